#pragma once

#include "core/data/csv/csvdialect.h"
#include "ui/workspace/opentable.h"

#include <QStringList>

namespace ui {

/// The first lines of a table's text as they stand in it.
struct RawHead {
    QStringList lines;  ///< the first is line 1
    bool isText = true; ///< false for workbooks, which have no lines to show
    qint64 bytes = 0;   ///< of the whole file
};

/// Never throws: a file that cannot be read has no lines.
RawHead readRawHead(const TableOrigin& origin, core::data::TextEncoding encoding);

/// The first `bytes` of a file of plain text up to the end of a line; empty when the file is
/// compressed, a workbook, or cannot be read.
std::string readFirstPart(const QString& path, qint64 bytes);

/// "184 kB"
QString bytesText(qint64 bytes);

} // namespace ui
