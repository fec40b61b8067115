#include "ui/pages/explore/exploreoverview.h"

#include "ui/pages/explore/associationfeed.h"
#include "ui/pages/explore/cardsplitter.h"
#include "ui/pages/explore/exploreoptions.h"
#include "ui/pages/explore/missingfeed.h"
#include "ui/pages/explore/missingwords.h"
#include "ui/pages/explore/paircard.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"

#include <QDate>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int upperCardHeight = 330;
constexpr int lowerCardHeight = 300;
constexpr int wordsOnlyHeight = 84;
constexpr int roomBesideCells = 230;
constexpr int leastCell = 17;
constexpr int tallestCard = 760;
constexpr int scrollBarRoom = 12;

QString columnName(const core::data::DataTable& table, std::size_t column)
{
    return QString::fromStdString(table.column(column).name);
}

} // namespace

ExploreOverview::ExploreOverview(Workspace& workspace, ExploreOptionsPanel& options,
                                 QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_options(options), m_matrix(new MissingMatrix),
      m_heatmap(new AssociationHeatmap), m_together(new BarList(BarList::Color::Neutral)),
      m_pairCard(new PairCard(workspace)), m_cards(new QWidget)
{
    setObjectName(QStringLiteral("exploreOverview"));
    createCards();
    m_associationFeed = new AssociationFeed(workspace, options, *m_heatmapCard, *m_pairCard, this);
    m_feed = new MissingFeed(workspace, options, *m_matrix, this);
    connectParts();
}

void ExploreOverview::createCards()
{
    m_matrix->setObjectName(QStringLiteral("missingMatrix"));
    m_heatmap->setObjectName(QStringLiteral("associationHeatmap"));
    m_together->setObjectName(QStringLiteral("missingTogether"));
    m_together->setTableHeader(QStringLiteral("missing_columns"), QStringLiteral("rows"));
    m_together->setRowHeight(27);
    m_together->setEmptyText(tr("No cell is missing."));

    m_matrixCard = new PlotCard(tr("Missing values"), m_matrix);
    m_matrixCard->setObjectName(QStringLiteral("missingValuesCard"));
    m_heatmapCard = new PlotCard(tr("Associations"), m_heatmap);
    m_heatmapCard->setObjectName(QStringLiteral("associationsCard"));
    m_togetherCard = new PlotCard(tr("Missing together"), m_together);
    m_togetherCard->setObjectName(QStringLiteral("missingTogetherCard"));
    m_togetherCard->setCaption(tr("columns empty in the same row"));

    m_left = createCardSplitter(Qt::Vertical, QStringLiteral("exploreLeftSplitter"));
    m_right = createCardSplitter(Qt::Vertical, QStringLiteral("exploreRightSplitter"));
    m_columns = createCardSplitter(Qt::Horizontal, QStringLiteral("exploreColumnsSplitter"));
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right);

    auto* cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(metrics::cardGap);
    cards->addWidget(m_columns, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_cards);
    scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_matrixCard->setProperty("figureName", tr("Missing Matrix"));
    m_heatmapCard->setProperty("figureName", tr("Association Heatmap"));
    arrange(true);
}

void ExploreOverview::arrange(bool hasMissing)
{
    if (m_hasMissing == hasMissing)
        return; // splitters stay where they were put
    m_hasMissing = hasMissing;
    auto* cards = static_cast<QVBoxLayout*>(m_cards->layout());
    if (hasMissing) {
        m_matrixCard->setMinimumHeight(upperCardHeight);
        m_matrixCard->setMaximumHeight(QWIDGETSIZE_MAX);
        m_left->addWidget(m_matrixCard);
        m_left->addWidget(m_togetherCard);
        m_togetherCard->show();
        m_right->addWidget(m_heatmapCard);
        m_right->addWidget(m_pairCard);
        m_columns->setSizes({428, 572});
    } else {
        // Nothing to see: a line says so, and the associations get the room.
        m_matrixCard->setFixedHeight(wordsOnlyHeight);
        cards->insertWidget(0, m_matrixCard);
        m_togetherCard->setParent(m_cards);
        m_togetherCard->hide();
        m_left->addWidget(m_heatmapCard);
        m_right->addWidget(m_pairCard);
        m_columns->setSizes({500, 500});
    }
    m_togetherCard->setMinimumHeight(lowerCardHeight);
    m_pairCard->setMinimumHeight(lowerCardHeight);
    for (QSplitter* splitter : {m_left, m_right})
        splitter->setSizes({626, 374});
    giveRoom();
}

void ExploreOverview::giveRoom()
{
    // Many columns need a taller card before their cells start to scroll; the page scrolls.
    const auto result = m_workspace.exploreResult();
    const int columns = result ? static_cast<int>(result->associations.size()) : 0;
    const int upper =
        std::clamp(roomBesideCells + columns * leastCell, upperCardHeight, tallestCard);
    m_heatmapCard->setMinimumHeight(upper);
    if (m_matrix->hasFigure())
        m_matrixCard->setMinimumHeight(upper);
    // Too narrow for two columns: one below the other.
    const int needed = m_left->minimumSizeHint().width() + m_right->minimumSizeHint().width() +
                       metrics::cardGap + scrollBarRoom;
    const auto orientation = width() < needed ? Qt::Vertical : Qt::Horizontal;
    if (m_columns->orientation() != orientation)
        m_columns->setOrientation(orientation);
}

void ExploreOverview::connectParts()
{
    connect(&m_workspace, &Workspace::tableChanged, this, [this] {
        m_tableStale = true;
        refresh();
    });
    connect(&m_workspace, &Workspace::exploreChanged, this, [this] {
        m_associationsStale = true;
        refresh();
    });
    connect(&m_options, &ExploreOptionsPanel::rowOrderChanged, this, [this] {
        m_bandsStale = true;
        refresh();
    });
    connect(m_feed, &MissingFeed::captionChanged, m_matrixCard, &PlotCard::setCaption);
    connect(m_pairCard, &PairCard::customersRequested, this, &ExploreOverview::customersRequested);
}

void ExploreOverview::refresh()
{
    if (!isVisible())
        return;
    if (std::exchange(m_tableStale, false))
        showTable();
    else if (m_bandsStale)
        m_feed->refresh();
    m_bandsStale = false;
    if (std::exchange(m_associationsStale, false)) {
        m_associationFeed->refresh();
        giveRoom();
        updateCaptions();
    }
}

void ExploreOverview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExploreOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void ExploreOverview::showTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open) {
        m_feed->refresh();
        m_together->setItems({});
        return;
    }
    showMissing(*open);
    updateCaptions();
}

void ExploreOverview::showMissing(const OpenTable& open)
{
    const bool hasMissing = open.missingness.cellsMissing > 0;
    arrange(hasMissing);
    m_matrix->setEmptyText(
        tr("No cell is missing: all %1 rows are complete in all %2 columns.")
            .arg(count(open.missingness.rows), count(open.missingness.columns.size())));
    m_feed->refresh();
    giveRoom();
    showPatterns(*m_together, open);
}

bool ExploreOverview::isMeasureChanged() const
{
    return m_associationFeed->isMeasureChanged();
}

void ExploreOverview::updateCaptions()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    const QString caption =
        tr("%1 · %2 rows × %3 columns · %4")
            .arg(open->title, count(open->table->rowCount()), count(open->table->columnCount()),
                 QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    for (PlotWidget* plot :
         {static_cast<PlotWidget*>(m_matrix), static_cast<PlotWidget*>(m_heatmap),
          static_cast<PlotWidget*>(m_together), static_cast<PlotWidget*>(m_pairCard->pairPlot())})
        plot->setCaption(caption);
}

QString strongestText(const ExploreResult* result)
{
    const auto target = result ? result->table->target() : std::nullopt;
    if (!target)
        return {};
    const auto ranked = core::explore::rankAgainst(result->associations, *target);
    QStringList names;
    for (const auto& feature : ranked)
        if (!std::isnan(feature.value) && names.size() < 2)
            names << bold(QString::fromStdString(feature.name));
    const QString name = columnName(*result->table, *target).toHtmlEscaped();
    if (names.size() == 2)
        return ExploreOverview::tr("%1 and %2 go most closely with %3")
            .arg(names[0], names[1], name);
    return names.size() == 1
               ? ExploreOverview::tr("%1 goes most closely with %2").arg(names[0], name)
               : QString();
}

} // namespace ui
