#include "ui/pages/explore/missingview.h"

#include "core/explore/nullitytree.h"
#include "ui/pages/explore/exploreoptions.h"
#include "ui/pages/explore/filledmatrices.h"
#include "ui/pages/explore/missingfeed.h"
#include "ui/pages/explore/missingwords.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingbars.h"
#include "ui/plots/missingbyclassplot.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/nullityheatmap.h"
#include "ui/plots/nullitytreeplot.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Cells up to which the tree is made in the window's own thread.
constexpr std::size_t cellsComparedAtOnce = 1'000'000;
constexpr int leastWidthOfTwo = 700;
constexpr int cardFrame = metrics::cardHeaderHeight + 14;

} // namespace

MissingView::MissingView(Workspace& workspace, ExploreOptionsPanel& options, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_options(options), m_matrix(new MissingMatrix),
      m_bars(new MissingBars), m_heatmap(new NullityHeatmap), m_tree(new NullityTreePlot),
      m_byClass(new MissingByClassPlot), m_patterns(new BarList(BarList::Color::Neutral)),
      m_filled(new FilledMatrices(workspace)),
      m_complete(new EmptyState(QStringLiteral("explore"), tr("No cell is missing"), {})),
      m_stack(new QStackedWidget), m_scroll(new QScrollArea), m_cards(new QWidget),
      m_grid(new QGridLayout(m_cards))
{
    setObjectName(QStringLiteral("missingView"));
    createCards();
    m_matrix->setZoomable(true);
    m_feed = new MissingFeed(workspace, options, *m_matrix, this);
    connect(m_feed, &MissingFeed::captionChanged, m_matrixCard, &PlotCard::setCaption);
    connect(m_matrix, &MissingMatrix::columnClicked, &options, &ExploreOptionsPanel::sortByColumn);
    connect(m_bars, &MissingBars::columnClicked, &options, &ExploreOptionsPanel::sortByColumn);
    connect(&workspace, &Workspace::tableChanged, this, [this] {
        m_stale = true;
        refresh();
    });
    connect(&options, &ExploreOptionsPanel::rowOrderChanged, this, [this] {
        m_rowsStale = true;
        refresh();
    });
    connect(&workspace.recipes(), &RecipePlans::previewChanged, this, &MissingView::showFilled);
    connect(&workspace.recipes(), &RecipePlans::shownUseChanged, this, &MissingView::showFilled);
}

void MissingView::showFilled()
{
    if (isVisible())
        m_filled->refresh();
}

PlotCard* MissingView::addCard(const QString& title, PlotWidget* plot, const char* name)
{
    plot->setObjectName(QLatin1String(name) + QStringLiteral("Plot"));
    auto* card = new PlotCard(title, plot);
    card->setObjectName(QLatin1String(name) + QStringLiteral("Card"));
    return card;
}

void MissingView::createCards()
{
    m_matrixCard = addCard(tr("Missing matrix"), m_matrix, "wholeMatrix");
    m_barsCard = addCard(tr("Missing by column"), m_bars, "missingBars");
    m_heatmapCard = addCard(tr("Empty in the same rows"), m_heatmap, "nullityHeatmap");
    m_treeCard = addCard(tr("Columns with alike gaps"), m_tree, "nullityTree");
    m_byClassCard = addCard(tr("Missing against the target"), m_byClass, "missingByClass");
    m_patternsCard = addCard(tr("Missing together"), m_patterns, "missingPatterns");
    m_heatmapCard->setCaption(tr("correlation of the gaps"));
    m_treeCard->setCaption(tr("average linkage"));
    m_patternsCard->setCaption(tr("columns empty in the same row"));
    m_patterns->setTableHeader(QStringLiteral("missing_columns"), QStringLiteral("rows"));
    m_patterns->setRowHeight(27);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_complete);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    arrange();
}

void MissingView::arrange()
{
    const bool two = width() >= leastWidthOfTwo;
    for (PlotCard* card :
         {m_matrixCard, m_barsCard, m_heatmapCard, m_treeCard, m_byClassCard, m_patternsCard})
        m_grid->removeWidget(card);
    int row = 0;
    const auto put = [&](PlotCard* left, PlotCard* right) {
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(right, two ? row : row + 1, two ? 1 : 0);
        row += two ? 1 : 2;
    };
    put(m_matrixCard, m_barsCard);
    if (m_hasPairs)
        put(m_heatmapCard, m_treeCard);
    put(m_byClassCard, m_patternsCard);
    m_grid->removeWidget(m_filled);
    m_filled->setSideBySide(two);
    m_grid->addWidget(m_filled, row, 0, 1, two ? 2 : 1);
    // Only now have they a parent: shown before, they would flash as windows of their own.
    m_heatmapCard->setVisible(m_hasPairs);
    m_treeCard->setVisible(m_hasPairs);
    m_grid->setColumnStretch(0, 56);
    m_grid->setColumnStretch(1, two ? 44 : 0);
    m_columns = two ? 2 : 1;
    giveRoom();
}

void MissingView::giveRoom()
{
    // The first two rows of cards fill what is seen; what needs more gets it, and the page scrolls.
    const int seen = m_scroll->viewport()->height();
    const int upper = std::clamp(seen * 54 / 100, 340, 640);
    const int lower = std::clamp(seen - upper - metrics::cardGap, 300, 420);
    m_matrixCard->setMinimumHeight(upper);
    m_barsCard->setMinimumHeight(m_columns == 2 ? upper : 240);
    const auto needed = [&](const PlotWidget* plot, int least, int most) {
        const int figure = plot->hasFigure() ? plot->figureSize().height() : 0;
        return std::clamp(figure + cardFrame, least, most);
    };
    m_heatmapCard->setMinimumHeight(needed(m_heatmap, lower, 640));
    m_treeCard->setMinimumHeight(needed(m_tree, lower, 640));
    const int byClass = needed(m_byClass, m_byClass->hasFigure() ? 280 : 160, 560);
    m_byClassCard->setMinimumHeight(byClass);
    m_patternsCard->setMinimumHeight(std::max(280, byClass));
}

void MissingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if ((width() >= leastWidthOfTwo ? 2 : 1) != m_columns)
        arrange();
    else
        giveRoom();
}

void MissingView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MissingView::refresh()
{
    if (!isVisible())
        return;
    if (std::exchange(m_stale, false))
        showTable();
    else if (m_rowsStale)
        m_feed->refresh();
    m_rowsStale = false;
    // The recipe may have been fitted while another page was seen.
    if (m_workspace.hasTable())
        m_workspace.recipes().refresh();
    m_filled->refresh();
}

void MissingView::showTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    m_treeJob.stop();
    m_feed->refresh();
    if (!open) {
        m_bars->setData({}, {});
        m_heatmap->clear();
        m_tree->clear();
        m_byClass->clear();
        m_patterns->setItems({});
        return;
    }
    const auto& missing = open->missingness;
    m_complete->setText(tr("No cell is missing"),
                        tr("All %1 rows are complete in all %2 columns.")
                            .arg(count(missing.rows), count(missing.columns.size())));
    m_stack->setCurrentIndex(missing.cellsMissing > 0 ? 0 : 1);
    m_bars->setData(missing, completeColumnsText(missing));
    const auto gappy = std::count_if(missing.columns.begin(), missing.columns.end(),
                                     [](const auto& column) { return column.missing > 0; });
    m_barsCard->setCaption(gappy == 1
                               ? tr("1 of %1 columns has gaps").arg(count(missing.columns.size()))
                               : tr("%1 of %2 columns have gaps")
                                     .arg(countText(gappy), count(missing.columns.size())));
    m_heatmap->setData(missing);
    m_heatmap->setSummary(m_heatmap->sentence());
    m_hasPairs = m_heatmap->hasFigure();
    m_tree->clear();
    showByClass(*open);
    showPatterns(*m_patterns, *open);
    updateCaptions(*open);
    arrange();
    if (m_hasPairs)
        showTree();
}

void MissingView::showTree()
{
    const OpenTablePointer open = m_workspace.openTable();
    core::explore::NullityTreeOptions options;
    options.withCompleteColumns = false;
    if (open->table->rowCount() * open->table->columnCount() <= cellsComparedAtOnce) {
        setTree(core::explore::nullityTree(*open->table, options), open);
        return;
    }
    m_treeJob.start([=, this](Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto tree = core::explore::nullityTree(*open->table, options, control.discard);
        return [=, this, tree = std::move(tree)]() mutable { setTree(std::move(tree), open); };
    });
}

void MissingView::setTree(core::explore::NullityTree tree, const OpenTablePointer& open)
{
    // Columns that are alike stand side by side in the heatmap too.
    std::vector<std::size_t> order;
    for (const std::size_t leaf : tree.order)
        order.push_back(tree.columns[leaf]);
    m_heatmap->setData(open->missingness, order);
    m_tree->setData(std::move(tree), open->missingness);
    giveRoom();
}

void MissingView::showByClass(const OpenTable& open)
{
    const auto target = open.table->target();
    if (!target) {
        m_byClass->clear();
        m_byClass->setEmptyText(tr("Give one column the role Target on the Data page to see "
                                   "whether missing cells have to do with it."));
        m_byClassCard->setCaption({});
        return;
    }
    const QString name = QString::fromStdString(open.table->column(*target).name);
    const bool compared = !open.missingByClass.classes.empty();
    m_byClass->setData(open.missingByClass, open.missingness, name);
    m_byClass->setEmptyText(compared ? tr("Only the target itself has missing cells.")
                                     : tr("%1 is not read as classes. Give it the type Category or "
                                          "Yes or no on the Data page to compare them.")
                                           .arg(name));
    m_byClassCard->setCaption(
        m_byClass->hasFigure() ? tr("share missing in each class of %1").arg(name) : QString());
    m_byClass->setSummary(m_byClass->sentence());
}

void MissingView::updateCaptions(const OpenTable& open)
{
    const QString caption =
        tr("%1 · %2 rows × %3 columns · %4")
            .arg(open.title, count(open.table->rowCount()), count(open.table->columnCount()),
                 QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    for (PlotCard* card :
         {m_matrixCard, m_barsCard, m_heatmapCard, m_treeCard, m_byClassCard, m_patternsCard})
        card->plot()->setCaption(caption);
    m_filled->setFigureCaption(caption);
}

} // namespace ui
