#include "ui/pages/tablecard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/datatableview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int searchDelayMs = 180;
// Writing this many cells as text stays far below 100 ms.
constexpr std::size_t cellsCopiedAtOnce = 50'000;
constexpr std::size_t rowsBetweenPolls = 4096;

/// Rows and columns any selected cell stands in.
struct Selected {
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> columns;
    bool wholeColumns = false;
};

Selected selectedCells(const DataTableView& view)
{
    Selected selected;
    std::set<std::size_t> columns;
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        spans.emplace_back(range.top(), range.bottom());
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(std::size_t(column));
    }
    std::sort(spans.begin(), spans.end());
    int next = 0;
    for (const auto& [top, bottom] : spans)
        for (int row = std::max(next, top); row <= bottom; ++row, next = row)
            selected.rows.push_back(std::uint32_t(view.tableModel()->tableRow(row)));
    selected.columns.assign(columns.begin(), columns.end());
    selected.wholeColumns = int(selected.rows.size()) == view.tableModel()->rowCount();
    return selected;
}

} // namespace

TableCard::TableCard(QWidget* parent)
    : QFrame(parent), m_find(new QLineEdit), m_matchWords(new QLabel), m_allRows(new QPushButton),
      m_rowWords(new QLabel), m_copy(new QToolButton), m_view(new DataTableView)
{
    setObjectName(QStringLiteral("tableCard"));
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    auto* line = new QFrame;
    line->setProperty("line", true);
    layout->addWidget(line);
    layout->addWidget(m_view, 1);

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &TableCard::search);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_jumpsToFirst = true;
        m_searchDelay.start();
    });
    connect(&m_search, &RowSearch::found, this, &TableCard::showMatches);
    connect(m_view, &DataTableView::visibleRowsChanged, this, &TableCard::showRowWords);
    connect(m_view, &DataTableView::copyRequested, this, &TableCard::copySelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_copy->setEnabled(m_view->selectionModel()->hasSelection()); });
    connect(m_copy, &QToolButton::clicked, this, &TableCard::copySelection);
    connect(m_allRows, &QPushButton::clicked, this, &TableCard::showAllRows);
    retint();
}

QWidget* TableCard::makeBar()
{
    m_find->setObjectName(QStringLiteral("findField"));
    m_find->setPlaceholderText(tr("Find an ID or any text"));
    m_find->setAccessibleName(tr("Find an ID or any text"));
    m_find->setToolTip(tr("Enter: next match, Shift+Enter: the one before"));
    m_find->setMinimumWidth(150);
    m_find->setMaximumWidth(240);
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_findIcon = m_find->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_matchWords->setObjectName(QStringLiteral("findResult"));
    m_matchWords->setProperty("muted", true);
    m_matchWords->setFont(interfaceFont(12));
    m_allRows->setObjectName(QStringLiteral("showAllRowsButton"));
    m_allRows->setProperty("link", true);
    m_allRows->hide();
    m_rowWords->setObjectName(QStringLiteral("rowsInSight"));
    m_rowWords->setTextFormat(Qt::RichText);
    m_rowWords->setFont(interfaceFont(12));
    m_copy->setObjectName(QStringLiteral("copyCellsButton"));
    m_copy->setAccessibleName(tr("Copy selected cells"));
    m_copy->setToolTip(tr("Copy selected cells (Ctrl+C)"));
    m_copy->setIconSize({16, 16});
    m_copy->setEnabled(false);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 10, 0);
    bar->setSpacing(10);
    bar->addWidget(m_find, 3);
    bar->addWidget(m_matchWords);
    bar->addStretch(1);
    bar->addWidget(m_allRows);
    bar->addWidget(m_rowWords);
    bar->addWidget(m_copy);
    auto* box = new QWidget;
    box->setLayout(bar);
    box->setFixedHeight(48);
    return box;
}

void TableCard::setTable(OpenTablePointer open)
{
    const bool isOther = !m_open || !open || m_open->table->source() != open->table->source();
    m_open = std::move(open);
    if (!m_open)
        return;
    m_view->setTable(m_open->table, m_open->summaries, m_open->histograms);
    if (isOther) {
        m_allRows->hide();
        m_searched.clear();
        m_find->clear();
        m_copyJob.stop();
    }
    // Types decide what matches.
    search();
    showRowWords();
}

void TableCard::showOnly(std::vector<std::uint32_t> rows, const QString& what)
{
    m_view->tableModel()->setRows(std::move(rows));
    m_allRows->setText(tr("Show All Rows"));
    m_allRows->setToolTip(what);
    m_allRows->setAccessibleName(tr("Show all rows instead of %1").arg(what));
    m_allRows->show();
    m_view->scrollToTop();
    showRowWords();
}

void TableCard::showAllRows()
{
    const QModelIndex current = m_view->currentIndex();
    const std::size_t row = current.isValid() ? m_view->tableModel()->tableRow(current.row()) : 0;
    const int column = std::max(0, m_view->currentColumn());
    m_view->tableModel()->setRows({});
    m_allRows->hide();
    if (current.isValid())
        m_view->showCell(row, std::size_t(column));
    showRowWords();
}

void TableCard::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TableCard::search()
{
    m_searchDelay.stop();
    const QString text = m_find->text().trimmed();
    m_searched = text;
    m_matches.clear();
    m_match = -1;
    if (text.isEmpty() || !m_open) {
        m_search.stop();
        m_isSearching = false;
        m_jumpsToFirst = false;
        showMatchWords();
        return;
    }
    m_isSearching = true;
    m_search.find(m_open->table, text);
    showMatchWords();
}

void TableCard::showMatches(const std::vector<CellMatch>& matches)
{
    m_isSearching = false;
    // What the filter hides is not found either.
    const TableModel& model = *m_view->tableModel();
    m_matches.clear();
    for (const CellMatch& match : matches)
        if (model.showsAllRows() || model.viewRow(match.row) >= 0)
            m_matches.push_back(match);
    m_match = -1;
    if (m_jumpsToFirst)
        goToMatch(1);
    m_jumpsToFirst = false;
    showMatchWords();
}

void TableCard::goToMatch(int step)
{
    if (m_matches.empty())
        return;
    const auto count = std::ptrdiff_t(m_matches.size());
    m_match = m_match < 0 ? (step > 0 ? 0 : count - 1) : (m_match + step + count) % count;
    const CellMatch& match = m_matches[std::size_t(m_match)];
    m_view->showCell(match.row, match.column);
    showMatchWords();
}

void TableCard::showMatchWords()
{
    QString words;
    if (!m_searched.isEmpty() && !m_isSearching) {
        const QString most =
            m_matches.size() >= RowSearch::mostMatches ? tr(" or more") : QString();
        if (m_matches.empty())
            words = tr("not found");
        else if (m_match < 0)
            words = tr("%1 found").arg(countText(m_matches.size()) + most);
        else
            words =
                tr("%1 of %2")
                    .arg(countText(std::size_t(m_match) + 1), countText(m_matches.size()) + most);
    }
    m_matchWords->setText(words);
}

void TableCard::showRowWords()
{
    if (!m_open)
        return;
    const Theme& theme = themeOf(this);
    const auto [first, last] = m_view->visibleRows();
    const TableModel& model = *m_view->tableModel();
    const QString span = first < 0 ? countText(0)
                                   : tr("%1–%2").arg(countText(std::size_t(first) + 1),
                                                     countText(std::size_t(last) + 1));
    const QString words = model.showsAllRows() ? tr("Rows %1 of %2 · file order")
                                               : tr("Rows %1 of %2 chosen · %3 in all");
    const QString bold = QStringLiteral("<span style=\"color:%1; font-weight:500\">%2</span>")
                             .arg(theme.text.name(), span);
    QString text = words.arg(bold, countText(std::size_t(model.rowCount())));
    if (!model.showsAllRows())
        text = text.arg(countText(m_open->table->rowCount()));
    m_rowWords->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.muted.name(), text));
}

void TableCard::copySelection()
{
    const Selected selected = selectedCells(*m_view);
    const bool withNames = selected.wholeColumns;
    if (selected.rows.size() * selected.columns.size() <= cellsCopiedAtOnce) {
        if (!selected.rows.empty())
            QGuiApplication::clipboard()->setText(
                cellsText(*m_open->table, selected.rows, selected.columns, withNames));
        return;
    }
    m_copyJob.start(
        [table = m_open->table, selected, withNames](Job&, const core::TrainingControl& control) {
            QString text;
            for (std::size_t from = 0; from < selected.rows.size(); from += rowsBetweenPolls) {
                core::throwIfStopped(control.discard);
                const std::size_t to = std::min(from + rowsBetweenPolls, selected.rows.size());
                text += cellsText(*table,
                                  {selected.rows.begin() + std::ptrdiff_t(from),
                                   selected.rows.begin() + std::ptrdiff_t(to)},
                                  selected.columns, withNames && from == 0);
            }
            return Job::Deliver([text] { QGuiApplication::clipboard()->setText(text); });
        });
}

bool TableCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_searched != m_find->text().trimmed())
            search(); // its first match is shown when it comes
        else
            goToMatch(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TableCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void TableCard::retint()
{
    const Theme& theme = themeOf(this);
    m_findIcon->setIcon(themedIcon(QStringLiteral("search"), theme.muted));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), theme.muted));
    showRowWords();
}

} // namespace ui
