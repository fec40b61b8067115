#include "ui/widgets/stepcard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/chiprow.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int iconSize = 18;
constexpr int headHeight = 24;

QString badgeWord(StepCardText::Badge badge)
{
    switch (badge) {
    case StepCardText::Badge::None:
        return {};
    case StepCardText::Badge::Fitted:
        return StepCard::tr("fitted");
    case StepCardText::Badge::Idle:
        return StepCard::tr("nothing to do");
    case StepCardText::Badge::OutOfDate:
        return StepCard::tr("out of date");
    case StepCardText::Badge::Look:
        return StepCard::tr("look");
    case StepCardText::Badge::Error:
        return StepCard::tr("error");
    }
    return {};
}

/// The value of the style sheet's badge property.
QString badgeStyle(StepCardText::Badge badge)
{
    switch (badge) {
    case StepCardText::Badge::Fitted:
        return QStringLiteral("ok");
    case StepCardText::Badge::Look:
        return QStringLiteral("warning");
    case StepCardText::Badge::Error:
        return QStringLiteral("danger");
    case StepCardText::Badge::None:
    case StepCardText::Badge::Idle:
    case StepCardText::Badge::OutOfDate:
        break;
    }
    return QStringLiteral("true");
}

} // namespace

StepCard::StepCard(QWidget* parent)
    : QFrame(parent), m_handle(new QLabel), m_icon(new QLabel), m_title(new QLabel),
      m_method(new QLabel), m_badge(new QLabel), m_more(new QToolButton), m_sentence(new QLabel),
      m_problemIcon(new QLabel), m_problem(new QLabel), m_problemBox(new QWidget),
      m_chips(new ChipRow)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_handle->setObjectName(QStringLiteral("dragHandle"));
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to move the step (Alt+Up, Alt+Down)"));
    m_handle->installEventFilter(this);
    m_handle->setAlignment(Qt::AlignCenter);
    m_handle->setFixedWidth(14);
    m_icon->setFixedSize(iconSize + 2, headHeight);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setFont(interfaceFont(14, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_method->setProperty("muted", true);
    m_method->setTextFormat(Qt::PlainText);
    m_method->setMinimumHeight(headHeight);
    m_badge->setFont(interfaceFont(12));
    m_badge->setAlignment(Qt::AlignCenter);
    m_more->setObjectName(QStringLiteral("stepMenuButton"));
    m_more->setAutoRaise(true);
    m_more->setFixedSize(26, headHeight);
    m_more->setIconSize({16, 16});
    connect(m_more, &QToolButton::clicked, this,
            [this] { emit menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_sentence->setObjectName(QStringLiteral("stepSentence"));
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    for (QLabel* label : {m_sentence, m_problem}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_method);
    head->addStretch(1);
    head->addWidget(m_badge);
    head->addWidget(m_more);
    auto* problem = new QHBoxLayout(m_problemBox);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(6);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(5);
    words->addLayout(head);
    words->addWidget(m_sentence);
    words->addWidget(m_problemBox);
    words->addWidget(m_chips);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 9, 10, 11);
    row->setSpacing(0);
    row->addWidget(m_handle);
    row->addSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addSpacing(10);
    row->addLayout(words, 1);
    restyle();
}

void StepCard::setContent(const StepCardText& content)
{
    m_content = content;
    m_title->setText(content.title);
    m_method->setText(content.method);
    m_badge->setText(badgeWord(content.badge));
    m_badge->setVisible(content.badge != StepCardText::Badge::None);
    m_badge->setProperty("badge", badgeStyle(content.badge));
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
    // The padding of the style sheet is not in a size hint asked for before.
    m_badge->setFixedWidth(m_badge->fontMetrics().horizontalAdvance(m_badge->text()) + 14);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_problemBox->setVisible(!content.problem.isEmpty());
    m_chips->setTexts(content.chips, content.between);
    m_chips->setVisible(!content.chips.isEmpty());
    m_more->setVisible(content.canMove);
    m_more->setAccessibleName(tr("%1: more").arg(content.title));
    QString name =
        content.method.isEmpty() ? content.title : tr("%1, %2").arg(content.title, content.method);
    if (content.badge != StepCardText::Badge::None)
        name += QStringLiteral(", ") + badgeWord(content.badge);
    setAccessibleName(name);
    setAccessibleDescription(
        QTextDocumentFragment::fromHtml(content.sentence + QStringLiteral(" ") + content.problem)
            .toPlainText());
    restyle();
}

void StepCard::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    restyle();
}

QString StepCard::styled(const QString& richText) const
{
    const Theme& theme = themeOf(this);
    return QStringLiteral("<style>b { color: %1; font-weight: 600; }</style>"
                          "<span style=\"color: %2\">%3</span>")
        .arg(theme.text.name(), theme.muted.name(), richText);
}

void StepCard::restyle()
{
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    m_handle->setPixmap(
        m_content.canMove ? iconPixmap(QStringLiteral("drag"), theme.axis, 14, ratio) : QPixmap());
    m_handle->setEnabled(m_content.canMove);
    if (!m_content.icon.isEmpty())
        m_icon->setPixmap(
            iconPixmap(m_content.icon, m_selected ? theme.accent : theme.muted, iconSize, ratio));
    m_more->setIcon(themedIcon(QStringLiteral("more"), theme.muted));
    m_sentence->setText(styled(m_content.sentence));
    if (!m_content.problem.isEmpty()) {
        m_problemIcon->setPixmap(
            iconPixmap(m_content.isError ? QStringLiteral("error") : QStringLiteral("warning"),
                       m_content.isError ? theme.danger : theme.warning, 16, ratio));
        m_problem->setText(styled(m_content.problem));
    }
    update();
}

void StepCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(m_hovered && !m_selected ? theme.header : theme.surface);
    painter.setPen(
        QPen(m_selected || hasFocus() ? theme.accent : theme.border, m_selected ? 2 : 1));
    painter.drawRoundedRect(m_selected ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 6, 6);
    if (!m_selected || !hasFocus())
        return;
    // The chosen card is framed anyway: the focus shows inside.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
    painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 4, 4);
}

void StepCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

bool StepCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_handle || !m_content.canMove)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_handle->setCursor(Qt::ClosedHandCursor);
        setFocus(Qt::MouseFocusReason);
        emit clicked();
        return true;
    case QEvent::MouseMove:
        emit dragged(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        return true;
    case QEvent::MouseButtonRelease:
        m_handle->setCursor(Qt::OpenHandCursor);
        emit dragEnded();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void StepCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked();
    else
        QFrame::mousePressEvent(event);
}

void StepCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_content.canMove)
        return;
    emit clicked();
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard
                           ? m_more->mapToGlobal(QPoint(0, m_more->height()))
                           : event->globalPos());
}

void StepCard::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit clicked();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt && m_content.canMove)
            emit moveRequested(isUp ? -1 : 1);
        else if (!isAlt)
            emit neighbourRequested(isUp ? -1 : 1);
        break;
    case Qt::Key_Delete:
        if (m_content.canMove)
            emit removeRequested();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void StepCard::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QFrame::enterEvent(event);
}

void StepCard::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QFrame::leaveEvent(event);
}

void StepCard::focusInEvent(QFocusEvent* event)
{
    update();
    QFrame::focusInEvent(event);
}

void StepCard::focusOutEvent(QFocusEvent* event)
{
    update();
    QFrame::focusOutEvent(event);
}

} // namespace ui
