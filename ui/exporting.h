#pragma once

#include "core/base/progress.h"
#include "core/report/segmentworkbook.h"
#include "core/segment/segmentation.h"
#include "ui/errortext.h"
#include "ui/workspace/jobthread.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/recipepreview.h"
#include "ui/workspace/scoringmodel.h"

#include <QObject>
#include <QString>

#include <functional>
#include <list>
#include <string>
#include <vector>

namespace ui {

/// Writes result files beside the event loop. A file is written whole or not at all.
class Exporting : public QObject {
    Q_OBJECT
public:
    explicit Exporting(QObject* parent = nullptr) : QObject(parent) {}
    /// Stops what is being written and waits.
    ~Exporting() override;

    void clusterSummary(core::segment::SegmentationPointer segmentation, const QString& path);
    /// `source` is the file of the table, which is never overwritten.
    void clusterWorkbook(core::segment::SegmentationPointer segmentation, const QString& path,
                         const QString& source);
    void customers(core::segment::SegmentationPointer segmentation, const QString& path,
                   const QString& source = {});
    /// What is written of whom when each segment gets a file of its own.
    struct SegmentFiles {
        core::report::CustomerColumns columns;
        std::vector<std::int32_t> segments; ///< −1: not clustered
        QString folder;
    };
    void segmentFiles(core::segment::SegmentationPointer segmentation, const SegmentFiles& files,
                      const QString& source);
    /// What gives any customer one of these segments.
    void segmentModel(core::segment::SegmentationPointer segmentation, const QString& path);
    /// What scores, as a file of its own.
    void model(const ScoringModel& model, const QString& path);
    /// The same for programs that read ONNX.
    void onnx(const ScoringModel& model, const QString& path);
    /// The lines of the file that are no rows of the table.
    void rejectedRows(OpenTablePointer table, const QString& path);
    /// Every row of the table that the preview was made from.
    void preparedTable(RecipePreviewPointer preview, const QString& path);
    void text(const std::string& text, const QString& path);
    /// Whatever the worker makes.
    void content(const QString& path, std::function<std::string(std::stop_token)> make);
    using Write = std::function<void(const std::stop_token&, const core::ProgressCallback&)>;
    /// Files that `write` itself puts in place, at or in `path`.
    void work(const QString& path, Write write);
    bool isWriting() const { return !m_writers.empty(); }
    /// Stops everything under way; old files stay.
    void cancel();

signals:
    void saved(const QString& path);
    void failed(const ui::ErrorText& error);
    /// Of what takes longer than a moment, some times a second.
    void progressed(const QString& path, double fraction);
    void cancelled(const QString& path);

private:
    std::list<JobThread> m_writers;
};

} // namespace ui
