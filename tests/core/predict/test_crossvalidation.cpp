// Folds, cross-validation and what is said of the differences.
#include "core/base/error.h"
#include "core/predict/comparison/ranking.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace core;
using namespace core::predict;

namespace {

constexpr std::size_t target = 5;

CrossValidationRequest request(std::vector<ClassifierOptions> models, std::size_t rows = 500)
{
    CrossValidationRequest result;
    result.table = customers(rows);
    result.target = target;
    result.models = std::move(models);
    return result;
}

} // namespace

class CrossValidationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void stratifiedFoldsHaveEvenSizesAndEvenClasses()
    {
        std::vector<std::int32_t> classes(103);
        for (std::size_t i = 0; i < classes.size(); ++i)
            classes[i] = i < 40 ? 0 : i < 97 ? 1 : 2;
        const auto folds = data::stratifiedFolds(classes, 5, 7);
        std::map<std::int32_t, std::size_t> sizes;
        std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> ofClass;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            ++sizes[folds[i]];
            ++ofClass[{classes[i], folds[i]}];
        }
        QCOMPARE(sizes.size(), std::size_t{5});
        for (const auto& [fold, size] : sizes)
            QVERIFY(size == 20 || size == 21);
        for (std::int32_t fold = 0; fold < 5; ++fold) {
            QCOMPARE((ofClass[{0, fold}]), std::size_t{8});
            QVERIFY((ofClass[{1, fold}]) == 11 || (ofClass[{1, fold}]) == 12);
            QVERIFY((ofClass[{2, fold}]) == 1 || (ofClass[{2, fold}]) == 2);
        }
        QVERIFY(folds != data::stratifiedFolds(classes, 5, 8));
        QVERIFY(folds == data::stratifiedFolds(classes, 5, 7));
        QVERIFY_THROWS_EXCEPTION(Error, data::stratifiedFolds(classes, 1, 7));
        QVERIFY_THROWS_EXCEPTION(Error, data::stratifiedFolds(classes, 104, 7));
    }

    void groupedFoldsPartNoGroup()
    {
        std::vector<std::int32_t> classes;
        std::vector<std::int64_t> groups;
        for (std::int64_t group = 0; group < 60; ++group)
            for (std::int64_t row = 0; row <= group % 4; ++row) {
                classes.push_back(static_cast<std::int32_t>((group + row) % 3));
                groups.push_back(group);
            }
        const auto folds = data::groupedFolds(classes, groups, 4, 3);
        std::map<std::int64_t, std::set<std::int32_t>> foldsOfGroup;
        std::map<std::int32_t, std::size_t> sizes;
        for (std::size_t i = 0; i < folds.size(); ++i) {
            foldsOfGroup[groups[i]].insert(folds[i]);
            ++sizes[folds[i]];
        }
        for (const auto& [group, own] : foldsOfGroup)
            QCOMPARE(own.size(), std::size_t{1});
        for (const auto& [fold, size] : sizes)
            QVERIFY(size >= 34 && size <= 41); // 150 rows in four parts
    }

    void everyRowIsTestedOncePerRepeatAndLearntFromInTheOthers()
    {
        const auto table = customers(203);
        const TargetClasses classes = targetClasses(*table, target);
        const FoldedRows rows = foldRows(*table, classes, {}, 4, 2, 42);
        QCOMPARE(rows.folds.size(), std::size_t{8});
        for (int repeat = 0; repeat < 2; ++repeat) {
            std::vector<std::uint32_t> tested;
            for (int fold = 0; fold < 4; ++fold) {
                const data::Split& split = rows.folds[static_cast<std::size_t>(4 * repeat + fold)];
                tested.insert(tested.end(), split.test.begin(), split.test.end());
                std::set<std::uint32_t> all(split.train.begin(), split.train.end());
                all.insert(split.validation.begin(), split.validation.end());
                all.insert(split.test.begin(), split.test.end());
                QCOMPARE(all.size(), classes.rows.size());
                QCOMPARE(split.train.size() + split.validation.size() + split.test.size(),
                         classes.rows.size());
            }
            std::ranges::sort(tested);
            QVERIFY(tested == classes.rows);
        }
        QVERIFY(rows.folds[0].test != rows.folds[4].test);
    }

    /// The past is never judged by models that know the future.
    void foldsByTimeTestWhatComesAfter()
    {
        const auto table = customers(300);
        SplitChoice choice;
        choice.timeColumn = 2;
        const auto rows = foldRows(*table, targetClasses(*table, target), choice, 4, 3, 42);
        QCOMPARE(rows.folds.size(), std::size_t{4});
        const auto& times = table->column(2).numbers;
        const auto latest = [&](const std::vector<std::uint32_t>& part) {
            double last = -1e300;
            for (const std::uint32_t row : part)
                if (!table->column(2).isMissing(row))
                    last = std::max(last, times[row]);
            return last;
        };
        for (const data::Split& split : rows.folds) {
            double first = 1e300;
            for (const std::uint32_t row : split.test)
                first = std::min(first, times[row]);
            QVERIFY(latest(split.train) < first);
            QVERIFY(latest(split.validation) < first);
        }
    }

    void scoresDoNotDependOnWhichModelsAreCompared()
    {
        const auto alone = crossValidate(request({quickModel(ModelKind::Logistic)}), {});
        const auto among = crossValidate(
            request({quickModel(ModelKind::Neighbours), quickModel(ModelKind::Logistic),
                     quickModel(ModelKind::Network)}),
            {});
        QCOMPARE(alone.models[0].scores(Score::LogLoss), among.models[1].scores(Score::LogLoss));
        QCOMPARE(among.models[2].folds.size(), std::size_t{5});
        std::size_t judged = 0;
        for (const FoldScore& fold : among.models[2].folds)
            judged += fold.evaluation.n;
        QCOMPARE(judged, among.rows);
        COMPARE_WITHIN(among.testToTrain, 0.25, 0.01);
    }

    void sameSeedGivesTheSameScores()
    {
        const auto asked =
            request({quickModel(ModelKind::Network), quickModel(ModelKind::Forest)}, 300);
        const auto first = crossValidate(asked, {});
        const auto second = crossValidate(asked, {});
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(first.models[i].scores(Score::LogLoss),
                     second.models[i].scores(Score::LogLoss));
    }

    void rankingTellsWhatIsBetterAndWhatIsNot()
    {
        auto fewer = quickModel(ModelKind::Logistic);
        fewer.logistic.c = 0.9;
        const auto result = crossValidate(
            request({quickModel(ModelKind::Baseline), quickModel(ModelKind::Logistic), fewer}, 900),
            {});
        const Ranking ranking = rankModels(result, Score::Accuracy);
        QCOMPARE(ranking.models.back().model, std::size_t{0});
        QVERIFY(ranking.models.back().againstBest.verdict == ComparisonVerdict::FirstIsBetter);
        QVERIFY(ranking.models[1].againstBest.verdict == ComparisonVerdict::CannotBeToldApart);
        QCOMPARE(ranking.models[0].againstBest.p, 1.0);
        QCOMPARE(ranking.summary,
                 std::string("Logistic regression and Logistic regression cannot be told apart; "
                             "Logistic regression beats Majority baseline."));
        // The mean of the folds stands in the middle of its interval.
        const auto& best = ranking.models.front();
        COMPARE_WITHIN((best.interval.low + best.interval.high) / 2, best.mean, 1e-12);
    }

    void foldsAreToldAsTheyAreDoneAndCancelEndsThem()
    {
        std::size_t told = 0;
        std::stop_source stop;
        crossValidate(request({quickModel(ModelKind::Baseline), quickModel(ModelKind::Logistic)}),
                      {}, [&](const FoldScore&) { ++told; });
        QCOMPARE(told, std::size_t{10});
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, crossValidate(request({quickModel(ModelKind::Network)}), stop.get_token(),
                                     [&](const FoldScore&) { stop.request_stop(); }));
        QVERIFY_THROWS_EXCEPTION(Error, crossValidate(request({}), {}));
    }
};

QTEST_APPLESS_MAIN(CrossValidationTest)
#include "test_crossvalidation.moc"
