#pragma once

#include "app/cli/context.h"
#include "core/predict/savedclassifier.h"

#include <string>

namespace cli {

/// The model that a command asks: its first argument.
struct SavedModelOption {
    std::string file;

    void addTo(CLI::App& command);
    /// Throws core::Error and Cancelled, see readClassifier.
    core::predict::SavedClassifierPointer read(const Context& context) const;
};

/// Where a command that trains keeps the model; an empty path: nowhere.
struct SaveOption {
    std::string file;

    void addTo(CLI::App& command);
    /// Before hours of training instead of after: refuses a file in a folder that is not there,
    /// and the table itself. Throws core::Error (FileNotWritable).
    void check(const std::string& source) const;
    /// Whether there was a file to write. Throws core::Error and Cancelled.
    bool write(const Context& context, const core::predict::ClassifierModel& model,
               const ImportOptions& import) const;
};

} // namespace cli
