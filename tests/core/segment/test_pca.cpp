#include "core/segment/maps/pca.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

using namespace core;
using namespace core::segment;

class TestPca : public QObject {
    Q_OBJECT

private slots:
    void pointsOnALineHaveOneComponent()
    {
        data::Matrix points(5, 2);
        for (std::size_t row = 0; row < 5; ++row) {
            points(row, 0) = 10 + 3 * static_cast<double>(row);
            points(row, 1) = 7 - 4 * static_cast<double>(row);
        }
        const Pca pca = principalComponents(points);
        QVERIFY(std::fabs(pca.varianceShares[0] - 1) < 1e-12);
        QVERIFY(std::fabs(pca.varianceShares[1]) < 1e-12);
        QVERIFY(std::fabs(pca.loadings(0, 0) + 0.6) < 1e-12);
        QVERIFY(std::fabs(pca.loadings(1, 0) - 0.8) < 1e-12);
        for (std::size_t row = 0; row < 5; ++row)
            QVERIFY(std::fabs(pca.scores(row, 0) - 5 * (2 - static_cast<double>(row))) < 1e-12);
    }

    void componentsAreOrthonormalAndOrdered()
    {
        const auto data = plantedGroups(500, 4, 3, 2);
        const Pca pca = principalComponents(data.points, 4);
        double total = 0;
        for (std::size_t a = 0; a < 4; ++a) {
            total += pca.varianceShares[a];
            QVERIFY(a == 0 || pca.varianceShares[a] <= pca.varianceShares[a - 1]);
            double largest = 0;
            for (std::size_t j = 0; j < 4; ++j)
                if (std::fabs(pca.loadings(j, a)) > std::fabs(largest))
                    largest = pca.loadings(j, a);
            QVERIFY(largest > 0);
            for (std::size_t b = 0; b < 4; ++b) {
                double product = 0;
                for (std::size_t j = 0; j < 4; ++j)
                    product += pca.loadings(j, a) * pca.loadings(j, b);
                QVERIFY(std::fabs(product - (a == b ? 1 : 0)) < 1e-12);
            }
        }
        QVERIFY(std::fabs(total - 1) < 1e-12);
    }

    void arrowsAreAsLongAsTheSpreadTheyShow()
    {
        // Two columns: the plane shows all of them, so arrows are as long as the columns' standard
        // deviations and the angle between them is that of their correlation.
        data::Matrix points(4, 2);
        const double x[] = {1, 2, 3, 6}, y[] = {2, 1, 5, 4};
        for (std::size_t row = 0; row < 4; ++row) {
            points(row, 0) = x[row];
            points(row, 1) = y[row];
        }
        // numpy: std 1.870829, 1.581139; corrcoef 0.591608.
        const auto arrows = loadingArrows(principalComponents(points), 8);
        QCOMPARE(arrows.size(), std::size_t(2));
        QCOMPARE(arrows[0].column, std::size_t(0));
        QVERIFY(std::fabs(std::hypot(arrows[0].x, arrows[0].y) - 1.870829) < 1e-6);
        QVERIFY(std::fabs(std::hypot(arrows[1].x, arrows[1].y) - 1.581139) < 1e-6);
        const double product = arrows[0].x * arrows[1].x + arrows[0].y * arrows[1].y;
        QVERIFY(std::fabs(product / (1.870829 * 1.581139) - 0.591608) < 1e-5);
        QCOMPARE(loadingArrows(principalComponents(points), 1).size(), std::size_t(1));
        QVERIFY(loadingArrows(principalComponents(points, 1), 8).empty());
    }

    void allComponentsKeepDistances()
    {
        const auto data = plantedGroups(9000, 3, 3, 2);
        const Pca pca = principalComponents(data.points, 3);
        for (std::size_t row = 1; row < 9000; row += 777)
            QVERIFY(std::fabs(distance(pca.scores, 0, row) - distance(data.points, 0, row)) <
                    1e-10);
    }

    void neverMoreComponentsThanColumns()
    {
        const Pca pca = principalComponents(data::Matrix(6, 1, 2.0), 2);
        QCOMPARE(pca.scores.columns(), 1U);
        QCOMPARE(pca.varianceShares, std::vector<double>{0.0});
    }
};

QTEST_APPLESS_MAIN(TestPca)
#include "test_pca.moc"
