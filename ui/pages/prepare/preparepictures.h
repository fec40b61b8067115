#pragma once

#include "core/prepare/beforeafter.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/recipepreview.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class BeforeAfterPlot;
class GroupedHeader;
class MissingCellsModel;
class PlotCard;
class PreparedModel;
class TabCard;

/// What the recipe does, in pictures: the columns of the chosen step before and after it, the
/// empty cells before and after, and the first rows as the model sees them.
class PreparePictures : public QWidget {
    Q_OBJECT
public:
    explicit PreparePictures(QWidget* parent = nullptr);

    /// `isCurrent`: fitted from what is on the page now. Null clears.
    void setPreview(const RecipePreviewPointer& preview, bool isCurrent, const QString& caption);
    /// A step of the preview's recipe; −1: none, with words instead.
    void setStep(int step, const QString& insteadText);

    PlotCard* effectCard() const { return m_effectCard; }
    TabCard* missingCard() const { return m_missingCard; }
    TabCard* headCard() const { return m_headCard; }
    QString shownColumn() const;

signals:
    void newFileRequested();
    void newFileClosed();
    void failed(const QString& text);

private:
    using Effects = std::shared_ptr<const std::vector<core::prepare::BeforeAfter>>;

    void createEffectCard();
    void createMissingCard();
    void createHeadCard();
    void showEffects(const Effects& effects);
    void showColumn(int index);
    void showMissing();
    void showHead();
    void fitHeight(QTableView* table, int mostRows);

    RecipePreviewPointer m_preview;
    int m_step = -1;
    Effects m_effects;
    LatestJob m_effectJob;
    QString m_wantedColumn;

    BeforeAfterPlot* m_effect;
    PlotCard* m_effectCard;
    QComboBox* m_column;
    QLabel* m_note;
    MissingCellsModel* m_missing;
    QTableView* m_missingTable;
    GroupedHeader* m_missingHeader;
    TabCard* m_missingCard;
    QLabel* m_missingNote;
    QPushButton* m_compare;
    QPushButton* m_closeNewFile;
    PreparedModel* m_head;
    QTableView* m_headTable;
    TabCard* m_headCard;
};

} // namespace ui
