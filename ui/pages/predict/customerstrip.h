#pragma once

#include "core/predict/classifier.h"

#include <QFrame>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Which customer is looked at: by row number, by a column that names customers, or any of the test
/// part; and what is known about the one shown.
class CustomerStrip : public QFrame {
    Q_OBJECT
public:
    explicit CustomerStrip(QWidget* parent = nullptr);

    /// Null: none.
    void setModel(const core::predict::ClassifierPointer& model);
    /// The row shown, with its probabilities; nothing is emitted.
    void setCustomer(std::size_t row, const std::vector<double>& probabilities, int decided);
    /// Words in the place of the facts: what is under way, what went wrong.
    void setWords(const QString& text);
    QString facts() const;
    QString problem() const;
    /// A customer of the test part, another one each time.
    std::optional<std::size_t> randomRow();

signals:
    void rowChosen(std::size_t row);

private:
    void createControls();
    void search();
    void setProblem(const QString& text);
    std::vector<std::size_t> rowsNamed(std::size_t column, const QString& text) const;
    QString partName(std::size_t row) const;

    core::predict::ClassifierPointer m_model;
    std::optional<std::size_t> m_row;
    std::uint64_t m_draws = 0;
    QComboBox* m_by;
    QLineEdit* m_search;
    QPushButton* m_random;
    QLabel* m_problem;
    QLabel* m_facts;
};

} // namespace ui
