#include "ui/pages/prepare/preparepictures.h"

#include "ui/plots/beforeafterplot.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/groupedheader.h"
#include "ui/tables/missingcellsmodel.h"
#include "ui/tables/preparedmodel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"
#include "ui/words/richtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int rowHeight = 30;
constexpr int mostMissingRows = 8;
constexpr int mostHeadRows = 5;
constexpr int nameWidth = 160;
/// Of the columns behind the name, in the order of the model.
constexpr int figureWidths[] = {62, 66, 50, 62, 50};
constexpr int figureMargins = 26;

/// Room for the heading and the longest figure of a column; names elide instead.
int widthOfFigures(const QTableView& table, int column)
{
    const QFontMetrics metrics(table.font());
    int width =
        metrics.horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < table.model()->rowCount(); ++row)
        width = std::max(
            width, metrics.horizontalAdvance(table.model()->index(row, column).data().toString()));
    return width + figureMargins;
}

QTableView* createTable(const QString& name, const QString& accessibleName)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    return table;
}

} // namespace

PreparePictures::PreparePictures(QWidget* parent) : QWidget(parent)
{
    createEffectCard();
    createMissingCard();
    createHeadCard();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_effectCard);
    layout->addWidget(m_missingCard);
    layout->addWidget(m_headCard);
    layout->addStretch(1);
    setPreview({}, false, {});
}

void PreparePictures::createEffectCard()
{
    m_effect = new BeforeAfterPlot;
    m_effect->setObjectName(QStringLiteral("beforeAfterPlot"));
    m_effectCard = new PlotCard(tr("Before and after"), m_effect);
    m_effectCard->setObjectName(QStringLiteral("beforeAfterCard"));
    m_effectCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column = new ChoiceBox;
    m_column->setObjectName(QStringLiteral("effectColumnBox"));
    m_column->setAccessibleName(tr("Column shown"));
    m_column->setMaximumWidth(170);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(8);
    m_effectCard->addHeaderWidget(m_column);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("effectNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("noteBox", true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effectCard->addBodyWidget(m_note, false);
    connect(m_column, &QComboBox::activated, this, [this](int index) {
        m_wantedColumn = m_column->itemText(index);
        showColumn(index);
    });
    connect(m_effectCard, &PlotCard::failed, this, &PreparePictures::failed);
}

void PreparePictures::createMissingCard()
{
    m_missing = new MissingCellsModel(this);
    m_missingTable = createTable(QStringLiteral("missingCellsTable"), tr("Missing cells"));
    m_missingHeader = new GroupedHeader;
    m_missingTable->setHorizontalHeader(m_missingHeader);
    m_missingTable->setModel(m_missing);
    m_missingTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missingCard = new TabCard;
    m_missingCard->setObjectName(QStringLiteral("missingCellsCard"));
    m_missingCard->addTable(tr("Missing cells"), m_missingTable,
                            [this] { return m_missing->exactTable(); });
    m_missingCard->setPlain();
    m_missingCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* foot = new QWidget;
    auto* footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(metrics::cardPadding, 2, metrics::cardPadding, 10);
    footLayout->setSpacing(6);
    m_missingNote = new QLabel;
    m_missingNote->setObjectName(QStringLiteral("missingNote"));
    m_missingNote->setWordWrap(true);
    m_missingNote->setProperty("muted", true);
    m_missingNote->setFont(interfaceFont(12));
    m_compare = new QPushButton(tr("Compare With a New File…"));
    m_compare->setObjectName(QStringLiteral("compareWithNewFileButton"));
    m_compare->setProperty("link", true);
    m_compare->setToolTip(
        tr("Prepares another file with what was found here, and counts its empty cells"));
    m_closeNewFile = new QPushButton(tr("Close the New File"));
    m_closeNewFile->setObjectName(QStringLiteral("closeNewFileButton"));
    m_closeNewFile->setProperty("link", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_closeNewFile);
    buttons->addStretch(1);
    footLayout->addWidget(m_missingNote);
    footLayout->addLayout(buttons);
    m_missingCard->addFootWidget(foot);
    connect(m_compare, &QPushButton::clicked, this, &PreparePictures::newFileRequested);
    connect(m_closeNewFile, &QPushButton::clicked, this, &PreparePictures::newFileClosed);
    connect(m_missingCard, &TabCard::failed, this, &PreparePictures::failed);
    connect(m_missingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const int index = m_column->findText(m_missing->columnName(now.row()));
                if (!now.isValid() || index < 0)
                    return;
                m_wantedColumn = m_column->itemText(index);
                m_column->setCurrentIndex(index);
                showColumn(index);
            });
}

void PreparePictures::createHeadCard()
{
    m_head = new PreparedModel(this);
    m_headTable = createTable(QStringLiteral("preparedTable"), tr("What the model sees"));
    m_headTable->setModel(m_head);
    m_headTable->horizontalHeader()->setFixedHeight(32);
    m_headTable->horizontalHeader()->setHighlightSections(false);
    m_headTable->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_headCard = new TabCard;
    m_headCard->setObjectName(QStringLiteral("whatTheModelSeesCard"));
    m_headCard->addTable(tr("What the model sees"), m_headTable,
                         [this] { return m_head->exactTable(); });
    m_headCard->setPlain();
    m_headCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_headCard, &TabCard::failed, this, &PreparePictures::failed);
}

void PreparePictures::fitHeight(QTableView* table, int mostRows)
{
    const int scrollRoom = table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 2 : 12;
    const int rows = std::clamp(table->model()->rowCount(), 1, mostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * rowHeight +
                          scrollRoom);
}

void PreparePictures::setPreview(const RecipePreviewPointer& preview, bool isCurrent,
                                 const QString& caption)
{
    const bool isNew = preview != m_preview;
    m_preview = preview;
    m_effect->setCaption(caption);
    const QString age = isCurrent || !preview ? QString() : tr(" · of the earlier recipe");
    m_missingCard->setPlain(age.mid(3));
    m_headCard->setPlain(
        !preview ? QString()
        : !age.isEmpty()
            ? age.mid(3)
            : tr("first rows · %1 inputs").arg(ui::countText(preview->head.columns())));
    if (!isNew && preview)
        return;
    m_missingCard->setVisible(preview != nullptr);
    m_headCard->setVisible(preview != nullptr);
    showMissing();
    showHead();
}

void PreparePictures::showMissing()
{
    if (!m_preview) {
        m_missing->clear();
        return;
    }
    const auto& newFile = m_preview->newFile;
    const bool isCounted = newFile && !newFile->error;
    m_missing->setCounts(m_preview->missing,
                         isCounted ? std::optional(newFile->missing) : std::nullopt);
    std::vector<GroupedHeader::Group> groups;
    const QString rows = ui::countText(m_preview->missing.rows);
    groups.push_back({MissingCellsModel::Before, MissingCellsModel::After,
                      m_preview->request.use == PlanUse::Predict ? tr("training rows, %1").arg(rows)
                                                                 : tr("all rows, %1").arg(rows)});
    if (isCounted)
        groups.push_back({MissingCellsModel::NewBefore, MissingCellsModel::NewAfter,
                          tr("new file, %1").arg(ui::countText(newFile->missing.rows))});
    m_missingHeader->setGroups(std::move(groups));
    m_missingHeader->setSectionResizeMode(QHeaderView::Fixed);
    m_missingHeader->setSectionResizeMode(MissingCellsModel::Name, QHeaderView::Stretch);
    for (int column = MissingCellsModel::Before; column < m_missing->columnCount(); ++column)
        m_missingHeader->resizeSection(column,
                                       std::max(figureWidths[column - MissingCellsModel::Before],
                                                widthOfFigures(*m_missingTable, column)));
    m_missingTable->setVisible(m_missing->rowCount() > 0);
    fitHeight(m_missingTable, mostMissingRows);

    QString note;
    if (m_missing->rowCount() == 0)
        note = tr("No cell is empty in these rows.");
    if (m_preview->missing.after() > 0)
        note += tr(" What is still empty after the last step takes the middle value.");
    if (newFile && newFile->error) {
        note = QStringLiteral("%1 %2").arg(newFile->error->headline, newFile->error->remedy);
    } else if (newFile) {
        note += tr(" The new file is filled with the values found here: the recipe is never fitted "
                   "again.");
        if (newFile->unseenCells > 0)
            note += tr(" %1 of its cells hold a level not seen while fitting, such as %2.")
                        .arg(ui::countText(newFile->unseenCells),
                             QString::fromStdString(newFile->firstUnseen));
    }
    m_missingNote->setText(note.trimmed());
    m_missingNote->setVisible(!note.isEmpty());
    m_closeNewFile->setVisible(newFile.has_value());
    const auto& file = m_preview->request.newFile;
    m_compare->setText(newFile && file ? tr("Compare With Another File…")
                                       : tr("Compare With a New File…"));
    if (file)
        m_missingCard->setPlain(file->origin.title);
}

void PreparePictures::showHead()
{
    if (!m_preview) {
        m_head->clear();
        return;
    }
    m_head->setRows(m_preview->head, m_preview->recipe.preparedNames(), m_preview->headRows);
    const QFontMetrics metrics(interfaceFont(12));
    for (int column = 0; column < std::min(m_head->columnCount(), 400); ++column) {
        const QString name = m_head->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_headTable->setColumnWidth(
            column, std::clamp(metrics.horizontalAdvance(name) + 36, 70, nameWidth));
    }
    fitHeight(m_headTable, mostHeadRows);
}

void PreparePictures::setStep(int step, const QString& insteadText)
{
    m_step = step;
    m_effect->setEmptyText(insteadText);
    if (!m_preview || step < 0 || std::size_t(step) >= m_preview->recipe.steps.size()) {
        m_effectJob.stop();
        showEffects({});
        return;
    }
    m_effectJob.start([this, preview = m_preview,
                       step](Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto effects = std::make_shared<const std::vector<core::prepare::BeforeAfter>>(
            core::prepare::beforeAfter(preview->recipe, *preview->request.table, preview->rows,
                                       std::size_t(step), control.discard));
        return [this, effects] { showEffects(effects); };
    });
}

QString PreparePictures::shownColumn() const
{
    return m_column->currentText();
}

void PreparePictures::showEffects(const Effects& effects)
{
    m_effects = effects;
    m_column->clear();
    int chosen = -1;
    if (effects)
        for (const auto& effect : *effects) {
            m_column->addItem(QString::fromStdString(effect.column));
            // The first that the step changes in these rows.
            if (chosen < 0 && effect.changed > 0)
                chosen = m_column->count() - 1;
        }
    if (const int kept = m_column->findText(m_wantedColumn); kept >= 0)
        chosen = kept;
    if (chosen < 0 && m_column->count() > 0)
        chosen = 0;
    m_column->setVisible(m_column->count() > 1);
    m_column->setCurrentIndex(chosen);
    showColumn(chosen);
}

void PreparePictures::showColumn(int index)
{
    if (!m_effects || index < 0 || std::size_t(index) >= m_effects->size()) {
        m_effect->clear();
        m_effectCard->setTitle(tr("Before and after"));
        m_note->hide();
        m_effect->setFixedHeight(90);
        return;
    }
    const auto& effect = (*m_effects)[std::size_t(index)];
    QString unit;
    const auto& table = *m_preview->request.table;
    if (const auto column = table.find(effect.column))
        unit = QString::fromStdString(table.column(*column).unit);
    m_effect->setEffect(effect, unit);
    m_effect->setFixedHeight(m_effect->preferredHeight());
    m_effectCard->setTitle(
        m_column->count() > 1
            ? tr("Before and after")
            : tr("%1, before and after").arg(QString::fromStdString(effect.column)));
    m_note->setText(QString::fromStdString(effect.note));
    m_note->setVisible(!effect.note.empty());
    const int row = m_missing->rowOf(QString::fromStdString(effect.column));
    if (m_missingTable->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_missingTable->selectionModel());
        if (row >= 0)
            m_missingTable->selectRow(row);
        else
            m_missingTable->selectionModel()->clear();
        m_missingTable->viewport()->update();
    }
}

} // namespace ui
