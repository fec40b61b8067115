#include "core/prepare/worktable.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/cellreader.h"

#include <algorithm>

namespace core::prepare {
namespace {

using data::Column;
using data::ColumnType;

void checkType(const Column& column)
{
    if (!column.isNumeric() && !column.hasLevels())
        throw Error(
            ErrorCode::WrongColumnType,
            filled(translate("Errors",
                             "Column \"{1}\" is of type {2} and cannot be used as a feature."),
                   {column.name, data::spokenType(column.type)}),
            column.name, {}, translate("Errors", "Leave the column out, or change its type."));
}

void readColumn(const SourceColumn& source, const CellReader& reader,
                std::span<const std::uint32_t> rows, WorkColumn& column)
{
    if (column.isNumber()) {
        column.numbers.reserve(rows.size());
        for (const std::uint32_t row : rows)
            column.numbers.push_back(reader.number(row));
        return;
    }
    column.codes.reserve(rows.size());
    const auto known = static_cast<std::int32_t>(source.levels.size());
    for (const std::uint32_t row : rows) {
        const std::int32_t level = reader.level(row);
        column.codes.push_back(level >= known ? WorkColumn::unseenCode : level);
    }
}

} // namespace

std::size_t WorkColumn::missingCount() const
{
    std::size_t count = 0;
    const std::size_t rows = std::max(numbers.size(), codes.size());
    for (std::size_t row = 0; row < rows; ++row)
        count += isMissing(row);
    return count;
}

WorkTable withoutRows(const std::vector<SourceColumn>& sources)
{
    WorkTable work;
    for (const SourceColumn& source : sources) {
        WorkColumn& column = work.columns.emplace_back();
        column.name = source.name;
        column.source = work.columns.size() - 1;
        column.isOrdered = source.type == ColumnType::Ordinal;
        if (source.type == ColumnType::Date) {
            column.kind = WorkColumn::Kind::Date;
        } else if (source.type != ColumnType::Numeric) {
            column.kind = WorkColumn::Kind::Levels;
            column.levels = source.levels;
        }
    }
    return work;
}

SourceReader::SourceReader(const std::vector<SourceColumn>& sources, const data::DataTable& table)
    : m_sources(sources)
{
    for (const SourceColumn& source : sources)
        m_readers.push_back(
            std::make_unique<CellReader>(source, table.column(table.require(source.name))));
}

SourceReader::~SourceReader() = default;

WorkTable SourceReader::read(std::span<const std::uint32_t> rows) const
{
    WorkTable work = withoutRows(m_sources);
    work.rows = rows.size();
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        readColumn(m_sources[i], *m_readers[i], rows, work.columns[i]);
    return work;
}

std::vector<UnseenLevel> SourceReader::unseenLevels(std::span<const std::uint32_t> rows) const
{
    std::vector<UnseenLevel> unseen;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const CellReader& reader = *m_readers[i];
        if (!reader.hasUnseenLevels())
            continue;
        const std::size_t known = m_sources[i].levels.size();
        std::vector<std::size_t> counts(reader.unseenCount(), 0);
        for (const std::uint32_t row : rows) {
            const std::int32_t level = reader.level(row);
            if (level != CellReader::missing && static_cast<std::size_t>(level) >= known)
                ++counts[static_cast<std::size_t>(level) - known];
        }
        for (std::size_t j = 0; j < counts.size(); ++j) {
            if (counts[j] > 0)
                unseen.push_back({m_sources[i].name,
                                  reader.unseenLevel(static_cast<std::int32_t>(known + j)),
                                  counts[j]});
        }
    }
    return unseen;
}

std::vector<SourceColumn> sourceColumns(const data::DataTable& table,
                                        std::span<const std::size_t> columns,
                                        std::span<const std::uint32_t> rows)
{
    for (const std::size_t column : columns)
        checkType(table.column(column));
    std::vector<SourceColumn> sources(columns.size());
    parallelBlocks(columns.size(), 1, [&](std::size_t i, std::size_t) {
        const Column& column = table.column(columns[i]);
        SourceColumn& source = sources[i];
        source.name = column.name;
        source.type = column.type;
        std::vector<bool> occurs(column.levels.size(), false);
        for (const std::uint32_t row : rows) {
            if (column.isMissing(row))
                ++source.missing;
            else if (column.hasLevels())
                occurs[static_cast<std::size_t>(column.codes[row])] = true;
        }
        for (std::size_t level = 0; level < occurs.size(); ++level) {
            if (occurs[level])
                source.levels.push_back(column.levels[level]);
        }
    });
    return sources;
}

} // namespace core::prepare
