#include "ui/workspace/scoring.h"

#include "ui/workspace/modelruns.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qint64 smallFile = 50'000'000;

std::filesystem::path filePath(const QString& path)
{
    return path.toStdU16String();
}

} // namespace

Scoring::Scoring(Workspace& workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace.models(), &ModelRuns::runsChanged, this, &Scoring::followWorkspace);
    connect(&workspace, &Workspace::classifierChanged, this, &Scoring::followWorkspace);
    connect(&workspace, &Workspace::segmentationChanged, this, &Scoring::followWorkspace);
}

std::vector<ScoringModel> Scoring::models() const
{
    std::vector<ScoringModel> all;
    ScoringModel made;
    if (const OpenTablePointer open = m_workspace.openTable()) {
        made.table = open->title.toStdString();
        made.reading = open->options;
    }
    for (const ModelRun& run : m_workspace.models().runs()) {
        ScoringModel model = made;
        model.source = ScoringModel::Source::Run;
        model.run = run.id;
        model.name = run.name;
        model.trained = run.model;
        all.push_back(std::move(model));
    }
    if (const auto segments = m_workspace.segmentation()) {
        ScoringModel model = made;
        model.source = ScoringModel::Source::Segments;
        const auto method = core::segment::methodName(segments->request.method);
        model.name = tr("Segments (%1, %2)")
                         .arg(QString::fromUtf8(method.data(), qsizetype(method.size())))
                         .arg(segments->profile.cards.size());
        model.segments = segments;
        all.push_back(std::move(model));
    }
    all.insert(all.end(), m_opened.begin(), m_opened.end());
    return all;
}

/// The model in use stays while it is there; until one is chosen by hand, the newest is used.
void Scoring::followWorkspace()
{
    const auto all = models();
    const auto isInUse = [&](const ScoringModel& model) {
        return model.source == m_model.source && model.run == m_model.run &&
               model.path == m_model.path;
    };
    const auto shown = [&] {
        const ModelRun* run = m_workspace.models().shown();
        return std::ranges::find_if(all, [&](const ScoringModel& model) {
            return run && model.source == ScoringModel::Source::Run && model.run == run->id;
        });
    };
    auto found = m_isChosen ? std::ranges::find_if(all, isInUse) : all.end();
    if (found == all.end()) {
        m_isChosen = false;
        found = shown();
    }
    if (found == all.end() && !all.empty())
        found = std::prev(all.end());
    take(found == all.end() ? ScoringModel() : *found);
}

void Scoring::take(const ScoringModel& model)
{
    const bool isOther = !m_model.isSameAs(model);
    m_model = model;
    if (isOther) {
        m_facts = factsOf(model);
        if (!m_isLimitChosen && m_limit != usualLimit(m_facts)) {
            m_limit = usualLimit(m_facts);
            emit limitChanged(m_limit);
        }
    }
    emit modelsChanged();
    if (isOther)
        tellState();
}

void Scoring::choose(const ScoringModel& model)
{
    m_isChosen = model.isThere();
    const bool isOther = !m_model.isSameAs(model);
    take(model);
    if (isOther)
        checkIfSmall();
}

void Scoring::openModel(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_workspace.begin(Step::Score, tr("Opening %1").arg(name), false,
                      [this, path, name](Job&, const core::TrainingControl& control) {
                          ScoringModel opened;
                          opened.source = ScoringModel::Source::File;
                          opened.path = path;
                          opened.name = name;
                          opened.read = std::make_shared<const core::store::Model>(
                              core::store::readModel(filePath(path), control.discard));
                          auto card = core::deploy::modelCard(*opened.read);
                          return Job::Deliver([this, opened, card = std::move(card)] {
                              const auto same =
                                  std::ranges::find(m_opened, opened.path, &ScoringModel::path);
                              if (same == m_opened.end())
                                  m_opened.push_back(opened);
                              else
                                  *same = opened;
                              if (m_model.isThere())
                                  emit modelsChanged();
                              else
                                  take(opened);
                              emit cardReady(opened.read, card, opened);
                          });
                      });
}

void Scoring::requestCard()
{
    if (!m_model.isThere())
        return;
    const StoredModelPointer stored = m_storedOf.isSameAs(m_model) ? m_stored : nullptr;
    Job& job = m_cardJob.start(
        [this, stored, model = m_model](Job&, const core::TrainingControl& control) {
            auto whole = stored ? stored : storedModel(model, control.discard);
            auto card = core::deploy::modelCard(*whole);
            return Job::Deliver([this, whole, card = std::move(card), model] {
                keep(whole, model);
                emit cardReady(whole, card, model);
            });
        });
    connect(&job, &Job::failed, this, &Scoring::fileFailed);
}

void Scoring::keep(const StoredModelPointer& stored, const ScoringModel& of)
{
    m_stored = stored;
    m_storedOf = of;
}

void Scoring::setFile(const QString& path)
{
    m_file = path;
    m_fileGuard = core::store::SourceGuard(path.toStdU16String());
    m_fileBytes = QFileInfo(path).size();
    m_head.reset();
    m_map.clear();
    m_onlyNew = false;
    m_headJob.stop();
    emit fileChanged();
    tellState();
    if (!m_file.isEmpty())
        readHead();
    checkIfSmall();
}

void Scoring::readHead()
{
    Job& job = m_headJob.start([this, path = m_file, reading = options().reading](
                                   Job&, const core::TrainingControl& control) {
        auto head = std::make_shared<const core::deploy::FileHead>(
            core::deploy::readFileHead(filePath(path), reading, control.discard));
        return Job::Deliver([this, head] {
            m_head = head;
            emit fileChanged();
        });
    });
    connect(&job, &Job::failed, this, &Scoring::fileFailed);
}

bool Scoring::isSmall() const
{
    return m_fileBytes <= smallFile;
}

void Scoring::checkIfSmall()
{
    if (canCheck() && isSmall())
        check();
}

void Scoring::setColumnMap(const core::deploy::ColumnMap& map)
{
    if (map == m_map)
        return;
    m_map = map;
    tellState();
    checkIfSmall();
}

void Scoring::setOnlyNew(bool onlyNew)
{
    if (onlyNew == m_onlyNew)
        return;
    m_onlyNew = onlyNew;
    tellState();
    checkIfSmall();
}

void Scoring::setLimit(int percent)
{
    if (percent == m_limit)
        return;
    m_limit = percent;
    m_isLimitChosen = true;
    emit limitChanged(percent);
}

void Scoring::setAdded(bool label, bool probabilities)
{
    if (label == m_addsLabel && probabilities == m_addsProbabilities)
        return;
    m_addsLabel = label;
    m_addsProbabilities = probabilities;
    emit addedChanged();
}

core::deploy::ScoreOptions Scoring::options() const
{
    core::deploy::ScoreOptions options;
    options.map = m_map;
    options.leastConfidence = m_facts.hasProbabilities ? m_limit / 100.0 : 0;
    options.addsLabel = m_addsLabel;
    options.addsProbabilities = m_addsProbabilities;
    options.onlyNew = m_onlyNew;
    return options;
}

void Scoring::check()
{
    if (canCheck())
        start(tr("Checking %1").arg(QFileInfo(m_file).fileName()), {});
}

void Scoring::write(const core::deploy::ScoreTargets& targets)
{
    if (canCheck())
        start(tr("Scoring %1").arg(QFileInfo(m_file).fileName()), targets);
}

void Scoring::start(const QString& title, const core::deploy::ScoreTargets& targets)
{
    core::deploy::ScoreOptions wanted = options();
    const bool writes = !targets.file.empty() || !targets.folder.empty();
    if (!writes) {
        // What a check shows can be hidden; it is not read again for that.
        wanted.addsLabel = true;
        wanted.addsProbabilities = true;
    }
    const StoredModelPointer stored = m_storedOf.isSameAs(m_model) ? m_stored : nullptr;
    m_workspace.begin(Step::Score, title, false,
                      [this, stored, wanted, targets, writes, facts = m_facts,
                       now = choices()](Job& job, const core::TrainingControl& control) {
                          auto model = stored ? stored : storedModel(now.model, control.discard);
                          auto receipt = std::make_shared<const core::deploy::ScoringReceipt>(
                              core::deploy::scoreFile(*model, filePath(now.file), wanted, targets,
                                                      control.discard, job.progress()));
                          return Job::Deliver([this, model, receipt, facts, now, targets, writes] {
                              keep(model, now.model);
                              m_receipt = receipt;
                              m_receiptFacts = facts;
                              m_checked = now;
                              emit receiptChanged();
                              if (!writes)
                                  return;
                              const auto& path =
                                  targets.file.empty() ? targets.folder : targets.file;
                              emit written(QString::fromStdU16String(path.u16string()));
                          });
                      });
}

bool Scoring::isOutOfDate() const
{
    return m_receipt && (!m_checked.model.isSameAs(m_model) || m_checked.file != m_file ||
                         m_checked.map != m_map || m_checked.onlyNew != m_onlyNew);
}

void Scoring::tellState()
{
    emit m_workspace.stateChanged(Step::Score);
    if (m_receipt)
        emit receiptChanged();
}

} // namespace ui
