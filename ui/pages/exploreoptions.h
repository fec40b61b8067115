#pragma once

#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "ui/plots/missingmatrix.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QString>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

class BarList;
class OptionsPanel;

/// The options of the Explore step. Only the measure needs a new run; the rest applies at once.
class ExploreOptionsPanel : public QObject {
    Q_OBJECT
public:
    explicit ExploreOptionsPanel(QObject* parent = nullptr);
    ~ExploreOptionsPanel() override;

    OptionsPanel* panel() const { return m_panel; }
    core::explore::MeasureChoice measure() const;
    void setMeasure(core::explore::MeasureChoice measure);
    bool bySimilarity() const;
    bool numbersShown() const;
    bool absoluteValues() const;
    core::explore::BandOrder rowOrder() const;
    MissingColumnOrder columnOrder() const;

    /// Ranks the features of this result against its target; null: nothing to rank yet.
    void showRanking(const ExploreResult* result);
    void showMissingOptions(bool visible);

signals:
    void measureChanged();
    void associationViewChanged();
    void rowOrderChanged();
    void columnOrderChanged();

private:
    void createAssociationGroup();
    void createMissingGroup();
    void createRankingGroup();

    OptionsPanel* m_panel;
    QComboBox* m_measure;
    QComboBox* m_order;
    QCheckBox* m_numbers;
    QCheckBox* m_absolute;
    QWidget* m_missingGroup = nullptr;
    QComboBox* m_rows;
    QComboBox* m_columns;
    BarList* m_ranking;
    QLabel* m_rankingNote;
};

} // namespace ui
