#include "core/base/error.h"
#include "core/base/random.h"
#include "core/segment/maps/embedding.h"
#include "core/segment/maps/neighbourmap.h"
#include "tests/core/segment/points.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

/// Rows nearest to `row`, by sorting all distances.
std::vector<std::uint32_t> nearestBySorting(const data::Matrix& points, std::size_t row,
                                            std::size_t count)
{
    std::vector<std::uint32_t> others;
    for (std::size_t other = 0; other < points.rows(); ++other)
        if (other != row)
            others.push_back(static_cast<std::uint32_t>(other));
    const auto keep = others.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(others.begin(), keep, others.end(), [&](std::uint32_t a, std::uint32_t b) {
        return distance(points, row, a) < distance(points, row, b);
    });
    others.erase(keep, others.end());
    return others;
}

/// Mean share of each row's nearest rows that are among its nearest on the map too.
double neighboursKept(const data::Matrix& points, const data::Matrix& places, std::size_t count)
{
    double kept = 0;
    for (std::size_t row = 0; row < points.rows(); ++row) {
        const auto wanted = nearestBySorting(points, row, count);
        const auto found = nearestBySorting(places, row, count);
        const std::set<std::uint32_t> there(found.begin(), found.end());
        for (const std::uint32_t other : wanted)
            kept += there.contains(other) ? 1 : 0;
    }
    return kept / static_cast<double>(count * points.rows());
}

/// The divergence by its definition, over all pairs.
double divergenceByDefinition(const Affinities& affinities, const std::vector<float>& places)
{
    const std::size_t rows = places.size() / 2;
    const auto alike = [&](std::size_t i, std::size_t j) {
        const double x = double(places[2 * i]) - places[2 * j];
        const double y = double(places[2 * i + 1]) - places[2 * j + 1];
        return 1 / (1 + x * x + y * y);
    };
    double sum = 0;
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < rows; ++j)
            sum += i == j ? 0 : alike(i, j);
    double result = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t pair = affinities.first[i]; pair < affinities.first[i + 1]; ++pair) {
            const double p = affinities.weights[pair];
            result += p * std::log(p / (alike(i, affinities.neighbours[pair]) / sum));
        }
    }
    return result;
}

std::vector<float> randomPlaces(std::size_t rows, double spread, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> places(2 * rows);
    for (float& place : places)
        place = static_cast<float>(spread * random.normal());
    return places;
}

} // namespace

class TestNeighbourMap : public QObject {
    Q_OBJECT

private slots:
    void nearestRowsAreThoseOfSorting()
    {
        const auto data = plantedGroups(1500, 5, 4, 6);
        const NearestRows tree(data.points);
        std::vector<NearestRows::Found> found;
        std::vector<float> point(5);
        for (std::uint32_t position = 0; position < 1500; position += 37) {
            tree.point(position, point);
            tree.nearest(point, 40, position, found);
            QCOMPARE(found.size(), std::size_t(40));
            const std::size_t row = tree.rows()[position];
            const auto wanted = nearestBySorting(data.points, row, 40);
            for (std::size_t i = 0; i < 40; ++i) {
                QCOMPARE(tree.rows()[found[i].position], wanted[i]);
                QVERIFY(std::fabs(std::sqrt(found[i].squared) -
                                  distance(data.points, row, wanted[i])) < 1e-4);
            }
        }
    }

    void manyEqualRowsStillHaveNeighbours()
    {
        data::Matrix points(3000, 2, 1.0);
        for (std::size_t row = 0; row < 20; ++row)
            points(row, 0) = static_cast<double>(row);
        const NearestRows tree(points);
        std::vector<NearestRows::Found> found;
        std::vector<float> point(2);
        tree.point(2000, point);
        tree.nearest(point, 30, 2000, found);
        QCOMPARE(found.size(), std::size_t(30));
        const auto map = neighbourMap(points, {.iterations = 60});
        for (const double value : map.places.values())
            QVERIFY(std::isfinite(value));
    }

    void perplexityIsThatOfTheAffinities()
    {
        // Four rows at equal distances: each is every other's neighbour alike.
        data::Matrix square(4, 3);
        for (std::size_t row = 1; row < 4; ++row)
            square(row, row - 1) = 1; // three unit axes and the origin
        const NearestRows tree(square);
        const Affinities few = affinitiesOf(tree, 1, {}, {});
        QVERIFY(std::fabs(std::accumulate(few.weights.begin(), few.weights.end(), 0.0) - 1) < 1e-6);
        // Before both directions are joined each row's entropy is log(perplexity); the joined
        // affinities of a round cloud keep its mean within a few per cent.
        const auto data = plantedGroups(800, 3, 1, 0);
        const Affinities all = affinitiesOf(NearestRows(data.points), 20, {}, {});
        double total = 0, entropy = 0;
        for (std::size_t row = 0; row < 800; ++row) {
            double sum = 0, own = 0;
            for (std::size_t pair = all.first[row]; pair < all.first[row + 1]; ++pair)
                sum += all.weights[pair];
            for (std::size_t pair = all.first[row]; pair < all.first[row + 1]; ++pair)
                own -= all.weights[pair] / sum * std::log(all.weights[pair] / sum);
            total += sum;
            entropy += own / 800;
        }
        QVERIFY(std::fabs(total - 1) < 1e-5);
        QVERIFY2(std::exp(entropy) > 19 && std::exp(entropy) < 25,
                 qPrintable(QString::number(std::exp(entropy))));
    }

    void repulsionIsThatOfAllPairs_data()
    {
        QTest::addColumn<double>("spread");
        for (const double spread : {1e-4, 0.02, 0.5, 8.0, 20.0})
            QTest::addRow("spread %g", spread) << spread;
    }
    void repulsionIsThatOfAllPairs()
    {
        QFETCH(double, spread);
        const std::size_t rows = 1200;
        const std::vector<float> places = randomPlaces(rows, spread, 3);
        std::vector<float> forces(2 * rows);
        GridRepulsion grid;
        const double sum = grid.add(places, forces);
        double wantedSum = 0, error = 0, size = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            double x = 0, y = 0;
            for (std::size_t j = 0; j < rows; ++j) {
                if (i == j)
                    continue;
                const double across = double(places[2 * i]) - places[2 * j];
                const double down = double(places[2 * i + 1]) - places[2 * j + 1];
                const double alike = 1 / (1 + across * across + down * down);
                wantedSum += alike;
                x += across * alike * alike;
                y += down * alike * alike;
            }
            error += std::pow(forces[2 * i] - x, 2) + std::pow(forces[2 * i + 1] - y, 2);
            size += x * x + y * y;
        }
        QVERIFY2(std::fabs(sum / wantedSum - 1) < 0.005, qPrintable(QString::number(sum)));
        QVERIFY2(std::sqrt(error / size) < 0.05, qPrintable(QString::number(error / size)));
    }

    void gradientIsTheSlopeOfTheDivergence()
    {
        const auto data = plantedGroups(60, 4, 3, 6);
        const Affinities affinities = affinitiesOf(NearestRows(data.points), 8, {}, {});
        const std::vector<float> places = randomPlaces(60, 3, 5);
        Embedding embedding(affinities, places);
        const double byDefinition = divergenceByDefinition(affinities, places);
        QVERIFY(std::fabs(embedding.divergence() / byDefinition - 1) < 1e-5);
        const auto quarter = embedding.gradient();
        double error = 0, size = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            constexpr float small = 0.01F;
            auto higher = places, lower = places;
            higher[i] += small;
            lower[i] -= small;
            const double slope = (divergenceByDefinition(affinities, higher) -
                                  divergenceByDefinition(affinities, lower)) /
                                 (double(higher[i]) - lower[i]);
            error += std::pow(4 * quarter[i] - slope, 2);
            size += slope * slope;
        }
        QVERIFY2(std::sqrt(error / size) < 0.001, qPrintable(QString::number(error / size)));
    }

    void plantedGroupsStayApart()
    {
        const auto data = plantedGroups(900, 6, 4, 14);
        const auto map = neighbourMap(data.points);
        QVERIFY(map.finished);
        QCOMPARE(map.embedded, std::size_t(900));
        // Everyone's nearest on the map is of the same group.
        std::size_t strangers = 0;
        for (std::size_t row = 0; row < 900; ++row)
            for (const std::uint32_t other : nearestBySorting(map.places, row, 5))
                strangers += data.labels[row] != data.labels[other] ? 1 : 0;
        QVERIFY2(strangers < 10, qPrintable(QString::number(strangers)));
    }

    void neighboursAreKeptAsWellAsByOthers()
    {
        // sklearn 1.2.1, TSNE(init="pca", learning_rate="auto", random_state=0) on the same
        // points, 10 neighbours: 0.5014 kept, divergence 0.888 after 1,000 iterations.
        const auto data = plantedGroups(1000, 6, 5, 8);
        const auto map = neighbourMap(data.points);
        const double kept = neighboursKept(data.points, map.places, 10);
        QVERIFY2(kept > 0.50, qPrintable(QString::number(kept)));
        QVERIFY2(map.divergence < 0.91, qPrintable(QString::number(map.divergence)));
    }

    void sameSeedMakesTheSameMap()
    {
        const auto data = plantedGroups(2500, 4, 3, 6);
        const NeighbourMapOptions options{.iterations = 80, .seed = 5};
        const auto once = neighbourMap(data.points, options);
        QVERIFY(once.places == neighbourMap(data.points, options).places);
        NeighbourMapOptions other = options;
        other.seed = 6;
        QVERIFY(!(once.places == neighbourMap(data.points, other).places));
    }

    void largeTablesAreEmbeddedBySampleAndTheRestStandsBesideTheMostAlike()
    {
        const auto data = plantedGroups(3000, 4, 3, 16);
        NeighbourMapOptions options;
        options.mostEmbedded = 600;
        options.iterations = 400;
        std::size_t snapshots = 0;
        const auto map = neighbourMap(data.points, options, {}, {}, [&](const auto& snapshot) {
            ++snapshots;
            std::size_t placed = 0;
            for (std::size_t row = 0; row < 3000; ++row)
                placed += std::isfinite(snapshot->places(row, 0)) ? 1 : 0;
            QCOMPARE(placed, std::size_t(600));
            QVERIFY(!snapshot->finished);
        });
        QCOMPARE(snapshots, std::size_t(15)); // every 25 of 400, the last is the map
        QCOMPARE(map.embedded, std::size_t(600));
        std::size_t strangers = 0;
        for (std::size_t row = 0; row < 3000; ++row) {
            QVERIFY(std::isfinite(map.places(row, 0)) && std::isfinite(map.places(row, 1)));
            const std::uint32_t other = nearestBySorting(map.places, row, 1).front();
            strangers += data.labels[row] != data.labels[other] ? 1 : 0;
        }
        QVERIFY2(strangers < 15, qPrintable(QString::number(strangers)));
    }

    void perplexityIsAtMostAThirdOfTheRows()
    {
        const auto data = plantedGroups(30, 3, 2, 8);
        const auto map = neighbourMap(data.points, {.iterations = 50});
        QVERIFY(std::fabs(map.perplexity - 29.0 / 3) < 1e-12);
    }

    void wrongOptionsAreRefused()
    {
        const auto data = plantedGroups(50, 3, 2, 8);
        QVERIFY_THROWS_EXCEPTION(Error, neighbourMap(data.points, {.perplexity = 0.5}));
        QVERIFY_THROWS_EXCEPTION(Error, neighbourMap(data.points, {.iterations = 0}));
        QVERIFY_THROWS_EXCEPTION(Error, neighbourMap(data::Matrix(3, 2, 1.0)));
        data::Matrix holes(20, 2, 1.0);
        holes(3, 1) = std::nan("");
        QVERIFY_THROWS_EXCEPTION(Error, neighbourMap(holes));
    }

    void cancellingEndsSoon()
    {
        const auto data = plantedGroups(20'000, 8, 5, 6);
        NeighbourMapOptions options;
        options.iterations = 5000;
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                neighbourMap(data.points, options, std::move(stop), progress);
            },
            0.1);
    }
};

QTEST_APPLESS_MAIN(TestNeighbourMap)
#include "test_neighbourmap.moc"
