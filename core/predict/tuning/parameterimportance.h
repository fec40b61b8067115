#pragma once

#include "core/predict/tuning/searchspace.h"
#include "core/predict/tuning/trial.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::predict {

struct ParameterShare {
    std::string name; ///< "Learning rate", "Units of layer 1"
    /// Of the variance of the watched figure over the space, what this parameter alone explains.
    double share = 0;
    double spread = 0; ///< standard deviation over the trees of the surrogate
};

struct ParameterImportance {
    /// The searched parameters, the largest share first. What is missing to 1 is explained only by
    /// several parameters together.
    std::vector<ParameterShare> parameters;
    std::string reason; ///< why there are none, a sentence; empty: there are
    std::size_t trials = 0;
};

inline constexpr std::size_t fewestTrialsForImportance = 20;

/// Which parameter mattered: functional ANOVA (Hutter, Hoos and Leyton-Brown 2014) of a random
/// forest that predicts a trial's watched figure from its settings. Every value of a range counts
/// alike (on its scale), not only those that the search dwelt on; a parameter that means nothing
/// to a trial stands in the middle. Figures far worse than the others (beyond the upper quartile by
/// more than 1.5 interquartile ranges) count as that bound, so that a few trainings that went wrong
/// do not drown the rest. Where trials had different numbers of epochs, these are one more input of
/// the forest, and the shares are of what they do not explain. Failed and unfinished trials do not
/// count. The same trials and seed give the same shares. Throws Cancelled.
ParameterImportance parameterImportance(const SearchSpace& space, std::span<const Trial> trials,
                                        network::Watched watched, std::uint64_t seed = 42,
                                        std::stop_token stop = {});

/// The same for points of any space and their figures, lower or higher is better; the shares are
/// in the order of the dimensions. `epochs`, if not empty, is one number per point.
ParameterImportance importanceOf(const SamplingSpace& space, std::span<const SearchPoint> points,
                                 std::span<const double> figures, std::span<const int> epochs,
                                 std::uint64_t seed, std::stop_token stop = {});

} // namespace core::predict
