#include "ui/importing/importdialog.h"

#include "ui/importing/checkmodel.h"
#include "ui/importing/importoptions.h"
#include "ui/importing/importwords.h"
#include "ui/importing/plaintable.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/rawtextview.h"
#include "ui/importing/typeheader.h"
#include "ui/importmemory.h"
#include "ui/style/theme.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/rownumbers.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

enum Tab { FirstRows, RowsToCheck, Columns };

constexpr QSize preferredSize(1286, 870);
constexpr QSize leastSize(940, 600);
constexpr int widestColumn = 260;
constexpr int reasonsShown = 2;
constexpr int rawLinesShown = 6;

/// The last line of the file that the reader has seen: the number of its lines.
std::size_t lineCount(const core::data::CsvResult& read)
{
    std::size_t last = 0;
    const auto& table = *read.table;
    if (table.source() && table.rowCount() > 0)
        last = table.source()->line(table.rowCount() - 1);
    for (const auto* rows : {&read.receipt.rejected, &read.receipt.skipped})
        if (!rows->empty())
            last = std::max(last, rows->back().line);
    return last;
}

QString doubtsText(const core::data::ImportReceipt& receipt)
{
    QStringList doubts;
    for (const core::data::DialectReason& reason : receipt.reasons)
        if (reason.doubtful)
            doubts << ImportDialog::tr("%1: %2.").arg(partName(reason.part),
                                                      QString::fromStdString(reason.text));
    const qsizetype more = doubts.size() - reasonsShown;
    QString text = doubts.mid(0, reasonsShown).join(u' ');
    if (more > 0)
        text += u' ' + ImportDialog::tr("%n more at the left.", nullptr, int(more));
    return text.toHtmlEscaped();
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, ImportRequest request, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_request(std::move(request)),
      m_reading(new ImportReading(workspace, this)), m_options(new ImportOptions),
      m_note(new Banner), m_rawBox(new QWidget), m_rawFacts(new QLabel), m_raw(new RawTextView),
      m_tabs(new QTabBar), m_checkCount(new QWidget), m_counts(new QLabel),
      m_pages(new QStackedWidget), m_rows(new PreviewModel(this)), m_checks(new CheckModel(this)),
      m_columns(new PreviewColumnsModel(this)), m_rejected(new Banner)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(m_request.origin.title));
    setMinimumSize(leastSize);
    const QSize room = parent ? parent->window()->size() - QSize(80, 60) : preferredSize;
    resize(preferredSize.boundedTo(room).expandedTo(leastSize));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_options);
    middle->addWidget(createBody(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addLayout(middle, 1);
    layout->addWidget(createFoot());
    connectParts();

    m_options->setOptions(m_request.options);
    m_remember->setChecked(m_request.isRemembered);
    m_import->setFocus();
    if (m_request.read) {
        ImportPreview preview;
        preview.table = m_request.read;
        preview.head = readRawHead(m_request.origin, m_request.read->read.receipt.dialect.encoding);
        showPreview(preview);
    } else {
        setBusy(false);
        m_import->setEnabled(false);
        m_note->showText(Banner::Kind::Info, tr("Reading %1 …").arg(m_request.origin.title));
        readAgain();
    }
}

QWidget* ImportDialog::createHead()
{
    auto* title = new QLabel(windowTitle());
    title->setObjectName(QStringLiteral("importTitle"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* head = new QFrame;
    head->setObjectName(QStringLiteral("importHead"));
    head->setFixedHeight(44);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 0);
    layout->addWidget(title, 1);
    return head;
}

QWidget* ImportDialog::createBody()
{
    m_note->setObjectName(QStringLiteral("importNote"));
    m_rejected->setObjectName(QStringLiteral("rejectedNote"));
    // They say what is, and stay while it is so.
    for (Banner* note : {m_note, m_rejected})
        note->setClosable(false);
    m_rejected->hide();
    auto* rawTitle = new QLabel(tr("File as it is"));
    rawTitle->setFont(interfaceFont(14, QFont::DemiBold));
    m_rawFacts->setFont(interfaceFont(12));
    m_rawFacts->setProperty("muted", true);
    m_rawFacts->setObjectName(QStringLiteral("fileFacts"));
    auto* rawHead = new QHBoxLayout;
    rawHead->addWidget(rawTitle, 1);
    rawHead->addWidget(m_rawFacts);
    m_raw->showLines(rawLinesShown);
    auto* raw = new QVBoxLayout(m_rawBox);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->setSpacing(6);
    raw->addLayout(rawHead);
    raw->addWidget(m_raw);

    auto* body = new QFrame;
    body->setObjectName(QStringLiteral("importBody"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_rawBox);
    layout->addWidget(createTabs(), 1);
    layout->addWidget(m_rejected);
    return body;
}

QWidget* ImportDialog::createTabs()
{
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setExpanding(false);
    for (const QString& name : {tr("First Rows"), tr("Rows to Check"), tr("Columns")})
        m_tabs->addTab(name);
    auto* badge = new QLabel;
    badge->setObjectName(QStringLiteral("checkCount"));
    badge->setProperty("badge", QStringLiteral("warning"));
    badge->setFont(interfaceFont(12, QFont::DemiBold));
    auto* beside = new QHBoxLayout(m_checkCount);
    beside->setContentsMargins(0, 0, 14, 0);
    beside->addWidget(badge);
    m_checkCount->hide();
    m_counts->setFont(interfaceFont(12));
    m_counts->setProperty("muted", true);
    m_counts->setObjectName(QStringLiteral("previewCounts"));
    createFirstRows();
    createChecks();
    createColumns();

    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_counts);
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("previewFrame"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_pages);
    auto* tabs = new QWidget;
    auto* layout = new QVBoxLayout(tabs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(frame, 1);
    return tabs;
}

void ImportDialog::createFirstRows()
{
    m_rowsView = plainTable(QStringLiteral("firstRows"), tr("First rows"), m_rows);
    m_rowsView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_header = new TypeHeader;
    m_rowsView->setHorizontalHeader(m_header);
    auto* numbers = new RowNumbers;
    numbers->setDefaultSectionSize(plainRowHeight);
    numbers->setSectionResizeMode(QHeaderView::Fixed);
    m_rowsView->setVerticalHeader(numbers);
    m_rowsView->setItemDelegate(new CellDelegate(this));
    m_rowsView->setCornerButtonEnabled(false);
    m_rowsView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pages->addWidget(m_rowsView);
}

void ImportDialog::createChecks()
{
    m_checksView = plainTable(QStringLiteral("rowsToCheck"), tr("Rows to check"), m_checks);
    setCheckWidths(*m_checksView);
    m_pages->addWidget(m_checksView);
}

void ImportDialog::createColumns()
{
    m_columnsView = plainTable(QStringLiteral("columnsList"), tr("Columns"), m_columns);
    setColumnWidths(*m_columnsView);
    m_columnsView->setToolTip(tr("Double-click or press Enter to change the type"));
    m_pages->addWidget(m_columnsView);
}

QWidget* ImportDialog::createFoot()
{
    m_remember = new QCheckBox(tr("Remember for files with these columns"));
    m_remember->setObjectName(QStringLiteral("rememberBox"));
    m_remember->setAccessibleName(m_remember->text());
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("importFoot"));
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 10);
    layout->setSpacing(8);
    layout->addWidget(m_remember, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_import);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(m_reading, &ImportReading::finished, this, &ImportDialog::showPreview);
    connect(m_reading, &ImportReading::failed, this, &ImportDialog::showError);
    connect(m_reading, &ImportReading::busy, this, [this] { setBusy(true); });
    connect(m_options, &ImportOptions::optionsChanged, this, [this] {
        m_isTouched = true;
        readAgain();
    });
    connect(m_options, &ImportOptions::detectRequested, this, &ImportDialog::detectAgain);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &TypeHeader::typeChosen, this, &ImportDialog::chooseType);
    connect(m_rowsView, &QWidget::customContextMenuRequested, this,
            [this] { m_header->showTypes(m_rowsView->currentIndex().column()); });
    connect(m_columnsView, &QTableView::activated, this, &ImportDialog::showTypesOfRow);
    connect(m_columnsView, &QTableView::doubleClicked, this, &ImportDialog::showTypesOfRow);
}

void ImportDialog::readAgain()
{
    m_import->setEnabled(false);
    m_reading->start(m_request.origin, m_options->options());
}

void ImportDialog::detectAgain()
{
    // Which table is meant stays; how it is written is found out again.
    core::data::CsvOptions fresh;
    fresh.sheet = m_options->options().sheet;
    fresh.sampleRows = m_options->options().sampleRows;
    fresh.seed = m_options->options().seed;
    m_options->setOptions(fresh);
    m_isTouched = true;
    readAgain();
}

void ImportDialog::chooseType(int column, core::data::ColumnType type)
{
    const core::data::Column& values = m_preview.table->read.table->column(std::size_t(column));
    if (values.type == type)
        return;
    core::data::CsvOptions options = m_options->options();
    options.columns[values.name].type = type;
    m_options->setOptions(options);
    m_isTouched = true;
    readAgain();
}

void ImportDialog::showTypesOfRow(const QModelIndex& index)
{
    if (!index.isValid() || !m_preview.table)
        return;
    const QModelIndex cell = m_columns->index(index.row(), PreviewColumnsModel::Type);
    const QRect place = m_columnsView->visualRect(cell);
    const auto& table = *m_preview.table->read.table;
    showTypeMenu(m_columnsView, m_columnsView->viewport()->mapToGlobal(place.bottomLeft()),
                 table.column(std::size_t(index.row())).type,
                 [this, row = index.row()](core::data::ColumnType type) { chooseType(row, type); });
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    m_preview = preview;
    if (m_request.foundColumns.empty() && m_options->options().columns.empty() &&
        m_preview.table->options.dialect.delimiter == std::nullopt &&
        m_preview.table->options.dialect.hasHeader == std::nullopt)
        m_request.foundColumns = columnNames(*m_preview.table->read.table);
    setBusy(false);
    m_options->showFound(*m_preview.table);
    showNote();
    showRawHead();
    showRows();
    showRejected();
    showCounts();
}

void ImportDialog::showError(const ErrorText& error)
{
    setBusy(false);
    m_import->setEnabled(false);
    m_pages->setEnabled(false);
    m_note->clearActions();
    m_note->showText(Banner::Kind::Danger,
                     QStringLiteral("<b>%1</b> %2")
                         .arg(error.headline.toHtmlEscaped(), error.remedy.toHtmlEscaped()));
    m_note->setDetails(error.details);
}

void ImportDialog::showNote()
{
    const core::data::ImportReceipt& receipt = m_preview.table->read.receipt;
    QStringList parts;
    if (!m_preview.table->isWhole)
        parts << tr("<b>This is the first %1 of %2.</b> Import reads the whole file.")
                     .arg(bytesText(qint64(receipt.bytes)), bytesText(m_preview.head.bytes));
    if (receipt.isDoubtful())
        parts << tr("<b>Please check this one.</b> %1").arg(doubtsText(receipt));
    else if (m_request.isRemembered && !m_isTouched)
        parts << tr("Read as remembered for files with these columns.");
    if (parts.isEmpty())
        parts << tr("The preview shows the values as they will be imported.");
    m_note->clearActions();
    m_note->showText(Banner::Kind::Info, parts.join(u' '));
}

void ImportDialog::showRawHead()
{
    const core::data::CsvResult& read = m_preview.table->read;
    m_rawBox->setVisible(m_preview.head.isText);
    m_raw->showText(m_preview.head, read.receipt);
    QStringList facts{bytesText(m_preview.head.bytes)};
    if (m_preview.table->isWhole && !read.receipt.sampledFrom)
        facts << tr("%1 lines").arg(countText(lineCount(read)));
    facts << QString::fromUtf8(core::data::toWord(read.receipt.dialect.lineEnd).data());
    m_rawFacts->setText(facts.join(QStringLiteral(" · ")));
}

void ImportDialog::showRows()
{
    const core::data::TablePointer& table = m_preview.table->read.table;
    const int across = m_rowsView->horizontalScrollBar()->value();
    m_pages->setEnabled(true);
    m_rows->setTable(table);
    m_header->setTable(table);
    m_columns->setTable(table);
    m_checks->setReceipt(std::shared_ptr<const core::data::ImportReceipt>(
        m_preview.table, &m_preview.table->read.receipt));
    fitColumns();
    m_rowsView->horizontalScrollBar()->setValue(across);
    const int checks = m_checks->rowCount();
    m_checkCount->findChild<QLabel*>()->setText(countText(std::size_t(checks)));
    m_checkCount->adjustSize();
    m_checkCount->setVisible(checks > 0);
    m_tabs->setTabButton(RowsToCheck, QTabBar::RightSide, checks > 0 ? m_checkCount : nullptr);
    m_tabs->setTabEnabled(RowsToCheck, checks > 0);
    if (checks == 0 && m_tabs->currentIndex() == RowsToCheck)
        m_tabs->setCurrentIndex(FirstRows);
}

void ImportDialog::fitColumns()
{
    QStyleOptionViewItem option;
    option.initFrom(m_rowsView);
    const int columns = m_rows->columnCount();
    const int rows = std::min(m_rows->rowCount(), 60);
    std::vector<int> widths;
    int total = 0;
    for (int column = 0; column < columns; ++column) {
        int width = std::max(64, m_header->neededWidth(column));
        for (int row = 0; row < rows; ++row)
            width = std::max(
                width,
                m_rowsView->itemDelegate()->sizeHint(option, m_rows->index(row, column)).width());
        widths.push_back(std::min(width, std::max(widestColumn, m_header->neededWidth(column))));
        total += widths.back();
    }
    const int extra =
        columns > 0 ? std::clamp((m_rowsView->viewport()->width() - total) / columns, 0, 40) : 0;
    for (int column = 0; column < columns; ++column)
        m_rowsView->setColumnWidth(column, widths[std::size_t(column)] + extra);
}

void ImportDialog::showRejected()
{
    const core::data::ImportReceipt& receipt = m_preview.table->read.receipt;
    m_rejected->setVisible(!receipt.rejected.empty());
    if (receipt.rejected.empty())
        return;
    m_rejected->clearActions();
    const QString leftOut =
        receipt.rejectedCount == 1
            ? tr("This row is left out.")
            : tr("These %1 rows are left out.").arg(countText(receipt.rejectedCount));
    m_rejected->showText(Banner::Kind::Warning,
                         tr("%1 %2").arg(rejectedSentence(receipt).toHtmlEscaped(), leftOut));
    QPushButton* show = m_rejected->addAction(tr("Show Them"));
    show->setObjectName(QStringLiteral("showRejectedButton"));
    connect(show, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(RowsToCheck);
        m_checksView->scrollToTop();
        m_checksView->setFocus();
    });
}

void ImportDialog::showCounts()
{
    const core::data::CsvResult& read = m_preview.table->read;
    const QString rows = countText(read.table->rowCount());
    const QString columns = countText(read.table->columnCount());
    QString counts = tr("%1 rows · %2 columns").arg(rows, columns);
    if (read.receipt.sampledFrom > 0)
        counts = tr("random sample of %1 of %2 rows · %3 columns")
                     .arg(rows, countText(read.receipt.sampledFrom), columns);
    m_counts->setText(counts);
    QString import = tr("Import %1 Rows").arg(rows);
    if (!m_preview.table->isWhole)
        import = tr("Import All Rows");
    else if (read.table->rowCount() == 1)
        import = tr("Import 1 Row");
    m_import->setText(import);
    m_import->setAccessibleName(import);
    m_import->setEnabled(true);
}

void ImportDialog::setBusy(bool busy)
{
    if (busy)
        m_counts->setText(tr("Reading …"));
    m_pages->setEnabled(!busy);
}

void ImportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // Once the views have taken their new width.
    QMetaObject::invokeMethod(this, &ImportDialog::fitColumns, Qt::QueuedConnection);
}

void ImportDialog::accept()
{
    if (!m_preview.table || !m_import->isEnabled())
        return;
    remember();
    auto table = std::make_shared<ReadTable>(*m_preview.table);
    table->foundColumns = m_request.foundColumns;
    table->isRemembered = m_remember->isChecked();
    if (table->isWhole)
        m_workspace.adoptImport(std::move(table));
    else
        m_workspace.openFile(m_request.origin.path, m_options->options());
    QDialog::accept();
}

void ImportDialog::remember() const
{
    const core::data::CsvResult& read = m_preview.table->read;
    std::vector<std::vector<std::string>> names{columnNames(*read.table)};
    if (!m_request.foundColumns.empty())
        names.push_back(m_request.foundColumns);
    for (const auto& columns : names) {
        if (m_remember->isChecked())
            ImportMemory::remember(columns, m_options->options(), read.receipt.dialect);
        else
            ImportMemory::forget(columns);
    }
}

} // namespace ui
