#include "core/segment/validity/advice.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::segment {
namespace {

// Silhouettes nearer than this hardly tell two numbers apart.
constexpr double hardlyApart = 0.02;
// Kaufman and Rousseeuw 1990: below, hardly any structure; above the second, reasonable.
constexpr double overlapping = 0.25;

std::string twoDecimals(double value)
{
    return fixedText(value, 2);
}

std::string inWords(int count)
{
    const std::array<const char*, 13> words{
        CORE_TRANSLATE_NOOP("Numbers", "none"),  CORE_TRANSLATE_NOOP("Numbers", "one"),
        CORE_TRANSLATE_NOOP("Numbers", "two"),   CORE_TRANSLATE_NOOP("Numbers", "three"),
        CORE_TRANSLATE_NOOP("Numbers", "four"),  CORE_TRANSLATE_NOOP("Numbers", "five"),
        CORE_TRANSLATE_NOOP("Numbers", "six"),   CORE_TRANSLATE_NOOP("Numbers", "seven"),
        CORE_TRANSLATE_NOOP("Numbers", "eight"), CORE_TRANSLATE_NOOP("Numbers", "nine"),
        CORE_TRANSLATE_NOOP("Numbers", "ten"),   CORE_TRANSLATE_NOOP("Numbers", "eleven"),
        CORE_TRANSLATE_NOOP("Numbers", "twelve")};
    return count >= 0 && count < static_cast<int>(words.size())
               ? translate("Numbers", words[static_cast<std::size_t>(count)])
               : std::to_string(count);
}

bool judged(const KSweepRow& row)
{
    return std::isfinite(row.silhouette);
}

bool resampled(const KSweepRow& row)
{
    return std::isfinite(row.worstStability);
}

bool survives(const KSweepRow& row)
{
    return !resampled(row) ||
           (row.worstStability >= dissolvedJaccard && row.stability >= stableJaccard);
}

/// Clearly above rows without segments, or somewhat less while every segment returns nearly whole:
/// one group cut in parts seldom gives that by chance.
bool standsOut(const KSweepRow& row)
{
    return !row.null || row.null->standsOut() ||
           (row.null->nearlyStandsOut() && resampled(row) &&
            row.worstStability >= highlyStableJaccard);
}

int stabilityClass(const KSweepRow& row)
{
    if (!resampled(row))
        return 0;
    return (row.worstStability >= dissolvedJaccard) + (row.worstStability >= stableJaccard) +
           (row.worstStability >= highlyStableJaccard);
}

class Adviser {
public:
    explicit Adviser(std::span<const KSweepRow> rows)
    {
        for (const KSweepRow& row : rows)
            if (judged(row))
                m_rows.push_back(&row);
    }

    void advise(KSweepAdvice& advice)
    {
        if (m_rows.empty())
            return;
        const KSweepRow& highest = *highestOf([](const KSweepRow&) { return true; });
        advice.highestSilhouette = highest.k;
        if (std::ranges::none_of(m_rows, [](const KSweepRow* row) { return standsOut(*row); })) {
            adviseNone(advice, highest);
            return;
        }
        const auto supported = [](const KSweepRow& row) { return survives(row) && standsOut(row); };
        if (const KSweepRow* best = highestOf(supported)) {
            for (const KSweepRow* row : m_rows)
                if (supported(*row) && row->silhouette > highestSupported() - hardlyApart &&
                    stabilityClass(*row) > stabilityClass(*best))
                    best = row;
            if (const KSweepRow* finer = finerThan(*best))
                best = finer;
            adviseSupported(advice, *best, highest);
        } else if (const KSweepRow* stable = highestOf(survives)) {
            adviseWeak(advice, *stable);
        } else {
            adviseUnstable(advice);
        }
    }

private:
    template <typename Condition>
    const KSweepRow* highestOf(const Condition& condition) const
    {
        const KSweepRow* best = nullptr;
        for (const KSweepRow* row : m_rows)
            if (condition(*row) && (best == nullptr || row->silhouette > best->silhouette))
                best = row;
        return best;
    }

    double highestSupported() const
    {
        return highestOf([](const KSweepRow& row) { return survives(row) && standsOut(row); })
            ->silhouette;
    }

    /// Groups that lie near each other seem one from afar: a higher number at which every segment
    /// is as certain to return, the silhouette hardly lower and the gap wider.
    const KSweepRow* finerThan(const KSweepRow& best) const
    {
        const KSweepRow* finer = nullptr;
        for (const KSweepRow* row : m_rows) {
            const KSweepRow& than = finer != nullptr ? *finer : best;
            if (row->k > best.k && survives(*row) && standsOut(*row) &&
                row->worstStability >= highlyStableJaccard &&
                row->silhouette >= 0.9 * best.silhouette && row->gap - row->gapError > than.gap)
                finer = row;
        }
        return finer;
    }

    const KSweepRow* find(int k) const
    {
        const auto found = std::ranges::find(m_rows, k, &KSweepRow::k);
        return found == m_rows.end() ? nullptr : *found;
    }

    static void adviseNone(KSweepAdvice& advice, const KSweepRow& highest)
    {
        advice.noStructure = true;
        advice.headline = translate("Advice", "No cluster structure found.");
        const NullFigures& null = *highest.null;
        const std::string at = std::to_string(highest.k);
        const std::string figure = twoDecimals(null.silhouette);
        const std::string reached =
            twoDecimals(std::max(null.oneGroupSilhouette, null.uniformSilhouette));
        const bool isShape = null.silhouette >= null.uniformSilhouette + 0.05 &&
                             null.oneGroupSilhouette > null.uniformSilhouette;
        advice.text = filled(
            isShape
                ? translate("Advice",
                            "The silhouette of {1} at {2} comes from the shape of the features: "
                            "one single group with features as skewed and correlated as these "
                            "reaches {3}. Where features have long tails, take their logarithm in "
                            "Prepare and look again.")
                : translate("Advice",
                            "The silhouette is no higher than among customers without segments "
                            "(at best {1} at {2}, against {3}). Any segments would be cuts through "
                            "one group."),
            {figure, at, reached});
    }

    void adviseSupported(KSweepAdvice& advice, const KSweepRow& best, const KSweepRow& highest)
    {
        advice.k = best.k;
        advice.supported = true;
        const bool overlaps = best.silhouette < overlapping;
        const bool well = !overlaps && (!resampled(best) || best.worstStability >= stableJaccard);
        advice.headline =
            filled(overlaps ? translate("Advice", "{1} segments are supported, but overlap.")
                   : well   ? translate("Advice", "{1} segments are well supported.")
                            : translate("Advice", "{1} segments are supported."),
                   {withCapital(inWords(best.k))});
        advice.text = silhouetteSentence(best, highest) + neighbourSentence(best, highest) +
                      otherChoice(best);
        if (overlaps)
            advice.text +=
                ' ' + translate("Advice", "A silhouette below 0.25 means that many customers lie "
                                          "between two segments.");
        if (best.k == m_rows.back()->k && m_rows.size() > 1)
            advice.text += ' ' + translate("Advice", "It is the highest number tried: try more.");
    }

    static std::string returning(const KSweepRow& row)
    {
        return filled(
            translate("Advice", "every segment returns when customers are resampled (worst {1})"),
            {twoDecimals(row.worstStability)});
    }

    static std::string notReturning(const KSweepRow& row)
    {
        return filled(translate("Advice", "the segments do not return as a whole when customers "
                                          "are resampled (mean {1})"),
                      {twoDecimals(row.stability)});
    }

    /// Behind a sentence about segments that do return.
    static std::string dissolving(const KSweepRow& row)
    {
        const int count = row.dissolved();
        if (count == 0)
            return notReturning(row);
        return filled(count == 1 ? translate("Advice", "{1} does not ({2})")
                                 : translate("Advice", "{1} do not (worst {2})"),
                      {inWords(count), twoDecimals(row.worstStability)});
    }

    /// Why a number with the highest silhouette is not the one advised.
    static std::string whyNot(const KSweepRow& row)
    {
        if (survives(row))
            return translate("Advice", "which customers without segments would reach as well");
        const int count = row.dissolved();
        if (count == 0)
            return filled(translate("Advice", "but there {1}"), {notReturning(row)});
        return filled(count == 1 ? translate("Advice", "but there {1} segment does not return when "
                                                       "customers are resampled ({2})")
                                 : translate("Advice", "but there {1} segments do not return when "
                                                       "customers are resampled (worst {2})"),
                      {inWords(count), twoDecimals(row.worstStability)});
    }

    static std::string silhouetteSentence(const KSweepRow& best, const KSweepRow& highest)
    {
        const std::string at = std::to_string(best.k) + " (" + twoDecimals(best.silhouette) + ")";
        if (&best == &highest && !resampled(best))
            return filled(translate("Advice", "Silhouette is highest at {1}."), {at});
        if (&best == &highest)
            return filled(translate("Advice", "Silhouette is highest at {1}, and {2}."),
                          {at, returning(best)});
        const std::string top =
            std::to_string(highest.k) + " (" + twoDecimals(highest.silhouette) + ")";
        if (survives(highest) && standsOut(highest) && best.k > highest.k)
            return filled(translate("Advice",
                                    "Silhouette is highest at {1}, but {2} tells more kinds of "
                                    "customers apart just as reliably: {3}."),
                          {top, at, returning(best)});
        if (survives(highest) && standsOut(highest))
            return filled(translate("Advice", "Silhouette hardly differs between {1} and {2}; at "
                                              "{3} {4}."),
                          {at, top, std::to_string(best.k), returning(best)});
        if (resampled(best))
            return filled(translate("Advice", "Silhouette is highest at {1}, {2}. At {3} {4}."),
                          {top, whyNot(highest), at, returning(best)});
        return filled(
            translate("Advice", "Silhouette is highest at {1}, {2}. At {3} it stands out."),
            {top, whyNot(highest), at});
    }

    /// A neighbouring number at which segments dissolve.
    std::string neighbourSentence(const KSweepRow& best, const KSweepRow& highest) const
    {
        for (const int k : {best.k + 1, best.k - 1}) {
            const KSweepRow* row = find(k);
            if (row != nullptr && row != &highest && resampled(*row) && row->dissolved() > 0)
                return ' ' + filled(translate("Advice", "At {1}, {2}."),
                                    {std::to_string(k), dissolving(*row)});
        }
        return {};
    }

    std::string otherChoice(const KSweepRow& best) const
    {
        if (!resampled(best))
            return {};
        const KSweepRow* other = highestOf([&](const KSweepRow& row) {
            return &row != &best && survives(row) && standsOut(row) &&
                   row.worstStability >= highlyStableJaccard &&
                   row.silhouette >= best.silhouette - 0.05;
        });
        if (other == nullptr)
            return {};
        return ' ' +
               filled(translate("Advice", "{1} would be stable too (silhouette {2}, worst {3})."),
                      {withCapital(inWords(other->k)), twoDecimals(other->silhouette),
                       twoDecimals(other->worstStability)});
    }

    static void adviseWeak(KSweepAdvice& advice, const KSweepRow& stable)
    {
        advice.k = stable.k;
        advice.headline = filled(translate("Advice", "{1} segments are weakly supported."),
                                 {withCapital(inWords(stable.k))});
        const NullFigures& null = *stable.null;
        advice.text = filled(
            resampled(stable)
                ? translate("Advice",
                            "They return when customers are resampled (worst {3}), but they are "
                            "hardly more distinct than parts of one group would be (silhouette "
                            "{1}, against {2}): a useful division rather than separate kinds of "
                            "customers.")
                : translate("Advice",
                            "They are hardly more distinct than parts of one group would be "
                            "(silhouette {1}, against {2}): a useful division rather than "
                            "separate kinds of customers."),
            {twoDecimals(null.silhouette),
             twoDecimals(std::max(null.oneGroupSilhouette, null.uniformSilhouette)),
             twoDecimals(stable.worstStability)});
    }

    void adviseUnstable(KSweepAdvice& advice) const
    {
        const KSweepRow& nearest =
            **std::ranges::max_element(m_rows, {}, &KSweepRow::worstStability);
        advice.headline = translate("Advice", "No number of segments is stable.");
        advice.text =
            filled(translate("Advice",
                             "At every number some segments do not return when customers are "
                             "resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other "
                             "features or another method."),
                   {std::to_string(nearest.k), twoDecimals(nearest.worstStability),
                    twoDecimals(nearest.stability)});
    }

    std::vector<const KSweepRow*> m_rows;
};

} // namespace

int KSweepRow::dissolved() const
{
    return static_cast<int>(std::ranges::count_if(
        segmentStability, [](double value) { return value < dissolvedJaccard; }));
}

std::optional<int> kneeOf(std::span<const KSweepRow> rows)
{
    std::vector<const KSweepRow*> known;
    for (const KSweepRow& row : rows)
        if (std::isfinite(row.inertia))
            known.push_back(&row);
    if (known.size() < 4)
        return {};
    const KSweepRow& first = *known.front();
    const KSweepRow& last = *known.back();
    if (!(first.inertia > last.inertia))
        return {};
    double farthest = 0;
    std::optional<int> knee;
    for (const KSweepRow* row : known) {
        const double across = static_cast<double>(row->k - first.k) / (last.k - first.k);
        const double up = (row->inertia - last.inertia) / (first.inertia - last.inertia);
        const double below = 1 - across - up;
        if (below > farthest) {
            farthest = below;
            knee = row->k;
        }
    }
    return knee;
}

KSweepAdvice adviceFor(std::span<const KSweepRow> rows, const NullReference* null)
{
    KSweepAdvice advice;
    advice.knee = kneeOf(rows);
    if (null != nullptr)
        advice.gapChoice = null->gapChoice();
    Adviser(rows).advise(advice);
    return advice;
}

} // namespace core::segment
