#include "core/prepare/beforeafternotes.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/prepare/columnfigures.h"
#include "core/prepare/steps/levelcounts.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace core::prepare {
namespace {

/// Fewer filled cells than this share change no picture.
constexpr double hardlyAny = 0.005;

using steps::rounded;

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string wholePercent(double share)
{
    const double percent = 100 * share;
    if (percent > 0 && percent < 9.95)
        return percentText(share);
    return percentText(share, 0);
}

/// The one value all filled cells took; nothing when they took several.
std::optional<double> onlyFill(const WorkColumn& before, const WorkColumn& after,
                               std::set<double>& values)
{
    for (std::size_t row = 0; row < after.numbers.size() && values.size() < 1000; ++row)
        if (std::isnan(before.numbers[row]) && !std::isnan(after.numbers[row]))
            values.insert(after.numbers[row]);
    if (values.size() == 1)
        return *values.begin();
    return {};
}

std::string nothingFilled()
{
    return translate(
        "Notes", "No cell of this column is empty among these rows; later ones would be filled.");
}

/// What the one value that `cells` empty cells took did to the column.
std::string oneFillNote(const WorkColumn& before, const WorkColumn& after, std::size_t cells,
                        double value)
{
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    const std::string all = groupedCount(cells);
    if (before.kind == WorkColumn::Kind::Date) {
        const std::string share = wholePercent(shareOf(cells, is.count));
        return cells == 1
                   ? filled(
                         translate("Notes", "One cell is filled: one day gathers {1} of the rows."),
                         {share})
                   : filled(translate("Notes", "One value takes all {1} cells: one day gathers {2} "
                                               "of the rows."),
                            {all, share});
    }
    const auto equal = [&](const WorkColumn& column) {
        return static_cast<std::size_t>(
            std::count(column.numbers.begin(), column.numbers.end(), value));
    };
    if (equal(before) == 0)
        return cells == 1
                   ? filled(translate("Notes", "One cell is filled: the standard deviation goes "
                                               "from {1} to {2}."),
                            {rounded(was.sd), rounded(is.sd)})
                   : filled(translate("Notes", "One value takes all {1} cells: the standard "
                                               "deviation goes from {2} to {3}."),
                            {all, rounded(was.sd), rounded(is.sd)});
    const std::string from = wholePercent(shareOf(equal(before), was.count));
    const std::string to = wholePercent(shareOf(equal(after), is.count));
    return cells == 1
               ? filled(translate("Notes", "One cell is filled: the share of “{1}” rises from {2} "
                                           "to {3}."),
                        {rounded(value), from, to})
               : filled(translate("Notes", "One value takes all {1} cells: the share of “{2}” "
                                           "rises from {3} to {4}."),
                        {all, rounded(value), from, to});
}

std::string fillNote(const WorkColumn& before, const WorkColumn& after, std::size_t cells,
                     bool byNeighbours)
{
    if (cells == 0)
        return nothingFilled();
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    std::set<double> values;
    const auto value = onlyFill(before, after, values);
    if (shareOf(cells, is.count) < hardlyAny)
        return cells == 1
                   ? translate("Notes", "The one filled cell hardly changes the picture.")
                   : filled(translate("Notes", "The {1} cells filled hardly change the picture."),
                            {groupedCount(cells)});
    if (!value) // several, so there are several cells
        return values.size() >= 1000
                   ? filled(translate("Notes", "{1} cells take many different values; the standard "
                                               "deviation goes from {2} to {3}."),
                            {groupedCount(cells), rounded(was.sd), rounded(is.sd)})
                   : filled(translate("Notes", "{1} cells take {2} different values; the standard "
                                               "deviation goes from {3} to {4}."),
                            {groupedCount(cells), groupedCount(values.size()), rounded(was.sd),
                             rounded(is.sd)});
    std::string text = oneFillNote(before, after, cells, *value);
    if (!byNeighbours)
        text += " " + translate("Notes", "Nearest neighbours over all features would spread them.");
    return text;
}

std::string levelFillNote(const WorkColumn& before, const WorkColumn& after, std::size_t cells,
                          const FillLevels& options)
{
    if (cells == 0)
        return nothingFilled();
    std::map<std::string, std::size_t> fills;
    for (std::size_t row = 0; row < after.codes.size(); ++row)
        if (before.codes[row] == WorkColumn::missingCode && after.codes[row] >= 0)
            ++fills[after.levels[static_cast<std::size_t>(after.codes[row])]];
    if (options.method == LevelFill::OwnLevel)
        return filled(
            cells == 1
                ? translate("Notes", "{1} cell becomes a level of their own: nothing is guessed, "
                                     "and the model can learn from the fact that they are empty.")
                : translate("Notes", "{1} cells become a level of their own: nothing is guessed, "
                                     "and the model can learn from the fact that they are empty."),
            {groupedCount(cells)});
    if (fills.size() != 1)
        return filled(
            translate("Notes", "{1} cells take {2} different levels, those of similar rows."),
            {groupedCount(cells), groupedCount(fills.size())});
    const std::string& level = fills.begin()->first;
    const auto rowsOf = [&](const WorkColumn& column) {
        const auto counts = steps::levelCounts(column);
        const auto found = std::find(column.levels.begin(), column.levels.end(), level);
        return found == column.levels.end()
                   ? std::size_t{0}
                   : counts[static_cast<std::size_t>(found - column.levels.begin())];
    };
    const std::size_t present = before.codes.size() - cells;
    const std::string from = percentText(shareOf(rowsOf(before), present));
    const std::string to = percentText(shareOf(rowsOf(after), after.codes.size()));
    std::string text =
        cells == 1 ? filled(translate("Notes", "One cell is filled: the share of “{1}” rises from "
                                               "{2} to {3}."),
                            {level, from, to})
                   : filled(translate("Notes", "One level takes all {1} cells: the share of “{2}” "
                                               "rises from {3} to {4}."),
                            {groupedCount(cells), level, from, to});
    if (options.method != LevelFill::NearestNeighbours &&
        shareOf(cells, after.codes.size()) >= hardlyAny)
        text += " " + translate("Notes", "A level of their own or nearest neighbours would not "
                                         "lift one level.");
    return text;
}

std::string clipNote(const WorkColumn& before, const WorkColumn& after, std::size_t moved)
{
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    if (moved == 0)
        return translate("Notes",
                         "Nothing lies outside the limits; later rows would be moved to them.");
    return filled(moved == 1
                      ? translate("Notes", "{1} cell moves to the limits {2} and {3}: the range "
                                           "was {4} to {5}, the standard deviation goes from {6} "
                                           "to {7}.")
                      : translate("Notes", "{1} cells move to the limits {2} and {3}: the range "
                                           "was {4} to {5}, the standard deviation goes from {6} "
                                           "to {7}."),
                  {groupedCount(moved), rounded(is.low), rounded(is.high), rounded(was.low),
                   rounded(was.high), rounded(was.sd), rounded(is.sd)});
}

std::string transformNote(const WorkColumn& before, const WorkColumn& after)
{
    return filled(translate("Notes", "Skewness goes from {1} to {2} (0 is symmetric). The order of "
                                     "the rows stays."),
                  {rounded(figuresOf(before).skewness), rounded(figuresOf(after).skewness)});
}

std::string scaleNote(const WorkColumn& before, const WorkColumn& after)
{
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    return filled(translate("Notes", "The shape stays. Mean {1} becomes {2}, standard deviation "
                                     "{3} becomes {4}, so that no feature counts more for its "
                                     "unit."),
                  {rounded(was.mean), rounded(is.mean), rounded(was.sd), rounded(is.sd)});
}

std::string orderNote(const WorkColumn& before)
{
    std::string text;
    for (std::size_t i = 0; i < before.levels.size(); ++i)
        text += (i == 0 ? "" : ", ") + before.levels[i] + " = " + std::to_string(i);
    return filled(translate("Notes", "{1}. The steps between neighbours count as equally large."),
                  {text});
}

std::string groupNote(const WorkColumn& before, const WorkColumn& after, std::size_t moved)
{
    if (moved == 0)
        return translate("Notes",
                         "No level is that rare; a level not seen here would join “Other”.");
    std::size_t gone = 0;
    for (const std::string& level : before.levels)
        gone += std::find(after.levels.begin(), after.levels.end(), level) == after.levels.end();
    return filled(gone == 1
                      ? translate("Notes", "{1} rare level with {2} becomes “Other”, so that no "
                                           "input stands for a handful of rows.")
                      : translate("Notes", "{1} rare levels with {2} become “Other”, so that no "
                                           "input stands for a handful of rows."),
                  {groupedCount(gone), countOf(moved, "cell", "cells")});
}

} // namespace

std::string noteOf(const PlanStep& step, const WorkColumn& before, const WorkColumn& after,
                   std::size_t filled, std::size_t changed)
{
    switch (step.kind()) {
    case StepKind::FillNumbers: {
        const NumberFill method = std::get<FillNumbers>(step.options).method;
        return fillNote(before, after, filled,
                        method == NumberFill::NearestNeighbours || method == NumberFill::Iterative);
    }
    case StepKind::FillLevels:
        return levelFillNote(before, after, filled, std::get<FillLevels>(step.options));
    case StepKind::GroupRareLevels:
        return groupNote(before, after, changed);
    case StepKind::UseOrder:
        return orderNote(before);
    case StepKind::TransformNumbers:
        return transformNote(before, after);
    case StepKind::ClipNumbers:
        return clipNote(before, after, changed);
    case StepKind::ScaleNumbers:
        return scaleNote(before, after);
    case StepKind::SplitNumbers:
        return translate("Notes", "Stays as it is; inputs of its own for each piece of its range "
                                  "rise from 0 to 1 beside it.");
    case StepKind::SplitLevels:
    case StepKind::ChooseFeatures:
        break;
    }
    return {};
}

std::string splitNote(std::size_t inputs)
{
    return filled(inputs == 1
                      ? translate("Notes", "{1} input of 0 and 1, one per level; no order is made "
                                           "up. A level not seen while fitting is 0 in all of "
                                           "them.")
                      : translate("Notes", "{1} inputs of 0 and 1, one per level; no order is made "
                                           "up. A level not seen while fitting is 0 in all of "
                                           "them."),
                  {groupedCount(inputs)});
}

} // namespace core::prepare
