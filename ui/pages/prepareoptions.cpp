#include "ui/pages/prepareoptions.h"

#include "core/data/datetext.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/orderlist.h"
#include "ui/words/richtext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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
/// Chance below which differences between classes are taken for real; divided by the columns
/// looked at.
constexpr double rareChance = 0.01;

QString named(const std::string& text)
{
    return QString::fromStdString(text);
}

QString titleOf(StepKind kind)
{
    const auto title = stepTitle(kind);
    return QCoreApplication::translate("Recipe", title.data()); // a literal, ends with a zero
}

struct Method {
    int value;
    QString name;
    QString help;
};

std::vector<Method> methodsOf(StepKind kind)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui", text); };
    switch (kind) {
    case StepKind::FillNumbers:
        return {{int(NumberFill::Median), tr("Median"),
                 tr("The middle value: half of the customers are below. Outliers do not move it.")},
                {int(NumberFill::Mean), tr("Mean"),
                 tr("The average: sum / count. A few very large values pull it up.")},
                {int(NumberFill::MostFrequent), tr("Most frequent"),
                 tr("The value that occurs most often; the smallest of several.")},
                {int(NumberFill::Constant), tr("Constant"),
                 tr("A value of your own, such as 0 where an empty cell means none.")},
                {int(NumberFill::NearestNeighbours), tr("Nearest neighbours"),
                 tr("The mean of the most similar customers, compared over all features that both "
                    "have.")},
                {int(NumberFill::Iterative), tr("Regression"),
                 tr("What the other features lead to expect: each column with gaps is regressed on "
                    "all others, round after round, until nothing moves.")}};
    case StepKind::FillLevels:
        return {
            {int(LevelFill::MostFrequent), tr("Most frequent"),
             tr("The level that occurs most often.")},
            {int(LevelFill::OwnLevel), tr("A level of their own"),
             tr("Empty becomes the level “missing”: nothing is guessed, and the model may learn "
                "from it.")},
            {int(LevelFill::NearestNeighbours), tr("Nearest neighbours"),
             tr("The level that most of the similar customers have, compared over all "
                "features.")}};
    case StepKind::TransformNumbers:
        return {{int(TransformMethod::YeoJohnson), tr("Yeo–Johnson"),
                 tr("A power of its own for each column, chosen so that the result is as close to "
                    "a bell curve as can be; takes negative values too.")},
                {int(TransformMethod::Log1p), tr("Logarithm"),
                 tr("log(1 + x): for amounts and counts that spread over powers of ten.")}};
    case StepKind::ClipNumbers:
        return {{int(ClipLimits::Fences), tr("Fences"),
                 tr("So many interquartile ranges beyond the quartiles (Tukey).")},
                {int(ClipLimits::Quantiles), tr("Quantiles"),
                 tr("The lowest and the highest share of the customers are moved to the limit.")}};
    case StepKind::ScaleNumbers:
        return {
            {int(ScaleMethod::Standard), tr("Standard"), tr("(x − mean) / standard deviation.")},
            {int(ScaleMethod::MinMax), tr("Min–max"),
             tr("(x − smallest) / range: from 0 to 1. One outlier squeezes all others.")},
            {int(ScaleMethod::Robust), tr("Robust"),
             tr("(x − median) / interquartile range: outliers do not matter.")}};
    case StepKind::GroupRareLevels:
    case StepKind::UseOrder:
    case StepKind::SplitLevels:
    case StepKind::SplitNumbers:
    case StepKind::ChooseFeatures:
        break;
    }
    return {};
}

int methodOf(const PlanStep& step)
{
    switch (step.kind()) {
    case StepKind::FillNumbers:
        return int(std::get<FillNumbers>(step.options).method);
    case StepKind::FillLevels:
        return int(std::get<FillLevels>(step.options).method);
    case StepKind::TransformNumbers:
        return int(std::get<TransformNumbers>(step.options).method);
    case StepKind::ClipNumbers:
        return int(std::get<ClipNumbers>(step.options).limits);
    case StepKind::ScaleNumbers:
        return int(std::get<ScaleNumbers>(step.options).method);
    default:
        return -1;
    }
}

void setMethod(PlanStep& step, int method)
{
    if (auto* numbers = std::get_if<FillNumbers>(&step.options))
        numbers->method = NumberFill(method);
    else if (auto* levels = std::get_if<FillLevels>(&step.options))
        levels->method = LevelFill(method);
    else if (auto* transform = std::get_if<TransformNumbers>(&step.options))
        transform->method = TransformMethod(method);
    else if (auto* clip = std::get_if<ClipNumbers>(&step.options))
        clip->limits = ClipLimits(method);
    else if (auto* scale = std::get_if<ScaleNumbers>(&step.options))
        scale->method = ScaleMethod(method);
}

QString kindWords(StepKind kind)
{
    switch (kind) {
    case StepKind::SplitLevels:
        return PrepareOptions::tr(
            "Each level becomes an input of its own that is 1 for its customers and 0 for the "
            "others, so that no order is made up where there is none.");
    case StepKind::UseOrder:
        return PrepareOptions::tr("Ordered levels become 0, 1, 2 … from low to high, so that the "
                                  "model knows what lies between what.");
    case StepKind::SplitNumbers:
        return PrepareOptions::tr(
            "The range of each number is cut at quantiles, so that equally many customers lie in "
            "each piece. A number stays, and an input for each piece rises from 0 to 1 across it. "
            "Networks follow bends better with them; trees have no need of them.");
    default:
        return {};
    }
}

/// About three significant figures; whole numbers whole.
QString shortText(double value)
{
    if (value == std::round(value))
        return numberText(value, 0);
    const double size = std::abs(value);
    return numberText(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
}

QLabel* mutedLabel()
{
    auto* label = new QLabel;
    label->setProperty("muted", true);
    label->setFont(interfaceFont(12));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 2, 0, 4);
    return label;
}

template <typename Box>
Box* numberBox(const char* name, double low, double high)
{
    auto* box = new Box;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(static_cast<decltype(box->value())>(low),
                  static_cast<decltype(box->value())>(high));
    box->setAlignment(Qt::AlignRight);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

PrepareOptions::PrepareOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Fit Recipe")))
{
    createMethodGroup();
    createOrderGroup();
    createFeatureGroup();
    createColumnGroup();
    createFlagGroup();
    createFootGroups();
    show({});
}

void PrepareOptions::createMethodGroup()
{
    m_methodGroup = m_panel->addGroup(tr("Method"));
    auto* rows = new QWidget;
    m_methodRows = new QVBoxLayout(rows);
    m_methodRows->setContentsMargins(0, 0, 0, 0);
    m_methodRows->setSpacing(0);
    m_methodGroup->addWidget(rows);
    m_methods = new QButtonGroup(this);
    connect(m_methods, &QButtonGroup::idClicked, this, &PrepareOptions::chooseMethod);
    m_methodWords = mutedLabel();
    m_methodGroup->addWidget(m_methodWords);

    m_constant = numberBox<QDoubleSpinBox>("constantBox", -1e12, 1e12);
    m_constant->setDecimals(4);
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#fill"));
    m_methodGroup->addRow(tr("Value"), m_constant,
                          tr("What every empty cell of these columns takes."));
    m_neighbours = numberBox<QSpinBox>("neighboursBox", 1, 100);
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#neighbours"));
    m_methodGroup->addRow(
        tr("Neighbours"), m_neighbours,
        tr("How many similar customers are asked. Few follow the details, many give calmer "
           "values."));
    m_rounds = numberBox<QSpinBox>("roundsBox", 1, 100);
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#regression"));
    m_methodGroup->addRow(tr("Rounds, at most"), m_rounds,
                          tr("How often all columns with gaps are gone through; it ends sooner "
                             "when the values stand still."));
    m_middle = new QCheckBox;
    m_middle->setObjectName(QStringLiteral("middleOfOrderBox"));
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#fill-levels"));
    m_methodGroup->addRow(tr("Middle of an order"), m_middle,
                          tr("Columns with an order take the level in the middle instead of the "
                             "most frequent one."));
    m_leastShare = numberBox<QDoubleSpinBox>("leastShareBox", 0.01, 50);
    m_leastShare->setSuffix(tr(" %"));
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#rare"));
    m_methodGroup->addRow(tr("Rarer than"), m_leastShare,
                          tr("Levels of fewer customers become one level, Other. 1 % of 8,000 "
                             "customers are 80: with fewer a model learns single people by "
                             "heart."));
    m_quantile = numberBox<QDoubleSpinBox>("quantileBox", 0.01, 25);
    m_quantile->setSuffix(tr(" %"));
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#clip"));
    m_methodGroup->addRow(tr("Share at each end"), m_quantile,
                          tr("The limits are the quantiles p and 1 − p of the rows fitted on."));
    m_fences = numberBox<QDoubleSpinBox>("fencesBox", 0.5, 20);
    m_fences->setSingleStep(0.5);
    m_methodGroup->addRow(tr("Interquartile ranges"), m_fences,
                          tr("Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks "
                             "outliers, 3 extreme ones."));
    m_pieces = numberBox<QSpinBox>("piecesBox", 2, 64);
    m_methodGroup->setHelpTopic(QStringLiteral("prepare#pieces"));
    m_methodGroup->addRow(tr("Pieces, at most"), m_pieces,
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

void PrepareOptions::createColumnGroup()
{
    m_columnGroup = m_panel->addGroup(tr("Columns"));
    m_allColumns = new QCheckBox(tr("All that suit"));
    m_allColumns->setObjectName(QStringLiteral("allThatSuitBox"));
    m_allColumns->setToolTip(
        tr("Also those that come to suit later, when a type or a step before is changed"));
    m_columns = new CheckList;
    m_columns->setObjectName(QStringLiteral("columnList"));
    m_columns->setAccessibleName(tr("Columns of the step"));
    m_columnNote = mutedLabel();
    m_columnGroup->addWidget(m_allColumns);
    m_columnGroup->addWidget(m_columns);
    m_columnGroup->addWidget(m_columnNote);
    connect(m_allColumns, &QCheckBox::clicked, this, &PrepareOptions::tickAll);
    connect(m_columns, &CheckList::checkChanged, this, &PrepareOptions::tickColumn);
}

void PrepareOptions::createFlagGroup()
{
    m_flagGroup = m_panel->addGroup(tr("Keep what is missing"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_flag = new QCheckBox(tr("Add a “was missing” input"));
    m_flag->setObjectName(QStringLiteral("wasMissingBox"));
    layout->addWidget(m_flag);
    auto* about = new InfoButton(
        tr("“Was missing” input"),
        tr("One more input for each column with gaps: 1 where the cell was empty, else 0. The "
           "model can then learn from the fact that something is not known. Worth it when cells "
           "are missing more often for some customers than for others."));
    about->setTopic(QStringLiteral("prepare#fill"));
    layout->addWidget(about);
    layout->addStretch(1);
    m_flagNote = mutedLabel();
    m_flagGroup->addWidget(row);
    m_flagGroup->addWidget(m_flagNote);
    connect(m_flag, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling || !step())
            return;
        PlanStep changed = *step();
        if (auto* numbers = std::get_if<FillNumbers>(&changed.options))
            numbers->flagMissing = on;
        else if (auto* levels = std::get_if<FillLevels>(&changed.options))
            levels->flagMissing = on;
        emitStep(changed);
    });
}

void PrepareOptions::createOrderGroup()
{
    m_orderGroup = m_panel->addGroup(tr("Order"));
    m_orderColumn = new ChoiceBox;
    m_orderColumn->setObjectName(QStringLiteral("orderColumnBox"));
    m_orderGroup->setHelpTopic(QStringLiteral("prepare#order"));
    m_orderGroup->addRow(tr("Column"), m_orderColumn,
                         tr("The order belongs to the column: associations on the Explore page "
                            "follow it too."));
    m_order = new OrderList;
    m_order->setObjectName(QStringLiteral("levelOrderList"));
    m_order->setAccessibleName(tr("Levels from low to high"));
    m_orderNote = mutedLabel();
    m_makeOrdinal = new QPushButton(tr("Make Ordinal…"));
    m_makeOrdinal->setObjectName(QStringLiteral("makeOrdinalButton"));
    m_makeOrdinal->setProperty("small", true);
    m_makeOrdinal->setToolTip(tr("Give the levels of another column an order"));
    m_makeOrdinal->setMenu(new QMenu(m_makeOrdinal));
    auto* foot = new QWidget;
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(0, 4, 0, 0);
    footRow->addWidget(m_makeOrdinal);
    footRow->addStretch(1);
    m_orderGroup->addWidget(m_order);
    m_orderGroup->addWidget(m_orderNote);
    m_orderGroup->addWidget(foot);
    connect(m_orderColumn, &QComboBox::activated, this,
            [this] { showOrderOf(std::size_t(m_orderColumn->currentData().toInt())); });
    connect(m_order, &OrderList::orderChanged, this, [this](const QStringList& names) {
        std::vector<std::string> levels;
        for (const QString& name : names)
            levels.push_back(name.toStdString());
        emit orderEdited(std::size_t(m_orderColumn->currentData().toInt()), levels);
    });
}

void PrepareOptions::createFeatureGroup()
{
    m_featureGroup = m_panel->addGroup(tr("Features"));
    m_limit = numberBox<QDoubleSpinBox>("leastAssociationBox", 0, 0.95);
    m_limit->setSingleStep(0.01);
    m_limit->setSpecialValueText(tr("no limit"));
    m_featureGroup->setHelpTopic(QStringLiteral("prepare#choose"));
    m_featureGroup->addRow(
        tr("Association at least"), m_limit,
        tr("Leaves out features that go with the target less than this, one at a time, measured on "
           "the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a "
           "usual limit. A feature that says little alone may still help beside others."));
    m_most = numberBox<QSpinBox>("mostFeaturesBox", 0, 10'000);
    m_most->setSpecialValueText(tr("all"));
    m_featureGroup->addRow(tr("Keep at most"), m_most,
                           tr("The so many features that go most closely with the target."));
    m_features = new CheckList;
    m_features->setObjectName(QStringLiteral("featureList"));
    m_features->setAccessibleName(tr("Features that are kept"));
    m_features->setMostRows(16);
    m_featureNote = mutedLabel();
    m_featureGroup->addWidget(m_features);
    m_featureGroup->addWidget(m_featureNote);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("limit")); });
    connect(m_most, &QSpinBox::valueChanged, this,
            [this] { takeParameters(QStringLiteral("most")); });
    connect(m_features, &CheckList::checkChanged, this, &PrepareOptions::tickFeature);
}

void PrepareOptions::createFootGroups()
{
    m_asideGroup = m_panel->addGroup(tr("Columns set aside"));
    m_aside = new QLabel;
    m_aside->setObjectName(QStringLiteral("setAsideText"));
    m_aside->setWordWrap(true);
    m_aside->setTextFormat(Qt::RichText);
    m_asideGroup->addWidget(m_aside);
    m_splitGroup = m_panel->addGroup(tr("Split"), false);
    m_splitNote = mutedLabel();
    m_splitNote->setText(tr("Train, validation and test, as chosen on the Predict page. The recipe "
                            "is fitted on the training part only; the others are prepared with "
                            "what was found there."));
    m_splitGroup->addWidget(m_splitNote);
}

const PlanStep* PrepareOptions::step() const
{
    const auto index = std::size_t(m_subject.step);
    return m_subject.step >= 0 && index < m_subject.plan.steps.size() ? &m_subject.plan.steps[index]
                                                                      : nullptr;
}

void PrepareOptions::show(const Subject& subject)
{
    m_subject = subject;
    m_filling = true;
    const PlanStep* shown = m_subject.table ? step() : nullptr;
    m_panel->setTitle(shown ? titleOf(shown->kind()) : tr("Set aside"));
    showMethods();
    showParameters();
    showColumns();
    showFlag();
    showOrder();
    showFeatures();
    m_asideGroup->setVisible(!shown);
    if (!shown) {
        QString text;
        for (const QString& line : m_subject.setAside)
            text += QStringLiteral("<p style=\"margin: 0 0 6px 0\">%1</p>").arg(line);
        m_aside->setText(text.isEmpty()
                             ? tr("Every column is a feature.")
                             : text + tr("<p style=\"margin: 4px 0 0 0\">Roles and types are "
                                         "changed on the Data page.</p>"));
    }
    m_splitGroup->setVisible(!m_subject.split.isEmpty());
    m_splitGroup->setSummary(m_subject.split);
    m_filling = false;
}

// --- method

void PrepareOptions::showMethods()
{
    const PlanStep* shown = step();
    const int kind = shown ? int(shown->kind()) : -1;
    if (kind != m_methodKind) {
        m_methodKind = kind;
        m_methodNotes.clear();
        for (QAbstractButton* button : m_methods->buttons())
            m_methods->removeButton(button);
        while (QLayoutItem* item = m_methodRows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const Method& method : shown ? methodsOf(shown->kind()) : std::vector<Method>()) {
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
            m_methodNotes.push_back(note);
            m_methodRows->addWidget(row);
        }
    }
    if (!shown) {
        m_methodGroup->hide();
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
        m_methodNotes[i]->setText(note);
    }
    if (QAbstractButton* button = m_methods->button(methodOf(*shown)))
        button->setChecked(true);
    const QString words = kindWords(shown->kind());
    m_methodWords->setText(words);
    m_methodWords->setVisible(!words.isEmpty());
    m_methodGroup->setVisible(shown->kind() != StepKind::ChooseFeatures);
}

QString PrepareOptions::candidateText(NumberFill method) const
{
    if (method == NumberFill::NearestNeighbours || method == NumberFill::Iterative)
        return tr("all features");
    if (!m_subject.preview || method == NumberFill::Constant)
        return {};
    const auto& names = step()->columns;
    QStringList values;
    std::size_t more = 0;
    for (const FillCandidates& candidate : m_subject.preview->candidates) {
        if (!names.empty() &&
            std::find(names.begin(), names.end(), candidate.column) == names.end())
            continue;
        bool isComplete = false;
        missingNote(candidate.column, isComplete);
        if (isComplete)
            continue;
        if (values.size() == qsizetype(mostCandidates)) {
            ++more;
            continue;
        }
        const double value = method == NumberFill::Median ? candidate.median
                             : method == NumberFill::Mean ? candidate.mean
                                                          : candidate.mostFrequent;
        const auto column = m_subject.table->table->find(candidate.column);
        const bool isDate =
            column && m_subject.table->table->column(*column).type == ColumnType::Date;
        values << (isDate ? named(core::data::dateText(std::floor(value))) : shortText(value));
    }
    return values.join(QStringLiteral(" · ")) + (more > 0 ? QStringLiteral(" …") : QString());
}

void PrepareOptions::showParameters()
{
    const PlanStep* shown = step();
    const auto* numbers = shown ? std::get_if<FillNumbers>(&shown->options) : nullptr;
    const auto* levels = shown ? std::get_if<FillLevels>(&shown->options) : nullptr;
    const auto* rare = shown ? std::get_if<GroupRareLevels>(&shown->options) : nullptr;
    const auto* clip = shown ? std::get_if<ClipNumbers>(&shown->options) : nullptr;
    const auto* pieces = shown ? std::get_if<SplitNumbers>(&shown->options) : nullptr;
    const auto show = [this](QWidget* box, bool visible) {
        m_methodGroup->setRowVisible(box, visible);
    };
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

void PrepareOptions::chooseMethod(int method)
{
    if (m_filling || !step())
        return;
    PlanStep changed = *step();
    setMethod(changed, method);
    emitStep(changed);
}

void PrepareOptions::takeParameters(const QString& key)
{
    if (m_filling || !step())
        return;
    PlanStep changed = *step();
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
    } else if (auto* choice = std::get_if<ChooseFeatures>(&changed.options)) {
        choice->leastAssociation = m_limit->value();
        choice->most = std::size_t(m_most->value());
    }
    emitStep(changed, key);
}

void PrepareOptions::emitStep(const PlanStep& changed, const QString& key)
{
    if (changed == *step())
        return;
    const std::string method = methodWord(changed);
    const QString title = titleOf(changed.kind());
    emit edited(changed, method.empty() ? title : tr("%1: %2").arg(title, named(method)),
                key.isEmpty() ? key : QStringLiteral("%1/%2").arg(key).arg(m_subject.step));
}

// --- columns

QString PrepareOptions::missingNote(const std::string& column, bool& isComplete) const
{
    double share = 0;
    bool isKnown = false;
    if (m_subject.preview) {
        const auto& count = m_subject.preview->missing;
        for (const MissingCells& cells : count.columns)
            if (cells.column == column && count.rows > 0) {
                share = double(cells.before) / double(count.rows);
                isKnown = true;
            }
    }
    const auto index = m_subject.table->table->find(column);
    if (!isKnown && index && m_subject.table->table->rowCount() > 0)
        share = double(m_subject.table->table->column(*index).missingCount) /
                double(m_subject.table->table->rowCount());
    isComplete = share == 0;
    return isComplete ? tr("complete") : tr("%1 missing").arg(percentText(share));
}

void PrepareOptions::showColumns()
{
    const PlanStep* shown = step();
    const bool has = shown && m_subject.table && shown->kind() != StepKind::ChooseFeatures;
    m_columnGroup->setVisible(has);
    if (!has)
        return;
    const auto& table = *m_subject.table->table;
    m_suiting =
        columnsSuiting(m_subject.plan, std::size_t(m_subject.step), table, m_subject.columns);
    const bool all = shown->columns.empty();
    const bool fills =
        shown->kind() == StepKind::FillNumbers || shown->kind() == StepKind::FillLevels;
    std::vector<CheckItem> items;
    std::size_t ticked = 0;
    for (const std::size_t column : m_suiting) {
        const auto& values = table.column(column);
        CheckItem item;
        item.name = named(values.name);
        item.isChecked = all || std::find(shown->columns.begin(), shown->columns.end(),
                                          values.name) != shown->columns.end();
        if (fills)
            item.note = missingNote(values.name, item.isMuted);
        else if (values.hasLevels())
            item.note = tr("%1 levels").arg(count(values.levels.size()));
        ticked += item.isChecked;
        items.push_back(std::move(item));
    }
    m_allColumns->setChecked(all);
    m_columns->setVisible(!items.empty());
    m_columns->setItems(std::move(items));
    m_columnGroup->setSummary(tr("%1 of %2").arg(count(ticked), count(m_suiting.size())));
    m_columnNote->setText(m_suiting.empty() ? tr("No feature suits this step where it stands.")
                                            : QString());
    m_columnNote->setVisible(m_suiting.empty());
}

void PrepareOptions::tickAll(bool all)
{
    if (m_filling || !step())
        return;
    PlanStep changed = *step();
    changed.columns.clear();
    if (!all)
        for (const std::size_t column : m_suiting)
            changed.columns.push_back(m_subject.table->table->column(column).name);
    emitStep(changed);
    // Nothing to list: the box stays as it was.
    m_allColumns->setChecked(step()->columns.empty());
}

void PrepareOptions::tickColumn(int, bool)
{
    if (m_filling || !step())
        return;
    PlanStep changed = *step();
    changed.columns.clear();
    for (std::size_t i = 0; i < m_columns->items().size() && i < m_suiting.size(); ++i)
        if (m_columns->items()[i].isChecked)
            changed.columns.push_back(m_subject.table->table->column(m_suiting[i]).name);
    if (!changed.columns.empty()) {
        emitStep(changed);
        return;
    }
    // An empty list would mean all of them.
    m_filling = true;
    showColumns();
    m_filling = false;
    m_columnNote->setText(tr("A step is for one column at least; remove the step instead (Del on "
                             "its card)."));
    m_columnNote->show();
}

// --- missing as a feature

QString PrepareOptions::flagSuggestion() const
{
    const MissingByClass& byClass = m_subject.table->missingByClass;
    if (byClass.classes.empty() || byClass.p.empty())
        return {};
    const auto& table = *m_subject.table->table;
    std::optional<std::size_t> found;
    for (const std::size_t column : m_suiting)
        if (column < byClass.p.size() &&
            byClass.p[column] * double(m_suiting.size()) < rareChance &&
            (!found || byClass.p[column] < byClass.p[*found]))
            found = column;
    if (!found)
        return {};
    std::size_t most = 0, least = 0;
    const auto share = [&](std::size_t c) {
        return byClass.rows[c] == 0 ? 0 : byClass.missing(*found, c) / double(byClass.rows[c]);
    };
    for (std::size_t c = 1; c < byClass.classes.size(); ++c) {
        if (share(c) > share(most))
            most = c;
        if (share(c) < share(least))
            least = c;
    }
    return tr("Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).")
        .arg(named(table.column(*found).name), m_subject.target, named(byClass.classes[most]),
             percentText(share(most)), named(byClass.classes[least]), percentText(share(least)));
}

void PrepareOptions::showFlag()
{
    const PlanStep* shown = step();
    const auto* numbers = shown ? std::get_if<FillNumbers>(&shown->options) : nullptr;
    const auto* levels = shown ? std::get_if<FillLevels>(&shown->options) : nullptr;
    m_flagGroup->setVisible(m_subject.table && (numbers || levels));
    if (!m_subject.table || (!numbers && !levels))
        return;
    m_flag->setChecked(numbers ? numbers->flagMissing : levels->flagMissing);
    const QString suggestion = m_subject.use == PlanUse::Predict ? flagSuggestion() : QString();
    m_flagNote->setText(suggestion);
    m_flagNote->setVisible(!suggestion.isEmpty());
}

// --- order

void PrepareOptions::showOrder()
{
    const PlanStep* shown = step();
    const bool isOrder = m_subject.table && shown && shown->kind() == StepKind::UseOrder;
    m_orderGroup->setVisible(isOrder);
    if (!isOrder)
        return;
    const auto& table = *m_subject.table->table;
    const int before = m_orderColumn->count() > 0 ? m_orderColumn->currentData().toInt() : -1;
    m_orderColumn->clear();
    QMenu* menu = m_makeOrdinal->menu();
    menu->clear();
    for (const std::size_t column : m_subject.columns) {
        const auto& values = table.column(column);
        if (values.type == ColumnType::Ordinal)
            m_orderColumn->addItem(named(values.name), int(column));
        else if (values.hasLevels())
            menu->addAction(named(values.name).replace(u'&', QStringLiteral("&&")), this,
                            [this, column, levels = values.levels] {
                                emit orderEdited(column, levels);
                                const int made = m_orderColumn->findData(int(column));
                                if (made >= 0) {
                                    m_orderColumn->setCurrentIndex(made);
                                    showOrderOf(column);
                                }
                            });
    }
    m_makeOrdinal->setEnabled(!menu->isEmpty());
    m_orderGroup->setRowVisible(m_orderColumn, m_orderColumn->count() > 0);
    m_order->setVisible(m_orderColumn->count() > 0);
    if (m_orderColumn->count() == 0) {
        m_orderNote->setText(tr("No feature has an order yet. Make a category ordinal and put its "
                                "levels in order."));
        return;
    }
    m_orderColumn->setCurrentIndex(std::max(0, m_orderColumn->findData(before)));
    showOrderOf(std::size_t(m_orderColumn->currentData().toInt()));
}

void PrepareOptions::showOrderOf(std::size_t column)
{
    const auto& values = m_subject.table->table->column(column);
    QStringList levels;
    for (const std::string& level : values.levels)
        levels << named(level);
    m_order->setNames(levels);
    const bool isConfirmed = m_subject.table->chosenOrders.contains(values.name);
    m_orderNote->setText(
        isConfirmed ? tr("From low to high, as you put them.")
                    : tr("From low to high, as found in the file. Drag, or press Alt+Up and "
                         "Alt+Down, where it is not right."));
}

// --- choice of features

void PrepareOptions::showFeatures()
{
    const PlanStep* shown = step();
    const auto* choice = shown ? std::get_if<ChooseFeatures>(&shown->options) : nullptr;
    m_featureGroup->setVisible(m_subject.table && choice);
    if (!m_subject.table || !choice)
        return;
    const bool hasTarget = m_subject.use == PlanUse::Predict;
    m_featureGroup->setRowVisible(m_limit, hasTarget);
    m_featureGroup->setRowVisible(m_most, hasTarget);
    m_limit->setValue(choice->leastAssociation);
    m_most->setValue(int(choice->most));
    const ChosenFeatures* fitted = nullptr;
    if (m_subject.preview && m_subject.isFitted)
        fitted = std::get_if<ChosenFeatures>(
            &m_subject.preview->recipe.steps[std::size_t(m_subject.step)].values);
    std::vector<CheckItem> items;
    std::size_t kept = 0;
    bool hasBars = false;
    for (const std::size_t column : m_subject.columns) {
        const std::string& name = m_subject.table->table->column(column).name;
        CheckItem item;
        item.name = named(name);
        item.isChecked = std::find(choice->leftOut.begin(), choice->leftOut.end(), name) ==
                         choice->leftOut.end();
        bool isKept = item.isChecked;
        double strength = std::numeric_limits<double>::quiet_NaN();
        if (const auto known = m_subject.strengths.find(name); known != m_subject.strengths.end())
            strength = known->second;
        if (fitted)
            for (const auto& feature : fitted->features)
                if (feature.name == name) {
                    isKept = feature.isKept;
                    if (!std::isnan(feature.association))
                        strength = feature.association;
                }
        if (hasTarget && !std::isnan(strength)) {
            item.bar = std::abs(strength);
            item.note = numberText(strength, 2);
            hasBars = true;
        }
        item.isMuted = !isKept;
        if (item.isChecked && !isKept)
            item.toolTip = tr("%1 is left out by the limit").arg(item.name);
        kept += isKept;
        items.push_back(std::move(item));
    }
    m_features->setItems(std::move(items));
    m_featureGroup->setSummary(tr("%1 of %2").arg(count(kept), count(m_subject.columns.size())));
    QString note = tr("Untick what the model is not to see.");
    if (hasBars)
        note = tr("Bars: association with %1.").arg(m_subject.target);
    if (kept < m_subject.columns.size())
        note += tr(" Muted features are left out.");
    m_featureNote->setText(note);
}

void PrepareOptions::tickFeature(int row, bool isChecked)
{
    if (m_filling || !step())
        return;
    PlanStep changed = *step();
    auto& leftOut = std::get<ChooseFeatures>(changed.options).leftOut;
    const std::string name = m_features->items()[std::size_t(row)].name.toStdString();
    std::erase(leftOut, name);
    if (!isChecked)
        leftOut.push_back(name);
    emitStep(changed);
}

} // namespace ui
