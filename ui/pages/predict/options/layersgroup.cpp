#include "ui/pages/predict/options/layersgroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/layereditor.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

using core::network::Head;
using core::predict::CategoryInputs;

namespace {

QComboBox* comboBox(const QString& name)
{
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    box->setFixedWidth(150);
    return box;
}

} // namespace

LayersGroup::LayersGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Layers"))), m_summary(new FoldedSummary(m_group)),
      m_layers(new LayerEditor)
{
    createPreset();
    createCategories();
    m_layers->setObjectName(QStringLiteral("layerEditor"));
    m_group->addWidget(m_layers);
    createOutput();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &LayersGroup::presetChosen);
    connect(m_layers, &LayerEditor::layersChanged, this, &LayersGroup::edited);
    for (QComboBox* box : {m_categories, m_output})
        connect(box, &QComboBox::currentIndexChanged, this, &LayersGroup::edited);
    update();
}

void LayersGroup::createPreset()
{
    m_preset = comboBox(QStringLiteral("presetBox"));
    m_preset->addItem(tr("Regularised"), QStringLiteral("default"));
    m_preset->addItem(tr("Small 32-16-8"), QStringLiteral("p4"));
    m_preset->addItem(tr("Wide 2 × 512"), QStringLiteral("p1"));
    m_preset->addItem(tr("Deep 128-64-32"), QStringLiteral("p2"));
    m_preset->addItem(tr("Own design"), QString());
    m_group->setHelpTopic(QStringLiteral("predict#layers"));
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
}

void LayersGroup::createCategories()
{
    m_categories = comboBox(QStringLiteral("categoriesBox"));
    m_categories->addItem(tr("One-hot"), int(CategoryInputs::OneHot));
    m_categories->addItem(tr("Embeddings"), int(CategoryInputs::Embeddings));
    m_group->addRow(
        tr("Categories"), m_categories,
        tr("How the network takes in the levels that the preparation has split into inputs of 0 "
           "and 1.<br><br>"
           "<b>One-hot</b>: these inputs as they are. The safe choice.<br><br>"
           "<b>Embeddings</b>: a column of %1 levels or more becomes half as many learnt numbers, "
           "at most 50, so that levels that act alike come to lie near each other (Guo and "
           "Berkhahn 2016). Try them with columns of many levels, such as towns or products, and "
           "compare.")
            .arg(core::predict::fewestEmbeddedLevels));
    m_embedded = new QLabel;
    m_embedded->setObjectName(QStringLiteral("embeddedNote"));
    m_embedded->setProperty("muted", true);
    m_embedded->setFont(interfaceFont(12));
    m_embedded->setWordWrap(true);
    m_embedded->setContentsMargins(0, 2, 0, 8);
    m_group->addWidget(m_embedded);
}

void LayersGroup::createOutput()
{
    m_output = comboBox(QStringLiteral("outputBox"));
    m_output->addItem(tr("Classes"), int(Head::Softmax));
    m_output->addItem(tr("Classes in order"), int(Head::Ordinal));
    m_group->addRow(
        tr("Output"), m_output,
        tr("What the network learns by. Either way it gives a probability for each class.<br><br>"
           "<b>Classes</b>: −log p of the right one; all wrong ones are alike.<br><br>"
           "<b>Classes in order</b>: −Σ log p of the right side of each cut between two "
           "neighbouring classes, so that a near miss costs less than a far one (Tödter and "
           "Ahrens 2012). Neither is better on every table: compare the two.<br><br>"
           "Offered because the classes of this target have an order. The losses shown are those "
           "of “Classes”."));
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

void LayersGroup::fill(core::predict::ClassifierOptions& options) const
{
    options.hidden = m_layers->layers();
    options.categories = CategoryInputs(m_categories->currentData().toInt());
    options.head = m_hasOrder ? Head(m_output->currentData().toInt()) : Head::Softmax;
}

void LayersGroup::setOptions(const core::predict::ClassifierOptions& options)
{
    m_layers->setLayers(options.hidden);
    choose(m_categories, int(options.categories));
    choose(m_output, int(options.head));
    update();
}

void LayersGroup::choose(QComboBox* box, int value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(value));
}

void LayersGroup::setClassOrder(bool hasOrder)
{
    m_hasOrder = hasOrder;
    update();
}

void LayersGroup::setSummaries(const std::vector<core::network::LayerSummary>& summaries,
                               std::size_t inputs, std::size_t features, bool isMost)
{
    m_layers->setSummaries(summaries, inputs, features, isMost);
}

void LayersGroup::setVisible(bool visible)
{
    m_group->setVisible(visible);
}

void LayersGroup::edited()
{
    update();
    emit changed();
}

void LayersGroup::setEmbedded(const QStringList& columns, std::size_t inputs, std::size_t numbers)
{
    if (columns.isEmpty())
        m_embedded->setText(tr("No column has %1 levels or more: this changes nothing.")
                                .arg(core::predict::fewestEmbeddedLevels));
    else if (columns.size() == 1)
        m_embedded->setText(tr("%1 inputs of 1 column become %2 numbers")
                                .arg(countText(qint64(inputs)), countText(qint64(numbers))));
    else
        m_embedded->setText(tr("%1 inputs of %2 columns become %3 numbers")
                                .arg(countText(qint64(inputs)), countText(columns.size()),
                                     countText(qint64(numbers))));
    m_embedded->setToolTip(columns.join(QStringLiteral(", ")));
}

void LayersGroup::update()
{
    m_embedded->setVisible(m_categories->currentData().toInt() == int(CategoryInputs::Embeddings));
    m_group->setRowVisible(m_output, m_hasOrder);
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
