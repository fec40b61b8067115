#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <zlib.h>

/// Compressed files and workbooks put together in a test, byte by byte, without the libraries that
/// read them.
namespace workbooks {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive whose parts are stored as they are.
inline std::string zip(const Parts& parts)
{
    std::string out;
    std::string directory;
    const auto number = [](std::string& to, std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            to.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    };
    for (const auto& [name, content] : parts) {
        const auto crc = crc32(0, reinterpret_cast<const Bytef*>(content.data()),
                               static_cast<uInt>(content.size()));
        std::string common;
        number(common, 20, 2); // version
        number(common, 0, 2);  // flags
        number(common, 0, 2);  // stored
        number(common, 0, 4);  // time
        number(common, crc, 4);
        number(common, content.size(), 4);
        number(common, content.size(), 4);
        number(common, name.size(), 2);
        number(common, 0, 2); // extra
        directory += "PK\x01\x02";
        number(directory, 20, 2);
        directory += common;
        number(directory, 0, 2 + 2 + 2); // comment, disk, kind
        number(directory, 0, 4);
        number(directory, out.size(), 4);
        directory += name;
        out += "PK\x03\x04";
        out += common + name + content;
    }
    const std::size_t start = out.size();
    out += directory;
    out += "PK\x05\x06";
    number(out, 0, 4);
    number(out, parts.size(), 2);
    number(out, parts.size(), 2);
    number(out, directory.size(), 4);
    number(out, start, 4);
    number(out, 0, 2);
    return out;
}

inline std::string gzip(std::string_view text)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

struct XlsxSheet {
    std::string name;
    std::string rows; ///< what stands in <sheetData>
    std::string behind = {};
    bool hidden = false;
};

/// What a workbook is made of; texts and styles may be left out.
struct Xlsx {
    std::vector<XlsxSheet> sheets;
    std::vector<std::string> texts = {};   ///< what stands in each <si>
    std::vector<std::string> formats = {}; ///< number formats of the styles 1, 2, …
    bool from1904 = false;

    Parts parts() const
    {
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const std::string office =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const auto relation = [&](const std::string& id, const std::string& type,
                                  const std::string& target) {
            return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type +
                   "\" Target=\"" + target + "\"/>";
        };
        std::string book = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">";
        book += from1904 ? "<workbookPr date1904=\"1\"/><sheets>" : "<workbookPr/><sheets>";
        std::string relations = head + "<Relationships xmlns=\"" + package + "\">";
        Parts result;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            book += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"r" +
                    number + "\"" + (sheets[i].hidden ? " state=\"hidden\"" : "") + "/>";
            relations += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            result.emplace_back("xl/worksheets/sheet" + number + ".xml",
                                head + "<worksheet xmlns=\"" + main +
                                    "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" +
                                    sheets[i].rows + "</sheetData>" + sheets[i].behind +
                                    "</worksheet>");
        }
        if (!texts.empty()) {
            std::string pool = head + "<sst xmlns=\"" + main + "\">";
            for (const std::string& text : texts)
                pool += "<si>" + text + "</si>";
            relations += relation("texts", "sharedStrings", "/xl/sharedStrings.xml");
            result.emplace_back("xl/sharedStrings.xml", pool + "</sst>");
        }
        if (!formats.empty()) {
            std::string codes = head + "<styleSheet xmlns=\"" + main + "\"><numFmts>";
            std::string styles = "</numFmts><cellXfs><xf numFmtId=\"0\"/>";
            for (std::size_t i = 0; i < formats.size(); ++i) {
                const std::string id = std::to_string(164 + i);
                codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i] + "\"/>";
                styles += "<xf numFmtId=\"" + id + "\"/>";
            }
            relations += relation("styles", "styles", "styles.xml");
            result.emplace_back("xl/styles.xml", codes + styles + "</cellXfs></styleSheet>");
        }
        result.emplace_back("xl/workbook.xml", book + "</sheets></workbook>");
        result.emplace_back("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        result.emplace_back("_rels/.rels", head + "<Relationships xmlns=\"" + package + "\">" +
                                               relation("r1", "officeDocument", "xl/workbook.xml") +
                                               "</Relationships>");
        return result;
    }
    std::string bytes() const { return zip(parts()); }
};

/// A cell with its text in place.
inline std::string inlineCell(const std::string& place, const std::string& text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text +
           "</t></is></c>";
}

inline std::string numberCell(const std::string& place, const std::string& stored, int style = 0)
{
    return "<c r=\"" + place + "\" s=\"" + std::to_string(style) + "\"><v>" + stored + "</v></c>";
}

/// The part of an OpenDocument spreadsheet that holds its sheets; `tables` is <table:table> …
inline std::string odsContent(const std::string& tables)
{
    const std::string schema = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"" +
           schema + "office:1.0\" xmlns:table=\"" + schema + "table:1.0\" xmlns:text=\"" + schema +
           "text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" " +
           "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1."
           "0\">" +
           "<office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

inline std::string ods(const std::string& tables)
{
    return zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", odsContent(tables)},
                {"META-INF/manifest.xml", "<manifest/>"}});
}

} // namespace workbooks
