#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/segmentation.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

constexpr std::uint64_t seed = 5;

/// Customers in three groups by three numbers, with a category and some empty cells.
data::TablePointer customers(std::size_t rows, double apart = 8)
{
    const auto data = plantedGroups(rows, 3, 3, apart);
    Random random(11);
    std::string csv = "Income,Score,Visits,Region\n";
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t j = 0; j < 3; ++j)
            csv += (row % 29 == 7 && j == 1 ? "" : std::to_string(data.points(row, j))) + ',';
        csv += random.below(2) == 0 ? "North\n" : "South\n";
    }
    return data::readCsvText(csv, "customers.csv").table;
}

SegmentRequest request(const data::TablePointer& table, SegmentMethod method, int k = 3)
{
    SegmentRequest result;
    result.table = table;
    result.method = method;
    result.k = k;
    result.seed = seed;
    result.features = {0, 1, 2};
    result.autoencoder.epochs = 20;
    return result;
}

bool engineIsThere()
{
    try {
        network::engine();
        return true;
    } catch (const Error&) {
        return false;
    }
}

bool has(const Warnings& warnings, const std::string& code)
{
    return std::ranges::any_of(warnings, [&](const Warning& w) { return w.code == code; });
}

ErrorCode refusal(const SegmentRequest& wanted)
{
    try {
        segmentCustomers(wanted, {});
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

void checkShape(const Segmentation& result, std::size_t rows)
{
    QCOMPARE(result.labels.size(), rows);
    QCOMPARE(result.rowSilhouettes.size(), rows);
    QCOMPARE(result.basis->prepared.rows(), rows);
    QCOMPARE(result.basis->pca.scores.rows(), rows);
    QCOMPARE(result.notClustered, 0U);
    QCOMPARE(result.profile.cards.size(), static_cast<std::size_t>(result.k));
    std::size_t last = rows;
    for (const auto& card : result.profile.cards) {
        QVERIFY(card.size <= last); // the largest first
        QVERIFY(card.size > 0);
        last = card.size;
    }
    QVERIFY(result.fitSeconds > 0 && result.fitSeconds <= result.seconds);
}

} // namespace

#define NEED_ENGINE()                                                                              \
    if (!engineIsThere())                                                                          \
    QSKIP("the engine library is not built")

class TestSegmentation : public QObject {
    Q_OBJECT

private slots:
    void plainKMeansJudgesThePreparedSpace()
    {
        const auto table = customers(400);
        const auto result = segmentCustomers(request(table, SegmentMethod::KMeans), {});
        checkShape(result, 400);
        QCOMPARE(result.basis->prepared.columns(), 3U);
        QVERIFY(result.basis->latent.empty());
        QVERIFY(!result.silhouetteLatent && !result.seedAgreement);
        QVERIFY(result.basis->history.empty());
        const auto silhouette = silhouettes(result.basis->prepared, result.labels);
        QCOMPARE(result.rowSilhouettes, silhouette);
        QCOMPARE(result.silhouettePrepared, meanSilhouette(silhouette, result.labels));
        QCOMPARE(result.inertia, inertia(result.basis->prepared, result.labels));
        QCOMPARE(result.daviesBouldin, daviesBouldin(result.basis->prepared, result.labels));
        QCOMPARE(result.calinskiHarabasz, calinskiHarabasz(result.basis->prepared, result.labels));
        QCOMPARE(adjustedRandIndex(result.labels, plantedGroups(400, 3, 3, 8).labels) > 0.9, true);
        QCOMPARE(result.comparisons.size(), 1U);
        QCOMPARE(result.comparisons[0].name, std::string("PCA + k-means"));
    }

    void emptyCellsAreFilledAndTold()
    {
        const auto result = segmentCustomers(request(customers(400), SegmentMethod::KMeans), {});
        QVERIFY(has(result.warnings, "cells-filled"));
        QCOMPARE(std::ranges::count(result.labels, -1), 0);
    }

    void noFeaturesMeansAllThatCanBeUsed()
    {
        auto all = request(customers(200), SegmentMethod::KMeans);
        all.features.clear();
        const auto result = segmentCustomers(all, {});
        QCOMPARE(result.basis->features, (std::vector<std::size_t>{0, 1, 2, 3}));
    }

    void sameSeedSameSegments_data()
    {
        QTest::addColumn<bool>("withNetwork");
        QTest::newRow("k-means") << false;
        QTest::newRow("autoencoder") << true;
    }
    void sameSeedSameSegments()
    {
        QFETCH(bool, withNetwork);
        if (withNetwork)
            NEED_ENGINE();
        const auto wanted = request(customers(150), withNetwork ? SegmentMethod::AutoencoderKMeans
                                                                : SegmentMethod::KMeans);
        const auto first = segmentCustomers(wanted, {});
        const auto second = segmentCustomers(wanted, {});
        QCOMPARE(first.labels, second.labels);
        QCOMPARE(first.basis->latent, second.basis->latent);
        QCOMPARE(first.rowSilhouettes, second.rowSilhouettes);
        QCOMPARE(first.seedAgreement, second.seedAgreement);
        QCOMPARE(first.basis->history.size(), second.basis->history.size());
        for (std::size_t i = 0; i < first.basis->history.size(); ++i)
            QCOMPARE(first.basis->history[i].validationLoss,
                     second.basis->history[i].validationLoss);
    }

    void autoencoderIsJudgedInBothSpaces()
    {
        NEED_ENGINE();
        int epochs = 0;
        const auto result =
            segmentCustomers(request(customers(300), SegmentMethod::AutoencoderKMeans), {},
                             [&](const network::EpochReport&) { ++epochs; });
        checkShape(result, 300);
        QCOMPARE(result.basis->latent.rows(), 300U);
        QCOMPARE(result.basis->latent.columns(), 2U);
        QCOMPARE(result.basis->history.size(), 20U);
        QCOMPARE(epochs, 20); // the second training is not heard
        QVERIFY(result.basis->history.back().trainLoss < result.basis->history.front().trainLoss);
        QVERIFY(result.basis->network != nullptr);
        QCOMPARE(result.basis->network->encode(result.basis->prepared), result.basis->latent);
        QCOMPARE(*result.silhouetteLatent,
                 meanSilhouette(silhouettes(result.basis->latent, result.labels), result.labels));
        QVERIFY(result.seedAgreement && *result.seedAgreement <= 1);
        QCOMPARE(result.comparisons.size(), 2U);
        const auto plain =
            segmentCustomers(request(result.request.table, SegmentMethod::KMeans), {});
        QCOMPARE(result.comparisons[0].silhouettePrepared, plain.silhouettePrepared);
        QCOMPARE(result.comparisons[0].agreement, adjustedRandIndex(result.labels, plain.labels));
    }

    void keepBestGoesOnWithTheBestWeights()
    {
        NEED_ENGINE();
        std::stop_source keepBest;
        auto wanted = request(customers(300), SegmentMethod::AutoencoderKMeans);
        wanted.autoencoder.epochs = 100'000;
        const auto result = segmentCustomers(wanted, {{}, keepBest.get_token()},
                                             [&](const network::EpochReport& report) {
                                                 if (report.epoch == 3)
                                                     keepBest.request_stop();
                                             });
        checkShape(result, 300);
        QVERIFY(result.basis->history.size() >= 3 && result.basis->history.size() <= 4);
        QVERIFY(result.basis->bestEpoch >= 1);
        QVERIFY(!result.seedAgreement);
    }

    void discardWhileTrainingThrowsCancelledSoon()
    {
        NEED_ENGINE();
        std::stop_source discard;
        std::chrono::steady_clock::time_point stopped;
        auto wanted = request(customers(300), SegmentMethod::AutoencoderKMeans);
        wanted.autoencoder.epochs = 100'000;
        QVERIFY_EXCEPTION_THROWN(segmentCustomers(wanted, {discard.get_token(), {}},
                                                  [&](const network::EpochReport&) {
                                                      stopped = std::chrono::steady_clock::now();
                                                      discard.request_stop();
                                                  }),
                                 Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - stopped < std::chrono::milliseconds(200));
    }

    void discardIsHeardInEveryStage()
    {
        const auto table = customers(300);
        const auto method =
            engineIsThere() ? SegmentMethod::AutoencoderKMeans : SegmentMethod::KMeans;
        std::set<std::string> stages;
        segmentCustomers(request(table, method), {}, {},
                         [&](double, std::string_view stage) { stages.emplace(stage); });
        QVERIFY(stages.size() >= 5);
        stages.erase("Done");
        for (const std::string& wanted : stages) {
            std::stop_source discard;
            const auto stopThere = [&](double, std::string_view stage) {
                if (stage == wanted)
                    discard.request_stop();
            };
            QVERIFY_EXCEPTION_THROWN(
                segmentCustomers(request(table, method), {discard.get_token(), {}}, {}, stopThere),
                Cancelled);
        }
    }

    void progressOnlyRises()
    {
        double last = 0;
        bool rises = true;
        segmentCustomers(request(customers(300), engineIsThere() ? SegmentMethod::AutoencoderKMeans
                                                                 : SegmentMethod::KMeans),
                         {}, {}, [&](double fraction, std::string_view) {
                             rises = rises && fraction >= last;
                             last = fraction;
                         });
        QVERIFY(rises);
        QCOMPARE(last, 1.0);
    }

    void wideLatentLayerIsWarnedOf()
    {
        NEED_ENGINE();
        auto wanted = request(customers(120), SegmentMethod::AutoencoderKMeans);
        wanted.autoencoder.latentWidth = 3;
        QVERIFY(has(segmentCustomers(wanted, {}).warnings, "no-compression"));
        wanted.autoencoder.latentWidth = 2;
        QVERIFY(!has(segmentCustomers(wanted, {}).warnings, "no-compression"));
    }

    void smallSegmentsAreWarnedOf()
    {
        const auto result = segmentCustomers(request(customers(60), SegmentMethod::KMeans, 12), {});
        QVERIFY(has(result.warnings, "small-segment"));
        const auto large = segmentCustomers(request(customers(300), SegmentMethod::KMeans), {});
        QVERIFY(!has(large.warnings, "small-segment"));
    }

    void equalCustomersMakeFewerSegments()
    {
        std::string csv = "a,b\n";
        for (int i = 0; i < 30; ++i)
            csv += i % 3 == 0 ? "1,2\n" : "5,2\n";
        SegmentRequest wanted;
        wanted.table = data::readCsvText(csv, "equal.csv").table;
        wanted.features = {0, 1};
        wanted.method = SegmentMethod::KMeans;
        wanted.k = 4;
        data::CsvOptions numbers;
        numbers.columns = {{"a", {data::ColumnType::Numeric}}, {"b", {data::ColumnType::Numeric}}};
        wanted.table = data::readCsvText(csv, "equal.csv", numbers).table;
        const auto result = segmentCustomers(wanted, {});
        QCOMPARE(result.k, 2);
        QCOMPARE(result.profile.cards[0].size, 20U);
        QCOMPARE(result.profile.cards.size(), 2U);
        QVERIFY(has(result.warnings, "fewer-segments"));
        QVERIFY(has(result.warnings, "constant-feature"));
    }

    void largeTablesAreJudgedOnAFixedSample()
    {
        const auto result = segmentCustomers(
            request(customers(SilhouetteOptions().exactRows + 1), SegmentMethod::KMeans), {});
        QVERIFY(!result.silhouetteExact);
        QVERIFY(result.silhouetteSample >= SilhouetteOptions().sampleRows);
        const auto known =
            std::ranges::count_if(result.rowSilhouettes, [](double v) { return !std::isnan(v); });
        QCOMPARE(static_cast<std::size_t>(known), result.silhouetteSample);
        QVERIFY(has(result.warnings, "silhouette-sampled"));
        const auto exact =
            meanSilhouette(silhouettes(result.basis->prepared, result.labels), result.labels);
        QVERIFY(std::fabs(result.silhouettePrepared - exact) < 4 * result.silhouetteError);
    }

    void badRequestsAreRefused()
    {
        const auto table = customers(40);
        auto wanted = request(table, SegmentMethod::KMeans, 1);
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
        wanted.k = 41;
        QCOMPARE(refusal(wanted), ErrorCode::NotEnoughRows);
        wanted.k = 3;
        wanted.features = {0, 99};
        QCOMPARE(refusal(wanted), ErrorCode::UnknownColumn);
        wanted.features = {0, 0};
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
        wanted = request(table, SegmentMethod::AutoencoderKMeans);
        wanted.autoencoder.latentWidth = 0;
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
        wanted.autoencoder = {};
        wanted.autoencoder.encoder = {8, 0};
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
        wanted.autoencoder = {};
        wanted.autoencoder.validationShare = 1;
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
        wanted.autoencoder = {};
        wanted.autoencoder.learningRate = std::nan("");
        QCOMPARE(refusal(wanted), ErrorCode::InvalidOption);
    }

    void methodsHaveWords()
    {
        QCOMPARE(toWord(SegmentMethod::AutoencoderKMeans), std::string_view("autoencoder-kmeans"));
        QCOMPARE(toWord(SegmentMethod::KMeans), std::string_view("kmeans"));
    }
};

QTEST_APPLESS_MAIN(TestSegmentation)
#include "test_segmentation.moc"
