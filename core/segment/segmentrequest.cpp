#include "core/segment/segmentrequest.h"

#include <algorithm>
#include <array>

namespace core::segment {
namespace {

struct MethodWords {
    SegmentMethod method;
    std::string_view word;
    std::string_view name;
};

constexpr std::array methodWords{
    MethodWords{SegmentMethod::AutoencoderKMeans, "autoencoder-kmeans", "autoencoder + k-means"},
    MethodWords{SegmentMethod::KMeans, "kmeans", "k-means"},
    MethodWords{SegmentMethod::MiniBatchKMeans, "minibatch-kmeans", "mini-batch k-means"},
    MethodWords{SegmentMethod::KPrototypes, "kprototypes", "k-prototypes"},
    MethodWords{SegmentMethod::GaussianMixture, "gmm", "Gaussian mixture"},
    MethodWords{SegmentMethod::Dbscan, "dbscan", "DBSCAN"},
    MethodWords{SegmentMethod::Hdbscan, "hdbscan", "HDBSCAN"},
    MethodWords{SegmentMethod::Ward, "ward", "Ward linkage"},
    MethodWords{SegmentMethod::Average, "average", "average linkage"},
    MethodWords{SegmentMethod::Complete, "complete", "complete linkage"},
};

constexpr auto methods = [] {
    std::array<SegmentMethod, methodWords.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = methodWords[i].method;
    return all;
}();

const MethodWords& wordsOf(SegmentMethod method)
{
    return *std::ranges::find(methodWords, method, &MethodWords::method);
}

} // namespace

std::string_view toWord(SegmentMethod method)
{
    return wordsOf(method).word;
}

std::string_view methodName(SegmentMethod method)
{
    return wordsOf(method).name;
}

std::optional<SegmentMethod> methodFromWord(std::string_view word)
{
    const auto found = std::ranges::find(methodWords, word, &MethodWords::word);
    return found == methodWords.end() ? std::nullopt : std::optional(found->method);
}

std::span<const SegmentMethod> allMethods()
{
    return methods;
}

bool takesSegmentCount(SegmentMethod method)
{
    return method != SegmentMethod::Dbscan && method != SegmentMethod::Hdbscan;
}

bool takesStarts(SegmentMethod method)
{
    return takesSegmentCount(method) && !isLinkage(method);
}

bool isLinkage(SegmentMethod method)
{
    return method == SegmentMethod::Ward || method == SegmentMethod::Average ||
           method == SegmentMethod::Complete;
}

} // namespace core::segment
