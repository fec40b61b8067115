#include "ui/workspace/rowsearch.h"

#include "core/base/parallel.h"
#include "core/data/datetext.h"
#include "core/explore/texttest.h"
#include "ui/typednumber.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

using core::explore::TextMatch;
using core::explore::TextTester;

constexpr std::size_t rowsPerBlock = std::size_t{1} << 15;
constexpr std::size_t rowsBetweenPolls = 4096;

/// Decides for one column whether a cell matches; each thread has its own.
class ColumnMatcher {
public:
    ColumnMatcher(const core::data::Column& column, const QString& text)
        : m_column(column), m_contains({TextMatch::Contains, text.toStdString()}),
          m_equals({TextMatch::Equals, text.toStdString()}), m_size(text.toStdString().size())
    {
        for (const std::string& level : column.levels)
            m_levelMatches.push_back(m_contains(level));
        if (column.type == core::data::ColumnType::Numeric) {
            m_number = typedNumber(text);
        } else if (column.type == core::data::ColumnType::Date) {
            m_number =
                core::data::parseDate(text.toStdString(), core::data::DateOrder::YearMonthDay);
        }
    }

    bool matches(std::size_t row)
    {
        if (m_column.hasLevels())
            return m_column.codes[row] >= 0 &&
                   m_levelMatches[std::size_t(m_column.codes[row])] != 0;
        if (m_column.isNumeric())
            return m_number && holdsNumber(m_column.numbers[row]);
        return m_contains(m_column.text[row]);
    }

    bool isExact(std::size_t row)
    {
        return m_column.type == core::data::ColumnType::Identifier &&
               m_column.text[row].size() == m_size && m_equals(m_column.text[row]);
    }

private:
    /// A day means all its times. Missing cells are no number.
    bool holdsNumber(double value) const
    {
        const bool isDay =
            m_column.type == core::data::ColumnType::Date && *m_number == std::floor(*m_number);
        return (isDay ? std::floor(value) : value) == *m_number;
    }

    const core::data::Column& m_column;
    TextTester m_contains;
    TextTester m_equals;
    std::size_t m_size;
    std::vector<std::uint8_t> m_levelMatches;
    std::optional<double> m_number;
};

struct Found {
    std::vector<CellMatch> exact;
    std::vector<CellMatch> others;
};

} // namespace

std::vector<CellMatch> findCells(const core::data::DataTable& table, const QString& text,
                                 std::size_t most, std::stop_token stop,
                                 const core::explore::ShownRows* shown)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    const std::size_t rows = shown ? shown->rows.size() : table.rowCount();
    std::vector<Found> found((rows + rowsPerBlock - 1) / rowsPerBlock);
    core::parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        std::vector<ColumnMatcher> matchers;
        for (std::size_t c = 0; c < table.columnCount(); ++c)
            matchers.emplace_back(table.column(c), wanted);
        Found& mine = found[begin / rowsPerBlock];
        for (std::size_t place = begin; place < end; ++place) {
            if (place % rowsBetweenPolls == 0)
                core::throwIfStopped(stop);
            const std::size_t row = shown ? shown->rows[place] : place;
            for (std::size_t c = 0; c < matchers.size(); ++c) {
                if (!matchers[c].matches(row))
                    continue;
                // An exact identifier is still looked for where the others are too many; it is
                // what was meant.
                auto& matches = matchers[c].isExact(row) ? mine.exact : mine.others;
                if (matches.size() < most)
                    matches.push_back({std::uint32_t(row), std::uint32_t(c)});
            }
        }
    });
    std::vector<CellMatch> all;
    for (const auto part : {&Found::exact, &Found::others}) {
        for (const Found& block : found) {
            const std::vector<CellMatch>& matches = block.*part;
            const std::size_t taken = std::min(matches.size(), most - all.size());
            all.insert(all.end(), matches.begin(), matches.begin() + std::ptrdiff_t(taken));
        }
    }
    return all;
}

RowSearch::RowSearch(QObject* parent) : QObject(parent) {}

void RowSearch::find(core::data::TablePointer table, const QString& text,
                     std::shared_ptr<const core::explore::ShownRows> shown)
{
    m_job.start([this, table = std::move(table), text,
                 shown = std::move(shown)](Job&, const core::TrainingControl& control) {
        auto matches = std::make_shared<const std::vector<CellMatch>>(
            findCells(*table, text, mostMatches, control.discard, shown.get()));
        return Job::Deliver([this, matches] { emit found(*matches); });
    });
}

} // namespace ui
