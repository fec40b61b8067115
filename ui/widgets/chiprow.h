#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Names in small frames on one line. What does not fit is counted in a last one ("+12") and
/// listed in its tool tip.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// `between`: drawn between the names, such as "<".
    void setTexts(const QStringList& texts, const QString& between = {});
    const QStringList& texts() const { return m_texts; }
    /// How many of the texts are shown at this width.
    int shownCount(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    double chipWidth(const QString& text) const;
    QString moreText(int shown) const;

    QStringList m_texts;
    QString m_between;
};

} // namespace ui
