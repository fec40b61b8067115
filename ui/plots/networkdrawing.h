#pragma once

#include "core/network/layers.h"
#include "ui/plots/plotwidget.h"

#include <vector>

namespace ui {

/// The network as a row of bars whose heights follow the layer widths (by logarithm): input,
/// hidden layers, output; name, width and parameters under each.
class NetworkDrawing : public PlotWidget {
    Q_OBJECT
public:
    explicit NetworkDrawing(QWidget* parent = nullptr);

    /// `summaries` are those of core::network::summarizeLayers: the hidden layers and the output.
    void setNetwork(const core::network::Layers& hidden,
                    const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                    std::size_t features);
    void clear();

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_bars.empty(); }
    QSize figureSize() const override { return {900, 360}; }

private:
    enum class Kind { Input, Dense, Dropout, BatchNormalization, Output };
    struct Bar {
        Kind kind = Kind::Dense;
        QString name;
        QString detail;
        QString parameters;
        std::size_t width = 0;
    };
    void paintBar(QPainter& painter, const QRectF& rect, const Bar& bar, const Theme& theme) const;

    std::vector<Bar> m_bars;
    std::vector<core::network::LayerSummary> m_summaries;
};

} // namespace ui
