#include "ui/pages/prepare/recipefiles.h"

#include "core/base/error.h"
#include "core/prepare/recipeplan.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/pages/prepare/preparepictures.h"
#include "ui/pages/prepare/recipedialog.h"
#include "ui/pages/prepare/recipeheadline.h"
#include "ui/plots/plotwidget.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace ui {

using namespace core::prepare;

RecipeFiles::RecipeFiles(Workspace& workspace, QWidget* page)
    : QObject(page), m_recipe(workspace), m_page(page), m_exporting(new Exporting(this))
{
    connect(m_exporting, &Exporting::saved, this, &RecipeFiles::saved);
    connect(m_exporting, &Exporting::failed, this, [this](const ErrorText& error) {
        emit failed(error.headline, error.remedy, error.details);
    });
}

bool RecipeFiles::isWriting() const
{
    return m_exporting->isWriting();
}

void RecipeFiles::fillMenu(QMenu& menu, const PreparePictures& pictures)
{
    QAction* prepared =
        menu.addAction(tr("Prepared Table as CSV…"), this, &RecipeFiles::savePrepared);
    prepared->setObjectName(QStringLiteral("exportPreparedAction"));
    menu.addSeparator();
    menu.addAction(tr("Recipe in Words…"), this, &RecipeFiles::showInWords)
        ->setObjectName(QStringLiteral("recipeInWordsAction"));
    menu.addAction(tr("Save Recipe as Text…"), this, &RecipeFiles::save)
        ->setObjectName(QStringLiteral("saveRecipeAction"));
    menu.addAction(tr("Load Recipe…"), this, &RecipeFiles::load)
        ->setObjectName(QStringLiteral("loadRecipeAction"));
    menu.addSeparator();
    QAction* picture = menu.addAction(tr("Before and After as Picture…"), pictures.effectCard(),
                                      &PlotCard::saveImage);
    QAction* cells =
        menu.addAction(tr("Missing Cells as CSV…"), pictures.missingCard(), &TabCard::saveData);
    QAction* head =
        menu.addAction(tr("First Prepared Rows as CSV…"), pictures.headCard(), &TabCard::saveData);
    connect(&menu, &QMenu::aboutToShow, this, [=, this, effect = pictures.effectCard()] {
        const auto preview = m_recipe.preview();
        prepared->setEnabled(preview && !m_recipe.isOutOfDate());
        picture->setEnabled(effect->plot()->hasFigure());
        cells->setEnabled(preview != nullptr);
        head->setEnabled(preview != nullptr);
    });
}

void RecipeFiles::showInWords()
{
    auto* dialog = new RecipeDialog(
        m_recipe.predicts() ? tr("Recipe for Prediction") : tr("Recipe for Segments"),
        recipeInSentences(m_recipe), QString::fromStdString(planText(m_recipe.plan())), m_page);
    connect(dialog, &RecipeDialog::saveRequested, this, &RecipeFiles::save);
    connect(dialog, &RecipeDialog::loadRequested, this, &RecipeFiles::load);
    dialog->open();
}

void RecipeFiles::load()
{
    const QString path =
        dialogs().openFile(m_page, tr("Load Recipe"), tr("Recipe as text (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    constexpr qint64 mostBytes = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        emit failed(tr("%1 cannot be read as a recipe.").arg(QFileInfo(path).fileName()),
                    tr("Choose a text file that was saved here."));
        return;
    }
    try {
        emit loaded(parsePlan(file.readAll().toStdString()), QFileInfo(path).fileName());
    } catch (const core::Error& error) {
        const QString where =
            error.line() ? tr("Line %1 of %2: ").arg(*error.line()).arg(QFileInfo(path).fileName())
                         : QString();
        emit failed(where + QString::fromUtf8(error.what()),
                    QString::fromStdString(error.remedy()));
    }
}

void RecipeFiles::save()
{
    QString path = dialogs().saveFile(m_page, tr("Save Recipe as Text"),
                                      QStringLiteral("recipe.txt"), tr("Recipe as text (*.txt)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".txt");
    m_exporting->text(planText(m_recipe.plan()), path);
}

void RecipeFiles::savePrepared()
{
    const RecipePreviewPointer preview = m_recipe.preview();
    if (!preview)
        return;
    QString path = dialogs().saveFile(m_page, tr("Export Prepared Table"),
                                      QStringLiteral("prepared.csv"), tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    m_exporting->preparedTable(preview, path);
}

} // namespace ui
