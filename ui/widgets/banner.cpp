#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/roomylabels.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QPushButton* linkButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("link", true);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new WrappedLabel), m_actions(new QHBoxLayout),
      m_detailsButton(linkButton(tr("Details"))), m_close(new QToolButton),
      m_detailsBox(new QFrame), m_detailsText(new QPlainTextEdit)
{
    m_icon->setFixedSize(20, 20);
    m_icon->setAccessibleName(tr("Notice"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setObjectName(QStringLiteral("closeBannerButton"));
    m_close->setAccessibleName(tr("Close notice"));
    m_close->setToolTip(tr("Close"));
    m_close->setIconSize({16, 16});
    m_close->setAutoRaise(true);
    m_actions->setSpacing(8);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 6, 10, 6);
    line->setSpacing(12);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addLayout(m_actions);
    line->addWidget(m_detailsButton);
    line->addWidget(m_close);

    m_detailsText->setReadOnly(true);
    m_detailsText->setFixedHeight(96);
    m_detailsText->setAccessibleName(tr("Details"));
    auto* copy = linkButton(tr("Copy Details"));
    auto* boxLayout = new QVBoxLayout(m_detailsBox);
    boxLayout->setContentsMargins(48, 0, 16, 10);
    boxLayout->setSpacing(4);
    boxLayout->addWidget(m_detailsText);
    boxLayout->addWidget(copy, 0, Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_detailsBox);
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_detailsButton->hide();
    m_detailsBox->hide();

    connect(m_detailsButton, &QPushButton::clicked, this,
            [this] { foldDetails(m_detailsBox->isHidden()); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text() + u'\n' + m_details); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    restyle();
}

void Banner::showText(Kind kind, const QString& richText)
{
    m_kind = kind;
    m_richText = richText;
    m_text->setText(QStringLiteral("<style>b { font-weight: 600; }</style>") + richText);
    setDetails({});
    setAccessibleName(text());
    restyle();
    show();
}

void Banner::setDetails(const QString& details)
{
    m_details = details;
    m_detailsText->setPlainText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    foldDetails(false);
}

void Banner::foldDetails(bool open)
{
    m_detailsBox->setVisible(open);
    m_detailsButton->setText(open ? tr("Hide Details") : tr("Details"));
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QPushButton* Banner::addAction(const QString& text)
{
    auto* button = linkButton(text);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be what was clicked
        }
        delete item;
    }
}

QString Banner::text() const
{
    QString plain = m_richText;
    plain.replace(QLatin1String("<br>"), QLatin1String("\n"));
    bool inTag = false;
    QString result;
    for (const QChar c : plain) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag)
            inTag = false;
        else if (!inTag)
            result += c;
    }
    result.replace(QLatin1String("&lt;"), QLatin1String("<"));
    result.replace(QLatin1String("&gt;"), QLatin1String(">"));
    result.replace(QLatin1String("&quot;"), QLatin1String("\""));
    result.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    result.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return result;
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void Banner::restyle()
{
    const Theme& theme = themeOf(this);
    const char* icon = "info";
    const char* kind = "info";
    QColor color = theme.accentText;
    switch (m_kind) {
    case Kind::Ok:
        icon = "check";
        kind = "ok";
        color = theme.ok;
        break;
    case Kind::Info:
        break;
    case Kind::Warning:
        icon = "warning";
        kind = "warning";
        color = theme.warning;
        break;
    case Kind::Danger:
        icon = "error";
        kind = "danger";
        color = theme.danger;
        break;
    }
    m_icon->setPixmap(iconPixmap(QLatin1String(icon), color, 20, devicePixelRatioF()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.muted));
    if (property("kind").toString() != QLatin1String(kind)) {
        setProperty("kind", QString::fromLatin1(kind));
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace ui
