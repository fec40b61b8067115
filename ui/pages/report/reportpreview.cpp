#include "ui/pages/report/reportpreview.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double gap = 16;
/// Narrower than this, pages side by side could not be read.
constexpr double leastWidthAbreast = 430;
constexpr double frameRoom = 8;

} // namespace

ReportPreview::ReportPreview(FigureShelf& shelf, QWidget* parent)
    : QAbstractScrollArea(parent), m_shelf(shelf)
{
    setObjectName(QStringLiteral("reportPreview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    viewport()->setAutoFillBackground(false);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReportPreview::drawNext);
}

void ReportPreview::setLayout(std::shared_ptr<const ReportLayout> layout)
{
    m_layout = std::move(layout);
    QStringList words;
    if (m_layout)
        for (const ReportBlock& block : m_layout->report().blocks) {
            if (block.kind == ReportBlock::Kind::Heading || block.kind == ReportBlock::Kind::Title)
                words << block.text;
            if (block.kind == ReportBlock::Kind::Figure)
                words << block.alt;
        }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    arrange();
}

void ReportPreview::setZoom(double zoom)
{
    m_zoom = zoom;
    arrange();
}

QRectF ReportPreview::pageRect(std::size_t page) const
{
    return m_pages[page].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void ReportPreview::arrange()
{
    m_pages.clear();
    if (!m_layout) {
        viewport()->update();
        return;
    }
    const QSizeF page = m_layout->pageSize();
    const double width = viewport()->width();
    const auto count = m_layout->pages().size();
    std::size_t abreast = 1;
    if (m_zoom > 0) {
        m_scale = m_zoom;
        abreast = static_cast<std::size_t>(
            std::max(1.0, std::floor((width - gap) / (page.width() * m_scale + gap))));
    } else {
        abreast = count > 1 && (width - 3 * gap) / 2 >= leastWidthAbreast ? 2 : 1;
        const double room =
            (width - gap * static_cast<double>(abreast + 1)) / static_cast<double>(abreast);
        m_scale = std::clamp(room / page.width(), 0.3, 1.25);
    }
    abreast = std::min(abreast, count);
    const QSizeF size = page * m_scale;
    const double used = static_cast<double>(abreast) * (size.width() + gap) + gap;
    const double left = gap + std::max(0.0, (width - used) / 2);
    for (std::size_t i = 0; i < count; ++i)
        m_pages.emplace_back(
            QPointF(left + static_cast<double>(i % abreast) * (size.width() + gap),
                    gap + static_cast<double>(i / abreast) * (size.height() + gap)),
            size);
    const double height = m_pages.empty() ? 0 : m_pages.back().bottom() + gap;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(used - width)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    m_timer.start();
    viewport()->update();
}

void ReportPreview::drawNext()
{
    if (m_layout && isVisible())
        for (const PaperPage& page : m_layout->pages())
            for (const ReportItem& item : page.items) {
                if (item.role != ReportItem::Role::Figure)
                    continue;
                PlotWidget& plot = *m_layout->blockOf(item).plot;
                const QSizeF size = item.rect.size();
                if (!m_shelf.drawn(plot, size, sharpness()).isNull())
                    continue;
                m_shelf.draw(plot, size, item.reduction, sharpness());
                viewport()->update();
                return;
            }
    m_timer.stop();
}

QRectF ReportPreview::sectionRect(std::size_t page, std::size_t section) const
{
    QRectF rect;
    for (const ReportItem& item : m_layout->pages()[page].items)
        if (m_layout->blockOf(item).section == section)
            rect = rect.isNull() ? item.rect : rect.united(item.rect);
    return rect;
}

void ReportPreview::setSelectedSection(std::optional<std::size_t> section)
{
    m_selected = section;
    viewport()->update();
    if (!section || !m_layout)
        return;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const QRectF rect = sectionRect(page, *section);
        if (rect.isNull())
            continue;
        const double top = m_pages[page].top() + rect.top() * m_scale;
        const double bottom = m_pages[page].top() + rect.bottom() * m_scale;
        const int value = verticalScrollBar()->value();
        if (top < value || bottom > value + viewport()->height())
            verticalScrollBar()->setValue(static_cast<int>(top - 3 * gap));
        return;
    }
}

std::size_t ReportPreview::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    std::size_t nearest = 0;
    for (std::size_t page = 1; page < m_pages.size(); ++page)
        if (std::abs(m_pages[page].center().y() - middle) + 1 <
            std::abs(m_pages[nearest].center().y() - middle))
            nearest = page;
    return nearest;
}

QImage ReportPreview::pageImage(std::size_t page, double scale) const
{
    QImage image((m_layout->pageSize() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    m_layout->paintPage(painter, page);
    painter.end();
    const int dots = static_cast<int>(std::lround(96 * scale / 0.0254));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

void ReportPreview::paintPage(QPainter& painter, std::size_t page) const
{
    painter.fillRect(QRectF(QPointF(), m_layout->pageSize()), Qt::white);
    for (const ReportItem& item : m_layout->pages()[page].items) {
        if (item.role == ReportItem::Role::Figure) {
            const QImage image =
                m_shelf.drawn(*m_layout->blockOf(item).plot, item.rect.size(), sharpness());
            if (image.isNull()) {
                painter.fillRect(item.rect, lightTheme().header);
            } else {
                // On whole pixels of the screen, so that what was drawn for them stays sharp.
                const double ratio = devicePixelRatioF();
                const QPointF at = painter.worldTransform().map(item.rect.topLeft()) * ratio;
                painter.save();
                painter.resetTransform();
                painter.drawImage(QRectF(QPointF(std::round(at.x()), std::round(at.y())) / ratio,
                                         QSizeF(image.size()) / ratio),
                                  image);
                painter.restore();
            }
            continue;
        }
        painter.save();
        painter.translate(item.rect.topLeft());
        m_layout->paintItem(painter, item);
        painter.restore();
    }
    painter.save();
    painter.translate(m_layout->footRect().topLeft());
    m_layout->paintFoot(painter, page);
    painter.restore();
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), theme.dark ? theme.window.darker(115) : theme.hover);
    if (!m_layout)
        return;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(event->rect()).adjusted(-2, -2, 2, 2)))
            continue;
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(m_scale, m_scale);
        paintPage(painter, page);
        if (m_selected) {
            const QRectF frame = sectionRect(page, *m_selected);
            if (!frame.isNull()) {
                // The same accent on white paper in both themes.
                painter.setPen(QPen(lightTheme().accent, 2 / m_scale));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(frame.adjusted(-frameRoom, -frameRoom, frameRoom, frameRoom));
            }
        }
        painter.restore();
        painter.setPen(QPen(theme.fieldBorder, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void ReportPreview::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ReportPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_layout)
        return;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(event->position()))
            continue;
        const QPointF at = (event->position() - rect.topLeft()) / m_scale;
        for (const ReportItem& item : m_layout->pages()[page].items)
            if (item.rect.adjusted(-frameRoom, -4, frameRoom, 4).contains(at)) {
                emit sectionClicked(m_layout->blockOf(item).section);
                return;
            }
    }
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace ui
