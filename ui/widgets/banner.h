#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

/// A line across the page with an icon, text, link-like actions and a close button.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Ok, Info, Warning, Danger };
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the banner. Details of an earlier text go away, actions stay.
    void showText(Kind kind, const QString& richText);
    Kind kind() const { return m_kind; }
    /// Folded details with a Copy Details action.
    void setDetails(const QString& details);
    /// Whether it has a close button; it does by default.
    void setClosable(bool closable);
    QPushButton* addAction(const QString& text);
    void clearActions();
    QString text() const;

signals:
    /// By the close button, not by hide().
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void foldDetails(bool open);
    Kind m_kind = Kind::Info;
    QString m_richText;
    QString m_details;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QPushButton* m_detailsButton;
    QToolButton* m_close;
    QFrame* m_detailsBox;
    QPlainTextEdit* m_detailsText;
};

} // namespace ui
