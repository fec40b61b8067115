#include "ui/pages/data/tablecard.h"

#include "ui/editactions.h"
#include "ui/pages/data/filterchips.h"
#include "ui/pages/data/filterpopover.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/datatableview.h"
#include "ui/tables/filterwords.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

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
    : QFrame(parent), m_find(new QLineEdit), m_matchWords(new QLabel), m_filter(new QPushButton),
      m_rowWords(new QLabel), m_busyWords(new QLabel), m_cancel(new QPushButton(tr("Cancel"))),
      m_escape(new QShortcut(Qt::Key_Escape, this)), m_copy(new QToolButton),
      m_more(new QToolButton), m_chips(new FilterChips), m_view(new DataTableView),
      m_nothing(new QLabel(m_view->viewport()))
{
    setObjectName(QStringLiteral("tableCard"));
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_chips);
    auto* line = new QFrame;
    line->setProperty("line", true);
    layout->addWidget(line);
    layout->addWidget(m_view, 1);
    m_nothing->setObjectName(QStringLiteral("noRows"));
    m_nothing->setText(tr("No row meets all filters"));
    m_nothing->setProperty("muted", true);
    m_nothing->adjustSize();
    m_nothing->hide();
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connectParts();
    retint();
}

void TableCard::connectParts()
{
    connect(&m_searchDelay, &QTimer::timeout, this, &TableCard::search);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_jumpsToFirst = true;
        m_searchDelay.start();
    });
    connect(&m_search, &RowSearch::found, this, &TableCard::showMatches);
    connect(m_view, &DataTableView::visibleRowsChanged, this, &TableCard::showRowWords);
    connect(m_view, &DataTableView::copyRequested, this, &TableCard::copySelection);
    connect(m_view, &DataTableView::menuRequested, this, &TableCard::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_copy->setEnabled(m_view->selectionModel()->hasSelection());
        showRowWords();
    });
    connect(m_copy, &QToolButton::clicked, this, &TableCard::copySelection);
    connect(m_view->columnHeader(), &ColumnHeader::sortClicked, this, &TableCard::sortNext);
    connect(m_view->columnHeader(), &ColumnHeader::filterClicked, this, [this](int column) {
        m_view->setCurrentColumn(column);
        openFilter(column, m_view->columnHeader()->filterMarkArea(column));
    });
    connect(m_filter, &QPushButton::clicked, this, [this] {
        openFilter(std::max(0, m_view->currentColumn()),
                   QRect(m_filter->mapToGlobal(QPoint()), m_filter->size()));
    });
    connect(m_chips, &FilterChips::removed, this, &TableCard::removeChip);
    connect(m_chips, &FilterChips::editRequested, this, &TableCard::editChip);
    connect(m_chips, &FilterChips::clearAllRequested, &m_rows, &RowView::clearFilter);
    connect(&m_rows, &RowView::rowsChanged, this, &TableCard::takeRows);
    connect(&m_rows, &RowView::busyChanged, this, &TableCard::showBusy);
    connect(&m_rows, &RowView::failed, this, [this](const ErrorText& error) {
        m_busyWords->setText(error.headline);
        m_busyWords->show();
    });
    connect(m_cancel, &QPushButton::clicked, &m_rows, &RowView::cancel);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, &m_rows, &RowView::cancel);
}

QWidget* TableCard::makeBar()
{
    m_find->setObjectName(QStringLiteral("findField"));
    EditActions::markSearchField(*m_find);
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
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->setText(tr("Filter"));
    m_filter->setToolTip(tr("Show only rows with certain values"));
    m_filter->setProperty("small", true);
    m_filter->setIconSize({16, 16});
    m_rowWords->setObjectName(QStringLiteral("rowsInSight"));
    m_rowWords->setTextFormat(Qt::RichText);
    m_rowWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Says less where there is less room, see showRowWords().
    m_rowWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rowWords->installEventFilter(this);
    m_busyWords->setObjectName(QStringLiteral("rowsBusy"));
    m_busyWords->hide();
    m_cancel->setObjectName(QStringLiteral("cancelRowsButton"));
    m_cancel->setProperty("link", true);
    m_cancel->setToolTip(tr("Keep the rows as they are (Esc)"));
    m_cancel->hide();
    for (QLabel* words : {m_matchWords, m_busyWords})
        words->setProperty("muted", true);
    for (QLabel* words : {m_matchWords, m_busyWords, m_rowWords})
        words->setFont(interfaceFont(12));
    m_copy->setObjectName(QStringLiteral("copyCellsButton"));
    m_copy->setAccessibleName(tr("Copy selected cells"));
    m_copy->setToolTip(tr("Copy selected cells (Ctrl+C)"));
    m_copy->setEnabled(false);
    m_more->setObjectName(QStringLiteral("tableMenuButton"));
    m_more->setAccessibleName(tr("More for this table"));
    m_more->setToolTip(tr("Sort, filter, select"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMoreMenu(*menu); });
    for (QToolButton* button : {m_copy, m_more})
        button->setIconSize({16, 16});

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 10, 0);
    bar->setSpacing(10);
    bar->addWidget(m_find, 3);
    bar->addWidget(m_filter);
    bar->addWidget(m_matchWords);
    bar->addWidget(m_busyWords);
    bar->addWidget(m_cancel);
    bar->addWidget(m_rowWords, 6);
    bar->addWidget(m_copy);
    bar->addWidget(m_more);
    bar->setAlignment(m_filter, Qt::AlignVCenter);
    auto* box = new QWidget;
    box->setLayout(bar);
    box->setFixedHeight(48);
    return box;
}

void TableCard::setTable(OpenTablePointer open)
{
    const bool isOther = !m_open || !open || m_open->table->source() != open->table->source();
    const bool hasOtherCells = !m_open || !open || m_open->table != open->table;
    m_open = std::move(open);
    if (!m_open) {
        m_rows.setTable({});
        return;
    }
    if (m_popover && hasOtherCells)
        m_popover->close();
    m_view->setTable(m_open->table, m_open->summaries, m_open->histograms);
    if (isOther) {
        m_searched.clear();
        m_find->clear();
        m_copyJob.stop();
    }
    if (hasOtherCells) {
        m_rows.setTable(m_open->table);
        // Types decide what matches.
        search();
    }
    showChips();
    showRowWords();
}

void TableCard::takeRows()
{
    if (!m_open) {
        m_taken = {};
        return;
    }
    const RowWish before = std::exchange(m_taken, m_rows.shown());
    const bool isSortedAnew =
        m_taken.sortColumn != before.sortColumn || m_taken.direction != before.direction;
    m_view->setShownRows(m_rows.rows(), !isSortedAnew);
    m_view->columnHeader()->setSorted(m_taken.sortColumn ? int(*m_taken.sortColumn) : -1,
                                      m_taken.direction);
    if (m_taken.finding && !before.finding)
        if (const auto column = m_open->table->find(m_taken.finding->column))
            m_view->setCurrentColumn(int(*column));
    if (before.picked && !m_taken.picked)
        emit pickedDropped();
    if (!m_searched.isEmpty())
        search();
    m_nothing->setVisible(m_rows.rows() && m_rows.rows()->rows.empty());
    m_nothing->move(24, 20);
    showChips();
    showRowWords();
    if (m_popover)
        m_popover->setResult(resultWords());
}

void TableCard::showFindingRows(const core::Warning& finding)
{
    m_rows.setFinding(finding);
}

void TableCard::setPicked(std::shared_ptr<const std::vector<std::uint32_t>> rows,
                          const QString& title)
{
    m_rows.setPicked(std::move(rows), title);
}

void TableCard::sortNext(int column)
{
    using core::explore::SortDirection;
    const RowWish& wish = m_rows.wanted();
    if (!wish.sortColumn || int(*wish.sortColumn) != column)
        m_rows.sortBy(std::size_t(column), SortDirection::Ascending);
    else if (wish.direction == SortDirection::Ascending)
        m_rows.sortBy(std::size_t(column), SortDirection::Descending);
    else
        m_rows.setFileOrder();
}

void TableCard::openFilter(int column, const QRect& globalArea)
{
    if (!m_open)
        return;
    if (m_popover)
        m_popover->close();
    m_popover = new FilterPopover(m_open, m_rows.wanted(), this);
    m_popover->chooseColumn(column);
    m_popover->setResult(resultWords());
    connect(m_popover, &FilterPopover::conditionChosen, &m_rows, &RowView::setCondition);
    m_popover->showAt(globalArea);
}

void TableCard::showChips()
{
    std::vector<FilterChips::Chip> chips;
    std::vector<bool> filtered(m_open->table->columnCount(), false);
    if (m_taken.picked)
        chips.push_back(
            {m_taken.pickedTitle,
             tr("%1. Click to go back to where they were selected").arg(m_taken.pickedTitle),
             true});
    if (m_taken.finding) {
        const QString sentence = QString::fromStdString(m_taken.finding->text);
        chips.push_back({sentence, sentence, false});
    }
    for (const core::explore::RowCondition& condition : m_taken.filter) {
        filtered[condition.column] = true;
        const QString words = conditionText(condition, m_open->table->column(condition.column));
        chips.push_back({words, tr("%1. Click to change").arg(words), true});
    }
    m_chips->setChips(chips);
    m_view->columnHeader()->setFiltered(std::move(filtered));
    m_filter->setText(m_taken.filter.empty()
                          ? tr("Filter")
                          : tr("Filter · %1").arg(countText(m_taken.filter.size())));
}

int TableCard::chipsBeforeConditions() const
{
    return (m_taken.picked ? 1 : 0) + (m_taken.finding ? 1 : 0);
}

void TableCard::removeChip(int chip)
{
    const int first = chipsBeforeConditions();
    if (chip == 0 && m_taken.picked)
        m_rows.setPicked(nullptr, {});
    else if (chip < first)
        m_rows.clearFinding();
    else if (std::size_t(chip - first) < m_taken.filter.size())
        m_rows.setCondition(m_taken.filter[std::size_t(chip - first)].column, {});
}

void TableCard::editChip(int chip, const QRect& globalArea)
{
    const int condition = chip - chipsBeforeConditions();
    if (chip == 0 && m_taken.picked)
        emit pickedOriginRequested();
    else if (condition >= 0 && std::size_t(condition) < m_taken.filter.size())
        openFilter(int(m_taken.filter[std::size_t(condition)].column), globalArea);
}

void TableCard::showBusy(bool busy)
{
    const RowWish& wish = m_rows.wanted();
    const bool sorts = wish.sortColumn && (wish.sortColumn != m_taken.sortColumn ||
                                           wish.direction != m_taken.direction);
    m_busyWords->setText(sorts ? tr("Sorting…") : tr("Filtering…"));
    m_busyWords->setVisible(busy);
    m_cancel->setVisible(busy);
    m_escape->setEnabled(busy);
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
    m_search.find(m_open->table, text, m_rows.rows());
    showMatchWords();
}

void TableCard::showMatches(const std::vector<CellMatch>& matches)
{
    m_isSearching = false;
    m_matches = matches;
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

QString TableCard::orderWords() const
{
    if (!m_taken.sortColumn)
        return tr("file order");
    const QString name =
        QString::fromStdString(m_open->table->column(*m_taken.sortColumn).name).toHtmlEscaped();
    return (m_taken.direction == core::explore::SortDirection::Ascending
                ? tr("sorted by %1")
                : tr("sorted by %1, descending"))
        .arg(name);
}

QString TableCard::resultWords() const
{
    return tr("%1 of %2 rows")
        .arg(countText(std::size_t(m_view->tableModel()->rowCount())),
             countText(m_open->table->rowCount()));
}

void TableCard::showRowWords()
{
    if (!m_open)
        return;
    const Theme& theme = themeOf(this);
    const auto [first, last] = m_view->visibleRows();
    const auto rows = std::size_t(m_view->tableModel()->rowCount());
    const QString span = first < 0 ? countText(0)
                                   : tr("%1–%2").arg(countText(std::size_t(first) + 1),
                                                     countText(std::size_t(last) + 1));
    const QString place = tr("Rows %1 of %2").arg(span, countText(rows));
    const QString all = m_taken.isFiltered()
                            ? u' ' + tr("(of %1)").arg(countText(m_open->table->rowCount()))
                            : QString();
    const std::size_t selected = m_view->selectedRowCount();
    const QString chosen = selected > 1
                               ? tr("%1 selected").arg(countText(selected)) + QStringLiteral(" · ")
                               : QString();
    const QString order = QStringLiteral(" · ") + orderWords();
    // The first that fits; the tool tip has them all.
    const QString candidates[] = {chosen + place + all + order,
                                  chosen + place + order,
                                  chosen + place + all,
                                  chosen + place,
                                  place,
                                  countText(rows)};
    QString words = candidates[0];
    const QFontMetrics metrics(m_rowWords->font());
    for (const QString& candidate : candidates) {
        words = candidate;
        if (metrics.horizontalAdvance(words) + 4 <= m_rowWords->width())
            break;
    }
    m_rowWords->setToolTip(candidates[0]);
    m_rowWords->setAccessibleName(candidates[0]);
    words.replace(tr("Rows %1 of").arg(span),
                  tr("Rows %1 of")
                      .arg(QStringLiteral("<span style=\"color:%1; font-weight:500\">%2</span>")
                               .arg(theme.text.name(), span)));
    m_rowWords->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.muted.name(), words));
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
    if (watched == m_rowWords && event->type() == QEvent::Resize)
        showRowWords();
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
    m_more->setIcon(themedIcon(QStringLiteral("more"), theme.muted));
    m_filter->setIcon(themedIcon(QStringLiteral("filter"), theme.text));
    showRowWords();
}

} // namespace ui
