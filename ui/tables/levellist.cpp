#include "ui/tables/levellist.h"

#include "ui/style/theme.h"
#include "ui/style/tickdelegate.h"
#include "ui/tables/columnwords.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int rowHeight = 26;

/// Box, name and count in one line; a click anywhere in it ticks.
class LevelDelegate : public TickDelegate {
public:
    explicit LevelDelegate(QObject* parent) : TickDelegate(rowHeight, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QRect line = option.rect;
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
            painter->fillRect(line, theme.hover);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        paintBox(*painter, option, isChecked, 8.5);
        const bool isMissing = index.data(LevelListModel::MissingRole).toBool();
        const QString count = countText(index.data(LevelListModel::CountRole).toULongLong());
        const QFont small = interfaceFont(12);
        const int countWidth = QFontMetrics(small).horizontalAdvance(count);
        QFont font = interfaceFont(13);
        font.setItalic(isMissing);
        const QRect name = line.adjusted(32, 0, -countWidth - 20, 0);
        painter->setFont(font);
        painter->setPen(isMissing ? theme.muted : theme.text);
        painter->drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(line.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }
};

} // namespace

void LevelListModel::setLevels(std::vector<Level> levels)
{
    m_levels = std::move(levels);
    setSearch({});
}

void LevelListModel::setSearch(const QString& text)
{
    beginResetModel();
    m_search = text.trimmed();
    m_found.clear();
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        if (m_search.isEmpty() || m_levels[i].name.contains(m_search, Qt::CaseInsensitive))
            m_found.push_back(i);
    endResetModel();
}

void LevelListModel::setAllChecked(bool checked)
{
    for (const std::size_t i : m_found)
        m_levels[i].isChecked = checked;
    if (!m_found.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit checksChanged();
}

int LevelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant LevelListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Level& level = m_levels[m_found[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return level.name;
    case Qt::ToolTipRole:
        return tr("%1: %2 rows").arg(level.name, countText(level.count));
    case Qt::CheckStateRole:
        return level.isChecked ? Qt::Checked : Qt::Unchecked;
    case CountRole:
        return qulonglong(level.count);
    case MissingRole:
        return level.isMissing;
    default:
        return {};
    }
}

bool LevelListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_levels[m_found[std::size_t(index.row())]].isChecked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

Qt::ItemFlags LevelListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

LevelListView::LevelListView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new LevelDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Levels"));
}

} // namespace ui
