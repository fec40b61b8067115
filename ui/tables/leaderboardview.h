#pragma once

#include <QTableView>

#include <functional>

namespace ui {

class FigureHeader;
class FigureOrder;
class LeaderboardModel;
struct LeaderboardRow;

/// The leaderboard as a table: sorted by any column, boxes ticked by click or space bar, copied
/// with Ctrl+C. Where all columns do not fit, those that say least give way; their figures stay in
/// the tool tips and in what is copied.
class LeaderboardView : public QTableView {
    Q_OBJECT
public:
    explicit LeaderboardView(LeaderboardModel* model, QWidget* parent = nullptr);

    /// The row highlighted; stays with its run when rows change. −1: none.
    void chooseRun(int run);
    int chosenRun() const;
    /// Shows these rows only; their ranks stay those among all. Null: all rows.
    void setFilter(std::function<bool(const LeaderboardRow&)> filter);
    /// The whole table to the clipboard.
    void copy();
    /// A height that shows every row.
    QSize sizeHint() const override;

signals:
    void runChosen(int run);
    /// Double click or Enter.
    void runOpened(int run);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void fitColumns();

    LeaderboardModel* m_model;
    FigureOrder* m_order;
    FigureHeader* m_header;
    int m_chosen = -1;
};

} // namespace ui
