#include "ui/importing/typeheader.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QAbstractItemView>
#include <QHoverEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

using core::data::ColumnType;

constexpr int padding = 8;
constexpr int glyphSize = 16;
constexpr int chevronSize = 12;
constexpr int gap = 5;
constexpr int headerHeight = 56;

QFont nameFont()
{
    return interfaceFont(12, QFont::DemiBold);
}

QFont typeFont()
{
    return interfaceFont(12);
}

} // namespace

TypeHeader::TypeHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setAccessibleName(tr("Columns and their types"));
    connect(this, &QHeaderView::sectionClicked, this, &TypeHeader::showTypes);
}

void TypeHeader::setTable(core::data::TablePointer table)
{
    m_table = std::move(table);
    viewport()->update();
}

int TypeHeader::neededWidth(int column) const
{
    if (!m_table || column < 0 || column >= int(m_table->columnCount()))
        return 0;
    const core::data::Column& values = m_table->column(std::size_t(column));
    return 2 * padding + 4 +
           std::max(QFontMetrics(nameFont()).horizontalAdvance(QString::fromStdString(values.name)),
                    glyphSize + gap +
                        QFontMetrics(typeFont()).horizontalAdvance(typeName(values.type)) + gap +
                        chevronSize);
}

QSize TypeHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

bool TypeHeader::event(QEvent* event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hovered = logicalIndexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QHeaderView::event(event);
}

void TypeHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, logicalIndex == m_hovered ? theme.hover : theme.header);
    painter->setPen(theme.grid);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_table && logicalIndex >= 0 && logicalIndex < int(m_table->columnCount())) {
        const core::data::Column& values = m_table->column(std::size_t(logicalIndex));
        const QRect area = rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(nameFont());
        painter->setPen(theme.text);
        painter->drawText(
            QRect(area.left(), area.top() + 9, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(nameFont())
                .elidedText(QString::fromStdString(values.name), Qt::ElideMiddle, area.width()));
        const double ratio = devicePixelRatioF();
        const QRect line(area.left(), area.top() + 29, area.width(), 18);
        painter->drawPixmap(QPoint(line.left(), line.center().y() - glyphSize / 2 + 1),
                            iconPixmap(typeIcon(values.type), theme.muted, glyphSize, ratio));
        painter->setFont(typeFont());
        painter->setPen(theme.muted);
        const int room = line.width() - glyphSize - 2 * gap - chevronSize;
        const QString word =
            QFontMetrics(typeFont()).elidedText(typeName(values.type), Qt::ElideRight, room);
        painter->drawText(line.adjusted(glyphSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          word);
        const int chevron =
            line.left() + glyphSize + 2 * gap + QFontMetrics(typeFont()).horizontalAdvance(word);
        painter->drawPixmap(
            QPoint(chevron, line.center().y() - chevronSize / 2 + 1),
            iconPixmap(QStringLiteral("chevron-down"), theme.muted, chevronSize, ratio));
    }
    painter->restore();
}

void TypeHeader::showTypes(int column)
{
    if (!m_table || column < 0 || column >= int(m_table->columnCount()))
        return;
    const QPoint at(sectionViewportPosition(column), height());
    showTypeMenu(this, viewport()->mapToGlobal(at), m_table->column(std::size_t(column)).type,
                 [this, column](ColumnType type) { emit typeChosen(column, type); });
}

void showTypeMenu(QWidget* parent, const QPoint& at, ColumnType current,
                  std::function<void(ColumnType)> choose)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("typeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnType type :
         {ColumnType::Numeric, ColumnType::Category, ColumnType::Ordinal, ColumnType::Boolean,
          ColumnType::Date, ColumnType::Identifier, ColumnType::Text}) {
        QAction* action = menu->addAction(typeName(type));
        action->setCheckable(true);
        action->setChecked(type == current);
        action->setData(int(type));
        QObject::connect(action, &QAction::triggered, parent, [choose, type] { choose(type); });
    }
    menu->popup(at);
}

} // namespace ui
