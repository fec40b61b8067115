#pragma once

#include "core/base/progress.h"
#include "core/segment/segmentation.h"
#include "ui/report/reportblock.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// All figures and tables of a report as files: each figure as PNG, SVG and CSV, each table as CSV,
/// and an index page. Figures are drawn one by one, a step each.
class ChartPack {
    Q_DECLARE_TR_FUNCTIONS(ui::ChartPack)
public:
    explicit ChartPack(std::shared_ptr<const Report> report);

    int stepCount() const { return static_cast<int>(m_figures.size()); }
    int stepsDone() const { return static_cast<int>(m_done); }
    /// Draws the next figure; false: all are done. Needs a QApplication.
    bool step();

    struct File {
        QString name;
        std::function<QByteArray()> make; ///< its content, on any thread
    };
    /// Once all is drawn.
    std::vector<File> takeFiles();

private:
    void addTable(const QString& name, const QVector<QStringList>& table);
    QByteArray index() const;
    QString stem(std::size_t block) const;

    std::shared_ptr<const Report> m_report;
    std::vector<std::size_t> m_figures; ///< blocks
    std::size_t m_done = 0;
    std::vector<File> m_files;
};

/// "mall_customers_charts_2026-11-21" in `parent`, with a number behind it where that is taken.
std::filesystem::path chartPackFolder(const std::filesystem::path& parent, const QString& title,
                                      const QDate& date);
/// Into a new folder, whole or not at all. Throws core::Error (FileNotWritable) and Cancelled.
void writeChartPack(const std::vector<ChartPack::File>& files, const std::filesystem::path& folder,
                    const std::stop_token& stop = {}, const core::ProgressCallback& progress = {});

} // namespace ui
