#pragma once

#include "core/predict/classifier.h"
#include "ui/widgets/cardgrid.h"

class QFrame;
class QLabel;
class QTableView;

namespace ui {

class LayerTableModel;

/// What a model is made of and with: its facts in words, the layers of a network, and how the
/// features were prepared.
class SummaryView : public CardGrid {
    Q_OBJECT
public:
    explicit SummaryView(QWidget* parent = nullptr);

    /// Null: none. `title`: of the data.
    void setModel(const core::predict::ClassifierPointer& model, const QString& title);

private:
    QFrame* createCard(const QString& title, QLabel*& text, const char* objectName);
    QFrame* createLayers();

    QLabel* m_facts = nullptr;
    QLabel* m_preparation = nullptr;
    QFrame* m_layersCard;
    LayerTableModel* m_layers = nullptr;
    QTableView* m_layerTable = nullptr;
    QLabel* m_total = nullptr;
};

} // namespace ui
