#include "core/base/error.h"
#include "core/base/random.h"
#include "core/segment/validity/agreement.h"

#include <QObject>
#include <QtTest>

#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

using Labels = std::vector<std::int32_t>;

std::pair<Labels, Labels> fiveHundredRows()
{
    const std::vector<std::vector<int>> counts{
        {118, 15, 9, 3}, {12, 8, 95, 4}, {91, 9, 5, 4}, {5, 5, 60, 5}, {38, 8, 3, 3}};
    Labels a;
    Labels b;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t j = 0; j < counts[i].size(); ++j) {
            a.insert(a.end(), static_cast<std::size_t>(counts[i][j]), static_cast<std::int32_t>(i));
            b.insert(b.end(), static_cast<std::size_t>(counts[i][j]), static_cast<std::int32_t>(j));
        }
    }
    return {a, b};
}

bool close(double a, double b, double tolerance = 1e-12)
{
    return std::fabs(a - b) < tolerance;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void randIndexOfHandComputedTable()
    {
        // Hubert and Arabie's form by hand: groups {0,1,2} {3,4,5} against {0,1} {2,3} {4,5}.
        const std::vector<std::int32_t> a{0, 0, 0, 1, 1, 1};
        const std::vector<std::int32_t> b{0, 0, 1, 1, 2, 2};
        // together 2; pairs 6 and 3 of 15; expected 6 * 3 / 15 = 1.2; highest 4.5
        QVERIFY(close(adjustedRandIndex(a, b), (2 - 1.2) / (4.5 - 1.2)));
        QVERIFY(close(adjustedRandIndex(b, a), (2 - 1.2) / (4.5 - 1.2)));
    }

    void figuresEqualScikitLearn()
    {
        // 500 rows by both labels; adjusted_rand_score and normalized_mutual_info_score of
        // scikit-learn 1.2.1.
        const auto [a, b] = fiveHundredRows();
        QVERIFY(close(adjustedRandIndex(a, b), 0.2569933843682363));
        QVERIFY(close(adjustedRandIndex(b, a), 0.2569933843682363));
        QVERIFY(close(normalizedMutualInformation(a, b), 0.2741075497988227));
        QVERIFY(close(normalizedMutualInformation(b, a), 0.2741075497988227));
    }

    void randIndexOfEqualAndTrivialPartitions()
    {
        const std::vector<std::int32_t> a{5, 5, 2, 2, 9};
        const std::vector<std::int32_t> renamed{0, 0, 1, 1, -1};
        const std::vector<std::int32_t> one(5, 0);
        const std::vector<std::int32_t> each{0, 1, 2, 3, 4};
        QCOMPARE(adjustedRandIndex(a, renamed), 1.0);
        QCOMPARE(adjustedRandIndex(one, one), 1.0);
        QCOMPARE(adjustedRandIndex(each, each), 1.0);
        QCOMPARE(adjustedRandIndex(a, one), 0.0);
    }

    void randIndexOfIndependentPartitionsIsNearZero()
    {
        Random random(3);
        std::vector<std::int32_t> a(20000);
        std::vector<std::int32_t> b(20000);
        for (std::size_t i = 0; i < a.size(); ++i) {
            a[i] = static_cast<std::int32_t>(random.below(4));
            b[i] = static_cast<std::int32_t>(random.below(4));
        }
        QVERIFY(std::fabs(adjustedRandIndex(a, b)) < 0.001);
    }

    void mutualInformationOfEqualAndTrivialPartitions()
    {
        const Labels a{5, 5, 2, 2, 9};
        const Labels renamed{0, 0, 1, 1, -1};
        const Labels one(5, 0);
        QVERIFY(close(normalizedMutualInformation(a, renamed), 1));
        QCOMPARE(normalizedMutualInformation(one, one), 1.0);
        QCOMPARE(normalizedMutualInformation(a, one), 0.0);
        // By hand: entropies log 2 and 1.5 log 2, of which log 2 is common.
        QVERIFY(close(normalizedMutualInformation(Labels{0, 0, 1, 1}, Labels{0, 0, 1, 2}), 0.8));
    }

    void jaccardIsSharedByEither()
    {
        const Labels a{0, 0, 0, 1, 1, -1};
        const Labels b{7, 7, 2, 2, 2, 7};
        QCOMPARE(jaccard(a, 0, b, 7), 2.0 / 4);
        QCOMPARE(jaccard(a, 1, b, 2), 2.0 / 3);
        QCOMPARE(jaccard(a, 3, b, 3), 0.0);
        const JointLabels joint = jointLabels(a, b);
        QCOMPARE(joint.labelsA, (Labels{-1, 0, 1}));
        QCOMPARE(joint.labelsB, (Labels{2, 7}));
        QCOMPARE(joint.jaccard(1, 1), 2.0 / 4);
        QCOMPARE(joint.jaccard(2, 0), 2.0 / 3);
    }

    void labelsMayLieFarApart()
    {
        const auto [a, b] = fiveHundredRows();
        Labels far;
        for (const auto label : a)
            far.push_back(label == 0 ? -1 : label * 500'000'000);
        QCOMPARE(adjustedRandIndex(far, b), adjustedRandIndex(a, b));
        QCOMPARE(jaccard(far, 500'000'000, b, 2), jaccard(a, 1, b, 2));
    }

    void differentRowsAreRefused()
    {
        const Labels three{0, 1, 1};
        const Labels four{0, 0, 1, 1};
        QVERIFY_EXCEPTION_THROWN(adjustedRandIndex(four, three), Error);
        QVERIFY_EXCEPTION_THROWN(normalizedMutualInformation(four, three), Error);
        QVERIFY_EXCEPTION_THROWN(jaccard(four, 0, three, 0), Error);
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "test_agreement.moc"
