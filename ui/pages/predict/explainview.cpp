#include "ui/pages/predict/explainview.h"

#include "ui/pages/predict/busydelay.h"
#include "ui/pages/predict/cardcontrols.h"
#include "ui/pages/predict/contributioncard.h"
#include "ui/pages/predict/customerstrip.h"
#include "ui/pages/predict/dependencecard.h"
#include "ui/pages/predict/whatifview.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

using core::predict::Importance;

/// A chart of categories has leaning names and a bar for each below it.
constexpr int leastHeight = 400;
/// Twelve features, the others, the average and the customer without scrolling.
constexpr int leastCustomerHeight = 530;

/// Of the only job in the card's strip.
constexpr int importanceRow = 0;

enum Score { Accuracy, MacroF1, LogLoss };

const core::predict::ScoreFall& fallOf(const core::predict::ColumnImportance& column, int score)
{
    return score == Accuracy ? column.accuracy : score == MacroF1 ? column.macroF1 : column.logLoss;
}

} // namespace

ExplainView::ExplainView(QWidget* parent)
    : CardGrid(parent), m_bars(new ImportanceBars), m_score(new ChoiceBox), m_notes(new QLabel),
      m_progress(new JobStrip), m_measure(new QPushButton(tr("Measure Importance"))),
      m_importanceCard(new PlotCard(tr("Importance"), m_bars)), m_dependence(new DependenceCard),
      m_customer(new CustomerStrip), m_contributions(new ContributionCard), m_whatIf(new WhatIfView)
{
    setObjectName(QStringLiteral("explainView"));
    createImportance();
    connectCards();
    setCards({{.widget = m_importanceCard, .leastHeight = leastHeight},
              {.widget = m_dependence, .leastHeight = leastHeight},
              {.widget = m_customer, .share = wholeRow, .leastHeight = 0, .grows = false},
              {.widget = m_contributions, .leastHeight = leastCustomerHeight},
              {.widget = m_whatIf, .leastHeight = leastCustomerHeight}});
    m_busy.setSingleShot(true);
    m_busy.setInterval(busyDelay);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_customer->setWords(tr("Asking the model about row %1…").arg(count(*m_wanted + 1)));
    });
}

ExplainView::~ExplainView() = default;

void ExplainView::createImportance()
{
    m_importanceCard->setObjectName(QStringLiteral("importanceCard"));
    m_bars->setObjectName(QStringLiteral("importanceBars"));
    m_score->setObjectName(QStringLiteral("importanceScore"));
    m_score->setAccessibleName(tr("Score that falls"));
    m_score->addItems({tr("Accuracy"), tr("Macro F1"), tr("Log loss")});
    auto* about = new InfoButton(
        tr("Importance"),
        tr("What the model loses on the test customers when the values of one column are shuffled "
           "between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and "
           "Dominici 2019). All inputs made of the column move together. Bars are means, lines "
           "standard deviations over the repeats.<br><br>Columns that say the same share their "
           "importance: each alone can be replaced by the other."));
    about->setTopic(QStringLiteral("predict#importance"));
    addCardControls(*m_importanceCard, {m_score, about});
    m_notes->setObjectName(QStringLiteral("importanceNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setProperty("role", QStringLiteral("warning"));
    m_notes->hide();
    m_importanceCard->addBodyWidget(m_notes, false);
    m_progress->setObjectName(QStringLiteral("importanceProgress"));
    m_progress->setAccessibleName(tr("Progress of the importance"));
    m_importanceCard->addBodyWidget(m_progress, false);
    m_measure->setObjectName(QStringLiteral("measureImportance"));
    m_measure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_measure->hide();
    m_importanceCard->addBodyWidget(m_measure, false);
    connect(m_progress, &JobStrip::discardRequested, this, &ExplainView::cancelImportance);
    connect(m_measure, &QPushButton::clicked, this, &ExplainView::measureImportance);
    connect(m_score, &QComboBox::currentIndexChanged, this, &ExplainView::showImportance);
    connect(m_bars, &ImportanceBars::columnChosen, m_dependence, &DependenceCard::setColumn);
}

void ExplainView::connectCards()
{
    connect(m_dependence, &DependenceCard::columnChosen, this, [this](const QString& name) {
        m_bars->setChosen(name);
        emit columnChosen(name);
    });
    connect(m_contributions, &ContributionCard::featureChosen, m_dependence,
            &DependenceCard::setColumn);
    connect(m_customer, &CustomerStrip::rowChosen, this, &ExplainView::showCustomer);
    for (PlotCard* card : std::initializer_list<PlotCard*>{m_importanceCard, m_dependence,
                                                           m_contributions, m_whatIf})
        connect(card, &PlotCard::failed, this, &ExplainView::failed);
}

void ExplainView::setModel(const core::predict::ClassifierPointer& model, const QString& caption)
{
    for (PlotCard* card : std::initializer_list<PlotCard*>{m_importanceCard, m_dependence,
                                                           m_contributions, m_whatIf})
        card->plot()->setCaption(caption);
    if (model == m_model)
        return;
    m_importanceJob.stop();
    m_progress->removeJob(importanceRow);
    m_measure->hide();
    m_customerJob.stop();
    m_busy.stop();
    m_model = model;
    m_importance.reset();
    m_begun = m_hasRanges = false;
    m_wanted.reset();
    m_dependence->setModel(model);
    m_customer->setModel(model);
    m_contributions->setModel(model);
    m_whatIf->setModel({}, {});
    m_bars->setChosen({});
    m_bars->setEmptyText(tr("Train a model to see which columns matter to it."));
    showImportance();
    if (isVisible())
        begin();
}

void ExplainView::begin()
{
    if (!m_model || m_begun)
        return;
    m_begun = true;
    measureImportance();
    if (!m_wanted)
        m_wanted = m_customer->randomRow();
    if (m_wanted)
        judgeCustomer(*m_wanted);
}

void ExplainView::measureImportance()
{
    m_bars->setEmptyText(tr("Measuring how much worse the model gets without each column…"));
    m_measure->hide();
    m_progress->addJob(importanceRow, tr("Importance"), false);
    Job& job = m_importanceJob.start(
        [this, model = m_model](Job& own, const core::TrainingControl& control) -> Job::Deliver {
            auto result = std::make_shared<const Importance>(core::predict::permutationImportance(
                core::predict::explainedModel(model), model->test.rows, model->test.classes,
                {.seed = model->seed}, control.discard, own.progress()));
            return [this, result] {
                m_importance = result;
                m_progress->removeJob(importanceRow);
                showImportance();
            };
        });
    connect(&job, &Job::progressed, this,
            [this](double fraction) { m_progress->setProgress(importanceRow, fraction, {}); });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        m_bars->setEmptyText(error.headline + QLatin1Char(' ') + error.remedy);
        m_progress->removeJob(importanceRow);
        m_measure->show();
        chooseAnyColumn();
    });
}

/// What else is shown of the model stays.
void ExplainView::cancelImportance()
{
    m_importanceJob.stop();
    m_progress->removeJob(importanceRow);
    m_bars->setEmptyText(tr("Cancelled: how much worse the model gets without each column was not "
                            "measured to the end."));
    m_measure->show();
    m_measure->setFocus();
    chooseAnyColumn();
}

/// Where importance does not say which one is worth looking at.
void ExplainView::chooseAnyColumn()
{
    const auto columns = core::predict::originalColumns(m_model->recipe);
    if (m_dependence->column().isEmpty() && !columns.empty())
        m_dependence->setColumn(QString::fromStdString(columns.front().name));
}

void ExplainView::showImportance()
{
    const int score = m_score->currentIndex();
    std::vector<ImportanceBars::Item> items;
    QStringList notes;
    const core::predict::ColumnImportance* first = nullptr;
    if (m_importance) {
        for (const auto& column : m_importance->columns) {
            const auto& fall = fallOf(column, score);
            items.push_back({QString::fromStdString(column.column.name), fall.mean, fall.sd});
            if (first == nullptr || fall.mean > fallOf(*first, score).mean)
                first = &column;
        }
        for (const auto& warning : m_importance->warnings)
            notes << QString::fromStdString(warning.text);
        m_importanceCard->setCaption(tr("%1 test customers · %2 repeats · seed %3")
                                         .arg(count(m_importance->rows))
                                         .arg(core::predict::ImportanceOptions{}.repeats)
                                         .arg(m_model->seed));
    } else {
        m_importanceCard->setCaption({});
    }
    const QString names[] = {tr("accuracy"), tr("macro F1"), tr("log loss")};
    m_bars->setItems(std::move(items), names[score], score != LogLoss);
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
    if (first != nullptr && m_dependence->column().isEmpty())
        m_dependence->setColumn(QString::fromStdString(first->column.name));
}

void ExplainView::showCustomer(std::size_t tableRow)
{
    if (!m_model || tableRow >= m_model->table->rowCount())
        return;
    m_wanted = tableRow;
    if (m_begun)
        judgeCustomer(tableRow);
}

void ExplainView::judgeCustomer(std::size_t row)
{
    m_busy.start();
    Job& job = m_customerJob.start([this, model = m_model, row, hasRanges = m_hasRanges](
                                       Job&, const core::TrainingControl& control) -> Job::Deliver {
        const auto ranges =
            hasRanges ? std::vector<FieldRange>{} : fieldRanges(*model, control.discard);
        const auto who = std::make_shared<const ExplainedCustomer>(
            explainedCustomer(*model, row, control.discard));
        return [this, who, ranges, hasRanges] {
            m_busy.stop();
            if (!hasRanges)
                m_whatIf->setModel(m_model, ranges);
            m_hasRanges = true;
            m_customer->setCustomer(who->row, who->probabilities, who->decided);
            m_contributions->setCustomer(who);
            m_whatIf->setCustomer(who->row, who->probabilities);
        };
    });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        m_busy.stop();
        m_customer->setWords((error.headline + QLatin1Char(' ') + error.remedy).toHtmlEscaped());
    });
}

void ExplainView::showEvent(QShowEvent* event)
{
    CardGrid::showEvent(event);
    begin();
}

} // namespace ui
