#pragma once

#include "ui/workspace/step.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class Workspace;

/// The two-minute tour: a strip at the foot of the pages that says what is to be seen and has the
/// button for what comes next. Everything it does is done for good, on an example: it opens, finds
/// and writes as the pages' own buttons do. It follows the page that is shown, so that whoever
/// goes by the rail or by keys takes the tour along.
class TourBar : public QFrame {
    Q_OBJECT
public:
    enum class Stop { Table, Explore, Find, Segments, Report, End, Aside };

    explicit TourBar(Workspace& workspace, QWidget* parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// Shows itself with the first stop, once the example is open.
    void begin();
    void end();
    /// The page that is shown now.
    void setStep(Step step);
    Stop stop() const;
    /// The example the tour is made on.
    static QString sampleId();

signals:
    void stepRequested(ui::Step step);
    /// The page of segments and its primary button.
    void findRequested();
    void saveReportRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void goOn();
    void refresh();
    void onTableChanged();
    void retint();
    bool isFinding() const;

    Workspace& m_workspace;
    Step m_step = Step::Data;
    Step m_lastStop = Step::Data; ///< where one comes back to from aside
    bool m_isOn = false;
    bool m_hasTable = false; ///< the example has come
    bool m_isAtEnd = false;
    QLabel* m_place;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_save;
    QPushButton* m_next;
    QToolButton* m_close;
};

} // namespace ui
