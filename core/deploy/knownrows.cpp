#include "core/deploy/knownrows.h"

#include "core/data/textencoding.h"

#include <algorithm>

namespace core::deploy {

KnownRows::KnownRows(const prepare::KnownCustomers& known, std::optional<std::size_t> idColumn,
                     const RowFile& file)
    : m_known(known), m_file(file), m_column(idColumn)
{
    if (!idColumn)
        return;
    for (std::size_t row = 0; row < known.ids.size(); ++row)
        if (known.ids[row] != 0)
            m_rows.emplace_back(known.ids[row], static_cast<std::uint32_t>(row));
    std::sort(m_rows.begin(), m_rows.end());
}

KnownRows::Place KnownRows::find(const Piece& piece, std::size_t row) const
{
    std::string kept;
    const std::size_t width = m_file.columns().size();
    const std::string_view raw =
        m_file.raw(piece.text, piece.fields[row * width + *m_column], kept);
    if (data::isBlankText(raw))
        return {};
    const std::uint64_t mark = prepare::idMark(
        data::isAscii(raw) ? raw : std::string_view(kept = m_file.decoded(raw)), m_known.salt);
    const auto found =
        std::ranges::lower_bound(m_rows, mark, {}, [](const auto& entry) { return entry.first; });
    if (found == m_rows.end() || found->first != mark)
        return {true, {}};
    return {true, found->second};
}

bool KnownRows::hasFeatures(std::uint32_t trainingRow, std::uint64_t mark) const
{
    return trainingRow < m_known.features.size() && m_known.features[trainingRow] == mark;
}

std::size_t KnownRows::keepNew(Piece& piece) const
{
    const std::size_t width = m_file.columns().size();
    std::size_t kept = 0;
    for (std::size_t row = 0; row < piece.rows.size(); ++row) {
        if (find(piece, row).row)
            continue;
        if (kept != row) {
            piece.rows[kept] = piece.rows[row];
            std::copy_n(piece.fields.begin() + static_cast<std::ptrdiff_t>(row * width), width,
                        piece.fields.begin() + static_cast<std::ptrdiff_t>(kept * width));
        }
        ++kept;
    }
    const std::size_t gone = piece.rows.size() - kept;
    piece.rows.resize(kept);
    piece.fields.resize(kept * width);
    return gone;
}

} // namespace core::deploy
