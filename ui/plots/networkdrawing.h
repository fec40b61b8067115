#pragma once

#include "core/network/layers.h"
#include "ui/plots/chart.h"
#include "ui/plots/plotwidget.h"

#include <vector>

namespace ui {

/// The network as a row of bars whose heights follow the layer widths: input, hidden layers,
/// output; name, width and parameters under each. Where the names of many layers have no room,
/// Batch Normalization and Dropout are drawn narrow behind the layer they belong to and share its
/// place; the read-out under the pointer, or under the arrow keys, says each layer in full.
class NetworkDrawing : public PlotWidget {
    Q_OBJECT
public:
    explicit NetworkDrawing(QWidget* parent = nullptr);

    /// `summaries` are those of core::network::summarizeLayers: embeddings, if any, the hidden
    /// layers and the output.
    void setNetwork(const core::network::Layers& hidden,
                    const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                    std::size_t features);
    void clear();

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_bars.empty(); }
    QSize figureSize() const override { return {900, 360}; }

    /// Where the layers stand in a figure of this size; the first is the input.
    std::vector<QRectF> barRects(const QSizeF& size) const;
    /// The layer of the read-out; −1: none.
    int currentLayer() const { return m_current; }
    ReadOut readOutOf(std::size_t layer) const;
    /// The labels written under the bars in a figure of this width, from left to right, each with
    /// the place it takes.
    struct Label {
        QRectF place;
        QStringList lines; ///< the first one bold
    };
    std::vector<Label> labels(const QSizeF& size) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Kind { Input, Dense, Dropout, BatchNormalization, Output };
    struct Bar {
        Kind kind = Kind::Dense;
        QString name;
        QString detail;
        QString shortDetail; ///< as part of the label of the layer before
        QString parameters;
        std::size_t width = 0;
    };
    /// How much is said under the bars.
    enum class Detail {
        Full,   ///< every layer
        Groups, ///< Batch Normalization and Dropout with the layer before them
        Widths, ///< its units only
        Ends,   ///< input and output only
    };
    struct Arrangement {
        Detail detail = Detail::Full;
        double slot = 0;                 ///< width for each label
        double labelHeight = 0;          ///< of the highest
        std::vector<std::size_t> slotOf; ///< of each bar
        std::vector<std::size_t> first;  ///< bar of each slot
    };
    Bar barOf(const core::network::Layer& layer, const core::network::LayerSummary& summary) const;
    Arrangement arrangement(const QSizeF& size) const;
    QStringList labelLines(const Arrangement& arrangement, std::size_t slot) const;
    bool isNarrow(const Arrangement& arrangement, std::size_t bar) const;
    bool fits(const Arrangement& arrangement) const;
    QRectF barRect(const Arrangement& arrangement, std::size_t bar, const QSizeF& size) const;
    std::vector<QRectF> barRects(const Arrangement& arrangement, const QSizeF& size) const;
    std::vector<Label> labels(const Arrangement& arrangement, const QSizeF& size) const;
    void paintBar(QPainter& painter, const QRectF& rect, Kind kind, const Theme& theme) const;
    void setCurrent(int layer);
    void describe();

    std::vector<Bar> m_bars;
    std::vector<core::network::LayerSummary> m_summaries;
    std::size_t m_widest = 1;
    int m_current = -1;
};

} // namespace ui
