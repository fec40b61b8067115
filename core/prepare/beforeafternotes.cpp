#include "core/prepare/beforeafternotes.h"

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

std::string cells(std::size_t count)
{
    return countOf(count, "cell", "cells");
}

/// "1 cell moves", "12 cells move".
std::string cellsThat(std::size_t count, const std::string& verb)
{
    return cells(count) + " " + verb + (count == 1 ? "s" : "");
}

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

std::string fillNote(const WorkColumn& before, const WorkColumn& after, std::size_t filled,
                     bool byNeighbours)
{
    if (filled == 0)
        return "No cell of this column is empty among these rows; later ones would be filled.";
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    std::set<double> values;
    const auto value = onlyFill(before, after, values);
    if (shareOf(filled, is.count) < hardlyAny)
        return filled == 1 ? std::string("The one filled cell hardly changes the picture.")
                           : "The " + cells(filled) + " filled hardly change the picture.";
    const std::string spread =
        "the standard deviation goes from " + rounded(was.sd) + " to " + rounded(is.sd) + ".";
    if (!value)
        return cellsThat(filled, "take") + " " +
               (values.size() >= 1000 ? std::string("many") : groupedCount(values.size())) +
               " different values; " + spread;
    const auto equal = [&](const WorkColumn& column) {
        return static_cast<std::size_t>(
            std::count(column.numbers.begin(), column.numbers.end(), *value));
    };
    std::string text =
        filled == 1 ? "One cell is filled: " : "One value takes all " + cells(filled) + ": ";
    const bool isDate = before.kind == WorkColumn::Kind::Date;
    if (equal(before) > 0 && !isDate)
        text += "the share of “" + rounded(*value) + "” rises from " +
                wholePercent(shareOf(equal(before), was.count)) + " to " +
                wholePercent(shareOf(equal(after), is.count)) + ".";
    else if (isDate)
        text += "one day gathers " + wholePercent(shareOf(filled, is.count)) + " of the rows.";
    else
        text += spread;
    if (!byNeighbours)
        text += " Nearest neighbours over all features would spread them.";
    return text;
}

std::string levelFillNote(const WorkColumn& before, const WorkColumn& after, std::size_t filled,
                          const FillLevels& options)
{
    if (filled == 0)
        return "No cell of this column is empty among these rows; later ones would be filled.";
    std::map<std::string, std::size_t> fills;
    for (std::size_t row = 0; row < after.codes.size(); ++row)
        if (before.codes[row] == WorkColumn::missingCode && after.codes[row] >= 0)
            ++fills[after.levels[static_cast<std::size_t>(after.codes[row])]];
    if (options.method == LevelFill::OwnLevel)
        return cellsThat(filled, "become") +
               " a level of their own: nothing is guessed, and the model can "
               "learn from the fact that they are empty.";
    if (fills.size() != 1)
        return cellsThat(filled, "take") + " " + groupedCount(fills.size()) +
               " different levels, those of similar rows.";
    const std::string& level = fills.begin()->first;
    const auto rowsOf = [&](const WorkColumn& column) {
        const auto counts = steps::levelCounts(column);
        const auto found = std::find(column.levels.begin(), column.levels.end(), level);
        return found == column.levels.end()
                   ? std::size_t{0}
                   : counts[static_cast<std::size_t>(found - column.levels.begin())];
    };
    const std::size_t present = before.codes.size() - filled;
    std::string text =
        (filled == 1 ? std::string("One cell is filled") : "One level takes all " + cells(filled)) +
        ": the share of “" + level + "” rises from " +
        percentText(shareOf(rowsOf(before), present)) + " to " +
        percentText(shareOf(rowsOf(after), after.codes.size())) + ".";
    if (options.method != LevelFill::NearestNeighbours &&
        shareOf(filled, after.codes.size()) >= hardlyAny)
        text += " A level of their own or nearest neighbours would not lift one level.";
    return text;
}

std::string clipNote(const WorkColumn& before, const WorkColumn& after, std::size_t moved)
{
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    if (moved == 0)
        return "Nothing lies outside the limits; later rows would be moved to them.";
    return cellsThat(moved, "move") + " to the limits " + rounded(is.low) + " and " +
           rounded(is.high) + ": the range was " + rounded(was.low) + " to " + rounded(was.high) +
           ", the standard deviation goes from " + rounded(was.sd) + " to " + rounded(is.sd) + ".";
}

std::string transformNote(const WorkColumn& before, const WorkColumn& after)
{
    return "Skewness goes from " + rounded(figuresOf(before).skewness) + " to " +
           rounded(figuresOf(after).skewness) + " (0 is symmetric). The order of the rows stays.";
}

std::string scaleNote(const WorkColumn& before, const WorkColumn& after)
{
    const ColumnFigures was = figuresOf(before);
    const ColumnFigures is = figuresOf(after);
    return "The shape stays. Mean " + rounded(was.mean) + " becomes " + rounded(is.mean) +
           ", standard deviation " + rounded(was.sd) + " becomes " + rounded(is.sd) +
           ", so that no feature counts more for its unit.";
}

std::string orderNote(const WorkColumn& before)
{
    std::string text;
    for (std::size_t i = 0; i < before.levels.size(); ++i)
        text += (i == 0 ? "" : ", ") + before.levels[i] + " = " + std::to_string(i);
    return text + ". The steps between neighbours count as equally large.";
}

std::string groupNote(const WorkColumn& before, const WorkColumn& after, std::size_t moved)
{
    if (moved == 0)
        return "No level is that rare; a level not seen here would join “Other”.";
    std::size_t gone = 0;
    for (const std::string& level : before.levels)
        gone += std::find(after.levels.begin(), after.levels.end(), level) == after.levels.end();
    return countOf(gone, "rare level", "rare levels") + " with " + cells(moved) +
           (gone == 1 ? " becomes" : " become") +
           " “Other”, so that no input stands for a handful of rows.";
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
        return "Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 "
               "beside it.";
    case StepKind::SplitLevels:
    case StepKind::ChooseFeatures:
        break;
    }
    return {};
}

std::string splitNote(std::size_t inputs)
{
    return countOf(inputs, "input", "inputs") +
           " of 0 and 1, one per level; no order is made up. A level not seen while fitting "
           "is 0 in all of them.";
}

} // namespace core::prepare
