#include "ui/plots/networkdrawing.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double lineHeight = 18;
constexpr double labelGap = 8; ///< between bars and labels
constexpr double topMargin = 12;
constexpr double footMargin = 8;
constexpr double widestBar = 28;
constexpr double narrowBar = 6;
constexpr double narrowGap = 5;

QString sizeText(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

} // namespace

NetworkDrawing::NetworkDrawing(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network"));
}

NetworkDrawing::Bar NetworkDrawing::barOf(const core::network::Layer& layer,
                                          const core::network::LayerSummary& summary) const
{
    Bar bar;
    bar.width = summary.width;
    bar.parameters = summary.parameters ? sizeText(summary.parameters) : QString();
    if (const auto* dense = std::get_if<core::network::Dense>(&layer)) {
        const auto label = core::network::activationLabel(dense->activation);
        bar.name = tr("Dense");
        bar.detail = QStringLiteral("%1 · %2").arg(
            sizeText(summary.width),
            QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())));
    } else if (const auto* dropout = std::get_if<core::network::Dropout>(&layer)) {
        bar.kind = Kind::Dropout;
        bar.name = tr("Dropout");
        bar.detail = numberText(dropout->rate, 2);
        bar.shortDetail = tr("drop %1").arg(bar.detail);
    } else {
        bar.kind = Kind::BatchNormalization;
        bar.name = tr("Batch norm");
        bar.detail = sizeText(summary.width);
        bar.shortDetail = tr("norm");
    }
    return bar;
}

void NetworkDrawing::setNetwork(const core::network::Layers& hidden,
                                const std::vector<core::network::LayerSummary>& summaries,
                                std::size_t inputs, std::size_t features)
{
    clear();
    if (summaries.empty())
        return;
    m_summaries = summaries;
    m_bars.push_back({Kind::Input,
                      tr("Input"),
                      inputs == 1 ? tr("1 input") : tr("%1 inputs").arg(sizeText(inputs)),
                      {},
                      features == 1 ? tr("1 feature") : tr("%1 features").arg(sizeText(features)),
                      inputs});
    // Embeddings stand before the hidden layers, the output behind them.
    const std::size_t before = summaries.size() - std::min(hidden.size() + 1, summaries.size());
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const auto& summary = summaries[i];
        const QString size = sizeText(summary.width);
        const QString parameters = sizeText(summary.parameters);
        if (i < before)
            m_bars.push_back({Kind::Dense, tr("Embedding"), size, {}, parameters, summary.width});
        else if (i < before + hidden.size())
            m_bars.push_back(barOf(hidden[i - before], summary));
        else
            m_bars.push_back({Kind::Output,
                              tr("Output"),
                              tr("%1 · softmax").arg(size),
                              {},
                              parameters,
                              summary.width});
    }
    m_widest = 1;
    for (const Bar& bar : m_bars)
        m_widest = std::max(m_widest, bar.width);
    describe();
    emit figureChanged();
}

void NetworkDrawing::describe()
{
    QStringList names;
    for (const Bar& bar : m_bars)
        names << QStringLiteral("%1 %2").arg(bar.name, bar.detail);
    setSummary(
        tr("Network, layers from input to output: %1.").arg(names.join(QStringLiteral(", "))));
}

void NetworkDrawing::clear()
{
    m_bars.clear();
    m_summaries.clear();
    m_current = -1;
    setSummary({});
    emit figureChanged();
}

NetworkDrawing::Arrangement NetworkDrawing::arrangement(const QSizeF& size) const
{
    Arrangement result;
    for (const Detail detail : {Detail::Full, Detail::Groups, Detail::Widths, Detail::Ends}) {
        result = {detail, 0, 0, {}, {}};
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            if (!isNarrow(result, i))
                result.first.push_back(i);
            result.slotOf.push_back(result.first.size() - 1);
        }
        result.slot = size.width() / static_cast<double>(result.first.size());
        if (detail == Detail::Ends || fits(result))
            break;
    }
    for (std::size_t slot = 0; slot < result.first.size(); ++slot)
        result.labelHeight =
            std::max(result.labelHeight, lineHeight * double(labelLines(result, slot).size()));
    return result;
}

bool NetworkDrawing::fits(const Arrangement& arrangement) const
{
    const QFont font = interfaceFont(12, QFont::DemiBold);
    for (std::size_t slot = 0; slot < arrangement.first.size(); ++slot)
        for (const QString& line : labelLines(arrangement, slot))
            if (textWidth(font, line) + 8 > arrangement.slot)
                return false;
    return true;
}

bool NetworkDrawing::isNarrow(const Arrangement& arrangement, std::size_t bar) const
{
    const Kind kind = m_bars[bar].kind;
    return arrangement.detail != Detail::Full &&
           (kind == Kind::Dropout || kind == Kind::BatchNormalization);
}

QStringList NetworkDrawing::labelLines(const Arrangement& arrangement, std::size_t slot) const
{
    const std::size_t first = arrangement.first[slot];
    const Bar& bar = m_bars[first];
    if (arrangement.detail == Detail::Full)
        return {bar.name, bar.detail, bar.parameters};
    if (arrangement.detail == Detail::Ends)
        return first == 0 || first + 1 == m_bars.size() ? QStringList{bar.name} : QStringList();
    if (arrangement.detail == Detail::Widths)
        return {sizeText(bar.width)};
    QStringList extras;
    for (std::size_t i = first + 1; i < m_bars.size() && isNarrow(arrangement, i); ++i)
        extras << m_bars[i].shortDetail;
    QStringList lines{bar.name, bar.detail};
    if (!extras.isEmpty())
        lines << extras.join(QStringLiteral(" · "));
    return lines << bar.parameters;
}

QRectF NetworkDrawing::barRect(const Arrangement& arrangement, std::size_t bar,
                               const QSizeF& size) const
{
    const double below = labelGap + arrangement.labelHeight + footMargin;
    const double room = std::max(size.height() - topMargin - below, 20.0);
    // By the square root, with a rest, so that 4 beside 512 is still a bar.
    const double height =
        room * (0.15 + 0.85 * std::sqrt(double(m_bars[bar].width) / double(m_widest)));
    const std::size_t slot = arrangement.slotOf[bar];
    const std::size_t first = arrangement.first[slot];
    const std::size_t next =
        slot + 1 < arrangement.first.size() ? arrangement.first[slot + 1] : m_bars.size();
    // A bar and the narrow ones behind it stand together in the middle of their place.
    const double narrow = std::min(narrowBar, arrangement.slot * 0.15);
    const double gap = std::min(narrowGap, arrangement.slot * 0.1);
    const double wide = std::clamp(arrangement.slot * 0.3, 2.0, widestBar);
    const double together = wide + double(next - first - 1) * (narrow + gap);
    const double left = arrangement.slot * (double(slot) + 0.5) - together / 2;
    const double x =
        bar == first ? left : left + wide + gap + double(bar - first - 1) * (narrow + gap);
    return {x, topMargin + (room - height) / 2, bar == first ? wide : narrow, height};
}

std::vector<QRectF> NetworkDrawing::barRects(const Arrangement& arrangement,
                                             const QSizeF& size) const
{
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        rects.push_back(barRect(arrangement, i, size));
    return rects;
}

std::vector<QRectF> NetworkDrawing::barRects(const QSizeF& size) const
{
    return barRects(arrangement(size), size);
}

std::vector<NetworkDrawing::Label> NetworkDrawing::labels(const Arrangement& arrangement,
                                                          const QSizeF& size) const
{
    std::vector<Label> result;
    for (std::size_t slot = 0; slot < arrangement.first.size(); ++slot) {
        const QStringList lines = labelLines(arrangement, slot);
        if (lines.isEmpty())
            continue;
        QRectF place(arrangement.slot * double(slot),
                     size.height() - footMargin - arrangement.labelHeight, arrangement.slot,
                     double(lines.size()) * lineHeight);
        // The names of both ends may reach over their neighbours, which have none.
        if (arrangement.detail == Detail::Ends) {
            place.setWidth(size.width() / 2);
            if (slot > 0)
                place.moveRight(size.width());
        }
        result.push_back({place, lines});
    }
    return result;
}

std::vector<NetworkDrawing::Label> NetworkDrawing::labels(const QSizeF& size) const
{
    return labels(arrangement(size), size);
}

void NetworkDrawing::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Arrangement places = arrangement(size);
    const std::vector<QRectF> rects = barRects(places, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    for (std::size_t i = 0; i + 1 < rects.size(); ++i)
        painter.drawPolygon(QPolygonF{{rects[i].topRight(), rects[i + 1].topLeft(),
                                       rects[i + 1].bottomLeft(), rects[i].bottomRight()}});
    for (std::size_t i = 0; i < rects.size(); ++i)
        paintBar(painter, rects[i], m_bars[i].kind, theme);
    const bool ends = places.detail == Detail::Ends;
    for (const Label& label : labels(places, size)) {
        const Qt::Alignment side = !ends                     ? Qt::AlignHCenter
                                   : label.place.left() == 0 ? Qt::AlignLeft
                                                             : Qt::AlignRight;
        for (int i = 0; i < label.lines.size(); ++i) {
            const bool bold = i == 0 && places.detail != Detail::Widths;
            drawLabel(painter,
                      {label.place.left(), label.place.top() + i * lineHeight, label.place.width(),
                       lineHeight},
                      side | Qt::AlignVCenter,
                      interfaceFont(12, bold ? QFont::DemiBold : QFont::Normal),
                      bold ? theme.text : theme.muted, label.lines[i]);
        }
    }
}

void NetworkDrawing::paintBar(QPainter& painter, const QRectF& rect, Kind kind,
                              const Theme& theme) const
{
    QPen pen(theme.accent, 1.5);
    QColor fill = theme.accent;
    switch (kind) {
    case Kind::Input:
        pen = QPen(theme.axis, 1.5);
        fill = theme.surface;
        break;
    case Kind::Dropout:
        pen.setDashPattern({2.5, 2});
        fill = theme.surface;
        break;
    case Kind::BatchNormalization:
        fill = theme.accentSoft;
        break;
    case Kind::Dense:
    case Kind::Output:
        pen = QPen(Qt::NoPen);
        break;
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    const double radius = std::min(3.0, rect.width() / 3);
    painter.drawRoundedRect(rect, radius, radius);
}

QVector<QStringList> NetworkDrawing::figureTable() const
{
    QVector<QStringList> rows{
        {QStringLiteral("layer"), QStringLiteral("width"), QStringLiteral("parameters")}};
    for (const auto& summary : m_summaries)
        rows << QStringList{QString::fromStdString(summary.name),
                            QString::fromStdString(summary.shape),
                            QString::number(summary.parameters)};
    return rows;
}

} // namespace ui
