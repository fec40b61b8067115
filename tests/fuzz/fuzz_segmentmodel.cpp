// Any description of a segment model, with sound numbers beside it, is a model that gives every
// customer one of its segments, or is refused with core::Error. The first byte chooses the model
// whose numbers stand beside; 255: the bytes are the whole file.
#include "core/base/error.h"
#include "core/segment/segmentation.h"
#include "core/store/segmentmodelfile.h"
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

segment::SegmentModel modelBy(segment::SegmentMethod method, const char* plan)
{
    segment::SegmentRequest request;
    request.table = customers();
    request.method = method;
    request.k = 3;
    request.starts = 2;
    request.eps = 2;
    request.minPoints = 4;
    request.recipe = prepare::parsePlan(plan);
    return segment::modelOf(segment::segmentCustomers(request, {}));
}

/// A network worked out by no training: two linear units of all inputs.
segment::SegmentModel withNetwork(segment::SegmentModel model)
{
    const std::size_t inputs = model.recipe.width();
    const int width = static_cast<int>(inputs);
    network::NetworkData data;
    data.shape = {network::NetworkKind::Autoencoder,
                  inputs,
                  {network::Dense{2, network::Activation::Linear}, network::Dropout{0.1},
                   network::Dense{width, network::Activation::Linear}},
                  1};
    data.parameters.assign(2 * inputs + 2 + 3 * inputs, 0.125F);
    model.network = std::move(data);
    data::Matrix centres(3, 2);
    centres(1, 0) = 1;
    centres(2, 1) = 1;
    model.rule = segment::NearestCentre{std::move(centres)};
    model.probes.clear();
    return model;
}

tests::ModelParts storedOf(const segment::SegmentModel& model)
{
    return tests::partsOf(store::segmentModelBytes(model));
}

const std::vector<tests::ModelParts>& models()
{
    using segment::SegmentMethod;
    constexpr const char* usual = "fill-numbers median\nfill-levels\nsplit-levels\nscale";
    static const std::vector<tests::ModelParts> all{
        storedOf(modelBy(SegmentMethod::KMeans, usual)),
        storedOf(modelBy(SegmentMethod::GaussianMixture, usual)),
        storedOf(modelBy(SegmentMethod::Dbscan, usual)),
        storedOf(withNetwork(modelBy(SegmentMethod::KMeans, usual))),
        storedOf(modelBy(SegmentMethod::KMeans,
                         "fill-numbers nearest-neighbours\nfill-levels nearest-neighbours\n"
                         "group-rare\nuse-order\nsplit-levels\ntransform\nclip\nscale")),
        storedOf(modelBy(SegmentMethod::KMeans,
                         "fill-levels\nfill-numbers iterative\nsplit-levels\nscale")),
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
        const segment::SegmentModel model = store::segmentModelOf(bytes, "model");
        const auto assigned = segment::assignCustomers(model, customers());
        fuzzing::require(assigned.labels.size() == customers()->rowCount());
        for (const std::int32_t label : assigned.labels)
            fuzzing::require(label >= -1 &&
                             label < static_cast<std::int32_t>(model.segments.size()));
    } catch (const Error&) {
        // Refused, or made for other columns.
    }
    return 0;
}
