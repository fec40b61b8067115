#include "ui/pages/explore/missingwords.h"

#include "ui/plots/barlist.h"
#include "ui/words/richtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr qsizetype mostNamed = 8;
constexpr qsizetype mostLetters = 90;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

/// "Age + Profession", "Age + Profession + 4 more".
QString patternText(const core::explore::MissingPattern& pattern,
                    const core::explore::Missingness& missingness)
{
    QStringList names;
    for (const std::size_t column : pattern.columns)
        names << QString::fromStdString(missingness.columns[column].name);
    if (names.isEmpty())
        return tr("Complete rows");
    if (names.size() <= 3)
        return names.join(QStringLiteral(" + "));
    return tr("%1 + %2 + %3 more").arg(names[0], names[1], countText(names.size() - 2));
}

} // namespace

void showPatterns(BarList& list, const OpenTable& open)
{
    std::vector<BarItem> items;
    std::size_t several = 0;
    for (const auto& pattern : open.missingness.patterns) {
        if (pattern.columns.size() > 1)
            several += pattern.rows;
        items.push_back({patternText(pattern, open.missingness),
                         static_cast<double>(pattern.rows),
                         count(pattern.rows),
                         {},
                         pattern.columns.empty()});
    }
    // Complete rows stand first, cut off so that the others can be seen.
    std::stable_sort(items.begin(), items.end(),
                     [](const BarItem& a, const BarItem& b) { return a.cut && !b.cut; });
    QString note;
    if (!items.empty() && items.front().cut) {
        const bool longest = items.size() < 2 || items.front().value > items[1].value;
        items.front().cut = longest;
        if (longest)
            note = tr("Complete rows are cut off (hatched) so that the others can be seen.");
    }
    const QString cells = several == 0 ? tr("No row misses more than one cell.")
                          : several == 1
                              ? tr("1 row misses two cells or more.")
                              : tr("%1 rows miss two cells or more.").arg(count(several));
    note = note.isEmpty() ? cells : note + QLatin1Char(' ') + cells;
    list.setSummary(cells);
    list.setItems(std::move(items), note);
}

QString completeColumnsText(const core::explore::Missingness& missingness)
{
    QStringList names;
    for (const auto& column : missingness.columns)
        if (column.missing == 0)
            names << QString::fromStdString(column.name);
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return tr("1 column is complete: %1.").arg(names.front());
    const QString all = countText(names.size());
    qsizetype named = 0, letters = 0;
    while (named < names.size() && letters + names[named].size() <= mostLetters)
        letters += names[named++].size();
    if (names.size() > mostNamed || named < names.size()) {
        named = std::clamp<qsizetype>(named, 1, mostNamed - 1);
        return tr("%1 columns are complete: %2 and %3 more.")
            .arg(all, names.mid(0, named).join(QStringLiteral(", ")),
                 countText(names.size() - named));
    }
    const QString last = names.takeLast();
    return tr("%1 columns are complete: %2 and %3.")
        .arg(all, names.join(QStringLiteral(", ")), last);
}

} // namespace ui
