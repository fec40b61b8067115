#include "ui/pages/page.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Page::Page(Step step, const QString& title, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_step(step), m_workspace(workspace), m_title(new QLabel(title)),
      m_headline(new QLabel), m_actions(new QHBoxLayout), m_banner(new Banner),
      m_body(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(interfaceFont(20, QFont::DemiBold));
    m_headline->setObjectName(QStringLiteral("pageHeadline"));
    m_headline->setFont(interfaceFont(13));
    m_headline->setTextFormat(Qt::RichText);
    m_headline->setWordWrap(true);
    m_headline->setMinimumHeight(20);

    // The headline has the whole width: beside the buttons it would break on a narrow window.
    m_actions->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_title, 1);
    top->addLayout(m_actions);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(top);
    head->addWidget(m_headline);

    m_body->setSpacing(metrics::cardGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 16, metrics::pageMargin, 16);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
    m_banner->hide();

    connect(&m_workspace, &Workspace::jobFailed, this, [this](Step failed, const ErrorText& error) {
        // What is too large comes with a way out, which the window offers.
        if (failed == m_step && !error.isTooLarge)
            showProblem(error.headline, error.remedy, error.details);
    });
    connect(&m_workspace, &Workspace::jobStarted, this, [this](Step started) {
        if (started == m_step && m_showsProblem) {
            m_showsProblem = false;
            m_banner->hide();
        }
    });
}

bool Page::showView(const QString&)
{
    return false;
}

void Page::setHeadline(const QString& richText)
{
    m_headlineText = richText;
    restyleHeadline();
}

void Page::restyleHeadline()
{
    // Muted words, figures in the text colour.
    const Theme& theme = themeOf(this);
    m_headline->setText(QStringLiteral("<style>b { color: %1; font-weight: 600; }</style>"
                                       "<span style=\"color: %2\">%3</span>")
                            .arg(theme.text.name(), theme.muted.name(), m_headlineText));
    m_headline->setAccessibleName(m_headlineText);
}

QPushButton* Page::addPageButton(const QString& icon, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setMinimumHeight(metrics::buttonHeight);
    button->setAccessibleName(text);
    if (!icon.isEmpty()) {
        button->setProperty("themedIcon", icon);
        button->setIcon(themedIcon(icon, themeOf(this).text));
        button->setIconSize({16, 16});
    }
    m_actions->addWidget(button);
    return button;
}

void Page::addPageWidget(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void Page::showProblem(const QString& headline, const QString& remedy, const QString& details)
{
    m_showsProblem = true;
    QString text = QStringLiteral("<b>%1</b>").arg(headline.toHtmlEscaped());
    if (!remedy.isEmpty())
        text += u' ' + remedy.toHtmlEscaped();
    m_banner->clearActions();
    m_banner->showText(Banner::Kind::Danger, text);
    m_banner->setDetails(details);
    m_banner->show();
}

void Page::addTableButtons(EmptyState& empty)
{
    QPushButton* open = empty.addButton(tr("Open CSV…"), true);
    open->setObjectName(QStringLiteral("openCsvButton"));
    connect(open, &QPushButton::clicked, this, [this] {
        const QString path = dialogs().openFile(this, tr("Open CSV"), tableFilter());
        if (!path.isEmpty())
            m_workspace.openUnseen(fileOrigin(path));
    });
    QPushButton* example = empty.addButton(tr("Try the Example"), false);
    example->setObjectName(QStringLiteral("tryExampleButton"));
    connect(example, &QPushButton::clicked, this,
            [this] { m_workspace.openSample(QStringLiteral("automobile")); });
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    restyleHeadline();
    for (int i = 0; i < m_actions->count(); ++i) {
        auto* button = qobject_cast<QPushButton*>(m_actions->itemAt(i)->widget());
        const QString icon = button ? button->property("themedIcon").toString() : QString();
        if (!icon.isEmpty())
            button->setIcon(themedIcon(icon, themeOf(this).text));
    }
}

} // namespace ui
