#include "core/base/translation.h"
#include "core/data/workbook/cellvalues.h"
#include "core/data/workbook/workbook.h"
#include "core/data/workbook/xmlparts.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t mostRows = 1'048'576;
constexpr std::size_t mostColumns = 16'384;

/// Text that stands with a cell but is not in it.
bool isBeside(std::string_view name)
{
    return name == "annotation" || name == "frame" || name == "custom-shape" ||
           name == "ruby-text" || name == "g" || name == "control" || name == "note";
}

/// The part of an OpenDocument spreadsheet that holds all its sheets.
class ContentPart : public XmlHandler {
public:
    ContentPart(const ZipArchive& archive, const std::string& wanted, Sheet& sheet)
        : m_archive(archive), m_wanted(wanted), m_sheet(sheet)
    {
    }

    bool found() const { return m_found; }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_besides > 0 || isBeside(name)) {
            ++m_besides;
            return;
        }
        if (name == "table") {
            if (++m_tables == 1)
                beginTable(attributes);
            return;
        }
        if (name == "tracked-changes")
            m_inChanges = true;
        if (!m_reading || m_tables != 1 || m_inChanges)
            return;
        if (name == "table-cell" || name == "covered-table-cell")
            beginCell(name, attributes);
        else if (name == "table-row")
            beginRow(attributes);
        else if (m_inCell)
            beginText(name, attributes);
    }

    void end(std::string_view name) override
    {
        if (m_besides > 0) {
            --m_besides;
            return;
        }
        if (name == "table") {
            if (m_tables > 0 && --m_tables == 0)
                m_reading = false;
            return;
        }
        if (name == "tracked-changes")
            m_inChanges = false;
        if (!m_reading || m_tables != 1 || m_inChanges)
            return;
        if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "table-row")
            endRow();
        else if (m_paragraph && (name == "p" || name == "h"))
            m_paragraph = false;
    }

    void text(std::string_view run) override
    {
        if (!m_paragraph || m_besides > 0)
            return;
        // Line ends and runs of blanks are one blank; more are written as elements.
        for (const char c : run) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank)
                m_text.push_back(c);
            else if (!m_afterBlank)
                m_text.push_back(' ');
            m_afterBlank = blank;
        }
    }

private:
    struct RowCell {
        std::size_t column;
        std::size_t repeated;
        CellKind kind;
        std::string text;
    };

    void beginTable(const XmlAttributes& attributes)
    {
        const char* found = attributes.find("name");
        const std::string name = found ? found : "";
        m_sheet.sheets.push_back(name);
        m_reading = !m_found && (m_wanted.empty() || isSameSheet(name, m_wanted));
        if (m_reading) {
            m_found = true;
            m_sheet.name = name;
        }
    }

    void beginRow(const XmlAttributes& attributes)
    {
        m_rowRepeated = std::max<std::size_t>(attributes.count("number-rows-repeated", 1), 1);
        m_rowHidden =
            attributes.is("visibility", "collapse") || attributes.is("visibility", "filter");
        m_rowCells.clear();
        m_column = 0;
    }

    void endRow()
    {
        if (m_rowCells.empty()) {
            m_row += std::min(m_rowRepeated, mostRows);
            return;
        }
        if (m_row >= mostRows || m_rowRepeated > mostRows - m_row)
            m_archive.failDamaged(
                CORE_TRANSLATE_NOOP("Damage", "its sheet has more rows than a sheet can have"));
        m_sheet.notes.hiddenRows += m_rowHidden ? m_rowRepeated : 0;
        for (std::size_t i = 0; i < m_rowRepeated; ++i, ++m_row) {
            m_sheet.cells.beginRow(m_row);
            for (const RowCell& cell : m_rowCells)
                for (std::size_t j = 0; j < cell.repeated; ++j)
                    m_sheet.cells.add(cell.column + j, cell.kind, cell.text);
        }
        m_rowCells.clear();
    }

    void beginCell(std::string_view name, const XmlAttributes& attributes)
    {
        m_inCell = true;
        m_covered = name == "covered-table-cell";
        m_repeated = std::max<std::size_t>(attributes.count("number-columns-repeated", 1), 1);
        m_text.clear();
        m_paragraph = false;
        m_paragraphs = 0;
        m_sheet.notes.mergedRanges += attributes.count("number-columns-spanned", 1) > 1 ||
                                      attributes.count("number-rows-spanned", 1) > 1;
        const char* type = attributes.find("value-type");
        const std::string_view word = type ? type : "";
        m_kind = CellKind::Text;
        m_value.reset();
        const char* shown = attributes.findWhole("calcext:value-type");
        if (shown && std::string_view(shown) == "error") {
            m_kind = CellKind::Fault;
        } else if (word == "float" || word == "percentage" || word == "currency") {
            takeNumber(attributes.find("value"));
        } else if (word == "date") {
            takeValue(CellKind::Day, attributes.find("date-value"), isoText);
        } else if (word == "time") {
            takeValue(CellKind::Day, attributes.find("time-value"), durationText);
        } else if (word == "boolean") {
            m_kind = CellKind::Boolean;
            m_value = attributes.is("boolean-value", "true") ? "TRUE" : "FALSE";
        } else if (const char* stored = attributes.find("string-value")) {
            m_value = stored;
        } else if (word.empty() && attributes.find("formula")) {
            ++m_sheet.notes.formulasWithoutValue;
        }
    }

    void takeNumber(const char* stored)
    {
        if (!stored)
            return;
        m_value = storedNumberText(stored);
        m_kind = m_value ? CellKind::Number : CellKind::Text;
    }

    template <typename Reading>
    void takeValue(CellKind kind, const char* stored, const Reading& reading)
    {
        if (!stored)
            return;
        m_kind = kind;
        m_value = reading(stored);
    }

    void beginText(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "p" || name == "h") {
            if (m_paragraphs++ > 0)
                m_text.push_back('\n');
            m_paragraph = true;
            m_afterBlank = true;
        } else if (name == "s" && m_paragraph) {
            m_text.append(std::min(attributes.count("c", 1), mostColumns), ' ');
            m_afterBlank = true;
        } else if (name == "tab" && m_paragraph) {
            m_text.push_back('\t');
        } else if (name == "line-break" && m_paragraph) {
            m_text.push_back('\n');
        }
    }

    void endCell()
    {
        m_inCell = false;
        m_paragraph = false;
        const std::string& text = m_value ? *m_value : m_text;
        if (!text.empty() && !m_covered) {
            if (m_repeated > mostColumns || m_column + m_repeated > mostColumns)
                m_archive.failDamaged(CORE_TRANSLATE_NOOP(
                    "Damage", "its sheet has more columns than a sheet can have"));
            m_rowCells.push_back({m_column, m_repeated, m_kind, text});
        }
        m_column += std::min(m_repeated, mostColumns);
    }

    const ZipArchive& m_archive;
    const std::string& m_wanted;
    Sheet& m_sheet;
    bool m_found = false;
    bool m_reading = false;
    bool m_inChanges = false;
    std::size_t m_tables = 0;  ///< that are open; one may stand in a cell of another
    std::size_t m_besides = 0; ///< elements open from one whose text is not the cell's
    std::size_t m_row = 0;
    std::size_t m_rowRepeated = 1;
    bool m_rowHidden = false;
    std::vector<RowCell> m_rowCells;
    std::size_t m_column = 0;
    std::size_t m_repeated = 1;
    bool m_inCell = false;
    bool m_covered = false;
    CellKind m_kind = CellKind::Text;
    std::optional<std::string> m_value;
    std::string m_text;
    std::size_t m_paragraphs = 0;
    bool m_paragraph = false;
    bool m_afterBlank = false;
};

} // namespace

Sheet readOdsSheet(ZipArchive& archive, const std::string& wanted, SheetCells cells,
                   const std::stop_token& stop, const ProgressCallback& progress)
{
    const auto manifest = archive.read("META-INF/manifest.xml", stop);
    if (manifest && manifest->find("encryption-data") != manifest->npos)
        throw Error(
            ErrorCode::MalformedInput,
            filled(translate("Errors", "\"{1}\" is protected with a password."), {archive.name()}),
            archive.name(), {},
            translate("Errors", "Save it without a password and open that file."));
    const auto kind = archive.read("mimetype", stop);
    if (kind && kind->find("spreadsheet") == kind->npos)
        throw Error(
            ErrorCode::MalformedInput,
            filled(translate("Errors", "\"{1}\" is a document, not a workbook."), {archive.name()}),
            archive.name(), {},
            translate("Errors", "Open a workbook or a file of delimited text."));
    Sheet sheet{{}, {}, {}, std::move(cells)};
    ContentPart content(archive, wanted, sheet);
    parsePart(archive, "content.xml", content, stop, [&](double done) {
        if (progress)
            progress(done, CORE_TRANSLATE_NOOP("Progress", "Reading the workbook"));
    });
    if (sheet.sheets.empty())
        archive.failDamaged(CORE_TRANSLATE_NOOP("Damage", "it has no sheet"));
    if (!content.found())
        failUnknownSheet(archive.name(), wanted, sheet.sheets);
    return sheet;
}

} // namespace core::data
