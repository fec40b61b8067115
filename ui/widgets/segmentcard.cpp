#include "ui/widgets/segmentcard.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double textLeft = 40;

/// At most `lines` lines; the last one is elided.
void drawLines(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& ink,
               const QString& text, int lines)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    painter.setFont(font);
    painter.setPen(ink);
    double y = rect.top() + metrics.ascent();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool last = i == lines - 1;
        const QString part =
            last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                 : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QPointF(rect.left(), y), part);
        y += 20;
    }
    layout.endLayout();
}

} // namespace

SegmentCard::SegmentCard(const core::segment::SegmentCard& card, QWidget* parent)
    : QFrame(parent), m_segment(card.id), m_name(QString::fromStdString(card.name)),
      m_sentence(QString::fromStdString(card.sentence)), m_count(countText(qint64(card.size))),
      m_share(percentText(card.share))
{
    // A share and its sign stay on one line.
    m_sentence.replace(QStringLiteral(" %"), QString(QChar(QChar::Nbsp)) + QLatin1Char('%'));
    setObjectName(QStringLiteral("segmentCard%1").arg(card.id + 1));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMaximumHeight(118);
    setAccessibleName(tr("%1: %2 customers, %3").arg(m_name, m_count, m_share));
    setAccessibleDescription(m_sentence);
    setToolTip(
        QStringLiteral("<b>%1</b><br>%2").arg(m_name.toHtmlEscaped(), m_sentence.toHtmlEscaped()));
}

void SegmentCard::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QSize SegmentCard::sizeHint() const
{
    return {300, 90};
}

QSize SegmentCard::minimumSizeHint() const
{
    return {220, 78};
}

void SegmentCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const SegmentStyle style = segmentStyle(theme, m_segment);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF outer = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outer, 6, 6);
    painter.fillPath(shape, m_hovered && !m_selected ? theme.header : theme.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), style.fill);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    const bool strong = m_selected || hasFocus();
    painter.setPen(QPen(strong ? theme.accent : theme.border, m_selected ? 2 : 1));
    painter.drawRoundedRect(m_selected ? outer.adjusted(0.5, 0.5, -0.5, -0.5) : outer, 6, 6);

    const bool low = height() < 80;
    const double top = low ? 8 : 12;
    drawMarker(painter, style.marker, QPointF(24, top + 8), 6, style.fill, style.edge);
    const double figuresWidth = std::max(textWidth(interfaceFont(16, QFont::DemiBold), m_count),
                                         textWidth(interfaceFont(13), m_share)) +
                                2;
    const double textRight = width() - figuresWidth - 26;
    drawLabel(painter, QRectF(textLeft, top, width() - textLeft - 14, 18),
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(14, QFont::DemiBold), theme.text,
              m_name);
    drawLines(painter, QRectF(textLeft, top + 24, textRight - textLeft, 40), interfaceFont(13),
              theme.muted, m_sentence,
              height() >= 102  ? 3
              : height() >= 76 ? 2
                               : 1);
    const double right = width() - 14;
    drawLabel(painter, QRectF(right - figuresWidth, top + 21, figuresWidth, 20),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(16, QFont::DemiBold), theme.text,
              m_count);
    if (height() >= 76)
        drawLabel(painter, QRectF(right - figuresWidth, top + 43, figuresWidth, 18),
                  Qt::AlignRight | Qt::AlignVCenter, interfaceFont(13), theme.muted, m_share);
}

void SegmentCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(m_segment);
    else
        QFrame::mousePressEvent(event);
}

void SegmentCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit clicked(m_segment);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SegmentCard::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QFrame::enterEvent(event);
}

void SegmentCard::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QFrame::leaveEvent(event);
}

void SegmentCard::focusInEvent(QFocusEvent* event)
{
    update();
    QFrame::focusInEvent(event);
}

void SegmentCard::focusOutEvent(QFocusEvent* event)
{
    update();
    QFrame::focusOutEvent(event);
}

} // namespace ui
