#include "ui/report/modelfigures.h"

#include "ui/plots/livecurve.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

std::vector<IntervalPlot::Line> ruleLines(const core::predict::ClassifierModel& model,
                                          bool validation)
{
    const core::predict::JudgedPart& part = validation ? model.validation : model.test;
    std::vector<IntervalPlot::Line> lines;
    const auto* course = model.course();
    lines.push_back({QString::fromStdString(model.name),
                     course && course->bestEpoch > 0 && model.courses.size() == 1
                         ? tr("best epoch %1").arg(course->bestEpoch)
                         : tr("this model"),
                     part.evaluation.accuracy, part.evaluation.accuracyInterval, true});
    if (!validation && !model.lookupFeatures.empty()) {
        QStringList names;
        for (const auto& name : model.lookupFeatures)
            names << QString::fromStdString(name);
        lines.push_back({names.size() > 1 ? tr("Two-column table") : tr("One-column table"),
                         names.join(QStringLiteral(" × ")), model.lookup.accuracy,
                         model.lookup.accuracyInterval, false});
    }
    const auto found = std::ranges::find(model.classes, model.baselineClass);
    const auto code = static_cast<std::int32_t>(found - model.classes.begin());
    const auto right = static_cast<std::size_t>(std::ranges::count(part.classes, code));
    const double rows = static_cast<double>(std::max<std::size_t>(part.classes.size(), 1));
    lines.push_back({tr("Always “%1”").arg(QString::fromStdString(model.baselineClass)),
                     tr("baseline"), static_cast<double>(right) / rows,
                     core::predict::wilsonInterval(right, part.classes.size()), false});
    return lines;
}

void fillLossCurve(LiveCurve& curve, const core::predict::TrainingCourse& course)
{
    std::vector<LiveCurve::Point> loss;
    for (const auto& report : course.history)
        loss.push_back({report.epoch, report.trainLoss, report.validationLoss});
    curve.setAxis(tr("cross-entropy"));
    curve.setHistory(loss);
    curve.setBestEpoch(course.bestEpoch);
}

} // namespace ui
