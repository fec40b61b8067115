#pragma once

#include "core/network/layers.h"

#include <QAbstractTableModel>
#include <QVector>

#include <vector>

namespace ui {

/// The summary of a network, layer by layer from the input to the output, with what is trained and
/// what is only kept: the running mean and variance of Batch Normalization. The last row adds up.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Layer,
        Shape, ///< values each customer has behind the layer
        Trained,
        Untrained,
        Parameters,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `summaries` are those of core::network::summarizeLayers for `hidden`: embeddings, if any,
    /// the hidden layers and the output. Without summaries the model is empty.
    void setNetwork(const core::network::Layers& hidden,
                    const std::vector<core::network::LayerSummary>& summaries, std::size_t inputs);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isTotal(int row) const { return row + 1 == rowCount(); }
    std::size_t trained() const;
    std::size_t untrained() const;
    /// "12,484 parameters: 12,228 trained, 256 not trained".
    QString totalText() const;

    /// Header row first, locale-free: to be copied and saved.
    QVector<QStringList> exactTable() const;

private:
    struct Row {
        QString name;
        std::size_t width = 0;
        std::size_t trained = 0;
        std::size_t untrained = 0;
    };
    Row rowAt(int row) const;

    std::vector<Row> m_rows;
};

} // namespace ui
