#pragma once

#include "core/network/layers.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class LayerRow;

/// The hidden layers as a list: add, drag by the handle (or Alt+Up/Down), change in place, remove.
/// Input and output stand fixed at the ends; parameters are counted at the right.
class LayerEditor : public QFrame {
    Q_OBJECT
public:
    explicit LayerEditor(QWidget* parent = nullptr);

    void setLayers(const core::network::Layers& layers);
    core::network::Layers layers() const;
    /// What core counts for the present layers: embeddings, if any, the hidden ones, the output.
    /// `isMost`: there may be fewer inputs, and so parameters.
    void setSummaries(const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                      std::size_t features, bool isMost = false);

    void addLayer(const core::network::Layer& layer);
    void moveLayer(int from, int to);
    void removeLayer(int index);

signals:
    /// By the analyst, not by setLayers().
    void layersChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A row that follows the pointer; the others stay until it is let go.
    struct Drag {
        LayerRow* row = nullptr;
        int from = 0;
        int to = 0;
        int grip = 0; ///< of the pointer, from the top of the row
        bool moved = false;
    };

    QWidget* createFixedRow(const QString& icon, const QString& name, QLabel*& text,
                            QLabel*& parameters);
    QWidget* createFoot();
    LayerRow* insertRow(int index, const core::network::Layer& layer);
    void connectDrag(LayerRow* row);
    void beginDrag(LayerRow* row, const QPoint& globalPosition);
    void dragTo(const QPoint& globalPosition);
    void endDrag(bool dropped);
    void showInsertion();
    /// Puts the rows where they belong; no layout does, so that one can be dragged about.
    void placeRows();
    int indexOf(LayerRow* row) const;
    void duplicateLayer(int index);
    void focusRow(int index);
    /// Places, numbers and tab order follow m_rows.
    void arrange();
    void retint();

    QWidget* m_area; ///< of the rows
    std::vector<LayerRow*> m_rows;
    std::optional<Drag> m_drag;
    QFrame* m_insertion;
    QLabel* m_inputText;
    QLabel* m_outputText;
    QLabel* m_inputParameters;
    QLabel* m_outputParameters;
    QLabel* m_total;
    QPushButton* m_add;
};

} // namespace ui
