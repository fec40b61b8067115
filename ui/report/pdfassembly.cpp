#include "core/base/error.h"
#include "ui/report/reportpdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include <vector>

namespace ui {

namespace {

using Object = QPDFObjectHandle;
using Role = ReportItem::Role;

Object text(const std::string& utf8)
{
    return Object::newUnicodeString(utf8);
}

Object name(const char* word)
{
    return Object::newName(word);
}

const char* structureName(Role role)
{
    switch (role) {
    case Role::Title:
        return "/H1";
    case Role::Heading:
        return "/H2";
    case Role::Subheading:
        return "/H3";
    case Role::Figure:
        return "/Figure";
    case Role::Caption:
        return "/Caption";
    default:
        return "/P";
    }
}

/// "0.75" for content streams, whatever the locale.
std::string number(double value)
{
    return QUtil::double_to_string(value, 3);
}

class Assembly {
public:
    explicit Assembly(const ReportPdf::Sheets& sheets) : m_sheets(sheets)
    {
        m_pdf.processMemoryFile("report", sheets.pdf.constData(),
                                static_cast<size_t>(sheets.pdf.size()));
    }

    std::string bytes()
    {
        auto sheets = QPDFPageDocumentHelper(m_pdf).getAllPages();
        if (sheets.size() != m_sheets.pieces.size())
            throw core::Error(core::ErrorCode::Internal, "The pages of the PDF do not add up.");
        for (auto& sheet : sheets)
            m_forms.push_back(sheet.getFormXObjectForPage());
        QPDFPageDocumentHelper pages(m_pdf);
        for (auto& sheet : sheets)
            pages.removePage(sheet);

        m_root = m_pdf.makeIndirectObject(Object::newDictionary());
        m_document = element("/Document", m_root);
        for (std::size_t page = 0; page < m_sheets.pages; ++page)
            pages.addPage(QPDFPageObjectHelper(makePage(page)), false);
        finishStructure();
        makeOutline();
        describe();

        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setPreserveUnreferencedObjects(false);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    }

private:
    Object element(const char* kind, const Object& parent)
    {
        Object made = Object::newDictionary();
        made.replaceKey("/Type", name("/StructElem"));
        made.replaceKey("/S", name(kind));
        made.replaceKey("/P", parent);
        return m_pdf.makeIndirectObject(made);
    }

    Object makePage(std::size_t page)
    {
        Object dictionary = m_pdf.makeIndirectObject(Object::newDictionary());
        Object forms = Object::newDictionary();
        Object onPage = Object::newArray();
        std::string content;
        for (std::size_t i = 0; i < m_sheets.pieces.size(); ++i) {
            const ReportPdf::Piece& piece = m_sheets.pieces[i];
            if (piece.page != page)
                continue;
            const std::string form = "/Piece" + std::to_string(i);
            forms.replaceKey(form, m_forms[i]);
            if (piece.isFoot) {
                content += "/Artifact BMC\n";
            } else {
                const int mark = onPage.getArrayNItems();
                content += std::string(structureName(piece.role)) + " <</MCID " +
                           std::to_string(mark) + ">> BDC\n";
                Object made = element(structureName(piece.role), m_document);
                made.replaceKey("/Pg", dictionary);
                made.replaceKey("/K", Object::newInteger(mark));
                if (piece.role == Role::Figure)
                    made.replaceKey("/Alt", text(piece.alt));
                m_elements.push_back(made);
                onPage.appendItem(made);
            }
            // PDF counts from the lower left corner.
            content += "q 1 0 0 1 " + number(piece.x) + " " +
                       number(m_sheets.height - piece.y - piece.height) + " cm " + form +
                       " Do Q\nEMC\n";
            if (piece.role == Role::Heading && !piece.isFoot)
                m_headings.push_back({dictionary, m_sheets.height - piece.y, piece.text});
        }
        m_pages.push_back(onPage);
        Object resources = Object::newDictionary();
        resources.replaceKey("/XObject", forms);
        dictionary.replaceKey("/Type", name("/Page"));
        Object box = Object::newArray();
        for (const double value : {0.0, 0.0, m_sheets.width, m_sheets.height})
            box.appendItem(Object::newReal(value, 2));
        dictionary.replaceKey("/MediaBox", box);
        dictionary.replaceKey("/Resources", resources);
        dictionary.replaceKey("/Contents", Object::newStream(&m_pdf, content));
        dictionary.replaceKey("/StructParents", Object::newInteger(static_cast<int>(page)));
        dictionary.replaceKey("/Tabs", name("/S"));
        return dictionary;
    }

    void finishStructure()
    {
        m_document.replaceKey("/K", Object::newArray(m_elements));
        Object numbers = Object::newArray();
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            numbers.appendItem(Object::newInteger(static_cast<int>(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(m_pages[page]));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/Type", name("/StructTreeRoot"));
        m_root.replaceKey("/K", m_document);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          Object::newInteger(static_cast<int>(m_pages.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        Object marked = Object::newDictionary();
        marked.replaceKey("/Marked", Object::newBool(true));
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
    }

    void makeOutline()
    {
        if (m_headings.empty())
            return;
        Object outline = m_pdf.makeIndirectObject(Object::newDictionary());
        std::vector<Object> entries;
        for (std::size_t i = 0; i < m_headings.size(); ++i)
            entries.push_back(m_pdf.makeIndirectObject(Object::newDictionary()));
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            Object target = Object::newArray();
            target.appendItem(m_headings[i].page);
            target.appendItem(name("/XYZ"));
            target.appendItem(Object::newInteger(0));
            target.appendItem(Object::newReal(m_headings[i].top, 2));
            target.appendItem(Object::newNull());
            entries[i].replaceKey("/Title", text(m_headings[i].text));
            entries[i].replaceKey("/Parent", outline);
            entries[i].replaceKey("/Dest", target);
            if (i > 0)
                entries[i].replaceKey("/Prev", entries[i - 1]);
            if (i + 1 < entries.size())
                entries[i].replaceKey("/Next", entries[i + 1]);
        }
        outline.replaceKey("/Type", name("/Outlines"));
        outline.replaceKey("/First", entries.front());
        outline.replaceKey("/Last", entries.back());
        outline.replaceKey("/Count", Object::newInteger(static_cast<int>(entries.size())));
        m_pdf.getRoot().replaceKey("/Outlines", outline);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

    void describe()
    {
        m_pdf.getRoot().replaceKey("/Lang", text(m_sheets.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        m_pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
        // Describes the sheets, not the document.
        m_pdf.getRoot().removeKey("/Metadata");
    }

    struct Heading {
        Object page;
        double top;
        std::string text;
    };
    const ReportPdf::Sheets& m_sheets;
    QPDF m_pdf;
    std::vector<Object> m_forms;
    Object m_root, m_document;
    std::vector<Object> m_elements;
    std::vector<Object> m_pages; ///< the elements of each, by their marks
    std::vector<Heading> m_headings;
};

} // namespace

std::string assemblePdf(const ReportPdf::Sheets& sheets)
{
    try {
        return Assembly(sheets).bytes();
    } catch (const std::runtime_error& error) {
        throw core::Error(core::ErrorCode::Internal,
                          std::string("The PDF could not be put together: ") + error.what());
    }
}

} // namespace ui
