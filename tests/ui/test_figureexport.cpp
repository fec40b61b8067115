#include "core/base/error.h"
#include "tests/support/explorevalues.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/missingmatrix.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestFigureExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pngIsTwiceAsFineAndKnowsItsDensity();
    void figuresAreLightWhateverTheWindow();
    void svgKeepsEveryLabelAsText();
    void pdfIsAPdfWithText();
    void otherEndingsAreRefused();
    void failedSaveLeavesTheOldFile();
    void tableIsSavedInFullPrecision();
    void clipboardHoldsPictureAndNumbers();
    void copiedTableIsTextAndHtml();
    void cardAsksWhereToSave();
    void cardReportsWhatWentWrong();
    void cardWithoutFigureHasNothingToSave();
    void enlargedPlotComesBack();
    void cardMayGoWhileEnlarged();
};

namespace {

void fill(AssociationHeatmap& plot)
{
    auto matrix = wavyAssociations(4);
    matrix.names = {"Gender", "Family_Size", "Spending & Score", "Ever_Married"};
    plot.setData(matrix, {});
    plot.setCaption(QStringLiteral("customers.csv · 8,068 rows"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of a picture, pieces of one line joined.
QString textOf(const QByteArray& svg)
{
    QString words;
    const QString all = QString::fromUtf8(svg);
    for (qsizetype at = all.indexOf(QStringLiteral("<text")); at >= 0;
         at = all.indexOf(QStringLiteral("<text"), at + 1)) {
        const qsizetype start = all.indexOf(QLatin1Char('>'), at) + 1;
        words += all.mid(start, all.indexOf(QStringLiteral("</text>"), start) - start).trimmed() +
                 QLatin1Char('\n');
    }
    return words;
}

} // namespace

void TestFigureExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestFigureExport::pngIsTwiceAsFineAndKnowsItsDensity()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    fill(plot);
    const QString path = folder.filePath(QStringLiteral("figure.png"));
    saveFigure(plot, QStringLiteral("Associations"), path);
    const QImage image(path);
    const QSize page = figurePageSize(plot, QStringLiteral("Associations")).css;
    QVERIFY(page.width() >= plot.figureSize().width());
    QVERIFY(page.height() > plot.figureSize().height());
    QCOMPARE(image.size(), page * 2);
    QCOMPARE(image.dotsPerMeterX(), 7559); // 192 dots an inch
    QCOMPARE(QImageReader(path).text(QStringLiteral("Title")), QStringLiteral("Associations"));
}

void TestFigureExport::figuresAreLightWhateverTheWindow()
{
    AssociationHeatmap plot;
    fill(plot);
    const QImage light = figureImage(plot, QStringLiteral("T"));
    applyTheme(ThemeChoice::Dark);
    const QImage again = figureImage(plot, QStringLiteral("T"));
    applyTheme(ThemeChoice::Light);
    QCOMPARE(again, light);
    QCOMPARE(light.pixelColor(2, 2), lightTheme().surface);
    QCOMPARE(figureImage(plot, QStringLiteral("T"), {.isDark = true}).pixelColor(2, 2), darkTheme().surface);
}

void TestFigureExport::svgKeepsEveryLabelAsText()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    fill(plot);
    const QString path = folder.filePath(QStringLiteral("figure.svg"));
    saveFigure(plot, QStringLiteral("What goes with what"), path);
    const QByteArray svg = contentOf(path);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QString words = textOf(svg);
    for (const char* label :
         {"Gender", "Family_Size", "Spending &amp; Score", "Ever_Married", "What goes with what"})
        QVERIFY2(words.contains(QString::fromLatin1(label)), label);
    QVERIFY(words.contains(QStringLiteral("8,068 rows")));
    QVERIFY(words.contains(associationText(std::sin(2.0))));
}

void TestFigureExport::pdfIsAPdfWithText()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    fill(plot);
    const QString path = folder.filePath(QStringLiteral("figure.PDF"));
    saveFigure(plot, QStringLiteral("Associations"), path);
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/FontFile")); // the letters are embedded, not drawn as outlines
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
}

void TestFigureExport::otherEndingsAreRefused()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    fill(plot);
    const QString path = folder.filePath(QStringLiteral("figure.bmp"));
    try {
        saveFigure(plot, QStringLiteral("T"), path);
        QFAIL("a bitmap was written");
    } catch (const core::Error& error) {
        QCOMPARE(error.code(), core::ErrorCode::InvalidOption);
    }
    QVERIFY(!QFile::exists(path));
}

void TestFigureExport::failedSaveLeavesTheOldFile()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    fill(plot);
    try {
        saveFigure(plot, QStringLiteral("T"), folder.filePath(QStringLiteral("none/figure.png")));
        QFAIL("written into a folder that does not exist");
    } catch (const core::Error& error) {
        QCOMPARE(error.code(), core::ErrorCode::FileNotWritable);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(),
             0);
}

void TestFigureExport::tableIsSavedInFullPrecision()
{
    QTemporaryDir folder;
    AssociationHeatmap plot;
    auto matrix = wavyAssociations(2);
    matrix.names = {"a,b", "c"};
    matrix.value(0, 1) = matrix.value(1, 0) = 0.1 + 0.2;
    matrix.pAdjusted = core::explore::adjustedForPairs(matrix.p);
    plot.setData(matrix, {});
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    saveFigureTable(plot, path);
    QCOMPARE(contentOf(path),
             QByteArray("column_a,column_b,measure,value,n,p,p_adjusted\n\"a,b\",c,"
                        "spearman,0.30000000000000004,1000,0.02,0.02\n"));
}

void TestFigureExport::clipboardHoldsPictureAndNumbers()
{
    AssociationHeatmap plot;
    fill(plot);
    copyFigure(plot, QStringLiteral("Associations"));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->text().startsWith(QStringLiteral("column_a\tcolumn_b\tmeasure")));
}

void TestFigureExport::copiedTableIsTextAndHtml()
{
    AssociationHeatmap plot;
    fill(plot);
    copyFigureTable(plot);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text().count(QLatin1Char('\n')), 7); // header and six pairs
    QVERIFY(data->html().contains(QStringLiteral("<td>Spending &amp; Score</td>")));
}

void TestFigureExport::cardAsksWhereToSave()
{
    QTemporaryDir folder;
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Profession × Segment"), plot);
    QString suggested;
    const auto before = dialogs().saveFile;
    dialogs().saveFile = [&](QWidget*, const QString&, const QString& name, const QString&) {
        suggested = name;
        return folder.filePath(QStringLiteral("without ending"));
    };
    card.findChild<QToolButton*>(QStringLiteral("saveImageButton"))->click();
    card.saveData();
    dialogs().saveFile = before;
    QCOMPARE(suggested, QStringLiteral("profession-segment.csv"));
    QVERIFY(contentOf(folder.filePath(QStringLiteral("without ending.png"))).startsWith("\x89PNG"));
    QVERIFY(
        contentOf(folder.filePath(QStringLiteral("without ending.csv"))).startsWith("column_a"));
}

void TestFigureExport::cardReportsWhatWentWrong()
{
    QTemporaryDir folder;
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Associations"), plot);
    QSignalSpy failed(&card, &PlotCard::failed);
    const auto before = dialogs().saveFile;
    dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
        return folder.filePath(QStringLiteral("none/figure.png"));
    };
    card.saveImage();
    dialogs().saveFile = before;
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void TestFigureExport::cardWithoutFigureHasNothingToSave()
{
    auto* plot = new AssociationHeatmap;
    PlotCard card(QStringLiteral("Associations"), plot);
    for (const char* name : {"copyImageButton", "saveImageButton", "enlargeButton"})
        QVERIFY(!card.findChild<QToolButton*>(QString::fromLatin1(name))->isEnabled());
    fill(*plot);
    for (const char* name : {"copyImageButton", "saveImageButton", "enlargeButton"})
        QVERIFY(card.findChild<QToolButton*>(QString::fromLatin1(name))->isEnabled());
}

void TestFigureExport::enlargedPlotComesBack()
{
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Associations"), plot);
    card.resize(400, 300);
    card.show();
    card.enlarge();
    auto* window = card.findChild<QDialog*>(QStringLiteral("enlargedFigure"));
    QVERIFY(window);
    QVERIFY(!window->isModal());
    QCOMPARE(plot->window(), window);
    QVERIFY(plot->isVisible());
    window->close();
    QTRY_VERIFY(!card.findChild<QDialog*>(QStringLiteral("enlargedFigure")));
    QCOMPARE(plot->window(), &card);
    QVERIFY(plot->isVisible());
    QVERIFY(card.rect().contains(plot->geometry().center()));
}

void TestFigureExport::cardMayGoWhileEnlarged()
{
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    QPointer<PlotWidget> watched(plot);
    {
        PlotCard card(QStringLiteral("Associations"), plot);
        card.show();
        card.enlarge();
        QVERIFY(watched);
    }
    QVERIFY(!watched);
}

QTEST_MAIN(TestFigureExport)
#include "test_figureexport.moc"
