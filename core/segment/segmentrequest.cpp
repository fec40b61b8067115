#include "core/segment/segmentrequest.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace core::segment {
namespace {

struct MethodWords {
    SegmentMethod method;
    std::string_view word;
    const char* name;
};

constexpr std::array methodWords{
    MethodWords{SegmentMethod::AutoencoderKMeans, "autoencoder-kmeans",
                CORE_TRANSLATE_NOOP("Methods", "autoencoder + k-means")},
    MethodWords{SegmentMethod::KMeans, "kmeans", CORE_TRANSLATE_NOOP("Methods", "k-means")},
    MethodWords{SegmentMethod::MiniBatchKMeans, "minibatch-kmeans",
                CORE_TRANSLATE_NOOP("Methods", "mini-batch k-means")},
    MethodWords{SegmentMethod::KPrototypes, "kprototypes",
                CORE_TRANSLATE_NOOP("Methods", "k-prototypes")},
    MethodWords{SegmentMethod::GaussianMixture, "gmm",
                CORE_TRANSLATE_NOOP("Methods", "Gaussian mixture")},
    MethodWords{SegmentMethod::Dbscan, "dbscan", CORE_TRANSLATE_NOOP("Methods", "DBSCAN")},
    MethodWords{SegmentMethod::Hdbscan, "hdbscan", CORE_TRANSLATE_NOOP("Methods", "HDBSCAN")},
    MethodWords{SegmentMethod::Ward, "ward", CORE_TRANSLATE_NOOP("Methods", "Ward linkage")},
    MethodWords{SegmentMethod::Average, "average",
                CORE_TRANSLATE_NOOP("Methods", "average linkage")},
    MethodWords{SegmentMethod::Complete, "complete",
                CORE_TRANSLATE_NOOP("Methods", "complete linkage")},
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

std::string methodName(SegmentMethod method)
{
    return translate("Methods", wordsOf(method).name);
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
