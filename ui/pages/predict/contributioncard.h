#pragma once

#include "core/predict/classifier.h"
#include "core/predict/explaining/contributions.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"

#include <QTimer>

#include <memory>
#include <vector>

class QComboBox;

namespace ui {

class ContributionPlot;

/// A customer with what the model makes of them.
struct ExplainedCustomer {
    std::size_t row = 0; ///< of the model's table
    core::data::Matrix prepared;
    std::vector<double> probabilities;
    int decided = 0; ///< the class predicted
};

/// Throws as applyRecipe and Predictor::probabilities.
ExplainedCustomer explainedCustomer(const core::predict::ClassifierModel& model, std::size_t row,
                                    const std::stop_token& stop);

/// What speaks for and against each class for one customer, beside the average training customer.
class ContributionCard : public PlotCard {
    Q_OBJECT
public:
    explicit ContributionCard(QWidget* parent = nullptr);

    /// Null: none.
    void setModel(const core::predict::ClassifierPointer& model);
    /// Shows the class predicted.
    void setCustomer(std::shared_ptr<const ExplainedCustomer> customer);
    /// Null while they are computed.
    std::shared_ptr<const core::predict::Contributions> contributions() const { return m_found; }

signals:
    void featureChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showContributions();
    QString captionOf(const core::predict::Contributions& found, std::size_t shown) const;

    core::predict::ClassifierPointer m_model;
    std::shared_ptr<const ExplainedCustomer> m_customer;
    std::shared_ptr<const core::predict::Contributions> m_found;
    ContributionPlot* m_plot;
    QComboBox* m_class;
    QTimer m_busy;
    LatestJob m_job;
};

} // namespace ui
