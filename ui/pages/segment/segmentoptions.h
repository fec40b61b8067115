#pragma once

#include "core/segment/segmentrequest.h"
#include "ui/workspace/opentable.h"

#include <QObject>

namespace ui {

class FeatureGroup;
class MapGroup;
class MethodGroup;
class NetworkGroup;
class OptionsPanel;
class PreparationGroup;
class SweepGroup;

/// The options of the Segment step and what they say as a request.
class SegmentOptions : public QObject {
    Q_OBJECT
public:
    explicit SegmentOptions(QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }
    MethodGroup* method() const { return m_method; }
    NetworkGroup* network() const { return m_network; }
    SweepGroup* sweep() const { return m_sweep; }
    MapGroup* map() const { return m_map; }

    /// Null: no table.
    void setTable(const OpenTablePointer& table);
    /// The preparation that segments would be found with.
    void setRecipe(const core::prepare::RecipePlan& plan);

    /// All but table, recipe and seed. Nobody is told.
    void setRequest(const core::segment::SegmentRequest& request);
    /// Without `table` and `recipe`, which the workspace fills in.
    core::segment::SegmentRequest request() const;
    bool canFind() const;

signals:
    /// Something that a new run would feel.
    void changed();
    /// The analyst wants to see the recipe.
    void recipeRequested();

private:
    bool trains() const;
    /// As many inputs as the features become.
    std::size_t preparedColumns() const;
    void edited();
    void update();

    OptionsPanel* m_panel;
    MethodGroup* m_method;
    FeatureGroup* m_features;
    PreparationGroup* m_preparation;
    NetworkGroup* m_network;
    SweepGroup* m_sweep;
    MapGroup* m_map;
    OpenTablePointer m_table;
    core::prepare::RecipePlan m_plan;
    bool m_filling = false;
};

} // namespace ui
