#include "ui/pages/score/scorepage.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/pages/score/detailsdialog.h"
#include "ui/pages/score/mappingdialog.h"
#include "ui/pages/score/modelcarddialog.h"
#include "ui/pages/score/receiptcard.h"
#include "ui/pages/score/scoreoptions.h"
#include "ui/plots/classreportplot.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/score/driftpartsplot.h"
#include "ui/plots/score/driftplot.h"
#include "ui/plots/score/givenlabelsplot.h"
#include "ui/plots/score/surenessplot.h"
#include "ui/scoreexports.h"
#include "ui/tables/figuretable.h"
#include "ui/tables/scoredrowsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"
#include "ui/words/richtext.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Tab { ReceiptTab, CustomersTab, EvaluationTab };

constexpr int receiptHeight = 318;
constexpr int plotHeight = 280;

} // namespace

ScorePage::ScorePage(Workspace& workspace, QWidget* parent)
    : Page(Step::Score, tr("Score"), workspace, parent),
      m_options(new ScoreOptions(workspace.scoring(), this)), m_tabs(new QTabBar),
      m_stack(new QStackedWidget)
{
    createViews();
    createActions();
    connectOptions();
    connectScoring();
    showAll();
}

Scoring& ScorePage::scoring() const
{
    return workspace().scoring();
}

void ScorePage::createViews()
{
    m_tabs->setObjectName(QStringLiteral("scoreTabs"));
    m_tabs->setAccessibleName(tr("Views of the scored file"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Receipt"));
    m_tabs->addTab(tr("Customers"));
    m_tabs->addTab(tr("Evaluation"));
    m_stack->addWidget(createReceiptView());
    m_stack->addWidget(createCustomersView());
    m_stack->addWidget(createEvaluationView());
    m_empty = new EmptyState(QStringLiteral("score"), {}, {});
    m_stack->addWidget(m_empty);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ScorePage::showState);
}

CardGrid* ScorePage::createReceiptView()
{
    m_receipt = new ReceiptCard;
    m_drift = new DriftPlot;
    m_drift->setObjectName(QStringLiteral("driftPlot"));
    m_parts = new DriftPartsPlot;
    m_parts->setObjectName(QStringLiteral("driftPartsPlot"));
    m_parts->setMaximumWidth(230);
    m_parts->setMinimumWidth(190);
    m_parts->hide();
    m_driftCard = new PlotCard(tr("New file against training"), m_drift);
    auto* index = new InfoButton(
        tr("Population stability index"),
        tr("<p>How far the values of a feature have moved between the customers the model has "
           "learnt from and this file. Both are parted alike, numbers at the tenths of training, "
           "categories by level, missing cells by themselves; the index is the sum over the parts "
           "of (found − expected) × ln (found ÷ expected).</p><p>Below 0.1 nothing has changed "
           "that matters, above 0.25 the feature has drifted: the model meets customers it was not "
           "made for (Siddiqi 2006). Click a feature to see its parts.</p>"));
    index->setTopic(QStringLiteral("score#drift"));
    m_driftCard->addHeaderWidget(index);
    m_driftCard->addBodyWidget(m_parts, true);
    m_given = new GivenLabelsPlot;
    m_given->setObjectName(QStringLiteral("givenLabelsPlot"));
    m_givenCard = new PlotCard(tr("Labels given"), m_given);
    m_sureness = new SurenessPlot;
    m_sureness->setObjectName(QStringLiteral("surenessPlot"));
    m_surenessCard = new PlotCard(tr("How sure the model is"), m_sureness);
    m_surenessCard->setCaption(tr("drag the line to change “not sure”"));
    connect(m_receipt, &ReceiptCard::lookRequested, this, &ScorePage::look);
    const auto fail = [this](const QString& text) { showProblem(text, {}); };
    connect(m_receipt, &ReceiptCard::failed, this, fail);
    for (PlotCard* card : {m_driftCard, m_givenCard, m_surenessCard})
        connect(card, &PlotCard::failed, this, fail);
    connect(m_drift, &DriftPlot::featureChosen, this, &ScorePage::showDrifted);
    connect(m_sureness, &SurenessPlot::limitChanged, &scoring(), &Scoring::setLimit);
    auto* grid = new CardGrid;
    grid->setCards({{.widget = m_receipt, .leastHeight = receiptHeight},
                    {.widget = m_driftCard, .leastHeight = receiptHeight},
                    {.widget = m_givenCard, .leastHeight = plotHeight},
                    {.widget = m_surenessCard, .leastHeight = plotHeight}});
    return grid;
}

QWidget* ScorePage::createCustomersView()
{
    m_rows = new ScoredRowsModel(this);
    QTableView* view = figureTable(QStringLiteral("scoredRowsTable"),
                                   tr("First customers of the file with their labels"), m_rows);
    m_rows->setPaintedOn(view);
    view->horizontalHeader()->setDefaultSectionSize(120);
    m_whichRows = new ChoiceBox;
    m_whichRows->setObjectName(QStringLiteral("whichRowsBox"));
    m_whichRows->setAccessibleName(tr("Which customers are shown"));
    m_whichRows->addItem(tr("First customers"));
    m_whichRows->addItem(tr("Also in training"));
    connect(m_whichRows, &QComboBox::currentIndexChanged, this, &ScorePage::showCustomers);
    m_customersCard = new TabCard;
    m_customersCard->setObjectName(QStringLiteral("scoredRowsCard"));
    m_customersCard->addTable(
        tr("Customers"), view, [this] { return m_rows->table(); }, m_whichRows);
    m_customersCard->setPlain();
    connect(m_customersCard, &TabCard::failed, this,
            [this](const QString& text) { showProblem(text, {}); });
    return m_customersCard;
}

CardGrid* ScorePage::createEvaluationView()
{
    m_confusion = new ConfusionPlot;
    m_confusion->setObjectName(QStringLiteral("scoredConfusionPlot"));
    m_report = new ClassReportPlot(tr("Class"));
    auto* confusion = new PlotCard(tr("Predicted against true"), m_confusion);
    auto* report = new PlotCard(tr("Per class"), m_report);
    for (PlotCard* card : {confusion, report})
        connect(card, &PlotCard::failed, this,
                [this](const QString& text) { showProblem(text, {}); });
    auto* grid = new CardGrid;
    grid->setCards(
        {{.widget = confusion, .leastHeight = 380}, {.widget = report, .leastHeight = 380}});
    return grid;
}

void ScorePage::createActions()
{
    auto* copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    copy->setToolTip(tr("Copies the receipt as text"));
    connect(copy, &QPushButton::clicked, m_receipt, &ReceiptCard::copy);
}

void ScorePage::connectOptions()
{
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &ScorePage::start);
    connect(m_options, &ScoreOptions::fileRequested, this, &ScorePage::askFile);
    connect(m_options, &ScoreOptions::modelFileRequested, this, &ScorePage::askModel);
    connect(m_options, &ScoreOptions::mappingRequested, this, &ScorePage::showMapping);
    connect(m_options, &ScoreOptions::sqlRequested, this, &ScorePage::sqlRequested);
    connect(m_options, &ScoreOptions::onnxRequested, this, &ScorePage::onnxRequested);
    connect(m_options, &ScoreOptions::cardRequested, this, [this] { scoring().requestCard(); });
}

void ScorePage::connectScoring()
{
    Scoring* all = &scoring();
    connect(all, &Scoring::modelsChanged, this, &ScorePage::showAll);
    connect(all, &Scoring::fileChanged, this, &ScorePage::showState);
    connect(all, &Scoring::receiptChanged, this, &ScorePage::showAll);
    connect(all, &Scoring::limitChanged, this, [this] {
        showLimit();
        showHeadline();
        m_options->refresh(workspace().isRunning(Step::Score));
    });
    connect(all, &Scoring::addedChanged, this, [this] {
        m_rows->setAdded(scoring().addsLabel(), scoring().addsProbabilities());
        showState();
    });
    connect(all, &Scoring::cardReady, this, &ScorePage::showCard);
    connect(&workspace(), &Workspace::tableChanged, this, &ScorePage::showState);
    connect(all, &Scoring::fileFailed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
    connect(&workspace(), &Workspace::jobStarted, this, [this](Step started) {
        if (started == Step::Score)
            showState();
    });
    connect(&workspace(), &Workspace::jobEnded, this, [this](Step ended) {
        if (ended == Step::Score)
            showState();
    });
}

QWidget* ScorePage::optionsPanel()
{
    return m_options->panel();
}

bool ScorePage::isSettled() const
{
    return scoring().file().isEmpty() || scoring().head() || workspace().isRunning(Step::Score);
}

bool ScorePage::showView(const QString& word)
{
    const QStringList words{QStringLiteral("receipt"), QStringLiteral("customers"),
                            QStringLiteral("evaluation")};
    const int tab = static_cast<int>(words.indexOf(word));
    if (tab < 0)
        return Page::showView(word);
    m_tabs->setCurrentIndex(tab);
    return true;
}

void ScorePage::start()
{
    if (workspace().isRunning(Step::Score) || !m_options->panel()->primaryButton()->isEnabled())
        return;
    switch (m_options->action()) {
    case ScoreOptions::Action::Check:
        scoring().check();
        break;
    case ScoreOptions::Action::WriteFile:
        exportScoredCustomers(this, workspace());
        break;
    case ScoreOptions::Action::WriteFiles:
        exportScoredFiles(this, workspace());
        break;
    }
}

void ScorePage::askFile()
{
    const QString path = dialogs().openFile(this, tr("File to Score"), tableFilter());
    if (!path.isEmpty())
        scoring().setFile(path);
}

void ScorePage::askModel()
{
    const QString path = dialogs().openFile(this, tr("Open Model"), modelFilter());
    if (!path.isEmpty())
        scoring().openModel(path);
}

void ScorePage::showMapping()
{
    if (!scoring().head() || !scoring().model().isThere())
        return;
    auto* dialog =
        new MappingDialog(scoring().facts().features, scoring().head(), scoring().columnMap(),
                          QFileInfo(scoring().file()).fileName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { scoring().setColumnMap(dialog->columnMap()); });
    dialog->open();
}

void ScorePage::showCard(const StoredModelPointer& model, const core::deploy::ModelCard& card,
                         const ScoringModel& source)
{
    auto* dialog = new ModelCardDialog(model, card, !scoring().model().isSameAs(source), this);
    connect(dialog, &ModelCardDialog::useRequested, this,
            [this, source] { scoring().choose(source); });
    dialog->open();
}

void ScorePage::look(ScoreFact::Look what)
{
    const ReceiptPointer receipt = scoring().receipt();
    if (!receipt)
        return;
    using Look = ScoreFact::Look;
    QString title;
    QString note;
    switch (what) {
    case Look::None:
        return;
    case Look::Map:
        return showMapping();
    case Look::Accuracy:
        return m_tabs->setCurrentIndex(EvaluationTab);
    case Look::Known:
        m_tabs->setCurrentIndex(CustomersTab);
        m_whichRows->setCurrentIndex(1);
        return;
    case Look::Levels:
        title = tr("Levels the Model Has Not Seen");
        note =
            tr("The model has learnt nothing about these; its recipe says what stands for them.");
        break;
    case Look::Missing:
        title = tr("Empty Cells");
        note = tr("Filled as the model's recipe says, with values found while training. Nothing "
                  "was learnt from this file.");
        break;
    case Look::Types:
        title = tr("Cells That Could Not Be Read");
        note = tr("Taken as empty and filled as the model's recipe says. In the written file they "
                  "stay as they are.");
        break;
    case Look::Rejected:
        title = tr("Rows Left Out");
        note = tr("These lines have more or fewer fields than the header. They are in none of the "
                  "written files.");
        break;
    }
    (new DetailsDialog(title, note, scoreFactTable(*receipt, what), this))->open();
}

void ScorePage::showDrifted(const QString& feature)
{
    const ReceiptPointer receipt = scoring().receipt();
    const bool isShown = m_parts->isVisibleTo(m_driftCard) && m_parts->featureName() == feature;
    std::optional<core::deploy::FeatureFindings> found;
    if (receipt && !isShown)
        for (const auto& each : receipt->features)
            if (QString::fromStdString(each.match.feature) == feature && !each.parts.empty())
                found = each;
    // A second click puts the parts away.
    m_parts->setFeature(found);
    m_parts->setVisible(found.has_value());
    if (!found)
        m_drift->setChosen({});
}

void ScorePage::showAll()
{
    showReceipt();
    showState();
}

void ScorePage::showReceipt()
{
    const ReceiptPointer receipt = scoring().receipt();
    const ScoringModelFacts& facts = scoring().receiptFacts();
    m_drift->setReceipt(receipt);
    m_parts->hide();
    m_given->setReceipt(receipt);
    m_sureness->setReceipt(receipt);
    m_whichRows->setVisible(receipt && !receipt->knownPreview.empty());
    if (receipt && receipt->knownPreview.empty())
        m_whichRows->setCurrentIndex(0);
    m_rows->setAdded(scoring().addsLabel(), scoring().addsProbabilities());
    if (receipt) {
        const QString caption =
            tr("%1 · %2 customers")
                .arg(QString::fromStdU16String(receipt->file.filename().u16string()),
                     count(receipt->rows));
        for (PlotWidget* plot : std::initializer_list<PlotWidget*>{
                 m_drift, m_parts, m_given, m_sureness, m_confusion, m_report})
            plot->setCaption(caption);
        m_givenCard->setTitle(
            tr("%1 given").arg(facts.labelPlural.left(1).toUpper() + facts.labelPlural.mid(1)));
        m_givenCard->setCaption(tr("%1 customers").arg(count(receipt->rows)));
        m_sureness->setLabelWord(facts.labelWord);
        if (receipt->evaluation) {
            m_confusion->setEvaluation(*receipt->evaluation);
            m_report->setEvaluation(*receipt->evaluation);
        }
    }
    showCustomers();
    showLimit();
    showBanner();
}

void ScorePage::showCustomers()
{
    m_rows->setReceipt(scoring().receipt(), m_whichRows->currentIndex() == 1);
}

void ScorePage::showLimit()
{
    const int limit = scoring().limit();
    m_given->setLimit(limit);
    m_sureness->setLimit(limit);
    m_rows->setLimit(limit);
    if (const ReceiptPointer receipt = scoring().receipt())
        m_receipt->setFacts(scoreFacts(*receipt, scoring().receiptFacts()),
                            scoreText(*receipt, scoring().receiptFacts(), limit),
                            tr("%1_receipt.txt")
                                .arg(QFileInfo(QString::fromStdU16String(receipt->file.u16string()))
                                         .completeBaseName()));
    else
        m_receipt->setFacts({}, {}, {});
}

void ScorePage::showBanner()
{
    const ReceiptPointer receipt = scoring().receipt();
    const QString known = receipt ? knownHeadline(*receipt) : QString();
    banner()->clearActions();
    if (known.isEmpty()) {
        banner()->hide();
        return;
    }
    const bool leavesOut = receipt->leftOut > 0;
    banner()->setClosable(false);
    banner()->showText(leavesOut ? Banner::Kind::Info : Banner::Kind::Warning, known);
    if (!receipt->knownPreview.empty()) {
        QPushButton* show = banner()->addAction(tr("Show Them"));
        show->setObjectName(QStringLiteral("showKnownButton"));
        connect(show, &QPushButton::clicked, this, [this] { look(ScoreFact::Look::Known); });
    }
    const std::size_t all = rowsSeen(*receipt);
    const std::size_t fresh = all - receipt->known->rows;
    if (!leavesOut && fresh == 0)
        return;
    QPushButton* other = banner()->addAction(leavesOut ? tr("Score All %1").arg(count(all))
                                                       : tr("Score Only the %1").arg(count(fresh)));
    other->setObjectName(QStringLiteral("scoreOnlyNewButton"));
    connect(other, &QPushButton::clicked, this,
            [this, leavesOut] { scoring().setOnlyNew(!leavesOut); });
}

void ScorePage::showState()
{
    m_options->refresh(workspace().isRunning(Step::Score));
    const ReceiptPointer receipt = scoring().receipt();
    const bool hasReceipt = receipt != nullptr;
    const bool isJudged = hasReceipt && receipt->evaluation;
    m_tabs->setVisible(hasReceipt);
    if (!isJudged && m_tabs->currentIndex() == EvaluationTab)
        m_tabs->setCurrentIndex(ReceiptTab);
    m_tabs->setTabVisible(EvaluationTab, isJudged);
    if (!hasReceipt)
        showEmpty();
    m_stack->setCurrentIndex(hasReceipt ? m_tabs->currentIndex() : m_stack->indexOf(m_empty));
    showHeadline();
    emit optionsPanelChanged(); // its button can be pressed now, or no longer
}

void ScorePage::showEmpty()
{
    const bool isRunning = workspace().isRunning(Step::Score);
    const QString shown = QStringLiteral("%1/%2/%3/%4")
                              .arg(scoring().model().name, scoring().file())
                              .arg(isRunning)
                              .arg(workspace().hasTable());
    if (m_shownEmpty == shown)
        return; // the buttons keep the focus
    m_shownEmpty = shown;
    for (QPushButton* old : m_empty->findChildren<QPushButton*>()) {
        old->hide();
        old->deleteLater();
    }
    const auto add = [this](const QString& text, bool primary, const QString& name, auto action) {
        QPushButton* button = m_empty->addButton(text, primary);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, action);
    };
    if (!scoring().model().isThere()) {
        m_empty->setText(tr("No model yet"),
                         tr("Score gives the customers of another file the labels of a model: a "
                            "network trained on the Predict page, the segments found here, or a "
                            "model file from somebody else."));
        add(tr("Open Model…"), true, QStringLiteral("emptyOpenModelButton"),
            [this] { askModel(); });
        if (workspace().hasTable())
            add(tr("Go to Predict"), false, QStringLiteral("emptyGoToPredictButton"),
                [this] { emit stepRequested(Step::Predict); });
    } else if (scoring().file().isEmpty()) {
        m_empty->setText(
            tr("Which customers get a label?"),
            tr("Choose a file, or drop it here. It is checked against what %1 was made from, and "
               "never changed: the labels go into a new file.")
                .arg(scoring().model().name));
        add(tr("Choose File…"), true, QStringLiteral("emptyChooseFileButton"),
            [this] { askFile(); });
    } else if (isRunning) {
        m_empty->setText(tr("Checking %1").arg(QFileInfo(scoring().file()).fileName()),
                         tr("Every customer gets a label; nothing is written yet."));
    } else {
        m_empty->setText(tr("%1 is not checked yet").arg(QFileInfo(scoring().file()).fileName()),
                         tr("A check reads the whole file and shows what labels come of it. "
                            "Nothing is written."));
        add(tr("Check File"), true, QStringLiteral("emptyCheckButton"),
            [this] { scoring().check(); });
    }
}

void ScorePage::showHeadline()
{
    const ReceiptPointer receipt = scoring().receipt();
    if (!receipt) {
        setHeadline(tr("Labels for customers the model has not learnt from"));
        return;
    }
    QString words = scoreHeadline(*receipt, scoring().receiptFacts(), scoring().limit());
    if (workspace().isRunning(Step::Score))
        words += tr(" · being checked again");
    else if (scoring().isOutOfDate())
        words += tr(" · <b>out of date</b>: model, file or columns have changed since");
    setHeadline(words);
}

void ScorePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_options)
        m_options->refresh(workspace().isRunning(Step::Score));
}

} // namespace ui
