#include "ui/pages/report/sectionlist.h"

#include "ui/plots/plottext.h"
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

constexpr int handleWidth = 16;
constexpr int boxSide = 16;
constexpr int boxLeft = handleWidth + 4;
constexpr int nameLeft = boxLeft + boxSide + 8;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isShown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect);
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? theme.accentSoft : theme.hover);
            painter->drawRoundedRect(row, 4, 4);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
        }
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(QPointF(row.left(), row.center().y() - 8),
                            iconPixmap(QStringLiteral("drag"), theme.axis, 16, ratio));
        const QRectF box(row.left() + boxLeft, row.center().y() - boxSide / 2.0, boxSide, boxSide);
        painter->setPen(QPen(isShown ? theme.accent : theme.fieldBorder, 1));
        painter->setBrush(isShown ? theme.accent : theme.surface);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isShown)
            painter->drawPixmap(
                box.topLeft(), iconPixmap(QStringLiteral("check"), theme.onAccent, boxSide, ratio));
        const QString kind = index.data(SectionModel::KindRole).toString();
        const QFont small = interfaceFont(12);
        const double kindWidth = kind.isEmpty() ? 0 : textWidth(small, kind) + 8;
        const QRectF right = row.adjusted(0, 0, -6, 0);
        if (!kind.isEmpty())
            drawLabel(*painter, right, Qt::AlignRight | Qt::AlignVCenter, small, theme.muted, kind);
        drawLabel(*painter,
                  QRectF(row.left() + nameLeft, row.top(),
                         right.right() - kindWidth - row.left() - nameLeft, row.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(13),
                  isShown ? theme.text : theme.muted, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, SectionList::rowHeight};
    }
};

} // namespace

void SectionModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::CheckStateRole:
        return row.isShown ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleDescriptionRole:
    case KindRole:
        return row.kind;
    default:
        return {};
    }
}

bool SectionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    emit shownChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

SectionList::SectionList(QWidget* parent) : QListView(parent), m_sections(new SectionModel(this))
{
    setObjectName(QStringLiteral("reportSections"));
    setAccessibleName(tr("Sections of the report"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag to move a section (Alt+Up, Alt+Down)"));
    viewport()->setAutoFillBackground(false);
    connect(m_sections, &SectionModel::shownChosen, this, &SectionList::shownChosen);
}

void SectionList::setRows(std::vector<SectionModel::Row> rows)
{
    const int current = currentIndex().row();
    m_isFilling = true;
    m_sections->setRows(std::move(rows));
    if (current >= 0 && current != currentIndex().row())
        setCurrentIndex(m_sections->index(std::min(current, m_sections->rowCount() - 1)));
    m_isFilling = false;
    updateGeometry();
}

void SectionList::setCurrentSection(int row)
{
    if (row != currentIndex().row())
        setCurrentIndex(m_sections->index(row));
}

QSize SectionList::sizeHint() const
{
    return {200, m_sections->rowCount() * rowHeight + 2};
}

std::optional<int> SectionList::rowAt(const QPoint& position) const
{
    const int row = position.y() / rowHeight;
    return position.y() >= 0 && row < m_sections->rowCount() ? std::optional(row) : std::nullopt;
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step != 0 && event->modifiers().testFlag(Qt::AltModifier) && row >= 0) {
        if (row + step >= 0 && row + step < m_sections->rowCount()) {
            emit moveRequested(row, row + step);
            setCurrentSection(row + step);
        }
        return;
    }
    if (event->key() == Qt::Key_Space && row >= 0) {
        emit shownChosen(row, !m_sections->rows()[static_cast<std::size_t>(row)].isShown);
        return;
    }
    QListView::keyPressEvent(event);
}

void SectionList::mousePressEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->pos());
    if (event->button() != Qt::LeftButton || !row)
        return;
    m_pressed = *row;
    if (event->pos().x() >= boxLeft - 2 && event->pos().x() < nameLeft - 4) {
        emit shownChosen(*row, !m_sections->rows()[static_cast<std::size_t>(*row)].isShown);
        m_pressed = -1;
        return;
    }
    setCurrentSection(*row);
}

void SectionList::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressed < 0) {
        viewport()->setCursor(event->pos().x() < boxLeft ? Qt::OpenHandCursor : Qt::ArrowCursor);
        QListView::mouseMoveEvent(event);
        return;
    }
    const int to = std::clamp(event->pos().y() / rowHeight, 0, m_sections->rowCount() - 1);
    if (to == m_target || (m_target < 0 && to == m_pressed))
        return;
    m_target = to;
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void SectionList::mouseReleaseEvent(QMouseEvent*)
{
    const int from = std::exchange(m_pressed, -1);
    const int to = std::exchange(m_target, -1);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (from < 0 || to < 0 || from == to)
        return;
    emit moveRequested(from, to);
    setCurrentSection(to);
}

void SectionList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_target < 0 || m_target == m_pressed)
        return;
    // Where the section would go.
    QPainter painter(viewport());
    painter.setPen(QPen(themeOf(this).accent, 2));
    const int y = std::max(1, (m_target > m_pressed ? m_target + 1 : m_target) * rowHeight);
    painter.drawLine(4, y, viewport()->width() - 4, y);
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling)
        emit currentSectionChanged(current.row());
}

} // namespace ui
