#pragma once

#include "core/network/layers.h"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

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
    /// What core counts for the present layers: the hidden ones and the output.
    void setSummaries(const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs,
                      std::size_t features);

    void addLayer(const core::network::Layer& layer);
    void moveLayer(int from, int to);
    void removeLayer(int index);

signals:
    /// By the analyst, not by setLayers().
    void layersChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createFixedRow(const QString& icon, const QString& name, QLabel*& text,
                            QLabel*& parameters);
    void insertRow(int index, const core::network::Layer& layer);
    void dragRow(LayerRow* row, const QPoint& globalPosition);
    int indexOf(LayerRow* row) const;
    void retint();

    QVBoxLayout* m_rowLayout;
    std::vector<LayerRow*> m_rows;
    QLabel* m_inputText;
    QLabel* m_outputText;
    QLabel* m_inputParameters;
    QLabel* m_outputParameters;
    QLabel* m_total;
};

} // namespace ui
