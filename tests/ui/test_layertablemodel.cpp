#include "ui/plots/figureexport.h"
#include "ui/tables/layertablemodel.h"
#include "ui/widgets/tabcard.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using ui::LayerTableModel;

namespace {

constexpr const char* fiveLayers =
    "dense 128 relu, batchnorm, dropout 0.4, dense 64 relu, dropout 0.3";

QStringList column(const LayerTableModel& model, int section)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, section).data().toString();
    return texts;
}

} // namespace

class TestLayerTableModel : public QObject {
    Q_OBJECT

    static void fill(LayerTableModel& model)
    {
        const auto hidden = core::network::parseLayers(fiveLayers);
        model.setNetwork(hidden, core::network::summarizeLayers(hidden, 26, 4), 26);
    }

private slots:
    void trainedAndUntrainedAreToldApart()
    {
        LayerTableModel model;
        const QAbstractItemModelTester tester(&model);
        fill(model);
        QCOMPARE(column(model, LayerTableModel::Layer),
                 QStringList({"Input", "Dense 128 · ReLU", "Batch Normalization", "Dropout 0.4",
                              "Dense 64 · ReLU", "Dropout 0.3", "Output 4 · Softmax", "Total"}));
        QCOMPARE(column(model, LayerTableModel::Number),
                 QStringList({"", "1", "2", "3", "4", "5", "6", ""}));
        QCOMPARE(column(model, LayerTableModel::Shape),
                 QStringList({"26", "128", "128", "128", "64", "64", "4", ""}));
        // 26 × 128 + 128; scale and shift of 128; 128 × 64 + 64; 64 × 4 + 4. As Keras counts.
        QCOMPARE(column(model, LayerTableModel::Trained),
                 QStringList({"–", "3,456", "256", "–", "8,256", "–", "260", "12,228"}));
        QCOMPARE(column(model, LayerTableModel::Untrained),
                 QStringList({"–", "–", "256", "–", "–", "–", "–", "256"}));
        QCOMPARE(column(model, LayerTableModel::Parameters),
                 QStringList({"–", "3,456", "512", "–", "8,256", "–", "260", "12,484"}));
        QVERIFY(model.isTotal(7));
        QCOMPARE(model.totalText(),
                 QStringLiteral("12,484 parameters: 12,228 trained, 256 not trained"));
    }

    void embeddingsAreTrained()
    {
        LayerTableModel model;
        const auto hidden = core::network::parseLayers("batchnorm");
        auto summaries = core::network::summarizeLayers(hidden, 12, 2);
        summaries.insert(summaries.begin(), {"Embedding · 2 columns", "12", 12, 70});
        model.setNetwork(hidden, summaries, 26);
        QCOMPARE(column(model, LayerTableModel::Untrained),
                 QStringList({"–", "–", "24", "–", "24"}));
        QCOMPARE(model.trained(), std::size_t{70 + 24 + 26});
    }

    void withoutANetworkNothingIsListed()
    {
        LayerTableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        fill(model);
        QCOMPARE(model.rowCount(), 8);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.exactTable().size(), 1);
    }

    void theCopyIsWithoutSeparators()
    {
        LayerTableModel model;
        fill(model);
        ui::TabCard card;
        auto* view = new QTableView;
        view->setModel(&model);
        card.addTable(QStringLiteral("Model summary"), view,
                      [&model] { return model.exactTable(); });
        card.copyData();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0],
                 QStringLiteral("number\tlayer\tshape\ttrained\tnot_trained\tparameters"));
        QCOMPARE(lines[2], QStringLiteral("1\tDense 128 · ReLU\t128\t3456\t0\t3456"));
        QCOMPARE(lines[8], QStringLiteral("\tTotal\t\t12228\t256\t12484"));
    }
};

QTEST_MAIN(TestLayerTableModel)
#include "test_layertablemodel.moc"
