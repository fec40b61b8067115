#include "ui/pages/predict/options/targetgroup.h"

#include "core/prepare/recipe.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

using core::predict::ClassWeights;

namespace {

constexpr std::size_t mostClasses = 20;
/// Of a feature's name beside its tick, inside the panel.
constexpr int nameWidth = 236;

/// A column whose levels, or few whole numbers, can be told apart as classes.
bool canBeTarget(const OpenTable& open, std::size_t column)
{
    const auto& values = open.table->column(column);
    const std::size_t distinct = open.summaries[column].distinct;
    if (distinct < 2 || distinct > mostClasses ||
        open.table->role(column) == core::data::ColumnRole::Identifier)
        return false;
    return values.hasLevels() || values.type == core::data::ColumnType::Numeric;
}

} // namespace

TargetGroup::TargetGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_target(new ChoiceBox), m_classWeights(new ChoiceBox)
{
    auto* group = panel.addGroup(tr("What to predict"));
    m_target->setObjectName(QStringLiteral("targetBox"));
    m_target->setFixedWidth(150);
    group->setHelpTopic(QStringLiteral("data#roles"));
    group->addRow(tr("Target"), m_target,
                  tr("The column to predict. Its levels become the classes; a column of two to %1 "
                     "different values can be a target. Customers without a value in it are left "
                     "out.")
                      .arg(mostClasses));
    m_classWeights->setObjectName(QStringLiteral("classWeightsBox"));
    m_classWeights->setFixedWidth(150);
    m_classWeights->addItem(tr("None"), int(ClassWeights::None));
    m_classWeights->addItem(tr("Balanced"), int(ClassWeights::Balanced));
    group->setHelpTopic(QStringLiteral("predict#training"));
    group->addRow(tr("Class weights"), m_classWeights,
                  tr("Balanced makes rare classes count as much as common ones: each customer "
                     "counts n / (classes × customers of the class). Finds more of the rare class "
                     "at the price of accuracy, and probabilities become too high for it."));
    createFeatures(panel);
    connect(m_classWeights, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            emit classWeightsChanged();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        m_target->setToolTip(m_target->currentText());
        if (m_filling)
            return;
        fillFeatures();
        emit changed();
    });
}

void TargetGroup::createFeatures(OptionsPanel& panel)
{
    m_featureGroup = panel.addGroup(tr("Features"), false);
    auto* list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    auto* links = new QWidget;
    auto* row = new QHBoxLayout(links);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(4);
    const auto link = [&](const QString& text, const QString& name, bool ticked) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("link", true);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, ticked] { tickAll(ticked); });
        row->addWidget(button);
    };
    link(tr("Tick All"), QStringLiteral("tickAllFeaturesButton"), true);
    link(tr("Tick None"), QStringLiteral("tickNoFeatureButton"), false);
    row->addStretch(1);
    m_featureGroup->addWidget(list);
    m_featureGroup->addWidget(links);
}

void TargetGroup::setTable(const OpenTablePointer& table, bool another)
{
    if (another) {
        for (const auto& feature : m_features)
            delete feature.second;
        m_features.clear();
    }
    m_table = table;
    fillTargets(another);
    fillFeatures();
}

void TargetGroup::fillTargets(bool another)
{
    m_filling = true;
    const QString before = m_target->currentText();
    m_target->clear();
    if (m_table) {
        for (std::size_t i = 0; i < m_table->table->columnCount(); ++i)
            if (canBeTarget(*m_table, i))
                m_target->addItem(QString::fromStdString(m_table->table->column(i).name),
                                  static_cast<int>(i));
        const auto proposed = m_table->table->target();
        const bool kept = !another && proposed == m_proposed;
        int index = kept ? m_target->findText(before) : -1;
        if (index < 0 && proposed)
            index = m_target->findData(static_cast<int>(*proposed));
        if (index < 0)
            index = m_target->findText(before);
        m_target->setCurrentIndex(index);
        m_proposed = proposed;
    }
    m_filling = false;
}

void TargetGroup::fillFeatures()
{
    std::set<QString> leftOut;
    for (const auto& [column, box] : m_features) {
        if (!box->isChecked())
            leftOut.insert(box->accessibleName());
        delete box;
    }
    m_features.clear();
    const auto chosen = target();
    const auto usable =
        m_table ? core::prepare::usableFeatures(*m_table->table) : std::vector<std::size_t>();
    for (const std::size_t column : usable) {
        if (column == chosen)
            continue;
        const QString name = QString::fromStdString(m_table->table->column(column).name);
        auto* box = new QCheckBox;
        const QString shown = box->fontMetrics().elidedText(name, Qt::ElideRight, nameWidth);
        box->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        box->setProperty("columnName", name);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setChecked(leftOut.count(name) == 0);
        m_rows->addWidget(box);
        m_features.emplace_back(column, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            updateSummary();
            if (!m_filling)
                emit changed();
        });
    }
    updateSummary();
}

void TargetGroup::choose(std::size_t target, const std::vector<std::size_t>& features)
{
    m_filling = true;
    const int index = m_target->findData(static_cast<int>(target));
    if (index >= 0)
        m_target->setCurrentIndex(index);
    fillFeatures();
    for (const auto& [column, box] : m_features)
        box->setChecked(features.empty() ||
                        std::find(features.begin(), features.end(), column) != features.end());
    m_filling = false;
    updateSummary();
}

void TargetGroup::tickAll(bool ticked)
{
    m_filling = true;
    for (const auto& feature : m_features)
        feature.second->setChecked(ticked);
    m_filling = false;
    emit changed();
}

std::optional<std::size_t> TargetGroup::target() const
{
    if (!m_table || m_target->currentIndex() < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_target->currentData().toInt());
}

std::vector<std::size_t> TargetGroup::features() const
{
    std::vector<std::size_t> chosen;
    for (const auto& [column, box] : m_features)
        if (box->isChecked())
            chosen.push_back(column);
    return chosen;
}

ClassWeights TargetGroup::classWeights() const
{
    return ClassWeights(m_classWeights->currentData().toInt());
}

void TargetGroup::setClassWeights(ClassWeights weights)
{
    m_filling = true;
    m_classWeights->setCurrentIndex(m_classWeights->findData(int(weights)));
    m_filling = false;
}

QString TargetGroup::problem() const
{
    if (m_target->count() == 0)
        return tr("No column has two to %1 different values to predict.").arg(mostClasses);
    if (m_target->currentIndex() < 0)
        return tr("Choose the target first.");
    if (features().empty())
        return tr("Tick at least one feature.");
    return {};
}

void TargetGroup::updateSummary()
{
    m_featureGroup->setSummary(tr("%1 of %2").arg(features().size()).arg(m_features.size()));
}

} // namespace ui
