#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// What the analyst writes down beside the figures; kept with the project.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    explicit NotesDialog(const QString& notes, QWidget* parent = nullptr);
    QString notes() const;

private:
    QPlainTextEdit* m_text;
};

} // namespace ui
