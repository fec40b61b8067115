#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/rowsearch.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class DataTableView;

/// The customer table with its find field, the rows in sight, and the chip that says when only
/// some rows are shown.
class TableCard : public QFrame {
    Q_OBJECT
public:
    explicit TableCard(QWidget* parent = nullptr);

    void setTable(OpenTablePointer open);
    DataTableView* view() const { return m_view; }
    /// Only these rows, ascending; `what` says which they are.
    void showOnly(std::vector<std::uint32_t> rows, const QString& what);
    void showAllRows();
    void focusFind();
    /// Tab-separated text of the selection to the clipboard; large ones on a worker.
    void copySelection();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
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
    QPushButton* m_allRows;
    QLabel* m_rowWords;
    QToolButton* m_copy;
    DataTableView* m_view;
};

} // namespace ui
