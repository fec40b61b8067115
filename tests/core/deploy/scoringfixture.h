#pragma once

#include "core/data/csv/csvreader.h"
#include "core/deploy/scorer.h"
#include "tests/core/store/classifierfixture.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

/// A table as text, the model made from it, and files to be scored.
namespace scoring {

using namespace core;

/// Customers with an ID, numbers with gaps, levels and a segment that follows from age and plan.
inline std::string customersText(std::size_t rows, std::uint64_t seed, std::size_t firstId = 1000)
{
    Random random(seed);
    const char* const plans[] = {"basic", "plus", "premium"};
    std::string text = "id,age,income,plan,\"region, code\",segment\n";
    for (std::size_t row = 0; row < rows; ++row) {
        const auto age = 18 + random.below(60);
        const auto plan = random.below(3);
        text += "c" + std::to_string(firstId + row) + ",";
        text += random.below(10) == 0 ? "" : std::to_string(age);
        text += "," + std::to_string(1000 + random.below(90000)) + "." +
                std::to_string(random.below(10));
        text += "," + std::string(random.below(12) == 0 ? "" : plans[plan]);
        text += random.below(2) == 0 ? ",\"N, 1\"," : ",S2,";
        text += age < 35 ? "young" : plan == 2 ? "rich" : "other";
        text += "\n";
    }
    return text;
}

inline predict::SavedClassifier savedFrom(const std::string& text,
                                          predict::ModelKind kind = predict::ModelKind::Forest)
{
    const auto table = data::readCsvText(text, "training.csv").table;
    predict::ClassifierOptions options = classifiers::options(kind);
    return predict::saved(
        predict::trainClassifier({table, table->require("segment"), {}, options, 42}, {}));
}

inline store::Model modelFrom(const std::string& text,
                              predict::ModelKind kind = predict::ModelKind::Forest)
{
    return std::make_shared<const predict::SavedClassifier>(savedFrom(text, kind));
}

class Folder {
public:
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    std::string read(const std::string& name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::size_t fileCount() const
    {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()),
                          std::filesystem::directory_iterator()));
    }

private:
    QTemporaryDir m_folder;
};

inline std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end == text.npos ? text.size() : end + 1;
    }
    return lines;
}

} // namespace scoring
