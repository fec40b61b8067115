#pragma once

#include "ui/pages/predict/shownpart.h"
#include "ui/widgets/cardgrid.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/rowselection.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace ui {

class ClassReportPlot;
class ConfusionPlot;
class GainPlot;
class IntervalPlot;
class PlotCard;

/// How a model does on one part of the customers: what is taken for what, each class, simple
/// rules to beat, and whom a budget reaches. The gain is computed off the window's thread, from
/// when the view is first shown for a part.
class ResultsView : public CardGrid {
    Q_OBJECT
public:
    explicit ResultsView(QWidget* parent = nullptr);

    void setPart(const ShownPart& part);
    PlotCard* confusionCard() const { return m_confusionCard; }
    std::vector<PlotCard*> plotCards() const;
    /// Customers of a cell: rows of the table, ascending.
    RowSelection::Rows rowsOf(int trueClass, int predictedClass) const;

signals:
    void rowsRequested(const ui::RowSelection::Rows& rows, const QString& title);
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createConfusion();
    void createGain();
    void showCell();
    void showRules();
    void startGain();
    void showEconomics();
    void showExpected();

    ShownPart m_part;
    bool m_gainWanted = false;
    ConfusionPlot* m_confusion;
    PlotCard* m_confusionCard;
    QLabel* m_cellText;
    QPushButton* m_showCustomers;
    ClassReportPlot* m_report;
    PlotCard* m_reportCard;
    IntervalPlot* m_rules;
    PlotCard* m_rulesCard;
    GainPlot* m_gain;
    PlotCard* m_gainCard;
    QComboBox* m_class;
    QComboBox* m_mode;
    QDoubleSpinBox* m_cost;
    QDoubleSpinBox* m_value;
    QLabel* m_expected;
    LatestJob m_gainJob;
};

} // namespace ui
