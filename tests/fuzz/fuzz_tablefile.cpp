// Any file is read or refused with core::Error. The first byte of an input says what the rest is:
// a whole file, text to be compressed, or one part of an otherwise sound workbook, because no
// mutation finds the checksum of a part by chance.
#include "core/data/tablefile.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workbooks.h"

#include <algorithm>

using namespace fuzzing;
using namespace workbooks;

namespace {

enum class Kind : std::uint8_t {
    File,
    Gzip,
    Sheet,
    Texts,
    Styles,
    Book,
    Relations,
    Content,
    Count
};

Xlsx usualWorkbook()
{
    return {
        {{"S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
               "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45296.5</v></c><c r=\"B2\"><v>1.5</v></c></row>"
               "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c>"
               "<c r=\"B4\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>"},
         {"T", "<row><c t=\"e\"><v>#N/A</v></c></row>"}},
        {"<t>day</t>", "<t>amount</t>", "<r><t>ri</t></r><r><t>ch</t></r>"},
        {"dd/mm/yyyy", "[h]:mm", "0.00"}};
}

std::string part(const std::string& wanted)
{
    for (const auto& [name, content] : usualWorkbook().parts())
        if (name == wanted)
            return content;
    return {};
}

const char* partName(Kind kind)
{
    switch (kind) {
    case Kind::Sheet:
        return "xl/worksheets/sheet1.xml";
    case Kind::Texts:
        return "xl/sharedStrings.xml";
    case Kind::Styles:
        return "xl/styles.xml";
    case Kind::Book:
        return "xl/workbook.xml";
    default:
        return "xl/_rels/workbook.xml.rels";
    }
}

std::string fileFrom(Kind kind, const std::string& rest)
{
    switch (kind) {
    case Kind::File:
        return rest;
    case Kind::Gzip:
        return gzip(rest);
    case Kind::Content:
        return zip({{"content.xml", rest}});
    default:
        break;
    }
    Parts parts = usualWorkbook().parts();
    for (auto& [name, content] : parts)
        if (name == partName(kind))
            content = rest;
    return zip(parts);
}

std::string tables()
{
    return "<table:table table:name=\"S\"><table:table-row><table:table-cell "
           "office:value-type=\"string\"><text:p>a</text:p></table:table-cell><table:table-cell "
           "office:value-type=\"string\"><text:p>b<text:s "
           "text:c=\"2\"/>c</text:p></table:table-cell>"
           "</table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
           "office:value-type=\"float\" office:value=\"1.5\"/><table:table-cell "
           "office:value-type=\"date\" "
           "office:date-value=\"2024-01-05T12:30:00\"/></table:table-row>"
           "<table:table-row><table:covered-table-cell/><table:table-cell "
           "office:value-type=\"time\" office:time-value=\"PT12H30M00S\" "
           "table:number-columns-repeated=\"2\"/></table:table-row></table:table>";
}

std::vector<std::string> seeds()
{
    const auto seed = [](Kind kind, const std::string& rest) {
        return std::string(1, static_cast<char>(kind)) + rest;
    };
    std::vector<std::string> result;
    for (const Kind kind : {Kind::Sheet, Kind::Texts, Kind::Styles, Kind::Book, Kind::Relations})
        result.push_back(seed(kind, part(partName(kind))));
    const std::string text = "a,b\n1,x\n2,\"y\nz\"\n";
    result.push_back(seed(Kind::Content, odsContent(tables())));
    result.push_back(seed(Kind::File, text));
    result.push_back(seed(Kind::File, gzip(text)));
    result.push_back(seed(Kind::File, gzip(text) + gzip("3,z\n")));
    result.push_back(seed(Kind::File, usualWorkbook().bytes()));
    result.push_back(seed(Kind::File, ods(tables())));
    result.push_back(seed(Kind::Gzip, text));
    return result;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    writeSeeds(*argc, *argv, seeds());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 1 << 16)
        return 0;
    const auto kind = static_cast<Kind>(data[0] % static_cast<std::uint8_t>(Kind::Count));
    const std::string rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        CsvOptions options;
        options.memoryLimit = std::size_t{1} << 20;
        const CsvResult result = readTableBytes(fileFrom(kind, rest), "fuzz", options);
        checkTable(*result.table);
        const auto& sheets = result.receipt.sheets;
        require(sheets.empty() ||
                std::find(sheets.begin(), sheets.end(), result.receipt.sheet) != sheets.end());
        checkWrittenTable(*result.table);
    } catch (const core::Error&) {
    }
    return 0;
}
