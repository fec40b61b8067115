#include "ui/dialogs/helpwindow.h"

#include "ui/dialogs/helpsearch.h"
#include "ui/style/icons.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pageFont = 14;
constexpr int shownMarks = 5;

QUrl urlOf(const QString& topic)
{
    QUrl url(QStringLiteral("qrc:/help/%1.html").arg(topic.section(u'#', 0, 0)));
    if (topic.contains(u'#'))
        url.setFragment(topic.section(u'#', 1));
    return url;
}

QString pageStyle(const Theme& theme)
{
    QString style = QStringLiteral("h1 { font-size: 20px; font-weight: 600; margin: 4px 0 10px 0; }"
                                   "h2 { font-size: 16px; font-weight: 600; margin: 22px 0 6px 0; }"
                                   "p { margin: 0 0 6px 0; line-height: 140%; }"
                                   "td { padding: 5px 0 5px 0; line-height: 140%; }"
                                   "pre { color: %1; margin: 4px 0 10px 16px; }"
                                   "b { font-weight: 600; color: %1; }"
                                   "a { color: %2; text-decoration: none; }"
                                   ".lead { margin-bottom: 14px; }"
                                   ".why, .way { color: %3; }"
                                   ".key { font-weight: 600; padding-right: 20px; }"
                                   ".number { font-size: 20px; font-weight: 600; color: %2;"
                                   " padding-right: 16px; text-align: right; }"
                                   ".figures td, .figures th { padding: 4px 18px 4px 0; }"
                                   ".figures th { text-align: left; font-weight: 600; color: %3; }")
                        .arg(theme.text.name(), theme.accentText.name(), theme.muted.name());
    for (int mark = 0; mark < shownMarks; ++mark)
        style += QStringLiteral(".mark%1 { color: %2; }")
                     .arg(mark + 1)
                     .arg(segmentStyle(theme, mark).fill.name());
    return style;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_page(new HelpBrowser)
{
    initializeResources();
    setObjectName(QStringLiteral("helpWindow"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Help page"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(metrics::pageMargin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createTools());
    layout->addWidget(m_page, 1);
    createKeys();
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::onPageChanged);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    resize(620, 800);
    restyle();
    showTopic(contents());
    m_page->setFocus();
}

QToolButton* HelpWindow::createTool(const QString& icon, const QString& objectName,
                                    const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setProperty("iconName", icon);
    button->setIconSize({16, 16});
    button->setFixedSize(metrics::fieldHeight, metrics::fieldHeight);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setEnabled(false);
    m_tools << button;
    return button;
}

QWidget* HelpWindow::createTools()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::cardPadding, 8, metrics::cardPadding, 8);
    row->setSpacing(6);
    m_back = createTool(QStringLiteral("arrow-left"), QStringLiteral("helpBackButton"), tr("Back"));
    auto* home = new QToolButton;
    home->setObjectName(QStringLiteral("helpContentsButton"));
    home->setText(tr("Contents"));
    home->setAccessibleName(home->text());
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("helpFindField"));
    m_find->setPlaceholderText(tr("Find in the help (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find in the help"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(240);
    m_find->installEventFilter(this);
    m_found = new QLabel;
    m_found->setObjectName(QStringLiteral("helpFound"));
    m_found->setProperty("muted", true);
    m_found->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_found, &QLabel::linkActivated, this, [this] { showFindings(m_find->text()); });
    m_found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_previous = createTool(QStringLiteral("chevron-up"), QStringLiteral("helpPreviousButton"),
                            tr("Previous place found"));
    m_next = createTool(QStringLiteral("chevron-down"), QStringLiteral("helpNextButton"),
                        tr("Next place found"));
    row->addWidget(m_back);
    row->addWidget(home);
    row->addStretch(1);
    row->addWidget(m_found);
    row->addWidget(m_find, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(home, &QToolButton::clicked, this, [this] { showTopic(contents()); });
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(+1); });
    return bar;
}

void HelpWindow::createKeys()
{
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    addAction(find);
    auto* back = new QAction(this);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, m_page, &QTextBrowser::backward);
    addAction(back);
}

void HelpWindow::showTopic(const QString& topic)
{
    if (m_page->source() != urlOf(topic))
        m_page->setSource(urlOf(topic));
}

void HelpWindow::showFindings(const QString& words)
{
    if (!words.simplified().isEmpty())
        m_page->setSource(HelpBrowser::searchUrl(words));
}

QString HelpWindow::topic() const
{
    return m_page->source().fileName().section(QLatin1Char('.'), 0, 0);
}

void HelpWindow::onPageChanged()
{
    const QString title = m_page->documentTitle();
    setWindowTitle(topic() == contents() ? title : tr("%1 – Help").arg(title));
    m_page->setAccessibleName(title);
    search();
}

/// The style of a page is taken as it is read: another theme reads it again, at the same place.
void HelpWindow::restyle()
{
    m_restyling = true;
    const Theme& theme = themeOf(this);
    for (QToolButton* tool : m_tools)
        tool->setIcon(themedIcon(tool->property("iconName").toString(), theme.muted));
    m_page->document()->setDefaultFont(interfaceFont(pageFont));
    m_page->document()->setDefaultStyleSheet(pageStyle(theme));
    if (!m_page->source().isEmpty()) {
        const int place = m_page->verticalScrollBar()->value();
        m_page->reload();
        search();
        m_page->verticalScrollBar()->setValue(place);
    }
    m_restyling = false;
}

void HelpWindow::search()
{
    m_matches.clear();
    m_match = 0;
    const QString words = m_find->text().trimmed();
    if (!words.isEmpty())
        for (QTextCursor found = m_page->document()->find(words); !found.isNull();
             found = m_page->document()->find(words, found))
            m_matches << found;
    m_previous->setEnabled(m_matches.size() > 1);
    m_next->setEnabled(m_matches.size() > 1);
    showMatch();
}

void HelpWindow::go(int step)
{
    if (m_matches.isEmpty())
        return;
    const int count = int(m_matches.size());
    m_match = (m_match + step + count) % count;
    showMatch();
}

/// All places are marked, the present one strongly; the page moves to it.
void HelpWindow::showMatch()
{
    const Theme& theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < int(m_matches.size()); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_matches.at(i);
        mark.format.setBackground(i == m_match ? theme.accent : theme.accentSoft);
        mark.format.setForeground(i == m_match ? theme.onAccent : theme.text);
        marks << mark;
    }
    m_page->setExtraSelections(marks);
    showFound();
    if (m_matches.isEmpty() || m_restyling)
        return;
    QTextCursor place = m_matches.at(m_match);
    place.clearSelection();
    m_page->setTextCursor(place);
    m_page->ensureCursorVisible();
}

/// How often on this page, and the way to the others.
void HelpWindow::showFound()
{
    if (m_find->text().simplified().isEmpty()) {
        m_found->clear();
        return;
    }
    QString text = m_matches.isEmpty() ? tr("Not on this page")
                                       : tr("%1 of %2").arg(m_match + 1).arg(m_matches.size());
    int others = 0;
    for (const HelpFinding& finding : helpFindings(m_find->text()))
        others += finding.topic != topic() ? 1 : 0;
    if (others > 0 && m_page->searchedWords().isEmpty())
        text +=
            QStringLiteral(" · <a href=\"all\" style=\"color: %1; text-decoration: none\">%2</a>")
                .arg(themeOf(this).accentText.name(),
                     others == 1 ? tr("1 other page") : tr("%1 other pages").arg(others));
    m_found->setText(text);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_matches.isEmpty())
                showFindings(m_find->text());
            else
                go(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_find->clear();
            m_page->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// Return follows a link or does nothing; a window of this kind has no answer to give.
void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_restyling && m_find)
        restyle();
}

} // namespace ui
