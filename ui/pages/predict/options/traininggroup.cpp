#include "ui/pages/predict/options/traininggroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace ui {

using core::network::Optimizer;
using core::network::Schedule;

namespace {

QString fieldText(double value)
{
    return QString::number(value, 'g', 6);
}

/// A number that does nothing at 0 and is then left empty.
QString optionalText(double value)
{
    return value == 0 ? QString() : fieldText(value);
}

bool isAcceptable(const QLineEdit* field)
{
    return field->text().isEmpty() || field->hasAcceptableInput();
}

} // namespace

TrainingGroup::TrainingGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Training"))),
      m_summary(new FoldedSummary(m_group))
{
    createSteps();
    createPasses();
    createRestraints();
    for (QComboBox* box : {m_optimizer, m_schedule})
        connect(box, &QComboBox::currentIndexChanged, this, &TrainingGroup::edited);
    for (QSpinBox* box : {m_batch, m_epochs})
        connect(box, &QSpinBox::valueChanged, this, &TrainingGroup::edited);
    for (QLineEdit* field :
         {m_momentum, m_learningRate, m_weightDecay, m_labelSmoothing, m_gradientClip})
        connect(field, &QLineEdit::textChanged, this, &TrainingGroup::edited);
    setOptions({});
}

void TrainingGroup::createSteps()
{
    m_optimizer = new ChoiceBox;
    m_optimizer->setObjectName(QStringLiteral("optimizerBox"));
    m_optimizer->setFixedWidth(150);
    m_optimizer->addItem(tr("AdamW"), int(Optimizer::AdamW));
    m_optimizer->addItem(tr("Adam"), int(Optimizer::Adam));
    m_optimizer->addItem(tr("SGD + momentum"), int(Optimizer::Sgd));
    m_optimizer->addItem(tr("RMSprop"), int(Optimizer::RmsProp));
    m_group->setHelpTopic(QStringLiteral("predict#training"));
    m_group->addRow(
        tr("Optimiser"), m_optimizer,
        tr("How a gradient becomes a step of the weights.<br><br>"
           "<b>AdamW</b> gives each weight a step of its own size, from the mean m and the mean "
           "square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. "
           "Leave it unless you know better.<br><br>"
           "<b>Adam</b> is the same with the decay inside the gradient.<br><br>"
           "<b>SGD + momentum</b> steps along a running sum of gradients; it needs a larger rate "
           "(about 0.05) and a good schedule.<br><br>"
           "<b>RMSprop</b> divides by √v only."));
    m_momentum = optionNumberField(QStringLiteral("momentumField"), {}, 0, 0.999);
    m_group->addRow(tr("Momentum"), m_momentum,
                    tr("The share of the last step that the next one keeps: "
                       "step = momentum · step + gradient. 0.9 is usual; lower it when the loss "
                       "swings."));
    m_learningRate = optionNumberField(QStringLiteral("learningRateField"), {}, 1e-7, 10);
    m_group->addRow(
        tr("Learning rate"), m_learningRate,
        tr("How far each step moves the weights; with a schedule, the highest rate. Smaller is "
           "slower and steadier: if the loss jumps about, divide it by three, if it falls too "
           "slowly, multiply it by three."));
    m_schedule = new ChoiceBox;
    m_schedule->setObjectName(QStringLiteral("scheduleBox"));
    m_schedule->setFixedWidth(150);
    m_schedule->addItem(tr("Constant"), int(Schedule::Constant));
    m_schedule->addItem(tr("Cosine"), int(Schedule::Cosine));
    m_schedule->addItem(tr("Reduce on plateau"), int(Schedule::ReduceOnPlateau));
    m_schedule->addItem(tr("One-cycle"), int(Schedule::OneCycle));
    m_group->addRow(
        tr("Schedule"), m_schedule,
        tr("How the learning rate changes while training.<br><br>"
           "<b>Cosine</b> falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for "
           "long trainings that are not stopped early.<br><br>"
           "<b>Reduce on plateau</b> halves the rate when the watched figure has not got better "
           "for three epochs.<br><br>"
           "<b>One-cycle</b> rises to the rate and falls far below it; often the fastest way when "
           "the number of epochs is known."));
}

void TrainingGroup::createPasses()
{
    m_batch = optionSpinBox(QStringLiteral("batchBox"), 1, 65536, 32);
    m_group->addRow(tr("Batch"), m_batch,
                    tr("Customers in one step. Small batches learn more per epoch, large ones run "
                       "faster; with batch norm take at least 16."));
    m_epochs = optionSpinBox(QStringLiteral("epochsBox"), 1, 100000, 50);
    m_group->addRow(tr("Epochs"), m_epochs,
                    tr("At most this many passes over the training customers. Early stopping "
                       "usually ends sooner, and the best epoch is kept in any case. Raise it when "
                       "the validation loss still falls at the end."));
}

void TrainingGroup::createRestraints()
{
    m_weightDecay = optionNumberField(QStringLiteral("weightDecayField"), {}, 0, 10);
    m_weightDecay->setPlaceholderText(tr("off"));
    m_group->addRow(
        tr("Weight decay"), m_weightDecay,
        tr("Pulls weights towards zero at every step. AdamW takes it beside the gradient: "
           "w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty "
           "½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss "
           "rises; 0.0001 to 0.1 is usual. Empty: off."));
    m_labelSmoothing = optionNumberField(QStringLiteral("labelSmoothingField"), {}, 0, 0.99);
    m_labelSmoothing->setPlaceholderText(tr("off"));
    m_group->addRow(
        tr("Label smoothing"), m_labelSmoothing,
        tr("Spreads this share s of each answer over all K classes: 1 − s + s / K for the right "
           "one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or "
           "answers in the table are doubtful. The losses shown are without it. Empty: off."));
    m_gradientClip = optionNumberField(QStringLiteral("gradientClipField"), {}, 0, 1e6);
    m_gradientClip->setPlaceholderText(tr("off"));
    m_group->addRow(tr("Gradient clipping"), m_gradientClip,
                    tr("Shortens the gradient g of a step to this length c when it is longer: "
                       "g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off."));
}

void TrainingGroup::setOptions(const core::network::TrainingOptions& options)
{
    m_filling = true;
    m_optimizer->setCurrentIndex(m_optimizer->findData(int(options.optimizer)));
    m_momentum->setText(fieldText(options.momentum));
    m_learningRate->setText(fieldText(options.learningRate));
    m_schedule->setCurrentIndex(m_schedule->findData(int(options.schedule)));
    m_batch->setValue(options.batchSize);
    m_epochs->setValue(options.epochs);
    m_weightDecay->setText(optionalText(options.weightDecay));
    m_labelSmoothing->setText(optionalText(options.labelSmoothing));
    m_gradientClip->setText(optionalText(options.gradientClip));
    m_filling = false;
    update();
}

void TrainingGroup::fill(core::network::TrainingOptions& options) const
{
    options.optimizer = optimizer();
    options.momentum = optionNumber(m_momentum, options.momentum);
    options.learningRate = optionNumber(m_learningRate, options.learningRate);
    options.schedule = Schedule(m_schedule->currentData().toInt());
    options.batchSize = m_batch->value();
    options.epochs = m_epochs->value();
    options.weightDecay = optionNumber(m_weightDecay, 0);
    options.labelSmoothing = optionNumber(m_labelSmoothing, 0);
    options.gradientClip = optionNumber(m_gradientClip, 0);
}

Optimizer TrainingGroup::optimizer() const
{
    return Optimizer(m_optimizer->currentData().toInt());
}

int TrainingGroup::epochs() const
{
    return m_epochs->value();
}

QString TrainingGroup::problem() const
{
    if (!m_learningRate->hasAcceptableInput())
        return tr("The learning rate must be a number above 0, such as 0.001.");
    if (optimizer() == Optimizer::Sgd && !m_momentum->hasAcceptableInput())
        return tr("The momentum must be a number from 0 to below 1, such as 0.9.");
    if (!isAcceptable(m_weightDecay))
        return tr("The weight decay must be a number from 0 to 10, such as 0.01.");
    if (!isAcceptable(m_labelSmoothing))
        return tr("Label smoothing must be a share below 1, such as 0.1.");
    if (!isAcceptable(m_gradientClip))
        return tr("Gradient clipping must be a number above 0, such as 1, or empty.");
    return {};
}

void TrainingGroup::setVisible(bool visible)
{
    m_group->setVisible(visible);
}

void TrainingGroup::edited()
{
    if (m_filling)
        return;
    update();
    emit changed();
}

void TrainingGroup::update()
{
    m_group->setRowVisible(m_momentum, optimizer() == Optimizer::Sgd);
    const QString steps = optimizer() == Optimizer::Sgd ? tr("SGD") : m_optimizer->currentText();
    m_summary->setText(tr("%1 · %2 epochs").arg(steps, QLocale().toString(m_epochs->value())));
}

} // namespace ui
