#include "app/cli/savedmodel.h"

#include "core/store/classifierfile.h"

#include <filesystem>
#include <memory>

namespace cli {

void SavedModelOption::addTo(CLI::App& command)
{
    command.add_option("model", file, "Model that train --save or tune --save wrote")
        ->required()
        ->type_name("MODEL");
}

core::predict::SavedClassifierPointer SavedModelOption::read(const Context& context) const
{
    return std::make_shared<const core::predict::SavedClassifier>(
        core::store::readClassifier(file, context.stop()));
}

void SaveOption::addTo(CLI::App& command)
{
    command
        .add_option("--save", file,
                    "File to keep the model in, for score, export, importance and explain; it "
                    "holds the cells of up to 100 training rows (with knn all of them, prepared)")
        ->type_name("MODEL.tessera");
}

void SaveOption::check(const std::string& source) const
{
    if (file.empty())
        return;
    keepSource(source, file);
    const auto folder = std::filesystem::absolute(file).parent_path();
    std::error_code failure;
    if (!std::filesystem::is_directory(folder, failure))
        throw core::Error(core::ErrorCode::FileNotWritable,
                          "\"" + file + "\" cannot be written: there is no folder \"" +
                              folder.string() + "\".",
                          file, {}, "Make the folder, or choose another one.");
}

bool SaveOption::write(const Context& context, const core::predict::ClassifierModel& model,
                       const ImportOptions& import) const
{
    if (file.empty())
        return false;
    auto saved = core::predict::saved(model, context.stop());
    core::prepare::describeFile(
        saved.origin, std::filesystem::path(import.file).filename().string(), import.csvOptions());
    core::store::writeClassifier(file, saved);
    return true;
}

} // namespace cli
