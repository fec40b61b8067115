#include "ui/dialogs/helpsearch.h"

#include <QDir>
#include <QFile>
#include <QTextDocument>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr qsizetype shownBefore = 60;
constexpr qsizetype shownAfter = 120;

struct PlainPage {
    QString topic;
    QString title;
    QString text;
};

/// Read once: some ten short files.
const std::vector<PlainPage>& plainPages()
{
    static const std::vector<PlainPage> pages = [] {
        std::vector<PlainPage> read;
        const QDir folder(QStringLiteral(":/help"));
        for (const QString& name :
             folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QTextDocument document;
            document.setHtml(QString::fromUtf8(file.readAll()));
            read.push_back({name.section(u'.', 0, 0),
                            document.metaInformation(QTextDocument::DocumentTitle),
                            document.toPlainText().simplified()});
        }
        return read;
    }();
    return pages;
}

} // namespace

QList<HelpFinding> helpFindings(const QString& words)
{
    QList<HelpFinding> findings;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return findings;
    for (const PlainPage& page : plainPages()) {
        const qsizetype first = page.text.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (first < 0)
            continue;
        HelpFinding finding;
        finding.topic = page.topic;
        finding.title = page.title;
        finding.places = static_cast<int>(page.text.count(wanted, Qt::CaseInsensitive));
        qsizetype start = std::max<qsizetype>(0, first - shownBefore);
        if (start > 0) // with whole words
            start = page.text.indexOf(QLatin1Char(' '), start) + 1;
        start = std::min(start, first);
        finding.around = page.text.mid(start, first - start + wanted.size() + shownAfter);
        finding.at = first - start;
        findings << finding;
    }
    std::ranges::stable_sort(findings, std::ranges::greater{}, &HelpFinding::places);
    return findings;
}

QUrl HelpBrowser::searchUrl(const QString& words)
{
    QUrl url;
    url.setScheme(QStringLiteral("search"));
    url.setPath(words.simplified());
    return url;
}

QString HelpBrowser::searchedWords() const
{
    return source().scheme() == QLatin1String("search") ? source().path() : QString();
}

QVariant HelpBrowser::loadResource(int type, const QUrl& url)
{
    if (url.scheme() != QLatin1String("search"))
        return QTextBrowser::loadResource(type, url);
    const QString words = url.path();
    const QList<HelpFinding> findings = helpFindings(words);
    const QString title = tr("“%1” in the help").arg(words);
    QString html = QStringLiteral("<html><head><title>%1</title></head><body><h1>%1</h1>")
                       .arg(title.toHtmlEscaped());
    if (findings.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("No page has these words."));
    for (const HelpFinding& finding : findings) {
        const QString before = finding.around.left(finding.at).toHtmlEscaped();
        const QString found = finding.around.mid(finding.at, words.size()).toHtmlEscaped();
        const QString after = finding.around.mid(finding.at + words.size()).toHtmlEscaped();
        html += QStringLiteral("<h2><a href=\"qrc:/help/%1.html\">%2</a></h2>"
                               "<p class=\"why\">%3</p><p>… %4<b>%5</b>%6 …</p>")
                    .arg(finding.topic, finding.title.toHtmlEscaped(),
                         finding.places == 1 ? tr("1 place") : tr("%1 places").arg(finding.places),
                         before, found, after);
    }
    return html + QStringLiteral("</body></html>");
}

} // namespace ui
