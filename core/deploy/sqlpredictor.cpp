#include "core/deploy/sqlpredictor.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/predict/evaluation/temperature.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/simplepredictors.h"

namespace core::deploy {
namespace {

using namespace predict;
using Names = std::vector<std::string>;

/// Of two classes from the one score, of several from theirs (predict::toProbabilities).
Names fromScores(SqlStatement& statement, const Names& scores)
{
    if (scores.size() > 1)
        return writeSoftmax(statement, scores);
    const SqlWords& words = statement.words();
    return statement.stage("shares", "p",
                           {"1.0/(1.0+" + words.exponential(scores.front()) + ')',
                            "1.0/(1.0+" + words.exponential("-" + scores.front()) + ')'});
}

Names writeLogistic(SqlStatement& statement, const LogisticNumbers& numbers, const Names& inputs)
{
    const SqlWords& words = statement.words();
    Names sums;
    for (std::size_t k = 0; k < numbers.intercepts.size(); ++k) {
        SqlSum sum(words.number(numbers.intercepts[k]));
        for (std::size_t i = 0; i < inputs.size(); ++i)
            sum.add(words, numbers.coefficients(k, i), inputs[i]);
        sums.push_back(words.asNumber(sum.text()));
    }
    const Names present = fromScores(statement, statement.stage("scores", "z", sums));
    if (present.size() == numbers.classCount)
        return present;
    Names all(numbers.classCount, words.typed(0.0));
    for (std::size_t k = 0; k < present.size(); ++k)
        all[static_cast<std::size_t>(numbers.classes[k])] = present[k];
    return statement.stage("shares", "p", all);
}

/// predict::toShares, of a forest.
Names forestShares(SqlStatement& statement, const TreeNumbers& trees, const Names& sums)
{
    const SqlWords& words = statement.words();
    if (sums.size() == 1) {
        const std::string mean =
            words.clamped(sums.front() + '/' + words.number(double(trees.rounds())), 0, 1);
        const Names share = statement.stage("shares", "p", {mean});
        return statement.stage("shares", "p", {"1.0-" + share.front(), share.front()});
    }
    Names positive;
    for (const std::string& sum : sums)
        positive.push_back("CASE WHEN " + sum + ">0 THEN " + sum + " ELSE " + words.number(0.0) +
                           " END");
    positive = statement.stage("votes", "v", positive);
    SqlSum all(words.typed(0.0));
    for (const std::string& name : positive)
        all.add(name);
    std::string total;
    {
        const SqlStatement::Kept kept(statement, positive);
        total = statement.stage("total", "n", {all.text()}).front();
    }
    Names shares;
    for (const std::string& name : positive)
        shares.push_back("CASE WHEN " + total + ">0 THEN " + name + '/' + total + " ELSE " +
                         words.number(1.0 / static_cast<double>(positive.size())) + " END");
    return statement.stage("shares", "p", shares);
}

Names writeMean(SqlStatement& statement, const MeanPredictor& model, const SqlInputs& inputs)
{
    const SqlWords& words = statement.words();
    const SqlStatement::Kept kept(statement, inputs.names);
    std::vector<std::unique_ptr<SqlStatement::Kept>> results;
    std::vector<Names> members;
    for (const PredictorPointer& member : model.members()) {
        members.push_back(writePredictor(statement, *member, inputs));
        results.push_back(std::make_unique<SqlStatement::Kept>(statement, members.back()));
    }
    Names means;
    for (std::size_t k = 0; k < model.classCount(); ++k) {
        std::string sum;
        for (const Names& shares : members)
            sum += (sum.empty() ? "(" : "+") + shares[k];
        means.push_back(sum + ")/" + words.number(static_cast<double>(members.size())));
    }
    // The mean is all that goes on.
    while (!results.empty())
        results.pop_back();
    return statement.stage("means", "p", means);
}

/// softmax(log p / temperature), see predict::atTemperature.
Names writeTempered(SqlStatement& statement, const TemperedPredictor& model,
                    const SqlInputs& inputs)
{
    const SqlWords& words = statement.words();
    Names logs;
    for (const std::string& share : writePredictor(statement, *model.model(), inputs)) {
        const std::string atLeast[] = {share, words.number(1e-15)};
        logs.push_back(words.logarithm(words.greatest(atLeast)) + '/' +
                       words.number(model.temperature()));
    }
    return writeSoftmax(statement, statement.stage("logs", "z", logs));
}

} // namespace

Names writeSoftmax(SqlStatement& statement, const Names& scores)
{
    const SqlWords& words = statement.words();
    std::string top;
    {
        const SqlStatement::Kept kept(statement, scores);
        top = statement.stage("highest", "n", {words.greatest(scores)}).front();
    }
    Names powers;
    for (const std::string& score : scores)
        powers.push_back(words.exponential(score + '-' + top));
    powers = statement.stage("powers", "e", powers);
    SqlSum all(words.typed(0.0));
    for (const std::string& power : powers)
        all.add(power);
    std::string total;
    {
        const SqlStatement::Kept kept(statement, powers);
        total = statement.stage("total", "n", {all.text()}).front();
    }
    Names shares;
    for (const std::string& power : powers)
        shares.push_back(power + '/' + total);
    return statement.stage("shares", "p", shares);
}

Names writePredictor(SqlStatement& statement, const Predictor& model, const SqlInputs& inputs)
{
    if (const auto* network = dynamic_cast<const NetworkPredictor*>(&model)) {
        const network::NetworkData data = network->network()->data();
        return writeSoftmax(statement,
                            writeNetwork(statement, data, data.shape.layers.size(), inputs.names));
    }
    if (const auto* logistic = dynamic_cast<const LogisticRegression*>(&model))
        return writeLogistic(statement, logistic->numbers(), inputs.names);
    if (const auto* trees = dynamic_cast<const TreePredictor*>(&model)) {
        const Names sums = writeTrees(statement, trees->numbers(), inputs);
        return trees->model() == TreeModel::Boosting
                   ? fromScores(statement, sums)
                   : forestShares(statement, trees->numbers(), sums);
    }
    if (const auto* shares = dynamic_cast<const SharesPredictor*>(&model)) {
        Names constants;
        for (const double share : shares->shares())
            constants.push_back(statement.words().typed(share));
        return statement.stage("shares", "p", constants);
    }
    if (const auto* tempered = dynamic_cast<const TemperedPredictor*>(&model))
        return writeTempered(statement, *tempered, inputs);
    if (const auto* mean = dynamic_cast<const MeanPredictor*>(&model))
        return writeMean(statement, *mean, inputs);
    if (dynamic_cast<const KnnPredictor*>(&model))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Nearest neighbours cannot be written in SQL: every "
                                        "customer is compared with all training rows."),
                    "sql", {},
                    translate("Errors", "Train another kind of model: a network, boosted trees."));
    throw Error(ErrorCode::Internal, "A model of this kind cannot be written in SQL.");
}

} // namespace core::deploy
