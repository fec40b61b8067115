#pragma once

#include "core/explore/distribution.h"
#include "ui/plots/distributionpicture.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class DistributionGallery;
class DistributionPlot;
class EmptyState;
class GroupFigures;
class PlotCard;
class ScatterCard;

/// How the values of every column are spread, by target, segment or any other few groups: small
/// pictures of all columns, a large one of the chosen column with its figures, and a scatter plot.
class DistributionsView : public QWidget {
    Q_OBJECT
public:
    explicit DistributionsView(Workspace& workspace, QWidget* parent = nullptr);
    ~DistributionsView() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createControls();
    void createCards();
    void connectParts();
    void refresh();
    void showTable();
    void fillGroups();
    void regroup();
    void computeMore();
    void showColumn(std::size_t column);
    void applyLook();
    void giveRoom();
    void updateCaptions();
    DistributionLook look() const;

    Workspace& m_workspace;
    QComboBox* m_groupBy;
    QComboBox* m_kind;
    QCheckBox* m_shares;
    QComboBox* m_order;
    QCheckBox* m_log;
    QCheckBox* m_wholeRange;
    QCheckBox* m_byFrequency;
    DistributionGallery* m_gallery;
    DistributionPlot* m_plot;
    PlotCard* m_card;
    GroupFigures* m_figures;
    ScatterCard* m_scatter;
    QSplitter* m_splitter;
    QScrollArea* m_right;
    EmptyState* m_empty;
    QStackedWidget* m_stack;

    core::data::TablePointer m_table;
    core::explore::GroupingPointer m_grouping;
    std::optional<std::size_t> m_column;
    bool m_stale = true;
    LatestJob m_groupJob;
    LatestJob m_galleryJob;
    LatestJob m_columnJob;
};

} // namespace ui
