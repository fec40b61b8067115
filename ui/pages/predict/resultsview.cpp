#include "ui/pages/predict/resultsview.h"

#include "ui/pages/predict/cardcontrols.h"
#include "ui/pages/predict/classbox.h"
#include "ui/plots/classreportplot.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/intervalplot.h"
#include "ui/plots/predict/amounts.h"
#include "ui/plots/predict/gainplot.h"
#include "ui/report/modelfigures.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/roomylabels.h"
#include "ui/words/richtext.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

using core::predict::JudgedPart;

namespace {

constexpr int leastHeight = 340;

QDoubleSpinBox* moneyBox(const QString& objectName, const QString& name)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(0, 1e9);
    box->setDecimals(2);
    box->setFixedWidth(92);
    box->setAlignment(Qt::AlignRight);
    return box;
}

} // namespace

ResultsView::ResultsView(QWidget* parent) : CardGrid(parent)
{
    setObjectName(QStringLiteral("resultsView"));
    createConfusion();
    m_report = new ClassReportPlot(tr("Class"));
    m_reportCard = new PlotCard(tr("Per class"), m_report);
    m_rules = new IntervalPlot;
    m_rulesCard = new PlotCard(tr("Against simple rules"), m_rules);
    m_rulesCard->setCaption(tr("95 % intervals"));
    createGain();
    const QString nothingYet =
        tr("Train a model to see how it does on customers it has never seen.");
    for (PlotCard* card : plotCards()) {
        card->plot()->setEmptyText(nothingYet);
        connect(card, &PlotCard::failed, this, &ResultsView::failed);
    }
    std::vector<Card> cards;
    for (PlotCard* card : plotCards())
        cards.push_back({.widget = card, .leastHeight = leastHeight});
    setCards(std::move(cards));
}

std::vector<PlotCard*> ResultsView::plotCards() const
{
    return {m_confusionCard, m_reportCard, m_rulesCard, m_gainCard};
}

void ResultsView::createConfusion()
{
    m_confusion = new ConfusionPlot;
    m_confusion->setObjectName(QStringLiteral("confusionMatrix"));
    m_confusionCard = new PlotCard(tr("Confusion matrix"), m_confusion);
    auto* shown = new ChoiceBox;
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
    m_showCustomers = new QPushButton(tr("Show Customers"));
    m_showCustomers->setObjectName(QStringLiteral("showCellCustomers"));
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_cellText, 1);
    line->addWidget(m_showCustomers);
    m_confusionCard->addBodyWidget(foot, false);
    connect(m_confusion, &ConfusionPlot::cellSelected, this, &ResultsView::showCell);
    connect(m_showCustomers, &QPushButton::clicked, this, [this] {
        const auto cell = m_confusion->selectedCell();
        if (!cell || !m_part.model)
            return;
        const auto& classes = m_part.model->classes;
        // The cell holds its column in x and its row, the true class, in y.
        emit rowsRequested(
            rowsOf(cell->y(), cell->x()),
            tr("true “%1”, predicted “%2” (%3)")
                .arg(QString::fromStdString(classes[static_cast<std::size_t>(cell->y())]),
                     QString::fromStdString(classes[static_cast<std::size_t>(cell->x())]),
                     m_part.name()));
    });
}

void ResultsView::createGain()
{
    m_gain = new GainPlot;
    m_gain->setObjectName(QStringLiteral("gainPlot"));
    m_gainCard = new PlotCard(tr("Gain"), m_gain);
    m_class = new ChoiceBox;
    m_class->setObjectName(QStringLiteral("gainClass"));
    m_class->setAccessibleName(tr("Class to reach"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(6);
    m_class->setMaximumWidth(150);
    m_gainCard->addHeaderWidget(m_class);
    m_mode = new ChoiceBox;
    m_mode->setObjectName(QStringLiteral("gainMode"));
    m_mode->setAccessibleName(tr("Figure shown"));
    for (const auto mode : {GainPlot::Mode::Gain, GainPlot::Mode::Lift, GainPlot::Mode::Profit})
        m_mode->addItem(GainPlot::modeName(mode), QVariant::fromValue(mode));
    m_gainCard->addHeaderWidget(m_mode);
    m_cost = moneyBox(QStringLiteral("costPerContact"), tr("Cost per contact"));
    m_value = moneyBox(QStringLiteral("valueIfReached"), tr("Value if reached"));
    addCardControls(*m_gainCard, {new QLabel(tr("Cost per contact")), m_cost,
                                  new QLabel(tr("Value if reached")), m_value});
    m_expected = new WrappedLabel;
    m_expected->setObjectName(QStringLiteral("expectedResult"));
    m_gainCard->addBodyWidget(m_expected, false);
    connect(m_class, &QComboBox::currentIndexChanged, this, &ResultsView::startGain);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ResultsView::showEconomics);
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, &ResultsView::showEconomics);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &ResultsView::showEconomics);
    connect(m_gain, &GainPlot::budgetChanged, this, &ResultsView::showExpected);
    showEconomics();
}

RowSelection::Rows ResultsView::rowsOf(int trueClass, int predictedClass) const
{
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    if (!m_part.model)
        return rows;
    const JudgedPart& part = m_part.judged();
    for (std::size_t i = 0; i < part.rows.size(); ++i)
        if (part.classes[i] == trueClass && part.predictions[i] == predictedClass)
            rows->push_back(part.rows[i]);
    return rows;
}

void ResultsView::setPart(const ShownPart& part)
{
    if (part == m_part)
        return;
    const bool sameModel = part.model == m_part.model;
    m_part = part;
    m_gainJob.stop();
    m_gain->setGain({}, {}, 0);
    if (!part.model) {
        m_confusion->clear();
        m_report->clear();
        m_rules->setLines({}, {});
        showCell();
        showExpected();
        return;
    }
    const core::predict::Evaluation& figures = part.judged().evaluation;
    m_confusion->setEvaluation(figures);
    m_report->setEvaluation(figures);
    m_confusionCard->setCaption(part.name());
    m_reportCard->setCaption(tr("%1, %2 customers").arg(part.name(), count(figures.n)));
    m_gainCard->setCaption(part.name());
    showCell();
    showRules();
    if (!sameModel) {
        // The likeliest wish: the second of two classes is the answer that is looked for.
        fillClassBox(*m_class, part.model->classes);
        const QSignalBlocker blocker(m_class);
        m_class->setCurrentIndex(static_cast<int>(part.model->classes.size()) - 1);
    }
    m_gainWanted = true;
    if (isVisible())
        startGain();
}

void ResultsView::showCell()
{
    const auto cell = m_part.model ? m_confusion->selectedCell() : std::nullopt;
    m_cellText->setText(cell           ? m_confusion->cellSentence(*cell)
                        : m_part.model ? tr("Click a cell to read it in words.")
                                       : QString());
    m_showCustomers->setVisible(cell.has_value());
    if (cell)
        m_showCustomers->setEnabled(
            m_part.judged().evaluation.confusionAt(static_cast<std::size_t>(cell->y()),
                                                   static_cast<std::size_t>(cell->x())) > 0);
}

void ResultsView::showRules()
{
    const JudgedPart& part = m_part.judged();
    m_rules->setLines(ruleLines(*m_part.model, m_part.validation),
                      m_part.validation
                          ? tr("accuracy on %1 validation customers").arg(count(part.rows.size()))
                          : tr("accuracy on %1 test customers").arg(count(part.rows.size())));
}

void ResultsView::startGain()
{
    const int own = m_class->currentData().toInt();
    if (!m_part.model || m_class->count() == 0)
        return;
    m_gainWanted = false;
    m_gain->setEmptyText(tr("Ordering the customers by their probability…"));
    const QString name = tr("“%1”").arg(m_class->currentText());
    Job& job = m_gainJob.start([this, part = m_part, own,
                                name](Job&, const core::TrainingControl& control) -> Job::Deliver {
        const JudgedPart& judged = part.judged();
        auto gain = std::make_shared<const core::predict::CumulativeGain>(core::predict::rankScores(
            judged.classes, judged.probabilities, static_cast<std::size_t>(own), control.discard));
        return [this, gain, own, name] {
            m_gain->setGain(gain, name, own);
            showExpected();
        };
    });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        m_gain->setGain({}, {}, 0);
        m_gain->setEmptyText(error.headline + QLatin1Char(' ') + error.remedy);
        showExpected();
    });
}

void ResultsView::showEconomics()
{
    std::optional<core::predict::ContactEconomics> economics;
    if (m_cost->value() > 0 || m_value->value() > 0)
        economics = {.costPerContact = m_cost->value(), .revenuePerResponse = m_value->value()};
    // Without amounts there is no profit to draw.
    const int profit = m_mode->findData(QVariant::fromValue(GainPlot::Mode::Profit));
    qobject_cast<QStandardItemModel*>(m_mode->model())
        ->item(profit)
        ->setEnabled(economics.has_value());
    if (!economics && m_mode->currentIndex() == profit) {
        const QSignalBlocker blocker(m_mode);
        m_mode->setCurrentIndex(0);
    }
    m_gain->setEconomics(economics);
    m_gain->setMode(m_mode->currentData().value<GainPlot::Mode>());
    showExpected();
}

void ResultsView::showExpected()
{
    // The picture of the profit says it itself.
    m_expected->setVisible(m_gain->mode() != GainPlot::Mode::Profit);
    if (!m_gain->hasFigure()) {
        m_expected->clear();
    } else if (m_cost->value() <= 0 && m_value->value() <= 0) {
        m_expected->setText(tr("Enter what a contact costs and what a customer reached brings to "
                               "see the expected result."));
    } else {
        const auto now = m_gain->figures();
        m_expected->setText(tr("Expected result of contacting %1 (%2): %3 — cost %4, value %5.")
                                .arg(briefPercent(m_gain->budget()), count(now.contacts),
                                     bold(signedMoney(now.profit)), moneyText(now.cost),
                                     moneyText(now.revenue)));
    }
}

void ResultsView::showEvent(QShowEvent* event)
{
    CardGrid::showEvent(event);
    if (m_gainWanted)
        startGain();
}

void ResultsView::changeEvent(QEvent* event)
{
    CardGrid::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retintClassBox(*m_class);
}

} // namespace ui
