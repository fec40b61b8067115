#include "ui/pages/score/sqldialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

namespace ui {

using core::deploy::SqlDialect;

SqlDialog::SqlDialog(const ScoringModel& model, const FileHeadPointer& head, QWidget* parent)
    : QDialog(parent), m_model(model), m_dialect(new ChoiceBox), m_table(new QLineEdit),
      m_id(new ChoiceBox), m_state(new QLabel), m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sqlDialog"));
    setWindowTitle(tr("Model as SQL"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto* intro = new QLabel(
        tr("One statement that reads your customers where they lie and gives each a label: "
           "preparation, model and labels in one. Nothing else has to be installed there."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    createFields(head);
    createFoot();
    resize(860, 640);
    write();
}

void SqlDialog::createFields(const FileHeadPointer& head)
{
    const std::pair<SqlDialect, QString> dialects[] = {{SqlDialect::Ansi, tr("Standard SQL")},
                                                       {SqlDialect::Postgres, tr("PostgreSQL")},
                                                       {SqlDialect::Sqlite, tr("SQLite")},
                                                       {SqlDialect::Spark, tr("Spark SQL")},
                                                       {SqlDialect::BigQuery, tr("BigQuery")}};
    for (const auto& [dialect, name] : dialects)
        m_dialect->addItem(name, static_cast<int>(dialect));
    m_dialect->setObjectName(QStringLiteral("sqlDialectBox"));
    m_table->setObjectName(QStringLiteral("sqlTableEdit"));
    m_table->setText(QString::fromStdString(core::deploy::SqlOptions().table));
    m_id->setObjectName(QStringLiteral("sqlIdBox"));
    m_id->setEditable(true);
    m_id->setInsertPolicy(QComboBox::NoInsert);
    m_id->addItem(QString());
    int proposed = 0;
    if (head)
        for (const std::string& column : head->columns) {
            m_id->addItem(QString::fromStdString(column));
            if (proposed == 0 && m_id->itemText(m_id->count() - 1)
                                         .compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
                proposed = m_id->count() - 1;
        }
    m_id->setCurrentIndex(proposed);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("For"), m_dialect}, {tr("Table"), m_table}, {tr("Column of the ID"), m_id}};
    for (const auto& [name, field] : rows) {
        field->setFixedWidth(260);
        field->setAccessibleName(name);
        form->addRow(name, field);
    }
    m_id->setToolTip(tr("Given back in front of the label; empty: none"));
    m_table->setToolTip(tr("May be qualified: schema.customers"));
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &SqlDialog::write);
    connect(m_table, &QLineEdit::textChanged, this, &SqlDialog::write);
    connect(m_id, &QComboBox::currentTextChanged, this, &SqlDialog::write);
}

void SqlDialog::createFoot()
{
    m_text->setObjectName(QStringLiteral("sqlText"));
    m_text->setAccessibleName(tr("The statement"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_state->setObjectName(QStringLiteral("sqlState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copySqlButton"));
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveSqlButton"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_statement); });
    connect(m_save, &QPushButton::clicked, this, &SqlDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
}

core::deploy::SqlOptions SqlDialog::options() const
{
    core::deploy::SqlOptions options;
    options.dialect = static_cast<SqlDialect>(m_dialect->currentData().toInt());
    options.table = m_table->text().trimmed().toStdString();
    options.idColumn = m_id->currentText().trimmed().toStdString();
    return options;
}

void SqlDialog::write()
{
    m_statement.clear();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    if (m_table->text().trimmed().isEmpty()) {
        m_job.stop();
        m_text->clear();
        m_state->setText(tr("Name the table that holds the customers."));
        return;
    }
    m_state->setText(tr("Writing…"));
    Job& job = m_job.start([this, model = m_model, stored = m_stored,
                            wanted = options()](Job&, const core::TrainingControl& control) {
        const auto whole = stored ? stored : storedModel(model, control.discard);
        auto exported = std::visit(
            [&](const auto& held) { return core::deploy::sqlOf(*held, wanted); }, *whole);
        return Job::Deliver([this, whole, exported = std::move(exported)] {
            m_stored = whole;
            showStatement(exported);
        });
    });
    connect(&job, &Job::failed, this, &SqlDialog::showError);
}

void SqlDialog::showStatement(const core::deploy::ExportedModel& exported)
{
    m_statement = QString::fromStdString(exported.bytes);
    // A field of text shows long statements slowly; the whole is copied and saved.
    constexpr qsizetype shown = 100'000;
    m_text->setPlainText(m_statement.left(shown));
    QStringList words{
        tr("%1 columns in, %2 out, %3")
            .arg(exported.inputs.size())
            .arg(exported.outputs.size())
            .arg(QLocale().formattedDataSize(static_cast<qint64>(exported.bytes.size()), 1,
                                             QLocale::DataSizeTraditionalFormat))};
    if (m_statement.size() > shown)
        words << tr("only the beginning is shown");
    for (const auto& warning : exported.warnings)
        words << QString::fromStdString(warning.text);
    m_state->setText(words.join(QStringLiteral(" · ")));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void SqlDialog::showError(const ErrorText& error)
{
    m_text->clear();
    m_state->setText(error.remedy.isEmpty() ? error.headline
                                            : error.headline + u' ' + error.remedy);
}

} // namespace ui
