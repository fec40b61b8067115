#include "ui/pages/predict/contributioncard.h"

#include "ui/pages/predict/busydelay.h"
#include "ui/pages/predict/cardcontrols.h"
#include "ui/pages/predict/classbox.h"
#include "ui/plots/predict/contributionplot.h"
#include "ui/widgets/choicebox.h"
#include "ui/words/richtext.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

using core::predict::Contributions;

/// The cell as it stands in the table, long fractions rounded.
QString cellWords(const core::data::Column& column, std::size_t row)
{
    constexpr int longest = 9;
    if (column.isMissing(row))
        return ContributionCard::tr("(missing)");
    const QString text = QString::fromStdString(core::data::valueText(column, row));
    return column.type == core::data::ColumnType::Numeric && text.size() > longest
               ? readoutText(column.numbers[row])
               : text;
}

} // namespace

ExplainedCustomer explainedCustomer(const core::predict::ClassifierModel& model, std::size_t row,
                                    const std::stop_token& stop)
{
    const std::vector<std::uint32_t> rows{static_cast<std::uint32_t>(row)};
    ExplainedCustomer customer;
    customer.row = row;
    customer.prepared = core::prepare::applyRecipe(model.recipe, *model.table, rows, stop).values;
    const core::data::Matrix shares = model.model->probabilities(customer.prepared, stop);
    customer.probabilities.assign(shares.row(0).begin(), shares.row(0).end());
    customer.decided = core::predict::decidedClasses(shares, model.threshold).front();
    return customer;
}

ContributionCard::ContributionCard(QWidget* parent)
    : PlotCard(tr("Contributions"), new ContributionPlot, parent),
      m_plot(static_cast<ContributionPlot*>(plot())), m_class(new ChoiceBox)
{
    setObjectName(QStringLiteral("contributionCard"));
    m_plot->setObjectName(QStringLiteral("contributionPlot"));
    m_class->setObjectName(QStringLiteral("contributionClass"));
    m_class->setAccessibleName(tr("Class explained"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(9);
    m_class->setMaximumWidth(180);
    addCardControls(*this, {m_class});
    connect(m_class, &QComboBox::currentIndexChanged, this, &ContributionCard::showContributions);
    connect(m_plot, &ContributionPlot::featureChosen, this, &ContributionCard::featureChosen);
    m_busy.setSingleShot(true);
    m_busy.setInterval(busyDelay);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_plot->clear();
        m_plot->setEmptyText(tr("Comparing this customer with others…"));
    });
    setModel({});
}

void ContributionCard::setModel(const core::predict::ClassifierPointer& model)
{
    m_job.stop();
    m_busy.stop();
    m_model = model;
    m_customer.reset();
    m_found.reset();
    fillClassBox(*m_class, model ? model->classes : std::vector<std::string>{});
    m_class->setEnabled(model != nullptr);
    m_plot->clear();
    m_plot->setEmptyText(tr("Choose a customer to see what speaks for and against each class."));
    setCaption({});
}

void ContributionCard::setCustomer(std::shared_ptr<const ExplainedCustomer> customer)
{
    m_customer = std::move(customer);
    m_found.reset();
    {
        const QSignalBlocker blocker(m_class);
        m_class->setCurrentIndex(m_customer->decided);
    }
    m_busy.start();
    Job& job = m_job.start([this, model = m_model, who = m_customer](
                               Job& own, const core::TrainingControl& control) -> Job::Deliver {
        auto result = std::make_shared<const Contributions>(core::predict::contributions(
            core::predict::explainedModel(model), who->prepared, model->split.train,
            {.seed = model->seed}, control.discard, own.progress()));
        return [this, result] {
            m_busy.stop();
            m_found = result;
            showContributions();
        };
    });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        m_busy.stop();
        m_plot->clear();
        m_plot->setEmptyText(error.headline + QLatin1Char(' ') + error.remedy);
        setCaption({});
    });
}

void ContributionCard::showContributions()
{
    if (!m_found || m_class->currentIndex() < 0)
        return;
    const auto shown = static_cast<std::size_t>(m_class->currentIndex());
    std::vector<ContributionPlot::Feature> features;
    for (std::size_t i = 0; i < m_found->columns.size(); ++i) {
        const auto& name = m_found->columns[i].name;
        const auto& column = m_model->table->column(m_model->table->require(name));
        features.push_back({QString::fromStdString(name), cellWords(column, m_customer->row),
                            m_found->values(i, shown)});
    }
    m_plot->setContributions(m_class->currentText(), m_class->currentIndex(), m_found->base[shown],
                             std::move(features), m_found->prediction[shown]);
    setCaption(captionOf(*m_found, shown));
}

QString ContributionCard::captionOf(const Contributions& found, std::size_t shown) const
{
    const QString whole = tr("row %1 beside %2 training customers")
                              .arg(count(m_customer->row + 1), count(found.backgroundRows));
    if (found.isExact)
        return whole;
    double error = 0;
    for (std::size_t i = 0; i < found.columns.size(); ++i)
        error = std::max(error, found.standardErrors(i, shown));
    return tr("%1 · ± %2 points").arg(whole, numberText(100 * error, 1));
}

void ContributionCard::changeEvent(QEvent* event)
{
    PlotCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retintClassBox(*m_class);
}

} // namespace ui
