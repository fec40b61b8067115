#include "ui/pages/segment/options/mapgroup.h"

#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

MapGroup::MapGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Map")))
{
    m_axes = new QComboBox;
    m_axes->setObjectName(QStringLiteral("axesBox"));
    m_axes->setFixedWidth(200);
    m_group->addRow(
        tr("Axes"), m_axes,
        tr("What the map is drawn over. Two columns show original units and are the easiest to "
           "explain. Principal components keep as much of all features' variance as two axes can; "
           "the axis titles say how much. The latent space is what the autoencoder sees."));
    m_across = new QComboBox;
    m_across->setObjectName(QStringLiteral("acrossBox"));
    m_across->setFixedWidth(200);
    m_group->addRow(tr("Across"), m_across);
    m_upwards = new QComboBox;
    m_upwards->setObjectName(QStringLiteral("upwardsBox"));
    m_upwards->setFixedWidth(200);
    m_group->addRow(tr("Upwards"), m_upwards);
    auto* marks = new QWidget;
    auto* row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    const auto add = [&](const QString& text, const QString& name) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &MapGroup::changed);
        return box;
    };
    m_centres = add(tr("Centres"), QStringLiteral("centresBox"));
    m_outlines = add(tr("Outlines"), QStringLiteral("outlinesBox"));
    m_labels = add(tr("Labels"), QStringLiteral("labelsBox"));
    row->addStretch(1);
    m_group->addWidget(marks);
    m_group->hide();
    for (QComboBox* box : {m_axes, m_across, m_upwards}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            const bool columns = m_axes->currentData().toInt() == int(MapAxes::Kind::Columns);
            m_group->setRowVisible(m_across, columns);
            m_group->setRowVisible(m_upwards, columns);
            m_chosenAxes = axes();
            emit changed();
        });
    }
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
    m_group->setRowVisible(m_across, shown);
    m_group->setRowVisible(m_upwards, shown);
}

MapAxes MapGroup::axes() const
{
    return {MapAxes::Kind(m_axes->currentData().toInt()),
            static_cast<std::size_t>(std::max(0, m_across->currentData().toInt())),
            static_cast<std::size_t>(std::max(0, m_upwards->currentData().toInt()))};
}

bool MapGroup::showsCentres() const
{
    return m_centres->isChecked();
}

bool MapGroup::showsOutlines() const
{
    return m_outlines->isChecked();
}

bool MapGroup::showsLabels() const
{
    return m_labels->isChecked();
}

} // namespace ui
