#include "ui/plots/nullitytreeplot.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastRow = 18;
constexpr double mostRow = 40;
constexpr double tickRow = 22;
constexpr double nameGap = 10;
constexpr double rightMargin = 14;

QString axisTitle()
{
    return NullityTreePlot::tr("% of all rows in which one is missing and the other is not");
}

} // namespace

NullityTreePlot::NullityTreePlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setEmptyText(tr("Two columns with missing cells are needed to compare where they are empty."));
}

void NullityTreePlot::setData(core::explore::NullityTree tree,
                              const core::explore::Missingness& missingness)
{
    m_tree = std::move(tree);
    m_missingness = missingness;
    const std::size_t leaves = m_tree.columns.size();
    m_nodes.assign(leaves, {});
    m_firstLeaf.resize(leaves);
    for (std::size_t place = 0; place < m_tree.order.size(); ++place)
        m_nodes[m_tree.order[place]].row = static_cast<double>(place);
    for (std::size_t leaf = 0; leaf < leaves; ++leaf)
        m_firstLeaf[leaf] = leaf;
    for (const auto& merge : m_tree.merges) {
        m_nodes.push_back({(m_nodes[merge.left].row + m_nodes[merge.right].row) / 2, merge.height});
        m_firstLeaf.push_back(m_firstLeaf[merge.left]);
    }
    // The first merge is the lowest: those two are missing together most often.
    setSummary(m_tree.merges.empty()
                   ? QString()
                   : tr("Which of %1 columns are missing together: most alike are %2 and %3.")
                         .arg(countText(static_cast<qint64>(leaves)),
                              nodeName(m_tree.merges.front().left),
                              nodeName(m_tree.merges.front().right)));
    updateRows();
}

void NullityTreePlot::clear()
{
    setData({}, {});
}

double NullityTreePlot::greatestHeight() const
{
    // Average linkage never goes down, so the last merge is the highest.
    return m_tree.merges.empty() ? 0 : m_tree.merges.back().height;
}

QString NullityTreePlot::leafName(std::size_t leaf) const
{
    return QString::fromStdString(m_missingness.columns[m_tree.columns[leaf]].name);
}

QString NullityTreePlot::nodeName(std::size_t node) const
{
    const std::size_t leaves = m_tree.columns.size();
    if (node < leaves)
        return leafName(node);
    return tr("%1 and %2 more")
        .arg(leafName(m_firstLeaf[node]),
             countText(static_cast<qint64>(m_tree.merges[node - leaves].size) - 1));
}

double NullityTreePlot::footHeight(double width) const
{
    return tickRow + 4 +
           drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {}, axisTitle());
}

void NullityTreePlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                                const Theme& theme)
{
    const QFont font = interfaceFont(12);
    const QFont small = interfaceFont(11);
    double nameWidth = 0;
    for (std::size_t leaf = 0; leaf < m_tree.columns.size(); ++leaf)
        nameWidth = std::max(nameWidth, textWidth(font, leafName(leaf)));
    nameWidth = std::min(std::ceil(nameWidth), size.width() * 0.4);
    const double left = nameWidth + nameGap;
    const double right = std::max(left + 20, size.width() - rightMargin);
    const double bottom = rows.topOf(rows.first + rows.count);
    // Per cent, so that ticks read as the title says.
    const double greatest = std::max(greatestHeight() * 100, 0.1);
    const auto toX = [&](double height) { return left + height * 100 / greatest * (right - left); };
    const auto toY = [&](double row) { return rows.top + (row - rows.first + 0.5) * rows.height; };

    const AxisTicks ticks =
        niceTicks(0, greatest, std::clamp(static_cast<int>((right - left) / 60), 1, 6));
    for (const double tick : ticks.values) {
        const double x = toX(tick / 100);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, rows.top), QPointF(x, bottom));
        const QString text = tickText(tick, ticks);
        const double width = textWidth(small, text) + 2;
        drawLabel(
            painter,
            QRectF(std::clamp(x - width / 2, 0.0, size.width() - width), bottom + 5, width, 14),
            Qt::AlignCenter, small, theme.muted, text);
    }
    drawWrapped(&painter, QRectF(0, bottom + tickRow, size.width(), 0), font, theme.muted,
                axisTitle());

    painter.save();
    painter.setClipRect(QRectF(left - 1, rows.top, right - left + rightMargin, bottom - rows.top));
    painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const std::size_t leaves = m_tree.columns.size();
    for (std::size_t i = 0; i < m_tree.merges.size(); ++i) {
        const auto& merge = m_tree.merges[i];
        const Node& a = m_nodes[merge.left];
        const Node& b = m_nodes[merge.right];
        const double x = toX(m_nodes[leaves + i].height);
        const QPointF corners[] = {{toX(a.height), toY(a.row)},
                                   {x, toY(a.row)},
                                   {x, toY(b.row)},
                                   {toX(b.height), toY(b.row)}};
        painter.drawPolyline(corners, 4);
    }
    if (!m_tree.merges.empty()) {
        const Node& root = m_nodes.back();
        painter.drawLine(QPointF(toX(root.height), toY(root.row)),
                         QPointF(toX(root.height) + rightMargin - 4, toY(root.row)));
    }
    painter.restore();

    for (int row = rows.first; row < rows.first + rows.count; ++row)
        drawLabel(painter, QRectF(0, rows.topOf(row), nameWidth + 2, rows.height),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.text,
                  leafName(m_tree.order[static_cast<std::size_t>(row)]));
}

QString NullityTreePlot::rowText(int row) const
{
    const std::size_t leaf = m_tree.order[static_cast<std::size_t>(row)];
    const auto& column = m_missingness.columns[m_tree.columns[leaf]];
    QString text = tr("%1\n%2 cells missing (%3)")
                       .arg(leafName(leaf), countText(static_cast<qint64>(column.missing)),
                            percentText(column.share));
    for (const auto& merge : m_tree.merges) {
        if (merge.left != leaf && merge.right != leaf)
            continue;
        const QString other = nodeName(merge.left == leaf ? merge.right : merge.left);
        text += QLatin1Char('\n') +
                (merge.height == 0
                     ? tr("Missing in exactly the same rows as %1").arg(other)
                     : tr("Most like %1: they differ in %2 of all rows")
                           .arg(other, percentText(merge.height, merge.height < 0.001 ? 3 : 1)));
        break;
    }
    return text;
}

QVector<QStringList> NullityTreePlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("merge"), QStringLiteral("left"),
                                QStringLiteral("right"), QStringLiteral("height"),
                                QStringLiteral("columns")}};
    const std::size_t leaves = m_tree.columns.size();
    const auto name = [&](std::size_t node) {
        return node < leaves ? leafName(node) : QStringLiteral("merge %1").arg(node - leaves + 1);
    };
    for (std::size_t i = 0; i < m_tree.merges.size(); ++i) {
        const auto& merge = m_tree.merges[i];
        table << QStringList{QString::number(i + 1), name(merge.left), name(merge.right),
                             QString::number(merge.height, 'g', 17), QString::number(merge.size)};
    }
    return table;
}

} // namespace ui
