#pragma once

#include "ui/workspace/job.h"

#include <QCoreApplication>

#include <string>

namespace ui {

/// What a training tells: epochs as points of the curves, and the share of the whole job with the
/// epoch in words while it trains.
class TrainingReporter {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainingReporter)
public:
    TrainingReporter(Job& job, int epochs) : m_job(job), m_epochs(epochs) {}

    core::network::EpochCallback epochs()
    {
        return [this](const core::network::EpochReport& report) {
            m_epoch = report.epoch;
            m_job.reportEpoch(report);
            tell();
        };
    }
    core::ProgressCallback progress()
    {
        return [this](double fraction, std::string_view stage) {
            m_fraction = fraction;
            m_stage.assign(stage);
            tell();
        };
    }

private:
    void tell()
    {
        const bool trains = m_epoch > 0 && m_stage.starts_with("Training");
        m_job.reportProgress(m_fraction,
                             trains ? tr("Epoch %1 of %2").arg(m_epoch).arg(m_epochs).toStdString()
                                    : m_stage);
    }

    Job& m_job;
    int m_epochs;
    int m_epoch = 0;
    double m_fraction = 0;
    std::string m_stage;
};

} // namespace ui
