#pragma once

#include "core/data/workbook/ziparchive.h"
#include "core/store/zipwriter.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tests {

using ModelParts = std::map<std::string, std::string>;

/// The parts of a model file by name: its manifest and the rows of numbers beside it.
inline ModelParts partsOf(std::string_view bytes)
{
    ModelParts parts;
    core::data::ZipArchive archive(bytes, "model", 1'000'000'000);
    parts["manifest.json"] = *archive.read("manifest.json", {});
    for (int i = 0;; ++i) {
        const std::string stem = "arrays/" + std::to_string(i);
        const std::size_t before = parts.size();
        for (const char* type : {".f64", ".f32", ".i32", ".txt"})
            if (auto part = archive.read(stem + type, {}))
                parts[stem + type] = *part;
        if (parts.size() == before)
            return parts;
    }
}

inline std::string zipped(const ModelParts& parts)
{
    std::vector<core::store::ZipPart> list;
    for (const auto& [name, bytes] : parts)
        list.push_back({name, bytes});
    return core::store::zipBytes(list);
}

/// The file with another manifest.
inline std::string withManifest(ModelParts parts, std::string manifest)
{
    parts["manifest.json"] = std::move(manifest);
    return zipped(parts);
}

} // namespace tests
