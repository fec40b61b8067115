#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>

class QPainter;

namespace ui {

/// A paint device that passes everything drawn on it to another painter at once: lines stay
/// lines, text stays text. For libraries that insist on opening a painter of their own class.
/// The target keeps its transform, clip and state; it must outlive the relay.
class PainterRelay : public QPaintDevice, private QPaintEngine {
public:
    PainterRelay(QPainter& target, const QSize& size);
    ~PainterRelay() override;
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& state) override;
    Type type() const override { return User; }
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    void drawLines(const QLineF* lines, int count) override;
    void drawEllipse(const QRectF& rect) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override;
    void drawTextItem(const QPointF& position, const QTextItem& item) override;
    void applyClip(const QPaintEngineState& state);

    QPainter& m_target;
    QSize m_size;
    QTransform m_base;       ///< of the target, before anything is drawn
    bool m_hasClip = false;  ///< the target was clipped already
    QPainterPath m_baseClip; ///< then: to this
    qreal m_baseOpacity = 1;
};

} // namespace ui
