#include "core/data/csv/csvreader.h"
#include "core/prepare/recipe.h"

#include <QtTest/QTest>

#include <cmath>
#include <numeric>

using namespace core::prepare;

namespace {

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

struct Figures {
    std::string name;
    double mean, sd, median; ///< of the cells that are there, sd with n
    std::size_t missing;
};

} // namespace

/// Figures of prepare_automobile_train.json (scikit-learn 1.2.1).
class TestRecipeReference : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
        const QString path = qEnvironmentVariable("TESSERA_TEST_DATA") + "/automobile_train.csv";
        m_table = core::data::readCsv(path.toStdString()).table;
        m_rows.resize(m_table->rowCount());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    }

    void numbersAreImputedThenScaled()
    {
        const Figures figures[] = {
            {"Age", 43.46690629647992, 16.71066060886805, 40, 0},
            {"Work_Experience", 2.641663213150988, 3.4065276711434898, 1, 829},
            {"Family_Size", 2.85012285012285, 1.5313142607662102, 3, 335}};
        for (const Figures& expected : figures) {
            const Recipe recipe = fitted({m_table->require(expected.name)}, defaultPlan());
            QCOMPARE(std::get<FilledNumbers>(recipe.steps[0].values).columns[0].value,
                     expected.median);
            QCOMPARE(recipe.cellsFilled, expected.missing);
            const auto& scaled = std::get<ScaledNumbers>(recipe.steps[4].values).columns[0];
            // The filled cells move mean and sd from those of the cells that are there.
            const double filled =
                static_cast<double>(expected.missing) / static_cast<double>(m_table->rowCount());
            const double step = expected.median - expected.mean;
            QVERIFY(agrees(scaled.center, expected.mean + filled * step));
            QVERIFY(agrees(scaled.scale, std::sqrt((1 - filled) * expected.sd * expected.sd +
                                                   filled * (1 - filled) * step * step)));
        }
    }

    void oneHotWidthsAndMostFrequentLevels()
    {
        std::vector<std::size_t> columns;
        for (const char* name :
             {"Gender", "Ever_Married", "Graduated", "Profession", "Spending_Score", "Var_1"})
            columns.push_back(m_table->require(name));
        RecipePlan plan = defaultPlan();
        std::erase_if(plan.steps,
                      [](const PlanStep& step) { return step.kind() == StepKind::UseOrder; });
        plan.steps[1].options = FillLevels{.middleOfOrder = false};
        const Recipe recipe = fitted(columns, plan);
        QCOMPARE(recipe.width(), std::size_t{25});
        const char* modes[] = {"Male", "Yes", "Yes", "Artist", "Low", "Cat_6"};
        for (std::size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(recipe.steps[1].effects[i].into, std::string(modes[i]));
        QCOMPARE(fitted(columns, namedPlan("keep-missing")).width(), std::size_t{29});
    }

    /// On the cells that are there: scaling before anything is filled.
    void scalesAreThoseOfTheReference()
    {
        struct Case {
            ScaleMethod method;
            double center[3], scale[3];
        };
        const Case cases[] = {
            {ScaleMethod::Standard,
             {43.46690629647992, 2.641663213150988, 2.85012285012285},
             {16.71066060886805, 3.4065276711434898, 1.5313142607662102}},
            {ScaleMethod::Robust, {40, 1, 3}, {23, 4, 2}},
            {ScaleMethod::MinMax, {18, 0, 1}, {71, 14, 8}},
        };
        for (const Case& expected : cases) {
            const Recipe recipe = fitted(numbers(), {{{ScaleNumbers{expected.method}, {}}}});
            const auto& columns = std::get<ScaledNumbers>(recipe.steps[0].values).columns;
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(agrees(columns[i].center, expected.center[i]) ||
                        columns[i].center == expected.center[i]);
                QVERIFY(agrees(columns[i].scale, expected.scale[i]));
            }
        }
    }

    void yeoJohnsonIsThatOfTheReference()
    {
        const double lambdas[] = {0.039857415070723864, -0.4429124993218091, -0.12076385435283106};
        const double means[] = {4.019043558295934, 0.6472946992229771, 1.1726592359321995};
        const double scales[] = {0.43568176511280204, 0.5389624549859457, 0.3301306873432175};
        const Recipe recipe = fitted(numbers(), {{{TransformNumbers{}, {}}, {ScaleNumbers{}, {}}}});
        const auto& transformed = std::get<TransformedNumbers>(recipe.steps[0].values).columns;
        const auto& scaled = std::get<ScaledNumbers>(recipe.steps[1].values).columns;
        for (std::size_t i = 0; i < 3; ++i) {
            // Brent's method there ends at a tolerance of about 1e-8 of the lambda.
            QVERIFY(std::abs(transformed[i].lambda - lambdas[i]) < 1e-6);
            QVERIFY(std::abs(scaled[i].center - means[i]) < 1e-5 * means[i]);
            QVERIFY(std::abs(scaled[i].scale - scales[i]) < 1e-5 * scales[i]);
        }
    }

private:
    std::vector<std::size_t> numbers() const
    {
        return {m_table->require("Age"), m_table->require("Work_Experience"),
                m_table->require("Family_Size")};
    }
    Recipe fitted(const std::vector<std::size_t>& columns, const RecipePlan& plan) const
    {
        return fitRecipe(*m_table, {.columns = columns, .rows = m_rows}, plan);
    }

    core::data::TablePointer m_table;
    std::vector<std::uint32_t> m_rows;
};

QTEST_APPLESS_MAIN(TestRecipeReference)
#include "test_recipe_reference.moc"
