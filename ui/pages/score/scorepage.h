#pragma once

#include "core/deploy/modelcard.h"
#include "ui/pages/page.h"
#include "ui/words/scorewords.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace ui {

class CardGrid;
class ClassReportPlot;
class ConfusionPlot;
class DriftPartsPlot;
class DriftPlot;
class EmptyState;
class GivenLabelsPlot;
class PlotCard;
class ReceiptCard;
class ScoredRowsModel;
class ScoreOptions;
class Scoring;
class SurenessPlot;
class TabCard;

/// Gives the customers of another file their labels: what was checked, how new the file is, what
/// labels come of it and how sure they are, before anything is written.
class ScorePage : public Page {
    Q_OBJECT
public:
    explicit ScorePage(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* optionsPanel() override;
    void start() override;
    bool showView(const QString& word) override;
    bool isSettled() const override;

public slots:
    void askFile();
    void askModel();
    void showMapping();

signals:
    void sqlRequested();
    void onnxRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    Scoring& scoring() const;
    void createViews();
    CardGrid* createReceiptView();
    QWidget* createCustomersView();
    CardGrid* createEvaluationView();
    void createActions();
    void connectOptions();
    void connectScoring();
    void showAll();
    void showReceipt();
    void showBanner();
    void showState();
    void showEmpty();
    void showLimit();
    void showCustomers();
    void showHeadline();
    void showDrifted(const QString& feature);
    void look(ScoreFact::Look what);
    void showCard(const StoredModelPointer& model, const core::deploy::ModelCard& card,
                  const ScoringModel& source);

    ScoreOptions* m_options = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QString m_shownEmpty; ///< what it was made for
    ReceiptCard* m_receipt;
    DriftPlot* m_drift;
    DriftPartsPlot* m_parts;
    PlotCard* m_driftCard;
    GivenLabelsPlot* m_given;
    PlotCard* m_givenCard;
    SurenessPlot* m_sureness;
    PlotCard* m_surenessCard;
    TabCard* m_customersCard;
    ScoredRowsModel* m_rows;
    QComboBox* m_whichRows;
    ConfusionPlot* m_confusion;
    ClassReportPlot* m_report;
};

} // namespace ui
