#include "ui/plots/featurescoreplot.h"

#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double rowHeight = 28;
constexpr double barHeight = 8;
constexpr double headHeight = 26; ///< words of the lines
constexpr double footHeight = 40; ///< ticks and title of the axis
constexpr double signWidth = 20;
constexpr int mostRows = 60;
constexpr int fontSize = 13;

double shareOf(double score)
{
    return std::clamp((score - 0.5) / 0.5, 0.0, 1.0);
}

/// A triangle with an exclamation mark, drawn so that exports keep it sharp.
void drawSign(QPainter& painter, QPointF centre, const Theme& theme)
{
    QPainterPath triangle;
    triangle.moveTo(centre + QPointF(0, -6.5));
    triangle.lineTo(centre + QPointF(7, 5.5));
    triangle.lineTo(centre + QPointF(-7, 5.5));
    triangle.closeSubpath();
    painter.setPen(QPen(theme.warning, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(triangle);
    painter.drawLine(centre + QPointF(0, -2.5), centre + QPointF(0, 1.5));
    painter.drawPoint(centre + QPointF(0, 3.6));
}

} // namespace

FeatureScorePlot::FeatureScorePlot(QWidget* parent) : PlotWidget(parent)
{
    setMouseTracking(true);
}

void FeatureScorePlot::setRows(std::vector<Row> rows, double all, const QString& allText)
{
    m_rows = std::move(rows);
    m_all = all;
    m_allText = allText;
    QStringList words;
    for (const Row& row : m_rows) {
        if (words.size() == 8)
            break;
        words << (row.isSuspect ? tr("%1: %2, suspect") : tr("%1: %2"))
                     .arg(row.name, percentText(row.score));
    }
    if (!m_rows.empty())
        words << tr("%1: %2").arg(m_allText, percentText(m_all));
    setSummary(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
    emit figureChanged();
}

int FeatureScorePlot::fullHeight() const
{
    const int rows = std::min(rowCount(), mostRows) + (rowCount() > mostRows ? 1 : 0);
    return int(headHeight + footHeight + rowHeight * std::max(rows, 1)) + 4;
}

int FeatureScorePlot::rowsFitting(double height) const
{
    const int fitting =
        std::min(mostRows + 1, int((height - headHeight - footHeight + 0.5) / rowHeight));
    return fitting >= rowCount() ? rowCount() : std::clamp(fitting - 1, 1, mostRows);
}

void FeatureScorePlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QFont font = interfaceFont(fontSize);
    const QFont strong = interfaceFont(fontSize, QFont::DemiBold);
    const QFont small = interfaceFont(12);
    const int rows = rowsFitting(size.height());
    double names = 0;
    const bool hasSigns =
        std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isSuspect; });
    const double signs = hasSigns ? signWidth : 0;
    for (int i = 0; i < rows; ++i)
        names = std::max(names, textWidth(m_rows[std::size_t(i)].isSuspect ? strong : font,
                                          m_rows[std::size_t(i)].name));
    names = std::min(names, size.width() * 0.38 - signs);
    const double left = std::ceil(signs + names + 14);
    const double right = size.width() - std::ceil(textWidth(font, QStringLiteral("100.0 %"))) - 16;
    const double width = std::max(20.0, right - left);
    const double top = headHeight;
    const int folded = rowCount() - rows;
    const double bottom = top + (rows + (folded > 0 ? 1 : 0)) * rowHeight + 4;
    const auto x = [&](double score) { return left + shareOf(score) * width; };

    painter.setRenderHint(QPainter::Antialiasing);
    const bool narrow = width < 220;
    for (const double tick : {0.5, 0.6, 0.7, 0.8, 0.9, 1.0}) {
        if (narrow && tick != 0.5 && tick != 1.0 && tick != 0.8)
            continue;
        painter.setPen(QPen(tick == 0.5 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(x(tick), top), QPointF(x(tick), bottom));
        drawLabel(painter, {x(tick) - 30, bottom + 2, 60, 16}, Qt::AlignCenter, small, theme.muted,
                  percentText(tick, 0));
    }
    const QString axisTitle = tr("pairs of different classes ranked right · 50 % is guessing");
    drawLabel(painter, {0, bottom + 19, size.width(), 17}, Qt::AlignRight | Qt::AlignVCenter, small,
              theme.muted, axisTitle);

    for (int i = 0; i < rows; ++i) {
        const Row& row = m_rows[std::size_t(i)];
        const double y = top + i * rowHeight;
        const double middle = y + rowHeight / 2;
        if (row.isSuspect)
            drawSign(painter, {8, middle}, theme);
        drawLabel(painter, {signs, y, left - signs - 8, rowHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, row.isSuspect ? strong : font, theme.text,
                  row.name);
        const double length = std::max(row.score > 0.5 ? 1.5 : 0.0, x(row.score) - left);
        painter.fillRect(QRectF(left, middle - barHeight / 2, length, barHeight),
                         row.isSuspect ? theme.warning : theme.accent);
        drawLabel(painter, {right + 4, y, size.width() - right - 4, rowHeight},
                  Qt::AlignRight | Qt::AlignVCenter, row.isSuspect ? strong : font, theme.text,
                  percentText(row.score));
    }
    if (folded > 0)
        drawLabel(painter, {signs, top + rows * rowHeight, left - signs - 8, rowHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted,
                  tr("and %1 weaker ones").arg(countText(folded)));

    QPen dashed(theme.text, 1.5);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x(m_all), top - 4), QPointF(x(m_all), bottom));
    const QString words = tr("%1: %2").arg(m_allText, percentText(m_all));
    const double wide = std::min(textWidth(small, words) + 2, size.width());
    const double begin = std::clamp(x(m_all) - wide / 2, 0.0, size.width() - wide);
    drawLabel(painter, {begin, 0, wide, headHeight - 6}, Qt::AlignCenter, small, theme.text, words);
}

QVector<QStringList> FeatureScorePlot::figureTable() const
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    QVector<QStringList> table{{QStringLiteral("feature"), QStringLiteral("alone"),
                                QStringLiteral("others_without_it"), QStringLiteral("suspect")}};
    for (const Row& row : m_rows)
        table << QStringList{row.name, number(row.score),
                             row.without ? number(*row.without) : QString(),
                             row.isSuspect ? QStringLiteral("yes") : QStringLiteral("no")};
    table << QStringList{m_allText, number(m_all), {}, {}};
    return table;
}

bool FeatureScorePlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = int(std::floor((help->pos().y() - headHeight) / rowHeight));
    if (row < 0 || row >= rowsFitting(height())) {
        QToolTip::hideText();
        return true;
    }
    const Row& shown = m_rows[std::size_t(row)];
    QString text = tr("%1 alone ranks %2 of pairs right").arg(shown.name, percentText(shown.score));
    if (shown.without)
        text += tr("; the others without it %1").arg(percentText(*shown.without));
    if (!shown.note.isEmpty())
        text += QLatin1Char('\n') + shown.note;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace ui
