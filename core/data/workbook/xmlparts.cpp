#include "core/data/workbook/xmlparts.h"

#include "core/base/translation.h"

#include <charconv>
#include <exception>
#include <expat.h>
#include <new>

namespace core::data {
namespace {

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

/// Exceptions must not pass through the parser, which is written in C.
struct Parsing {
    XML_Parser parser;
    XmlHandler& handler;
    std::exception_ptr failure = {};
    bool declaresType = false;

    template <typename Body>
    void guard(const Body& body)
    {
        if (failure)
            return;
        try {
            body();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** pairs)
{
    auto& parsing = *static_cast<Parsing*>(data);
    parsing.guard([&] { parsing.handler.start(withoutPrefix(name), XmlAttributes(pairs)); });
}

void XMLCALL onEnd(void* data, const XML_Char* name)
{
    auto& parsing = *static_cast<Parsing*>(data);
    parsing.guard([&] { parsing.handler.end(withoutPrefix(name)); });
}

void XMLCALL onText(void* data, const XML_Char* text, int length)
{
    auto& parsing = *static_cast<Parsing*>(data);
    parsing.guard([&] { parsing.handler.text({text, static_cast<std::size_t>(length)}); });
}

void XMLCALL onDocumentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    auto& parsing = *static_cast<Parsing*>(data);
    parsing.declaresType = true;
    XML_StopParser(parsing.parser, XML_FALSE);
}

struct ParserOwner {
    XML_Parser parser = XML_ParserCreate(nullptr);
    ParserOwner() = default;
    ~ParserOwner() { XML_ParserFree(parser); }
    ParserOwner(const ParserOwner&) = delete;
    ParserOwner& operator=(const ParserOwner&) = delete;
};

} // namespace

const char* XmlAttributes::find(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        const std::string_view whole = *pair;
        if (whole == name)
            return pair[1];
        if (whole.size() > name.size() && whole.ends_with(name) &&
            whole[whole.size() - name.size() - 1] == ':' && !whole.starts_with("calcext:"))
            return pair[1];
    }
    return nullptr;
}

const char* XmlAttributes::findWhole(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (*pair == name)
            return pair[1];
    return nullptr;
}

bool XmlAttributes::is(std::string_view name, std::string_view value) const
{
    const char* found = find(name);
    return found && found == value;
}

std::size_t XmlAttributes::count(std::string_view name, std::size_t otherwise) const
{
    const char* found = find(name);
    if (!found)
        return otherwise;
    const std::string_view text = found;
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

void parsePart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
               const std::stop_token& stop, const std::function<void(double)>& progress)
{
    const ParserOwner owner;
    if (!owner.parser)
        throw std::bad_alloc();
    Parsing parsing{owner.parser, handler};
    XML_SetUserData(owner.parser, &parsing);
    XML_SetElementHandler(owner.parser, onStart, onEnd);
    XML_SetCharacterDataHandler(owner.parser, onText);
    XML_SetStartDoctypeDeclHandler(owner.parser, onDocumentType);
    const auto parse = [&](std::string_view piece, bool last) {
        if (XML_Parse(owner.parser, piece.data(), static_cast<int>(piece.size()), last) !=
            XML_STATUS_ERROR)
            return;
        if (parsing.failure)
            std::rethrow_exception(parsing.failure);
        if (parsing.declaresType)
            archive.failDamaged(filled(
                translate("Damage", "the part \"{1}\" declares entities, as no workbook does"),
                {part}));
        if (XML_GetErrorCode(owner.parser) == XML_ERROR_NO_MEMORY)
            throw std::bad_alloc();
        archive.failDamaged(
            filled(translate("Damage", "the part \"{1}\" is no sound XML past line {2}"),
                   {part, std::to_string(XML_GetCurrentLineNumber(owner.parser))}));
    };
    archive.read(part, stop, [&](std::string_view piece, double done) {
        parse(piece, false);
        if (progress)
            progress(done);
    });
    parse({}, true);
}

} // namespace core::data
