#pragma once

#include "core/deploy/rowwriter.h"
#include "core/deploy/scoringcounts.h"
#include "core/store/atomicfile.h"

#include <memory>
#include <string>
#include <vector>

namespace core::deploy {

/// The files that scored rows go to: one with all rows, or one per label, or none.
class ScoringOutputs {
public:
    /// Throws core::Error (FileNotWritable; InvalidOption for a target that is the source;
    /// UnknownColumn).
    ScoringOutputs(const ScoreTargets& targets, const std::filesystem::path& source,
                   const Labeller& labeller, const RowFile& file, const AddedColumns& added);

    /// Rows of each block of the next piece that are wanted for the two previews.
    std::size_t previewLeft = 0;
    std::size_t knownLeft = 0;

    /// Puts the rows [begin, end) of a piece into words. Thread-safe.
    void format(const Piece& piece, std::size_t begin, std::size_t end, CountedBlock& block) const;
    void write(const CountedBlock& block);
    /// All files are in their places, or (before) none.
    void commit();

private:
    void openFolder(const ScoreTargets& targets, const std::filesystem::path& source,
                    const Labeller& labeller);
    void findColumns(const std::vector<std::string>& names);
    void appendChosen(std::string& out, const Piece& piece, std::size_t row,
                      const CountedBlock& block, std::size_t own) const;

    const RowFile& m_file;
    const AddedColumns& m_added;
    std::unique_ptr<store::AtomicWriter> m_all;
    std::vector<std::unique_ptr<store::AtomicWriter>> m_ofLabels; ///< behind them not sure, none
    std::vector<std::size_t> m_columns; ///< of the file and then of those added; empty: all
    std::vector<bool> m_isUsed;         ///< one per file of a label
    std::size_t m_labels = 0;
};

} // namespace core::deploy
