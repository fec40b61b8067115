#include "ui/plots/associationheatmap.h"

#include "ui/style/colormaps.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::explore::Measure;

namespace {

// Up to 40 columns everything stays in view however small; beyond, cells scroll.
constexpr double floorCell = 16;
constexpr double floorOfFew = 7;
constexpr int fewColumns = 40;
constexpr double widestCell = 84;
constexpr double highestCell = 56;
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
    const int cells = count();
    return {std::clamp(260 + cells * 44, 560, 2400), std::clamp(240 + cells * 36, 480, 2200)};
}

AssociationHeatmap::Layout AssociationHeatmap::layoutFor(const QSizeF& size, double floor) const
{
    Layout layout;
    const QFont nameFont = interfaceFont(12);
    const QFont strongFont = interfaceFont(12, QFont::DemiBold);
    std::vector<double> chosen; // the framed cell's column keeps its name
    for (const std::size_t index : m_order)
        chosen.push_back(m_selected && m_selected->second == index ? 1 : 0);
    double longest = 0;
    for (const QString& name : m_names)
        longest = std::max(longest, textWidth(strongFont, name));
    layout.nameWidth = std::ceil(std::min(longest, size.width() * 0.3)) + nameGap;
    const double legendHeight = 40;
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
            layoutColumnLabels(m_names, nameFont, layout.cellWidth, size.height() * 0.3, chosen);
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
    layout.view.rows =
        cellsIn(size.height() - top - legendHeight - bottomRoom, highestCell, layout.cellHeight);
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

void AssociationHeatmap::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    paint(painter, size, layoutFor(size, 0), theme);
}

void AssociationHeatmap::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    const Theme& theme = themeOf(this);
    const Layout layout = screenLayout();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, size(), layout, theme);
    const auto outline = [&](const std::optional<Place>& place, const QColor& color) {
        if (!place)
            return;
        const QRectF cell = cellRect(layout, place->row, place->column);
        if (cell.isNull())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.5));
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    outline(m_hovered, theme.axis);
    if (hasFocus())
        outline(m_cursor, theme.accent);
}

void AssociationHeatmap::paint(QPainter& painter, const QSizeF& size, const Layout& layout,
                               const Theme& theme)
{
    paintCells(painter, layout, theme);
    paintNames(painter, layout, theme);
    paintLegend(painter, size, layout, theme);
    if (!m_selected)
        return;
    const auto placeOf = [&](std::size_t index) {
        return static_cast<int>(std::find(m_order.begin(), m_order.end(), index) - m_order.begin());
    };
    const QRectF cell = cellRect(layout, placeOf(m_selected->first), placeOf(m_selected->second));
    if (!cell.isNull())
        paintFrame(painter, cell, theme);
}

QFont AssociationHeatmap::numberFont(const Layout& layout) const
{
    const QString widest = associationText(-0.88, m_absolute);
    for (const int pixels : {12, 11, 10, 9}) {
        const QFont font = interfaceFont(pixels);
        if (textWidth(font, widest) + 3 <= layout.cellWidth && pixels + 3 <= layout.cellHeight)
            return font;
    }
    QFont none;
    none.setPixelSize(1);
    return none;
}

void AssociationHeatmap::paintCells(QPainter& painter, const Layout& layout,
                                    const Theme& theme) const
{
    const QFont font = numberFont(layout);
    const bool numbers = m_numbers && font.pixelSize() > 1;
    for (int down = 0; down < layout.view.rows; ++down) {
        for (int across = 0; across < layout.view.columns; ++across) {
            const int row = layout.view.firstRow + down;
            const int column = layout.view.firstColumn + across;
            const QRectF cell = cellRect(layout, row, column);
            const double value = m_matrix.value(matrixIndex(row), matrixIndex(column));
            painter.setRenderHint(QPainter::Antialiasing, false);
            if (row == column || std::isnan(value)) {
                painter.fillRect(cell, theme.hover);
                continue;
            }
            const QColor color = divergingColor(theme, m_absolute ? std::abs(value) : value);
            painter.fillRect(cell, color);
            painter.setRenderHint(QPainter::Antialiasing);
            if (numbers)
                drawLabel(painter, cell, Qt::AlignCenter, font, textOn(color),
                          associationText(value, m_absolute));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void AssociationHeatmap::paintNames(QPainter& painter, const Layout& layout,
                                    const Theme& theme) const
{
    const auto isChosen = [&](int place, bool row) {
        return m_selected && matrixIndex(place) == (row ? m_selected->first : m_selected->second);
    };
    const QFont plain = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    // Rows lower than a line show every second, third … name.
    const int stride = std::max(1, static_cast<int>(std::ceil(13 / layout.cellHeight)));
    for (int down = 0; down < layout.view.rows; ++down) {
        const int row = layout.view.firstRow + down;
        if (row % stride != 0)
            continue;
        drawLabel(painter,
                  QRectF(0, layout.area.top() + down * layout.cellHeight,
                         layout.nameWidth - nameGap, layout.cellHeight),
                  Qt::AlignRight | Qt::AlignVCenter, isChosen(row, true) ? strong : plain,
                  theme.text, m_names[row]);
    }
    ColumnLabels labels = layout.labels;
    labels.texts = labels.texts.mid(layout.view.firstColumn, layout.view.columns);
    int chosen = -1;
    for (int across = 0; across < layout.view.columns; ++across)
        if (isChosen(layout.view.firstColumn + across, false))
            chosen = across;
    drawColumnLabels(painter, labels, plain, layout.area.left(), layout.area.top(),
                     layout.cellWidth, theme.text, chosen, theme.text);
}

void AssociationHeatmap::paintFrame(QPainter& painter, const QRectF& cell, const Theme& theme) const
{
    painter.setBrush(Qt::NoBrush);
    QPen inner(theme.surface, 2);
    inner.setJoinStyle(Qt::MiterJoin);
    painter.setPen(inner);
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
    QPen outer(theme.accent, 2.5);
    outer.setJoinStyle(Qt::MiterJoin);
    painter.setPen(outer);
    painter.drawRect(cell.adjusted(-1, -1, 1, 1));
}

QStringList AssociationHeatmap::measureLines() const
{
    bool spearman = false, pearson = false, kendall = false, cramer = false, eta = false;
    for (const Measure measure : m_matrix.measure) {
        spearman |= measure == Measure::Spearman;
        pearson |= measure == Measure::Pearson;
        kendall |= measure == Measure::Kendall;
        cramer |= measure == Measure::CramersV;
        eta |= measure == Measure::Eta;
    }
    QStringList lines;
    if (spearman)
        lines << tr("Spearman’s ρ (signed) for numbers and ordered");
    if (pearson)
        lines << tr("Pearson’s r (signed) for numbers");
    if (kendall)
        lines << tr("Kendall’s τ-b (signed) for numbers and ordered");
    if (cramer && eta)
        lines << tr("Cramér’s V for categories · η when mixed");
    else if (cramer)
        lines << tr("Cramér’s V for categories, corrected for bias");
    else if (eta)
        lines << tr("Correlation ratio η: numbers by category");
    if (lines.isEmpty())
        lines << tr("No pair of columns suits this measure.");
    return lines;
}

void AssociationHeatmap::paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                                     const Theme& theme) const
{
    const QFont font = interfaceFont(11);
    const double top = layout.legendTop;
    const QStringList lines = measureLines();
    double captionWidth = 0;
    for (const QString& line : lines)
        captionWidth = std::max(captionWidth, textWidth(font, line));
    const double left =
        std::max(0.0, std::min(layout.area.left(), size.width() - captionWidth - 24 - 120));
    const double barWidth = std::clamp(size.width() - left - captionWidth - 24, 90.0, 180.0);
    const int steps = 60;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < steps; ++i) {
        const double x = std::round(left + barWidth * i / steps);
        const double end = std::round(left + barWidth * (i + 1) / steps);
        const double share = (i + 0.5) / steps;
        painter.fillRect(QRectF(x, top, end - x, 8),
                         divergingColor(theme, m_absolute ? share : 2 * share - 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ticks(left, top + 10, barWidth, 14);
    drawLabel(painter, ticks, Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              m_absolute ? numberText(0, 0) : numberText(-1, 0));
    drawLabel(painter, ticks, Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
              m_absolute ? numberText(1, 0) : QLatin1Char('+') + numberText(1, 0));
    if (!m_absolute)
        drawLabel(painter, ticks, Qt::AlignHCenter | Qt::AlignVCenter, font, theme.muted,
                  numberText(0, 0));
    const double captionLeft = left + barWidth + 24;
    for (int i = 0; i < lines.size(); ++i)
        drawLabel(painter, QRectF(captionLeft, top - 4 + i * 15, size.width() - captionLeft, 15),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, lines[i]);
}

QVector<QStringList> AssociationHeatmap::figureTable() const
{
    const auto exact = [](double value) {
        return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
    };
    QVector<QStringList> table{{QStringLiteral("column_a"), QStringLiteral("column_b"),
                                QStringLiteral("measure"), QStringLiteral("value"),
                                QStringLiteral("n"), QStringLiteral("p")}};
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        for (std::size_t j = i + 1; j < m_order.size(); ++j) {
            const std::size_t a = m_order[i];
            const std::size_t b = m_order[j];
            table << QStringList{columnName(m_matrix, a),
                                 columnName(m_matrix, b),
                                 QString::fromUtf8(core::explore::toWord(m_matrix.measureAt(a, b))),
                                 exact(m_matrix.value(a, b)),
                                 exact(m_matrix.n(a, b)),
                                 exact(m_matrix.p(a, b))};
        }
    }
    return table;
}

std::optional<AssociationHeatmap::Place> AssociationHeatmap::placeAt(const QPointF& position) const
{
    if (!hasFigure())
        return {};
    const Layout layout = screenLayout();
    if (!layout.area.contains(position))
        return {};
    const auto down = static_cast<int>((position.y() - layout.area.top()) / layout.cellHeight);
    const auto across = static_cast<int>((position.x() - layout.area.left()) / layout.cellWidth);
    return Place{layout.view.firstRow + std::clamp(down, 0, layout.view.rows - 1),
                 layout.view.firstColumn + std::clamp(across, 0, layout.view.columns - 1)};
}

QString AssociationHeatmap::readOut(const Place& place) const
{
    const std::size_t a = matrixIndex(place.row);
    const std::size_t b = matrixIndex(place.column);
    if (a == b)
        return m_names[place.row];
    const QString pair = tr("%1 × %2").arg(m_names[place.row], m_names[place.column]);
    const double value = m_matrix.value(a, b);
    if (std::isnan(value))
        return pair + QLatin1Char('\n') + tr("No measure suits these two columns.");
    QString facts = tr("n = %1").arg(countText(static_cast<qint64>(m_matrix.n(a, b))));
    const QString p = significanceText(m_matrix.p(a, b));
    if (!p.isEmpty())
        facts += QStringLiteral(" · ") + p;
    return tr("%1\n%2: %3\n%4")
        .arg(pair, measureName(m_matrix.measureAt(a, b)), numberText(value, 3), facts);
}

QString AssociationHeatmap::readOut(const QPointF& position) const
{
    if (const auto place = placeAt(position))
        return readOut(*place);
    if (!hasFigure())
        return {};
    // Names that had to be elided or skipped can be read here.
    const Layout layout = screenLayout();
    if (position.x() < layout.area.left() && position.y() >= layout.area.top() &&
        position.y() < layout.area.bottom())
        return m_names[layout.view.firstRow +
                       std::clamp(
                           static_cast<int>((position.y() - layout.area.top()) / layout.cellHeight),
                           0, layout.view.rows - 1)];
    if (position.y() < layout.area.top()) {
        const double lean = layout.labels.slanted ? layout.area.top() - position.y() : 0;
        const double across = (position.x() - lean - layout.area.left()) / layout.cellWidth;
        if (across >= 0 && across < layout.view.columns)
            return m_names[layout.view.firstColumn + static_cast<int>(across)];
    }
    return {};
}

bool AssociationHeatmap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = readOut(QPointF(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return PlotWidget::event(event);
}

bool AssociationHeatmap::choose(const Place& place)
{
    if (place.row == place.column)
        return false;
    const std::size_t a = matrixIndex(place.row);
    const std::size_t b = matrixIndex(place.column);
    if (m_matrix.measureAt(a, b) == Measure::None)
        return false;
    m_selected = std::pair(a, b);
    update();
    emit cellClicked(m_matrix.columns[a], m_matrix.columns[b]);
    return true;
}

void AssociationHeatmap::mousePressEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || !place) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_cursor = place;
    choose(*place);
}

void AssociationHeatmap::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (place != m_hovered) {
        m_hovered = place;
        update();
        const QString text = readOut(event->position());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(event->globalPosition().toPoint(), text, this);
    }
}

void AssociationHeatmap::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void AssociationHeatmap::wheelEvent(QWheelEvent* event)
{
    if (!isScrolling()) {
        event->ignore();
        return;
    }
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    const int notches = event->angleDelta().y() / 60;
    QScrollBar* bar = sideways ? m_horizontal : m_vertical;
    bar->setValue(bar->value() - (notches != 0 ? notches : (event->angleDelta().y() > 0 ? 1 : -1)));
    if (event->angleDelta().x() != 0)
        m_horizontal->setValue(m_horizontal->value() - event->angleDelta().x() / 60);
    m_hovered.reset();
    event->accept();
}

void AssociationHeatmap::moveCursor(int rows, int columns)
{
    Place place = m_cursor.value_or(Place{});
    if (m_cursor) {
        place.row = std::clamp(place.row + rows, 0, count() - 1);
        place.column = std::clamp(place.column + columns, 0, count() - 1);
    }
    m_cursor = place;
    const View view = screenLayout().view;
    if (place.row < view.firstRow || place.row >= view.firstRow + view.rows)
        m_vertical->setValue(place.row < view.firstRow ? place.row : place.row - view.rows + 1);
    if (place.column < view.firstColumn || place.column >= view.firstColumn + view.columns)
        m_horizontal->setValue(place.column < view.firstColumn ? place.column
                                                               : place.column - view.columns + 1);
    const QRectF cell = cellRect(place.row, place.column);
    QToolTip::showText(mapToGlobal(cell.bottomRight().toPoint()), readOut(place), this);
    setAccessibleDescription(readOut(place));
    update();
}

void AssociationHeatmap::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(0, -1);
    case Qt::Key_Right:
        return moveCursor(0, 1);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor && choose(*m_cursor))
            emit cellOpened();
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void AssociationHeatmap::startCursor()
{
    if (!hasFigure() || m_cursor)
        return;
    m_cursor = Place{};
    if (m_selected) {
        const auto placeOf = [&](std::size_t index) {
            return static_cast<int>(std::find(m_order.begin(), m_order.end(), index) -
                                    m_order.begin());
        };
        m_cursor = Place{placeOf(m_selected->first), placeOf(m_selected->second)};
    }
}

void AssociationHeatmap::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    // Who comes by Tab sees at once where the keys are.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        startCursor();
    update();
}

void AssociationHeatmap::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    update();
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Pearson:
        return AssociationHeatmap::tr("Pearson’s r");
    case Measure::Spearman:
        return AssociationHeatmap::tr("Spearman’s ρ");
    case Measure::Kendall:
        return AssociationHeatmap::tr("Kendall’s τ-b");
    case Measure::CramersV:
        return AssociationHeatmap::tr("Cramér’s V, corrected");
    case Measure::Eta:
        return AssociationHeatmap::tr("Correlation ratio η");
    case Measure::None:
        break;
    }
    return AssociationHeatmap::tr("No measure");
}

QString associationText(double value, bool absolute)
{
    return numberText(absolute ? std::abs(value) : value, 2);
}

} // namespace ui
