#include "ui/report/reporthtml.h"

#include "ui/plots/plotwidget.h"
#include "ui/plots/svgfonts.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace ui {

using Kind = ReportBlock::Kind;

namespace {

/// Cells of more letters are wrapped.
constexpr qsizetype longestLine = 36;

QString escaped(const QString& plain)
{
    return plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The mark of a segment as a small drawing.
QString markHtml(int mark)
{
    const Theme& theme = lightTheme();
    const SegmentStyle style = segmentStyle(theme, mark);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({14, 14});
    generator.setViewBox(QRect(0, 0, 14, 14));
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMarker(painter, style.marker, QPointF(7, 7), 5, style.fill, style.edge);
    painter.end();
    return QStringLiteral("<img class=\"mark\" alt=\"%1\" width=\"14\" height=\"14\" "
                          "src=\"data:image/svg+xml;base64,%2\"> ")
        .arg(segmentMarkName(mark).toHtmlEscaped(), QString::fromLatin1(bytes.toBase64()));
}

QString tableHtml(const ReportBlock& block)
{
    const ReportTable& table = block.table;
    QString html = QStringLiteral("<div class=\"wide\"><table>");
    if (!block.caption.isEmpty())
        html += QStringLiteral("<caption>%1</caption>").arg(escaped(block.caption));
    html += QStringLiteral("<thead><tr>");
    for (qsizetype c = 0; c < table.titles.size(); ++c)
        html += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                    .arg(table.isNumber[static_cast<std::size_t>(c)]
                             ? QStringLiteral(" class=\"number\"")
                             : QString(),
                         escaped(table.titles[c]));
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        html += table.hasTotal && r + 1 == table.rows.size()
                    ? QStringLiteral("<tr class=\"total\">")
                    : QStringLiteral("<tr>");
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            const ReportCell& cell = table.rows[r][c];
            const QString mark = cell.mark ? markHtml(*cell.mark) : QString();
            QStringList classes;
            if (table.isNumber[c])
                classes << QStringLiteral("number");
            if (cell.isMuted)
                classes << QStringLiteral("muted");
            if (cell.text.size() > longestLine)
                classes << QStringLiteral("long");
            const QString attribute = classes.isEmpty()
                                          ? QString()
                                          : QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
            html +=
                c == 0 ? QStringLiteral("<th scope=\"row\"%1>%2%3</th>")
                             .arg(attribute, mark, escaped(cell.text))
                       : QStringLiteral("<td%1>%2%3</td>").arg(attribute, mark, escaped(cell.text));
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table></div>\n");
}

QByteArray styleSheet(const QSizeF& page)
{
    const Theme& theme = lightTheme();
    const bool isLetter = page.width() > 800;
    return QStringLiteral(
               ":root{color-scheme:light}"
               "body{margin:0;background:#fff;color:%1;font:15px/1.5 \"%6\",\"Inter\",system-ui,"
               "sans-serif;font-variant-numeric:tabular-nums}"
               "main{max-width:760px;margin:0 auto;padding:40px 24px 64px}"
               "h1{font-size:28px;font-weight:600;margin:0 0 4px;line-height:1.2}"
               "h2{font-size:19px;font-weight:600;margin:40px 0 8px;break-after:avoid}"
               "h3{font-size:15px;font-weight:600;margin:20px 0 4px;break-after:avoid}"
               "p{margin:0 0 10px}b{font-weight:600}"
               ".subtitle{color:%2;margin:0 0 8px}"
               "figure{margin:12px 0 20px;break-inside:avoid}"
               "figure svg{width:100%;height:auto;display:block}"
               "figcaption,caption{color:%2;font-size:13px;line-height:1.4;margin-top:8px}"
               "caption{caption-side:bottom;text-align:left;padding-top:8px}"
               ".wide{overflow-x:auto;margin:8px 0 20px}"
               "table{border-collapse:collapse;font-size:14px;min-width:50%}"
               "th,td{padding:6px 16px 6px 0;text-align:left;vertical-align:top;font-weight:400}"
               "thead th{color:%2;font-size:13px;font-weight:500;border-bottom:1px solid %3;"
               "vertical-align:bottom}"
               "tbody tr{border-bottom:1px solid %4;break-inside:avoid}"
               "tbody th{font-weight:500}.total th,.total td,.muted{color:%2;font-weight:400}"
               "tbody th,td{white-space:nowrap}tbody .long{white-space:normal}"
               ".number{text-align:right;padding-left:12px}.mark{vertical-align:-2px}"
               ".note{background:%5;border-left:3px solid %3;padding:10px 14px;margin:8px 0 16px}"
               "nav{font-size:14px;margin:20px 0 0;padding:12px 16px;background:%5}"
               "nav a{color:%7;text-decoration:none;margin-right:18px;display:inline-block}"
               "nav a:hover{text-decoration:underline}"
               "@media print{body{font-size:10pt}main{max-width:none;padding:0}nav{display:none}"
               ".wide{overflow:visible}@page{size:%8;margin:18mm 20mm}}")
        .arg(theme.text.name(), theme.muted.name(), theme.border.name(), theme.grid.name(),
             theme.header.name(), interfaceFont().family(), theme.accentText.name(),
             isLetter ? QStringLiteral("letter") : QStringLiteral("A4"))
        .toUtf8();
}

} // namespace

QByteArray figureDrawing(PlotWidget& plot, const QSizeF& size, double reduction)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(1 / reduction, 1 / reduction);
    plot.paintFigure(painter, size * reduction, lightTheme());
    painter.end();
    return bytes;
}

ReportHtml::ReportHtml(std::shared_ptr<const ReportLayout> layout) : m_layout(std::move(layout))
{
    for (const PaperPage& page : m_layout->pages())
        for (const ReportItem& item : page.items)
            if (item.role == ReportItem::Role::Figure)
                m_figures.push_back({item.block, &item, {}});
}

bool ReportHtml::step()
{
    if (m_done == m_figures.size())
        return false;
    Figure& figure = m_figures[m_done];
    const ReportBlock& block = m_layout->blockOf(*figure.item);
    QString drawing = QString::fromUtf8(
        figureDrawing(*block.plot, figure.item->rect.size(), figure.item->reduction));
    // Only the drawing itself, as wide as its column, with names of its own within the page.
    drawing.remove(0, drawing.indexOf(QStringLiteral("<svg")));
    static const QRegularExpression sizes(
        QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    drawing.replace(
        sizes,
        QStringLiteral("<svg role=\"img\" aria-label=\"%1\"").arg(block.alt.toHtmlEscaped()));
    const QString prefix = QStringLiteral("f%1-").arg(m_done);
    drawing.replace(QStringLiteral(" id=\""), QStringLiteral(" id=\"") + prefix);
    drawing.replace(QStringLiteral("url(#"), QStringLiteral("url(#") + prefix);
    drawing.replace(QStringLiteral("href=\"#"), QStringLiteral("href=\"#") + prefix);
    drawing.remove(QStringLiteral("<title></title>"));
    drawing.remove(QStringLiteral("<desc></desc>"));
    figure.drawing = drawing.toUtf8();
    return ++m_done < m_figures.size();
}

QString ReportHtml::body() const
{
    QString html;
    QString contents;
    int heading = 0;
    for (std::size_t i = 0; i < m_layout->report().blocks.size(); ++i) {
        const ReportBlock& block = m_layout->report().blocks[i];
        const QString mark = block.mark ? markHtml(*block.mark) : QString();
        switch (block.kind) {
        case Kind::Title:
            html += QStringLiteral("<h1>%1</h1>\n").arg(escaped(block.text));
            break;
        case Kind::Subtitle:
            html += QStringLiteral("<p class=\"subtitle\">%1</p>\n<!--contents-->\n")
                        .arg(escaped(block.text));
            break;
        case Kind::Heading:
            ++heading;
            html += QStringLiteral("<h2 id=\"section-%1\">%2</h2>\n")
                        .arg(heading)
                        .arg(escaped(block.text));
            contents += QStringLiteral("<a href=\"#section-%1\">%2</a>\n")
                            .arg(heading)
                            .arg(escaped(block.text));
            break;
        case Kind::Subheading:
            html += QStringLiteral("<h3>%1%2</h3>\n").arg(mark, escaped(block.text));
            break;
        case Kind::Text:
            html += QStringLiteral("<p>%1</p>\n").arg(block.text);
            break;
        case Kind::Note:
            html += QStringLiteral("<div class=\"note\">%1</div>\n").arg(escaped(block.text));
            break;
        case Kind::Table:
            html += tableHtml(block);
            break;
        case Kind::Figure: {
            const auto found = std::ranges::find(m_figures, i, &Figure::block);
            html += QStringLiteral("<figure>%1<figcaption>%2</figcaption></figure>\n")
                        .arg(QString::fromUtf8(found->drawing), escaped(block.caption));
            break;
        }
        }
    }
    if (heading > 2)
        html.replace(QStringLiteral("<!--contents-->"),
                     QStringLiteral("<nav aria-label=\"%1\">%2</nav>")
                         .arg(QCoreApplication::translate("ReportHtml", "Contents"), contents));
    return html;
}

QByteArray ReportHtml::html() const
{
    const Report& report = m_layout->report();
    const QByteArray main = body().toUtf8();
    const QByteArray style = styleSheet(m_layout->pageSize());
    return "<!DOCTYPE html>\n<html lang=\"" + report.language.toUtf8() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
           "content=\"width=device-width, initial-scale=1\">\n<title>" +
           report.title.toHtmlEscaped().toUtf8() +
           "</title>\n<meta name=\"generator\" content=\"Tessera\">\n<style>\n" +
           fontFaces(style + main) + style + "\n</style>\n</head>\n<body>\n<main>\n" + main +
           "</main>\n</body>\n</html>\n";
}

} // namespace ui
