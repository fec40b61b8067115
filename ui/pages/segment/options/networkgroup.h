#pragma once

#include "core/segment/segmentrequest.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The groups "Network" and "Training" of the segment options: the autoencoder.
class NetworkGroup : public QObject {
    Q_OBJECT
public:
    explicit NetworkGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// The autoencoder and its refinement.
    void fill(core::segment::SegmentRequest& request) const;
    /// The same the other way; nobody is told.
    void setRequest(const core::segment::SegmentRequest& request);
    void setVisible(bool visible);
    int epochs() const;
    /// Why these settings cannot be used, in words; empty when they can.
    QString problem() const;

    /// One of core::segment::autoencoderPresets().
    void applyPreset(std::string_view name, std::size_t preparedColumns);

signals:
    void changed();
    /// Whoever knows what the features become applies it.
    void presetChosen(std::string_view name);

private:
    void createNetwork();
    void createTraining();
    void createPresets();
    void createRefinement();
    void edited();
    /// `valid`: whether the field can be read; may be null.
    std::vector<int> hiddenUnits(bool* valid = nullptr) const;
    void setNetwork(const core::segment::AutoencoderOptions& network);

    bool m_filling = false;
    core::segment::AutoencoderOptions m_shown; ///< also holds what has no field
    OptionGroup* m_networkGroup;
    QLineEdit* m_hidden;
    QSpinBox* m_latent;
    QComboBox* m_activation;
    OptionGroup* m_trainingGroup;
    OptionGroup* m_refinementGroup;
    QSpinBox* m_epochs;
    QSpinBox* m_batch;
    QLineEdit* m_learningRate;
    QLineEdit* m_weightDecay;
    QSpinBox* m_validation;
    QSpinBox* m_patience;
    QLineEdit* m_dropout;
    QLineEdit* m_noise;
    QCheckBox* m_refine;
    QLineEdit* m_refineWeight;
    QSpinBox* m_refineEpochs;
};

} // namespace ui
