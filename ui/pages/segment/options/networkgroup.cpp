#include "ui/pages/segment/options/networkgroup.h"

#include "core/segment/methods/autoencoderpresets.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace ui {

using core::network::Activation;

NetworkGroup::NetworkGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_networkGroup(panel.addGroup(tr("Network"), false)),
      m_trainingGroup(panel.addGroup(tr("Training"), false)),
      m_refinementGroup(panel.addGroup(tr("Refinement"), false))
{
    createNetwork();
    createTraining();
    createPresets();
    createRefinement();
    edited();
}

void NetworkGroup::createNetwork()
{
    m_hidden = new QLineEdit(QStringLiteral("8"));
    m_hidden->setObjectName(QStringLiteral("hiddenUnitsField"));
    m_hidden->setAlignment(Qt::AlignRight);
    m_hidden->setMaximumWidth(108);
    m_hidden->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\s*(\\d{1,4}(\\s*[-, ]\\s*\\d{1,4}){0,5})?\\s*")),
        m_hidden));
    m_networkGroup->setHelpTopic(QStringLiteral("segment#autoencoder"));
    m_networkGroup->addRow(
        tr("Hidden units"), m_hidden,
        tr("Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. "
           "The decoder is the mirror image. More layers find more bent shapes but need more "
           "customers. Empty: a linear squeeze, much like principal components."));
    m_latent = optionSpinBox(QStringLiteral("latentWidthBox"), 1, 64, 2);
    m_networkGroup->addRow(
        tr("Latent width"), m_latent,
        tr("Numbers that describe a customer after the squeeze; the segments are made from them. "
           "2 can be drawn. It must be smaller than the number of prepared features, or nothing is "
           "squeezed."));
    m_activation = new ChoiceBox;
    m_activation->setObjectName(QStringLiteral("activationBox"));
    for (const Activation activation :
         {Activation::Relu, Activation::Tanh, Activation::Elu, Activation::Gelu, Activation::Selu,
          Activation::LeakyRelu, Activation::Sigmoid, Activation::Linear}) {
        const auto label = core::network::activationLabel(activation);
        m_activation->addItem(QString::fromUtf8(label.data(), qsizetype(label.size())),
                              int(activation));
    }
    m_networkGroup->addRow(
        tr("Activation"), m_activation,
        tr("The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU "
           "when a warning says that a latent unit is dead."));
    connect(m_hidden, &QLineEdit::textChanged, this, &NetworkGroup::edited);
    connect(m_latent, &QSpinBox::valueChanged, this, &NetworkGroup::edited);
    connect(m_activation, &QComboBox::currentIndexChanged, this, &NetworkGroup::edited);
}

void NetworkGroup::createTraining()
{
    m_epochs = optionSpinBox(QStringLiteral("epochsBox"), 1, 100000, 100);
    m_trainingGroup->setHelpTopic(QStringLiteral("segment#autoencoder"));
    m_trainingGroup->addRow(tr("Epochs"), m_epochs,
                            tr("Passes over all training customers. The weights of the best epoch "
                               "are kept in any case. Raise it while the live curve still falls."));
    m_batch = optionSpinBox(QStringLiteral("batchBox"), 1, 65536, 8);
    m_trainingGroup->addRow(tr("Batch"), m_batch,
                            tr("Customers in one step. Small batches learn more per epoch; large "
                               "ones run faster on large tables."));
    m_learningRate =
        optionNumberField(QStringLiteral("learningRateField"), QStringLiteral("0.001"), 1e-7, 10);
    m_trainingGroup->addRow(
        tr("Learning rate"), m_learningRate,
        tr("How far each step of Adam moves the weights. Lower it when the loss "
           "jumps about, raise it when it falls too slowly."));
    m_weightDecay =
        optionNumberField(QStringLiteral("weightDecayField"), QStringLiteral("0"), 0, 10);
    m_trainingGroup->addRow(tr("Weight decay"), m_weightDecay,
                            tr("Pulls weights towards zero at every step. Raise it when the train "
                               "loss falls but the validation loss rises."));
    m_validation = optionSpinBox(QStringLiteral("validationBox"), 0, 80, 20);
    m_validation->setSuffix(tr(" %"));
    m_trainingGroup->addRow(tr("Validation part"), m_validation,
                            tr("Customers the network does not learn from; their loss chooses the "
                               "best epoch. They get a segment all the same. 0 %: the train loss "
                               "decides."));
    m_patience = optionSpinBox(QStringLiteral("segmentPatienceBox"), 0, 10000, 0);
    m_patience->setSpecialValueText(tr("never"));
    m_trainingGroup->addRow(tr("Patience"), m_patience,
                            tr("Ends after so many epochs without a better validation loss. The "
                               "best epoch is kept either way."));
    m_dropout = optionNumberField(QStringLiteral("dropoutField"), QStringLiteral("0"), 0, 0.95);
    m_trainingGroup->addRow(tr("Dropout"), m_dropout,
                            tr("Share of the hidden units left out in each step, so that the "
                               "network does not lean on single ones. Try 0.1 to 0.3 when the "
                               "validation loss rises."));
    m_noise = optionNumberField(QStringLiteral("noiseField"), QStringLiteral("0"), 0, 10);
    m_trainingGroup->addRow(tr("Noise"), m_noise,
                            tr("Standard deviation of noise added to the features in each step; "
                               "the network learns to take it out again (denoising autoencoder, "
                               "Vincent et al. 2010). Features have standard deviation 1."));
    for (QSpinBox* box : {m_epochs, m_batch, m_validation, m_patience})
        connect(box, &QSpinBox::valueChanged, this, &NetworkGroup::edited);
    for (QLineEdit* field : {m_learningRate, m_weightDecay, m_dropout, m_noise})
        connect(field, &QLineEdit::textChanged, this, &NetworkGroup::edited);
}

void NetworkGroup::createPresets()
{
    for (const auto& preset : core::segment::autoencoderPresets(0)) {
        const auto name = QString::fromUtf8(preset.name.data(), qsizetype(preset.name.size()));
        const QString text = tr("Preset: %1").arg(QString::fromStdString(preset.title));
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("preset-%1").arg(name));
        button->setProperty("link", true);
        button->setToolTip(QString::fromStdString(preset.note));
        button->setAccessibleName(text);
        m_trainingGroup->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, word = preset.name] { emit presetChosen(word); });
    }
}

void NetworkGroup::applyPreset(std::string_view name, std::size_t preparedColumns)
{
    setNetwork(core::segment::autoencoderPreset(name, preparedColumns));
    edited();
}

void NetworkGroup::setNetwork(const core::segment::AutoencoderOptions& network)
{
    const bool nested = m_filling;
    m_filling = true;
    m_shown = network;
    QStringList hidden;
    for (const int units : network.encoder)
        hidden << QString::number(units);
    m_hidden->setText(hidden.join(u'-'));
    m_latent->setValue(network.latentWidth);
    m_activation->setCurrentIndex(std::max(0, m_activation->findData(int(network.activation))));
    m_epochs->setValue(network.epochs);
    m_batch->setValue(network.batchSize);
    m_learningRate->setText(optionNumberText(network.learningRate));
    m_weightDecay->setText(optionNumberText(network.weightDecay));
    m_dropout->setText(optionNumberText(network.dropout));
    m_noise->setText(optionNumberText(network.noise));
    m_validation->setValue(static_cast<int>(std::lround(100 * network.validationShare)));
    m_patience->setValue(network.patience);
    m_filling = nested;
}

std::vector<int> NetworkGroup::hiddenUnits(bool* valid) const
{
    std::vector<int> units;
    bool good = m_hidden->hasAcceptableInput() || m_hidden->text().trimmed().isEmpty();
    static const QRegularExpression separators(QStringLiteral("[-,\\s]+"));
    for (const QString& part : m_hidden->text().split(separators, Qt::SkipEmptyParts)) {
        const int width = part.toInt();
        good = good && width > 0;
        units.push_back(width);
    }
    if (valid != nullptr)
        *valid = good;
    return units;
}

void NetworkGroup::setRequest(const core::segment::SegmentRequest& request)
{
    const QSignalBlocker blocker(this);
    setNetwork(request.autoencoder);
    m_refine->setChecked(request.refinement.on);
    if (request.refinement.on) {
        m_refineWeight->setText(optionNumberText(request.refinement.weight));
        m_refineEpochs->setValue(request.refinement.epochs);
    }
}

void NetworkGroup::fill(core::segment::SegmentRequest& request) const
{
    auto& network = request.autoencoder;
    network = m_shown;
    network.encoder = hiddenUnits();
    network.latentWidth = m_latent->value();
    network.activation = Activation(m_activation->currentData().toInt());
    network.epochs = m_epochs->value();
    network.batchSize = m_batch->value();
    network.learningRate = optionNumber(m_learningRate, network.learningRate);
    network.weightDecay = optionNumber(m_weightDecay, network.weightDecay);
    network.dropout = optionNumber(m_dropout, network.dropout);
    network.noise = optionNumber(m_noise, network.noise);
    network.validationShare = m_validation->value() / 100.0;
    network.patience = m_patience->value();
    auto& refinement = request.refinement;
    refinement.on = m_refine->isChecked();
    if (!refinement.on)
        return;
    refinement.weight = optionNumber(m_refineWeight, refinement.weight);
    refinement.epochs = m_refineEpochs->value();
}

void NetworkGroup::setVisible(bool visible)
{
    m_networkGroup->setVisible(visible);
    m_trainingGroup->setVisible(visible);
    m_refinementGroup->setVisible(visible);
}

int NetworkGroup::epochs() const
{
    return m_epochs->value();
}

QString NetworkGroup::problem() const
{
    bool valid = true;
    hiddenUnits(&valid);
    if (!valid)
        return tr("Hidden units are whole numbers such as 8 or 32-8.");
    if (!m_learningRate->hasAcceptableInput() || !m_weightDecay->hasAcceptableInput())
        return tr("Learning rate and weight decay must be numbers.");
    if (!m_dropout->hasAcceptableInput() || !m_noise->hasAcceptableInput())
        return tr("Dropout is a share below 1, noise a number from 0 on.");
    if (m_refine->isChecked() && !m_refineWeight->hasAcceptableInput())
        return tr("The weight of the refinement must be a number above 0.");
    return {};
}

void NetworkGroup::createRefinement()
{
    m_refine = new QCheckBox(tr("Refine segments and network together"));
    m_refine->setObjectName(QStringLiteral("refineBox"));
    m_refine->setAccessibleName(m_refine->text());
    m_refinementGroup->addWidget(m_refine);
    m_refineWeight =
        optionNumberField(QStringLiteral("refineWeightField"), QStringLiteral("0.1"), 1e-6, 1000);
    m_refinementGroup->setHelpTopic(QStringLiteral("segment#autoencoder"));
    m_refinementGroup->addRow(
        tr("Weight"), m_refineWeight,
        tr("After the training, network and segment centres move together: each customer is drawn "
           "to the segment it most likely belongs to, while the network must still be able to "
           "reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · "
           "KL(p‖q)). A larger weight gives tighter segments, which say less of the "
           "customers."));
    m_refineEpochs = optionSpinBox(QStringLiteral("refineEpochsBox"), 1, 10000, 50);
    m_refinementGroup->addRow(tr("Epochs"), m_refineEpochs,
                              tr("At most so many; it ends earlier once hardly any customer "
                                 "changes the segment."));
    const auto show = [this](bool on) {
        m_refinementGroup->setRowVisible(m_refineWeight, on);
        m_refinementGroup->setRowVisible(m_refineEpochs, on);
    };
    show(false);
    connect(m_refine, &QCheckBox::toggled, this, [this, show](bool on) {
        show(on);
        edited();
    });
    connect(m_refineWeight, &QLineEdit::textChanged, this, &NetworkGroup::edited);
    connect(m_refineEpochs, &QSpinBox::valueChanged, this, &NetworkGroup::edited);
}

void NetworkGroup::edited()
{
    if (m_filling)
        return;
    QStringList widths;
    for (const int width : hiddenUnits())
        widths << QString::number(width);
    widths << QString::number(m_latent->value());
    m_networkGroup->setSummary(widths.join(QStringLiteral("-")) + QStringLiteral(" · ") +
                               m_activation->currentText());
    m_trainingGroup->setSummary(tr("%1 epochs · batch %2")
                                    .arg(QLocale().toString(m_epochs->value()))
                                    .arg(QLocale().toString(m_batch->value())));
    m_refinementGroup->setSummary(m_refine->isChecked() ? tr("on") : tr("off"));
    emit changed();
}

} // namespace ui
