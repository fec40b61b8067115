#pragma once

#include "core/segment/segmentrequest.h"

#include <QObject>
#include <QString>

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

    /// Settings that suit small tables: one hidden layer of 8, batches of 8, 100 epochs.
    void applySmallTablePreset();
    /// For tables of thousands of rows: hidden layers of 32 and 8, batches of 64, 50 epochs.
    void applyLargeTablePreset();

signals:
    void changed();

private:
    void createNetwork();
    void createTraining();
    void createRefinement();
    void edited();
    /// `valid`: whether the field can be read; may be null.
    std::vector<int> hiddenUnits(bool* valid = nullptr) const;
    void setNetwork(const QString& hidden, int epochs, int batch);

    bool m_filling = false;
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
    QLineEdit* m_dropout;
    QLineEdit* m_noise;
    QCheckBox* m_refine;
    QLineEdit* m_refineWeight;
    QSpinBox* m_refineEpochs;
};

} // namespace ui
