#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/workspace.h"

#include <QString>
#include <QWidget>

#include <optional>

class QSplitter;

namespace ui {

class AssociationFeed;
class AssociationHeatmap;
class BarList;
class ExploreOptionsPanel;
class MissingFeed;
class MissingMatrix;
class PairCard;
class PlotCard;

/// "Ever_Married and Age go most closely with Segmentation", rich text; empty without a target or
/// while nothing is measured.
QString strongestText(const ExploreResult* result);

/// What is missing and what goes with what, on one page. Refreshed only while it is seen.
class ExploreOverview : public QWidget {
    Q_OBJECT
public:
    ExploreOverview(Workspace& workspace, ExploreOptionsPanel& options, QWidget* parent = nullptr);

    /// The chosen measure is not the one the associations were measured with.
    bool isMeasureChanged() const;

signals:
    /// The customers selected in a picture are to be seen in the table.
    void customersRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createCards();
    void connectParts();
    void arrange(bool hasMissing);
    void giveRoom();
    void refresh();

    void showTable();
    void showMissing(const OpenTable& open);
    void updateCaptions();

    Workspace& m_workspace;
    ExploreOptionsPanel& m_options;
    MissingMatrix* m_matrix;
    MissingFeed* m_feed;
    AssociationHeatmap* m_heatmap;
    BarList* m_together;
    PlotCard* m_matrixCard;
    PlotCard* m_heatmapCard;
    PlotCard* m_togetherCard;
    PairCard* m_pairCard;
    AssociationFeed* m_associationFeed;
    QWidget* m_cards;
    QSplitter* m_columns;
    QSplitter* m_left;
    QSplitter* m_right;
    std::optional<bool> m_hasMissing; ///< as arranged
    bool m_tableStale = true;
    bool m_bandsStale = true;
    bool m_associationsStale = true;
};

} // namespace ui
