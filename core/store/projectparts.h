#pragma once

#include "core/store/document.h"
#include "core/store/project.h"

namespace core::store {

// The parts of a project in its description. What reads throws the exceptions of readDocument and
// core::Error (MalformedInput).

Json importJson(const data::CsvOptions& options);
data::CsvOptions importOf(const Json& json);

Json columnRoleJson(data::ColumnRole role);
data::ColumnRole columnRoleOf(const Json& json);

Json projectTableJson(const ProjectTable& table);
ProjectTable projectTableOf(const Json& json);

Json namedSplitJson(const NamedSplit& split);
NamedSplit namedSplitOf(const Json& json);

/// Of which versions the models of a project are.
struct ModelVersions {
    int classifier = 1;
    int segments = 1;
};

Json projectRunJson(const ProjectRun& run, DocumentWriter& document);
ProjectRun projectRunOf(const Json& json, const ModelVersions& versions, DocumentReader& document,
                        const std::stop_token& stop);

Json projectSegmentsJson(const ProjectSegments& segments, DocumentWriter& document);
ProjectSegments projectSegmentsOf(const Json& json, const ModelVersions& versions,
                                  DocumentReader& document);

Json projectFoldsJson(const ProjectFolds& folds);
ProjectFolds projectFoldsOf(const Json& json);
Json projectCurveJson(const ProjectCurve& curve);
ProjectCurve projectCurveOf(const Json& json);

Json rowsJson(const std::vector<std::uint32_t>& rows, DocumentWriter& document);
std::vector<std::uint32_t> rowsOf(const Json& json, DocumentReader& document);

prepare::RecipePlan planOf(const Json& json);

} // namespace core::store
