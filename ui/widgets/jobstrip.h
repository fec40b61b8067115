#pragma once

#include <QFrame>
#include <QString>

#include <map>

class QVBoxLayout;

namespace ui {

class JobRow;

/// What is running, at the foot of the window: one row a job, from 0.3 s after its start.
class JobStrip : public QFrame {
    Q_OBJECT
public:
    explicit JobStrip(QWidget* parent = nullptr);
    ~JobStrip() override;

    void addJob(int id, const QString& title, bool canKeepBest);
    /// `fraction` in [0, 1]; `stage` may be empty.
    void setProgress(int id, double fraction, const QString& stage);
    /// The job was asked to stop: says so until it ends.
    void setStopping(int id);
    void removeJob(int id);
    /// Jobs under way, shown or not.
    int jobCount() const { return int(m_rows.size()); }

signals:
    void keepBestRequested(int id);
    void discardRequested(int id);

private:
    void showRows();
    std::map<int, JobRow*> m_rows;
    QVBoxLayout* m_layout;
};

} // namespace ui
