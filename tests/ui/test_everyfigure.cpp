#include "core/explore/distribution.h"
#include "core/segment/segmentcomparison.h"
#include "tests/support/tour.h"
#include "ui/plots/classbalanceplot.h"
#include "ui/plots/distributionplot.h"
#include "ui/plots/featurescoreplot.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/missingbyclassplot.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/overlapplot.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/predict/contributionplot.h"
#include "ui/plots/predict/dependenceplot.h"
#include "ui/plots/score/driftpartsplot.h"
#include "ui/plots/segment/flowplot.h"
#include "ui/plots/segment/segmentcrosstable.h"
#include "ui/plots/segment/smallmultiples.h"
#include "ui/plots/textrecorder.h"
#include "ui/workspace/segmentsweep.h"

#include <QMap>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace ui;

namespace {

const QString figureTitle =
    QStringLiteral("What is seen here among all of the customers of the last twelve months");

struct Sheet {
    FigureSheet sheet;
    const char* name;
    QSize pixelsAtOne; ///< of a PNG; no width or height: follows from the figure
    double dotsAtOne;
};
constexpr Sheet sheets[] = {{FigureSheet::Own, "own", QSize(0, 0), 96},
                            {FigureSheet::Slide, "slide", QSize(1920, 1080), 144},
                            {FigureSheet::Column, "column", QSize(945, 0), 150},
                            {FigureSheet::Square, "square", QSize(1080, 1080), 144}};

QString kindOf(const PlotWidget& plot)
{
    return QString::fromLatin1(plot.metaObject()->className()).section(u':', -1);
}

PaintedTexts textsOf(PlotWidget& plot, const FigureLook& look)
{
    const FigureLayout layout = layoutFigurePage(plot, figureTitle, look);
    TextRecorder recorder(layout.page);
    QPainter painter(&recorder);
    paintFigurePage(painter, plot, figureTitle, look, layout);
    painter.end();
    return recorder.painted();
}

/// A file of customers whose columns and values have names nobody would draw a plot for.
QByteArray awkwardFile(int rows)
{
    const QList<QByteArray> lines =
        QByteArray::fromStdString(core::samples::sampleCsv("automobile")).split('\n');
    QByteArrayList names = lines[0].trimmed().split(',');
    for (QByteArray& name : names)
        name += "_as_declared_in_the_last_spring_survey";
    QByteArray text = names.join(',') + ",Revenue of all purchases since the very beginning\n";
    for (int i = 1; i <= rows; ++i) {
        text += lines[i].trimmed() + ',' +
                QByteArray::number(1'000'000'007LL + 79'190'000LL * (i * 7919 % 997)) + '\n';
    }
    return text;
}

/// A text that was painted but is no text of the drawing; empty: none.
QString missingIn(const QByteArray& svg, const PaintedTexts& texts)
{
    QString words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text().toString().simplified().remove(u' ');
    for (const PaintedText& text : texts.texts)
        if (!words.contains(text.text.simplified().remove(u' ')))
            return text.text;
    return {};
}

/// What is wrong with the size of a PNG; empty: nothing.
QString wrongPixels(PlotWidget& plot, const Sheet& sheet, double sharpness)
{
    const FigureLook look{.sheet = sheet.sheet, .sharpness = sharpness};
    const QImage image =
        QImage::fromData(figureBytes(plot, figureTitle, QStringLiteral("png"), look));
    const QSize page = figurePageSize(plot, figureTitle, look).css;
    QSize wanted = sheet.pixelsAtOne * sharpness;
    if (wanted.width() == 0)
        wanted.setWidth(qRound(page.width() * sharpness));
    if (wanted.height() == 0)
        wanted.setHeight(qRound(double(wanted.width()) * page.height() / page.width()));
    const double dots = image.dotsPerMeterX() * 0.0254;
    if (image.size() == wanted && std::abs(dots - sheet.dotsAtOne * sharpness) < 0.1 &&
        image.dotsPerMeterX() == image.dotsPerMeterY())
        return {};
    return QStringLiteral("%1 × %2 at %3 instead of %4 × %5 at %6")
        .arg(image.width())
        .arg(image.height())
        .arg(dots)
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(sheet.dotsAtOne * sharpness);
}

} // namespace

/// Whatever the program draws leaves it whole: with long names, twelve segments and big numbers.
class TestEveryFigure : public QObject, private tests::Tour {
    Q_OBJECT

    QStringList m_found;
    QMap<QString, int> m_kinds;
    std::size_t m_target = 0;

    void check(const QString& where, PlotWidget& plot)
    {
        const QString kind = kindOf(plot);
        const bool isFirst = m_kinds[kind]++ == 0;
        for (const Sheet& sheet : sheets) {
            const FigureLook look{.sheet = sheet.sheet};
            const QString place =
                QStringLiteral("%1 (%2), %3").arg(kind, where, QLatin1String(sheet.name));
            const auto note = [&](const QString& what, const QString& text) {
                if (!text.isEmpty())
                    m_found << QStringLiteral("%1: %2 %3").arg(place, what, text);
            };
            const PaintedTexts texts = textsOf(plot, look);
            QVERIFY2(texts.texts.size() > 2, qPrintable(place)); // the title and more
            note(QStringLiteral("cut:"), texts.clipped());
            note(QStringLiteral("over each other:"), texts.collision());
            for (const PaintedText& text : texts.texts)
                if (text.text.endsWith(QChar(0x2026)))
                    note(QStringLiteral("shortened:"), text.text);
            if (!isFirst)
                continue;
            note(QStringLiteral("not in the drawing:"),
                 missingIn(figureSvg(plot, figureTitle, look), texts));
            const bool isLarge = sheet.pixelsAtOne.height() > 0;
            note(QStringLiteral("pixels:"), wrongPixels(plot, sheet, isLarge ? 1 : 2));
        }
    }

    bool waitFor(const std::function<bool()>& isThere)
    {
        return QTest::qWaitFor([&] { return isThere() && isSettled(); }, 40000);
    }

    bool findSegments(core::segment::SegmentMethod method, int k)
    {
        core::segment::SegmentRequest request;
        request.method = method;
        request.k = k;
        const auto before = m_workspace->segmentation();
        m_workspace->segments().find(request);
        if (!waitFor([&] { return m_workspace->segmentation() != before; }))
            return false;
        for (int i = 0; i < m_workspace->segmentation()->k; ++i)
            m_workspace->segments().rename(
                i, QStringLiteral("Well-off families of the suburbs, group %1 of many").arg(i + 1));
        return settle();
    }

    bool train(std::size_t target, core::predict::ModelKind kind)
    {
        core::predict::ClassifierRequest request;
        request.target = target;
        request.options = core::predict::classifierPreset("p4", kind);
        request.options.training.epochs = 5;
        const std::size_t before = models().runs().size();
        models().train(request);
        return waitFor([&] { return models().runs().size() > before; });
    }

    ModelRuns& models() { return m_workspace->models(); }

    void checkSeen(const QString& where, QWidget& seen)
    {
        if (auto* measure = find<QPushButton>("measureImportance");
            measure && measure->isEnabled()) {
            measure->click();
            settle();
        }
        // Some are made when they are first seen.
        const bool isComplete = QTest::qWaitFor(
            [&] {
                const auto plots = seen.findChildren<PlotWidget*>();
                return isSettled() && std::all_of(plots.begin(), plots.end(), [](auto* plot) {
                           return !plot->isVisible() || plot->hasFigure();
                       });
            },
            500);
        Q_UNUSED(isComplete) // others stay empty until something is chosen
        QMap<QString, int> here;
        for (auto* plot : seen.findChildren<PlotWidget*>()) {
            if (!plot->isVisible() || !plot->hasFigure() || ++here[kindOf(*plot)] > 2)
                continue;
            check(where, *plot);
        }
    }

    void checkPage(Step step)
    {
        pages([this](const QString& where, QWidget& seen) { checkSeen(where, seen); }, {step});
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(show());
        connect(m_workspace.get(), &Workspace::jobFailed, this,
                [](Step, const ErrorText& error) { qWarning("%s", qPrintable(error.headline)); });
        const QString table = path(QStringLiteral("car buyers.csv"));
        core::store::writeFileAtomically(table.toStdString(), awkwardFile(700).toStdString());
        m_window->openFile(table);
        QVERIFY(waitFor([this] { return m_workspace->hasTable(); }));
        const core::data::DataTable& open = *m_workspace->openTable()->table;
        m_target = open.columnCount();
        for (std::size_t i = 0; i < open.columnCount(); ++i)
            if (open.column(i).name.starts_with("Segment"))
                m_target = i;
        QVERIFY(m_target < open.columnCount());
        m_workspace->setColumnRole(m_target, core::data::ColumnRole::Target);
        settle();
    }

    void cleanupTestCase() { close(); }

    void init() { m_found.clear(); }
    void cleanup()
    {
        for (const QString& words : m_found)
            qWarning("%s", qPrintable(words));
        QVERIFY(m_found.isEmpty());
    }

    void ofTheTable()
    {
        checkPage(Step::Data);
        checkPage(Step::Explore);
        checkPage(Step::Prepare);
    }

    void ofSegments()
    {
        using core::segment::SegmentMethod;
        QVERIFY(findSegments(SegmentMethod::KMeans, 12));
        m_workspace->segments().startSweep(
            {.first = 2, .last = 14, .resamples = 3, .references = 3});
        QVERIFY(waitFor([this] { return m_workspace->segments().sweep().result() != nullptr; }));
        checkPage(Step::Segment);
        for (const SegmentMethod method : {SegmentMethod::Ward, SegmentMethod::Dbscan}) {
            QVERIFY(findSegments(method, 12));
            checkPage(Step::Segment);
        }
    }

    void ofModels()
    {
        QVERIFY(train(m_target, core::predict::ModelKind::Logistic));
        QVERIFY(train(m_target, core::predict::ModelKind::Network));
        checkPage(Step::Predict);
        models().crossValidate({1, 2}, 3, 1);
        QVERIFY(waitFor([this] { return models().crossValidation() != nullptr; }));
        models().makeLearningCurve({0.25, 0.5, 1}, 3, 1);
        QVERIFY(waitFor([this] { return models().learningCurve() != nullptr; }));
        core::predict::TuningOptions options;
        options.trials = 6;
        options.training.epochs = 3;
        models().startSearch(options);
        QVERIFY(waitFor([this] { return models().search() != nullptr; }));
        checkPage(Step::Compare);
        m_workspace->scoring().setFile(path(QStringLiteral("car buyers.csv")));
        settle();
        checkPage(Step::Score);
        // Of two classes: thresholds, gain.
        QVERIFY(train(1, core::predict::ModelKind::Logistic));
        checkPage(Step::Predict);
    }

    /// Those that pages show when something is chosen.
    void ofWhatIsChosen()
    {
        const auto table = m_workspace->openTable()->table;
        const auto grouping = segmentGrouping(*m_workspace->segmentation());
        for (std::size_t column = 0; column < table->columnCount(); ++column) {
            if (!core::explore::hasDistribution(table->column(column)))
                continue;
            for (const auto* groups :
                 {static_cast<const core::explore::Grouping*>(nullptr), &grouping}) {
                DistributionPlot plot;
                plot.setDistribution(std::make_shared<const core::explore::Distribution>(
                                         core::explore::distribution(*table, column, groups)),
                                     {});
                check(QStringLiteral("column %1").arg(column), plot);
            }
        }
        const auto comparison = std::make_shared<const core::segment::SegmentComparison>(
            core::segment::compareSegmentations(*m_workspace->segments().previous(),
                                                *m_workspace->segmentation()));
        FlowPlot flow;
        flow.setComparison(comparison, QStringLiteral("Previous result"), QStringLiteral("Now"));
        check(QStringLiteral("comparison"), flow);
        SegmentCrossTable cross;
        cross.setComparison(comparison);
        check(QStringLiteral("comparison"), cross);

        DependencePlot dependence;
        ContributionPlot contributions;
        FeatureScorePlot scores;
        std::vector<DependencePlot::Point> points;
        std::vector<DependencePlot::Line> lines(4);
        std::vector<ContributionPlot::Feature> features;
        std::vector<FeatureScorePlot::Row> rows;
        for (std::size_t i = 0; i < table->columnCount(); ++i) {
            const QString name = QString::fromStdString(table->column(i).name);
            points.push_back({1.0e9 * double(i + 1), {}, 100});
            for (DependencePlot::Line& line : lines)
                line.mean.push_back(0.1 + 0.05 * double(i));
            features.push_back({name, QStringLiteral("1,234,567,890"), 0.04 - 0.01 * double(i)});
            rows.push_back({name, 0.5 + 0.04 * double(i), {}, false, {}});
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i].name = QStringLiteral("Well-off families of the suburbs, class %1").arg(i + 1);
            lines[i].classIndex = int(i);
        }
        dependence.setDependence(QString::fromStdString(table->column(2).name),
                                 DependencePlot::Kind::Number, points, lines);
        check(QStringLiteral("explained"), dependence);
        contributions.setContributions(lines[0].name, 0, 0.25, features, 0.37);
        check(QStringLiteral("explained"), contributions);
        scores.setRows(rows, 0.9, QStringLiteral("all of the features together"));
        check(QStringLiteral("checks"), scores);
        ClassBalancePlot balance;
        core::explore::ClassBalance classes;
        for (std::size_t i = 0; i < 12; ++i)
            classes.classes.push_back(
                {"Well-off families of the suburbs, class " + std::to_string(i + 1),
                 1234567 * (i + 1), double(i + 1) / 78});
        classes.rowsWithClass = 1234567 * 78;
        balance.setBalance(classes);
        check(QStringLiteral("checks"), balance);
    }

    /// Those that stand on few pages, or only with a second file.
    void ofWhatIsRare()
    {
        const auto table = m_workspace->openTable()->table;
        MissingByClassPlot byClass;
        byClass.setData(core::explore::missingByClass(*table, m_target),
                        core::explore::missingness(*table),
                        QString::fromStdString(table->column(m_target).name));
        check(QStringLiteral("missing values"), byClass);

        core::explore::TableOverlap overlap;
        overlap.firstRows = 1'234'567'890;
        overlap.secondRows = 1'234'567'000;
        overlap.knownRows = 1'230'000'000;
        overlap.identifier = table->column(0).name;
        OverlapPlot shared;
        shared.setOverlap(overlap);
        check(QStringLiteral("new file"), shared);

        core::deploy::FeatureFindings feature;
        feature.match.feature = table->column(2).name;
        feature.psi = 0.31;
        for (int i = 1; i <= 12; ++i)
            feature.parts.push_back({"Well-off families of the suburbs, level " + std::to_string(i),
                                     double(i) / 78, double(13 - i) / 78});
        DriftPartsPlot parts;
        parts.setFeature(feature);
        check(QStringLiteral("scoring"), parts);

        NetworkDrawing drawing;
        const auto layers = core::network::parseLayers(
            "dense 4096 leaky-relu, batchnorm, dropout 0.25, dense 1024 gelu, dropout 0.5, "
            "dense 512 relu, batchnorm, dense 128 relu");
        drawing.setNetwork(layers, core::network::summarizeLayers(layers, 4210, 12), 4210, 65);
        check(QStringLiteral("network"), drawing);
    }

    /// Nothing was left out because it had nothing to show.
    void ofAllKinds()
    {
        for (const char* kind : {"AssociationHeatmap", "BarList",
                                 "BeforeAfterPlot",    "BestSoFarPlot",
                                 "ClassBalancePlot",   "ClassReportPlot",
                                 "ComparisonBars",     "ConfusionPlot",
                                 "ContributionPlot",   "CurvePlot",
                                 "DendrogramPlot",     "DependencePlot",
                                 "DistributionPlot",   "DriftPartsPlot",
                                 "DriftPlot",          "FeatureScorePlot",
                                 "FlowPlot",           "GainPlot",
                                 "GivenLabelsPlot",    "ImportanceBars",
                                 "IntervalPlot",       "KDistancePlot",
                                 "KSweepPlot",         "LearningCurvePlot",
                                 "LiveCurve",          "MissingBars",
                                 "MissingByClassPlot", "MissingMatrix",
                                 "NetworkDrawing",     "NullityHeatmap",
                                 "NullityTreePlot",    "OverlapPlot",
                                 "PairPlot",           "ParallelCoordinatesPlot",
                                 "ProbabilityBars",    "ProfileHeatmap",
                                 "ReliabilityPlot",    "ScoreBarsPlot",
                                 "SegmentCrossTable",  "SegmentMap",
                                 "SeparationPlot",     "SilhouettePlot",
                                 "SmallMultiples",     "SnakePlot",
                                 "StabilityPlot",      "SurenessPlot",
                                 "ThresholdPlot"})
            QVERIFY2(m_kinds.contains(QLatin1String(kind)), kind);
    }
};

QTEST_MAIN(TestEveryFigure)
#include "test_everyfigure.moc"
