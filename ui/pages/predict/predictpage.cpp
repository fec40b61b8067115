#include "ui/pages/predict/predictpage.h"

#include "core/base/error.h"
#include "ui/pages/predict/predictoptions.h"
#include "ui/pages/richtext.h"
#include "ui/plots/classreportplot.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/intervalplot.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"
#include "ui/tables/epochtablemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {

enum Tab { TrainingTab, ResultsTab };

} // namespace

PredictPage::PredictPage(Workspace& workspace, QWidget* parent)
    : Page(Step::Predict, tr("Predict"), workspace, parent), m_options(new PredictOptions(this)),
      m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    m_tabs->setObjectName(QStringLiteral("predictTabs"));
    m_tabs->setAccessibleName(tr("Views of the prediction"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Training"));
    m_tabs->addTab(tr("Results"));
    m_stack->addWidget(createTrainingTab());
    m_stack->addWidget(createResultsTab());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);

    auto* copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    copy->setToolTip(
        tr("Copies the picture most people paste: the curves or the confusion matrix"));
    connect(copy, &QPushButton::clicked, this, [this] {
        (m_tabs->currentIndex() == TrainingTab ? m_lossCard : m_confusionCard)->copyImage();
    });
    auto* exportButton = addPageButton({}, tr("Export"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(exportButton);
    for (PlotCard* card :
         {m_lossCard, m_accuracyCard, m_networkCard, m_confusionCard, m_reportCard, m_rulesCard})
        menu->addAction(tr("%1…").arg(card->title()), card, &PlotCard::saveImage);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const PlotCard* cards[] = {m_lossCard,      m_accuracyCard, m_networkCard,
                                   m_confusionCard, m_reportCard,   m_rulesCard};
        for (int i = 0; i < menu->actions().size(); ++i)
            menu->actions()[i]->setEnabled(cards[i]->plot()->hasFigure());
    });
    exportButton->setMenu(menu);

    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &PredictPage::start);
    connect(m_options, &PredictOptions::changed, this, [this] {
        if (this->workspace().classifier())
            this->workspace().markOutOfDate(Step::Predict, true);
        tellBasis();
        showHeadline();
    });
    RecipePlans* recipes = &workspace.recipes();
    m_options->setRecipe(recipes->plan(PlanUse::Predict));
    connect(m_options, &PredictOptions::recipeRequested, this, [this, recipes] {
        recipes->setShownUse(PlanUse::Predict);
        emit stepRequested(Step::Prepare);
    });
    connect(m_options, &PredictOptions::recipeChosen, this,
            [recipes](const core::prepare::RecipePlan& plan, const QString& preset) {
                recipes->setPlan(PlanUse::Predict, plan, tr("Preparation of %1").arg(preset));
            });
    connect(recipes, &RecipePlans::planChanged, this, [this, recipes](PlanUse use) {
        if (use == PlanUse::Predict)
            m_options->setRecipe(recipes->plan(use));
    });
    connect(m_options, &PredictOptions::seedEdited, &workspace, &Workspace::setSeed);
    connect(m_options, &PredictOptions::networkChanged, this, &PredictPage::showNetwork);
    connect(&workspace, &Workspace::tableChanged, this, &PredictPage::showTable);
    connect(&workspace, &Workspace::classifierChanged, this, &PredictPage::showModel);
    connect(&workspace, &Workspace::seedChanged, this,
            [this] { m_options->setSeed(this->workspace().seed()); });
    connect(&workspace, &Workspace::stateChanged, this, [this](Step changed) {
        if (changed == Step::Predict)
            showHeadline();
    });
    connect(&workspace, &Workspace::jobStarted, this, [this](Step started) {
        if (started == Step::Predict)
            beginRun();
    });
    connect(&workspace, &Workspace::epochFinished, this,
            [this](Step trained, const core::network::EpochReport& report) {
                if (trained == Step::Predict)
                    addEpoch(report);
            });
    connect(&workspace, &Workspace::jobEnded, this, [this](Step ended) {
        if (ended == Step::Predict)
            endRun();
    });
    m_words.setSingleShot(true);
    m_words.setInterval(120);
    connect(&m_words, &QTimer::timeout, this, &PredictPage::showNewEpochs);
    showTable();
}

QWidget* PredictPage::optionsPanel()
{
    return workspace().hasTable() ? m_options->panel() : nullptr;
}

void PredictPage::start()
{
    if (!m_options->canTrain() || workspace().isRunning(Step::Predict))
        return;
    workspace().models().train(m_options->request());
}

PlotCard* PredictPage::createCard(const QString& title, PlotWidget* plot)
{
    auto* card = new PlotCard(title, plot);
    connect(card, &PlotCard::failed, this, [this](const QString& text) { showProblem(text, {}); });
    return card;
}

QWidget* PredictPage::createTrainingTab()
{
    m_loss = new LiveCurve;
    m_loss->setObjectName(QStringLiteral("lossCurve"));
    m_loss->setAxis(tr("cross-entropy"));
    m_loss->setEmptyText(tr("Loss of each epoch, live while the network trains."));
    m_lossCard = createCard(tr("Loss"), m_loss);
    m_lossCard->setCaption(tr("lower is better"));
    auto* logScale = new QCheckBox(tr("Log scale"));
    connect(logScale, &QCheckBox::toggled, m_loss, &LiveCurve::setLogScale);
    m_lossCard->addHeaderWidget(logScale);

    m_accuracy = new LiveCurve;
    m_accuracy->setObjectName(QStringLiteral("accuracyCurve"));
    m_accuracy->setAxis(tr("customers right"), {}, true);
    m_accuracy->setEmptyText(tr("Share of customers recognised, live while the network trains."));
    m_accuracyCard = createCard(tr("Accuracy"), m_accuracy);
    m_accuracyCard->setCaption(tr("higher is better"));

    m_network = new NetworkDrawing;
    m_network->setEmptyText(tr("Choose a target to see the network."));
    m_networkCard = createCard(tr("Network"), m_network);

    return createGrid(m_training, {m_lossCard, m_accuracyCard, m_networkCard, createEpochCard()});
}

QWidget* PredictPage::createGrid(CardGrid& grid, std::array<QWidget*, 4> cards)
{
    auto* content = new QWidget;
    grid.cards = cards;
    grid.layout = new QGridLayout(content);
    grid.layout->setContentsMargins(0, 0, 0, 0);
    grid.layout->setSpacing(metrics::cardGap);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void PredictPage::arrange(CardGrid& grid, bool narrow, int leftShare, int rightShare)
{
    constexpr int lowestCard = 300;
    constexpr int columns = 12;
    for (QWidget* card : grid.cards) {
        grid.layout->removeWidget(card);
        card->setMinimumHeight(narrow ? lowestCard : 220);
    }
    for (int i = 0; i < 4; ++i) {
        const bool upper = i < 2;
        const int left = upper ? columns / 2 : leftShare;
        if (narrow)
            grid.layout->addWidget(grid.cards[std::size_t(i)], i, 0, 1, columns);
        else if (i % 2 == 0)
            grid.layout->addWidget(grid.cards[std::size_t(i)], i / 2, 0, 1, left);
        else
            grid.layout->addWidget(grid.cards[std::size_t(i)], i / 2, left, 1,
                                   upper ? columns / 2 : rightShare);
        grid.layout->setRowStretch(i, narrow ? 1 : i == 0 ? 5 : i == 1 ? 4 : 0);
    }
    for (int column = 0; column < columns; ++column)
        grid.layout->setColumnStretch(column, 1);
}

void PredictPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Below this width two cards beside each other can no longer be read.
    const bool narrow = width() < 860;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    arrange(m_training, narrow, 7, 5);
    arrange(m_results, narrow, 6, 6);
}

QWidget* PredictPage::createEpochCard()
{
    m_epochs = new EpochTableModel(this);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("epochTable"));
    table->setAccessibleName(tr("Epochs"));
    table->setModel(m_epochs);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(42);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::TabFocus);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* title = new QLabel(tr("Epochs"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* caption = new QLabel(tr("best first, then newest"));
    caption->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 8);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(caption);
    head->addStretch(1);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(table, 1);
    return card;
}

QWidget* PredictPage::createResultsTab()
{
    const QString nothingYet =
        tr("Train the network to see how it does on customers it has never seen.");
    m_confusion = new ConfusionPlot;
    m_confusion->setObjectName(QStringLiteral("confusionMatrix"));
    m_confusion->setEmptyText(nothingYet);
    m_confusionCard = createCard(tr("Confusion matrix"), m_confusion);
    m_confusionCard->setCaption(tr("test part"));
    auto* shown = new QComboBox;
    shown->setAccessibleName(tr("Cells show"));
    shown->setFixedWidth(132);
    shown->addItems({tr("Share of row"), tr("Count")});
    connect(shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_confusion->setShown(index == 0 ? ConfusionPlot::Show::ShareOfRow
                                         : ConfusionPlot::Show::Count);
    });
    m_confusionCard->addHeaderWidget(shown);
    m_cellText = new QLabel;
    m_cellText->setObjectName(QStringLiteral("cellSentence"));
    m_cellText->setWordWrap(true);
    m_confusionCard->addBodyWidget(m_cellText, false);
    connect(m_confusion, &ConfusionPlot::cellSelected, this, [this](int row, int column) {
        m_cellText->setText(m_confusion->cellSentence({column, row}));
    });

    m_report = new ClassReportPlot(tr("Segment"));
    m_report->setEmptyText(nothingYet);
    m_reportCard = createCard(tr("Per segment"), m_report);
    m_rules = new IntervalPlot;
    m_rules->setEmptyText(nothingYet);
    m_rulesCard = createCard(tr("Against simple rules"), m_rules);
    m_rulesCard->setCaption(tr("95 % intervals"));

    m_preparation = new QLabel;
    m_preparation->setObjectName(QStringLiteral("preparationText"));
    m_preparation->setWordWrap(true);
    m_preparation->setTextFormat(Qt::RichText);
    m_preparation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preparation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preparation->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 8);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_preparation);
    scroll->setAccessibleName(tr("Preparation of the features"));
    auto* preparation = new QFrame;
    preparation->setObjectName(QStringLiteral("card"));
    auto* title = new QLabel(tr("Preparation"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    title->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 6);
    auto* column = new QVBoxLayout(preparation);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(scroll, 1);

    return createGrid(m_results, {m_confusionCard, m_reportCard, m_rulesCard, preparation});
}

void PredictPage::showTable()
{
    m_options->setRecipe(workspace().recipes().plan(PlanUse::Predict));
    m_options->setTable(workspace().openTable());
    m_options->setSeed(workspace().seed());
    tellBasis();
    showModel();
}

void PredictPage::tellBasis()
{
    const OpenTablePointer open = workspace().openTable();
    RecipeBasis basis;
    if (open && m_options->canTrain()) {
        const auto request = m_options->request();
        if (open->table->target() != request.target)
            basis.target = request.target;
        auto usable = core::prepare::usableFeatures(*open->table);
        std::erase(usable, request.target);
        if (request.features != usable)
            basis.features = request.features;
        basis.split = request.options.split;
    }
    workspace().recipes().setBasis(PlanUse::Predict, std::move(basis));
}

void PredictPage::showNetwork()
{
    if (!m_options->canTrain()) {
        m_network->clear();
        return;
    }
    const auto request = m_options->request();
    const auto& preview = m_options->preview();
    m_network->setNetwork(request.options.hidden, preview.layers, preview.inputs,
                          request.features.size());
    std::size_t parameters = 0;
    for (const auto& layer : preview.layers)
        parameters += layer.parameters;
    m_networkCard->setCaption(
        tr("%1 parameters · heights show layer widths").arg(count(parameters)));
}

void PredictPage::beginRun()
{
    m_running = true;
    m_lastEpoch = {};
    for (LiveCurve* curve : {m_loss, m_accuracy}) {
        curve->clear();
        curve->setReferenceLine({}, 0);
        curve->setTotalEpochs(m_options->epochs());
        curve->setRunning(true);
    }
    m_epochs->clear();
    m_tabs->setCurrentIndex(TrainingTab);
    m_options->panel()->setRunning(true, tr("Training…"));
    showHeadline();
}

void PredictPage::addEpoch(const core::network::EpochReport& report)
{
    m_lastEpoch = report;
    m_loss->append(report.epoch, report.trainLoss, report.validationLoss);
    m_accuracy->append(report.epoch, report.trainAccuracy, report.validationAccuracy);
    m_loss->setBestEpoch(report.bestEpoch);
    m_accuracy->setBestEpoch(report.bestEpoch);
    m_newEpochs.push_back(report);
    if (!m_words.isActive())
        m_words.start();
}

void PredictPage::showNewEpochs()
{
    m_epochs->append(m_newEpochs);
    m_newEpochs.clear();
    showHeadline();
}

void PredictPage::endRun()
{
    m_running = false;
    m_words.stop();
    m_newEpochs.clear();
    m_options->panel()->setRunning(false);
    m_loss->setRunning(false);
    m_accuracy->setRunning(false);
    // A discarded run leaves the curves of the model that is still shown.
    showModel();
}

void PredictPage::showModel()
{
    if (m_running)
        return;
    const auto model = workspace().classifier();
    m_options->setModel(model);
    if (!model) {
        m_loss->clear();
        m_accuracy->clear();
        m_epochs->clear();
        m_confusion->clear();
        m_report->clear();
        m_rules->setLines({}, {});
        m_preparation->clear();
        m_cellText->clear();
        m_tabs->setTabEnabled(ResultsTab, false);
        m_tabs->setCurrentIndex(TrainingTab);
        showHeadline();
        showWarnings();
        return;
    }
    const bool isNew =
        m_confusion->property("model").value<quintptr>() != reinterpret_cast<quintptr>(model.get());
    m_confusion->setProperty("model", QVariant::fromValue(reinterpret_cast<quintptr>(model.get())));
    std::vector<LiveCurve::Point> loss;
    std::vector<LiveCurve::Point> accuracy;
    const core::predict::TrainingCourse* course = model->course();
    const std::vector<core::network::EpochReport> history =
        course ? course->history : std::vector<core::network::EpochReport>{};
    const int bestEpoch = course ? course->bestEpoch : 0;
    for (const auto& report : history) {
        loss.push_back({report.epoch, report.trainLoss, report.validationLoss});
        accuracy.push_back({report.epoch, report.trainAccuracy, report.validationAccuracy});
    }
    m_loss->setHistory(loss);
    m_accuracy->setHistory(accuracy);
    m_loss->setBestEpoch(bestEpoch);
    m_accuracy->setBestEpoch(bestEpoch);
    const QString baseline = QString::fromStdString(model->baselineClass);
    m_accuracy->setReferenceLine(
        tr("always %1: %2").arg(baseline, percentText(model->baseline.accuracy)),
        model->baseline.accuracy);
    m_epochs->setHistory(history);
    const core::predict::Evaluation& test = model->test.evaluation;

    m_confusion->setEvaluation(test);
    m_cellText->setText(tr("Click a cell to read it in words."));
    m_report->setEvaluation(test);
    m_reportCard->setCaption(tr("test part, %1 customers").arg(count(test.n)));
    QStringList lookup;
    for (const auto& name : model->lookupFeatures)
        lookup << QString::fromStdString(name);
    std::vector<IntervalPlot::Line> lines;
    lines.push_back({QString::fromStdString(model->name),
                     course ? tr("best epoch %1").arg(bestEpoch) : tr("this model"), test.accuracy,
                     test.accuracyInterval, true});
    if (!lookup.isEmpty())
        lines.push_back({lookup.size() > 1 ? tr("Two-column table") : tr("One-column table"),
                         lookup.join(QStringLiteral(" × ")), model->lookup.accuracy,
                         model->lookup.accuracyInterval, false});
    lines.push_back({tr("Always “%1”").arg(baseline), tr("baseline"), model->baseline.accuracy,
                     model->baseline.accuracyInterval, false});
    m_rules->setLines(std::move(lines), tr("accuracy on %1 test customers").arg(count(test.n)));

    QString recipe = tr("<p>Fitted on the %1 training customers only; the same steps are applied "
                        "to every other row.</p>")
                         .arg(count(model->split.train.size()));
    for (const std::string& sentence : model->recipe.sentences())
        recipe += QStringLiteral("<p style=\"margin: 4px 0\">%1</p>").arg(html(sentence));
    m_preparation->setText(recipe);

    const QString caption =
        tr("%1 · test part, %2 customers · seed %3")
            .arg(workspace().openTable() ? workspace().openTable()->title : QString(),
                 count(test.n))
            .arg(model->seed);
    for (PlotCard* card :
         {m_lossCard, m_accuracyCard, m_networkCard, m_confusionCard, m_reportCard, m_rulesCard})
        card->plot()->setCaption(caption);
    m_tabs->setTabEnabled(ResultsTab, true);
    if (isNew)
        m_tabs->setCurrentIndex(ResultsTab);
    showHeadline();
    showWarnings();
}

void PredictPage::showHeadline()
{
    const auto open = workspace().openTable();
    if (!open) {
        setHeadline(tr("Open a customer table first"));
        return;
    }
    if (m_running) {
        if (m_lastEpoch.epoch == 0) {
            setHeadline(tr("Training starts…"));
            return;
        }
        setHeadline(
            tr("Training · best so far: epoch %1 · now %2 of the validation customers right "
               "· test customers not touched")
                .arg(bold(QString::number(m_lastEpoch.bestEpoch)),
                     bold(percentText(m_lastEpoch.validationAccuracy))));
        return;
    }
    const auto model = workspace().classifier();
    if (!model) {
        setHeadline(
            tr("%1 customers; the network learns from most of them, a part chooses the best "
               "epoch and a part is kept for the honest test")
                .arg(bold(count(open->table->rowCount()))));
        return;
    }
    const core::predict::Evaluation& test = model->test.evaluation;
    QString text =
        tr("%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7")
            .arg(bold(tr("%1 right").arg(percentText(test.accuracy))), count(test.n),
                 numberText(100 * test.accuracyInterval.low, 1),
                 numberText(100 * test.accuracyInterval.high, 1), html(model->baselineClass),
                 percentText(model->baseline.accuracy), numberText(test.weightedF1, 3));
    if (workspace().state(Step::Predict) == StepState::OutOfDate)
        text += tr(" · of earlier options");
    setHeadline(text);
}

void PredictPage::showWarnings()
{
    const auto model = workspace().classifier();
    if (!model || model->warnings.empty()) {
        banner()->hide();
        return;
    }
    bool useless = false;
    QStringList lines;
    for (const auto& warning : model->warnings) {
        useless = useless || warning.code == "collapsed-model" || warning.code == "ties-baseline";
        lines << html(warning.text);
    }
    banner()->clearActions();
    banner()->setDetails({});
    banner()->showText(useless ? Banner::Kind::Danger : Banner::Kind::Warning,
                       lines.join(QStringLiteral("<br>")));
    banner()->show();
}

} // namespace ui
