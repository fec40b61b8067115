#pragma once

#include "core/predict/rowsplit.h"
#include "ui/workspace/opentable.h"

#include <QObject>

#include <cstdint>
#include <optional>

class QComboBox;
class QSpinBox;

namespace ui {

class FoldedSummary;
class OptionGroup;
class OptionsPanel;

/// The group "Split and seed" of the Predict options: which customers train, choose and judge.
class SplitGroup : public QObject {
    Q_OBJECT
public:
    explicit SplitGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Offers the columns of the table but the target; choices stay with the column's name. Null:
    /// no table.
    void setTable(const OpenTablePointer& table, std::optional<std::size_t> target);

    core::predict::SplitChoice choice() const;
    /// Nobody is told.
    void setChoice(const core::predict::SplitChoice& choice);
    std::uint64_t seed() const;
    void setSeed(std::uint64_t seed);
    /// Why these settings cannot be used, in words; empty when they can.
    QString problem() const;

signals:
    void changed();
    void seedEdited(std::uint64_t seed);

private:
    void createShares();
    void createColumns();
    void createSeed();
    void fillColumns(const OpenTablePointer& table, std::optional<std::size_t> target);
    /// One of group and time excludes the other.
    void chosen(QComboBox* box);
    void edited();
    void update();

    bool m_filling = false;
    OptionGroup* m_group;
    FoldedSummary* m_summary;
    QSpinBox* m_validation;
    QSpinBox* m_test;
    QComboBox* m_together;
    QComboBox* m_time;
    QSpinBox* m_seed;
};

} // namespace ui
