#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/csv/csvreader.h"
#include "core/network/engine.h"
#include "core/store/atomicfile.h"

#include <CLI/App.hpp>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <vector>

namespace cli {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// Exit codes of every command.
enum ExitCode {
    Done = 0,
    OtherFailure = 1,
    WrongUsage = 2,
    BadInput = 3,
    CannotWrite = 4,
    Stopped = 5
};

/// What all commands share: the options common to them and where they print.
class Context {
public:
    explicit Context(std::stop_token stop);

    bool json = false;
    bool quiet = false;
    std::uint64_t seed = 42;
    /// What a command ends with that has done what it was asked for.
    ExitCode exitCode = Done;

    /// --json, --seed, --quiet.
    void addCommonOptions(CLI::App& command);

    std::stop_token stop() const { return m_stop; }
    core::TrainingControl control() const { return {m_stop, {}}; }
    /// Draws a bar on standard error, on a terminal only.
    core::ProgressCallback progress() const;
    core::network::EpochCallback epochProgress(int epochs) const;

    /// One JSON object on standard output.
    void print(const Json& object) const;
    /// A line on standard output, for people; nothing with --json.
    void say(const std::string& line) const;
    /// A line on standard error unless --quiet.
    void note(const std::string& line) const;
    void note(const core::Warnings& warnings) const;
    void clearProgress() const;

private:
    std::stop_token m_stop;
    bool m_terminal = false;
};

/// The import options common to all commands that read a table.
struct ImportOptions {
    std::string file;
    std::string delimiter, encoding, quote, escape, comment, sheet;
    std::vector<std::string> decimals, thousands; ///< MARK or COLUMN=MARK
    std::vector<std::string> dateOrders;          ///< ORDER or COLUMN=ORDER
    std::vector<std::string> missingTokens;       ///< TOKEN or COLUMN=TOKEN
    std::vector<std::string> types;               ///< COLUMN=TYPE
    std::vector<std::string> orders;              ///< COLUMN=LEVEL<LEVEL<…
    bool noHeader = false;
    bool repairsEncoding = false;
    int skip = -1;
    int skipEnd = -1;
    std::size_t sampleRows = 0;

    void addTo(CLI::App& command);
    core::data::CsvOptions csvOptions() const;
    core::data::CsvResult read(const Context& context) const;
    /// A later file, read by the same rules.
    core::data::CsvResult readOther(const Context& context, const std::string& other) const;
};

using core::store::keepSource;

/// Splits a comma-separated list; a name that holds a comma is quoted as in CSV.
std::vector<std::string> splitColumnList(const std::string& list);
/// Column numbers of the names. Throws core::Error (UnknownColumn).
std::vector<std::size_t> columnsNamed(const core::data::DataTable& table, const std::string& list);

Json toJson(const core::Warnings& warnings);
Json toJson(const std::vector<core::network::EpochReport>& history, bool withAccuracy);
Json matrixJson(const core::data::Matrix& matrix);

/// A table in plain text: first column left, the others right-aligned.
std::string textTable(const std::vector<std::vector<std::string>>& rows);
/// Six significant digits, for people.
std::string shortNumber(double value);

// One function per command; each adds itself to the program.
void addInspect(CLI::App& program, Context& context);
void addConvert(CLI::App& program, Context& context);
void addMissing(CLI::App& program, Context& context);
void addAssociate(CLI::App& program, Context& context);
void addPrepare(CLI::App& program, Context& context);
void addSegment(CLI::App& program, Context& context);
void addSweep(CLI::App& program, Context& context);
void addTrain(CLI::App& program, Context& context);
void addCompare(CLI::App& program, Context& context);
void addLearningCurve(CLI::App& program, Context& context);
void addImportance(CLI::App& program, Context& context);
void addExplain(CLI::App& program, Context& context);
void addModel(CLI::App& program, Context& context);
void addScore(CLI::App& program, Context& context);
void addReplay(CLI::App& program, Context& context);
void addTune(CLI::App& program, Context& context);
void addExport(CLI::App& program, Context& context);
void addReport(CLI::App& program, Context& context);
void addGenerate(CLI::App& program, Context& context);
void addRfm(CLI::App& program, Context& context);

} // namespace cli
