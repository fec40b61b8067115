// Any description of a trained model, with sound numbers beside it, is a model that gives every
// customer one of its classes, or is refused with core::Error. The first byte chooses the model
// whose numbers stand beside; 255: the bytes are the whole file.
#include "core/base/error.h"
#include "core/store/classifierfile.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/modelparts.h"

#include <cstddef>

namespace {

using namespace core;

const data::TablePointer& customers()
{
    static const data::TablePointer table =
        std::make_shared<data::DataTable>(tests::mixedCustomers(60));
    return table;
}

predict::ClassifierModel modelBy(predict::ModelKind kind, const char* plan)
{
    predict::ClassifierRequest request;
    request.table = customers();
    request.target = request.table->require("Plan");
    request.options.kind = kind;
    request.options.members = {predict::ModelKind::Boosting, predict::ModelKind::Neighbours,
                               predict::ModelKind::Logistic};
    request.options.neighbours.neighbours = 3;
    request.options.forest.trees = 2;
    request.options.boosting.rounds = 2;
    request.options.scalesProbabilities = kind == predict::ModelKind::Ensemble;
    request.options.recipe = prepare::parsePlan(plan);
    return predict::trainClassifier(request, {});
}

/// A network worked out by no training: two units of all inputs, then the classes.
predict::ClassifierModel withNetwork(predict::ClassifierModel model)
{
    const std::size_t inputs = model.recipe.width();
    const std::size_t classes = model.classes.size();
    network::NetworkData data;
    data.shape = {};
    data.shape.kind = network::NetworkKind::Classifier;
    data.shape.inputs = inputs;
    data.shape.layers = {network::Dense{2, network::Activation::Relu},
                         network::BatchNormalization{}, network::Dropout{0.1},
                         network::Dense{static_cast<int>(classes), network::Activation::Linear}};
    const network::NumberCounts counts = network::countNumbers(data.shape);
    data.parameters.assign(counts.parameters, 0.125F);
    data.statistics.assign(counts.statistics, 1);
    model.model = std::make_shared<predict::NetworkPredictor>(network::restore(std::move(data)));
    return model;
}

tests::ModelParts storedOf(const predict::ClassifierModel& model)
{
    return tests::partsOf(store::classifierBytes(predict::saved(model)));
}

const std::vector<tests::ModelParts>& models()
{
    using predict::ModelKind;
    constexpr const char* usual = "fill-numbers median\nfill-levels\nsplit-levels\nscale";
    static const std::vector<tests::ModelParts> all{
        storedOf(modelBy(ModelKind::Ensemble, usual)),
        storedOf(modelBy(ModelKind::Forest, usual)),
        storedOf(modelBy(ModelKind::Baseline, usual)),
        storedOf(withNetwork(modelBy(ModelKind::Baseline, usual))),
        storedOf(modelBy(ModelKind::Neighbours,
                         "fill-numbers nearest-neighbours\nfill-levels nearest-neighbours\n"
                         "group-rare\nsplit-levels\ntransform\nclip\nscale")),
    };
    return all;
}

std::string fileOf(const std::uint8_t* data, std::size_t size)
{
    const std::string content(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] == 255)
        return content;
    return tests::withManifest(models()[data[0] % models().size()], content);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    std::vector<std::string> seeds;
    for (std::size_t i = 0; i < models().size(); ++i)
        seeds.push_back(std::string(1, static_cast<char>(i)) + models()[i].at("manifest.json"));
    fuzzing::writeSeeds(*argc, *argv, seeds);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string bytes = fileOf(data, size);
    try {
        const predict::SavedClassifier model = store::classifierOf(bytes, "model");
        const auto rows = data::allRows(customers()->rowCount());
        const auto predicted = predict::predict(model, *customers(), rows);
        fuzzing::require(predicted.classes.size() == rows.size());
        for (const std::int32_t code : predicted.classes)
            fuzzing::require(code >= 0 && code < static_cast<std::int32_t>(model.classes.size()));
    } catch (const Error&) {
        // Refused, or made for other columns.
    }
    return 0;
}
