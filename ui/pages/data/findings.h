#pragma once

#include "core/base/warning.h"
#include "core/data/csv/csvreader.h"
#include "ui/workspace/opentable.h"

#include <QString>

#include <vector>

namespace ui {

/// What can be done about a finding with one click.
struct Remedy {
    enum class Kind {
        ShowRows,
        ShowColumn,
        IgnoreColumn,
        MakeIdentifier,
        ReadColumn, ///< again, as `choice` says
        RepairText,
        ImportOptions,
        Receipt,
    };
    Kind kind = Kind::ShowRows;
    QString text;
    core::data::ColumnChoice choice = {};
};

/// What to look at before trusting the table: findings about the cells and what the reader left
/// to the analyst, each once, those that ask for something first. What has been settled since the
/// import is left out.
core::Warnings findingsOf(const OpenTable& open);
/// Whether it asks for something to be done.
bool isWarning(const core::Warning& finding);
/// Whether it is about a feature that may hold the answer.
bool isLeak(const core::Warning& finding);
/// What follows from it; empty where the finding says so itself.
QString consequenceOf(const core::Warning& finding);
/// At most two, the most likely one last.
std::vector<Remedy> remediesFor(const OpenTable& open, const core::Warning& finding);

/// What the analyst has chosen about a column so far.
core::data::ColumnChoice choiceOf(const OpenTable& open, std::size_t column);

} // namespace ui
