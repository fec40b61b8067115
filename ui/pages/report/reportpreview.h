#pragma once

#include "ui/report/figureshelf.h"
#include "ui/report/reportlayout.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The pages of a report as they will be printed. Figures are drawn one in each turn of the event
/// loop, so that a long report does not hold up the window.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(FigureShelf& shelf, QWidget* parent = nullptr);

    void setLayout(std::shared_ptr<const ReportLayout> layout);
    const std::shared_ptr<const ReportLayout>& reportLayout() const { return m_layout; }
    /// 1 is the size of paper at 96 dots an inch; 0: as wide as there is room.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Frames what a section shows, and brings it into view.
    void setSelectedSection(std::optional<std::size_t> section);
    /// Where a page stands in the viewport.
    QRectF pageRect(std::size_t page) const;
    /// The page most of which is in view.
    std::size_t currentPage() const;
    QImage pageImage(std::size_t page, double scale) const;
    /// All figures are drawn.
    bool isSettled() const { return !m_timer.isActive(); }

signals:
    void sectionClicked(std::size_t section);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void drawNext();
    double sharpness() const { return m_scale * devicePixelRatioF(); }
    QRectF sectionRect(std::size_t page, std::size_t section) const;
    void paintPage(QPainter& painter, std::size_t page) const;

    FigureShelf& m_shelf;
    std::shared_ptr<const ReportLayout> m_layout;
    double m_zoom = 0;
    double m_scale = 1;
    std::vector<QRectF> m_pages; ///< where the pages stand, before scrolling
    std::optional<std::size_t> m_selected;
    QTimer m_timer;
};

} // namespace ui
