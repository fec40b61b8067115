#include "core/data/csv/csvreader.h"
#include "core/data/tablefingerprint.h"
#include "core/segment/segmentedits.h"
#include "core/segment/segmentmodel.h"
#include "tests/core/segment/points.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

data::TablePointer customers(std::size_t rows = 400, std::uint64_t seed = 3)
{
    return std::make_shared<data::DataTable>(tests::mixedCustomers(rows, seed));
}

Segmentation found(SegmentMethod method, const data::TablePointer& table = customers())
{
    SegmentRequest request;
    request.table = table;
    request.method = method;
    request.k = 4;
    request.autoencoder.epochs = 10;
    if (method == SegmentMethod::Dbscan) {
        request.eps = 1.5;
        request.minPoints = 5;
    }
    return segmentCustomers(request, {});
}

data::TablePointer rowsOf(const data::DataTable& table, std::size_t from, std::size_t count)
{
    std::vector<data::DataTable::ColumnPointer> columns;
    std::vector<data::ColumnRole> roles;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        auto column = std::make_shared<data::Column>(table.column(i));
        const auto cut = [&](auto& values) {
            if (values.empty())
                return;
            const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
            values = {begin, begin + static_cast<std::ptrdiff_t>(count)};
        };
        cut(column->numbers);
        cut(column->codes);
        cut(column->missing);
        columns.push_back(std::move(column));
        roles.push_back(table.role(i));
    }
    return std::make_shared<data::DataTable>(std::move(columns), std::move(roles));
}

constexpr std::array methods{SegmentMethod::KMeans,
                             SegmentMethod::MiniBatchKMeans,
                             SegmentMethod::Hdbscan,
                             SegmentMethod::AutoencoderKMeans,
                             SegmentMethod::GaussianMixture,
                             SegmentMethod::Dbscan,
                             SegmentMethod::Ward};

} // namespace

class SegmentModelTest : public QObject {
    Q_OBJECT

    static void methodRows()
    {
        QTest::addColumn<int>("method");
        for (const SegmentMethod method : methods)
            QTest::newRow(toWord(method).data()) << static_cast<int>(method);
    }
    static Segmentation fetched()
    {
        QFETCH(int, method);
        return found(static_cast<SegmentMethod>(method));
    }

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void ownCustomersKeepTheirSegments_data() { methodRows(); }
    void ownCustomersKeepTheirSegments()
    {
        const Segmentation segmentation = fetched();
        const SegmentModel model = modelOf(segmentation);
        checkModel(model);
        QCOMPARE(model.segments.size(), static_cast<std::size_t>(segmentation.k));
        const auto again = assignCustomers(model, segmentation.basis->table);
        QVERIFY(again.isOwnTable);
        QVERIFY(again.labels == segmentation.labels);
        QCOMPARE(again.notClustered, segmentation.notClustered);
        QVERIFY(again.unseenLevels.empty());
    }

    /// Without the table's fingerprint the rule alone decides.
    void ruleGivesCustomersTheirOwnSegments_data() { methodRows(); }
    void ruleGivesCustomersTheirOwnSegments()
    {
        const Segmentation segmentation = fetched();
        SegmentModel model = modelOf(segmentation);
        model.ownTable.clear();
        const auto again = assignCustomers(model, segmentation.basis->table);
        QVERIFY(!again.isOwnTable);
        std::size_t same = 0;
        for (std::size_t row = 0; row < again.labels.size(); ++row)
            same += again.labels[row] == segmentation.labels[row];
        const double share = double(same) / double(again.labels.size());
        QCOMPARE(share, model.ruleAgreement);
        // A branch of a tree is not the region of its mean, and a row joins a finished hierarchy
        // beside its neighbour; the others have rules of their own.
        const SegmentMethod method = segmentation.request.method;
        const double least = method == SegmentMethod::Ward      ? 0.8
                             : method == SegmentMethod::Hdbscan ? 0.95
                                                                : 1.0;
        QVERIFY2(share >= least, qPrintable(QString::number(share)));
    }

    void oneCustomerAloneGetsWhatAmongOthers_data() { methodRows(); }
    void oneCustomerAloneGetsWhatAmongOthers()
    {
        const SegmentModel model = modelOf(fetched());
        const auto table = customers(300, 77);
        const auto all = assignCustomers(model, table);
        QCOMPARE(all.labels.size(), std::size_t{300});
        for (std::size_t row = 0; row < 300; row += 41) {
            const auto alone = assignCustomers(model, rowsOf(*table, row, 1));
            QCOMPARE(alone.labels[0], all.labels[row]);
            if (!all.distances.empty())
                QCOMPARE(alone.distances[0], all.distances[row]);
            if (!all.probabilities.empty())
                QCOMPARE(alone.probabilities[0], all.probabilities[row]);
        }
    }

    void changesByHandHoldForNewCustomers()
    {
        const Segmentation start = found(SegmentMethod::KMeans);
        const std::array pair{1, 3};
        Segmentation changed = moved(start, 0, 2);
        changed = merged(changed, pair);
        changed = splitInto(changed, 0, 3);
        changed = moved(changed, 4, 1);
        changed = recoloured(changed, 2, 9);
        changed = renamed(changed, 1, "The regulars");
        SegmentModel model = modelOf(changed);
        checkModel(model);
        QCOMPARE(model.segments[1].name, std::string("The regulars"));
        QCOMPARE(model.segments[2].mark, 9);
        model.ownTable.clear();
        QVERIFY(assignCustomers(model, start.basis->table).labels == changed.labels);
        QCOMPARE(model.ruleAgreement, 1.0);
        const auto fresh = assignCustomers(model, customers(300, 77));
        QCOMPARE(std::set(fresh.labels.begin(), fresh.labels.end()).size(), model.segments.size());
    }

    void probabilitiesOfMergedGroupsAreAdded()
    {
        const Segmentation start = found(SegmentMethod::GaussianMixture);
        const std::array three{0, 1, 2};
        SegmentModel whole = modelOf(start);
        SegmentModel merger = modelOf(merged(start, three));
        // Wide groups, so that they overlap.
        for (SegmentModel* model : {&whole, &merger})
            for (data::Matrix& covariance : std::get<MixtureModel>(model->rule).covariances)
                for (std::size_t i = 0; i < covariance.columns(); ++i)
                    covariance(i, i) += 1;
        const auto table = customers(200, 77);
        const auto before = assignCustomers(whole, table);
        const auto after = assignCustomers(merger, table);
        const auto points = assignRows(
            whole.rule,
            prepare::applyRecipe(whole.recipe, *table, data::allRows(table->rowCount())).values);
        bool anyAdded = false;
        for (std::size_t row = 0; row < 200; ++row) {
            const auto shares = points.memberships.row(row);
            const bool isMerged = before.labels[row] < 3;
            const double expected = isMerged ? shares[0] + shares[1] + shares[2]
                                             : shares[static_cast<std::size_t>(before.labels[row])];
            QVERIFY(std::abs(after.probabilities[row] - expected) < 1e-12);
            anyAdded = anyAdded || after.probabilities[row] > before.probabilities[row];
        }
        QVERIFY(anyAdded);
    }

    void distancesAreThoseToTheOwnCentre()
    {
        const Segmentation segmentation = found(SegmentMethod::KMeans);
        const auto assigned = assignCustomers(modelOf(segmentation), segmentation.basis->table);
        const auto& centres = segmentation.clustering->centres;
        double inertia = 0;
        for (std::size_t row = 0; row < assigned.labels.size(); ++row) {
            double squared = 0;
            const auto own = static_cast<std::size_t>(assigned.labels[row]);
            for (std::size_t i = 0; i < centres.columns(); ++i)
                squared += std::pow(segmentation.basis->prepared(row, i) - centres(own, i), 2);
            QVERIFY(std::abs(assigned.distances[row] - std::sqrt(squared)) < 1e-9);
            inertia += squared;
        }
        QVERIFY(std::abs(inertia - segmentation.inertia) < 1e-6 * inertia);
    }

    void unseenLevelsAreCountedAndMissingColumnsRefused()
    {
        const auto read = [](const char* csv) { return data::readCsvText(csv, "c.csv").table; };
        std::string csv = "Spend,Colour\n";
        for (int i = 0; i < 60; ++i)
            csv += std::to_string(i % 7 + (i % 2 ? 100 : 0)) + (i % 2 ? ",red\n" : ",blue\n");
        SegmentRequest request;
        request.table = read(csv.c_str());
        request.method = SegmentMethod::KMeans;
        request.k = 2;
        const SegmentModel model = modelOf(segmentCustomers(request, {}));
        const auto assigned =
            assignCustomers(model, read("Colour,Spend\ngreen,3\nred,101\ngreen,2\nblue,4\n"));
        QCOMPARE(assigned.unseenLevels.size(), std::size_t{1});
        QCOMPARE(assigned.unseenLevels[0].level, std::string("green"));
        QCOMPARE(assigned.unseenLevels[0].count, std::size_t{2});
        QVERIFY(assigned.labels[1] != assigned.labels[3]);
        try {
            assignCustomers(model, read("Colour,Price\nred,3\nblue,4\n"));
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::UnknownColumn);
        }
    }

    void fingerprintFollowsFromNamesAndCells()
    {
        const auto table = customers();
        const std::vector<std::size_t> columns{0, 3};
        const std::string fingerprint = data::tableFingerprint(*table, columns);
        QCOMPARE(fingerprint.size(), std::size_t{32});
        QCOMPARE(data::tableFingerprint(*customers(), columns), fingerprint);
        const std::vector<std::size_t> others{0, 4};
        QVERIFY(data::tableFingerprint(*table, others) != fingerprint);
        QVERIFY(data::tableFingerprint(*rowsOf(*table, 0, 399), columns) != fingerprint);
        const auto changed = [&](auto change) {
            auto column = std::make_shared<data::Column>(table->column(0));
            change(*column);
            return data::tableFingerprint(table->withColumn(0, column), columns);
        };
        QCOMPARE(changed([](data::Column&) {}), fingerprint);
        QVERIFY(changed([](data::Column& c) { c.name = "Years"; }) != fingerprint);
        QVERIFY(changed([](data::Column& c) { c.numbers[399] += 1e-9; }) != fingerprint);
        QVERIFY(changed([](data::Column& c) { std::swap(c.numbers[0], c.numbers[1]); }) !=
                fingerprint);
    }

    void modelsThatComputeSomethingElseAreRefused()
    {
        const SegmentModel sound = modelOf(found(SegmentMethod::KMeans));
        const auto refused = [&](auto change) {
            SegmentModel model = sound;
            change(model);
            try {
                checkModel(model);
            } catch (const Error& error) {
                return error.code() == ErrorCode::MalformedInput;
            }
            return false;
        };
        QVERIFY(!refused([](SegmentModel&) {}));
        QVERIFY(refused([](SegmentModel& m) {
            auto& centres = std::get<NearestCentre>(m.rule).centres;
            for (std::size_t i = 0; i < centres.columns(); ++i)
                std::swap(centres(0, i), centres(1, i));
        }));
        QVERIFY(refused([](SegmentModel& m) { m.probes[0].point[0] += 1; }));
        QVERIFY(refused([](SegmentModel& m) { m.probes[3].cells.pop_back(); }));
        QVERIFY(refused([](SegmentModel& m) { m.segments.pop_back(); }));
        QVERIFY(refused([](SegmentModel& m) { m.segments[1].id = 0; }));
        QVERIFY(refused([](SegmentModel& m) { m.ownLabels[5] = 17; }));
        QVERIFY(refused([](SegmentModel& m) { m.changes.push_back({{0, 1}, -1, {}, {}}); }));
        QVERIFY(refused([](SegmentModel& m) { m.changes.push_back({{0, 1, 2, 9}, -1, {}, {}}); }));
        QVERIFY(refused([](SegmentModel& m) { m.changes.push_back({{0, 1, 2, 3}, 2, {}, {}}); }));
        QVERIFY(refused([](SegmentModel& m) { m.rule = NearestCentre{data::Matrix(4, 2)}; }));
        QVERIFY(refused([](SegmentModel& m) {
            m.rule = DbscanReference{data::Matrix(2, m.recipe.width()), {0, -1}, 1};
        }));
    }
};

QTEST_APPLESS_MAIN(SegmentModelTest)
#include "test_segmentmodel.moc"
