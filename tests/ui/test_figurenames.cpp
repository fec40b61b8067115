#include "tests/support/pseudolocale.h"
#include "ui/plots/predict/contributionplot.h"
#include "ui/plots/predict/curveplot.h"
#include "ui/plots/predict/gainplot.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/plots/score/driftpartsplot.h"
#include "ui/plots/score/driftplot.h"
#include "ui/plots/score/givenlabelsplot.h"
#include "ui/plots/score/surenessplot.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Figures saved as CSV have the same names of columns whatever the language of the window.
class TestFigureNames : public QObject {
    Q_OBJECT

private slots:
    void headingsAreNotTranslated()
    {
        tests::PseudoLocale pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        ui::DriftPlot drift;
        ui::DriftPartsPlot parts;
        ui::SurenessPlot sureness;
        ui::GivenLabelsPlot labels;
        ui::ImportanceBars importance;
        ui::ContributionPlot contributions;
        ui::GainPlot gain;
        ui::CurvePlot curve(ui::CurvePlot::Kind::Roc);
        for (const ui::PlotWidget* plot : std::initializer_list<const ui::PlotWidget*>{
                 &drift, &parts, &sureness, &labels, &importance, &contributions, &gain, &curve}) {
            const QString names = plot->figureTable().value(0).join(u' ');
            QVERIFY(!names.isEmpty());
            QVERIFY2(!names.contains(QChar(0x27E6)), qPrintable(names));
        }
        QCOMPARE(gain.figureTable()[0][0], QStringLiteral("contacted"));
        QCOMPARE(gain.accessibleName().contains(QChar(0x27E6)) ||
                     gain.emptyText().contains(QChar(0x27E6)),
                 true); // the screen is
        QCoreApplication::removeTranslator(&pseudo);
    }

    void noFigureAsksForWordsOfTheLanguage()
    {
        static const QRegularExpression body(
            QStringLiteral("figureTable\\(\\) const\\n\\{.*?\\n\\}\\n"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression asks(QStringLiteral("\\btr\\("));
        int figures = 0;
        QDirIterator files(QStringLiteral(TESSERA_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = body.globalMatch(text); found.hasNext(); ++figures)
                QVERIFY2(!found.next().captured().contains(asks), qPrintable(file.fileName()));
        }
        QVERIFY(figures > 30);
    }
};

QTEST_MAIN(TestFigureNames)
#include "test_figurenames.moc"
