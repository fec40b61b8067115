#pragma once

#include "core/data/workbook/ziparchive.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace core::data {

/// The attributes of an element, by their names without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// Null when there is none. LibreOffice repeats some of OpenDocument's under the prefix
    /// "calcext", which is passed over.
    const char* find(std::string_view name) const;
    /// The same with the prefix as it stands in the file.
    const char* findWhole(std::string_view name) const;
    bool is(std::string_view name, std::string_view value) const;
    /// A whole number of at least 0; `otherwise` when there is none.
    std::size_t count(std::string_view name, std::size_t otherwise) const;

private:
    const char* const* m_pairs;
};

/// What is done with the elements of a part; names come without prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A run of text; one text may come in several.
    virtual void text(std::string_view run) = 0;
};

/// Reads an XML part of an archive. Declarations of document types are refused, so entities never
/// expand. Throws core::Error and Cancelled, and what the handler throws.
void parsePart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
               const std::stop_token& stop, const std::function<void(double done)>& progress = {});

} // namespace core::data
