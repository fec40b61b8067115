#pragma once

#include <QString>

namespace ui {

/// A share with no more decimals than it has, one at most: "30 %", "12.5 %".
QString briefPercent(double share);
/// An amount in the analyst's currency, which is not known: "1,234", "12.50".
QString moneyText(double value);
/// "+1,234", "−12.50".
QString signedMoney(double value);

} // namespace ui
