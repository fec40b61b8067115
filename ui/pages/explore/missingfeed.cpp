#include "ui/pages/explore/missingfeed.h"

#include "core/explore/nullitytree.h"
#include "ui/pages/explore/exploreoptions.h"
#include "ui/words/richtext.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace ui {

using core::explore::BandOrder;

namespace {

/// Cells up to which the bands are counted in the window's own thread, well below 20 ms.
constexpr std::size_t cellsCountedAtOnce = 2'000'000;
constexpr std::size_t mostLinesNamed = 6;

bool isSmall(const core::data::DataTable& table)
{
    return table.rowCount() * table.columnCount() <= cellsCountedAtOnce;
}

std::vector<std::size_t> alikeColumns(const core::data::DataTable& table, std::stop_token stop)
{
    core::explore::NullityTreeOptions options;
    options.withCompleteColumns = false;
    const auto tree = core::explore::nullityTree(table, options, stop);
    std::vector<std::size_t> columns;
    for (const std::size_t leaf : tree.order)
        columns.push_back(tree.columns[leaf]);
    return columns;
}

} // namespace

MissingFeed::MissingFeed(Workspace& workspace, ExploreOptionsPanel& options, MissingMatrix& matrix,
                         QObject* parent)
    : QObject(parent), m_workspace(workspace), m_options(options), m_matrix(matrix)
{
    m_matrix.setRowWords([this](RowRange range) { return rowWords(range); });
    connect(&m_matrix, &MissingMatrix::rangeChanged, this, [this] {
        updateCaption();
        showDetail();
    });
    connect(&m_options, &ExploreOptionsPanel::columnOrderChanged, this, &MissingFeed::showColumns);
}

void MissingFeed::refresh()
{
    const OpenTablePointer open = m_workspace.openTable();
    m_detailJob.stop();
    if (!open || open->missingness.cellsMissing == 0) {
        m_bandsJob.stop();
        m_alikeJob.stop();
        m_open.reset();
        m_rows.reset();
        m_matrix.clear();
        updateCaption();
        return;
    }
    const BandOrder order = m_options.rowOrder();
    const std::size_t column = m_options.sortColumn().value_or(0);
    const std::size_t wanted = m_matrix.bandsWanted();
    const auto work = [open, order, column, wanted] {
        auto rows = std::make_shared<const std::vector<std::uint32_t>>(
            core::explore::bandRows(*open->table, order, column));
        auto bands = core::explore::missingBands(*open->table, wanted, *rows);
        return Counted{std::move(rows), std::move(bands)};
    };
    if (isSmall(*open->table)) {
        m_bandsJob.stop();
        show(open, order, work());
        return;
    }
    m_bandsJob.start([=, this](Job&, const core::TrainingControl&) -> Job::Deliver {
        auto counted = work();
        return [=, this, counted = std::move(counted)]() mutable {
            show(open, order, std::move(counted));
        };
    });
}

void MissingFeed::show(const OpenTablePointer& open, BandOrder order, Counted counted)
{
    const bool sameTable = m_open && m_open->table == open->table;
    m_open = open;
    m_rows = std::move(counted.rows);
    if (!sameTable)
        m_matrix.clear(); // another table starts with all its rows
    m_matrix.setSortColumn(m_options.sortColumn());
    m_matrix.setData(open->missingness, std::move(counted.bands), order);
    m_matrix.setSummary(tr("%1 of %2 rows have missing cells.")
                            .arg(count(open->missingness.rows - open->missingness.rowsComplete),
                                 count(open->missingness.rows)));
    showColumns();
    updateCaption();
    showDetail();
}

void MissingFeed::showColumns()
{
    m_matrix.setCompleteColumnsShown(m_options.completeColumnsShown());
    m_matrix.setColumnOrder(m_options.columnOrder());
    const OpenTablePointer open = m_open;
    if (!open || m_options.columnOrder() != MissingColumnOrder::Alike || m_alikeOf == open)
        return;
    const auto deliver = [this, open](std::vector<std::size_t> columns) {
        m_alikeOf = open;
        m_matrix.setAlikeOrder(std::move(columns));
    };
    if (isSmall(*open->table)) {
        deliver(alikeColumns(*open->table, {}));
        return;
    }
    m_alikeJob.start([=](Job&, const core::TrainingControl& control) -> Job::Deliver {
        return [deliver, columns = alikeColumns(*open->table, control.discard)]() mutable {
            deliver(std::move(columns));
        };
    });
}

void MissingFeed::showDetail()
{
    m_detailJob.stop();
    if (!m_open || !m_rows || !m_matrix.isZoomed())
        return;
    const RowRange range = m_matrix.range();
    const auto work = [open = m_open, rows = m_rows, range, wanted = m_matrix.bandsWanted()] {
        return core::explore::missingBands(*open->table, wanted, *rows, range.first, range.end);
    };
    if (range.count() * m_open->table->columnCount() <= cellsCountedAtOnce) {
        m_matrix.setDetail(work());
        return;
    }
    m_detailJob.start([=, this](Job&, const core::TrainingControl&) -> Job::Deliver {
        auto bands = work();
        return [=, this, bands = std::move(bands)]() mutable {
            if (m_matrix.range() == range)
                m_matrix.setDetail(std::move(bands));
        };
    });
}

void MissingFeed::updateCaption()
{
    m_caption.clear();
    if (m_open) {
        const RowRange range = m_matrix.range();
        const std::size_t all = m_open->missingness.rows;
        const QString rows =
            m_matrix.isZoomed()
                ? tr("rows %1–%2 of %3").arg(count(range.first + 1), count(range.end), count(all))
                : tr("%1 rows").arg(count(all));
        switch (m_matrix.rowOrder()) {
        case BandOrder::FileOrder:
            m_caption = tr("%1 in file order").arg(rows);
            break;
        case BandOrder::MostMissingFirst:
            m_caption = tr("%1, most missing first").arg(rows);
            break;
        case BandOrder::ByColumn:
            m_caption =
                tr("%1, those without %2 first")
                    .arg(rows,
                         QString::fromStdString(
                             m_open->missingness.columns[m_options.sortColumn().value_or(0)].name));
            break;
        case BandOrder::ByPattern:
            m_caption = tr("%1 by pattern").arg(rows);
            break;
        }
    }
    emit captionChanged(m_caption);
}

QString MissingFeed::rowWords(RowRange range) const
{
    if (!m_open || !m_rows)
        return {};
    const auto* source = m_open->table->source().get();
    if (!source || range.count() == 0)
        return {};
    const auto line = [&](std::size_t row) { return count(source->line(row)); };
    if (m_rows->empty())
        return range.count() == 1
                   ? tr("Line %1 of the file").arg(line(range.first))
                   : tr("Lines %1–%2 of the file").arg(line(range.first), line(range.end - 1));
    QStringList lines;
    for (std::size_t place = range.first; place < range.end && lines.size() < int(mostLinesNamed);
         ++place)
        lines << line((*m_rows)[place]);
    const std::size_t more = range.count() - static_cast<std::size_t>(lines.size());
    if (lines.size() == 1 && more == 0)
        return tr("Line %1 of the file").arg(lines.front());
    // Thousands separators are commas: another sign stands between the figures.
    const QString listed = lines.join(QStringLiteral(" · "));
    return more > 0 ? tr("Lines %1 and %2 more").arg(listed, count(more))
                    : tr("Lines %1").arg(listed);
}

} // namespace ui
