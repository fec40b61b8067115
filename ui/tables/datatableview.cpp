#include "ui/tables/datatableview.h"

#include "ui/style/theme.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/rownumbers.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int rowPixels = 28;
constexpr int widestColumn = 260;
// Few columns breathe a little, but are not torn apart.
constexpr int mostExtraWidth = 60;
// Rows looked at to find the width of a column: enough to be right nearly always, never slow.
constexpr int rowsMeasured = 200;

} // namespace

DataTableView::DataTableView(QWidget* parent)
    : QTableView(parent), m_model(new TableModel(this)), m_header(new ColumnHeader(this)),
      m_delegate(new CellDelegate(this))
{
    setObjectName(QStringLiteral("dataTable"));
    setAccessibleName(tr("Customer table"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(m_header);
    setVerticalHeader(new RowNumbers(this));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFont(interfaceFont(13));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    connect(m_header, &QHeaderView::sectionPressed, this, &DataTableView::setCurrentColumn);
    // Widths the analyst has dragged stay.
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int column) { setColumnWidth(column, m_fittedWidths[std::size_t(column)]); });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            m_isResizedByHand = true;
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (const int column = m_header->logicalIndexAt(position); column >= 0)
            emit menuRequested(column, -1, m_header->viewport()->mapToGlobal(position));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DataTableView::visibleRowsChanged,
            Qt::QueuedConnection);
}

void DataTableView::setTable(core::data::TablePointer table,
                             const std::vector<core::explore::ColumnSummary>& summaries,
                             const std::vector<core::explore::Histogram>& histograms)
{
    const bool isOther = !m_model->table() || m_model->table()->source() != table->source() ||
                         m_model->table()->columnCount() != table->columnCount() ||
                         !table->source();
    m_header->setFaces(columnFaces(*table, summaries, histograms));
    m_model->setTable(std::move(table));
    if (!isOther)
        return;
    m_isResizedByHand = false;
    m_currentColumn = -1;
    m_delegate->setCurrentColumn(-1);
    m_header->setCurrentColumn(-1);
    fitColumns();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void DataTableView::fitColumns()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    m_fittedWidths.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int face = m_header->faceWidth(column);
        int width = std::max(60, face);
        for (int row = 0; row < rows; ++row)
            width =
                std::max(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
        m_fittedWidths.push_back(std::min(width, std::max(widestColumn, face)));
    }
    spreadColumns();
}

void DataTableView::spreadColumns()
{
    const int columns = int(m_fittedWidths.size());
    if (columns == 0)
        return;
    const int needed = std::accumulate(m_fittedWidths.begin(), m_fittedWidths.end(), 0);
    const int extra = std::clamp((viewport()->width() - needed) / columns, 0, mostExtraWidth);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, m_fittedWidths[std::size_t(column)] + extra);
}

void DataTableView::setCurrentColumn(int column)
{
    if (column == m_currentColumn)
        return;
    m_currentColumn = column;
    m_delegate->setCurrentColumn(column);
    m_header->setCurrentColumn(column);
    viewport()->update();
    emit currentColumnChanged(column);
}

void DataTableView::showCell(std::size_t tableRow, std::size_t column)
{
    const int row = m_model->viewRow(tableRow);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, int(column));
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void DataTableView::setShownRows(ShownRowsPointer rows, bool keepsCell)
{
    const QModelIndex current = currentIndex();
    const std::size_t row = current.isValid() ? m_model->tableRow(current.row()) : 0;
    const int column = m_currentColumn;
    m_model->setShownRows(std::move(rows));
    const int place = current.isValid() ? m_model->viewRow(row) : -1;
    if (!keepsCell || place < 0) {
        scrollToTop();
        return;
    }
    const QModelIndex index = m_model->index(place, current.column());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    setCurrentColumn(column);
    scrollTo(index, PositionAtCenter);
}

std::size_t DataTableView::selectedRowCount() const
{
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        spans.emplace_back(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    std::size_t count = 0;
    int next = 0;
    for (const auto& [top, bottom] : spans) {
        const int first = std::max(next, top);
        if (bottom >= first)
            count += std::size_t(bottom - first) + 1;
        next = std::max(next, bottom + 1);
    }
    return count;
}

std::pair<int, int> DataTableView::visibleRows() const
{
    if (m_model->rowCount() == 0)
        return {-1, -1};
    const int first = rowAt(0);
    // The last row counts when most of it is in sight.
    int last = rowAt(viewport()->height() - rowPixels / 2);
    if (last < 0)
        last = m_model->rowCount() - 1;
    return {std::max(0, first), std::max(first, last)};
}

void DataTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTableView::focusInEvent(QFocusEvent* event)
{
    // Without a current cell Qt would take the first one, and with it another column.
    if (!currentIndex().isValid() && m_currentColumn >= 0 && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            m_model->index(std::max(0, visibleRows().first), m_currentColumn),
            QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

void DataTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!isKey && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QPoint position =
        isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    event->accept();
    emit menuRequested(index.column(), index.row(), position);
}

void DataTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        setCurrentColumn(current.column());
}

void DataTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        emit visibleRowsChanged();
}

void DataTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_isResizedByHand)
        spreadColumns();
    emit visibleRowsChanged();
}

QString cellsText(const core::data::DataTable& table, const std::vector<std::uint32_t>& rows,
                  const std::vector<std::size_t>& columns, bool withNames)
{
    QString text;
    const auto endLine = [&text] {
        text.chop(1);
        text += u'\n';
    };
    if (withNames) {
        for (const std::size_t column : columns)
            text += QString::fromStdString(table.column(column).name) + u'\t';
        endLine();
    }
    for (const std::uint32_t row : rows) {
        for (const std::size_t column : columns)
            text += cellDisplay(table.column(column), row).replace(u'\t', u' ') + u'\t';
        endLine();
    }
    return text;
}

} // namespace ui
