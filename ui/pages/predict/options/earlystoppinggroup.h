#pragma once

#include "core/network/trainingoptions.h"

#include <QObject>

class QComboBox;
class QSpinBox;

namespace ui {

class FoldedSummary;
class OptionGroup;
class OptionsPanel;

/// The group "Early stopping" of the Predict options: what chooses the best epoch, and how long no
/// better one is waited for.
class EarlyStoppingGroup : public QObject {
    Q_OBJECT
public:
    explicit EarlyStoppingGroup(OptionsPanel& panel, QObject* parent = nullptr);

    void setOptions(const core::network::TrainingOptions& options);
    /// Watched figure and patience.
    void fill(core::network::TrainingOptions& options) const;
    void setVisible(bool visible);

signals:
    /// By the analyst, not by setOptions().
    void changed();

private:
    void edited();
    void updateSummary();

    bool m_filling = false;
    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QComboBox* m_watched;
    QSpinBox* m_patience;
};

} // namespace ui
