#pragma once

#include "core/store/reportplan.h"

#include <QObject>
#include <QString>

class QUndoStack;

namespace ui {

/// What the analyst makes of the report: sections, their order, notes. Every change is a step of
/// the undo stack; typing on in one text is one step.
class ReportDraft : public QObject {
    Q_OBJECT
public:
    ReportDraft(QUndoStack& undoStack, QObject* parent);

    const core::store::ReportPlan& plan() const { return m_plan; }
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setShown(std::size_t section, bool isShown);
    /// The section stands at place `to` afterwards.
    void move(std::size_t section, std::size_t to);
    void setNote(std::size_t section, const QString& note);
    /// A text of the analyst's own behind a section; returns its place.
    std::size_t addText(std::size_t behind);
    void setTextTitle(std::size_t section, const QString& title);
    void removeText(std::size_t section);
    void setPaper(core::store::ReportPaper paper);
    void setCaptions(bool hasCaptions);

    /// As it was when the document was left; no step of undo.
    void restore(core::store::ReportPlan plan);

signals:
    void changed();

private:
    friend class ReportCommand;
    void set(const core::store::ReportPlan& plan);
    /// `mergeId` other than −1: goes on in the step before if that has the same.
    void push(const QString& text, core::store::ReportPlan after, int mergeId = -1);

    QUndoStack& m_undoStack;
    core::store::ReportPlan m_plan = core::store::defaultReportPlan();
};

} // namespace ui
