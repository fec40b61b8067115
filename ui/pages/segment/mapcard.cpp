#include "ui/pages/segment/mapcard.h"

#include "ui/plots/plottext.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/maptools.h"
#include "ui/workspace/neighbourmapjob.h"
#include "ui/workspace/rowselection.h"

#include <QEvent>
#include <QToolButton>

#include <utility>

namespace ui {

MapCard::MapCard(QWidget* parent)
    : PlotCard(tr("Map"), new SegmentMap, parent), m_map(static_cast<SegmentMap*>(plot())),
      m_stop(new QToolButton(this)), m_neighbours(new NeighbourMapJob(this))
{
    setObjectName(QStringLiteral("mapCard"));
    m_map->setObjectName(QStringLiteral("segmentMap"));
    m_map->setWorker([this](SegmentMap::Work work) {
        m_work.start([work = std::move(work)](Job&, const core::TrainingControl& control) {
            return work(control.discard);
        });
    });
    m_stop->setObjectName(QStringLiteral("stopMapButton"));
    m_stop->setAutoRaise(true);
    m_stop->setIconSize(QSize(16, 16));
    m_stop->setFixedSize(26, 26);
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stopped = m_neighbours->isRunning();
        if (m_stopped)
            m_neighbours->stop();
        else
            makeNeighbourMap();
    });
    addHeaderWidget(m_stop);
    addHeaderWidget(new MapTools(m_map));
    connect(m_neighbours, &NeighbourMapJob::mapChanged, m_map, &SegmentMap::setNeighbourMap);
    connect(m_neighbours, &NeighbourMapJob::progressed, this,
            [this](double fraction, const QString&) { showState(fraction); });
    connect(m_neighbours, &NeighbourMapJob::ended, this, [this] { showState(1); });
    connect(m_neighbours, &NeighbourMapJob::failed, this, [this](const ErrorText& error) {
        m_map->setEmptyText(error.headline + QLatin1Char(' ') + error.remedy);
        emit failed(error.headline + QLatin1Char(' ') + error.remedy);
    });
    showState(1);
}

MapCard::~MapCard()
{
    m_work.stop(); // before the map that its results go to
    m_neighbours->disconnect();
    m_neighbours->stop();
}

void MapCard::setSegmentation(const core::segment::SegmentationPointer& segmentation)
{
    m_segmentation = segmentation;
    m_stopped = false;
    m_map->setSegmentation(segmentation);
    if (!segmentation)
        m_neighbours->make(nullptr, {});
}

void MapCard::setLook(const MapLook& look)
{
    const bool again = look.neighbours != m_look.neighbours || look.axes != m_look.axes;
    m_look = look;
    if (!m_segmentation)
        return;
    m_map->setOutlines(look.outlines);
    m_map->setAxes(look.axes);
    m_map->setCentresShown(look.centres);
    m_map->setLabelsShown(look.labels);
    m_map->setLoadingsShown(look.loadings);
    m_stopped = m_stopped && !again;
    if (look.axes.kind == MapAxes::Kind::Neighbours && !m_stopped)
        makeNeighbourMap();
    else if (look.axes.kind != MapAxes::Kind::Neighbours && m_neighbours->isRunning())
        m_neighbours->stop();
    showState(0);
}

void MapCard::makeNeighbourMap()
{
    m_stopped = false;
    core::segment::NeighbourMapOptions options = m_look.neighbours;
    options.seed = m_segmentation->request.seed;
    m_neighbours->make(m_segmentation->basis, options);
    showState(0);
}

void MapCard::showState(double fraction)
{
    const bool seen = m_look.axes.kind == MapAxes::Kind::Neighbours && m_segmentation;
    const bool running = seen && m_neighbours->isRunning();
    const auto map = m_neighbours->map();
    const bool unfinished = seen && !running && (!map || !map->finished);
    m_stop->setVisible(running || unfinished);
    m_stop->setProperty("iconName", running ? QStringLiteral("stop") : QStringLiteral("reload"));
    m_stop->setToolTip(running ? tr("Stop Arranging") : tr("Arrange Again"));
    m_stop->setAccessibleName(m_stop->toolTip());
    retintStop();
    setCaption(running      ? tr("arranging the neighbour map, %1").arg(percentText(fraction, 0))
               : unfinished ? tr("the neighbour map was stopped before it was finished")
                            : tr("each mark is a customer, large marks are segment centres"));
}

void MapCard::changeEvent(QEvent* event)
{
    PlotCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retintStop();
}

void MapCard::retintStop()
{
    m_stop->setIcon(themedIcon(m_stop->property("iconName").toString(), themeOf(this).muted));
}

bool MapCard::isWorking() const
{
    return m_work.isRunning() || m_neighbours->isRunning();
}

void MapCard::follow(RowSelection& selection)
{
    connect(m_map, &SegmentMap::rowsChosen, &selection, [&selection](const SegmentMap::Rows& rows) {
        selection.select(rows, tr("chosen on the map"), Step::Segment);
    });
    connect(m_map, &SegmentMap::clearRequested, &selection, &RowSelection::clear);
    const auto show = [this, &selection] { m_map->setSelectedRows(selection.rows()); };
    connect(&selection, &RowSelection::changed, m_map, show);
    show();
}

} // namespace ui
