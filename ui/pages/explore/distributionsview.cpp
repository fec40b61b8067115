#include "ui/pages/explore/distributionsview.h"

#include "ui/pages/explore/distributiongallery.h"
#include "ui/pages/explore/groupfigures.h"
#include "ui/pages/explore/scattercard.h"
#include "ui/plots/distributionplot.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plotcard.h"
#include "ui/words/richtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionPointer;
using core::explore::Grouping;
using core::explore::GroupingPointer;
using Kind = DistributionLook::Kind;

namespace {

/// One batch of small pictures ends after this time, so that the first ones are soon seen.
constexpr qint64 batchMilliseconds = 120;

/// What "Group by" holds beside columns, which stand as their number.
constexpr int noGroups = -1;
constexpr int segmentGroups = -2;

QLabel* createLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

template <typename Control>
Control* named(Control* control, const char* objectName, const QString& accessibleName)
{
    control->setObjectName(QString::fromLatin1(objectName));
    control->setAccessibleName(accessibleName);
    return control;
}

} // namespace

DistributionsView::DistributionsView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_gallery(new DistributionGallery),
      m_plot(new DistributionPlot), m_figures(new GroupFigures),
      m_scatter(new ScatterCard(workspace)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_right(new QScrollArea),
      m_empty(new EmptyState(QStringLiteral("explore"), tr("No distribution to show"),
                             tr("A distribution needs numbers, dates or categories; this table "
                                "holds only texts and identifiers."))),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("distributionsView"));
    createControls();
    createCards();
    connectParts();
}

DistributionsView::~DistributionsView() = default;

void DistributionsView::createControls()
{
    m_groupBy = named(new ChoiceBox, "groupByBox", tr("Group by"));
    m_groupBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groupBy->setMinimumContentsLength(14);
    m_kind = named(new ChoiceBox, "kindBox", tr("Kind"));
    m_kind->addItem(tr("Automatic"), static_cast<int>(Kind::Automatic));
    m_kind->addItem(tr("Histogram"), static_cast<int>(Kind::Histogram));
    m_kind->addItem(tr("Density"), static_cast<int>(Kind::Density));
    m_kind->addItem(tr("Box"), static_cast<int>(Kind::Box));
    m_shares = named(new QCheckBox(tr("Shares")), "sharesBox", tr("Shares"));
    m_shares->setToolTip(tr("Shares of each group instead of numbers of customers"));
    m_shares->setChecked(true);
    m_order = named(new ChoiceBox, "galleryOrderBox", tr("Order of the columns"));
    m_order->addItem(tr("File order"));
    m_order->addItem(tr("Most different first"));
    m_log = named(new QCheckBox(tr("Log")), "logBox", tr("Logarithmic axis"));
    m_log->setToolTip(tr("Logarithmic axis, to see the rare values"));
    m_wholeRange = named(new QCheckBox(tr("Whole range")), "wholeRangeBox", tr("Whole range"));
    m_wholeRange->setToolTip(tr("Also the few values far out"));
    m_byFrequency = named(new QCheckBox(tr("By frequency")), "byFrequencyBox", tr("By frequency"));
    m_byFrequency->setToolTip(tr("Most frequent first, instead of their own order"));
}

void DistributionsView::createCards()
{
    m_plot->setObjectName(QStringLiteral("distributionPlot"));
    m_card = new PlotCard(tr("Distribution"), m_plot);
    m_card->setObjectName(QStringLiteral("distributionCard"));
    auto* switches = new QWidget;
    auto* line = new QHBoxLayout(switches);
    line->setContentsMargins(0, 0, 8, 0);
    line->setSpacing(14);
    for (QCheckBox* box : {m_byFrequency, m_wholeRange, m_log})
        line->addWidget(box);
    m_card->addHeaderWidget(switches);
    m_card->addBodyWidget(m_figures, false);

    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(8);
    controls->addWidget(createLabel(tr("Group by"), m_groupBy));
    controls->addWidget(m_groupBy);
    controls->addSpacing(8);
    controls->addWidget(createLabel(tr("Kind"), m_kind));
    controls->addWidget(m_kind);
    controls->addSpacing(8);
    controls->addWidget(m_shares);
    controls->addStretch(1);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(6);
    leftLayout->addWidget(m_order);
    leftLayout->addWidget(m_gallery, 1);

    auto* cards = new QWidget;
    auto* cardsLayout = new QVBoxLayout(cards);
    cardsLayout->setContentsMargins(0, 0, 0, 0);
    cardsLayout->setSpacing(metrics::cardGap);
    cardsLayout->addWidget(m_card, 3);
    cardsLayout->addWidget(m_scatter, 2);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_right->setWidget(cards);
    m_right->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);

    m_splitter->setObjectName(QStringLiteral("distributionsSplitter"));
    m_splitter->setHandleWidth(metrics::cardGap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(controls);
    layout->addWidget(m_splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void DistributionsView::connectParts()
{
    const auto outdate = [this] {
        m_stale = true;
        refresh();
    };
    connect(&m_workspace, &Workspace::tableChanged, this, outdate);
    connect(&m_workspace, &Workspace::segmentationChanged, this, outdate);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &DistributionsView::regroup);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DistributionsView::applyLook);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_gallery->setOrder(index == 0 ? DistributionGallery::Order::File
                                       : DistributionGallery::Order::Difference);
    });
    for (QCheckBox* box : {m_shares, m_log, m_wholeRange, m_byFrequency})
        connect(box, &QCheckBox::toggled, this, &DistributionsView::applyLook);
    connect(m_gallery, &DistributionGallery::columnChosen, this, &DistributionsView::showColumn);
}

void DistributionsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DistributionsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void DistributionsView::giveRoom()
{
    // One column of small pictures where it is narrow, up to three where there is room.
    const int columns = width() < 760 ? 1 : width() < 1300 ? 2 : 3;
    const int gallery = columns * 158 + 14;
    m_splitter->setSizes({gallery, std::max(200, width() - gallery - metrics::cardGap)});
}

void DistributionsView::refresh()
{
    if (isVisible() && std::exchange(m_stale, false))
        showTable();
}

void DistributionsView::showTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    const bool isSameTable = open && m_table == open->table;
    const core::data::TablePointer before = std::exchange(m_table, open ? open->table : nullptr);
    // The same table with other types or roles keeps the column; another one starts anew.
    const bool keepsColumn = m_column && before && m_table && *m_column < m_table->columnCount() &&
                             before->columnCount() == m_table->columnCount() &&
                             before->column(*m_column).name == m_table->column(*m_column).name;
    std::vector<DistributionGallery::Item> items;
    for (std::size_t i = 0; m_table && i < m_table->columnCount(); ++i) {
        const core::data::Column& column = m_table->column(i);
        if (core::explore::hasDistribution(column))
            items.push_back({i, QString::fromStdString(column.name), nullptr, false});
    }
    const bool isEmpty = items.empty();
    m_stack->setCurrentIndex(isEmpty && m_table ? 1 : 0);
    if (!isSameTable) {
        m_galleryJob.stop();
        m_columnJob.stop();
        m_gallery->setItems(std::move(items));
        m_plot->setDistribution(nullptr, look());
        m_figures->clear();
        if (keepsColumn)
            m_gallery->setCurrentColumn(*m_column);
    }
    fillGroups();
    m_scatter->showTable();
    updateCaptions();
    if (isEmpty) {
        m_column.reset();
        return;
    }
    if (!m_gallery->currentColumn()) {
        // The first feature rather than an identifier that happens to be a number.
        const auto features = m_table->features();
        const auto first = std::find_if(features.begin(), features.end(), [this](std::size_t i) {
            return core::explore::hasDistribution(m_table->column(i));
        });
        if (first != features.end())
            m_gallery->setCurrentColumn(*first);
    }
    m_column = m_gallery->currentColumn();
    regroup();
}

void DistributionsView::fillGroups()
{
    const QSignalBlocker blocker(m_groupBy);
    const QString before = m_groupBy->currentText();
    const bool wasChosen = m_groupBy->count() > 0;
    m_groupBy->clear();
    m_groupBy->addItem(tr("None"), noGroups);
    if (!m_table)
        return;
    const OpenTablePointer open = m_workspace.openTable();
    const auto segmentation = m_workspace.segmentation();
    const auto target = m_table->target();
    const auto add = [&](std::size_t column) {
        if (column < open->summaries.size() &&
            core::explore::canGroup(m_table->column(column), open->summaries[column].distinct))
            m_groupBy->addItem(QString::fromStdString(m_table->column(column).name),
                               static_cast<int>(column));
    };
    if (target)
        add(*target);
    const int targetPlace = m_groupBy->count() > 1 ? 1 : 0;
    if (segmentation && segmentation->labels.size() == m_table->rowCount())
        m_groupBy->addItem(tr("Segments"), segmentGroups);
    for (std::size_t column = 0; column < m_table->columnCount(); ++column)
        if (column != target)
            add(column);
    const int kept = wasChosen ? m_groupBy->findText(before) : -1;
    m_groupBy->setCurrentIndex(kept >= 0 ? kept : targetPlace);
}

void DistributionsView::regroup()
{
    if (!m_table)
        return;
    m_galleryJob.stop();
    m_columnJob.stop();
    const int choice = m_groupBy->currentData().toInt();
    const auto segmentation = m_workspace.segmentation();
    const core::data::TablePointer table = m_table;
    const QString segments = tr("Segments");
    const QString rest = tr("Not clustered");
    m_groupJob.start([=, this](Job&, const core::TrainingControl& control) -> Job::Deliver {
        GroupingPointer grouping;
        if (choice >= 0) {
            grouping = std::make_shared<const Grouping>(core::explore::groupingBy(
                *table, static_cast<std::size_t>(choice), control.discard));
        } else if (choice == segmentGroups && segmentation) {
            std::vector<std::string> names;
            for (const auto& card : segmentation->profile.cards)
                names.push_back(card.name);
            grouping = std::make_shared<const Grouping>(core::explore::groupingBy(
                segments.toStdString(), std::move(names), {segmentation, &segmentation->labels},
                rest.toStdString()));
        }
        return [this, grouping] {
            m_grouping = grouping;
            m_gallery->outdate();
            m_order->setEnabled(grouping != nullptr);
            m_gallery->setLook(look());
            if (m_column)
                showColumn(*m_column);
            computeMore();
        };
    });
}

void DistributionsView::computeMore()
{
    const std::vector<std::size_t> wanted = m_gallery->wanted();
    if (wanted.empty())
        return;
    m_galleryJob.start([=, this, table = m_table, grouping = m_grouping](
                           Job&, const core::TrainingControl& control) -> Job::Deliver {
        std::vector<DistributionPointer> found;
        QElapsedTimer clock;
        clock.start();
        for (const std::size_t column : wanted) {
            const Grouping* by = grouping && grouping->column != column ? grouping.get() : nullptr;
            found.push_back(std::make_shared<const Distribution>(
                core::explore::distribution(*table, column, by, control.discard)));
            if (clock.elapsed() > batchMilliseconds)
                break;
        }
        return [this, found] {
            for (const DistributionPointer& each : found)
                m_gallery->setDistribution(each->column, each);
            QMetaObject::invokeMethod(this, &DistributionsView::computeMore, Qt::QueuedConnection);
        };
    });
}

void DistributionsView::showColumn(std::size_t column)
{
    m_column = column;
    const DistributionPointer known = m_gallery->distribution(column);
    const auto show = [this](const DistributionPointer& distribution,
                             const core::explore::RankTest* ranks) {
        m_plot->setDistribution(distribution, look());
        m_figures->setFigures(*distribution, m_plot->look(), ranks);
        m_plot->setSummary(GroupFigures::verdict(*distribution, ranks));
        updateCaptions();
    };
    if (known)
        show(known, nullptr);
    m_columnJob.start([=, this, table = m_table, grouping = m_grouping](
                          Job&, const core::TrainingControl& control) -> Job::Deliver {
        const Grouping* by = grouping && grouping->column != column ? grouping.get() : nullptr;
        const DistributionPointer distribution =
            known ? known
                  : std::make_shared<const Distribution>(
                        core::explore::distribution(*table, column, by, control.discard));
        std::optional<core::explore::RankTest> ranks;
        if (by && distribution->kind == Distribution::Kind::Numbers)
            ranks = core::explore::kruskalWallis(table->column(column), *by, control.discard);
        return [show, distribution, ranks] { show(distribution, ranks ? &*ranks : nullptr); };
    });
}

DistributionLook DistributionsView::look() const
{
    DistributionLook look;
    look.kind = static_cast<Kind>(m_kind->currentData().toInt());
    look.groupedBy = m_grouping ? QString::fromStdString(m_grouping->name) : QString();
    if (m_grouping && m_grouping->lastIsRest)
        look.restGroup = static_cast<int>(m_grouping->groups.size()) - 1;
    if (m_grouping)
        look.groupColumn = m_grouping->column;
    look.shares = m_shares->isChecked();
    look.logarithmic = m_log->isChecked();
    look.wholeRange = m_wholeRange->isChecked();
    look.byFrequency = m_byFrequency->isChecked();
    return look;
}

void DistributionsView::applyLook()
{
    m_gallery->setLook(look());
    m_plot->setLook(look());
    updateCaptions();
}

void DistributionsView::updateCaptions()
{
    const auto distribution = m_plot->distribution();
    const bool isShown = m_plot->hasFigure();
    const Kind kind = isShown ? drawnKind(*distribution, m_plot->look().kind) : Kind::Bars;
    m_log->setVisible(isShown && (kind == Kind::Histogram || kind == Kind::Density));
    m_wholeRange->setVisible(m_log->isVisibleTo(m_card) && m_plot->hasLongTail());
    m_byFrequency->setVisible(isShown && kind == Kind::Bars);
    m_plot->setEmptyText(distribution ? tr("Every cell of this column is missing.")
                                      : tr("Choose a column to see how its values are spread."));
    if (!distribution) {
        m_card->setTitle(tr("Distribution"));
        m_card->setCaption({});
        return;
    }
    const QString name = QString::fromStdString(distribution->name);
    m_card->setTitle(
        distribution->groups.empty() ? name : tr("%1 by %2").arg(name, m_plot->look().groupedBy));
    m_card->setCaption(m_plot->note());
    if (const OpenTablePointer open = m_workspace.openTable())
        m_plot->setCaption(
            tr("%1 · %2 rows · %3")
                .arg(open->title, count(open->table->rowCount()),
                     QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
}

} // namespace ui
