#pragma once

#include "core/network/engine.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class ClassReportPlot;
class ConfusionPlot;
class EmptyState;
class EpochTableModel;
class IntervalPlot;
class LiveCurve;
class NetworkDrawing;
class PlotCard;
class PredictOptions;

/// Trains a classifier while its loss and accuracy are watched, and judges it on customers it has
/// never seen.
class PredictPage : public Page {
    Q_OBJECT
public:
    explicit PredictPage(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* optionsPanel() override;
    void start() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Four cards, two by two or, in a narrow window, under each other.
    struct CardGrid {
        QGridLayout* layout = nullptr;
        std::array<QWidget*, 4> cards{};
    };
    QWidget* createGrid(CardGrid& grid, std::array<QWidget*, 4> cards);
    static void arrange(CardGrid& grid, bool narrow, int leftShare, int rightShare);

    QWidget* createTrainingTab();
    QWidget* createResultsTab();
    QWidget* createEpochCard();
    PlotCard* createCard(const QString& title, class PlotWidget* plot);

    void showTable();
    /// What the recipe of a prediction is fitted on, as chosen here.
    void tellBasis();
    void showNetwork();
    void showModel();
    void showHeadline();
    void showWarnings();
    void beginRun();
    void endRun();
    void addEpoch(const core::network::EpochReport& report);
    void showNewEpochs();

    PredictOptions* m_options;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    LiveCurve* m_loss;
    LiveCurve* m_accuracy;
    PlotCard* m_lossCard;
    PlotCard* m_accuracyCard;
    NetworkDrawing* m_network;
    PlotCard* m_networkCard;
    EpochTableModel* m_epochs;
    ConfusionPlot* m_confusion;
    PlotCard* m_confusionCard;
    QLabel* m_cellText;
    ClassReportPlot* m_report;
    PlotCard* m_reportCard;
    IntervalPlot* m_rules;
    PlotCard* m_rulesCard;
    QLabel* m_preparation;
    core::network::EpochReport m_lastEpoch;
    /// Epochs not yet in table and headline: small networks make a thousand a second.
    std::vector<core::network::EpochReport> m_newEpochs;
    QTimer m_words;
    bool m_running = false;
    CardGrid m_training;
    CardGrid m_results;
    std::optional<bool> m_narrow;
};

} // namespace ui
