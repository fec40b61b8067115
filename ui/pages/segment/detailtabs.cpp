#include "ui/pages/segment/detailtabs.h"

#include "ui/plots/livecurve.h"
#include "ui/plots/segment/comparisonbars.h"
#include "ui/plots/segment/dendrogramplot.h"
#include "ui/plots/segment/kdistanceplot.h"
#include "ui/plots/segment/ksweepplot.h"
#include "ui/plots/segment/silhouetteplot.h"
#include "ui/plots/segment/stabilityplot.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <optional>
#include <utility>

namespace ui {

using core::segment::SegmentationPointer;

DetailTabs::DetailTabs(Segments& segments, QWidget* parent) : TabCard(parent), m_segments(segments)
{
    setObjectName(QStringLiteral("detailCard"));
    createCurves();
    createNumbers();
    createJudgement();
    m_plots = {m_loss,       m_refinement, m_numbers,   m_tree,
               m_neighbours, m_silhouette, m_stability, m_comparison};
    for (const auto signal : {&SegmentSweep::rowsChanged, &SegmentSweep::ended})
        connect(&segments.sweep(), signal, this, &DetailTabs::showSweep);
    showPages();
}

void DetailTabs::createCurves()
{
    const auto logBox = [this](const QString& name, LiveCurve* curve) {
        auto* box = new QCheckBox(tr("Log"));
        box->setObjectName(name);
        connect(box, &QCheckBox::toggled, curve, &LiveCurve::setLogScale);
        return box;
    };
    m_loss = new LiveCurve;
    m_loss->setObjectName(QStringLiteral("liveLoss"));
    m_loss->setAxis(tr("reconstruction error"), tr("mean squared"));
    m_loss->setEmptyText(tr("The curve starts with the first epoch."));
    addPlot(tr("Loss"), m_loss, logBox(QStringLiteral("logScaleBox"), m_loss));
    m_refinement = new LiveCurve;
    m_refinement->setObjectName(QStringLiteral("refinementCurve"));
    m_refinement->setAxis(tr("divergence of the segments"), tr("nats"));
    m_refinement->setEmptyText(tr("The curve starts when the training has ended."));
    addPlot(tr("Refinement"), m_refinement,
            logBox(QStringLiteral("refinementLogScaleBox"), m_refinement));
}

void DetailTabs::createNumbers()
{
    using Chart = KSweepPlot::Chart;
    m_numbers = new KSweepPlot;
    m_numbers->setObjectName(QStringLiteral("numbersPlot"));
    m_numbers->setEmptyText(tr("Tries several numbers of segments and says which of them are "
                               "well supported."));
    m_compare = new QPushButton(tr("Compare Numbers"), m_numbers);
    m_compare->setObjectName(QStringLiteral("compareNumbersHereButton"));
    connect(m_compare, &QPushButton::clicked, this, &DetailTabs::sweepRequested);
    // Below the words of the empty plot.
    auto* middle = new QVBoxLayout(m_numbers);
    middle->addStretch(5);
    middle->addWidget(m_compare, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_allCharts = new QCheckBox(tr("All"));
    m_allCharts->setObjectName(QStringLiteral("allFiguresBox"));
    m_allCharts->setAccessibleName(tr("All six figures"));
    m_allCharts->setToolTip(tr("Also gap, Caliński–Harabasz and Davies–Bouldin"));
    connect(m_allCharts, &QCheckBox::toggled, m_numbers, [this](bool all) {
        QList<Chart> charts{Chart::Silhouette, Chart::Inertia, Chart::Stability};
        if (all)
            charts += {Chart::Gap, Chart::CalinskiHarabasz, Chart::DaviesBouldin};
        m_numbers->setCharts(charts);
    });
    connect(m_numbers, &KSweepPlot::kChosen, &m_segments, &Segments::chooseCount);
    addPlot(tr("Numbers"), m_numbers, m_allCharts);

    m_tree = new DendrogramPlot;
    m_tree->setObjectName(QStringLiteral("dendrogramPlot"));
    connect(m_tree, &DendrogramPlot::segmentCountChosen, &m_segments, &Segments::chooseCount);
    connect(m_tree, &DendrogramPlot::segmentClicked, this, &DetailTabs::segmentClicked);
    addPlot(tr("Tree"), m_tree);

    m_neighbours = new KDistancePlot;
    m_neighbours->setObjectName(QStringLiteral("neighbourDistancesPlot"));
    connect(m_neighbours, &KDistancePlot::epsChosen, this, &DetailTabs::epsChosen);
    addPlot(tr("Neighbours"), m_neighbours);
}

void DetailTabs::createJudgement()
{
    m_silhouette = new SilhouettePlot;
    m_silhouette->setObjectName(QStringLiteral("silhouettePlot"));
    connect(m_silhouette, &SilhouettePlot::segmentClicked, this, &DetailTabs::segmentClicked);
    connect(m_silhouette, &SilhouettePlot::rowsChosen, this, &DetailTabs::rowsChosen);
    addPlot(tr("Silhouette"), m_silhouette);
    m_stability = new StabilityPlot;
    m_stability->setObjectName(QStringLiteral("stabilityPlot"));
    connect(m_stability, &StabilityPlot::segmentClicked, this, &DetailTabs::segmentClicked);
    addPlot(tr("Stability"), m_stability);
    m_comparison = new ComparisonBars;
    m_comparison->setObjectName(QStringLiteral("comparisonBars"));
    addPlot(tr("Comparison"), m_comparison);
}

void DetailTabs::setSegmentation(const SegmentationPointer& segmentation, const QString& caption)
{
    const bool isFirst = !m_segmentation && segmentation;
    m_segmentation = segmentation;
    m_silhouette->setSegmentation(segmentation);
    m_comparison->setSegmentation(segmentation);
    m_tree->setSegmentation(segmentation && segmentation->clustering->dendrogram ? segmentation
                                                                                 : nullptr);
    m_neighbours->setDistances(segmentation ? segmentation->clustering->kDistances : nullptr);
    if (segmentation && segmentation->clustering->density)
        m_neighbours->setEps(segmentation->clustering->density->eps);
    for (PlotWidget* plot : m_plots)
        plot->setCaption(caption);
    showHistory();
    showSweep();
    if (isFirst && !m_training)
        setCurrentPage(isPageVisible(NumberTab)       ? NumberTab
                       : isPageVisible(NeighboursTab) ? NeighboursTab
                                                      : SilhouetteTab);
}

void DetailTabs::setSelectedSegment(int segment)
{
    m_silhouette->setSelectedSegment(segment);
    m_stability->setSelectedSegment(segment);
    if (m_segmentation && m_segmentation->clustering->dendrogram)
        m_tree->setSelectedSegment(segment);
}

void DetailTabs::showSweep()
{
    const SegmentSweep& sweep = m_segments.sweep();
    const bool suits = m_segmentation && sweep.suits(*m_segmentation);
    std::optional<core::segment::KSweepAdvice> advice;
    if (suits && sweep.result())
        advice = sweep.result()->advice;
    m_numbers->setRows(suits ? sweep.rows() : std::vector<core::segment::KSweepRow>(),
                       std::move(advice));
    m_compare->setVisible(!m_numbers->hasFigure() && !sweep.isRunning());
    m_numbers->setShownCount(
        m_segmentation && m_segmentation->changes.empty() ? m_segmentation->request.k : 0);
    m_stability->setStability(m_segmentation,
                              suits ? sweep.row(m_segmentation->request.k) : nullptr);
    showPages();
}

void DetailTabs::showHistory()
{
    std::vector<LiveCurve::Point> loss;
    std::vector<LiveCurve::Point> divergence;
    if (m_segmentation) {
        for (const auto& report : m_segmentation->basis->history)
            loss.push_back({report.epoch, report.trainLoss, report.validationLoss});
        for (const auto& report : m_segmentation->basis->refinement)
            divergence.push_back({report.epoch, report.divergence, std::nan("")});
    }
    m_loss->setHistory(loss);
    m_loss->setBestEpoch(m_segmentation ? m_segmentation->basis->bestEpoch : 0);
    m_refinement->setHistory(divergence);
}

/// During the very first training only the live curves have something to show.
void DetailTabs::showPages()
{
    const bool filled = m_segmentation != nullptr;
    const auto method = filled ? m_segmentation->request.method : core::segment::SegmentMethod();
    const bool loss = m_training || m_loss->pointCount() > 0;
    const int before = currentPage();
    setPageVisible(LossTab, loss);
    setPageVisible(RefinementTab, m_refining || m_refinement->pointCount() > 0);
    setPageVisible(NumberTab,
                   filled && core::segment::takesSegmentCount(method) && !m_segmentation->model);
    setPageVisible(TreeTab, m_tree->hasFigure());
    setPageVisible(NeighboursTab, m_neighbours->hasFigure());
    setPageVisible(SilhouetteTab, filled);
    setPageVisible(StabilityTab, m_stability->hasFigure());
    setPageVisible(ComparisonTab, filled && m_comparison->hasFigure());
    if (m_training || (before == LossTab && loss))
        setCurrentPage(LossTab);
    else if (!isPageVisible(before))
        setCurrentPage(isPageVisible(NumberTab) ? NumberTab : SilhouetteTab);
}

void DetailTabs::beginRun(int epochs, int refinementEpochs)
{
    m_training = epochs > 0;
    m_refining = refinementEpochs > 0;
    if (m_training) {
        m_loss->clear();
        m_loss->setTotalEpochs(epochs);
    }
    if (m_refining) {
        m_refinement->clear();
        m_refinement->setTotalEpochs(refinementEpochs);
    }
    showPages();
}

void DetailTabs::addEpoch(const core::network::EpochReport& report)
{
    m_loss->append(report.epoch, report.trainLoss, report.validationLoss);
    m_loss->setBestEpoch(report.bestEpoch);
}

void DetailTabs::addRefinement(const core::network::ClusterReport& report)
{
    if (m_refinement->pointCount() == 0)
        setCurrentPage(RefinementTab);
    m_refinement->append(report.epoch, report.divergence, std::nan(""));
}

void DetailTabs::endRun()
{
    m_training = false;
    m_refining = false;
    showHistory();
    showPages();
}

} // namespace ui
