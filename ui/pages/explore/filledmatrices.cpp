#include "ui/pages/explore/filledmatrices.h"

#include "ui/plots/missingmatrix.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int cardHeight = 330;

} // namespace

FilledMatrices::FilledMatrices(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this)),
      m_open(createPair("open")), m_new(createPair("new"))
{
    setObjectName(QStringLiteral("filledMatrices"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    setSideBySide(true);
    hide();
}

FilledMatrices::Pair FilledMatrices::createPair(const char* name)
{
    Pair pair{new MissingMatrix, new MissingMatrix, nullptr, nullptr};
    const QString word = QLatin1String(name);
    pair.before->setObjectName(word + QStringLiteral("Before"));
    pair.after->setObjectName(word + QStringLiteral("After"));
    pair.beforeCard = new PlotCard(tr("Before preparation"), pair.before);
    pair.afterCard = new PlotCard(tr("After preparation"), pair.after);
    for (PlotCard* card : {pair.beforeCard, pair.afterCard})
        card->setMinimumHeight(cardHeight);
    return pair;
}

FilledMatrices::File FilledMatrices::countFile(const core::data::DataTable& table,
                                               const core::prepare::MissingCount& count,
                                               std::size_t bands, const std::stop_token& stop)
{
    const auto all = core::explore::missingBands(table, bands);
    core::throwIfStopped(stop);
    File file;
    file.bands.firstRow = all.firstRow;
    file.bands.share = core::data::Matrix(all.share.rows(), count.columns.size());
    file.filled = file.bands.share;
    file.missingness.rows = table.rowCount();
    for (std::size_t i = 0; i < count.columns.size(); ++i) {
        const auto& cells = count.columns[i];
        const std::size_t column = table.require(cells.column);
        const std::size_t missing = table.column(column).missingCount;
        file.missingness.columns.push_back(
            {cells.column, missing,
             static_cast<double>(missing) /
                 static_cast<double>(std::max<std::size_t>(1, table.rowCount()))});
        file.missingness.cellsMissing += missing;
        for (std::size_t band = 0; band < all.share.rows(); ++band) {
            file.bands.share(band, i) = all.share(band, column);
            // A fitted recipe leaves no cell empty in any row; were one left, none is called
            // filled.
            file.filled(band, i) = cells.after == 0 ? all.share(band, column) : 0;
        }
    }
    return file;
}

void FilledMatrices::refresh()
{
    const OpenTablePointer open = m_workspace.openTable();
    const RecipePlans& recipes = m_workspace.recipes();
    const RecipePreviewPointer preview = recipes.preview(recipes.shownUse());
    if (!open || !preview || preview->request.table != open->table) {
        m_job.stop();
        hide();
        return;
    }
    const std::size_t bands = MissingMatrix::bandCount;
    m_job.start([=, this](Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto ours = std::make_shared<const File>(
            countFile(*open->table, preview->missing, bands, control.discard));
        std::shared_ptr<const File> fresh;
        const auto& check = preview->newFile;
        if (preview->request.newFile && check && !check->error)
            fresh = std::make_shared<const File>(countFile(*preview->request.newFile->read.table,
                                                           check->missing, bands, control.discard));
        return [=, this] { show(preview, ours, fresh); };
    });
}

void FilledMatrices::show(const RecipePreviewPointer& preview,
                          const std::shared_ptr<const File>& open,
                          const std::shared_ptr<const File>& fresh)
{
    const OpenTablePointer table = m_workspace.openTable();
    if (!table)
        return;
    showPair(m_open, open.get(), table->title);
    showPair(m_new, fresh.get(), fresh ? preview->request.newFile->origin.title : QString());
    setVisible(open->missingness.cellsMissing > 0 || fresh != nullptr);
}

void FilledMatrices::showPair(const Pair& pair, const File* file, const QString& title)
{
    for (PlotCard* card : {pair.beforeCard, pair.afterCard})
        card->setVisible(file != nullptr);
    if (!file) {
        pair.before->clear();
        pair.after->clear();
        return;
    }
    const auto& missing = file->missingness;
    using core::explore::BandOrder;
    const QString none = tr("No cell of the %1 columns of the recipe is missing.")
                             .arg(count(missing.columns.size()));
    pair.before->setEmptyText(none);
    pair.after->setEmptyText(none);
    pair.before->setData(missing, file->bands, BandOrder::FileOrder);
    pair.after->setData(missing, file->bands, BandOrder::FileOrder, file->filled);
    pair.beforeCard->setCaption(
        tr("%1 cells missing · %2").arg(count(missing.cellsMissing), title));
    pair.afterCard->setCaption(
        tr("%1 cells filled, none missing · %2").arg(count(missing.cellsMissing), title));
    pair.before->setSummary(
        tr("%1 of the recipe’s cells are missing in %2.").arg(count(missing.cellsMissing), title));
    pair.after->setSummary(tr("%1 cells of %2 are filled and none is missing.")
                               .arg(count(missing.cellsMissing), title));
}

void FilledMatrices::setSideBySide(bool on)
{
    for (const Pair& pair : {m_open, m_new}) {
        m_grid->removeWidget(pair.beforeCard);
        m_grid->removeWidget(pair.afterCard);
    }
    int row = 0;
    for (const Pair& pair : {m_open, m_new}) {
        m_grid->addWidget(pair.beforeCard, row, 0);
        m_grid->addWidget(pair.afterCard, on ? row : row + 1, on ? 1 : 0);
        row += 2;
    }
}

void FilledMatrices::setFigureCaption(const QString& caption)
{
    for (const Pair& pair : {m_open, m_new})
        for (PlotCard* card : {pair.beforeCard, pair.afterCard})
            card->plot()->setCaption(caption);
}

} // namespace ui
