#pragma once

#include "core/predict/classifier.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// A model and which of its judged parts is looked at.
struct ShownPart {
    Q_DECLARE_TR_FUNCTIONS(ShownPart)

public:
    core::predict::ClassifierPointer model; ///< null: none
    bool validation = false;                ///< else the test part

    const core::predict::JudgedPart& judged() const
    {
        return validation ? model->validation : model->test;
    }
    /// "test part"
    QString name() const { return validation ? tr("validation part") : tr("test part"); }

    bool operator==(const ShownPart&) const = default;
};

} // namespace ui
