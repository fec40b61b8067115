#pragma once

#include "core/predict/classifier.h"

#include <QObject>

class QLabel;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Trained model" at the foot of the Predict options: facts about it.
class ModelGroup : public QObject {
    Q_OBJECT
public:
    explicit ModelGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Null hides the group.
    void setModel(const core::predict::ClassifierPointer& model);

private:
    OptionGroup* m_group;
    QLabel* m_facts;
};

} // namespace ui
