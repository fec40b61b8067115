#pragma once

#include "ui/report/reportlayout.h"

#include <QBuffer>
#include <QByteArray>

#include <memory>
#include <string>
#include <vector>

class QPainter;
class QPdfWriter;

namespace ui {

/// A report as a PDF in the making. Every piece of a page is drawn on a sheet of its own, one step
/// each, so that a window stays alive meanwhile; `assemblePdf` puts the sheets on the pages, which
/// any thread can do.
class ReportPdf {
public:
    explicit ReportPdf(std::shared_ptr<const ReportLayout> layout);
    ~ReportPdf();

    int stepCount() const { return static_cast<int>(m_pieces.size()); }
    int stepsDone() const { return static_cast<int>(m_done); }
    /// Draws the next piece; false: all are done. Needs a QApplication.
    bool step();

    /// One piece and where it stands; points from the page's upper left corner.
    struct Piece {
        std::size_t page = 0;
        ReportItem::Role role = ReportItem::Role::Text;
        bool isFoot = false; ///< not part of the text
        double x = 0, y = 0, height = 0;
        std::string text; ///< of headings, UTF-8
        std::string alt;  ///< of figures
    };
    struct Sheets {
        QByteArray pdf; ///< one sheet per piece
        std::vector<Piece> pieces;
        std::size_t pages = 0;
        double width = 0, height = 0; ///< of a page, points
        std::string title, language;
    };
    /// Once all is drawn.
    Sheets takeSheets();

private:
    struct Drawn {
        std::size_t page;
        const ReportItem* item; ///< null: the foot
    };
    QRectF rectOf(const Drawn& piece) const;

    std::shared_ptr<const ReportLayout> m_layout;
    std::vector<Drawn> m_pieces;
    std::size_t m_done = 0;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

/// The whole document: pages, an outline of the headings, and a structure that readers for the
/// blind follow, with what each figure shows. Throws core::Error (Internal).
std::string assemblePdf(const ReportPdf::Sheets& sheets);

} // namespace ui
