#include "ui/pages/predict/options/layersgroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/widgets/layereditor.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStringList>

namespace ui {

LayersGroup::LayersGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Layers"))), m_summary(new FoldedSummary(m_group)),
      m_preset(new QComboBox), m_layers(new LayerEditor)
{
    m_preset->setObjectName(QStringLiteral("presetBox"));
    m_preset->setFixedWidth(150);
    m_preset->addItem(tr("Regularised"), QStringLiteral("default"));
    m_preset->addItem(tr("Small 32-16-8"), QStringLiteral("p4"));
    m_preset->addItem(tr("Wide 2 × 512"), QStringLiteral("p1"));
    m_preset->addItem(tr("Deep 128-64-32"), QStringLiteral("p2"));
    m_preset->addItem(tr("Own design"), QString());
    m_group->addRow(
        tr("Start from"), m_preset,
        tr("Layers, training settings and preparation that work. Changing anything makes it your "
           "own design. “Regularised” is the safe choice: dropout and weight decay keep the "
           "network from learning single customers by heart.<br><br>"
           "<b>Dense</b>: each unit weighs all values before it, and its activation bends the sum: "
           "f(w · x + b). More units see finer patterns and need more customers.<br><br>"
           "<b>Batch norm</b> centres and scales the values of each batch, which lets deep "
           "networks learn faster.<br><br>"
           "<b>Dropout</b> leaves out this share of the values in each step, so that the network "
           "does not lean on single ones. Raise it when the validation loss rises while the train "
           "loss falls."));
    m_layers->setObjectName(QStringLiteral("layerEditor"));
    m_group->addWidget(m_layers);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &LayersGroup::presetChosen);
    connect(m_layers, &LayerEditor::layersChanged, this, [this] {
        updateSummary();
        emit layersChanged();
    });
}

std::string LayersGroup::preset() const
{
    return m_preset->currentData().toString().toStdString();
}

QString LayersGroup::presetTitle() const
{
    return m_preset->currentText();
}

void LayersGroup::markOwnDesign()
{
    const QSignalBlocker blocker(m_preset);
    m_preset->setCurrentIndex(m_preset->count() - 1);
}

core::network::Layers LayersGroup::layers() const
{
    return m_layers->layers();
}

void LayersGroup::setLayers(const core::network::Layers& layers)
{
    m_layers->setLayers(layers);
    updateSummary();
}

void LayersGroup::setSummaries(const std::vector<core::network::LayerSummary>& summaries,
                               std::size_t inputs, std::size_t features)
{
    m_layers->setSummaries(summaries, inputs, features);
}

void LayersGroup::setVisible(bool visible)
{
    m_group->setVisible(visible);
}

void LayersGroup::updateSummary()
{
    QStringList widths;
    for (const auto& layer : m_layers->layers())
        if (const auto* dense = std::get_if<core::network::Dense>(&layer))
            widths << QString::number(dense->units);
    // The widths of more layers would not fit beside the group's name.
    if (widths.isEmpty())
        m_summary->setText(tr("no hidden layer"));
    else
        m_summary->setText(widths.size() <= 5 ? widths.join(u'-')
                                              : tr("%1 dense layers").arg(widths.size()));
}

} // namespace ui
