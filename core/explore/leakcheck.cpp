#include "core/explore/leakcheck.h"

#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/explore/namehints.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace core::explore {
namespace {

/// From here on a feature all but gives the answer.
constexpr double nearlyPerfect = 0.98;
/// A feature dominates when alone it reaches this score, this part of what all features reach above
/// guessing, and more than all others together, who must reach at most that part without it. The
/// best of many good features often comes near all of them, and then little is lost without it; of
/// few good ones each is missed, but none says more than the others.
constexpr double strongAlone = 0.7;
constexpr double partAlone = 0.6;
constexpr double partWithout = 0.75;
constexpr std::size_t leastFeatures = 3;
/// Gain from which on a feature really goes with the target, unless it may be chance.
constexpr double realGain = 0.05;
constexpr double standardErrors = 4;
/// The same, for features whose name alone makes them suspect.
constexpr double hintedGain = 0.08;
constexpr double hintedPart = 0.2;
constexpr std::size_t rowsPerPoll = 1 << 16;
constexpr std::size_t mostExamples = 3;

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

/// Value of a cell of a column of few values as a number from 0.
class ValueCodes {
public:
    ValueCodes(const data::Column& column, std::size_t most) : m_column(column), m_most(most) {}

    bool canRead() const { return m_column.hasLevels() || m_column.isNumeric(); }
    /// Nothing when there are more values than wanted.
    std::optional<std::size_t> code(std::size_t row)
    {
        const double value = m_column.hasLevels() ? m_column.codes[row] : m_column.numbers[row];
        const auto known = std::find(m_values.begin(), m_values.end(), value);
        const auto place = static_cast<std::size_t>(known - m_values.begin());
        if (known == m_values.end()) {
            if (m_values.size() == m_most)
                return {};
            m_values.push_back(value);
            m_firstRows.push_back(row);
        }
        return place;
    }
    std::size_t size() const { return m_values.size(); }
    std::string text(std::size_t code) const
    {
        return data::valueText(m_column, m_firstRows[code]);
    }

private:
    const data::Column& m_column;
    std::size_t m_most;
    std::vector<double> m_values;
    std::vector<std::size_t> m_firstRows;
};

} // namespace

LeakCheck::LeakCheck(const data::DataTable& table, const TargetCodes& target,
                     const TargetScores& scores)
    : m_table(table), m_target(target), m_scores(scores),
      m_targetName(table.column(target.balance.target).name)
{
}

std::optional<std::string> LeakCheck::copyText(const data::Column& column,
                                               const std::stop_token& stop) const
{
    const std::vector<ClassBalance::Class>& classes = m_target.balance.classes;
    ValueCodes values(column, classes.size());
    if (!values.canRead())
        return {};
    std::vector<std::int32_t> classOf(classes.size(), -1);
    std::size_t seen = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        if (column.isMissing(row) || m_target.codes[row] < 0)
            continue;
        ++seen;
        const std::optional<std::size_t> value = values.code(row);
        if (!value)
            return {};
        std::int32_t& known = classOf[*value];
        if (known < 0) {
            if (std::count(classOf.begin(), classOf.end(), m_target.codes[row]) > 0)
                return {}; // another value stands for this class already
            known = m_target.codes[row];
        } else if (known != m_target.codes[row]) {
            return {};
        }
    }
    // A few cells that happen to agree say nothing about the others.
    if (values.size() < 2 || seen * 2 < column.size())
        return {};
    std::string examples;
    for (std::size_t i = 0; i < std::min(values.size(), mostExamples); ++i)
        examples += (i == 0 ? "" : ", ") +
                    filled(translate("Leaks", "{1} is always {2}"),
                           {quoted(values.text(i)),
                            quoted(classes[static_cast<std::size_t>(classOf[i])].name)});
    return filled(
        values.size() > mostExamples
            ? translate("Leaks", "{1} says the same as {2} in other words: {3} and so on.")
            : translate("Leaks", "{1} says the same as {2} in other words: {3}."),
        {quoted(column.name), quoted(m_targetName), examples});
}

bool LeakCheck::isDominant(const FeatureScore& score) const
{
    if (score.alone >= nearlyPerfect)
        return true;
    const double all = TargetScores::gain(m_scores.all);
    return m_scores.features.size() >= leastFeatures && score.alone >= strongAlone &&
           TargetScores::gain(score.alone) >= partAlone * all &&
           TargetScores::gain(score.alone) >= standardErrors * m_scores.standardError &&
           score.alone >= score.without && TargetScores::gain(score.without) <= partWithout * all;
}

bool LeakCheck::goesWithTarget(const FeatureScore& score) const
{
    return TargetScores::gain(score.alone) >=
           std::max(realGain, standardErrors * m_scores.standardError);
}

/// "it alone ranks 82.7 % of pairs of rows of different "y" right (guessing: 50 %), all 16 features
/// together 93.3 %, the others without it 77.3 %."; `name` takes the place of "it".
std::string LeakCheck::figures(const FeatureScore& score, const std::string& name) const
{
    const std::size_t count = m_scores.together;
    const bool isPart = count < m_scores.features.size();
    const bool hasOthers = score.without == score.without && score.leftOut < count;
    std::string sentence;
    if (count <= 1)
        sentence = hasOthers
                       ? translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %), the others without it {6}.")
                       : translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %).");
    else if (isPart)
        sentence = hasOthers
                       ? translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %), the {4} strongest features "
                                            "together {5}, the others without it {6}.")
                       : translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %), the {4} strongest features "
                                            "together {5}.");
    else
        sentence = hasOthers
                       ? translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %), all {4} features together "
                                            "{5}, the others without it {6}.")
                       : translate("Leaks", "{1} alone ranks {2} of pairs of rows of different {3} "
                                            "right (guessing: 50 %), all {4} features together "
                                            "{5}.");
    return filled(sentence,
                  {name, percentText(score.alone), quoted(m_targetName), groupedCount(count),
                   percentText(m_scores.all), percentText(score.without)});
}

std::optional<Warning> LeakCheck::check(std::size_t column, const std::stop_token& stop) const
{
    const FeatureScore* score = m_scores.find(column);
    if (!score || !goesWithTarget(*score))
        return {};
    const std::string& name = m_table.column(column).name;
    if (score->alone >= nearlyPerfect) {
        if (std::optional<std::string> text = copyText(m_table.column(column), stop))
            return Warning{"target-copy", name, std::move(*text)};
    }
    if (isNamedLikeTarget(name, m_targetName))
        return Warning{"target-named", name,
                       filled(translate("Leaks", "{1} is named like the target {2} and goes with "
                                                 "it: {3}"),
                              {quoted(name), quoted(m_targetName),
                               figures(*score, translate("Leaks", "it"))})};
    const std::string_view word = afterwardsWord(name);
    if (isDominant(*score)) {
        std::string text = figures(*score, quoted(name));
        if (!word.empty())
            text += " " + filled(translate("Leaks", "Its name ({1}) speaks of something known only "
                                                    "after the event."),
                                 {word});
        return Warning{"leak-suspect", name, std::move(text)};
    }
    const double gain = TargetScores::gain(score->alone);
    if (!word.empty() && gain >= hintedGain &&
        gain >= hintedPart * TargetScores::gain(m_scores.all))
        return Warning{"known-afterwards", name,
                       filled(translate("Leaks", "{1} may be known only after the event, as its "
                                                 "name ({2}) says."),
                              {quoted(name), word}) +
                           " " + withCapital(figures(*score, translate("Leaks", "it")))};
    return {};
}

} // namespace core::explore
