#include "ui/plots/textrecorder.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPaintEngine>
#include <QTransform>

#include <algorithm>

namespace ui {

bool PaintedTexts::contains(const QString& text) const
{
    return std::ranges::any_of(texts,
                               [&](const PaintedText& painted) { return painted.text == text; });
}

QString PaintedTexts::collision() const
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].outline.intersects(texts[j].outline))
                return texts[j].text + QStringLiteral(" meets ") + texts[i].text;
    return {};
}

QString PaintedTexts::clipped() const
{
    const QRectF page = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(-1, -1, 1, 1);
    for (const PaintedText& painted : texts)
        if (!page.contains(painted.outline.boundingRect()))
            return painted.text;
    return {};
}

int PaintedTexts::elidedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        texts, [](const PaintedText& painted) { return painted.text.endsWith(QChar(0x2026)); }));
}

class TextRecorder::Engine : public QPaintEngine {
public:
    explicit Engine(std::vector<PaintedText>& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        if (ink.isEmpty())
            return;
        ink.translate(at);
        // Qt paints a line of several scripts piece by piece: it is one text all the same.
        const bool continues = !m_texts.empty() && m_transform == m_lastTransform &&
                               QLineF(at, m_lastEnd).length() < 1;
        m_lastInk = continues ? m_lastInk.united(ink) : ink;
        const QPolygonF outline = m_transform.map(QPolygonF(m_lastInk));
        if (continues)
            m_texts.back() = {m_texts.back().text + item.text(), outline};
        else
            m_texts.push_back({item.text(), outline});
        m_lastEnd = at + QPointF(item.width(), 0);
        m_lastTransform = m_transform;
    }
    Type type() const override { return User; }

private:
    std::vector<PaintedText>& m_texts;
    QTransform m_transform;
    QTransform m_lastTransform;
    QPointF m_lastEnd;
    QRectF m_lastInk;
};

TextRecorder::TextRecorder(const QSize& size)
    : m_size(size), m_engine(std::make_unique<Engine>(m_texts))
{
}

TextRecorder::~TextRecorder() = default;

PaintedTexts TextRecorder::painted() const
{
    return {m_texts, m_size};
}

QPaintEngine* TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace ui
