#pragma once

#include "core/segment/segmentcomparison.h"
#include "ui/plots/segment/flowplot.h"
#include "ui/workspace/latestjob.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace ui {

class InfoButton;
class PlotCard;
class SegmentCrossTable;

/// Two segmentations side by side: in a sentence, as a flow of customers, and as a cross-table with
/// the figures of agreement. The comparison is computed off the window's thread.
class SegmentComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit SegmentComparisonView(QWidget* parent = nullptr);
    ~SegmentComparisonView() override;

    /// One segmentation the present one may be compared with.
    struct Choice {
        QString title; ///< "Previous result", "Kept: k-means, 5 segments"
        core::segment::SegmentationPointer segmentation;
    };
    /// Compares with the choice shown before, where it is still among them, else with the first.
    void setSegmentations(const std::vector<Choice>& choices,
                          const core::segment::SegmentationPointer& present,
                          const QString& caption);
    /// Null while nothing has been compared.
    SegmentComparisonPointer comparison() const { return m_comparison; }

    QComboBox* choiceBox() const { return m_choice; }
    FlowPlot* flow() const { return m_flow; }
    SegmentCrossTable* table() const { return m_table; }
    QString sentence() const;

signals:
    /// Customers of a ribbon or cell: rows of the present segmentation's table.
    void rowsChosen(const std::vector<std::uint32_t>& rows, const QString& title);
    void comparisonFinished();
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createHeader();
    void compare();
    void showComparison(SegmentComparisonPointer comparison);
    void choose(std::size_t from, std::size_t to);
    void arrange();
    void restyle();

    std::vector<Choice> m_choices;
    core::segment::SegmentationPointer m_present;
    SegmentComparisonPointer m_comparison;
    QString m_caption;
    LatestJob m_job;
    QWidget* m_header;
    QLabel* m_with;
    QComboBox* m_choice;
    QLabel* m_sentence;
    QLabel* m_figures;
    InfoButton* m_about;
    QBoxLayout* m_pictures;
    FlowPlot* m_flow;
    SegmentCrossTable* m_table;
    PlotCard* m_flowCard;
    PlotCard* m_tableCard;
};

} // namespace ui
