#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QHBoxLayout;
class QLabel;

namespace ui {

/// The foot of the window: facts with hairlines between them, and a passing message at the right.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setFacts(const QStringList& facts);
    QStringList facts() const { return m_facts; }
    /// Goes away by itself after some seconds.
    void showMessage(const QString& text);

private:
    QStringList m_facts;
    QHBoxLayout* m_factsLayout;
    QLabel* m_message;
};

} // namespace ui
