#include "ui/plots/pairwords.h"

#include "core/explore/residuals.h"
#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace ui {

using core::explore::GroupBox;
using core::explore::PairPart;
using core::explore::PairView;

namespace {

constexpr double weakest = 0.1;
constexpr std::size_t mostLevelsNamed = 3;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

QString plain(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString html(const std::string& utf8)
{
    return plain(utf8).toHtmlEscaped();
}

/// A number as read off a picture; days since 1970-01-01 as a date.
QString valueWords(double value, bool isDate)
{
    return isDate ? QDate(1970, 1, 1)
                        .addDays(static_cast<qint64>(std::floor(value)))
                        .toString(Qt::ISODate)
                  : readoutText(value);
}

QString crossTableSentence(const PairView& view)
{
    QStringList parts;
    for (const auto& cell : view.standOut) {
        const QString share = numberText(cell.share * 100, 0);
        const QString row = html(view.counts.rowLevels[cell.row]);
        const QString column = html(view.counts.columnLevels[cell.column]);
        const QString all = numberText(cell.overallShare * 100, 0);
        const bool named = view.targetB;
        // "No customers" and "3 customers" would mean something else.
        const bool bare = !view.orderedA && view.counts.rowLevels.size() > 2;
        const QString customers =
            bare ? tr("%1</b> customers").arg(row) : tr("%1 = %2</b>").arg(html(view.nameA), row);
        if (named)
            parts << (parts.isEmpty() ? tr("<b>%1 % of %2 are %3, against %4 % of all.")
                                      : tr("<b>%1 % of %2 are %3 (all: %4 %)."))
                         .arg(share, customers, column, all);
        else
            parts << tr("Among <b>%2 = %3</b>, %1 % have %4 = %5, against %6 % of all.")
                         .arg(share, html(view.nameA), row, html(view.nameB), column, all);
    }
    if (parts.isEmpty())
        return tr("The rows hardly differ: no share is 5 points above that of all.");
    return parts.join(QLatin1Char(' '));
}

QString boxesSentence(const PairView& view)
{
    const auto median = [&](const GroupBox& box) { return valueWords(box.median, view.datesB); };
    const GroupBox* low = nullptr;
    const GroupBox* high = nullptr;
    for (const GroupBox& box : view.boxes.groups) {
        if (box.count < 30)
            continue;
        if (!low || box.median < low->median)
            low = &box;
        if (!high || box.median > high->median)
            high = &box;
    }
    if (!low || low == high)
        return tr("The median %1 is <b>%2</b>.").arg(html(view.nameB), median(view.boxes.all));
    if (low->median == high->median)
        return tr("The median %1 is <b>%2</b> in every group.").arg(html(view.nameB), median(*low));
    return tr("The median %1 is <b>%2 for %3</b> and <b>%4 for %5</b>; %6 of all.")
        .arg(html(view.nameB), median(*high), html(high->level), median(*low), html(low->level),
             median(view.boxes.all));
}

QString pointsSentence(const PairView& view, const PairFacts& facts)
{
    if (std::isnan(facts.value) || facts.measure == core::explore::Measure::None)
        return {};
    if (std::abs(facts.value) < weakest)
        return tr("<b>%1</b> and <b>%2</b> hardly go together.")
            .arg(html(view.nameA), html(view.nameB));
    return (facts.value > 0
                ? tr("Where <b>%1</b> is higher, <b>%2</b> tends to be <b>higher</b> too.")
                : tr("Where <b>%1</b> is higher, <b>%2</b> tends to be <b>lower</b>."))
        .arg(html(view.nameA), html(view.nameB));
}

/// "Profession = Healthcare", "Profession in Doctor, Lawyer"; empty when every level is meant.
QString levelsText(const QString& name, const std::vector<std::string>& levels,
                   const std::vector<std::size_t>& chosen)
{
    if (chosen.empty())
        return {};
    if (chosen.size() == 1)
        return tr("%1 = %2").arg(name, plain(levels.at(chosen.front())));
    if (chosen.size() > mostLevelsNamed)
        return tr("%1 in %2 levels").arg(name, countText(static_cast<qint64>(chosen.size())));
    QStringList names;
    for (const std::size_t level : chosen)
        names << plain(levels.at(level));
    return tr("%1 in %2").arg(name, names.join(QStringLiteral(", ")));
}

QString rangeText(const QString& name, const core::explore::NumberRange& range, bool isDate)
{
    const QString from = range.from ? valueWords(*range.from, isDate) : QString();
    const QString to = range.to ? valueWords(*range.to, isDate) : QString();
    if (range.from && range.to)
        return tr("%1 from %2 to %3").arg(name, from, to);
    if (range.from)
        return tr("%1 from %2").arg(name, from);
    return range.to ? tr("%1 up to %2").arg(name, to) : QString();
}

QVector<QStringList> crossTableFigures(const PairView& view, CellContent content)
{
    const core::data::Matrix& counts = view.counts.counts;
    std::vector<double> rows(counts.rows(), 0), columns(counts.columns(), 0);
    double total = 0;
    for (std::size_t row = 0; row < counts.rows(); ++row)
        for (std::size_t column = 0; column < counts.columns(); ++column) {
            rows[row] += counts(row, column);
            columns[column] += counts(row, column);
            total += counts(row, column);
        }
    const auto figure = [&](double count, double rowTotal, double columnTotal) {
        switch (content) {
        case CellContent::RowShare:
            return count / rowTotal;
        case CellContent::ColumnShare:
            return count / columnTotal;
        case CellContent::Residual:
            return core::explore::cellFigures(count, rowTotal, columnTotal, total).adjusted;
        case CellContent::Count:
            break;
        }
        return count;
    };
    QStringList header{plain(view.nameA)};
    for (const std::string& level : view.counts.columnLevels)
        header << plain(level);
    header << QStringLiteral("customers");
    QVector<QStringList> table{header};
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        QStringList cells{plain(view.counts.rowLevels[row])};
        for (std::size_t column = 0; column < counts.columns(); ++column)
            cells << exactText(figure(counts(row, column), rows[row], columns[column]));
        cells << exactText(rows[row]);
        table << cells;
    }
    QStringList all{QStringLiteral("All")};
    for (const double sum : columns)
        all << exactText(content == CellContent::RowShare ? sum / total : sum);
    all << exactText(total);
    table << all;
    return table;
}

QVector<QStringList> boxFigures(const PairView& view)
{
    QVector<QStringList> table{boxHeader(plain(view.nameA), QStringLiteral("customers"))};
    for (const GroupBox& box : view.boxes.groups)
        table << boxCells(plain(box.level), box);
    table << boxCells(QStringLiteral("All"), view.boxes.all);
    return table;
}

} // namespace

QString cellContentText(CellContent content)
{
    switch (content) {
    case CellContent::RowShare:
        return tr("% of each row");
    case CellContent::ColumnShare:
        return tr("% of each column");
    case CellContent::Count:
        return tr("Counts");
    case CellContent::Residual:
        return tr("Residuals");
    }
    return {};
}

QString pairSentence(const PairView& view, const PairFacts& facts)
{
    switch (view.kind) {
    case PairView::Kind::CrossTable:
        return crossTableSentence(view);
    case PairView::Kind::Boxes:
        return boxesSentence(view);
    case PairView::Kind::Points:
        return pointsSentence(view, facts);
    }
    return {};
}

QString pairNote(const PairView& view, CellContent content)
{
    if (view.kind == PairView::Kind::Boxes)
        return tr("Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.");
    if (view.kind == PairView::Kind::Points) {
        QStringList lines;
        if (!std::isnan(view.points.slope))
            lines << tr("Straight line: least squares, %1 per unit.")
                         .arg(readoutText(view.points.slope));
        if (!view.points.smooth.empty())
            lines << tr("Dashed: median of %1 equal parts.")
                         .arg(countText(static_cast<qint64>(view.points.smooth.size())));
        return lines.join(QLatin1Char(' '));
    }
    const QString residual = countText(static_cast<qint64>(fullColorResidual(view.counts)));
    switch (content) {
    case CellContent::RowShare:
        return tr("% of each row. Colour: ±50 points from “All”");
    case CellContent::ColumnShare:
        return tr("% of each column. Colour: ±50 points from “All”");
    case CellContent::Count:
        return tr("Customers. Colour: standardised residual, ±%1").arg(residual);
    case CellContent::Residual:
        return tr("Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1").arg(residual);
    }
    return {};
}

QString partTitle(const PairView& view, const PairPart& part)
{
    const QString nameA = plain(view.nameA);
    const QString nameB = plain(view.nameB);
    QString a, b;
    switch (view.kind) {
    case PairView::Kind::CrossTable:
        a = levelsText(nameA, view.counts.rowLevels, part.levelsA);
        b = levelsText(nameB, view.counts.columnLevels, part.levelsB);
        break;
    case PairView::Kind::Boxes: {
        std::vector<std::string> levels;
        for (const GroupBox& box : view.boxes.groups)
            levels.push_back(box.level);
        a = levelsText(nameA, levels, part.levelsA);
        b = rangeText(nameB, part.valuesB, view.datesB);
        break;
    }
    case PairView::Kind::Points:
        a = rangeText(nameA, part.valuesA, view.datesA);
        b = rangeText(nameB, part.valuesB, view.datesB);
        break;
    }
    if (a.isEmpty() && b.isEmpty())
        return tr("%1 and %2 present").arg(nameA, nameB);
    if (b.isEmpty())
        return tr("%1 with %2 present").arg(a, nameB);
    if (a.isEmpty())
        return tr("%1 with %2 present").arg(b, nameA);
    return tr("%1 and %2").arg(a, b);
}

QVector<QStringList> pairTable(const PairView& view, CellContent content)
{
    if (view.kind == PairView::Kind::CrossTable)
        return crossTableFigures(view, content);
    if (view.kind == PairView::Kind::Boxes)
        return boxFigures(view);
    QVector<QStringList> table{{plain(view.nameA), plain(view.nameB)}};
    for (std::size_t i = 0; i < view.points.x.size(); ++i)
        table << QStringList{exactText(view.points.x[i]), exactText(view.points.y[i])};
    return table;
}

} // namespace ui
