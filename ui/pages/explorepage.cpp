#include "ui/pages/explorepage.h"

#include "core/explore/pairview.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/exploreoptions.h"
#include "ui/pages/richtext.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/plotcard.h"

#include <QDate>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
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

ExplorePage::ExplorePage(Workspace& workspace, QWidget* parent)
    : Page(Step::Explore, tr("Explore"), workspace, parent),
      m_options(new ExploreOptionsPanel(this)), m_matrix(new MissingMatrix),
      m_heatmap(new AssociationHeatmap), m_together(new BarList(BarList::Color::Neutral)),
      m_pair(new PairPlot),
      m_empty(new EmptyState(QStringLiteral("explore"), tr("Nothing to explore yet"),
                             tr("Open a table to see which cells are missing and which columns go "
                                "together."))),
      m_stack(new QStackedWidget), m_cards(new QWidget)
{
    setObjectName(QStringLiteral("explorePage"));
    createCards();
    createMenus();
    connectParts();
    showTable();
    showAssociations();
    updateRunning();
}

ExplorePage::~ExplorePage()
{
    // The panel is shown by the window, which may have taken it; else it goes with the page.
    if (!m_options->panel()->parent())
        delete m_options->panel();
}

QWidget* ExplorePage::optionsPanel()
{
    return m_options->panel();
}

void ExplorePage::start()
{
    if (!workspace().hasTable() || workspace().isRunning(Step::Explore))
        return;
    ExploreOptions options;
    options.measure = m_options->measure();
    workspace().explore(options);
}

void ExplorePage::createCards()
{
    m_matrix->setObjectName(QStringLiteral("missingMatrix"));
    m_heatmap->setObjectName(QStringLiteral("associationHeatmap"));
    m_together->setObjectName(QStringLiteral("missingTogether"));
    m_together->setTableHeader(QStringLiteral("missing_columns"), QStringLiteral("rows"));
    m_together->setRowHeight(27);
    m_together->setEmptyText(tr("No cell is missing."));
    m_pair->setObjectName(QStringLiteral("pairPlot"));

    m_matrixCard = new PlotCard(tr("Missing values"), m_matrix);
    m_matrixCard->setObjectName(QStringLiteral("missingValuesCard"));
    m_heatmapCard = new PlotCard(tr("Associations"), m_heatmap);
    m_heatmapCard->setObjectName(QStringLiteral("associationsCard"));
    m_togetherCard = new PlotCard(tr("Missing together"), m_together);
    m_togetherCard->setObjectName(QStringLiteral("missingTogetherCard"));
    m_togetherCard->setCaption(tr("columns empty in the same row"));
    m_pairCard = new PlotCard(tr("Two columns together"), m_pair);
    m_pairCard->setObjectName(QStringLiteral("pairCard"));

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

    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    arrange(true);
}

void ExplorePage::arrange(bool hasMissing)
{
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
    for (PlotCard* card : {m_togetherCard, m_pairCard})
        card->setMinimumHeight(lowerCardHeight);
    for (QSplitter* splitter : {m_left, m_right})
        splitter->setSizes({626, 374});
    giveRoom();
}

void ExplorePage::giveRoom()
{
    // Many columns need a taller card before their cells start to scroll; the page scrolls.
    const auto result = workspace().exploreResult();
    const int columns = result ? static_cast<int>(result->associations.size()) : 0;
    const int upper =
        std::clamp(roomBesideCells + columns * leastCell, upperCardHeight, tallestCard);
    m_heatmapCard->setMinimumHeight(upper);
    if (m_matrix->hasFigure())
        m_matrixCard->setMinimumHeight(upper);
    // Too narrow for two columns: one below the other.
    const int needed = m_left->minimumSizeHint().width() + m_right->minimumSizeHint().width() +
                       metrics::cardGap + 2 * metrics::pageMargin + scrollBarRoom;
    const auto orientation = width() < needed ? Qt::Vertical : Qt::Horizontal;
    if (m_columns->orientation() != orientation)
        m_columns->setOrientation(orientation);
}

void ExplorePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    giveRoom();
}

void ExplorePage::createMenus()
{
    m_copy = addPageButton(QStringLiteral("copy"), tr("Copy"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    auto* copyMenu = new QMenu(m_copy);
    m_copy->setMenu(copyMenu);
    m_export = addPageButton({}, tr("Export"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto* exportMenu = new QMenu(m_export);
    m_export->setMenu(exportMenu);

    const auto fill = [this](QMenu* menu, const QString& dots, void (PlotCard::*image)(),
                             const QString& tables, void (PlotCard::*data)()) {
        menu->clear();
        const auto add = [&](const QString& text, PlotCard* card, void (PlotCard::*action)()) {
            menu->addAction(text + dots, card, action)->setEnabled(card->plot()->hasFigure());
        };
        add(tr("Missing Matrix"), m_matrixCard, image);
        add(tr("Missing Together"), m_togetherCard, image);
        add(tr("Association Heatmap"), m_heatmapCard, image);
        add(m_pairCard->title(), m_pairCard, image);
        menu->addSeparator();
        add(tr("Missing Cells%1").arg(tables), m_matrixCard, data);
        add(tr("Associations%1").arg(tables), m_heatmapCard, data);
    };
    const QString dots = QStringLiteral("…");
    connect(copyMenu, &QMenu::aboutToShow, this, [=] {
        fill(copyMenu, {}, &PlotCard::copyImage, tr(" as Table"), &PlotCard::copyData);
    });
    connect(exportMenu, &QMenu::aboutToShow, this, [=] {
        fill(exportMenu, dots, &PlotCard::saveImage, tr(" as CSV"), &PlotCard::saveData);
    });
}

void ExplorePage::connectParts()
{
    connect(&workspace(), &Workspace::tableChanged, this, &ExplorePage::showTable);
    connect(&workspace(), &Workspace::exploreChanged, this, &ExplorePage::showAssociations);
    connect(&workspace(), &Workspace::stateChanged, this, [this](Step step) {
        if (step == Step::Explore)
            updateRunning();
    });
    connect(&workspace(), &Workspace::jobStarted, this, &ExplorePage::updateRunning);
    connect(&workspace(), &Workspace::jobEnded, this, &ExplorePage::updateRunning);

    addTableButtons(*m_empty);
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &ExplorePage::start);
    connect(m_options, &ExploreOptionsPanel::measureChanged, this, [this] {
        workspace().markOutOfDate(Step::Explore, isMeasureChanged());
        showAssociationCaption();
    });
    connect(m_options, &ExploreOptionsPanel::associationViewChanged, this,
            &ExplorePage::applyAssociationView);
    connect(m_options, &ExploreOptionsPanel::rowOrderChanged, this, &ExplorePage::showBands);
    connect(m_options, &ExploreOptionsPanel::columnOrderChanged, this,
            [this] { m_matrix->setColumnOrder(m_options->columnOrder()); });
    connect(m_heatmap, &AssociationHeatmap::cellClicked, this, &ExplorePage::showPair);
    for (PlotCard* card : {m_matrixCard, m_heatmapCard, m_togetherCard, m_pairCard})
        connect(card, &PlotCard::failed, this,
                [this](const QString& text) { showProblem(text, {}); });
}

void ExplorePage::showTable()
{
    const OpenTablePointer open = workspace().openTable();
    m_stack->setCurrentIndex(open ? 0 : 1);
    m_copy->setVisible(open != nullptr);
    m_export->setVisible(open != nullptr);
    if (!open) {
        m_matrix->clear();
        m_together->setItems({});
        m_heatmap->clear();
        m_pair->clear();
        showHeadline();
        return;
    }
    showMissing(*open);
    updateCaptions();
    showHeadline();
}

void ExplorePage::showMissing(const OpenTable& open)
{
    const bool hasMissing = open.missingness.cellsMissing > 0;
    arrange(hasMissing);
    m_options->showMissingOptions(hasMissing);
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

void ExplorePage::showBands()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open || open->missingness.cellsMissing == 0)
        return;
    using core::explore::BandOrder;
    const BandOrder order = m_options->rowOrder();
    m_matrixCard->setCaption((order == BandOrder::FileOrder ? tr("%1 rows in file order")
                                                            : tr("%1 rows, most missing first"))
                                 .arg(count(open->missingness.rows)));
    const std::size_t bands = std::min(MissingMatrix::bandCount, open->table->rowCount());
    const auto show = [this, open, order](core::explore::MissingBands result) {
        m_matrix->setData(open->missingness, std::move(result), order);
        m_matrix->setColumnOrder(m_options->columnOrder());
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

void ExplorePage::showTogether(const OpenTable& open)
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

void ExplorePage::showAssociations()
{
    const auto result = workspace().exploreResult();
    m_pairJob.stop();
    if (!result) {
        m_heatmap->clear();
        m_pair->clear();
        m_pairCard->setTitle(tr("Two columns together"));
        m_pairCard->setCaption({});
        m_heatmap->setEmptyText(
            tr("Press Update View to measure how closely the columns go together."));
    } else {
        applyAssociationView();
        m_heatmap->setData(result->associations, result->order);
        m_heatmap->setEmptyText(
            tr("There are not two columns that can be compared: identifiers, text, constant and "
               "ignored columns are left out."));
        m_heatmap->setSummary(strongestText());
        choosePair();
    }
    giveRoom();
    m_options->showRanking(result.get());
    showAssociationCaption();
    updateCaptions();
    showHeadline();
}

void ExplorePage::applyAssociationView()
{
    m_heatmap->setOrderedBySimilarity(m_options->bySimilarity());
    m_heatmap->setNumbersShown(m_options->numbersShown());
    m_heatmap->setAbsolute(m_options->absoluteValues());
    showAssociationCaption();
}

bool ExplorePage::isMeasureChanged() const
{
    const auto result = workspace().exploreResult();
    return result && result->options.measure != m_options->measure();
}

void ExplorePage::showAssociationCaption()
{
    const auto result = workspace().exploreResult();
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
        m_options->bySimilarity() ? tr("ordered by similarity") : tr("in file order")));
}

void ExplorePage::choosePair()
{
    const auto result = workspace().exploreResult();
    if (const auto kept = m_heatmap->selectedPair()) {
        showPair(kept->first, kept->second);
        return;
    }
    const auto& matrix = result->associations;
    if (const auto target = result->table->target()) {
        const auto ranked = core::explore::rankAgainst(matrix, *target);
        if (!ranked.empty() && !std::isnan(ranked.front().value)) {
            m_heatmap->selectPair(ranked.front().column, *target);
            showPair(ranked.front().column, *target);
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
        m_pair->clear();
        return;
    }
    m_heatmap->selectPair(matrix.columns[a], matrix.columns[b]);
    showPair(matrix.columns[a], matrix.columns[b]);
}

void ExplorePage::showPair(std::size_t a, std::size_t b)
{
    const auto result = workspace().exploreResult();
    if (!result)
        return;
    const auto& matrix = result->associations;
    const auto place = [&](std::size_t column) {
        return static_cast<std::size_t>(
            std::find(matrix.columns.begin(), matrix.columns.end(), column) -
            matrix.columns.begin());
    };
    const std::size_t i = place(a);
    const std::size_t j = place(b);
    if (i >= matrix.size() || j >= matrix.size())
        return;
    const PairFacts facts{matrix.measureAt(i, j), matrix.value(i, j), matrix.n(i, j),
                          matrix.p(i, j)};
    m_pairJob.start([=, this](Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto view = core::explore::pairView(*result->table, a, b, control.discard);
        PairPlot::PairPointer shared;
        if (view)
            shared = std::make_shared<const core::explore::PairView>(std::move(*view));
        return [this, shared, facts] {
            m_pair->setPair(shared, facts);
            m_pairCard->setTitle(shared ? m_pair->pairTitle() : tr("Two columns together"));
            m_pairCard->setCaption(m_pair->pairCaption());
            QString words = m_pair->sentence();
            m_pair->setSummary(words.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
        };
    });
}

QString ExplorePage::strongestText() const
{
    const auto result = workspace().exploreResult();
    if (!result)
        return {};
    const auto target = result->table->target();
    if (!target)
        return {};
    const auto ranked = core::explore::rankAgainst(result->associations, *target);
    QStringList names;
    for (const auto& feature : ranked)
        if (!std::isnan(feature.value) && names.size() < 2)
            names << bold(QString::fromStdString(feature.name));
    const QString name = columnName(*result->table, *target).toHtmlEscaped();
    if (names.size() == 2)
        return tr("%1 and %2 go most closely with %3").arg(names[0], names[1], name);
    return names.size() == 1 ? tr("%1 goes most closely with %2").arg(names[0], name) : QString();
}

void ExplorePage::showHeadline()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open) {
        setHeadline(tr("No table is open"));
        return;
    }
    const auto& missing = open->missingness;
    const std::size_t gappy = missing.rows - missing.rowsComplete;
    QString text;
    if (missing.cellsMissing == 0)
        text = tr("%1 in %2 rows").arg(bold(tr("No cell is missing")), count(missing.rows));
    else if (missing.cellsMissing == 1)
        text = tr("%1 in %2 rows").arg(bold(tr("1 cell is missing")), count(missing.rows));
    else
        text = tr("%1 in %2 of %3 rows")
                   .arg(bold(tr("%1 cells are missing").arg(count(missing.cellsMissing))),
                        count(gappy), count(missing.rows));
    const QString strongest = strongestText();
    setHeadline(strongest.isEmpty() ? text : tr("%1; %2").arg(text, strongest));
}

void ExplorePage::updateCaptions()
{
    const OpenTablePointer open = workspace().openTable();
    if (!open)
        return;
    const QString caption =
        tr("%1 · %2 rows × %3 columns · %4")
            .arg(open->title, count(open->table->rowCount()), count(open->table->columnCount()),
                 QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    for (PlotWidget* plot :
         {static_cast<PlotWidget*>(m_matrix), static_cast<PlotWidget*>(m_heatmap),
          static_cast<PlotWidget*>(m_together), static_cast<PlotWidget*>(m_pair)})
        plot->setCaption(caption);
}

void ExplorePage::updateRunning()
{
    const bool running = workspace().isRunning(Step::Explore);
    m_options->panel()->setRunning(running, tr("Measuring…"));
    if (QPushButton* button = m_options->panel()->primaryButton())
        button->setEnabled(!running && workspace().hasTable());
    showAssociationCaption();
}

} // namespace ui
