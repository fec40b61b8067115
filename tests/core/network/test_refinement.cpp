// Deep clustering: against libtorch's autograd, against its formulas, and what it is for.
#include "tests/core/network/networkfixture.h"

#include <QTest>

#include <numeric>
#include <optional>
#include <set>

using namespace core;
using namespace core::network;

namespace {

constexpr std::size_t columns = 6;
constexpr std::size_t clusters = 3;

/// Clouds, an autoencoder of them, and the clouds' mean codes as centres.
struct Start {
    Blobs blobs;
    std::shared_ptr<const Network> network;
    data::Matrix centres;

    ClusterTask task(const TrainingOptions& options) const
    {
        return {.inputs = blobs.inputs, .options = options};
    }
};

Start makeStart(std::size_t rows = 300, Activation activation = Activation::Gelu,
                double distance = 2.5, double dropout = 0)
{
    Start start{makeBlobs(rows, columns, clusters, 3, distance), nullptr, {}};
    const data::Matrix none;
    start.network = engine()
                        .trainAutoencoder({.trainInputs = start.blobs.inputs,
                                           .validationInputs = none,
                                           .encoder = {16, 8},
                                           .latentWidth = 2,
                                           .activation = activation,
                                           .dropout = dropout,
                                           .options = {.epochs = 20, .batchSize = 16}},
                                          {}, {})
                        .network;
    const data::Matrix codes = start.network->encode(start.blobs.inputs);
    start.centres = data::Matrix(clusters, 2);
    std::vector<double> sizes(clusters);
    for (std::size_t row = 0; row < rows; ++row)
        sizes[static_cast<std::size_t>(start.blobs.classes[row])] += 1;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto own = static_cast<std::size_t>(start.blobs.classes[row]);
        for (std::size_t i = 0; i < 2; ++i)
            start.centres(own, i) += codes(row, i) / sizes[own];
    }
    return start;
}

/// q of the method's paper.
data::Matrix expectedMemberships(const data::Matrix& codes, const data::Matrix& centres)
{
    data::Matrix q(codes.rows(), centres.rows());
    for (std::size_t row = 0; row < codes.rows(); ++row) {
        double sum = 0;
        for (std::size_t j = 0; j < centres.rows(); ++j) {
            double distance = 0;
            for (std::size_t i = 0; i < codes.columns(); ++i)
                distance += std::pow(codes(row, i) - centres(j, i), 2);
            q(row, j) = std::pow(1 + distance, -1);
            sum += q(row, j);
        }
        for (std::size_t j = 0; j < centres.rows(); ++j)
            q(row, j) /= sum;
    }
    return q;
}

/// Mean over the rows of KL(p‖q).
double expectedDivergence(const data::Matrix& q)
{
    std::vector<double> frequencies(q.columns());
    for (std::size_t row = 0; row < q.rows(); ++row)
        for (std::size_t j = 0; j < q.columns(); ++j)
            frequencies[j] += q(row, j);
    double divergence = 0;
    for (std::size_t row = 0; row < q.rows(); ++row) {
        std::vector<double> p(q.columns());
        for (std::size_t j = 0; j < q.columns(); ++j)
            p[j] = q(row, j) * q(row, j) / frequencies[j];
        const double sum = std::accumulate(p.begin(), p.end(), 0.0);
        for (std::size_t j = 0; j < q.columns(); ++j)
            divergence += p[j] / sum * std::log(p[j] / sum / q(row, j));
    }
    return divergence / static_cast<double>(q.rows());
}

double shareOfOwn(const std::vector<std::int32_t>& labels, const std::vector<std::int32_t>& classes)
{
    std::size_t right = 0;
    for (std::size_t row = 0; row < labels.size(); ++row)
        right += labels[row] == classes[row];
    return static_cast<double>(right) / static_cast<double>(labels.size());
}

double meanLargest(const data::Matrix& memberships)
{
    double sum = 0;
    for (std::size_t row = 0; row < memberships.rows(); ++row)
        sum += std::ranges::max(memberships.row(row));
    return sum / static_cast<double>(memberships.rows());
}

} // namespace

class RefinementTest : public QObject {
    Q_OBJECT

    std::optional<Start> m_start;

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_ENGINE();
        m_start = makeStart();
    }

    void gradientEqualsAutograds_data()
    {
        QTest::addColumn<int>("activation");
        QTest::addColumn<double>("weight");
        for (const Activation activation :
             {Activation::Relu, Activation::Tanh, Activation::Gelu, Activation::Selu})
            for (const double weight : {0.0, 0.1, 10.0})
                QTest::addRow("%s, weight %g", toWord(activation).data(), weight)
                    << static_cast<int>(activation) << weight;
    }
    void gradientEqualsAutograds()
    {
        QFETCH(int, activation);
        QFETCH(double, weight);
        const Start start = makeStart(77, static_cast<Activation>(activation));
        ClusterTask task = start.task({});
        task.weight = weight;
        const auto own = engine().gradient(task, *start.network, start.centres);
        task.options.reference = true;
        const auto autograd = engine().gradient(task, *start.network, start.centres);
        const std::size_t parameters = start.network->parameterCount();
        QCOMPARE(own.size(), parameters + clusters * 2);
        QCOMPARE(own.size(), autograd.size());
        // Network and centres each against their own largest entry.
        for (const auto& [begin, end] :
             {std::pair{std::size_t{0}, parameters}, std::pair{parameters, own.size()}}) {
            double difference = 0;
            double largest = 0;
            for (std::size_t i = begin; i < end; ++i) {
                difference = std::max(difference, std::abs(own[i] - autograd[i]));
                largest = std::max(largest, std::abs(autograd[i]));
            }
            QVERIFY2(difference <= 2e-5 * largest, qPrintable(QString::number(difference)));
            QVERIFY(largest > 0 || weight == 0);
        }
    }

    void historyFollowsTheReferenceLoop()
    {
        ClusterTask task = m_start->task({.epochs = 5, .batchSize = 32, .weightDecay = 0.01});
        task.tolerance = 0;
        const auto own = engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        task.options.reference = true;
        const auto reference =
            engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        QCOMPARE(own.history.size(), std::size_t{5});
        QCOMPARE(own.steps, reference.steps);
        for (std::size_t i = 0; i < own.history.size(); ++i) {
            const ClusterReport& left = own.history[i];
            const ClusterReport& right = reference.history[i];
            QVERIFY(std::abs(left.divergence - right.divergence) < 1e-3 * right.divergence);
            QVERIFY(std::abs(left.reconstruction - right.reconstruction) <
                    1e-3 * right.reconstruction);
        }
        QCOMPARE(own.labels, reference.labels);
        for (std::size_t i = 0; i < own.centres.values().size(); ++i)
            QVERIFY(std::abs(own.centres.values()[i] - reference.centres.values()[i]) < 1e-3);
    }

    void membershipsAndDivergenceAreThoseOfThePaper()
    {
        // One mini-batch of all rows: its scores are those of the state at the start.
        const ClusterTask task = m_start->task({.epochs = 1, .batchSize = 300});
        const auto result =
            engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        const data::Matrix before =
            expectedMemberships(m_start->network->encode(task.inputs), m_start->centres);
        QVERIFY(std::abs(result.history[0].divergence - expectedDivergence(before)) < 1e-5);
        const double error = meanSquaredError(m_start->network->predict(task.inputs), task.inputs);
        QVERIFY(std::abs(result.history[0].reconstruction - error) < 1e-5 * error);

        const data::Matrix after =
            expectedMemberships(result.network->encode(task.inputs), result.centres);
        QVERIFY(result.centres != m_start->centres);
        for (std::size_t row = 0; row < after.rows(); ++row) {
            for (std::size_t j = 0; j < clusters; ++j)
                QVERIFY(std::abs(result.memberships(row, j) - after(row, j)) < 1e-12);
            const auto shares = after.row(row);
            QCOMPARE(static_cast<std::ptrdiff_t>(result.labels[row]),
                     std::ranges::max_element(shares) - shares.begin());
        }
    }

    void overlappingCloudsAreTakenApart()
    {
        const Start start = makeStart(600, Activation::Gelu, 2.0, 0.1);
        ClusterTask task = start.task({.epochs = 50, .batchSize = 32});
        const data::Matrix before =
            expectedMemberships(start.network->encode(task.inputs), start.centres);
        const auto result = engine().refineClusters(task, *start.network, start.centres, {}, {});
        QVERIFY(!result.collapsed);
        QCOMPARE(result.epoch, static_cast<int>(result.history.size()));
        QVERIFY(meanLargest(result.memberships) > meanLargest(before) + 0.05);
        QVERIFY(result.history.back().divergence < result.history.front().divergence);
        QVERIFY(shareOfOwn(result.labels, start.blobs.classes) > 0.85);
        // The reconstruction is kept.
        const data::Matrix zero(600, columns);
        QVERIFY(meanSquaredError(result.network->predict(task.inputs), task.inputs) <
                0.8 * meanSquaredError(zero, task.inputs));
        // The dropouts of the network stay part of it.
        QVERIFY(result.network->data().shape == start.network->data().shape);
    }

    void weightOfZeroLeavesTheClustersToTheReconstruction()
    {
        ClusterTask task = m_start->task({.epochs = 2});
        task.weight = 0;
        const auto result =
            engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        for (std::size_t i = 0; i < result.centres.values().size(); ++i)
            QCOMPARE(static_cast<float>(result.centres.values()[i]),
                     static_cast<float>(m_start->centres.values()[i]));
    }

    void sameSeedGivesTheSameBits()
    {
        const auto run = [&](std::uint64_t seed) {
            return engine().refineClusters(m_start->task({.epochs = 4, .seed = seed}),
                                           *m_start->network, m_start->centres, {}, {});
        };
        const auto first = run(1);
        const auto second = run(1);
        QVERIFY(first.network->data() == second.network->data());
        QVERIFY(first.memberships == second.memberships);
        QVERIFY(run(2).memberships != first.memberships);
    }

    void settledClustersEndTheRefinement()
    {
        ClusterTask task = m_start->task({.epochs = 40});
        task.tolerance = 1;
        std::vector<int> epochs;
        const auto result =
            engine().refineClusters(task, *m_start->network, m_start->centres, {},
                                    [&](const ClusterReport& r) { epochs.push_back(r.epoch); });
        QCOMPARE(result.endReason, EndReason::EarlyStopped);
        // 300 rows in mini-batches of 32: 140 steps are 14 epochs of 10.
        QVERIFY(epochs.size() == 14 && epochs.back() == 14);
        QCOMPARE(result.steps, std::size_t{140});
    }

    void keepBestEndsWithTheLastWholeEpoch()
    {
        std::stop_source keep;
        ClusterTask task = m_start->task({.epochs = 40});
        task.tolerance = 0;
        const auto stopped = engine().refineClusters(task, *m_start->network, m_start->centres,
                                                     {.discard = {}, .keepBest = keep.get_token()},
                                                     [&](const ClusterReport& report) {
                                                         if (report.epoch == 4)
                                                             keep.request_stop();
                                                     });
        QCOMPARE(stopped.endReason, EndReason::StoppedByUser);
        QCOMPARE(stopped.epoch, 4);
        task.options.epochs = 4;
        const auto whole =
            engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        QVERIFY(stopped.memberships == whole.memberships);
    }

    void keepBestBeforeTheFirstEpochGivesTheStart()
    {
        std::stop_source keep;
        keep.request_stop();
        const auto result =
            engine().refineClusters(m_start->task({}), *m_start->network, m_start->centres,
                                    {.discard = {}, .keepBest = keep.get_token()}, {});
        QCOMPARE(result.epoch, 0);
        QVERIFY(result.history.empty());
        QVERIFY(result.network->data() == m_start->network->data());
    }

    void discardThrowsCancelled()
    {
        std::stop_source discard;
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            engine().refineClusters(m_start->task({}), *m_start->network, m_start->centres,
                                    {.discard = discard.get_token(), .keepBest = {}},
                                    [&](const ClusterReport&) { discard.request_stop(); }));
    }

    void collapseIsToldAndUndone_data()
    {
        QTest::addColumn<double>("learningRate");
        QTest::newRow("large steps") << 0.5;
        QTest::newRow("beyond all numbers") << 1e30;
    }
    void collapseIsToldAndUndone()
    {
        QFETCH(double, learningRate);
        ClusterTask task =
            m_start->task({.epochs = 200, .batchSize = 8, .learningRate = learningRate});
        task.weight = 1000;
        task.tolerance = 0;
        const auto result =
            engine().refineClusters(task, *m_start->network, m_start->centres, {}, {});
        QVERIFY(result.collapsed);
        QVERIFY(result.epoch < 200);
        QCOMPARE(std::set(result.labels.begin(), result.labels.end()).size(), clusters);
        for (const double share : result.memberships.values())
            QVERIFY(std::isfinite(share));
        for (const ClusterReport& report : result.history)
            QVERIFY(std::isfinite(report.divergence) && std::isfinite(report.reconstruction));
    }

    void impossibleTasksAreRefused()
    {
        const auto code = [&](const ClusterTask& task, const data::Matrix& centres) {
            try {
                engine().refineClusters(task, *m_start->network, centres, {}, {});
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::FileNotFound; // stands for "was accepted"
        };
        const ClusterTask good = m_start->task({.epochs = 1});
        QCOMPARE(code(good, m_start->centres), ErrorCode::FileNotFound);
        const auto changed = [&](auto change) {
            ClusterTask task = good;
            change(task);
            return code(task, m_start->centres);
        };
        QCOMPARE(changed([](ClusterTask& t) { t.weight = -1; }), ErrorCode::InvalidOption);
        QCOMPARE(changed([](ClusterTask& t) { t.tolerance = std::nan(""); }),
                 ErrorCode::InvalidOption);
        QCOMPARE(changed([](ClusterTask& t) { t.targetEpochs = 0; }), ErrorCode::InvalidOption);
        QCOMPARE(changed([](ClusterTask& t) { t.options.epochs = 0; }), ErrorCode::InvalidOption);
        QCOMPARE(code(good, data::Matrix(clusters, 3)), ErrorCode::Internal);
        QCOMPARE(code(good, data::Matrix(1, 2)), ErrorCode::Internal);
        QCOMPARE(code(good, data::Matrix(clusters, 2, std::nan(""))), ErrorCode::Internal);
        const data::Matrix narrow(10, columns - 1);
        QCOMPARE(code({.inputs = narrow, .options = {}}, m_start->centres), ErrorCode::Internal);
        NetworkData data;
        data.shape.inputs = columns;
        data.shape.layers.push_back(Dense{2, Activation::Linear});
        data.parameters.resize(2 * columns + 2);
        const auto classifier = restore(data);
        QVERIFY_THROWS_EXCEPTION(
            Error, engine().refineClusters(good, *classifier, m_start->centres, {}, {}));
    }
};

QTEST_APPLESS_MAIN(RefinementTest)
#include "test_refinement.moc"
