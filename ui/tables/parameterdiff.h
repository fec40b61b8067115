#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// What two or three runs were trained with, where they differ: a row per setting, a column per
/// run.
class ParameterDiff : public QWidget {
    Q_OBJECT
public:
    struct Run {
        QString name;
        /// Settings by name in the order they are shown; runs may have different ones.
        QVector<QPair<QString, QString>> settings;
    };

    explicit ParameterDiff(QWidget* parent = nullptr);

    /// The first three are compared. `ticked`: the runs that could have been, where they are more.
    void setRuns(const QVector<Run>& runs, int ticked = 0);
    /// Header row first, as shown; empty where nothing is compared or nothing differs.
    QVector<QStringList> differences() const { return m_table; }
    /// The differences to the clipboard.
    void copy() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addNote(int row, int columns);
    QLabel* addCell(const QString& text, int row, int column, bool quiet);

    QVector<QStringList> m_table;
    QString m_words; ///< instead of a table, or below it
    QGridLayout* m_grid;
    QList<QLabel*> m_cells;
};

} // namespace ui
