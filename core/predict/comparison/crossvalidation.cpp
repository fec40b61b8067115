#include "core/predict/comparison/crossvalidation.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/predict/comparison/foldmodel.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <numeric>

namespace core::predict {
namespace {

class Folds {
public:
    Folds(const CrossValidationRequest& request, const std::stop_token& stop,
          const FoldCallback& onFold, const ProgressCallback& progress)
        : m_request(request), m_models(request.models), m_stop(stop), m_onFold(onFold),
          m_progress(progress)
    {
        if (request.models.empty())
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors", "There is no model to compare."), "models", {},
                        translate("Errors", "Name at least one."));
        ClassifierOptions usual;
        usual.split = request.split;
        m_columns =
            chooseColumns({request.table, request.target, request.features, usual, request.seed});
        m_rows = foldRows(*request.table, m_columns.target, request.split, request.folds,
                          request.repeats, request.seed);
        for (ClassifierOptions& options : m_models) {
            checkTarget(options, m_columns.target.names.size(), m_columns.target.isOrdered);
            options.split = request.split;
        }
        m_scores.resize(m_rows.folds.size() * request.models.size());
    }

    CrossValidation run()
    {
        const auto start = std::chrono::steady_clock::now();
        if (m_progress)
            m_progress(0, CORE_TRANSLATE_NOOP("Progress", "Comparing"));
        parallelBlocks(m_rows.folds.size(), 1,
                       [&](std::size_t place, std::size_t) { fold(place); });
        CrossValidation result;
        result.classes = m_columns.target.names;
        result.features = m_columns.features;
        result.rows = m_columns.target.rows.size();
        result.folds = m_rows.foldCount;
        result.repeats = static_cast<int>(m_rows.folds.size()) / m_rows.foldCount;
        result.seed = m_request.seed;
        result.warnings = std::move(m_columns.warnings);
        result.warnings.insert(result.warnings.end(), m_rows.warnings.begin(),
                               m_rows.warnings.end());
        double ratio = 0;
        for (const data::Split& split : m_rows.folds)
            ratio += static_cast<double>(split.test.size()) /
                     static_cast<double>(split.train.size() + split.validation.size());
        result.testToTrain = ratio / static_cast<double>(m_rows.folds.size());
        for (std::size_t model = 0; model < m_request.models.size(); ++model)
            result.models.push_back(gathered(model));
        result.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return result;
    }

private:
    FoldScore& scoreAt(std::size_t place, std::size_t model)
    {
        return m_scores[place * m_request.models.size() + model];
    }

    void fold(std::size_t place)
    {
        /// Models with the same recipe share what was prepared.
        struct Known {
            const prepare::RecipePlan* plan;
            bool validates;
            PreparedParts parts;
        };
        std::vector<Known> known;
        const data::Split& split = m_rows.folds[place];
        for (std::size_t model = 0; model < m_request.models.size(); ++model) {
            throwIfStopped(m_stop);
            const ClassifierOptions& options = m_models[model];
            const bool validates = usesValidation(options);
            auto found = std::ranges::find_if(known, [&](const Known& entry) {
                return entry.validates == validates && entry.plan->steps == options.recipe.steps;
            });
            if (found == known.end()) {
                known.push_back(
                    {&options.recipe, validates, prepared(split, options.recipe, validates)});
                found = known.end() - 1;
            }
            FoldScore score = judge(place, options, found->parts);
            score.model = model;
            tell(place, std::move(score));
        }
    }

    PreparedParts prepared(const data::Split& split, const prepare::RecipePlan& plan,
                           bool validates) const
    {
        return prepareParts(*m_request.table, m_columns.target, m_request.target,
                            m_columns.features, validates ? split : withoutValidation(split), plan,
                            m_stop);
    }

    FoldScore judge(std::size_t place, const ClassifierOptions& options,
                    const PreparedParts& parts) const
    {
        FoldScore score;
        score.repeat = static_cast<int>(place) / m_rows.foldCount;
        score.fold = static_cast<int>(place) % m_rows.foldCount;
        const FoldModel model(*m_request.table, m_columns.target.names, m_rows.groupColumn, options,
                              parts, foldSeed(m_request.seed, place), m_stop);
        score.fitSeconds = model.fitSeconds();
        score.evaluation = model.evaluation(parts.test);
        return score;
    }

    void tell(std::size_t place, FoldScore score)
    {
        const std::scoped_lock lock(m_mutex);
        FoldScore& own = scoreAt(place, score.model);
        own = std::move(score);
        ++m_done;
        if (m_onFold)
            m_onFold(own);
        if (m_progress)
            m_progress(static_cast<double>(m_done) / static_cast<double>(m_scores.size()),
                       CORE_TRANSLATE_NOOP("Progress", "Comparing"));
    }

    CrossValidatedModel gathered(std::size_t model)
    {
        CrossValidatedModel result;
        result.options = m_models[model];
        result.name = modelName(result.options);
        for (std::size_t place = 0; place < m_rows.folds.size(); ++place) {
            result.folds.push_back(std::move(scoreAt(place, model)));
            result.fitSeconds += result.folds.back().fitSeconds;
        }
        return result;
    }

    const CrossValidationRequest& m_request;
    std::vector<ClassifierOptions> m_models; ///< with the split of the request
    const std::stop_token& m_stop;
    const FoldCallback& m_onFold;
    const ProgressCallback& m_progress;
    ClassifierColumns m_columns;
    FoldedRows m_rows;
    std::vector<FoldScore> m_scores; ///< folds × models
    std::size_t m_done = 0;
    std::mutex m_mutex; ///< of the callbacks and m_done
};

} // namespace

std::vector<double> CrossValidatedModel::scores(Score score) const
{
    std::vector<double> values;
    for (const FoldScore& fold : folds)
        values.push_back(scoreOf(fold.evaluation, score));
    return values;
}

double CrossValidatedModel::mean(Score score) const
{
    const std::vector<double> values = scores(score);
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double CrossValidatedModel::sd(Score score) const
{
    const double middle = mean(score);
    double sum = 0;
    for (const double value : scores(score))
        sum += (value - middle) * (value - middle);
    return std::sqrt(sum / (static_cast<double>(folds.size()) - 1));
}

CrossValidation crossValidate(const CrossValidationRequest& request, const std::stop_token& stop,
                              const FoldCallback& onFold, const ProgressCallback& progress)
{
    return Folds(request, stop, onFold, progress).run();
}

} // namespace core::predict
