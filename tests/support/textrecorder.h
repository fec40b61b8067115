#pragma once

#include "ui/plots/plotwidget.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>
#include <QString>
#include <QTransform>

#include <memory>
#include <vector>

/// A text as it was painted: its words and the outline of its ink on the page.
struct PaintedText {
    QString text;
    QPolygonF outline;
};

/// All texts of one page.
struct PaintedTexts {
    std::vector<PaintedText> texts;
    QSize size;

    bool contains(const QString& text) const
    {
        for (const PaintedText& painted : texts)
            if (painted.text == text)
                return true;
        return false;
    }
    /// Two texts whose ink meets, for the failure message; empty when there are none.
    QString collision() const
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (texts[i].outline.intersects(texts[j].outline))
                    return texts[j].text + QStringLiteral(" meets ") + texts[i].text;
        return {};
    }
    /// A text that reaches out of the page; empty when there is none.
    QString clipped() const
    {
        const QRectF page = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(-1, -1, 1, 1);
        for (const PaintedText& painted : texts)
            if (!page.contains(painted.outline.boundingRect()))
                return painted.text;
        return {};
    }
};

/// A paint device that keeps nothing but the texts and where they stand.
class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(const QSize& size) : m_size(size), m_engine(new Engine(m_texts)) {}

    PaintedTexts painted() const { return {m_texts, m_size}; }

    QPaintEngine* paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
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

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(std::vector<PaintedText>& texts) : QPaintEngine(AllFeatures), m_texts(texts)
        {
        }
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
        void drawImage(const QRectF&, const QImage&, const QRectF&,
                       Qt::ImageConversionFlags) override
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

    QSize m_size;
    std::vector<PaintedText> m_texts;
    std::unique_ptr<Engine> m_engine;
};

/// The texts of a plot painted at a size.
inline PaintedTexts record(ui::PlotWidget& plot, const QSize& size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, ui::lightTheme());
    painter.end();
    return recorder.painted();
}
