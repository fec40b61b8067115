#include "ui/report/reportlayout.h"

#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using Kind = ReportBlock::Kind;
using Role = ReportItem::Role;

namespace {

constexpr double sideMargin = 76; ///< 20 mm
constexpr double topMargin = 68;
constexpr double footMargin = 76;
constexpr double captionGap = 6;
constexpr double markRoom = 18;
constexpr double notePadding = 10;
constexpr double usualFigureHeight = 380;
/// Of a page: tables up to this stay whole.
constexpr double unpartedShare = 0.45;
/// A figure may be made lower by so much where it fits on a page then.
constexpr double leastSqueeze = 0.7;
constexpr double leastFigureHeight = 130;

QFont fontOf(Role role)
{
    switch (role) {
    case Role::Title:
        return interfaceFont(24, QFont::DemiBold);
    case Role::Subtitle:
    case Role::Caption:
        return interfaceFont(role == Role::Subtitle ? 12 : 11);
    case Role::Heading:
        return interfaceFont(16, QFont::DemiBold);
    case Role::Subheading:
        return interfaceFont(13, QFont::DemiBold);
    default:
        return interfaceFont(13);
    }
}

QColor inkOf(Role role)
{
    return role == Role::Subtitle || role == Role::Caption ? lightTheme().muted : lightTheme().text;
}

Role roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return Role::Title;
    case Kind::Subtitle:
        return Role::Subtitle;
    case Kind::Heading:
        return Role::Heading;
    case Kind::Subheading:
        return Role::Subheading;
    case Kind::Text:
        return Role::Text;
    case Kind::Figure:
        return Role::Figure;
    case Kind::Table:
        return Role::Table;
    case Kind::Note:
        return Role::Note;
    }
    return Role::Text;
}

/// What is kept free above an item that is not the first of its page.
double spaceAbove(Role role)
{
    switch (role) {
    case Role::Heading:
        return 26;
    case Role::Subheading:
        return 14;
    case Role::Figure:
    case Role::Table:
    case Role::Note:
        return 10;
    case Role::Caption:
        return captionGap;
    default:
        return 8;
    }
}

} // namespace

/// What is known of a block before it is put on a page.
struct ReportLayout::Measured {
    double height = 0;
    double captionHeight = 0;
    double reduction = 1;
    double leastHeight = 0; ///< of a figure
    std::unique_ptr<QTextDocument> text;
    std::vector<double> lineEnds; ///< of `text`, from its top
    std::unique_ptr<ReportTableLayout> table;
};

/// Puts measured blocks on pages: headings stay with what follows, figures with their captions;
/// texts are parted between lines, tables between rows.
class ReportLayout::Breaker {
public:
    Breaker(ReportLayout& layout, FigureShelf& shelf)
        : m_layout(layout), m_shelf(shelf), m_width(layout.m_size.width() - 2 * sideMargin),
          m_bottom(layout.m_size.height() - footMargin)
    {
        newPage();
    }

    void run()
    {
        const auto& blocks = m_layout.m_report->blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (!fits(headOf(i)) && !page().items.empty() && !squeezed(i))
                newPage();
            place(i);
        }
        if (m_layout.m_pages.size() > 1 && page().items.empty())
            m_layout.m_pages.pop_back();
    }

private:
    PaperPage& page() { return m_layout.m_pages.back(); }
    const Measured& of(std::size_t block) const { return *m_layout.m_measured[block]; }
    Role role(std::size_t block) const { return roleOf(m_layout.m_report->blocks[block].kind); }
    double above(Role role) { return page().items.empty() ? 0 : spaceAbove(role); }
    double room() const { return m_bottom - m_y; }
    bool fits(double height) { return height <= room() + 0.01; }

    void newPage()
    {
        m_layout.m_pages.emplace_back();
        m_y = topMargin;
    }

    /// The least of a block, with what must stand below it on the same page.
    double headOf(std::size_t block)
    {
        const Role kind = role(block);
        const Measured& measured = of(block);
        double height = above(kind);
        switch (kind) {
        case Role::Heading:
        case Role::Subheading:
        case Role::Title:
            height += measured.height;
            if (block + 1 < m_layout.m_measured.size())
                height += headOf(block + 1) + spaceAbove(role(block + 1));
            return height;
        case Role::Figure:
            return height + measured.height + captionPart(measured);
        case Role::Table: {
            // A table that is no longer than a part of a page is not parted.
            const double whole = wholeTable(measured);
            if (whole <= (m_bottom - topMargin) * unpartedShare)
                return height + whole;
            height += measured.table->headHeight();
            for (std::size_t row = 0; row < std::min<std::size_t>(measured.table->rowCount(), 3);
                 ++row)
                height += measured.table->rowHeight(row);
            return height;
        }
        case Role::Text:
            return height +
                   measured.lineEnds[std::min<std::size_t>(measured.lineEnds.size(), 3) - 1];
        default:
            return height + measured.height;
        }
    }

    /// Makes the figure that begins here, or follows on a heading, so much lower that it fits;
    /// false: that would be too low.
    bool squeezed(std::size_t block)
    {
        std::size_t figure = block;
        while (figure < m_layout.m_measured.size() &&
               (role(figure) == Role::Heading || role(figure) == Role::Subheading))
            ++figure;
        if (figure == m_layout.m_measured.size() || role(figure) != Role::Figure)
            return false;
        Measured& measured = *m_layout.m_measured[figure];
        const double excess = headOf(block) - room();
        const double height = measured.height - excess;
        if (height < measured.height * leastSqueeze || height < measured.leastHeight)
            return false;
        measured.height = height;
        measured.reduction =
            m_shelf.reduction(*m_layout.m_report->blocks[figure].plot, QSizeF(m_width, height));
        return true;
    }

    static double wholeTable(const Measured& measured)
    {
        double height = measured.table->headHeight() + 1;
        for (std::size_t row = 0; row < measured.table->rowCount(); ++row)
            height += measured.table->rowHeight(row);
        return height + captionPart(measured);
    }

    static double captionPart(const Measured& measured)
    {
        return measured.captionHeight > 0 ? captionGap + measured.captionHeight : 0;
    }

    void add(ReportItem item, double height)
    {
        m_y += above(item.role);
        item.rect = QRectF(sideMargin, m_y, m_width, height);
        m_y += height;
        page().items.push_back(item);
    }

    void place(std::size_t block)
    {
        const Measured& measured = of(block);
        const Role kind = role(block);
        ReportItem item{.role = kind, .block = block};
        item.reduction = measured.reduction;
        if (kind == Role::Text)
            placeText(item, measured);
        else if (kind == Role::Table)
            placeTable(item, measured);
        else
            add(item, measured.height);
        if (measured.captionHeight > 0) {
            item.role = Role::Caption;
            if (!fits(above(item.role) + measured.captionHeight))
                newPage();
            add(item, measured.captionHeight);
        }
    }

    void placeText(ReportItem item, const Measured& measured)
    {
        std::size_t line = 0;
        double from = 0;
        const auto& ends = measured.lineEnds;
        while (line < ends.size()) {
            const double space = room() - above(item.role);
            std::size_t next = line;
            while (next < ends.size() && ends[next] - from <= space + 0.01)
                ++next;
            if (next == line) { // not even one line, unless the page is empty
                if (!page().items.empty()) {
                    newPage();
                    continue;
                }
                ++next;
            }
            item.from = from;
            item.firstRow = line;
            item.lastRow = next;
            add(item, ends[next - 1] - from);
            from = ends[next - 1];
            line = next;
            if (line < ends.size())
                newPage();
        }
    }

    void placeTable(ReportItem item, const Measured& measured)
    {
        const ReportTableLayout& table = *measured.table;
        std::size_t row = 0;
        while (row < table.rowCount()) {
            double height = table.headHeight();
            std::size_t next = row;
            const double space = room() - above(item.role);
            while (next < table.rowCount() && height + table.rowHeight(next) <= space + 0.01)
                height += table.rowHeight(next++);
            if (next == row) {
                if (!page().items.empty()) {
                    newPage();
                    continue;
                }
                height += table.rowHeight(next++);
            }
            // The caption takes the last row along where it would stand alone.
            if (next == table.rowCount() && next - row > 1 &&
                height + 1 + captionPart(measured) > space)
                height -= table.rowHeight(--next);
            item.firstRow = row;
            item.lastRow = next;
            add(item, height + 1);
            row = next;
            if (row < table.rowCount())
                newPage();
        }
    }

    ReportLayout& m_layout;
    FigureShelf& m_shelf;
    double m_width;
    double m_bottom;
    double m_y = 0;
};

QSizeF ReportLayout::pageSize(core::store::ReportPaper paper)
{
    return paper == core::store::ReportPaper::Letter ? QSizeF(816, 1056) : QSizeF(794, 1123);
}

ReportLayout::~ReportLayout() = default;

ReportLayout::ReportLayout(std::shared_ptr<const Report> report, core::store::ReportPaper paper,
                           FigureShelf& shelf)
    : m_report(std::move(report)), m_size(pageSize(paper))
{
    const double width = m_size.width() - 2 * sideMargin;
    const double highest = m_size.height() - topMargin - footMargin;
    for (const ReportBlock& block : m_report->blocks) {
        auto measured = std::make_unique<Measured>();
        const Role role = roleOf(block.kind);
        const auto wrapped = [&](double room) {
            return drawWrapped(nullptr, QRectF(0, 0, room, 0), fontOf(role), {}, block.text);
        };
        switch (block.kind) {
        case Kind::Title:
        case Kind::Subtitle:
        case Kind::Heading:
            measured->height = wrapped(width);
            break;
        case Kind::Subheading:
            measured->height = wrapped(width - (block.mark ? markRoom : 0));
            break;
        case Kind::Text: {
            auto text = std::make_unique<QTextDocument>();
            text->setDocumentMargin(0);
            text->setDefaultFont(fontOf(role));
            text->setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }"));
            text->setHtml(
                QStringLiteral("<p style='line-height: 130%; margin: 0'>%1</p>").arg(block.text));
            text->setTextWidth(width);
            for (QTextBlock part = text->begin(); part.isValid(); part = part.next()) {
                const QTextLayout* lines = part.layout();
                const double top = text->documentLayout()->blockBoundingRect(part).top();
                for (int i = 0; i < lines->lineCount(); ++i) {
                    const QRectF line = lines->lineAt(i).rect();
                    measured->lineEnds.push_back(
                        i + 1 < lines->lineCount()
                            ? top + lines->lineAt(i + 1).rect().top()
                            : std::max(top + line.bottom(),
                                       text->documentLayout()->blockBoundingRect(part).bottom()));
                }
            }
            measured->height = text->size().height();
            measured->text = std::move(text);
            break;
        }
        case Kind::Note:
            measured->height = wrapped(width - 2 * notePadding) + 2 * notePadding;
            break;
        case Kind::Figure: {
            const QSizeF own = block.plot->figureSize();
            const QSizeF least = block.plot->smallestFigure();
            double height = std::clamp(own.height() * width / own.width(), leastFigureHeight,
                                       usualFigureHeight);
            // What needs many rows may take a whole page before it is made smaller.
            height =
                std::max(height, std::min(least.height() * width / std::max(width, least.width()),
                                          highest * 0.85));
            measured->height = height;
            measured->leastHeight = std::max(leastFigureHeight, least.height() * width /
                                                                    std::max(width, least.width()));
            measured->reduction = shelf.reduction(*block.plot, QSizeF(width, height));
            break;
        }
        case Kind::Table:
            measured->table = std::make_unique<ReportTableLayout>(block.table, width);
            break;
        }
        if (!block.caption.isEmpty())
            measured->captionHeight = drawWrapped(nullptr, QRectF(0, 0, width, 0),
                                                  fontOf(Role::Caption), {}, block.caption);
        m_measured.push_back(std::move(measured));
    }
    Breaker(*this, shelf).run();
}

void ReportLayout::paintItem(QPainter& painter, const ReportItem& item) const
{
    const ReportBlock& block = blockOf(item);
    const Measured& measured = *m_measured[item.block];
    const Theme& theme = lightTheme();
    const QSizeF size = item.rect.size();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    switch (item.role) {
    case Role::Caption:
        drawWrapped(&painter, QRectF(QPointF(), size), fontOf(item.role), inkOf(item.role),
                    block.caption);
        break;
    case Role::Title:
    case Role::Subtitle:
    case Role::Heading:
    case Role::Subheading: {
        QRectF rect(QPointF(), size);
        if (block.mark) {
            const SegmentStyle style = segmentStyle(theme, *block.mark);
            drawMarker(painter, style.marker, QPointF(6, 10), 5, style.fill, style.edge);
            rect.setLeft(markRoom);
        }
        drawWrapped(&painter, rect, fontOf(item.role), inkOf(item.role), block.text);
        break;
    }
    case Role::Text: {
        // Line by line: under a clip a PDF would keep the texts of the lines beside them.
        painter.save();
        painter.translate(0, -item.from);
        painter.setPen(theme.text);
        std::size_t line = 0;
        for (QTextBlock part = measured.text->begin(); part.isValid(); part = part.next()) {
            const QTextLayout* lines = part.layout();
            for (int i = 0; i < lines->lineCount(); ++i, ++line)
                if (line >= item.firstRow && line < item.lastRow)
                    lines->lineAt(i).draw(&painter, lines->position());
        }
        painter.restore();
        break;
    }
    case Role::Figure: {
        painter.save();
        painter.scale(1 / item.reduction, 1 / item.reduction);
        block.plot->paintFigure(painter, size * item.reduction, theme);
        painter.restore();
        break;
    }
    case Role::Table:
        measured.table->paint(painter, item.firstRow, item.lastRow);
        break;
    case Role::Note: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.header);
        painter.drawRect(QRectF(QPointF(), size));
        painter.setBrush(theme.border);
        painter.drawRect(QRectF(0, 0, 3, size.height()));
        drawWrapped(&painter,
                    QRectF(notePadding, notePadding, size.width() - 2 * notePadding, size.height()),
                    fontOf(item.role), theme.text, block.text);
        break;
    }
    }
}

QRectF ReportLayout::footRect() const
{
    return QRectF(sideMargin, m_size.height() - 46, m_size.width() - 2 * sideMargin, 16);
}

void ReportLayout::paintFoot(QPainter& painter, std::size_t page) const
{
    const QRectF rect(QPointF(), footRect().size());
    const QFont font = interfaceFont(11);
    const QColor ink = lightTheme().muted;
    drawLabel(painter, rect, Qt::AlignRight | Qt::AlignVCenter, font, ink,
              QString::number(page + 1));
    if (page > 0)
        drawLabel(painter, rect.adjusted(0, 0, -60, 0), Qt::AlignLeft | Qt::AlignVCenter, font, ink,
                  m_report->title);
}

void ReportLayout::paintPage(QPainter& painter, std::size_t page) const
{
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    for (const ReportItem& item : m_pages[page].items) {
        painter.save();
        painter.translate(item.rect.topLeft());
        paintItem(painter, item);
        painter.restore();
    }
    painter.save();
    painter.translate(footRect().topLeft());
    paintFoot(painter, page);
    painter.restore();
}

} // namespace ui
