#pragma once

#include "core/segment/segmentation.h"

#include <QDialog>
#include <QString>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Which segments get a file of their own, what columns stand in it, and where the files go.
class SegmentFilesDialog : public QDialog {
    Q_OBJECT
public:
    SegmentFilesDialog(core::segment::SegmentationPointer segmentation, const QString& folder,
                       QWidget* parent = nullptr);

    /// Ticks this segment alone.
    void chooseOnly(std::int32_t segment);
    /// Ids of the segments ticked, −1 for the customers not clustered.
    std::vector<std::int32_t> segments() const;
    /// Table columns ticked, in the order of the table.
    std::vector<std::size_t> columns() const;
    QString folder() const;

private:
    QListWidget* addList(const QString& title, const QString& name, QBoxLayout* layout);
    void fillSegments();
    void fillColumns();
    void askFolder();
    void updateState();

    core::segment::SegmentationPointer m_segmentation;
    QListWidget* m_segments;
    QListWidget* m_columns;
    QLineEdit* m_folder;
    QLabel* m_names; ///< of the files
    QPushButton* m_write;
};

} // namespace ui
