#include "ui/pages/segment/segmentoptions.h"

#include "core/prepare/plancheck.h"
#include "ui/pages/prepare/preparationgroup.h"
#include "ui/pages/segment/options/featuregroup.h"
#include "ui/pages/segment/options/mapgroup.h"
#include "ui/pages/segment/options/methodgroup.h"
#include "ui/pages/segment/options/networkgroup.h"
#include "ui/pages/segment/options/sweepgroup.h"
#include "ui/widgets/optionspanel.h"

#include <QPushButton>

namespace ui {

using core::segment::SegmentMethod;

namespace {

constexpr std::size_t smallTable = 2000;

} // namespace

SegmentOptions::SegmentOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Find Segments"))),
      m_method(new MethodGroup(*m_panel, this)), m_features(new FeatureGroup(*m_panel, this)),
      m_preparation(new PreparationGroup(*m_panel, this)),
      m_network(new NetworkGroup(*m_panel, this)), m_sweep(new SweepGroup(*m_panel, this)),
      m_map(new MapGroup(*m_panel, this))
{
    connect(m_preparation, &PreparationGroup::recipeRequested, this,
            &SegmentOptions::recipeRequested);
    connect(m_method, &MethodGroup::changed, this, &SegmentOptions::edited);
    connect(m_features, &FeatureGroup::changed, this, &SegmentOptions::edited);
    connect(m_network, &NetworkGroup::changed, this, &SegmentOptions::edited);
    connect(m_network, &NetworkGroup::presetChosen, this,
            [this](std::string_view name) { m_network->applyPreset(name, preparedColumns()); });
    update();
}

void SegmentOptions::setTable(const OpenTablePointer& table)
{
    const bool another = !m_table || !table || m_table->path != table->path;
    m_filling = true;
    m_table = table;
    if (another)
        m_map->forgetAxes();
    m_features->setTable(table, another);
    if (another && table)
        m_network->applyPreset(table->table->rowCount() <= smallTable ? "small-table"
                                                                      : "large-table",
                               preparedColumns());
    m_filling = false;
    update();
}

std::size_t SegmentOptions::preparedColumns() const
{
    return m_table ? core::prepare::expectedWidth(m_plan, *m_table->table, m_features->features())
                   : 0;
}

void SegmentOptions::setRecipe(const core::prepare::RecipePlan& plan)
{
    m_plan = plan;
    m_preparation->setPlan(plan);
}

void SegmentOptions::setRequest(const core::segment::SegmentRequest& request)
{
    m_filling = true;
    m_method->setRequest(request);
    m_features->choose(request.features);
    if (trains())
        m_network->setRequest(request);
    m_filling = false;
    update();
}

core::segment::SegmentRequest SegmentOptions::request() const
{
    core::segment::SegmentRequest request;
    request.features = m_features->features();
    m_method->fill(request);
    if (trains())
        m_network->fill(request);
    return request;
}

bool SegmentOptions::trains() const
{
    return m_method->method() == SegmentMethod::AutoencoderKMeans;
}

bool SegmentOptions::canFind() const
{
    return m_table && !m_features->features().empty() && m_method->problem().isEmpty() &&
           (!trains() || m_network->problem().isEmpty());
}

void SegmentOptions::edited()
{
    if (m_filling)
        return;
    update();
    emit changed();
}

void SegmentOptions::update()
{
    m_features->updateSummary();
    m_network->setVisible(trains());
    m_sweep->setVisible(core::segment::takesSegmentCount(m_method->method()));
    QString note;
    if (m_table && m_features->count() == 0)
        note = tr("No column of this table can be a feature.");
    else if (m_table && m_features->features().empty())
        note = tr("Tick at least one feature.");
    else if (m_table && !m_method->problem().isEmpty())
        note = m_method->problem();
    else if (m_table && trains())
        note = m_network->problem();
    m_panel->setPrimaryNote(note);
    m_panel->primaryButton()->setEnabled(canFind());
}

} // namespace ui
