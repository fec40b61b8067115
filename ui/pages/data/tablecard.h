#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/rowsearch.h"
#include "ui/workspace/rowview.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QShortcut;
class QToolButton;

namespace ui {

class DataTableView;
class FilterChips;
class FilterPopover;

/// The customer table with its find field, its filters as chips, and words for the rows in sight
/// and their order.
class TableCard : public QFrame {
    Q_OBJECT
public:
    explicit TableCard(QWidget* parent = nullptr);

    void setTable(OpenTablePointer open);
    DataTableView* view() const { return m_view; }
    const RowView& rowView() const { return m_rows; }
    /// Only the rows that a finding is about, besides the filters there are.
    void showFindingRows(const core::Warning& finding);
    /// Only these rows, besides the filters there are; null: no longer.
    void setPicked(std::shared_ptr<const std::vector<std::uint32_t>> rows, const QString& title);
    /// The popover for a column's filter, beside `globalArea`.
    void openFilter(int column, const QRect& globalArea);
    /// Tab-separated text of the selection to the clipboard; large ones on a worker.
    void copySelection();

signals:
    /// The filter of picked rows was taken away here.
    void pickedDropped();
    /// The words of that filter were clicked.
    void pickedOriginRequested();
    void typeChosen(std::size_t column, core::data::ColumnType type);
    void roleChosen(std::size_t column, core::data::ColumnRole role);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void connectParts();
    void takeRows();
    void sortNext(int column);
    void showChips();
    /// The chips that stand before those of the conditions.
    int chipsBeforeConditions() const;
    void removeChip(int chip);
    void editChip(int chip, const QRect& globalArea);
    void openMenu(int column, int row, const QPoint& globalPosition);
    void fillSortMenu(QMenu& menu, int column);
    void fillFilterMenu(QMenu& menu, int column, int row);
    void fillTypeMenus(QMenu& menu, int column);
    void fillMoreMenu(QMenu& menu);
    void showBusy(bool busy);
    QString orderWords() const;
    QString resultWords() const;
    void search();
    void showMatches(const std::vector<CellMatch>& matches);
    void goToMatch(int step);
    void showMatchWords();
    void showRowWords();
    void retint();

    OpenTablePointer m_open;
    RowSearch m_search;
    LatestJob m_copyJob;
    QTimer m_searchDelay;
    std::vector<CellMatch> m_matches;
    std::ptrdiff_t m_match = -1;
    QString m_searched;
    bool m_isSearching = false;
    /// Typing goes to the first match; a search repeated for other types stays where it is.
    bool m_jumpsToFirst = false;

    QLineEdit* m_find;
    QAction* m_findIcon;
    QLabel* m_matchWords;
    RowView m_rows;
    RowWish m_taken; ///< what the view shows; rows() of m_rows were made for it
    QPointer<FilterPopover> m_popover;
    QPushButton* m_filter;
    QLabel* m_rowWords;
    QLabel* m_busyWords;
    QPushButton* m_cancel;
    QShortcut* m_escape;
    QToolButton* m_copy;
    QToolButton* m_more;
    FilterChips* m_chips;
    DataTableView* m_view;
    QLabel* m_nothing;
};

} // namespace ui
