#include "core/store/modelfile.h"

#include "core/data/filebytes.h"
#include "core/store/classifierfile.h"
#include "core/store/document.h"
#include "core/store/segmentmodelfile.h"

namespace core::store {

Model modelOf(std::string_view bytes, const std::string& name, const std::stop_token& stop)
{
    if (documentFormat(bytes, name, stop) == segmentModelFormat)
        return std::make_shared<const segment::SegmentModel>(segmentModelOf(bytes, name, stop));
    return std::make_shared<const predict::SavedClassifier>(classifierOf(bytes, name, stop));
}

Model readModel(const std::filesystem::path& path, const std::stop_token& stop)
{
    const data::TextBuffer bytes = data::readFile(path, stop);
    return modelOf(bytes.text, path.filename().string(), stop);
}

void writeModel(const std::filesystem::path& path, const Model& model)
{
    if (const auto* classifier = std::get_if<predict::SavedClassifierPointer>(&model))
        writeClassifier(path, **classifier);
    else
        writeSegmentModel(path, *std::get<SegmentModelPointer>(model));
}

} // namespace core::store
