#pragma once

#include "core/network/engine.h"
#include "ui/pages/page.h"
#include "ui/pages/predict/shownpart.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/recipepreview.h"

#include <QTimer>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace ui {

class CardGrid;
class EpochTableModel;
class EvaluationView;
class ExplainView;
class LiveCurve;
class NetworkDrawing;
class PlotCard;
class PredictOptions;
class ResultsView;
class SummaryView;

/// Trains a classifier while its loss and accuracy are watched, and judges it on customers it has
/// never seen.
class PredictPage : public Page {
    Q_OBJECT
public:
    explicit PredictPage(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* optionsPanel() override;
    void start() override;
    /// "training", "results", "curves", "explain", "summary"; false for one without a model.
    bool showView(const QString& word) override;

private:
    void createTabRow();
    void connectViews();
    void createPageButtons();
    /// Of all tabs but Explain.
    std::vector<PlotCard*> plotCards() const;
    QWidget* createTrainingTab();
    QWidget* createEpochCard();
    PlotCard* createCard(const QString& title, class PlotWidget* plot);

    void showTable();
    /// Options that were asked for elsewhere: of a run, of an opened project.
    void takeOffer();
    /// What the recipe of a prediction is fitted on, as chosen here.
    void tellBasis();
    /// The inputs a training would have, by fitting the recipe where that is cheap.
    void countInputs();
    void showNetwork();
    void showModel();
    bool hasRows() const;
    static QString rowsAreGone();
    void tellRowsAreGone();
    void showCourse();
    void showPart();
    void showOtherRuns();
    QString captionOf(const ShownPart& part) const;
    void showHeadline();
    void showWarnings();
    void beginRun();
    void endRun();
    void addEpoch(const core::network::EpochReport& report);
    void showNewEpochs();
    void tellOrder();

    PredictOptions* m_options;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QComboBox* m_part;
    ResultsView* m_results;
    EvaluationView* m_curves;
    ExplainView* m_explain;
    SummaryView* m_summary;
    CardGrid* m_trainingCards;
    LiveCurve* m_loss;
    LiveCurve* m_accuracy;
    PlotCard* m_lossCard;
    PlotCard* m_accuracyCard;
    NetworkDrawing* m_network;
    PlotCard* m_networkCard;
    EpochTableModel* m_epochs;
    QLabel* m_epochOrder;
    QCheckBox* m_earlier;
    QSpinBox* m_moreEpochs;
    QPushButton* m_continue;
    core::predict::ClassifierPointer m_shownModel;
    core::network::EpochReport m_lastEpoch;
    /// Epochs not yet in table and headline: small networks make a thousand a second.
    std::vector<core::network::EpochReport> m_newEpochs;
    QTimer m_words;
    std::optional<PreviewRequest> m_counted;
    LatestJob m_countJob;
    bool m_running = false;
};

} // namespace ui
