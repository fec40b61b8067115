#include "ui/pages/predict/predictoptions.h"

#include "core/predict/preparedparts.h"
#include "core/prepare/plancheck.h"
#include "ui/pages/predict/options/earlystoppinggroup.h"
#include "ui/pages/predict/options/layersgroup.h"
#include "ui/pages/predict/options/modelgroup.h"
#include "ui/pages/predict/options/modelkindgroup.h"
#include "ui/pages/predict/options/splitgroup.h"
#include "ui/pages/predict/options/targetgroup.h"
#include "ui/pages/predict/options/traininggroup.h"
#include "ui/pages/prepare/preparationgroup.h"
#include "ui/widgets/optionspanel.h"

#include <QPushButton>

namespace ui {

PredictOptions::PredictOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Train Network"))),
      m_target(new TargetGroup(*m_panel, this)),
      m_preparation(new PreparationGroup(*m_panel, this)),
      m_kind(new ModelKindGroup(*m_panel, this)), m_layers(new LayersGroup(*m_panel, this)),
      m_training(new TrainingGroup(*m_panel, this)),
      m_earlyStopping(new EarlyStoppingGroup(*m_panel, this)),
      m_split(new SplitGroup(*m_panel, this)), m_model(new ModelGroup(*m_panel, this))
{
    m_panel->primaryButton()->setObjectName(QStringLiteral("trainButton"));
    connectGroups();
    applyPreset();
    showKind();
    updateNote();
}

void PredictOptions::connectGroups()
{
    connect(m_preparation, &PreparationGroup::recipeRequested, this,
            &PredictOptions::recipeRequested);
    connect(m_target, &TargetGroup::changed, this, [this] {
        m_split->setTable(m_table, m_target->target());
        heedTarget();
        edited();
        updateNetwork();
    });
    connect(m_kind, &ModelKindGroup::kindChanged, this, [this] {
        showKind();
        updateNetwork();
    });
    connect(m_kind, &ModelKindGroup::changed, this, &PredictOptions::edited);
    connect(m_layers, &LayersGroup::presetChosen, this, [this] {
        applyPreset();
        edited();
    });
    connect(m_layers, &LayersGroup::changed, this, [this] {
        markOwnDesign();
        edited();
        updateNetwork();
    });
    const auto ownDesign = [this] {
        markOwnDesign();
        edited();
    };
    connect(m_target, &TargetGroup::classWeightsChanged, this, ownDesign);
    connect(m_training, &TrainingGroup::changed, this, ownDesign);
    connect(m_earlyStopping, &EarlyStoppingGroup::changed, this, ownDesign);
    connect(m_split, &SplitGroup::seedEdited, this, &PredictOptions::seedEdited);
    connect(m_split, &SplitGroup::changed, this, &PredictOptions::edited);
}

void PredictOptions::setTable(const OpenTablePointer& table)
{
    const bool another = !m_table || !table || !m_table->isSameAs(*table);
    m_table = table;
    m_target->setTable(table, another);
    m_split->setTable(table, m_target->target());
    heedTarget();
    updateNetwork();
    updateNote();
}

void PredictOptions::setSeed(std::uint64_t seed)
{
    m_split->setSeed(seed);
}

void PredictOptions::setRecipe(const core::prepare::RecipePlan& plan)
{
    m_recipe = plan;
    m_preparation->setPlan(plan);
    updateNetwork();
}

void PredictOptions::setModel(const core::predict::ClassifierPointer& model)
{
    m_model->setModel(model);
    m_trained = model != nullptr;
    showKind();
}

void PredictOptions::showKind()
{
    const bool network = m_kind->usesNetwork();
    m_layers->setVisible(network);
    m_training->setVisible(network);
    m_earlyStopping->setVisible(network);
    m_panel->setPrimaryText(m_trained ? tr("Train Again")
                            : m_kind->kind() == core::predict::ModelKind::Network
                                ? tr("Train Network")
                                : tr("Train Model"));
}

std::size_t PredictOptions::classCount() const
{
    const auto target = m_target->target();
    return target ? m_table->summaries[*target].distinct : 0;
}

void PredictOptions::heedTarget()
{
    m_kind->setClassCount(classCount());
    const auto target = m_target->target();
    m_layers->setClassOrder(target && classCount() > 2 &&
                            core::predict::hasClassOrder(m_table->table->column(*target)));
}

void PredictOptions::setRunning(bool running, const QString& text)
{
    m_running = running;
    m_panel->setRunning(running, text);
    updateNote();
}

void PredictOptions::applyPreset()
{
    const std::string name = m_layers->preset();
    if (name.empty())
        return;
    const auto preset = core::predict::classifierPreset(name);
    m_layers->setOptions(preset);
    m_training->setOptions(preset.training);
    m_earlyStopping->setOptions(preset.training);
    m_target->setClassWeights(preset.classWeights);
    updateNetwork();
    emit recipeChosen(preset.recipe, m_layers->presetTitle());
}

void PredictOptions::markOwnDesign()
{
    m_layers->markOwnDesign();
}

void PredictOptions::edited()
{
    updateNote();
    emit changed();
}

QString PredictOptions::problem() const
{
    const QString training = m_kind->usesNetwork() ? m_training->problem() : QString();
    for (const QString& words :
         {m_target->problem(), m_kind->problem(), training, m_split->problem()})
        if (!words.isEmpty())
            return words;
    return {};
}

void PredictOptions::updateNote()
{
    m_panel->setPrimaryNote(m_table ? problem() : QString());
    m_panel->primaryButton()->setEnabled(canTrain() && !m_running);
}

bool PredictOptions::hasTask() const
{
    return m_table && m_target->problem().isEmpty();
}

bool PredictOptions::canTrain() const
{
    return m_table && problem().isEmpty();
}

int PredictOptions::epochs() const
{
    return m_kind->usesNetwork() ? m_training->epochs() : m_kind->rounds();
}

core::predict::ClassifierRequest PredictOptions::request() const
{
    core::predict::ClassifierRequest request;
    if (m_table)
        request.table = m_table->table;
    request.target = m_target->target().value_or(0);
    request.features = m_target->features();
    auto& options = request.options;
    m_kind->fill(options);
    m_layers->fill(options);
    options.recipe = m_recipe;
    m_training->fill(options.training);
    m_earlyStopping->fill(options.training);
    options.classWeights = m_target->classWeights();
    options.split = m_split->choice();
    request.seed = m_split->seed();
    return request;
}

void PredictOptions::setRequest(const core::predict::ClassifierRequest& request)
{
    const auto& options = request.options;
    m_target->choose(request.target, request.features);
    m_target->setClassWeights(options.classWeights);
    heedTarget();
    m_split->setTable(m_table, m_target->target());
    m_split->setChoice(options.split);
    m_kind->setOptions(options);
    m_layers->setOptions(options);
    m_training->setOptions(options.training);
    m_earlyStopping->setOptions(options.training);
    markOwnDesign();
    showKind();
    updateNote();
    updateNetwork();
}

void PredictOptions::setFittedInputs(std::optional<FittedInputs> fitted)
{
    m_fitted = std::move(fitted);
    updateNetwork();
}

void PredictOptions::updateNetwork()
{
    m_preview = {};
    if (hasTask() && m_kind->usesNetwork()) {
        const auto now = request();
        const bool isFitted = m_fitted && m_fitted->recipe == now.options.recipe &&
                              m_fitted->features == now.features;
        const auto inputs =
            isFitted ? m_fitted->inputs
                     : core::prepare::expectedInputs(now.options.recipe, *now.table, now.features);
        m_preview.isMost = inputs.isMost;
        m_preview.inputs = inputs.width;
        m_preview.layers = core::network::summarizeLayers(
            now.options.hidden, inputs.width, classCount(),
            core::predict::embeddingsOf(now.options.categories, inputs.levels));
        m_layers->setSummaries(m_preview.layers, m_preview.inputs, now.features.size(),
                               m_preview.isMost);
        sayEmbedded(now, inputs);
    }
    emit networkChanged();
}

void PredictOptions::sayEmbedded(const core::predict::ClassifierRequest& request,
                                 const core::prepare::ExpectedInputs& inputs)
{
    QStringList columns;
    std::size_t embedded = 0, numbers = 0;
    for (const auto& levels : inputs.levels)
        for (const auto& embedding :
             core::predict::embeddingsOf(core::predict::CategoryInputs::Embeddings, {levels})) {
            const std::size_t column = request.features[levels.source];
            columns << QString::fromStdString(request.table->column(column).name);
            embedded += embedding.inputs;
            numbers += static_cast<std::size_t>(embedding.width);
        }
    m_layers->setEmbedded(columns, embedded, numbers);
}

} // namespace ui
