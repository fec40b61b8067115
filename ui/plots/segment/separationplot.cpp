#include "ui/plots/segment/separationplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::data::ColumnType;
using core::segment::ColumnSeparation;
using core::segment::SegmentContrast;
using core::segment::SeparationTest;

namespace {

constexpr double leastRow = 20;
constexpr double mostRow = 30;
constexpr double legendHeight = 24;
constexpr double axisHeight = 20;
constexpr double farApart = 2; ///< Cohen's d at the ends of the axis

bool isNominal(const ColumnSeparation& column)
{
    return column.type == ColumnType::Category || column.type == ColumnType::Boolean;
}

QString signedText(double value, int decimals)
{
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+∞") : QStringLiteral("−∞");
    return (value > 0 ? QStringLiteral("+") : QString()) + numberText(value, decimals);
}

} // namespace

/// Where bars begin and how long they are.
struct SeparationPlot::Axis {
    double left = 0;
    double width = 0;
    bool twoSided = false;

    double zero() const { return twoSided ? left + width / 2 : left; }
    double x(double value) const
    {
        return twoSided ? zero() + std::clamp(value / farApart, -1.0, 1.0) * width / 2
                        : left + std::clamp(value, 0.0, 1.0) * width;
    }
};

SeparationPlot::SeparationPlot(QWidget* parent) : ScrolledRows(leastRow, mostRow, parent)
{
    setMouseTracking(true);
}

void SeparationPlot::setSeparation(core::segment::SegmentationPointer segmentation,
                                   SeparationPointer separation)
{
    m_segmentation = std::move(segmentation);
    m_separation = std::move(separation);
    m_chosen = -1;
    orderRows();
}

void SeparationPlot::setSelectedSegment(int segment)
{
    if (m_selected == segment)
        return;
    m_selected = segment;
    orderRows();
}

void SeparationPlot::setChosenColumn(int column)
{
    m_chosen = column;
    update();
}

const core::segment::SegmentCard* SeparationPlot::selectedCard() const
{
    if (!m_segmentation || m_selected < 0)
        return nullptr;
    for (const auto& card : m_segmentation->profile.cards)
        if (card.id == m_selected)
            return &card;
    return nullptr;
}

void SeparationPlot::orderRows()
{
    m_order.clear();
    if (m_separation) {
        if (const auto* card = selectedCard()) {
            m_order = m_separation->strongest(std::size_t(card->id), m_separation->columns.size());
        } else {
            m_order.resize(m_separation->columns.size());
            std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        }
        QStringList words;
        for (int row = 0; row < std::min(rowCount(), 6); ++row)
            words << QString::fromStdString(column(row).name) + QLatin1Char(' ') + valueText(row);
        setSummary(tr("What separates the segments, strongest first: %1.")
                       .arg(words.join(QStringLiteral(", "))));
    }
    fitView();
    updateRows();
    update();
}

const ColumnSeparation& SeparationPlot::column(int row) const
{
    return m_separation->columns[m_order[std::size_t(row)]];
}

QString SeparationPlot::valueText(int row) const
{
    const ColumnSeparation& shown = column(row);
    if (m_selected >= 0)
        return signedText(shown.segments[std::size_t(m_selected)].effect, 2);
    return shown.isDefined() ? numberText(shown.strength, 2) : QStringLiteral("–");
}

QString SeparationPlot::note() const
{
    const auto used = std::ranges::count_if(
        m_separation->columns, [](const ColumnSeparation& c) { return c.usedToSegment; });
    const bool both = used > 0 && std::size_t(used) < m_separation->columns.size();
    QString text = m_selected >= 0
                       ? tr("The segment against the rest, in standard deviations: 0.2 is small, "
                            "0.5 medium, 0.8 large.")
                       : tr("0: the segments are alike, 1: entirely apart.");
    text += QLatin1Char(' ');
    text += both ? tr("The segments were made to differ in the features used: only the tests of "
                      "the other columns are evidence.")
                 : tr("The segments were made to differ in these features: no test of them is "
                      "evidence.");
    return text;
}

double SeparationPlot::headHeight(double) const
{
    return legendHeight;
}

double SeparationPlot::footHeight(double width) const
{
    if (!m_separation)
        return 0;
    return axisHeight + 4 +
           drawWrapped(nullptr, QRectF(0, 0, width, 1000), interfaceFont(11), Qt::black, note());
}

SeparationPlot::Axis SeparationPlot::axisFor(double width) const
{
    const QFont font = interfaceFont(13, QFont::DemiBold);
    double names = 0;
    for (int row = 0; row < rowCount(); ++row)
        names = std::max(names, textWidth(font, QString::fromStdString(column(row).name)));
    Axis axis;
    axis.twoSided = m_selected >= 0;
    axis.left = std::ceil(std::min(names + 12, width * 0.42));
    const double values = textWidth(interfaceFont(13), QStringLiteral("−0.00")) + 10;
    axis.width = std::max(20.0, width - axis.left - values - 2);
    return axis;
}

void SeparationPlot::paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                               const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Axis axis = axisFor(size.width());
    paintHead(painter, axis, size.width(), theme);
    const double bottom = rows.top + rows.count * rows.height;
    const QFont small = interfaceFont(11);
    const std::vector<double> ticks = axis.twoSided ? std::vector<double>{-2, -1, 0, 1, 2}
                                                    : std::vector<double>{0, 0.25, 0.5, 0.75, 1};
    for (const double tick : ticks) {
        const double x = std::round(axis.x(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(x, rows.top), QPointF(x, bottom + 3));
        const bool last = tick == ticks.back();
        QString text =
            axis.twoSided ? signedText(tick, 0) : numberText(tick, tick == 0 || last ? 0 : 2);
        if (axis.twoSided && last)
            text += tr(" sd");
        drawLabel(painter, QRectF(x - 30, bottom + 4, 60, 15), Qt::AlignCenter, small, theme.muted,
                  text);
    }
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        paintRow(painter, axis, rows, row, theme);
    drawWrapped(&painter, QRectF(0, bottom + axisHeight + 4, size.width(), 1000), small,
                theme.muted, note());
}

void SeparationPlot::paintHead(QPainter& painter, const Axis& axis, double width,
                               const Theme& theme) const
{
    const QFont small = interfaceFont(12);
    const auto* card = selectedCard();
    const QColor ink = card ? segmentStyle(theme, card->mark).fill : theme.accent;
    double x = axis.left;
    const auto key = [&](bool used, const QString& text) {
        const QRectF box(x, legendHeight / 2 - 7, 14, 8);
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(used ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
        const double wide = std::min(textWidth(small, text) + 4, std::max(0.0, width - x - 18));
        drawLabel(painter, QRectF(x + 19, 0, wide, legendHeight - 6),
                  Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted, text);
        x += 19 + wide + 14;
    };
    key(true, tr("used to segment"));
    key(false, tr("not used"));
    if (!card)
        return;
    const SegmentStyle style = segmentStyle(theme, card->mark);
    drawMarker(painter, style.marker, QPointF(6, legendHeight / 2 - 3), 5, style.fill, style.edge);
    drawLabel(painter, QRectF(18, 0, axis.left - 24, legendHeight - 6),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold), theme.text,
              QString::fromStdString(card->name));
}

void SeparationPlot::paintRow(QPainter& painter, const Axis& axis, const Rows& rows, int row,
                              const Theme& theme) const
{
    const ColumnSeparation& shown = column(row);
    const double y = rows.topOf(row);
    const bool chosen = int(shown.column) == m_chosen;
    if (currentRow() == row) {
        painter.fillRect(QRectF(0, y, axis.left + axis.width, rows.height), theme.hover);
    }
    drawLabel(painter, QRectF(0, y, axis.left - 10, rows.height), Qt::AlignLeft | Qt::AlignVCenter,
              interfaceFont(13, chosen ? QFont::DemiBold : QFont::Normal),
              shown.usedToSegment ? theme.text : theme.muted, QString::fromStdString(shown.name));
    const double value =
        axis.twoSided ? shown.segments[std::size_t(m_selected)].effect : shown.strength;
    const double barHeight = std::min(12.0, rows.height * 0.5);
    if (!std::isnan(value)) {
        const auto* card = selectedCard();
        const QColor ink = card ? segmentStyle(theme, card->mark).fill : theme.accent;
        const double from = std::min(axis.zero(), axis.x(value));
        const double length = std::max(1.5, std::abs(axis.x(value) - axis.zero()));
        const QRectF bar(from, y + (rows.height - barHeight) / 2, length, barHeight);
        painter.setPen(QPen(ink, 1.2));
        QColor faint = ink;
        faint.setAlphaF(0.12F);
        painter.setBrush(shown.usedToSegment ? ink : faint);
        painter.drawRect(bar);
    }
    drawLabel(painter, QRectF(axis.left + axis.width + 4, y, 60, rows.height),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(13), theme.text, valueText(row));
}

QString SeparationPlot::rowText(int row) const
{
    const ColumnSeparation& shown = column(row);
    QStringList lines{QString::fromStdString(shown.name)};
    if (const auto* card = selectedCard()) {
        const SegmentContrast& contrast = shown.segments[std::size_t(card->id)];
        const QString name = QString::fromStdString(card->name);
        lines << tr("%1 against the rest: %2 (%3)")
                     .arg(name, signedText(contrast.effect, 2),
                          isNominal(shown) ? tr("Cohen's h") : tr("Cohen's d"));
        if (!contrast.level.empty())
            lines << tr("%1: %2 of the segment, %3 of the rest, lift %4")
                         .arg(QString::fromStdString(contrast.level), percentText(contrast.share),
                              percentText(contrast.restShare), numberText(contrast.lift, 2));
    } else if (!shown.isDefined()) {
        lines << tr("does not vary, or only one segment has values");
    } else {
        lines << (isNominal(shown) ? tr("Cramér's V %1").arg(numberText(shown.strength, 2))
                                   : tr("correlation ratio %1").arg(numberText(shown.strength, 2)));
        if (!std::isnan(shown.etaSquared))
            lines << tr("%1 of its variance lies between the segments")
                         .arg(percentText(shown.etaSquared));
    }
    if (shown.usedToSegment) {
        lines << tr("used to segment: its test is no evidence");
    } else if (!std::isnan(shown.p)) {
        const QString test = shown.test == SeparationTest::F               ? tr("F test")
                             : shown.test == SeparationTest::KruskalWallis ? tr("Kruskal–Wallis")
                                                                           : tr("chi-squared");
        lines << tr("%1: %2, adjusted for the number of columns: %3")
                     .arg(test, significanceText(shown.p), significanceText(shown.pAdjusted));
    }
    lines << tr("%1 customers").arg(countText(qint64(shown.n)));
    return lines.join(QLatin1Char('\n'));
}

void SeparationPlot::chooseRow(int row)
{
    m_chosen = int(column(row).column);
    update();
    emit columnClicked(column(row).column);
}

QVector<QStringList> SeparationPlot::figureTable() const
{
    QVector<QStringList> table;
    if (!m_separation)
        return table;
    QStringList head{
        QStringLiteral("column"),  QStringLiteral("used_to_segment"),  QStringLiteral("strength"),
        QStringLiteral("measure"), QStringLiteral("variance_between"), QStringLiteral("test"),
        QStringLiteral("p"),       QStringLiteral("p_adjusted"),       QStringLiteral("customers")};
    for (const auto& card : m_segmentation->profile.cards)
        head << QString::fromStdString(card.name);
    table.push_back(head);
    for (int row = 0; row < rowCount(); ++row) {
        const ColumnSeparation& shown = column(row);
        const auto test = core::segment::toWord(shown.test);
        QStringList cells{QString::fromStdString(shown.name),
                          shown.usedToSegment ? QStringLiteral("yes") : QStringLiteral("no"),
                          exactText(shown.strength),
                          isNominal(shown) ? QStringLiteral("cramers-v") : QStringLiteral("eta"),
                          exactText(shown.etaSquared),
                          QString::fromUtf8(test.data(), qsizetype(test.size())),
                          exactText(shown.p),
                          exactText(shown.pAdjusted),
                          QString::number(shown.n)};
        for (const SegmentContrast& contrast : shown.segments)
            cells << exactText(contrast.effect);
        table.push_back(cells);
    }
    return table;
}

} // namespace ui
