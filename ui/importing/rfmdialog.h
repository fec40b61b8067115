#pragma once

#include "core/explore/summary.h"
#include "core/rfm/rfm.h"
#include "ui/errortext.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"

#include <QDialog>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class DistributionView;
class TableModel;

/// Makes a customer table from the open table of transactions: columns, reference date and
/// returns are chosen on the left; the customers that come out, and what is left out, follow.
class RfmDialog : public QDialog {
    Q_OBJECT
public:
    explicit RfmDialog(OpenTablePointer transactions, QWidget* parent = nullptr);

    /// The preview is that of the choices, and nothing is being computed.
    bool isSettled() const { return !m_job.isRunning(); }

signals:
    /// The customers, to be opened; the dialog closes itself.
    void built(const ui::ReadTablePointer& customers);

private:
    /// What is shown of one choice.
    struct Preview {
        core::rfm::RfmResult result;
        std::array<core::explore::Histogram, 3> histograms; ///< recency, frequency, monetary
    };

    QWidget* createChoices();
    QWidget* createPreview();
    QComboBox* addColumnChoice(QGridLayout* layout, const QString& label, const QString& name,
                               const std::vector<core::data::ColumnType>& types, bool isOptional,
                               std::optional<std::size_t> proposed);
    core::rfm::RfmRequest request() const;
    void refresh();
    void showPreview(std::shared_ptr<const Preview> preview);
    void showError(const ErrorText& error);
    void setBusy(bool busy);
    void build();

    OpenTablePointer m_transactions;
    std::shared_ptr<const Preview> m_preview; ///< null while there is none for the choices
    QComboBox* m_customer = nullptr;
    QComboBox* m_date = nullptr;
    QComboBox* m_amount = nullptr;
    QComboBox* m_quantity = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_returns = nullptr;
    QCheckBox* m_dayAfter = nullptr;
    QDateEdit* m_reference = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_leftOut = nullptr;
    std::array<QLabel*, 3> m_titles{};
    std::array<DistributionView*, 3> m_pictures{};
    QTableView* m_view = nullptr;
    TableModel* m_model = nullptr;
    QPushButton* m_build = nullptr;
    LatestJob m_job;
};

} // namespace ui
