#include "core/store/filenames.h"

#include <algorithm>

namespace core::store {
namespace {

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isReservedOnWindows(std::string_view name)
{
    std::string stem(name.substr(0, name.find('.')));
    std::ranges::transform(stem, stem.begin(), lowerLetter);
    for (const char* reserved : {"con", "prn", "aux", "nul"})
        if (stem == reserved)
            return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
           stem[3] >= '1' && stem[3] <= '9';
}

} // namespace

std::string safeFileName(std::string_view name)
{
    std::string safe;
    for (const char c : name) {
        const bool forbidden = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ||
                               std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        safe += forbidden ? '-' : c;
    }
    constexpr std::size_t mostBytes = 120;
    if (safe.size() > mostBytes) {
        std::size_t end = mostBytes;
        while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80)
            --end; // never within a letter
        safe.resize(end);
    }
    const auto isEdge = [](char c) { return c == ' ' || c == '.'; };
    while (!safe.empty() && isEdge(safe.back()))
        safe.pop_back();
    safe.erase(0, safe.find_first_not_of(" ."));
    if (safe.empty())
        return "segment";
    return isReservedOnWindows(safe) ? '_' + safe : safe;
}

std::vector<std::string> uniqueFileNames(std::span<const std::string> names)
{
    std::vector<std::string> result;
    std::vector<std::string> taken;
    for (const std::string& name : names) {
        const std::string safe = safeFileName(name);
        std::string own = safe;
        const auto lower = [](std::string text) {
            std::ranges::transform(text, text.begin(), lowerLetter);
            return text;
        };
        for (int number = 2; std::ranges::find(taken, lower(own)) != taken.end(); ++number)
            own = safe + ' ' + std::to_string(number);
        taken.push_back(lower(own));
        result.push_back(own);
    }
    return result;
}

} // namespace core::store
