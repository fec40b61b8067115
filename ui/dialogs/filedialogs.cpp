#include "ui/dialogs/filedialogs.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <vector>

namespace ui {

namespace {

void rememberFolder(const QString& path)
{
    if (!path.isEmpty())
        Settings().setLastFolder(QFileInfo(path).absolutePath());
}

QString askOpenFile(QWidget* parent, const QString& title, const QString& filter)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, title, Settings().lastFolder(), filter);
    rememberFolder(path);
    return path;
}

QString askSaveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                    const QString& filter)
{
    QFileDialog dialog(parent, title, Settings().lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().first();
    rememberFolder(path);
    return path;
}

QString askFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(
        parent, title, QFileInfo::exists(folder) ? folder : Settings().lastFolder());
}

int askQuestion(QWidget* parent, const QString& title, const QString& text,
                const QStringList& buttons, int escape)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    box.setInformativeText(text);
    std::vector<QPushButton*> made;
    for (const QString& label : buttons)
        made.push_back(box.addButton(label, QMessageBox::ActionRole));
    if (escape >= 0 && escape < int(made.size()))
        box.setEscapeButton(made[std::size_t(escape)]);
    if (!made.empty())
        box.setDefaultButton(made.front());
    box.exec();
    for (std::size_t i = 0; i < made.size(); ++i)
        if (box.clickedButton() == made[i])
            return int(i);
    return escape;
}

} // namespace

QString tableFilter()
{
    return QCoreApplication::translate(
        "FileDialogs", "Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)");
}

QString modelFilter()
{
    return QCoreApplication::translate("FileDialogs",
                                       "Tessera models (*.tessera *.segments);;All files (*)");
}

bool isModelFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("tessera") || ending == QLatin1String("segments");
}

QString projectFilter()
{
    return QCoreApplication::translate("FileDialogs", "Tessera projects (*.tesseraproj)");
}

QString openableFilter()
{
    return QCoreApplication::translate(
               "FileDialogs",
               "Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj "
               "*.tessera *.segments)") +
           QStringLiteral(";;") + projectFilter() + QStringLiteral(";;") + tableFilter();
}

Dialogs& dialogs()
{
    static Dialogs inUse{askOpenFile, askSaveFile, askFolder, askQuestion, {}};
    return inUse;
}

} // namespace ui
