#pragma once

#include "core/prepare/recipeplan.h"
#include "ui/pages/prepare/shownrecipe.h"

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace ui {

class Exporting;
class PreparePictures;

/// What the Prepare page reads and writes: the recipe as text, the prepared table. Each asks for
/// the place.
class RecipeFiles : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand before `page`.
    RecipeFiles(Workspace& workspace, QWidget* page);

    /// The Export menu, with what the cards of the pictures save.
    void fillMenu(QMenu& menu, const PreparePictures& pictures);
    bool isWriting() const;

signals:
    void loaded(const core::prepare::RecipePlan& plan, const QString& fileName);
    void saved(const QString& path);
    void failed(const QString& headline, const QString& remedy, const QString& details = {});

private:
    /// The recipe in sentences and as text.
    void showInWords();
    void load();
    void save();
    void savePrepared();

    ShownRecipe m_recipe;
    QWidget* m_page;
    Exporting* m_exporting;
};

} // namespace ui
