#pragma once

#include "core/deploy/modelcard.h"
#include "ui/workspace/scoringmodel.h"

#include <QDialog>

namespace ui {

/// What a model is, how it was judged and what to beware of, before anything is scored with it.
/// Deletes itself when closed.
class ModelCardDialog : public QDialog {
    Q_OBJECT
public:
    /// `canUse`: offers to score with the model.
    ModelCardDialog(const StoredModelPointer& model, core::deploy::ModelCard card, bool canUse,
                    QWidget* parent = nullptr);

    /// The whole card for the clipboard.
    QString text() const;

signals:
    void useRequested();

private:
    QWidget* createSections();
    QWidget* createConfusion(const core::store::Model& model);
    core::deploy::ModelCard m_card;
};

} // namespace ui
