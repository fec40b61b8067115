#pragma once

#include <QDialog>
#include <QString>

class QPlainTextEdit;
class QTextBrowser;

namespace ui {

/// The whole recipe to read: in sentences, and as the text that Save and Load understand.
class RecipeDialog : public QDialog {
    Q_OBJECT
public:
    /// `sentences`: rich text; empty: not fitted yet.
    RecipeDialog(const QString& title, const QString& sentences, const QString& planText,
                 QWidget* parent = nullptr);

signals:
    void saveRequested();
    void loadRequested();

private:
    QTextBrowser* m_sentences;
    QPlainTextEdit* m_text;
};

} // namespace ui
