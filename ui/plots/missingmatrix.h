#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"

#include <functional>
#include <optional>
#include <vector>

namespace ui {

enum class MissingColumnOrder { FileOrder, MostMissingFirst, Alike };

/// Rows as they stand in the order shown: from `first` up to, not including, `end`.
struct RowRange {
    std::size_t first = 0;
    std::size_t end = 0;

    std::size_t count() const { return end - first; }
    bool operator==(const RowRange&) const = default;
};

/// Where cells are missing: bands of rows down, columns across, shaded by the share missing. The
/// columns wear their names above and their per cent missing below. Cells that a preparation has
/// filled are shaded in the accent colour instead: filled is not the same as never missing.
class MissingMatrix : public PlotWidget {
    Q_OBJECT
public:
    /// Bands for a small picture.
    static constexpr std::size_t bandCount = 120;

    explicit MissingMatrix(QWidget* parent = nullptr);

    /// Bands of all rows. `filled`: share of the band's cells that were missing and now have a
    /// value, bands × columns; the bands hold what was missing before. The rows in view stay when
    /// there are as many rows as before.
    void setData(const core::explore::Missingness& missingness, core::explore::MissingBands bands,
                 core::explore::BandOrder order, core::data::Matrix filled = {});
    /// Finer bands of the rows in view; those of other rows are dropped.
    void setDetail(core::explore::MissingBands bands, core::data::Matrix filled = {});
    void clear();
    void setColumnOrder(MissingColumnOrder order);
    MissingColumnOrder columnOrder() const { return m_columnOrder; }
    /// Table columns from left to right for MissingColumnOrder::Alike; the others follow.
    void setAlikeOrder(std::vector<std::size_t> columns);
    void setCompleteColumnsShown(bool shown);
    core::explore::BandOrder rowOrder() const { return m_rowOrder; }
    /// The rows are sorted by this table column; its name stands out.
    void setSortColumn(std::optional<std::size_t> column);
    /// What the read-out says about the rows of a band besides their places: lines of the file.
    using RowWords = std::function<QString(RowRange)>;
    void setRowWords(RowWords words) { m_rowWords = std::move(words); }

    /// Wheel, dragging and + − PgUp PgDn Home move through the rows; names can be clicked.
    void setZoomable(bool on);
    RowRange range() const { return m_range; }
    void setRange(RowRange range);
    bool isZoomed() const { return m_range.count() < m_missingness.rows; }
    /// Bands of which the picture at its present height makes use.
    std::size_t bandsWanted() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override;
    QSize smallestFigure() const override { return {figureSize().width(), 300}; }
    void fitView() override;
    QSize minimumSizeHint() const override { return {260, 220}; }

    /// What the pointer reads off at a place of the widget; empty beside the cells.
    QString readOut(const QPointF& position) const;
    /// Where the cells are in the widget.
    QRectF cellArea() const;

signals:
    void rangeChanged(ui::RowRange range);
    void columnClicked(std::size_t column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout {
        QRectF area;
        double columnWidth = 0;
        ColumnLabels labels;
    };
    struct Cell {
        int band = 0, column = 0;
        bool operator==(const Cell&) const = default;
    };
    struct Bands {
        core::explore::MissingBands missing;
        core::data::Matrix filled;
        double greatest = 0; ///< share of any band

        std::size_t count() const { return missing.share.rows(); }
        RowRange rows(std::size_t band) const
        {
            return {missing.firstRow[band], missing.firstRow[band + 1]};
        }
        bool covers(RowRange range) const;
        std::size_t bandOf(std::size_t row) const;
    };
    static Bands withGreatest(core::explore::MissingBands missing, core::data::Matrix filled);
    Layout layoutFor(const QSizeF& size) const;
    /// The finest bands that cover the rows in view.
    const Bands& shown() const;
    double scale() const; ///< share drawn in the darkest colour
    bool hasFilled() const { return !m_all.filled.empty(); }
    /// In all rows.
    std::size_t filledCells(std::size_t column) const;
    double rowToY(const Layout& layout, double row) const;
    std::optional<Cell> cellAt(const QPointF& position) const;
    QRectF cellRect(const Layout& layout, const Cell& cell) const;
    /// Place among the columns shown that the pointer is over: names, cells or per cents.
    std::optional<int> columnAt(const QPointF& position) const;
    bool isOverName(const QPointF& position) const;
    QString readOut(const Cell& cell) const;
    void moveCell(int bands, int columns);
    void zoom(double factor, double row);
    void pan(double rows);
    void orderColumns();
    void paintCells(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintColumn(QPainter& painter, const Layout& layout, const Theme& theme,
                     std::size_t place) const;
    void paintRowAxis(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintShares(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                     const Theme& theme) const;

    core::explore::Missingness m_missingness;
    Bands m_all;
    Bands m_detail;
    RowRange m_range;
    core::explore::BandOrder m_rowOrder = core::explore::BandOrder::FileOrder;
    MissingColumnOrder m_columnOrder = MissingColumnOrder::FileOrder;
    std::vector<std::size_t> m_alike;
    std::optional<std::size_t> m_sortColumn;
    RowWords m_rowWords;
    std::vector<std::size_t> m_order; ///< table column of each column shown
    QStringList m_names;              ///< in that order
    std::optional<Cell> m_hovered;
    std::optional<QPointF> m_dragFrom;
    double m_dragRow = 0;
    bool m_dragged = false;
    bool m_zoomable = false;
    bool m_completeShown = true;
};

} // namespace ui
