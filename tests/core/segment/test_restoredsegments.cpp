#include "core/segment/savedsegments.h"
#include "core/segment/segmentedits.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"

#include <QTest>

#include <array>

using namespace core;
using namespace core::segment;

namespace {

Segmentation found(SegmentMethod method, bool refined)
{
    SegmentRequest request;
    request.table = std::make_shared<data::DataTable>(tests::mixedCustomers(300));
    request.features = prepare::usableFeatures(*request.table);
    request.method = method;
    request.k = 4;
    request.seed = 18'000'000'000'000'000'000ULL;
    request.autoencoder.epochs = 8;
    request.refinement = {.on = refined, .weight = 0.2, .epochs = 3, .tolerance = 0.01};
    if (method == SegmentMethod::Dbscan) {
        request.eps = 1.5;
        request.minPoints = 5;
    }
    return segmentCustomers(request, {});
}

Segmentation changedByHand(const Segmentation& segmentation)
{
    const std::array pair{1, 3};
    Segmentation changed = splitInto(merged(segmentation, pair), 0, 2);
    changed = recoloured(moved(changed, 0, 2), 1, 7);
    return withNote(renamed(changed, 2, "Loyal"), 2, "a note");
}

Segmentation again(const Segmentation& before, double mostSeconds = 20)
{
    return restoredSegmentation(std::make_shared<const SegmentModel>(modelOf(before)),
                                recordOf(before), before.basis->table, {}, {}, mostSeconds);
}

} // namespace

class RestoredSegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void segmentationComesBackAsItWas_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<bool>("refined");
        for (const SegmentMethod method : allMethods())
            for (const bool byHand : {false, true})
                for (const bool refined : {false, true})
                    if (!refined || method == SegmentMethod::AutoencoderKMeans)
                        QTest::addRow("%s%s%s", toWord(method).data(),
                                      byHand ? ", changed by hand" : "",
                                      refined ? ", refined" : "")
                            << static_cast<int>(method) << byHand << refined;
    }
    void segmentationComesBackAsItWas()
    {
        QFETCH(int, method);
        QFETCH(bool, byHand);
        QFETCH(bool, refined);
        Segmentation before = found(static_cast<SegmentMethod>(method), refined);
        if (byHand && before.k >= 4)
            before = changedByHand(before);
        const Segmentation now = again(before);
        QVERIFY(!now.model); // found, not given
        QVERIFY(now.labels == before.labels);
        QVERIFY(now.clustering->labels == before.clustering->labels);
        QVERIFY(now.clustering->centres == before.clustering->centres);
        QCOMPARE(now.clustering->mixture != nullptr, before.clustering->mixture != nullptr);
        QCOMPARE(now.clustering->dendrogram != nullptr, before.clustering->dendrogram != nullptr);
        QCOMPARE(now.clustering->kDistances != nullptr, before.clustering->kDistances != nullptr);
        QVERIFY(now.basis->prepared == before.basis->prepared);
        QVERIFY(now.basis->latent == before.basis->latent);
        QVERIFY(now.basis->nextLatent == before.basis->nextLatent);
        QCOMPARE(now.basis->history.size(), before.basis->history.size());
        QCOMPARE(now.basis->refinement.size(), before.basis->refinement.size());
        QCOMPARE(now.basis->bestEpoch, before.basis->bestEpoch);
        QCOMPARE(now.k, before.k);
        QVERIFY(now.request == before.request);
        QCOMPARE(now.silhouettePrepared, before.silhouettePrepared);
        QVERIFY(now.rowSilhouettes == before.rowSilhouettes);
        QVERIFY(now.silhouetteLatent == before.silhouetteLatent);
        QVERIFY(now.seedAgreement == before.seedAgreement);
        QCOMPARE(now.inertia, before.inertia);
        QCOMPARE(now.comparisons.size(), before.comparisons.size());
        for (std::size_t i = 0; i < now.comparisons.size(); ++i)
            QCOMPARE(now.comparisons[i].agreement, before.comparisons[i].agreement);
        QCOMPARE(now.warnings.size(), before.warnings.size());
        QCOMPARE(now.seconds, before.seconds);
        QCOMPARE(now.profile.cards.size(), before.profile.cards.size());
        for (std::size_t i = 0; i < now.profile.cards.size(); ++i) {
            QCOMPARE(now.profile.cards[i].name, before.profile.cards[i].name);
            QCOMPARE(now.profile.cards[i].mark, before.profile.cards[i].mark);
            QCOMPARE(now.profile.cards[i].note, before.profile.cards[i].note);
            QCOMPARE(now.profile.cards[i].sentence, before.profile.cards[i].sentence);
            QCOMPARE(now.profile.cards[i].size, before.profile.cards[i].size);
        }
    }

    void whatTakesTooLongToFindAgainIsGiven()
    {
        const Segmentation before = found(SegmentMethod::KMeans, false);
        const Segmentation now = again(before, -1);
        QVERIFY(now.model);
        QVERIFY(now.labels == before.labels);
    }

    void otherCustomersAreGivenTheSegments()
    {
        const Segmentation before = found(SegmentMethod::KMeans, false);
        const auto model = std::make_shared<const SegmentModel>(modelOf(before));
        const auto others = std::make_shared<data::DataTable>(tests::mixedCustomers(300, 9));
        const Segmentation now = restoredSegmentation(model, recordOf(before), others);
        QVERIFY(now.model);
        QCOMPARE(now.labels.size(), std::size_t{300});
    }
};

QTEST_APPLESS_MAIN(RestoredSegmentsTest)
#include "test_restoredsegments.moc"
