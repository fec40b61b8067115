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

namespace ui {

class AssociationOptions;
class OptionGroup;
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
    /// Table column the rows are sorted by; none when they are not sorted by a column.
    std::optional<std::size_t> sortColumn() const;
    /// Sorts the rows by a column; one without gaps changes nothing.
    void sortByColumn(std::size_t column);
    MissingColumnOrder columnOrder() const;
    bool completeColumnsShown() const;

    /// Ranks the features of this result against its target; null: nothing to rank yet.
    void showRanking(const ExploreResult* result);
    /// Which groups fit the view that is seen.
    void showGroups(bool associations, bool missing, bool ranking);
    /// Columns that rows can be sorted by: those with gaps.
    void setMissing(const core::explore::Missingness& missingness);

signals:
    void measureChanged();
    void associationViewChanged();
    /// A bar of the ranking was chosen; table columns.
    void featureChosen(std::size_t feature, std::size_t target);
    void rowOrderChanged();
    void columnOrderChanged();

private:
    void createMissingGroup();
    void updateSortRow();

    OptionsPanel* m_panel;
    AssociationOptions* m_associations;
    OptionGroup* m_missingGroup = nullptr;
    QComboBox* m_rows;
    QComboBox* m_sort;
    QComboBox* m_columns;
    QCheckBox* m_complete;
    TargetRanking* m_ranking;
};

} // namespace ui
