#pragma once

#include "ui/widgets/optionspanel.h"
#include "ui/workspace/opentable.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

class ClassBars;
class DistributionView;

/// The right panel of the Data page: what one column is, how it is distributed, where it is
/// missing.
class ColumnInspector : public OptionsPanel {
    Q_OBJECT
public:
    explicit ColumnInspector(QWidget* parent = nullptr);

    /// `column` −1: none.
    void showColumn(OpenTablePointer open, int column);
    int column() const { return m_column; }

signals:
    void typeChosen(std::size_t column, core::data::ColumnType type);
    void roleChosen(std::size_t column, core::data::ColumnRole role);
    /// Another way of reading the column: missing tokens, order of dates, marks of numbers.
    void readingChosen(std::size_t column, const core::data::ColumnChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTypeGroup();
    void buildReadingRows();
    void showReading();
    void chooseTokens();
    void chooseDateOrder();
    void chooseMarks();
    void showDistribution(const OpenTable& open, std::size_t column);
    void showFigures(const core::data::Column& column, const core::explore::ColumnSummary& summary,
                     std::size_t rows);
    void showMissing(const OpenTable& open, std::size_t column);
    void retint();

    OpenTablePointer m_open;
    int m_column = -1;
    bool m_isFilling = false;
    QLabel* m_glyph;
    QLabel* m_place;
    QComboBox* m_type;
    QComboBox* m_role;
    OptionGroup* m_typeGroup = nullptr;
    QLineEdit* m_tokens;
    QComboBox* m_dateOrder;
    QComboBox* m_marks;
    QLabel* m_rule;
    DistributionView* m_distribution;
    QWidget* m_figures;
    OptionGroup* m_missingGroup;
    ClassBars* m_missingBars;
    QLabel* m_missingNote;
};

} // namespace ui
