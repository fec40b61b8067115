#include "core/predict/tuning/tuner.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/network/taskcheck.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>

namespace core::predict {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds reportGap{100};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

[[noreturn]] void refuseEarlier()
{
    throw Error(ErrorCode::InvalidOption,
                translate("Errors", "The earlier trials belong to a search over another space, "
                                    "with another method, seed or number of epochs."),
                "earlier trials", {},
                translate("Errors", "Clear the earlier trials, or search as before."));
}

void checkOptions(const ModelTask& task, const TuningOptions& options)
{
    checkSpace(options.space);
    if (options.trials < 0 || !(options.minutes >= 0) ||
        (options.trials == 0 && options.minutes == 0))
        throw Error(ErrorCode::InvalidOption, translate("Errors", "The search has no limit."),
                    "trials", {},
                    translate("Errors", "Give a number of trials or of minutes above 0."));
    network::checkTask(networkTask(task, {}, options.training, options.head, options.embeddings));
}

/// Every training holds a copy of the inputs as floats.
std::size_t workerCount(const ModelTask& task, std::size_t threads)
{
    const std::size_t wanted = threads == 0 ? threadCount() : std::min(threads, threadCount());
    const std::size_t bytes =
        sizeof(float) * (task.trainInputs.values().size() + task.validationInputs.values().size());
    const std::size_t spare = spareMemory();
    if (spare == 0 || bytes == 0)
        return wanted;
    return std::clamp<std::size_t>(spare / 2 / bytes, 1, wanted);
}

/// One search; one object per call of tuneNetwork. Whatever the threads share is touched under
/// the mutex, and the callbacks are called under it.
class Search {
public:
    Search(const ModelTask& task, const TuningOptions& options, const TrainingControl& control,
           const TrialCallback& onTrial, const ProgressCallback& progress)
        : m_task(task), m_options(options), m_control(control), m_onTrial(onTrial),
          m_progress(progress), m_engine(network::engine()),
          m_sampler(makeSampler(options.method, samplingSpace(options.space),
                                options.training.epochs, task.seed))
    {
    }

    TuningResult run()
    {
        parallelBlocks(workerCount(m_task, m_options.threads), 1,
                       [&](std::size_t, std::size_t) { work(); });
        if (m_failure)
            std::rethrow_exception(m_failure);
        throwIfStopped(m_control.discard);
        return result();
    }

private:
    void work()
    {
        try {
            while (const auto place = takeNext())
                train(*place);
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            if (!m_failure)
                m_failure = std::current_exception();
            m_discard.request_stop();
        }
        m_changed.notify_all();
    }

    /// The place of the next trial to train, once the sampler has the figures it needs.
    std::optional<std::size_t> takeNext()
    {
        std::unique_lock lock(m_mutex);
        while (!m_failure && !hasEnded()) {
            const std::size_t needed = m_sampler->needed();
            if (m_leading < needed) {
                // A trial is running, and tells when it ends.
                m_changed.wait(lock);
                continue;
            }
            const auto proposal = m_sampler->next(std::span(m_figures).first(needed));
            if (!proposal) {
                m_end = TuningEnd::SpaceUsedUp;
                break;
            }
            const std::size_t place = add(*proposal);
            if (takesOver(place))
                continue;
            report(m_trials[place]);
            return place;
        }
        return std::nullopt;
    }

    bool hasEnded()
    {
        throwIfStopped(m_control.discard);
        if (m_end)
            return true;
        if (m_control.keepBest.stop_requested())
            m_end = TuningEnd::StoppedByUser;
        else if (m_options.trials > 0 &&
                 m_trials.size() >= static_cast<std::size_t>(m_options.trials))
            m_end = TuningEnd::TrialsDone;
        else if (isTimeUp())
            m_end = TuningEnd::TimeUp;
        return m_end.has_value();
    }

    bool isTimeUp() const
    {
        return m_options.minutes > 0 && secondsSince(m_start) >= 60 * m_options.minutes;
    }

    std::size_t add(const Proposal& proposal)
    {
        decide(proposal.promoted, TrialState::Promoted);
        decide(proposal.pruned, TrialState::Pruned);
        Trial trial{.id = m_trials.size() + 1,
                    .settings = settingsOf(m_options.space, proposal.point),
                    .epochs = proposal.epochs};
        if (proposal.promotedFrom)
            trial.promotedFrom = *proposal.promotedFrom + 1;
        m_trials.push_back(std::move(trial));
        m_lastReports.emplace_back();
        m_figures.push_back(failedFigure);
        m_ended.push_back(false);
        return m_trials.size() - 1;
    }

    void decide(const std::vector<std::size_t>& places, TrialState state)
    {
        for (const std::size_t place : places)
            if (std::exchange(m_trials[place].state, state) != state)
                report(m_trials[place]);
    }

    bool takesOver(std::size_t place)
    {
        Trial& trial = m_trials[place];
        const auto known = std::ranges::find_if(m_options.earlier, [&](const Trial& earlier) {
            return earlier.id == trial.id && isComplete(earlier);
        });
        if (known == m_options.earlier.end())
            return false;
        if (known->settings != trial.settings || known->epochs != trial.epochs)
            refuseEarlier();
        trial = *known;
        end(place, {});
        return true;
    }

    void train(std::size_t place)
    {
        network::TrainingOptions training = m_options.training;
        NetworkSettings settings;
        {
            const std::scoped_lock lock(m_mutex);
            training.epochs = m_trials[place].epochs;
            settings = m_trials[place].settings;
        }
        const Clock::time_point start = Clock::now();
        network::TrainingResult result;
        std::string failure;
        try {
            result = m_engine.trainClassifier(
                networkTask(m_task, settings, training, m_options.head, m_options.embeddings),
                {.discard = m_discard.get_token(), .keepBest = m_keepBest.get_token()},
                [&](const network::EpochReport& epoch) { note(place, epoch); });
        } catch (const Error& error) {
            failure = error.what();
        }
        {
            const std::scoped_lock lock(m_mutex);
            Trial& trial = m_trials[place];
            trial.seconds = secondsSince(start);
            trial.reason = failure;
            trial.state = TrialState::Finished;
            if (!failure.empty()) {
                trial.state = TrialState::Failed;
                trial.validationLoss = std::numeric_limits<double>::quiet_NaN();
                trial.validationAccuracy = std::numeric_limits<double>::quiet_NaN();
            } else if (result.endReason == network::EndReason::StoppedByUser) {
                trial.state = TrialState::Stopped;
            }
            end(place, std::move(result));
            report(trial);
        }
        m_changed.notify_all();
    }

    /// After an epoch of a trial.
    void note(std::size_t place, const network::EpochReport& epoch)
    {
        const std::scoped_lock lock(m_mutex);
        Trial& trial = m_trials[place];
        trial.epochsUsed = epoch.epoch;
        trial.bestEpoch = epoch.bestEpoch;
        trial.seconds = epoch.seconds;
        trial.validationLosses.push_back(epoch.validationLoss);
        if (epoch.bestEpoch == epoch.epoch) {
            trial.validationLoss = epoch.validationLoss;
            trial.validationAccuracy = epoch.validationAccuracy;
        }
        if (isTimeUp())
            m_keepBest.request_stop();
        const Clock::time_point now = Clock::now();
        if (now - m_lastReports[place] < reportGap)
            return;
        m_lastReports[place] = now;
        if (m_onTrial)
            m_onTrial(trial);
    }

    /// The trial has its figure, and its network if it was trained here.
    void end(std::size_t place, network::TrainingResult training)
    {
        m_figures[place] = figureOf(m_trials[place], m_options.training.watched);
        m_ended[place] = true;
        ++m_endedCount;
        while (m_leading < m_ended.size() && m_ended[m_leading])
            ++m_leading;
        // Of equal figures the first trial's, whichever ended first.
        if (m_figures[place] == failedFigure ||
            std::pair(m_figures[place], place) >= std::pair(m_bestFigure, m_best))
            return;
        m_bestFigure = m_figures[place];
        m_best = place;
        m_training = std::move(training);
    }

    void report(const Trial& trial)
    {
        m_lastReports[trial.id - 1] = Clock::now();
        if (m_onTrial)
            m_onTrial(trial);
        if (!m_progress)
            return;
        double share = 0;
        const std::string trials = std::to_string(m_trials.size());
        std::string stage;
        if (m_options.trials > 0) {
            share = static_cast<double>(m_endedCount) / m_options.trials;
            stage = filled(translate("Progress", "Trial {1} of {2}"),
                           {trials, std::to_string(m_options.trials)});
        } else {
            stage = filled(translate("Progress", "Trial {1}"), {trials});
        }
        if (m_options.minutes > 0)
            share = std::max(share, secondsSince(m_start) / (60 * m_options.minutes));
        m_progress(std::min(1.0, share), stage);
    }

    TuningResult result()
    {
        TuningResult result{.trials = std::move(m_trials), .best = {}, .training = {}};
        result.end = *m_end;
        // What the search was stopped before it came to again.
        const std::size_t reached = result.trials.size();
        for (const Trial& earlier : m_options.earlier)
            if (earlier.id > reached && isComplete(earlier))
                result.trials.push_back(earlier);
        std::ranges::sort(result.trials, {}, &Trial::id);
        result.best = bestTrial(result.trials, m_options.training.watched);
        if (result.best)
            result.training = trainingOf(*result.best, result.trials[*result.best]);
        result.seconds = secondsSince(m_start);
        return result;
    }

    network::TrainingResult trainingOf(std::size_t place, const Trial& trial)
    {
        if (place == m_best && m_training.network)
            return std::move(m_training);
        const auto earlierBest = bestTrial(m_options.earlier, m_options.training.watched);
        if (m_options.earlierTraining.network && earlierBest &&
            m_options.earlier[*earlierBest].id == trial.id &&
            isComplete(m_options.earlier[*earlierBest]))
            return m_options.earlierTraining;
        network::TrainingOptions training = m_options.training;
        training.epochs = trial.epochs;
        return m_engine.trainClassifier(
            networkTask(m_task, trial.settings, training, m_options.head, m_options.embeddings),
            {.discard = m_control.discard, .keepBest = {}}, {});
    }

    const ModelTask& m_task;
    const TuningOptions& m_options;
    const TrainingControl& m_control;
    const TrialCallback& m_onTrial;
    const ProgressCallback& m_progress;
    const network::Engine& m_engine;
    Clock::time_point m_start = Clock::now();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<Sampler> m_sampler;
    std::vector<Trial> m_trials;
    std::vector<Clock::time_point> m_lastReports;
    std::vector<TrialFigure> m_figures; ///< of those that have ended
    std::vector<bool> m_ended;
    std::size_t m_leading = 0; ///< trials before the first one that has not ended
    std::size_t m_endedCount = 0;
    TrialFigure m_bestFigure = failedFigure;
    std::size_t m_best = 0;
    network::TrainingResult m_training; ///< the best trial's; null if it was taken over
    std::optional<TuningEnd> m_end;
    std::exception_ptr m_failure;

    // The trainings end when the caller wants it, when time is up, and when one of them throws.
    std::stop_source m_discard;
    std::stop_source m_keepBest;
    std::stop_callback<std::function<void()>> m_discardAsked{m_control.discard,
                                                             [this] { m_discard.request_stop(); }};
    std::stop_callback<std::function<void()>> m_keepBestAsked{
        m_control.keepBest, [this] { m_keepBest.request_stop(); }};
};

} // namespace

std::string_view toWord(TuningEnd end)
{
    switch (end) {
    case TuningEnd::TrialsDone:
        return "trials-done";
    case TuningEnd::TimeUp:
        return "time-up";
    case TuningEnd::SpaceUsedUp:
        return "space-used-up";
    case TuningEnd::StoppedByUser:
        return "stopped-by-user";
    }
    return {};
}

network::ClassifierTask networkTask(const ModelTask& task, const NetworkSettings& settings,
                                    const network::TrainingOptions& training, network::Head head,
                                    const network::Embeddings& embeddings)
{
    network::ClassifierTask result{.trainInputs = task.trainInputs,
                                   .trainClasses = task.trainClasses,
                                   .validationInputs = task.validationInputs,
                                   .validationClasses = task.validationClasses,
                                   .classCount = task.classCount,
                                   .hidden = layersOf(settings),
                                   .classWeights = task.classWeights,
                                   .options = optionsOf(settings, training),
                                   .head = head,
                                   .embeddings = embeddings};
    result.options.seed = task.seed;
    return result;
}

TuningResult tuneNetwork(const ModelTask& task, const TuningOptions& options,
                         const TrainingControl& control, const TrialCallback& onTrial,
                         const ProgressCallback& progress)
{
    checkOptions(task, options);
    return Search(task, options, control, onTrial, progress).run();
}

} // namespace core::predict
