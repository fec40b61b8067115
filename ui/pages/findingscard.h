#pragma once

#include "ui/pages/findings.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// "To check": what an analyst should look at before trusting the table, with what follows from
/// it and what can be done here.
class FindingsCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget* parent = nullptr);

    void setFindings(OpenTablePointer open);
    int findingCount() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowsRequested(const core::Warning& finding);
    void columnRequested(std::size_t column);
    void ignoreRequested(std::size_t column);
    void readingChosen(std::size_t column, const core::data::ColumnChoice& choice);
    void repairRequested();
    void importOptionsRequested();
    void receiptRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    int listHeight() const;
    QWidget* makeRow(const core::Warning& finding);
    QWidget* makeActions(const core::Warning& finding);
    void alignActions();
    void follow(const Remedy& remedy, const core::Warning& finding);
    bool isNarrow() const;

    OpenTablePointer m_open;
    int m_count = 0;
    bool m_isBuiltNarrow = false;
    QLabel* m_caption;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace ui
