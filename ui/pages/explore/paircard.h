#pragma once

#include "core/data/datatable.h"
#include "core/explore/pairrows.h"
#include "ui/plots/pairwords.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/rowselection.h"

#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class PairPlot;
class Workspace;

/// Two columns of the open table together. Cells, groups and framed points become the workspace's
/// selection, and a button leads to those customers in the table.
class PairCard : public PlotCard {
    Q_OBJECT
public:
    explicit PairCard(Workspace& workspace, QWidget* parent = nullptr);

    PairPlot* pairPlot() const { return m_pairPlot; }
    /// Columns of the table that the associations were measured on.
    void showPair(std::size_t a, std::size_t b);
    void clear();
    /// Moves the keyboard there, once the pair asked for last is shown.
    void focusPicture();

signals:
    /// The selected customers are to be seen in the table.
    void customersRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createFooter();
    void connectParts();
    void setPair(std::shared_ptr<const core::explore::PairView> view, const PairFacts& facts);
    void selectPart(const core::explore::PairPart& part);
    void openCustomers();
    void showSelection();
    void showFooter();

    Workspace& m_workspace;
    PairPlot* m_pairPlot;
    QComboBox* m_content;
    QWidget* m_footer;
    QLabel* m_hint;
    QPushButton* m_showCustomers;
    QPushButton* m_clearSelection;
    core::data::TablePointer m_table; ///< that the pair shown was taken from
    /// What was picked here last: the pair, the part of it, and its rows.
    struct Picked {
        std::pair<std::size_t, std::size_t> columns;
        core::explore::PairPart part;
        RowSelection::Rows rows;
    };
    std::optional<Picked> m_picked;
    bool m_focusWhenShown = false;
    LatestJob m_pairJob;
    LatestJob m_selectJob;
};

} // namespace ui
