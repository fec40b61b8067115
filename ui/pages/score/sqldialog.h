#pragma once

#include "core/deploy/sqlexport.h"
#include "ui/errortext.h"
#include "ui/workspace/scoring.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// A model as one SQL statement: for which system, of which table, with which column to know the
/// rows by. The statement is written anew as these change.
class SqlDialog : public QDialog {
    Q_OBJECT
public:
    /// `head` of the file to score, if any: names to choose the ID from.
    SqlDialog(const ScoringModel& model, const FileHeadPointer& head, QWidget* parent = nullptr);

    /// Empty while there is none.
    QString statement() const { return m_statement; }

signals:
    void saveRequested();

private:
    void createFields(const FileHeadPointer& head);
    void createFoot();
    core::deploy::SqlOptions options() const;
    void write();
    void showStatement(const core::deploy::ExportedModel& exported);
    void showError(const ErrorText& error);

    ScoringModel m_model;
    StoredModelPointer m_stored;
    QString m_statement;
    QComboBox* m_dialect;
    QLineEdit* m_table;
    QComboBox* m_id;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_save;
    LatestJob m_job;
};

} // namespace ui
