#pragma once

#include "core/segment/maps/neighbourmap.h"
#include "core/segment/segmentbasis.h"
#include "ui/errortext.h"
#include "ui/workspace/job.h"

#include <QObject>
#include <QString>

#include <memory>

namespace ui {

/// Makes the neighbour map of the rows that are clustered, and shows it on the way. Kept until
/// another basis or other options are asked for.
class NeighbourMapJob : public QObject {
    Q_OBJECT
public:
    explicit NeighbourMapJob(QObject* parent = nullptr);
    ~NeighbourMapJob() override;

    /// Does nothing when this map is finished or being made. Null: forgets everything.
    void make(core::segment::SegmentBasisPointer basis,
              const core::segment::NeighbourMapOptions& options);
    /// Leaves a map that is being made as it stands.
    void stop();
    bool isRunning() const { return m_running; }
    /// The newest one, finished or not; null before the first.
    core::segment::NeighbourMapPointer map() const { return m_map; }

signals:
    void mapChanged(const core::segment::NeighbourMapPointer& map);
    void progressed(double fraction, const QString& stage);
    void failed(const ui::ErrorText& error);
    /// The map is finished, failed or was stopped.
    void ended();

private:
    struct Newest;
    void show(core::segment::NeighbourMapPointer map);
    void end();

    core::segment::SegmentBasisPointer m_basis;
    core::segment::NeighbourMapOptions m_options;
    core::segment::NeighbourMapPointer m_map;
    std::shared_ptr<Newest> m_newest;
    std::unique_ptr<Job> m_job;
    bool m_running = false;
};

} // namespace ui
