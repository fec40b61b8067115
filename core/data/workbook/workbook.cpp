#include "core/data/workbook/workbook.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>

namespace core::data {
namespace {

/// XML takes several times the room of the cells it holds, and is not kept.
constexpr std::size_t xmlForCells = 8;
constexpr std::size_t mostNamesListed = 20;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool isSameSheet(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::string listOfNames(const std::vector<std::string>& names)
{
    std::vector<std::string> items;
    const std::size_t count = std::min(names.size(), mostNamesListed);
    for (std::size_t i = 0; i < count; ++i)
        items.push_back(std::string(1, '"').append(names[i]).append(1, '"'));
    if (names.size() > count)
        items.push_back(
            filled(translate("Lists", "{1} more"), {groupedCount(names.size() - count)}));
    return joinedList(items);
}

void failUnknownSheet(const std::string& file, const std::string& wanted,
                      const std::vector<std::string>& sheets)
{
    throw Error(
        ErrorCode::InvalidOption,
        filled(translate("Errors", "\"{1}\" has no sheet named \"{2}\"."), {file, wanted}), wanted,
        {}, filled(translate("Errors", "Choose one of its sheets: {1}."), {listOfNames(sheets)}));
}

Sheet readSheet(std::string_view bytes, const std::string& name, const std::string& wanted,
                std::size_t mostBytes, const std::stop_token& stop,
                const ProgressCallback& progress)
{
    const std::size_t mostXml =
        mostBytes > SIZE_MAX / xmlForCells ? SIZE_MAX : mostBytes * xmlForCells;
    ZipArchive archive(bytes, name, mostXml);
    SheetCells cells(name, mostBytes, stop);
    if (archive.has("xl/workbook.bin"))
        throw Error(ErrorCode::MalformedInput,
                    filled(translate("Errors", "\"{1}\" is a binary workbook (.xlsb)."), {name}),
                    name, {}, translate("Errors", "Save it as .xlsx and open that file."));
    if (archive.has("content.xml"))
        return readOdsSheet(archive, wanted, std::move(cells), stop, progress);
    if (archive.has("_rels/.rels") || archive.has("xl/workbook.xml"))
        return readXlsxSheet(archive, wanted, std::move(cells), stop, progress);
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "\"{1}\" is a zip archive, not a workbook."), {name}),
                name, {}, translate("Errors", "Unpack it and open the file inside."));
}

} // namespace core::data
