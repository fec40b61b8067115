#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

class QMimeData;

namespace ui {

// Figures as tables show them; "–" for what is not known.

/// Fixed decimals, thousands separators of the interface language, a real minus sign.
QString shownFigure(double value, int decimals);
/// As few digits as tell values of a setting apart: "0.0005", "64", "1e-06".
QString shownSetting(double value);
/// "55.3 %".
QString shownShare(double share);
/// "7.9 s", "2 min 5 s", "1 h 3 min".
QString shownSeconds(double seconds);
/// "p = 0.98", "p = 0.016", "p < 0.001"; empty where not known.
QString shownSignificance(double p);
/// All digits, whatever the locale; empty where not known.
QString exactFigure(double value);

/// A table for the clipboard: full figures as tab-separated text for spreadsheets, and as it is
/// shown, with `numbers` at the right, for slides and documents. Header rows first.
std::unique_ptr<QMimeData> tableForClipboard(const QVector<QStringList>& exact,
                                             const QVector<QStringList>& shown,
                                             const QVector<bool>& numbers);

} // namespace ui
