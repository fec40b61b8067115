#include "core/predict/metrics.h"
#include "ui/plots/classreportplot.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/intervalplot.h"
#include "ui/plots/networkdrawing.h"
#include "ui/tables/epochtablemodel.h"
#include "ui/widgets/layereditor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

core::predict::Evaluation threeClasses()
{
    // True A: 4 (3 right, 1 as B); true B: 3 (all right); true C: 3 (1 right, 2 as A).
    const std::vector<std::int32_t> truth{0, 0, 0, 0, 1, 1, 1, 2, 2, 2};
    const std::vector<std::int32_t> predicted{0, 0, 0, 1, 1, 1, 1, 2, 0, 0};
    return core::predict::evaluateLabels(truth, predicted, {"A", "B", "C"});
}

core::network::EpochReport epoch(int number, int best)
{
    core::network::EpochReport report;
    report.epoch = number;
    report.bestEpoch = best;
    report.trainLoss = 1.0 / number;
    report.validationLoss = 1.1 / number;
    return report;
}

} // namespace

class TestPredictPlots : public QObject {
    Q_OBJECT
private slots:
    void confusionCellIsSaidInWords()
    {
        ui::ConfusionPlot plot;
        plot.setEvaluation(threeClasses());
        QCOMPARE(plot.cellSentence({0, 2}),
                 QStringLiteral("2 customers of C were taken for A: 66.7\u00a0% of all C."));
        QCOMPARE(plot.cellSentence({1, 1}),
                 QStringLiteral("3 customers of B were recognised: 100.0\u00a0% of all B."));
    }

    void clickOnAConfusionCellSelectsIt()
    {
        ui::ConfusionPlot plot;
        plot.resize(500, 420);
        plot.setEvaluation(threeClasses());
        plot.show();
        QSignalSpy selected(&plot, &ui::ConfusionPlot::cellSelected);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.cellRect(2, 0).center().toPoint());
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected[0][0].toInt(), 2);
        QCOMPARE(selected[0][1].toInt(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(*plot.selectedCell(), QPoint(1, 2));
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(*plot.selectedCell(), QPoint(1, 2));
    }

    void confusionTableHasTrueClassesInRows()
    {
        ui::ConfusionPlot plot;
        plot.setEvaluation(threeClasses());
        const auto table = plot.figureTable();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[3], QStringList({"C", "2", "0", "1"}));
    }

    void exportedPicturesKeepTheirText()
    {
        ui::ConfusionPlot confusion;
        confusion.setEvaluation(threeClasses());
        const QByteArray svg =
            ui::figureBytes(confusion, QStringLiteral("Confusion"), QStringLiteral("svg"));
        QVERIFY(svg.contains("66.7\u00a0%"));
        QVERIFY(svg.contains("predicted"));
        ui::ClassReportPlot report(QStringLiteral("Segment"));
        report.setEvaluation(threeClasses());
        const QByteArray table =
            ui::figureBytes(report, QStringLiteral("Report"), QStringLiteral("svg"));
        QVERIFY(table.contains("Weighted average"));
        QVERIFY(table.contains("75.0\u00a0%"));
    }

    void totalsAreNeverElidedBesideShortNames()
    {
        std::vector<std::int32_t> truth(12345, 0);
        truth.push_back(1);
        const auto evaluation = core::predict::evaluateLabels(truth, truth, {"0", "1"});
        ui::ConfusionPlot plot;
        plot.setEvaluation(evaluation);
        const QByteArray svg =
            ui::figureBytes(plot, QStringLiteral("Confusion"), QStringLiteral("svg"));
        // Once over the column and once beside the row, and in the cell.
        QCOMPARE(svg.count("12,345"), 3);
    }

    void networkDrawingHasABarPerLayer()
    {
        const auto hidden = core::network::parseLayers("dense 32 relu, dropout 0.3, dense 8 tanh");
        const auto summaries = core::network::summarizeLayers(hidden, 10, 4);
        ui::NetworkDrawing drawing;
        drawing.setNetwork(hidden, summaries, 10, 5);
        const auto table = drawing.figureTable();
        QCOMPARE(table.size(), 5);
        QCOMPARE(table[1][2], QStringLiteral("352")); // 10 × 32 + 32
        QCOMPARE(table[3][2], QStringLiteral("264")); // 32 × 8 + 8
        QCOMPARE(table[4][2], QStringLiteral("36"));  // 8 × 4 + 4
        const QByteArray svg =
            ui::figureBytes(drawing, QStringLiteral("Network"), QStringLiteral("svg"));
        QVERIFY(svg.contains("softmax"));
    }

    void epochsStandBestFirstThenNewest()
    {
        ui::EpochTableModel model;
        const QAbstractItemModelTester tester(&model);
        for (int number = 1; number <= 5; ++number)
            model.append({epoch(number, std::min(number, 3))});
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order << model.index(row, ui::EpochTableModel::Epoch).data().toString();
        QCOMPARE(order, QStringList({"3", "5", "4", "2", "1"}));
        QVERIFY(model.isBestRow(0));
        model.setHistory({epoch(1, 1)});
        QCOMPARE(model.rowCount(), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void layerEditorReturnsWhatItWasGiven()
    {
        const auto layers = core::network::parseLayers(
            "dense 128 gelu, batchnorm, dropout 0.4, dense 64 leaky-relu");
        ui::LayerEditor editor;
        QSignalSpy changed(&editor, &ui::LayerEditor::layersChanged);
        editor.setLayers(layers);
        QVERIFY(editor.layers() == layers);
        QCOMPARE(changed.count(), 0);
        editor.moveLayer(3, 0);
        editor.removeLayer(1);
        editor.addLayer(core::network::Dropout{0.1});
        QCOMPARE(changed.count(), 3);
        QCOMPARE(QString::fromStdString(core::network::layersText(editor.layers())),
                 QStringLiteral("dense 64 leaky-relu, batchnorm, dropout 0.4, dropout 0.1"));
        editor.moveLayer(0, 9);
        QCOMPARE(changed.count(), 3);
    }
};

QTEST_MAIN(TestPredictPlots)
#include "test_predictplots.moc"
