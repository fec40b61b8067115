#pragma once

#include <QPaintDevice>
#include <QPolygonF>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// A text as it was painted: its words and the outline of its ink on the page.
struct PaintedText {
    QString text;
    QPolygonF outline;
};

/// All texts of one page.
struct PaintedTexts {
    std::vector<PaintedText> texts;
    QSize size;

    bool contains(const QString& text) const;
    /// Two texts whose ink meets, for a message; empty when there are none.
    QString collision() const;
    /// A text that reaches out of the page; empty when there is none.
    QString clipped() const;
    /// How many were shortened to "Long na…".
    int elidedCount() const;
};

/// A paint device that keeps nothing but the texts and where they stand, at 96 dots an inch.
class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(const QSize& size);
    ~TextRecorder() override;

    PaintedTexts painted() const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::vector<PaintedText> m_texts;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ui
