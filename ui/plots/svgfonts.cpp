#include "ui/plots/svgfonts.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QString>

#include <hb-subset.h>
#include <memory>
#include <set>

namespace ui {

namespace {

template <auto destroy>
struct Destroy {
    template <typename T>
    void operator()(T* value) const
    {
        destroy(value);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

struct Weight {
    int value;
    const char* file;
};
constexpr Weight weights[] = {{400, ":/fonts/TesseraInter-Regular.otf"},
                              {500, ":/fonts/TesseraInter-Medium.otf"},
                              {600, ":/fonts/TesseraInter-SemiBold.otf"},
                              {700, ":/fonts/TesseraInter-Bold.otf"}};

/// The font with the letters of `letters` only; empty when that fails.
QByteArray subset(const QByteArray& font, const std::set<char32_t>& letters)
{
    const Blob blob(hb_blob_create(font.constData(), static_cast<unsigned>(font.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face face(hb_face_create(blob.get(), 0));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const char32_t letter : letters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), letter);
    const Face reduced(hb_subset_or_fail(face.get(), input.get()));
    if (!reduced)
        return {};
    const Blob bytes(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes.get(), &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

std::set<char32_t> lettersOf(const QByteArray& texts)
{
    std::set<char32_t> letters;
    for (const uint letter : QString::fromUtf8(texts).toUcs4())
        letters.insert(letter);
    // What stands in a drawing as "&amp;" is there already; these come of named entities only.
    letters.insert({U'&', U'<', U'>', U'"', U'\''});
    return letters;
}

} // namespace

QByteArray fontFaces(const QByteArray& texts)
{
    const std::set<char32_t> letters = lettersOf(texts);
    const QString family = interfaceFont().family();
    QByteArray rules;
    for (const Weight& weight : weights) {
        const QByteArray number = QByteArray::number(weight.value);
        const bool isUsed = weight.value == 400 || texts.contains("font-weight=\"" + number) ||
                            texts.contains("font-weight:" + number);
        QFile file(QString::fromLatin1(weight.file));
        if (!isUsed || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray reduced = subset(file.readAll(), letters);
        if (reduced.isEmpty())
            continue;
        rules += "@font-face{font-family:\"" + family.toUtf8() + "\";font-weight:" + number +
                 ";src:url(data:font/otf;base64," + reduced.toBase64() + ")}\n";
    }
    return rules;
}

QByteArray withEmbeddedFonts(const QByteArray& svg)
{
    const qsizetype defs = svg.indexOf("<defs>");
    const QByteArray rules = defs < 0 ? QByteArray() : fontFaces(svg);
    if (rules.isEmpty())
        return svg;
    QByteArray result = svg;
    result.insert(defs + qsizetype(sizeof("<defs>")) - 1,
                  "\n<style type=\"text/css\"><![CDATA[\n" + rules + "]]></style>");
    return result;
}

} // namespace ui
