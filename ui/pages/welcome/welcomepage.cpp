#include "ui/pages/welcome/welcomepage.h"

#include "core/base/error.h"
#include "core/samples/samples.h"
#include "ui/pages/welcome/droparea.h"
#include "ui/pages/welcome/recentrow.h"
#include "ui/pages/welcome/samplecard.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int columnWidth = 1080;
}

WelcomePage::WelcomePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_dropArea(new DropArea)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* examples = new QLabel(tr("Try an example"));
    examples->setFont(interfaceFont(14, QFont::DemiBold));

    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* words = new QVBoxLayout(column);
    words->setContentsMargins(0, 16, 0, 16);
    words->setSpacing(0);
    words->addWidget(createHead());
    words->addSpacing(16);
    words->addWidget(m_dropArea, 3);
    words->addSpacing(20);
    words->addWidget(examples);
    words->addSpacing(12);
    words->addWidget(createSamples());
    words->addSpacing(20);
    words->addWidget(createRecent());
    words->addStretch(1);

    auto* content = new QWidget;
    auto* middle = new QHBoxLayout(content);
    middle->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_dropArea, &DropArea::openRequested, this, &WelcomePage::openRequested);
    connect(m_dropArea, &DropArea::openProjectRequested, this, &WelcomePage::openProjectRequested);
    connect(m_dropArea, &DropArea::tourRequested, this, &WelcomePage::tourRequested);
    refreshRecent();
}

WelcomePage::~WelcomePage()
{
    m_drawer.request_stop();
    if (m_drawer.joinable())
        m_drawer.join();
}

QWidget* WelcomePage::createHead()
{
    auto* title = new QLabel(tr("Welcome to Tessera"));
    title->setFont(interfaceFont(20, QFont::DemiBold));
    auto* text = new QLabel(tr("See what is in a customer table, find segments, predict them for "
                               "new customers, and take the pictures with you"));
    text->setProperty("muted", true);
    text->setWordWrap(true);
    m_help = new QPushButton(tr("Help"));
    m_help->setObjectName(QStringLiteral("welcomeHelpButton"));
    m_preferences = new QPushButton(tr("Preferences…"));
    m_preferences->setObjectName(QStringLiteral("welcomePreferencesButton"));
    for (QPushButton* button : {m_help, m_preferences})
        button->setIconSize({16, 16});
    connect(m_help, &QPushButton::clicked, this, &WelcomePage::helpRequested);
    connect(m_preferences, &QPushButton::clicked, this, &WelcomePage::preferencesRequested);
    retint();

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addSpacing(8);
    layout->addWidget(m_help);
    layout->addWidget(m_preferences);
    return head;
}

QWidget* WelcomePage::createSamples()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    for (const auto& sample : core::samples::samples()) {
        if (!sample.holdsCustomers)
            continue; // of no use before it has become customers
        auto* card = new SampleCard(sample);
        const QString id = QString::fromStdString(sample.id);
        m_sampleIds.append(id);
        m_pictures.append(card->picture());
        layout->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, id] { m_workspace.openSample(id); });
    }
    return row;
}

QWidget* WelcomePage::createRecent()
{
    m_recent = new QFrame;
    m_recent->setObjectName(QStringLiteral("card"));
    auto* title = new QLabel(tr("Recent"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* clear = new QPushButton(tr("Clear List"));
    clear->setObjectName(QStringLiteral("clearListButton"));
    clear->setAccessibleName(tr("Clear the list of recent files"));
    clear->setProperty("link", true);
    connect(clear, &QPushButton::clicked, this, [this] {
        Settings().clearRecentFiles();
        refreshRecent();
    });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 6, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(clear);
    auto* headBox = new QWidget;
    headBox->setFixedHeight(40);
    headBox->setLayout(head);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setContentsMargins(1, 0, 1, 0);
    m_recentRows->setSpacing(0);
    auto* layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addLayout(m_recentRows);
    return m_recent;
}

void WelcomePage::refreshRecent()
{
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its Remove button may be what was clicked
        delete item;
    }
    const QList<RecentFile> files = Settings().recentFiles();
    for (const RecentFile& file : files) {
        auto* row = new RecentRow(file);
        connect(row, &RecentRow::opened, this, &WelcomePage::fileChosen);
        connect(row, &RecentRow::removed, this, [this](const QString& path) {
            Settings().removeRecentFile(path);
            refreshRecent();
        });
        m_recentRows->addWidget(row);
    }
    m_recent->setVisible(!files.isEmpty());
}

void WelcomePage::setDragging(bool dragging)
{
    m_dropArea->setDragging(dragging);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_shown) {
        m_shown = true;
        m_drawing = true;
        // After the first frame, so that the window does not wait for the pictures.
        QTimer::singleShot(0, this, &WelcomePage::drawSamples);
    }
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void WelcomePage::retint()
{
    const Theme& theme = themeOf(this);
    m_help->setIcon(themedIcon(QStringLiteral("info"), theme.text));
    m_preferences->setIcon(themedIcon(QStringLiteral("preferences"), theme.text));
}

void WelcomePage::drawSamples()
{
    m_drawer = std::jthread([this, ids = m_sampleIds](std::stop_token stop) {
        for (qsizetype i = 0; i < ids.size() && !stop.stop_requested(); ++i) {
            SampleFigure figure;
            try {
                figure = sampleFigure(ids[i].toStdString(), stop);
            } catch (const core::Cancelled&) {
                return;
            }
            QMetaObject::invokeMethod(
                this,
                [this, i, figure = std::move(figure)]() mutable {
                    m_pictures[i]->setFigure(std::move(figure));
                    m_drawing = i + 1 < m_pictures.size();
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace ui
