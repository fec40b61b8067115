#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/ksweep.h"
#include "core/store/reportplan.h"
#include "ui/receiptpointer.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// All results a report can be made from, as shared values of one moment.
struct ReportSource {
    OpenTablePointer table; ///< null: nothing is open
    std::shared_ptr<const ExploreResult> explore;
    core::segment::SegmentationPointer segments;
    /// Other numbers of these segments, tried; null: none.
    core::segment::KSweepPointer sweep;
    std::vector<ModelRun> runs;
    int shownRun = 0; ///< 0: none
    ReceiptPointer receipt;
    QString scoredBy; ///< name of the model the receipt is of
    QString project;  ///< its name; empty: none
    QString notes;
    std::uint64_t seed = 42;
    QDateTime made; ///< the date on the report

    const ModelRun* run() const;
};
ReportSource reportSource(const Workspace& workspace, const QDateTime& made);

/// Whether there is a result that a part can be made from.
bool isAvailable(core::store::ReportPart part, const ReportSource& source);
/// How the part is called in a report and in the list of sections. `source` for its figures ("Why
/// five").
QString partTitle(core::store::ReportPart part, const ReportSource& source);
/// "figure", "table", "generated".
QString partKind(core::store::ReportPart part);

} // namespace ui
