#include "core/base/error.h"
#include "core/data/tablefile.h"
#include "tests/support/explorevalues.h"
#include "tests/support/textrecorder.h"
#include "ui/widgets/figuredialog.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/missingmatrix.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

Q_DECLARE_METATYPE(ui::FigureSheet)

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
    void tableIsAlsoAWorkbook();
    void clipboardHoldsPictureAndDrawing();
    void copiedTableIsTextAndHtml();
    void sheetsHaveExactPixels_data();
    void sheetsHaveExactPixels();
    void drawingsHaveTheSizeOfTheirSheet();
    void drawingsHoldTheirLetters();
    void nothingIsCutOnAnySheet_data();
    void nothingIsCutOnAnySheet();
    void cardAsksHowAndWhere();
    void cardReportsWhatWentWrong();
    void cardWithoutFigureHasNothingToSave();
    void enlargedPlotComesBack();
    void cardMayGoWhileEnlarged();

private:
    QTemporaryDir m_settings;
};

namespace {

void fill(AssociationHeatmap& plot)
{
    auto matrix = wavyAssociations(4);
    matrix.names = {"Gender", "Family_Size", "Spending & Score", "Ever_Married"};
    plot.setData(matrix, {});
    plot.setCaption(QStringLiteral("customers.csv · 8,068 rows"));
}

/// Answers the question where to save to, as long as it lives.
struct AnsweredFile {
    explicit AnsweredFile(const QString& file) : path(file), m_before(dialogs().saveFile)
    {
        dialogs().saveFile = [this](QWidget*, const QString&, const QString& name, const QString&) {
            suggested = name;
            return path;
        };
    }
    ~AnsweredFile() { dialogs().saveFile = m_before; }

    QString path;
    QString suggested;

private:
    decltype(Dialogs::saveFile) m_before;
};

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
    qputenv("TESSERA_SETTINGS", m_settings.filePath(QStringLiteral("settings.ini")).toUtf8());
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
    QCOMPARE(figureImage(plot, QStringLiteral("T"), {.isDark = true}).pixelColor(2, 2),
             darkTheme().surface);
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
    auto* plot = new AssociationHeatmap;
    auto matrix = wavyAssociations(2);
    matrix.names = {"a,b", "c"};
    matrix.value(0, 1) = matrix.value(1, 0) = 0.1 + 0.2;
    matrix.pAdjusted = core::explore::adjustedForPairs(matrix.p);
    plot->setData(matrix, {});
    PlotCard card(QStringLiteral("Associations"), plot);
    const AnsweredFile answer(folder.filePath(QStringLiteral("table.csv")));
    card.saveData();
    QCOMPARE(contentOf(answer.path), QByteArray("column_a,column_b,measure,value,n,p,p_adjusted\n"
                                                "\"a,b\",c,spearman,0.30000000000000004,1000,"
                                                "0.02,0.02\n"));
}

void TestFigureExport::tableIsAlsoAWorkbook()
{
    QTemporaryDir folder;
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Associations"), plot);
    const AnsweredFile answer(folder.filePath(QStringLiteral("table.xlsx")));
    card.saveData();
    const auto read = core::data::readTableFile(answer.path.toStdString(), {});
    QCOMPARE(read.table->rowCount(), std::size_t{6});
    QCOMPARE(QString::fromStdString(read.table->column(0).name), QStringLiteral("column_a"));
    QVERIFY(read.table->column(3).type == core::data::ColumnType::Numeric);
    QCOMPARE(read.table->column(3).numbers[0], plot->figureTable()[1][3].toDouble());
}

void TestFigureExport::clipboardHoldsPictureAndDrawing()
{
    AssociationHeatmap plot;
    fill(plot);
    copyFigure(plot, QStringLiteral("Associations"));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(textOf(svg).contains(QStringLiteral("Family_Size")));
}

void TestFigureExport::copiedTableIsTextAndHtml()
{
    AssociationHeatmap plot;
    fill(plot);
    copyTable(plot.figureTable());
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(QStringLiteral("column_a\tcolumn_b\tmeasure")));
    QCOMPARE(data->text().count(QLatin1Char('\n')), 7); // header and six pairs
    QVERIFY(data->html().contains(QStringLiteral("<td>Spending &amp; Score</td>")));
}

void TestFigureExport::sheetsHaveExactPixels_data()
{
    QTest::addColumn<FigureSheet>("sheet");
    QTest::addColumn<double>("sharpness");
    QTest::addColumn<QSize>("pixels"); // height 0: follows from the figure
    QTest::addColumn<int>("dotsPerInch");
    QTest::newRow("slide") << FigureSheet::Slide << 0.0 << QSize(1920, 1080) << 144;
    QTest::newRow("slide 2x") << FigureSheet::Slide << 2.0 << QSize(3840, 2160) << 288;
    QTest::newRow("square") << FigureSheet::Square << 0.0 << QSize(1080, 1080) << 144;
    QTest::newRow("column") << FigureSheet::Column << 0.0 << QSize(1890, 0) << 300;
    QTest::newRow("column 1x") << FigureSheet::Column << 1.0 << QSize(945, 0) << 150;
}

void TestFigureExport::sheetsHaveExactPixels()
{
    QFETCH(FigureSheet, sheet);
    QFETCH(double, sharpness);
    QFETCH(QSize, pixels);
    QFETCH(int, dotsPerInch);
    AssociationHeatmap plot;
    fill(plot);
    const QByteArray png = figureBytes(plot, QStringLiteral("Associations"), QStringLiteral("png"),
                                       {.sheet = sheet, .sharpness = sharpness});
    const QImage image = QImage::fromData(png);
    QCOMPARE(image.width(), pixels.width());
    if (pixels.height() > 0)
        QCOMPARE(image.height(), pixels.height());
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), dotsPerInch);
    QCOMPARE(image.dotsPerMeterX(), image.dotsPerMeterY());
}

void TestFigureExport::drawingsHaveTheSizeOfTheirSheet()
{
    AssociationHeatmap plot;
    fill(plot);
    const QByteArray svg =
        figureSvg(plot, QStringLiteral("Associations"), {.sheet = FigureSheet::Slide});
    QVERIFY(svg.contains("viewBox=\"0 0 960 540\""));
    QVERIFY(svg.contains("width=\"338.667mm\"")); // 13 1/3 inches
    const QByteArray pdf = figureBytes(plot, QStringLiteral("Associations"), QStringLiteral("pdf"),
                                       {.sheet = FigureSheet::Slide});
    QVERIFY(pdf.contains("/MediaBox [0 0 960.000000 540.000000]"));
}

/// The letters of a drawing travel with it: a reader without the font sees the same.
void TestFigureExport::drawingsHoldTheirLetters()
{
    if (!QFile::exists(QStringLiteral(":/fonts/TesseraInter-Regular.otf")))
        QSKIP("built without fonts-inter: drawings name the system's font");
    AssociationHeatmap plot;
    fill(plot);
    const QByteArray svg = figureSvg(plot, QStringLiteral("Associations"));
    const QByteArray mark = "src:url(data:font/otf;base64,";
    const qsizetype at = svg.indexOf(mark);
    QVERIFY(at > 0);
    const qsizetype start = at + mark.size();
    const QByteArray font = QByteArray::fromBase64(svg.mid(start, svg.indexOf(')', start) - start));
    const int id = QFontDatabase::addApplicationFontFromData(font);
    QVERIFY(id >= 0);
    QCOMPARE(QFontDatabase::applicationFontFamilies(id).first(), interfaceFont().family());
    QFontDatabase::removeApplicationFont(id);
    QVERIFY(font.size() < 40'000); // of 82,000: those that are used
}

void TestFigureExport::nothingIsCutOnAnySheet_data()
{
    QTest::addColumn<FigureSheet>("sheet");
    QTest::addColumn<int>("columns");
    for (const int columns : {2, 4, 12, 30})
        for (const auto& [sheet, name] :
             {std::pair(FigureSheet::Own, "own"), std::pair(FigureSheet::Slide, "slide"),
              std::pair(FigureSheet::Column, "column"), std::pair(FigureSheet::Square, "square")})
            QTest::addRow("%s, %d columns", name, columns) << sheet << columns;
}

void TestFigureExport::nothingIsCutOnAnySheet()
{
    QFETCH(FigureSheet, sheet);
    QFETCH(int, columns);
    AssociationHeatmap plot;
    auto matrix = wavyAssociations(columns);
    matrix.names.clear();
    for (int i = 0; i < columns; ++i)
        matrix.names.push_back("Column_number_" + std::to_string(i + 1));
    plot.setData(matrix, {});
    plot.setCaption(QStringLiteral("customers.csv · 8,068 rows"));
    const FigureLook look{.sheet = sheet};
    const QString title = QStringLiteral("What goes with what among all of the customers");
    const FigureLayout layout = layoutFigurePage(plot, title, look);
    TextRecorder recorder(layout.page);
    QPainter painter(&recorder);
    paintFigurePage(painter, plot, title, look, layout);
    painter.end();
    const PaintedTexts texts = recorder.painted();
    QCOMPARE(texts.clipped(), QString());
    QCOMPARE(texts.elidedCount(), 0);
    QVERIFY(texts.contains(QStringLiteral("Column_number_1")));
    QVERIFY(texts.contains(QStringLiteral("Column_number_%1").arg(columns)));
}

void TestFigureExport::cardAsksHowAndWhere()
{
    QTemporaryDir folder;
    Settings().clearPreferences();
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Profession × Segment"), plot);
    card.show();
    card.findChild<QToolButton*>(QStringLiteral("saveImageButton"))->click();
    auto* dialog = card.findChild<FigureDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    const auto choose = [&](const char* name, int index) {
        dialog->findChild<QComboBox*>(QString::fromLatin1(name))->setCurrentIndex(index);
    };
    choose("figureSheetBox", 1);
    QCOMPARE(dialog->look().sheet, FigureSheet::Slide);
    const auto* facts = dialog->findChild<QLabel*>(QStringLiteral("figureFacts"));
    QCOMPARE(facts->text(),
             QStringLiteral("1,920 × 1,080 pixels, 144 dots an inch · 33.9 × 19.1 cm"));
    const AnsweredFile answer(folder.filePath(QStringLiteral("without ending")));
    dialog->findChild<QPushButton*>(QStringLiteral("saveFigureButton"))->click();
    QCOMPARE(answer.suggested, QStringLiteral("profession-segment.png"));
    const QString png = folder.filePath(QStringLiteral("without ending.png"));
    QTRY_COMPARE(QImage(png).size(), QSize(1920, 1080));
    QTRY_VERIFY(!card.findChild<FigureDialog*>());
    // The next one starts with what was chosen.
    card.saveImage();
    QCOMPARE(card.findChild<FigureDialog*>()->look().sheet, FigureSheet::Slide);
}

void TestFigureExport::cardReportsWhatWentWrong()
{
    QTemporaryDir folder;
    auto* plot = new AssociationHeatmap;
    fill(*plot);
    PlotCard card(QStringLiteral("Associations"), plot);
    QSignalSpy failed(&card, &PlotCard::failed);
    const AnsweredFile answer(folder.filePath(QStringLiteral("none/figure.png")));
    card.saveImage();
    card.findChild<FigureDialog*>()->save();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
    card.saveData();
    QCOMPARE(failed.size(), 2);
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
