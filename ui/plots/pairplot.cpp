#include "ui/plots/pairplot.h"

#include "ui/plots/associationheatmap.h"
#include "ui/plots/plottext.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::GroupBox;
using core::explore::PairView;

namespace {

constexpr double verdictGap = 24;
constexpr double weakest = 0.1;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString html(const std::string& utf8)
{
    return text(utf8).toHtmlEscaped();
}

QString exact(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
}

double verdictWidth(double width)
{
    return std::clamp(width * 0.3, 130.0, 190.0);
}

QString crossTableSentence(const PairView& view)
{
    QStringList parts;
    for (const auto& cell : view.standOut) {
        const QString share = numberText(cell.share * 100, 0);
        const QString row = html(view.counts.rowLevels[cell.row]);
        const QString column = html(view.counts.columnLevels[cell.column]);
        const QString all = numberText(cell.overallShare * 100, 0);
        const bool named = view.targetB;
        if (named && parts.isEmpty())
            parts << PairPlot::tr("<b>%1 % of %2</b> customers are %3, against %4 % of all.")
                         .arg(share, row, column, all);
        else if (named)
            parts << PairPlot::tr("<b>%1 % of %2</b> customers are %3 (all: %4 %).")
                         .arg(share, row, column, all);
        else
            parts << PairPlot::tr("Among <b>%2 = %3</b>, %1 % have %4 = %5, against %6 % of all.")
                         .arg(share, html(view.nameA), row, html(view.nameB), column, all);
    }
    if (parts.isEmpty())
        return PairPlot::tr("The rows hardly differ: no share is 5 points above that of all.");
    return parts.join(QLatin1Char(' '));
}

QString boxesSentence(const PairView& view)
{
    const GroupBox* low = nullptr;
    const GroupBox* high = nullptr;
    for (const GroupBox& box : view.boxes.groups) {
        if (box.count < 30)
            continue;
        if (!low || box.median < low->median)
            low = &box;
        if (!high || box.median > high->median)
            high = &box;
    }
    if (!low || low == high)
        return PairPlot::tr("The median %1 is <b>%2</b>.")
            .arg(html(view.nameB), readoutText(view.boxes.all.median));
    if (low->median == high->median)
        return PairPlot::tr("The median %1 is <b>%2</b> in every group.")
            .arg(html(view.nameB), readoutText(low->median));
    return PairPlot::tr("The median %1 is <b>%2 for %3</b> and <b>%4 for %5</b>; %6 of all.")
        .arg(html(view.nameB), readoutText(high->median), html(high->level),
             readoutText(low->median), html(low->level), readoutText(view.boxes.all.median));
}

QString pointsSentence(const PairView& view, const PairFacts& facts)
{
    if (std::isnan(facts.value) || facts.measure == core::explore::Measure::None)
        return {};
    if (std::abs(facts.value) < weakest)
        return PairPlot::tr("<b>%1</b> and <b>%2</b> hardly go together.")
            .arg(html(view.nameA), html(view.nameB));
    return (facts.value > 0
                ? PairPlot::tr(
                      "Where <b>%1</b> is higher, <b>%2</b> tends to be <b>higher</b> too.")
                : PairPlot::tr("Where <b>%1</b> is higher, <b>%2</b> tends to be <b>lower</b>."))
        .arg(html(view.nameA), html(view.nameB));
}

} // namespace

PairPlot::PairPlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("Click a cell of the associations to see the two columns together."));
}

void PairPlot::setPair(PairPointer pair, const PairFacts& facts)
{
    m_pair = std::move(pair);
    m_facts = facts;
    m_hits.clear();
    if (hasPoints())
        m_chart = fittedChart(*m_pair);
    emit figureChanged();
}

void PairPlot::clear()
{
    setPair(nullptr, {});
}

bool PairPlot::hasPoints() const
{
    return m_pair && m_pair->kind == PairView::Kind::Points;
}

QString PairPlot::pairTitle() const
{
    return m_pair ? tr("%1 × %2").arg(text(m_pair->nameA), text(m_pair->nameB)) : QString();
}

QString PairPlot::pairCaption() const
{
    if (!m_pair)
        return {};
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        return tr("% of each row");
    case PairView::Kind::Boxes:
        return tr("middle half, median and whiskers");
    case PairView::Kind::Points:
        return tr("%1 customers, least-squares line")
            .arg(countText(static_cast<qint64>(m_pair->points.x.size())));
    }
    return {};
}

QString PairPlot::sentence() const
{
    if (!m_pair)
        return {};
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        return crossTableSentence(*m_pair);
    case PairView::Kind::Boxes:
        return boxesSentence(*m_pair);
    case PairView::Kind::Points:
        return pointsSentence(*m_pair, m_facts);
    }
    return {};
}

QString PairPlot::colorNote() const
{
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        return tr("Colour: ±50 points from “All”");
    case PairView::Kind::Boxes:
        return tr("Dashed: median of all. Whiskers reach 1.5 box lengths.");
    case PairView::Kind::Points:
        break;
    }
    return std::isnan(m_pair->points.slope)
               ? QString()
               : tr("Line: %1 per unit").arg(readoutText(m_pair->points.slope));
}

QSize PairPlot::figureSize() const
{
    double height = 420;
    if (m_pair && m_pair->kind == PairView::Kind::CrossTable)
        height = std::clamp(crossTableHeight(*m_pair), 240.0, 1400.0);
    if (m_pair && m_pair->kind == PairView::Kind::Boxes)
        height = std::clamp(boxesHeight(*m_pair), 240.0, 1400.0);
    return {720, static_cast<int>(std::ceil(height))};
}

void PairPlot::fitView()
{
    if (hasPoints())
        m_chart = fittedChart(*m_pair);
    update();
}

void PairPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    Chart chart = m_chart;
    paint(painter, size, theme, chart, nullptr);
}

void PairPlot::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_hits.clear();
    paint(painter, size(), themeOf(this), m_chart, &m_hits);
}

void PairPlot::paint(QPainter& painter, const QSizeF& size, const Theme& theme, Chart& chart,
                     std::vector<Hit>* hits) const
{
    const double side = verdictWidth(size.width());
    const QRectF left(0, 0, size.width() - side - verdictGap, size.height());
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        paintCrossTable(painter, left, *m_pair, theme, hits);
        break;
    case PairView::Kind::Boxes:
        paintBoxes(painter, left, *m_pair, theme, hits);
        break;
    case PairView::Kind::Points:
        paintPoints(painter, left, *m_pair, chart, m_canvas, theme);
        break;
    }
    paintVerdict(painter, QRectF(size.width() - side, 0, side, size.height()), theme);
}

void PairPlot::paintVerdict(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const QFont small = interfaceFont(12);
    double y = area.top();
    const auto line = [&](const QFont& font, const QColor& ink, const QString& words) {
        y += drawWrapped(&painter, QRectF(area.left(), y, area.width(), 0), font, ink, words);
    };
    const bool measured =
        m_facts.measure != core::explore::Measure::None && !std::isnan(m_facts.value);
    if (measured) {
        line(small, theme.muted, measureName(m_facts.measure));
        y += 2;
        line(interfaceFont(20, QFont::DemiBold), theme.text, associationText(m_facts.value));
        y += 2;
        QString facts = tr("n = %1").arg(countText(static_cast<qint64>(m_facts.n)));
        QString p = significanceText(m_facts.p);
        p.replace(QLatin1Char(' '), QChar(0x00a0));
        if (!p.isEmpty())
            facts += QStringLiteral(" · ") + p;
        line(small, theme.muted, facts);
        y += 10;
    }
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(interfaceFont(13));
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }"));
    document.setHtml(QStringLiteral("<div style=\"line-height: 130%\">%1</div>").arg(sentence()));
    document.setTextWidth(area.width());
    const double noteRoom = 48;
    if (y + document.size().height() <= area.bottom()) {
        painter.save();
        painter.translate(area.left(), y);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, theme.text);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        y += document.size().height() + 10;
    }
    if (y + noteRoom <= area.bottom() + 20)
        line(small, theme.muted, colorNote());
}

QVector<QStringList> PairPlot::figureTable() const
{
    if (!m_pair)
        return {};
    QVector<QStringList> table;
    if (m_pair->kind == PairView::Kind::CrossTable) {
        QStringList header{text(m_pair->nameA)};
        for (const std::string& level : m_pair->counts.columnLevels)
            header << text(level);
        table << header;
        for (std::size_t row = 0; row < m_pair->counts.counts.rows(); ++row) {
            QStringList cells{text(m_pair->counts.rowLevels[row])};
            for (const double count : m_pair->counts.counts.row(row))
                cells << exact(count);
            table << cells;
        }
        return table;
    }
    if (m_pair->kind == PairView::Kind::Points) {
        table << QStringList{text(m_pair->nameA), text(m_pair->nameB)};
        for (std::size_t i = 0; i < m_pair->points.x.size(); ++i)
            table << QStringList{exact(m_pair->points.x[i]), exact(m_pair->points.y[i])};
        return table;
    }
    table << QStringList{text(m_pair->nameA),
                         QStringLiteral("customers"),
                         QStringLiteral("mean"),
                         QStringLiteral("low_whisker"),
                         QStringLiteral("q1"),
                         QStringLiteral("median"),
                         QStringLiteral("q3"),
                         QStringLiteral("high_whisker"),
                         QStringLiteral("beyond_whiskers")};
    const auto add = [&](const QString& name, const GroupBox& box) {
        table << QStringList{name,
                             QString::number(box.count),
                             exact(box.mean),
                             exact(box.lowWhisker),
                             exact(box.q1),
                             exact(box.median),
                             exact(box.q3),
                             exact(box.highWhisker),
                             QString::number(box.outsideCount)};
    };
    for (const GroupBox& box : m_pair->boxes.groups)
        add(text(box.level), box);
    add(tr("All"), m_pair->boxes.all);
    return table;
}

QString PairPlot::pointReadOut(const QPointF& position) const
{
    constexpr double reach = 8;
    const auto& points = m_pair->points;
    if (!m_chart.area.contains(position) || points.x.size() > 20000)
        return {};
    double nearest = reach * reach;
    std::size_t best = points.x.size();
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const QPointF away = m_chart.toScreen(points.x[i], points.y[i]) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    if (best == points.x.size())
        return {};
    return tr("%1: %2\n%3: %4")
        .arg(text(m_pair->nameA), readoutText(points.x[best]), text(m_pair->nameB),
             readoutText(points.y[best]));
}

QString PairPlot::readOut(const QPointF& position) const
{
    if (hasPoints())
        return pointReadOut(position);
    for (const Hit& hit : m_hits)
        if (hit.rect.contains(position))
            return hit.text;
    return {};
}

bool PairPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString words = readOut(QPointF(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return PlotWidget::event(event);
}

void PairPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hasPoints() &&
        m_chart.area.contains(event->position()))
        m_dragged = event->position();
    else
        PlotWidget::mousePressEvent(event);
}

void PairPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        const QString words = readOut(event->position());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(event->globalPosition().toPoint(), words, this);
        return;
    }
    const QPointF moved = event->position() - *m_dragged;
    m_chart.x.pan(-moved.x() / m_chart.area.width());
    m_chart.y.pan(moved.y() / m_chart.area.height());
    m_dragged = event->position();
    update();
}

void PairPlot::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    PlotWidget::mouseReleaseEvent(event);
}

void PairPlot::mouseDoubleClickEvent(QMouseEvent*)
{
    fitView();
}

void PairPlot::wheelEvent(QWheelEvent* event)
{
    if (!hasPoints() || !m_chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    const double factor = std::pow(0.85, event->angleDelta().y() / 120.0);
    m_chart.x.zoom(m_chart.xAt(event->position().x()), factor);
    m_chart.y.zoom(m_chart.yAt(event->position().y()), factor);
    update();
    event->accept();
}

} // namespace ui
