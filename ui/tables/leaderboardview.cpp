#include "ui/tables/leaderboardview.h"

#include "ui/tables/figureheader.h"
#include "ui/tables/figureorder.h"
#include "ui/tables/leaderboarddelegate.h"
#include "ui/tables/leaderboardmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

namespace {

constexpr int checkWidth = 44;
constexpr int shortestName = 130;

/// What gives way first where there is no room.
constexpr int leastNeeded[] = {LeaderboardModel::LogLoss,  LeaderboardModel::MacroF1,
                               LeaderboardModel::Kind,     LeaderboardModel::Time,
                               LeaderboardModel::Accuracy, LeaderboardModel::Interval};

} // namespace

LeaderboardView::LeaderboardView(LeaderboardModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_order(new FigureOrder(this)),
      m_header(new FigureHeader(this))
{
    m_order->setSourceModel(model);
    setModel(m_order);
    setItemDelegate(new LeaderboardDelegate(this));
    setAccessibleName(tr("Runs"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(30);
    setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSortIndicator(LeaderboardModel::Score, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &LeaderboardView::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &LeaderboardView::follow);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!now.isValid() || now.data(LeaderboardModel::RunRole).toInt() == m_chosen)
                    return;
                m_chosen = now.data(LeaderboardModel::RunRole).toInt();
                emit runChosen(m_chosen);
            });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != LeaderboardModel::Check)
            emit runOpened(index.data(LeaderboardModel::RunRole).toInt());
    });
    follow();
}

/// After rows or score have changed: best first unless another column was asked for.
void LeaderboardView::follow()
{
    const int sorted = m_header->sortIndicatorSection();
    const bool ranked =
        sorted == LeaderboardModel::Score || sorted < 0 || sorted >= LeaderboardModel::ColumnCount;
    if (ranked || !m_order->rowCount())
        sortByColumn(LeaderboardModel::Score,
                     isHigherBetter(m_model->score()) ? Qt::DescendingOrder : Qt::AscendingOrder);
    fitColumns();
    chooseRun(m_chosen);
    updateGeometry();
}

void LeaderboardView::chooseRun(int run)
{
    m_chosen = run;
    const int row = m_model->rowOf(run);
    if (row < 0) {
        clearSelection();
        return;
    }
    const QModelIndex at = m_order->mapFromSource(m_model->index(row, LeaderboardModel::Name));
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

int LeaderboardView::chosenRun() const
{
    return m_model->rowOf(m_chosen) < 0 ? -1 : m_chosen;
}

void LeaderboardView::setFilter(std::function<bool(const LeaderboardRow&)> filter)
{
    if (!filter) {
        m_order->setRowFilter({});
        return;
    }
    m_order->setRowFilter([model = m_model, filter = std::move(filter)](int row) {
        return filter(model->rows()[static_cast<std::size_t>(row)]);
    });
}

void LeaderboardView::copy()
{
    QGuiApplication::clipboard()->setMimeData(m_model->clipboardTable().release());
}

QSize LeaderboardView::sizeHint() const
{
    return {720, 32 + 30 * std::max(1, m_order->rowCount())};
}

void LeaderboardView::fitColumns()
{
    std::array<int, LeaderboardModel::ColumnCount> widths{};
    for (int column = 0; column < LeaderboardModel::ColumnCount; ++column) {
        setColumnHidden(column, false);
        widths[static_cast<std::size_t>(column)] =
            std::max(m_header->titleWidth(column), sizeHintForColumn(column));
    }
    // What no row has is not asked for.
    const auto& rows = m_model->rows();
    const bool hasKinds =
        std::ranges::any_of(rows, [](const LeaderboardRow& row) { return !row.kind.isEmpty(); });
    const auto leaveOut = [&](int column) {
        setColumnHidden(column, true);
        widths[static_cast<std::size_t>(column)] = 0;
    };
    widths[LeaderboardModel::Check] = checkWidth;
    if (!m_model->isCheckable())
        leaveOut(LeaderboardModel::Check);
    if (!hasKinds && !rows.empty())
        leaveOut(LeaderboardModel::Kind);
    int& name = widths[LeaderboardModel::Name];
    const int wholeName = name;
    const int room = viewport()->width();
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), 0); };
    for (const int column : leastNeeded) {
        // A long name gives way before a column does.
        name = std::clamp(wholeName - (total() - name + wholeName - room),
                          std::min(wholeName, shortestName), wholeName);
        if (total() <= room)
            break;
        leaveOut(column);
    }
    name = std::clamp(wholeName - (total() - name + wholeName - room),
                      std::min(wholeName, shortestName), wholeName);
    int shown = 0;
    for (int column = LeaderboardModel::Name; column < LeaderboardModel::ColumnCount; ++column)
        shown += !isColumnHidden(column);
    const int spare = std::max(0, room - total());
    for (int column = 0; column < LeaderboardModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const bool grows = column >= LeaderboardModel::Name && column != LeaderboardModel::Against;
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] +
                                   (grows ? spare / std::max(1, shown) : 0));
    }
    // The last one takes what is left.
    const int used = m_header->length() - columnWidth(LeaderboardModel::Against);
    setColumnWidth(LeaderboardModel::Against,
                   std::max(widths[LeaderboardModel::Against], room - used));
}

void LeaderboardView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LeaderboardView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex row = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (row.isValid() && event->key() == Qt::Key_Space && m_model->isCheckable()) {
        const QModelIndex box = row.siblingAtColumn(LeaderboardModel::Check);
        const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_order->setData(box, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (row.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit runOpened(row.data(LeaderboardModel::RunRole).toInt());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
