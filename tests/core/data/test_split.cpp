#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/datatable.h"
#include "core/data/split.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace core::data;

namespace {

std::vector<std::int32_t> classesOf(const std::vector<std::size_t>& sizes)
{
    std::vector<std::int32_t> classes;
    for (std::size_t code = 0; code < sizes.size(); ++code)
        classes.insert(classes.end(), sizes[code], static_cast<std::int32_t>(code));
    return classes;
}

} // namespace

class SplitTest : public QObject {
    Q_OBJECT
private slots:
    void partsAreDisjointAndCoverAllRows();
    void partSizesAreTheSharesOfAllRows();
    void everyClassGivesItsShare();
    void sameSeedSameSplit();
    void splitDoesNotDependOnRowOrder();
    void partsAreAscending();
    void sharesOfOneAreRefused();
    void tooFewRowsAreRefused();
    void zeroShareGivesNoPart();
    void groupsStayTogether();
    void groupsKeepTheShares();
    void groupedSplitFollowsTheSeedAlone();
    void rowsWithoutAGroupStandAlone();
    void oneGroupIsRefused();
    void timeGoesFromTrainToTest();
    void equalTimesStayTogether();
    void oneTimeIsRefused();
};

void SplitTest::partsAreDisjointAndCoverAllRows()
{
    const auto classes = classesOf({2268, 1972, 1970, 1858});
    const Split split = stratifiedSplit(allRows(classes.size()), classes, 0.2, 0.2, 42);
    std::vector<std::uint32_t> all = split.train;
    all.insert(all.end(), split.validation.begin(), split.validation.end());
    all.insert(all.end(), split.test.begin(), split.test.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(all, allRows(classes.size()));
}

void SplitTest::partSizesAreTheSharesOfAllRows()
{
    const auto classes = classesOf({2268, 1972, 1970, 1858});
    const Split split = stratifiedSplit(allRows(classes.size()), classes, 0.15, 0.2, 42);
    QCOMPARE(split.test.size(), std::size_t(1614));       // 8,068 × 0.2 = 1,613.6
    QCOMPARE(split.validation.size(), std::size_t(1210)); // 8,068 × 0.15 = 1,210.2
}

void SplitTest::everyClassGivesItsShare()
{
    const std::vector<std::size_t> sizes = {997, 13, 401, 7, 82};
    const auto classes = classesOf(sizes);
    const Split split = stratifiedSplit(allRows(classes.size()), classes, 0.2, 0.3, 1);
    for (std::size_t code = 0; code < sizes.size(); ++code) {
        const auto inClass = [&](const std::vector<std::uint32_t>& rows) {
            return static_cast<double>(std::count_if(rows.begin(), rows.end(), [&](auto row) {
                return classes[row] == static_cast<std::int32_t>(code);
            }));
        };
        const double size = static_cast<double>(sizes[code]);
        QVERIFY(std::abs(inClass(split.test) - 0.3 * size) < 1);
        QVERIFY(std::abs(inClass(split.validation) - 0.2 * size) < 1);
    }
}

void SplitTest::sameSeedSameSplit()
{
    const auto classes = classesOf({300, 200});
    const auto rows = allRows(classes.size());
    const Split a = stratifiedSplit(rows, classes, 0.2, 0.2, 7);
    const Split b = stratifiedSplit(rows, classes, 0.2, 0.2, 7);
    const Split c = stratifiedSplit(rows, classes, 0.2, 0.2, 8);
    QCOMPARE(a.train, b.train);
    QCOMPARE(a.test, b.test);
    QVERIFY(a.test != c.test);
}

void SplitTest::splitDoesNotDependOnRowOrder()
{
    auto classes = classesOf({300, 200});
    auto rows = allRows(classes.size());
    const Split a = stratifiedSplit(rows, classes, 0.2, 0.2, 7);
    std::reverse(rows.begin(), rows.end());
    std::reverse(classes.begin(), classes.end());
    const Split b = stratifiedSplit(rows, classes, 0.2, 0.2, 7);
    QCOMPARE(a.test, b.test);
}

void SplitTest::partsAreAscending()
{
    const auto classes = classesOf({30, 50, 20});
    const Split split = stratifiedSplit(allRows(100), classes, 0.2, 0.2, 3);
    for (const auto* part : {&split.train, &split.validation, &split.test})
        QVERIFY(std::is_sorted(part->begin(), part->end()));
}

void SplitTest::sharesOfOneAreRefused()
{
    const auto classes = classesOf({50, 50});
    const auto rows = allRows(100);
    for (const auto& [validation, test] : {std::pair{0.5, 0.5}, {-0.1, 0.2}, {0.2, 1.0}}) {
        try {
            stratifiedSplit(rows, classes, validation, test, 1);
            QFAIL("split");
        } catch (const core::Error& error) {
            QVERIFY(error.code() == core::ErrorCode::InvalidOption);
        }
    }
}

void SplitTest::tooFewRowsAreRefused()
{
    const auto classes = classesOf({1, 1});
    try {
        stratifiedSplit(allRows(2), classes, 0.2, 0.2, 1);
        QFAIL("split");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::NotEnoughRows);
    }
}

void SplitTest::zeroShareGivesNoPart()
{
    const auto classes = classesOf({50, 50});
    const Split split = stratifiedSplit(allRows(100), classes, 0, 0.25, 1);
    QVERIFY(split.validation.empty());
    QCOMPARE(split.test.size(), std::size_t(25));
}

namespace {

/// 4,000 rows of three classes in groups of 1 to 12 rows, in a random order.
struct Grouped {
    std::vector<std::uint32_t> rows = allRows(4000);
    std::vector<std::int32_t> classes;
    std::vector<std::int64_t> groups;

    Grouped()
    {
        core::Random random(5);
        for (std::int64_t group = 0; groups.size() < rows.size(); ++group)
            groups.insert(groups.end(), std::min(1 + random.below(12), rows.size() - groups.size()),
                          group);
        random.shuffle(std::span(groups));
        for (std::size_t i = 0; i < rows.size(); ++i)
            classes.push_back(static_cast<std::int32_t>(random.below(10) < 6   ? 0
                                                        : random.below(4) == 0 ? 2
                                                                               : 1));
    }
    Split split(std::uint64_t seed = 42) const
    {
        return groupedSplit(rows, classes, groups, 0.2, 0.2, seed);
    }
};

} // namespace

void SplitTest::groupsStayTogether()
{
    const Grouped data;
    const Split split = data.split();
    QVERIFY(split.kind == SplitKind::Grouped);
    QCOMPARE(split.train.size() + split.validation.size() + split.test.size(), data.rows.size());
    std::map<std::int64_t, int> partOfGroup;
    int number = 0;
    for (const auto* part : {&split.train, &split.validation, &split.test}) {
        ++number;
        for (const std::uint32_t row : *part) {
            const auto [place, isNew] = partOfGroup.emplace(data.groups[row], number);
            QVERIFY(isNew || place->second == number);
        }
    }
}

void SplitTest::groupsKeepTheShares()
{
    const Grouped data;
    const Split split = data.split();
    std::vector<double> all(3);
    for (const std::int32_t code : data.classes)
        ++all[std::size_t(code)];
    const auto meets = [&](const std::vector<std::uint32_t>& part, double share) {
        std::vector<double> counts(3);
        for (const std::uint32_t row : part)
            ++counts[std::size_t(data.classes[row])];
        for (std::size_t code = 0; code < 3; ++code)
            if (std::abs(counts[code] - share * all[code]) > 3)
                return false;
        return true;
    };
    QVERIFY(meets(split.train, 0.6));
    QVERIFY(meets(split.validation, 0.2));
    QVERIFY(meets(split.test, 0.2));
}

void SplitTest::groupedSplitFollowsTheSeedAlone()
{
    Grouped data;
    const Split first = data.split();
    QCOMPARE(data.split().test, first.test);
    QVERIFY(data.split(43).test != first.test);
    // The same rows in another order, the groups under other numbers in the same order.
    std::reverse(data.rows.begin(), data.rows.end());
    std::reverse(data.classes.begin(), data.classes.end());
    std::reverse(data.groups.begin(), data.groups.end());
    for (std::int64_t& group : data.groups)
        group = 3 * group + 7;
    QCOMPARE(data.split().test, first.test);
}

void SplitTest::rowsWithoutAGroupStandAlone()
{
    const auto rows = allRows(1000);
    const std::vector<std::int32_t> classes(1000, 0);
    const std::vector<std::int64_t> none(1000, -1);
    const Split split = groupedSplit(rows, classes, none, 0.2, 0.3, 1);
    QCOMPARE(split.train.size(), std::size_t(500));
    QCOMPARE(split.validation.size(), std::size_t(200));
    QCOMPARE(split.test.size(), std::size_t(300));
}

void SplitTest::oneGroupIsRefused()
{
    const auto rows = allRows(100);
    const std::vector<std::int32_t> classes(100, 0);
    const std::vector<std::int64_t> one(100, 4);
    QVERIFY_EXCEPTION_THROWN(groupedSplit(rows, classes, one, 0.2, 0.2, 1), core::Error);
}

void SplitTest::timeGoesFromTrainToTest()
{
    const auto rows = allRows(1000);
    std::vector<double> times;
    for (std::size_t i = 0; i < 1000; ++i)
        times.push_back(double((i * 617) % 1000)); // a permutation: 617 and 1000 are coprime
    const Split split = timedSplit(rows, times, 0.15, 0.25);
    QVERIFY(split.kind == SplitKind::Timed);
    QCOMPARE(split.train.size(), std::size_t(600));
    QCOMPARE(split.validation.size(), std::size_t(150));
    QCOMPARE(split.test.size(), std::size_t(250));
    for (const std::uint32_t row : split.train)
        QVERIFY(times[row] < 600);
    for (const std::uint32_t row : split.test)
        QVERIFY(times[row] >= 750);
    QVERIFY(std::is_sorted(split.train.begin(), split.train.end()));
}

/// Days with 100 customers each: of the wished 62 / 18 / 20 whole days become 6 / 2 / 2.
void SplitTest::equalTimesStayTogether()
{
    const auto rows = allRows(1000);
    std::vector<double> days;
    for (std::size_t i = 0; i < 1000; ++i)
        days.push_back(double(i % 10));
    const Split split = timedSplit(rows, days, 0.18, 0.2);
    QCOMPARE(split.train.size(), std::size_t(600));
    QCOMPARE(split.validation.size(), std::size_t(200));
    QCOMPARE(split.test.size(), std::size_t(200));
    for (const std::uint32_t row : split.train)
        QVERIFY(days[row] < 6);
}

void SplitTest::oneTimeIsRefused()
{
    const auto rows = allRows(100);
    const std::vector<double> days(100, 3);
    QVERIFY_EXCEPTION_THROWN(timedSplit(rows, days, 0.2, 0.2), core::Error);
}

QTEST_APPLESS_MAIN(SplitTest)
#include "test_split.moc"
