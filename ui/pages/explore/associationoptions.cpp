#include "ui/pages/explore/associationoptions.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace ui {

using core::explore::MeasureChoice;

namespace {

constexpr int highestThreshold = 80; // hundredths
constexpr int thresholdPage = 10;

} // namespace

AssociationOptions::AssociationOptions(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Associations"))), m_measure(new ChoiceBox),
      m_order(new ChoiceBox), m_threshold(new QSlider(Qt::Horizontal)),
      m_thresholdWords(new QLabel), m_numbers(new QCheckBox(tr("Numbers"))),
      m_absolute(new QCheckBox(tr("Absolute values")))
{
    m_measure->setObjectName(QStringLiteral("measureBox"));
    const auto add = [this](const QString& text, MeasureChoice choice) {
        m_measure->addItem(text, static_cast<int>(choice));
    };
    add(tr("Automatic"), MeasureChoice::Automatic);
    add(tr("Pearson"), MeasureChoice::Pearson);
    add(tr("Spearman"), MeasureChoice::Spearman);
    add(tr("Kendall"), MeasureChoice::Kendall);
    add(tr("Cramér’s V"), MeasureChoice::CramersV);
    add(tr("Correlation ratio"), MeasureChoice::Eta);
    m_order->setObjectName(QStringLiteral("orderBox"));
    m_order->addItem(tr("By similarity"), true);
    m_order->addItem(tr("File order"), false);

    m_group->setHelpTopic(QStringLiteral("explore#associations"));
    m_group->addRow(
        tr("Measure"), m_measure,
        tr("How closely two columns go together. <b>Automatic</b> takes what suits each pair: "
           "Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V "
           "corrected for bias between categories (0 to 1), and the correlation ratio η between "
           "a number and categories (0 to 1).<br><br>Choose <b>Pearson</b> to see straight-line "
           "relations only, <b>Kendall</b> (τ-b) for ordered levels with many ties; it takes "
           "longer. Pairs the measure does not suit stay empty.<br><br>Each pair uses the rows in "
           "which both cells are present (pairwise), so n may differ from cell to cell; the tool "
           "tip gives it, with p and p adjusted for the number of pairs."));
    m_group->addRow(tr("Order"), m_order,
                    tr("By similarity puts columns that go together beside each other (average "
                       "linkage on 1 − |association|); file order keeps them as they stand in the "
                       "file."));
    m_group->addRow(tr("Hide below"), createThreshold(),
                    tr("Leaves cells of weaker association empty, whatever their sign, so that the "
                       "strong ones stand out. Tool tips and exported tables keep their figures; "
                       "the legend says what is left out."));
    auto* boxes = new QWidget;
    auto* row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(m_numbers);
    row->addWidget(m_absolute);
    row->addStretch();
    m_numbers->setObjectName(QStringLiteral("numbersBox"));
    m_numbers->setChecked(true);
    m_numbers->setAccessibleName(tr("Numbers in the cells"));
    m_absolute->setObjectName(QStringLiteral("absoluteValuesBox"));
    m_absolute->setAccessibleName(tr("Absolute values"));
    m_absolute->setToolTip(tr("Colours strength only and leaves the sign out"));
    m_group->addWidget(boxes);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &AssociationOptions::measureChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, &AssociationOptions::viewChanged);
    for (QCheckBox* box : {m_numbers, m_absolute})
        connect(box, &QCheckBox::toggled, this, &AssociationOptions::viewChanged);
}

QWidget* AssociationOptions::createThreshold()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_threshold->setObjectName(QStringLiteral("thresholdSlider"));
    m_threshold->setAccessibleName(tr("Hide associations below"));
    m_threshold->setRange(0, highestThreshold);
    m_threshold->setPageStep(thresholdPage);
    m_threshold->setFixedWidth(92);
    m_thresholdWords->setObjectName(QStringLiteral("thresholdWords"));
    m_thresholdWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_thresholdWords->setMinimumWidth(44);
    row->addWidget(m_threshold);
    row->addWidget(m_thresholdWords);
    const auto show = [this] {
        m_thresholdWords->setText(
            m_threshold->value() == 0 ? tr("off") : tr("|%1|").arg(numberText(threshold(), 2)));
    };
    show();
    connect(m_threshold, &QSlider::valueChanged, this, [this, show] {
        show();
        emit viewChanged();
    });
    return box;
}

MeasureChoice AssociationOptions::measure() const
{
    return static_cast<MeasureChoice>(m_measure->currentData().toInt());
}

void AssociationOptions::setMeasure(MeasureChoice measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

bool AssociationOptions::bySimilarity() const
{
    return m_order->currentData().toBool();
}

bool AssociationOptions::numbersShown() const
{
    return m_numbers->isChecked();
}

bool AssociationOptions::absoluteValues() const
{
    return m_absolute->isChecked();
}

double AssociationOptions::threshold() const
{
    return m_threshold->value() / 100.0;
}

} // namespace ui
