#pragma once

#include "core/predict/classifier.h"
#include "core/predict/explaining/permutationimportance.h"
#include "ui/widgets/cardgrid.h"
#include "ui/workspace/latestjob.h"

#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ContributionCard;
class CustomerStrip;
class DependenceCard;
class ImportanceBars;
class JobStrip;
class PlotCard;
class WhatIfView;

/// What a model looks at: which columns matter, how its answer follows a column, why it says what
/// it says about one customer, and what it would say if that customer were different. Everything is
/// computed off the window's thread, from when the view is first shown for a model.
class ExplainView : public CardGrid {
    Q_OBJECT
public:
    explicit ExplainView(QWidget* parent = nullptr);
    ~ExplainView() override;

    /// Null: none. `caption` names the data under saved pictures. The model shown already keeps
    /// what has been computed.
    void setModel(const core::predict::ClassifierPointer& model, const QString& caption);
    /// A row of the model's table, counted from 0.
    void showCustomer(std::size_t tableRow);

    /// Null until it has been computed.
    std::shared_ptr<const core::predict::Importance> importance() const { return m_importance; }
    PlotCard* importanceCard() const { return m_importanceCard; }
    DependenceCard* dependence() const { return m_dependence; }
    CustomerStrip* customer() const { return m_customer; }
    ContributionCard* contributions() const { return m_contributions; }
    WhatIfView* whatIf() const { return m_whatIf; }

signals:
    /// The column whose dependence is shown.
    void columnChosen(const QString& name);
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createImportance();
    void connectCards();
    void begin();
    void measureImportance();
    void cancelImportance();
    void chooseAnyColumn();
    void showImportance();
    void judgeCustomer(std::size_t row);

    core::predict::ClassifierPointer m_model;
    std::shared_ptr<const core::predict::Importance> m_importance;
    bool m_begun = false;
    bool m_hasRanges = false;            ///< of the what-if fields
    std::optional<std::size_t> m_wanted; ///< the customer to be shown
    ImportanceBars* m_bars;
    QComboBox* m_score;
    QLabel* m_notes;
    JobStrip* m_progress;
    QPushButton* m_measure; ///< after it was cancelled
    PlotCard* m_importanceCard;
    DependenceCard* m_dependence;
    CustomerStrip* m_customer;
    ContributionCard* m_contributions;
    WhatIfView* m_whatIf;
    QTimer m_busy;
    LatestJob m_importanceJob;
    LatestJob m_customerJob;
};

} // namespace ui
