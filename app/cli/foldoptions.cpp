#include "app/cli/foldoptions.h"

#include <vector>

namespace cli {

void FoldOptions::addTo(CLI::App& command, const std::string& scoreHelp)
{
    command.add_option("--folds", folds, "Parts that are tested in turn")
        ->check(CLI::Range(2, 100))
        ->capture_default_str();
    command.add_option("--repeats", repeats, "Times the folds are drawn anew")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    std::vector<std::string> words;
    for (const core::predict::Score each : core::predict::scores)
        words.emplace_back(toWord(each));
    command.add_option("--score", scoreWord, scoreHelp)
        ->check(CLI::IsMember(words))
        ->capture_default_str();
}

} // namespace cli
