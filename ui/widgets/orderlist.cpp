#include "ui/widgets/orderlist.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 12;

class OrderDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QRect line = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->setPen(
            QPen(option.state & QStyle::State_HasFocus ? theme.accent : theme.border, 1));
        painter->setBrush(isCurrent ? theme.accentSoft : theme.header);
        painter->drawRoundedRect(QRectF(line).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        painter->drawPixmap(
            QPointF(line.left() + 6, line.center().y() - 6),
            iconPixmap(QStringLiteral("drag"), theme.axis, 14, option.widget->devicePixelRatioF()));
        const QFont small = interfaceFont(12);
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(line.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(index.row()));
        const QFont font = interfaceFont(13);
        const QRect name = line.adjusted(28, 0, -40, 0);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, rowHeight};
    }
};

} // namespace

void OrderListModel::setNames(const QStringList& names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    endResetModel();
}

void OrderListModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_names.size() || to >= m_names.size())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_names.move(from, to);
    endMoveRows();
    // The numbers at the right are those of the places.
    emit dataChanged(index(std::min(from, to)), index(std::max(from, to)));
}

int OrderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_names[index.row()];
    if (role == Qt::AccessibleTextRole)
        return tr("%1, place %2 of %3")
            .arg(m_names[index.row()])
            .arg(index.row() + 1)
            .arg(m_names.size());
    return {};
}

OrderList::OrderList(QWidget* parent) : QListView(parent), m_names(new OrderListModel(this))
{
    setModel(m_names);
    setItemDelegate(new OrderDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Drag to change the order (Alt+Up, Alt+Down)"));
}

void OrderList::setNames(const QStringList& names)
{
    const int row = currentIndex().row();
    m_names->setNames(names);
    if (!names.isEmpty())
        setCurrentIndex(m_names->index(std::clamp(row, 0, int(names.size()) - 1)));
    updateGeometry();
}

QSize OrderList::sizeHint() const
{
    return {200, rowHeight * std::clamp(m_names->rowCount(), 1, mostRows) + 2};
}

void OrderList::moveCurrent(int to)
{
    const int from = currentIndex().row();
    if (from < 0 || to < 0 || to >= m_names->rowCount() || from == to)
        return;
    m_names->move(from, to);
    setCurrentIndex(m_names->index(to));
}

void OrderList::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = event->modifiers() & Qt::AltModifier &&
                        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!isMove) {
        QListView::keyPressEvent(event);
        return;
    }
    const QStringList before = names();
    moveCurrent(currentIndex().row() + (event->key() == Qt::Key_Up ? -1 : 1));
    if (names() != before)
        emit orderChanged(names());
}

void OrderList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_dragged = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()).row() : -1;
    m_atPress = names();
}

void OrderList::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    const QModelIndex over = indexAt(event->position().toPoint());
    if (!over.isValid() || over.row() == m_dragged)
        return;
    m_names->move(m_dragged, over.row());
    m_dragged = over.row();
    setCurrentIndex(m_names->index(m_dragged));
}

void OrderList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (std::exchange(m_dragged, -1) >= 0 && names() != m_atPress)
        emit orderChanged(names());
}

} // namespace ui
