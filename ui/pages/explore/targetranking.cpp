#include "ui/pages/explore/targetranking.h"

#include "ui/plots/associationwords.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int rowHeight = 27;
constexpr int plotWidth = 270;
constexpr int mostFolded = 12;

} // namespace

RankedBars rankedBars(const ExploreResult* result)
{
    RankedBars ranked;
    ranked.target = result ? result->table->target() : std::nullopt;
    if (!ranked.target)
        return ranked;
    const auto& matrix = result->associations;
    const auto place = [&](std::size_t column) {
        return static_cast<std::size_t>(
            std::find(matrix.columns.begin(), matrix.columns.end(), column) -
            matrix.columns.begin());
    };
    ranked.targetName = QString::fromStdString(result->table->column(*ranked.target).name);
    const std::size_t target = place(*ranked.target);
    for (const auto& feature : core::explore::rankAgainst(matrix, *ranked.target)) {
        if (std::isnan(feature.value))
            continue;
        ranked.items.push_back({QString::fromStdString(feature.name), feature.value,
                                associationText(feature.value), measureLetter(feature.measure),
                                false, associationReadOut(matrix, place(feature.column), target)});
        ranked.columns.push_back(feature.column);
    }
    if (!ranked.items.empty())
        ranked.summary =
            TargetRanking::tr("%1 goes most closely with %2 (%3).")
                .arg(ranked.items.front().label, ranked.targetName, ranked.items.front().valueText);
    return ranked;
}

TargetRanking::TargetRanking(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Features against target"))),
      m_plot(new BarList(BarList::Color::Accent)), m_showAll(new QPushButton), m_note(new QLabel)
{
    m_plot->setObjectName(QStringLiteral("rankingPlot"));
    m_plot->setAccessibleName(tr("Features against target"));
    m_plot->setRowHeight(rowHeight);
    m_plot->setTableHeader(QStringLiteral("feature"), QStringLiteral("association"),
                           QStringLiteral("measure"));
    m_plot->setChoosable(true);
    m_plot->setToolTip(tr("Click a bar to see the two columns together"));
    m_showAll->setObjectName(QStringLiteral("showAllFeaturesButton"));
    m_showAll->setProperty("link", true);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(0, 6, 0, 4);
    m_group->addWidget(m_plot);
    m_group->addWidget(m_showAll);
    m_group->addWidget(m_note);
    connect(m_plot, &BarList::rowChosen, this, [this](int row) {
        emit featureChosen(m_ranked.columns[static_cast<std::size_t>(row)], *m_ranked.target);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fold();
    });
    showResult(nullptr);
}

void TargetRanking::showResult(const ExploreResult* result)
{
    m_ranked = rankedBars(result);
    const bool ranked = !m_ranked.items.empty();
    m_plot->setVisible(ranked);
    if (ranked)
        m_note->setText(tr("Association with %1, one feature at a time. 1 would be perfect.")
                            .arg(m_ranked.targetName));
    else if (m_ranked.target)
        m_note->setText(tr("No feature can be measured against the target this way."));
    else
        m_note->setText(
            tr("Give one column the role Target on the Data page to rank the others against it."));
    m_plot->setSummary(m_ranked.summary);
    m_plot->setItems(m_ranked.items);
    fold();
}

void TargetRanking::fold()
{
    const auto all = static_cast<int>(m_ranked.items.size());
    m_plot->setMostRows(m_showsAll ? 0 : mostFolded);
    m_plot->setFixedHeight(m_plot->heightFor(plotWidth));
    m_showAll->setVisible(all > mostFolded);
    m_showAll->setText(m_showsAll ? tr("Show the First %1").arg(countText(mostFolded))
                                  : tr("Show All %1").arg(countText(all)));
}

} // namespace ui
