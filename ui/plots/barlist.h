#pragma once

#include "ui/plots/plotwidget.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace ui {

struct BarItem {
    QString label;
    double value = 0;
    QString valueText;
    QString unit;         ///< muted behind the figure: "V", "η"
    bool cut = false;     ///< hatched, as long as the longest bar: too long to be drawn to scale
    QString readOut = {}; ///< of the tool tip; empty: label and figure
};

/// Names, horizontal bars and figures in three columns, longest bar to the longest value. Rows
/// that do not fit are folded into a last line that says how many there are.
class BarList : public PlotWidget {
    Q_OBJECT
public:
    enum class Color { Accent, Neutral };
    explicit BarList(Color color, QWidget* parent = nullptr);

    /// `note` stands under the bars. `full`: value of the longest possible bar, 0 for the longest
    /// present.
    void setItems(std::vector<BarItem> items, const QString& note = {}, double full = 0);
    /// Column titles of the exported table.
    void setTableHeader(const QString& label, const QString& value, const QString& unit = {});
    void setRowHeight(double height);
    /// Rows can be chosen by a click, or by arrows and Enter.
    void setChoosable(bool on);
    /// Rows drawn at most, 0: all that fit; the rest is counted in the last line.
    void setMostRows(int rows);
    QRectF rowRect(int row) const;
    /// What the tool tip of a row says.
    QString readOut(int row) const;
    /// A height that shows every row at the given width.
    int heightFor(int width) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_items.empty(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 80}; }

signals:
    void rowChosen(int row);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int rowsFitting(const QSizeF& size) const;
    void paintRows(QPainter& painter, const QSizeF& size, const Theme& theme, int rows) const;
    int rowAt(const QPointF& position) const;

    Color m_color;
    std::vector<BarItem> m_items;
    QString m_note;
    double m_full = 0;
    double m_rowHeight = 30;
    QStringList m_header;
    int m_mostRows = 0;
    int m_cursor = -1;
    bool m_choosable = false;
};

} // namespace ui
