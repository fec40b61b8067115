#include "core/deploy/scoringoutputs.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/textencoding.h"
#include "core/store/filenames.h"

#include <algorithm>

namespace core::deploy {

ScoringOutputs::ScoringOutputs(const ScoreTargets& targets, const std::filesystem::path& source,
                               const Labeller& labeller, const RowFile& file,
                               const AddedColumns& added)
    : m_file(file), m_added(added), m_labels(labeller.labels().size())
{
    if (!targets.file.empty()) {
        store::keepSource(source, targets.file);
        m_all = std::make_unique<store::AtomicWriter>(targets.file);
        m_all->append(file.head());
        if (file.dialect().hasHeader)
            m_all->append(added.header() + file.lineEnd());
    }
    if (!targets.folder.empty()) {
        findColumns(targets.folderColumns);
        openFolder(targets, source, labeller);
    }
}

void ScoringOutputs::findColumns(const std::vector<std::string>& names)
{
    std::vector<std::string> all = m_file.columns();
    all.insert(all.end(), m_added.names().begin(), m_added.names().end());
    for (const std::string& name : names) {
        const auto found = std::ranges::find(all, name);
        if (found == all.end())
            throw Error(
                ErrorCode::UnknownColumn,
                filled(translate("Errors", "There is no column called “{1}” to write."), {name}),
                name, {}, translate("Errors", "Check the spelling."));
        m_columns.push_back(static_cast<std::size_t>(found - all.begin()));
    }
    if (m_columns.empty())
        for (std::size_t i = 0; i < all.size(); ++i)
            m_columns.push_back(i);
}

void ScoringOutputs::openFolder(const ScoreTargets& targets, const std::filesystem::path& source,
                                const Labeller& labeller)
{
    std::error_code failure;
    std::filesystem::create_directories(targets.folder, failure); // the first file tells
    std::vector<std::string> names = labeller.labels();
    names.emplace_back("Not sure");
    names.emplace_back("Not clustered");
    std::string header;
    const std::size_t width = m_file.columns().size();
    for (const std::size_t column : m_columns) {
        if (!header.empty())
            header += m_file.dialect().delimiter;
        const std::string& name =
            column < width ? m_file.columns()[column] : m_added.names()[column - width];
        m_added.appendField(header,
                            data::encodeText(name, m_file.dialect().encoding).value_or(name));
    }
    for (const std::string& name : store::uniqueFileNames(names)) {
        const auto path =
            targets.folder / std::filesystem::path(std::u8string(name.begin(), name.end()) +
                                                   std::u8string(u8".csv"));
        store::keepSource(source, path);
        m_ofLabels.push_back(std::make_unique<store::AtomicWriter>(path));
        m_ofLabels.back()->append(header + m_file.lineEnd());
    }
    // Files of rows that there are none of would only puzzle.
    m_isUsed.assign(m_ofLabels.size(), false);
    for (std::size_t label = 0; label < m_labels; ++label)
        m_isUsed[label] = true;
}

void ScoringOutputs::appendChosen(std::string& out, const Piece& piece, std::size_t row,
                                  const CountedBlock& block, std::size_t own) const
{
    const std::size_t width = m_file.columns().size();
    const auto added = m_added.cells(block.rows, own, block.isSure[own] != 0);
    std::string kept;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            out += m_file.dialect().delimiter;
        const std::size_t column = m_columns[i];
        if (column < width)
            m_added.appendField(out,
                                m_file.raw(piece.text, piece.fields[row * width + column], kept));
        else
            m_added.appendField(out,
                                data::encodeText(added[column - width], m_file.dialect().encoding)
                                    .value_or(std::string()));
    }
    out += m_file.lineEnd();
}

void ScoringOutputs::format(const Piece& piece, std::size_t begin, std::size_t end,
                            CountedBlock& block) const
{
    if (m_all) {
        std::string& text = block.texts.emplace_back();
        text.reserve((piece.rows[end - 1].next - piece.rows[begin].begin) + (end - begin) * 48);
        for (std::size_t row = begin; row < end; ++row) {
            const RowSpan& span = piece.rows[row];
            text.append(piece.text.substr(span.begin, span.contentEnd - span.begin));
            m_added.append(text, block.rows, row - begin, block.isSure[row - begin] != 0);
            if (span.next > span.contentEnd)
                text.append(piece.text.substr(span.contentEnd, span.next - span.contentEnd));
            else
                text.append(m_file.lineEnd());
        }
    }
    if (m_ofLabels.empty())
        return;
    const std::size_t first = block.texts.size();
    block.texts.resize(first + m_ofLabels.size());
    for (std::size_t row = begin; row < end; ++row) {
        const std::int32_t label = block.rows.labels[row - begin];
        const std::size_t place = label < 0 ? m_labels + 1
                                  : block.isSure[row - begin] == 0
                                      ? m_labels
                                      : static_cast<std::size_t>(label);
        appendChosen(block.texts[first + place], piece, row, block, row - begin);
    }
}

void ScoringOutputs::write(const CountedBlock& block)
{
    std::size_t place = 0;
    if (m_all)
        m_all->append(block.texts[place++]);
    for (std::size_t i = 0; i < m_ofLabels.size(); ++i) {
        m_isUsed[i] = m_isUsed[i] || !block.texts[place + i].empty();
        m_ofLabels[i]->append(block.texts[place + i]);
    }
}

void ScoringOutputs::commit()
{
    if (m_all)
        m_all->commit();
    for (std::size_t i = 0; i < m_ofLabels.size(); ++i)
        if (m_isUsed[i])
            m_ofLabels[i]->commit();
}

} // namespace core::deploy
