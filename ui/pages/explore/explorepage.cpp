#include "ui/pages/explore/explorepage.h"

#include "ui/pages/explore/associationsview.h"
#include "ui/pages/explore/checksview.h"
#include "ui/pages/explore/distributionsview.h"
#include "ui/pages/explore/exploreoptions.h"
#include "ui/pages/explore/exploreoverview.h"
#include "ui/pages/explore/missingview.h"
#include "ui/plots/plotwidget.h"
#include "ui/settings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"
#include "ui/words/richtext.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

ExplorePage::ExplorePage(Workspace& workspace, QWidget* parent)
    : Page(Step::Explore, tr("Explore"), workspace, parent),
      m_options(new ExploreOptionsPanel(this)),
      m_overview(new ExploreOverview(workspace, *m_options)),
      m_empty(new EmptyState(QStringLiteral("explore"), tr("Nothing to explore yet"),
                             tr("Open a table to see which cells are missing and which columns go "
                                "together."))),
      m_tabs(new QTabBar), m_views(new QStackedWidget), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("explorePage"));
    createViews();
    createMenus();
    connectParts();
    showView(Settings().exploreView());
    showTable();
    updateRunning();
}

ExplorePage::~ExplorePage()
{
    // The panel is shown by the window, which may have taken it; else it goes with the page.
    if (!m_options->panel()->parent())
        delete m_options->panel();
}

QWidget* ExplorePage::optionsPanel()
{
    return m_viewsOptions.value(m_tabs->currentIndex()) ? m_options->panel() : nullptr;
}

void ExplorePage::start()
{
    const QPushButton* button = m_options->panel()->primaryButton();
    if (!workspace().hasTable() || workspace().isRunning(Step::Explore) ||
        !button->isVisibleTo(m_options->panel()))
        return;
    ExploreOptions options;
    options.measure = m_options->measure();
    workspace().explore(options);
}

void ExplorePage::addView(const QString& word, const QString& title, QWidget* view, bool options)
{
    m_words << word;
    m_viewsOptions << options;
    m_tabs->addTab(title);
    m_views->addWidget(view);
    for (auto* card : view->findChildren<PlotCard*>())
        connect(card, &PlotCard::failed, this,
                [this](const QString& text) { showProblem(text, {}); });
    for (auto* card : view->findChildren<TabCard*>())
        connect(card, &TabCard::failed, this,
                [this](const QString& text) { showProblem(text, {}); });
}

void ExplorePage::createViews()
{
    m_tabs->setObjectName(QStringLiteral("exploreTabs"));
    m_tabs->setAccessibleName(tr("Views of Explore"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);

    addView(QStringLiteral("overview"), tr("Overview"), m_overview, true);
    addView(QStringLiteral("missing"), tr("Missing"), new MissingView(workspace(), *m_options),
            true);
    auto* associations = new AssociationsView(workspace(), *m_options);
    connect(associations, &AssociationsView::customersRequested, this,
            [this] { emit stepRequested(Step::Data); });
    addView(QStringLiteral("associations"), tr("Associations"), associations, true);
    addView(QStringLiteral("distributions"), tr("Distributions"),
            new DistributionsView(workspace()), false);
    auto* checks = new ChecksView(workspace());
    connect(checks, &ChecksView::stepRequested, this, &ExplorePage::stepRequested);
    addView(QStringLiteral("checks"), tr("Checks"), checks, false);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    m_tabs->setVisible(m_tabs->count() > 1);

    const auto turn = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) %
                                    m_tabs->count());
        });
    };
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

bool ExplorePage::showView(const QString& word)
{
    const auto index = static_cast<int>(m_words.indexOf(word));
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(index);
    return true;
}

QString ExplorePage::currentView() const
{
    return m_words.value(m_tabs->currentIndex());
}

void ExplorePage::onViewChanged(int index)
{
    m_views->setCurrentIndex(index);
    Settings().setExploreView(m_words.value(index));
    updateOptions();
    emit optionsPanelChanged();
}

void ExplorePage::createMenus()
{
    m_copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    auto* copyMenu = new QMenu(m_copy);
    m_copy->setMenu(copyMenu);
    m_export = addPageButton({}, tr("Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto* exportMenu = new QMenu(m_export);
    m_export->setMenu(exportMenu);
    connect(copyMenu, &QMenu::aboutToShow, this, [=, this] { fillMenu(copyMenu, true); });
    connect(exportMenu, &QMenu::aboutToShow, this, [=, this] { fillMenu(exportMenu, false); });
}

void ExplorePage::fillMenu(QMenu* menu, bool copying)
{
    menu->clear();
    QList<PlotCard*> cards;
    for (auto* card : m_views->currentWidget()->findChildren<PlotCard*>())
        if (card->isVisible())
            cards << card;
    const auto nameOf = [](const PlotCard* card) {
        const QString name = card->property("figureName").toString();
        return name.isEmpty() ? card->title() : name;
    };
    for (PlotCard* card : cards) {
        const QString text = copying ? nameOf(card) : tr("%1…").arg(nameOf(card));
        menu->addAction(text, card, copying ? &PlotCard::copyImage : &PlotCard::saveImage)
            ->setEnabled(card->plot()->hasFigure());
    }
    menu->addSeparator();
    for (PlotCard* card : cards) {
        const QString text = (copying ? tr("%1 as Table") : tr("%1 as CSV…")).arg(card->title());
        menu->addAction(text, card, copying ? &PlotCard::copyData : &PlotCard::saveData)
            ->setEnabled(card->plot()->hasFigure());
    }
}

void ExplorePage::connectParts()
{
    connect(&workspace(), &Workspace::tableChanged, this, &ExplorePage::showTable);
    connect(&workspace(), &Workspace::exploreChanged, this, &ExplorePage::showTable);
    connect(&workspace(), &Workspace::stateChanged, this, [this](Step step) {
        if (step == Step::Explore)
            updateRunning();
    });
    connect(&workspace(), &Workspace::jobStarted, this, &ExplorePage::updateRunning);
    connect(&workspace(), &Workspace::jobEnded, this, &ExplorePage::updateRunning);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExplorePage::onViewChanged);

    connect(m_overview, &ExploreOverview::customersRequested, this,
            [this] { emit stepRequested(Step::Data); });
    addTableButtons(*m_empty);
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &ExplorePage::start);
    connect(m_options, &ExploreOptionsPanel::measureChanged, this,
            [this] { workspace().markOutOfDate(Step::Explore, m_overview->isMeasureChanged()); });
}

void ExplorePage::showTable()
{
    const OpenTablePointer open = workspace().openTable();
    m_stack->setCurrentIndex(open ? 0 : 1);
    m_copy->setVisible(open != nullptr);
    m_export->setVisible(open != nullptr);
    m_options->showRanking(workspace().exploreResult().get());
    m_options->setMissing(open ? open->missingness : core::explore::Missingness());
    updateOptions();
    showHeadline();
}

void ExplorePage::updateOptions()
{
    const OpenTablePointer open = workspace().openTable();
    const bool overview = currentView() == QLatin1String("overview");
    const bool associations = currentView() == QLatin1String("associations");
    m_options->showGroups(overview || associations,
                          !associations && (!open || open->missingness.cellsMissing > 0), overview);
    // The button measures associations; the other views count by themselves.
    if (auto* foot = m_options->panel()->findChild<QWidget*>(QStringLiteral("optionsFoot")))
        foot->setVisible(overview || associations);
}

void ExplorePage::showHeadline()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open) {
        setHeadline(tr("No table is open"));
        return;
    }
    const auto& missing = open->missingness;
    const std::size_t gappy = missing.rows - missing.rowsComplete;
    QString text;
    if (missing.cellsMissing == 0)
        text = tr("%1 in %2 rows").arg(bold(tr("No cell is missing")), count(missing.rows));
    else if (missing.cellsMissing == 1)
        text = tr("%1 in %2 rows").arg(bold(tr("1 cell is missing")), count(missing.rows));
    else
        text = tr("%1 in %2 of %3 rows")
                   .arg(bold(tr("%1 cells are missing").arg(count(missing.cellsMissing))),
                        count(gappy), count(missing.rows));
    const QString strongest = strongestText(workspace().exploreResult().get());
    setHeadline(strongest.isEmpty() ? text : tr("%1; %2").arg(text, strongest));
}

void ExplorePage::updateRunning()
{
    const bool running = workspace().isRunning(Step::Explore);
    m_options->panel()->setRunning(running, tr("Measuring…"));
    if (QPushButton* button = m_options->panel()->primaryButton())
        button->setEnabled(!running && workspace().hasTable());
}

} // namespace ui
