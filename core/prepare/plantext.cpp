#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/column.h"
#include "core/prepare/recipeplan.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace core::prepare {
namespace {

constexpr std::array<std::string_view, 10> kindWords{
    "fill-numbers", "fill-levels", "group-rare", "use-order",     "split-levels",
    "transform",    "clip",        "scale",      "split-numbers", "choose-features"};
constexpr std::array<std::string_view, 6> numberFillWords{
    "median", "mean", "most-frequent", "constant", "nearest-neighbours", "iterative"};
constexpr std::array<std::string_view, 3> levelFillWords{"most-frequent", "own-level",
                                                         "nearest-neighbours"};
constexpr std::array<std::string_view, 2> transformWords{"yeo-johnson", "log1p"};
constexpr std::array<std::string_view, 2> clipWords{"quantiles", "fences"};
constexpr std::array<std::string_view, 3> scaleWords{"standard", "min-max", "robust"};

template <typename Words, typename Choice>
std::string_view wordOf(const Words& words, Choice choice)
{
    return words[static_cast<std::size_t>(choice)];
}

/// Names between commas; one with a comma or a quote in it is quoted as in CSV.
std::string nameList(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        if (!list.empty())
            list += ',';
        if (name.find_first_of(",\"'") == std::string::npos) {
            list += name;
            continue;
        }
        list += '\'';
        for (const char letter : name)
            list += letter == '\'' ? std::string("''") : std::string(1, letter);
        list += '\'';
    }
    return list;
}

std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char letter : text)
        result += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return result + "\"";
}

std::string named(std::string_view key, double value)
{
    return " " + std::string(key) + "=" + data::numberText(value);
}

struct OptionText {
    std::string operator()(const FillNumbers& step) const
    {
        std::string text = " " + std::string(wordOf(numberFillWords, step.method));
        if (step.method == NumberFill::Constant)
            text += named("value", step.constant);
        if (step.method == NumberFill::NearestNeighbours)
            text += named("k", step.neighbours);
        if (step.method == NumberFill::Iterative)
            text += named("rounds", step.rounds);
        return text + (step.flagMissing ? " flag" : "");
    }
    std::string operator()(const FillLevels& step) const
    {
        std::string text = " " + std::string(wordOf(levelFillWords, step.method));
        if (step.method == LevelFill::NearestNeighbours)
            text += named("k", step.neighbours);
        if (!step.middleOfOrder)
            text += " no-middle";
        return text + (step.flagMissing ? " flag" : "");
    }
    std::string operator()(const GroupRareLevels& step) const
    {
        return named("share", step.leastShare);
    }
    std::string operator()(const UseOrder&) const { return {}; }
    std::string operator()(const SplitLevels&) const { return {}; }
    std::string operator()(const TransformNumbers& step) const
    {
        return " " + std::string(wordOf(transformWords, step.method));
    }
    std::string operator()(const ClipNumbers& step) const
    {
        return " " + std::string(wordOf(clipWords, step.limits)) +
               (step.limits == ClipLimits::Quantiles ? named("share", step.share)
                                                     : named("ranges", step.fences));
    }
    std::string operator()(const ScaleNumbers& step) const
    {
        return " " + std::string(wordOf(scaleWords, step.method));
    }
    std::string operator()(const SplitNumbers& step) const { return named("pieces", step.pieces); }
    std::string operator()(const ChooseFeatures& step) const
    {
        std::string text;
        if (step.leastAssociation > 0)
            text += named("association", step.leastAssociation);
        if (step.most > 0)
            text += named("most", static_cast<double>(step.most));
        if (!step.leftOut.empty())
            text += " leave-out=" + quoted(nameList(step.leftOut));
        return text;
    }
};

struct Word {
    std::string key;   ///< before "=", or the whole word
    std::string value; ///< behind it
    bool hasValue = false;
};

[[noreturn]] void fail(std::size_t line, const std::string& message, const std::string& remedy)
{
    throw Error(
        ErrorCode::InvalidOption,
        filled(translate("Errors", "Line {1} of the recipe: {2}"), {std::to_string(line), message}),
        "recipe", line, remedy);
}

template <typename Words>
std::string listed(const Words& words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

/// The steps of a text, each the words between line ends and semicolons.
class PlanReader {
public:
    explicit PlanReader(std::string_view text) : m_text(text) {}

    RecipePlan read()
    {
        RecipePlan plan;
        while (m_at < m_text.size()) {
            const std::vector<Word> words = readWords();
            if (!words.empty())
                plan.steps.push_back(step(words));
        }
        if (plan.steps.empty())
            throw Error(
                ErrorCode::InvalidOption, translate("Errors", "The recipe has no steps."), "recipe",
                {}, translate("Errors", "Write one step a line, such as \"fill-numbers median\"."));
        return plan;
    }

private:
    /// The words up to the end of the step. Quotes keep blanks and doubled quotes together.
    std::vector<Word> readWords()
    {
        std::vector<Word> words;
        m_line = m_nextLine;
        bool isOpen = false; // a word has begun
        bool isQuoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char letter = m_text[m_at];
            if (isQuoted) {
                if (letter == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                    add(words, m_text[++m_at]);
                else if (letter == '"')
                    isQuoted = false;
                else if (letter == '\n')
                    failUnclosed();
                else
                    add(words, letter);
            } else if (letter == '\n' || letter == ';') {
                break;
            } else if (letter == '#') {
                while (m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n')
                    ++m_at;
            } else if (letter == ' ' || letter == '\t' || letter == '\r') {
                isOpen = false;
            } else {
                if (!isOpen)
                    words.emplace_back();
                isOpen = true;
                if (letter == '"')
                    isQuoted = true;
                else if (letter == '=' && !words.back().hasValue)
                    words.back().hasValue = true;
                else
                    add(words, letter);
            }
        }
        if (isQuoted)
            failUnclosed();
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_nextLine;
        ++m_at;
        return words;
    }

    [[noreturn]] void failUnclosed() const
    {
        fail(m_line, translate("Errors", "A quotation mark is not closed."),
             translate("Errors", "Add the closing mark."));
    }

    static void add(std::vector<Word>& words, char letter)
    {
        Word& word = words.back();
        (word.hasValue ? word.value : word.key) += letter;
    }

    PlanStep step(const std::vector<Word>& words)
    {
        const std::size_t kind =
            choice(kindWords, words.front(), translate("Errors", "\"{1}\" is no step."));
        PlanStep result;
        std::vector<Word> rest;
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (words[i].key == "columns" && words[i].hasValue)
                result.columns = names(words[i].value);
            else
                rest.push_back(words[i]);
        }
        m_words = std::move(rest);
        result.options = options(static_cast<StepKind>(kind));
        if (!m_words.empty())
            fail(m_line,
                 filled(translate("Errors", "\"{1}\" is not understood here."),
                        {m_words.front().key}),
                 translate("Errors", "Take it out, or look at the help for what this step takes."));
        if (static_cast<StepKind>(kind) == StepKind::ChooseFeatures && !result.columns.empty())
            fail(m_line,
                 filled(translate("Errors", "{1} is for all features."), {"choose-features"}),
                 filled(translate("Errors", "Name those to drop with {1}."), {"leave-out=\"…\""}));
        return result;
    }

    StepOptions options(StepKind kind)
    {
        switch (kind) {
        case StepKind::FillNumbers: {
            FillNumbers step;
            step.method = static_cast<NumberFill>(method(numberFillWords, 0));
            if (step.method == NumberFill::Constant)
                step.constant = number("value", step.constant, -1e300, 1e300);
            if (step.method == NumberFill::NearestNeighbours)
                step.neighbours = whole("k", step.neighbours, 1, 1000);
            if (step.method == NumberFill::Iterative)
                step.rounds = whole("rounds", step.rounds, 1, 1000);
            step.flagMissing = flag("flag");
            return step;
        }
        case StepKind::FillLevels: {
            FillLevels step;
            step.method = static_cast<LevelFill>(method(levelFillWords, 0));
            if (step.method == LevelFill::NearestNeighbours)
                step.neighbours = whole("k", step.neighbours, 1, 1000);
            step.middleOfOrder = !flag("no-middle");
            step.flagMissing = flag("flag");
            return step;
        }
        case StepKind::GroupRareLevels:
            return GroupRareLevels{number("share", GroupRareLevels{}.leastShare, 1e-9, 1)};
        case StepKind::UseOrder:
            return UseOrder{};
        case StepKind::SplitLevels:
            return SplitLevels{};
        case StepKind::TransformNumbers:
            return TransformNumbers{static_cast<TransformMethod>(method(transformWords, 0))};
        case StepKind::ClipNumbers: {
            ClipNumbers step;
            step.limits = static_cast<ClipLimits>(
                method(clipWords, static_cast<std::size_t>(ClipLimits::Fences)));
            if (step.limits == ClipLimits::Quantiles)
                step.share = number("share", step.share, 1e-9, 0.5);
            else
                step.fences = number("ranges", step.fences, 1e-9, 1e9);
            return step;
        }
        case StepKind::ScaleNumbers:
            return ScaleNumbers{static_cast<ScaleMethod>(method(scaleWords, 0))};
        case StepKind::SplitNumbers:
            return SplitNumbers{whole("pieces", SplitNumbers{}.pieces, 2, 64)};
        case StepKind::ChooseFeatures:
            break;
        }
        ChooseFeatures step;
        step.leastAssociation = number("association", 0, 0, 1);
        step.most = static_cast<std::size_t>(whole("most", 0, 0, 1'000'000));
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].key == "leave-out") {
                step.leftOut = names(m_words[i].value);
                m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
        }
        return step;
    }

    template <typename Words>
    std::size_t choice(const Words& words, const Word& word, const std::string& message)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == word.key && !word.hasValue)
                return i;
        }
        fail(m_line, filled(message, {word.key}),
             filled(translate("Errors", "Choose one of {1}."), {listed(words)}));
    }

    /// The first word without a value that is no flag; `usual` where there is none.
    template <typename Words>
    std::size_t method(const Words& words, std::size_t usual)
    {
        if (m_words.empty() || m_words.front().hasValue || m_words.front().key == "flag" ||
            m_words.front().key == "no-middle")
            return usual;
        const std::size_t found = choice(words, m_words.front(),
                                         translate("Errors", "\"{1}\" is no method of this step."));
        m_words.erase(m_words.begin());
        return found;
    }

    bool flag(std::string_view key)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].key == key && !m_words[i].hasValue) {
                m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(i));
                return true;
            }
        }
        return false;
    }

    double number(std::string_view key, double usual, double least, double most)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].key != key)
                continue;
            const std::string text = m_words[i].value;
            m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(i));
            double value = 0;
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), value);
            if (error != std::errc{} || end != text.data() + text.size() ||
                !(value >= least && value <= most))
                fail(m_line,
                     filled(translate("Errors", "{1} is not usable."),
                            {std::string(key) + "=" + text}),
                     filled(translate("Errors", "Give a number from {1} to {2}."),
                            {data::numberText(least), data::numberText(most)}));
            return value;
        }
        return usual;
    }

    int whole(std::string_view key, int usual, int least, int most)
    {
        const double value = number(key, usual, least, most);
        if (value != std::floor(value))
            fail(m_line, filled(translate("Errors", "{1} must be a whole number."), {key}),
                 translate("Errors", "Leave out the decimals."));
        return static_cast<int>(value);
    }

    std::vector<std::string> names(const std::string& list)
    {
        std::vector<std::string> result(1);
        bool isQuoted = false;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const char letter = list[i];
            if (isQuoted && letter == '\'' && i + 1 < list.size() && list[i + 1] == '\'')
                result.back() += list[++i];
            else if (letter == '\'' && (isQuoted || result.back().empty()))
                isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted)
                result.emplace_back();
            else
                result.back() += letter;
        }
        for (const std::string& name : result) {
            if (name.empty())
                fail(m_line, translate("Errors", "A column name is empty."),
                     translate("Errors", "Separate names by single commas."));
        }
        return result;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_nextLine = 1;
    std::vector<Word> m_words; ///< of the step, not yet understood
};

} // namespace

std::string planText(const RecipePlan& plan)
{
    std::string text;
    for (const PlanStep& step : plan.steps) {
        text += kindWords[step.options.index()];
        text += std::visit(OptionText{}, step.options);
        if (!step.columns.empty())
            text += " columns=" + quoted(nameList(step.columns));
        text += '\n';
    }
    return text;
}

RecipePlan parsePlan(std::string_view text)
{
    return PlanReader(text).read();
}

} // namespace core::prepare
