#include "core/segment/publishable.h"

#include <QObject>
#include <QtTest>

#include <cmath>

using namespace core::segment;

class TestPublishable : public QObject {
    Q_OBJECT

private slots:
    void smallSegmentsSayWhy()
    {
        QVERIFY(!whyNotPublishable(30, 0.15));
        QCOMPARE(
            *whyNotPublishable(1, 0.5),
            std::string("Only 1 customer, fewer than 30: averages of so few may be chance, and "
                        "single customers may be recognised."));
        QVERIFY(whyNotPublishable(29, 0.15)->starts_with("Only 29 customers"));
    }

    void smallSharesSayWhy()
    {
        QVERIFY(!whyNotPublishable(1000, 0.01));
        QVERIFY(whyNotPublishable(1000, 0.0099)->starts_with("Less than 1 % of all customers"));
    }

    void segmentsThatDoNotReturnSaySo()
    {
        QVERIFY(!whyNotStable(0.6));
        QVERIFY(whyNotStable(0.4)->find("(stability 0.4)") != std::string::npos);
        QVERIFY(!whyNotStable(std::nan("")));
    }
};

QTEST_APPLESS_MAIN(TestPublishable)
#include "test_publishable.moc"
