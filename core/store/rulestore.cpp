#include "core/store/rulestore.h"

#include "core/base/translation.h"

#include <array>

namespace core::store {

using namespace segment;

namespace {

constexpr std::array covariances{MixtureCovariance::Full, MixtureCovariance::Diagonal,
                                 MixtureCovariance::Tied, MixtureCovariance::Spherical};

Json ruleJson(const NearestCentre& rule, DocumentWriter& document)
{
    return {{"kind", "nearest-centre"}, {"centres", document.matrix(rule.centres)}};
}

Json ruleJson(const MixtureModel& rule, DocumentWriter& document)
{
    Json covarianceMatrices = Json::array();
    for (const data::Matrix& covariance : rule.covariances)
        covarianceMatrices.push_back(document.matrix(covariance));
    return {{"kind", "mixture"},
            {"covariance", std::string(toWord(rule.covariance))},
            {"weights", document.doubles(rule.weights)},
            {"means", document.matrix(rule.means)},
            {"covariances", covarianceMatrices}};
}

Json ruleJson(const DbscanReference& rule, DocumentWriter& document)
{
    return {{"kind", "dense-regions"},
            {"core-rows", document.matrix(rule.coreRows)},
            {"labels", document.integers(rule.labels)},
            {"eps", rule.eps}};
}

Json ruleJson(const HdbscanReference& rule, DocumentWriter& document)
{
    Json clusters = Json::array();
    for (const HdbscanCluster& cluster : rule.clusters)
        clusters.push_back({{"size", cluster.size},
                            {"birth", numberJson(cluster.birth)},
                            {"death", numberJson(cluster.death)},
                            {"stability", numberJson(cluster.stability)},
                            {"persistence", numberJson(cluster.persistence)}});
    return {{"kind", "density-tree"},
            {"rows", document.matrix(rule.rows)},
            {"core-distances", document.doubles(rule.coreDistances)},
            {"labels", document.integers(rule.labels)},
            {"clusters", clusters},
            {"min-points", rule.minPoints}};
}

Json ruleJson(const NearestPrototype& rule, DocumentWriter& document)
{
    return {{"kind", "nearest-prototype"},    {"centres", document.matrix(rule.model.centres)},
            {"modes", rule.model.modes},      {"category-weight", rule.model.gamma},
            {"numbers", rule.layout.numbers}, {"categories", rule.layout.categories},
            {"columns", rule.width}};
}

std::vector<std::size_t> columnsOf(const Json& json)
{
    std::vector<std::size_t> columns;
    for (const Json& column : json)
        columns.push_back(sizeOf(column));
    return columns;
}

NearestPrototype prototypesOf(const Json& json, DocumentReader& document)
{
    NearestPrototype rule;
    rule.model.centres = document.matrix(json.at("centres"));
    for (const Json& modes : json.at("modes")) {
        auto& codes = rule.model.modes.emplace_back();
        for (const Json& code : modes)
            codes.push_back(intOf(code));
    }
    rule.model.gamma = numberOf(json.at("category-weight"));
    rule.layout.numbers = columnsOf(json.at("numbers"));
    for (const Json& category : json.at("categories"))
        rule.layout.categories.push_back(columnsOf(category));
    rule.width = sizeOf(json.at("columns"));
    return rule;
}

HdbscanReference densityTreeOf(const Json& json, DocumentReader& document)
{
    HdbscanReference rule;
    rule.rows = document.matrix(json.at("rows"));
    rule.coreDistances = document.doubles(json.at("core-distances"));
    rule.labels = document.integers(json.at("labels"));
    for (const Json& cluster : json.at("clusters"))
        rule.clusters.push_back({sizeOf(cluster.at("size")), numberOf(cluster.at("birth")),
                                 numberOf(cluster.at("death")), numberOf(cluster.at("stability")),
                                 numberOf(cluster.at("persistence"))});
    rule.minPoints = intOf(json.at("min-points"));
    return rule;
}

} // namespace

MixtureCovariance covarianceOf(const Json& json)
{
    const auto& word = json.get_ref<const std::string&>();
    for (const MixtureCovariance covariance : covariances)
        if (word == toWord(covariance))
            return covariance;
    throw std::range_error("not a covariance");
}

Json ruleJson(const AssignmentRule& rule, DocumentWriter& document)
{
    return std::visit([&](const auto& own) { return ruleJson(own, document); }, rule);
}

AssignmentRule ruleOf(const Json& json, DocumentReader& document)
{
    const auto& word = json.at("kind").get_ref<const std::string&>();
    if (word == "nearest-centre")
        return NearestCentre{document.matrix(json.at("centres"))};
    if (word == "dense-regions")
        return DbscanReference{document.matrix(json.at("core-rows")),
                               document.integers(json.at("labels")), numberOf(json.at("eps"))};
    if (word == "nearest-prototype")
        return prototypesOf(json, document);
    if (word == "density-tree")
        return densityTreeOf(json, document);
    if (word != "mixture")
        document.fail(CORE_TRANSLATE_NOOP(
            "Damage", "it gives customers segments in a way that is not known"));
    MixtureModel rule;
    rule.covariance = covarianceOf(json.at("covariance"));
    rule.weights = document.doubles(json.at("weights"));
    rule.means = document.matrix(json.at("means"));
    for (const Json& covariance : json.at("covariances"))
        rule.covariances.push_back(document.matrix(covariance));
    return rule;
}

} // namespace core::store
