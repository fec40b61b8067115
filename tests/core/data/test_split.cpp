#include "core/base/error.h"
#include "core/data/datatable.h"
#include "core/data/split.h"

#include <QTest>

#include <algorithm>
#include <cmath>
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

QTEST_APPLESS_MAIN(SplitTest)
#include "test_split.moc"
