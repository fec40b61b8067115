#include "core/base/error.h"
#include "core/segment/clustering.h"
#include "core/segment/methods/agglomerative.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"
#include "tests/core/segment/referencetable.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <thread>

using namespace core;
using namespace core::segment;

Q_DECLARE_METATYPE(core::segment::Linkage)

namespace {

Dendrogram joined(const data::Matrix& points, Linkage linkage)
{
    AgglomerativeOptions options;
    options.linkage = linkage;
    return agglomerate(points, options);
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(b), 1e-3);
}

std::vector<std::size_t> sizesOf(const DendrogramCut& cut)
{
    std::vector<std::size_t> sizes(static_cast<std::size_t>(cut.k), 0);
    for (const std::int32_t label : cut.labels)
        ++sizes[static_cast<std::size_t>(label)];
    return sizes;
}

/// Joins the two groups that are least apart until one is left, looking at all pairs of rows each
/// time: the definition.
std::vector<double> heightsByDefinition(const data::Matrix& points, Linkage linkage)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t row = 0; row < points.rows(); ++row)
        groups.push_back({row});
    const auto apart = [&](const auto& a, const auto& b) {
        if (linkage == Linkage::Ward) {
            double squared = 0;
            for (std::size_t j = 0; j < points.columns(); ++j) {
                double meanA = 0;
                double meanB = 0;
                for (const std::size_t row : a)
                    meanA += points(row, j) / static_cast<double>(a.size());
                for (const std::size_t row : b)
                    meanB += points(row, j) / static_cast<double>(b.size());
                squared += (meanA - meanB) * (meanA - meanB);
            }
            const auto sizeA = static_cast<double>(a.size());
            const auto sizeB = static_cast<double>(b.size());
            return std::sqrt(2 * sizeA * sizeB / (sizeA + sizeB) * squared);
        }
        double total = 0;
        double most = 0;
        for (const std::size_t i : a) {
            for (const std::size_t j : b) {
                total += distance(points, i, j);
                most = std::max(most, distance(points, i, j));
            }
        }
        return linkage == Linkage::Complete ? most
                                            : total / static_cast<double>(a.size() * b.size());
    };
    std::vector<double> heights;
    while (groups.size() > 1) {
        double least = std::numeric_limits<double>::infinity();
        std::size_t bestA = 0;
        std::size_t bestB = 1;
        for (std::size_t a = 0; a < groups.size(); ++a) {
            for (std::size_t b = a + 1; b < groups.size(); ++b) {
                if (const double d = apart(groups[a], groups[b]); d < least) {
                    least = d;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        heights.push_back(least);
        groups[bestA].insert(groups[bestA].end(), groups[bestB].begin(), groups[bestB].end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(bestB));
    }
    return heights;
}

void eachLinkage()
{
    QTest::addColumn<Linkage>("linkage");
    QTest::newRow("ward") << Linkage::Ward;
    QTest::newRow("average") << Linkage::Average;
    QTest::newRow("complete") << Linkage::Complete;
}

} // namespace

class TestAgglomerative : public QObject {
    Q_OBJECT

private slots:
    void heightsAndCutsEqualSciPy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Linkage>("linkage");
        for (const char* name :
             {"mall_income_score", "mall_age_income_score", "wholesale_log", "credit_cards"}) {
            QTest::addRow("%s ward", name) << name << Linkage::Ward;
            QTest::addRow("%s average", name) << name << Linkage::Average;
            QTest::addRow("%s complete", name) << name << Linkage::Complete;
        }
    }
    /// scipy.cluster.hierarchy.linkage and fcluster(maxclust), SciPy 1.10.1.
    void heightsAndCutsEqualSciPy()
    {
        QFETCH(QString, name);
        QFETCH(Linkage, linkage);
        const ReferenceTable table = referenceTable(name);
        if (table.figures.isEmpty())
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        const char* const words[] = {"ward", "average", "complete"};
        const QJsonObject expected =
            table.figures["linkage"][words[static_cast<int>(linkage)]].toObject();
        const Dendrogram tree = joined(table.points, linkage);
        const QJsonArray first = expected["first_heights"].toArray();
        for (int i = 0; i < first.size(); ++i)
            QVERIFY(close(tree.merges()[static_cast<std::size_t>(i)].height, first[i].toDouble()));
        // Where joins are tied, the last bit of a value decides between them, and with it heights
        // further up; those of the cuts below are the same for every order of the rows.
        const QJsonArray last = expected["last_heights"].toArray();
        const bool hasTies = expected["ties_in_first_1000_heights"].toInt() > 0;
        for (int i = hasTies ? last.size() - 5 : 0; i < last.size(); ++i) {
            const std::size_t merge =
                tree.merges().size() - static_cast<std::size_t>(last.size() - i);
            QVERIFY2(close(tree.merges()[merge].height, last[i].toDouble()),
                     qPrintable(QString::number(tree.merges()[merge].height, 'g', 17)));
        }
        QVERIFY(!expected["cut"].toArray().isEmpty());
        for (const QJsonValue& value : expected["cut"].toArray()) {
            QVERIFY(value["stable_under_reordering"].toBool());
            const DendrogramCut cut = tree.cutInto(value["k"].toInt());
            QCOMPARE(cut.k, value["k"].toInt());
            QVERIFY(!cut.isDecidedByTies);
            const std::vector<std::size_t> sizes = sizesOf(cut);
            for (std::size_t i = 0; i < sizes.size(); ++i)
                QCOMPARE(static_cast<int>(sizes[i]),
                         value["sizes"].toArray()[static_cast<int>(i)].toInt());
            const auto rows = silhouettes(table.points, cut.labels);
            QVERIFY(close(meanSilhouette(rows, cut.labels), value["silhouette"].toDouble()));
            // scikit-learn finds a row alone some 1e-8 from its own mean.
            QVERIFY(close(daviesBouldin(table.points, cut.labels),
                          value["davies_bouldin"].toDouble(), 1e-7));
            QVERIFY(close(calinskiHarabasz(table.points, cut.labels),
                          value["calinski_harabasz"].toDouble()));
            if (value["labels"].isNull())
                continue;
            std::vector<std::int32_t> labels;
            for (const QJsonValue& label : value["labels"].toArray())
                labels.push_back(label.toInt());
            QCOMPARE(adjustedRandIndex(cut.labels, labels), 1.0);
        }
    }

    void heightsAreThoseOfTheDefinition_data()
    {
        QTest::addColumn<Linkage>("linkage");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (const int rows : {2, 3, 7, 17, 40, 90}) {
            for (const int columns : {1, 2, 5, 11, 30}) {
                QTest::addRow("ward %d x %d", rows, columns) << Linkage::Ward << rows << columns;
                QTest::addRow("average %d x %d", rows, columns)
                    << Linkage::Average << rows << columns;
                QTest::addRow("complete %d x %d", rows, columns)
                    << Linkage::Complete << rows << columns;
            }
        }
    }
    void heightsAreThoseOfTheDefinition()
    {
        QFETCH(Linkage, linkage);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Groups groups =
            plantedGroups(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), 3, 4);
        const Dendrogram tree = joined(groups.points, linkage);
        const std::vector<double> expected = heightsByDefinition(groups.points, linkage);
        QCOMPARE(tree.merges().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(close(tree.merges()[i].height, expected[i], 1e-12));
    }

    void theTreeDoesNotDependOnTheOrderOfRows_data() { eachLinkage(); }
    void theTreeDoesNotDependOnTheOrderOfRows()
    {
        QFETCH(Linkage, linkage);
        const Groups groups = plantedGroups(700, 4, 5, 5);
        const Dendrogram tree = joined(groups.points, linkage);
        Random random(3);
        const std::vector<std::uint32_t> order = randomPermutation(700, random);
        data::Matrix shuffled(700, 4);
        for (std::size_t row = 0; row < 700; ++row)
            std::copy_n(groups.points.row(order[row]).begin(), 4, shuffled.row(row).begin());
        const Dendrogram other = joined(shuffled, linkage);
        for (std::size_t i = 0; i < tree.merges().size(); ++i) {
            QVERIFY(close(tree.merges()[i].height, other.merges()[i].height, 1e-12));
            QCOMPARE(tree.merges()[i].size, other.merges()[i].size);
        }
        for (const int k : {2, 5, 30, 300}) {
            const DendrogramCut cut = tree.cutInto(k);
            const DendrogramCut otherCut = other.cutInto(k);
            std::vector<std::int32_t> back(700);
            for (std::size_t row = 0; row < 700; ++row)
                back[order[row]] = otherCut.labels[row];
            QCOMPARE(adjustedRandIndex(cut.labels, back), 1.0);
        }
    }

    void aTreeCutAgainGivesWhatAFreshRunGives()
    {
        auto basis = std::make_shared<SegmentBasis>();
        basis->prepared = plantedGroups(400, 3, 4, 4).points;
        SegmentRequest request;
        request.method = SegmentMethod::Ward;
        ClusterFinder finder(basis, request);
        const Clustering three = finder.find(3, 1);
        const Clustering seven = cutAgain(three, basis->space(), 7);
        const Clustering fresh = ClusterFinder(basis, request).find(7, 1);
        QCOMPARE(seven.k, 7);
        QCOMPARE(seven.labels, fresh.labels);
        QVERIFY(seven.centres == fresh.centres);
        QCOMPARE(seven.dendrogram, three.dendrogram);
    }

    void plantedGroupsAreFound_data() { eachLinkage(); }
    void plantedGroupsAreFound()
    {
        QFETCH(Linkage, linkage);
        for (const int k : {2, 4, 7}) {
            const Groups groups = plantedGroups(1500, 3, k, 20);
            const DendrogramCut cut = joined(groups.points, linkage).cutInto(k);
            QCOMPARE(adjustedRandIndex(cut.labels, groups.labels), 1.0);
        }
    }

    void manyRowsInManyColumnsGiveTheSameTreeAsTheDistances()
    {
        // Ward's heights follow from distances alone (Lance and Williams 1967); here from the
        // means in a tree of boxes that is built again several times.
        const Groups groups = plantedGroups(1200, 12, 4, 6);
        const Dendrogram tree = joined(groups.points, Linkage::Ward);
        std::vector<std::vector<double>> squared(1200, std::vector<double>(1200));
        std::vector<double> sizes(1200, 1);
        for (std::size_t a = 0; a < 1200; ++a)
            for (std::size_t b = 0; b < 1200; ++b)
                squared[a][b] = std::pow(distance(groups.points, a, b), 2);
        std::vector<std::size_t> places(1200);
        std::iota(places.begin(), places.end(), std::size_t{0});
        for (const auto& merge : tree.merges()) {
            const std::size_t a = places[merge.left];
            const std::size_t b = places[merge.right];
            QVERIFY(close(merge.height, std::sqrt(squared[a][b]), 1e-9));
            for (std::size_t i = 0; i < 1200; ++i) {
                if (sizes[i] == 0 || i == a || i == b)
                    continue;
                QVERIFY(squared[a][b] <= std::min(squared[a][i], squared[b][i]) * (1 + 1e-9));
                squared[a][i] = squared[i][a] =
                    ((sizes[a] + sizes[i]) * squared[a][i] + (sizes[b] + sizes[i]) * squared[b][i] -
                     sizes[i] * squared[a][b]) /
                    (sizes[a] + sizes[b] + sizes[i]);
            }
            sizes[a] += sizes[b];
            sizes[b] = 0;
            QCOMPARE(static_cast<double>(merge.size), sizes[a]);
            places.push_back(a);
        }
    }

    void heightsNeverGoDownAndSizesAddUp_data() { eachLinkage(); }
    void heightsNeverGoDownAndSizesAddUp()
    {
        QFETCH(Linkage, linkage);
        // On a lattice nearly every join is tied.
        data::Matrix lattice(900, 2);
        for (std::size_t row = 0; row < 900; ++row) {
            lattice(row, 0) = static_cast<double>(row % 30);
            lattice(row, 1) = static_cast<double>(row / 30) / 3;
        }
        const Dendrogram tree = joined(lattice, linkage);
        QCOMPARE(tree.merges().size(), std::size_t{899});
        std::vector<bool> used(2 * 900 - 1, false);
        for (std::size_t i = 0; i < tree.merges().size(); ++i) {
            const auto& merge = tree.merges()[i];
            QVERIFY(merge.left < merge.right && merge.right < 900 + i);
            QVERIFY(!used[merge.left] && !used[merge.right]);
            used[merge.left] = used[merge.right] = true;
            const auto size = [&](std::size_t node) {
                return node < 900 ? std::size_t{1} : tree.merges()[node - 900].size;
            };
            QCOMPARE(merge.size, size(merge.left) + size(merge.right));
            QVERIFY(i == 0 || merge.height >= tree.merges()[i - 1].height);
        }
    }

    void equalRowsAreJoinedFirstAndCountAsMany_data() { eachLinkage(); }
    void equalRowsAreJoinedFirstAndCountAsMany()
    {
        QFETCH(Linkage, linkage);
        // 0 five times, 3 twice, 10 once.
        data::Matrix points(8, 1);
        const double values[] = {0, 3, 0, -0.0, 10, 0, 3, 0};
        std::copy(std::begin(values), std::end(values), points.values().begin());
        const Dendrogram tree = joined(points, linkage);
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(tree.merges()[i].height, 0.0);
        QCOMPARE(tree.mostSegments(), 3);
        // By hand: √(2·5·2/7)·3 and √(2·7·1/8)·(10 − 6/7); (5·10 + 2·7)/7; the farthest 10.
        const double second[] = {std::sqrt(20.0 / 7) * 3, 3, 3};
        const double third[] = {std::sqrt(14.0 / 8) * (10 - 6.0 / 7), 64.0 / 7, 10};
        QVERIFY(close(tree.merges()[5].height, second[static_cast<int>(linkage)], 1e-12));
        QVERIFY(close(tree.merges()[6].height, third[static_cast<int>(linkage)], 1e-12));
    }

    void valuesFarFromZeroKeepTheirDigits_data() { eachLinkage(); }
    void valuesFarFromZeroKeepTheirDigits()
    {
        QFETCH(Linkage, linkage);
        Groups groups = plantedGroups(300, 3, 3, 5);
        // Multiples of 2⁻²⁰, so that moving them by 2³⁰ loses nothing.
        for (double& value : groups.points.values())
            value = std::round(value * 1048576) / 1048576;
        const Dendrogram tree = joined(groups.points, linkage);
        for (double& value : groups.points.values())
            value += 1073741824.0;
        const Dendrogram far = joined(groups.points, linkage);
        for (std::size_t i = 0; i < tree.merges().size(); ++i)
            QVERIFY(close(far.merges()[i].height, tree.merges()[i].height, 1e-9));
    }

    void oneRowAndEqualRowsHaveATree_data() { eachLinkage(); }
    void oneRowAndEqualRowsHaveATree()
    {
        QFETCH(Linkage, linkage);
        QVERIFY(joined(data::Matrix(1, 2, 3.0), linkage).merges().empty());
        QCOMPARE(joined(data::Matrix(1, 2, 3.0), linkage).cutInto(1).labels,
                 std::vector<std::int32_t>{0});
        const Dendrogram equal = joined(data::Matrix(40, 2, 3.0), linkage);
        QCOMPARE(equal.merges().size(), std::size_t{39});
        QCOMPARE(equal.height(), 0.0);
        QCOMPARE(equal.cutInto(5).k, 1);
    }

    void whatDoesNotFitIsRefusedWithFiguresBeforeItIsAllocated()
    {
        AgglomerativeOptions options;
        options.linkage = Linkage::Complete;
        // 8 × 200,000 × 199,999 / 2 bytes are 160 GB: nothing of the kind may be touched.
        const Groups groups = plantedGroups(200'000, 2, 3, 5);
        options.memoryLimit = std::size_t{8} << 30;
        try {
            agglomerate(groups.points, options);
            QFAIL("not refused");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::TooLarge);
            const QString message = error.what();
            QVERIFY2(message.contains("200,000") && message.contains("160"), error.what());
            const QString remedy = QString::fromStdString(error.remedy());
            QVERIFY2(remedy.contains("Ward") && remedy.contains("k-means") &&
                         remedy.contains("46,340"),
                     error.remedy().c_str());
        }
        // The limit is for what is needed: fewer rows are joined.
        options.memoryLimit = 2'000'000;
        QCOMPARE(agglomerate(plantedGroups(600, 2, 3, 5).points, options).rows(), std::size_t{600});
        QVERIFY_EXCEPTION_THROWN(agglomerate(plantedGroups(800, 2, 3, 5).points, options), Error);
    }

    void nonsenseIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(agglomerate(data::Matrix()), Error);
        QVERIFY_EXCEPTION_THROWN(agglomerate(data::Matrix(3, 0)), Error);
        data::Matrix points(3, 1, 1.0);
        points(1, 0) = std::nan("");
        QVERIFY_EXCEPTION_THROWN(agglomerate(points), Error);
        points(1, 0) = 1e200;
        QVERIFY_EXCEPTION_THROWN(agglomerate(points), Error);
    }

    void aStopEndsItWithinHalfASecond_data()
    {
        QTest::addColumn<Linkage>("linkage");
        QTest::addColumn<int>("rows");
        QTest::newRow("ward") << Linkage::Ward << 60'000;
        QTest::newRow("average") << Linkage::Average << 6'000;
        QTest::newRow("complete") << Linkage::Complete << 6'000;
    }
    void aStopEndsItWithinHalfASecond()
    {
        QFETCH(Linkage, linkage);
        QFETCH(int, rows);
        const Groups groups = plantedGroups(static_cast<std::size_t>(rows), 6, 4, 3);
        AgglomerativeOptions options;
        options.linkage = linkage;
        std::stop_source source;
        std::chrono::steady_clock::time_point asked;
        bool isAsked = false;
        // Asked for as soon as joining has begun.
        const ProgressCallback progress = [&](double fraction, std::string_view) {
            if (fraction > 0.05 && !isAsked) {
                isAsked = true;
                asked = std::chrono::steady_clock::now();
                source.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(agglomerate(groups.points, options, source.get_token(), progress),
                                 Cancelled);
        QVERIFY(isAsked);
        const auto taken = std::chrono::steady_clock::now() - asked;
        QVERIFY(taken < std::chrono::milliseconds(500));
    }

    void progressOnlyGrows_data() { eachLinkage(); }
    void progressOnlyGrows()
    {
        QFETCH(Linkage, linkage);
        AgglomerativeOptions options;
        options.linkage = linkage;
        double before = -1;
        int calls = 0;
        agglomerate(plantedGroups(2000, 3, 3, 4).points, options, {},
                    [&](double fraction, std::string_view) {
                        QVERIFY(fraction >= before && fraction <= 1);
                        before = fraction;
                        ++calls;
                    });
        QVERIFY(calls > 3);
    }
};

QTEST_APPLESS_MAIN(TestAgglomerative)
#include "test_agglomerative.moc"
