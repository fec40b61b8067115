#pragma once

#include <QPushButton>

class QStylePainter;

namespace ui {

/// A push button that names its key beside its text: "Find Segments  F5".
class ShortcutButton : public QPushButton {
    Q_OBJECT
public:
    explicit ShortcutButton(const QString& text, QWidget* parent = nullptr);

    /// Shown small after the text; the caller binds the key.
    void setHint(const QString& hint);
    QString hint() const { return m_hint; }
    /// Name of an icon, tinted in the text's colour.
    void setThemedIcon(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;
    QFont hintFont() const;
    int contentWidth() const;

    QString m_hint;
    QString m_icon;
};

} // namespace ui
