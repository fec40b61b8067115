#include "core/base/random.h"
#include "tests/support/heartbeat.h"
#include "ui/pages/explore/distributiongallery.h"
#include "ui/pages/explore/distributionsview.h"
#include "ui/plots/distributionplot.h"
#include "ui/plots/scatterplot.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

class TestDistributionsView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyColumnHasAPicture();
    void hiddenViewDoesNothing();
    void targetIsTheFirstGroup();
    void otherGroupsComputeEveryPictureAgain();
    void columnShownByItselfIsNotGrouped();
    void segmentsAreOfferedOnceTheyExist();
    void arrowKeysChooseTheColumn();
    void mostDifferentComesFirst();
    void figuresStandBelowThePicture();
    void textsAloneHaveNoDistribution();
    void oneNumberMakesNoScatterPlot();
    void pickedColumnsMakeTheScatterPlot();
    void anotherTableReplacesEverything();
    void hundredsOfColumnsAreFine();
    void millionRowsNeverBlockTheWindow();

private:
    QString write(const QString& name, const std::string& text);
    void open(const std::string& text, const QString& name = QStringLiteral("customers.csv"));
    void choose(const char* box, const QString& text);
    template <typename T>
    T* child(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    DistributionGallery* gallery() { return m_view->findChild<DistributionGallery*>(); }
    DistributionPlot* plot() { return m_view->findChild<DistributionPlot*>(); }
    ScatterPlot* scatter() { return m_view->findChild<ScatterPlot*>(); }
    bool isComplete() { return gallery()->itemCount() > 0 && gallery()->wanted().empty(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DistributionsView> m_view;
};

namespace {

/// Age differs by class, income hardly; 240 customers.
std::string customers()
{
    std::string text = "id,age,income,city,class,note\n";
    for (int i = 0; i < 240; ++i) {
        const bool gold = i % 3 == 0;
        text += "C" + std::to_string(1000 + i) + ',' + std::to_string((gold ? 50 : 25) + i % 9) +
                ',' + std::to_string(30000 + 137 * (i % 41)) + ',' +
                (i % 5 == 0 ? "Oslo"
                 : i % 2    ? "Rome"
                            : "Bern") +
                ',' + (gold ? "gold" : "silver") + ",remark number " +
                std::to_string(i * 7919 % 1000) + " of many\n";
    }
    return text;
}

} // namespace

QString TestDistributionsView::write(const QString& name, const std::string& text)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.data(), static_cast<qint64>(text.size()));
    return path;
}

void TestDistributionsView::open(const std::string& text, const QString& name)
{
    const QString path = write(name, text);
    m_workspace->openFile(path);
    QTRY_VERIFY(m_workspace->hasTable() && m_workspace->openTable()->path == path &&
                !m_workspace->isAnythingRunning());
}

void TestDistributionsView::choose(const char* box, const QString& text)
{
    auto* combo = child<QComboBox>(box);
    QVERIFY(combo);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
}

void TestDistributionsView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestDistributionsView::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_view = std::make_unique<DistributionsView>(*m_workspace);
    m_view->resize(1080, 760);
    m_view->show();
}

void TestDistributionsView::cleanup()
{
    m_view.reset();
    m_workspace.reset();
}

void TestDistributionsView::everyColumnHasAPicture()
{
    open(customers());
    QTRY_VERIFY(isComplete());
    QCOMPARE(gallery()->itemCount(), std::size_t(4)); // neither the identifier nor the note
    QTRY_VERIFY(plot()->hasFigure());
    QCOMPARE(plot()->distribution()->name, std::string("age"));
    QVERIFY(gallery()->distribution(1) && !gallery()->distribution(5));
}

void TestDistributionsView::hiddenViewDoesNothing()
{
    m_view->hide();
    open(customers());
    QCOMPARE(gallery()->itemCount(), std::size_t(0));
    m_view->show();
    QTRY_VERIFY(isComplete());
}

void TestDistributionsView::targetIsTheFirstGroup()
{
    open(customers());
    m_workspace->setColumnRole(4, core::data::ColumnRole::Target);
    QTRY_VERIFY(isComplete() && plot()->hasFigure());
    // The choice made before stays; a table that comes with a target starts with it.
    QCOMPARE(child<QComboBox>("groupByBox")->itemText(1), QStringLiteral("class"));
    choose("groupByBox", QStringLiteral("class"));
    QTRY_COMPARE(plot()->distribution()->groups.size(), std::size_t(2));
    QVERIFY(child<PlotCard>("distributionCard")->title() == QStringLiteral("age by class"));
}

void TestDistributionsView::otherGroupsComputeEveryPictureAgain()
{
    open(customers());
    choose("groupByBox", QStringLiteral("city"));
    QTRY_VERIFY(isComplete() && gallery()->distribution(1)->groups.size() == 3);
    QCOMPARE(gallery()->distribution(2)->groups.size(), std::size_t(3));
    choose("groupByBox", QStringLiteral("None"));
    QTRY_VERIFY(isComplete() && gallery()->distribution(2)->groups.empty());
}

void TestDistributionsView::columnShownByItselfIsNotGrouped()
{
    open(customers());
    choose("groupByBox", QStringLiteral("class"));
    QTRY_VERIFY(isComplete() && gallery()->distribution(1)->groups.size() == 2);
    QVERIFY(gallery()->distribution(4)->groups.empty());
}

void TestDistributionsView::segmentsAreOfferedOnceTheyExist()
{
    open(customers());
    QTRY_VERIFY(isComplete());
    const auto* box = child<QComboBox>("groupByBox");
    QCOMPARE(box->findText(QStringLiteral("Segments")), -1);
    core::segment::SegmentRequest request;
    request.method = core::segment::SegmentMethod::KMeans;
    request.k = 3;
    m_workspace->segments().find(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() && !m_workspace->isAnythingRunning(),
                             20000);
    QTRY_VERIFY(box->findText(QStringLiteral("Segments")) > 0);
    choose("groupByBox", QStringLiteral("Segments"));
    QTRY_VERIFY(plot()->hasFigure() && plot()->distribution()->groups.size() == 3);
    QCOMPARE(plot()->distribution()->groups[0].name,
             m_workspace->segmentation()->profile.cards[0].name);
}

void TestDistributionsView::arrowKeysChooseTheColumn()
{
    open(customers());
    QTRY_VERIFY(isComplete() && plot()->hasFigure());
    gallery()->setFocus();
    QTest::keyClick(gallery(), Qt::Key_Right);
    QTRY_COMPARE(plot()->distribution()->name, std::string("income"));
    QTest::keyClick(gallery(), Qt::Key_End);
    QTRY_COMPARE(plot()->distribution()->name, std::string("class"));
}

void TestDistributionsView::mostDifferentComesFirst()
{
    open(customers());
    choose("groupByBox", QStringLiteral("class"));
    child<QComboBox>("galleryOrderBox")->setCurrentIndex(1);
    QTRY_VERIFY(isComplete());
    const auto* model = gallery()->model();
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("age"));
    // "class" itself is not compared and stands last.
    QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(), QStringLiteral("class"));
}

void TestDistributionsView::figuresStandBelowThePicture()
{
    open(customers());
    choose("groupByBox", QStringLiteral("class"));
    auto* verdict = child<QLabel>("groupVerdict");
    QTRY_VERIFY(verdict->text().contains(QStringLiteral("Kruskal")));
    QVERIFY(verdict->text().startsWith(QStringLiteral("The groups differ strongly")));
    QVERIFY(verdict->text().contains(QStringLiteral("n = 240")));
    const auto* model = child<QTableView>("groupFiguresTable")->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("silver"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("160"));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("240"));
}

void TestDistributionsView::textsAloneHaveNoDistribution()
{
    std::string text = "code,note\n";
    for (int i = 0; i < 60; ++i)
        text += "K" + std::to_string(100000 + i * 37) + ",words " + std::to_string(i * 7919) +
                " and more words\n";
    open(text);
    QTRY_COMPARE(m_view->findChild<QStackedWidget*>()->currentIndex(), 1);
}

void TestDistributionsView::oneNumberMakesNoScatterPlot()
{
    std::string text = "age,city\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(20 + i % 30) + (i % 2 ? ",Rome\n" : ",Oslo\n");
    open(text);
    QTRY_VERIFY(isComplete());
    QVERIFY(!scatter()->hasFigure());
    QVERIFY(scatter()->emptyText().contains(QStringLiteral("two columns of numbers")));
    QVERIFY(!child<QComboBox>("scatterXBox")->isEnabled());
}

void TestDistributionsView::pickedColumnsMakeTheScatterPlot()
{
    open(customers());
    QTRY_VERIFY(scatter()->hasFigure());
    auto* card = child<PlotCard>("scatterCard");
    // Ages have nine values only, so that income stands first.
    QTRY_COMPARE(card->title(), QStringLiteral("income × age"));
    choose("scatterXBox", QStringLiteral("age"));
    choose("scatterYBox", QStringLiteral("income"));
    choose("scatterColourBox", QStringLiteral("city"));
    choose("scatterSizeBox", QStringLiteral("age"));
    QTRY_COMPARE(card->title(), QStringLiteral("age × income"));
    QTRY_COMPARE(
        scatter()->figureTable().at(0),
        (QStringList{QStringLiteral("row"), QStringLiteral("age"), QStringLiteral("income"),
                     QStringLiteral("city"), QStringLiteral("age")}));
}

void TestDistributionsView::anotherTableReplacesEverything()
{
    open(customers());
    QTRY_VERIFY(isComplete() && plot()->hasFigure());
    std::string text = "height,weight\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(160 + i % 20) + ',' + std::to_string(50 + i % 25) + '\n';
    open(text, QStringLiteral("other.csv"));
    QTRY_VERIFY(isComplete() && plot()->hasFigure() && plot()->distribution()->name == "height");
    QCOMPARE(gallery()->itemCount(), std::size_t(2));
    QTRY_COMPARE(child<PlotCard>("scatterCard")->title(), QStringLiteral("height × weight"));
}

void TestDistributionsView::hundredsOfColumnsAreFine()
{
    std::string text;
    for (int column = 0; column < 400; ++column)
        text += (column ? ",v" : "v") + std::to_string(column);
    text += '\n';
    for (int row = 0; row < 300; ++row) {
        for (int column = 0; column < 400; ++column)
            text += (column ? "," : "") + std::to_string((row * (column + 3)) % 101);
        text += '\n';
    }
    tests::Heartbeat heartbeat;
    open(text);
    heartbeat.start();
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20000);
    gallery()->grab();
    heartbeat.stop();
    QCOMPARE(gallery()->itemCount(), std::size_t(400));
    QVERIFY2(heartbeat.longest() < 100, qPrintable(QString::number(heartbeat.longest())));
}

void TestDistributionsView::millionRowsNeverBlockTheWindow()
{
    constexpr std::size_t rows = 1'000'000;
    core::Random random(2);
    std::vector<core::data::DataTable::ColumnPointer> columns;
    std::vector<core::data::ColumnRole> roles;
    for (int i = 0; i < 4; ++i) {
        auto column = std::make_shared<core::data::Column>();
        column->name = "v" + std::to_string(i);
        column->type = core::data::ColumnType::Numeric;
        column->missing.assign(rows, 0);
        column->numbers.resize(rows);
        for (double& value : column->numbers)
            value = i == 3 ? std::floor(40 * random.uniform()) : random.normal();
        columns.push_back(std::move(column));
        roles.push_back(core::data::ColumnRole::Feature);
    }
    auto group = std::make_shared<core::data::Column>();
    group->name = "class";
    group->type = core::data::ColumnType::Category;
    group->levels = {"a", "b", "c", "d"};
    group->missing.assign(rows, 0);
    for (std::size_t row = 0; row < rows; ++row)
        group->codes.push_back(static_cast<std::int32_t>(random.below(4)));
    columns.push_back(std::move(group));
    roles.push_back(core::data::ColumnRole::Target);

    auto read = std::make_shared<ReadTable>();
    read->origin.title = QStringLiteral("million");
    read->read.table = std::make_shared<const core::data::DataTable>(columns, roles);
    m_view->hide();
    m_workspace->adoptImport(read);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && !m_workspace->isAnythingRunning(), 60000);

    tests::Heartbeat heartbeat;
    heartbeat.start();
    m_view->show();
    QTRY_VERIFY_WITH_TIMEOUT(isComplete() && plot()->hasFigure() && scatter()->hasFigure(), 60000);
    choose("kindBox", QStringLiteral("Density"));
    choose("groupByBox", QStringLiteral("None"));
    choose("scatterColourBox", QStringLiteral("None"));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete() && scatter()->note().contains(QStringLiteral("density")),
                             60000);
    // The last picture is painted between two beats.
    const int beatsSoFar = heartbeat.beats();
    QTRY_VERIFY(heartbeat.beats() > beatsSoFar + 5);
    heartbeat.stop();
    qInfo("longest pause of the window: %.0f ms in %d beats", heartbeat.longest(),
          heartbeat.beats());
    QVERIFY(heartbeat.beats() > 10);
    QVERIFY2(heartbeat.longest() < 100, qPrintable(QString::number(heartbeat.longest())));
}

QTEST_MAIN(TestDistributionsView)
#include "test_distributionsview.moc"
