#pragma once

#include "ui/plots/plottext.h"

#include <QString>

#include <string>

namespace ui {

/// Pieces of the headlines pages write as rich text.
inline QString html(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

inline QString bold(const QString& plain)
{
    return QStringLiteral("<b>%1</b>").arg(plain.toHtmlEscaped());
}

inline QString count(std::size_t n)
{
    return countText(static_cast<qint64>(n));
}

} // namespace ui
