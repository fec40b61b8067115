#pragma once

#include "ui/workspace/recipepreview.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class CheckList;
class OptionGroup;
class OptionsPanel;
class OrderList;

/// The options of the step chosen on the Prepare page. What is changed here goes out as the whole
/// step; what is shown comes in with show().
class PrepareOptions : public QObject {
    Q_OBJECT
public:
    explicit PrepareOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }

    struct Subject {
        OpenTablePointer table;
        PlanUse use = PlanUse::Segment;
        core::prepare::RecipePlan plan;
        int step = -1;                           ///< −1: what is set aside
        std::vector<std::size_t> columns;        ///< of the table, that go into the recipe
        RecipePreviewPointer preview;            ///< null: not fitted yet
        bool isFitted = false;                   ///< the preview is of this very step
        std::map<std::string, double> strengths; ///< association of features with the target
        QString target;
        QString split; ///< "60 / 20 / 20 · stratified · 42"; empty: all rows
        QStringList setAside;
    };
    void show(const Subject& subject);

signals:
    /// `mergeKey`: see RecipePlans::setPlan.
    void edited(const core::prepare::PlanStep& step, const QString& text, const QString& mergeKey);
    /// Levels from low to high.
    void orderEdited(std::size_t column, const std::vector<std::string>& levels);

private:
    void createMethodGroup();
    void createColumnGroup();
    void createFlagGroup();
    void createOrderGroup();
    void createFeatureGroup();
    void createFootGroups();

    const core::prepare::PlanStep* step() const;
    void showMethods();
    void showParameters();
    void showColumns();
    void showFlag();
    void showOrder();
    void showOrderOf(std::size_t column);
    void showFeatures();
    QString candidateText(core::prepare::NumberFill method) const;
    QString missingNote(const std::string& column, bool& isComplete) const;
    QString flagSuggestion() const;

    void chooseMethod(int method);
    void tickColumn(int row, bool isChecked);
    void tickAll(bool all);
    void tickFeature(int row, bool isChecked);
    /// Takes the parameter fields over into the step.
    void takeParameters(const QString& key);
    void emitStep(const core::prepare::PlanStep& changed, const QString& key = {});

    OptionsPanel* m_panel;
    Subject m_subject;
    bool m_filling = false;
    int m_methodKind = -2; ///< kind of step the method buttons are made for

    OptionGroup* m_methodGroup;
    QVBoxLayout* m_methodRows;
    QButtonGroup* m_methods;
    std::vector<QLabel*> m_methodNotes;
    QDoubleSpinBox* m_constant;
    QSpinBox* m_neighbours;
    QSpinBox* m_rounds;
    QCheckBox* m_middle;
    QDoubleSpinBox* m_leastShare;
    QDoubleSpinBox* m_quantile;
    QDoubleSpinBox* m_fences;
    QSpinBox* m_pieces;
    QLabel* m_methodWords;

    OptionGroup* m_columnGroup;
    QCheckBox* m_allColumns;
    CheckList* m_columns;
    std::vector<std::size_t> m_suiting;
    QLabel* m_columnNote;

    OptionGroup* m_flagGroup;
    QCheckBox* m_flag;
    QLabel* m_flagNote;

    OptionGroup* m_orderGroup;
    QComboBox* m_orderColumn;
    OrderList* m_order;
    QLabel* m_orderNote;
    QPushButton* m_makeOrdinal;

    OptionGroup* m_featureGroup;
    QDoubleSpinBox* m_limit;
    QSpinBox* m_most;
    CheckList* m_features;
    QLabel* m_featureNote;

    OptionGroup* m_asideGroup;
    QLabel* m_aside;
    OptionGroup* m_splitGroup;
    QLabel* m_splitNote;
};

} // namespace ui
