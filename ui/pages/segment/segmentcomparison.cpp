#include "ui/pages/segment/segmentcomparison.h"

#include "ui/words/segmentheadline.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QVBoxLayout>

#include <memory>

namespace ui {

SegmentComparison::SegmentComparison(Workspace& workspace, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_page(parent)
{
    connect(&workspace.segments(), &Segments::comparisonChanged, this, &SegmentComparison::update);
    connect(&workspace, &Workspace::segmentationChanged, this, &SegmentComparison::update);
}

std::vector<SegmentComparisonView::Choice> SegmentComparison::choices() const
{
    const Segments& segments = m_workspace.segments();
    std::vector<SegmentComparisonView::Choice> choices;
    if (segments.previous())
        choices.push_back(
            {tr("Previous: %1").arg(methodWords(*segments.previous())), segments.previous()});
    if (segments.kept() && segments.kept() != segments.shown())
        choices.push_back({tr("Kept: %1").arg(methodWords(*segments.kept())), segments.kept()});
    return choices;
}

bool SegmentComparison::isPossible() const
{
    return m_workspace.segmentation() && !choices().empty();
}

void SegmentComparison::open()
{
    if (!m_dialog) {
        auto* dialog = new QDialog(m_page);
        m_dialog = dialog;
        dialog->setWindowTitle(tr("Compare Segments"));
        dialog->setObjectName(QStringLiteral("comparisonDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->resize(1120, 640);
        m_view = new SegmentComparisonView;
        auto* layout = new QVBoxLayout(dialog);
        layout->addWidget(m_view);
        RowSelection* selection = &m_workspace.selection();
        connect(m_view, &SegmentComparisonView::rowsChosen, selection,
                [selection](const std::vector<std::uint32_t>& rows, const QString& title) {
                    selection->select(std::make_shared<const std::vector<std::uint32_t>>(rows),
                                      title, Step::Segment);
                });
        connect(m_view, &SegmentComparisonView::failed, this, &SegmentComparison::failed);
    }
    update();
    m_dialog->show();
    m_dialog->raise();
}

void SegmentComparison::setCaption(const QString& caption)
{
    m_caption = caption;
    update();
}

void SegmentComparison::update()
{
    emit choicesChanged();
    if (!m_dialog)
        return;
    if (isPossible())
        m_view->setSegmentations(choices(), m_workspace.segmentation(), m_caption);
    else
        m_dialog->close();
}

} // namespace ui
