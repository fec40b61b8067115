#pragma once

#include "core/segment/segmentation.h"
#include "ui/errortext.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/recipepreview.h"

#include <QObject>
#include <QString>

#include <functional>
#include <list>
#include <string>
#include <thread>

namespace ui {

/// Writes result files beside the event loop. A file is written whole or not at all.
class Exporting : public QObject {
    Q_OBJECT
public:
    explicit Exporting(QObject* parent = nullptr) : QObject(parent) {}
    /// Stops what is being written and waits.
    ~Exporting() override;

    void clusterSummary(core::segment::SegmentationPointer segmentation, const QString& path);
    void customers(core::segment::SegmentationPointer segmentation, const QString& path);
    /// The lines of the file that are no rows of the table.
    void rejectedRows(OpenTablePointer table, const QString& path);
    /// Every row of the table that the preview was made from.
    void preparedTable(RecipePreviewPointer preview, const QString& path);
    void text(const std::string& text, const QString& path);
    bool isWriting() const { return !m_writers.empty(); }

signals:
    void saved(const QString& path);
    void failed(const ui::ErrorText& error);

private:
    void write(const QString& path, std::function<std::string(std::stop_token)> content);
    std::list<std::jthread> m_writers;
};

} // namespace ui
