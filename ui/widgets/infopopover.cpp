#include "ui/widgets/infopopover.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int popoverWidth = 288;

/// The main window has it; a dialog in front of it would not let the help be used.
constexpr const char* helpSlot = "showHelpOn";

bool showsHelp(const QWidget* window)
{
    return window && window->metaObject()->indexOfSlot("showHelpOn(QString)") >= 0;
}

QString paragraphs(const QString& text)
{
    if (Qt::mightBeRichText(text))
        return text;
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace

InfoPopover::InfoPopover(const QString& title, const QString& text, const QString& topic,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("infoPopover"));
    setProperty("popover", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    auto* heading = new QLabel(title);
    heading->setFont(interfaceFont(13, QFont::DemiBold));
    heading->setWordWrap(true);
    auto* body = new QLabel(paragraphs(text));
    body->setFont(interfaceFont(13));
    body->setWordWrap(true);
    body->setTextFormat(Qt::RichText);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(body);
    if (!topic.isEmpty() && showsHelp(parent)) {
        auto* more = new QPushButton(tr("More in Help"));
        more->setObjectName(QStringLiteral("moreInHelp"));
        more->setProperty("link", true);
        more->setCursor(Qt::PointingHandCursor);
        connect(more, &QPushButton::clicked, this, [this, topic] {
            QWidget* window = parentWidget();
            close();
            QMetaObject::invokeMethod(window, helpSlot, Q_ARG(QString, topic));
        });
        layout->addWidget(more, 0, Qt::AlignLeft);
    }
    setFixedWidth(popoverWidth);
}

void InfoPopover::showAt(const QWidget* anchor)
{
    setFixedHeight(layout()->heightForWidth(popoverWidth));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
    const QScreen* screen = anchor->screen();
    const QRect room = screen ? screen->availableGeometry() : QRect(0, 0, 1600, 1000);
    QPoint position(corner.x() - width() / 2, corner.y() + anchor->height() + 6);
    if (position.y() + height() > room.bottom())
        position.setY(corner.y() - height() - 6);
    position.setX(qBound(room.left() + 8, position.x(), room.right() - width() - 8));
    move(position);
    show();
    setFocus(Qt::PopupFocusReason);
}

InfoButton::InfoButton(const QString& about, const QString& help, QWidget* parent)
    : QToolButton(parent), m_about(about)
{
    setIconSize({16, 16});
    setFixedSize(20, 20);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("About %1").arg(about));
    setHelp(help);
    retint();
    connect(this, &QToolButton::clicked, this, &InfoButton::open);
}

void InfoButton::setHelp(const QString& help)
{
    m_help = help;
    setWhatsThis(help);
    setAccessibleDescription(QString(help).remove(QLatin1Char('<')));
    setToolTip(QStringLiteral("<div style=\"width:%1px\">%2</div>")
                   .arg(popoverWidth)
                   .arg(paragraphs(help)));
}

void InfoButton::open()
{
    auto* popover = new InfoPopover(m_about, m_help, m_topic, window());
    popover->showAt(this);
}

void InfoButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void InfoButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void InfoButton::retint()
{
    setIcon(themedIcon(QStringLiteral("info"), themeOf(this).muted));
}

} // namespace ui
