#include "ui/style/colormaps.h"
#include "ui/style/icons.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ui;

namespace {

constexpr int segmentCount = 12;

struct Pair {
    const char* what;
    QColor front;
    QColor back;
};

/// Every text colour on every surface it is put on.
QList<Pair> textPairs(const Theme& t)
{
    QList<Pair> pairs;
    const QList<std::pair<const char*, QColor>> surfaces{{"window", t.window},
                                                         {"surface", t.surface},
                                                         {"header", t.header},
                                                         {"hover", t.hover},
                                                         {"accentSoft", t.accentSoft}};
    for (const auto& [name, surface] : surfaces) {
        pairs.append({name, t.text, surface});
        pairs.append({name, t.muted, surface});
    }
    for (const QColor& surface : {t.window, t.surface, t.accentSoft})
        pairs.append({"accentText", t.accentText, surface});
    pairs.append({"onAccent", t.onAccent, t.accent});
    pairs.append({"ok", t.ok, t.surface});
    pairs.append({"ok soft", t.ok, t.okSoft});
    pairs.append({"text on ok soft", t.text, t.okSoft});
    pairs.append({"warning", t.warning, t.surface});
    pairs.append({"text on warning soft", t.text, t.warningSoft});
    pairs.append({"warning soft", t.warning, t.warningSoft});
    pairs.append({"danger", t.danger, t.surface});
    pairs.append({"danger soft", t.danger, t.dangerSoft});
    pairs.append({"text on danger soft", t.text, t.dangerSoft});
    return pairs;
}

struct Lab {
    double l, a, b;
};

double distance(const Lab& one, const Lab& other)
{
    return std::hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/// CIE Lab (D65) of a colour as it is seen through a matrix of linear RGB, row by row.
Lab labOf(const QColor& color, const QList<double>& sight)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double rgb[] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    double seen[3];
    for (int row = 0; row < 3; ++row)
        seen[row] = std::clamp(sight[3 * row] * rgb[0] + sight[3 * row + 1] * rgb[1] +
                                   sight[3 * row + 2] * rgb[2],
                               0.0, 1.0);
    const auto bent = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x =
        bent((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    const double y = bent(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
    const double z =
        bent((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Share of pixels that are not transparent.
double ink(const QImage& image)
{
    qsizetype filled = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            filled += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    return double(filled) / double(image.width() * image.height());
}

QImage markerImage(Marker marker)
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawMarker(painter, marker, {32, 32}, 16, Qt::black, Qt::black, 1);
    return image;
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT
private slots:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<const Theme*>("shown");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << &lightTheme() << 4.5;
        QTest::newRow("dark") << &darkTheme() << 4.5;
        QTest::newRow("high contrast") << &highContrastTheme() << 7.0;
    }
    void everyTextCanBeRead()
    {
        QFETCH(const Theme*, shown);
        QFETCH(double, least);
        for (const Pair& pair : textPairs(*shown)) {
            const double ratio = contrastRatio(pair.front, pair.back);
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                    .arg(QLatin1String(pair.what),
                                                         pair.front.name(), pair.back.name())
                                                    .arg(ratio)));
        }
    }

    void everySegmentStandsOut_data() { everyTextCanBeRead_data(); }
    void everySegmentStandsOut()
    {
        QFETCH(const Theme*, shown);
        QFETCH(double, least);
        const Theme& theme = *shown;
        for (int i = 0; i < segmentCount; ++i) {
            const SegmentStyle style = segmentStyle(theme, i);
            const double mark = std::max(contrastRatio(style.fill, theme.surface),
                                         contrastRatio(style.edge, theme.surface));
            QVERIFY2(mark >= 3, qPrintable(QStringLiteral("mark %1: %2").arg(i + 1).arg(mark)));
            const double text = contrastRatio(style.ink, theme.surface);
            QVERIFY2(text >= least, qPrintable(QStringLiteral("ink %1: %2").arg(i + 1).arg(text)));
        }
        QVERIFY(contrastRatio(theme.accent, theme.surface) >= 3);
        QVERIFY(contrastRatio(theme.axis, theme.surface) >= 3);
    }

    void highContrastShowsWhereThingsEnd()
    {
        const Theme& theme = highContrastTheme();
        for (const QColor& surface : {theme.window, theme.surface, theme.header})
            for (const QColor& line : {theme.border, theme.fieldBorder, theme.axis, theme.neutral,
                                       theme.accent, theme.ok, theme.warning, theme.danger})
                QVERIFY2(contrastRatio(line, surface) >= 3,
                         qPrintable(line.name() + u' ' + surface.name()));
        QVERIFY(contrastRatio(theme.grid, theme.surface) >= 3);
    }

    void everyThemeKnowsItself()
    {
        QWidget widget;
        for (const Theme* theme : {&lightTheme(), &darkTheme(), &highContrastTheme()}) {
            widget.setPalette(themePalette(*theme));
            QCOMPARE(&themeOf(&widget), theme);
        }
    }

    /// The three kinds of colour blindness as matrices of linear RGB: Machado, Oliveira and
    /// Fernandes 2009, severity 1. Distances are CIE76, as in the description of the colours.
    void segmentsAreToldApartByEverySight_data()
    {
        QTest::addColumn<QList<double>>("sight");
        QTest::newRow("normal") << QList<double>{1, 0, 0, 0, 1, 0, 0, 0, 1};
        QTest::newRow("protan") << QList<double>{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                                 0.099216, -0.003882, -0.048116, 1.051998};
        QTest::newRow("deutan") << QList<double>{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                                 0.047413, -0.011820, 0.042940,  0.968881};
        QTest::newRow("tritan") << QList<double>{1.255528,  -0.076749, -0.178779,
                                                 -0.078411, 0.930809,  0.147602,
                                                 0.004733,  0.691367,  0.303900};
    }
    void segmentsAreToldApartByEverySight()
    {
        QFETCH(QList<double>, sight);
        for (const Theme* theme : {&lightTheme(), &darkTheme(), &highContrastTheme()}) {
            QList<Lab> seen;
            for (int i = 0; i < segmentCount; ++i)
                seen << labOf(segmentStyle(*theme, i).fill, sight);
            for (int i = 0; i < segmentCount; ++i)
                for (int other = 0; other < i; ++other) {
                    const double apart = distance(seen[i], seen[other]);
                    QVERIFY2(
                        apart >= (i < 8 ? 16 : 16.75),
                        qPrintable(
                            QStringLiteral("%1 and %2: %3").arg(other + 1).arg(i + 1).arg(apart)));
                }
        }
    }

    void segmentsDifferInShapeAndColour()
    {
        QSet<QString> fills;
        QList<QImage> shapes;
        for (int i = 0; i < segmentCount; ++i) {
            const SegmentStyle style = segmentStyle(lightTheme(), i);
            fills.insert(style.fill.name());
            const QImage image = markerImage(style.marker);
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
        QCOMPARE(fills.size(), segmentCount);
        QCOMPARE(segmentStyle(lightTheme(), segmentCount).fill, segmentStyle(lightTheme(), 0).fill);
        QVERIFY(segmentStyle(lightTheme(), segmentCount).marker !=
                segmentStyle(lightTheme(), 0).marker);
        QCOMPARE(segmentStyle(lightTheme(), -1).fill, lightTheme().neutral);
    }

    void markersHaveTheWeightOfACircle()
    {
        const double circle = ink(markerImage(Marker::Circle));
        for (int i = 0; i < segmentCount; ++i) {
            const double share = ink(markerImage(Marker(i))) / circle;
            QVERIFY2(share > 0.65 && share < 1.45,
                     qPrintable(QStringLiteral("marker %1: %2").arg(i).arg(share)));
        }
    }

    void divergingScaleIsSymmetricAndFixed()
    {
        QCOMPARE(divergingColor(lightTheme(), -1), QColor("#2166AC"));
        QCOMPARE(divergingColor(lightTheme(), 0), QColor("#F7F7F7"));
        QCOMPARE(divergingColor(lightTheme(), 1), QColor("#B2182B"));
        QCOMPARE(divergingColor(darkTheme(), 0), QColor("#2A2F36"));
        QCOMPARE(divergingColor(lightTheme(), 7), divergingColor(lightTheme(), 1));
    }

    void cellTextIsTheBetterOfBlackAndWhite()
    {
        const QColor black("#14181C");
        const QColor white("#FFFFFF");
        // On no colour can both be worse than the root of their own contrast.
        const double floor = std::sqrt(contrastRatio(black, white));
        for (int i = -20; i <= 20; ++i)
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                const QColor cell = divergingColor(*theme, i / 20.0);
                const double ratio = contrastRatio(textOn(cell), cell);
                QCOMPARE(ratio, std::max(contrastRatio(black, cell), contrastRatio(white, cell)));
                QVERIFY(ratio >= floor);
            }
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 is the lightest grey that passes on white.
        QVERIFY(contrastRatio(QColor("#767676"), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor("#777777"), Qt::white) < 4.5);
    }

    void everyIconIsDrawnInItsColour()
    {
        initializeResources();
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({"*.svg"});
        QVERIFY(names.size() >= 45);
        for (const QString& file : names) {
            if (file == QLatin1String("tessera.svg"))
                continue;
            const QImage image = iconPixmap(QFileInfo(file).completeBaseName(), Qt::red, 20, 2)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            const double share = ink(image);
            QVERIFY2(share > 0.015 && share < 0.7, qPrintable(file));
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) == 255)
                        QCOMPARE(image.pixel(x, y), QColor(Qt::red).rgb());
        }
    }

    void everyIconThatIsAskedForExists()
    {
        initializeResources();
        // Names stand in quotes before or after the calls; the folder of the sources is walked.
        static const QRegularExpression call(QStringLiteral(
            "(?:iconPixmap|themedIcon|setThemedIcon|addPageButton)\\(\\s*(?:QStringLiteral\\()?\""
            "([a-z-]+)\""));
        int found = 0;
        QStringList folders{QStringLiteral(TESSERA_SOURCE_DIR "/ui")};
        while (!folders.isEmpty()) {
            const QDir folder(folders.takeFirst());
            for (const QFileInfo& entry :
                 folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
                if (entry.isDir()) {
                    folders << entry.filePath();
                    continue;
                }
                if (entry.suffix() != QLatin1String("cpp"))
                    continue;
                QFile file(entry.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString name = matches.next().captured(1);
                    ++found;
                    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)),
                             qPrintable(entry.fileName() + ": " + name));
                }
            }
        }
        QVERIFY(found > 10);
    }

    void styleSheetNamesOnlyPicturesThatExist()
    {
        initializeResources();
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            const QString sheet = themeStyleSheet(*theme);
            QVERIFY(!sheet.contains(u'@'));
            auto matches = url.globalMatch(sheet);
            QVERIFY(matches.hasNext());
            while (matches.hasNext()) {
                const QString path = matches.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    void themeIsReadFromAnyWidget()
    {
        applyTheme(ThemeChoice::Light);
        QWidget window;
        auto* primary = new QPushButton(QStringLiteral("Find"), &window);
        primary->setProperty("primary", true);
        window.show();
        QVERIFY(!themeOf(primary).dark);
        applyTheme(ThemeChoice::Dark);
        QTRY_VERIFY(themeOf(primary).dark);
        QVERIFY(themeOf(&window).dark);
        QVERIFY(themeOf(nullptr).dark);
        applyTheme(ThemeChoice::Light);
        QTRY_VERIFY(!themeOf(primary).dark);
    }

    void interfaceFontHasItsSizeAndWeight()
    {
        const QFont font = interfaceFont(20, QFont::DemiBold);
        QCOMPARE(font.pixelSize(), 20);
        QCOMPARE(font.weight(), QFont::DemiBold);
    }

    void figuresAreTabularInEveryWeight()
    {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            const QFontMetricsF metrics(interfaceFont(13, weight));
            for (const char* figures : {"1111", "7777", "0123"})
                QCOMPARE(metrics.horizontalAdvance(QLatin1String(figures)),
                         metrics.horizontalAdvance(QStringLiteral("0000")));
        }
    }

    void weightsDiffer()
    {
        const QString word = QStringLiteral("Segments");
        const double regular = QFontMetricsF(interfaceFont(20)).horizontalAdvance(word);
        const double medium =
            QFontMetricsF(interfaceFont(20, QFont::Medium)).horizontalAdvance(word);
        const double semibold =
            QFontMetricsF(interfaceFont(20, QFont::DemiBold)).horizontalAdvance(word);
        QVERIFY(regular < medium && medium < semibold);
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
