#pragma once

#include <string>
#include <vector>

namespace core {

/// Worth telling, but stops nothing. `code` is a stable kebab-case word for scripts and tests,
/// `column` is empty when the warning is about the whole table or run, `text` is a sentence.
struct Warning {
    std::string code;
    std::string column;
    std::string text;
};

using Warnings = std::vector<Warning>;

} // namespace core
