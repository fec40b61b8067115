#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ShortcutButton;

/// One running job: what, true fraction, stage, elapsed and left, and how to end it.
class JobRow : public QFrame {
    Q_OBJECT
public:
    JobRow(const QString& title, bool canKeepBest, QWidget* parent = nullptr);

    void setProgress(double fraction, const QString& stage);
    void setStopping();

signals:
    void due(); ///< the job has lasted long enough to be shown
    void keepBestRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retint();
    void showTimes();
    double m_fraction = 0;
    /// The first that was told: what went before says nothing about what is left.
    struct Begun {
        qint64 at = 0; ///< ms since the start
        double fraction = 0;
    };
    std::optional<Begun> m_begun;
    bool m_stopping = false;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QLabel* m_icon;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_stage;
    QLabel* m_times;
    ShortcutButton* m_keep = nullptr;
    QPushButton* m_discard;
};

} // namespace ui
