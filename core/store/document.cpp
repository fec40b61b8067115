#include "core/store/document.h"

#include "core/base/memory.h"
#include "core/base/translation.h"
#include "core/data/workbook/ziparchive.h"
#include "core/store/zipwriter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace core::store {
namespace {

static_assert(std::endian::native == std::endian::little, "arrays are stored as they stand");

constexpr const char* manifestName = "manifest.json";
constexpr std::size_t mostBytes = std::size_t{4} << 30;
constexpr int deepest = 32;

[[noreturn]] void
refuse(const std::string& name, const char* reason,
       const std::string& remedy = translate("Errors", "Copy the file again, or save it anew."))
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "“{1}” cannot be opened: {2}."),
                       {name, translate("Damage", reason)}),
                name, {}, remedy);
}

std::size_t roomFor(std::string_view bytes)
{
    // A zip of nothing but equal bytes grows a thousandfold; models hardly shrink at all.
    const std::size_t most = std::min(mostBytes, 1200 * bytes.size() + 65536);
    const std::size_t spare = spareMemory();
    return spare > 0 ? std::min(most, spare / 2) : most;
}

Json parsed(const std::string& text, const std::string& name)
{
    const auto check = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest)
            refuse(name, CORE_TRANSLATE_NOOP("Damage", "its description is nested too deeply"));
        return true;
    };
    return readDocument(name, [&] { return Json::parse(text, check); });
}

} // namespace

void refuseDescription(const std::string& name)
{
    refuse(name, CORE_TRANSLATE_NOOP("Damage", "its description cannot be understood"));
}

void refuseFile(const std::string& name, const Error& error, const char* remedy)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "“{1}” cannot be opened. {2}"), {name, error.what()}),
                name, {}, translate("Errors", remedy));
}

Json numberJson(double value)
{
    if (std::isnan(value))
        return nullptr;
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return value;
}

double numberOf(const Json& json)
{
    if (json.is_null())
        return std::numeric_limits<double>::quiet_NaN();
    if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        if (text != "inf" && text != "-inf")
            throw std::range_error("not a number");
        return text == "inf" ? std::numeric_limits<double>::infinity()
                             : -std::numeric_limits<double>::infinity();
    }
    if (!json.is_number())
        throw std::range_error("not a number");
    return json.get<double>();
}

std::size_t sizeOf(const Json& json)
{
    if (!json.is_number_unsigned())
        throw std::range_error("not a count");
    return json.get<std::size_t>();
}

std::int64_t wholeOf(const Json& json, std::int64_t low, std::int64_t high)
{
    if (!json.is_number_integer())
        throw std::range_error("not a whole number");
    if (json.is_number_unsigned() &&
        json.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        throw std::range_error("out of range");
    const auto value = json.get<std::int64_t>();
    if (value < low || value > high)
        throw std::range_error("out of range");
    return value;
}

int intOf(const Json& json)
{
    return static_cast<int>(wholeOf(json));
}

std::vector<std::string> textsOf(const Json& json)
{
    if (!json.is_array())
        throw std::range_error("not a list");
    std::vector<std::string> texts;
    for (const Json& text : json)
        texts.push_back(text.get<std::string>());
    return texts;
}

Json warningsJson(const Warnings& warnings)
{
    Json list = Json::array();
    for (const Warning& warning : warnings)
        list.push_back(
            {{"code", warning.code}, {"column", warning.column}, {"text", warning.text}});
    return list;
}

Warnings warningsOf(const Json& json)
{
    Warnings warnings;
    for (const Json& warning : json)
        warnings.push_back({warning.at("code").get<std::string>(),
                            warning.at("column").get<std::string>(),
                            warning.at("text").get<std::string>()});
    return warnings;
}

DocumentWriter::DocumentWriter(const DocumentKind& kind)
{
    m_manifest["format"] = kind.format;
    m_manifest["version"] = kind.version;
    m_manifest["needs"] = std::string("Tessera ") + std::string(kind.program);
    m_manifest["content"] = Json::object();
}

Json DocumentWriter::array(std::string_view type, const void* values, std::size_t count,
                           std::size_t width)
{
    std::string bytes(count * width, '\0');
    if (count > 0)
        std::memcpy(bytes.data(), values, bytes.size());
    const std::string name = "arrays/" + std::to_string(m_arrays.size()) + '.' + std::string(type);
    m_arrays.emplace_back(name, std::move(bytes));
    return {{"array", name}, {"count", count}};
}

Json DocumentWriter::doubles(std::span<const double> values)
{
    return array("f64", values.data(), values.size(), sizeof(double));
}

Json DocumentWriter::floats(std::span<const float> values)
{
    return array("f32", values.data(), values.size(), sizeof(float));
}

Json DocumentWriter::integers(std::span<const std::int32_t> values)
{
    return array("i32", values.data(), values.size(), sizeof(std::int32_t));
}

Json DocumentWriter::matrix(const data::Matrix& values)
{
    Json json = doubles(values.values());
    json["rows"] = values.rows();
    json["columns"] = values.columns();
    return json;
}

Json DocumentWriter::text(std::string_view value)
{
    return array("txt", value.data(), value.size(), 1);
}

std::string DocumentWriter::bytes() const
{
    // Texts come from files that need not be UTF-8 throughout.
    const std::string manifest =
        m_manifest.dump(1, ' ', false, nlohmann::detail::error_handler_t::replace);
    std::vector<ZipPart> parts{{manifestName, manifest}};
    for (const auto& [name, bytes] : m_arrays)
        parts.push_back({name, bytes});
    return zipBytes(parts);
}

std::string documentFormat(std::string_view bytes, const std::string& name,
                           const std::stop_token& stop)
{
    data::ZipArchive archive(bytes, name, roomFor(bytes));
    const auto manifest = archive.read(manifestName, stop);
    if (!manifest)
        refuse(name, CORE_TRANSLATE_NOOP("Damage", "it is no file of Tessera"));
    return readDocument(name,
                        [&] { return parsed(*manifest, name).at("format").get<std::string>(); });
}

DocumentReader::DocumentReader(std::string_view bytes, const std::string& name,
                               const DocumentKind& kind, const std::stop_token& stop)
    : m_name(name)
{
    data::ZipArchive archive(bytes, name, roomFor(bytes));
    const auto manifest = archive.read(manifestName, stop);
    if (!manifest)
        fail(CORE_TRANSLATE_NOOP("Damage", "it is no file of Tessera"));
    m_manifest = parsed(*manifest, name);
    readDocument(name, [&] {
        if (m_manifest.at("format").get<std::string>() != kind.format)
            fail(CORE_TRANSLATE_NOOP("Damage", "it holds something else"));
        m_version = static_cast<int>(wholeOf(m_manifest.at("version"), 1));
        if (m_version > kind.version)
            refuse(name,
                   CORE_TRANSLATE_NOOP("Damage", "it was saved by a newer version of the program"),
                   filled(translate("Errors", "Install {1} or later."),
                          {m_manifest.at("needs").get<std::string>()}));
        if (!m_manifest.at("content").is_object())
            fail(CORE_TRANSLATE_NOOP("Damage", "it is empty"));
    });
    // The parts it speaks of, each once; no part's name is ever a path on the disk.
    for (std::size_t i = 0;; ++i) {
        std::string part;
        for (const char* type : {".f64", ".f32", ".i32", ".txt"})
            if (archive.has("arrays/" + std::to_string(i) + type))
                part = "arrays/" + std::to_string(i) + type;
        if (part.empty())
            break;
        m_arrays.emplace_back(part, *archive.read(part, stop));
    }
}

void DocumentReader::fail(const char* reason) const
{
    refuse(m_name, reason);
}

std::string DocumentReader::array(const Json& reference, std::string_view type, std::size_t width)
{
    const auto& name = reference.at("array").get_ref<const std::string&>();
    const std::size_t count = sizeOf(reference.at("count"));
    const auto found = std::find_if(m_arrays.begin(), m_arrays.end(),
                                    [&](const auto& part) { return part.first == name; });
    if (found == m_arrays.end() || !name.ends_with(type) || found->second.size() % width != 0 ||
        found->second.size() / width != count)
        fail(CORE_TRANSLATE_NOOP("Damage", "a part of it is missing or cut off"));
    return found->second;
}

std::vector<double> DocumentReader::doubles(const Json& reference)
{
    const std::string bytes = array(reference, ".f64", sizeof(double));
    std::vector<double> values(bytes.size() / sizeof(double));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

std::vector<float> DocumentReader::floats(const Json& reference)
{
    const std::string bytes = array(reference, ".f32", sizeof(float));
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

std::vector<std::int32_t> DocumentReader::integers(const Json& reference)
{
    const std::string bytes = array(reference, ".i32", sizeof(std::int32_t));
    std::vector<std::int32_t> values(bytes.size() / sizeof(std::int32_t));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

data::Matrix DocumentReader::matrix(const Json& reference)
{
    const std::size_t rows = sizeOf(reference.at("rows"));
    const std::size_t columns = sizeOf(reference.at("columns"));
    const std::vector<double> values = doubles(reference);
    const bool fits = rows == 0 || columns == 0
                          ? values.empty() && rows <= 1'000'000 && columns <= 1'000'000
                          : values.size() % rows == 0 && values.size() / rows == columns;
    if (!fits)
        fail(CORE_TRANSLATE_NOOP("Damage", "a part of it is missing or cut off"));
    data::Matrix matrix(rows, columns);
    std::copy(values.begin(), values.end(), matrix.values().begin());
    return matrix;
}

std::string DocumentReader::text(const Json& reference)
{
    return array(reference, ".txt", 1);
}

} // namespace core::store
