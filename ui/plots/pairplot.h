#pragma once

#include "core/explore/pairview.h"
#include "ui/plots/chart.h"
#include "ui/plots/pairpicture.h"
#include "ui/plots/pairwords.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Two columns together: cross-table, box plot or points, with the measure and a sentence in words
/// at the side. Cells and groups are chosen by a click or by arrows and Enter, points by a frame
/// drawn with Shift. Points zoom by the wheel, pan by dragging and fit by a double click.
class PairPlot : public PlotWidget {
    Q_OBJECT
public:
    using PairPointer = std::shared_ptr<const core::explore::PairView>;

    explicit PairPlot(QWidget* parent = nullptr);

    void setPair(PairPointer pair, const PairFacts& facts);
    void clear();
    PairPointer pair() const { return m_pair; }
    /// "Profession × Segmentation".
    QString pairTitle() const;
    QString pairCaption() const;
    QString sentence() const;

    void setCellContent(CellContent content);
    CellContent cellContent() const { return m_content; }

    /// Marks the part whose customers are selected; none: nothing is marked.
    void setSelectedPart(std::optional<core::explore::PairPart> part);
    const std::optional<core::explore::PairPart>& selectedPart() const { return m_selected; }
    /// The place that the arrow keys are at; null before they were used.
    const Hit* cursor() const;
    /// What the keys do here, for a line under the picture; empty while nothing can be chosen.
    QString keyHint() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_pair != nullptr; }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    void fitView() override;
    QSize minimumSizeHint() const override { return {320, 200}; }

    QString readOut(const QPointF& position) const;

signals:
    void partChosen(const core::explore::PairPart& part);
    /// Enter on the part that is selected already.
    void selectedPartOpened();
    void clearRequested();
    void focusChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool hasPoints() const;
    /// The picture, and beside or, in narrow cards, below it measure and words.
    struct Areas {
        QRectF picture, verdict;
    };
    Areas areasFor(const QSizeF& size) const;
    double verdictWidth(double width) const;
    const std::vector<Hit>& hits() const;
    const Hit* hitAt(const QPointF& position) const;
    void paint(QPainter& painter, const QSizeF& size, const Theme& theme, Chart& chart) const;
    /// Height taken.
    double paintMeasure(QPainter& painter, const QRectF& area, const Theme& theme) const;
    void paintVerdict(QPainter& painter, const QRectF& area, const Theme& theme) const;
    void paintMarks(QPainter& painter, const Theme& theme) const;
    QString pointReadOut(const QPointF& position) const;
    void choose(const core::explore::PairPart& part);
    void moveCursor(int rows, int columns);
    void startCursor();
    bool movePoints(int key);
    void chooseFramedPoints();

    PairPointer m_pair;
    PairFacts m_facts;
    CellContent m_content = CellContent::RowShare;
    std::optional<core::explore::PairPart> m_selected;
    Chart m_chart;                ///< axes in view, of points
    mutable ChartCanvas m_canvas; ///< drawing changes nothing one can see of it
    mutable std::vector<Hit> m_hits;
    mutable bool m_hitsStale = true;
    int m_cursorRow = -1;
    int m_cursorColumn = -1;
    std::optional<QPointF> m_dragged;
    std::optional<QRectF> m_frame; ///< being drawn round points
};

} // namespace ui
