#pragma once

#include "core/network/trainingoptions.h"

#include <QObject>
#include <QString>

#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FoldedSummary;
class OptionGroup;
class OptionsPanel;

/// The group "Training" of the Predict options: how the weights are found.
class TrainingGroup : public QObject {
    Q_OBJECT
public:
    explicit TrainingGroup(OptionsPanel& panel, QObject* parent = nullptr);

    void setOptions(const core::network::TrainingOptions& options);
    /// All but patience, watched figure and seed.
    void fill(core::network::TrainingOptions& options) const;
    int epochs() const;
    /// Why these settings cannot be used, in words; empty when they can.
    QString problem() const;
    void setVisible(bool visible);

signals:
    /// By the analyst, not by setOptions().
    void changed();

private:
    void createSteps();
    void createPasses();
    void createRestraints();
    core::network::Optimizer optimizer() const;
    void edited();
    void update();

    bool m_filling = false;
    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QComboBox* m_optimizer;
    QLineEdit* m_momentum;
    QLineEdit* m_learningRate;
    QComboBox* m_schedule;
    QSpinBox* m_batch;
    QSpinBox* m_epochs;
    QLineEdit* m_weightDecay;
    QLineEdit* m_labelSmoothing;
    QLineEdit* m_gradientClip;
};

} // namespace ui
