#include "core/predict/comparison/learningcurve.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/predict/comparison/foldmodel.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>

namespace core::predict {
namespace {

/// A model of fewer says nothing about more.
constexpr std::size_t fewestRows = 10;

std::vector<double> completeShares(std::vector<double> shares)
{
    for (const double share : shares)
        if (!(share > 0 && share <= 1))
            throw Error(
                ErrorCode::InvalidOption,
                translate("Errors",
                          "A share of the training rows must lie above 0 and be at most 1."),
                "shares", {}, translate("Errors", "Choose for example 0.1, 0.25, 0.5 and 1."));
    shares.push_back(1);
    std::ranges::sort(shares);
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    return shares;
}

ClassifierOptions withSplit(ClassifierOptions model, const SplitChoice& split)
{
    model.split = split;
    return model;
}

class Shares {
public:
    Shares(const LearningCurveRequest& request, const std::stop_token& stop,
           const ShareCallback& onShare, const ProgressCallback& progress)
        : m_request(request), m_model(withSplit(request.model, request.split)), m_stop(stop),
          m_onShare(onShare), m_progress(progress),
          m_columns(chooseColumns({.table = request.table,
                                   .target = request.target,
                                   .features = request.features,
                                   .options = m_model,
                                   .seed = request.seed})),
          m_folds(foldRows(*request.table, m_columns.target, request.split, request.folds,
                           request.repeats, request.seed)),
          m_shares(completeShares(request.shares))
    {
        checkTarget(m_model, m_columns.target.names.size(), m_columns.target.isOrdered);
    }

    LearningCurve run()
    {
        const auto start = std::chrono::steady_clock::now();
        if (m_progress)
            m_progress(0, CORE_TRANSLATE_NOOP("Progress", "Learning from ever more rows"));
        drawParts();
        m_tasks.resize(m_shares.size() * foldTotal());
        parallelBlocks(m_tasks.size(), 1, [this](std::size_t place, std::size_t) { learn(place); });
        LearningCurve result = gathered();
        result.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return result;
    }

private:
    /// A share in a fold.
    struct Task {
        ShareScore score;
        bool isDone = false;
        std::string failure; ///< why the share is too small
    };

    std::size_t foldTotal() const { return m_folds.folds.size(); }
    std::size_t shareOf(std::size_t place) const { return place / foldTotal(); }
    std::size_t foldOf(std::size_t place) const { return place % foldTotal(); }

    /// The rows that train in each fold by share. Shares that are too small in any fold, or no
    /// larger than the one before, are left out.
    void drawParts()
    {
        const bool validates = usesValidation(m_model);
        for (std::size_t fold = 0; fold < foldTotal(); ++fold) {
            throwIfStopped(m_stop);
            if (!validates)
                m_folds.folds[fold] = withoutValidation(m_folds.folds[fold]);
            m_parts.push_back(nestedShares(*m_request.table, m_columns.target, m_request.split,
                                           m_folds.groupColumn, m_folds.folds[fold].train, m_shares,
                                           Random(m_request.seed).fork(fold).fork(1).next()));
        }
        for (std::size_t share = m_shares.size() - 1; share-- > 0;) {
            const bool tooFew = std::ranges::any_of(
                m_parts, [&](const auto& parts) { return parts[share].size() < fewestRows; });
            const bool isSame = std::ranges::any_of(m_parts, [&](const auto& parts) {
                return parts[share].size() == parts[share + 1].size();
            });
            if (!tooFew && !isSame)
                continue;
            leaveOut(m_shares[share],
                     tooFew ? filled(translate("Warnings", "a fold has fewer than {1} rows of it."),
                                     {std::to_string(fewestRows)})
                            : translate("Warnings", "in a fold the next one has the same rows."));
            const auto at = static_cast<std::ptrdiff_t>(share);
            m_shares.erase(m_shares.begin() + at);
            for (auto& parts : m_parts)
                parts.erase(parts.begin() + at);
        }
        for (const auto& parts : m_parts)
            for (const auto& part : parts)
                m_allRows += part.size();
        requireTwo(m_shares.size());
    }

    void leaveOut(double share, const std::string& reason)
    {
        m_warnings.push_back(
            {"share-left-out",
             {},
             filled(
                 translate("Warnings", "The share of {1} % of the training rows is left out: {2}"),
                 {figureText(100 * share, 3), reason})});
    }

    static void requireTwo(std::size_t shares)
    {
        if (shares < 2)
            throw Error(
                ErrorCode::NotEnoughRows,
                translate("Errors", "There are too few rows to learn from smaller shares of them."),
                "shares", {}, translate("Errors", "Use more rows, or larger shares."));
    }

    void learn(std::size_t place)
    {
        throwIfStopped(m_stop);
        Task& task = m_tasks[place];
        const std::size_t fold = foldOf(place);
        task.score.share = m_shares[shareOf(place)];
        task.score.repeat = static_cast<int>(fold) / m_folds.foldCount;
        task.score.fold = static_cast<int>(fold) % m_folds.foldCount;
        try {
            judge(fold, m_parts[fold][shareOf(place)], task.score);
        } catch (const Error& error) {
            const bool isTooSmall = error.code() == ErrorCode::NotEnoughRows ||
                                    error.code() == ErrorCode::NotEnoughClasses;
            if (!isTooSmall || shareOf(place) + 1 == m_shares.size())
                throw;
            task.failure = error.what();
        }
        finish(place);
    }

    void judge(std::size_t fold, const std::vector<std::uint32_t>& rows, ShareScore& score) const
    {
        data::Split split = m_folds.folds[fold];
        split.train = rows;
        const PreparedParts parts =
            prepareParts(*m_request.table, m_columns.target, m_request.target, m_columns.features,
                         split, m_model.recipe, m_stop);
        const FoldModel model(*m_request.table, m_columns.target.names, m_folds.groupColumn,
                              m_model, parts, foldSeed(m_request.seed, fold), m_stop);
        score.rows = split.train.size();
        score.validationRows = split.validation.size();
        score.fitSeconds = model.fitSeconds();
        score.heldOut = model.evaluation(parts.test);
        score.learnt = model.evaluation(parts.train);
    }

    void finish(std::size_t place)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks[place].isDone = true;
        m_rowsDone += m_parts[foldOf(place)][shareOf(place)].size();
        if (m_progress)
            m_progress(static_cast<double>(m_rowsDone) / static_cast<double>(m_allRows),
                       CORE_TRANSLATE_NOOP("Progress", "Learning from ever more rows"));
        const auto tasks = std::span(m_tasks).subspan(shareOf(place) * foldTotal(), foldTotal());
        if (!m_onShare || !std::ranges::all_of(tasks, [](const Task& task) {
                return task.isDone && task.failure.empty();
            }))
            return;
        std::vector<ShareScore> scores;
        for (const Task& task : tasks)
            scores.push_back(task.score);
        m_onShare(scores);
    }

    LearningCurve gathered()
    {
        LearningCurve result;
        result.model = m_model;
        result.name = modelName(result.model);
        result.classes = m_columns.target.names;
        result.features = m_columns.features;
        result.rows = m_columns.target.rows.size();
        result.folds = m_folds.foldCount;
        result.repeats = static_cast<int>(foldTotal()) / m_folds.foldCount;
        result.seed = m_request.seed;
        for (std::size_t share = 0; share < m_shares.size(); ++share) {
            const auto tasks = std::span(m_tasks).subspan(share * foldTotal(), foldTotal());
            const auto failed =
                std::ranges::find_if(tasks, [](const Task& task) { return !task.failure.empty(); });
            if (failed != tasks.end()) {
                leaveOut(m_shares[share], failed->failure);
                continue;
            }
            result.shares.push_back(m_shares[share]);
            for (Task& task : tasks)
                result.scores.push_back(std::move(task.score));
        }
        requireTwo(result.shares.size());
        for (const Warnings* warnings : {&m_columns.warnings, &m_folds.warnings, &m_warnings})
            result.warnings.insert(result.warnings.end(), warnings->begin(), warnings->end());
        return result;
    }

    const LearningCurveRequest& m_request;
    ClassifierOptions m_model;
    const std::stop_token& m_stop;
    const ShareCallback& m_onShare;
    const ProgressCallback& m_progress;
    ClassifierColumns m_columns;
    FoldedRows m_folds;
    std::vector<double> m_shares;
    std::vector<std::vector<std::vector<std::uint32_t>>> m_parts; ///< fold, share, rows
    std::vector<Task> m_tasks;                                    ///< shares × folds
    Warnings m_warnings;
    std::size_t m_allRows = 0;
    std::size_t m_rowsDone = 0;
    std::mutex m_mutex; ///< of the callbacks, m_rowsDone and what is done of the tasks
};

/// Of n − 1; NaN for a single value.
struct Spread {
    double mean = 0;
    double sd = 0;
};
Spread spreadOf(std::span<const ShareScore> folds, Evaluation ShareScore::*part, Score score)
{
    const auto count = static_cast<double>(folds.size());
    Spread spread;
    for (const ShareScore& fold : folds)
        spread.mean += scoreOf(fold.*part, score);
    spread.mean /= count;
    for (const ShareScore& fold : folds)
        spread.sd += std::pow(scoreOf(fold.*part, score) - spread.mean, 2);
    spread.sd = std::sqrt(spread.sd / (count - 1));
    return spread;
}

} // namespace

std::vector<LearningPoint> learningPoints(std::span<const ShareScore> scores, Score score)
{
    std::vector<LearningPoint> points;
    while (!scores.empty()) {
        const auto end = std::ranges::find_if(
            scores, [&](const ShareScore& each) { return each.share != scores.front().share; });
        const auto folds = scores.first(static_cast<std::size_t>(end - scores.begin()));
        const Spread heldOut = spreadOf(folds, &ShareScore::heldOut, score);
        const Spread learnt = spreadOf(folds, &ShareScore::learnt, score);
        LearningPoint point{.share = folds.front().share,
                            .rows = 0,
                            .heldOut = heldOut.mean,
                            .heldOutSd = heldOut.sd,
                            .learnt = learnt.mean,
                            .learntSd = learnt.sd};
        for (const ShareScore& fold : folds)
            point.rows += static_cast<double>(fold.rows) / static_cast<double>(folds.size());
        points.push_back(point);
        scores = scores.subspan(folds.size());
    }
    return points;
}

LearningCurve learningCurve(const LearningCurveRequest& request, const std::stop_token& stop,
                            const ShareCallback& onShare, const ProgressCallback& progress)
{
    if (!request.table)
        throw Error(ErrorCode::Internal, "There is no table to train on.");
    return Shares(request, stop, onShare, progress).run();
}

} // namespace core::predict
