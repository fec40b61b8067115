// Any bytes are read or refused with core::Error under any options, and what was read is written
// and read back with the same cells. The first bytes of an input are the options.
#include "tests/fuzz/fuzzing.h"

#include <array>

using namespace fuzzing;

namespace {

constexpr std::size_t optionBytes = 6;

CsvOptions optionsFrom(const std::uint8_t* bytes)
{
    constexpr std::array<char, 9> delimiters = {',', ';', '\t', '|', ':', '^', '~', ' ', '.'};
    constexpr std::array<char, 3> quotes = {'"', '\'', '\0'};
    constexpr std::array<char, 4> comments = {'#', '%', '\0', '/'};
    constexpr std::array<char, 2> decimals = {'.', ','};
    constexpr std::array<char, 6> thousands = {'\0', '.', ',', ' ', '\'', '_'};
    constexpr std::array<TextEncoding, 8> encodings = {
        TextEncoding::Ascii,   TextEncoding::Utf8,        TextEncoding::Utf16Le,
        TextEncoding::Utf16Be, TextEncoding::Windows1252, TextEncoding::Latin1,
        TextEncoding::Dos437,  TextEncoding::Dos850};
    const auto has = [&](int bit) { return (bytes[bit / 8] >> (bit % 8) & 1) != 0; };
    CsvOptions options;
    options.memoryLimit = std::size_t{64} << 20;
    CsvDialectChoice& dialect = options.dialect;
    if (has(0))
        dialect.delimiter = delimiters[bytes[2] % delimiters.size()];
    if (has(1))
        dialect.quote = quotes[bytes[2] / 16 % quotes.size()];
    if (has(2))
        dialect.escape = has(16) ? QuoteEscape::Backslash : QuoteEscape::Doubled;
    if (has(3))
        dialect.commentMark = comments[bytes[3] % comments.size()];
    if (has(4))
        dialect.encoding = encodings[bytes[3] / 4 % encodings.size()];
    if (has(5))
        dialect.decimalMark = decimals[bytes[3] / 32 % decimals.size()];
    if (has(6))
        dialect.thousandsMark = thousands[bytes[4] % thousands.size()];
    if (has(7))
        dialect.hasHeader = bytes[4] / 8 % 2 == 0;
    if (has(8))
        dialect.preambleLines = bytes[4] / 16 % 8;
    if (has(9))
        dialect.trailerLines = bytes[5] % 8;
    if (has(10))
        dialect.leastBlanks = static_cast<std::uint8_t>(1 + bytes[5] / 8 % 4);
    if (has(11))
        options.dateOrder = static_cast<DateOrder>(bytes[5] / 32 % 3);
    if (has(12))
        options.missingTokens = {"NA", "-", "?"};
    if (has(13)) {
        options.sampleRows = 1 + bytes[5] % 32;
        options.seed = bytes[4];
    }
    options.repairsTwiceEncoded = has(14);
    if (has(15)) {
        ColumnChoice& choice = options.columns["a"];
        choice.type = static_cast<ColumnType>(bytes[2] % 7);
        choice.missingTokens = {"x"};
    }
    return options;
}

/// Options of nothing chosen, then the text; and the same with things chosen.
std::vector<std::string> seeds()
{
    using namespace std::string_literals;
    const std::vector<std::string> texts = {
        "a,b,c\n1,x,2024-01-05\n2,\"y\nz\",2024-01-06\n3,\"q\"\"r\",\n",
        "a;b;c\r\n1,5;x;31.12.2020\r\n2.345,6;y;01.01.2021\r\n",
        "a\tb\n1\t12:30\n-99\tNA\n",
        "# made by hand\na|b\n1|#2\n#no\n2|3\n",
        "a  b    c\n1  x    2\n22 yy   3\n",
        "a,b\n1,x\\,y\n2,\"a\\\"b\"\n3,z\\\n",
        "Report\nof May\n\na,b,c\n1,2,3\n4,5,6\na,b,c\n7,8,9\nTotal: 3\n",
        "'a','b'\n'it''s','2'\n'x','3'\n",
        "\xFF\xFE"
        "a\0,\0b\0\n\0"
        "1\0,\0x\0\n\0"s,
        "\0a\0,\0b\0\n\0"
        "1\0,\0x\0\n"s,
        "\xEF\xBB\xBFname,city\nM\xC3\x83\xC2\xBCller,K\xC3\x83\xC2\xB6ln\n",
        "name;amount\nM\xFCller;\xA3 1.234,50\nL\xF6w;12,5 %\n",
        "id,when\n0012,05/06/2020\n0013,06/05/2020\n0014,1900-01-01\n",
        "a\r1\r2\r\r3\r",
        "a,b\n1,2,3\n4\n5,6\n,\n\n7,\"8\n",
        "flag,level\nyes,low\nno,high\nyes,average\n,low\n",
        "1,2,3\n4,5,6\n7,8,9\n",
        "n\n1e308\n-0\n.5\n1_000\n12345678901234567890\n1e-400\n",
    };
    std::vector<std::string> result;
    for (const std::string& text : texts) {
        result.push_back(std::string(optionBytes, '\0') + text);
        result.push_back(std::string("\xFF\x00\x10\x44\x01\x21", optionBytes) + text);
        result.push_back(std::string("\x05\x2E\x01\x00\x00\x05", optionBytes) + text);
    }
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
    if (size < optionBytes || size > 1 << 16)
        return 0;
    try {
        const std::string text(reinterpret_cast<const char*>(data) + optionBytes,
                               size - optionBytes);
        const CsvResult result = readCsvText(text, "fuzz", optionsFrom(data));
        const DataTable& table = *result.table;
        checkTable(table);
        if (table.columnCount() > 0) {
            const std::size_t column = data[0] % table.columnCount();
            const auto type = static_cast<ColumnType>(data[size - 1] % 7);
            const RetypeResult retyped = withColumnType(table, column, type);
            checkColumn(retyped.table.column(column), table.rowCount());
        }
        checkWrittenTable(table);
    } catch (const core::Error&) {
    }
    return 0;
}
