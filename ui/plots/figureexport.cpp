#include "ui/plots/figureexport.h"

#include "core/base/error.h"
#include "core/data/csv/csvwriter.h"
#include "core/store/atomicfile.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/svgfonts.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageWriter>
#include <QMarginsF>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <string>
#include <vector>

namespace ui {

namespace {

constexpr double mostPixels = 60e6;
QByteArray pngBytes(const QImage& image, const QString& title, const QString& caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!title.isEmpty())
        writer.setText(QStringLiteral("Title"), title);
    if (!caption.isEmpty())
        writer.setText(QStringLiteral("Description"), caption);
    if (!writer.write(image))
        throw core::Error(core::ErrorCode::Internal, "The picture could not be encoded as PNG.");
    return bytes;
}

QByteArray pdfBytes(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const FigureLayout layout = layoutFigurePage(plot, title, look);
    const FigurePageSize size = figurePageSize(layout, look);
    const QSizeF inches(size.inches, size.inches * size.css.height() / size.css.width());
    QPdfWriter writer(&buffer);
    // Ten device units a CSS pixel, so that hairlines and letters are not rounded to pixels.
    constexpr int finer = 10;
    writer.setResolution(static_cast<int>(std::lround(size.css.width() / size.inches)) * finer);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tessera"));
    QPainter painter(&writer);
    painter.scale(finer, finer);
    paintFigurePage(painter, plot, title, look, layout);
    painter.end();
    return bytes;
}

QString tabSeparated(const QVector<QStringList>& table)
{
    QString text;
    for (QStringList row : table) {
        // A tab or line break inside a cell would shift the cells of a spreadsheet.
        for (QString& cell : row)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString htmlTable(const QVector<QStringList>& table)
{
    QString html = QStringLiteral("<table>");
    for (int i = 0; i < table.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : table[i])
            html += (i == 0 ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>"))
                        .arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

std::filesystem::path filePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

QImage figureImage(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    const FigureLayout layout = layoutFigurePage(plot, title, look);
    const FigurePageSize size = figurePageSize(layout, look);
    QSize pixels = size.pixels;
    // Pictures of hundreds of columns would take a gigabyte at full sharpness.
    const double excess = double(pixels.width()) * pixels.height() / mostPixels;
    if (excess > 1)
        pixels = (QSizeF(pixels) / std::sqrt(excess)).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    image.fill((look.isDark ? darkTheme() : lightTheme()).surface);
    QPainter painter(&image);
    const double scale = double(pixels.width()) / size.css.width();
    painter.scale(scale, scale);
    paintFigurePage(painter, plot, title, look, layout);
    painter.end();
    const int dotsPerMeter = static_cast<int>(std::lround(pixels.width() / size.inches / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray figureSvg(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const FigureLayout layout = layoutFigurePage(plot, title, look);
    const FigurePageSize size = figurePageSize(layout, look);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(std::lround(size.css.width() / size.inches)));
    generator.setSize(size.css);
    generator.setViewBox(QRect(QPoint(0, 0), size.css));
    generator.setTitle(title);
    generator.setDescription(plot.caption());
    QPainter painter(&generator);
    paintFigurePage(painter, plot, title, look, layout);
    painter.end();
    return withEmbeddedFonts(bytes);
}

std::function<QByteArray()> figureMaker(PlotWidget& plot, const QString& title,
                                        const QString& format, const FigureLook& look)
{
    if (format == QLatin1String("png"))
        return [image = figureImage(plot, title, look), title, caption = plot.caption()] {
            return pngBytes(image, title, caption);
        };
    if (format == QLatin1String("svg"))
        return [bytes = figureSvg(plot, title, look)] { return bytes; };
    if (format == QLatin1String("pdf"))
        return [bytes = pdfBytes(plot, title, look)] { return bytes; };
    throw core::Error(core::ErrorCode::InvalidOption,
                      "Pictures are saved as PNG, SVG or PDF, not as \"" + format.toStdString() +
                          "\".",
                      format.toStdString(), {}, "End the file name with .png, .svg or .pdf.");
}

QByteArray figureBytes(PlotWidget& plot, const QString& title, const QString& format,
                       const FigureLook& look)
{
    return figureMaker(plot, title, format, look)();
}

void saveFigure(PlotWidget& plot, const QString& title, const QString& path, const FigureLook& look)
{
    const QByteArray bytes = figureBytes(plot, title, QFileInfo(path).suffix().toLower(), look);
    core::store::writeFileAtomically(
        filePath(path),
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void copyFigure(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    auto* data = new QMimeData;
    data->setImageData(figureImage(plot, title, look));
    data->setData(QStringLiteral("image/svg+xml"), figureSvg(plot, title, look));
    QGuiApplication::clipboard()->setMimeData(data);
}

std::string tableCsv(const QVector<QStringList>& table)
{
    std::string content;
    for (const QStringList& row : table) {
        std::vector<std::string> fields;
        for (const QString& cell : row)
            fields.push_back(cell.toStdString());
        core::data::appendCsvRow(content, fields);
    }
    return content;
}

void copyTable(const QVector<QStringList>& table)
{
    auto* data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(htmlTable(table));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
