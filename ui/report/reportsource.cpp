#include "ui/report/reportsource.h"

#include "ui/plots/plottext.h"
#include "ui/workspace/project.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::store::ReportPart;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

bool hasNotes(const ReportSource& source)
{
    if (!source.notes.trimmed().isEmpty())
        return true;
    return source.segments && std::ranges::any_of(source.segments->profile.cards,
                                                  [](const core::segment::SegmentCard& card) {
                                                      return !card.note.empty();
                                                  });
}

} // namespace

const ModelRun* ReportSource::run() const
{
    const auto found = std::ranges::find(runs, shownRun, &ModelRun::id);
    return found == runs.end() ? nullptr : &*found;
}

ReportSource reportSource(const Workspace& workspace, const QDateTime& made)
{
    ReportSource source;
    source.table = workspace.openTable();
    source.explore = workspace.exploreResult();
    source.segments = workspace.segmentation();
    if (source.segments && workspace.segments().sweep().suits(*source.segments))
        source.sweep = workspace.segments().sweep().result();
    source.runs = workspace.models().runs();
    if (const ModelRun* run = workspace.models().shown())
        source.shownRun = run->id;
    source.receipt = workspace.scoring().receipt();
    source.scoredBy = workspace.scoring().model().name;
    if (!workspace.project().path().isEmpty())
        source.project = workspace.project().name();
    source.notes = workspace.project().notes();
    source.seed = workspace.seed();
    source.made = made;
    return source;
}

bool isAvailable(ReportPart part, const ReportSource& source)
{
    const ModelRun* run = source.run();
    switch (part) {
    case ReportPart::Title:
    case ReportPart::Text:
    case ReportPart::Methods:
    case ReportPart::Data:
    case ReportPart::Columns:
    case ReportPart::Settings:
        return source.table != nullptr;
    case ReportPart::InShort:
        return source.segments || run || source.receipt;
    case ReportPart::Missing:
        return source.table && source.table->missingness.cellsMissing > 0;
    case ReportPart::Associations:
        return source.explore && source.explore->associations.size() > 1;
    case ReportPart::Map:
    case ReportPart::Summary:
    case ReportPart::Profile:
    case ReportPart::Portraits:
        return source.segments != nullptr;
    case ReportPart::HowMany:
        return source.sweep != nullptr;
    case ReportPart::Model:
    case ReportPart::Confusion:
    case ReportPart::Classes:
    case ReportPart::Rules:
        return run && run->model->test.evaluation.n > 0;
    case ReportPart::Curves:
        return run && run->model->course() && !run->model->course()->history.empty();
    case ReportPart::Models:
        return source.runs.size() > 1;
    case ReportPart::Scoring:
        return source.receipt != nullptr;
    case ReportPart::Notes:
        return hasNotes(source);
    }
    return false;
}

QString partTitle(ReportPart part, const ReportSource& source)
{
    switch (part) {
    case ReportPart::Title:
        return tr("Title and date");
    case ReportPart::InShort:
        return tr("In short");
    case ReportPart::Data:
        return tr("Data");
    case ReportPart::Columns:
        return tr("Columns and missing values");
    case ReportPart::Missing:
        return tr("Where values are missing");
    case ReportPart::Associations:
        return tr("What goes with what");
    case ReportPart::Map:
        return tr("Map of segments");
    case ReportPart::Summary:
        return tr("Summary by segment");
    case ReportPart::Profile:
        return tr("How the segments differ");
    case ReportPart::HowMany:
        return source.segments ? tr("Why %1 segments").arg(source.segments->k)
                               : tr("Why so many segments");
    case ReportPart::Portraits:
        return tr("Each segment in words");
    case ReportPart::Model:
        return tr("How well it is predicted");
    case ReportPart::Confusion:
        return tr("Right and wrong");
    case ReportPart::Classes:
        return tr("Each class");
    case ReportPart::Rules:
        return tr("Against simple rules");
    case ReportPart::Curves:
        return tr("How the model learnt");
    case ReportPart::Models:
        return tr("Models compared");
    case ReportPart::Scoring:
        return tr("New customers");
    case ReportPart::Notes:
        return tr("Notes");
    case ReportPart::Methods:
        return tr("Methods");
    case ReportPart::Settings:
        return tr("Settings and seed");
    case ReportPart::Text:
        return tr("Text");
    }
    return {};
}

QString partKind(ReportPart part)
{
    switch (part) {
    case ReportPart::Title:
        return {};
    case ReportPart::Missing:
    case ReportPart::Associations:
    case ReportPart::Map:
    case ReportPart::Profile:
    case ReportPart::HowMany:
    case ReportPart::Confusion:
    case ReportPart::Rules:
    case ReportPart::Curves:
        return tr("figure");
    case ReportPart::Columns:
    case ReportPart::Summary:
    case ReportPart::Classes:
    case ReportPart::Models:
    case ReportPart::Scoring:
    case ReportPart::Data:
    case ReportPart::Settings:
        return tr("table");
    case ReportPart::InShort:
    case ReportPart::Portraits:
    case ReportPart::Model:
    case ReportPart::Methods:
        return tr("generated");
    case ReportPart::Notes:
        return tr("notes");
    case ReportPart::Text:
        return tr("your text");
    }
    return {};
}

} // namespace ui
