#include "ui/pages/segment/options/mapgroup.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace ui {

MapGroup::MapGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Map")))
{
    m_axes = new ChoiceBox;
    m_axes->setObjectName(QStringLiteral("axesBox"));
    m_axes->setFixedWidth(184);
    m_group->setHelpTopic(QStringLiteral("segment#map"));
    m_group->addRow(
        tr("Axes"), m_axes,
        tr("What the map is drawn over. Two columns show original units and are the easiest to "
           "explain. Principal components keep as much of all features' variance as two axes can; "
           "the axis titles say how much. The latent space is what the autoencoder sees. The "
           "neighbour "
           "map puts customers who are alike next to each other, whatever the number of features; "
           "it has no axes, and distances between groups mean little."));
    m_across = new ChoiceBox;
    m_across->setObjectName(QStringLiteral("acrossBox"));
    m_across->setFixedWidth(176);
    m_group->addRow(tr("Across"), m_across);
    m_upwards = new ChoiceBox;
    m_upwards->setObjectName(QStringLiteral("upwardsBox"));
    m_upwards->setFixedWidth(176);
    m_group->addRow(tr("Upwards"), m_upwards);
    createNeighbourRows();
    createMarks();
    m_group->hide();
    for (QComboBox* box : {m_axes, m_across, m_upwards}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            showRows();
            m_chosenAxes = axes();
            emit changed();
        });
    }
}

void MapGroup::createNeighbourRows()
{
    const core::segment::NeighbourMapOptions usual;
    m_perplexity = optionSpinBox(QStringLiteral("perplexityBox"), 2, 200, int(usual.perplexity));
    m_group->addRow(tr("Perplexity"), m_perplexity,
                    tr("About how many neighbours each customer keeps. Low values show small "
                       "groups, high ones the large picture; 30 suits most tables. It is never "
                       "more than a third of the customers."));
    m_iterations = optionSpinBox(QStringLiteral("iterationsBox"), 250, 5000, usual.iterations);
    m_iterations->setSingleStep(250);
    m_group->addRow(tr("Iterations"), m_iterations,
                    tr("How long the customers are arranged. More are needed when the map still "
                       "moves at the end."));
    for (QSpinBox* box : {m_perplexity, m_iterations}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &MapGroup::changed);
    }
}

void MapGroup::createMarks()
{
    m_outlines = new ChoiceBox;
    m_outlines->setObjectName(QStringLiteral("outlinesBox"));
    m_outlines->setFixedWidth(164);
    m_outlines->addItem(tr("Off"), int(MapOutlines::Off));
    m_outlines->addItem(tr("Round each segment"), int(MapOutlines::Hulls));
    m_outlines->addItem(tr("Density"), int(MapOutlines::Density));
    m_outlines->setCurrentIndex(m_outlines->findData(int(MapOutlines::Hulls)));
    m_group->addRow(tr("Outlines"), m_outlines,
                    tr("A line round the customers of each segment; on large tables round the "
                       "nine tenths nearest to its centre. Density draws the smallest areas that "
                       "hold a half and nine tenths of a segment, which shows where segments "
                       "overlap."));
    connect(m_outlines, &QComboBox::currentIndexChanged, this, &MapGroup::changed);
    auto* marks = new QWidget;
    auto* row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    const auto add = [&](const QString& text, const QString& name, bool checked) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, &MapGroup::changed);
        return box;
    };
    m_centres = add(tr("Centres"), QStringLiteral("centresBox"), true);
    m_labels = add(tr("Labels"), QStringLiteral("labelsBox"), true);
    m_loadings = add(tr("Feature arrows"), QStringLiteral("loadingsBox"), false);
    row->addWidget(m_centres);
    row->addWidget(m_labels);
    m_loadings->setToolTip(tr("An arrow for each feature: customers in its direction have high "
                              "values; the longer it is, the more of it the map shows."));
    row->addStretch(1);
    m_group->addWidget(marks);
    m_group->addWidget(m_loadings);
}

void MapGroup::setSegmentation(const core::segment::SegmentationPointer& segmentation)
{
    m_group->setVisible(segmentation != nullptr);
    if (!segmentation)
        return;
    const auto columns = mapColumns(*segmentation);
    MapAxes suitable = suitableMapAxes(*segmentation);
    if (m_chosenAxes &&
        (m_chosenAxes->kind != MapAxes::Kind::Latent || segmentation->basis->latent.columns() >= 2))
        suitable = *m_chosenAxes;
    m_filling = true;
    m_axes->clear();
    if (columns.size() >= 2)
        m_axes->addItem(tr("Two columns"), int(MapAxes::Kind::Columns));
    if (segmentation->basis->latent.columns() >= 2)
        m_axes->addItem(tr("Latent space"), int(MapAxes::Kind::Latent));
    if (segmentation->basis->pca.scores.columns() >= 2)
        m_axes->addItem(tr("Principal components"), int(MapAxes::Kind::Components));
    if (segmentation->labels.size() >= 4)
        m_axes->addItem(tr("Neighbour map (t-SNE)"), int(MapAxes::Kind::Neighbours));
    m_axes->setCurrentIndex(std::max(0, m_axes->findData(int(suitable.kind))));
    for (QComboBox* box : {m_across, m_upwards}) {
        box->clear();
        for (const std::size_t column : columns)
            box->addItem(QString::fromStdString(segmentation->basis->table->column(column).name),
                         int(column));
    }
    const bool shown = suitable.kind == MapAxes::Kind::Columns;
    if (columns.size() >= 2) {
        m_across->setCurrentIndex(m_across->findData(int(shown ? suitable.columnX : columns[0])));
        m_upwards->setCurrentIndex(m_upwards->findData(int(shown ? suitable.columnY : columns[1])));
    }
    m_filling = false;
    showRows();
}

void MapGroup::showRows()
{
    const auto kind = MapAxes::Kind(m_axes->currentData().toInt());
    for (QComboBox* box : {m_across, m_upwards})
        m_group->setRowVisible(box, kind == MapAxes::Kind::Columns);
    for (QSpinBox* box : {m_perplexity, m_iterations})
        m_group->setRowVisible(box, kind == MapAxes::Kind::Neighbours);
    m_loadings->setVisible(kind == MapAxes::Kind::Components);
}

MapAxes MapGroup::axes() const
{
    return {MapAxes::Kind(m_axes->currentData().toInt()),
            static_cast<std::size_t>(std::max(0, m_across->currentData().toInt())),
            static_cast<std::size_t>(std::max(0, m_upwards->currentData().toInt()))};
}

MapLook MapGroup::look() const
{
    MapLook look;
    look.axes = axes();
    look.outlines = MapOutlines(m_outlines->currentData().toInt());
    look.centres = m_centres->isChecked();
    look.labels = m_labels->isChecked();
    look.loadings = m_loadings->isChecked();
    look.neighbours.perplexity = m_perplexity->value();
    look.neighbours.iterations = m_iterations->value();
    return look;
}

} // namespace ui
