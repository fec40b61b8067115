#include "ui/pages/prepare/preparepage.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/pages/prepare/prepareoptions.h"
#include "ui/pages/prepare/preparepictures.h"
#include "ui/pages/prepare/preparesteps.h"
#include "ui/pages/prepare/preparewords.h"
#include "ui/pages/prepare/recipeedits.h"
#include "ui/pages/prepare/recipefiles.h"
#include "ui/pages/prepare/recipeheadline.h"
#include "ui/pages/prepare/stepcardwords.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core::prepare;

namespace {

constexpr int narrowWidth = 860;
constexpr int refreshDelay = 120;

QScrollArea* createScroll(QWidget* content, const QString& name)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

PreparePage::PreparePage(Workspace& workspace, QWidget* parent)
    : Page(Step::Prepare, tr("Prepare"), workspace, parent), m_options(new PrepareOptions(this)),
      m_steps(new PrepareSteps), m_pictures(new PreparePictures),
      m_empty(new EmptyState(QStringLiteral("prepare"), tr("Nothing to prepare yet"),
                             tr("Open a table to see how its columns become the inputs of a "
                                "model."))),
      m_edits(new RecipeEdits(workspace.recipes(), this)), m_recipe(workspace),
      m_files(new RecipeFiles(workspace, this)), m_stack(new QStackedWidget),
      m_usesPlace(new QWidget), m_uses(new QWidget)
{
    setObjectName(QStringLiteral("preparePage"));
    createHead();
    createBody();
    createMenus();
    connectParts();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            recipes().refresh();
    });
    showTable();
}

PreparePage::~PreparePage()
{
    if (!m_options->panel()->parent())
        delete m_options->panel();
}

QWidget* PreparePage::optionsPanel()
{
    return workspace().hasTable() ? m_options->panel() : nullptr;
}

void PreparePage::start()
{
    recipes().fitPreview(m_recipe.use());
}

bool PreparePage::isExporting() const
{
    return m_files->isWriting();
}

RecipePlans& PreparePage::recipes() const
{
    return workspace().recipes();
}

// --- what is on the page

void PreparePage::createHead()
{
    m_forPrediction = new QPushButton(tr("For Prediction"));
    m_forPrediction->setObjectName(QStringLiteral("forPredictionButton"));
    m_forPrediction->setToolTip(tr("The recipe of Predict, fitted on the training rows"));
    m_forSegments = new QPushButton(tr("For Segments"));
    m_forSegments->setObjectName(QStringLiteral("forSegmentsButton"));
    m_forSegments->setToolTip(tr("The recipe of Segment, fitted on all rows"));
    auto* row = new QHBoxLayout(m_uses);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_forPrediction, m_forSegments}) {
        button->setCheckable(true);
        button->setAccessibleName(button->text());
        button->setProperty("small", true);
        group->addButton(button);
        row->addWidget(button);
    }
    m_uses->setObjectName(QStringLiteral("recipeUse"));
    connect(m_forSegments, &QPushButton::clicked, this,
            [this] { recipes().setShownUse(PlanUse::Segment); });
    connect(m_forPrediction, &QPushButton::clicked, this,
            [this] { recipes().setShownUse(PlanUse::Predict); });
    auto* place = new QHBoxLayout(m_usesPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_uses);
    addPageWidget(m_usesPlace);
    m_undo = addPageButton(QStringLiteral("undo"), {});
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAccessibleName(tr("Undo"));
    connect(m_undo, &QPushButton::clicked, workspace().undoStack(), &QUndoStack::undo);
    const auto showUndo = [this] {
        QUndoStack* stack = workspace().undoStack();
        m_undo->setEnabled(stack->canUndo());
        m_undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
    };
    connect(workspace().undoStack(), &QUndoStack::indexChanged, this, showUndo);
    showUndo();
    m_export = addPageButton({}, tr("Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
}

void PreparePage::createBody()
{
    m_left = createScroll(m_steps, QStringLiteral("stepsScroll"));
    m_right = createScroll(m_pictures, QStringLiteral("picturesScroll"));
    auto* columns = new QWidget;
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_left, 62);
    row->addWidget(m_right, 38);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_empty);
    addTableButtons(*m_empty);
    body()->addWidget(m_stack, 1);
}

void PreparePage::createMenus()
{
    for (int kind = 0; kind <= int(StepKind::ChooseFeatures); ++kind) {
        QAction* action =
            m_steps->addMenu()->addAction(themedIcon(stepIcon(StepKind(kind)), themeOf(this).muted),
                                          stepTitleText(StepKind(kind)));
        action->setObjectName(QStringLiteral("addStep%1").arg(kind + 1));
        action->setToolTip(stepPurpose(StepKind(kind)));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::triggered, this,
                [this, kind] { m_edits->addStep(StepKind(kind)); });
    }
    for (const NamedPlan& named : namedPlans()) {
        // Literals: they end with a zero.
        const QString title = QCoreApplication::translate("Recipe", named.title.data());
        QAction* action = m_steps->presetMenu()->addAction(title);
        const QString name = QString::fromUtf8(named.name.data(), qsizetype(named.name.size()));
        action->setObjectName(name + QStringLiteral("PresetAction"));
        action->setToolTip(QCoreApplication::translate("Recipe", named.note.data()));
        connect(action, &QAction::triggered, this, [this, title, start = named.plan] {
            m_edits->replacePlan(start, tr("Preset %1").arg(title));
        });
    }
    auto* menu = new QMenu(m_export);
    m_files->fillMenu(*menu, *m_pictures);
    m_export->setMenu(menu);
}

void PreparePage::connectParts()
{
    Workspace& open = workspace();
    connect(&open, &Workspace::tableChanged, this, &PreparePage::showTable);
    connect(&open, &Workspace::exploreChanged, this, &PreparePage::showOptions);
    connect(&open, &Workspace::seedChanged, this, [this] {
        showPlan();
        m_refresh.start();
    });
    connect(&open, &Workspace::newFileChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&open, &Workspace::stateChanged, this, [this](Step step) {
        if (step == Step::Prepare)
            updateRunning();
    });
    RecipePlans* plans = &recipes();
    connect(plans, &RecipePlans::planChanged, this, [this](PlanUse changed) {
        // Undo in the menu shows what it changes.
        if (changed != m_recipe.use())
            recipes().setShownUse(changed);
        showPlan();
        m_refresh.start();
    });
    connect(plans, &RecipePlans::basisChanged, this, [this](PlanUse changed) {
        if (changed != m_recipe.use())
            return;
        showPlan();
        m_refresh.start();
    });
    connect(plans, &RecipePlans::shownUseChanged, this, [this] {
        showPlan();
        showPreview();
        m_refresh.start();
    });
    connect(plans, &RecipePlans::previewChanged, this, [this](PlanUse changed) {
        if (changed == m_recipe.use())
            showPreview();
    });

    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &PreparePage::start);
    connect(m_options, &PrepareOptions::edited, m_edits, &RecipeEdits::setStep);
    connect(m_options, &PrepareOptions::orderEdited, &open, &Workspace::setLevelOrder);
    connect(m_steps, &PrepareSteps::stepChosen, this, &PreparePage::choose);
    connect(m_steps, &PrepareSteps::moveRequested, this, [this](int from, int to) {
        m_edits->moveStep(from, to, QStringLiteral("move/%1").arg(m_drags));
    });
    connect(m_steps, &PrepareSteps::moveEnded, this, [this] { ++m_drags; });
    connect(m_steps, &PrepareSteps::removeRequested, m_edits, &RecipeEdits::removeStep);
    connect(m_steps, &PrepareSteps::menuRequested, this, &PreparePage::showStepMenu);
    connect(m_steps, &PrepareSteps::remedyRequested, this, [this] {
        if (const auto kind = missingStep(m_problems))
            m_edits->addStep(*kind);
    });
    connect(m_edits, &RecipeEdits::selectionMoved, this, &PreparePage::showPictures);
    connect(m_pictures, &PreparePictures::newFileRequested, this, &PreparePage::openNewFile);
    connect(m_pictures, &PreparePictures::newFileClosed, &open, &Workspace::closeNewFile);
    connect(m_pictures, &PreparePictures::failed, this,
            [this](const QString& text) { showProblem(text, {}); });
    connect(m_files, &RecipeFiles::loaded, this,
            [this](const RecipePlan& plan, const QString& fileName) {
                m_edits->replacePlan(plan, tr("Load %1").arg(fileName));
            });
    connect(m_files, &RecipeFiles::saved, this, [this](const QString& path) {
        const QFileInfo file(path);
        banner()->clearActions();
        banner()->showText(Banner::Kind::Ok, tr("Saved <b>%1</b> in %2.")
                                                 .arg(file.fileName().toHtmlEscaped(),
                                                      file.absolutePath().toHtmlEscaped()));
        banner()->show();
    });
    connect(m_files, &RecipeFiles::failed, this, &PreparePage::showProblem);
}

void PreparePage::arrange()
{
    const bool narrow = width() < narrowWidth;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    // Too narrow for two columns: the pictures stand under the steps and scroll with them.
    if (narrow) {
        m_steps->setHead(m_uses);
        m_right->takeWidget();
        auto* both = static_cast<QVBoxLayout*>(m_steps->layout());
        both->insertSpacing(both->count() - 1, metrics::cardGap);
        both->insertWidget(both->count() - 1, m_pictures);
        m_pictures->show();
        m_right->hide();
        m_uses->setVisible(recipes().hasTarget());
        return;
    }
    m_usesPlace->layout()->addWidget(m_uses);
    auto* both = static_cast<QVBoxLayout*>(m_steps->layout());
    const int at = both->indexOf(m_pictures);
    both->removeWidget(m_pictures);
    delete both->takeAt(at - 1);
    m_right->setWidget(m_pictures);
    m_pictures->show();
    m_right->show();
    m_uses->setVisible(recipes().hasTarget());
}

void PreparePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PreparePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_refresh.start();
}

// --- showing

void PreparePage::showTable()
{
    const bool has = workspace().hasTable();
    m_stack->setCurrentIndex(has ? 0 : 1);
    m_export->setVisible(has);
    m_undo->setVisible(has);
    m_uses->setVisible(has && recipes().hasTarget());
    if (!has) {
        setHeadline(tr("No table is open"));
        return;
    }
    showPlan();
    showPreview();
    m_refresh.start();
}

void PreparePage::showPlan()
{
    if (!workspace().hasTable())
        return;
    m_uses->setVisible(recipes().hasTarget());
    (m_recipe.use() == PlanUse::Segment ? m_forSegments : m_forPrediction)->setChecked(true);
    m_problems = recipes().problems(m_recipe.use());
    m_steps->setAside(setAsideCard(m_recipe));
    std::vector<StepCardText> cards;
    for (int step = 0; step < int(m_recipe.plan().steps.size()); ++step)
        cards.push_back(stepCard(m_recipe, step, m_problems));
    m_steps->setCards(cards);
    m_edits->select(std::clamp(m_edits->selected(), -1, m_steps->count() - 1));
    m_steps->setSelected(m_edits->selected());
    m_steps->followFocus(m_edits->selected());
    const PlanProblemWords problem = planProblemWords(m_problems);
    m_steps->setProblem(problem.text, problem.isError, problem.remedy);
    showOptions();
    updateRunning();
    m_pictures->setPreview(m_recipe.preview(), !m_recipe.isOutOfDate(), recipeCaption(m_recipe));
}

void PreparePage::showPreview()
{
    if (!workspace().hasTable())
        return;
    showPlan();
    showPictures();
}

void PreparePage::showPictures()
{
    if (!workspace().hasTable())
        return;
    m_pictures->setPreview(m_recipe.preview(), !m_recipe.isOutOfDate(), recipeCaption(m_recipe));
    const int selected = m_edits->selected();
    if (selected < 0) {
        m_pictures->setStep(-1, tr("Choose a step to see what it does to its columns."));
        return;
    }
    if (m_recipe.step(selected).kind() == StepKind::ChooseFeatures)
        m_pictures->setStep(-1, tr("This step changes which columns are used, not their cells."));
    else if (m_recipe.isFitted(selected))
        m_pictures->setStep(selected, tr("The step changes no column of this table."));
    else
        m_pictures->setStep(-1, m_recipe.isBeingFitted()
                                    ? tr("Fitting the recipe…")
                                    : tr("Fit the recipe to see what this step does (F5)."));
}

void PreparePage::showOptions()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open) {
        m_options->show({});
        return;
    }
    StepSubject subject;
    subject.table = open;
    subject.use = m_recipe.use();
    subject.plan = m_recipe.plan();
    subject.step = m_edits->selected();
    subject.columns = m_recipe.columns();
    subject.preview = m_recipe.preview();
    subject.isFitted = m_recipe.isFitted(subject.step);
    setAsideCard(m_recipe, &subject.setAside);
    if (m_recipe.predicts()) {
        const RecipeBasis& basis = m_recipe.basis();
        if (const auto target = m_recipe.target()) {
            subject.target = QString::fromStdString(open->table->column(*target).name);
            const auto explored = workspace().exploreResult();
            if (explored && explored->table == open->table)
                subject.strengths = strengthsAgainst(explored->associations, *target);
        }
        subject.split =
            tr("%1 / %2 / %3 · stratified · %4")
                .arg(qRound(100 * (1 - basis.split.validationShare - basis.split.testShare)))
                .arg(qRound(100 * basis.split.validationShare))
                .arg(qRound(100 * basis.split.testShare))
                .arg(workspace().seed());
    }
    m_options->show(subject);
}

void PreparePage::updateRunning()
{
    const bool running = m_recipe.isBeingFitted();
    OptionsPanel* panel = m_options->panel();
    panel->setRunning(running, tr("Fitting…"));
    const bool isBroken = std::any_of(m_problems.begin(), m_problems.end(),
                                      [](const PlanProblem& problem) { return problem.isError; });
    const bool isEmpty = workspace().hasTable() && m_recipe.columns().empty();
    panel->setPrimaryNote(isEmpty    ? tr("No column of this table can be a feature.")
                          : isBroken ? tr("Mend what is marked as an error first.")
                                     : QString());
    panel->primaryButton()->setEnabled(!running && workspace().hasTable() && !isBroken && !isEmpty);
    setHeadline(recipeHeadline(m_recipe));
}

// --- edits

void PreparePage::choose(int step)
{
    if (step == m_edits->selected())
        return;
    m_edits->select(step);
    m_steps->setSelected(step);
    showOptions();
    showPictures();
}

void PreparePage::showStepMenu(int step, const QPoint& globalPosition)
{
    choose(step);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("stepMenu"));
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setEnabled(enabled);
        action->setShortcut(key);
    };
    add(tr("Move &Up"), Qt::ALT | Qt::Key_Up, step > 0,
        [this, step] { m_edits->moveStep(step, step - 1); });
    add(tr("Move &Down"), Qt::ALT | Qt::Key_Down, step < m_steps->count() - 1,
        [this, step] { m_edits->moveStep(step, step + 1); });
    menu->addSeparator();
    add(tr("D&uplicate"), {}, true, [this, step] { m_edits->duplicateStep(step); });
    add(tr("&Remove"), Qt::Key_Delete, true, [this, step] { m_edits->removeStep(step); });
    menu->popup(globalPosition);
}

// --- files

void PreparePage::openNewFile()
{
    const QString path = dialogs().openFile(this, tr("Compare With a New File"), tableFilter());
    if (!path.isEmpty())
        workspace().openNewFile(path);
}

} // namespace ui
