#include "core/network/taskcheck.h"

#include "core/base/optionerror.h"
#include "core/base/translation.h"
#include "core/network/chain/chain.h"

#include <cmath>

namespace core::network {
namespace {

[[noreturn]] void refuseShape(const std::string& message)
{
    throw Error(ErrorCode::Internal, message);
}

void checkOptions(const TrainingOptions& options)
{
    if (options.epochs < 1)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "epochs"), translate("Rules", "at least 1"));
    if (options.batchSize < 1)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "batch"), translate("Rules", "at least 1"));
    if (!(options.learningRate > 0) || !std::isfinite(options.learningRate))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "learning rate"),
                     translate("Rules", "above 0"));
    if (!(options.weightDecay >= 0) || !std::isfinite(options.weightDecay))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "weight decay"),
                     translate("Rules", "at least 0"));
    if (options.patience < 0)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "patience"), translate("Rules", "at least 0"));
    if (!(options.momentum >= 0 && options.momentum < 1))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "momentum"),
                     translate("Rules", "at least 0 and below 1"));
    if (!(options.labelSmoothing >= 0 && options.labelSmoothing < 1))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "label smoothing"),
                     translate("Rules", "at least 0 and below 1"));
    if (!(options.gradientClip >= 0) || !std::isfinite(options.gradientClip))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "gradient clip"),
                     translate("Rules", "at least 0"));
}

void checkInputs(const data::Matrix& train, const data::Matrix& validation)
{
    if (train.rows() == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to train on."));
    if (train.columns() == 0)
        refuseShape("There are no input columns to train on.");
    if (validation.rows() > 0 && validation.columns() != train.columns())
        refuseShape("The validation rows have " + std::to_string(validation.columns()) +
                    " inputs, the training rows " + std::to_string(train.columns()) + ".");
    for (const data::Matrix* part : {&train, &validation})
        for (const double value : part->values())
            if (!std::isfinite(value))
                refuseShape("An input value is missing or infinite.");
}

void checkClasses(std::span<const std::int32_t> classes, std::size_t rows, std::size_t classCount)
{
    if (classes.size() != rows)
        refuseShape("There are " + std::to_string(classes.size()) + " classes for " +
                    std::to_string(rows) + " rows.");
    for (const std::int32_t code : classes)
        if (code < 0 || static_cast<std::size_t>(code) >= classCount)
            refuseShape("A class code is out of range.");
}

void checkEmbeddings(const ClassifierTask& task)
{
    for (const Embedding& embedding : task.embeddings)
        if (embedding.width < 1 || embedding.width > largestLayerWidth)
            refuseOption(
                CORE_TRANSLATE_NOOP("Options", "embedding width"),
                filled(translate("Rules", "from 1 to {1}"), {std::to_string(largestLayerWidth)}));
    // What is told of shapes is for a report of a bug.
    const EnglishWords english;
    if (const auto fault = embeddingFault(task.embeddings, task.trainInputs.columns());
        !fault.empty())
        refuseShape("The embeddings do not fit: " + fault + '.');
}

void checkLayers(const Layers& layers, std::size_t trainRows, int batchSize)
{
    for (const Layer& layer : layers) {
        if (const auto* dense = std::get_if<Dense>(&layer); dense && dense->units < 1)
            refuseOption(CORE_TRANSLATE_NOOP("Options", "units"), translate("Rules", "at least 1"));
        if (const auto* dropout = std::get_if<Dropout>(&layer);
            dropout && !(dropout->rate >= 0 && dropout->rate < 1))
            refuseOption(CORE_TRANSLATE_NOOP("Options", "dropout"),
                         translate("Rules", "at least 0 and below 1"));
        if (!std::holds_alternative<BatchNormalization>(layer))
            continue;
        if (batchSize < 2)
            refuseOption(CORE_TRANSLATE_NOOP("Options", "batch"),
                         translate("Rules", "at least 2 with Batch Normalization"));
        if (trainRows < 2)
            throw Error(ErrorCode::NotEnoughRows,
                        translate("Errors", "Batch Normalization needs at least 2 training rows."));
    }
}

} // namespace

void checkTask(const ClassifierTask& task)
{
    checkOptions(task.options);
    if (task.classCount < 2)
        throw Error(ErrorCode::NotEnoughClasses,
                    translate("Errors", "A classifier needs at least 2 classes."));
    checkInputs(task.trainInputs, task.validationInputs);
    if (task.validationInputs.rows() == 0)
        throw Error(ErrorCode::NotEnoughRows, translate("Errors", "There are no validation rows."));
    checkClasses(task.trainClasses, task.trainInputs.rows(), task.classCount);
    checkClasses(task.validationClasses, task.validationInputs.rows(), task.classCount);
    checkEmbeddings(task);
    checkLayers(task.hidden, task.trainInputs.rows(), task.options.batchSize);
    if (!task.classWeights.empty() && task.classWeights.size() != task.classCount)
        refuseShape("There must be one class weight per class.");
    for (const double weight : task.classWeights)
        if (!(weight > 0) || !std::isfinite(weight))
            refuseOption(CORE_TRANSLATE_NOOP("Options", "class weights"),
                         translate("Rules", "above 0"));
    if (task.start && task.start->data().shape != shapeOf(task))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The network to continue has other layers, inputs or classes than "
                                "the training asks for."),
            "start", {},
            translate("Errors",
                      "Restore the layers and columns it was trained with, or train anew."));
}

void checkTask(const AutoencoderTask& task)
{
    checkOptions(task.options);
    if (task.options.watched != Watched::Loss)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "watch"),
                     translate("Rules", "the loss: an autoencoder has no accuracy"));
    checkInputs(task.trainInputs, task.validationInputs);
    if (task.latentWidth < 1)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "latent width"),
                     translate("Rules", "at least 1"));
    for (const int units : task.encoder)
        if (units < 1)
            refuseOption(CORE_TRANSLATE_NOOP("Options", "units"), translate("Rules", "at least 1"));
    if (!(task.dropout >= 0 && task.dropout < 1))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "dropout"),
                     translate("Rules", "at least 0 and below 1"));
    if (!(task.inputNoise >= 0) || !std::isfinite(task.inputNoise))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "noise"), translate("Rules", "at least 0"));
    if (!(task.inputMasking >= 0 && task.inputMasking < 1))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "masking"),
                     translate("Rules", "at least 0 and below 1"));
}

void checkTask(const ClusterTask& task, const Network& network, const data::Matrix& centres)
{
    checkOptions(task.options);
    checkInputs(task.inputs, {});
    if (!(task.weight >= 0) || !std::isfinite(task.weight))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "weight"), translate("Rules", "at least 0"));
    if (!(task.tolerance >= 0 && task.tolerance <= 1))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "tolerance"),
                     translate("Rules", "from 0 to 1"));
    if (task.targetEpochs < 1)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "target epochs"),
                     translate("Rules", "at least 1"));
    const NetworkShape shape = network.data().shape;
    if (shape.kind != NetworkKind::Autoencoder)
        refuseShape("Only an autoencoder can be refined.");
    if (shape.inputs != task.inputs.columns())
        refuseShape("The network expects " + std::to_string(shape.inputs) +
                    " inputs, but the rows have " + std::to_string(task.inputs.columns()) + '.');
    for (const Layer& layer : shape.layers)
        if (std::holds_alternative<BatchNormalization>(layer))
            refuseShape("Networks with Batch Normalization are not refined.");
    const auto& latent = std::get<Dense>(shape.layers[shape.encoderLayers - 1]);
    if (centres.rows() < 2 || centres.columns() != static_cast<std::size_t>(latent.units))
        refuseShape("The centres do not fit the latent layer.");
    for (const double value : centres.values())
        if (!std::isfinite(value))
            refuseShape("A centre is missing or infinite.");
}

} // namespace core::network
