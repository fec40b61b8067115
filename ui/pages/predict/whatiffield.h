#pragma once

#include "core/prepare/sourcecolumn.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace ui {

/// The values of a number column among the customers the model has learnt from.
struct FieldRange {
    double low = 0;
    double high = 0; ///< not above `low`: there is nothing to slide over
    bool isWhole = false;
};

/// One feature of a customer that can be tried out: its name, its value, what it was, and what is
/// wrong with what has been typed. A row of a grid and a line under it.
class WhatIfField : public QObject {
    Q_OBJECT
public:
    static constexpr int columns = 4;

    /// Takes the grid's rows `row` and `row + 1`; the widgets are the grid's.
    WhatIfField(const core::prepare::SourceColumn& source, std::size_t index,
                const FieldRange& range, QGridLayout& grid, int row, QObject* parent);

    std::size_t index() const { return m_index; }
    /// As the customer is in the table; empty: missing. Nothing is emitted.
    void setOriginal(const QString& text);
    QString original() const { return m_original; }
    /// What stands in the field; empty: missing.
    QString text() const;
    bool isOriginal() const;
    /// A plain number as the language writes it; all else as it is.
    QString shown(const QString& plain) const;
    /// The number that stands there, as the language writes numbers; nothing for other features and
    /// for what is no number.
    std::optional<double> number() const;
    void setChanged(bool changed);
    bool isChanged() const { return m_changed; }
    /// Empty: nothing is wrong.
    void setProblem(const QString& text);
    QString problem() const;
    /// Fonts and icons by what is changed and the theme.
    void restyle();

signals:
    void edited(const QString& text);

private:
    void createChoice(const core::prepare::SourceColumn& source);
    void createText(const core::prepare::SourceColumn& source, const FieldRange& range);
    void showSlider();
    void slide(int position);

    std::size_t m_index;
    FieldRange m_range;
    bool m_isNumber; ///< no date
    QString m_original;
    bool m_changed = false;
    QLabel* m_name;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_text = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_was;
    QToolButton* m_undo;
    QLabel* m_problem;
};

} // namespace ui
