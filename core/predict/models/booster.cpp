#include "core/predict/models/booster.h"

#include "core/base/error.h"
#include "core/predict/models/boostertrees.h"

#include <cstdint>
#include <string_view>
#include <xgboost/c_api.h>

namespace core::predict {
namespace {

/// The first line of what XGBoost says, without the place in its sources: "[time] file:line: …".
std::string lastWords()
{
    std::string_view words = XGBGetLastError();
    words = words.substr(0, words.find('\n'));
    for (const std::string_view mark : {"] ", ": "})
        if (const std::size_t place = words.find(mark);
            words.starts_with('[') || (mark == ": " && words.find(".cc:") < place))
            words.remove_prefix(place == std::string_view::npos ? 0 : place + mark.size());
    return std::string(words);
}

void check(int result)
{
    if (result != 0)
        throw Error(ErrorCode::Internal, "XGBoost could not go on: " + lastWords(), "XGBoost");
}

/// Where rows of doubles stand in memory, in the words of NumPy's array interface.
std::string arrayText(const double* values, std::size_t rows, std::size_t columns)
{
    return R"({"data":[)" + std::to_string(reinterpret_cast<std::uintptr_t>(values)) +
           R"(,true],"shape":[)" + std::to_string(rows) + ',' + std::to_string(columns) +
           R"(],"typestr":"<f8","version":3})";
}

std::size_t sizeOf(const bst_ulong* shape, bst_ulong dimensions)
{
    std::size_t size = 1;
    for (bst_ulong i = 0; i < dimensions; ++i)
        size *= shape[i];
    return size;
}

} // namespace

BoosterRows::BoosterRows(const data::Matrix& inputs, std::span<const float> labels,
                         std::span<const float> weights)
{
    DMatrixHandle handle = nullptr;
    check(XGDMatrixCreateFromDense(
        arrayText(inputs.values().data(), inputs.rows(), inputs.columns()).c_str(),
        R"({"missing":NaN,"nthread":1})", &handle));
    m_handle = {handle, [](void* matrix) { XGDMatrixFree(matrix); }};
    check(XGDMatrixSetFloatInfo(handle, "label", labels.data(), labels.size()));
    check(XGDMatrixSetFloatInfo(handle, "weight", weights.data(), weights.size()));
}

Booster::Booster(const Parameters& parameters, const BoosterRows& train)
{
    BoosterHandle handle = nullptr;
    const DMatrixHandle rows = train.handle();
    check(XGBoosterCreate(&rows, 1, &handle));
    m_handle = {handle, [](void* booster) { XGBoosterFree(booster); }};
    check(XGBoosterSetParam(handle, "nthread", "1"));
    check(XGBoosterSetParam(handle, "verbosity", "0"));
    for (const auto& [name, value] : parameters)
        check(XGBoosterSetParam(handle, name.c_str(), value.c_str()));
}

void Booster::boost(int round, const BoosterRows& train)
{
    check(XGBoosterUpdateOneIter(m_handle.get(), round, train.handle()));
}

void Booster::boost(std::size_t seed, const BoosterRows& train, std::vector<float>& gradients,
                    std::vector<float>& curvatures)
{
    // This call takes every round for the first one and would draw the same sample again.
    check(XGBoosterSetParam(m_handle.get(), "seed", std::to_string(seed).c_str()));
    check(XGBoosterBoostOneIter(m_handle.get(), train.handle(), gradients.data(), curvatures.data(),
                                gradients.size()));
}

std::span<const float> Booster::predict(const BoosterRows& rows)
{
    // Type 1: sums over the trees.
    constexpr const char* wish =
        R"({"type":1,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false})";
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    check(XGBoosterPredictFromDMatrix(m_handle.get(), rows.handle(), wish, &shape, &dimensions,
                                      &values));
    return {values, sizeOf(shape, dimensions)};
}

std::vector<Tree> Booster::trees() const
{
    bst_ulong size = 0;
    const char* bytes = nullptr;
    check(XGBoosterSaveModelToBuffer(m_handle.get(), R"({"format":"ubj"})", &size, &bytes));
    return boosterTrees({bytes, size});
}

} // namespace core::predict
