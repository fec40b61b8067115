#pragma once

#include "core/deploy/columnmatch.h"
#include "core/deploy/scorer.h"
#include "ui/workspace/scoring.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Which column of the file serves each feature of the model: as it was matched, with sample
/// values, suggestions one click away, and what is wrong said at once.
class MappingDialog : public QDialog {
    Q_OBJECT
public:
    MappingDialog(const QStringList& features, FileHeadPointer head,
                  const core::deploy::ColumnMap& map, const QString& fileName,
                  QWidget* parent = nullptr);

    /// What was chosen otherwise than the names say.
    core::deploy::ColumnMap columnMap() const;
    /// Why it cannot be taken as it is; empty: it can.
    QString problem() const;
    void reset();

private:
    struct Line {
        QString feature;
        QComboBox* box = nullptr;
        QLabel* sample = nullptr;
        QLabel* how = nullptr;
        QPushButton* suggestion = nullptr;
        std::vector<std::size_t> suggested;
    };
    void addLine(QGridLayout& grid, const QString& feature);
    void chooseMatches(const core::deploy::ColumnMap& map);
    /// Column of a line; −1: not in the file.
    int columnOf(const Line& line) const;
    std::size_t usesOf(int column) const;
    QString samplesOf(int column) const;
    void refresh();
    void refreshLine(Line& line);

    FileHeadPointer m_head;
    std::vector<std::string> m_features;
    std::vector<core::deploy::MatchedColumn> m_byName;
    std::vector<Line> m_lines;
    QLabel* m_state;
    QPushButton* m_ok;
};

} // namespace ui
