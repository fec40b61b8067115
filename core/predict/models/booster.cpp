#include "core/predict/models/booster.h"

#include "core/base/error.h"

#include <algorithm>
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

void check(int result, ErrorCode code = ErrorCode::Internal)
{
    if (result != 0)
        throw Error(code, "XGBoost could not go on: " + lastWords(), "XGBoost");
}

/// Where rows of doubles stand in memory, in the words of NumPy's array interface.
std::string arrayText(const double* values, std::size_t rows, std::size_t columns)
{
    return R"({"data":[)" + std::to_string(reinterpret_cast<std::uintptr_t>(values)) +
           R"(,true],"shape":[)" + std::to_string(rows) + ',' + std::to_string(columns) +
           R"(],"typestr":"<f8","version":3})";
}

/// XGBoost reads damaged bytes without looking where they end, so ours tell whether they are whole
/// (FNV-1a, 64 bits).
std::string checksum(std::string_view bytes)
{
    std::uint64_t sum = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        sum *= 0x100000001b3;
    }
    std::string result;
    for (int shift = 0; shift < 64; shift += 8)
        result += static_cast<char>(sum >> shift & 0xff);
    return result;
}

std::shared_ptr<void> ownedBooster(void* handle)
{
    return {handle, [](void* booster) { XGBoosterFree(booster); }};
}

/// In XGBoost's numbers.
enum class Wanted : char { Probabilities = '0', Sums = '1', Contributions = '2' };

Wanted wanted(bool raw)
{
    return raw ? Wanted::Sums : Wanted::Probabilities;
}

std::string predictionText(Wanted what)
{
    return std::string(R"({"type":)") + static_cast<char>(what) +
           R"(,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false,)"
           R"("missing":NaN,"cache_id":0})";
}

std::size_t sizeOf(const bst_ulong* shape, bst_ulong dimensions)
{
    std::size_t size = 1;
    for (bst_ulong i = 0; i < dimensions; ++i)
        size *= shape[i];
    return size;
}

} // namespace

BoosterRows::BoosterRows(std::span<const double> values, std::size_t count) : m_count(count)
{
    DMatrixHandle handle = nullptr;
    check(XGDMatrixCreateFromDense(
        arrayText(values.data(), count, count ? values.size() / count : 0).c_str(),
        R"({"missing":NaN,"nthread":1})", &handle));
    m_handle = {handle, [](void* matrix) { XGDMatrixFree(matrix); }};
}

BoosterRows::BoosterRows(const data::Matrix& inputs, std::span<const float> labels,
                         std::span<const float> weights)
    : BoosterRows(inputs.values(), inputs.rows())
{
    check(XGDMatrixSetFloatInfo(handle(), "label", labels.data(), labels.size()));
    check(XGDMatrixSetFloatInfo(handle(), "weight", weights.data(), weights.size()));
}

Booster::Booster(void* handle) : m_handle(ownedBooster(handle)) {}

Booster::Booster(const Parameters& parameters, const BoosterRows& train)
{
    BoosterHandle handle = nullptr;
    const DMatrixHandle rows = train.handle();
    check(XGBoosterCreate(&rows, 1, &handle));
    m_handle = ownedBooster(handle);
    check(XGBoosterSetParam(handle, "nthread", "1"));
    check(XGBoosterSetParam(handle, "verbosity", "0"));
    for (const auto& [name, value] : parameters)
        check(XGBoosterSetParam(handle, name.c_str(), value.c_str()));
}

Booster::Booster(const std::string& bytes)
{
    const std::size_t sumSize = checksum({}).size();
    const std::string_view model = std::string_view(bytes).substr(std::min(bytes.size(), sumSize));
    if (model.empty() || checksum(model) != bytes.substr(0, sumSize))
        throw Error(ErrorCode::MalformedInput, "The stored trees are damaged.");
    BoosterHandle handle = nullptr;
    check(XGBoosterCreate(nullptr, 0, &handle));
    m_handle = ownedBooster(handle);
    check(XGBoosterSetParam(handle, "verbosity", "0"));
    check(XGBoosterSetParam(handle, "nthread", "1"));
    check(XGBoosterLoadModelFromBuffer(handle, model.data(), model.size()),
          ErrorCode::MalformedInput);
    check(XGBoosterSetParam(handle, "nthread", "1"));
    // The first prediction settles what later ones, on several threads, only read.
    const std::vector<double> row(inputCount());
    static_cast<void>(predict(row, 1, true));
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

std::span<const float> Booster::predict(const BoosterRows& rows, bool raw)
{
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    check(XGBoosterPredictFromDMatrix(m_handle.get(), rows.handle(),
                                      predictionText(wanted(raw)).c_str(), &shape, &dimensions,
                                      &values));
    return {values, sizeOf(shape, dimensions)};
}

std::span<const float> Booster::predict(std::span<const double> rows, std::size_t count,
                                        bool raw) const
{
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    check(XGBoosterPredictFromDense(
        m_handle.get(), arrayText(rows.data(), count, rows.size() / count).c_str(),
        predictionText(wanted(raw)).c_str(), nullptr, &shape, &dimensions, &values));
    return {values, sizeOf(shape, dimensions)};
}

std::span<const float> Booster::contributions(std::span<const double> rows, std::size_t count) const
{
    const BoosterRows matrix(rows, count);
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    check(XGBoosterPredictFromDMatrix(m_handle.get(), matrix.handle(),
                                      predictionText(Wanted::Contributions).c_str(), &shape,
                                      &dimensions, &values));
    return {values, sizeOf(shape, dimensions)};
}

Booster Booster::firstRounds(int count) const
{
    BoosterHandle handle = nullptr;
    check(XGBoosterSlice(m_handle.get(), 0, count, 1, &handle));
    return Booster(handle);
}

int Booster::rounds() const
{
    int rounds = 0;
    check(XGBoosterBoostedRounds(m_handle.get(), &rounds));
    return rounds;
}

std::size_t Booster::inputCount() const
{
    bst_ulong count = 0;
    check(XGBoosterGetNumFeature(m_handle.get(), &count));
    return count;
}

std::string Booster::bytes() const
{
    bst_ulong size = 0;
    const char* bytes = nullptr;
    check(XGBoosterSaveModelToBuffer(m_handle.get(), R"({"format":"ubj"})", &size, &bytes));
    const std::string_view model(bytes, size);
    return checksum(model) + std::string(model);
}

} // namespace core::predict
