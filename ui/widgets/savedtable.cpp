#include "ui/widgets/savedtable.h"

#include "core/base/error.h"
#include "core/data/csv/csvdress.h"
#include "core/report/tableworkbook.h"
#include "core/store/atomicfile.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/plots/figureexport.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <string>
#include <vector>

namespace ui {

namespace {

std::vector<std::vector<std::string>> plainRows(const QVector<QStringList>& table)
{
    std::vector<std::vector<std::string>> rows;
    for (const QStringList& row : table) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const QString& cell : row)
            cells.push_back(cell.toStdString());
    }
    return rows;
}

} // namespace

QString figureStem(const QString& title)
{
    QString stem = title.toLower();
    stem.replace(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]+")), QStringLiteral("-"));
    stem.remove(QRegularExpression(QStringLiteral("^-+|-+$")));
    return stem.isEmpty() ? QStringLiteral("figure") : stem;
}

QString withEnding(const QString& path, const QString& ending)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path
                                                                 : path + QLatin1Char('.') + ending;
}

QString saveTable(QWidget* parent, const QString& title, const QVector<QStringList>& table)
{
    const QString path = withEnding(
        dialogs().saveFile(parent, QCoreApplication::translate("SavedTable", "Save Data"),
                           figureStem(title) + QStringLiteral(".csv"),
                           QCoreApplication::translate(
                               "SavedTable", "CSV table (*.csv);;Excel workbook (*.xlsx)")),
        QStringLiteral("csv"));
    if (path.isEmpty())
        return {};
    const std::filesystem::path file(path.toStdU16String());
    try {
        if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
            core::report::writeTableWorkbook({{title.toStdString(), plainRows(table)}}, file);
            return {};
        }
        core::store::writeFileAtomically(
            file, core::data::dressedCsv(tableCsv(table), Settings().tableDress()));
    } catch (const core::Error& error) {
        QString text = QString::fromUtf8(error.what());
        if (!error.remedy().empty())
            text += QLatin1Char(' ') + QString::fromStdString(error.remedy());
        return text;
    }
    return {};
}

} // namespace ui
