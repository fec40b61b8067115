#include "ui/importing/rfmdialog.h"

#include "core/base/words.h"
#include "core/data/csv/csvwriter.h"
#include "ui/importing/plaintable.h"
#include "ui/style/theme.h"
#include "ui/tables/distributionview.h"
#include "ui/tables/tablemodel.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <sstream>

namespace ui {

namespace {

using core::data::ColumnType;
using core::rfm::Returns;

constexpr QSize preferredSize(1080, 720);
constexpr int choicesWidth = 320;
constexpr int noColumn = -1;

const QDate epoch(1970, 1, 1);

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(interfaceFont(13, QFont::DemiBold));
    return label;
}

QLabel* mutedText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    return label;
}

/// The customers as a table that was read, so that it opens, is described and is read again as
/// any other; types and roles are those of the result.
ReadTablePointer asReadTable(const core::rfm::RfmResult& result, const QString& title,
                             const core::TrainingControl& control)
{
    const core::data::DataTable& customers = *result.customers;
    std::ostringstream text;
    core::data::writeCsv(text, customers, control.discard);
    auto table = std::make_shared<ReadTable>();
    table->origin.title = title;
    table->origin.pasted = std::make_shared<const std::string>(text.str());
    for (std::size_t c = 0; c < customers.columnCount(); ++c) {
        table->options.columns[customers.column(c).name].type = customers.column(c).type;
        table->foundColumns.push_back(customers.column(c).name);
    }
    table->read = core::data::readCsvText(*table->origin.pasted, title.toStdString(),
                                          table->options, control.discard);
    core::data::DataTable open = *table->read.table;
    for (std::size_t c = 0; c < customers.columnCount(); ++c)
        open = open.withRole(c, customers.role(c));
    table->read.table = std::make_shared<const core::data::DataTable>(std::move(open));
    for (const std::string& sentence : result.receipt.sentences())
        table->read.receipt.warnings.push_back({"from-transactions", {}, sentence});
    return table;
}

} // namespace

RfmDialog::RfmDialog(OpenTablePointer transactions, QWidget* parent)
    : QDialog(parent), m_transactions(std::move(transactions))
{
    setObjectName(QStringLiteral("rfmDialog"));
    setWindowTitle(tr("Customers from Transactions"));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addWidget(createChoices());
    parts->addWidget(createPreview(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the style's own is a red cross
    m_build = buttons->addButton(tr("Build Customer Table"), QDialogButtonBox::AcceptRole);
    m_build->setObjectName(QStringLiteral("buildCustomerTableButton"));
    m_build->setDefault(true);
    m_build->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons);
    setMinimumSize(880, 560);
    resize(preferredSize);
    connect(m_build, &QPushButton::clicked, this, &RfmDialog::build);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QWidget* RfmDialog::createChoices()
{
    auto* box = new QWidget;
    box->setFixedWidth(choicesWidth);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto proposed = core::rfm::proposeColumns(*m_transactions->table);
    const std::vector<ColumnType> keys{ColumnType::Identifier, ColumnType::Category,
                                       ColumnType::Ordinal, ColumnType::Text, ColumnType::Numeric};
    layout->addWidget(heading(tr("Columns of a transaction")));
    auto* columns = new QGridLayout;
    columns->setHorizontalSpacing(12);
    columns->setVerticalSpacing(8);
    columns->setColumnStretch(1, 1);
    m_customer = addColumnChoice(columns, tr("&Customer"), QStringLiteral("customerChoice"), keys,
                                 false, proposed.customer);
    m_date = addColumnChoice(columns, tr("&Date"), QStringLiteral("dateChoice"), {ColumnType::Date},
                             false, proposed.date);
    m_amount = addColumnChoice(columns, tr("&Amount"), QStringLiteral("amountChoice"),
                               {ColumnType::Numeric}, false, proposed.amount);
    m_quantity = addColumnChoice(columns, tr("× &Quantity"), QStringLiteral("quantityChoice"),
                                 {ColumnType::Numeric}, true, proposed.quantity);
    m_order = addColumnChoice(columns, tr("&Order"), QStringLiteral("orderChoice"), keys, true,
                              proposed.order);
    layout->addLayout(columns);
    layout->addWidget(mutedText(tr("Without an order column, days with a purchase are counted.")));

    layout->addSpacing(6);
    layout->addWidget(heading(tr("Reference date")));
    m_dayAfter = new QCheckBox(tr("Day after the &last transaction"));
    m_dayAfter->setObjectName(QStringLiteral("dayAfterCheck"));
    m_dayAfter->setChecked(true);
    m_reference = new QDateEdit;
    m_reference->setObjectName(QStringLiteral("referenceDate"));
    m_reference->setAccessibleName(tr("Reference date"));
    m_reference->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_reference->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_reference->setEnabled(false);
    layout->addWidget(m_dayAfter);
    layout->addWidget(m_reference);
    layout->addWidget(mutedText(tr("Later transactions are left out.")));

    layout->addSpacing(6);
    auto* returns = heading(tr("&Returns (negative amounts)"));
    m_returns = new ChoiceBox;
    m_returns->setObjectName(QStringLiteral("returnsChoice"));
    m_returns->setAccessibleName(tr("Returns"));
    m_returns->addItem(tr("Subtract from the sum"), int(Returns::Subtract));
    m_returns->addItem(tr("Leave out"), int(Returns::Ignore));
    m_returns->addItem(tr("Leave out with their order"), int(Returns::DropOrder));
    m_returns->addItem(tr("Keep like purchases"), int(Returns::Keep));
    returns->setBuddy(m_returns);
    layout->addWidget(returns);
    layout->addWidget(m_returns);
    layout->addStretch();

    connect(m_returns, &QComboBox::currentIndexChanged, this, &RfmDialog::refresh);
    connect(m_reference, &QDateEdit::dateChanged, this, &RfmDialog::refresh);
    connect(m_dayAfter, &QCheckBox::toggled, this, [this](bool dayAfter) {
        m_reference->setEnabled(!dayAfter);
        refresh();
    });
    return box;
}

QComboBox* RfmDialog::addColumnChoice(QGridLayout* layout, const QString& label,
                                      const QString& name, const std::vector<ColumnType>& types,
                                      bool isOptional, std::optional<std::size_t> proposed)
{
    auto* choice = new ChoiceBox;
    choice->setObjectName(name);
    choice->setAccessibleName(QString(label).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(isOptional ? tr("None") : tr("Choose…"), noColumn);
    const core::data::DataTable& table = *m_transactions->table;
    for (std::size_t c = 0; c < table.columnCount(); ++c)
        if (std::find(types.begin(), types.end(), table.column(c).type) != types.end())
            choice->addItem(QString::fromStdString(table.column(c).name), int(c));
    if (proposed)
        choice->setCurrentIndex(std::max(0, choice->findData(int(*proposed))));
    auto* text = new QLabel(label);
    text->setBuddy(choice);
    const int row = layout->rowCount();
    layout->addWidget(text, row, 0);
    layout->addWidget(choice, row, 1);
    connect(choice, &QComboBox::currentIndexChanged, this, &RfmDialog::refresh);
    return choice;
}

QWidget* RfmDialog::createPreview()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_headline = new QLabel;
    m_headline->setObjectName(QStringLiteral("rfmHeadline"));
    m_headline->setFont(interfaceFont(14, QFont::DemiBold));
    m_headline->setWordWrap(true);
    layout->addWidget(m_headline);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(16);
    const QString names[] = {tr("Recency"), tr("Frequency"), tr("Monetary")};
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        m_titles[i] = new QLabel(names[i]);
        m_titles[i]->setFont(interfaceFont(12, QFont::Medium));
        m_pictures[i] = new DistributionView;
        m_pictures[i]->setObjectName(QStringLiteral("rfmPicture%1").arg(i));
        m_pictures[i]->setAccessibleName(names[i]);
        column->addWidget(m_titles[i]);
        column->addWidget(m_pictures[i]);
        pictures->addLayout(column, 1);
    }
    layout->addLayout(pictures);
    m_model = new TableModel(this);
    m_view = plainTable(QStringLiteral("rfmCustomers"), tr("Customers"), m_model);
    m_view->horizontalHeader()->setStretchLastSection(false);
    layout->addWidget(m_view, 1);
    m_leftOut = mutedText({});
    m_leftOut->setObjectName(QStringLiteral("rfmLeftOut"));
    layout->addWidget(m_leftOut);
    return box;
}

core::rfm::RfmRequest RfmDialog::request() const
{
    const auto chosen = [](const QComboBox* choice) -> std::optional<std::size_t> {
        const int column = choice->currentData().toInt();
        return column == noColumn ? std::optional<std::size_t>() : std::size_t(column);
    };
    core::rfm::RfmRequest request;
    request.columns = {chosen(m_customer), chosen(m_date), chosen(m_amount), chosen(m_quantity),
                       chosen(m_order)};
    if (!m_dayAfter->isChecked())
        request.referenceDay = double(epoch.daysTo(m_reference->date()));
    request.returns = Returns(m_returns->currentData().toInt());
    return request;
}

void RfmDialog::refresh()
{
    m_preview.reset();
    m_build->setEnabled(false);
    const auto wanted = request();
    if (!wanted.columns.customer || !wanted.columns.date || !wanted.columns.amount) {
        m_job.stop();
        showError({tr("Choose the columns of customer, date and amount."),
                   {},
                   wanted.columns.date ? QString()
                                       : tr("A date column has the type Date on the Data page.")});
        return;
    }
    Job& job = m_job.start([this, wanted, table = m_transactions->table](
                               Job& running, const core::TrainingControl& control) {
        auto preview = std::make_shared<Preview>();
        preview->result = core::rfm::buildRfm(*table, wanted, control.discard, running.progress());
        for (std::size_t i = 0; i < preview->histograms.size(); ++i)
            preview->histograms[i] =
                core::explore::histogram(preview->result.customers->column(i + 1));
        return Job::Deliver([this, preview] { showPreview(preview); });
    });
    connect(&job, &Job::failed, this, &RfmDialog::showError);
    setBusy(true);
}

void RfmDialog::setBusy(bool busy)
{
    if (busy)
        m_headline->setText(tr("Adding up customers…"));
}

void RfmDialog::showPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    const auto& result = m_preview->result;
    const QLocale locale;
    const auto sentences = result.receipt.sentences();
    m_headline->setText(QString::fromStdString(sentences.front()));
    QStringList rest;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        rest << QString::fromStdString(sentences[i]);
    m_leftOut->setText(rest.join(u' '));
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const QString name = QString::fromStdString(result.customers->column(i + 1).name);
        m_titles[i]->setText(name);
        m_pictures[i]->setHistogram(name, m_preview->histograms[i], false, false, false);
    }
    m_model->setTable(result.customers);
    m_view->resizeColumnsToContents();
    if (m_dayAfter->isChecked()) {
        const QSignalBlocker quiet(m_reference);
        m_reference->setDate(epoch.addDays(qint64(result.receipt.referenceDay)));
    }
    m_build->setEnabled(true);
}

void RfmDialog::showError(const ErrorText& error)
{
    m_headline->setText(error.headline);
    m_leftOut->setText(error.remedy);
    m_model->setTable({});
    for (DistributionView* picture : m_pictures)
        picture->setText(tr("No customers yet"));
}

void RfmDialog::build()
{
    if (!m_preview)
        return;
    m_build->setEnabled(false);
    const QString title = tr("Customers of %1").arg(m_transactions->title);
    Job& job =
        m_job.start([this, title, preview = m_preview](Job&, const core::TrainingControl& control) {
            auto table = asReadTable(preview->result, title, control);
            return Job::Deliver([this, table] {
                emit built(table);
                accept();
            });
        });
    connect(&job, &Job::failed, this, &RfmDialog::showError);
}

} // namespace ui
