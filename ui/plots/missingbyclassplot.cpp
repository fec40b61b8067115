#include "ui/plots/missingbyclassplot.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 22;
constexpr double mostRow = 36;
constexpr double legendRow = 20;
constexpr double legendGap = 16;
constexpr double markRadius = 4.5;
constexpr double tickRow = 20;
constexpr double titleRow = 18;
constexpr double nameGap = 14;
constexpr double doubtful = 0.05;

QString axisTitle()
{
    return MissingByClassPlot::tr("% of the class’s rows in which the column is missing");
}

} // namespace

MissingByClassPlot::MissingByClassPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent) {}

void MissingByClassPlot::setData(const core::explore::MissingByClass& byClass,
                                 const core::explore::Missingness& missingness,
                                 const QString& target)
{
    m_byClass = byClass;
    m_missingness = missingness;
    m_target = target;
    m_order.clear();
    if (!byClass.classes.empty())
        for (std::size_t i = 0; i < missingness.columns.size(); ++i)
            if (missingness.columns[i].missing > 0 && !std::isnan(byClass.p[i]))
                m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return spread(a) > spread(b); });
    updateRows();
}

void MissingByClassPlot::clear()
{
    setData({}, {}, {});
}

double MissingByClassPlot::share(std::size_t column, std::size_t cls) const
{
    const auto rows = static_cast<double>(m_byClass.rows[cls]);
    return rows == 0 ? 0 : m_byClass.missing(column, cls) / rows;
}

double MissingByClassPlot::spread(std::size_t column) const
{
    double least = 1, greatest = 0;
    for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls) {
        least = std::min(least, share(column, cls));
        greatest = std::max(greatest, share(column, cls));
    }
    return greatest - least;
}

bool MissingByClassPlot::isClear(std::size_t column) const
{
    return m_byClass.p[column] * static_cast<double>(m_order.size()) < doubtful;
}

double MissingByClassPlot::greatestShare() const
{
    double greatest = 0;
    for (const std::size_t column : m_order)
        for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls)
            greatest = std::max(greatest, share(column, cls));
    return greatest;
}

QString MissingByClassPlot::sentence() const
{
    if (m_order.empty())
        return {};
    std::size_t clear = 0;
    for (const std::size_t column : m_order)
        clear += isClear(column);
    if (clear == 0)
        return tr("In no column do the gaps clearly depend on %1.").arg(m_target);
    const auto first = std::find_if(m_order.begin(), m_order.end(),
                                    [&](std::size_t column) { return isClear(column); });
    std::size_t least = 0, most = 0;
    for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls) {
        least = share(*first, cls) < share(*first, least) ? cls : least;
        most = share(*first, cls) > share(*first, most) ? cls : most;
    }
    return tr("%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about "
              "%6.")
        .arg(QString::fromStdString(m_missingness.columns[*first].name),
             percentText(share(*first, most)), QString::fromStdString(m_byClass.classes[most]),
             percentText(share(*first, least)), QString::fromStdString(m_byClass.classes[least]),
             m_target);
}

QString MissingByClassPlot::note() const
{
    const QString test =
        sentence() + QLatin1Char(' ') +
        tr("p: χ² test, one per column. The grey line stands at the share of all rows.");
    if (m_order.size() == 1)
        return test + QLatin1Char(' ') + tr("Bold: below 0.05.");
    return test + QLatin1Char(' ') +
           tr("Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).")
               .arg(countText(static_cast<qint64>(m_order.size())));
}

double MissingByClassPlot::layLegend(QPainter* painter, double width, const Theme* theme) const
{
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::Medium);
    double x = 0, y = 0;
    const double titleWidth = std::min(textWidth(font, m_target), width * 0.5);
    if (painter)
        drawLabel(*painter, QRectF(0, 0, titleWidth + 1, legendRow),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme->muted, m_target);
    x = titleWidth + legendGap;
    for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls) {
        const QString name = QString::fromStdString(m_byClass.classes[cls]);
        const double markRoom = 2 * markRadius + 6;
        const double textRoom = std::min(textWidth(strong, name), std::max(40.0, width * 0.6));
        if (x > 0 && x + markRoom + textRoom > width) {
            x = 0;
            y += legendRow;
        }
        if (painter) {
            const SegmentStyle style = segmentStyle(*theme, static_cast<int>(cls));
            drawMarker(*painter, style.marker, QPointF(x + markRadius, y + legendRow / 2),
                       markRadius, style.fill, style.edge);
            drawLabel(*painter, QRectF(x + markRoom, y, textRoom + 1, legendRow),
                      Qt::AlignLeft | Qt::AlignVCenter, strong, theme->text, name);
        }
        x += markRoom + textRoom + legendGap;
    }
    return y + legendRow;
}

double MissingByClassPlot::headHeight(double width) const
{
    return layLegend(nullptr, width, nullptr) + 6;
}

double MissingByClassPlot::footHeight(double width) const
{
    const QFont font = interfaceFont(12);
    return tickRow + drawWrapped(nullptr, QRectF(0, 0, width, 0), font, {}, axisTitle()) + 6 +
           drawWrapped(nullptr, QRectF(0, 0, width, 0), font, {}, note());
}

void MissingByClassPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                                   const Theme& theme)
{
    layLegend(&painter, size.width(), &theme);
    const QFont font = interfaceFont(13);
    const QFont small = interfaceFont(11);
    double nameWidth = 0, valueWidth = 0;
    for (const std::size_t column : m_order) {
        nameWidth = std::max(
            nameWidth, textWidth(font, QString::fromStdString(m_missingness.columns[column].name)));
        valueWidth = std::max(valueWidth, textWidth(interfaceFont(12, QFont::DemiBold),
                                                    significanceText(m_byClass.p[column])));
    }
    nameWidth = std::min(std::ceil(nameWidth), size.width() * 0.36);
    const double left = nameWidth + nameGap + markRadius;
    const double valueLeft = size.width() - std::ceil(valueWidth);
    const double right = std::max(left + 20, valueLeft - nameGap - markRadius);
    const double bottom = rows.topOf(rows.first + rows.count);
    const double greatest = std::max(greatestShare() * 100, 0.1);
    const auto toX = [&](double value) { return left + value * 100 / greatest * (right - left); };

    const AxisTicks ticks =
        niceTicks(0, greatest, std::clamp(static_cast<int>((right - left) / 60), 1, 6));
    for (const double tick : ticks.values) {
        const double x = toX(tick / 100);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, rows.top), QPointF(x, bottom));
        const QString text = tickText(tick, ticks);
        const double width = textWidth(small, text) + 2;
        drawLabel(painter, QRectF(x - width / 2, bottom + 4, width, 14), Qt::AlignCenter, small,
                  theme.muted, text);
    }
    const QFont words = interfaceFont(12);
    const double title = drawWrapped(&painter, QRectF(0, bottom + tickRow, size.width(), 0), words,
                                     theme.muted, axisTitle());
    drawWrapped(&painter, QRectF(0, bottom + tickRow + title + 6, size.width(), 0), words,
                theme.muted, note());

    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        const std::size_t column = m_order[static_cast<std::size_t>(row)];
        const double top = rows.topOf(row);
        const double y = top + rows.height / 2;
        drawLabel(painter, QRectF(0, top, nameWidth + 2, rows.height),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                  QString::fromStdString(m_missingness.columns[column].name));
        double least = 1, most = 0;
        for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls) {
            least = std::min(least, share(column, cls));
            most = std::max(most, share(column, cls));
        }
        painter.setPen(QPen(theme.border, 3));
        painter.drawLine(QPointF(toX(least), y), QPointF(toX(most), y));
        painter.setPen(QPen(theme.neutral, 2));
        const double all = toX(m_missingness.columns[column].share);
        painter.drawLine(QPointF(all, y - 8), QPointF(all, y + 8));
        for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls) {
            const SegmentStyle style = segmentStyle(theme, static_cast<int>(cls));
            drawMarker(painter, style.marker, QPointF(toX(share(column, cls)), y), markRadius,
                       style.fill, style.edge);
        }
        const bool clear = isClear(column);
        drawLabel(painter, QRectF(valueLeft - 2, top, size.width() - valueLeft + 2, rows.height),
                  Qt::AlignRight | Qt::AlignVCenter,
                  interfaceFont(12, clear ? QFont::DemiBold : QFont::Normal),
                  clear ? theme.text : theme.muted, significanceText(m_byClass.p[column]));
    }
}

QString MissingByClassPlot::rowText(int row) const
{
    const std::size_t column = m_order[static_cast<std::size_t>(row)];
    QStringList lines{QString::fromStdString(m_missingness.columns[column].name)};
    for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls)
        lines << tr("%1: %2 of %3 (%4)")
                     .arg(QString::fromStdString(m_byClass.classes[cls]),
                          countText(std::lround(m_byClass.missing(column, cls))),
                          countText(static_cast<qint64>(m_byClass.rows[cls])),
                          percentText(share(column, cls)));
    lines << significanceText(m_byClass.p[column]);
    return lines.join(QLatin1Char('\n'));
}

QVector<QStringList> MissingByClassPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("column"), QStringLiteral("class"),
                                QStringLiteral("missing"), QStringLiteral("rows"),
                                QStringLiteral("share"), QStringLiteral("p")}};
    for (const std::size_t column : m_order)
        for (std::size_t cls = 0; cls < m_byClass.classes.size(); ++cls)
            table << QStringList{QString::fromStdString(m_missingness.columns[column].name),
                                 QString::fromStdString(m_byClass.classes[cls]),
                                 QString::number(std::lround(m_byClass.missing(column, cls))),
                                 QString::number(m_byClass.rows[cls]),
                                 QString::number(share(column, cls), 'g', 17),
                                 QString::number(m_byClass.p[column], 'g', 17)};
    return table;
}

} // namespace ui
