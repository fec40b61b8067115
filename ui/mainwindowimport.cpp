#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/receiptdialog.h"
#include "ui/importing/rfmdialog.h"
#include "ui/importmemory.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/tables/columnwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statusline.h"
#include "ui/workspace/filewatch.h"
#include "ui/workspace/jobs.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace ui {

namespace {

constexpr std::size_t sampledRows = 1'000'000;

/// Text that could be a table: more than one line.
bool looksLikeTable(const QString& text)
{
    const QString inner = text.trimmed();
    return inner.contains(u'\n') || inner.contains(u'\r');
}

} // namespace

void MainWindow::connectImport()
{
    m_workspace.setRecall(
        [](const std::vector<std::string>& columns) { return ImportMemory::recall(columns); });
    connect(&m_workspace, &Workspace::importDoubtful, this, [this](const ReadTablePointer& table) {
        ImportRequest request;
        request.origin = table->origin;
        request.options = table->options;
        request.read = table;
        request.isAsked = false;
        request.foundColumns = table->foundColumns;
        showImport(request);
    });
    connect(m_fileWatch, &FileWatch::changed, this, &MainWindow::onFileChanged);
    connect(m_fileWatch, &FileWatch::vanished, this, &MainWindow::onFileVanished);
    connect(m_fileWatch, &FileWatch::restored, this, [this] {
        if (m_bannerIsOfFile)
            hideBanner();
    });
}

void MainWindow::pasteTable()
{
    const QString text = QApplication::clipboard()->text();
    if (!looksLikeTable(text)) {
        m_status->showMessage(tr("The clipboard holds no table"));
        return;
    }
    TableOrigin origin;
    origin.title = tr("Pasted table");
    origin.pasted = std::make_shared<const std::string>(text.toStdString());
    leaveDocument([this, origin] {
        if (m_workspace.hasTable())
            setStep(Step::Data);
        m_workspace.openUnseen(origin);
    });
}

void MainWindow::showImportOptions()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open || !open->sampleId.isEmpty())
        return; // examples are read as they were made
    ImportRequest request;
    request.origin = *open;
    request.options = open->options;
    request.isRemembered = open->isRemembered;
    request.foundColumns = open->foundColumns;
    showImport(request);
}

void MainWindow::showImport(const ImportRequest& request)
{
    if (dialogs().importTable) {
        dialogs().importTable(this, m_workspace, request);
        return;
    }
    delete m_importDialog; // of a file that another one has overtaken
    m_importDialog = new ImportDialog(m_workspace, request, this);
    connect(m_importDialog, &QDialog::accepted, this, [this] {
        if (m_workspace.hasTable())
            setStep(Step::Data);
    });
    m_importDialog->open();
}

void MainWindow::showReceipt()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    if (!m_receiptDialog) {
        m_receiptDialog = new ReceiptDialog(this);
        connect(m_receiptDialog, &ReceiptDialog::exportRequested, this,
                &MainWindow::exportRejectedRows);
        connect(m_receiptDialog, &ReceiptDialog::optionsRequested, this,
                &MainWindow::showImportOptions);
        connect(&m_workspace, &Workspace::tableChanged, m_receiptDialog, [this] {
            if (m_receiptDialog)
                m_receiptDialog->showReceipt(m_workspace.openTable());
        });
    }
    m_receiptDialog->showReceipt(open);
    m_receiptDialog->show();
    m_receiptDialog->raise();
    m_receiptDialog->activateWindow();
}

void MainWindow::showCustomersFromTransactions()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    auto* dialog = new RfmDialog(open, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &RfmDialog::built, this, [this](const ReadTablePointer& customers) {
        leaveDocument([this, customers] {
            m_workspace.adoptImport(customers);
            setStep(Step::Segment);
        });
    });
    dialog->show();
}

void MainWindow::exportRejectedRows()
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    const QString name =
        tr("%1_rejected.csv").arg(QFileInfo(open->title).completeBaseName().replace(u' ', u'_'));
    const QString path =
        dialogs().saveFile(this, tr("Export Rejected Rows"), name, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_exporting->rejectedRows(open, path);
}

void MainWindow::onFileChanged()
{
    const OpenTablePointer open = m_workspace.openTable();
    showBanner(Banner::Kind::Warning, tr("%1 has changed on disk.").arg(open->title),
               tr("The table here is as it was read."));
    QPushButton* reload = m_banner->addAction(tr("Reload"));
    reload->setObjectName(QStringLiteral("reloadChangedButton"));
    connect(reload, &QPushButton::clicked, this, [this] {
        hideBanner();
        m_workspace.reload();
    });
    QPushButton* ignore = m_banner->addAction(tr("Ignore"));
    ignore->setObjectName(QStringLiteral("ignoreChangeButton"));
    connect(ignore, &QPushButton::clicked, this, [this] {
        m_fileWatch->takeAsKnown();
        hideBanner();
    });
    m_bannerIsOfFile = true;
    m_bannerLasts = true;
}

void MainWindow::onFileVanished()
{
    const OpenTablePointer open = m_workspace.openTable();
    showBanner(Banner::Kind::Warning, tr("%1 is no longer where it was opened.").arg(open->title),
               tr("The table stays as it was read; it cannot be reloaded until the file is back."));
    m_bannerIsOfFile = true;
    m_bannerLasts = true;
}

void MainWindow::offerSample(const ErrorText& error)
{
    showBanner(Banner::Kind::Danger, error.headline, error.remedy, error.details);
    const OpenTablePointer open = m_workspace.openTable();
    const QString path = m_workspace.lastAsked().path;
    // Only text can be read in parts.
    if (path.isEmpty() || readFirstPart(path, 1'000'000).empty())
        return;
    QPushButton* sample =
        m_banner->addAction(tr("Open a Random Sample of %1 Rows").arg(countText(sampledRows)));
    sample->setObjectName(QStringLiteral("openSampleButton"));
    connect(sample, &QPushButton::clicked, this, [this, path, open] {
        hideBanner();
        core::data::CsvOptions options;
        if (open && open->path == path)
            options = open->options;
        options.sampleRows = sampledRows;
        m_workspace.openFile(path, options);
    });
}

} // namespace ui
