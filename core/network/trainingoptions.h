#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::network {

/// How a gradient becomes a step of the weights. AdamW: Loshchilov and Hutter 2019, the weight
/// decay beside the gradient; Adam: Kingma and Ba 2015, the decay part of the gradient, as with
/// the others; Sgd: with momentum (Sutskever et al. 2013); RmsProp: Tieleman and Hinton 2012.
enum class Optimizer { AdamW, Adam, Sgd, RmsProp };

/// How the learning rate changes. Cosine: from the rate to 0 over all epochs (Loshchilov and
/// Hutter 2017). ReduceOnPlateau: halved when the watched figure has not got better for three
/// epochs. OneCycle: up to the rate and down far below (Smith and Topin 2019).
enum class Schedule { Constant, Cosine, ReduceOnPlateau, OneCycle };

/// The validation figure that chooses the best epoch and ends the training early.
enum class Watched { Loss, Accuracy };

/// What a classifier learns by. Softmax: the cross-entropy. Ordinal, for classes in an order: the
/// ranked log score, the sum of the log losses of P(class > k) over all cuts k between two
/// neighbours (RIGN: Tödter and Ahrens 2012). It is proper, and a near miss costs less than a far
/// one; with two classes it is the cross-entropy. Neither head is the better one on every table
/// with classes in an order, so the two are to be compared. Networks and what they report are of
/// the same form with both: probabilities by softmax, losses by cross-entropy, which also chooses
/// the best epoch.
enum class Head { Softmax, Ordinal };

// "adamw", "adam", "sgd", "rmsprop"; "constant", "cosine", "plateau", "one-cycle"; "loss",
// "accuracy"; "softmax", "ordinal".
std::string_view toWord(Optimizer optimizer);
std::string_view toWord(Schedule schedule);
std::string_view toWord(Watched watched);
std::string_view toWord(Head head);
std::optional<Optimizer> optimizerFromWord(std::string_view word);
std::optional<Schedule> scheduleFromWord(std::string_view word);
std::optional<Watched> watchedFromWord(std::string_view word);
std::optional<Head> headFromWord(std::string_view word);

struct TrainingOptions {
    int epochs = 50;
    int batchSize = 32;
    double learningRate = 0.001; ///< the highest of the schedule
    double weightDecay = 0;
    /// Ends when the watched figure has not got better for this many epochs; 0: never.
    int patience = 5;
    std::uint64_t seed = 42;
    /// Computes with libtorch's modules, autograd and optimiser instead of the engine's own
    /// kernels: the same steps, many times slower. The yardstick of the kernels' tests.
    bool reference = false;
    Optimizer optimizer = Optimizer::AdamW;
    double momentum = 0.9; ///< Sgd
    Schedule schedule = Schedule::Constant;
    Watched watched = Watched::Loss;
    /// Classifiers: this share of the target is spread evenly over all classes (Szegedy et al.
    /// 2016), in the ordinal score over the cuts accordingly. The losses reported are without it,
    /// so that they can be compared.
    double labelSmoothing = 0;
    /// The gradient of a mini-batch is scaled down to this length (Pascanu et al. 2013); 0: never.
    double gradientClip = 0;
};

} // namespace core::network
