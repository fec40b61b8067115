#include "ui/pages/explore/associationfeed.h"

#include "ui/pages/explore/exploreoptions.h"
#include "ui/pages/explore/paircard.h"
#include "ui/pages/explore/targetranking.h"
#include "ui/plots/associationheatmap.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/workspace.h"

#include <cmath>

namespace ui {

AssociationFeed::AssociationFeed(Workspace& workspace, ExploreOptionsPanel& options,
                                 PlotCard& heatmapCard, PairCard& pairCard, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_options(options), m_card(heatmapCard),
      m_heatmap(static_cast<AssociationHeatmap&>(*heatmapCard.plot())), m_pair(pairCard)
{
    connect(&m_workspace, &Workspace::jobEnded, this, &AssociationFeed::showCaption);
    connect(&m_options, &ExploreOptionsPanel::measureChanged, this, &AssociationFeed::showCaption);
    connect(&m_options, &ExploreOptionsPanel::associationViewChanged, this,
            &AssociationFeed::applyView);
    connect(&m_options, &ExploreOptionsPanel::featureChosen, this,
            [this](std::size_t feature, std::size_t target) {
                if (m_heatmap.isVisible()) // one of several views of the page
                    showFeature(feature, target);
            });
    connect(&m_heatmap, &AssociationHeatmap::cellClicked, &m_pair, &PairCard::showPair);
    connect(&m_heatmap, &AssociationHeatmap::cellOpened, &m_pair, &PairCard::focusPicture);
}

void AssociationFeed::refresh()
{
    const auto result = m_workspace.exploreResult();
    if (!result) {
        m_heatmap.clear();
        m_pair.clear();
        m_heatmap.setEmptyText(
            tr("Press Update View to measure how closely the columns go together."));
    } else {
        applyView();
        m_heatmap.setData(result->associations, result->order);
        m_heatmap.setEmptyText(
            tr("There are not two columns that can be compared: identifiers, text, constant and "
               "ignored columns are left out."));
        m_heatmap.setSummary(rankedBars(result.get()).summary);
        choosePair();
    }
    showCaption();
}

bool AssociationFeed::isMeasureChanged() const
{
    const auto result = m_workspace.exploreResult();
    return result && result->options.measure != m_options.measure();
}

void AssociationFeed::applyView()
{
    m_heatmap.setOrderedBySimilarity(m_options.bySimilarity());
    m_heatmap.setNumbersShown(m_options.numbersShown());
    m_heatmap.setAbsolute(m_options.absoluteValues());
    m_heatmap.setThreshold(m_options.threshold());
    showCaption();
}

void AssociationFeed::showCaption()
{
    const auto result = m_workspace.exploreResult();
    if (!result) {
        m_card.setCaption({});
        return;
    }
    if (isMeasureChanged()) {
        m_card.setCaption(tr("out of date · Update View applies the other measure"));
        return;
    }
    const bool automatic = result->options.measure == core::explore::MeasureChoice::Automatic;
    m_card.setCaption(tr("%1 · %2").arg(
        automatic ? tr("measure chosen by pair type") : tr("one measure for all"),
        m_options.bySimilarity() ? tr("ordered by similarity") : tr("in file order")));
}

void AssociationFeed::choosePair()
{
    if (const auto kept = m_heatmap.selectedPair()) {
        m_pair.showPair(kept->first, kept->second);
        return;
    }
    const auto result = m_workspace.exploreResult();
    const RankedBars ranked = rankedBars(result.get());
    if (!ranked.columns.empty()) {
        showFeature(ranked.columns.front(), *ranked.target);
        return;
    }
    const auto& matrix = result->associations;
    double strongest = -1;
    std::size_t a = 0, b = 0;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (std::abs(matrix.value(i, j)) > strongest) {
                strongest = std::abs(matrix.value(i, j));
                a = i;
                b = j;
            }
    if (strongest < 0)
        m_pair.clear();
    else
        showFeature(matrix.columns[a], matrix.columns[b]);
}

void AssociationFeed::showFeature(std::size_t feature, std::size_t target)
{
    m_heatmap.selectPair(feature, target);
    m_pair.showPair(feature, target);
}

} // namespace ui
