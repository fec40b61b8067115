#include "app/cli/context.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace cli {

Context::Context(std::stop_token stop) : m_stop(std::move(stop)), m_terminal(isatty(STDERR_FILENO))
{
}

void Context::addCommonOptions(CLI::App& command)
{
    command.add_flag("--json", json, "Print one JSON object on standard output and nothing else");
    command.add_flag("--quiet", quiet, "No messages on standard error");
    command.add_option("--seed", seed, "Seed of every random choice")->capture_default_str();
}

core::ProgressCallback Context::progress() const
{
    if (!m_terminal || quiet)
        return {};
    return [](double fraction, std::string_view stage) {
        std::fprintf(stderr, "\r\033[K%3.0f %%  %.*s", 100 * fraction,
                     static_cast<int>(stage.size()), stage.data());
        std::fflush(stderr);
    };
}

core::network::EpochCallback Context::epochProgress(int epochs) const
{
    if (!m_terminal || quiet)
        return {};
    return [epochs](const core::network::EpochReport& report) {
        std::fprintf(stderr, "\r\033[Kepoch %d/%d  loss %.4f  validation %.4f", report.epoch,
                     epochs, report.trainLoss, report.validationLoss);
        // Of a forest none is the best one.
        if (report.bestEpoch > 0)
            std::fprintf(stderr, "  best epoch %d", report.bestEpoch);
        std::fflush(stderr);
    };
}

void Context::print(const Json& object) const
{
    clearProgress();
    // Broken bytes in a header must not keep the result from being printed.
    std::cout << object.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Context::say(const std::string& line) const
{
    if (json)
        return;
    clearProgress();
    std::cout << line << '\n';
}

void Context::note(const std::string& line) const
{
    if (quiet)
        return;
    clearProgress();
    std::cerr << line << '\n';
}

void Context::note(const core::Warnings& warnings) const
{
    for (const auto& warning : warnings)
        note("warning: " + (warning.column.empty() ? "" : warning.column + ": ") + warning.text);
}

void Context::clearProgress() const
{
    if (m_terminal && !quiet)
        std::fputs("\r\033[K", stderr);
}

std::vector<std::string> splitColumnList(const std::string& list)
{
    std::vector<std::string> names;
    std::string name;
    bool quoted = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (quoted) {
            if (c != '"')
                name += c;
            else if (i + 1 < list.size() && list[i + 1] == '"')
                name += list[++i];
            else
                quoted = false;
        } else if (c == '"' && name.empty()) {
            quoted = true;
        } else if (c == ',') {
            names.push_back(std::move(name));
            name.clear();
        } else {
            name += c;
        }
    }
    names.push_back(std::move(name));
    std::erase_if(names, [](const std::string& n) { return n.empty(); });
    return names;
}

std::vector<std::size_t> columnsNamed(const core::data::DataTable& table, const std::string& list)
{
    std::vector<std::size_t> columns;
    for (const auto& name : splitColumnList(list)) {
        const std::size_t column = table.require(name);
        if (std::ranges::find(columns, column) != columns.end())
            throw core::Error(core::ErrorCode::InvalidOption,
                              "Column '" + name + "' is named twice.", name, {},
                              "Name each column once.");
        columns.push_back(column);
    }
    return columns;
}

Json toJson(const core::Warnings& warnings)
{
    Json list = Json::array();
    for (const auto& warning : warnings)
        list.push_back(
            {{"code", warning.code}, {"column", warning.column}, {"text", warning.text}});
    return list;
}

Json toJson(const std::vector<core::network::EpochReport>& history, bool withAccuracy)
{
    Json list = Json::array();
    for (const auto& report : history) {
        Json epoch{{"epoch", report.epoch}, {"train_loss", report.trainLoss}};
        if (withAccuracy)
            epoch["train_accuracy"] = report.trainAccuracy;
        epoch["validation_loss"] = report.validationLoss;
        if (withAccuracy)
            epoch["validation_accuracy"] = report.validationAccuracy;
        epoch["seconds"] = report.seconds;
        list.push_back(std::move(epoch));
    }
    return list;
}

Json matrixJson(const core::data::Matrix& matrix)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        const auto values = matrix.row(row);
        rows.push_back(std::vector<double>(values.begin(), values.end()));
    }
    return rows;
}

std::string textTable(const std::vector<std::vector<std::string>>& rows)
{
    // Width in code points, so that names with umlauts stay aligned.
    const auto width = [](const std::string& text) {
        return static_cast<std::size_t>(
            std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
    };
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - width(row[i]), ' ');
            line += (i == 0 ? row[i] + padding : "  " + padding + row[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    if (!out.empty())
        out.pop_back();
    return out;
}

std::string shortNumber(double value)
{
    if (std::isnan(value))
        return "–";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return buffer;
}

} // namespace cli
