#include "ui/pages/explore/groupfigures.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/tables/segmentnamedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;

namespace {

constexpr int rowHeight = 26;
constexpr int mostRowsSeen = 7;
constexpr int segmentRole = Qt::UserRole + 1;

QString countWords(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

/// A figure of the column: dates as dates, others with the digits that say them.
QString figure(const Distribution& distribution, double value)
{
    return std::isnan(value) ? QStringLiteral("–") : valueWords(distribution, value);
}

QString spread(const Distribution& distribution, const DistributionGroup& group)
{
    if (std::isnan(group.sd))
        return QStringLiteral("–");
    if (distribution.type == core::data::ColumnType::Date)
        return GroupFigures::tr("%1 days").arg(readoutText(group.sd));
    return readoutText(group.sd);
}

} // namespace

GroupFigures::GroupFigures(QWidget* parent)
    : QWidget(parent), m_verdict(new QLabel), m_table(new QTableView),
      m_model(new QStandardItemModel(this))
{
    m_verdict->setObjectName(QStringLiteral("groupVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setFont(interfaceFont(12));
    m_table->setObjectName(QStringLiteral("groupFiguresTable"));
    m_table->setAccessibleName(tr("Figures by group"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new SegmentNameDelegate(segmentRole, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(30);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table);
    clear();
}

void GroupFigures::clear()
{
    m_model->clear();
    m_verdict->clear();
    setVisible(false);
}

QString GroupFigures::verdict(const Distribution& distribution,
                              const core::explore::RankTest* ranks)
{
    const core::explore::PairFigures& difference = distribution.difference;
    if (distribution.groups.empty())
        return {};
    if (!difference.isDefined())
        return tr(
            "Nothing to compare: fewer than two groups have values, or all values are equal.");
    QStringList parts;
    const bool numbers = distribution.kind == Distribution::Kind::Numbers;
    const QString size = numberText(difference.value, 2);
    const QString p = significanceText(difference.p);
    parts
        << (numbers ? tr("η = %1 (F test, %2)") : tr("Cramér’s V = %1 (χ² test, %2)")).arg(size, p);
    if (ranks && !std::isnan(ranks->p))
        parts << tr("Kruskal–Wallis H = %1 (%2)")
                     .arg(numberText(ranks->statistic, 1), significanceText(ranks->p));
    parts << tr("n = %1").arg(countWords(difference.n));
    const bool chance = difference.p >= 0.05;
    const QString words = chance                   ? tr("The groups could differ by chance")
                          : difference.value < 0.1 ? tr("The groups hardly differ")
                          : difference.value < 0.3 ? tr("The groups differ somewhat")
                          : difference.value < 0.5 ? tr("The groups differ clearly")
                                                   : tr("The groups differ strongly");
    return tr("%1: %2").arg(words, parts.join(QStringLiteral(" · ")));
}

void GroupFigures::setFigures(const Distribution& distribution, const DistributionLook& look,
                              const core::explore::RankTest* ranks)
{
    const bool numbers = distribution.kind == Distribution::Kind::Numbers;
    QStringList header{look.groupedBy.isEmpty() ? tr("Group") : look.groupedBy, tr("Customers")};
    if (numbers)
        header << tr("Mean") << tr("St. deviation") << tr("Median") << tr("Quartiles");
    else
        header << tr("Most frequent") << tr("Share");
    header << tr("Missing");
    m_model->clear();
    m_model->setHorizontalHeaderLabels(header);
    const auto add = [&](const DistributionGroup& group, const QString& name, int segment) {
        QStringList texts{name, countWords(group.count)};
        if (numbers) {
            texts << figure(distribution, group.mean) << spread(distribution, group)
                  << figure(distribution, group.box.median)
                  << (group.count == 0 ? QStringLiteral("–")
                                       : tr("%1 – %2").arg(figure(distribution, group.box.q1),
                                                           figure(distribution, group.box.q3)));
        } else {
            const auto most = std::max_element(group.counts.begin(), group.counts.end());
            const bool any = most != group.counts.end() && *most > 0;
            const auto level = static_cast<std::size_t>(most - group.counts.begin());
            texts << (any ? QString::fromStdString(distribution.levels[level])
                          : QStringLiteral("–"))
                  << (any ? percentText(group.shareOf(level)) : QStringLiteral("–"));
        }
        texts << countWords(group.missing);
        QList<QStandardItem*> row;
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QStandardItem(texts[column]);
            const bool words = column == 0 || (!numbers && column == 2);
            item->setTextAlignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (column == 0)
                item->setToolTip(texts[column]); // long names are cut off
            row << item;
        }
        if (segment >= -1)
            row.front()->setData(segment, segmentRole);
        m_model->appendRow(row);
    };
    for (std::size_t g = 0; g < distribution.groups.size(); ++g) {
        const int group = static_cast<int>(g);
        add(distribution.groups[g], QString::fromStdString(distribution.groups[g].name),
            group == look.restGroup ? -1 : group);
    }
    add(distribution.all, tr("All"), -2);
    for (int column = 0; column < header.size(); ++column) {
        const bool words = column == 0 || (!numbers && column == 2);
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_verdict->setText(verdict(distribution, ranks));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    setVisible(true);
    fit();
}

void GroupFigures::fit()
{
    constexpr int air = 6;
    constexpr int widestName = 250;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), widestName));
    const int rows = std::min(m_model->rowCount(), mostRowsSeen);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * rowHeight + 12);
}

void GroupFigures::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_model->rowCount() > 0)
        fit();
    QWidget::changeEvent(event);
}

} // namespace ui
