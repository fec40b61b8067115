#include "ui/plots/associationwords.h"

#include "ui/plots/plottext.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

using core::explore::AssociationMatrix;
using core::explore::Measure;

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

std::size_t measuredPairs(const AssociationMatrix& matrix)
{
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            pairs += !std::isnan(matrix.p(i, j));
    return pairs;
}

} // namespace

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Pearson:
        return tr("Pearson’s r");
    case Measure::Spearman:
        return tr("Spearman’s ρ");
    case Measure::Kendall:
        return tr("Kendall’s τ-b");
    case Measure::CramersV:
        return tr("Cramér’s V, corrected");
    case Measure::Eta:
        return tr("Correlation ratio η");
    case Measure::None:
        break;
    }
    return tr("No measure");
}

QString measureLetter(Measure measure)
{
    return QString::fromUtf8(core::explore::symbol(measure));
}

QString associationText(double value, bool absolute)
{
    return numberText(absolute ? std::abs(value) : value, 2);
}

QStringList measureLines(const AssociationMatrix& matrix)
{
    bool spearman = false, pearson = false, kendall = false, cramer = false, eta = false;
    for (const Measure measure : matrix.measure) {
        spearman |= measure == Measure::Spearman;
        pearson |= measure == Measure::Pearson;
        kendall |= measure == Measure::Kendall;
        cramer |= measure == Measure::CramersV;
        eta |= measure == Measure::Eta;
    }
    QStringList lines;
    if (spearman)
        lines << tr("Spearman’s ρ (signed) for numbers and ordered");
    if (pearson)
        lines << tr("Pearson’s r (signed) for numbers");
    if (kendall)
        lines << tr("Kendall’s τ (signed) for numbers and ordered");
    if (cramer && eta)
        lines << tr("Cramér’s V for categories · η when mixed");
    else if (cramer)
        lines << tr("Cramér’s V for categories, corrected for bias");
    else if (eta)
        lines << tr("Correlation ratio η: numbers by category");
    if (lines.isEmpty())
        lines << tr("No pair of columns suits this measure.");
    return lines;
}

QString associationReadOut(const AssociationMatrix& matrix, std::size_t a, std::size_t b)
{
    const QString pair = tr("%1 × %2").arg(QString::fromStdString(matrix.names[a]),
                                           QString::fromStdString(matrix.names[b]));
    const double value = matrix.value(a, b);
    if (std::isnan(value))
        return pair + QLatin1Char('\n') + tr("No measure suits these two columns.");
    QString facts = tr("n = %1").arg(countText(static_cast<qint64>(matrix.n(a, b))));
    const QString p = significanceText(matrix.p(a, b));
    if (!p.isEmpty())
        facts += QStringLiteral(" · ") + p;
    QStringList lines{
        pair, tr("%1: %2").arg(measureName(matrix.measureAt(a, b)), numberText(value, 3)), facts};
    const bool adjusted = matrix.pAdjusted.rows() == matrix.size();
    const std::size_t pairs = measuredPairs(matrix);
    if (adjusted && pairs > 1 && !std::isnan(matrix.pAdjusted(a, b)))
        lines << tr("Adjusted for %1 pairs: %2")
                     .arg(countText(static_cast<qint64>(pairs)),
                          significanceText(matrix.pAdjusted(a, b)))
              << tr("Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
