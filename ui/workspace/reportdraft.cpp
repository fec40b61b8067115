#include "ui/workspace/reportdraft.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

using core::store::ReportPart;
using core::store::ReportPlan;

namespace {

// Steps of undo that take in the next one: numbers nobody else uses, one for each text.
constexpr int titleStep = 70'000;
constexpr int subtitleStep = 70'001;
constexpr int noteSteps = 71'000;
constexpr int textTitleSteps = 72'000;

} // namespace

class ReportCommand : public QUndoCommand {
public:
    ReportCommand(ReportDraft& draft, const QString& text, ReportPlan after, int mergeId)
        : QUndoCommand(text), m_draft(draft), m_before(draft.plan()), m_after(std::move(after)),
          m_mergeId(mergeId)
    {
    }

    void undo() override { m_draft.set(m_before); }
    void redo() override { m_draft.set(m_after); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const ReportCommand*>(other)->m_after;
        return true;
    }

private:
    ReportDraft& m_draft;
    ReportPlan m_before;
    ReportPlan m_after;
    int m_mergeId;
};

ReportDraft::ReportDraft(QUndoStack& undoStack, QObject* parent)
    : QObject(parent), m_undoStack(undoStack)
{
}

void ReportDraft::set(const ReportPlan& plan)
{
    m_plan = plan;
    emit changed();
}

void ReportDraft::push(const QString& text, ReportPlan after, int mergeId)
{
    if (after != m_plan)
        m_undoStack.push(new ReportCommand(*this, text, std::move(after), mergeId));
}

void ReportDraft::setTitle(const QString& title)
{
    ReportPlan after = m_plan;
    after.title = title.toStdString();
    push(tr("Report Title"), std::move(after), titleStep);
}

void ReportDraft::setSubtitle(const QString& subtitle)
{
    ReportPlan after = m_plan;
    after.subtitle = subtitle.toStdString();
    push(tr("Report Subtitle"), std::move(after), subtitleStep);
}

void ReportDraft::setShown(std::size_t section, bool isShown)
{
    ReportPlan after = m_plan;
    after.sections.at(section).isShown = isShown;
    push(isShown ? tr("Show Section") : tr("Hide Section"), std::move(after));
}

void ReportDraft::move(std::size_t section, std::size_t to)
{
    ReportPlan after = m_plan;
    auto& sections = after.sections;
    const auto from = sections.begin() + static_cast<std::ptrdiff_t>(section);
    const auto target = sections.begin() + static_cast<std::ptrdiff_t>(to);
    if (section < to)
        std::rotate(from, from + 1, target + 1);
    else
        std::rotate(target, from, from + 1);
    push(tr("Move Section"), std::move(after));
}

void ReportDraft::setNote(std::size_t section, const QString& note)
{
    ReportPlan after = m_plan;
    after.sections.at(section).note = note.toStdString();
    push(tr("Note in Report"), std::move(after), noteSteps + static_cast<int>(section));
}

std::size_t ReportDraft::addText(std::size_t behind)
{
    ReportPlan after = m_plan;
    const std::size_t place = std::min(behind + 1, after.sections.size());
    after.sections.insert(after.sections.begin() + static_cast<std::ptrdiff_t>(place),
                          {ReportPart::Text, true, tr("Text").toStdString(), {}});
    push(tr("Add Text"), std::move(after));
    return place;
}

void ReportDraft::setTextTitle(std::size_t section, const QString& title)
{
    ReportPlan after = m_plan;
    after.sections.at(section).title = title.toStdString();
    push(tr("Heading of Text"), std::move(after), textTitleSteps + static_cast<int>(section));
}

void ReportDraft::removeText(std::size_t section)
{
    ReportPlan after = m_plan;
    if (after.sections.at(section).part != ReportPart::Text)
        return;
    after.sections.erase(after.sections.begin() + static_cast<std::ptrdiff_t>(section));
    push(tr("Remove Text"), std::move(after));
}

void ReportDraft::setPaper(core::store::ReportPaper paper)
{
    ReportPlan after = m_plan;
    after.paper = paper;
    push(tr("Paper"), std::move(after));
}

void ReportDraft::setCaptions(bool hasCaptions)
{
    ReportPlan after = m_plan;
    after.hasCaptions = hasCaptions;
    push(tr("Captions"), std::move(after));
}

void ReportDraft::restore(ReportPlan plan)
{
    set(core::store::completedPlan(std::move(plan)));
}

} // namespace ui
