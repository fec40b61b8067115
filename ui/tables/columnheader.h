#pragma once

#include "core/data/datatable.h"
#include "core/explore/roworder.h"
#include "core/explore/summary.h"

#include <QHeaderView>
#include <QString>

#include <vector>

namespace ui {

/// What the header of one column shows.
struct ColumnFace {
    QString name;
    QString icon;
    QString role;
    bool isTarget = false;
    bool isIgnored = false;
    std::vector<double> bars;   ///< heights, tallest 1; empty: `barText` instead
    std::vector<int> barLevels; ///< level each bar stands for; empty for numbers
    QString barText;            ///< "all unique"
    double missingShare = 0;
    QString missingText; ///< "complete", "10.3 % missing"
};
std::vector<ColumnFace> columnFaces(const core::data::DataTable& table,
                                    const std::vector<core::explore::ColumnSummary>& summaries,
                                    const std::vector<core::explore::Histogram>& histograms);

/// Header cells with name, type and role, a small histogram and a quality bar.
class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    void setFaces(std::vector<ColumnFace> faces);
    void setCurrentColumn(int column);
    /// The column the rows are in the order of; −1: file order.
    void setSorted(int column, core::explore::SortDirection direction);
    void setFiltered(std::vector<bool> columns);
    /// Where the popover of a column's filter belongs, in global coordinates.
    QRect filterMarkArea(int column) const;
    /// Width at which nothing of the face is cut off.
    int faceWidth(int column) const;

signals:
    /// By a click on the arrow of a column, which shows when the mouse is there.
    void sortClicked(int column);
    void filterClicked(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    QSize sizeHint() const override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// The marks at the right of the name: what the column can be asked for.
    enum class Mark { None, Sort, Filter };
    QRect markRect(const QRect& section, Mark mark) const;
    QRect sectionRect(int column) const;
    Mark markAt(const QPoint& position, int column) const;
    bool showsMark(int column, Mark mark) const;
    int marksWidth(int column) const;
    void paintMarks(QPainter& painter, const QRect& section, int column) const;
    void paintWords(QPainter& painter, const QRect& area, const ColumnFace& face, bool isCurrent,
                    int marks) const;
    void paintBars(QPainter& painter, const QRect& area, const ColumnFace& face,
                   bool isCurrent) const;
    void paintQuality(QPainter& painter, const QRect& area, const ColumnFace& face) const;

    std::vector<ColumnFace> m_faces;
    int m_currentColumn = -1;
    int m_hovered = -1;
    Mark m_hoveredMark = Mark::None;
    int m_sorted = -1;
    core::explore::SortDirection m_direction = core::explore::SortDirection::Ascending;
    std::vector<bool> m_filtered;
};

} // namespace ui
