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
            const std::vector<std::size_t> columns{m_table->require(expected.name)};
            const ColumnRecipe column = fitRecipe(*m_table, columns, m_rows).columns[0];
            QCOMPARE(column.fillNumber, expected.median);
            QCOMPARE(column.cellsFilled, expected.missing);
            // The filled cells move mean and sd from those of the cells that are there.
            const double filled =
                static_cast<double>(expected.missing) / static_cast<double>(m_table->rowCount());
            const double step = expected.median - expected.mean;
            QVERIFY(agrees(column.mean, expected.mean + filled * step));
            QVERIFY(agrees(column.scale, std::sqrt((1 - filled) * expected.sd * expected.sd +
                                                   filled * (1 - filled) * step * step)));
        }
    }

    void oneHotWidthsAndMostFrequentLevels()
    {
        std::vector<std::size_t> columns;
        for (const char* name :
             {"Gender", "Ever_Married", "Graduated", "Profession", "Spending_Score", "Var_1"})
            columns.push_back(m_table->require(name));
        RecipeOptions options;
        options.ordinalEncoding = OrdinalEncoding::OneHot;
        const Recipe recipe = fitRecipe(*m_table, columns, m_rows, options);
        QCOMPARE(recipe.width(), std::size_t{25});
        const char* modes[] = {"Male", "Yes", "Yes", "Artist", "Low", "Cat_6"};
        for (std::size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(recipe.columns[i].fillLevel, std::string(modes[i]));
        options.categoryImputation = CategoryImputation::MissingLevel;
        QCOMPARE(fitRecipe(*m_table, columns, m_rows, options).width(), std::size_t{29});
    }

private:
    core::data::TablePointer m_table;
    std::vector<std::uint32_t> m_rows;
};

QTEST_APPLESS_MAIN(TestRecipeReference)
#include "test_recipe_reference.moc"
