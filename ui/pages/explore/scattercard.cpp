#include "ui/pages/explore/scattercard.h"

#include "core/explore/distribution.h"
#include "core/explore/scatterpoints.h"
#include "ui/plots/scatterplot.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using core::explore::ScatterPoints;
using core::explore::ScatterWish;

namespace {

/// What a picker holds beside columns, which stand as their number.
constexpr int nothing = -1;
constexpr int segments = -2;

void fill(QComboBox* box, const std::vector<std::pair<QString, int>>& entries, int otherwise)
{
    const QSignalBlocker blocker(box);
    const QString before = box->currentText();
    const bool wasFilled = box->count() > 0;
    box->clear();
    for (const auto& [text, data] : entries)
        box->addItem(text, data);
    const int kept = wasFilled ? box->findText(before) : -1;
    box->setCurrentIndex(kept >= 0 ? kept : std::max(0, box->findData(otherwise)));
}

} // namespace

ScatterCard::ScatterCard(Workspace& workspace, QWidget* parent)
    : ScatterCard(workspace, new ScatterPlot, parent)
{
}

ScatterCard::ScatterCard(Workspace& workspace, ScatterPlot* plot, QWidget* parent)
    : PlotCard(tr("Scatter"), plot, parent), m_workspace(workspace), m_scatter(plot),
      m_trend(new QCheckBox(tr("Trend"))), m_spread(new QCheckBox(tr("Spread")))
{
    setObjectName(QStringLiteral("scatterCard"));
    plot->setObjectName(QStringLiteral("scatterPlot"));
    plot->setMinimumHeight(250);
    m_trend->setObjectName(QStringLiteral("scatterTrendBox"));
    m_trend->setToolTip(tr("Least-squares line"));
    m_spread->setObjectName(QStringLiteral("scatterSpreadBox"));
    m_spread->setAccessibleName(tr("Spread whole numbers"));
    m_spread->setToolTip(tr("Moves marks a little, so that equal whole numbers do not cover each "
                            "other"));
    auto* switches = new QWidget;
    auto* line = new QHBoxLayout(switches);
    line->setContentsMargins(0, 0, 8, 0);
    line->setSpacing(14);
    line->addWidget(m_spread);
    line->addWidget(m_trend);
    addHeaderWidget(switches);
    connect(m_spread, &QCheckBox::toggled, this, [this](bool spread) {
        m_scatter->setSpread(spread);
        showNote();
    });
    connect(m_trend, &QCheckBox::toggled, plot, &ScatterPlot::setTrendShown);

    auto* pickers = new QWidget;
    auto* grid = new QGridLayout(pickers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const auto add = [&](const QString& text, const char* objectName, int place) {
        auto* box = new ChoiceBox;
        box->setObjectName(QString::fromLatin1(objectName));
        box->setAccessibleName(tr("Scatter: %1").arg(text));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        auto* label = new QLabel(text);
        label->setBuddy(box);
        const int row = place / 2, column = 2 * (place % 2);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ScatterCard::compute);
        return box;
    };
    m_x = add(tr("X"), "scatterXBox", 0);
    m_colour = add(tr("Colour"), "scatterColourBox", 1);
    m_y = add(tr("Y"), "scatterYBox", 2);
    m_size = add(tr("Size"), "scatterSizeBox", 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addBodyWidget(pickers, false);
}

void ScatterCard::showTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    m_table = open ? open->table : nullptr;
    std::vector<std::pair<QString, int>> axes, colours{{tr("None"), nothing}},
        sizes{{tr("None"), nothing}};
    const auto segmentation = m_workspace.segmentation();
    if (m_table && segmentation && segmentation->labels.size() == m_table->rowCount())
        colours.emplace_back(tr("Segments"), segments);
    int firstX = nothing, firstY = nothing;
    for (std::size_t i = 0; m_table && i < m_table->columnCount(); ++i) {
        const core::data::Column& column = m_table->column(i);
        const QString name = QString::fromStdString(column.name);
        const int data = static_cast<int>(i);
        if (column.isNumeric()) {
            axes.emplace_back(name, data);
            sizes.emplace_back(name, data);
            // Numbers of a few values make no picture to start with.
            const bool isFeature = m_table->role(i) == core::data::ColumnRole::Feature &&
                                   i < open->summaries.size() &&
                                   !core::explore::canGroup(column, open->summaries[i].distinct);
            if (isFeature && firstX == nothing)
                firstX = data;
            else if (isFeature && firstY == nothing)
                firstY = data;
        }
        if (column.isNumeric() || column.hasLevels())
            colours.emplace_back(name, data);
    }
    m_hasAxes = axes.size() >= 2;
    if (firstX == nothing && !axes.empty())
        firstX = axes.front().second;
    if (firstY == nothing && m_hasAxes)
        firstY = axes[1].second == firstX ? axes[0].second : axes[1].second;
    const auto target = m_table ? m_table->target() : std::nullopt;
    const bool hasTarget =
        target && (m_table->column(*target).hasLevels() || m_table->column(*target).isNumeric());
    fill(m_x, axes, firstX);
    fill(m_y, axes, firstY);
    fill(m_colour, colours, hasTarget ? static_cast<int>(*target) : nothing);
    fill(m_size, sizes, nothing);
    for (QComboBox* box : {m_x, m_y, m_colour, m_size})
        box->setEnabled(m_hasAxes);
    m_trend->setVisible(m_hasAxes);
    m_spread->setVisible(m_hasAxes && m_scatter->canSpread());
    compute();
}

/// Whether a column of numbers holds so few that they are classes rather than amounts.
bool ScatterCard::standsForLevels(std::size_t column) const
{
    constexpr std::size_t mostClasses = 5;
    const OpenTablePointer open = m_workspace.openTable();
    if (!m_table->column(column).isNumeric() || column >= open->summaries.size())
        return false;
    const std::size_t distinct = open->summaries[column].distinct;
    return core::explore::canGroup(m_table->column(column), distinct) &&
           (distinct <= mostClasses || m_table->target() == column);
}

void ScatterCard::compute()
{
    m_job.stop();
    if (!m_hasAxes) {
        m_scatter->setEmptyText(tr("A scatter plot needs two columns of numbers."));
        m_scatter->clear();
        setTitle(tr("Scatter"));
        setCaption({});
        return;
    }
    ScatterFigure figure;
    figure.table = m_table;
    ScatterWish& wish = figure.wish;
    wish.x = static_cast<std::size_t>(m_x->currentData().toInt());
    wish.y = static_cast<std::size_t>(m_y->currentData().toInt());
    wish.seed = m_workspace.seed();
    const int colour = m_colour->currentData().toInt();
    const auto segmentation = m_workspace.segmentation();
    if (colour != nothing)
        figure.colourName = m_colour->currentText();
    if (colour >= 0) {
        wish.colour = static_cast<std::size_t>(colour);
        figure.byValue = standsForLevels(*wish.colour);
    } else if (colour == segments && segmentation) {
        wish.labels = {segmentation, &segmentation->labels};
        for (const auto& card : segmentation->profile.cards)
            wish.labelNames.push_back(card.name);
    }
    if (m_size->currentData().toInt() != nothing) {
        wish.size = static_cast<std::size_t>(m_size->currentData().toInt());
        figure.sizeName = m_size->currentText();
    }
    m_job.start([this, figure](Job&, const core::TrainingControl& control) -> Job::Deliver {
        ScatterFigure done = figure;
        if (done.byValue) {
            const auto values =
                core::explore::groupingBy(*done.table, *done.wish.colour, control.discard);
            done.wish.labels = values.codes;
            done.wish.labelNames = values.groups;
        }
        done.points = std::make_shared<const ScatterPoints>(
            core::explore::scatterPoints(*done.table, done.wish, control.discard));
        return [this, done] {
            m_scatter->setEmptyText(tr("No customer has values in both columns."));
            m_scatter->setFigure(done);
            setTitle(tr("%1 × %2").arg(m_x->currentText(), m_y->currentText()));
            m_spread->setVisible(m_scatter->canSpread());
            showNote();
        };
    });
}

void ScatterCard::showNote()
{
    const QString note = m_scatter->note();
    setCaption(note);
    m_scatter->setSummary(note);
    if (const OpenTablePointer open = m_workspace.openTable())
        m_scatter->setCaption(
            tr("%1 · %2 · %3")
                .arg(open->title, note,
                     QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
}

} // namespace ui
