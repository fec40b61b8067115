#pragma once

#include "ui/receiptpointer.h"

#include <QObject>
#include <QString>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;
class Scoring;

/// The options of the Score step.
class ScoreOptions : public QObject {
    Q_OBJECT
public:
    /// What the primary button does now.
    enum class Action { Check, WriteFile, WriteFiles };

    explicit ScoreOptions(Scoring& scoring, QObject* parent = nullptr);

    OptionsPanel* panel() const { return m_panel; }
    Action action() const { return m_action; }
    /// Takes everything from the scoring anew.
    void refresh(bool isRunning);

signals:
    void cardRequested();
    void modelFileRequested();
    void fileRequested();
    void mappingRequested();
    void sqlRequested();
    void onnxRequested();

private:
    void createModel();
    void createFile();
    void createLabels();
    void createWarehouse();
    void chooseModel(int index);
    void showModels();
    void showModelFacts();
    void showFile();
    void showLabels();
    void showAction(bool isRunning);
    void tellAdded();

    Scoring& m_scoring;
    OptionsPanel* m_panel;
    Action m_action = Action::Check;
    OptionGroup* m_modelGroup;
    QComboBox* m_model;
    QLabel* m_right;
    QLabel* m_baseline;
    QLabel* m_silhouette;
    QLabel* m_trained;
    QPushButton* m_card;
    QLabel* m_fileIcon;
    QLabel* m_fileName;
    QLabel* m_fileSize;
    QPushButton* m_map;
    OptionGroup* m_labels;
    QSpinBox* m_limit;
    QCheckBox* m_addLabel;
    QCheckBox* m_addProbabilities;
    QCheckBox* m_onlyNew;
    QCheckBox* m_perLabel;
    QPushButton* m_sql;
    QPushButton* m_onnx;
};

} // namespace ui
