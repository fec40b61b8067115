#include "ui/workspace/rowsearch.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t rowsBetweenPolls = 4096;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Decides for one column whether a cell matches. Plain ASCII is compared byte by byte; only
/// other letters need the slow way over QString.
class ColumnMatcher {
public:
    ColumnMatcher(const core::data::Column& column, const QString& text)
        : m_column(column), m_text(text), m_bytes(text.toLower().toStdString()),
          m_ascii(
              std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return (c & 0x80) == 0; }))
    {
        for (const std::string& level : column.levels)
            m_levelMatches.push_back(contains(level));
        if (column.type == core::data::ColumnType::Numeric) {
            QString plain = text;
            plain.remove(u',');
            m_number = plain.toDouble(&m_isNumber);
        }
    }

    bool matches(std::size_t row) const
    {
        if (m_column.isMissing(row))
            return false;
        if (m_column.hasLevels())
            return m_levelMatches[std::size_t(m_column.codes[row])];
        if (m_column.type == core::data::ColumnType::Numeric)
            return m_isNumber && m_column.numbers[row] == m_number;
        if (m_column.isNumeric())
            return core::data::valueText(m_column, row) == m_bytes;
        return contains(m_column.text[row]);
    }

    bool isExact(std::size_t row) const
    {
        if (m_column.isMissing(row) || m_column.type != core::data::ColumnType::Identifier)
            return false;
        const std::string_view cell = m_column.text[row];
        return cell.size() == m_bytes.size() && contains(cell);
    }

private:
    bool contains(std::string_view cell) const
    {
        if (!m_ascii)
            return QString::fromUtf8(cell.data(), qsizetype(cell.size()))
                .contains(m_text, Qt::CaseInsensitive);
        return std::search(cell.begin(), cell.end(), m_bytes.begin(), m_bytes.end(),
                           [](char a, char b) { return lower(a) == b; }) != cell.end();
    }

    const core::data::Column& m_column;
    QString m_text;
    std::string m_bytes;
    bool m_ascii;
    std::vector<bool> m_levelMatches;
    double m_number = 0;
    bool m_isNumber = false;
};

} // namespace

std::vector<CellMatch> findCells(const core::data::DataTable& table, const QString& text,
                                 std::size_t most, std::stop_token stop)
{
    std::vector<CellMatch> matches;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return matches;
    std::vector<ColumnMatcher> matchers;
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        matchers.emplace_back(table.column(c), wanted);
    std::size_t exact = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenPolls == 0)
            core::throwIfStopped(stop);
        for (std::size_t c = 0; c < matchers.size(); ++c) {
            if (!matchers[c].matches(row))
                continue;
            const CellMatch match{std::uint32_t(row), std::uint32_t(c)};
            if (matchers[c].isExact(row))
                matches.insert(matches.begin() + std::ptrdiff_t(exact++), match);
            else
                matches.push_back(match);
        }
        // An exact identifier further down is still looked for; it is what was meant.
        if (matches.size() > most)
            matches.resize(most);
    }
    return matches;
}

RowSearch::RowSearch(QObject* parent) : QObject(parent) {}

void RowSearch::find(core::data::TablePointer table, const QString& text)
{
    m_job.start([this, table = std::move(table), text](Job&, const core::TrainingControl& control) {
        auto matches = std::make_shared<const std::vector<CellMatch>>(
            findCells(*table, text, mostMatches, control.discard));
        return Job::Deliver([this, matches] { emit found(*matches); });
    });
}

} // namespace ui
