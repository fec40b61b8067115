#include "ui/pages/data/datapage.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/pages/data/columninspector.h"
#include "ui/pages/data/findingscard.h"
#include "ui/pages/data/tablecard.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/datatableview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/workspace.h"

#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString nameOf(const core::data::DataTable& table, std::size_t column)
{
    return QString::fromStdString(table.column(column).name);
}

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ',':
        return DataPage::tr("comma");
    case ';':
        return DataPage::tr("semicolon");
    case '\t':
        return DataPage::tr("tab");
    case '|':
        return DataPage::tr("bar");
    case ' ':
        return DataPage::tr("space");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

/// Plain ASCII is UTF-8 as well, and the better known name.
QString encodingWord(core::data::TextEncoding encoding)
{
    if (encoding == core::data::TextEncoding::Ascii)
        encoding = core::data::TextEncoding::Utf8;
    return QString::fromUtf8(core::data::toWord(encoding).data());
}

/// "52 M" for what need not be known to the last row.
QString shortCount(std::size_t count)
{
    if (count < 10'000'000)
        return countText(count);
    return DataPage::tr("%1 M").arg(countText((count + 500'000) / 1'000'000));
}

/// What a class of the target is called: segment where the table itself says so.
bool namesSegments(const QString& target)
{
    return target.contains(QLatin1String("segment"), Qt::CaseInsensitive) ||
           target.contains(QLatin1String("cluster"), Qt::CaseInsensitive);
}

} // namespace

DataPage::DataPage(Workspace& workspace, QWidget* parent)
    : Page(Step::Data, tr("Data"), workspace, parent), m_receipt(new Banner), m_notice(new Banner),
      m_reload(addPageButton(QStringLiteral("reload"), tr("Reload"))),
      m_importOptions(addPageButton(QString(), tr("Import Options…"))), m_tableCard(new TableCard),
      m_findings(new FindingsCard),
      m_empty(new EmptyState(QStringLiteral("table"), tr("No table is open"),
                             tr("Open a CSV file with one customer per row, or try an example."))),
      m_inspector(new ColumnInspector)
{
    setObjectName(QStringLiteral("dataPage"));
    m_reload->setObjectName(QStringLiteral("reloadButton"));
    m_reload->setToolTip(tr("Read the file again"));
    m_importOptions->setObjectName(QStringLiteral("importOptionsButton"));
    m_importOptions->setToolTip(tr("Read the file in another way, with a preview"));
    buildBody();
    connectParts();
    showTable();
    showPicked();
}

DataPage::~DataPage()
{
    if (m_inspector && !m_inspector->parent())
        delete m_inspector;
}

void DataPage::buildBody()
{
    m_receipt->setObjectName(QStringLiteral("receiptBar"));
    m_notice->setObjectName(QStringLiteral("retypeNotice"));
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addWidget(m_receipt);
    body()->addWidget(m_tableCard, 1);
    body()->addWidget(m_findings);
    body()->addWidget(m_empty, 1);
    // The table keeps at least its head and a few rows; the findings scroll before that.
    m_tableCard->setMinimumHeight(280);
    m_findings->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    addTableButtons(*m_empty);
}

void DataPage::connectParts()
{
    connect(&workspace(), &Workspace::tableChanged, this, &DataPage::showTable);
    connect(&workspace(), &Workspace::columnRetyped, this, &DataPage::warnOfRetype);
    connect(m_reload, &QPushButton::clicked, this, [this] { workspace().reload(); });
    connect(m_importOptions, &QPushButton::clicked, this, &DataPage::importOptionsRequested);
    connect(m_tableCard->view(), &DataTableView::currentColumnChanged, this, &DataPage::showColumn);
    connect(m_inspector, &ColumnInspector::typeChosen, &workspace(), &Workspace::setColumnType);
    connect(m_inspector, &ColumnInspector::readingChosen, &workspace(),
            &Workspace::setColumnChoice);
    connect(m_inspector, &ColumnInspector::roleChosen, &workspace(), &Workspace::setColumnRole);
    connect(m_inspector, &OptionsPanel::primaryClicked, this, &DataPage::start);
    connect(m_findings, &FindingsCard::rowsRequested, m_tableCard, &TableCard::showFindingRows);
    connect(m_tableCard, &TableCard::typeChosen, &workspace(), &Workspace::setColumnType);
    connect(m_tableCard, &TableCard::roleChosen, &workspace(), &Workspace::setColumnRole);
    connect(m_findings, &FindingsCard::ignoreRequested, this, [this](std::size_t column) {
        workspace().setColumnRole(column, core::data::ColumnRole::Ignored);
    });
    connect(m_findings, &FindingsCard::identifierRequested, this, [this](std::size_t column) {
        workspace().setColumnRole(column, core::data::ColumnRole::Identifier);
    });
    connect(m_findings, &FindingsCard::readingChosen, &workspace(), &Workspace::setColumnChoice);
    connect(m_findings, &FindingsCard::importOptionsRequested, this,
            &DataPage::importOptionsRequested);
    connect(m_findings, &FindingsCard::receiptRequested, this, &DataPage::receiptRequested);
    connect(m_findings, &FindingsCard::repairRequested, this, [this] {
        core::data::CsvOptions options = m_open->options;
        options.repairsTwiceEncoded = true;
        workspace().openFile(m_open->path, options);
    });
    connect(m_findings, &FindingsCard::columnRequested, this, [this](std::size_t column) {
        DataTableView* view = m_tableCard->view();
        view->setCurrentColumn(int(column));
        view->scrollTo(
            view->tableModel()->index(std::max(0, view->visibleRows().first), int(column)));
    });
    RowSelection& selection = workspace().selection();
    connect(&selection, &RowSelection::changed, this, &DataPage::showPicked);
    connect(&selection, &RowSelection::shownAloneChanged, this, &DataPage::showPicked);
    connect(m_tableCard, &TableCard::pickedDropped, this,
            [this] { workspace().selection().setShownAlone(false); });
    connect(m_tableCard, &TableCard::pickedOriginRequested, this,
            [this] { emit stepRequested(workspace().selection().origin()); });
}

QWidget* DataPage::optionsPanel()
{
    return m_open ? m_inspector.data() : nullptr;
}

void DataPage::start()
{
    if (m_open)
        emit stepRequested(Step::Explore);
}

void DataPage::showPicked()
{
    const RowSelection& selection = workspace().selection();
    if (selection.isShownAlone())
        m_tableCard->setPicked(selection.rows(), selection.title());
    else
        m_tableCard->setPicked(nullptr, {});
}

void DataPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Who comes by keyboard to see the customers goes on among them.
    if (workspace().selection().isShownAlone())
        m_tableCard->view()->setFocus(Qt::OtherFocusReason);
}

void DataPage::showTable()
{
    const OpenTablePointer before = m_open;
    m_open = workspace().openTable();
    const bool isOther = !before || !m_open || before->table->source() != m_open->table->source();
    m_empty->setVisible(!m_open);
    m_tableCard->setVisible(m_open != nullptr);
    m_findings->setVisible(m_open != nullptr);
    m_reload->setVisible(m_open != nullptr);
    m_importOptions->setVisible(m_open && m_open->sampleId.isEmpty());
    showHeadline();
    if (!m_open) {
        m_receipt->hide();
        return;
    }
    if (isOther) {
        m_notice->hide();
        showReceipt();
    }
    m_tableCard->setTable(m_open);
    m_findings->setFindings(m_open);
    if (isOther)
        chooseFirstColumn();
    m_inspector->showColumn(m_open, m_tableCard->view()->currentColumn());
}

void DataPage::showHeadline()
{
    if (!m_open) {
        setHeadline(tr("What was read, what it looks like, and what to check."));
        return;
    }
    const core::data::DataTable& table = *m_open->table;
    QStringList parts;
    parts << tr("%1 described by %2")
                 .arg(m_open->receipt.sampledFrom == 0
                          ? bold(tr("%1 customers").arg(countText(table.rowCount())))
                          : tr("A random sample of %1")
                                .arg(bold(tr("%1 of %2 customers")
                                              .arg(countText(table.rowCount()),
                                                   shortCount(m_open->receipt.sampledFrom)))),
                      bold(tr("%1 features").arg(countText(table.features().size()))));
    if (const auto target = table.target()) {
        const core::data::Column& column = table.column(*target);
        const QString name = nameOf(table, *target);
        const QString count = countText(column.levels.size());
        if (!column.hasLevels())
            parts << tr("target %1").arg(bold(name));
        else if (namesSegments(name))
            parts << tr("target %1 with %2 segments").arg(bold(name), count);
        else
            parts << tr("target %1 with %2 classes").arg(bold(name), count);
    }
    const std::size_t complete = m_open->missingness.rowsComplete;
    parts << (complete == table.rowCount() ? tr("every row is complete")
                                           : tr("%1 rows are complete").arg(countText(complete)));
    setHeadline(parts.join(QStringLiteral("; ")));
}

void DataPage::showReceipt()
{
    const core::data::ImportReceipt& receipt = m_open->receipt;
    const core::data::DataTable& table = *m_open->table;
    QStringList parts;
    if (receipt.sampledFrom > 0)
        parts << tr("random sample of %1 of %2 rows")
                     .arg(bold(countText(table.rowCount())), shortCount(receipt.sampledFrom));
    else
        parts << bold(tr("%1 rows").arg(countText(table.rowCount())));
    parts << bold(tr("%1 columns").arg(countText(table.columnCount())));
    if (receipt.sheet.empty())
        parts << encodingWord(receipt.dialect.encoding) << delimiterWord(receipt.dialect.delimiter);
    else
        parts << tr("sheet %1").arg(QString::fromStdString(receipt.sheet).toHtmlEscaped());
    if (m_open->isRemembered)
        parts << tr("read as remembered");
    parts << tr("%1 empty cells").arg(countText(receipt.emptyCells));
    parts << (receipt.rejectedCount == 1
                  ? tr("1 row rejected")
                  : tr("%1 rows rejected").arg(countText(receipt.rejectedCount)));
    std::optional<std::size_t> identifier;
    for (std::size_t c = 0; c < table.columnCount() && !identifier; ++c)
        if (table.role(c) == core::data::ColumnRole::Identifier)
            identifier = c;
    if (identifier)
        parts << tr("%1 proposed as identifier").arg(bold(nameOf(table, *identifier)));

    m_receipt->clearActions();
    m_receipt->showText(receipt.rejected.empty() ? Banner::Kind::Ok : Banner::Kind::Warning,
                        parts.join(QStringLiteral(" · ")));
    if (identifier) {
        QPushButton* change = m_receipt->addAction(tr("Change…"));
        change->setObjectName(QStringLiteral("changeIdentifierButton"));
        connect(change, &QPushButton::clicked, this, [this, column = *identifier] {
            m_tableCard->view()->setCurrentColumn(int(column));
        });
    }
    QPushButton* all = m_receipt->addAction(tr("Import Receipt"));
    all->setObjectName(QStringLiteral("importReceiptButton"));
    connect(all, &QPushButton::clicked, this, &DataPage::receiptRequested);
}

void DataPage::chooseFirstColumn()
{
    // The column with most to tell: the one with the most missing cells, else the target, else
    // the first feature.
    const core::data::DataTable& table = *m_open->table;
    std::size_t best = 0;
    std::size_t mostMissing = 0;
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        const std::size_t missing = table.column(c).missingCount;
        if (missing > mostMissing && missing < table.rowCount()) {
            mostMissing = missing;
            best = c;
        }
    }
    if (mostMissing == 0) {
        const std::vector<std::size_t> features = table.features();
        best = table.target().value_or(features.empty() ? 0 : features.front());
    }
    m_tableCard->view()->setCurrentColumn(int(best));
}

void DataPage::showColumn(int column)
{
    m_inspector->showColumn(m_open, column);
}

void DataPage::warnOfRetype(std::size_t column, std::size_t unreadableCells)
{
    if (unreadableCells == 0) {
        m_notice->hide();
        return;
    }
    const core::data::Column& values = m_open->table->column(column);
    m_notice->clearActions();
    m_notice->showText(Banner::Kind::Warning,
                       tr("%1 cells of %2 do not fit the type <b>%3</b> and count as missing now.")
                           .arg(bold(countText(unreadableCells)),
                                bold(QString::fromStdString(values.name)), typeName(values.type)));
    QPushButton* undo = m_notice->addAction(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoTypeButton"));
    connect(undo, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        workspace().undoStack()->undo();
    });
}

} // namespace ui
