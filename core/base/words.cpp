#include "core/base/words.h"

#include "core/base/translation.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace core {

namespace {

/// What is counted in sentences, one and many, for lupdate.
[[maybe_unused]] constexpr const char* counted[] = {
    CORE_TRANSLATE_NOOP("Counts", "cell"),
    CORE_TRANSLATE_NOOP("Counts", "cells"),
    CORE_TRANSLATE_NOOP("Counts", "class"),
    CORE_TRANSLATE_NOOP("Counts", "classes"),
    CORE_TRANSLATE_NOOP("Counts", "column"),
    CORE_TRANSLATE_NOOP("Counts", "columns"),
    CORE_TRANSLATE_NOOP("Counts", "customer"),
    CORE_TRANSLATE_NOOP("Counts", "customer belongs"),
    CORE_TRANSLATE_NOOP("Counts", "customer is"),
    CORE_TRANSLATE_NOOP("Counts", "customers"),
    CORE_TRANSLATE_NOOP("Counts", "customers are"),
    CORE_TRANSLATE_NOOP("Counts", "customers belong"),
    CORE_TRANSLATE_NOOP("Counts", "day with a purchase"),
    CORE_TRANSLATE_NOOP("Counts", "days with a purchase"),
    CORE_TRANSLATE_NOOP("Counts", "feature"),
    CORE_TRANSLATE_NOOP("Counts", "features"),
    CORE_TRANSLATE_NOOP("Counts", "input"),
    CORE_TRANSLATE_NOOP("Counts", "inputs"),
    CORE_TRANSLATE_NOOP("Counts", "level"),
    CORE_TRANSLATE_NOOP("Counts", "levels"),
    CORE_TRANSLATE_NOOP("Counts", "more feature"),
    CORE_TRANSLATE_NOOP("Counts", "more features"),
    CORE_TRANSLATE_NOOP("Counts", "order"),
    CORE_TRANSLATE_NOOP("Counts", "orders"),
    CORE_TRANSLATE_NOOP("Counts", "rare level"),
    CORE_TRANSLATE_NOOP("Counts", "rare levels"),
    CORE_TRANSLATE_NOOP("Counts", "return"),
    CORE_TRANSLATE_NOOP("Counts", "returns"),
    CORE_TRANSLATE_NOOP("Counts", "row"),
    CORE_TRANSLATE_NOOP("Counts", "row does"),
    CORE_TRANSLATE_NOOP("Counts", "row equals"),
    CORE_TRANSLATE_NOOP("Counts", "row has"),
    CORE_TRANSLATE_NOOP("Counts", "row is"),
    CORE_TRANSLATE_NOOP("Counts", "row was"),
    CORE_TRANSLATE_NOOP("Counts", "row."),
    CORE_TRANSLATE_NOOP("Counts", "rows"),
    CORE_TRANSLATE_NOOP("Counts", "rows are"),
    CORE_TRANSLATE_NOOP("Counts", "rows do"),
    CORE_TRANSLATE_NOOP("Counts", "rows equal"),
    CORE_TRANSLATE_NOOP("Counts", "rows have"),
    CORE_TRANSLATE_NOOP("Counts", "rows were"),
    CORE_TRANSLATE_NOOP("Counts", "rows."),
    CORE_TRANSLATE_NOOP("Counts", "segment"),
    CORE_TRANSLATE_NOOP("Counts", "segments"),
    CORE_TRANSLATE_NOOP("Counts", "transaction"),
    CORE_TRANSLATE_NOOP("Counts", "transactions"),
    CORE_TRANSLATE_NOOP("Counts", "trial"),
    CORE_TRANSLATE_NOOP("Counts", "trials"),
    CORE_TRANSLATE_NOOP("Counts", "validation row"),
    CORE_TRANSLATE_NOOP("Counts", "validation rows"),
    CORE_TRANSLATE_NOOP("Counts", "value"),
    CORE_TRANSLATE_NOOP("Counts", "values"),
};

} // namespace

std::string groupedCount(std::size_t count)
{
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

std::string figureText(double value, int digits)
{
    if (!std::isfinite(value))
        return "–";
    const double size = std::fabs(value);
    int decimals = 0;
    if (size > 0)
        decimals = std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(size))), 0, 6);
    char buffer[400];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, size, std::chars_format::fixed, decimals).ptr;
    std::string text(buffer, end);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    const std::size_t whole = std::min(text.find('.'), text.size());
    for (std::size_t place = whole; place > 3; place -= 3)
        text.insert(place - 3, 1, ',');
    if (value < 0 && text != "0")
        text.insert(0, "−");
    return text;
}

std::string percentText(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", 100 * share);
    return text;
}

std::string countOf(std::size_t count, const char* one, const char* many)
{
    return groupedCount(count) + " " + translate("Counts", count == 1 ? one : many);
}

std::string joinedList(const std::vector<std::string>& items)
{
    if (items.empty())
        return {};
    std::string text = items.front();
    for (std::size_t i = 1; i < items.size(); ++i)
        text = filled(i + 1 < items.size() ? translate("Lists", "{1}, {2}")
                                           : translate("Lists", "{1} and {2}"),
                      {text, items[i]});
    return text;
}

std::string byteText(double bytes)
{
    const char* const units[] = {"bytes", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; bytes >= 999.95 && unit < 4; ++unit)
        bytes /= 1000;
    char text[32];
    std::snprintf(text, sizeof text, unit == 0 ? "%.0f %s" : "%.1f %s", bytes, units[unit]);
    return text;
}

} // namespace core
