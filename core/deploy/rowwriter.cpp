#include "core/deploy/rowwriter.h"

#include "core/base/error.h"
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
      m_decimalMark(file.dialect().decimalMark == m_delimiter ? '.' : file.dialect().decimalMark),
      m_addsLabel(options.addsLabel),
      m_addsProbabilities(options.addsProbabilities && labeller.classifier()),
      m_addsSureness(options.addsProbabilities && !labeller.classifier() && labeller.hasSureness()),
      m_addsDistances(options.addsProbabilities && labeller.hasDistances())
{
    std::vector<std::string> taken = file.columns();
    const auto add = [&](const std::string& name) {
        m_names.push_back(freeName(name, taken));
        taken.push_back(m_names.back());
    };
    const auto* classifier = labeller.classifier();
    if (m_addsLabel)
        add(classifier ? "predicted_" + classifier->target : "segment");
    if (m_addsProbabilities)
        for (const std::string& name : labeller.labels())
            add("probability_" + name);
    if (m_addsSureness)
        add("segment_probability");
    if (m_addsDistances)
        add("segment_distance");
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
        throw Error(ErrorCode::InvalidOption,
                    "“" + text + "” cannot be written in " +
                        std::string(data::toWord(m_file.dialect().encoding)) + ", in which “" +
                        m_file.name() + "” is written.",
                    text, {}, "Save the file as UTF-8 and score that, or rename the segment.");
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

void AddedColumns::append(std::string& out, const LabelledRows& rows, std::size_t row,
                          bool isSure) const
{
    const std::int32_t label = rows.labels[row];
    if (m_addsLabel) {
        out += m_delimiter;
        out += label < 0 ? m_fields.back()
                         : m_fields[isSure ? static_cast<std::size_t>(label) : m_fields.size() - 2];
    }
    if (m_addsProbabilities) {
        for (const double share : rows.probabilities.row(row)) {
            out += m_delimiter;
            appendShare(out, share);
        }
    }
    if (m_addsSureness) {
        out += m_delimiter;
        if (label >= 0)
            appendShare(out, rows.sureness[row]);
    }
    if (m_addsDistances) {
        out += m_delimiter;
        appendNumber(out, rows.distances[row]);
    }
}

std::vector<std::string> AddedColumns::cells(const LabelledRows& rows, std::size_t row,
                                             bool isSure) const
{
    std::vector<std::string> cells;
    const std::int32_t label = rows.labels[row];
    if (m_addsLabel)
        cells.push_back(
            label < 0 ? m_labels.back()
                      : m_labels[isSure ? static_cast<std::size_t>(label) : m_labels.size() - 2]);
    if (m_addsProbabilities)
        for (const double share : rows.probabilities.row(row))
            appendShare(cells.emplace_back(), share);
    if (m_addsSureness) {
        cells.emplace_back();
        if (label >= 0)
            appendShare(cells.back(), rows.sureness[row]);
    }
    if (m_addsDistances)
        appendNumber(cells.emplace_back(), rows.distances[row]);
    return cells;
}

} // namespace core::deploy
