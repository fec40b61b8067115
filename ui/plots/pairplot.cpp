#include "ui/plots/pairplot.h"

#include "ui/plots/associationheatmap.h"
#include "ui/plots/plottext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::PairPart;
using core::explore::PairView;

namespace {

constexpr double verdictGap = 24;
constexpr double narrowestVerdict = 124;
constexpr double widestVerdict = 190;
constexpr double narrowCard = 450;
constexpr double tallCard = 270;
constexpr double verdictHeight = 96;
constexpr double figuresWidth = 130;

QString pointsCaption(std::size_t points)
{
    const QString customers =
        PairPlot::tr("%1 customers").arg(countText(static_cast<qint64>(points)));
    return isDrawnAsDensity(points)
               ? PairPlot::tr("all %1, darker where there are more").arg(customers)
               : customers;
}

} // namespace

PairPlot::PairPlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Two columns together"));
    setEmptyText(tr("Click a cell of the associations to see the two columns together."));
    connect(this, &PlotWidget::figureChanged, this, [this] { m_hitsStale = true; });
}

void PairPlot::setPair(PairPointer pair, const PairFacts& facts)
{
    const bool isOther = !m_pair || !pair || m_pair->a != pair->a || m_pair->b != pair->b;
    m_pair = std::move(pair);
    m_facts = facts;
    m_frame.reset();
    m_hitsStale = true;
    if (isOther)
        m_cursorRow = m_cursorColumn = -1;
    if (hasPoints())
        m_chart = fittedChart(*m_pair);
    if (hasFocus())
        startCursor();
    emit figureChanged();
}

void PairPlot::clear()
{
    m_selected.reset();
    setPair(nullptr, {});
}

void PairPlot::setCellContent(CellContent content)
{
    m_content = content;
    emit figureChanged();
}

void PairPlot::setSelectedPart(std::optional<PairPart> part)
{
    m_selected = std::move(part);
    update();
}

bool PairPlot::hasPoints() const
{
    return m_pair && m_pair->kind == PairView::Kind::Points;
}

QString PairPlot::pairTitle() const
{
    return m_pair ? tr("%1 × %2").arg(QString::fromStdString(m_pair->nameA),
                                      QString::fromStdString(m_pair->nameB))
                  : QString();
}

QString PairPlot::pairCaption() const
{
    if (!m_pair)
        return {};
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        break; // the box beside it says what the figures are
    case PairView::Kind::Boxes:
        return tr("middle half, median and whiskers");
    case PairView::Kind::Points:
        return pointsCaption(m_pair->points.x.size());
    }
    return {};
}

QString PairPlot::sentence() const
{
    return m_pair ? pairSentence(*m_pair, m_facts) : QString();
}

QSize PairPlot::figureSize() const
{
    double height = 420;
    if (m_pair && m_pair->kind == PairView::Kind::CrossTable)
        height = std::clamp(crossTableHeight(*m_pair), 240.0, 1400.0);
    if (m_pair && m_pair->kind == PairView::Kind::Boxes)
        height = std::clamp(boxesHeight(*m_pair), 240.0, 1400.0);
    double width = 720;
    if (m_pair && m_pair->kind == PairView::Kind::CrossTable)
        width = std::clamp(crossTableWidth(*m_pair, m_content) + verdictGap + widestVerdict, width,
                           1800.0);
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height))};
}

void PairPlot::fitView()
{
    if (hasPoints())
        m_chart = fittedChart(*m_pair);
    update();
}

double PairPlot::verdictWidth(double width) const
{
    const double usual = std::clamp(width * 0.3, narrowestVerdict, widestVerdict);
    if (m_pair->kind != PairView::Kind::CrossTable)
        return usual;
    // Levels come before words: the verdict gives way until all have room.
    const double left = width - verdictGap - crossTableWidth(*m_pair, m_content);
    return std::clamp(left, narrowestVerdict, usual);
}

PairPlot::Areas PairPlot::areasFor(const QSizeF& size) const
{
    if (!hasPoints() && size.width() < narrowCard && size.height() >= tallCard) {
        double height = size.height() - verdictHeight - verdictGap;
        if (m_pair->kind == PairView::Kind::CrossTable)
            height = std::min(height, crossTableHeight(*m_pair));
        // Groups come before words, which stand beside the picture where not all have room.
        if (m_pair->kind == PairView::Kind::CrossTable || height >= 0.85 * boxesHeight(*m_pair))
            return {{0, 0, size.width(), height},
                    {0, height + verdictGap / 2, size.width(),
                     size.height() - height - verdictGap / 2}};
    }
    const double side = verdictWidth(size.width());
    return {{0, 0, size.width() - side - verdictGap, size.height()},
            {size.width() - side, 0, side, size.height()}};
}

void PairPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    Chart chart = m_chart;
    paint(painter, size, theme, chart);
}

void PairPlot::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, size(), themeOf(this), m_chart);
    paintMarks(painter, themeOf(this));
}

void PairPlot::paint(QPainter& painter, const QSizeF& size, const Theme& theme, Chart& chart) const
{
    const auto [left, verdict] = areasFor(size);
    switch (m_pair->kind) {
    case PairView::Kind::CrossTable:
        paintCrossTable(painter, left, *m_pair, m_content, theme);
        break;
    case PairView::Kind::Boxes:
        paintBoxes(painter, left, *m_pair, theme);
        break;
    case PairView::Kind::Points:
        paintPoints(painter, left, *m_pair, chart, m_canvas, theme);
        break;
    }
    paintVerdict(painter, verdict, theme);
}

void PairPlot::paintMarks(QPainter& painter, const Theme& theme) const
{
    if (hasPoints()) {
        painter.setClipRect(m_chart.area);
        if (m_selected) {
            const auto& x = m_selected->valuesA;
            const auto& y = m_selected->valuesB;
            const QPointF low = m_chart.toScreen(x.from.value_or(m_chart.x.lower),
                                                 y.from.value_or(m_chart.y.lower));
            const QPointF high =
                m_chart.toScreen(x.to.value_or(m_chart.x.upper), y.to.value_or(m_chart.y.upper));
            paintSelectionFrame(painter, QRectF(low, high).normalized(), theme);
        }
        if (m_frame) {
            QColor fill = theme.accent;
            fill.setAlphaF(0.12F);
            painter.setBrush(fill);
            painter.setPen(QPen(theme.accent, 1));
            painter.drawRect(*m_frame);
        }
        return;
    }
    if (m_selected)
        for (const Hit& hit : hits())
            if (hit.row >= 0 && hit.part == m_selected)
                paintSelectionFrame(painter, hit.rect, theme);
    const Hit* here = cursor();
    if (!hasFocus() || !here)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(here->rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

double PairPlot::paintMeasure(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    if (m_facts.measure == core::explore::Measure::None || std::isnan(m_facts.value))
        return 0;
    const QFont small = interfaceFont(12);
    double y = area.top();
    const auto line = [&](const QFont& font, const QColor& ink, const QString& words) {
        y += drawWrapped(&painter, QRectF(area.left(), y, area.width(), 0), font, ink, words);
    };
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
    return y + 10 - area.top();
}

void PairPlot::paintVerdict(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    // Below the picture there is room for the words beside the figures.
    const bool isBelow = area.width() > widestVerdict;
    QRectF words = area;
    const QRectF figures(area.topLeft(), QSizeF(isBelow ? figuresWidth : area.width(), 0));
    const double taken = paintMeasure(painter, figures, theme);
    if (!isBelow)
        words.setTop(area.top() + taken);
    else if (taken > 0)
        words.setLeft(area.left() + figuresWidth + verdictGap / 2);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(interfaceFont(13));
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }"));
    const auto say = [&](const QString& text) {
        document.setHtml(QStringLiteral("<div style=\"line-height: 130%\">%1</div>").arg(text));
        document.setTextWidth(words.width());
        return words.top() + document.size().height() <= area.bottom();
    };
    // Where two sentences do not fit, the first has to do.
    const QString all = sentence();
    const auto end = all.indexOf(QStringLiteral(". "));
    if (!say(all) && end > 0)
        say(all.left(end + 1));
    double y = words.top();
    if (y + document.size().height() <= area.bottom()) {
        painter.save();
        painter.translate(words.left(), y);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, theme.text);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        y += document.size().height() + 10;
    }
    // What colours and lines mean: below the words, else below the cross-table.
    const QFont small = interfaceFont(12);
    const QString note = pairNote(*m_pair, m_content);
    const auto fits = [&](const QRectF& room) {
        return room.top() + drawWrapped(nullptr, room, small, theme.muted, note) <= area.bottom();
    };
    QRectF room(words.left(), y, words.width(), 0);
    if (!fits(room) && !isBelow && m_pair->kind == PairView::Kind::CrossTable) {
        const QRectF picture(0, 0, area.left() - verdictGap, area.height());
        room = QRectF(0, crossTableBottom(picture, *m_pair, m_content) + 10, picture.width(), 0);
    }
    if (fits(room))
        drawWrapped(&painter, room, small, theme.muted, note);
}

QVector<QStringList> PairPlot::figureTable() const
{
    return m_pair ? pairTable(*m_pair, m_content) : QVector<QStringList>();
}

void paintSelectionFrame(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    QPen inner(theme.surface, 2);
    inner.setJoinStyle(Qt::MiterJoin);
    painter.setPen(inner);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    QPen outer(theme.accent, 2.5);
    outer.setJoinStyle(Qt::MiterJoin);
    painter.setPen(outer);
    painter.drawRect(rect.adjusted(-1, -1, 1, 1));
}

} // namespace ui
