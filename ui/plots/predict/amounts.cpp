#include "ui/plots/predict/amounts.h"

#include "ui/plots/plottext.h"

#include <cmath>

namespace ui {

QString briefPercent(double share)
{
    const double percent = std::round(share * 1000) / 10;
    return percentText(percent / 100, percent == std::round(percent) ? 0 : 1);
}

QString moneyText(double value)
{
    const bool whole = std::abs(value) >= 1000 || std::abs(value - std::round(value)) < 1e-9;
    return numberText(value, whole ? 0 : 2);
}

QString signedMoney(double value)
{
    const QString text = moneyText(value);
    return value > 0 ? QLatin1Char('+') + text : text;
}

} // namespace ui
