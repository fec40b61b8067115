#include "ui/pages/predict/predictoptions.h"
#include "ui/pages/predict/predictpage.h"
#include "ui/words/richtext.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"
#include "ui/tables/epochtablemodel.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figureheader.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {

std::vector<LiveCurve::Point> lossOf(const std::vector<core::network::EpochReport>& history)
{
    std::vector<LiveCurve::Point> points;
    for (const auto& report : history)
        points.push_back({report.epoch, report.trainLoss, report.validationLoss});
    return points;
}

std::vector<LiveCurve::Point> accuracyOf(const std::vector<core::network::EpochReport>& history)
{
    std::vector<LiveCurve::Point> points;
    for (const auto& report : history)
        points.push_back({report.epoch, report.trainAccuracy, report.validationAccuracy});
    return points;
}

} // namespace

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
    m_earlier = new QCheckBox(tr("Earlier runs"));
    m_earlier->setObjectName(QStringLiteral("earlierRuns"));
    m_earlier->setChecked(true);
    m_earlier->setToolTip(tr("Also draws the ticked runs on the same customers"));
    m_earlier->hide();
    connect(m_earlier, &QCheckBox::toggled, this, &PredictPage::showOtherRuns);
    m_lossCard->addHeaderWidget(m_earlier);

    m_accuracy = new LiveCurve;
    m_accuracy->setObjectName(QStringLiteral("accuracyCurve"));
    m_accuracy->setAxis(tr("customers right"), {}, true);
    m_accuracy->setEmptyText(tr("Share of customers recognised, live while the network trains."));
    m_accuracyCard = createCard(tr("Accuracy"), m_accuracy);
    m_accuracyCard->setCaption(tr("higher is better"));

    m_network = new NetworkDrawing;
    m_network->setEmptyText(tr("Choose a target to see the network."));
    m_networkCard = createCard(tr("Network"), m_network);

    m_trainingCards = new CardGrid;
    m_trainingCards->setCards({{m_lossCard},
                               {m_accuracyCard},
                               {.widget = m_networkCard, .share = 7},
                               {.widget = createEpochCard(), .share = 5}});
    return m_trainingCards;
}

QWidget* PredictPage::createEpochCard()
{
    m_epochs = new EpochTableModel(this);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("epochTable"));
    table->setAccessibleName(tr("Epochs"));
    table->setModel(m_epochs);
    table->setItemDelegate(new FigureDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    auto* header = new FigureHeader(table);
    header->setSectionsClickable(false);
    header->setFixedHeight(42);
    table->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Stretch);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::TabFocus);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* title = new QLabel(tr("Epochs"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    m_epochOrder = new QLabel;
    m_epochOrder->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 8);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_epochOrder);
    head->addStretch(1);
    m_moreEpochs = new QSpinBox;
    m_moreEpochs->setObjectName(QStringLiteral("moreEpochs"));
    m_moreEpochs->setAccessibleName(tr("More epochs"));
    m_moreEpochs->setRange(1, 100000);
    m_moreEpochs->setValue(20);
    m_moreEpochs->setFixedWidth(72);
    m_continue = new QPushButton(tr("Continue Training"));
    m_continue->setObjectName(QStringLiteral("continueTraining"));
    m_continue->setToolTip(
        tr("Trains the network shown for so many more epochs, from its best one, as a new run"));
    connect(m_continue, &QPushButton::clicked, this,
            [this] { workspace().models().trainOn(m_moreEpochs->value()); });
    head->addWidget(m_moreEpochs);
    head->addWidget(m_continue);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(table, 1);
    return card;
}

void PredictPage::showNetwork()
{
    if (!m_options->canTrain()) {
        m_network->clear();
        return;
    }
    const auto request = m_options->request();
    const auto& preview = m_options->preview();
    // Other kinds of models have no layers to draw.
    m_networkCard->setVisible(!preview.layers.empty());
    m_trainingCards->arrange();
    m_network->setNetwork(request.options.hidden, preview.layers, preview.inputs,
                          request.features.size());
    std::size_t parameters = 0;
    for (const auto& layer : preview.layers)
        parameters += layer.parameters;
    const QString number = count(parameters);
    m_networkCard->setCaption(tr("%1 parameters · heights show layer widths")
                                  .arg(preview.isMost ? tr("up to %1").arg(number) : number));
}

void PredictPage::beginRun()
{
    m_running = true;
    m_lastEpoch = {};
    for (LiveCurve* curve : {m_loss, m_accuracy}) {
        curve->clear();
        curve->setEmptyText(tr("Drawn live while the model trains."));
        curve->setReferenceLine({}, 0);
        curve->setTotalEpochs(m_options->epochs());
        curve->setRunning(true);
    }
    m_epochs->clear();
    showView(QStringLiteral("training"));
    m_options->panel()->setRunning(true, tr("Training…"));
    showOtherRuns();
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
    tellOrder();
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

/// Of the model shown.
void PredictPage::showCourse()
{
    const auto& model = m_shownModel;
    const core::predict::TrainingCourse* course = model->course();
    const std::vector<core::network::EpochReport> history =
        course ? course->history : std::vector<core::network::EpochReport>{};
    const int bestEpoch = course ? course->bestEpoch : 0;
    const QString noCourse = tr("This model is found in one go: it has no epochs to draw.");
    m_loss->setEmptyText(noCourse);
    m_accuracy->setEmptyText(noCourse);
    m_loss->setHistory(lossOf(history));
    m_accuracy->setHistory(accuracyOf(history));
    m_loss->setBestEpoch(bestEpoch);
    m_accuracy->setBestEpoch(bestEpoch);
    const QString baseline = QString::fromStdString(model->baselineClass);
    m_accuracy->setReferenceLine(
        tr("always %1: %2").arg(baseline, percentText(model->baseline.accuracy)),
        model->baseline.accuracy);
    m_epochs->setHistory(history);
    tellOrder();
}

/// Nothing is chosen among the trees of a forest.
void PredictPage::tellOrder()
{
    m_epochOrder->setText(m_epochs->rowCount() == 0 ? QString()
                          : m_epochs->isBestRow(0)  ? tr("best first, then newest")
                                                    : tr("newest first"));
}

/// The other courses of the model, and the ticked runs on the same rows, behind the curves.
void PredictPage::showOtherRuns()
{
    const ModelRuns& models = workspace().models();
    std::vector<LiveCurve::Run> loss;
    std::vector<LiveCurve::Run> accuracy;
    const auto add = [&](const QString& name, int mark,
                         const core::predict::TrainingCourse& course) {
        loss.push_back({name, mark, lossOf(course.history), course.bestEpoch});
        accuracy.push_back({name, mark, accuracyOf(course.history), course.bestEpoch});
    };
    bool hasEarlier = false;
    if (m_shownModel && !m_running)
        for (std::size_t i = 1; i < m_shownModel->courses.size(); ++i)
            add(QString::fromStdString(m_shownModel->courses[i].name), static_cast<int>(i % 12),
                m_shownModel->courses[i]);
    for (const ModelRun& run : models.runs()) {
        if (!run.isChecked || !m_shownModel || !run.model->course() ||
            (run.model == m_shownModel && !m_running) ||
            !ModelRuns::areComparable(*run.model, *m_shownModel))
            continue;
        hasEarlier = true;
        if (m_earlier->isChecked())
            add(run.name, run.mark, *run.model->course());
    }
    m_earlier->setVisible(hasEarlier);
    m_loss->setRuns(std::move(loss));
    m_accuracy->setRuns(std::move(accuracy));
    const bool canGoOn = models.canTrainOn();
    m_continue->setVisible(canGoOn);
    m_moreEpochs->setVisible(canGoOn);
    m_continue->setEnabled(canGoOn && !m_running);
}

} // namespace ui
