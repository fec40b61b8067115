#pragma once

#include <QTableView>

#include <vector>

namespace ui {

class FigureHeader;
class FigureOrder;
class TrialTableModel;

/// The trials of a search as a table, sorted by any column while they come in. Columns grow with
/// what they hold and share the room left over.
class TrialTableView : public QTableView {
    Q_OBJECT
public:
    explicit TrialTableView(TrialTableModel* model, QWidget* parent = nullptr);

    /// The row highlighted; 0: none. Does not signal.
    void chooseTrial(int id);

signals:
    void trialChosen(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void startAnew();
    void measure(int first, int last);
    void fitColumns();

    TrialTableModel* m_model;
    FigureOrder* m_order;
    FigureHeader* m_header;
    std::vector<int> m_widths; ///< needed by the columns
    int m_chosen = 0;
};

} // namespace ui
