#pragma once

#include "ui/pages/data/findings.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace ui {

class FindingList;

/// "To check": what an analyst should look at before trusting the table, with what follows from
/// it and what can be done here.
class FindingsCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget* parent = nullptr);

    void setFindings(OpenTablePointer open);
    int findingCount() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowsRequested(const core::Warning& finding);
    void columnRequested(std::size_t column);
    void ignoreRequested(std::size_t column);
    void identifierRequested(std::size_t column);
    void readingChosen(std::size_t column, const core::data::ColumnChoice& choice);
    void repairRequested();
    void importOptionsRequested();
    void receiptRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int listHeight() const;
    void follow(const Remedy& remedy, const core::Warning& finding);

    OpenTablePointer m_open;
    QLabel* m_caption;
    QScrollArea* m_scroll;
    FindingList* m_list;
};

} // namespace ui
