#include "ui/pages/preparepage.h"

#include "core/base/error.h"
#include "core/store/atomicfile.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/pages/prepareoptions.h"
#include "ui/pages/preparepictures.h"
#include "ui/pages/preparesteps.h"
#include "ui/pages/preparewords.h"
#include "ui/pages/recipedialog.h"
#include "ui/words/richtext.h"
#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"
#include "ui/workspace/workspace.h"

#include <QButtonGroup>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

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
      m_exporting(new Exporting(this)), m_stack(new QStackedWidget), m_usesPlace(new QWidget),
      m_uses(new QWidget)
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
    recipes().fitPreview(use());
}

bool PreparePage::isExporting() const
{
    return m_exporting->isWriting();
}

PlanUse PreparePage::use() const
{
    return recipes().shownUse();
}

const RecipePlan& PreparePage::plan() const
{
    return recipes().plan(use());
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
        connect(action, &QAction::triggered, this, [this, kind] { addStep(StepKind(kind)); });
    }
    for (const NamedPlan& named : namedPlans()) {
        const QString title = QString::fromUtf8(named.title.data(), qsizetype(named.title.size()));
        QAction* action = m_steps->presetMenu()->addAction(title);
        const QString name = QString::fromUtf8(named.name.data(), qsizetype(named.name.size()));
        action->setObjectName(name + QStringLiteral("PresetAction"));
        action->setToolTip(QString::fromUtf8(named.note.data(), qsizetype(named.note.size())));
        connect(action, &QAction::triggered, this, [this, title, start = named.plan] {
            m_selected = 0;
            setPlan(start, tr("Preset %1").arg(title));
            showPictures();
        });
    }
    auto* menu = new QMenu(m_export);
    QAction* prepared =
        menu->addAction(tr("Prepared Table as CSV…"), this, &PreparePage::exportPrepared);
    prepared->setObjectName(QStringLiteral("exportPreparedAction"));
    menu->addSeparator();
    menu->addAction(tr("Recipe in Words…"), this, &PreparePage::showRecipeText)
        ->setObjectName(QStringLiteral("recipeInWordsAction"));
    menu->addAction(tr("Save Recipe as Text…"), this, &PreparePage::saveRecipe)
        ->setObjectName(QStringLiteral("saveRecipeAction"));
    menu->addAction(tr("Load Recipe…"), this, &PreparePage::loadRecipe)
        ->setObjectName(QStringLiteral("loadRecipeAction"));
    menu->addSeparator();
    QAction* picture = menu->addAction(tr("Before and After as Picture…"), m_pictures->effectCard(),
                                       &PlotCard::saveImage);
    QAction* cells =
        menu->addAction(tr("Missing Cells as CSV…"), m_pictures->missingCard(), &TabCard::saveData);
    QAction* head = menu->addAction(tr("First Prepared Rows as CSV…"), m_pictures->headCard(),
                                    &TabCard::saveData);
    m_export->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        const auto preview = recipes().preview(use());
        prepared->setEnabled(preview && !recipes().isOutOfDate(use()));
        picture->setEnabled(m_pictures->effectCard()->plot()->hasFigure());
        cells->setEnabled(preview != nullptr);
        head->setEnabled(preview != nullptr);
    });
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
        if (changed != use())
            recipes().setShownUse(changed);
        showPlan();
        m_refresh.start();
    });
    connect(plans, &RecipePlans::basisChanged, this, [this](PlanUse changed) {
        if (changed != use())
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
        if (changed == use())
            showPreview();
    });

    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &PreparePage::start);
    connect(m_options, &PrepareOptions::edited, this,
            [this](const PlanStep& step, const QString& text, const QString& mergeKey) {
                RecipePlan changed = plan();
                changed.steps[std::size_t(m_selected)] = step;
                setPlan(std::move(changed), text, mergeKey);
            });
    connect(m_options, &PrepareOptions::orderEdited, &open, &Workspace::setLevelOrder);
    connect(m_steps, &PrepareSteps::stepChosen, this, &PreparePage::choose);
    connect(m_steps, &PrepareSteps::moveRequested, this, [this](int from, int to) {
        moveStep(from, to, QStringLiteral("move/%1").arg(m_drags));
    });
    connect(m_steps, &PrepareSteps::moveEnded, this, [this] { ++m_drags; });
    connect(m_steps, &PrepareSteps::removeRequested, this, &PreparePage::removeStep);
    connect(m_steps, &PrepareSteps::menuRequested, this, &PreparePage::showStepMenu);
    connect(m_steps, &PrepareSteps::remedyRequested, this, &PreparePage::addWhatIsMissing);
    connect(m_pictures, &PreparePictures::newFileRequested, this, &PreparePage::openNewFile);
    connect(m_pictures, &PreparePictures::newFileClosed, &open, &Workspace::closeNewFile);
    connect(m_pictures, &PreparePictures::failed, this,
            [this](const QString& text) { showProblem(text, {}); });
    connect(m_exporting, &Exporting::saved, this, [this](const QString& path) {
        const QFileInfo file(path);
        banner()->clearActions();
        banner()->showText(Banner::Kind::Ok, tr("Saved <b>%1</b> in %2.")
                                                 .arg(file.fileName().toHtmlEscaped(),
                                                      file.absolutePath().toHtmlEscaped()));
        banner()->show();
    });
    connect(m_exporting, &Exporting::failed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
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

bool PreparePage::isFitted(int step) const
{
    const RecipePreviewPointer preview = recipes().preview(use());
    if (!preview || step < 0 || !workspace().hasTable())
        return false;
    const PreviewRequest& made = preview->request;
    const auto& fitted = made.plan.steps;
    const auto& now = plan().steps;
    const auto end = std::ptrdiff_t(step) + 1;
    return made.table == workspace().openTable()->table && made.basis == recipes().basis(use()) &&
           (use() == PlanUse::Segment || made.seed == workspace().seed()) &&
           std::size_t(step) < std::min(fitted.size(), now.size()) &&
           std::equal(now.begin(), now.begin() + end, fitted.begin());
}

void PreparePage::showPlan()
{
    if (!workspace().hasTable())
        return;
    m_uses->setVisible(recipes().hasTarget());
    (use() == PlanUse::Segment ? m_forSegments : m_forPrediction)->setChecked(true);
    m_problems = recipes().problems(use());
    m_steps->setAside(asideText(nullptr));
    std::vector<StepCardText> cards;
    for (int step = 0; step < int(plan().steps.size()); ++step)
        cards.push_back(cardText(step));
    m_steps->setCards(cards);
    m_selected = std::clamp(m_selected, -1, m_steps->count() - 1);
    m_steps->setSelected(m_selected);
    m_steps->followFocus(m_selected);
    showPlanProblems();
    showOptions();
    showHeadline();
    updateRunning();
    m_pictures->setPreview(recipes().preview(use()), !recipes().isOutOfDate(use()), caption());
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
    m_pictures->setPreview(recipes().preview(use()), !recipes().isOutOfDate(use()), caption());
    if (m_selected < 0) {
        m_pictures->setStep(-1, tr("Choose a step to see what it does to its columns."));
        return;
    }
    if (plan().steps[std::size_t(m_selected)].kind() == StepKind::ChooseFeatures)
        m_pictures->setStep(-1, tr("This step changes which columns are used, not their cells."));
    else if (isFitted(m_selected))
        m_pictures->setStep(m_selected, tr("The step changes no column of this table."));
    else
        m_pictures->setStep(-1, workspace().isRunning(Step::Prepare)
                                    ? tr("Fitting the recipe…")
                                    : tr("Fit the recipe to see what this step does (F5)."));
}

QString PreparePage::caption() const
{
    const OpenTablePointer open = workspace().openTable();
    const RecipePreviewPointer preview = recipes().preview(use());
    if (!open || !preview)
        return {};
    const QString rows = use() == PlanUse::Predict ? tr("%1 training rows") : tr("%1 rows");
    return tr("%1 · recipe fitted on %2 · seed %3 · %4")
        .arg(open->title, rows.arg(count(preview->rows.size())))
        .arg(workspace().seed())
        .arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
}

void PreparePage::showHeadline()
{
    const RecipePreviewPointer preview = recipes().preview(use());
    const std::size_t features = recipes().columns(use()).size();
    const auto featureText = [](std::size_t n) {
        return n == 1 ? tr("1 feature") : tr("%1 features").arg(count(n));
    };
    if (!preview) {
        setHeadline(tr("%1 · the recipe is not fitted yet").arg(bold(featureText(features))));
        return;
    }
    const Recipe& recipe = preview->recipe;
    const QString inputs =
        recipe.width() == 1 ? tr("1 input") : tr("%1 inputs").arg(count(recipe.width()));
    QString text = bold(preview->columns.size() == 1
                            ? tr("1 feature becomes %1").arg(inputs)
                            : tr("%1 become %2").arg(featureText(preview->columns.size()), inputs));
    text += recipe.cellsFilled == 1 ? tr(" · 1 cell filled")
                                    : tr(" · %1 cells filled").arg(count(recipe.cellsFilled));
    text += use() == PlanUse::Predict
                ? tr(" · fitted on %1 training rows only, the same for every later file")
                      .arg(count(preview->rows.size()))
                : tr(" · fitted on all %1 rows").arg(count(preview->rows.size()));
    if (recipes().isOutOfDate(use()))
        text += workspace().isRunning(Step::Prepare) ? tr(" · fitting…") : tr(" · out of date");
    setHeadline(text);
}

void PreparePage::showOptions()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open) {
        m_options->show({});
        return;
    }
    PrepareOptions::Subject subject;
    subject.table = open;
    subject.use = use();
    subject.plan = plan();
    subject.step = m_selected;
    subject.columns = recipes().columns(use());
    subject.preview = recipes().preview(use());
    subject.isFitted = isFitted(m_selected);
    asideText(&subject.setAside);
    if (use() == PlanUse::Predict) {
        const RecipeBasis& basis = recipes().basis(use());
        const auto target = basis.target ? basis.target : open->table->target();
        if (target) {
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
    const bool running = workspace().isRunning(Step::Prepare);
    OptionsPanel* panel = m_options->panel();
    panel->setRunning(running, tr("Fitting…"));
    const bool isBroken = std::any_of(m_problems.begin(), m_problems.end(),
                                      [](const PlanProblem& problem) { return problem.isError; });
    const bool isEmpty = workspace().hasTable() && recipes().columns(use()).empty();
    panel->setPrimaryNote(isEmpty    ? tr("No column of this table can be a feature.")
                          : isBroken ? tr("Mend what is marked as an error first.")
                                     : QString());
    panel->primaryButton()->setEnabled(!running && workspace().hasTable() && !isBroken && !isEmpty);
    showHeadline();
}

// --- cards

StepCardText PreparePage::asideText(QStringList* lines) const
{
    const OpenTablePointer open = workspace().openTable();
    const auto used = recipes().columns(use());
    const auto target =
        recipes().basis(use()).target ? recipes().basis(use()).target : open->table->target();
    return asideCard(*open, used, target, use() == PlanUse::Predict, lines);
}

QStringList PreparePage::chipsOf(int step) const
{
    const PlanStep& now = plan().steps[std::size_t(step)];
    if (now.kind() == StepKind::ChooseFeatures)
        return {};
    const auto& table = *workspace().openTable()->table;
    if (isFitted(step))
        return chipsOfFitted(recipes().preview(use())->recipe, std::size_t(step), table);
    QStringList chips;
    for (const std::size_t column :
         columnsSuiting(plan(), std::size_t(step), table, recipes().columns(use())))
        if (now.columns.empty() || std::find(now.columns.begin(), now.columns.end(),
                                             table.column(column).name) != now.columns.end())
            chips << QString::fromStdString(table.column(column).name);
    return chips;
}

QString PreparePage::sentenceOf(int step) const
{
    if (!isFitted(step))
        return workspace().isRunning(Step::Prepare) || recipes().isCheap(use())
                   ? QString()
                   : tr("Not fitted yet: press F5 to see what it does.");
    QString text;
    for (const TextPart& part : recipes().preview(use())->recipe.stepSentence(std::size_t(step)))
        text += part.isStrong ? bold(QString::fromStdString(part.text))
                              : QString::fromStdString(part.text).toHtmlEscaped();
    return text;
}

StepCardText PreparePage::cardText(int step) const
{
    const PlanStep& now = plan().steps[std::size_t(step)];
    StepCardText text;
    text.icon = stepIcon(now.kind());
    text.title = stepTitleText(now.kind());
    text.method = QString::fromStdString(methodWord(now));
    text.sentence = sentenceOf(step);
    text.chips = chipsOf(step);
    if (now.kind() == StepKind::UseOrder && text.chips.size() == 1)
        text.between = orderChips(*workspace().openTable()->table, text.chips);
    // What was never fitted is not out of date; the sentence says so.
    text.badge = isFitted(step)             ? StepCardText::Badge::Fitted
                 : recipes().preview(use()) ? StepCardText::Badge::OutOfDate
                                            : StepCardText::Badge::None;
    QStringList problems;
    const bool isIdle =
        suitsNothing(now, *workspace().openTable()->table, recipes().columns(use()));
    if (isIdle)
        text.badge = StepCardText::Badge::Idle;
    for (const PlanProblem& problem : m_problems) {
        // A step that waits for columns of its kind does no harm.
        if (problem.step != std::size_t(step) || (isIdle && !problem.isError))
            continue;
        problems << problemText(problem);
        text.isError = text.isError || problem.isError;
        text.badge = text.isError ? StepCardText::Badge::Error : StepCardText::Badge::Look;
    }
    text.problem = problems.join(QStringLiteral("<br>"));
    return text;
}

void PreparePage::showPlanProblems()
{
    // What has one remedy is said once.
    struct Line {
        const PlanProblem* first;
        std::size_t more = 0;
    };
    std::vector<Line> lines;
    bool isError = false;
    const PlanProblem* mendable = nullptr;
    for (const PlanProblem& problem : m_problems) {
        if (problem.step)
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return line.first->remedy == problem.remedy;
        });
        if (same == lines.end())
            lines.push_back({&problem});
        else
            ++same->more;
        isError = isError || problem.isError;
        if (problem.missingStep && (!mendable || (problem.isError && !mendable->isError)))
            mendable = &problem;
    }
    QStringList texts;
    for (const Line& line : lines)
        texts << html(line.first->text) + QLatin1Char(' ') +
                     (line.more > 0 ? tr("The same holds for %1 more. ").arg(count(line.more))
                                    : QString()) +
                     html(line.first->remedy);
    m_steps->setProblem(texts.join(QStringLiteral("<br>")), isError,
                        mendable ? tr("Add “%1”").arg(stepTitleText(*mendable->missingStep))
                                 : QString());
}

// --- edits

void PreparePage::choose(int step)
{
    if (step == m_selected)
        return;
    m_selected = step;
    m_steps->setSelected(step);
    showOptions();
    showPictures();
}

void PreparePage::setPlan(RecipePlan changed, const QString& text, const QString& mergeKey)
{
    recipes().setPlan(use(), std::move(changed), text, mergeKey);
}

void PreparePage::addStep(StepKind kind)
{
    RecipePlan changed = plan();
    const std::size_t at = placeFor(kind, changed);
    changed.steps.insert(changed.steps.begin() + std::ptrdiff_t(at), newStep(kind));
    m_selected = int(at);
    setPlan(std::move(changed), tr("Add “%1”").arg(stepTitleText(kind)));
    showPictures();
}

void PreparePage::addWhatIsMissing()
{
    std::optional<StepKind> kind;
    for (const PlanProblem& problem : m_problems)
        if (!problem.step && problem.missingStep && (!kind || problem.isError)) {
            kind = problem.missingStep;
            if (problem.isError)
                break;
        }
    if (kind)
        addStep(*kind);
}

void PreparePage::moveStep(int from, int to, const QString& mergeKey)
{
    RecipePlan changed = plan();
    const int last = int(changed.steps.size()) - 1;
    if (from < 0 || from > last || to < 0 || to > last || from == to)
        return;
    const QString title = stepTitleText(changed.steps[std::size_t(from)].kind());
    PlanStep moved = std::move(changed.steps[std::size_t(from)]);
    changed.steps.erase(changed.steps.begin() + from);
    changed.steps.insert(changed.steps.begin() + to, std::move(moved));
    m_selected = to;
    setPlan(std::move(changed), tr("Move “%1”").arg(title), mergeKey);
    showPictures();
}

void PreparePage::duplicateStep(int step)
{
    RecipePlan changed = plan();
    const PlanStep copy = changed.steps[std::size_t(step)];
    changed.steps.insert(changed.steps.begin() + step + 1, copy);
    m_selected = step + 1;
    setPlan(std::move(changed), tr("Duplicate “%1”").arg(stepTitleText(copy.kind())));
    showPictures();
}

void PreparePage::removeStep(int step)
{
    RecipePlan changed = plan();
    if (step < 0 || step >= int(changed.steps.size()))
        return;
    const QString title = stepTitleText(changed.steps[std::size_t(step)].kind());
    changed.steps.erase(changed.steps.begin() + step);
    m_selected = std::min(step, int(changed.steps.size()) - 1);
    setPlan(std::move(changed), tr("Remove “%1”").arg(title));
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
        [this, step] { moveStep(step, step - 1, {}); });
    add(tr("Move &Down"), Qt::ALT | Qt::Key_Down, step < m_steps->count() - 1,
        [this, step] { moveStep(step, step + 1, {}); });
    menu->addSeparator();
    add(tr("D&uplicate"), {}, true, [this, step] { duplicateStep(step); });
    add(tr("&Remove"), Qt::Key_Delete, true, [this, step] { removeStep(step); });
    menu->popup(globalPosition);
}

// --- files

void PreparePage::openNewFile()
{
    const QString path = dialogs().openFile(this, tr("Compare With a New File"), tableFilter());
    if (!path.isEmpty())
        workspace().openNewFile(path);
}

void PreparePage::showRecipeText()
{
    QString words;
    const RecipePreviewPointer preview = recipes().preview(use());
    if (preview && !recipes().isOutOfDate(use())) {
        words = QStringLiteral("<p>%1</p>")
                    .arg(preview->request.use == PlanUse::Predict
                             ? tr("Fitted on %1 training rows of %2.")
                                   .arg(count(preview->rows.size()),
                                        workspace().openTable()->title.toHtmlEscaped())
                             : tr("Fitted on all %1 rows of %2.")
                                   .arg(count(preview->rows.size()),
                                        workspace().openTable()->title.toHtmlEscaped()));
        words += QStringLiteral("<ol>");
        for (const std::string& sentence : preview->recipe.sentences())
            words += QStringLiteral("<li style=\"margin-bottom: 6px\">%1</li>").arg(html(sentence));
        words += QStringLiteral("</ol>");
    } else {
        words = tr("<p>Fit the recipe to read what each step does.</p>");
    }
    auto* dialog = new RecipeDialog(use() == PlanUse::Predict ? tr("Recipe for Prediction")
                                                              : tr("Recipe for Segments"),
                                    words, QString::fromStdString(planText(plan())), this);
    connect(dialog, &RecipeDialog::saveRequested, this, &PreparePage::saveRecipe);
    connect(dialog, &RecipeDialog::loadRequested, this, &PreparePage::loadRecipe);
    dialog->open();
}

void PreparePage::loadRecipe()
{
    const QString path =
        dialogs().openFile(this, tr("Load Recipe"), tr("Recipe as text (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    constexpr qint64 mostBytes = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        showProblem(tr("%1 cannot be read as a recipe.").arg(QFileInfo(path).fileName()),
                    tr("Choose a text file that was saved here."));
        return;
    }
    try {
        const RecipePlan loaded = parsePlan(file.readAll().toStdString());
        m_selected = 0;
        setPlan(loaded, tr("Load %1").arg(QFileInfo(path).fileName()));
        showPictures();
    } catch (const core::Error& error) {
        const QString where =
            error.line() ? tr("Line %1 of %2: ").arg(*error.line()).arg(QFileInfo(path).fileName())
                         : QString();
        showProblem(where + QString::fromUtf8(error.what()),
                    QString::fromStdString(error.remedy()));
    }
}

void PreparePage::saveRecipe()
{
    QString path = dialogs().saveFile(this, tr("Save Recipe as Text"), QStringLiteral("recipe.txt"),
                                      tr("Recipe as text (*.txt)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".txt");
    m_exporting->text(planText(plan()), path);
}

void PreparePage::exportPrepared()
{
    const RecipePreviewPointer preview = recipes().preview(use());
    if (!preview)
        return;
    QString path = dialogs().saveFile(this, tr("Export Prepared Table"),
                                      QStringLiteral("prepared.csv"), tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    m_exporting->preparedTable(preview, path);
}

} // namespace ui
