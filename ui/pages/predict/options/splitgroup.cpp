#include "ui/pages/predict/options/splitgroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace ui {

using core::data::ColumnRole;
using core::data::ColumnType;

namespace {

/// Share of the customers, in percent, that must be left to learn from.
constexpr int leastTraining = 10;
/// Fewer groups, or points in time, cannot make three parts.
constexpr std::size_t leastValues = 3;

/// A column whose values come several times, so that their rows can be kept together.
bool canBeGroup(const OpenTable& open, std::size_t column)
{
    const auto& cells = open.table->column(column);
    const std::size_t distinct = open.summaries[column].distinct;
    if (distinct < leastValues || distinct >= cells.size() - cells.missingCount)
        return false;
    return cells.type == ColumnType::Identifier || cells.type == ColumnType::Category ||
           open.table->role(column) == ColumnRole::Identifier;
}

bool canBeTime(const OpenTable& open, std::size_t column)
{
    return open.table->column(column).isNumeric() && open.summaries[column].distinct >= leastValues;
}

std::optional<std::size_t> columnOf(const QComboBox* box)
{
    const QVariant column = box->currentData();
    return column.isValid() ? std::optional<std::size_t>(column.toULongLong()) : std::nullopt;
}

/// Keeps the column chosen before, by its name.
void refill(QComboBox* box, const OpenTablePointer& open, std::optional<std::size_t> target,
            bool (*fits)(const OpenTable&, std::size_t))
{
    const QString before = columnOf(box) ? box->currentText() : QString();
    const QString none = box->itemText(0);
    box->clear();
    box->addItem(none);
    for (std::size_t i = 0; open && i < open->table->columnCount(); ++i) {
        if (i == target || !fits(*open, i))
            continue;
        box->addItem(QString::fromStdString(open->table->column(i).name), qulonglong(i));
        if (box->itemText(box->count() - 1) == before)
            box->setCurrentIndex(box->count() - 1);
    }
}

QSpinBox* shareBox(const QString& name)
{
    QSpinBox* box = optionSpinBox(name, 1, 80, 20);
    box->setSuffix(SplitGroup::tr(" %"));
    return box;
}

} // namespace

SplitGroup::SplitGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Split and seed"), false)),
      m_summary(new FoldedSummary(m_group))
{
    createShares();
    createColumns();
    createSeed();
    for (QSpinBox* box : {m_validation, m_test})
        connect(box, &QSpinBox::valueChanged, this, &SplitGroup::edited);
    for (QComboBox* box : {m_together, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { chosen(box); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this] {
        if (m_filling)
            return;
        emit seedEdited(seed());
        edited();
    });
    update();
}

void SplitGroup::createShares()
{
    m_validation = shareBox(QStringLiteral("validationBox"));
    m_group->setHelpTopic(QStringLiteral("predict#split"));
    m_group->addRow(tr("Validation"), m_validation,
                    tr("Share of the customers that the model does not learn from, but that choose "
                       "the best epoch. 15 to 20 % suit most tables; less on very large ones."));
    m_test = shareBox(QStringLiteral("testBox"));
    m_group->addRow(tr("Test"), m_test,
                    tr("Share of the customers that are touched once, at the end, for the score "
                       "shown. Each class gives its share to each part. A larger part narrows the "
                       "interval of the score: its half width is about 1 / √n."));
}

void SplitGroup::createColumns()
{
    m_together = new ChoiceBox;
    m_together->setObjectName(QStringLiteral("keepTogetherBox"));
    m_together->setFixedWidth(150);
    m_together->addItem(QString());
    m_group->addRow(
        tr("Keep together"), m_together,
        tr("Rows with the same value here stay in the same part: several rows of one customer, "
           "household or shop. Otherwise the model is judged on customers it has already seen, and "
           "the score is too good.<br><br>“Automatic” keeps together the rows of an identifier "
           "whose values repeat."));
    m_time = new ChoiceBox;
    m_time->setObjectName(QStringLiteral("timeBox"));
    m_time->setFixedWidth(150);
    m_time->addItem(tr("None"));
    m_group->addRow(
        tr("By time"), m_time,
        tr("The earliest customers train, later ones choose the best epoch, the latest ones judge: "
           "the score then says how well the model does on what comes next. Choose a date, or a "
           "number that grows with time. Rows without one count as earliest."));
}

void SplitGroup::createSeed()
{
    m_seed = optionSpinBox(QStringLiteral("seedBox"), 0, 2147483647, 42);
    m_seed->setGroupSeparatorShown(false);
    m_group->addRow(tr("Seed"), m_seed,
                    tr("Chooses the split, the first weights and the order of customers. The same "
                       "seed gives the same result; try another to see how far the score hangs on "
                       "chance."));
}

void SplitGroup::setTable(const OpenTablePointer& table, std::optional<std::size_t> target)
{
    m_filling = true;
    refill(m_together, table, target, canBeGroup);
    refill(m_time, table, target, canBeTime);
    m_filling = false;
    update();
}

core::predict::SplitChoice SplitGroup::choice() const
{
    core::predict::SplitChoice choice;
    choice.validationShare = m_validation->value() / 100.0;
    choice.testShare = m_test->value() / 100.0;
    choice.groupColumn = columnOf(m_together);
    choice.timeColumn = columnOf(m_time);
    return choice;
}

void SplitGroup::setChoice(const core::predict::SplitChoice& choice)
{
    m_filling = true;
    m_validation->setValue(static_cast<int>(std::lround(100 * choice.validationShare)));
    m_test->setValue(static_cast<int>(std::lround(100 * choice.testShare)));
    const auto choose = [](QComboBox* box, const std::optional<std::size_t>& column) {
        box->setCurrentIndex(column ? std::max(0, box->findData(static_cast<int>(*column))) : 0);
    };
    choose(m_together, choice.groupColumn);
    choose(m_time, choice.timeColumn);
    m_filling = false;
    update();
}

std::uint64_t SplitGroup::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
}

void SplitGroup::setSeed(std::uint64_t seed)
{
    m_filling = true;
    m_seed->setValue(static_cast<int>(seed));
    m_filling = false;
    update();
}

QString SplitGroup::problem() const
{
    if (m_validation->value() + m_test->value() > 100 - leastTraining)
        return tr("At least %1 % of the customers must be left to learn from.").arg(leastTraining);
    return {};
}

void SplitGroup::chosen(QComboBox* box)
{
    if (m_filling)
        return;
    if (columnOf(box)) {
        m_filling = true;
        (box == m_time ? m_together : m_time)->setCurrentIndex(0);
        m_filling = false;
    }
    edited();
}

void SplitGroup::edited()
{
    if (m_filling)
        return;
    update();
    emit changed();
}

void SplitGroup::update()
{
    // Nothing is looked for by itself once time decides.
    m_together->setItemText(0, columnOf(m_time) ? tr("None") : tr("Automatic"));
    for (QComboBox* box : {m_together, m_time})
        box->setToolTip(box->currentText());
    const QString shares = QStringLiteral("%1 / %2 / %3")
                               .arg(100 - m_validation->value() - m_test->value())
                               .arg(m_validation->value())
                               .arg(m_test->value());
    m_summary->setText(columnOf(m_time)       ? tr("by time · %1").arg(shares)
                       : columnOf(m_together) ? tr("grouped · %1").arg(shares)
                                              : QStringLiteral("%1 · %2").arg(shares).arg(seed()));
}

} // namespace ui
