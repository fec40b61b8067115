#pragma once

#include "core/store/reportplan.h"
#include "ui/report/figureshelf.h"
#include "ui/report/reportblock.h"
#include "ui/report/reporttablelayout.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace ui {

/// A piece of a page that stands for itself: a heading, a figure, its caption, some rows of a
/// table, some lines of a text.
struct ReportItem {
    enum class Role { Title, Subtitle, Heading, Subheading, Text, Figure, Caption, Table, Note };
    Role role = Role::Text;
    std::size_t block = 0; ///< of Report::blocks
    QRectF rect = {};      ///< on its page
    double from = 0;       ///< of a Text: how much of it stands on pages before
    /// Rows of a Table, lines of a Text: what of it stands here.
    std::size_t firstRow = 0, lastRow = 0;
    double reduction = 1; ///< of a Figure
};

struct PaperPage {
    std::vector<ReportItem> items;
};

/// The pages of a report, in CSS pixels (96 an inch). What is painted is the same on the screen and
/// in a PDF; paper is white in both themes.
class ReportLayout {
public:
    ReportLayout(std::shared_ptr<const Report> report, core::store::ReportPaper paper,
                 FigureShelf& shelf);
    ~ReportLayout();
    ReportLayout(const ReportLayout&) = delete;
    ReportLayout& operator=(const ReportLayout&) = delete;

    static QSizeF pageSize(core::store::ReportPaper paper);

    const Report& report() const { return *m_report; }
    QSizeF pageSize() const { return m_size; }
    const std::vector<PaperPage>& pages() const { return m_pages; }
    const ReportBlock& blockOf(const ReportItem& item) const
    {
        return m_report->blocks[item.block];
    }
    /// From the painter's origin.
    void paintItem(QPainter& painter, const ReportItem& item) const;
    /// What stands at the foot of a page: number and title.
    QRectF footRect() const;
    void paintFoot(QPainter& painter, std::size_t page) const;
    /// White paper, all items, foot.
    void paintPage(QPainter& painter, std::size_t page) const;

private:
    struct Measured;
    class Breaker;

    std::shared_ptr<const Report> m_report;
    QSizeF m_size;
    std::vector<std::unique_ptr<Measured>> m_measured; ///< one per block
    std::vector<PaperPage> m_pages;
};

} // namespace ui
