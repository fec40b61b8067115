#include "ui/report/reportexport.h"

#include "core/store/atomicfile.h"
#include "ui/report/chartpack.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportpdf.h"

#include <algorithm>

namespace ui {

ReportExport::ReportExport(Exporting& exporting, QObject* parent)
    : QObject(parent), m_exporting(exporting)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportExport::turn);
}

void ReportExport::save(std::shared_ptr<const ReportLayout> layout, const QString& path)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        auto html = std::make_shared<ReportHtml>(std::move(layout));
        draw(
            path, html->stepCount(), [html] { return html->step(); },
            [this, html, path] {
                const auto bytes = std::make_shared<const QByteArray>(html->html());
                m_exporting.content(path,
                                    [bytes](std::stop_token) { return bytes->toStdString(); });
            });
        return;
    }
    auto pdf = std::make_shared<ReportPdf>(std::move(layout));
    draw(
        path, pdf->stepCount(), [pdf] { return pdf->step(); },
        [this, pdf, path] {
            const auto sheets = std::make_shared<const ReportPdf::Sheets>(pdf->takeSheets());
            m_exporting.content(path, [sheets](std::stop_token) { return assemblePdf(*sheets); });
        });
}

void ReportExport::saveChartPack(std::shared_ptr<const Report> report, const QString& folder)
{
    auto pack = std::make_shared<ChartPack>(std::move(report));
    draw(
        folder, pack->stepCount(), [pack] { return pack->step(); },
        [this, pack, folder] {
            auto files = std::make_shared<const std::vector<ChartPack::File>>(pack->takeFiles());
            m_exporting.work(folder, [files, folder](const std::stop_token& stop,
                                                     const core::ProgressCallback& progress) {
                writeChartPack(*files, folder.toStdU16String(), stop, progress);
            });
        });
}

void ReportExport::draw(const QString& path, int steps, std::function<bool()> step,
                        std::function<void()> finish)
{
    m_path = path;
    m_steps = std::max(1, steps);
    m_done = 0;
    m_step = std::move(step);
    m_finish = std::move(finish);
    m_timer.start(0);
}

void ReportExport::turn()
{
    const bool goesOn = m_step();
    emit progressed(m_path, static_cast<double>(++m_done) / m_steps);
    if (goesOn)
        return;
    m_timer.stop();
    m_step = {};
    std::exchange(m_finish, {})();
}

std::string reportBytes(std::shared_ptr<const ReportLayout> layout, bool isHtml)
{
    if (isHtml) {
        ReportHtml html(std::move(layout));
        while (html.step()) {
        }
        return html.html().toStdString();
    }
    ReportPdf pdf(std::move(layout));
    while (pdf.step()) {
    }
    return assemblePdf(pdf.takeSheets());
}

} // namespace ui
