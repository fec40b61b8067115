#pragma once

#include "ui/plots/barlist.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class OptionGroup;
class OptionsPanel;
struct ExploreResult;

/// The features of a result by how closely each goes with the target.
struct RankedBars {
    std::vector<BarItem> items;
    std::vector<std::size_t> columns; ///< of the table, by item
    std::optional<std::size_t> target;
    QString targetName;
    QString summary; ///< one sentence; empty when nothing is ranked
};
/// Nothing ranked without a result or a target. Pairs without a measure are left out.
RankedBars rankedBars(const ExploreResult* result);

/// The group "Features against target" of the options: the first dozen, more when asked for.
class TargetRanking : public QObject {
    Q_OBJECT
public:
    explicit TargetRanking(OptionsPanel& panel, QObject* parent = nullptr);

    OptionGroup* group() const { return m_group; }
    /// Null: nothing is measured yet.
    void showResult(const ExploreResult* result);

signals:
    /// A bar was chosen by mouse or keyboard; table columns.
    void featureChosen(std::size_t feature, std::size_t target);

private:
    void fold();

    OptionGroup* m_group;
    BarList* m_plot;
    QPushButton* m_showAll;
    QLabel* m_note;
    RankedBars m_ranked;
    bool m_showsAll = false;
};

} // namespace ui
