#pragma once

#include "core/explore/association.h"
#include "ui/plots/associationwords.h"
#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"

#include <QPoint>

#include <cstddef>
#include <optional>
#include <vector>

class QScrollBar;

namespace ui {

/// Every pair of columns as a cell, blue for negative and red for positive association, on a fixed
/// scale from −1 to +1. Cells follow the window down to a floor, then scroll under frozen names.
class AssociationHeatmap : public PlotWidget {
    Q_OBJECT
public:
    explicit AssociationHeatmap(QWidget* parent = nullptr);

    /// `similarityOrder` holds matrix rows.
    void setData(core::explore::AssociationMatrix matrix, std::vector<std::size_t> similarityOrder);
    void clear();
    void setOrderedBySimilarity(bool on);
    void setNumbersShown(bool on);
    void setAbsolute(bool on);
    /// Cells of a smaller |association| are left empty; their read-out and the exported table keep
    /// the figures.
    void setThreshold(double threshold);
    bool isOrderedBySimilarity() const { return m_bySimilarity; }
    bool numbersShown() const { return m_numbers; }
    bool isAbsolute() const { return m_absolute; }
    double threshold() const { return m_threshold; }

    /// Table columns of the framed cell (row, column).
    std::optional<std::pair<std::size_t, std::size_t>> selectedPair() const;
    /// Frames a cell without emitting; clears the frame when a column is not in the matrix.
    void selectPair(std::size_t rowColumn, std::size_t columnColumn);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_matrix.size() > 1; }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    void fitView() override;
    QSize minimumSizeHint() const override { return {300, 240}; }

    /// Rectangle of a cell of the widget, by its place in the order shown; null when scrolled away.
    QRectF cellRect(int row, int column) const;
    QString readOut(const QPointF& position) const;
    bool isScrolling() const;

signals:
    /// A cell was chosen by mouse or keyboard; table columns.
    void cellClicked(std::size_t rowColumn, std::size_t columnColumn);
    /// Follows cellClicked when it was the keyboard, which goes on in what the cell opens.
    void cellOpened();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The part of the matrix in view: all of it, or whole cells of a larger one.
    struct View {
        int firstRow = 0, firstColumn = 0, rows = 0, columns = 0;
    };
    struct Layout {
        View view;
        QRectF area;
        double cellWidth = 0, cellHeight = 0;
        double nameWidth = 0;
        double legendTop = 0;
        ColumnLabels labels;
    };
    struct Place {
        int row = 0, column = 0;
        bool operator==(const Place&) const = default;
    };
    /// `floor` 0: everything is shown however small.
    Layout layoutFor(const QSizeF& size, double floor) const;
    Layout screenLayout() const;
    void paint(QPainter& painter, const QSizeF& size, const Layout& layout, const Theme& theme);
    void paintCells(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintNames(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                     const Theme& theme) const;
    QStringList legendLines() const;
    bool isBelowThreshold(double value) const;
    int placeOf(std::size_t index) const;
    QRectF cellRect(const Layout& layout, int row, int column) const;
    std::optional<Place> placeAt(const QPointF& position) const;
    QString readOut(const Place& place) const;
    std::size_t matrixIndex(int place) const { return m_order[static_cast<std::size_t>(place)]; }
    int count() const { return static_cast<int>(m_order.size()); }
    void updateOrder();
    void updateScrollBars();
    void moveCursor(int rows, int columns);
    /// False where there is no pair to choose.
    bool choose(const Place& place);
    void startCursor();
    /// Pixels of the figures in the cells; 0: they do not fit.
    int numberSize(const Layout& layout) const;
    QFont nameFont(const Layout& layout, QFont::Weight weight) const;

    core::explore::AssociationMatrix m_matrix;
    std::vector<std::size_t> m_similarity;
    std::vector<std::size_t> m_order; ///< matrix row of each place
    QStringList m_names;              ///< in that order
    bool m_bySimilarity = true;
    bool m_numbers = true;
    bool m_absolute = false;
    double m_threshold = 0;
    /// Matrix rows, so that the frame stays on its pair when the order changes.
    std::optional<std::pair<std::size_t, std::size_t>> m_selected;
    std::optional<Place> m_cursor; ///< keyboard
    std::optional<Place> m_hovered;
    QScrollBar* m_vertical;
    QScrollBar* m_horizontal;
};

} // namespace ui
