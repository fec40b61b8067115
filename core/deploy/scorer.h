#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvreader.h"
#include "core/deploy/scoringreceipt.h"
#include "core/store/modelfile.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core::deploy {

struct ScoreOptions {
    data::CsvOptions reading; ///< of the new file; what is not given is found
    ColumnMap map;
    double leastConfidence = 0; ///< labels of a lower probability become "not sure"
    bool addsLabel = true;
    bool addsProbabilities = true; ///< classifiers: one column per class
    bool onlyNew = false;          ///< leaves out customers that the model has seen
};

/// Where to. All empty: the file is only looked at.
struct ScoreTargets {
    std::filesystem::path file; ///< all rows with what is added
    /// Folder for one file per label.
    std::filesystem::path folder;
    std::vector<std::string> folderColumns; ///< of the file and of what is added; empty: all
};

inline constexpr std::string_view notSureWord = "not sure";

/// Gives every row of a file its label and writes the rows, byte for byte as they stand, with the
/// added columns behind. The file is read once, in pieces: memory does not grow with its length
/// (compressed files and workbooks are unpacked in memory first). What a row gets does not depend
/// on the others. Never writes over the source; files appear whole or not at all. Throws
/// core::Error (as readTableFile; UnknownColumn, WrongColumnType, InvalidOption, FileNotWritable)
/// and Cancelled.
ScoringReceipt scoreFile(const store::Model& model, const std::filesystem::path& file,
                         const ScoreOptions& options = {}, const ScoreTargets& targets = {},
                         const std::stop_token& stop = {}, const ProgressCallback& progress = {});

/// What must be known of a file before its columns can be matched.
struct FileHead {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< the first few, as texts
    data::CsvDialect dialect;
    std::size_t bytes = 0;
};
FileHead readFileHead(const std::filesystem::path& file, const data::CsvOptions& options = {},
                      const std::stop_token& stop = {});

} // namespace core::deploy
