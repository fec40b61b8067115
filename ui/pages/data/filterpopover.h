#pragma once

#include "core/explore/rowfilter.h"
#include "ui/workspace/opentable.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LevelListModel;
class RangeHistogram;
struct RowWish;

/// Asks which rows are to be shown, one column at a time: a range of numbers or dates, levels to
/// tick, a text. What is chosen applies at once.
class FilterPopover : public QFrame {
    Q_OBJECT
public:
    FilterPopover(OpenTablePointer open, const RowWish& wish, QWidget* parent);

    void chooseColumn(int column);
    /// Below the area on the screen, or above where there is no room.
    void showAt(const QRect& area);
    /// "2,345 of 8,068 rows"
    void setResult(const QString& words);

signals:
    void conditionChosen(std::size_t column,
                         const std::optional<core::explore::RowCondition>& condition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fillColumns();
    void rebuild();
    void addRange(bool isDate);
    void addLevels();
    void addText();
    void addMissing();
    void applySoon();
    void apply();
    void showRange();
    void clear();
    std::optional<core::explore::RowCondition> condition() const;
    std::optional<core::explore::RowCondition> rangeCondition() const;
    std::optional<core::explore::RowCondition> levelCondition() const;
    const core::data::Column& column() const;

    OpenTablePointer m_open;
    std::size_t m_column = 0;
    core::explore::RowFilter m_filter;
    bool m_isFilling = false;
    QTimer m_delay;
    QComboBox* m_columns;
    QVBoxLayout* m_layout;
    QLabel* m_result;
    QPushButton* m_clear;
    // Of the column in question; null where it has none.
    QWidget* m_editor = nullptr;
    RangeHistogram* m_histogram = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_outside = nullptr;
    LevelListModel* m_levels = nullptr;
    QComboBox* m_match = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_onlyMissing = nullptr;
    QCheckBox* m_hideMissing = nullptr;
};

} // namespace ui
