#include "ui/pages/predict/options/earlystoppinggroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

namespace ui {

using core::network::Watched;

EarlyStoppingGroup::EarlyStoppingGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Early stopping"))),
      m_summary(new FoldedSummary(m_group)), m_watched(new ChoiceBox),
      m_patience(optionSpinBox(QStringLiteral("patienceBox"), 0, 10000, 5))
{
    m_watched->setObjectName(QStringLiteral("watchedBox"));
    m_watched->setFixedWidth(164);
    m_watched->addItem(tr("Validation loss"), int(Watched::Loss));
    m_watched->addItem(tr("Validation accuracy"), int(Watched::Accuracy));
    m_group->setHelpTopic(QStringLiteral("predict#early-stopping"));
    m_group->addRow(
        tr("Watch"), m_watched,
        tr("The figure on the validation customers that chooses the best epoch, whose weights are "
           "kept however the training ends.<br><br>"
           "<b>Validation loss</b>, the mean of −log(probability of the right class), moves with "
           "every customer and leads to trustworthy probabilities.<br><br>"
           "<b>Validation accuracy</b>, the share of right answers, is worth a try when only the "
           "answer counts; it moves in steps and is noisier on small tables."));
    m_patience->setSpecialValueText(tr("never"));
    m_group->addRow(
        tr("Patience"), m_patience,
        tr("Ends the training when the watched figure has not got better for this many epochs. "
           "Raise it when the curve is noisy or the learning rate small. “never” trains all "
           "epochs; the best one is kept all the same."));
    connect(m_watched, &QComboBox::currentIndexChanged, this, &EarlyStoppingGroup::edited);
    connect(m_patience, &QSpinBox::valueChanged, this, &EarlyStoppingGroup::edited);
    updateSummary();
}

void EarlyStoppingGroup::setOptions(const core::network::TrainingOptions& options)
{
    m_filling = true;
    m_watched->setCurrentIndex(m_watched->findData(int(options.watched)));
    m_patience->setValue(options.patience);
    m_filling = false;
    updateSummary();
}

void EarlyStoppingGroup::fill(core::network::TrainingOptions& options) const
{
    options.watched = Watched(m_watched->currentData().toInt());
    options.patience = m_patience->value();
}

void EarlyStoppingGroup::setVisible(bool visible)
{
    m_group->setVisible(visible);
}

void EarlyStoppingGroup::edited()
{
    if (m_filling)
        return;
    updateSummary();
    emit changed();
}

void EarlyStoppingGroup::updateSummary()
{
    const int patience = m_patience->value();
    const bool loss = Watched(m_watched->currentData().toInt()) == Watched::Loss;
    if (patience == 0)
        m_summary->setText(tr("never"));
    else if (patience == 1)
        m_summary->setText(loss ? tr("loss · after 1 epoch") : tr("accuracy · after 1 epoch"));
    else
        m_summary->setText((loss ? tr("loss · after %1 epochs") : tr("accuracy · after %1 epochs"))
                               .arg(QLocale().toString(patience)));
}

} // namespace ui
