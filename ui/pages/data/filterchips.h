#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

/// One chip for each thing that keeps rows from being shown, with a cross that takes it away, and
/// "Clear All". Wraps into further lines where there is no room.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        QString text;
        QString toolTip;
        bool canEdit = false; ///< a click on the words opens what was chosen
    };

    explicit FilterChips(QWidget* parent = nullptr);

    /// Hidden when there are none.
    void setChips(const std::vector<Chip>& chips);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed(int chip);
    void editRequested(int chip, const QRect& globalArea);
    void clearAllRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChip(const Chip& chip, int index);
    /// Places the chips and says how high they are.
    int arrange(int width, bool moves) const;
    void retint();

    std::vector<QWidget*> m_chips;
    QPushButton* m_clearAll;
};

} // namespace ui
