#include "ui/plots/predict/importancebars.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 22;
constexpr double mostRow = 32;
constexpr double gap = 12;

double spread(const ImportanceBars::Item& item)
{
    return std::isnan(item.sd) ? 0 : item.sd;
}

/// More than two standard deviations above no loss.
bool isClear(const ImportanceBars::Item& item)
{
    return item.mean > 2 * spread(item) && item.mean > 0;
}

} // namespace

ImportanceBars::ImportanceBars(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setAccessibleName(tr("Importance of Columns"));
    setEmptyText(tr("Measures how much worse the model gets when a column no longer says anything "
                    "about the customer."));
}

void ImportanceBars::setItems(std::vector<Item> items, const QString& score, bool percent)
{
    m_score = score;
    m_percent = percent;
    m_isShare = false;
    takeItems(std::move(items));
}

void ImportanceBars::setShares(std::vector<Item> items, const QString& words)
{
    m_score = words;
    m_percent = m_isShare = true;
    takeItems(std::move(items));
}

void ImportanceBars::takeItems(std::vector<Item> items)
{
    m_items = std::move(items);
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item& a, const Item& b) { return a.mean > b.mean; });
    // Small losses are told apart by one digit more.
    m_decimals = !m_items.empty() && std::abs(m_items.front().mean) < 0.01 ? 2 : 1;
    QStringList words;
    for (int row = 0; row < std::min(5, rowCount()); ++row)
        words << rowText(row);
    setSummary(words.join(QStringLiteral("; ")));
    updateRows();
}

void ImportanceBars::setChosen(const QString& name)
{
    m_chosen = name;
    emit figureChanged();
}

void ImportanceBars::chooseRow(int row)
{
    setChosen(m_items[static_cast<std::size_t>(row)].name);
    emit columnChosen(m_chosen);
}

QString ImportanceBars::valueText(double value) const
{
    return m_percent ? numberText(value * 100, m_decimals) : readoutText(value);
}

QString ImportanceBars::note() const
{
    const auto grey =
        std::count_if(m_items.begin(), m_items.end(), [](const Item& i) { return !isClear(i); });
    if (grey == 0)
        return {};
    return m_isShare ? tr("Grey: within two standard deviations of no share at all.")
                     : tr("Grey: within two standard deviations of no loss at all.");
}

double ImportanceBars::footHeight(double width) const
{
    const QString words = note();
    return RowAxis::footHeight + (words.isEmpty() ? 0
                                                  : 2 + drawWrapped(nullptr, QRectF(0, 0, width, 0),
                                                                    interfaceFont(12), {}, words));
}

RowAxis ImportanceBars::axisFor(double width, double nameWidth) const
{
    RowAxis axis;
    double low = 0;
    double high = 0;
    double values = 0;
    for (const Item& item : m_items) {
        low = std::min(low, item.mean - spread(item));
        high = std::max(high, item.mean + spread(item));
        values =
            std::max(values, textWidth(interfaceFont(12, QFont::DemiBold), valueText(item.mean)));
    }
    // Told in percentage points, the unit is in the title.
    const double factor = m_percent ? 100 : 1;
    axis.axis.lower = low * factor;
    axis.axis.upper = high > low ? high * factor : low * factor + 1;
    axis.axis.title = m_isShare   ? tr("%1, per cent").arg(m_score)
                      : m_percent ? tr("%1 lost, percentage points").arg(m_score)
                                  : tr("%1 lost").arg(m_score);
    axis.left = nameWidth + gap;
    axis.right = std::max(axis.left + 40, width - std::ceil(values) - gap - 2);
    return axis;
}

void ImportanceBars::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                               const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double nameWidth = 0;
    for (const Item& item : m_items)
        nameWidth = std::max(nameWidth, textWidth(interfaceFont(13, QFont::DemiBold), item.name));
    nameWidth = std::min(std::ceil(nameWidth) + 1, size.width() * 0.4);
    const RowAxis axis = axisFor(size.width(), nameWidth);
    const double bottom = rows.topOf(rows.first + rows.count);
    axis.paint(painter, theme, rows.top, bottom, size.width());
    drawWrapped(&painter, QRectF(0, bottom + RowAxis::footHeight + 2, size.width(), 0),
                interfaceFont(12), theme.muted, note());
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintRow(painter, m_items[static_cast<std::size_t>(row)], axis,
                 QRectF(0, rows.topOf(row), size.width(), rows.height), nameWidth, theme);
}

void ImportanceBars::paintRow(QPainter& painter, const Item& item, const RowAxis& axis,
                              const QRectF& rect, double nameWidth, const Theme& theme) const
{
    const double factor = m_percent ? 100 : 1;
    const double middle = rect.center().y();
    const double thick = std::min(14.0, rect.height() - 8);
    const double zero = axis.x(0);
    const double end = axis.x(item.mean * factor);
    const bool clear = isClear(item);
    const bool chosen = item.name == m_chosen;
    painter.fillRect(QRectF(QPointF(std::min(zero, end), middle - thick / 2),
                            QPointF(std::max(zero, end), middle + thick / 2)),
                     clear ? theme.accent : theme.neutral);
    if (spread(item) > 0) {
        const double from = axis.x((item.mean - item.sd) * factor);
        const double to = axis.x((item.mean + item.sd) * factor);
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        for (const double at : {from, to})
            painter.drawLine(QPointF(at, middle - 4), QPointF(at, middle + 4));
    }
    drawLabel(painter, QRectF(0, rect.top(), nameWidth, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter,
              interfaceFont(13, chosen ? QFont::DemiBold : QFont::Normal),
              chosen ? theme.accentText : theme.text, item.name);
    drawLabel(painter,
              QRectF(axis.right + gap, rect.top(), rect.right() - axis.right - gap, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold),
              clear ? theme.text : theme.muted, valueText(item.mean));
}

QString ImportanceBars::rowText(int row) const
{
    const Item& item = m_items[static_cast<std::size_t>(row)];
    if (m_isShare)
        return spread(item) == 0
                   ? tr("%1: %2 %, %3").arg(item.name, valueText(item.mean), m_score)
                   : tr("%1: %2 ± %3 %, %4")
                         .arg(item.name, valueText(item.mean), valueText(item.sd), m_score);
    const QString unit = m_percent ? tr("percentage points of %1").arg(m_score) : m_score;
    if (spread(item) == 0)
        return tr("%1: %2 %3 lost").arg(item.name, valueText(item.mean), unit);
    return tr("%1: %2 ± %3 %4 lost").arg(item.name, valueText(item.mean), valueText(item.sd), unit);
}

QVector<QStringList> ImportanceBars::figureTable() const
{
    QVector<QStringList> table{
        m_isShare ? QStringList{QStringLiteral("setting"), QStringLiteral("share"),
                                QStringLiteral("standard deviation")}
                  : QStringList{QStringLiteral("column"), QStringLiteral("mean loss"),
                                QStringLiteral("standard deviation")}};
    for (const Item& item : m_items)
        table.push_back({item.name, exactText(item.mean), exactText(item.sd)});
    return table;
}

} // namespace ui
