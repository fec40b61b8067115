#include "ui/workspace/scoringmodel.h"

#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

void setSources(ScoringModelFacts& facts, const core::prepare::Recipe& recipe)
{
    for (const auto& source : recipe.sources)
        facts.features << text(source.name);
}

void setClasses(ScoringModelFacts& facts, const std::vector<std::string>& classes)
{
    facts.isClassifier = true;
    facts.hasProbabilities = true;
    for (const std::string& name : classes)
        facts.labels << text(name);
    const bool isSegment = facts.target.contains(QLatin1String("segment"), Qt::CaseInsensitive);
    facts.labelWord = isSegment ? tr("segment") : tr("class");
    facts.labelPlural = isSegment ? tr("segments") : tr("classes");
}

void setCards(ScoringModelFacts& facts, const std::vector<core::segment::SegmentCard>& cards)
{
    for (const auto& card : cards) {
        facts.labels << text(card.name);
        facts.trainRows += card.size;
    }
    facts.labelWord = tr("segment");
    facts.labelPlural = tr("segments");
}

ScoringModelFacts factsOf(const core::predict::ClassifierModel& model)
{
    ScoringModelFacts facts;
    facts.target = text(model.table->column(model.target).name);
    setClasses(facts, model.classes);
    setSources(facts, model.recipe);
    facts.test = model.test.evaluation;
    facts.baselineClass = text(model.baselineClass);
    facts.baselineAccuracy = model.baseline.accuracy;
    facts.trainRows = model.split.train.size();
    facts.seed = model.seed;
    return facts;
}

ScoringModelFacts factsOf(const core::predict::SavedClassifier& model)
{
    ScoringModelFacts facts;
    facts.target = text(model.target);
    setClasses(facts, model.classes);
    setSources(facts, model.recipe);
    facts.test = model.test;
    facts.baselineClass = text(model.baselineClass);
    facts.baselineAccuracy = model.baseline.accuracy;
    facts.trainRows = model.split.train;
    facts.seed = model.seed;
    facts.madeOn = text(model.origin.madeOn);
    return facts;
}

bool isMixture(const core::segment::SegmentRequest& request)
{
    return request.method == core::segment::SegmentMethod::GaussianMixture;
}

ScoringModelFacts factsOf(const core::segment::Segmentation& segments)
{
    ScoringModelFacts facts;
    setCards(facts, segments.profile.cards);
    setSources(facts, segments.basis->recipe);
    facts.hasProbabilities = isMixture(segments.request);
    facts.seed = segments.request.seed;
    facts.trainRows = segments.labels.size();
    facts.silhouette = segments.silhouettePrepared;
    return facts;
}

ScoringModelFacts factsOf(const core::segment::SegmentModel& model)
{
    ScoringModelFacts facts;
    setCards(facts, model.segments);
    setSources(facts, model.recipe);
    facts.hasProbabilities = isMixture(model.request);
    facts.seed = model.request.seed;
    facts.trainRows = model.ownLabels.size();
    facts.madeOn = text(model.origin.madeOn);
    facts.silhouette = model.figures.silhouettePrepared;
    return facts;
}

} // namespace

StoredModelPointer storedModel(const ScoringModel& model, const std::stop_token& stop,
                               const core::ProgressCallback& progress)
{
    using core::store::Model;
    if (model.read)
        return model.read;
    if (model.trained) {
        auto saved = core::predict::saved(*model.trained, stop);
        core::prepare::describeFile(saved.origin, model.table, model.reading);
        return std::make_shared<const Model>(
            std::make_shared<const core::predict::SavedClassifier>(std::move(saved)));
    }
    auto segments = core::segment::modelOf(*model.segments, stop, progress);
    core::prepare::describeFile(segments.origin, model.table, model.reading);
    return std::make_shared<const Model>(
        std::make_shared<const core::segment::SegmentModel>(std::move(segments)));
}

ScoringModelFacts factsOf(const core::store::Model& model)
{
    return std::visit([](const auto& held) { return factsOf(*held); }, model);
}

ScoringModelFacts factsOf(const ScoringModel& model)
{
    if (model.trained)
        return factsOf(*model.trained);
    if (model.segments)
        return factsOf(*model.segments);
    return model.read ? factsOf(*model.read) : ScoringModelFacts();
}

int usualLimit(const ScoringModelFacts& facts)
{
    if (!facts.hasProbabilities || facts.labels.size() < 2)
        return 0;
    const double limit = 0.2 + 0.8 / static_cast<double>(facts.labels.size());
    return static_cast<int>(std::lround(limit * 20)) * 5;
}

} // namespace ui
