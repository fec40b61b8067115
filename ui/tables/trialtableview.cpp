#include "ui/tables/trialtableview.h"

#include "ui/style/theme.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figureheader.h"
#include "ui/tables/figureorder.h"
#include "ui/tables/trialtablemodel.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int trialHeight = 28;
constexpr int widest = 220;

} // namespace

TrialTableView::TrialTableView(TrialTableModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_order(new FigureOrder(this)),
      m_header(new FigureHeader(this))
{
    m_order->setSourceModel(model);
    setModel(m_order);
    setItemDelegate(new FigureDelegate(this));
    setAccessibleName(tr("Trials"));
    setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(trialHeight);
    m_header->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TrialTableView::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &TrialTableView::startAnew);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { measure(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                measure(first.row(), last.row());
            });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const int id = now.isValid() ? now.data(TrialTableModel::TrialRole).toInt() : 0;
                if (id == 0 || id == m_chosen)
                    return;
                m_chosen = id;
                emit trialChosen(id);
            });
    startAnew();
}

void TrialTableView::startAnew()
{
    m_chosen = 0;
    m_widths.assign(static_cast<std::size_t>(m_model->columnCount()), 0);
    if (m_header->sortIndicatorSection() >= m_model->columnCount())
        sortByColumn(0, Qt::AscendingOrder);
    measure(0, m_model->rowCount() - 1);
    fitColumns();
}

/// Only what has changed is measured: the table keeps up with hundreds of trials.
void TrialTableView::measure(int first, int last)
{
    const QFontMetrics metrics(interfaceFont(12, QFont::DemiBold));
    bool wider = false;
    for (int row = first; row <= last; ++row)
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString text = m_model->index(row, column).data().toString();
            const int icon = column < 2 ? FigureDelegate::iconRoom : 0;
            const int needed = std::min(widest, metrics.horizontalAdvance(text) + icon +
                                                    2 * FigureDelegate::padding + 2);
            int& width = m_widths[static_cast<std::size_t>(column)];
            wider = wider || needed > width;
            width = std::max(width, needed);
        }
    if (wider)
        fitColumns();
}

void TrialTableView::fitColumns()
{
    if (m_widths.empty())
        return;
    std::vector<int> widths = m_widths;
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] = std::max(widths[column], m_header->titleWidth(static_cast<int>(column)));
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, viewport()->width() - needed);
    const int share = spare / static_cast<int>(widths.size());
    int rest = spare - share * static_cast<int>(widths.size());
    for (std::size_t column = 0; column < widths.size(); ++column) {
        setColumnWidth(static_cast<int>(column), widths[column] + share + (rest > 0 ? 1 : 0));
        rest = std::max(0, rest - 1);
    }
}

void TrialTableView::chooseTrial(int id)
{
    m_chosen = id;
    const int row = m_model->rowOf(id);
    if (row < 0) {
        clearSelection();
        return;
    }
    const QModelIndex at = m_order->mapFromSource(m_model->index(row, 0));
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    scrollTo(at);
}

void TrialTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace ui
