#include "tests/support/receipts.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/score/driftpartsplot.h"
#include "ui/plots/score/driftplot.h"
#include "ui/plots/score/givenlabelsplot.h"
#include "ui/plots/score/surenessplot.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

const QList<QSize> sizes{{280, 220}, {340, 260}, {500, 300}, {900, 480}};

/// Says which text is wrong; empty when all stand free and whole.
QString textFault(ui::PlotWidget& plot, const QSize& size)
{
    const PaintedTexts texts = record(plot, size);
    if (texts.texts.size() < 3)
        return QStringLiteral("hardly any text");
    return texts.collision() + texts.clipped();
}

std::unique_ptr<ui::SurenessPlot> surenessPlot(int limit)
{
    auto plot = std::make_unique<ui::SurenessPlot>();
    plot->resize(500, 300);
    plot->setReceipt(receipts::shared(receipts::customers()));
    plot->setLimit(limit);
    return plot;
}

void moveTo(QWidget& widget, QPointF to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

class TestScorePlots : public QObject {
    Q_OBJECT

private slots:
    void withoutAReceiptThereIsNoFigure()
    {
        ui::DriftPlot drift;
        ui::DriftPartsPlot parts;
        ui::SurenessPlot sureness;
        ui::GivenLabelsPlot labels;
        for (ui::PlotWidget* plot :
             std::initializer_list<ui::PlotWidget*>{&drift, &parts, &sureness, &labels}) {
            QVERIFY(!plot->hasFigure());
            QVERIFY(!plot->emptyText().isEmpty());
            QCOMPARE(plot->figureTable().size(), 1);
        }
    }

    void featuresStandByDrift()
    {
        ui::DriftPlot plot;
        plot.setReceipt(receipts::shared(receipts::customers()));
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[1][0], QStringLiteral("Age"));
        QCOMPARE(table[2][0], QStringLiteral("City"));
        QCOMPARE(table[3][0], QStringLiteral("Income"));
        QCOMPARE(table[1][1].toDouble(), 0.02);
    }

    void smallDriftLooksSmallBesideTheLimit()
    {
        ui::DriftPlot plot;
        plot.setReceipt(receipts::shared(receipts::customers()));
        QCOMPARE(plot.sentence(), QStringLiteral("No feature has drifted. Largest: Age, 0.020."));
        const PaintedTexts texts = record(plot, {500, 320});
        QVERIFY(texts.contains(QStringLiteral("watch above 0.1")));
        QVERIFY(!texts.contains(QStringLiteral("drifted above 0.25")));
        QVERIFY(texts.contains(QStringLiteral("< 0.001")));
        QVERIFY(texts.contains(QStringLiteral("900 also in training (90.0\u00A0%)")));
        QVERIFY(texts.contains(QStringLiteral("100 new (10.0\u00A0%)")));
    }

    void whatHasDriftedIsSaidByNameAndNotByColourAlone()
    {
        auto receipt = receipts::customers();
        receipt.features[0].psi = 0.31;
        receipt.features[2].psi = 0.15;
        receipt.features[1].psi.reset();
        receipt.features[1].match.column.reset();
        ui::DriftPlot plot;
        plot.setReceipt(receipts::shared(receipt));
        QCOMPARE(plot.sentence(), QStringLiteral("1 feature has drifted: Age (0.310). 1 feature to "
                                                 "watch: City (0.150)."));
        const PaintedTexts texts = record(plot, {560, 320});
        QVERIFY(texts.contains(QStringLiteral("0.310 drifted")));
        QVERIFY(texts.contains(QStringLiteral("0.150 watch")));
        QVERIFY(texts.contains(QStringLiteral("not in this file")));
        QVERIFY(texts.contains(QStringLiteral("drifted above 0.25")));
    }

    void aModelThatDoesNotKnowItsTableSaysSo()
    {
        auto receipt = receipts::customers();
        for (auto& feature : receipt.features)
            feature.psi.reset();
        ui::DriftPlot plot;
        plot.setReceipt(receipts::shared(receipt));
        QVERIFY(!plot.hasFigure());
        QVERIFY(plot.emptyText().contains(QStringLiteral("drift cannot be told")));
    }

    void aClickOrEnterChoosesAFeature()
    {
        ui::DriftPlot plot;
        plot.resize(500, 320);
        plot.setReceipt(receipts::shared(receipts::customers()));
        QSignalSpy chosen(&plot, &ui::DriftPlot::featureChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rowRect(1).center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("City"));
        QCOMPARE(plot.chosen(), QStringLiteral("City"));
        QTest::keyClick(&plot, Qt::Key_Home);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1][0].toString(), QStringLiteral("Age"));
    }

    void thePartsOfAFeatureAreSharesBeforeAndNow()
    {
        ui::DriftPartsPlot plot;
        plot.setFeature(receipts::feature("Age", 1, 0.02));
        QCOMPARE(plot.featureName(), QStringLiteral("Age"));
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[1][0], QStringLiteral("low"));
        QCOMPARE(table[1][1].toDouble(), 0.4);
        QCOMPARE(table[1][2].toDouble(), 0.38);
        QVERIFY(plot.accessibleDescription().contains(
            QStringLiteral("low: 40.0\u00A0% in training, 38.0\u00A0% in this file")));
    }

    // Of each class a tenth has 35 to 36 %: 10 + 20 + 30 + 40 customers.
    void labelsBelowTheLimitBecomeNotSure()
    {
        ui::GivenLabelsPlot plot;
        plot.setReceipt(receipts::shared(receipts::customers()));
        plot.setLimit(0);
        QCOMPARE(plot.bars().size(), std::size_t{4});
        plot.setLimit(40);
        const auto& bars = plot.bars();
        QCOMPARE(bars.size(), std::size_t{5});
        QCOMPARE(bars[0].count, std::size_t{90});
        QCOMPARE(bars[3].count, std::size_t{360});
        QCOMPARE(bars[3].unsure, std::size_t{40});
        QCOMPARE(bars[4].name, QStringLiteral("Not sure"));
        QCOMPARE(bars[4].count, std::size_t{100});
        std::size_t all = 0;
        for (const auto& bar : bars)
            all += bar.count;
        QCOMPARE(all, std::size_t{1000});
        const PaintedTexts texts = record(plot, {500, 300});
        QVERIFY(texts.contains(QStringLiteral("36.0\u00A0%")));
        QVERIFY(texts.contains(QStringLiteral("10.0\u00A0%")));
    }

    void aModelWithoutProbabilitiesIsNeverUnsure()
    {
        auto receipt = receipts::customers();
        receipt.sureness.clear();
        receipt.rows += 20;
        receipt.notClustered = 20;
        ui::GivenLabelsPlot labels;
        labels.setReceipt(receipts::shared(receipt));
        labels.setLimit(40);
        QCOMPARE(labels.bars().size(), std::size_t{5});
        QCOMPARE(labels.bars()[4].name, QStringLiteral("Not clustered"));
        QCOMPARE(labels.bars()[4].count, std::size_t{20});
        ui::SurenessPlot sureness;
        sureness.setReceipt(receipts::shared(receipt));
        QVERIFY(!sureness.hasFigure());
        QVERIFY(sureness.emptyText().contains(QStringLiteral("no probabilities")));
    }

    // 30 of the 70 test rows below the limit were right, 150 of the 200 above.
    void theLimitsSentenceComesFromTheTestPart()
    {
        const auto plot = surenessPlot(40);
        QCOMPARE(
            plot->sentence(),
            QStringLiteral("On the test part, labels above 40\u00A0% were right 75.0\u00A0% of the "
                           "time, those below only 42.9\u00A0%."));
        plot->setLimit(30);
        QCOMPARE(plot->sentence(),
                 QStringLiteral("On the test part, all labels were above 30\u00A0%; "
                                "66.7\u00A0% of them were right."));
        plot->setLimit(70);
        QCOMPARE(plot->sentence(),
                 QStringLiteral("On the test part, no label reached 70\u00A0%; 66.7\u00A0% "
                                "of them were right."));
        QVERIFY(plot->accessibleDescription().startsWith(
            QStringLiteral("600 of 1,000 customers are below 70\u00A0%.")));
    }

    void theLimitFollowsTheMouseInWholePercent()
    {
        const auto plot = surenessPlot(40);
        QSignalSpy changed(plot.get(), &ui::SurenessPlot::limitChanged);
        const QPointF from = plot->placeOf(0.4, 0) - QPointF(0, 20);
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, from.toPoint());
        const QPointF to = plot->placeOf(0.553, 0) - QPointF(0, 20);
        moveTo(*plot, to);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, to.toPoint());
        QVERIFY(changed.count() >= 1);
        QCOMPARE(changed.last()[0].toInt(), 55);
        QCOMPARE(plot->limit(), 55);
    }

    void theLimitFollowsTheArrowKeys()
    {
        const auto plot = surenessPlot(40);
        QSignalSpy changed(plot.get(), &ui::SurenessPlot::limitChanged);
        QTest::keyClick(plot.get(), Qt::Key_Right);
        QTest::keyClick(plot.get(), Qt::Key_Right);
        QTest::keyClick(plot.get(), Qt::Key_Left);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(plot->limit(), 41);
        QTest::keyClick(plot.get(), Qt::Key_PageUp);
        QCOMPARE(plot->limit(), 51);
        // Never below the lowest probability there is, where it would say nothing.
        for (int press = 0; press < 4; ++press)
            QTest::keyClick(plot.get(), Qt::Key_PageDown);
        QCOMPARE(plot->limit(), 34);
    }

    void textsStandFreeAtAllSizes()
    {
        auto receipt = receipts::customers();
        receipt.features[0].psi = 0.31;
        receipt.features[2].psi = 0.15;
        const auto drifted = receipts::shared(receipt);
        for (const QSize& size : sizes) {
            ui::DriftPlot drift;
            ui::SurenessPlot sureness;
            ui::GivenLabelsPlot labels;
            ui::DriftPartsPlot parts;
            parts.setFeature(receipt.features[0]);
            for (const auto& shown : {drifted, receipts::shared(receipts::customers())}) {
                drift.setReceipt(shown);
                sureness.setReceipt(shown);
                sureness.setLimit(40);
                labels.setReceipt(shown);
                labels.setLimit(40);
                for (ui::PlotWidget* plot :
                     std::initializer_list<ui::PlotWidget*>{&drift, &sureness, &labels, &parts}) {
                    const QString fault = textFault(*plot, size);
                    QVERIFY2(fault.isEmpty(),
                             qPrintable(QStringLiteral("%1 at %2 × %3: %4")
                                            .arg(QLatin1String(plot->metaObject()->className()))
                                            .arg(size.width())
                                            .arg(size.height())
                                            .arg(fault)));
                }
            }
        }
    }
};

QTEST_MAIN(TestScorePlots)
#include "test_scoreplots.moc"
