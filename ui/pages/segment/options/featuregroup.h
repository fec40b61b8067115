#pragma once

#include "ui/workspace/opentable.h"

#include <QObject>

#include <cstddef>
#include <utility>
#include <vector>

class QCheckBox;
class QVBoxLayout;
class QWidget;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Features" of the segment options: the columns that segments can be made from.
class FeatureGroup : public QObject {
    Q_OBJECT
public:
    explicit FeatureGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// Lists the columns that can be features; ticks stay where the column stays, unless it is
    /// `another` table. Null: no table.
    void setTable(const OpenTablePointer& table, bool another);
    /// Ticks these and no others; nobody is told.
    void choose(const std::vector<std::size_t>& features);
    /// Table columns that are ticked.
    std::vector<std::size_t> features() const;
    std::size_t count() const { return m_features.size(); }
    void updateSummary();

signals:
    void changed();

private:
    OptionGroup* m_group;
    QVBoxLayout* m_rows;
    std::vector<std::pair<std::size_t, QCheckBox*>> m_features;
};

} // namespace ui
