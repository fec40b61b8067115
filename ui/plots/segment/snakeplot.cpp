#include "ui/plots/segment/snakeplot.h"

#include "ui/plots/chart.h"
#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profiletext.h"
#include "ui/style/segmentstyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace ui {

using core::data::ColumnType;
using core::segment::ProfileCell;
using core::segment::ProfileColumn;

namespace {

constexpr std::size_t mostFeatures = 60;
constexpr double headHeight = 22;
constexpr double leastSpacing = 11; ///< between names at the right end
constexpr double reach = 14;        ///< of the pointer
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Share of `level` in a column of two levels, of which one is the mode.
double shareOf(const ProfileCell& cell, const std::string& level)
{
    if (cell.present == 0)
        return notANumber;
    return cell.mode == level ? cell.modeShare : 1 - cell.modeShare;
}

} // namespace

/// Where everything stands.
struct SnakePlot::Layout {
    QRectF area;
    double low = -1, high = 1;
    AxisTicks ticks;
    ColumnLabels names;
    double step = 0; ///< between features
    double labelsLeft = 0;
    double foot = 0; ///< top of the note

    double x(std::size_t feature) const { return area.left() + step * (double(feature) + 0.5); }
    double y(double value) const
    {
        return area.bottom() - (std::clamp(value, low, high) - low) / (high - low) * area.height();
    }
};

struct SnakePlot::EndLabel {
    std::size_t segment = 0;
    double end = 0; ///< of the line
    double y = 0;   ///< of the name
    bool shown = true;
};

SnakePlot::SnakePlot(QWidget* parent) : PlotWidget(parent)
{
    setMouseTracking(true);
}

void SnakePlot::setSegmentation(core::segment::SegmentationPointer segmentation,
                                SeparationPointer separation)
{
    if (segmentation != m_segmentation)
        m_selected = -1;
    m_segmentation = std::move(segmentation);
    m_separation = std::move(separation);
    m_hovered.reset();
    arrange();
}

void SnakePlot::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    arrange();
}

void SnakePlot::setBandShown(bool shown)
{
    m_band = shown;
    update();
    emit figureChanged();
}

void SnakePlot::setSelectedSegment(int segment)
{
    m_selected = segment;
    update();
    emit figureChanged();
}

std::optional<std::size_t> SnakePlot::selectedPlace() const
{
    if (!m_segmentation)
        return {};
    const auto& cards = m_segmentation->profile.cards;
    for (std::size_t s = 0; s < cards.size(); ++s)
        if (cards[s].id == m_selected)
            return s;
    return {};
}

/// nullopt: a column that one line cannot show, or of which nothing is known.
std::optional<SnakePlot::Feature> SnakePlot::featureOf(std::size_t place) const
{
    const ProfileColumn& column = m_segmentation->profile.columns[place];
    if (column.overall.present == 0)
        return {};
    Feature feature;
    feature.place = place;
    const QString name = nameAndUnit(QString::fromStdString(column.name)).first;
    if (column.type != ColumnType::Category && column.type != ColumnType::Boolean) {
        feature.name = name;
        for (const ProfileCell& cell : column.segments) {
            feature.values.push_back(cell.present > 0 ? cell.difference : notANumber);
            feature.spreads.push_back(column.overall.sd > 0 ? cell.sd / column.overall.sd : 0);
        }
        return feature;
    }
    const auto& levels = m_segmentation->basis->table->column(column.column).levels;
    if (levels.size() != 2)
        return {};
    feature.level = column.overall.mode;
    feature.name = name + QStringLiteral(" = ") + QString::fromStdString(feature.level);
    const double share = shareOf(column.overall, feature.level);
    const double sd = std::sqrt(share * (1 - share));
    for (const ProfileCell& cell : column.segments) {
        const double own = shareOf(cell, feature.level);
        feature.values.push_back(sd > 0 ? (own - share) / sd : std::isnan(own) ? own : 0);
        feature.spreads.push_back(sd > 0 ? std::sqrt(own * (1 - own)) / sd : 0);
    }
    return feature;
}

void SnakePlot::arrange()
{
    m_features.clear();
    m_leftOut = m_tooMany = 0;
    if (m_segmentation) {
        const auto& columns = m_segmentation->profile.columns;
        std::vector<std::size_t> order(columns.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        if (m_order == Order::Separation && m_separation) {
            std::vector<std::size_t> rank(m_segmentation->basis->table->columnCount(),
                                          columns.size());
            for (std::size_t i = 0; i < m_separation->columns.size(); ++i)
                rank[m_separation->columns[i].column] = i;
            std::ranges::stable_sort(order, {},
                                     [&](std::size_t c) { return rank[columns[c].column]; });
        }
        for (const std::size_t place : order) {
            auto feature = featureOf(place);
            if (!feature)
                ++m_leftOut;
            else if (m_features.size() < mostFeatures)
                m_features.push_back(std::move(*feature));
            else
                ++m_tooMany;
        }
        setSummary(tr("The means of %1 segments over %2 columns, in standard deviations from all "
                      "customers.")
                       .arg(m_segmentation->profile.cards.size())
                       .arg(m_features.size()));
    }
    m_hovered.reset();
    update();
    emit figureChanged();
}

QStringList SnakePlot::featureNames() const
{
    QStringList names;
    for (const Feature& feature : m_features)
        names << feature.name;
    return names;
}

QString SnakePlot::note() const
{
    QStringList parts;
    const bool band = m_band && selectedPlace();
    if (band)
        parts << tr("band: ±1 sd of the segment's customers");
    if (m_leftOut > 0)
        parts << (m_leftOut == 1 ? tr("1 column of several levels is left out")
                                 : tr("%1 columns of several levels are left out").arg(m_leftOut));
    if (m_tooMany > 0)
        parts << tr("%1 more columns are not drawn").arg(m_tooMany);
    return parts.join(QStringLiteral(" · "));
}

QSize SnakePlot::figureSize() const
{
    return {std::clamp(420 + 70 * int(m_features.size()), 800, 2400), 520};
}

SnakePlot::Layout SnakePlot::layOut(const QSizeF& size) const
{
    Layout layout;
    double low = -0.5;
    double high = 0.5;
    const auto selected = m_band ? selectedPlace() : std::nullopt;
    for (const Feature& feature : m_features) {
        for (std::size_t s = 0; s < feature.values.size(); ++s) {
            if (!std::isfinite(feature.values[s]))
                continue;
            const double spread = selected == s ? feature.spreads[s] : 0;
            low = std::min(low, feature.values[s] - spread);
            high = std::max(high, feature.values[s] + spread);
        }
    }
    const QFont font = interfaceFont(12);
    double names = 0;
    for (const auto& card : m_segmentation->profile.cards)
        names = std::max(names, textWidth(interfaceFont(12, QFont::DemiBold),
                                          QString::fromStdString(card.name)));
    const double right = std::min(names + 30, size.width() * 0.34);
    const double foot = note().isEmpty() ? 0 : 22;
    const int wanted = std::clamp(int(size.height() / 45), 3, 9);
    layout.ticks = niceTicks(low, high, wanted);
    layout.low = std::floor(low / layout.ticks.step) * layout.ticks.step;
    layout.high = std::ceil(high / layout.ticks.step) * layout.ticks.step;
    layout.ticks = niceTicks(layout.low, layout.high, wanted);
    double left = 0;
    for (const double tick : layout.ticks.values)
        left = std::max(left, textWidth(interfaceFont(11), tickText(tick, layout.ticks)));
    left = std::ceil(left + 12);
    QStringList shown;
    for (const Feature& feature : m_features)
        shown << feature.name;
    // The names hang below, so the first of the leaning ones needs the room at its left.
    const double mostLeft = std::max(left, size.width() * 0.25);
    for (int round = 0; round < 3; ++round) {
        layout.step = std::max(1.0, (size.width() - left - right)) / double(m_features.size());
        layout.names = layoutColumnLabels(shown, font, layout.step, size.height() * 0.38);
        if (!layout.names.slanted)
            break;
        const QFont leaning(
            interfaceFont(layout.names.pixelSize > 0 ? layout.names.pixelSize : 12));
        const double along = std::cos(layout.names.angle * std::numbers::pi / 180);
        const double needed =
            std::min(textWidth(leaning, shown.front()), layout.names.maxLength) * along + 6;
        if (needed <= left + layout.step / 2 || left >= mostLeft)
            break;
        left = std::min(mostLeft, std::ceil(needed - layout.step / 2));
    }
    layout.area = QRectF(left, headHeight, size.width() - left - right,
                         std::max(40.0, size.height() - headHeight - foot - layout.names.height));
    layout.labelsLeft = layout.area.right() + 8;
    layout.foot = size.height() - 16;
    return layout;
}

std::vector<SnakePlot::EndLabel> SnakePlot::endLabels(const Layout& layout, const QSizeF&) const
{
    std::vector<EndLabel> labels;
    const auto& cards = m_segmentation->profile.cards;
    for (std::size_t s = 0; s < cards.size(); ++s) {
        const double value = m_features.back().values[s];
        const double end = layout.y(std::isfinite(value) ? value : 0);
        labels.push_back({s, end, end});
    }
    std::ranges::stable_sort(labels, {}, &EndLabel::end);
    const double top = layout.area.top() - 4;
    const double bottom = layout.area.bottom() + 4;
    const auto room = std::size_t((bottom - top) / leastSpacing);
    // Where not all have room, those of the largest segments are written, and of the selected one.
    if (labels.size() > room) {
        std::vector<std::size_t> bySize(labels.size());
        std::iota(bySize.begin(), bySize.end(), std::size_t{0});
        const auto chosen = selectedPlace();
        std::ranges::stable_sort(bySize, std::greater(), [&](std::size_t i) {
            const std::size_t s = labels[i].segment;
            return chosen == s ? std::numeric_limits<std::size_t>::max() : cards[s].size;
        });
        for (std::size_t i = room; i < bySize.size(); ++i)
            labels[bySize[i]].shown = false;
        std::erase_if(labels, [](const EndLabel& label) { return !label.shown; });
    }
    const double spacing =
        std::min(17.0, (bottom - top) / std::max<double>(1, double(labels.size())));
    // Names that would touch are moved apart together, about the middle of their ends.
    struct Block {
        std::size_t first, count;
        double middle;
    };
    std::vector<Block> blocks;
    const auto clamped = [&](double middle, std::size_t count) {
        const double half = spacing * double(count) / 2;
        return std::clamp(middle, top + half, std::max(top + half, bottom - half));
    };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Block block{i, 1, clamped(labels[i].end, 1)};
        while (!blocks.empty()) {
            const Block& before = blocks.back();
            const double apart =
                block.middle - before.middle - spacing * double(block.count + before.count) / 2;
            if (apart >= -1e-9)
                break;
            const std::size_t count = before.count + block.count;
            double sum = 0;
            for (std::size_t j = before.first; j < before.first + count; ++j)
                sum += labels[j].end;
            block = {before.first, count, clamped(sum / double(count), count)};
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    for (const Block& block : blocks)
        for (std::size_t j = 0; j < block.count; ++j)
            labels[block.first + j].y =
                block.middle + spacing * (double(j) - double(block.count - 1) / 2);
    return labels;
}

void SnakePlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Layout layout = layOut(size);
    paintGrid(painter, layout, theme);
    const auto selected = selectedPlace();
    const std::size_t segments = m_segmentation->profile.cards.size();
    if (selected && m_band)
        paintBand(painter, layout, *selected, theme);
    for (std::size_t s = segments; s-- > 0;)
        if (s != selected)
            paintLine(painter, layout, s, segments > 12 ? 1.2 : 1.8, selected ? 0.3 : 1, theme);
    if (selected)
        paintLine(painter, layout, *selected, 3, 1, theme);
    paintLabels(painter, layout, size, theme);
    if (const QString text = note(); !text.isEmpty())
        drawLabel(painter, QRectF(0, layout.foot, size.width(), 15),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11), theme.muted, text);
}

void SnakePlot::paintGrid(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont small = interfaceFont(11);
    drawLabel(painter, QRectF(0, 0, layout.area.right(), 16), Qt::AlignLeft | Qt::AlignVCenter,
              small, theme.muted, tr("difference from all customers, in standard deviations"));
    for (const double tick : layout.ticks.values) {
        const double y = std::round(layout.y(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, tick == 0 ? 1.4 : 1));
        painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
        drawLabel(painter, QRectF(0, y - 8, layout.area.left() - 6, 16),
                  Qt::AlignRight | Qt::AlignVCenter, small, theme.muted,
                  tickText(tick, layout.ticks));
    }
    painter.setPen(QPen(theme.grid, 1));
    if (layout.step >= 16)
        for (std::size_t f = 0; f < m_features.size(); ++f)
            painter.drawLine(QPointF(layout.x(f), layout.area.top()),
                             QPointF(layout.x(f), layout.area.bottom()));
    const QFont font = interfaceFont(layout.names.pixelSize > 0 ? layout.names.pixelSize : 12);
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const QString& text = layout.names.texts[qsizetype(f)];
        if (text.isEmpty())
            continue;
        const bool used = m_segmentation->profile.columns[m_features[f].place].usedToSegment;
        const QColor ink = used ? theme.text : theme.muted;
        if (!layout.names.slanted) {
            drawLabel(
                painter,
                QRectF(layout.x(f) - layout.step / 2, layout.area.bottom() + 6, layout.step, 18),
                Qt::AlignHCenter | Qt::AlignTop, font, ink, text);
            continue;
        }
        // The leaning ones end at the left edge of the figure at the latest.
        const double leaning = layout.names.angle * std::numbers::pi / 180;
        const double room = layout.x(f) / std::max(0.05, std::cos(leaning));
        const double length = std::min(layout.names.maxLength, room) + 2;
        painter.save();
        painter.translate(layout.x(f) + 4, layout.area.bottom() + 10);
        painter.rotate(-layout.names.angle);
        drawLabel(painter, QRectF(-length - 2, -8, length, 16), Qt::AlignRight | Qt::AlignVCenter,
                  font, ink, m_features[f].name);
        painter.restore();
    }
}

void SnakePlot::paintBand(QPainter& painter, const Layout& layout, std::size_t segment,
                          const Theme& theme) const
{
    QPolygonF band;
    std::vector<QPointF> back;
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const double value = m_features[f].values[segment];
        const double spread = m_features[f].spreads[segment];
        if (!std::isfinite(value) || !std::isfinite(spread))
            continue;
        band << QPointF(layout.x(f), layout.y(value + spread));
        back.emplace_back(layout.x(f), layout.y(value - spread));
    }
    for (auto point = back.rbegin(); point != back.rend(); ++point)
        band << *point;
    QColor fill = segmentStyle(theme, m_segmentation->profile.cards[segment].mark).fill;
    fill.setAlphaF(theme.dark ? 0.22F : 0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(band);
}

void SnakePlot::paintLine(QPainter& painter, const Layout& layout, std::size_t segment,
                          double width, double opacity, const Theme& theme) const
{
    const SegmentStyle style = segmentStyle(theme, m_segmentation->profile.cards[segment].mark);
    painter.save();
    painter.setOpacity(opacity);
    QPainterPath path;
    bool drawing = false;
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const double value = m_features[f].values[segment];
        if (!std::isfinite(value)) {
            drawing = false;
            continue;
        }
        const QPointF point(layout.x(f), layout.y(value));
        if (drawing)
            path.lineTo(point);
        else
            path.moveTo(point);
        drawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.fill, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    const double radius = std::min(width > 2 ? 5.0 : 4.0, layout.step / 3);
    for (std::size_t f = 0; f < m_features.size() && radius >= 1.5; ++f)
        if (std::isfinite(m_features[f].values[segment]))
            drawMarker(painter, style.marker,
                       {layout.x(f), layout.y(m_features[f].values[segment])}, radius, style.fill,
                       style.edge);
    painter.restore();
}

void SnakePlot::paintLabels(QPainter& painter, const Layout& layout, const QSizeF& size,
                            const Theme& theme) const
{
    const auto labels = endLabels(layout, size);
    const auto selected = selectedPlace();
    const double from = layout.x(m_features.size() - 1);
    double spacing = 17;
    for (std::size_t i = 1; i < labels.size(); ++i)
        spacing = std::min(spacing, labels[i].y - labels[i - 1].y);
    const int pixels = spacing < 13 ? 10 : spacing < 15 ? 11 : 12;
    for (const EndLabel& label : labels) {
        const auto& card = m_segmentation->profile.cards[label.segment];
        const SegmentStyle style = segmentStyle(theme, card.mark);
        const bool leads = selected == label.segment;
        const bool faded = selected && !leads;
        QColor thread = style.fill;
        thread.setAlphaF(faded ? 0.25F : 0.6F);
        painter.setPen(QPen(thread, 1));
        painter.drawLine(QPointF(from + 5, label.end), QPointF(layout.labelsLeft - 2, label.y));
        drawLabel(
            painter,
            QRectF(layout.labelsLeft + 2, label.y - 9, size.width() - layout.labelsLeft - 2, 18),
            Qt::AlignLeft | Qt::AlignVCenter,
            interfaceFont(pixels, leads ? QFont::DemiBold : QFont::Medium),
            faded ? theme.muted : style.ink, QString::fromStdString(card.name));
    }
}

void SnakePlot::paintReadOut(QPainter& painter) const
{
    const auto [segment, place] = *m_hovered;
    const Feature& feature = m_features[place];
    const ProfileColumn& column = m_segmentation->profile.columns[feature.place];
    const ProfileCell& cell = column.segments[segment];
    const QFont font = interfaceFont(12);
    ReadOut box;
    box.title =
        elidedText(font, QString::fromStdString(m_segmentation->profile.cards[segment].name), 220);
    box.lines.emplace_back(elidedText(font, feature.name, 220), QString());
    if (!feature.level.empty()) {
        box.lines.emplace_back(tr("share"), percentText(shareOf(cell, feature.level)));
        box.lines.emplace_back(tr("all customers"),
                               percentText(shareOf(column.overall, feature.level)));
    } else if (!showsLevels(column)) {
        box.lines.emplace_back(tr("mean"), profileNumber(column, cell.mean));
        box.lines.emplace_back(tr("all customers"), profileNumber(column, column.overall.mean));
    } else {
        box.lines.emplace_back(tr("most frequent"),
                               elidedText(font, QString::fromStdString(cell.mode), 140));
    }
    const double value = feature.values[segment];
    box.lines.emplace_back(
        tr("difference"),
        tr("%1 sd").arg((value > 0 ? QStringLiteral("+") : QString()) + numberText(value, 2)));
    if (!column.usedToSegment)
        box.lines.emplace_back(tr("not used to segment"), QString());
    const QSizeF needed = box.size();
    double left = m_pointer.x() + 16;
    if (left + needed.width() > width())
        left = std::max(0.0, m_pointer.x() - 12 - needed.width());
    const double top = std::clamp(m_pointer.y() - needed.height() / 2, 0.0,
                                  std::max(0.0, height() - needed.height()));
    box.paint(painter, QPointF(left, top), themeOf(this));
}

void SnakePlot::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!hasFigure() || !m_hovered)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintReadOut(painter);
}

void SnakePlot::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    m_hovered.reset();
    if (hasFigure()) {
        const Layout layout = layOut(size());
        double nearest = reach;
        for (std::size_t f = 0; f < m_features.size(); ++f) {
            if (std::abs(layout.x(f) - m_pointer.x()) > reach)
                continue;
            for (std::size_t s = 0; s < m_features[f].values.size(); ++s) {
                const double value = m_features[f].values[s];
                const double away =
                    std::hypot(layout.x(f) - m_pointer.x(), layout.y(value) - m_pointer.y());
                if (std::isfinite(value) && away < nearest) {
                    nearest = away;
                    m_hovered = std::pair(s, f);
                }
            }
        }
    }
    update();
}

void SnakePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    const auto& cards = m_segmentation->profile.cards;
    if (m_hovered) {
        emit segmentClicked(cards[m_hovered->first].id);
        return;
    }
    const Layout layout = layOut(size());
    const QPointF at = event->position();
    if (at.x() >= layout.labelsLeft) {
        for (const EndLabel& label : endLabels(layout, size()))
            if (std::abs(label.y - at.y()) < 8)
                emit segmentClicked(cards[label.segment].id);
        return;
    }
    const auto feature = std::size_t((at.x() - layout.area.left()) / layout.step);
    if (at.y() > layout.area.bottom() && at.x() > layout.area.left() && feature < m_features.size())
        emit columnClicked(m_segmentation->profile.columns[m_features[feature].place].column);
}

void SnakePlot::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

QVector<QStringList> SnakePlot::figureTable() const
{
    QVector<QStringList> table;
    if (!m_segmentation)
        return table;
    QStringList head{QStringLiteral("segment"), QStringLiteral("customers")};
    for (const Feature& feature : m_features)
        head << feature.name;
    table.push_back(head);
    const auto& cards = m_segmentation->profile.cards;
    for (std::size_t s = 0; s < cards.size(); ++s) {
        QStringList row{QString::fromStdString(cards[s].name), QString::number(cards[s].size)};
        for (const Feature& feature : m_features)
            row << exactText(feature.values[s]);
        table.push_back(row);
    }
    return table;
}

} // namespace ui
