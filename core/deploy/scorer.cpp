#include "core/deploy/scorer.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/deploy/knownrows.h"
#include "core/deploy/rowwriter.h"
#include "core/deploy/scoringcounts.h"
#include "core/deploy/scoringoutputs.h"
#include "core/deploy/scoringwarnings.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace core::deploy {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

/// Everything that is settled before the first row.
struct Job {
    const Labeller& labeller;
    const RowFile& file;
    const ScoreOptions& options;
    const AddedColumns& added;
    const KnownRows& known;
    const ScoringOutputs& outputs;
    std::vector<std::optional<std::size_t>> columns; ///< of the file, one per source
    std::vector<CellRules> rules;
    std::optional<std::size_t> target;
    /// Known customers of the very table keep the labels they have there.
    const std::vector<std::int32_t>* ownLabels = nullptr;
};

/// The mark of all features of one row that was read.
std::uint64_t markOf(const prepare::TrainingOrigin& origin, std::span<const FeatureCells> features,
                     std::span<const FeatureBlock> blocks, std::size_t row)
{
    prepare::FeatureMark mark(origin.known.salt);
    for (std::size_t i = 0; i < features.size(); ++i)
        features[i].addTo(mark, blocks[i], row);
    return mark.value();
}

/// What one thread reads with. Cells are remembered from block to block, so readers are kept.
class BlockReader {
public:
    explicit BlockReader(const Job& job) : m_job(job)
    {
        const auto& sources = job.labeller.recipe().sources;
        const auto& shares = job.labeller.origin().shares;
        for (std::size_t i = 0; i < sources.size(); ++i)
            m_features.emplace_back(sources[i], job.columns[i], job.rules[i],
                                    shares.empty() ? nullptr : &shares[i], job.file);
        if (job.target) {
            m_target.type = data::ColumnType::Category;
            m_target.levels = job.labeller.labels();
            m_classes.emplace(m_target, job.target, m_targetRules, nullptr, job.file);
        }
    }

    CountedBlock read(const Piece& piece, std::size_t begin, std::size_t end,
                      const std::stop_token& stop)
    {
        throwIfStopped(stop);
        CountedBlock block;
        std::vector<FeatureBlock> features(m_features.size());
        prepare::WorkTable work = prepare::withoutRows(m_job.labeller.recipe().sources);
        work.rows = end - begin;
        for (std::size_t i = 0; i < features.size(); ++i)
            m_features[i].read(piece, begin, end, features[i]);
        findKnown(piece, begin, end, features, block);
        for (std::size_t i = 0; i < features.size(); ++i) {
            work.columns[i].numbers = std::move(features[i].column.numbers);
            work.columns[i].codes = std::move(features[i].column.codes);
        }
        block.rows = m_job.labeller.label(std::move(work), stop);
        if (m_job.ownLabels)
            for (std::size_t row = begin; row < end; ++row)
                block.rows.labels[row - begin] = (*m_job.ownLabels)[piece.rows[row].number];
        for (std::size_t row = 0; row < end - begin; ++row)
            block.isSure.push_back(block.rows.sureness.empty() ||
                                   block.rows.sureness[row] >= m_job.options.leastConfidence);
        if (m_classes) {
            FeatureBlock target;
            m_classes->read(piece, begin, end, target);
            block.target = std::move(target.column.codes);
        }
        count(piece, begin, features, block);
        m_job.outputs.format(piece, begin, end, block);
        return block;
    }

private:
    void findKnown(const Piece& piece, std::size_t begin, std::size_t end,
                   const std::vector<FeatureBlock>& features, CountedBlock& block) const
    {
        if (!m_job.known.canTell())
            return;
        for (std::size_t row = begin; row < end; ++row) {
            const KnownRows::Place place = m_job.known.find(piece, row);
            block.withoutId += place.hasId ? 0 : 1;
            block.isKnown.push_back(place.row ? 1 : 0);
            if (!place.row)
                continue;
            const std::uint64_t mark =
                markOf(m_job.labeller.origin(), m_features, features, row - begin);
            block.sameFeatures += m_job.known.hasFeatures(*place.row, mark) ? 1 : 0;
        }
    }

    void count(const Piece& piece, std::size_t begin, std::vector<FeatureBlock>& features,
               CountedBlock& block) const
    {
        for (FeatureBlock& feature : features) {
            std::sort(feature.unseen.begin(), feature.unseen.end());
            block.features.push_back(
                {feature.missing, feature.unreadable, std::move(feature.unreadableText),
                 feature.unreadable > 0 ? piece.rows[feature.unreadableRow].line : 0,
                 std::move(feature.parts), std::move(feature.unseen)});
        }
        std::size_t known = 0;
        for (std::size_t row = 0; row < block.rows.labels.size(); ++row) {
            const bool isKnown = !block.isKnown.empty() && block.isKnown[row] != 0;
            if (row < m_job.outputs.previewLeft)
                block.preview.push_back(previewRow(piece, begin + row, row, block));
            if (isKnown && known++ < m_job.outputs.knownLeft)
                block.knownPreview.push_back(previewRow(piece, begin + row, row, block));
        }
    }

    PreviewRow previewRow(const Piece& piece, std::size_t row, std::size_t own,
                          const CountedBlock& block) const
    {
        PreviewRow result;
        result.line = piece.rows[row].line;
        const std::size_t width = m_job.file.columns().size();
        std::string kept;
        for (std::size_t i = 0; i < width; ++i)
            result.cells.push_back(m_job.file.decoded(
                m_job.file.raw(piece.text, piece.fields[row * width + i], kept)));
        result.isSure = block.isSure[own] != 0;
        result.isKnown = !block.isKnown.empty() && block.isKnown[own] != 0;
        result.added = m_job.added.cells(block.rows, own, result.isSure);
        return result;
    }

    const Job& m_job;
    std::vector<FeatureCells> m_features;
    prepare::SourceColumn m_target;
    CellRules m_targetRules;
    std::optional<FeatureCells> m_classes;
};

/// One reader for each thread that is at work.
class ReaderPool {
public:
    explicit ReaderPool(const Job& job) : m_job(job) {}
    std::unique_ptr<BlockReader> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return std::make_unique<BlockReader>(m_job);
        auto reader = std::move(m_free.back());
        m_free.pop_back();
        return reader;
    }
    void giveBack(std::unique_ptr<BlockReader> reader)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(reader));
    }

private:
    const Job& m_job;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<BlockReader>> m_free;
};

std::vector<MatchedColumn> matchedFeatures(const Labeller& labeller, const RowFile& file,
                                           const ScoreOptions& options)
{
    std::vector<std::string> features;
    for (const prepare::SourceColumn& source : labeller.recipe().sources)
        features.push_back(source.name);
    // The map may also name the target and the ID.
    ColumnMap map;
    for (const auto& [ours, theirs] : options.map) {
        const bool isOther = (labeller.classifier() && ours == labeller.classifier()->target) ||
                             ours == labeller.origin().known.idColumn;
        if (!isOther || std::ranges::find(features, ours) != features.end())
            map.emplace(ours, theirs);
    }
    auto matches = matchColumns(features, file.columns(), map);
    if (std::ranges::none_of(matches, [](const auto& match) { return match.column.has_value(); }))
        throw Error(
            ErrorCode::UnknownColumn,
            filled(
                translate(
                    "Errors",
                    "“{1}” has none of the columns that the model was made with, “{2}” for one."),
                {file.name(), features.front()}),
            features.front(), {},
            translate("Errors", "Choose another file, or map its columns by hand."));
    return matches;
}

/// A column beside the features: the target, the ID.
std::optional<std::size_t> otherColumn(const std::string& name, const RowFile& file,
                                       const ScoreOptions& options,
                                       std::span<const MatchedColumn> features)
{
    if (name.empty())
        return {};
    std::string wanted = name;
    if (const auto chosen = options.map.find(name); chosen != options.map.end())
        wanted = chosen->second;
    const auto found = std::ranges::find(file.columns(), wanted);
    if (found == file.columns().end()) {
        if (wanted != name && !wanted.empty())
            throw Error(ErrorCode::UnknownColumn,
                        filled(translate("Errors", "There is no column in the file called “{1}”."),
                               {wanted}),
                        wanted, {}, translate("Errors", "Check the spelling."));
        return {};
    }
    const auto column = static_cast<std::size_t>(found - file.columns().begin());
    const bool isTaken = std::ranges::any_of(
        features, [&](const MatchedColumn& match) { return match.column == column; });
    return isTaken ? std::optional<std::size_t>() : column;
}

std::vector<CellRules> cellRules(const Labeller& labeller, const RowFile& file,
                                 std::span<const MatchedColumn> matches,
                                 const ScoreOptions& options)
{
    std::vector<CellRules> rules;
    const data::NumberStyle style{file.dialect().decimalMark, file.dialect().thousandsMark};
    for (std::size_t i = 0; i < matches.size(); ++i) {
        std::vector<std::string> cells;
        for (const auto& row : file.firstRows())
            if (matches[i].column && *matches[i].column < row.size())
                cells.push_back(row[*matches[i].column]);
        rules.push_back(findCellRules(labeller.recipe().sources[i].type, cells, style,
                                      labeller.origin(), options.reading,
                                      matches[i].column ? matches[i].name : matches[i].feature));
    }
    return rules;
}

/// Whether the file is the very table that segments were found in, customer by customer: they keep
/// their own labels then. The first customer who differs ends the look.
bool isOwnTable(const Labeller& labeller, RowFile& file, const Job& job,
                const std::stop_token& stop)
{
    const segment::SegmentModel* model = labeller.segments();
    if (!model || model->ruleAgreement >= 1 ||
        model->origin.known.features.size() != model->ownLabels.size() || model->ownLabels.empty())
        return false;
    std::vector<FeatureCells> features;
    for (std::size_t i = 0; i < job.columns.size(); ++i)
        features.emplace_back(labeller.recipe().sources[i], job.columns[i], job.rules[i], nullptr,
                              file);
    const auto& marks = model->origin.known.features;
    std::size_t row = 0;
    Piece piece;
    bool isSame = true;
    while (isSame && file.next(piece, stop)) {
        std::vector<FeatureBlock> blocks(features.size());
        for (std::size_t i = 0; i < features.size(); ++i)
            features[i].read(piece, 0, piece.rows.size(), blocks[i]);
        for (std::size_t own = 0; isSame && own < piece.rows.size(); ++own, ++row) {
            isSame =
                row < marks.size() && marks[row] == markOf(model->origin, features, blocks, own);
        }
    }
    file.rewind();
    return isSame && row == marks.size();
}

} // namespace

ScoringReceipt scoreFile(const store::Model& model, const std::filesystem::path& path,
                         const ScoreOptions& options, const ScoreTargets& targets,
                         const std::stop_token& stop, const ProgressCallback& progress)
{
    const auto started = std::chrono::steady_clock::now();
    if (!(options.leastConfidence >= 0 && options.leastConfidence <= 1))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The least confidence is a share from 0 to 1."),
                    "min-confidence");
    const Labeller labeller(model);
    RowFile file(path, options.reading, stop, progress);
    ScoringReceipt receipt;
    const auto matches = matchedFeatures(labeller, file, options);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        FeatureFindings& feature = receipt.features.emplace_back();
        feature.match = matches[i];
        feature.type = labeller.recipe().sources[i].type;
    }
    const auto& origin = labeller.origin();
    const auto idColumn = otherColumn(origin.known.idColumn, file, options, matches);
    const KnownRows known(origin.known, idColumn, file);
    const AddedColumns added(labeller, file, options);
    ScoringOutputs outputs(targets, path, labeller, file, added);
    Job job{labeller, file, options, added, known, outputs, {}, {}, {}, nullptr};
    for (const MatchedColumn& match : matches)
        job.columns.push_back(match.column);
    job.rules = cellRules(labeller, file, matches, options);
    if (labeller.classifier())
        job.target = otherColumn(labeller.classifier()->target, file, options, matches);
    if (isOwnTable(labeller, file, job, stop))
        job.ownLabels = &labeller.segments()->ownLabels;

    receipt.file = path;
    receipt.bytes = file.bytes();
    receipt.dialect = file.dialect();
    receipt.columns = file.columns();
    receipt.added = added.names();
    receipt.leastConfidence = options.leastConfidence;
    receipt.probes = labeller.probes();
    receipt.knowsCustomers = !origin.known.ids.empty();
    receipt.hasTarget = job.target.has_value();
    if (const auto* classifier = labeller.classifier()) {
        receipt.target = classifier->target;
        receipt.testSureness = classifier->sureness;
    }
    if (known.canTell())
        receipt.known = KnownFindings{file.columns()[*idColumn], 0, 0, 0};

    ScoringCounts counts(labeller, receipt);
    ReaderPool readers(job);
    Piece piece;
    while (file.next(piece, stop)) {
        if (options.onlyNew && known.canTell())
            receipt.leftOut += known.keepNew(piece);
        outputs.previewLeft = previewRows - receipt.preview.size();
        outputs.knownLeft = previewRows - receipt.knownPreview.size();
        std::vector<CountedBlock> blocks((piece.rows.size() + rowsPerBlock - 1) / rowsPerBlock);
        parallelBlocks(piece.rows.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            auto reader = readers.take();
            blocks[begin / rowsPerBlock] = reader->read(piece, begin, end, stop);
            readers.giveBack(std::move(reader));
        });
        for (CountedBlock& block : blocks) {
            counts.add(block);
            outputs.write(block);
        }
        receipt.rejectedCount += piece.rejectedCount;
        for (data::RejectedRow& row : piece.rejected)
            if (receipt.rejected.size() < data::mostListedLines)
                receipt.rejected.push_back(std::move(row));
        if (progress)
            progress(piece.done, CORE_TRANSLATE_NOOP("Progress", "Scoring"));
    }
    counts.finish();
    addWarnings(receipt);
    throwIfStopped(stop);
    outputs.commit();
    receipt.out = targets.file;
    receipt.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return receipt;
}

FileHead readFileHead(const std::filesystem::path& path, const data::CsvOptions& options,
                      const std::stop_token& stop)
{
    constexpr std::size_t mostRows = 20;
    const RowFile file(path, options, stop, {});
    FileHead head{file.columns(), file.firstRows(), file.dialect(), file.bytes()};
    if (head.rows.size() > mostRows)
        head.rows.resize(mostRows);
    return head;
}

} // namespace core::deploy
