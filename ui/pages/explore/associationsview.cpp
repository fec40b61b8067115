#include "ui/pages/explore/associationsview.h"

#include "ui/pages/explore/associationfeed.h"
#include "ui/pages/explore/cardsplitter.h"
#include "ui/pages/explore/exploreoptions.h"
#include "ui/pages/explore/paircard.h"
#include "ui/pages/explore/targetranking.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QDate>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int leastHeatmapHeight = 500;
constexpr int leastRankingHeight = 190;
constexpr int leastPairHeight = 280;
constexpr int narrowest = 760;
constexpr int rankingRow = 24;

} // namespace

AssociationsView::AssociationsView(Workspace& workspace, ExploreOptionsPanel& options,
                                   QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_options(options),
      m_heatmap(new AssociationHeatmap), m_ranking(new BarList(BarList::Color::Accent)),
      m_heatmapCard(new PlotCard(tr("Associations"), m_heatmap)),
      m_rankingCard(new PlotCard(tr("Features against target"), m_ranking)),
      m_pairCard(new PairCard(workspace)),
      m_columns(createCardSplitter(Qt::Horizontal, QStringLiteral("associationColumnsSplitter"))),
      m_feed(new AssociationFeed(workspace, options, *m_heatmapCard, *m_pairCard, this))
{
    setObjectName(QStringLiteral("associationsView"));
    createCards();
    connect(m_pairCard, &PairCard::customersRequested, this, &AssociationsView::customersRequested);
    connect(m_ranking, &BarList::rowChosen, this, [this](int row) {
        emit m_options.featureChosen(m_rankedColumns[static_cast<std::size_t>(row)], *m_target);
    });
    const auto mark = [this] {
        m_stale = true;
        refresh();
    };
    connect(&m_workspace, &Workspace::tableChanged, this, mark);
    connect(&m_workspace, &Workspace::exploreChanged, this, mark);
}

void AssociationsView::createCards()
{
    m_heatmap->setObjectName(QStringLiteral("associationHeatmap"));
    m_heatmapCard->setProperty("figureName", tr("Association Heatmap"));
    m_heatmapCard->setMinimumHeight(leastHeatmapHeight);
    m_ranking->setObjectName(QStringLiteral("rankingFigure"));
    m_ranking->setAccessibleName(tr("Features against target"));
    m_ranking->setRowHeight(rankingRow);
    m_ranking->setTableHeader(QStringLiteral("feature"), QStringLiteral("association"),
                              QStringLiteral("measure"));
    m_ranking->setChoosable(true);
    m_rankingCard->setObjectName(QStringLiteral("rankingCard"));
    m_rankingCard->setProperty("figureName", tr("Ranking of Features"));
    m_rankingCard->setMinimumHeight(leastRankingHeight);
    m_pairCard->setMinimumHeight(leastPairHeight);

    auto* right = createCardSplitter(Qt::Vertical, QStringLiteral("associationRightSplitter"));
    right->addWidget(m_rankingCard);
    right->addWidget(m_pairCard);
    right->setSizes({450, 400});
    m_columns->addWidget(m_heatmapCard);
    m_columns->addWidget(right);
    m_columns->setSizes({590, 410});
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    scroll->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void AssociationsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AssociationsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Too narrow for two columns: one below the other.
    m_columns->setOrientation(width() < narrowest ? Qt::Vertical : Qt::Horizontal);
}

void AssociationsView::refresh()
{
    if (!isVisible() || !std::exchange(m_stale, false))
        return;
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    m_feed->refresh();
    showRanking();
    const QString caption =
        tr("%1 · %2 rows × %3 columns · %4")
            .arg(open->title, countText(static_cast<qint64>(open->table->rowCount())),
                 countText(static_cast<qint64>(open->table->columnCount())),
                 QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    for (PlotWidget* plot :
         {static_cast<PlotWidget*>(m_heatmap), static_cast<PlotWidget*>(m_ranking),
          static_cast<PlotWidget*>(m_pairCard->pairPlot())})
        plot->setCaption(caption);
}

void AssociationsView::showRanking()
{
    const auto result = m_workspace.exploreResult();
    RankedBars ranked = rankedBars(result.get());
    m_ranking->setEmptyText(
        !result ? tr("Press Update View to rank the features against the target.")
        : ranked.target
            ? tr("No feature can be measured against the target this way.")
            : tr("Give one column the role Target on the Data page to rank the others against "
                 "it."));
    m_rankedColumns = std::move(ranked.columns);
    m_target = ranked.target;
    m_rankingCard->setCaption(
        ranked.items.empty() ? QString()
                             : tr("association with %1, one at a time").arg(ranked.targetName));
    m_ranking->setSummary(ranked.summary);
    m_ranking->setItems(std::move(ranked.items));
}

} // namespace ui
