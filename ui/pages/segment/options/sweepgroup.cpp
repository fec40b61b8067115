#include "ui/pages/segment/options/sweepgroup.h"

#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ui {

SweepGroup::SweepGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Number of segments")))
{
    auto* range = new QWidget;
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_first = optionSpinBox(QStringLiteral("firstCountBox"), 2, 49, 2);
    m_last = optionSpinBox(QStringLiteral("lastCountBox"), 3, 50, 10);
    m_first->setAccessibleName(tr("Try from"));
    m_last->setAccessibleName(tr("Try up to"));
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_last);
    m_group->setHelpTopic(QStringLiteral("segment#number"));
    m_group->addRow(tr("Try k from"), range,
                    tr("The numbers of segments that the Numbers tab compares: how well "
                       "separated they are, and whether they return."));
    m_resamples = optionSpinBox(QStringLiteral("resamplesBox"), 0, 1000, 60);
    m_resamples->setSpecialValueText(tr("None"));
    m_group->setHelpTopic(QStringLiteral("segment#stability"));
    m_group->addRow(
        tr("Resamples"), m_resamples,
        tr("How often customers are drawn anew, with replacement, and segments found among them: a "
           "segment that does not return is an accident of this table. Stability is the mean "
           "Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one "
           "(Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable."));
    m_try = new QPushButton(tr("Compare Numbers"));
    m_try->setObjectName(QStringLiteral("compareNumbersButton"));
    m_try->setAccessibleName(m_try->text());
    m_group->addWidget(m_try);
    connect(m_try, &QPushButton::clicked, this, &SweepGroup::sweepRequested);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int value) {
        m_last->setMinimum(value + 1);
        emit changed();
    });
    connect(m_last, &QSpinBox::valueChanged, this, &SweepGroup::changed);
    connect(m_resamples, &QSpinBox::valueChanged, this, &SweepGroup::changed);
    setReady(false);
}

core::segment::KSweepOptions SweepGroup::options(std::size_t customers) const
{
    core::segment::KSweepOptions options;
    const auto most = static_cast<int>(std::min<std::size_t>(customers, 1000)) - 1;
    options.first = std::min(m_first->value(), most);
    options.last = std::min(m_last->value(), most);
    options.resamples = m_resamples->value();
    return options;
}

void SweepGroup::setVisible(bool visible)
{
    m_group->setVisible(visible);
}

void SweepGroup::setReady(bool ready)
{
    m_try->setEnabled(ready);
}

} // namespace ui
