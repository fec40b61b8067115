#include "ui/plots/associationheatmap.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

// Up to 40 columns everything stays in view however small; beyond, cells scroll.
constexpr double floorCell = 16;
constexpr double floorOfFew = 7;
constexpr int fewColumns = 40;
constexpr double widestCell = 150;
constexpr double highestCell = 96;
constexpr double nameGap = 8;

QString columnName(const core::explore::AssociationMatrix& matrix, std::size_t index)
{
    return QString::fromStdString(matrix.names[index]);
}

} // namespace

AssociationHeatmap::AssociationHeatmap(QWidget* parent)
    : PlotWidget(parent), m_vertical(new QScrollBar(Qt::Vertical, this)),
      m_horizontal(new QScrollBar(Qt::Horizontal, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setEmptyText(tr("Open a table to see which columns go together."));
    for (QScrollBar* bar : {m_vertical, m_horizontal}) {
        bar->hide();
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    }
    m_vertical->setAccessibleName(tr("Scroll rows"));
    m_horizontal->setAccessibleName(tr("Scroll columns"));
}

void AssociationHeatmap::setData(core::explore::AssociationMatrix matrix,
                                 std::vector<std::size_t> similarityOrder)
{
    const auto selected = selectedPair();
    m_matrix = std::move(matrix);
    m_similarity = std::move(similarityOrder);
    m_hovered.reset();
    m_cursor.reset();
    m_selected.reset();
    updateOrder();
    if (selected)
        selectPair(selected->first, selected->second);
}

void AssociationHeatmap::clear()
{
    m_selected.reset();
    setData({}, {});
}

void AssociationHeatmap::setOrderedBySimilarity(bool on)
{
    m_bySimilarity = on;
    updateOrder();
}

void AssociationHeatmap::setNumbersShown(bool on)
{
    m_numbers = on;
    emit figureChanged();
}

void AssociationHeatmap::setAbsolute(bool on)
{
    m_absolute = on;
    emit figureChanged();
}

void AssociationHeatmap::setThreshold(double threshold)
{
    m_threshold = threshold;
    emit figureChanged();
}

bool AssociationHeatmap::isBelowThreshold(double value) const
{
    // As the figures are written: 0.10 is not below |0.10|, and 0.0951 is written 0.10.
    return m_threshold > 0 && std::round(std::abs(value) * 100) < std::round(m_threshold * 100);
}

int AssociationHeatmap::placeOf(std::size_t index) const
{
    return static_cast<int>(std::find(m_order.begin(), m_order.end(), index) - m_order.begin());
}

void AssociationHeatmap::updateOrder()
{
    if (m_bySimilarity && m_similarity.size() == m_matrix.size()) {
        m_order = m_similarity;
    } else {
        m_order.resize(m_matrix.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    }
    m_names.clear();
    for (const std::size_t index : m_order)
        m_names << columnName(m_matrix, index);
    m_hovered.reset();
    m_cursor.reset();
    updateScrollBars();
    emit figureChanged();
}

std::optional<std::pair<std::size_t, std::size_t>> AssociationHeatmap::selectedPair() const
{
    if (!m_selected)
        return {};
    return std::pair(m_matrix.columns[m_selected->first], m_matrix.columns[m_selected->second]);
}

void AssociationHeatmap::selectPair(std::size_t rowColumn, std::size_t columnColumn)
{
    const auto& columns = m_matrix.columns;
    const auto row = std::find(columns.begin(), columns.end(), rowColumn);
    const auto column = std::find(columns.begin(), columns.end(), columnColumn);
    m_selected.reset();
    if (row != columns.end() && column != columns.end())
        m_selected = std::pair(static_cast<std::size_t>(row - columns.begin()),
                               static_cast<std::size_t>(column - columns.begin()));
    update();
}

QSize AssociationHeatmap::figureSize() const
{
    // Large tables get as much as their names need: every name is in the export.
    const int cells = count();
    const auto side = [cells](int beside, int comfortable, int least, int most) {
        return std::clamp(beside + cells * comfortable, least, std::max(most, beside + cells * 13));
    };
    return {side(260, 44, 560, 2400), side(240, 36, 480, 2200)};
}

AssociationHeatmap::Layout AssociationHeatmap::layoutFor(const QSizeF& size, double floor) const
{
    Layout layout;
    const QFont labelFont = interfaceFont(12);
    const QFont strongFont = interfaceFont(12, QFont::DemiBold);
    std::vector<double> chosen; // the framed cell's column keeps its name
    for (const std::size_t index : m_order)
        chosen.push_back(m_selected && m_selected->second == index ? 1 : 0);
    double longest = 0;
    for (const QString& name : m_names)
        longest = std::max(longest, textWidth(strongFont, name));
    layout.nameWidth = std::ceil(std::min(longest, size.width() * 0.3)) + nameGap;
    const double legendHeight =
        10 + 15 * std::max<double>(2, static_cast<double>(legendLines().size()));
    const int cells = std::max(1, count());

    const auto cellsIn = [&](double room, double widest, double& cell) {
        cell = std::min(room / cells, widest);
        if (cell >= floor)
            return cells;
        cell = floor;
        return std::clamp(static_cast<int>(std::floor(room / floor)), 1, cells);
    };
    const double bottomRoom = floor > 0 ? 12 : 0; // a scroll bar may stand there
    double overhang = 6;
    for (int round = 0; round < 4; ++round) {
        const double bar = floor > 0 ? 14 : 0;
        layout.view.columns =
            cellsIn(size.width() - layout.nameWidth - overhang - bar, widestCell, layout.cellWidth);
        layout.labels =
            layoutColumnLabels(m_names, labelFont, layout.cellWidth, size.height() * 0.3, chosen);
        if (layout.view.columns < cells) {
            // Any column may come to stand last: keep room for the longest name.
            layout.labels.overhang = layout.labels.height;
        }
        const double needed = std::max(6.0, std::ceil(layout.labels.overhang));
        if (needed <= overhang)
            break;
        overhang = needed;
    }
    const double top = layout.labels.height;
    // Cells may be flat, so that names fit, but never stand upright.
    layout.view.rows =
        cellsIn(size.height() - top - legendHeight - bottomRoom,
                std::min(highestCell, std::max(floor, layout.cellWidth)), layout.cellHeight);
    layout.view.firstRow =
        floor > 0 ? std::clamp(m_vertical->value(), 0, cells - layout.view.rows) : 0;
    layout.view.firstColumn =
        floor > 0 ? std::clamp(m_horizontal->value(), 0, cells - layout.view.columns) : 0;
    layout.area = QRectF(layout.nameWidth, top, layout.cellWidth * layout.view.columns,
                         layout.cellHeight * layout.view.rows);
    layout.legendTop = layout.area.bottom() + 14;
    return layout;
}

AssociationHeatmap::Layout AssociationHeatmap::screenLayout() const
{
    return layoutFor(size(), count() <= fewColumns ? floorOfFew : floorCell);
}

bool AssociationHeatmap::isScrolling() const
{
    return hasFigure() && (m_vertical->maximum() > 0 || m_horizontal->maximum() > 0);
}

void AssociationHeatmap::updateScrollBars()
{
    if (!hasFigure()) {
        m_vertical->hide();
        m_horizontal->hide();
        return;
    }
    const Layout layout = screenLayout();
    const auto set = [this](QScrollBar* bar, int visible) {
        bar->setRange(0, std::max(0, count() - visible));
        bar->setPageStep(visible);
        bar->setVisible(bar->maximum() > 0);
    };
    set(m_vertical, layout.view.rows);
    set(m_horizontal, layout.view.columns);
    const int thickness = 10;
    m_vertical->setGeometry(static_cast<int>(layout.area.right()) + 4,
                            static_cast<int>(layout.area.top()), thickness,
                            static_cast<int>(layout.area.height()));
    m_horizontal->setGeometry(static_cast<int>(layout.area.left()),
                              static_cast<int>(layout.area.bottom()) + 2,
                              static_cast<int>(layout.area.width()), thickness);
}

void AssociationHeatmap::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    updateScrollBars();
}

void AssociationHeatmap::fitView()
{
    m_vertical->setValue(0);
    m_horizontal->setValue(0);
    m_hovered.reset();
    update();
}

QRectF AssociationHeatmap::cellRect(const Layout& layout, int row, int column) const
{
    const int down = row - layout.view.firstRow;
    const int across = column - layout.view.firstColumn;
    if (down < 0 || down >= layout.view.rows || across < 0 || across >= layout.view.columns)
        return {};
    // Whole pixels, so that the gaps between cells are equally wide.
    const double left = std::round(layout.area.left() + across * layout.cellWidth);
    const double right = std::round(layout.area.left() + (across + 1) * layout.cellWidth);
    const double top = std::round(layout.area.top() + down * layout.cellHeight);
    const double bottom = std::round(layout.area.top() + (down + 1) * layout.cellHeight);
    const double gap = layout.cellWidth >= 8 ? 1 : 0;
    return {left, top, right - left - gap, bottom - top - gap};
}

QRectF AssociationHeatmap::cellRect(int row, int column) const
{
    return hasFigure() ? cellRect(screenLayout(), row, column) : QRectF();
}

QVector<QStringList> AssociationHeatmap::figureTable() const
{
    const auto exact = [](double value) {
        return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
    };
    QVector<QStringList> table{{QStringLiteral("column_a"), QStringLiteral("column_b"),
                                QStringLiteral("measure"), QStringLiteral("value"),
                                QStringLiteral("n"), QStringLiteral("p"),
                                QStringLiteral("p_adjusted")}};
    const bool adjusted = m_matrix.pAdjusted.rows() == m_matrix.size();
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        for (std::size_t j = i + 1; j < m_order.size(); ++j) {
            const std::size_t a = m_order[i];
            const std::size_t b = m_order[j];
            table << QStringList{columnName(m_matrix, a),
                                 columnName(m_matrix, b),
                                 QString::fromUtf8(core::explore::toWord(m_matrix.measureAt(a, b))),
                                 exact(m_matrix.value(a, b)),
                                 exact(m_matrix.n(a, b)),
                                 exact(m_matrix.p(a, b)),
                                 adjusted ? exact(m_matrix.pAdjusted(a, b)) : QString()};
        }
    }
    return table;
}

} // namespace ui
