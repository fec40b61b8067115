#include "core/segment/segmentmodel.h"

#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/tablefingerprint.h"
#include "core/prepare/recipecheck.h"
#include "core/segment/methods/latentcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace core::segment {
namespace {

constexpr std::size_t rowsAtOnce = 131'072;
constexpr std::size_t probeRows = 12;
constexpr std::uint64_t probeDraws = 103; // part of the random sequence
/// How far a probe may lie from where it lay: other processors round otherwise.
constexpr double probeTolerance = 1e-3;

[[noreturn]] void refuse(const char* reason)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "The segments cannot be used: {1}."),
                       {translate("Damage", reason)}));
}

void require(bool holds, const char* reason)
{
    if (!holds)
        refuse(reason);
}

AssignmentRule ruleOf(const Clustering& clustering, const data::Matrix& space)
{
    if (clustering.mixture)
        return clustering.mixture->model;
    if (clustering.hdbscan && clustering.hierarchy)
        return hdbscanReference(space, *clustering.hierarchy, *clustering.hdbscan);
    if (clustering.prototypes)
        return NearestPrototype{*clustering.prototypes, clustering.layout, space.columns()};
    if (!clustering.dbscan || !clustering.density)
        return NearestCentre{clustering.centres};
    DbscanReference reference = dbscanReference(space, *clustering.density, *clustering.dbscan);
    // Its clusters have numbers of their own; those of the clustering go by size.
    std::vector<std::int32_t> numbers(static_cast<std::size_t>(clustering.dbscan->clusters));
    for (std::size_t row = 0; row < clustering.labels.size(); ++row)
        if (clustering.labels[row] >= 0)
            numbers[static_cast<std::size_t>(clustering.dbscan->labels[row])] =
                clustering.labels[row];
    for (std::int32_t& label : reference.labels)
        label = numbers[static_cast<std::size_t>(label)];
    return reference;
}

std::vector<std::size_t> sourceColumns(const prepare::Recipe& recipe, const data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (const auto& source : recipe.sources)
        columns.push_back(table.require(source.name));
    return columns;
}

ModelProbe::Cell cellOf(const data::Column& column, std::size_t row)
{
    ModelProbe::Cell cell;
    cell.isMissing = column.isMissing(row);
    if (cell.isMissing)
        return cell;
    if (column.isNumeric())
        cell.number = column.numbers[row];
    else
        cell.level = data::valueText(column, row);
    return cell;
}

void addProbes(SegmentModel& model, const Segmentation& segmentation)
{
    const SegmentBasis& basis = *segmentation.basis;
    const std::size_t rows = basis.table->rowCount();
    Random random = Random(model.request.seed).fork(probeDraws);
    std::vector<std::uint32_t> order = randomPermutation(rows, random);
    order.resize(std::min(rows, probeRows));
    const auto columns = sourceColumns(model.recipe, *basis.table);
    const AssignedRows assigned = [&] {
        data::Matrix points(order.size(), basis.space().columns());
        for (std::size_t i = 0; i < order.size(); ++i)
            std::ranges::copy(basis.space().row(order[i]), points.row(i).begin());
        return assignRows(model.rule, points);
    }();
    for (std::size_t i = 0; i < order.size(); ++i) {
        ModelProbe probe;
        for (const std::size_t column : columns)
            probe.cells.push_back(cellOf(basis.table->column(column), order[i]));
        const auto point = basis.space().row(order[i]);
        probe.point.assign(point.begin(), point.end());
        probe.label = changedLabel(model.changes, assigned.labels[i], point);
        model.probes.push_back(std::move(probe));
    }
}

/// The probes as a table of the types the recipe knows.
data::TablePointer probeTable(const SegmentModel& model)
{
    std::vector<data::DataTable::ColumnPointer> columns;
    for (std::size_t i = 0; i < model.recipe.sources.size(); ++i) {
        const prepare::SourceColumn& source = model.recipe.sources[i];
        auto column = std::make_shared<data::Column>();
        column->name = source.name;
        column->type = source.type;
        column->levels = source.levels;
        std::map<std::string, std::int32_t> codes;
        for (const std::string& level : source.levels)
            codes.emplace(level, static_cast<std::int32_t>(codes.size()));
        for (const ModelProbe& probe : model.probes) {
            const ModelProbe::Cell& cell = probe.cells[i];
            column->missing.push_back(cell.isMissing ? 1 : 0);
            column->missingCount += cell.isMissing ? 1 : 0;
            if (column->isNumeric()) {
                column->numbers.push_back(cell.isMissing ? std::numeric_limits<double>::quiet_NaN()
                                                         : cell.number);
            } else {
                const auto code = codes.find(cell.level);
                require(cell.isMissing || code != codes.end(),
                        CORE_TRANSLATE_NOOP("Damage", "a probe has an unknown level"));
                column->codes.push_back(cell.isMissing ? -1 : code->second);
            }
        }
        columns.push_back(std::move(column));
    }
    std::vector<data::ColumnRole> roles(columns.size(), data::ColumnRole::Feature);
    return std::make_shared<data::DataTable>(std::move(columns), std::move(roles));
}

/// Follows the number of labels through the changes by hand.
void checkChanges(const SegmentModel& model, std::size_t width)
{
    constexpr std::int32_t mostLabels = 1'000'000;
    auto labels = static_cast<std::size_t>(labelCount(model.rule));
    for (const LabelChange& change : model.changes) {
        require(change.newLabels.size() == labels,
                CORE_TRANSLATE_NOOP("Damage", "a change by hand does not fit the segments"));
        require(change.split == -1 ||
                    (change.split >= 0 && static_cast<std::size_t>(change.split) < labels),
                CORE_TRANSLATE_NOOP("Damage", "a segment that is split is not there"));
        if (change.split >= 0) {
            require(change.partCentres.rows() >= 1 && change.partCentres.columns() == width &&
                        change.partLabels.size() == change.partCentres.rows(),
                    CORE_TRANSLATE_NOOP("Damage", "the parts of a segment do not fit"));
            for (const double value : change.partCentres.values())
                require(std::isfinite(value),
                        CORE_TRANSLATE_NOOP("Damage", "a centre is out of range"));
        }
        std::int32_t highest = -1;
        for (const auto* list : {&change.newLabels, &change.partLabels})
            for (const std::int32_t label : *list) {
                require(label >= 0 && label < mostLabels,
                        CORE_TRANSLATE_NOOP("Damage", "a label is out of range"));
                highest = std::max(highest, label);
            }
        labels = static_cast<std::size_t>(highest + 1);
    }
    require(labels <= model.segments.size(),
            CORE_TRANSLATE_NOOP("Damage", "there are segments without a name"));
}

} // namespace

std::int32_t changedLabel(const std::vector<LabelChange>& changes, std::int32_t label,
                          std::span<const double> point)
{
    for (const LabelChange& change : changes) {
        if (label < 0)
            return label;
        label = label == change.split ? change.partLabels[nearestCentre(change.partCentres, point)]
                                      : change.newLabels[static_cast<std::size_t>(label)];
    }
    return label;
}

/// What the rule and the changes by hand make of rows.
class SegmentAssigner::Rules {
public:
    explicit Rules(const SegmentModel& model) : m_model(model)
    {
        if (model.network)
            m_network = network::restore(*model.network);
    }

    const SegmentModel& model() const { return m_model; }

    data::Matrix pointsOf(const data::Matrix& prepared, const std::stop_token& stop) const
    {
        return m_network ? encodeRows(*m_network, prepared, stop) : prepared;
    }

    /// Appends the rows to the result.
    void assign(const data::Matrix& points, CustomerSegments& result,
                const std::stop_token& stop) const
    {
        const AssignedRows assigned = assignRows(m_model.rule, points, stop);
        for (std::size_t row = 0; row < points.rows(); ++row) {
            const std::int32_t label =
                changedLabel(m_model.changes, assigned.labels[row], points.row(row));
            result.labels.push_back(label);
            if (!assigned.memberships.empty())
                result.probabilities.push_back(
                    probability(assigned.memberships.row(row), points.row(row), label));
        }
        result.probabilities.insert(result.probabilities.end(), assigned.strengths.begin(),
                                    assigned.strengths.end());
        result.distances.insert(result.distances.end(), assigned.distances.begin(),
                                assigned.distances.end());
    }

private:
    /// Of all groups that the changes by hand make part of the segment.
    double probability(std::span<const double> shares, std::span<const double> point,
                       std::int32_t label) const
    {
        double sum = 0;
        for (std::size_t group = 0; group < shares.size(); ++group)
            if (changedLabel(m_model.changes, static_cast<std::int32_t>(group), point) == label)
                sum += shares[group];
        return sum;
    }

    const SegmentModel& m_model;
    std::shared_ptr<const network::Network> m_network;
};

SegmentAssigner::SegmentAssigner(const SegmentModel& model)
    : m_rules(std::make_unique<Rules>(model))
{
}

SegmentAssigner::~SegmentAssigner() = default;

void SegmentAssigner::assign(const data::Matrix& prepared, CustomerSegments& result,
                             const std::stop_token& stop) const
{
    m_rules->assign(m_rules->pointsOf(prepared, stop), result, stop);
}

bool SegmentAssigner::hasDistances() const
{
    return std::holds_alternative<NearestCentre>(m_rules->model().rule);
}

bool SegmentAssigner::hasProbabilities() const
{
    const AssignmentRule& rule = m_rules->model().rule;
    return std::holds_alternative<MixtureModel>(rule) ||
           std::holds_alternative<HdbscanReference>(rule);
}

SegmentModel modelOf(const Segmentation& segmentation, const std::stop_token& stop,
                     const ProgressCallback& progress)
{
    const SegmentBasis& basis = *segmentation.basis;
    SegmentModel model;
    model.request = segmentation.request;
    model.request.table = nullptr;
    model.request.features.clear();
    model.recipe = basis.recipe;
    if (basis.network)
        model.network = basis.network->data();
    if (segmentation.model) {
        model.rule = segmentation.model->rule;
        model.changes = segmentation.model->changes;
        model.changes.insert(model.changes.end(), segmentation.changes.begin(),
                             segmentation.changes.end());
    } else {
        model.rule = ruleOf(*segmentation.clustering, basis.space());
        model.changes = segmentation.changes;
    }
    model.segments = segmentation.profile.cards;
    model.figures = {.silhouettePrepared = segmentation.silhouettePrepared,
                     .silhouetteExact = segmentation.silhouetteExact,
                     .silhouetteLatent = segmentation.silhouetteLatent,
                     .inertia = segmentation.inertia,
                     .daviesBouldin = segmentation.daviesBouldin,
                     .calinskiHarabasz = segmentation.calinskiHarabasz,
                     .seedAgreement = segmentation.seedAgreement};
    model.warnings = segmentation.warnings;
    model.ownTable =
        data::tableFingerprint(*basis.table, sourceColumns(model.recipe, *basis.table), stop);
    model.ownLabels = segmentation.labels;
    addProbes(model, segmentation);
    model.origin =
        prepare::trainingOrigin(model.recipe, *basis.table, data::allRows(basis.table->rowCount()),
                                model.request.seed, stop);
    throwIfStopped(stop);

    CustomerSegments byRule;
    SegmentAssigner::Rules(model).assign(basis.space(), byRule, stop);
    std::size_t same = 0;
    for (std::size_t row = 0; row < byRule.labels.size(); ++row)
        same += byRule.labels[row] == model.ownLabels[row];
    model.ruleAgreement = static_cast<double>(same) /
                          static_cast<double>(std::max<std::size_t>(1, byRule.labels.size()));
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
    return model;
}

CustomerSegments assignCustomers(const SegmentModel& model, const data::TablePointer& table,
                                 const std::stop_token& stop, const ProgressCallback& progress)
{
    const auto rows = data::allRows(table->rowCount());
    const SegmentAssigner::Rules assigner(model);
    CustomerSegments result;
    std::map<std::pair<std::string, std::string>, std::size_t> unseen;
    for (std::size_t begin = 0; begin < rows.size(); begin += rowsAtOnce) {
        if (progress)
            progress(static_cast<double>(begin) / static_cast<double>(rows.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Assigning customers"));
        const auto some = std::span(rows).subspan(begin, std::min(rowsAtOnce, rows.size() - begin));
        prepare::Prepared prepared = prepare::applyRecipe(model.recipe, *table, some, stop);
        for (const prepare::UnseenLevel& level : prepared.unseenLevels)
            unseen[{level.column, level.level}] += level.count;
        assigner.assign(assigner.pointsOf(prepared.values, stop), result, stop);
    }
    for (auto& [names, count] : unseen)
        result.unseenLevels.push_back({names.first, names.second, count});
    result.isOwnTable =
        model.ownLabels.size() == rows.size() &&
        model.ownTable == data::tableFingerprint(*table, sourceColumns(model.recipe, *table), stop);
    if (result.isOwnTable)
        result.labels = model.ownLabels;
    result.notClustered = static_cast<std::size_t>(std::ranges::count(result.labels, -1));
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
    return result;
}

void checkModel(const SegmentModel& model)
{
    prepare::checkRecipe(model.recipe);
    prepare::checkOrigin(model.origin, model.recipe);
    std::size_t width = model.recipe.width();
    if (model.network) {
        network::checkData(*model.network);
        const network::NetworkShape& shape = model.network->shape;
        require(shape.kind == network::NetworkKind::Autoencoder && shape.inputs == width,
                CORE_TRANSLATE_NOOP("Damage", "the network does not fit the preparation"));
        width = static_cast<std::size_t>(
            std::get<network::Dense>(shape.layers[shape.encoderLayers - 1]).units);
    }
    checkRule(model.rule, width);
    checkChanges(model, width);
    const auto segments = static_cast<std::int32_t>(model.segments.size());
    for (std::int32_t i = 0; i < segments; ++i)
        require(model.segments[static_cast<std::size_t>(i)].id == i &&
                    model.segments[static_cast<std::size_t>(i)].mark >= 0,
                CORE_TRANSLATE_NOOP("Damage", "the segments are out of order"));
    for (const std::int32_t label : model.ownLabels)
        require(label >= -1 && label < segments,
                CORE_TRANSLATE_NOOP("Damage", "a customer's segment is not there"));
    for (const ModelProbe& probe : model.probes)
        require(probe.cells.size() == model.recipe.sources.size() && probe.point.size() == width,
                CORE_TRANSLATE_NOOP("Damage", "a probe does not fit the preparation"));
    if (model.probes.empty())
        return;

    const data::TablePointer table = probeTable(model);
    const auto rows = data::allRows(model.probes.size());
    const SegmentAssigner::Rules assigner(model);
    const data::Matrix points =
        assigner.pointsOf(prepare::applyRecipe(model.recipe, *table, rows).values, {});
    CustomerSegments assigned;
    assigner.assign(points, assigned, {});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ModelProbe& probe = model.probes[i];
        for (std::size_t j = 0; j < width; ++j)
            require(std::abs(points(i, j) - probe.point[j]) <=
                        probeTolerance * (1 + std::abs(probe.point[j])),
                    CORE_TRANSLATE_NOOP(
                        "Damage", "it no longer computes what it computed when it was saved"));
        require(assigned.labels[i] == probe.label,
                CORE_TRANSLATE_NOOP(
                    "Damage",
                    "it no longer gives customers the segments it gave them when it was saved"));
    }
}

} // namespace core::segment
