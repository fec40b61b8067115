#pragma once

#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/workspace.h"

class QCheckBox;
class QComboBox;

namespace ui {

class ScatterPlot;

/// Any two numbers against each other, with pickers for what stands across, up, in colour and in
/// size.
class ScatterCard : public PlotCard {
    Q_OBJECT
public:
    explicit ScatterCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Fills the pickers from the open table; what was picked stays as far as it is there.
    void showTable();
    /// Whether there are two columns of numbers at all.
    bool hasAxes() const { return m_hasAxes; }

private:
    ScatterCard(Workspace& workspace, ScatterPlot* plot, QWidget* parent);
    void compute();
    void showNote();
    bool standsForLevels(std::size_t column) const;

    Workspace& m_workspace;
    ScatterPlot* m_scatter;
    QComboBox* m_x;
    QComboBox* m_y;
    QComboBox* m_colour;
    QComboBox* m_size;
    QCheckBox* m_trend;
    QCheckBox* m_spread;
    core::data::TablePointer m_table;
    bool m_hasAxes = false;
    LatestJob m_job;
};

} // namespace ui
