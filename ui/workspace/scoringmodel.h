#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvreader.h"
#include "core/predict/classifier.h"
#include "core/segment/segmentation.h"
#include "core/store/modelfile.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

using StoredModelPointer = std::shared_ptr<const core::store::Model>;

/// What scores a file: the model of a run, the segments shown, or a model read from a file.
struct ScoringModel {
    enum class Source { None, Run, Segments, File };
    Source source = Source::None;
    int run = 0;  ///< its number
    QString path; ///< of a file
    QString name;
    core::predict::ClassifierPointer trained;
    core::segment::SegmentationPointer segments;
    StoredModelPointer read; ///< of a file
    /// Of the table that a run or segments were made from: its file, and how that was read.
    std::string table;
    core::data::CsvOptions reading;

    bool isThere() const { return source != Source::None; }
    /// The very same values, whatever they are called.
    bool isSameAs(const ScoringModel& other) const
    {
        return source == other.source && trained == other.trained && segments == other.segments &&
               read == other.read;
    }
};

/// As it would be stored, for a worker: of a run or of segments this takes a while. Throws
/// core::Error and Cancelled.
StoredModelPointer storedModel(const ScoringModel& model, const std::stop_token& stop = {},
                               const core::ProgressCallback& progress = {});

/// What the options tell of a model, without storing it.
struct ScoringModelFacts {
    bool isClassifier = false;
    QString target;      ///< of a classifier
    QString labelWord;   ///< "segment" or "class"
    QString labelPlural; ///< "segments", "classes"
    QStringList labels;
    QStringList features;          ///< columns of the recipe, in its order
    bool hasProbabilities = false; ///< may be not sure
    std::optional<core::predict::Evaluation> test;
    QString baselineClass;
    double baselineAccuracy = 0;
    std::size_t trainRows = 0; ///< or those the segments were found among
    std::uint64_t seed = 0;
    QString madeOn; ///< ISO date of a file's model; empty: not known
    std::optional<double> silhouette;
};
ScoringModelFacts factsOf(const ScoringModel& model);
ScoringModelFacts factsOf(const core::store::Model& model);

/// A limit in whole percent below which a label is little more than a guess: a fifth of the way
/// from chance to certainty; 0 for models without probabilities.
int usualLimit(const ScoringModelFacts& facts);

} // namespace ui
