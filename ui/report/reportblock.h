#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

class PlotWidget;

struct ReportCell {
    QString text;
    std::optional<int> mark = {}; ///< of the segment, before the text; −1: not clustered
    bool isMuted = false;
};

/// A table as it is printed; the same numbers in full go to spreadsheets.
struct ReportTable {
    QStringList titles;
    std::vector<bool> isNumber; ///< of each column: at the right
    std::vector<std::vector<ReportCell>> rows;
    bool hasTotal = false; ///< the last row is of all customers
    /// Header row first, full precision, locale-free.
    QVector<QStringList> exact;
};

/// One piece of a report in reading order.
struct ReportBlock {
    enum class Kind {
        Title,
        Subtitle,
        Heading,
        Subheading, ///< within a section, may carry a mark
        Text,       ///< rich: <b> for figures
        Figure,
        Table,
        Note, ///< the analyst's words
    };
    Kind kind = Kind::Text;
    std::size_t section = 0; ///< place in the plan
    QString text = {};       ///< rich for Text; else plain
    std::optional<int> mark = {};
    std::shared_ptr<PlotWidget> plot = {}; ///< of a Figure
    QString figureTitle = {};              ///< of Figure and Table, for files of their own
    QString name = {};                     ///< of Figure and Table: a file name without ending
    QString alt = {};                      ///< what a Figure shows, in words
    QString caption = {};                  ///< of Figure and Table; plain, with its number
    ReportTable table = {};
};

/// A whole report, made from results in a moment: figures are drawn when they are painted.
struct Report {
    QString title;
    QString language; ///< "en", "pt-BR"
    std::vector<ReportBlock> blocks;

    int count(ReportBlock::Kind kind) const;
};

} // namespace ui
