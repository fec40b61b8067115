#pragma once

#include "core/predict/classifier.h"

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace ui {

class FoldedSummary;
class OptionGroup;
class OptionsPanel;

/// The group "Model" of the Predict options: the kind of model, what belongs to it alone, and what
/// is done with the probabilities of any kind.
class ModelKindGroup : public QObject {
    Q_OBJECT
public:
    explicit ModelKindGroup(OptionsPanel& panel, QObject* parent = nullptr);

    core::predict::ModelKind kind() const;
    /// A network, or an ensemble with one.
    bool usesNetwork() const;
    /// Most rounds of what goes round by round; 1 for models found in one go.
    int rounds() const;
    /// All but network, training, split, weights and recipe.
    void fill(core::predict::ClassifierOptions& options) const;
    /// The same the other way; nobody is told.
    void setOptions(const core::predict::ClassifierOptions& options);
    /// Only two classes have a threshold.
    void setClassCount(std::size_t classes);
    /// Why these settings cannot be used, in words; empty when they can.
    QString problem() const;

signals:
    void kindChanged();
    void changed();

private:
    void createKinds();
    void createSimple();
    void createTrees();
    void createEnsemble();
    void createDecision();
    void connectFields();
    std::vector<core::predict::ModelKind> members() const;
    bool isWished() const;
    void update();

    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QComboBox* m_kind;
    QLineEdit* m_c;
    QSpinBox* m_neighbours;
    QComboBox* m_votes;
    QSpinBox* m_trees;
    QSpinBox* m_treeDepth;
    QLineEdit* m_leaf;
    QSpinBox* m_rounds;
    QSpinBox* m_depth;
    QLineEdit* m_rate;
    QSpinBox* m_patience;
    QWidget* m_memberList;
    std::vector<std::pair<core::predict::ModelKind, QCheckBox*>> m_members;
    QComboBox* m_folds;
    QComboBox* m_probabilities;
    QComboBox* m_threshold;
    QLineEdit* m_wished;
    bool m_twoClasses = false;
};

} // namespace ui
