#include "core/base/error.h"
#include "core/segment/methods/autoencoderpresets.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/methods/latentcodes.h"
#include "core/segment/validity/agreement.h"
#include "tests/core/segment/points.h"
#include "tests/support/engine.h"

#include <QTest>

#include <set>

using namespace core;
using namespace core::segment;

namespace {

/// Three columns, uniform: no segments at all, so that seeds have much to disagree about.
data::Matrix cloud(std::size_t rows)
{
    Random random(5);
    data::Matrix points(rows, 3);
    for (double& value : points.values())
        value = random.normal();
    return points;
}

double seedAgreement(const data::Matrix& rows, const AutoencoderOptions& options)
{
    std::vector<std::vector<std::int32_t>> labels;
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const auto training = trainCodes(rows, options, seed, {}, {}, {});
        const auto codes = encodeRows(*training.network, rows, {});
        labels.push_back(kMeans(codes, {.k = 5, .starts = 20}).labels);
    }
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += adjustedRandIndex(labels[i], labels[j]);
    return sum / 6;
}

} // namespace

class AutoencoderPresetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void firstPresetIsTheDefault()
    {
        const auto presets = autoencoderPresets(3);
        QVERIFY(presets.front().options == AutoencoderOptions());
        QVERIFY(presets.front().options.encoder == std::vector<int>{8});
        QCOMPARE(presets.front().options.latentWidth, 2);
        QCOMPARE(presets.front().options.epochs, 100);
        QCOMPARE(presets.front().options.batchSize, 8);
    }

    void everyPresetIsSoundAtEveryWidth()
    {
        for (const std::size_t columns : {0, 1, 2, 3, 17, 400}) {
            std::set<std::string_view> names;
            for (const AutoencoderPreset& preset : autoencoderPresets(columns)) {
                checkAutoencoder(preset.options);
                QVERIFY(names.insert(preset.name).second);
                QVERIFY(autoencoderPreset(preset.name, columns) == preset.options);
                QVERIFY(!preset.note.empty());
            }
        }
        QCOMPARE(autoencoderPreset("large-table", 17).latentWidth, 5);
        QVERIFY_THROWS_EXCEPTION(Error, autoencoderPreset("huge", 3));
    }

    /// Not by the default one with every seed: a rectified layer of eight may fold two together.
    void plantedSegmentsAreFoundByTheSteadyPresets()
    {
        const Groups groups = plantedGroups(300, 6, 3, 6);
        data::Matrix rows = groups.points;
        for (double& value : rows.values())
            value = (value - 6 / std::sqrt(6.0)) / 2.2;
        for (const char* name : {"steady", "large-table"})
            for (const std::uint64_t seed : {7, 8, 9}) {
                const auto options = autoencoderPreset(name, 6);
                const auto training = trainCodes(rows, options, seed, {}, {}, {});
                const auto codes = encodeRows(*training.network, rows, {});
                const auto labels = kMeans(codes, {.k = 3}).labels;
                const double agreement = adjustedRandIndex(labels, groups.labels);
                QVERIFY2(agreement > 0.95, qPrintable(QString("%1 %2").arg(name).arg(agreement)));
            }
    }

    /// What the preset is called after.
    void steadyAgreesBetterBetweenSeedsThanTheDefault()
    {
        const data::Matrix rows = cloud(200);
        const double usual = seedAgreement(rows, autoencoderPreset("small-table", 3));
        const double steady = seedAgreement(rows, autoencoderPreset("steady", 3));
        QVERIFY2(steady > usual, qPrintable(QString("%1 %2").arg(steady).arg(usual)));
    }
};

QTEST_APPLESS_MAIN(AutoencoderPresetsTest)
#include "test_autoencoderpresets.moc"
