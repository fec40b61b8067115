#include "ui/widgets/checklist.h"

#include "ui/style/theme.h"
#include "ui/style/tickdelegate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int rowHeight = 28;
constexpr int barWidth = 64;

/// Box, name, bar and note in one line; a click anywhere in it ticks.
class CheckDelegate : public TickDelegate {
public:
    explicit CheckDelegate(QObject* parent) : TickDelegate(rowHeight, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QRect line = option.rect;
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(line, theme.hover);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool isMuted = index.data(CheckListModel::MutedRole).toBool();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(*painter, option, isChecked, 1.5);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 1));
            painter->drawRoundedRect(QRectF(line).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        }
        paintWords(*painter, line, index, isMuted ? theme.muted : theme.text, theme);
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, const QRect& line, const QModelIndex& index,
                           const QColor& ink, const Theme& theme)
    {
        const QFont small = interfaceFont(12);
        const QString note = index.data(CheckListModel::NoteRole).toString();
        double right = line.right() - 4;
        painter.setFont(small);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(line.left(), line.top(), right - line.left(), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, note);
        right -= QFontMetricsF(small).horizontalAdvance(note) + 10;
        const double share = index.data(CheckListModel::BarRole).toDouble();
        if (!std::isnan(share)) {
            // Bars start on one line: the notes have as good as one width.
            const double start = line.right() - 4 - 44 - barWidth;
            const QRectF bar(start, line.center().y() - 3, barWidth, 7);
            painter.fillRect(bar, theme.hover);
            painter.fillRect(
                QRectF(bar.topLeft(), QSizeF(barWidth * std::clamp(share, 0.0, 1.0), 7)),
                index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? theme.accent
                                                                      : theme.neutral);
            right = start - 10;
        }
        const QFont font = interfaceFont(13);
        const QRectF name(line.left() + 24, line.top(), right - line.left() - 24, line.height());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    }
};

} // namespace

void CheckListModel::setItems(std::vector<CheckItem> items)
{
    const bool isSameLength = items.size() == m_items.size() && !items.empty();
    if (!isSameLength)
        beginResetModel();
    m_items = std::move(items);
    if (!isSameLength)
        endResetModel();
    else // the current line keeps the focus
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CheckListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CheckListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckItem& item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::CheckStateRole:
        return item.isChecked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return item.toolTip.isEmpty() ? item.name : item.toolTip;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(item.name, item.note);
    case NoteRole:
        return item.note;
    case MutedRole:
        return item.isMuted;
    case BarRole:
        return item.bar;
    default:
        return {};
    }
}

bool CheckListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    m_items[std::size_t(index.row())].isChecked = isChecked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkChanged(index.row(), isChecked);
    return true;
}

Qt::ItemFlags CheckListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

CheckList::CheckList(QWidget* parent) : QListView(parent), m_items(new CheckListModel(this))
{
    setModel(m_items);
    setItemDelegate(new CheckDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_items, &CheckListModel::checkChanged, this, &CheckList::checkChanged);
}

void CheckList::setItems(std::vector<CheckItem> items)
{
    m_items->setItems(std::move(items));
    if (!currentIndex().isValid() && m_items->rowCount() > 0)
        setCurrentIndex(m_items->index(0));
    updateGeometry();
}

void CheckList::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

QSize CheckList::sizeHint() const
{
    return {200, rowHeight * std::clamp(m_items->rowCount(), 1, m_mostRows) + 2};
}

} // namespace ui
