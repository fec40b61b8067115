#pragma once

#include "core/base/progress.h"
#include "ui/exporting.h"
#include "ui/report/reportlayout.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

/// Draws reports and chart packs on the window's thread, a piece in each turn of the event loop,
/// and lets `exporting` write what was drawn: it tells how that ended.
class ReportExport : public QObject {
    Q_OBJECT
public:
    ReportExport(Exporting& exporting, QObject* parent);

    /// HTML where the path ends so, else PDF.
    void save(std::shared_ptr<const ReportLayout> layout, const QString& path);
    void saveChartPack(std::shared_ptr<const Report> report, const QString& folder);
    bool isDrawing() const { return static_cast<bool>(m_step); }

signals:
    void progressed(const QString& path, double fraction);

private:
    void draw(const QString& path, int steps, std::function<bool()> step,
              std::function<void()> finish);
    void turn();

    Exporting& m_exporting;
    QTimer m_timer;
    QString m_path;
    int m_steps = 0;
    int m_done = 0;
    std::function<bool()> m_step;
    std::function<void()> m_finish;
};

/// The file's content, all at once: for programs without a window.
std::string reportBytes(std::shared_ptr<const ReportLayout> layout, bool isHtml);

} // namespace ui
