#include "ui/pages/prepare/options/stepmethodgroup.h"

#include "core/data/datetext.h"
#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepmethods.h"
#include "ui/pages/prepare/options/stepsubject.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/widgets/optionspanel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core::prepare;
using core::data::ColumnType;

namespace {

constexpr std::size_t mostCandidates = 2;

/// About three significant figures; whole numbers whole.
QString shortText(double value)
{
    if (value == std::round(value))
        return numberText(value, 0);
    const double size = std::abs(value);
    return numberText(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
}

} // namespace

StepMethodGroup::StepMethodGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent)
    : StepGroup(subject, parent)
{
    m_group = panel.addGroup(tr("Method"));
    auto* rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_group->addWidget(rows);
    m_methods = new QButtonGroup(this);
    connect(m_methods, &QButtonGroup::idClicked, this, &StepMethodGroup::chooseMethod);
    m_words = stepNote();
    m_group->addWidget(m_words);
    createParameters();
}

void StepMethodGroup::createParameters()
{
    m_constant = stepNumberField("constantBox", -1e12, 1e12);
    m_constant->setDecimals(4);
    m_group->setHelpTopic(QStringLiteral("prepare#fill"));
    m_group->addRow(tr("Value"), m_constant, tr("What every empty cell of these columns takes."));
    m_neighbours = stepCountField("neighboursBox", 1, 100);
    m_group->setHelpTopic(QStringLiteral("prepare#neighbours"));
    m_group->addRow(
        tr("Neighbours"), m_neighbours,
        tr("How many similar customers are asked. Few follow the details, many give calmer "
           "values."));
    m_rounds = stepCountField("roundsBox", 1, 100);
    m_group->setHelpTopic(QStringLiteral("prepare#regression"));
    m_group->addRow(tr("Rounds, at most"), m_rounds,
                    tr("How often all columns with gaps are gone through; it ends sooner "
                       "when the values stand still."));
    m_middle = new QCheckBox;
    m_middle->setObjectName(QStringLiteral("middleOfOrderBox"));
    m_group->setHelpTopic(QStringLiteral("prepare#fill-levels"));
    m_group->addRow(tr("Middle of an order"), m_middle,
                    tr("Columns with an order take the level in the middle instead of the "
                       "most frequent one."));
    m_leastShare = stepNumberField("leastShareBox", 0.01, 50);
    m_leastShare->setSuffix(tr(" %"));
    m_group->setHelpTopic(QStringLiteral("prepare#rare"));
    m_group->addRow(tr("Rarer than"), m_leastShare,
                    tr("Levels of fewer customers become one level, Other. 1 % of 8,000 "
                       "customers are 80: with fewer a model learns single people by "
                       "heart."));
    m_quantile = stepNumberField("quantileBox", 0.01, 25);
    m_quantile->setSuffix(tr(" %"));
    m_group->setHelpTopic(QStringLiteral("prepare#clip"));
    m_group->addRow(tr("Share at each end"), m_quantile,
                    tr("The limits are the quantiles p and 1 − p of the rows fitted on."));
    m_fences = stepNumberField("fencesBox", 0.5, 20);
    m_fences->setSingleStep(0.5);
    m_group->addRow(tr("Interquartile ranges"), m_fences,
                    tr("Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks "
                       "outliers, 3 extreme ones."));
    m_pieces = stepCountField("piecesBox", 2, 64);
    m_group->setHelpTopic(QStringLiteral("prepare#pieces"));
    m_group->addRow(tr("Pieces, at most"), m_pieces,
                    tr("Quantiles that are alike count once: a number with few values has "
                       "fewer pieces."));
    connect(m_constant, &QDoubleSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("constant")); });
    connect(m_neighbours, &QSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("neighbours")); });
    connect(m_rounds, &QSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("rounds")); });
    connect(m_middle, &QCheckBox::toggled, this, [this] { takeParameters({}); });
    connect(m_leastShare, &QDoubleSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("leastShare")); });
    connect(m_quantile, &QDoubleSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("quantile")); });
    connect(m_fences, &QDoubleSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("fences")); });
    connect(m_pieces, &QSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("pieces")); });
}

void StepMethodGroup::fill()
{
    showMethods();
    showParameters();
}

void StepMethodGroup::createButtons(const std::vector<StepMethod>& methods)
{
    m_notes.clear();
    for (QAbstractButton* button : m_methods->buttons())
        m_methods->removeButton(button);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const StepMethod& method : methods) {
        auto* row = new QWidget;
        row->setMinimumHeight(30);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* button = new QRadioButton(method.name);
        button->setToolTip(method.help);
        button->setAccessibleDescription(method.help);
        auto* note = new QLabel;
        note->setProperty("muted", true);
        note->setFont(interfaceFont(12));
        layout->addWidget(button);
        layout->addStretch(1);
        layout->addWidget(note);
        m_methods->addButton(button, method.value);
        m_notes.push_back(note);
        m_rows->addWidget(row);
    }
}

void StepMethodGroup::showMethods()
{
    const PlanStep* shown = step();
    const int kind = shown ? int(shown->kind()) : -1;
    if (kind != m_kind) {
        m_kind = kind;
        createButtons(shown ? methodsOf(shown->kind()) : std::vector<StepMethod>());
    }
    if (!shown) {
        m_group->hide();
        return;
    }
    const auto methods = methodsOf(shown->kind());
    for (std::size_t i = 0; i < methods.size(); ++i) {
        QString note;
        if (shown->kind() == StepKind::FillNumbers)
            note = candidateText(NumberFill(methods[i].value));
        else if (shown->kind() == StepKind::FillLevels &&
                 LevelFill(methods[i].value) == LevelFill::NearestNeighbours)
            note = tr("all features");
        m_notes[i]->setText(note);
    }
    if (QAbstractButton* button = m_methods->button(methodOf(*shown)))
        button->setChecked(true);
    const QString words = methodWordsOf(shown->kind());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_group->setVisible(shown->kind() != StepKind::ChooseFeatures);
}

QString StepMethodGroup::candidateText(NumberFill method) const
{
    if (method == NumberFill::NearestNeighbours || method == NumberFill::Iterative)
        return tr("all features");
    if (!subject().preview || method == NumberFill::Constant)
        return {};
    const auto& names = step()->columns;
    QStringList values;
    std::size_t more = 0;
    for (const FillCandidates& candidate : subject().preview->candidates) {
        if (!names.empty() &&
            std::find(names.begin(), names.end(), candidate.column) == names.end())
            continue;
        if (subject().missingShare(candidate.column) == 0)
            continue;
        if (values.size() == qsizetype(mostCandidates)) {
            ++more;
            continue;
        }
        const double value = method == NumberFill::Median ? candidate.median
                             : method == NumberFill::Mean ? candidate.mean
                                                          : candidate.mostFrequent;
        const auto column = subject().table->table->find(candidate.column);
        const bool isDate =
            column && subject().table->table->column(*column).type == ColumnType::Date;
        values << (isDate ? QString::fromStdString(core::data::dateText(std::floor(value)))
                          : shortText(value));
    }
    return values.join(QStringLiteral(" · ")) + (more > 0 ? QStringLiteral(" …") : QString());
}

void StepMethodGroup::showParameters()
{
    const PlanStep* shown = step();
    const auto* numbers = shown ? std::get_if<FillNumbers>(&shown->options) : nullptr;
    const auto* levels = shown ? std::get_if<FillLevels>(&shown->options) : nullptr;
    const auto* rare = shown ? std::get_if<GroupRareLevels>(&shown->options) : nullptr;
    const auto* clip = shown ? std::get_if<ClipNumbers>(&shown->options) : nullptr;
    const auto* pieces = shown ? std::get_if<SplitNumbers>(&shown->options) : nullptr;
    const auto show = [this](QWidget* box, bool visible) { m_group->setRowVisible(box, visible); };
    show(m_constant, numbers && numbers->method == NumberFill::Constant);
    show(m_rounds, numbers && numbers->method == NumberFill::Iterative);
    show(m_neighbours, (numbers && numbers->method == NumberFill::NearestNeighbours) ||
                           (levels && levels->method == LevelFill::NearestNeighbours));
    show(m_middle, levels && levels->method == LevelFill::MostFrequent);
    show(m_leastShare, rare);
    show(m_quantile, clip && clip->limits == ClipLimits::Quantiles);
    show(m_fences, clip && clip->limits == ClipLimits::Fences);
    show(m_pieces, pieces);
    if (numbers) {
        m_constant->setValue(numbers->constant);
        m_neighbours->setValue(numbers->neighbours);
        m_rounds->setValue(numbers->rounds);
    } else if (levels) {
        m_neighbours->setValue(levels->neighbours);
        m_middle->setChecked(levels->middleOfOrder);
    } else if (rare) {
        m_leastShare->setValue(100 * rare->leastShare);
    } else if (clip) {
        m_quantile->setValue(100 * clip->share);
        m_fences->setValue(clip->fences);
    } else if (pieces) {
        m_pieces->setValue(pieces->pieces);
    }
}

void StepMethodGroup::chooseMethod(int method)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    setMethod(changed, method);
    emit edited(changed);
}

void StepMethodGroup::takeParameters(const QString& key)
{
    if (!editable())
        return;
    PlanStep changed = *editable();
    if (auto* numbers = std::get_if<FillNumbers>(&changed.options)) {
        numbers->constant = m_constant->value();
        numbers->neighbours = m_neighbours->value();
        numbers->rounds = m_rounds->value();
    } else if (auto* levels = std::get_if<FillLevels>(&changed.options)) {
        levels->neighbours = m_neighbours->value();
        levels->middleOfOrder = m_middle->isChecked();
    } else if (auto* rare = std::get_if<GroupRareLevels>(&changed.options)) {
        rare->leastShare = m_leastShare->value() / 100;
    } else if (auto* clip = std::get_if<ClipNumbers>(&changed.options)) {
        clip->share = m_quantile->value() / 100;
        clip->fences = m_fences->value();
    } else if (auto* split = std::get_if<SplitNumbers>(&changed.options)) {
        split->pieces = m_pieces->value();
    }
    emit edited(changed, key);
}

} // namespace ui
