#include "core/predict/classifier.h"
#include "core/samples/samples.h"
#include "core/segment/segmentedits.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/plottext.h"
#include "ui/report/chartpack.h"
#include "ui/report/reportcomposer.h"
#include "ui/report/reportexport.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportpdf.h"
#include "ui/workspace/jobs.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>

using namespace ui;
using core::store::ReportPart;
using core::store::ReportPlan;
using Kind = ReportBlock::Kind;

namespace {

/// The customers of a shop in five segments, with other numbers tried and a model trained.
ReportSource fullSource()
{
    ReadTable read;
    read.origin = sampleOrigin(QStringLiteral("mall"));
    read = readTable(read.origin, {}, {}, {});
    ReportSource source;
    source.table = std::make_shared<const OpenTable>(describeTable(read, {}, {}, {}));
    const auto table = source.table->table;
    core::segment::SegmentRequest request;
    request.table = table;
    request.method = core::segment::SegmentMethod::KMeans;
    request.features = {3, 4};
    source.segments = std::make_shared<const core::segment::Segmentation>(core::segment::withNote(
        core::segment::segmentCustomers(request, {}), 2, "Ask them why & when."));
    core::segment::KSweepOptions options;
    options.last = 6;
    options.resamples = 4;
    options.references = 2;
    source.sweep = std::make_shared<const core::segment::KSweep>(
        core::segment::sweepSegments(source.segments->basis, request, options));
    ExploreResult explore;
    explore.table = table;
    explore.associations =
        core::explore::associate(*table, core::explore::associableColumns(*table));
    explore.order = core::explore::similarityOrder(explore.associations);
    source.explore = std::make_shared<const ExploreResult>(std::move(explore));
    for (const auto kind : {core::predict::ModelKind::Logistic, core::predict::ModelKind::Forest}) {
        core::predict::ClassifierRequest training;
        training.table = table;
        training.target = 1;
        training.options = core::predict::classifierPreset("default", kind);
        ModelRun run;
        run.id = static_cast<int>(source.runs.size()) + 1;
        run.model = std::make_shared<const core::predict::ClassifierModel>(
            core::predict::trainClassifier(training, {}));
        run.name = QString::fromStdString(run.model->name);
        source.runs.push_back(std::move(run));
    }
    source.shownRun = 1;
    source.notes = QStringLiteral("Called on Monday.\nSecond line <b>plain</b>.");
    source.made = QDateTime(QDate(2026, 11, 21), QTime(10, 42));
    return source;
}

ReportPlan everything()
{
    ReportPlan plan = core::store::defaultReportPlan();
    for (auto& section : plan.sections)
        section.isShown = true;
    plan.sections.insert(plan.sections.begin() + 3, {ReportPart::Text, true, "For the board",
                                                     "Spring is when they buy.\n\nAnd only then."});
    plan.sections[1].note = "As <agreed> on Monday.";
    return plan;
}

QString textsOf(const Report& report)
{
    QString all;
    for (const ReportBlock& block : report.blocks)
        all += block.text + QLatin1Char('\n') + block.caption + QLatin1Char('\n');
    return all;
}

std::string stringOf(QPDFObjectHandle object)
{
    return object.isString() ? object.getUTF8Value() : std::string();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sectionsFollowThePlan();
    void nothingIsSaidOfWhatIsNotThere();
    void numbersComeFromTheResults();
    void figuresAndTablesAreNumbered();
    void pagesHoldEverythingOnce_data();
    void pagesHoldEverythingOnce();
    void nothingIsCut_data();
    void nothingIsCut();
    void longTextsAndTablesGoOn();
    void figuresAreKeptWhileTheirResultsStay();
    void pdfHasPagesOutlineAndWordsForPictures();
    void htmlStandsAlone();
    void chartPackHoldsEveryFigureAndTable();
    void chartPackIsWholeOrNotThere();

private:
    std::shared_ptr<const Report> report(const ReportPlan& plan)
    {
        return std::make_shared<Report>(composeReport(m_source, plan, m_shelf));
    }
    ReportSource m_source;
    FigureShelf m_shelf;
};

void TestReport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
    m_source = fullSource();
}

void TestReport::sectionsFollowThePlan()
{
    ReportPlan plan;
    plan.title = "Spring";
    plan.sections = {{ReportPart::Title, true, {}, {}},
                     {ReportPart::Summary, true, {}, "Mind the third."},
                     {ReportPart::Map, false, {}, {}},
                     {ReportPart::Text, true, "For the board", "Words."}};
    const auto made = report(plan);
    QList<Kind> kinds;
    for (const ReportBlock& block : made->blocks)
        kinds << block.kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Title, Kind::Subtitle, Kind::Heading, Kind::Table,
                                 Kind::Note, Kind::Heading, Kind::Note}));
    QCOMPARE(made->title, QStringLiteral("Spring"));
    QCOMPARE(made->blocks[1].text,
             QStringLiteral("shop_customers.csv · Saturday, November 21, 2026"));
    QCOMPARE(made->blocks[4].text, QStringLiteral("Mind the third."));
    QCOMPARE(made->blocks[5].text, QStringLiteral("For the board"));
    QCOMPARE(made->blocks[5].section, std::size_t{3});
    std::swap(plan.sections[1], plan.sections[3]);
    QCOMPARE(report(plan)->blocks[2].text, QStringLiteral("For the board"));
}

void TestReport::nothingIsSaidOfWhatIsNotThere()
{
    ReportSource bare;
    bare.table = m_source.table;
    bare.made = m_source.made;
    FigureShelf shelf;
    const Report made = composeReport(bare, everything(), shelf);
    QCOMPARE(made.count(Kind::Figure), 0);
    QVERIFY(!isAvailable(ReportPart::Map, bare));
    QVERIFY(isAvailable(ReportPart::Methods, bare));
    QVERIFY(!textsOf(made).contains(QStringLiteral("segment"), Qt::CaseInsensitive));
}

void TestReport::numbersComeFromTheResults()
{
    const QString texts = textsOf(*report(everything()));
    const auto& segments = *m_source.segments;
    QVERIFY(texts.contains(QStringLiteral("The 200 customers fall into <b>5 segments</b> by")));
    for (const auto& card : segments.profile.cards)
        QVERIFY(texts.contains(QString::fromStdString(card.name)));
    QVERIFY(texts.contains(QString::fromStdString(m_source.sweep->advice.headline)) ||
            m_source.sweep->advice.k != std::optional(5));
    const auto& test = m_source.runs[0].model->test.evaluation;
    QVERIFY(texts.contains(QStringLiteral("<b>%1</b>").arg(percentText(test.accuracy))));
    // The silhouette in the methods is that of the segmentation.
    QVERIFY(texts.contains(numberText(segments.silhouettePrepared, 3)));
    QVERIFY(texts.contains(QStringLiteral("Ask them why & when.")));
    QVERIFY(texts.contains(QStringLiteral("Second line <b>plain</b>.")));
}

void TestReport::figuresAndTablesAreNumbered()
{
    ReportPlan plan = everything();
    const auto numbered = [&](Kind kind, const QString& word) {
        int number = 0;
        const auto made = report(plan);
        for (const ReportBlock& block : made->blocks)
            if (block.kind == kind && !block.caption.isEmpty() &&
                !block.caption.startsWith(QStringLiteral("%1 %2.").arg(word).arg(++number)))
                return block.caption;
        return QString();
    };
    QCOMPARE(numbered(Kind::Figure, QStringLiteral("Figure")), QString());
    QCOMPARE(numbered(Kind::Table, QStringLiteral("Table")), QString());
    const auto made = report(plan);
    for (const ReportBlock& block : made->blocks)
        if (block.kind == Kind::Figure) {
            QVERIFY(block.caption.contains(QStringLiteral("shop_customers.csv, 200 rows")));
            QVERIFY(block.caption.endsWith(QStringLiteral("seed 42.")));
            QVERIFY(block.alt.size() > 30);
        }
    plan.hasCaptions = false;
    const auto plain = report(plan);
    for (const ReportBlock& block : plain->blocks)
        QVERIFY(!block.caption.contains(QStringLiteral("seed")));
}

void TestReport::pagesHoldEverythingOnce_data()
{
    QTest::addColumn<bool>("isLetter");
    QTest::newRow("A4") << false;
    QTest::newRow("Letter") << true;
}

void TestReport::pagesHoldEverythingOnce()
{
    QFETCH(bool, isLetter);
    const auto made = report(everything());
    const ReportLayout layout(
        made, isLetter ? core::store::ReportPaper::Letter : core::store::ReportPaper::A4, m_shelf);
    QCOMPARE(layout.pageSize(), isLetter ? QSizeF(816, 1056) : QSizeF(794, 1123));
    std::vector<std::size_t> rows(made->blocks.size(), 0);
    std::set<std::size_t> captions, others;
    for (const PaperPage& page : layout.pages()) {
        QVERIFY(!page.items.empty());
        double bottom = 0;
        for (const ReportItem& item : page.items) {
            QVERIFY2(item.rect.top() >= bottom - 0.01, qPrintable(made->blocks[item.block].text));
            bottom = item.rect.bottom();
            QVERIFY(bottom <= layout.footRect().top());
            QVERIFY(item.rect.left() >= 0 && item.rect.right() <= layout.pageSize().width());
            if (item.role == ReportItem::Role::Caption)
                QVERIFY(captions.insert(item.block).second);
            else if (item.role == ReportItem::Role::Table) {
                QCOMPARE(item.firstRow, rows[item.block]);
                rows[item.block] = item.lastRow;
            } else if (item.role != ReportItem::Role::Text) {
                QVERIFY(others.insert(item.block).second);
            }
        }
        // A heading never stands alone at the foot.
        const ReportItem::Role last = page.items.back().role;
        QVERIFY(last != ReportItem::Role::Heading && last != ReportItem::Role::Subheading);
        QVERIFY(page.items.front().role != ReportItem::Role::Caption);
    }
    for (std::size_t i = 0; i < made->blocks.size(); ++i) {
        const ReportBlock& block = made->blocks[i];
        if (block.kind == Kind::Table)
            QCOMPARE(rows[i], block.table.rows.size());
        else if (block.kind != Kind::Text)
            QVERIFY(others.contains(i));
        QCOMPARE(captions.contains(i), !block.caption.isEmpty());
    }
}

void TestReport::nothingIsCut_data()
{
    pagesHoldEverythingOnce_data();
}

void TestReport::nothingIsCut()
{
    QFETCH(bool, isLetter);
    const ReportLayout layout(
        report(everything()),
        isLetter ? core::store::ReportPaper::Letter : core::store::ReportPaper::A4, m_shelf);
    for (std::size_t i = 0; i < layout.pages().size(); ++i) {
        TextRecorder recorder(layout.pageSize().toSize());
        QPainter painter(&recorder);
        layout.paintPage(painter, i);
        painter.end();
        const PaintedTexts texts = recorder.painted();
        QVERIFY(texts.contains(QString::number(i + 1)));
        QCOMPARE(texts.clipped(), QString());
        for (const PaintedText& text : texts.texts)
            QVERIFY2(!text.text.endsWith(QChar(0x2026)), qPrintable(text.text));
        for (const ReportItem& item : layout.pages()[i].items) {
            if (item.role == ReportItem::Role::Figure)
                continue;
            TextRecorder single(item.rect.size().toSize() + QSize(2, 2));
            QPainter itemPainter(&single);
            layout.paintItem(itemPainter, item);
            itemPainter.end();
            QCOMPARE(single.painted().clipped(), QString());
        }
    }
}

void TestReport::longTextsAndTablesGoOn()
{
    Report made;
    QString words;
    for (int i = 0; i < 1500; ++i)
        words += QStringLiteral("word%1 ").arg(i);
    made.blocks.push_back({.kind = Kind::Text, .text = words});
    ReportBlock table{.kind = Kind::Table};
    table.table.titles = {QStringLiteral("Name"), QStringLiteral("Value")};
    table.table.isNumber = {false, true};
    for (int i = 0; i < 120; ++i)
        table.table.rows.push_back({{QStringLiteral("row %1").arg(i)}, {QString::number(i)}});
    made.blocks.push_back(table);
    const ReportLayout layout(std::make_shared<Report>(made), core::store::ReportPaper::A4,
                              m_shelf);
    QVERIFY(layout.pages().size() >= 4);
    QString painted;
    for (std::size_t i = 0; i < layout.pages().size(); ++i) {
        TextRecorder recorder(layout.pageSize().toSize());
        QPainter painter(&recorder);
        layout.paintPage(painter, i);
        painter.end();
        for (const PaintedText& text : recorder.painted().texts)
            painted += text.text + QLatin1Char(' ');
    }
    for (int i = 0; i < 1500; ++i)
        QCOMPARE(painted.count(QRegularExpression(QStringLiteral("\\bword%1\\b").arg(i))), 1);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(painted.count(QRegularExpression(QStringLiteral("\\brow %1\\b").arg(i))), 1);
    QVERIFY(painted.count(QStringLiteral("Value")) >= 2); // the head is repeated
}

void TestReport::figuresAreKeptWhileTheirResultsStay()
{
    FigureShelf shelf;
    ReportPlan plan = core::store::defaultReportPlan();
    const Report first = composeReport(m_source, plan, shelf);
    plan.sections[2].note = "typed";
    const Report second = composeReport(m_source, plan, shelf);
    const auto plots = [](const Report& made) {
        QList<const PlotWidget*> list;
        for (const ReportBlock& block : made.blocks)
            if (block.plot)
                list << block.plot.get();
        return list;
    };
    QVERIFY(plots(first).size() > 3);
    QCOMPARE(plots(second), plots(first));
    shelf.clear();
    QVERIFY(plots(composeReport(m_source, plan, shelf)) != plots(first));
}

void TestReport::pdfHasPagesOutlineAndWordsForPictures()
{
    const auto made = report(everything());
    const auto layout =
        std::make_shared<const ReportLayout>(made, core::store::ReportPaper::A4, m_shelf);
    const std::string bytes = reportBytes(layout, false);
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    QVERIFY(pdf.getWarnings().empty());
    QCOMPARE(pdf.getAllPages().size(), layout->pages().size());
    QPDFObjectHandle root = pdf.getRoot();
    QCOMPARE(stringOf(root.getKey("/Lang")), std::string("en"));
    QStringList outline, headings;
    for (QPDFObjectHandle entry = root.getKey("/Outlines").getKey("/First"); !entry.isNull();
         entry = entry.getKey("/Next")) {
        outline << QString::fromStdString(stringOf(entry.getKey("/Title")));
        QVERIFY(entry.getKey("/Dest").getArrayItem(0).isDictionary());
    }
    QStringList alts, described;
    for (const ReportBlock& block : made->blocks) {
        if (block.kind == Kind::Heading)
            headings << block.text;
        if (block.kind == Kind::Figure)
            alts << block.alt;
    }
    QCOMPARE(outline, headings);
    QPDFObjectHandle elements = root.getKey("/StructTreeRoot").getKey("/K").getKey("/K");
    QVERIFY(elements.getArrayNItems() > 20);
    for (int i = 0; i < elements.getArrayNItems(); ++i)
        if (elements.getArrayItem(i).getKey("/S").getName() == "/Figure")
            described << QString::fromStdString(stringOf(elements.getArrayItem(i).getKey("/Alt")));
    QCOMPARE(described, alts);
}

void TestReport::htmlStandsAlone()
{
    const auto made = report(everything());
    const auto layout =
        std::make_shared<const ReportLayout>(made, core::store::ReportPaper::A4, m_shelf);
    const QString html = QString::fromStdString(reportBytes(layout, true));
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">")));
    // Nothing is fetched from anywhere.
    for (const char* word : {"src=\"http", "href=\"http", "url(http", "@import", "<script"})
        QVERIFY2(!html.contains(QLatin1String(word)), word);
    QCOMPARE(html.count(QStringLiteral("<svg role=\"img\" aria-label=\"")),
             made->count(Kind::Figure));
    QCOMPARE(html.count(QStringLiteral("<table>")), made->count(Kind::Table));
    QVERIFY(html.contains(QStringLiteral("Ask them why &amp; when.")));
    QVERIFY(html.contains(QStringLiteral("As &lt;agreed&gt; on Monday.")));
    QVERIFY(html.contains(QStringLiteral("Second line &lt;b&gt;plain&lt;/b&gt;.")));
    // Names inside drawings do not meet.
    QStringList ids;
    for (auto found = QRegularExpression(QStringLiteral(" id=\"([^\"]+)\"")).globalMatch(html);
         found.hasNext();)
        ids << found.next().captured(1);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(html.count(QStringLiteral("<figure")), html.count(QStringLiteral("</figure>")));
}

void TestReport::chartPackHoldsEveryFigureAndTable()
{
    const QTemporaryDir folder;
    const auto made = report(everything());
    ChartPack pack(made);
    while (pack.step()) {
    }
    QCOMPARE(pack.stepsDone(), made->count(Kind::Figure));
    const auto path = chartPackFolder(folder.path().toStdU16String(),
                                      QStringLiteral("shop customers.csv"), QDate(2026, 11, 21));
    QCOMPARE(QString::fromStdU16String(path.filename().u16string()),
             QStringLiteral("shop_customers_charts_2026-11-21"));
    const auto files = pack.takeFiles();
    writeChartPack(files, path);
    const QDir written(QString::fromStdU16String(path.u16string()));
    QCOMPARE(static_cast<std::size_t>(written.entryList(QDir::Files).size()), files.size());
    const auto count = [&](const char* ending) {
        return written.entryList({QStringLiteral("*.") + QLatin1String(ending)}).size();
    };
    QCOMPARE(count("png"), made->count(Kind::Figure));
    QCOMPARE(count("svg"), made->count(Kind::Figure));
    QVERIFY(count("csv") > made->count(Kind::Figure));
    QFile index(written.filePath(QStringLiteral("index.html")));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(index.readAll());
    for (auto link =
             QRegularExpression(QStringLiteral("(?:href|src)=\"([^\"]+)\"")).globalMatch(html);
         link.hasNext();)
        QVERIFY(written.exists(link.next().captured(1)));
    const QImage map(written.filePath(written.entryList({QStringLiteral("*segment-map.png")})[0]));
    QCOMPARE(map.width(), 1890);
    // Another pack of the same day stands beside it.
    QCOMPARE(QString::fromStdU16String(chartPackFolder(folder.path().toStdU16String(),
                                                       QStringLiteral("shop customers.csv"),
                                                       QDate(2026, 11, 21))
                                           .filename()
                                           .u16string()),
             QStringLiteral("shop_customers_charts_2026-11-21_2"));
}

void TestReport::chartPackIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdU16String()) / "pack";
    const std::vector<ChartPack::File> files{
        {QStringLiteral("a.csv"), [] { return QByteArray("1\n"); }},
        {QStringLiteral("b.csv"), [] { return QByteArray("2\n"); }}};
    const auto stopAfterOne = [&](double, std::string_view) { stop.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(writeChartPack(files, path, stop.get_token(), stopAfterOne),
                             core::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
