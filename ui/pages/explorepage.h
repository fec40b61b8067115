#pragma once

#include "ui/pages/page.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/workspace.h"

#include <QString>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class AssociationHeatmap;
class BarList;
class EmptyState;
class ExploreOptionsPanel;
class MissingMatrix;
class PairPlot;
class PlotCard;

/// What is missing, and what goes with what.
class ExplorePage : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(Workspace& workspace, QWidget* parent = nullptr);
    ~ExplorePage() override;

    QWidget* optionsPanel() override;
    /// Measures the associations again with the chosen measure.
    void start() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createCards();
    void createMenus();
    void connectParts();
    void arrange(bool hasMissing);
    void giveRoom();

    void showTable();
    void showMissing(const OpenTable& open);
    void showBands();
    void showTogether(const OpenTable& open);
    void showAssociations();
    void showAssociationCaption();
    void showHeadline();
    void choosePair();
    void showPair(std::size_t a, std::size_t b);
    void updateCaptions();
    void updateRunning();
    void applyAssociationView();
    QString strongestText() const;
    bool isMeasureChanged() const;

    ExploreOptionsPanel* m_options;
    MissingMatrix* m_matrix;
    AssociationHeatmap* m_heatmap;
    BarList* m_together;
    PairPlot* m_pair;
    PlotCard* m_matrixCard;
    PlotCard* m_heatmapCard;
    PlotCard* m_togetherCard;
    PlotCard* m_pairCard;
    EmptyState* m_empty;
    QPushButton* m_copy;
    QPushButton* m_export;
    QStackedWidget* m_stack;
    QWidget* m_cards;
    QSplitter* m_columns;
    QSplitter* m_left;
    QSplitter* m_right;

    LatestJob m_bandsJob;
    LatestJob m_pairJob;
};

} // namespace ui
