#pragma once

#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "ui/plots/missingmatrix.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QString>

#include <optional>

class QComboBox;

namespace ui {

class AssociationOptions;
class OptionsPanel;
class TargetRanking;

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
    /// Weaker associations are left empty; 0: none are.
    double threshold() const;
    core::explore::BandOrder rowOrder() const;
    MissingColumnOrder columnOrder() const;

    /// Ranks the features of this result against its target; null: nothing to rank yet.
    void showRanking(const ExploreResult* result);
    void showMissingOptions(bool visible);

signals:
    void measureChanged();
    void associationViewChanged();
    /// A bar of the ranking was chosen; table columns.
    void featureChosen(std::size_t feature, std::size_t target);
    void rowOrderChanged();
    void columnOrderChanged();

private:
    void createMissingGroup();

    OptionsPanel* m_panel;
    AssociationOptions* m_associations;
    QWidget* m_missingGroup = nullptr;
    QComboBox* m_rows;
    QComboBox* m_columns;
    TargetRanking* m_ranking;
};

} // namespace ui
