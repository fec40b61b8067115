#pragma once

#include "core/predict/classifier.h"
#include "ui/plots/intervalplot.h"

#include <vector>

namespace ui {

class LiveCurve;

/// The model beside the rules that need none, on the test rows or the validation rows. The look-up
/// is judged on the test rows only.
std::vector<IntervalPlot::Line> ruleLines(const core::predict::ClassifierModel& model,
                                          bool validation);
/// Losses by epoch, with the epoch that was kept.
void fillLossCurve(LiveCurve& curve, const core::predict::TrainingCourse& course);

} // namespace ui
