#pragma once

#include "ui/plots/plotwidget.h"

#include <optional>

class QScrollBar;

namespace ui {

/// A picture of many equal rows. Rows follow the height of the widget down to a floor, then they
/// scroll between a head and a foot that stay; the arrow keys walk from row to row. A page too
/// low for all rows says how many there are more.
class ScrolledRows : public PlotWidget {
    Q_OBJECT
public:
    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    bool hasFigure() const override { return rowCount() > 0; }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    void fitView() override;
    bool isScrolling() const;
    /// Place of a row in the widget; null when scrolled away.
    QRectF rowRect(int row) const;

protected:
    /// Rows in view.
    struct Rows {
        int first = 0;
        int count = 0;
        double height = 0;
        double top = 0; ///< where the first of them begins

        double topOf(int row) const { return top + (row - first) * height; }
    };
    ScrolledRows(double leastHeight, double mostHeight, QWidget* parent);

    virtual int rowCount() const = 0;
    /// What stands above and below the rows at a width.
    virtual double headHeight(double width) const = 0;
    virtual double footHeight(double width) const = 0;
    virtual void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                           const Theme& theme) = 0;
    /// What is read off a row (at `currentColumn()`), by the pointer or the keyboard.
    virtual QString rowText(int row) const = 0;
    /// Cells of a row that can be read one by one.
    virtual int columnCount() const { return 1; }
    virtual int columnAt(double) const { return 0; }
    int currentColumn() const { return m_column; }
    QSizeF screenSize() const;
    virtual int figureWidth() const { return 720; }
    /// The row was clicked, or Enter was pressed on it.
    virtual void chooseRow(int) {}

    /// Call when the rows have changed.
    void updateRows();
    std::optional<int> currentRow() const { return m_row; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Rows rowsFor(const QSizeF& size, int first) const;
    Rows screenRows() const;
    std::optional<int> rowAt(const QPointF& position) const;
    void updateScrollBar();
    void moveTo(int row, int column);

    double m_leastHeight;
    double m_mostHeight;
    QScrollBar* m_bar;
    std::optional<int> m_row; ///< under the pointer or the keyboard's cursor
    int m_column = 0;         ///< the same
};

} // namespace ui
