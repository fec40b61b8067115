#pragma once

#include "core/explore/association.h"
#include "ui/plots/pairpicture.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace ui {

/// The figures of the heatmap's cell that a pair was chosen by.
struct PairFacts {
    core::explore::Measure measure = core::explore::Measure::None;
    double value = 0;
    double n = 0;
    double p = 0;
};

/// "% of each row", "Residuals": for the box that chooses it.
QString cellContentText(CellContent content);
/// "73 % of Healthcare customers are D, against 28 % of all."; <b> for the figures.
QString pairSentence(const core::explore::PairView& view, const PairFacts& facts);
/// What figures, colours and lines mean.
QString pairNote(const core::explore::PairView& view, CellContent content);
/// What the customers of a part have in common: "Profession = Healthcare and Segmentation = D".
QString partTitle(const core::explore::PairView& view, const core::explore::PairPart& part);
/// The picture's figures in full precision, header first.
QVector<QStringList> pairTable(const core::explore::PairView& view, CellContent content);

} // namespace ui
