#pragma once

#include "core/explore/pairview.h"

#include <QString>
#include <QStringList>

#include <cmath>

namespace ui {

// Cells of figureTable().

/// All digits, whatever the locale; empty where not defined.
inline QString exactText(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
}

/// Under "mean", "low_whisker", "q1" …, "beyond_whiskers"; the name and the rows before them.
inline QStringList boxCells(const QString& name, const core::explore::GroupBox& box)
{
    return {name,
            QString::number(box.count),
            exactText(box.mean),
            exactText(box.lowWhisker),
            exactText(box.q1),
            exactText(box.median),
            exactText(box.q3),
            exactText(box.highWhisker),
            QString::number(box.outsideCount)};
}

/// `group` and `rows` name the first two.
inline QStringList boxHeader(const QString& group, const QString& rows)
{
    return {group,
            rows,
            QStringLiteral("mean"),
            QStringLiteral("low_whisker"),
            QStringLiteral("q1"),
            QStringLiteral("median"),
            QStringLiteral("q3"),
            QStringLiteral("high_whisker"),
            QStringLiteral("beyond_whiskers")};
}

} // namespace ui
