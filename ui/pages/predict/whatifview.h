#pragma once

#include "core/predict/classifier.h"
#include "core/predict/explaining/whatif.h"
#include "ui/pages/predict/whatiffield.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class ProbabilityBars;

/// The ranges of all columns of a model's recipe among its training rows; of columns that are no
/// numbers empty ones. Throws Cancelled.
std::vector<FieldRange> fieldRanges(const core::predict::ClassifierModel& model,
                                    const std::stop_token& stop);

/// What would the model say if this customer were older, had another profession, …? Fields for the
/// customer's features, and the probabilities of all classes that follow them.
class WhatIfView : public PlotCard {
    Q_OBJECT
public:
    explicit WhatIfView(QWidget* parent = nullptr);
    ~WhatIfView() override;

    /// Null: none. `ranges` as of fieldRanges.
    void setModel(const core::predict::ClassifierPointer& model,
                  const std::vector<FieldRange>& ranges);
    /// A row of the model's table, and what the model says about it.
    void setCustomer(std::size_t row, const std::vector<double>& probabilities);
    void reset();

    ProbabilityBars* bars() const { return m_bars; }
    /// Null for features that are not shown.
    WhatIfField* field(const QString& name) const;
    std::size_t changedCount() const;
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is typed in a field; `text` where it is no number.
    struct Tried {
        std::string text;
        std::optional<double> number;
        void putInto(core::predict::WhatIf& customer, std::size_t source) const;
    };
    void createFields(const std::vector<FieldRange>& ranges);
    void edit(WhatIfField& field, const QString& text);
    void compute();
    void showProbabilities(const std::vector<double>& probabilities);
    void tellChanges();

    core::predict::ClassifierPointer m_model;
    std::size_t m_row = 0;
    std::vector<double> m_before;
    /// Says what a field may hold; the probabilities are made by a worker with one of its own.
    std::unique_ptr<core::predict::WhatIf> m_whatIf;
    /// What is typed in the fields that are changed, by their index into Recipe::sources.
    std::vector<std::optional<Tried>> m_tried;
    std::vector<WhatIfField*> m_fields;
    bool m_computing = false;
    bool m_again = false; ///< something was changed meanwhile
    ProbabilityBars* m_bars;
    QPushButton* m_reset;
    QLabel* m_sentence;
    QScrollArea* m_scroll;
    LatestJob m_job;
};

} // namespace ui
