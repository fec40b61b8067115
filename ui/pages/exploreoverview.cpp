#include "ui/pages/exploreoverview.h"

#include "ui/pages/exploreoptions.h"
#include "ui/pages/paircard.h"
#include "ui/pages/richtext.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/plotcard.h"

#include <QDate>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Cells up to which the bands are counted in the window's own thread, well below 20 ms.
constexpr std::size_t cellsCountedAtOnce = 2'000'000;
constexpr int upperCardHeight = 330;
constexpr int lowerCardHeight = 280;
constexpr int wordsOnlyHeight = 84;
constexpr int roomBesideCells = 230;
constexpr int leastCell = 17;
constexpr int tallestCard = 760;
constexpr int scrollBarRoom = 12;

QString columnName(const core::data::DataTable& table, std::size_t column)
{
    return QString::fromStdString(table.column(column).name);
}

QSplitter* createSplitter(Qt::Orientation orientation, const QString& name)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setObjectName(name);
    splitter->setHandleWidth(metrics::cardGap);
    splitter->setChildrenCollapsible(false);
    return splitter;
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

    m_left = createSplitter(Qt::Vertical, QStringLiteral("exploreLeftSplitter"));
    m_right = createSplitter(Qt::Vertical, QStringLiteral("exploreRightSplitter"));
    m_columns = createSplitter(Qt::Horizontal, QStringLiteral("exploreColumnsSplitter"));
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
    for (PlotCard* card : {m_togetherCard, static_cast<PlotCard*>(m_pairCard)})
        card->setMinimumHeight(lowerCardHeight);
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
    connect(&m_workspace, &Workspace::jobEnded, this, &ExploreOverview::showAssociationCaption);
    connect(&m_options, &ExploreOptionsPanel::measureChanged, this,
            &ExploreOverview::showAssociationCaption);
    connect(&m_options, &ExploreOptionsPanel::associationViewChanged, this,
            &ExploreOverview::applyAssociationView);
    connect(&m_options, &ExploreOptionsPanel::rowOrderChanged, this, [this] {
        m_bandsStale = true;
        refresh();
    });
    connect(&m_options, &ExploreOptionsPanel::columnOrderChanged, this,
            [this] { m_matrix->setColumnOrder(m_options.columnOrder()); });
    connect(&m_options, &ExploreOptionsPanel::featureChosen, this,
            [this](std::size_t feature, std::size_t target) {
                m_heatmap->selectPair(feature, target);
                m_pairCard->showPair(feature, target);
            });
    connect(m_heatmap, &AssociationHeatmap::cellClicked, m_pairCard, &PairCard::showPair);
    connect(m_heatmap, &AssociationHeatmap::cellOpened, m_pairCard, &PairCard::focusPicture);
    connect(m_pairCard, &PairCard::customersRequested, this, &ExploreOverview::customersRequested);
}

void ExploreOverview::refresh()
{
    if (!isVisible())
        return;
    if (std::exchange(m_tableStale, false))
        showTable();
    else if (m_bandsStale)
        showBands();
    if (std::exchange(m_associationsStale, false))
        showAssociations();
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
        m_bandsJob.stop();
        m_matrix->clear();
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
    if (hasMissing)
        showBands();
    else
        m_matrix->clear();
    giveRoom();
    showTogether(open);
}

void ExploreOverview::showBands()
{
    m_bandsStale = false;
    const OpenTablePointer open = m_workspace.openTable();
    if (!open || open->missingness.cellsMissing == 0)
        return;
    using core::explore::BandOrder;
    const BandOrder order = m_options.rowOrder();
    m_matrixCard->setCaption((order == BandOrder::FileOrder ? tr("%1 rows in file order")
                                                            : tr("%1 rows, most missing first"))
                                 .arg(count(open->missingness.rows)));
    const std::size_t bands = std::min(MissingMatrix::bandCount, open->table->rowCount());
    const auto show = [this, open, order](core::explore::MissingBands result) {
        m_matrix->setData(open->missingness, std::move(result), order);
        m_matrix->setColumnOrder(m_options.columnOrder());
        m_matrix->setSummary(
            tr("%1 of %2 rows have missing cells.")
                .arg(count(open->missingness.rows - open->missingness.rowsComplete),
                     count(open->missingness.rows)));
    };
    if (open->table->rowCount() * open->table->columnCount() <= cellsCountedAtOnce) {
        m_bandsJob.stop();
        show(core::explore::missingBands(*open->table, bands, order));
        return;
    }
    m_bandsJob.start([=](Job&, const core::TrainingControl&) -> Job::Deliver {
        auto result = core::explore::missingBands(*open->table, bands, order);
        return [show, result = std::move(result)]() mutable { show(std::move(result)); };
    });
}

void ExploreOverview::showTogether(const OpenTable& open)
{
    std::vector<BarItem> items;
    std::size_t several = 0;
    for (const auto& pattern : open.missingness.patterns) {
        if (pattern.columns.size() > 1)
            several += pattern.rows;
        QStringList names;
        for (const std::size_t column : pattern.columns)
            names << columnName(*open.table, column);
        const bool complete = names.isEmpty();
        const QString label =
            complete ? tr("Complete rows")
            : names.size() <= 3
                ? names.join(QStringLiteral(" + "))
                : tr("%1 + %2 + %3 more").arg(names[0], names[1], countText(names.size() - 2));
        items.push_back(
            {label, static_cast<double>(pattern.rows), count(pattern.rows), {}, complete});
    }
    // Complete rows stand first, cut off so that the others can be seen.
    std::stable_sort(items.begin(), items.end(),
                     [](const BarItem& a, const BarItem& b) { return a.cut && !b.cut; });
    QString note;
    if (!items.empty() && items.front().cut) {
        const bool longest = items.size() < 2 || items.front().value > items[1].value;
        items.front().cut = longest;
        if (longest)
            note = tr("Complete rows are cut off (hatched) so that the others can be seen.");
    }
    const QString cells = several == 0 ? tr("No row misses more than one cell.")
                          : several == 1
                              ? tr("1 row misses two cells or more.")
                              : tr("%1 rows miss two cells or more.").arg(count(several));
    note = note.isEmpty() ? cells : note + QLatin1Char(' ') + cells;
    m_together->setSummary(cells);
    m_together->setItems(std::move(items), note);
}

void ExploreOverview::showAssociations()
{
    const auto result = m_workspace.exploreResult();
    if (!result) {
        m_heatmap->clear();
        m_pairCard->clear();
        m_heatmap->setEmptyText(
            tr("Press Update View to measure how closely the columns go together."));
    } else {
        applyAssociationView();
        m_heatmap->setData(result->associations, result->order);
        m_heatmap->setEmptyText(
            tr("There are not two columns that can be compared: identifiers, text, constant and "
               "ignored columns are left out."));
        m_heatmap->setSummary(strongestText(result.get()));
        choosePair();
    }
    giveRoom();
    showAssociationCaption();
    updateCaptions();
}

void ExploreOverview::applyAssociationView()
{
    m_heatmap->setOrderedBySimilarity(m_options.bySimilarity());
    m_heatmap->setNumbersShown(m_options.numbersShown());
    m_heatmap->setAbsolute(m_options.absoluteValues());
    m_heatmap->setThreshold(m_options.threshold());
    showAssociationCaption();
}

bool ExploreOverview::isMeasureChanged() const
{
    const auto result = m_workspace.exploreResult();
    return result && result->options.measure != m_options.measure();
}

void ExploreOverview::showAssociationCaption()
{
    const auto result = m_workspace.exploreResult();
    if (!result) {
        m_heatmapCard->setCaption({});
        return;
    }
    if (isMeasureChanged()) {
        m_heatmapCard->setCaption(tr("out of date · Update View applies the other measure"));
        return;
    }
    const bool automatic = result->options.measure == core::explore::MeasureChoice::Automatic;
    m_heatmapCard->setCaption(tr("%1 · %2").arg(
        automatic ? tr("measure chosen by pair type") : tr("one measure for all"),
        m_options.bySimilarity() ? tr("ordered by similarity") : tr("in file order")));
}

void ExploreOverview::choosePair()
{
    const auto result = m_workspace.exploreResult();
    if (const auto kept = m_heatmap->selectedPair()) {
        m_pairCard->showPair(kept->first, kept->second);
        return;
    }
    const auto& matrix = result->associations;
    if (const auto target = result->table->target()) {
        const auto ranked = core::explore::rankAgainst(matrix, *target);
        if (!ranked.empty() && !std::isnan(ranked.front().value)) {
            m_heatmap->selectPair(ranked.front().column, *target);
            m_pairCard->showPair(ranked.front().column, *target);
            return;
        }
    }
    double strongest = -1;
    std::size_t a = 0, b = 0;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (std::abs(matrix.value(i, j)) > strongest) {
                strongest = std::abs(matrix.value(i, j));
                a = i;
                b = j;
            }
    if (strongest < 0) {
        m_pairCard->clear();
        return;
    }
    m_heatmap->selectPair(matrix.columns[a], matrix.columns[b]);
    m_pairCard->showPair(matrix.columns[a], matrix.columns[b]);
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
