#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Icons, font and translations stand in a static library, where nothing else refers to them.
/// Outside any namespace, as the macro asks.
static void loadResources()
{
    Q_INIT_RESOURCE(tessera);
    Q_INIT_RESOURCE(tessera_fonts);
    Q_INIT_RESOURCE(tessera_translations);
}

namespace ui {

namespace {

class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString name, QColor color) : m_name(std::move(name)), m_color(color) {}

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, tint(mode), size, ratio);
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap result = iconPixmap(m_name, tint(mode), qMin(size.width(), size.height()), 1);
        result.setDevicePixelRatio(1);
        return result;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // the size is in device pixels already
    }

private:
    QColor tint(QIcon::Mode mode) const
    {
        if (mode != QIcon::Disabled)
            return m_color;
        QColor faint = m_color;
        faint.setAlphaF(0.5F);
        return faint;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

void initializeResources()
{
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio)
{
    const QString key = QStringLiteral("tessera/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    initializeResources();
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    const QSizeF natural = renderer.defaultSize();
    // `size` is the height; wide pictures keep their shape.
    const double width = natural.height() > 0 ? size * natural.width() / natural.height() : size;
    pixmap = QPixmap(QSizeF(width * devicePixelRatio, size * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, pixmap.rect());
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString& name, const QColor& color)
{
    return QIcon(new TintedIconEngine(name, color));
}

} // namespace ui
