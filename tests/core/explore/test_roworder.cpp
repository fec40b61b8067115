#include "core/base/random.h"
#include "core/data/levels.h"
#include "core/explore/roworder.h"
#include "tests/support/tables.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using core::explore::rowOrder;
using core::explore::SortDirection;
using Rows = std::vector<std::uint32_t>;

namespace {

constexpr std::size_t manyRows = 1'000'000;

std::string randomWord(core::Random& random, std::size_t longest)
{
    std::string word;
    const std::size_t size = random.below(longest + 1) + 1;
    for (std::size_t i = 0; i < size; ++i)
        word += static_cast<char>('a' + random.below(3));
    return word;
}

/// The order by the definition: a stable sort of the rows that are not missing.
template <typename Less>
Rows slowOrder(const core::data::Column& column, SortDirection direction, Less less)
{
    Rows present;
    Rows missing;
    for (std::uint32_t row = 0; row < column.size(); ++row)
        (column.isMissing(row) ? missing : present).push_back(row);
    std::stable_sort(present.begin(), present.end(), [&](std::uint32_t a, std::uint32_t b) {
        return direction == SortDirection::Ascending ? less(a, b) : less(b, a);
    });
    present.insert(present.end(), missing.begin(), missing.end());
    return present;
}

Rows slowTextOrder(const core::data::Column& column, SortDirection direction)
{
    return slowOrder(column, direction, [&](std::uint32_t a, std::uint32_t b) {
        return core::data::naturalLess(column.text[a], column.text[b]);
    });
}

} // namespace

class TestRowOrder : public QObject {
    Q_OBJECT

private slots:
    void numbersByValueWithMissingLast();
    void equalNumbersStayInFileOrder();
    void levelsFollowTheirOwnOrder();
    void textsAreOrderedAsLevelsAre();
    void textsThatShareTheirBeginningAreTold();
    void longEqualTextsNeedNoDeepStack();
    void agreesWithAStableSort();
    void emptyColumnHasNoRows();
    void shownRowsKnowTheirPlaces();
    void stopsWhenAsked();
    void progressEndsAtOne();
    void millionRowsAreQuick_data();
    void millionRowsAreQuick();
};

void TestRowOrder::numbersByValueWithMissingLast()
{
    const auto column =
        tables::numbers("Age", {38, tables::missing, -2.5, 1e300, 0, tables::missing, -1e300});
    QCOMPARE(rowOrder(column, SortDirection::Ascending), (Rows{6, 2, 4, 0, 3, 1, 5}));
    QCOMPARE(rowOrder(column, SortDirection::Descending), (Rows{3, 0, 4, 2, 6, 1, 5}));
    const auto days = tables::dates("Since", {15000.5, 15000, tables::missing, -3});
    QCOMPARE(rowOrder(days, SortDirection::Ascending), (Rows{3, 1, 0, 2}));
}

void TestRowOrder::equalNumbersStayInFileOrder()
{
    const auto column = tables::numbers("Size", {2, 1, 2, 0.0, 1, -0.0, 2});
    QCOMPARE(rowOrder(column, SortDirection::Ascending), (Rows{3, 5, 1, 4, 0, 2, 6}));
    QCOMPARE(rowOrder(column, SortDirection::Descending), (Rows{0, 2, 6, 1, 4, 3, 5}));
}

void TestRowOrder::levelsFollowTheirOwnOrder()
{
    const auto column = tables::ordinal("Spending", {"Low", "Average", "High"},
                                        {"High", "Low", "", "Average", "Low"});
    QCOMPARE(rowOrder(column, SortDirection::Ascending), (Rows{1, 4, 3, 0, 2}));
    QCOMPARE(rowOrder(column, SortDirection::Descending), (Rows{0, 3, 1, 4, 2}));
}

void TestRowOrder::textsAreOrderedAsLevelsAre()
{
    const auto column = tables::texts(
        "Code", {"b", "10", "9", "", "Z", "é", "a", "1.0", "1", "007", "abcdefgh", "abcdefghi"});
    // Numbers by value (1 < 1.0 as texts), then texts by code point.
    const Rows expected{8, 7, 9, 2, 1, 4, 6, 10, 11, 0, 5, 3};
    QCOMPARE(rowOrder(column, SortDirection::Ascending), expected);
    QCOMPARE(rowOrder(column, SortDirection::Descending),
             (Rows{5, 0, 11, 10, 6, 4, 1, 2, 9, 7, 8, 3}));
}

void TestRowOrder::textsThatShareTheirBeginningAreTold()
{
    using namespace std::string_literals;
    core::Random random(7);
    std::vector<std::string> cells;
    for (int i = 0; i < 5000; ++i)
        cells.push_back("customer-number-" + randomWord(random, 20));
    cells.push_back("customer-number-");
    cells.push_back("customer-number-\0"s);
    cells.push_back("customer-number-\0\0"s);
    cells.push_back("customer-number-");
    const auto column = tables::texts("Name", cells);
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending})
        QVERIFY(rowOrder(column, direction) == slowTextOrder(column, direction));
}

void TestRowOrder::longEqualTextsNeedNoDeepStack()
{
    const std::string page(4'000'000, 'x');
    std::vector<std::string> cells(50, page);
    cells[0] += 'b';
    cells[1] += 'a';
    cells[2].pop_back();
    const Rows order = rowOrder(tables::texts("Letter", cells), SortDirection::Ascending);
    QCOMPARE(order.front(), 2U);
    QCOMPARE(order[1], 3U);
    QCOMPARE(order[48], 1U);
    QCOMPARE(order[49], 0U);
}

void TestRowOrder::agreesWithAStableSort()
{
    core::Random random(11);
    std::vector<double> values;
    std::vector<std::string> cells;
    for (int i = 0; i < 300'000; ++i) {
        const std::uint64_t kind = random.below(10);
        values.push_back(kind == 0   ? tables::missing
                         : kind == 1 ? 0.5 * static_cast<double>(random.below(100))
                                     : random.normal() * 1e6);
        cells.push_back(kind == 0   ? std::string()
                        : kind < 3  ? std::to_string(random.below(5000))
                        : kind == 3 ? std::to_string(random.below(50)) + ".0"
                                    : randomWord(random, 14));
    }
    const auto numbers = tables::numbers("Income", values);
    const auto texts = tables::texts("Town", cells);
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
        const Rows expected = slowOrder(numbers, direction, [&](std::uint32_t a, std::uint32_t b) {
            return values[a] < values[b];
        });
        QVERIFY(rowOrder(numbers, direction) == expected);
        QVERIFY(rowOrder(texts, direction) == slowTextOrder(texts, direction));
    }
}

void TestRowOrder::emptyColumnHasNoRows()
{
    QVERIFY(rowOrder(tables::numbers("Age", {}), SortDirection::Ascending).empty());
    QVERIFY(rowOrder(tables::texts("Name", {}), SortDirection::Descending).empty());
    QVERIFY(rowOrder(tables::category("City", {}), SortDirection::Ascending).empty());
}

void TestRowOrder::shownRowsKnowTheirPlaces()
{
    constexpr std::uint32_t hidden = core::explore::ShownRows::hidden;
    const Rows order{3, 0, 2, 1};
    const Rows kept{0, 1, 3};
    const auto both = core::explore::shownRows(4, &order, &kept);
    QCOMPARE(both.rows, (Rows{3, 0, 1}));
    QCOMPARE(both.places, (Rows{1, 2, hidden, 0}));
    QCOMPARE(core::explore::shownRows(4, &order, nullptr).places, (Rows{1, 3, 2, 0}));
    QCOMPARE(core::explore::shownRows(4, nullptr, &kept).places, (Rows{0, 1, hidden, 2}));
    QCOMPARE(core::explore::shownRows(3, nullptr, nullptr).rows, (Rows{0, 1, 2}));
}

void TestRowOrder::stopsWhenAsked()
{
    const std::stop_source stopped;
    std::stop_source source = stopped;
    source.request_stop();
    const auto numbers = tables::numbers("Age", {3, 1, 2});
    const auto texts = tables::texts("Name", {"c", "a", "b"});
    const auto levels = tables::category("City", {"c", "a", "b"});
    for (const core::data::Column* column : {&numbers, &texts, &levels})
        QVERIFY_EXCEPTION_THROWN(rowOrder(*column, SortDirection::Ascending, source.get_token()),
                                 core::Cancelled);
}

void TestRowOrder::progressEndsAtOne()
{
    std::vector<double> fractions;
    rowOrder(tables::texts("Name", {"c", "a", "b"}), SortDirection::Ascending, {},
             [&](double fraction, std::string_view) { fractions.push_back(fraction); });
    QVERIFY(fractions.size() > 1);
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QCOMPARE(fractions.back(), 1.0);
}

void TestRowOrder::millionRowsAreQuick_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("mostMilliseconds");
    // Ten times what a plain machine needs: this catches a change of the order of growth.
    QTest::newRow("numbers") << "numbers" << 1500;
    QTest::newRow("texts") << "texts" << 6000;
    QTest::newRow("identifiers") << "identifiers" << 6000;
}

void TestRowOrder::millionRowsAreQuick()
{
    QFETCH(QString, kind);
    QFETCH(int, mostMilliseconds);
    core::Random random(3);
    core::data::Column column;
    if (kind == QStringLiteral("numbers")) {
        std::vector<double> values(manyRows);
        for (double& value : values)
            value = random.normal();
        column = tables::numbers("Income", std::move(values));
    } else {
        std::vector<std::string> cells;
        cells.reserve(manyRows);
        for (std::size_t i = 0; i < manyRows; ++i)
            cells.push_back(kind == QStringLiteral("texts")
                                ? "person." + randomWord(random, 16) + "@example.com"
                                : "C" + std::to_string(10'000'000 + random.below(9'000'000)));
        column = tables::texts("Name", cells);
    }
    QElapsedTimer clock;
    clock.start();
    const Rows order = rowOrder(column, SortDirection::Ascending);
    const qint64 took = clock.elapsed();
    qInfo("%s: %lld ms", qPrintable(kind), took);
    QCOMPARE(order.size(), manyRows);
    QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "test_roworder.moc"
