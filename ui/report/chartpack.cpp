#include "ui/report/chartpack.h"

#include "core/base/error.h"
#include "core/store/atomicfile.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/plotwidget.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>

#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

} // namespace

ChartPack::ChartPack(std::shared_ptr<const Report> report) : m_report(std::move(report))
{
    for (std::size_t i = 0; i < m_report->blocks.size(); ++i)
        if (m_report->blocks[i].kind == ReportBlock::Kind::Figure)
            m_figures.push_back(i);
}

/// "02-segment-map": in the order of the report.
QString ChartPack::stem(std::size_t block) const
{
    int number = 1;
    for (std::size_t i = 0; i < block; ++i)
        if (m_report->blocks[i].kind == ReportBlock::Kind::Figure ||
            (m_report->blocks[i].kind == ReportBlock::Kind::Table &&
             !m_report->blocks[i].table.exact.isEmpty()))
            ++number;
    return QStringLiteral("%1-%2")
        .arg(number, 2, 10, QLatin1Char('0'))
        .arg(m_report->blocks[block].name);
}

bool ChartPack::step()
{
    if (m_done == m_figures.size())
        return false;
    const std::size_t place = m_figures[m_done];
    const ReportBlock& block = m_report->blocks[place];
    const FigureLook look{.sheet = FigureSheet::Column};
    const QString name = stem(place);
    for (const char* format : {"png", "svg"}) {
        const QString ending = QString::fromLatin1(format);
        m_files.push_back({name + QLatin1Char('.') + ending,
                           figureMaker(*block.plot, block.figureTitle, ending, look)});
    }
    addTable(name, block.plot->figureTable());
    return ++m_done < m_figures.size();
}

std::vector<ChartPack::File> ChartPack::takeFiles()
{
    for (std::size_t i = 0; i < m_report->blocks.size(); ++i) {
        const ReportBlock& block = m_report->blocks[i];
        if (block.kind == ReportBlock::Kind::Table && !block.table.exact.isEmpty())
            addTable(stem(i), block.table.exact);
    }
    m_files.push_back({QStringLiteral("index.html"), [html = index()] { return html; }});
    return std::move(m_files);
}

void ChartPack::addTable(const QString& name, const QVector<QStringList>& table)
{
    m_files.push_back({name + QStringLiteral(".csv"),
                       [table] { return QByteArray::fromStdString(tableCsv(table)); }});
}

QByteArray ChartPack::index() const
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                       "<title>%2</title><style>body{font:15px/1.5 system-ui,sans-serif;"
                       "color:#1b1f24;max-width:860px;margin:40px auto;padding:0 24px}"
                       "img{max-width:100%;border:1px solid #dde1e6}figure{margin:32px 0}"
                       "figcaption{color:#5b6570;font-size:13px}a{color:#2459b8}"
                       "</style></head><body>\n<h1>%2</h1>\n")
            .arg(m_report->language, m_report->title.toHtmlEscaped());
    const auto link = [](const QString& file, const QString& text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(file.toHtmlEscaped(), text);
    };
    for (std::size_t i = 0; i < m_report->blocks.size(); ++i) {
        const ReportBlock& block = m_report->blocks[i];
        const QString name = stem(i);
        if (block.kind == ReportBlock::Kind::Subtitle)
            html += QStringLiteral("<p>%1</p>\n").arg(block.text.toHtmlEscaped());
        else if (block.kind == ReportBlock::Kind::Figure)
            html += QStringLiteral("<figure><h2>%1</h2><img src=\"%2.png\" alt=\"%3\">"
                                   "<figcaption>%4<br>%5 · %6 · %7</figcaption></figure>\n")
                        .arg(block.figureTitle.toHtmlEscaped(), name, block.alt.toHtmlEscaped(),
                             block.caption.toHtmlEscaped(),
                             link(name + QStringLiteral(".png"), QStringLiteral("PNG")),
                             link(name + QStringLiteral(".svg"), QStringLiteral("SVG")),
                             link(name + QStringLiteral(".csv"), tr("its numbers (CSV)")));
        else if (block.kind == ReportBlock::Kind::Table && !block.table.exact.isEmpty())
            html += QStringLiteral("<h2>%1</h2><p>%2</p>\n")
                        .arg(block.figureTitle.toHtmlEscaped(),
                             link(name + QStringLiteral(".csv"), tr("table (CSV)")));
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

fs::path chartPackFolder(const fs::path& parent, const QString& title, const QDate& date)
{
    QString stem = QFileInfo(title).completeBaseName();
    stem.replace(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}_-]+")), QStringLiteral("_"));
    const QString base =
        QCoreApplication::translate("ui", "%1_charts_%2")
            .arg(stem.isEmpty() ? QStringLiteral("tessera") : stem, date.toString(Qt::ISODate));
    fs::path folder = parent / base.toStdU16String();
    std::error_code ignored;
    for (int i = 2; fs::exists(folder, ignored); ++i)
        folder = parent / QStringLiteral("%1_%2").arg(base).arg(i).toStdU16String();
    return folder;
}

void writeChartPack(const std::vector<ChartPack::File>& files, const fs::path& folder,
                    const std::stop_token& stop, const core::ProgressCallback& progress)
{
    // Made beside its place under another name, so that nobody meets half a pack.
    fs::path unfinished = folder;
    unfinished += ".part";
    std::error_code failure;
    fs::create_directories(unfinished, failure);
    if (failure)
        throw core::Error(core::ErrorCode::FileNotWritable,
                          "The folder could not be made: " + failure.message() + ".",
                          folder.string(), {}, "Choose another place.");
    try {
        double done = 0;
        for (const ChartPack::File& file : files) {
            core::throwIfStopped(stop);
            const QByteArray bytes = file.make();
            core::store::writeFileAtomically(
                unfinished / file.name.toStdU16String(),
                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            if (progress)
                progress(++done / static_cast<double>(files.size()),
                         QT_TRANSLATE_NOOP("Progress", "Writing"));
        }
        fs::rename(unfinished, folder, failure);
        if (failure)
            throw core::Error(core::ErrorCode::FileNotWritable,
                              "The folder could not be put in place: " + failure.message() + ".",
                              folder.string(), {}, "Choose another place.");
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(unfinished, ignored);
        throw;
    }
}

} // namespace ui
