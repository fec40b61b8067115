#include "tests/support/textrecorder.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/data/findinglist.h"
#include "ui/pages/explore/checksview.h"
#include "ui/pages/explore/newfilecard.h"
#include "ui/plots/classbalanceplot.h"
#include "ui/plots/featurescoreplot.h"
#include "ui/plots/overlapplot.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ui;
using core::data::ColumnRole;

class TestChecksView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void suspectsComeFirstWithARemedy();
    void ignoringASuspectCanBeUndone();
    void aCounterBecomesAnIdentifier();
    void aCleanTableSaysSoWithFigures();
    void withoutTargetTheCardsSayWhatTheyNeed();
    void classesAreCountedAndUnevenOnesWarnedOf();
    void rowsOfARareClassAreShown();
    void anotherFileIsComparedInWords();
    void aFileThatCannotBeReadIsToldOf();
    void anotherTableForgetsTheComparison();
    void cancelledComparisonLeavesTheChoice();
    void picturesNameEveryBarInBothThemes();
    void labelsNeitherMeetNorLeaveThePicture_data();
    void labelsNeitherMeetNorLeaveThePicture();
    void everyControlHasAnAccessibleName();

private:
    QString write(const QString& name, const QByteArray& text);
    void open(const QString& path, const char* target);
    QByteArray calls(int rows, bool rare = false) const;
    template <typename T>
    T* child(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* remedy(const QString& accessibleName);
    QStringList sentences(QWidget* parent);

    const Dialogs m_dialogs = dialogs();
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ChecksView> m_view;
};

QString TestChecksView::write(const QString& name, const QByteArray& text)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

/// Calls of a campaign: their duration gives the answer away; every sixth customer buys.
QByteArray TestChecksView::calls(int rows, bool rare) const
{
    QByteArray text = "customer_id,age,city,duration,bought\n";
    for (int i = 0; i < rows; ++i) {
        const bool bought = i * 7 % 6 == 0;
        text += "c" + QByteArray::number(i) + ',' + QByteArray::number(20 + i * 13 % 50) + ',' +
                (i * 11 % 3 == 0 ? "Berlin" : "Paris") + ',' +
                QByteArray::number((bought ? 300 : 60) + i * 17 % 230) + ".5," +
                (rare && i % 50 == 7 ? "later"
                 : bought            ? "yes"
                                     : "no") +
                '\n';
    }
    return text;
}

void TestChecksView::open(const QString& path, const char* target)
{
    m_workspace->openFile(path);
    QTRY_VERIFY(m_workspace->hasTable() && m_workspace->openTable()->path == path);
    const auto& table = *m_workspace->openTable()->table;
    if (*target)
        m_workspace->setColumnRole(table.require(target), ColumnRole::Target);
    else if (table.target())
        m_workspace->setColumnRole(*table.target(), ColumnRole::Feature);
    QTRY_VERIFY(m_workspace->openTable()->checked && !m_workspace->isAnythingRunning());
}

QPushButton* TestChecksView::remedy(const QString& accessibleName)
{
    for (auto* button : m_view->findChildren<QPushButton*>())
        if (button->accessibleName() == accessibleName && button->isVisibleTo(m_view.get()))
            return button;
    return nullptr;
}

QStringList TestChecksView::sentences(QWidget* parent)
{
    QStringList texts;
    for (auto* label : parent->findChildren<QLabel*>())
        if (label->isVisibleTo(parent) && !label->text().isEmpty())
            texts << label->text().replace(QChar(0xa0), QLatin1Char(' '));
    return texts;
}

void TestChecksView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestChecksView::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_view = std::make_unique<ChecksView>(*m_workspace);
    m_view->resize(1200, 800);
    m_view->show();
}

void TestChecksView::cleanup()
{
    m_view.reset();
    m_workspace.reset();
    dialogs() = m_dialogs;
}

void TestChecksView::suspectsComeFirstWithARemedy()
{
    open(write("calls.csv", calls(600)), "bought");
    const auto* plot = child<FeatureScorePlot>("featureScores");
    const QVector<QStringList> table = plot->figureTable();
    QCOMPARE(table.size(), 5); // header, three features, all together
    QCOMPARE(table[1][0], QStringLiteral("duration"));
    QCOMPARE(table[1][3], QStringLiteral("yes"));
    QVERIFY(table[1][1].toDouble() > 0.9);
    QCOMPARE(table[2][3], QStringLiteral("no"));
    QVERIFY(sentences(child<QWidget>("leakFindings"))
                .join('\n')
                .contains(QStringLiteral("duration alone ranks ")));
    QVERIFY(remedy(QStringLiteral("Ignore Column duration")));
    QVERIFY(!child<QLabel>("leakVerdict")->isVisibleTo(m_view.get()));
}

void TestChecksView::ignoringASuspectCanBeUndone()
{
    open(write("calls.csv", calls(600)), "bought");
    const std::size_t duration = m_workspace->openTable()->table->require("duration");
    QTest::mouseClick(remedy(QStringLiteral("Ignore Column duration")), Qt::LeftButton);
    QCOMPARE(m_workspace->openTable()->table->role(duration), ColumnRole::Ignored);
    QTRY_VERIFY(m_workspace->openTable()->checked && !m_workspace->isAnythingRunning());
    QVERIFY(!remedy(QStringLiteral("Ignore Column duration")));
    QCOMPARE(child<FeatureScorePlot>("featureScores")->rowCount(), 2);
    m_workspace->undoStack()->undo();
    QTRY_VERIFY(remedy(QStringLiteral("Ignore Column duration")));
    QCOMPARE(m_workspace->openTable()->table->role(duration), ColumnRole::Feature);
}

void TestChecksView::aCounterBecomesAnIdentifier()
{
    QByteArray text = "counter,x,y\n";
    for (int i = 0; i < 300; ++i)
        text += QByteArray::number(5000 + i * 7 % 300) + ',' + QByteArray::number(i * 31 % 17) +
                ".5," + QByteArray::number(i * 11 % 23) + ".5\n";
    open(write("counted.csv", text), "");
    const std::size_t counter = m_workspace->openTable()->table->require("counter");
    if (m_workspace->openTable()->table->role(counter) != ColumnRole::Feature) {
        m_workspace->setColumnType(counter, core::data::ColumnType::Numeric);
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        m_workspace->setColumnRole(counter, ColumnRole::Feature);
        QTRY_VERIFY(m_workspace->openTable()->checked);
    }
    QTRY_VERIFY(remedy(QStringLiteral("Make Identifier counter")));
    QTest::mouseClick(remedy(QStringLiteral("Make Identifier counter")), Qt::LeftButton);
    QCOMPARE(m_workspace->openTable()->table->role(counter), ColumnRole::Identifier);
}

void TestChecksView::aCleanTableSaysSoWithFigures()
{
    QByteArray text = "customer_id,age,visits,income,segment\n";
    for (int i = 0; i < 600; ++i) {
        const int age = i * 13 % 50;
        const int visits = i * 29 % 47;
        const int income = i * 37 % 59;
        text += "c" + QByteArray::number(i) + ',' + QByteArray::number(age) + ".5," +
                QByteArray::number(visits) + ".5," + QByteArray::number(income) + ".5," +
                (age + visits + income + i * 7 % 20 > 90 ? "A" : "B") + '\n';
    }
    open(write("clean.csv", text), "segment");
    const auto* verdict = child<QLabel>("leakVerdict");
    QVERIFY(verdict->isVisibleTo(m_view.get()));
    QVERIFY(verdict->text().startsWith(QStringLiteral("No feature gives segment away: ")));
    QVERIFY(verdict->text().contains('%'));
}

void TestChecksView::withoutTargetTheCardsSayWhatTheyNeed()
{
    open(write("calls.csv", calls(200)), "");
    QVERIFY(!child<FeatureScorePlot>("featureScores")->hasFigure());
    QVERIFY(child<FeatureScorePlot>("featureScores")
                ->emptyText()
                .contains(QStringLiteral("Choose a target")));
    QVERIFY(!child<ClassBalancePlot>("classBalance")->hasFigure());
    auto* choose = child<QPushButton>("chooseTargetButton");
    QVERIFY(choose->isVisibleTo(m_view.get()));
    QSignalSpy steps(m_view.get(), &ChecksView::stepRequested);
    choose->click();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps[0][0].value<Step>(), Step::Data);
}

void TestChecksView::classesAreCountedAndUnevenOnesWarnedOf()
{
    open(write("calls.csv", calls(600)), "bought");
    const QVector<QStringList> table = child<ClassBalancePlot>("classBalance")->figureTable();
    QCOMPARE(table.size(), 3);
    QCOMPARE(table[1].mid(0, 2), (QStringList{"no", "500"}));
    QCOMPARE(table[2].mid(0, 2), (QStringList{"yes", "100"}));
    const QString words = sentences(child<QWidget>("balanceFindings")).join('\n');
    QVERIFY(words.contains(QStringLiteral("83.3 % of the rows are \"no\", 16.7 % \"yes\"")));
    QVERIFY(words.contains(QStringLiteral("Accuracy flatters")));
    QVERIFY(!child<QPushButton>("chooseTargetButton")->isVisibleTo(m_view.get()));
}

void TestChecksView::rowsOfARareClassAreShown()
{
    open(write("rare.csv", calls(600, true)), "bought");
    QPushButton* show = remedy(QStringLiteral("Show Rows bought"));
    QVERIFY(show);
    QSignalSpy steps(m_view.get(), &ChecksView::stepRequested);
    show->click();
    QTRY_COMPARE(steps.size(), 1);
    QCOMPARE(m_workspace->selection().count(), std::size_t{12});
    QVERIFY(m_workspace->selection().isShownAlone());
    QCOMPARE(m_workspace->selection().rows()->front(), 7U);
}

void TestChecksView::anotherFileIsComparedInWords()
{
    open(write("calls.csv", calls(600)), "bought");
    const QString other = write("later.csv", "customer_id,age,city,duration\n"
                                             "c1,33,Paris,77.5\n"
                                             "c2,99,Rome,95.5\n"
                                             "c9000,40,Berlin,60.5\n");
    dialogs().openFile = [&](QWidget*, const QString&, const QString& filter) {
        return filter == tableFilter() ? other : QString();
    };
    auto* card = child<NewFileCard>("newFileCard");
    QSignalSpy compared(card, &NewFileCard::compared);
    child<QPushButton>("compareButton")->click();
    QTRY_COMPARE(compared.size(), 1);
    QVERIFY(card->overlap().has_value());
    QCOMPARE(card->overlap()->knownRows, std::size_t{2});
    const QString words = sentences(card).join('\n');
    QVERIFY(
        words.contains(QStringLiteral("2 of 3 rows are not new: their \"customer_id\" is in the "
                                      "open table too. 1 of them differs")));
    QVERIFY(words.contains(QStringLiteral("The new file lacks \"bought\".")));
    QVERIFY(words.contains(QStringLiteral("\"Rome\"")));
    const QVector<QStringList> table = child<OverlapPlot>("overlapPlot")->figureTable();
    QCOMPARE(table[1][1], QStringLiteral("3"));
    QCOMPARE(table[2][1], QStringLiteral("2"));
    QSignalSpy steps(m_view.get(), &ChecksView::stepRequested);
    child<QPushButton>("showKnownButton")->click();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(*m_workspace->selection().rows(), (std::vector<std::uint32_t>{1, 2}));
    QCOMPARE(m_workspace->selection().title(), QStringLiteral("Also in later.csv"));
    // Another role is another comparison, without reading again.
    QFile::remove(other);
    m_workspace->setColumnRole(m_workspace->openTable()->table->require("age"),
                               ColumnRole::Ignored);
    QTRY_COMPARE(compared.size(), 2);
    QCOMPARE(card->overlap()->comparedFeatures, std::size_t{2});
}

void TestChecksView::aFileThatCannotBeReadIsToldOf()
{
    open(write("calls.csv", calls(100)), "bought");
    auto* card = child<NewFileCard>("newFileCard");
    QSignalSpy compared(card, &NewFileCard::compared);
    card->compareWith(m_folder.filePath("nowhere.csv"));
    QTRY_COMPARE(compared.size(), 1);
    QVERIFY(!card->overlap().has_value());
    QVERIFY(sentences(card).join('\n').contains(QStringLiteral("nowhere.csv")));
    QVERIFY(child<QPushButton>("compareButton")->isEnabled());
}

void TestChecksView::anotherTableForgetsTheComparison()
{
    const QString first = write("calls.csv", calls(300));
    open(first, "bought");
    auto* card = child<NewFileCard>("newFileCard");
    QSignalSpy compared(card, &NewFileCard::compared);
    card->compareWith(first);
    QTRY_COMPARE(compared.size(), 1);
    QCOMPARE(card->overlap()->knownRows, std::size_t{300});
    open(write("others.csv", calls(200)), "bought");
    QVERIFY(!card->overlap().has_value());
    QVERIFY(!child<OverlapPlot>("overlapPlot")->hasFigure());
}

void TestChecksView::cancelledComparisonLeavesTheChoice()
{
    const QString path = write("large.csv", calls(60000));
    open(path, "bought");
    auto* card = child<NewFileCard>("newFileCard");
    QSignalSpy compared(card, &NewFileCard::compared);
    card->compareWith(path);
    QVERIFY(card->isRunning());
    QVERIFY(!child<QPushButton>("compareButton")->isEnabled());
    child<QPushButton>("cancelCompareButton")->click();
    QVERIFY(!card->isRunning());
    QVERIFY(child<QPushButton>("compareButton")->isEnabled());
    QVERIFY(!card->overlap().has_value());
    QCOMPARE(compared.size(), 0);
}

namespace {

PaintedTexts record(PlotWidget& plot, const QSize& size, const Theme& theme)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, theme);
    painter.end();
    return recorder.painted();
}

} // namespace

void TestChecksView::picturesNameEveryBarInBothThemes()
{
    open(write("calls.csv", calls(600)), "bought");
    auto* plot = child<FeatureScorePlot>("featureScores");
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const PaintedTexts texts = record(*plot, plot->figureSize(), *theme);
        for (const QString& name : {QStringLiteral("duration"), QStringLiteral("age"),
                                    QStringLiteral("city"), percentText(0.5, 0), percentText(1, 0)})
            QVERIFY2(texts.contains(name), qPrintable(name));
        auto* balance = child<ClassBalancePlot>("classBalance");
        const PaintedTexts classes = record(*balance, balance->figureSize(), *theme);
        for (const QString& name : {QStringLiteral("no"), QStringLiteral("yes"),
                                    QStringLiteral("500"), percentText(500.0 / 600)})
            QVERIFY2(classes.contains(name), qPrintable(name));
    }
}

void TestChecksView::labelsNeitherMeetNorLeaveThePicture_data()
{
    QTest::addColumn<int>("features");
    for (const int features : {1, 2, 12, 60, 61, 400})
        QTest::addRow("%d features", features) << features;
}

void TestChecksView::labelsNeitherMeetNorLeaveThePicture()
{
    QFETCH(int, features);
    std::vector<FeatureScorePlot::Row> rows;
    core::explore::ClassBalance balance;
    core::explore::TableOverlap overlap;
    overlap.identifier = "customer";
    overlap.secondRows = 1234567;
    overlap.knownRows = 1200000 + std::size_t(features);
    for (int i = 0; i < features; ++i) {
        const QString name = QStringLiteral("NumberOfWebPurchasesLastYear_%1").arg(i);
        rows.push_back({name, 1 - 0.5 * i / features, {}, i < 3, {}});
        balance.classes.push_back(
            {name.toStdString(), std::size_t(1000000 / (i + 1)), 1.0 / (i + 1)});
    }
    for (const double all : {0.5, 0.77, 1.0}) {
        FeatureScorePlot scores;
        scores.setRows(rows, all, QStringLiteral("the 60 strongest together"));
        ClassBalancePlot classes;
        classes.setBalance(balance);
        OverlapPlot known;
        known.setOverlap(overlap);
        const int height = scores.fullHeight();
        for (const QSize& size :
             {QSize(320, height), QSize(500, height), QSize(1900, height), QSize(400, 200)}) {
            const PaintedTexts texts = record(scores, size, lightTheme());
            QVERIFY2(texts.collision().isEmpty(), qPrintable(texts.collision()));
            QVERIFY2(texts.clipped().isEmpty(), qPrintable(texts.clipped()));
            for (PlotWidget* plot :
                 {static_cast<PlotWidget*>(&classes), static_cast<PlotWidget*>(&known)}) {
                const PaintedTexts others = record(*plot, size, lightTheme());
                QVERIFY2(others.collision().isEmpty(), qPrintable(others.collision()));
                QVERIFY2(others.clipped().isEmpty(), qPrintable(others.clipped()));
            }
        }
    }
}

void TestChecksView::everyControlHasAnAccessibleName()
{
    open(write("rare.csv", calls(600, true)), "bought");
    for (auto* button : m_view->findChildren<QAbstractButton*>())
        if (button->isVisibleTo(m_view.get()))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    for (const char* name : {"featureScores", "classBalance", "overlapPlot"})
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(!child<QWidget>("featureScores")->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestChecksView)
#include "test_checksview.moc"
