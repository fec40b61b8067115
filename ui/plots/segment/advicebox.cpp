#include "ui/plots/segment/advicebox.h"

#include "ui/plots/plottext.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double padding = 12;
constexpr double iconRoom = 28;
constexpr double lineHeight = 18;

double textWidthIn(double boxWidth)
{
    return std::max(20.0, boxWidth - 2 * padding - iconRoom);
}

/// Breaks the text into lines of a width, the first `bold` letters bold; returns their number.
int layOut(QTextLayout& layout, double width, qsizetype bold)
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(bold);
    range.format.setFont(interfaceFont(12, QFont::DemiBold));
    layout.setFormats({range});
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lineHeight * lines});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString AdviceBox::text() const
{
    return m_advice ? QString::fromStdString(m_advice->wholeText())
                    : QCoreApplication::translate("AdviceBox",
                                                  "Trying numbers of segments. The advice follows "
                                                  "when all figures are known.");
}

qsizetype AdviceBox::headlineLength() const
{
    return m_advice ? QString::fromStdString(m_advice->headline).size() : 0;
}

double AdviceBox::heightOf(int lines)
{
    return lineHeight * lines + 2 * padding - 4;
}

double AdviceBox::height(double width, int mostLines) const
{
    QTextLayout layout(text(), interfaceFont(12));
    const qsizetype bold = headlineLength();
    return heightOf(std::min(mostLines, layOut(layout, textWidthIn(width), bold)));
}

bool AdviceBox::fits(const QSizeF& size) const
{
    return height(size.width(), std::numeric_limits<int>::max()) <= size.height() + 0.5;
}

void AdviceBox::paint(QPainter& painter, const QRectF& box, const Theme& theme) const
{
    const bool good = m_advice && m_advice->supported;
    painter.setPen(Qt::NoPen);
    painter.setBrush(!m_advice ? theme.header : good ? theme.okSoft : theme.warningSoft);
    painter.drawRoundedRect(box, 4, 4);
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1;
    const QString icon = !m_advice ? QStringLiteral("info")
                         : good    ? QStringLiteral("check")
                                   : QStringLiteral("warning");
    const QColor tint = !m_advice ? theme.muted : good ? theme.ok : theme.warning;
    painter.drawPixmap(QRectF(box.left() + padding, box.center().y() - 8, 16, 16),
                       iconPixmap(icon, tint, 32, ratio), QRectF());

    const QPointF at(box.left() + padding + iconRoom, box.top() + padding - 2);
    const double width = textWidthIn(box.width());
    const qsizetype bold = headlineLength();
    QString words = text();
    QTextLayout whole(words, interfaceFont(12));
    const int lines = layOut(whole, width, bold);
    const int room = std::max(1, static_cast<int>((box.height() - 2 * padding + 4) / lineHeight));
    painter.setPen(m_advice ? theme.text : theme.muted);
    if (lines <= room) {
        whole.draw(&painter, at);
        return;
    }
    // The last line with room ends in an ellipsis.
    const int start = whole.lineAt(room - 1).textStart();
    const QFont font = interfaceFont(12, start < bold ? QFont::DemiBold : QFont::Normal);
    words = words.left(start) + elidedText(font, words.mid(start), width);
    QTextLayout shortened(words, interfaceFont(12));
    layOut(shortened, width, std::min(bold, words.size()));
    shortened.draw(&painter, at);
}

} // namespace ui
