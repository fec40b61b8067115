#include "ui/tables/columnheader.h"

#include "ui/style/hatching.h"
#include "ui/style/icons.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QCoreApplication>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int headerHeight = 118;
constexpr int padding = 6;
constexpr int glyphSize = 16;
constexpr int gap = 4;
constexpr int markSize = 18;
constexpr int markIcon = 14;
// Text widths are whole pixels, the text is not.
constexpr int slack = 3;

QFont nameFont()
{
    return interfaceFont(12, QFont::DemiBold);
}

QFont smallFont()
{
    return interfaceFont(11);
}

/// Index of the level a bar stands for: bars of many levels leave the rarest out.
int levelOf(const core::data::Column& column, const std::string& label)
{
    const auto found = std::find(column.levels.begin(), column.levels.end(), label);
    return found == column.levels.end() ? -1 : int(found - column.levels.begin());
}

ColumnFace faceOf(const core::data::Column& column, core::data::ColumnRole role,
                  const core::explore::ColumnSummary& summary,
                  const core::explore::Histogram& histogram)
{
    ColumnFace face;
    face.name = QString::fromStdString(column.name);
    face.icon = typeIcon(column.type);
    face.role = roleName(role).toLower();
    if (!column.unit.empty())
        face.role = QCoreApplication::translate("ColumnHeader", "%1, %2")
                        .arg(face.role, QString::fromStdString(column.unit));
    face.isTarget = role == core::data::ColumnRole::Target;
    face.isIgnored = role == core::data::ColumnRole::Ignored;
    face.missingShare =
        column.size() == 0 ? 0 : double(column.missingCount) / double(column.size());
    face.missingText = column.missingCount == 0
                           ? QCoreApplication::translate("ColumnHeader", "complete")
                           : QCoreApplication::translate("ColumnHeader", "%1 missing")
                                 .arg(percentText(face.missingShare));
    std::size_t tallest = 0;
    for (const std::size_t count : histogram.counts)
        tallest = std::max(tallest, count);
    if (tallest == 0 ||
        (summary.distinct == summary.count && summary.count > 30 && !column.isNumeric())) {
        if (summary.count == 0)
            face.barText = QCoreApplication::translate("ColumnHeader", "empty");
        else if (summary.distinct == summary.count)
            face.barText = QCoreApplication::translate("ColumnHeader", "all unique");
        else
            face.barText = QCoreApplication::translate("ColumnHeader", "%1 distinct")
                               .arg(countText(summary.distinct));
        return face;
    }
    for (std::size_t bar = 0; bar < histogram.counts.size(); ++bar) {
        face.bars.push_back(double(histogram.counts[bar]) / double(tallest));
        if (!histogram.labels.empty())
            face.barLevels.push_back(levelOf(column, histogram.labels[bar]));
    }
    return face;
}

} // namespace

std::vector<ColumnFace> columnFaces(const core::data::DataTable& table,
                                    const std::vector<core::explore::ColumnSummary>& summaries,
                                    const std::vector<core::explore::Histogram>& histograms)
{
    std::vector<ColumnFace> faces;
    faces.reserve(table.columnCount());
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        faces.push_back(faceOf(table.column(c), table.role(c), summaries[c], histograms[c]));
    return faces;
}

ColumnHeader::ColumnHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setAccessibleName(tr("Columns"));
}

void ColumnHeader::setFaces(std::vector<ColumnFace> faces)
{
    m_faces = std::move(faces);
    viewport()->update();
}

void ColumnHeader::setCurrentColumn(int column)
{
    m_currentColumn = column;
    viewport()->update();
}

int ColumnHeader::faceWidth(int column) const
{
    if (column < 0 || column >= int(m_faces.size()))
        return 0;
    const ColumnFace& face = m_faces[std::size_t(column)];
    const QFontMetrics names(nameFont());
    const QFontMetrics words(smallFont());
    const int badge = face.isTarget ? 13 : 0;
    return 2 * padding + 1 + slack +
           std::max({names.horizontalAdvance(face.name),
                     glyphSize + gap + words.horizontalAdvance(face.role) + badge,
                     words.horizontalAdvance(face.missingText),
                     words.horizontalAdvance(face.barText)});
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    return {faceWidth(logicalIndex), headerHeight};
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void ColumnHeader::setSorted(int column, core::explore::SortDirection direction)
{
    m_sorted = column;
    m_direction = direction;
    viewport()->update();
}

void ColumnHeader::setFiltered(std::vector<bool> columns)
{
    m_filtered = std::move(columns);
    viewport()->update();
}

QRect ColumnHeader::sectionRect(int column) const
{
    return {sectionViewportPosition(column), 0, sectionSize(column), height()};
}

QRect ColumnHeader::markRect(const QRect& section, Mark mark) const
{
    const int place = mark == Mark::Sort ? 1 : 2;
    return {section.right() - padding + 2 - place * markSize, section.top() + 8, markSize,
            markSize};
}

QRect ColumnHeader::filterMarkArea(int column) const
{
    const QRect rect = markRect(sectionRect(column), Mark::Filter);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

bool ColumnHeader::showsMark(int column, Mark mark) const
{
    if (column == m_hovered)
        return true;
    if (mark == Mark::Sort)
        return column == m_sorted;
    return column < int(m_filtered.size()) && m_filtered[std::size_t(column)];
}

int ColumnHeader::marksWidth(int column) const
{
    return showsMark(column, Mark::Filter) ? 2 * markSize
           : showsMark(column, Mark::Sort) ? markSize
                                           : 0;
}

ColumnHeader::Mark ColumnHeader::markAt(const QPoint& position, int column) const
{
    if (column < 0)
        return Mark::None;
    for (const Mark mark : {Mark::Sort, Mark::Filter})
        if (markRect(sectionRect(column), mark).contains(position))
            return mark;
    return Mark::None;
}

bool ColumnHeader::event(QEvent* event)
{
    int hovered = m_hovered;
    Mark mark = m_hoveredMark;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const QPoint position = static_cast<QHoverEvent*>(event)->position().toPoint();
        hovered = logicalIndexAt(position);
        mark = markAt(position, hovered);
    } else if (event->type() == QEvent::HoverLeave) {
        hovered = -1;
        mark = Mark::None;
    }
    if (hovered != m_hovered || mark != m_hoveredMark) {
        m_hovered = hovered;
        m_hoveredMark = mark;
        viewport()->update();
    }
    return QHeaderView::event(event);
}

void ColumnHeader::mousePressEvent(QMouseEvent* event)
{
    const int column = logicalIndexAt(event->position().toPoint());
    const Mark mark = markAt(event->position().toPoint(), column);
    if (event->button() != Qt::LeftButton || mark == Mark::None) {
        QHeaderView::mousePressEvent(event);
        return;
    }
    event->accept();
    if (mark == Mark::Sort)
        emit sortClicked(column);
    else
        emit filterClicked(column);
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& theme = themeOf(this);
    const bool isCurrent = logicalIndex == m_currentColumn;
    painter->save();
    painter->fillRect(rect, isCurrent                   ? theme.accentSoft
                            : logicalIndex == m_hovered ? theme.hover
                                                        : theme.header);
    painter->setPen(theme.grid);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (logicalIndex >= 0 && logicalIndex < int(m_faces.size())) {
        const ColumnFace& face = m_faces[std::size_t(logicalIndex)];
        const QRect area = rect.adjusted(padding, 0, -padding - 1, 0);
        paintWords(*painter, area, face, isCurrent, marksWidth(logicalIndex));
        paintMarks(*painter, rect, logicalIndex);
        paintBars(*painter, QRect(area.left(), rect.top() + 54, area.width(), 30), face, isCurrent);
        paintQuality(*painter, area, face);
    }
    painter->restore();
}

void ColumnHeader::paintMarks(QPainter& painter, const QRect& section, int column) const
{
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    for (const Mark mark : {Mark::Sort, Mark::Filter}) {
        if (!showsMark(column, mark))
            continue;
        const bool isSort = mark == Mark::Sort;
        const bool isActive =
            isSort ? column == m_sorted
                   : column < int(m_filtered.size()) && m_filtered[std::size_t(column)];
        const bool isHovered = column == m_hovered && mark == m_hoveredMark;
        const QRect rect = markRect(section, mark);
        if (isHovered) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.border);
            painter.drawRoundedRect(rect, 3, 3);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        QString icon = QStringLiteral("filter");
        if (isSort)
            icon = column != m_sorted ? QStringLiteral("sort")
                   : m_direction == core::explore::SortDirection::Ascending
                       ? QStringLiteral("sort-up")
                       : QStringLiteral("sort-down");
        const QColor tint = isActive ? theme.accentText : isHovered ? theme.text : theme.muted;
        painter.drawPixmap(rect.topLeft() +
                               QPoint((markSize - markIcon) / 2, (markSize - markIcon) / 2),
                           iconPixmap(icon, tint, markIcon, ratio));
    }
}

void ColumnHeader::paintWords(QPainter& painter, const QRect& area, const ColumnFace& face,
                              bool isCurrent, int marks) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(nameFont());
    painter.setPen(face.isIgnored ? theme.muted : theme.text);
    const int nameWidth = area.width() - marks;
    painter.drawText(
        QRect(area.left(), area.top() + 8, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(nameFont())
            .elidedText(face.name, marks > 0 ? Qt::ElideRight : Qt::ElideMiddle, nameWidth));

    const QRect line(area.left(), area.top() + 29, area.width(), 18);
    const QColor tint = isCurrent ? theme.accentText : theme.muted;
    painter.drawPixmap(QPoint(line.left(), line.center().y() - glyphSize / 2 + 1),
                       iconPixmap(face.icon, tint, glyphSize, devicePixelRatioF()));
    painter.setFont(smallFont());
    QRect word = line.adjusted(glyphSize + gap, 0, 0, 0);
    painter.setPen(tint);
    if (face.isTarget) {
        // The badge of the one column that everything is about.
        word.setWidth(
            std::min(word.width(), QFontMetrics(smallFont()).horizontalAdvance(face.role) + 14));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? theme.surface : theme.accentSoft);
        painter.drawRoundedRect(word, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.accentText);
        word.adjust(6, 0, -5, 0);
    }
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(smallFont()).elidedText(face.role, Qt::ElideRight, word.width()));
}

void ColumnHeader::paintBars(QPainter& painter, const QRect& area, const ColumnFace& face,
                             bool isCurrent) const
{
    const Theme& theme = themeOf(this);
    if (face.bars.empty()) {
        painter.setFont(smallFont());
        painter.setPen(theme.muted);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, face.barText);
        return;
    }
    const auto count = double(face.bars.size());
    const double step = area.width() / count;
    const double space = step >= 4 ? 1 : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < face.bars.size(); ++i) {
        if (face.bars[i] <= 0)
            continue;
        QColor fill = isCurrent ? theme.accent : theme.neutral;
        if (face.isTarget && !face.barLevels.empty())
            fill = segmentStyle(theme, face.barLevels[i]).fill;
        painter.setBrush(fill);
        const double height = std::max(1.0, face.bars[i] * area.height());
        painter.drawRect(QRectF(area.left() + double(i) * step, area.bottom() + 1 - height,
                                step - space, height));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ColumnHeader::paintQuality(QPainter& painter, const QRect& area, const ColumnFace& face) const
{
    const Theme& theme = themeOf(this);
    const QRectF bar(area.left(), area.top() + 90, area.width(), 4);
    // A single missing cell is still seen: the missing part is never narrower than 2 px.
    const double missing =
        face.missingShare > 0 ? std::max(2.0, face.missingShare * bar.width()) : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ok);
    painter.drawRect(bar.adjusted(0, 0, -missing, 0));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (missing > 0) {
        const QRectF rest(bar.right() - missing, bar.top(), missing, bar.height());
        painter.fillRect(rest, theme.warningSoft);
        drawHatching(painter, rest, theme.warning, 3);
    }
    painter.setFont(smallFont());
    painter.setPen(theme.muted);
    painter.drawText(
        QRect(area.left(), area.top() + 96, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(smallFont()).elidedText(face.missingText, Qt::ElideRight, area.width()));
}

} // namespace ui
