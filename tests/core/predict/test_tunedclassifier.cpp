#include "core/predict/tuning/tunedclassifier.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace core;
using namespace core::predict;

/// A search on a table: what it may look at, and what becomes of its winner.
class TunedClassifierTest : public QObject {
    Q_OBJECT

    static ClassifierRequest request(data::TablePointer table)
    {
        ClassifierRequest request{std::move(table), 5, {}, classifierPreset("p4"), 42};
        request.options.training.epochs = 6;
        return request;
    }

    static ClassifierSearch search(const data::TablePointer& table)
    {
        TuningOptions options;
        options.trials = 6;
        options.training = request(table).options.training;
        return searchClassifier(request(table), options, {});
    }

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void testRowsPlayNoPartInASearch()
    {
        const auto table = customers(600);
        const ClassifierSearch first = search(table);
        const ClassifierModel model = trainBest(first, {});
        auto income = std::make_shared<data::Column>(table->column(2));
        for (const std::uint32_t row : model.split.test) {
            income->numbers[row] = 1e6;
            income->missing[row] = 0;
        }
        const auto changed = std::make_shared<data::DataTable>(table->withColumn(2, income));
        const ClassifierSearch again = search(changed);
        QCOMPARE(again.result.trials.size(), first.result.trials.size());
        for (std::size_t i = 0; i < first.result.trials.size(); ++i) {
            QVERIFY(again.result.trials[i].settings == first.result.trials[i].settings);
            QVERIFY(again.result.trials[i].validationLosses ==
                    first.result.trials[i].validationLosses);
        }
        QCOMPARE(again.result.best, first.result.best);
        const ClassifierModel other = trainBest(again, {});
        QVERIFY(other.split.test == model.split.test);
        QVERIFY(other.test.evaluation.logLoss != model.test.evaluation.logLoss);
    }

    void theWinnerSaysOfHowManyTrialsItIsTheBest()
    {
        const ClassifierSearch found = search(customers(600));
        const ClassifierModel model = trainBest(found, {});
        QCOMPARE(model.trials, std::size_t{6});
        const Trial& best = found.result.trials[found.result.best.value()];
        QVERIFY(model.options.hidden == layersOf(best.settings));
        QVERIFY(std::abs(model.validation.evaluation.logLoss - best.validationLoss) < 1e-5);
    }
};

QTEST_APPLESS_MAIN(TunedClassifierTest)
#include "test_tunedclassifier.moc"
