#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A line across the page with an icon, text, link-like actions and a close button.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Ok, Info, Warning, Danger };
    explicit Banner(QWidget* parent = nullptr);

    void showText(Kind kind, const QString& richText);
    /// Folded details with a Copy Details action.
    void setDetails(const QString& details);
    QPushButton* addAction(const QString& text);
    void clearActions();
    QString text() const;

private:
    void changeEvent(QEvent* event) override;
    void restyle();
    Kind m_kind = Kind::Info;
    QString m_details;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

} // namespace ui
