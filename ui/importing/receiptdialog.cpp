#include "ui/importing/receiptdialog.h"

#include "ui/importing/checkmodel.h"
#include "ui/importing/plaintable.h"
#include "ui/importing/previewmodel.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QClipboard>
#include <QFont>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr QSize preferredSize(980, 620);
enum Tab { HowRead, RowsToCheck, Columns };
} // namespace

void FactsModel::setFacts(std::vector<ReceiptFact> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReceiptFact& fact = m_facts[std::size_t(index.row())];
    if (role == Qt::FontRole && index.column() == 0)
        return interfaceFont(13, QFont::Medium);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0:
        return fact.part;
    case 1:
        return fact.value;
    default:
        return fact.isDoubtful ? tr("Not certain: %1").arg(fact.why) : fact.why;
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Part"), tr("Read as"), tr("Why")};
    if (role != Qt::DisplayRole || section < 0 || section >= 3)
        return {};
    return names[section];
}

ReceiptDialog::ReceiptDialog(QWidget* parent)
    : QDialog(parent), m_title(new QLabel), m_headline(new QLabel), m_tabs(new QTabBar),
      m_facts(new FactsModel(this)), m_checks(new CheckModel(this)),
      m_columns(new PreviewColumnsModel(this))
{
    setObjectName(QStringLiteral("receiptDialog"));
    setWindowTitle(tr("Import Receipt"));
    resize(preferredSize);
    setMinimumSize(640, 420);
    m_title->setFont(interfaceFont(14, QFont::DemiBold));
    m_headline->setObjectName(QStringLiteral("receiptHeadline"));
    m_headline->setProperty("muted", true);
    auto* head = new QFrame;
    head->setObjectName(QStringLiteral("importHead"));
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_headline);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(createTabs(), 1);
    layout->addWidget(createFoot());
}

QWidget* ReceiptDialog::createTabs()
{
    m_tabs->setObjectName(QStringLiteral("receiptTabs"));
    m_tabs->setAccessibleName(tr("Import receipt"));
    m_tabs->setExpanding(false);
    for (const QString& name : {tr("How It Was Read"), tr("Rows to Check"), tr("Columns")})
        m_tabs->addTab(name);
    auto* facts = plainTable(QStringLiteral("receiptFacts"), tr("How it was read"), m_facts);
    facts->setColumnWidth(0, 130);
    facts->setColumnWidth(1, 330);
    auto* checks = plainTable(QStringLiteral("receiptRows"), tr("Rows to check"), m_checks);
    setCheckWidths(*checks);
    auto* columns = plainTable(QStringLiteral("receiptColumns"), tr("Columns"), m_columns);
    setColumnWidths(*columns);
    auto* pages = new QStackedWidget;
    for (QTableView* view : {facts, checks, columns})
        pages->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);

    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("previewFrame"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(pages);
    auto* body = new QFrame;
    body->setObjectName(QStringLiteral("importBody"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::cardPadding, 4, metrics::cardPadding, 14);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(frame, 1);
    return body;
}

QWidget* ReceiptDialog::createFoot()
{
    const auto button = [](const QString& text, const QString& objectName) {
        auto* made = new QPushButton(text);
        made->setObjectName(objectName);
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    };
    QPushButton* options = button(tr("Import Options…"), QStringLiteral("importOptionsButton"));
    QPushButton* copyButton = button(tr("Copy"), QStringLiteral("copyReceiptButton"));
    m_export = button(tr("Export Rejected Rows…"), QStringLiteral("exportRejectedButton"));
    QPushButton* close = button(tr("Close"), QStringLiteral("closeReceiptButton"));
    close->setDefault(true);
    connect(options, &QPushButton::clicked, this, &ReceiptDialog::optionsRequested);
    connect(copyButton, &QPushButton::clicked, this, &ReceiptDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &ReceiptDialog::exportRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("importFoot"));
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 10);
    layout->setSpacing(8);
    layout->addWidget(options);
    layout->addStretch(1);
    layout->addWidget(copyButton);
    layout->addWidget(m_export);
    layout->addWidget(close);
    return foot;
}

void ReceiptDialog::showReceipt(const OpenTablePointer& open)
{
    m_open = open;
    if (!open)
        return;
    m_title->setText(tr("Import receipt of %1").arg(open->title));
    m_headline->setText(receiptHeadline(open->receipt));
    m_facts->setFacts(receiptFacts(*open));
    m_checks->setReceipt(std::shared_ptr<const core::data::ImportReceipt>(open, &open->receipt));
    m_columns->setTable(open->table);
    const int checks = m_checks->rowCount();
    m_tabs->setTabText(RowsToCheck,
                       checks > 0 ? tr("Rows to Check (%1)").arg(countText(std::size_t(checks)))
                                  : tr("Rows to Check"));
    m_tabs->setTabEnabled(RowsToCheck, checks > 0);
    if (checks == 0 && m_tabs->currentIndex() == RowsToCheck)
        m_tabs->setCurrentIndex(HowRead);
    m_export->setEnabled(!open->receipt.rejected.empty() || !open->receipt.skipped.empty());
}

void ReceiptDialog::copy() const
{
    if (m_open)
        QGuiApplication::clipboard()->setText(receiptText(*m_open));
}

} // namespace ui
