#include "ui/pages/prepare/options/levelordergroup.h"

#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepsubject.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/orderlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace core::prepare;
using core::data::ColumnType;

LevelOrderGroup::LevelOrderGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent)
    : StepGroup(subject, parent)
{
    m_group = panel.addGroup(tr("Order"));
    m_column = new ChoiceBox;
    m_column->setObjectName(QStringLiteral("orderColumnBox"));
    m_group->setHelpTopic(QStringLiteral("prepare#order"));
    m_group->addRow(tr("Column"), m_column,
                    tr("The order belongs to the column: associations on the Explore page "
                       "follow it too."));
    m_order = new OrderList;
    m_order->setObjectName(QStringLiteral("levelOrderList"));
    m_order->setAccessibleName(tr("Levels from low to high"));
    m_note = stepNote();
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
    m_group->addWidget(m_order);
    m_group->addWidget(m_note);
    m_group->addWidget(foot);
    connect(m_column, &QComboBox::activated, this,
            [this] { showOrderOf(std::size_t(m_column->currentData().toInt())); });
    connect(m_order, &OrderList::orderChanged, this, [this](const QStringList& names) {
        std::vector<std::string> levels;
        for (const QString& name : names)
            levels.push_back(name.toStdString());
        emit orderEdited(std::size_t(m_column->currentData().toInt()), levels);
    });
}

void LevelOrderGroup::fill()
{
    const PlanStep* shown = step();
    const bool isOrder = shown && shown->kind() == StepKind::UseOrder;
    m_group->setVisible(isOrder);
    if (!isOrder)
        return;
    const auto& table = *subject().table->table;
    const int before = m_column->count() > 0 ? m_column->currentData().toInt() : -1;
    m_column->clear();
    QMenu* menu = m_makeOrdinal->menu();
    menu->clear();
    for (const std::size_t column : subject().columns) {
        const auto& values = table.column(column);
        if (values.type == ColumnType::Ordinal)
            m_column->addItem(QString::fromStdString(values.name), int(column));
        else if (values.hasLevels())
            menu->addAction(QString::fromStdString(values.name).replace(u'&', QStringLiteral("&&")),
                            this, [this, column, levels = values.levels] {
                                emit orderEdited(column, levels);
                                const int made = m_column->findData(int(column));
                                if (made >= 0) {
                                    m_column->setCurrentIndex(made);
                                    showOrderOf(column);
                                }
                            });
    }
    m_makeOrdinal->setEnabled(!menu->isEmpty());
    m_group->setRowVisible(m_column, m_column->count() > 0);
    m_order->setVisible(m_column->count() > 0);
    if (m_column->count() == 0) {
        m_note->setText(tr("No feature has an order yet. Make a category ordinal and put its "
                           "levels in order."));
        return;
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(before)));
    showOrderOf(std::size_t(m_column->currentData().toInt()));
}

void LevelOrderGroup::showOrderOf(std::size_t column)
{
    const auto& values = subject().table->table->column(column);
    QStringList levels;
    for (const std::string& level : values.levels)
        levels << QString::fromStdString(level);
    m_order->setNames(levels);
    const bool isConfirmed = subject().table->chosenOrders.contains(values.name);
    m_note->setText(isConfirmed
                        ? tr("From low to high, as you put them.")
                        : tr("From low to high, as found in the file. Drag, or press Alt+Up and "
                             "Alt+Down, where it is not right."));
}

} // namespace ui
