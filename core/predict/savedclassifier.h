#pragma once

#include "core/predict/classifier.h"
#include "core/predict/evaluation/sureness.h"
#include "core/predict/explaining/explainedmodel.h"
#include "core/prepare/trainingorigin.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

/// A trained model without its table: what is needed to know where it comes from, to predict with
/// it and to explain what it predicts. Everything can be stored.
struct SavedClassifier {
    std::string name; ///< see modelName
    std::string target;
    std::vector<std::string> features;
    std::vector<std::string> classes; ///< natural order
    ClassifierOptions options;        ///< the columns of the split by name, in `splitBy`
    std::uint64_t seed = 0;

    /// How the rows were parted.
    struct Split {
        data::SplitKind kind = data::SplitKind::Stratified;
        std::string by; ///< column of the groups or times; empty: neither
        std::uint64_t seed = 0;
        std::size_t train = 0, validation = 0;
        std::vector<std::uint32_t> test; ///< of the training table, ascending
        std::size_t withoutTarget = 0;
    };
    Split split;

    prepare::Recipe recipe;
    PredictorPointer model; ///< with the temperature, where probabilities are scaled
    std::optional<double> threshold;
    TemperatureFit temperature;
    std::vector<network::LayerSummary> layers;
    std::size_t parameters = 0;
    std::vector<TrainingCourse> courses;

    Evaluation test, validation, train;
    std::string baselineClass;
    Evaluation baseline;
    std::vector<std::string> lookupFeatures;
    Evaluation lookup;
    Warnings warnings;
    std::size_t trials = 0; ///< of the search this was the best of; 0: none
    double seconds = 0;
    double fitSeconds = 0;
    std::size_t steps = 0;

    prepare::TrainingOrigin origin;
    /// Of the test rows; nothing for models of version 1.
    std::optional<TestSureness> sureness;

    std::size_t tableRows = 0;
    std::string table; ///< data::tableFingerprint of the features and the target
    /// Some of the training rows, drawn by the seed, with the cells of the recipe's columns as they
    /// were read: others are explained by comparing them with these.
    data::TablePointer sample;
    /// What the model made of the sample, to see that it still computes the same elsewhere.
    data::Matrix sampleProbabilities;
};
using SavedClassifierPointer = std::shared_ptr<const SavedClassifier>;

inline constexpr std::size_t savedSampleRows = 100;

/// Throws core::Error and Cancelled.
SavedClassifier saved(const ClassifierModel& model, const std::stop_token& stop = {});

/// A column of the sample. Numeric and Date have `numbers`, NaN where missing; other types have
/// `codes` of the source's levels, −1 where missing. Throws core::Error (MalformedInput) for values
/// that no such column has.
data::DataTable::ColumnPointer sampleColumn(const prepare::SourceColumn& source,
                                            std::vector<double> numbers,
                                            std::vector<std::int32_t> codes);

/// Whether the parts of a model that comes from elsewhere (a file) fit together, and whether it
/// still makes of the sample what it made when it was saved. Throws core::Error (MalformedInput)
/// and Cancelled.
void checkSaved(const SavedClassifier& model, const std::stop_token& stop = {});

struct PredictedRows {
    data::Matrix probabilities;        ///< rows × classes
    std::vector<std::int32_t> classes; ///< with the threshold, where there is one
    std::vector<prepare::UnseenLevel> unseenLevels;
};
/// Columns are matched by name. Throws core::Error (UnknownColumn, WrongColumnType) and Cancelled.
PredictedRows predict(const SavedClassifier& model, const data::DataTable& table,
                      std::span<const std::uint32_t> rows, const std::stop_token& stop = {},
                      const ProgressCallback& progress = {});

/// Rows of a table whose target is one of the model's classes.
struct KnownRows {
    std::vector<std::uint32_t> rows; ///< ascending
    std::vector<std::int32_t> classes;
    std::size_t withoutTarget = 0;
    std::size_t otherClasses = 0; ///< rows with a class the model does not know
};
/// Classes are matched by what they say. Throws core::Error (UnknownColumn).
KnownRows knownRows(const SavedClassifier& model, const data::DataTable& table);

/// Whether this is the very table the model was trained on. Throws Cancelled.
bool isTrainingTable(const SavedClassifier& model, const data::DataTable& table,
                     const std::stop_token& stop = {});

/// To be explained on the rows of any table with the recipe's columns; with the model's own sample
/// it is the background of contributions().
ExplainedModel explainedModel(const SavedClassifierPointer& model, data::TablePointer table);

} // namespace core::predict
