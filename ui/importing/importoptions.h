#pragma once

#include "core/data/csv/csvreader.h"
#include "ui/importing/importwords.h"
#include "ui/workspace/opentable.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

/// "How to read it": each choice with what was found and why. What is changed here is fixed; the
/// rest stays as found.
class ImportOptions : public QFrame {
    Q_OBJECT
public:
    explicit ImportOptions(QWidget* parent = nullptr);

    const core::data::CsvOptions& options() const { return m_options; }
    void setOptions(const core::data::CsvOptions& options) { m_options = options; }
    /// Shows what the reading found; the reading was done with options().
    void showFound(const ReadTable& table);

signals:
    void optionsChanged();
    void detectRequested();

private:
    struct Row {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QLabel* caption = nullptr;
    };
    using Change = std::function<void(core::data::CsvOptions&)>;

    void createRows();
    Row addRow(const QString& label, QWidget* control, const QString& objectName);
    QComboBox* addCombo(Row& row, const QString& label, const QString& objectName);
    QSpinBox* addSpin(Row& row, const QString& label, const QString& objectName);
    void connectControls();
    void change(const Change& change);
    void changeSoon();
    void takeTexts();
    void showReason(const Row& row, const core::data::ImportReceipt& receipt,
                    core::data::DialectPart part, bool isChosen, const QString& otherwise = {});
    void showDialect(const ReadTable& table);
    void showSheets(const core::data::ImportReceipt& receipt);
    void showDates(const ReadTable& table);
    void showMissing(const core::data::ImportReceipt& receipt);
    void showRepair(const core::data::ImportReceipt& receipt);

    core::data::CsvOptions m_options;
    bool m_filling = false;
    QTimer m_soon;
    QVBoxLayout* m_rows;

    Row m_sheetRow, m_encodingRow, m_repairRow, m_delimiterRow, m_numberRow, m_dateRow, m_quoteRow,
        m_commentRow, m_topRow, m_endRow, m_headerRow, m_missingRow;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QCheckBox* m_repair;
    QComboBox* m_delimiter;
    QComboBox* m_number;
    QComboBox* m_date;
    QComboBox* m_quote;
    QComboBox* m_comment;
    QSpinBox* m_top;
    QSpinBox* m_end;
    QCheckBox* m_header;
    QLineEdit* m_missing;
    QPushButton* m_suggestion; ///< adds a text to those that mean "missing"
    QPushButton* m_detect;
};

} // namespace ui
