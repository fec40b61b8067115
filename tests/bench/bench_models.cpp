// What is asked of trained models: the importance of the car buyers' nine columns, and nearest
// neighbours. Beside them the textbook's way in the same run: every shuffled table prepared and
// judged anew; every distance row by row.
#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/predict/classifier.h"
#include "core/predict/explaining/permutationimportance.h"
#include "core/predict/models/knn.h"
#include "core/samples/samples.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <numeric>

namespace {

using namespace core;
using namespace core::predict;

constexpr int turns = 5;

void print(const char* what, double own, double plain)
{
    std::printf("%-46s %9.3f %11.3f %7.1f\n", what, own, plain, plain / own);
}

/// One repeat the plain way: a shuffled column, the recipe, the model; for every column.
double plainRepeat(const ClassifierModel& model)
{
    std::vector<std::uint32_t> rows(model.table->rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return bench::secondsOf([&] {
        for (const std::size_t feature : model.features) {
            auto column = std::make_shared<data::Column>(model.table->column(feature));
            Random random(feature);
            for (std::size_t row = rows.size() - 1; row > 0; --row) {
                const std::size_t other = random.below(row + 1);
                if (!column->numbers.empty())
                    std::swap(column->numbers[row], column->numbers[other]);
                if (!column->codes.empty())
                    std::swap(column->codes[row], column->codes[other]);
            }
            const data::DataTable shuffled = model.table->withColumn(feature, column);
            const auto inputs = prepare::applyRecipe(model.recipe, shuffled, rows).values;
            const data::Matrix probabilities = model.model->probabilities(inputs);
            if (probabilities.rows() != rows.size())
                std::abort();
        }
    });
}

void timeImportance(const char* what, std::string_view preset)
{
    const auto read =
        data::readCsvText(samples::sampleCsv("automobile"), std::string("automobile"));
    ClassifierRequest request{read.table, *read.table->target(), {}, classifierPreset(preset), 42};
    const auto model = std::make_shared<const ClassifierModel>(trainClassifier(request, {}));
    std::vector<std::uint32_t> rows;
    std::vector<std::int32_t> classes;
    const TargetClasses target = targetClasses(*read.table, request.target);
    std::vector<double> own;
    std::vector<double> plain;
    for (int turn = 0; turn < turns; ++turn) {
        own.push_back(bench::secondsOf(
            [&] { permutationImportance(explainedModel(model), target.rows, target.codes); }));
        plain.push_back(5 * plainRepeat(*model));
    }
    print(what, bench::median(own), bench::median(plain));
}

data::Matrix points(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Random random(seed);
    data::Matrix matrix(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (double& value : matrix.row(row))
            value = random.normal();
    return matrix;
}

/// Distances and the nearest five of some rows, plainly; as if of all.
double plainNeighbours(const data::Matrix& train, std::size_t asked)
{
    constexpr std::size_t some = 200;
    const double seconds = bench::secondsOf([&] {
        std::vector<std::pair<double, std::size_t>> distances(train.rows());
        for (std::size_t row = 0; row < some; ++row) {
            for (std::size_t other = 0; other < train.rows(); ++other) {
                double sum = 0;
                for (std::size_t i = 0; i < train.columns(); ++i) {
                    const double step = train(row, i) - train(other, i);
                    sum += step * step;
                }
                distances[other] = {sum, other};
            }
            std::nth_element(distances.begin(), distances.begin() + 5, distances.end());
        }
    });
    return seconds * static_cast<double>(asked) / some;
}

void timeNeighbours(const char* what, std::size_t rows, std::size_t columns)
{
    const data::Matrix train = points(rows, columns, 1);
    const data::Matrix asked = points(rows, columns, 2);
    std::vector<std::int32_t> classes(rows);
    for (std::size_t row = 0; row < rows; ++row)
        classes[row] = train(row, 0) > 0;
    const data::Matrix none;
    const auto model = trainKnn({.trainInputs = train,
                                 .trainClasses = classes,
                                 .validationInputs = none,
                                 .validationClasses = {},
                                 .classCount = 2,
                                 .classWeights = {}});
    std::vector<double> own;
    for (int turn = 0; turn < (rows > 50000 ? 1 : turns); ++turn)
        own.push_back(bench::secondsOf([&] { model->probabilities(asked); }));
    print(what, bench::median(own), plainNeighbours(train, rows));
}

} // namespace

int main()
{
    std::printf("%-46s %9s %11s %7s\n", "seconds", "Tessera", "plainly", "ratio");
    timeImportance("importance, 9 columns x 5, 8,000, 32-16-8", "p4");
    timeImportance("the same of the default network", "default");
    timeNeighbours("5 neighbours of 8,068 among 8,068 x 34", 8068, 34);
    timeNeighbours("5 neighbours of 100,000 among 100,000 x 31", 100000, 31);
    return EXIT_SUCCESS;
}
