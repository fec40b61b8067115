#include "ui/widgets/segmentcard.h"

#include "core/segment/publishable.h"
#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace ui {

namespace {

constexpr double textLeft = 40;
constexpr int toolSize = 24;
constexpr int badgeGap = 6;

QFont nameFont()
{
    return interfaceFont(14, QFont::DemiBold);
}

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

double badgeWidth(const QString& text)
{
    return textWidth(interfaceFont(11, QFont::Medium), text) + 12;
}

} // namespace

SegmentCard::SegmentCard(const core::segment::SegmentCard& card, QWidget* parent) : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMaximumHeight(118);
    if (card.id >= 0) {
        m_rename = addTool(QStringLiteral("edit"), QStringLiteral("renameButton"), tr("Rename"));
        m_rename->setToolTip(tr("Rename (F2)"));
        connect(m_rename, &QToolButton::clicked, this, &SegmentCard::startRenaming);
        m_note =
            addTool(QStringLiteral("note"), QStringLiteral("noteButton"), tr("Note and Actions"));
        connect(m_note, &QToolButton::clicked, this, [this] { emit editorRequested(segment()); });
        m_more = addTool(QStringLiteral("more"), QStringLiteral("moreButton"), tr("More"));
        m_more->setToolTip(tr("Colour, order, merge, split, export"));
        connect(m_more, &QToolButton::clicked, this, [this] {
            emit menuRequested(segment(), m_more->mapToGlobal(QPoint(0, m_more->height())));
        });
    }
    setCard(card);
    retint();
    showTools();
}

QToolButton* SegmentCard::addTool(const QString& icon, const QString& objectName,
                                  const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("iconName", icon);
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->setIconSize({16, 16});
    button->setFixedSize(toolSize, toolSize);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->installEventFilter(this);
    return button;
}

void SegmentCard::setCard(const core::segment::SegmentCard& card)
{
    m_card = card;
    m_name = QString::fromStdString(card.name);
    m_sentence = QString::fromStdString(card.sentence);
    // A share and its sign stay on one line.
    m_sentence.replace(QStringLiteral(" %"), QString(QChar(QChar::Nbsp)) + QLatin1Char('%'));
    m_count = countText(qint64(card.size));
    m_share = percentText(card.share);
    setObjectName(isSegment() ? QStringLiteral("segmentCard%1").arg(card.id + 1)
                              : QStringLiteral("notClusteredCard"));
    describe();
    retint();
    showTools();
    update();
}

void SegmentCard::setSelected(bool selected)
{
    m_selected = selected;
    showTools();
    update();
}

void SegmentCard::setStability(std::optional<double> stability)
{
    m_stability = stability;
    describe();
    update();
}

QStringList SegmentCard::badges() const
{
    QStringList texts;
    if (!isSegment())
        return texts;
    if (core::segment::whyNotPublishable(m_card.size, m_card.share))
        texts << tr("small");
    if (m_stability && core::segment::whyNotStable(*m_stability))
        texts << tr("unstable");
    return texts;
}

/// Tool tip and what a screen reader says.
void SegmentCard::describe()
{
    QStringList reasons;
    if (isSegment()) {
        if (const auto why = core::segment::whyNotPublishable(m_card.size, m_card.share))
            reasons << QString::fromStdString(*why);
        if (const auto why = m_stability ? core::segment::whyNotStable(*m_stability) : std::nullopt)
            reasons << QString::fromStdString(*why);
    }
    const QString note = QString::fromStdString(m_card.note);
    setAccessibleName(tr("%1: %2 customers, %3").arg(m_name, m_count, m_share));
    setAccessibleDescription(QStringList({m_sentence, reasons.join(QLatin1Char(' ')), note})
                                 .filter(QRegularExpression(QStringLiteral(".")))
                                 .join(QLatin1Char(' ')));
    QString tip =
        QStringLiteral("<b>%1</b><br>%2").arg(m_name.toHtmlEscaped(), m_sentence.toHtmlEscaped());
    for (const QString& reason : reasons)
        tip += QStringLiteral("<br><br>") + reason.toHtmlEscaped();
    if (!note.isEmpty())
        tip += tr("<br><br><i>Note:</i> %1")
                   .arg(note.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    for (const auto& action : m_card.actions)
        tip += QStringLiteral("<br>• ") + QString::fromStdString(action).toHtmlEscaped();
    setToolTip(tip);
    if (m_note)
        m_note->setToolTip(
            note.isEmpty() && m_card.actions.empty()
                ? tr("Note and recommended actions")
                : tr("Note and recommended actions (%1)")
                      .arg(tr("%1 actions").arg(countText(qint64(m_card.actions.size())))));
}

QSize SegmentCard::sizeHint() const
{
    return {300, 90};
}

QSize SegmentCard::minimumSizeHint() const
{
    return {220, 78};
}

QRectF SegmentCard::nameRect() const
{
    double right = width() - 14;
    for (const QToolButton* tool : {m_rename, m_note, m_more})
        if (tool && tool->isVisibleTo(this))
            right = std::min(right, double(tool->x()) - 4);
    return {textLeft, nameTop(), std::max(right - textLeft, 20.0), 18};
}

void SegmentCard::paintFrame(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF outer = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outer, 6, 6);
    painter.fillPath(shape, m_hovered && !m_selected ? theme.header : theme.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), segmentStyle(theme, m_card.mark).fill);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    const bool strong = m_selected || hasFocus();
    painter.setPen(QPen(strong ? theme.accent : theme.border, m_selected ? 2 : 1));
    painter.drawRoundedRect(m_selected ? outer.adjusted(0.5, 0.5, -0.5, -0.5) : outer, 6, 6);
}

void SegmentCard::paintBadges(QPainter& painter, double left) const
{
    const Theme& theme = themeOf(this);
    for (const QString& text : badges()) {
        const QRectF rect(left, nameTop() + 1, badgeWidth(text), 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warningSoft);
        painter.drawRoundedRect(rect, 8, 8);
        painter.setFont(interfaceFont(11, QFont::Medium));
        painter.setPen(theme.warning);
        painter.drawText(rect, Qt::AlignCenter, text);
        left = rect.right() + badgeGap;
    }
}

void SegmentCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const SegmentStyle style = segmentStyle(theme, m_card.mark);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintFrame(painter);
    const double top = nameTop();
    drawMarker(painter, style.marker, QPointF(24, top + 8), 6, style.fill, style.edge);
    if (!isRenaming()) {
        QRectF rect = nameRect();
        double badgesWidth = 0;
        for (const QString& text : badges())
            badgesWidth += badgeWidth(text) + badgeGap;
        rect.setWidth(std::min(rect.width() - badgesWidth, textWidth(nameFont(), m_name) + 2));
        drawLabel(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, nameFont(), theme.text, m_name);
        paintBadges(painter, rect.right() + badgeGap);
    }
    const double figuresWidth = std::max(textWidth(interfaceFont(16, QFont::DemiBold), m_count),
                                         textWidth(interfaceFont(13), m_share)) +
                                2;
    const double textRight = width() - figuresWidth - 26;
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

void SegmentCard::arrangeTools()
{
    int right = width() - 9;
    const int top = int(nameTop()) + 9 - toolSize / 2;
    for (QToolButton* tool : {m_more, m_note, m_rename}) {
        if (!tool || !tool->isVisibleTo(this))
            continue;
        right -= toolSize;
        tool->move(right, top);
    }
    if (m_editor)
        m_editor->setGeometry(int(textLeft) - 9, top - 1,
                              std::max(width() - int(textLeft) - 40, 80), toolSize + 2);
}

/// Rename and note stand on the card that is pointed at, chosen or has the focus; a note there is
/// stays marked.
void SegmentCard::showTools()
{
    if (!isSegment())
        return;
    const bool near = m_hovered || m_selected || hasFocus() || m_rename->hasFocus() ||
                      m_note->hasFocus() || m_more->hasFocus();
    m_rename->setVisible(near && !isRenaming());
    m_note->setVisible((near || !m_card.note.empty() || !m_card.actions.empty()) && !isRenaming());
    m_more->setVisible(true);
    arrangeTools();
    update();
}

void SegmentCard::retint()
{
    const Theme& theme = themeOf(this);
    const bool noted = !m_card.note.empty() || !m_card.actions.empty();
    for (QToolButton* tool : {m_rename, m_note, m_more})
        if (tool)
            tool->setIcon(themedIcon(tool->property("iconName").toString(),
                                     tool == m_note && noted ? theme.accent : theme.muted));
}

bool SegmentCard::isRenaming() const
{
    return m_editor != nullptr;
}

void SegmentCard::startRenaming()
{
    if (!isSegment() || isRenaming())
        return;
    m_editor = new QLineEdit(m_name, this);
    m_editor->setObjectName(QStringLiteral("nameEditor"));
    m_editor->setFont(nameFont());
    m_editor->setMaxLength(80);
    m_editor->setAccessibleName(tr("Name of the segment"));
    m_editor->setPlaceholderText(tr("Name from the profile"));
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] { finishRenaming(true); });
    showTools();
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus();
}

void SegmentCard::finishRenaming(bool keep)
{
    if (!m_editor)
        return;
    QLineEdit* editor = std::exchange(m_editor, nullptr);
    editor->removeEventFilter(this);
    const QString name = editor->text().simplified();
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    showTools();
    if (keep && name != m_name)
        emit renamed(segment(), name);
}

bool SegmentCard::eventFilter(QObject* watched, QEvent* event)
{
    if (m_editor && watched == m_editor) {
        if (event->type() == QEvent::FocusOut) {
            // Another window, or a menu over this one, is no end of the editing.
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                finishRenaming(true);
        }
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    finishRenaming(false);
                return true;
            }
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // After the focus has arrived where it goes.
        QMetaObject::invokeMethod(this, &SegmentCard::showTools, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void SegmentCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QFrame::mousePressEvent(event);
        return;
    }
    m_pressed = event->position().toPoint();
    m_dragging = false;
}

void SegmentCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !isSegment())
        return;
    const QPoint moved = event->position().toPoint() - *m_pressed;
    if (moved.manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        emit dragged(segment(), event->globalPosition().toPoint());
}

void SegmentCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (std::exchange(m_dragging, false))
        emit dragEnded(segment());
    else if (rect().contains(event->position().toPoint()))
        emit clicked(segment());
}

void SegmentCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && nameRect().contains(event->position()))
        startRenaming();
}

void SegmentCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (isSegment())
        emit menuRequested(segment(), event->reason() == QContextMenuEvent::Keyboard
                                          ? mapToGlobal(QPoint(int(textLeft), 36))
                                          : event->globalPos());
}

void SegmentCard::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit clicked(segment());
        return;
    case Qt::Key_F2:
        startRenaming();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (!alt)
            emit neighbourRequested(segment(), by);
        else if (isSegment())
            emit moveRequested(segment(), by);
        return;
    }
    default:
        QFrame::keyPressEvent(event);
    }
}

void SegmentCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeTools();
}

void SegmentCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

bool SegmentCard::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        m_hovered = event->type() == QEvent::Enter;
        showTools();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showTools();
        break;
    default:
        break;
    }
    return QFrame::event(event);
}

} // namespace ui
