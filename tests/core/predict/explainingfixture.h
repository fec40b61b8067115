#pragma once

#include "core/predict/explaining/explainedmodel.h"
#include "core/predict/models/logistic.h"
#include "tests/core/predict/modelfixture.h"
#include "tests/core/predict/tablefixture.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// A model whose probability of the second of two classes is any function of the inputs.
class FunctionPredictor : public core::predict::Predictor {
public:
    using Function = std::function<double(std::span<const double> row)>;

    FunctionPredictor(std::size_t inputs, Function second)
        : m_inputs(inputs), m_second(std::move(second))
    {
    }
    core::data::Matrix probabilities(const core::data::Matrix& inputs,
                                     std::stop_token stop) const override
    {
        checkInputs(inputs);
        core::throwIfStopped(stop);
        core::data::Matrix result(inputs.rows(), 2);
        for (std::size_t row = 0; row < inputs.rows(); ++row) {
            result(row, 1) = m_second(inputs.row(row));
            result(row, 0) = 1 - result(row, 1);
        }
        return result;
    }
    std::size_t inputCount() const override { return m_inputs; }
    std::size_t classCount() const override { return 2; }

private:
    std::size_t m_inputs;
    Function m_second;
};

/// The recipe of a plan (empty: no steps), fitted on all rows and all features, with a model of its
/// inputs.
inline core::predict::ExplainedModel explained(
    const core::data::TablePointer& table, const std::string& plan,
    const std::function<std::shared_ptr<const core::predict::Predictor>(std::size_t inputs)>& model,
    std::vector<std::string> classes = {"no", "yes"})
{
    const auto rows = core::data::allRows(table->rowCount());
    const auto columns = core::prepare::usableFeatures(*table);
    auto recipe = std::make_shared<core::prepare::Recipe>(core::prepare::fitRecipe(
        *table, {.columns = columns, .rows = rows},
        plan.empty() ? core::prepare::RecipePlan{} : core::prepare::parsePlan(plan)));
    const std::size_t width = recipe->width();
    return {model(width), std::move(recipe), std::move(classes), table};
}

/// Any function of the prepared values of columns that are all numbers.
inline core::predict::ExplainedModel explainedFunction(const core::data::TablePointer& table,
                                                       const FunctionPredictor::Function& second,
                                                       const std::string& plan = "")
{
    return explained(table, plan, [&](std::size_t inputs) {
        return std::make_shared<FunctionPredictor>(inputs, second);
    });
}

/// Twelve customers of three classes and a logistic model of the inputs a and b (standardised) and
/// c = x, c = y, c = z. The same in Python:
///
/// X = pandas.DataFrame({"a": [3,8,5,1,9,4,7,2,6,10,5,8],
///     "b": [1.5,.2,2.2,3.1,.7,1.1,2.9,.4,1.9,2.4,3.3,.9], "c": list("xyzxyzxyzxxy")})
/// P = numpy.column_stack([(X.a - X.a.mean()) / X.a.std(ddof=0),
///     (X.b - X.b.mean()) / X.b.std(ddof=0), X.c == "x", X.c == "y", X.c == "z"])
/// scores = P @ numpy.array([[-1.5,-.4,.8,-.2,-.1], [.9,-1.2,-.3,.7,0], [.6,1.6,-.5,-.5,.1]]).T
///     + [.1,-.2,.3]
/// probabilities = scipy.special.softmax(scores, axis=1)
struct TwelveCustomers {
    core::data::TablePointer table =
        TableBuilder()
            .numbers("a", {3, 8, 5, 1, 9, 4, 7, 2, 6, 10, 5, 8})
            .numbers("b", {1.5, 0.2, 2.2, 3.1, 0.7, 1.1, 2.9, 0.4, 1.9, 2.4, 3.3, 0.9})
            .levels("c", {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 0, 1}, {"x", "y", "z"})
            .table();
    std::vector<std::uint32_t> rows = core::data::allRows(12);
    std::vector<std::int32_t> classes{0, 1, 2, 0, 1, 0, 2, 0, 2, 2, 2, 1};
    core::predict::ExplainedModel model =
        explained(table, "split-levels; scale standard", logistic, {"A", "B", "C"});

    static std::shared_ptr<const core::predict::Predictor> logistic(std::size_t inputs)
    {
        core::predict::LogisticNumbers numbers;
        numbers.classCount = 3;
        numbers.classes = {0, 1, 2};
        numbers.coefficients = core::data::Matrix(3, inputs);
        const double values[] = {-1.5, -0.4, 0.8, -0.2, -0.1, 0.9,  -1.2, -0.3,
                                 0.7,  0,    0.6, 1.6,  -0.5, -0.5, 0.1};
        std::ranges::copy(values, numbers.coefficients.values().begin());
        numbers.intercepts = {0.1, -0.2, 0.3};
        return std::make_shared<core::predict::LogisticRegression>(std::move(numbers));
    }
};
