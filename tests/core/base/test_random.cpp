#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

class RandomTest : public QObject {
    Q_OBJECT
private slots:
    void oneSeedGivesOneSequence();
    void seedsDiffer();
    void uniformStaysBelowOneAndAveragesOneHalf();
    void belowIsEvenAndBounded();
    void normalHasMeanZeroAndVarianceOne();
    void forksAreIndependentOfEachOtherAndRepeatable();
    void permutationHoldsEveryNumberOnce();
};

void RandomTest::oneSeedGivesOneSequence()
{
    core::Random a(7);
    core::Random b(7);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(a.next(), b.next());
    // First outputs of xoshiro256** for the state that splitmix64 makes of 0.
    core::Random zero(0);
    QCOMPARE(zero.next(), 11091344671253066420ULL);
    QCOMPARE(zero.next(), 13793997310169335082ULL);
}

void RandomTest::seedsDiffer()
{
    QVERIFY(core::Random(1).next() != core::Random(2).next());
}

void RandomTest::uniformStaysBelowOneAndAveragesOneHalf()
{
    core::Random random(3);
    double sum = 0;
    constexpr int count = 100000;
    for (int i = 0; i < count; ++i) {
        const double value = random.uniform();
        QVERIFY(value >= 0 && value < 1);
        sum += value;
    }
    // Five standard errors of the mean of a uniform.
    QVERIFY(std::abs(sum / count - 0.5) < 5 * std::sqrt(1.0 / 12 / count));
}

void RandomTest::belowIsEvenAndBounded()
{
    core::Random random(4);
    std::array<int, 7> count = {};
    for (int i = 0; i < 70000; ++i)
        ++count[random.below(count.size())];
    double chiSquare = 0;
    for (const int seen : count)
        chiSquare += (seen - 10000.0) * (seen - 10000.0) / 10000.0;
    QVERIFY2(chiSquare < 27.9, "6 degrees of freedom, p = 0.0001");
    QCOMPARE(random.below(1), 0ULL);
}

void RandomTest::normalHasMeanZeroAndVarianceOne()
{
    core::Random random(5);
    constexpr int count = 200000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::abs(sum / count) < 5 / std::sqrt(double(count)));
    QVERIFY(std::abs(squares / count - 1) < 5 * std::sqrt(2.0 / count));
}

void RandomTest::forksAreIndependentOfEachOtherAndRepeatable()
{
    const core::Random root(6);
    QCOMPARE(root.fork(3).next(), root.fork(3).next());
    QVERIFY(root.fork(3).next() != root.fork(4).next());
}

void RandomTest::permutationHoldsEveryNumberOnce()
{
    core::Random random(8);
    auto order = core::randomPermutation(1000, random);
    QVERIFY(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        QCOMPARE(order[i], i);
    QVERIFY(core::randomPermutation(0, random).empty());
}

QTEST_APPLESS_MAIN(RandomTest)
#include "test_random.moc"
