#pragma once

#include "core/predict/classifier.h"
#include "ui/workspace/opentable.h"

#include <QObject>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The groups "What to predict" and "Features" of the Predict options: the target, what
/// its classes count, and the columns it is predicted from.
class TargetGroup : public QObject {
    Q_OBJECT
public:
    explicit TargetGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Offers the columns of the table; `another` one is begun anew, else target and features left
    /// out stay as they are, unless the table now proposes another target. Null: no table.
    void setTable(const OpenTablePointer& table, bool another);

    /// A target and features that the table has; others stay as they are. Nobody is told.
    void choose(std::size_t target, const std::vector<std::size_t>& features);
    std::optional<std::size_t> target() const;
    /// Table columns that are ticked, never the target.
    std::vector<std::size_t> features() const;
    core::predict::ClassWeights classWeights() const;
    void setClassWeights(core::predict::ClassWeights weights);
    /// Why nothing can be predicted, in words; empty when something can.
    QString problem() const;

signals:
    /// Target or features.
    void changed();
    /// By the analyst, not by setClassWeights().
    void classWeightsChanged();

private:
    void createFeatures(OptionsPanel& panel);
    void fillTargets(bool another);
    void fillFeatures();
    void tickAll(bool ticked);
    void updateSummary();

    bool m_filling = false;
    OpenTablePointer m_table;
    std::optional<std::size_t> m_proposed; ///< target of the table
    QComboBox* m_target;
    QComboBox* m_classWeights;
    OptionGroup* m_featureGroup;
    QVBoxLayout* m_rows;
    std::vector<std::pair<std::size_t, QCheckBox*>> m_features;
};

} // namespace ui
