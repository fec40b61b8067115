#include "ui/plots/figureexport.h"

#include "core/base/error.h"
#include "core/data/csv/csvwriter.h"
#include "core/store/atomicfile.h"
#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageWriter>
#include <QMarginsF>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ui {

namespace {

constexpr double mostPixels = 60e6;
constexpr double margin = 24;
constexpr double titleGap = 16;
constexpr double captionGap = 12;
constexpr double cssDotsPerInch = 96;

QFont titleFont()
{
    return interfaceFont(16, QFont::DemiBold);
}

QFont captionFont()
{
    return interfaceFont(11);
}

struct PageLayout {
    QRectF title, figure, caption;
    QSize size;
};

PageLayout layoutPage(const PlotWidget& plot, const QString& title)
{
    const QSize figure = plot.figureSize();
    PageLayout page;
    double y = margin;
    if (!title.isEmpty()) {
        const double height =
            drawWrapped(nullptr, QRectF(0, 0, figure.width(), 0), titleFont(), {}, title);
        page.title = QRectF(margin, y, figure.width(), height);
        y = page.title.bottom() + titleGap;
    }
    page.figure = QRectF(QPointF(margin, y), QSizeF(figure));
    y = page.figure.bottom();
    if (!plot.caption().isEmpty()) {
        const double height = drawWrapped(nullptr, QRectF(0, 0, figure.width(), 0), captionFont(),
                                          {}, plot.caption());
        page.caption = QRectF(margin, y + captionGap, figure.width(), height);
        y = page.caption.bottom();
    }
    page.size = QSize(static_cast<int>(std::ceil(figure.width() + 2 * margin)),
                      static_cast<int>(std::ceil(y + margin)));
    return page;
}

QByteArray pngBytes(PlotWidget& plot, const QString& title)
{
    const QImage image = figureImage(plot, title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!title.isEmpty())
        writer.setText(QStringLiteral("Title"), title);
    if (!plot.caption().isEmpty())
        writer.setText(QStringLiteral("Description"), plot.caption());
    if (!writer.write(image))
        throw core::Error(core::ErrorCode::Internal, "The picture could not be encoded as PNG.");
    return bytes;
}

QByteArray svgBytes(PlotWidget& plot, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = figurePageSize(plot, title);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(cssDotsPerInch));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    generator.setDescription(plot.caption());
    QPainter painter(&generator);
    paintFigurePage(painter, plot, title);
    painter.end();
    return bytes;
}

QByteArray pdfBytes(PlotWidget& plot, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = figurePageSize(plot, title);
    QPdfWriter writer(&buffer);
    // Ten device units a CSS pixel, so that hairlines and letters are not rounded to pixels.
    constexpr int finer = 10;
    writer.setResolution(static_cast<int>(cssDotsPerInch) * finer);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(size) / cssDotsPerInch, QPageSize::Inch, QString(),
                                 QPageSize::ExactMatch));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tessera"));
    QPainter painter(&writer);
    painter.scale(finer, finer);
    paintFigurePage(painter, plot, title);
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

QSize figurePageSize(const PlotWidget& plot, const QString& title)
{
    return layoutPage(plot, title).size;
}

void paintFigurePage(QPainter& painter, PlotWidget& plot, const QString& title, bool dark)
{
    const Theme& theme = dark ? darkTheme() : lightTheme();
    const PageLayout page = layoutPage(plot, title);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(page.size)), theme.surface);
    if (!title.isEmpty())
        drawWrapped(&painter, page.title, titleFont(), theme.text, title);
    painter.save();
    painter.translate(page.figure.topLeft());
    if (plot.hasFigure())
        plot.paintFigure(painter, page.figure.size(), theme);
    else
        drawWrapped(&painter, QRectF(QPointF(0, 0), page.figure.size()), interfaceFont(13),
                    theme.muted, plot.emptyText());
    painter.restore();
    if (!plot.caption().isEmpty())
        drawWrapped(&painter, page.caption, captionFont(), theme.muted, plot.caption());
}

QImage figureImage(PlotWidget& plot, const QString& title, double scale, bool dark)
{
    const QSize size = figurePageSize(plot, title);
    // Pictures of hundreds of columns would take a gigabyte at full sharpness.
    scale = std::min(scale, std::sqrt(mostPixels / (double(size.width()) * size.height())));
    QImage image(QSize(static_cast<int>(std::lround(size.width() * scale)),
                       static_cast<int>(std::lround(size.height() * scale))),
                 QImage::Format_RGB32);
    const int dotsPerMeter = static_cast<int>(std::lround(cssDotsPerInch * scale / 0.0254));
    image.fill((dark ? darkTheme() : lightTheme()).surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFigurePage(painter, plot, title, dark);
    painter.end();
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray figureBytes(PlotWidget& plot, const QString& title, const QString& format)
{
    if (format == QLatin1String("png"))
        return pngBytes(plot, title);
    if (format == QLatin1String("svg"))
        return svgBytes(plot, title);
    if (format == QLatin1String("pdf"))
        return pdfBytes(plot, title);
    throw core::Error(core::ErrorCode::InvalidOption,
                      "Pictures are saved as PNG, SVG or PDF, not as \"" + format.toStdString() +
                          "\".",
                      format.toStdString(), {}, "End the file name with .png, .svg or .pdf.");
}

void saveFigure(PlotWidget& plot, const QString& title, const QString& path)
{
    const QByteArray bytes = figureBytes(plot, title, QFileInfo(path).suffix().toLower());
    core::store::writeFileAtomically(
        filePath(path),
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void saveFigureTable(const PlotWidget& plot, const QString& path, const core::data::CsvDress& dress)
{
    std::string content;
    const auto table = plot.figureTable();
    for (const QStringList& row : table) {
        std::vector<std::string> fields;
        for (const QString& cell : row)
            fields.push_back(cell.toStdString());
        core::data::appendCsvRow(content, fields);
    }
    core::store::writeFileAtomically(filePath(path), core::data::dressedCsv(content, dress));
}

void copyFigure(PlotWidget& plot, const QString& title)
{
    auto* data = new QMimeData;
    data->setImageData(figureImage(plot, title));
    data->setText(tabSeparated(plot.figureTable()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyFigureTable(const PlotWidget& plot)
{
    const auto table = plot.figureTable();
    auto* data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(htmlTable(table));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
