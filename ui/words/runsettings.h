#pragma once

#include "core/predict/classifier.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace ui {

/// What a run was made with, name and value, as the parameter difference shows it.
QVector<QPair<QString, QString>> runSettings(const core::predict::ClassifierModel& model);

} // namespace ui
