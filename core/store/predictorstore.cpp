#include "core/store/predictorstore.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/predict/evaluation/temperature.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/treepredictor.h"
#include "core/predict/target.h"
#include "core/store/networkstore.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace core::store {
namespace {

using namespace predict;

Json logisticJson(const LogisticNumbers& numbers, DocumentWriter& document)
{
    return {{"kind", "logistic"},
            {"class-count", numbers.classCount},
            {"classes", numbers.classes},
            {"coefficients", document.matrix(numbers.coefficients)},
            {"intercepts", document.doubles(numbers.intercepts)}};
}

Json neighboursJson(const KnnNumbers& numbers, DocumentWriter& document)
{
    return {{"kind", "nearest-neighbours"},
            {"neighbours", numbers.options.neighbours},
            {"by-distance", numbers.options.weights == VoteWeights::Distance},
            {"rows", document.matrix(numbers.rows)},
            {"classes", document.integers(numbers.classes)},
            {"class-weights", document.doubles(numbers.classWeights)}};
}

/// The nodes of all trees one after the other.
Json treesJson(const TreeNumbers& numbers, DocumentWriter& document)
{
    std::vector<std::int32_t> sizes, features, left;
    std::vector<float> values, covers;
    for (const Tree& tree : numbers.trees) {
        sizes.push_back(static_cast<std::int32_t>(tree.size()));
        for (const TreeNode& node : tree) {
            features.push_back(node.feature);
            values.push_back(node.value);
            left.push_back(node.left);
            covers.push_back(node.cover);
        }
    }
    return {{"kind", "trees"},
            {"model", numbers.model == TreeModel::Forest ? "forest" : "boosting"},
            {"inputs", numbers.inputCount},
            {"class-count", numbers.classCount},
            {"start", numberJson(numbers.start)},
            {"sizes", document.integers(sizes)},
            {"features", document.integers(features)},
            {"values", document.floats(values)},
            {"left", document.integers(left)},
            {"covers", document.floats(covers)}};
}

/// Makes models of a description that may be wrong in every respect.
class Restoring {
public:
    explicit Restoring(DocumentReader& document) : m_document(document) {}

    PredictorPointer model(const Json& json)
    {
        const auto& kind = json.at("kind").get_ref<const std::string&>();
        if (kind == "network")
            return network(json.at("network"));
        if (kind == "logistic")
            return logistic(json);
        if (kind == "nearest-neighbours")
            return neighbours(json);
        if (kind == "trees")
            return trees(json);
        if (kind == "shares")
            return shares(json);
        if (kind == "mean")
            return mean(json);
        if (kind == "at-temperature")
            return atTemperature(json);
        m_document.fail(CORE_TRANSLATE_NOOP("Damage", "it holds a model of an unknown kind"));
    }

private:
    /// The reference, once.
    const Json& once(const Json& reference)
    {
        if (!m_used.insert(reference.at("array").get<std::string>()).second)
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "a part of it is used twice"));
        return reference;
    }

    PredictorPointer network(const Json& json)
    {
        once(json.at("parameters"));
        once(json.at("statistics"));
        network::NetworkData data = networkOf(json, m_document);
        if (data.shape.kind != network::NetworkKind::Classifier)
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "its network predicts no classes"));
        return std::make_shared<NetworkPredictor>(network::restore(std::move(data)));
    }

    PredictorPointer logistic(const Json& json)
    {
        LogisticNumbers numbers;
        numbers.classCount = sizeOf(json.at("class-count"));
        for (const Json& code : json.at("classes"))
            numbers.classes.push_back(intOf(code));
        numbers.coefficients = m_document.matrix(once(json.at("coefficients")));
        numbers.intercepts = m_document.doubles(once(json.at("intercepts")));
        // Every row of its probabilities has so many entries.
        if (numbers.classCount > mostClasses)
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "it has too many classes"));
        return std::make_shared<LogisticRegression>(std::move(numbers));
    }

    PredictorPointer neighbours(const Json& json)
    {
        KnnNumbers numbers;
        numbers.options.neighbours = intOf(json.at("neighbours"));
        numbers.options.weights =
            json.at("by-distance").get<bool>() ? VoteWeights::Distance : VoteWeights::Uniform;
        numbers.rows = m_document.matrix(once(json.at("rows")));
        numbers.classes = m_document.integers(once(json.at("classes")));
        numbers.classWeights = m_document.doubles(once(json.at("class-weights")));
        return std::make_shared<KnnPredictor>(std::move(numbers));
    }

    PredictorPointer trees(const Json& json)
    {
        TreeNumbers numbers;
        const auto& word = json.at("model").get_ref<const std::string&>();
        if (word != "forest" && word != "boosting")
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "it holds trees of an unknown kind"));
        numbers.model = word == "forest" ? TreeModel::Forest : TreeModel::Boosting;
        numbers.inputCount = sizeOf(json.at("inputs"));
        numbers.classCount = sizeOf(json.at("class-count"));
        numbers.start = static_cast<float>(numberOf(json.at("start")));
        const auto sizes = m_document.integers(once(json.at("sizes")));
        const auto features = m_document.integers(once(json.at("features")));
        const auto values = m_document.floats(once(json.at("values")));
        const auto left = m_document.integers(once(json.at("left")));
        const auto covers = m_document.floats(once(json.at("covers")));
        const std::size_t nodes = features.size();
        std::size_t at = 0;
        for (const std::int32_t size : sizes) {
            if (size < 1 || static_cast<std::size_t>(size) > nodes - at || values.size() != nodes ||
                left.size() != nodes || covers.size() != nodes)
                m_document.fail(CORE_TRANSLATE_NOOP("Damage", "a tree of it is cut off"));
            Tree& tree = numbers.trees.emplace_back();
            for (const std::size_t end = at + static_cast<std::size_t>(size); at < end; ++at)
                tree.push_back({features[at], values[at], left[at], covers[at]});
        }
        if (at != nodes || numbers.classCount > mostClasses)
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "its trees do not fit each other"));
        return std::make_shared<TreePredictor>(std::move(numbers));
    }

    PredictorPointer shares(const Json& json)
    {
        std::vector<double> values = m_document.doubles(once(json.at("values")));
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        const bool fits =
            std::ranges::all_of(values, [](double share) { return share >= 0 && share <= 1; }) &&
            std::abs(sum - 1) < 1e-6;
        if (!fits)
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "its class shares do not add up"));
        return std::make_shared<SharesPredictor>(std::move(values), sizeOf(json.at("inputs")));
    }

    PredictorPointer mean(const Json& json)
    {
        std::vector<PredictorPointer> members;
        for (const Json& member : json.at("members"))
            members.push_back(model(member));
        const auto fits = [&](const PredictorPointer& member) {
            return member->inputCount() == members.front()->inputCount() &&
                   member->classCount() == members.front()->classCount();
        };
        if (members.empty() || !std::ranges::all_of(members, fits))
            m_document.fail(
                CORE_TRANSLATE_NOOP("Damage", "the members of its ensemble do not fit together"));
        return std::make_shared<MeanPredictor>(std::move(members));
    }

    PredictorPointer atTemperature(const Json& json)
    {
        const double temperature = numberOf(json.at("temperature"));
        if (!(temperature >= lowestTemperature && temperature <= highestTemperature))
            m_document.fail(CORE_TRANSLATE_NOOP("Damage", "its temperature is out of range"));
        return std::make_shared<TemperedPredictor>(model(json.at("model")), temperature);
    }

    DocumentReader& m_document;
    std::set<std::string> m_used;
};

} // namespace

Json predictorJson(const Predictor& model, DocumentWriter& document)
{
    if (const auto* network = dynamic_cast<const NetworkPredictor*>(&model))
        return {{"kind", "network"},
                {"network", networkJson(network->network()->data(), document)}};
    if (const auto* logistic = dynamic_cast<const LogisticRegression*>(&model))
        return logisticJson(logistic->numbers(), document);
    if (const auto* neighbours = dynamic_cast<const KnnPredictor*>(&model))
        return neighboursJson(neighbours->numbers(), document);
    if (const auto* trees = dynamic_cast<const TreePredictor*>(&model))
        return treesJson(trees->numbers(), document);
    if (const auto* shares = dynamic_cast<const SharesPredictor*>(&model))
        return {{"kind", "shares"},
                {"inputs", shares->inputCount()},
                {"values", document.doubles(shares->shares())}};
    if (const auto* tempered = dynamic_cast<const TemperedPredictor*>(&model))
        return {{"kind", "at-temperature"},
                {"temperature", numberJson(tempered->temperature())},
                {"model", predictorJson(*tempered->model(), document)}};
    const auto* mean = dynamic_cast<const MeanPredictor*>(&model);
    if (!mean)
        throw Error(ErrorCode::Internal, "A model of this kind cannot be stored.");
    Json members = Json::array();
    for (const PredictorPointer& member : mean->members())
        members.push_back(predictorJson(*member, document));
    return {{"kind", "mean"}, {"members", members}};
}

predict::PredictorPointer predictorOf(const Json& json, DocumentReader& document)
{
    return Restoring(document).model(json);
}

} // namespace core::store
