#include "ui/dialogs/scoredfilesdialog.h"

#include "ui/dialogs/filedialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ScoredFilesDialog::ScoredFilesDialog(ReceiptPointer receipt, int limit, const QString& folder,
                                     QWidget* parent)
    : QDialog(parent), m_receipt(std::move(receipt)), m_limit(limit), m_columns(new QListWidget),
      m_folder(new QLineEdit(folder)), m_labels(new QLabel)
{
    setObjectName(QStringLiteral("scoredFilesDialog"));
    setWindowTitle(tr("One File per Label"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    createLists();
    createFoot();
    resize(560, 560);
    updateState();
}

void ScoredFilesDialog::createLists()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    m_labels->setWordWrap(true);
    m_labels->setObjectName(QStringLiteral("scoredFilesLabels"));
    layout->addWidget(m_labels);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Columns in every file"));
    title->setBuddy(m_columns);
    head->addWidget(title, 1);
    for (const bool all : {true, false}) {
        auto* button = new QPushButton(all ? tr("All") : tr("None"));
        button->setProperty("small", true);
        button->setAutoDefault(false);
        button->setObjectName(all ? QStringLiteral("allColumnsButton")
                                  : QStringLiteral("noColumnsButton"));
        connect(button, &QPushButton::clicked, this, [this, all] { tickAll(all); });
        head->addWidget(button);
    }
    layout->addLayout(head);
    m_columns->setObjectName(QStringLiteral("scoredColumnsList"));
    m_columns->setAccessibleName(title->text());
    const auto add = [this](const std::string& name, bool isAdded) {
        auto* item = new QListWidgetItem(QString::fromStdString(name), m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        if (isAdded)
            item->setToolTip(tr("Added by the model"));
    };
    for (const std::string& name : m_receipt->columns)
        add(name, false);
    for (const std::string& name : m_receipt->added)
        add(name, true);
    layout->addWidget(m_columns, 1);
    connect(m_columns, &QListWidget::itemChanged, this, &ScoredFilesDialog::updateState);
}

void ScoredFilesDialog::createFoot()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* where = new QHBoxLayout;
    auto* label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("scoredFolderEdit"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    where->addWidget(label);
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    layout->addLayout(where);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_write = buttons->addButton(tr("Write Files"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeScoredFilesButton"));
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ScoredFilesDialog::askFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ScoredFilesDialog::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ScoredFilesDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

std::vector<std::string> ScoredFilesDialog::columns() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_columns->count(); ++row)
        if (m_columns->item(row)->checkState() == Qt::Checked)
            names.push_back(m_columns->item(row)->text().toStdString());
    if (static_cast<int>(names.size()) == m_columns->count())
        names.clear();
    return names;
}

QString ScoredFilesDialog::folder() const
{
    return m_folder->text().trimmed();
}

void ScoredFilesDialog::askFolder()
{
    const QString chosen = dialogs().chooseFolder(this, tr("Folder for the Files"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void ScoredFilesDialog::updateState()
{
    const QLocale locale;
    const auto sure = m_limit > 0 && !m_receipt->sureness.empty()
                          ? m_receipt->sureCounts(static_cast<std::size_t>(m_limit))
                          : m_receipt->counts;
    QStringList parts;
    std::size_t unsure = 0;
    for (std::size_t i = 0; i < sure.size(); ++i) {
        unsure += m_receipt->counts[i] - sure[i];
        if (sure[i] > 0)
            parts << tr("%1 (%2)").arg(QString::fromStdString(m_receipt->labels[i]),
                                       locale.toString(static_cast<qulonglong>(sure[i])));
    }
    if (unsure > 0)
        parts << tr("not sure (%1)").arg(locale.toString(static_cast<qulonglong>(unsure)));
    if (m_receipt->notClustered > 0)
        parts << tr("not clustered (%1)")
                     .arg(locale.toString(static_cast<qulonglong>(m_receipt->notClustered)));
    m_labels->setText(tr("A file each: %1.").arg(parts.join(QStringLiteral(", "))));
    bool isAny = false;
    for (int row = 0; row < m_columns->count(); ++row)
        isAny = isAny || m_columns->item(row)->checkState() == Qt::Checked;
    m_write->setEnabled(isAny && !folder().isEmpty());
    m_write->setToolTip(!isAny               ? tr("Tick at least one column.")
                        : folder().isEmpty() ? tr("Choose a folder.")
                                             : QString());
    m_write->setText(parts.size() == 1 ? tr("Write 1 File")
                                       : tr("Write %1 Files").arg(parts.size()));
}

} // namespace ui
