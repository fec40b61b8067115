#include "ui/plots/classreportplot.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr double headHeight = 30;
constexpr double averages = 2;
constexpr double preferredRow = 31;

QString f1Text(double value)
{
    return numberText(value, 3);
}

} // namespace

ClassReportPlot::ClassReportPlot(const QString& classTitle, QWidget* parent)
    : PlotWidget(parent), m_classTitle(classTitle)
{
}

void ClassReportPlot::setEvaluation(const core::predict::Evaluation& evaluation)
{
    m_evaluation = evaluation;
    setSummary(tr("Precision, recall and F1 of each class; weighted F1 %1.")
                   .arg(f1Text(evaluation.weightedF1)));
    update();
    emit figureChanged();
}

void ClassReportPlot::clear()
{
    m_evaluation.reset();
    update();
    emit figureChanged();
}

QSize ClassReportPlot::figureSize() const
{
    const auto classes = m_evaluation ? static_cast<double>(m_evaluation->classes.size()) : 4;
    return {640, static_cast<int>(2 * headHeight + preferredRow * (2 * classes + averages) + 8)};
}

void ClassReportPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto classes = static_cast<double>(m_evaluation->classes.size());
    // The labels given are left out before rows become too low to read.
    double rows = 2 * classes + averages;
    double rowHeight = std::min(preferredRow, (size.height() - 2 * headHeight - 8) / rows);
    const bool both = rowHeight >= 17;
    if (!both)
        rowHeight = std::min(preferredRow,
                             std::max((size.height() - headHeight) / (classes + averages), 15.0));
    const double bottom = paintTable(painter, size, theme, rowHeight);
    if (both)
        paintLabelsGiven(painter, {0, bottom, size.width(), size.height() - bottom}, theme,
                         rowHeight);
}

double ClassReportPlot::paintTable(QPainter& painter, const QSizeF& size, const Theme& theme,
                                   double rowHeight) const
{
    const double width = size.width();
    const double nameWidth = width * 0.30;
    const double column = (width - nameWidth) / 4.4;
    const QRectF precision(nameWidth, 0, column, 0);
    const QRectF recall(nameWidth + column, 0, column, 0);
    const QRectF f1(nameWidth + 2 * column, 0, column * 1.4, 0);
    const QRectF count(width - column, 0, column, 0);
    const auto cell = [](const QRectF& span, double top, double height) {
        return QRectF(span.left(), top, span.width(), height);
    };
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const QFont head = interfaceFont(12);
    drawLabel(painter, {0, 0, nameWidth, headHeight}, left, head, theme.muted, m_classTitle);
    drawLabel(painter, cell(precision, 0, headHeight), right, head, theme.muted, tr("Precision"));
    drawLabel(painter, cell(recall, 0, headHeight), right, head, theme.muted, tr("Recall"));
    drawLabel(painter, cell(f1, 0, headHeight), right, head, theme.muted, tr("F1"));
    drawLabel(painter, cell(count, 0, headHeight), right, head, theme.muted, tr("Customers"));

    const auto line = [&](double y) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    };
    const QFont body = interfaceFont(13);
    double top = headHeight;
    const auto row = [&](const QString& name, int index, double p, double r, double f,
                         std::size_t n) {
        line(top);
        const bool average = index < 0;
        const SegmentStyle style = segmentStyle(theme, index);
        const QColor ink = average ? theme.muted : theme.text;
        if (!average)
            drawMarker(painter, style.marker, {8, top + rowHeight / 2}, 4.5, style.fill,
                       style.edge);
        const double indent = average ? 0 : 20;
        drawLabel(painter, {indent, top, nameWidth - indent - 4, rowHeight}, left,
                  average ? body : interfaceFont(13, QFont::DemiBold), ink, name);
        drawLabel(painter, cell(precision, top, rowHeight), right, body, ink, percentText(p));
        drawLabel(painter, cell(recall, top, rowHeight), right, body, ink, percentText(r));
        drawLabel(painter, cell(f1, top, rowHeight), right, body, ink, f1Text(f));
        const double barLeft = f1.left() + 22;
        const QRectF track(barLeft, top + rowHeight / 2 - 3,
                           std::max(f1.right() - 46 - barLeft, 0.0), 6);
        painter.fillRect(track, theme.grid);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * f, track.height())),
                         average ? theme.neutral : style.fill);
        drawLabel(painter, cell(count, top, rowHeight), right, body, ink,
                  countText(static_cast<qint64>(n)));
        top += rowHeight;
    };
    const auto& e = *m_evaluation;
    for (std::size_t i = 0; i < e.report.size(); ++i) {
        const auto& r = e.report[i];
        row(QString::fromStdString(r.name), static_cast<int>(i), r.precision, r.recall, r.f1,
            r.support);
    }
    row(tr("Macro average"), -1, e.macroPrecision, e.macroRecall, e.macroF1, e.n);
    row(tr("Weighted average"), -1, e.weightedPrecision, e.weightedRecall, e.weightedF1, e.n);
    line(top);
    return top;
}

void ClassReportPlot::paintLabelsGiven(QPainter& painter, const QRectF& area, const Theme& theme,
                                       double rowHeight) const
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const QRectF head(area.left(), area.top() + 2, area.width(), headHeight);
    drawLabel(painter, head, left, interfaceFont(13, QFont::DemiBold), theme.text,
              tr("Labels given"));
    drawLabel(painter, head.adjusted(100, 0, 0, 0), right, interfaceFont(12), theme.muted,
              tr("true (outline) → predicted (filled)"));
    std::size_t most = 1;
    for (const auto& line : m_evaluation->report)
        most = std::max({most, line.support, line.predicted});
    const double nameWidth = std::min(120.0, area.width() * 0.2);
    const double numbersWidth = 150;
    const double barLeft = area.left() + nameWidth;
    const double barRoom = std::max(area.width() - nameWidth - numbersWidth - 12, 10.0);
    double top = head.bottom();
    for (std::size_t i = 0; i < m_evaluation->report.size(); ++i) {
        const auto& line = m_evaluation->report[i];
        const SegmentStyle style = segmentStyle(theme, static_cast<int>(i));
        const double middle = top + rowHeight / 2;
        drawMarker(painter, style.marker, {area.left() + 8, middle}, 4.5, style.fill, style.edge);
        drawLabel(painter, {area.left() + 20, top, nameWidth - 24, rowHeight}, left,
                  interfaceFont(13), theme.text, QString::fromStdString(line.name));
        const auto width = [&](std::size_t n) {
            return barRoom * static_cast<double>(n) / static_cast<double>(most);
        };
        const double barHeight = std::min(8.0, rowHeight / 2 - 3);
        painter.setPen(QPen(style.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(barLeft, middle - barHeight - 0.5, width(line.support), barHeight - 1));
        painter.fillRect(QRectF(barLeft, middle + 1, width(line.predicted), barHeight), style.fill);
        const auto difference =
            static_cast<qint64>(line.predicted) - static_cast<qint64>(line.support);
        const QString change = difference > 0   ? u'+' + countText(difference)
                               : difference < 0 ? u'−' + countText(-difference)
                                                : QStringLiteral("0");
        drawLabel(painter, {area.right() - numbersWidth, top, numbersWidth - 48, rowHeight}, right,
                  interfaceFont(13), theme.text,
                  tr("%1 → %2").arg(countText(static_cast<qint64>(line.support)),
                                    countText(static_cast<qint64>(line.predicted))));
        drawLabel(painter, {area.right() - 46, top, 46, rowHeight}, right, interfaceFont(13),
                  theme.muted, change);
        top += rowHeight;
    }
}

QVector<QStringList> ClassReportPlot::figureTable() const
{
    if (!m_evaluation)
        return {};
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    QVector<QStringList> rows{{QStringLiteral("class"), QStringLiteral("precision"),
                               QStringLiteral("recall"), QStringLiteral("f1"),
                               QStringLiteral("customers"), QStringLiteral("predicted")}};
    for (const auto& line : m_evaluation->report)
        rows << QStringList{QString::fromStdString(line.name),
                            number(line.precision),
                            number(line.recall),
                            number(line.f1),
                            QString::number(line.support),
                            QString::number(line.predicted)};
    const auto& e = *m_evaluation;
    const QString n = QString::number(e.n);
    rows << QStringList{QStringLiteral("macro average"),
                        number(e.macroPrecision),
                        number(e.macroRecall),
                        number(e.macroF1),
                        n,
                        n};
    rows << QStringList{QStringLiteral("weighted average"),
                        number(e.weightedPrecision),
                        number(e.weightedRecall),
                        number(e.weightedF1),
                        n,
                        n};
    return rows;
}

} // namespace ui
