#include "ui/importing/rawhead.h"

#include "core/base/error.h"
#include "core/data/textencoding.h"
#include "core/data/workbook/gzipfile.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <string_view>

namespace ui {

namespace {

constexpr qint64 headBytes = 128 * 1024;
constexpr qsizetype headLines = 60;
constexpr qsizetype longestLine = 2000;

bool isZip(std::string_view bytes)
{
    return bytes.starts_with(std::string_view("PK\x03\x04", 4));
}

/// The text of a compressed file; empty when it cannot be unpacked at little cost.
std::string unpacked(QFile& file)
{
    constexpr qint64 mostBytes = 16'000'000;
    constexpr std::size_t mostText = 400'000'000;
    if (file.size() > mostBytes || !file.seek(0))
        return {};
    try {
        core::Warnings warnings;
        return core::data::unpackGzip(file.readAll().toStdString(), file.fileName().toStdString(),
                                      mostText, warnings, {}, {});
    } catch (const core::Error&) {
        return {}; // the reader says what is wrong with it
    }
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    qsizetype begin = 0;
    while (begin < text.size() && lines.size() < headLines) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        lines << text.mid(begin, std::min(end - begin, longestLine));
        begin = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++begin;
    }
    return lines;
}

} // namespace

RawHead readRawHead(const TableOrigin& origin, core::data::TextEncoding encoding)
{
    RawHead head;
    std::string bytes;
    if (origin.isFile()) {
        QFile file(origin.path);
        head.bytes = file.size();
        if (file.open(QIODevice::ReadOnly))
            bytes = file.read(headBytes).toStdString();
        if (core::data::isGzip(bytes))
            bytes = unpacked(file).substr(0, std::size_t(headBytes));
        head.isText = !bytes.empty() && !isZip(bytes);
    } else if (origin.pasted) {
        head.bytes = qint64(origin.pasted->size());
        bytes = origin.pasted->substr(0, std::size_t(headBytes));
    }
    if (!head.isText)
        return head;
    const auto found = core::data::detectEncoding(bytes, encoding);
    const core::data::DecodedText decoded =
        core::data::decodeText(std::string_view(bytes).substr(found.markBytes), encoding);
    head.lines = linesOf(QString::fromStdString(decoded.text));
    return head;
}

std::string readFirstPart(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::string part = file.read(bytes).toStdString();
    if (isZip(part) || core::data::isGzip(part))
        return {};
    const std::size_t end = part.find_last_of('\n');
    if (end == part.npos)
        return {};
    // The line end of UTF-16 is two bytes; what follows the line feed belongs to it there.
    const bool isWide = part.find('\0') != part.npos;
    part.resize(isWide && end % 2 == 0 ? end + 2 : end + 1);
    return part;
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
