#include "core/base/translation.h"
#include "core/data/workbook/cellvalues.h"
#include "core/data/workbook/workbook.h"
#include "core/data/workbook/xmlparts.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>

namespace core::data {
namespace {

constexpr std::size_t mostColumns = 16'384;

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
        out.push_back(static_cast<char>(0xC0 | code >> 6));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xE0 | code >> 12));
        out.push_back(static_cast<char>(0x80 | (code >> 6 & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    }
}

/// Puts "_x000D_" and the like right, which stand for characters that XML has no room for.
/// Characters that no text should hold stay written out.
std::string unescaped(std::string_view text)
{
    std::string out;
    std::size_t at = 0;
    for (;;) {
        const std::size_t mark = text.find("_x", at);
        out.append(text.substr(at, mark - at));
        if (mark == text.npos)
            return out;
        unsigned code = 0;
        const char* digits = text.data() + mark + 2;
        bool sound = mark + 7 <= text.size() && text[mark + 6] == '_';
        if (sound) {
            const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
            sound = error == std::errc() && end == digits + 4 &&
                    (code >= 0x20 || code == '\t' || code == '\n' || code == '\r') &&
                    (code < 0xD800 || code > 0xDFFF);
        }
        if (sound)
            appendUtf8(out, code);
        else
            out.append(text.substr(mark, 2));
        at = mark + (sound ? 7 : 2);
    }
}

/// Relations of a part: what stands under an id, and where.
struct Relations : XmlHandler {
    struct Relation {
        std::string id;
        std::string type; ///< the last word of it
        std::string target;
    };
    std::vector<Relation> all;

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const char* id = attributes.find("Id");
        const char* type = attributes.find("Type");
        const char* target = attributes.find("Target");
        if (name != "Relationship" || !id || !type || !target)
            return;
        const std::string_view word = type;
        all.push_back({id, std::string(word.substr(word.rfind('/') + 1)), target});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    const Relation* ofType(std::string_view type) const
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Relation& r) { return r.type == type; });
        return found == all.end() ? nullptr : &*found;
    }
};

/// "xl/" and "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" or "../x.xml" as one name.
std::string resolved(const std::string& folder, const std::string& target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    std::string base = folder;
    std::string_view rest = target;
    while (rest.starts_with("../") || rest.starts_with("./")) {
        const bool up = rest.starts_with("../");
        rest.remove_prefix(up ? 3 : 2);
        if (up && !base.empty()) {
            base.pop_back();
            base.resize(base.rfind('/') == base.npos ? 0 : base.rfind('/') + 1);
        }
    }
    return base.append(rest);
}

struct WorkbookPart : XmlHandler {
    struct Entry {
        std::string name;
        std::string relation;
        bool hidden = false;
    };
    std::vector<Entry> sheets;
    bool from1904 = false;

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            from1904 = attributes.is("date1904", "1") || attributes.is("date1904", "true");
        } else if (name == "sheet") {
            const char* title = attributes.find("name");
            const char* relation = attributes.find("id");
            const char* state = attributes.find("state");
            if (title && relation)
                sheets.push_back({title, relation, state && std::string_view(state) != "visible"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// Which cell styles show days.
struct StylesPart : XmlHandler {
    std::map<std::size_t, std::optional<DayFormat>> formats;
    std::vector<std::optional<DayFormat>> ofStyle;
    bool inCellStyles = false;

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            const char* code = attributes.find("formatCode");
            formats[attributes.count("numFmtId", 0)] = dayFormatOf(code ? code : "");
        } else if (name == "cellXfs") {
            inCellStyles = true;
        } else if (name == "xf" && inCellStyles) {
            const std::size_t id = attributes.count("numFmtId", 0);
            const auto own = formats.find(id);
            ofStyle.push_back(own == formats.end() ? builtInDayFormat(id) : own->second);
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            inCellStyles = false;
    }
    void text(std::string_view) override {}
};

/// The texts that cells refer to by number.
class StringPool : public XmlHandler {
public:
    explicit StringPool(const ZipArchive& archive) : m_archive(archive) {}

    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_current.clear();
        m_inPhonetic = m_inPhonetic || name == "rPh";
        m_inText = name == "t" && !m_inPhonetic;
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_inPhonetic = false;
        if (name != "si")
            return;
        if (m_current.find("_x") != m_current.npos)
            m_current = unescaped(m_current);
        m_text.append(m_current);
        m_ends.push_back(m_text.size());
    }
    void text(std::string_view run) override
    {
        if (m_inText)
            m_current.append(run);
    }

    std::string_view at(std::size_t index) const
    {
        if (index >= m_ends.size())
            m_archive.failDamaged(
                CORE_TRANSLATE_NOOP("Damage", "a cell refers to a text that is not there"));
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

private:
    const ZipArchive& m_archive;
    std::string m_text;
    std::vector<std::size_t> m_ends;
    std::string m_current;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

class SheetPart : public XmlHandler {
public:
    SheetPart(const ZipArchive& archive, const StringPool& strings, const StylesPart& styles,
              bool from1904, SheetCells& cells, SheetNotes& notes)
        : m_archive(archive), m_strings(strings), m_styles(styles), m_from1904(from1904),
          m_cells(cells), m_notes(notes)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        m_inText = false;
        if (!m_inData) {
            m_inData = name == "sheetData";
            m_notes.mergedRanges += name == "mergeCell";
            return;
        }
        if (name == "c")
            beginCell(attributes);
        else if (name == "row")
            beginRow(attributes);
        else if (name == "f")
            m_hasFormula = true;
        else if (name == "rPh")
            m_inPhonetic = true;
        else
            m_inText = name == "v" || (name == "t" && !m_inPhonetic);
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        if (name == "c" && m_inData)
            endCell();
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "sheetData")
            m_inData = false;
    }
    void text(std::string_view run) override
    {
        if (m_inText)
            m_value.append(run);
    }

private:
    enum class Stored : std::uint8_t { Number, Shared, Text, Boolean, Fault, Day };

    void beginRow(const XmlAttributes& attributes)
    {
        const std::size_t number = attributes.count("r", m_row + 1);
        if (number == 0)
            m_archive.failDamaged(CORE_TRANSLATE_NOOP("Damage", "a row has the number 0"));
        m_row = number;
        m_column = 0;
        m_cells.beginRow(number - 1);
        m_notes.hiddenRows += attributes.is("hidden", "1") || attributes.is("hidden", "true");
    }

    void beginCell(const XmlAttributes& attributes)
    {
        if (m_row == 0)
            m_archive.failDamaged(
                CORE_TRANSLATE_NOOP("Damage", "a cell stands outside of all rows"));
        ++m_column;
        if (const char* place = attributes.find("r"))
            m_column = columnOf(place);
        m_style = attributes.count("s", 0);
        m_stored = storedAs(attributes.find("t"));
        m_hasFormula = false;
        m_inPhonetic = false;
        m_value.clear();
    }

    std::size_t columnOf(std::string_view place) const
    {
        std::size_t column = 0;
        for (const char c : place) {
            if (c < 'A' || c > 'Z')
                break;
            column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
            if (column > mostColumns)
                break;
        }
        if (column == 0 || column > mostColumns)
            m_archive.failDamaged(CORE_TRANSLATE_NOOP("Damage", "a cell stands in no column"));
        return column;
    }

    static Stored storedAs(const char* type)
    {
        const std::string_view word = type ? type : "n";
        if (word == "s")
            return Stored::Shared;
        if (word == "str" || word == "inlineStr")
            return Stored::Text;
        if (word == "b")
            return Stored::Boolean;
        if (word == "e")
            return Stored::Fault;
        return word == "d" ? Stored::Day : Stored::Number;
    }

    void endCell()
    {
        const std::size_t column = m_column - 1;
        if (m_value.empty()) {
            m_notes.formulasWithoutValue += m_hasFormula && m_stored == Stored::Number;
            return;
        }
        switch (m_stored) {
        case Stored::Shared:
            m_cells.add(column, CellKind::Text, m_strings.at(sharedIndex()));
            break;
        case Stored::Text:
            if (m_value.find("_x") != m_value.npos)
                m_value = unescaped(m_value);
            m_cells.add(column, CellKind::Text, m_value);
            break;
        case Stored::Boolean:
            m_cells.add(column, CellKind::Boolean,
                        m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
            break;
        case Stored::Fault:
            m_cells.add(column, CellKind::Fault, m_value);
            break;
        case Stored::Day:
            m_cells.add(column, CellKind::Day, isoText(m_value));
            break;
        case Stored::Number:
            addNumber(column);
            break;
        }
    }

    std::size_t sharedIndex() const
    {
        std::size_t index = 0;
        const char* end = m_value.data() + m_value.size();
        const auto [stopped, error] = std::from_chars(m_value.data(), end, index);
        if (error != std::errc() || stopped != end)
            m_archive.failDamaged(
                CORE_TRANSLATE_NOOP("Damage", "a cell refers to a text that is not there"));
        return index;
    }

    void addNumber(std::size_t column)
    {
        const auto format =
            m_style < m_styles.ofStyle.size() ? m_styles.ofStyle[m_style] : std::nullopt;
        double days = 0;
        const char* end = m_value.data() + m_value.size();
        if (format && std::from_chars(m_value.data(), end, days).ptr == end) {
            m_cells.add(column, CellKind::Day, dayText(days, *format, m_from1904));
            return;
        }
        const auto number = storedNumberText(m_value);
        m_cells.add(column, number ? CellKind::Number : CellKind::Text, number.value_or(m_value));
    }

    const ZipArchive& m_archive;
    const StringPool& m_strings;
    const StylesPart& m_styles;
    bool m_from1904;
    SheetCells& m_cells;
    SheetNotes& m_notes;
    std::size_t m_row = 0;    ///< from 1
    std::size_t m_column = 0; ///< from 1
    std::size_t m_style = 0;
    Stored m_stored = Stored::Number;
    std::string m_value;
    bool m_inData = false;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_hasFormula = false;
};

struct Parts {
    std::string folder;
    std::string workbook;
    Relations relations;
};

Parts findParts(ZipArchive& archive, const std::stop_token& stop)
{
    Parts parts;
    parts.workbook = "xl/workbook.xml";
    if (archive.has("_rels/.rels")) {
        Relations relations;
        parsePart(archive, "_rels/.rels", relations, stop);
        if (const auto* main = relations.ofType("officeDocument"))
            parts.workbook = resolved({}, main->target);
    }
    const std::size_t slash = parts.workbook.rfind('/');
    parts.folder = slash == std::string::npos ? "" : parts.workbook.substr(0, slash + 1);
    const std::string file = parts.workbook.substr(parts.folder.size());
    if (file == "document.xml" || file == "presentation.xml")
        throw Error(
            ErrorCode::MalformedInput,
            filled(translate("Errors", "\"{1}\" is a document, not a workbook."), {archive.name()}),
            archive.name(), {},
            translate("Errors", "Open a workbook or a file of delimited text."));
    parsePart(archive, parts.folder + "_rels/" + file + ".rels", parts.relations, stop);
    return parts;
}

} // namespace

Sheet readXlsxSheet(ZipArchive& archive, const std::string& wanted, SheetCells cells,
                    const std::stop_token& stop, const ProgressCallback& progress)
{
    const Parts parts = findParts(archive, stop);
    WorkbookPart workbook;
    parsePart(archive, parts.workbook, workbook, stop);
    Sheet sheet{{}, {}, {}, std::move(cells)};
    std::string target;
    bool chosenIsHidden = true;
    for (const WorkbookPart::Entry& entry : workbook.sheets) {
        const auto relation = std::find_if(
            parts.relations.all.begin(), parts.relations.all.end(), [&](const auto& candidate) {
                return candidate.id == entry.relation && candidate.type == "worksheet";
            });
        if (relation == parts.relations.all.end())
            continue; // a sheet with nothing but a chart
        sheet.sheets.push_back(entry.name);
        const bool fits = wanted.empty() ? target.empty() || (chosenIsHidden && !entry.hidden)
                                         : target.empty() && isSameSheet(entry.name, wanted);
        if (fits) {
            sheet.name = entry.name;
            chosenIsHidden = entry.hidden;
            target = resolved(parts.folder, relation->target);
        }
    }
    if (sheet.sheets.empty())
        archive.failDamaged(CORE_TRANSLATE_NOOP("Damage", "it has no sheet"));
    if (target.empty())
        failUnknownSheet(archive.name(), wanted, sheet.sheets);

    StylesPart styles;
    if (const auto* part = parts.relations.ofType("styles"))
        if (archive.has(resolved(parts.folder, part->target)))
            parsePart(archive, resolved(parts.folder, part->target), styles, stop);
    const auto report = [&](double from, double share) {
        return [&progress, from, share](double done) {
            if (progress)
                progress(from + share * done,
                         CORE_TRANSLATE_NOOP("Progress", "Reading the workbook"));
        };
    };
    StringPool strings(archive);
    if (const auto* part = parts.relations.ofType("sharedStrings"))
        if (archive.has(resolved(parts.folder, part->target)))
            parsePart(archive, resolved(parts.folder, part->target), strings, stop,
                      report(0, 0.25));
    SheetPart part(archive, strings, styles, workbook.from1904, sheet.cells, sheet.notes);
    parsePart(archive, target, part, stop, report(0.25, 0.75));
    return sheet;
}

} // namespace core::data
