#include "ui/report/reportpdf.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace ui {

namespace {

constexpr double pointsPerPixel = 0.75; ///< 72 / 96
/// Ten device units a CSS pixel, so that hairlines and letters are not rounded to pixels.
constexpr int finer = 10;
constexpr int cssDotsPerInch = 96;
/// Lines and letters reach beyond what they are measured as.
constexpr double bleed = 6;

/// Sheets are of whole points, which is what pages of this writer can have.
QSizeF sheetPoints(const QRectF& rect)
{
    return {std::ceil((rect.width() + 2 * bleed) * pointsPerPixel),
            std::ceil((rect.height() + 2 * bleed) * pointsPerPixel)};
}

} // namespace

ReportPdf::ReportPdf(std::shared_ptr<const ReportLayout> layout) : m_layout(std::move(layout))
{
    for (std::size_t page = 0; page < m_layout->pages().size(); ++page) {
        for (const ReportItem& item : m_layout->pages()[page].items)
            m_pieces.push_back({page, &item});
        m_pieces.push_back({page, nullptr});
    }
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(cssDotsPerInch * finer);
    m_writer->setTitle(m_layout->report().title);
    m_writer->setCreator(QStringLiteral("Tessera"));
}

ReportPdf::~ReportPdf()
{
    if (m_painter)
        m_painter->end();
}

QRectF ReportPdf::rectOf(const Drawn& piece) const
{
    return piece.item ? piece.item->rect : m_layout->footRect();
}

bool ReportPdf::step()
{
    if (m_done == m_pieces.size())
        return false;
    const Drawn& piece = m_pieces[m_done];
    const QPageSize sheet(sheetPoints(rectOf(piece)), QPageSize::Point, QString(),
                          QPageSize::ExactMatch);
    m_writer->setPageLayout(
        QPageLayout(sheet, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    if (m_painter)
        m_writer->newPage();
    else
        m_painter = std::make_unique<QPainter>(m_writer.get());
    m_painter->save();
    m_painter->scale(finer, finer);
    m_painter->translate(bleed, bleed);
    if (piece.item)
        m_layout->paintItem(*m_painter, *piece.item);
    else
        m_layout->paintFoot(*m_painter, piece.page);
    m_painter->restore();
    return ++m_done < m_pieces.size();
}

ReportPdf::Sheets ReportPdf::takeSheets()
{
    if (m_painter)
        m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    Sheets sheets;
    sheets.pdf = m_bytes;
    sheets.pages = m_layout->pages().size();
    sheets.width = m_layout->pageSize().width() * pointsPerPixel;
    sheets.height = m_layout->pageSize().height() * pointsPerPixel;
    sheets.title = m_layout->report().title.toStdString();
    sheets.language = m_layout->report().language.toStdString();
    for (const Drawn& drawn : m_pieces) {
        const QRectF rect = rectOf(drawn);
        Piece piece;
        piece.page = drawn.page;
        piece.isFoot = drawn.item == nullptr;
        piece.x = (rect.left() - bleed) * pointsPerPixel;
        piece.y = (rect.top() - bleed) * pointsPerPixel;
        piece.height = sheetPoints(rect).height();
        if (drawn.item) {
            piece.role = drawn.item->role;
            const ReportBlock& block = m_layout->blockOf(*drawn.item);
            piece.text = block.text.toStdString();
            piece.alt = block.alt.toStdString();
        }
        sheets.pieces.push_back(std::move(piece));
    }
    return sheets;
}

} // namespace ui
