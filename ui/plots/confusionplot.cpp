#include "ui/plots/confusionplot.h"

#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {
namespace {

constexpr double columnHeadHeight = 58;
constexpr double legendHeight = 26;
constexpr double titleWidth = 20;
constexpr double cellGap = 2;
constexpr double markerSpace = 16;

} // namespace

struct ConfusionPlot::Geometry {
    QRectF grid;
    double rowHeadWidth = 0;
    double cellWidth = 0;
    double cellHeight = 0;
    int classes = 0;

    QRectF cell(int row, int column) const
    {
        return {grid.left() + column * cellWidth, grid.top() + row * cellHeight,
                cellWidth - cellGap, cellHeight - cellGap};
    }
};

ConfusionPlot::ConfusionPlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ConfusionPlot::setEvaluation(const core::predict::Evaluation& evaluation)
{
    m_evaluation = evaluation;
    m_selected.reset();
    setSummary(
        tr("Confusion matrix of %1 customers: %2 right.")
            .arg(countText(static_cast<qint64>(evaluation.n)), percentText(evaluation.accuracy)));
    update();
    emit figureChanged();
}

void ConfusionPlot::clear()
{
    m_evaluation.reset();
    m_selected.reset();
    update();
    emit figureChanged();
}

void ConfusionPlot::setShown(Show show)
{
    m_show = show;
    update();
}

void ConfusionPlot::selectCell(std::optional<QPoint> cell)
{
    if (m_selected == cell)
        return;
    m_selected = cell;
    update();
    if (cell)
        emit cellSelected(cell->y(), cell->x());
}

double ConfusionPlot::share(int row, int column) const
{
    const auto& evaluation = *m_evaluation;
    const auto support = evaluation.report[static_cast<std::size_t>(row)].support;
    if (support == 0)
        return 0;
    return static_cast<double>(evaluation.confusionAt(static_cast<std::size_t>(row),
                                                      static_cast<std::size_t>(column))) /
           static_cast<double>(support);
}

QString ConfusionPlot::cellSentence(QPoint cell) const
{
    const auto& evaluation = *m_evaluation;
    const auto row = static_cast<std::size_t>(cell.y());
    const auto column = static_cast<std::size_t>(cell.x());
    const QString trueName = QString::fromStdString(evaluation.classes[row]);
    const QString predictedName = QString::fromStdString(evaluation.classes[column]);
    const QString count = countText(static_cast<qint64>(evaluation.confusionAt(row, column)));
    const QString part = percentText(share(cell.y(), cell.x()));
    if (row == column)
        return tr("%1 customers of %2 were recognised: %3 of all %2.").arg(count, trueName, part);
    return tr("%1 customers of %2 were taken for %4: %3 of all %2.")
        .arg(count, trueName, part, predictedName);
}

ConfusionPlot::Geometry ConfusionPlot::geometry(const QSizeF& size) const
{
    Geometry g;
    g.classes = static_cast<int>(m_evaluation->classes.size());
    const QFont nameFont = interfaceFont(12, QFont::DemiBold);
    double nameWidth = 0;
    for (const auto& line : m_evaluation->report)
        nameWidth =
            std::max({nameWidth, textWidth(nameFont, QString::fromStdString(line.name)),
                      textWidth(interfaceFont(11), countText(static_cast<qint64>(line.support)))});
    g.rowHeadWidth = std::min(nameWidth + markerSpace + 20, size.width() * 0.3);
    const double left = titleWidth + g.rowHeadWidth;
    g.grid = QRectF(left, columnHeadHeight, size.width() - left,
                    size.height() - columnHeadHeight - legendHeight);
    g.cellWidth = g.grid.width() / g.classes;
    g.cellHeight = g.grid.height() / g.classes;
    return g;
}

QRectF ConfusionPlot::cellRect(int trueClass, int predictedClass) const
{
    return geometry(size()).cell(trueClass, predictedClass);
}

void ConfusionPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Geometry g = geometry(size);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMargins(painter, g, theme);
    for (int row = 0; row < g.classes; ++row)
        for (int column = 0; column < g.classes; ++column)
            paintCell(painter, g, theme, row, column);
    paintLegend(painter, g, theme);
    if (m_selected) {
        const QRectF cell = g.cell(m_selected->y(), m_selected->x());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.surface, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(cell.adjusted(2.5, 2.5, -2.5, -2.5));
        painter.setPen(QPen(theme.accent, 2.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(cell);
    }
}

void ConfusionPlot::paintMargins(QPainter& painter, const Geometry& g, const Theme& theme) const
{
    const QFont small = interfaceFont(12);
    const QFont bold = interfaceFont(12, QFont::DemiBold);
    drawLabel(painter, {g.grid.left(), 0, g.grid.width(), 18}, Qt::AlignCenter, small, theme.muted,
              tr("predicted"));
    painter.save();
    painter.translate(8, g.grid.center().y());
    painter.rotate(-90);
    drawLabel(painter, {-60, -9, 120, 18}, Qt::AlignCenter, small, theme.muted, tr("true"));
    painter.restore();

    for (int i = 0; i < g.classes; ++i) {
        const auto& line = m_evaluation->report[static_cast<std::size_t>(i)];
        const QString name = QString::fromStdString(line.name);
        const SegmentStyle style = segmentStyle(theme, i);

        const QRectF column = g.cell(0, i);
        const double room = std::max(column.width() - markerSpace, 8.0);
        const double half = (std::min(textWidth(bold, name), room) + markerSpace) / 2;
        const double start = column.center().x() - half;
        drawMarker(painter, style.marker, {start + 5, 31}, 4.5, style.fill, style.edge);
        drawLabel(painter, {start + markerSpace, 22, room, 18}, Qt::AlignLeft | Qt::AlignVCenter,
                  bold, theme.text, name);
        drawLabel(painter, {column.left(), 39, column.width(), 16}, Qt::AlignCenter,
                  interfaceFont(11), theme.muted, countText(static_cast<qint64>(line.predicted)));

        const QRectF row = g.cell(i, 0);
        const double middle = row.center().y();
        drawMarker(painter, style.marker, {titleWidth + 7, middle - 8}, 4.5, style.fill,
                   style.edge);
        const double left = titleWidth + markerSpace + 2;
        const double width = g.rowHeadWidth - markerSpace - 6;
        drawLabel(painter, {left, middle - 17, width, 18}, Qt::AlignLeft | Qt::AlignVCenter, bold,
                  theme.text, name);
        drawLabel(painter, {left, middle + 1, width, 16}, Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(11), theme.muted, countText(static_cast<qint64>(line.support)));
    }
}

void ConfusionPlot::paintCell(QPainter& painter, const Geometry& g, const Theme&, int row,
                              int column) const
{
    const QRectF cell = g.cell(row, column);
    const QColor fill = viridisColor(share(row, column));
    const QColor ink = textOn(fill);
    painter.fillRect(cell, fill);
    if (row == column && cell.width() > 24 && cell.height() > 18) {
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QPointF corner = cell.topLeft() + QPointF(5, 5);
        const QPointF mark[] = {corner + QPointF(0, 7), corner, corner + QPointF(7, 0)};
        painter.drawPolyline(mark, 3);
    }
    const QString part = percentText(share(row, column));
    const QString count = countText(static_cast<qint64>(m_evaluation->confusionAt(
        static_cast<std::size_t>(row), static_cast<std::size_t>(column))));
    const bool shareFirst = m_show == Show::ShareOfRow;
    const QString& large = shareFirst ? part : count;
    const QString& small = shareFirst ? count : part;
    const QFont largeFont = interfaceFont(14, QFont::Medium);
    const QFont smallFont = interfaceFont(12);
    // What does not fit whole is left out; the tooltip has it.
    if (textWidth(largeFont, large) > cell.width() - 4 || cell.height() < 18)
        return;
    const bool both = cell.height() >= 40 && textWidth(smallFont, small) < cell.width() - 4;
    const double middle = cell.center().y();
    drawLabel(painter, {cell.left(), both ? middle - 19 : middle - 10, cell.width(), 20},
              Qt::AlignCenter, largeFont, ink, large);
    if (both)
        drawLabel(painter, {cell.left(), middle + 1, cell.width(), 18}, Qt::AlignCenter, smallFont,
                  ink, small);
}

void ConfusionPlot::paintLegend(QPainter& painter, const Geometry& g, const Theme& theme) const
{
    const QFont font = interfaceFont(12);
    const QString words = tr("0–100 % of each true class");
    // The bar gives way to the words.
    const double room = g.grid.width() - textWidth(font, words) - 10;
    const QRectF bar(g.grid.left(), g.grid.bottom() + 10,
                     std::clamp(room, 40.0, std::max(40.0, std::min(160.0, g.grid.width() * 0.45))),
                     7);
    constexpr int steps = 64;
    for (int i = 0; i < steps; ++i)
        painter.fillRect(QRectF(bar.left() + bar.width() * i / steps, bar.top(),
                                bar.width() / steps + 0.6, bar.height()),
                         viridisColor((i + 0.5) / steps));
    drawLabel(painter,
              {bar.right() + 8, bar.center().y() - 9, g.grid.right() - bar.right() - 8, 18},
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, words);
}

QVector<QStringList> ConfusionPlot::figureTable() const
{
    if (!m_evaluation)
        return {};
    QStringList header{QStringLiteral("true \\ predicted")};
    for (const auto& name : m_evaluation->classes)
        header << QString::fromStdString(name);
    QVector<QStringList> rows{header};
    for (std::size_t row = 0; row < m_evaluation->classes.size(); ++row) {
        QStringList line{QString::fromStdString(m_evaluation->classes[row])};
        for (std::size_t column = 0; column < m_evaluation->classes.size(); ++column)
            line << QString::number(m_evaluation->confusionAt(row, column));
        rows << line;
    }
    return rows;
}

std::optional<QPoint> ConfusionPlot::cellAt(QPointF position) const
{
    if (!m_evaluation)
        return {};
    const Geometry g = geometry(size());
    if (!g.grid.contains(position))
        return {};
    const int last = g.classes - 1;
    return QPoint(std::min(static_cast<int>((position.x() - g.grid.left()) / g.cellWidth), last),
                  std::min(static_cast<int>((position.y() - g.grid.top()) / g.cellHeight), last));
}

bool ConfusionPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto cell = cellAt(help->pos());
        if (cell)
            QToolTip::showText(help->globalPos(), cellSentence(*cell), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PlotWidget::event(event);
}

void ConfusionPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const auto cell = cellAt(event->position())) {
            selectCell(cell);
            return;
        }
    }
    PlotWidget::mousePressEvent(event);
}

void ConfusionPlot::keyPressEvent(QKeyEvent* event)
{
    if (!m_evaluation)
        return PlotWidget::keyPressEvent(event);
    QPoint cell = m_selected.value_or(QPoint(0, 0));
    const int last = static_cast<int>(m_evaluation->classes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        cell.rx() -= 1;
        break;
    case Qt::Key_Right:
        cell.rx() += 1;
        break;
    case Qt::Key_Up:
        cell.ry() -= 1;
        break;
    case Qt::Key_Down:
        cell.ry() += 1;
        break;
    default:
        return PlotWidget::keyPressEvent(event);
    }
    selectCell(QPoint(std::clamp(cell.x(), 0, last), std::clamp(cell.y(), 0, last)));
}

} // namespace ui
