#include "core/deploy/rowwriter.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core::deploy {
namespace {

constexpr std::string_view notClusteredWord = "not clustered";
constexpr int shareDigits = 6;

/// A name that no column of the file has.
std::string freeName(std::string name, const std::vector<std::string>& columns)
{
    const auto isTaken = [&](const std::string& text) {
        return std::ranges::find(columns, text) != columns.end();
    };
    if (!isTaken(name))
        return name;
    for (int number = 2;; ++number)
        if (const std::string other = name + "_" + std::to_string(number); !isTaken(other))
            return other;
}

} // namespace

AddedColumns::AddedColumns(const Labeller& labeller, const RowFile& file,
                           const ScoreOptions& options)
    : m_file(file), m_delimiter(file.dialect().delimiter),
      m_decimalMark(file.dialect().decimalMark == m_delimiter ? '.' : file.dialect().decimalMark)
{
    using Kind = AddedColumn::Kind;
    std::vector<std::string> taken = file.columns();
    const auto add = [&](Kind kind, const std::string& name, std::size_t label = 0) {
        m_columns.push_back({kind, label});
        m_names.push_back(freeName(name, taken));
        taken.push_back(m_names.back());
    };
    const auto* classifier = labeller.classifier();
    if (options.addsLabel)
        add(Kind::Label, classifier ? "predicted_" + classifier->target : "segment");
    if (options.addsProbabilities) {
        if (classifier)
            for (std::size_t label = 0; label < labeller.labels().size(); ++label)
                add(Kind::Probability, "probability_" + labeller.labels()[label], label);
        else if (labeller.hasSureness())
            add(Kind::Sureness, "segment_probability");
        if (labeller.hasDistances())
            add(Kind::Distance, "segment_distance");
    }
    m_labels = labeller.labels();
    m_labels.emplace_back(notSureWord);
    m_labels.emplace_back(notClusteredWord);
    for (const std::string& label : m_labels)
        appendField(m_fields.emplace_back(), encoded(label));
}

std::string AddedColumns::encoded(const std::string& text) const
{
    const auto bytes = data::encodeText(text, m_file.dialect().encoding);
    if (!bytes)
        throw Error(
            ErrorCode::InvalidOption,
            filled(
                translate("Errors", "“{1}” cannot be written in {2}, in which “{3}” is written."),
                {text, std::string(data::toWord(m_file.dialect().encoding)), m_file.name()}),
            text, {},
            translate("Errors", "Save the file as UTF-8 and score that, or rename the segment."));
    return *bytes;
}

void AddedColumns::appendField(std::string& out, std::string_view bytes) const
{
    const data::CsvDialect& dialect = m_file.dialect();
    const char quote = dialect.quote == '\0' ? '"' : dialect.quote;
    const bool isPlain = std::ranges::none_of(bytes,
                                              [&](char c) {
                                                  return c == m_delimiter || c == quote ||
                                                         c == '\n' || c == '\r' ||
                                                         (m_delimiter == ' ' && c == '\t');
                                              }) &&
                         (bytes.empty() || (bytes.front() != ' ' && bytes.back() != ' ')) &&
                         !(bytes.empty() && m_delimiter == ' ');
    if (isPlain) {
        out.append(bytes);
        return;
    }
    const bool doubles = dialect.escape == data::QuoteEscape::Doubled;
    out += quote;
    for (const char c : bytes) {
        if (c == quote)
            out += doubles ? quote : '\\';
        else if (c == '\\' && !doubles)
            out += '\\';
        out += c;
    }
    out += quote;
}

std::string AddedColumns::header() const
{
    std::string text;
    for (const std::string& name : m_names) {
        text += m_delimiter;
        appendField(text, encoded(name));
    }
    return text;
}

/// Six decimals: the sixth is far below what any model knows.
void AddedColumns::appendShare(std::string& out, double share) const
{
    auto millionths = static_cast<std::uint64_t>(std::llround(std::clamp(share, 0.0, 1.0) * 1e6));
    char digits[shareDigits];
    for (int i = shareDigits; i-- > 0; millionths /= 10)
        digits[i] = static_cast<char>('0' + millionths % 10);
    out += millionths > 0 ? '1' : '0';
    out += m_decimalMark;
    out.append(digits, sizeof digits);
}

void AddedColumns::appendNumber(std::string& out, double value) const
{
    char text[32];
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::general, 7).ptr;
    std::replace(text, end, '.', m_decimalMark);
    out.append(text, end);
}

void AddedColumns::appendCell(std::string& out, const AddedColumn& column, const LabelledRows& rows,
                              std::size_t row, const std::string& label) const
{
    switch (column.kind) {
    case AddedColumn::Kind::Label:
        out += label;
        break;
    case AddedColumn::Kind::Probability:
        appendShare(out, rows.probabilities.row(row)[column.label]);
        break;
    case AddedColumn::Kind::Sureness:
        if (rows.labels[row] >= 0)
            appendShare(out, rows.sureness[row]);
        break;
    case AddedColumn::Kind::Distance:
        appendNumber(out, rows.distances[row]);
        break;
    }
}

std::size_t AddedColumns::wordOf(std::int32_t label, bool isSure) const
{
    if (label < 0)
        return m_labels.size() - 1;
    return isSure ? static_cast<std::size_t>(label) : m_labels.size() - 2;
}

void AddedColumns::append(std::string& out, const LabelledRows& rows, std::size_t row,
                          bool isSure) const
{
    const std::string& label = m_fields[wordOf(rows.labels[row], isSure)];
    for (const AddedColumn& column : m_columns) {
        out += m_delimiter;
        appendCell(out, column, rows, row, label);
    }
}

std::vector<std::string> AddedColumns::cells(const LabelledRows& rows, std::size_t row,
                                             bool isSure) const
{
    const std::string& label = m_labels[wordOf(rows.labels[row], isSure)];
    std::vector<std::string> cells;
    for (const AddedColumn& column : m_columns)
        appendCell(cells.emplace_back(), column, rows, row, label);
    return cells;
}

} // namespace core::deploy
