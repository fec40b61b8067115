#pragma once

#include "ui/words/scorewords.h"

#include <QFrame>
#include <QString>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace ui {

/// The check list of facts about a scored file: each with a mark and a word for it, a name, a
/// sentence and, where there is something to see, a link.
class ReceiptCard : public QFrame {
    Q_OBJECT
public:
    explicit ReceiptCard(QWidget* parent = nullptr);

    /// `text` is the whole receipt, for the clipboard and a file.
    void setFacts(std::vector<ScoreFact> facts, const QString& text, const QString& fileName);
    const std::vector<ScoreFact>& facts() const { return m_facts; }

    void copy();
    void save();

signals:
    void lookRequested(ui::ScoreFact::Look look);
    void failed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addTool(const QString& icon, const QString& name, void (ReceiptCard::*action)());
    void refresh();
    QWidget* createLine(const ScoreFact& fact);

    std::vector<ScoreFact> m_facts;
    QString m_text;
    QString m_fileName;
    QWidget* m_header;
    QVBoxLayout* m_lines;
    QList<QToolButton*> m_tools;
};

} // namespace ui
