#include "core/segment/clustering.h"
#include "core/segment/segmentedits.h"
#include "core/segment/segmentidentity.h"
#include "core/segment/segmentmatching.h"
#include "core/segment/validity/agreement.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/segmentcards.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace core;
using namespace core::segment;

using Labels = std::vector<std::int32_t>;

namespace {

SegmentRequest request(SegmentMethod method, int k = 4, std::size_t rows = 240)
{
    SegmentRequest result;
    result.table = std::make_shared<data::DataTable>(tests::mixedCustomers(rows));
    result.method = method;
    result.k = k;
    result.autoencoder.epochs = 4;
    if (method == SegmentMethod::Dbscan) {
        result.eps = 1.5;
        result.minPoints = 5;
    }
    return result;
}

/// Forty customers, whose segments a test gives by hand.
SegmentBasisPointer fortyCustomers()
{
    return std::make_shared<const SegmentBasis>(
        makeBasis(request(SegmentMethod::KMeans, 4, 40), {}));
}

/// Labels by the number of customers that follow each other in a segment: {label, customers}.
Labels runs(std::initializer_list<std::pair<int, int>> pieces)
{
    Labels labels;
    for (const auto& [label, count] : pieces)
        labels.insert(labels.end(), static_cast<std::size_t>(count), label);
    return labels;
}

Segmentation described(const SegmentBasisPointer& basis, const Labels& labels,
                       const Segmentation* before = nullptr)
{
    Clustering clustering;
    clustering.labels = labels;
    clustering.k = *std::ranges::max_element(labels) + 1;
    clustering.centres = segmentMeans(basis->space(), labels, clustering.k);
    auto wanted = request(SegmentMethod::KMeans, clustering.k, 40);
    wanted.table = basis->table;
    return describeClustering(basis, wanted, clustering, before);
}

std::vector<int> marksOf(const Segmentation& segmentation)
{
    std::vector<int> marks;
    for (const auto& card : segmentation.profile.cards)
        marks.push_back(card.mark);
    return marks;
}

bool noMarkOrNameTwice(const Segmentation& segmentation)
{
    std::set<int> marks;
    std::set<std::string> names;
    for (const auto& card : segmentation.profile.cards) {
        marks.insert(card.mark);
        names.insert(card.name);
    }
    return marks.size() == segmentation.profile.cards.size() && names.size() == marks.size();
}

} // namespace

class TestSegmentIdentity : public QObject {
    Q_OBJECT

private slots:
    /// now 0 = rows 0-3, 1 = 4-6, 2 = 7-9; before 0 = rows 4-6, 1 = 0-2, 2 = 3 and 7-8; row 9 was
    /// in no segment. Jaccard: (1, 0) 3/3, (0, 1) 3/4, (2, 2) 2/4, (0, 2) 1/6.
    void pairsComeByTheirShareInCommon()
    {
        const Labels now{0, 0, 0, 0, 1, 1, 1, 2, 2, 2};
        const Labels before{1, 1, 1, 2, 0, 0, 0, 2, 2, -1};
        const auto matches = matchSegments(now, before);
        QCOMPARE(matches.size(), 3U);
        const std::vector<SegmentMatch> expected{{1, 0, 3, 1.0}, {0, 1, 3, 0.75}, {2, 2, 2, 0.5}};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(matches[i].now, expected[i].now);
            QCOMPARE(matches[i].before, expected[i].before);
            QCOMPARE(matches[i].common, expected[i].common);
            QCOMPARE(matches[i].jaccard, expected[i].jaccard);
        }
        QCOMPARE(sameSegments(now, 3, before), (Labels{-1, 0, -1}));
    }

    /// Each half of one old segment has 2/4 in common with it: the lower label gets it.
    void equalPairsGoByTheLowerLabel()
    {
        const auto matches = matchSegments(Labels{1, 1, 0, 0}, Labels{0, 0, 0, 0});
        QCOMPARE(matches.size(), 1U);
        QCOMPARE(matches[0].now, 0);
        QCOMPARE(matches[0].jaccard, 0.5);
    }

    void segmentsWithoutCommonCustomersAreNoPair()
    {
        QVERIFY(matchSegments(Labels{0, 0, -1, -1}, Labels{-1, -1, 0, 0}).empty());
        QCOMPARE(sameSegments(Labels{0, 1}, 3, Labels{1, 0}), (Labels{1, 0, -1}));
    }

    void labelsOfOtherCustomersAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, matchSegments(Labels{0, 1}, Labels{0, 1, 1}));
    }

    void sameSeedFindsTheSame_data() { tests::addMethodRows(); }
    void sameSeedFindsTheSame()
    {
        QFETCH(int, method);
        const auto wanted = request(static_cast<SegmentMethod>(method));
        if (wanted.method == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        const auto first = segmentCustomers(wanted, {});
        const auto second = segmentCustomers(wanted, {});
        QVERIFY(first.labels == second.labels);
        QCOMPARE(first.k, second.k);
        QCOMPARE(first.rowSilhouettes, second.rowSilhouettes);
        QCOMPARE(first.inertia, second.inertia);
        QCOMPARE(first.seedAgreement, second.seedAgreement);
        QVERIFY(first.clustering->strengths == second.clustering->strengths);
        tests::compareCards(second, first);
    }

    void foundAgainEverythingChosenStays_data() { tests::addMethodRows(); }
    void foundAgainEverythingChosenStays()
    {
        QFETCH(int, method);
        const auto wanted = request(static_cast<SegmentMethod>(method));
        if (wanted.method == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        auto before = segmentCustomers(wanted, {});
        const int last = before.k - 1;
        before = renamed(before, last, "Early birds");
        before = withNote(before, last, "Mail on Monday");
        before = withActions(before, 0, {"Call them", "Thank them"});
        before = recoloured(before, 0, 9);
        if (last > 0)
            before = moved(before, last, 0);
        const auto again = segmentCustomers(wanted, {}, {}, {}, &before);
        QVERIFY(again.labels == before.labels);
        QCOMPARE(again.silhouettePrepared, before.silhouettePrepared);
        QCOMPARE(again.inertia, before.inertia);
        tests::compareCards(again, before);
    }

    /// Before: A rows 0-15, B 16-27, C 28-35, D 36-39, with D moved to the front. Now A has lost
    /// its rows 10-15: with 10/16 in common it is the same segment, the six are a new one.
    void withAnotherNumberTheKnownKeepPlaceMarkAndName()
    {
        const auto basis = fortyCustomers();
        auto before = described(basis, runs({{0, 16}, {1, 12}, {2, 8}, {3, 4}}));
        before = renamed(before, 1, "Loyal");
        before = renamed(before, 0, "Everyone else");
        before = recoloured(before, 1, 5);
        before = withNote(before, 2, "Call in May");
        before = moved(before, 3, 0);
        QCOMPARE(marksOf(before), (std::vector<int>{3, 0, 5, 2}));

        const auto now =
            described(basis, runs({{1, 10}, {3, 6}, {0, 12}, {2, 8}, {4, 4}}), &before);
        QCOMPARE(now.k, 5);
        QVERIFY(now.labels == runs({{1, 10}, {4, 6}, {2, 12}, {3, 8}, {0, 4}}));
        QCOMPARE(marksOf(now), (std::vector<int>{3, 0, 5, 2, 1})); // 1 is the lowest free one
        const auto& cards = now.profile.cards;
        QCOMPARE(cards[0].name, before.profile.cards[0].name);
        QCOMPARE(cards[1].name, std::string("Everyone else"));
        QCOMPARE(cards[2].name, std::string("Loyal"));
        QCOMPARE(cards[3].note, std::string("Call in May"));
        QVERIFY(cards[4].note.empty() && !cards[4].namedByHand);
        QVERIFY(noMarkOrNameTwice(now));
        QVERIFY(now.clustering->labels == runs({{1, 10}, {3, 6}, {0, 12}, {2, 8}, {4, 4}}));
    }

    /// 8 of 16 customers are half of them: still the same segment. 7 are another one.
    void halfTheCustomersIsTheSameSegment()
    {
        const auto basis = fortyCustomers();
        auto before = described(basis, runs({{0, 24}, {1, 16}}));
        before = renamed(before, 1, "Sixteen");
        before = recoloured(before, 1, 6);
        const auto half = described(basis, runs({{0, 24}, {1, 8}, {2, 8}}), &before);
        QCOMPARE(marksOf(half), (std::vector<int>{0, 6, 1}));
        QCOMPARE(half.profile.cards[1].name, std::string("Sixteen"));
        const auto less = described(basis, runs({{0, 24}, {3, 2}, {1, 7}, {2, 7}}), &before);
        QCOMPARE(marksOf(less), (std::vector<int>{0, 1, 2, 3}));
        for (const auto& card : less.profile.cards)
            QVERIFY(card.name != "Sixteen");
    }

    void fewerSegmentsKeepTheMarksOfTheKnown()
    {
        const auto basis = fortyCustomers();
        const auto before = described(basis, runs({{0, 16}, {1, 12}, {2, 8}, {3, 4}}));
        const auto now = described(basis, runs({{0, 16}, {1, 12}, {0, 8}, {2, 4}}), &before);
        QCOMPARE(marksOf(now), (std::vector<int>{0, 1, 3}));
        QVERIFY(noMarkOrNameTwice(now));
    }

    void anotherNumberFoundByAMethodNeverRepeatsAMark()
    {
        auto before = segmentCustomers(request(SegmentMethod::KMeans, 3), {});
        before = recoloured(before, 2, 4);
        for (const int k : {7, 2, 5}) {
            const auto now =
                segmentCustomers(request(SegmentMethod::KMeans, k), {}, {}, {}, &before);
            QCOMPARE(now.k, k);
            QVERIFY(noMarkOrNameTwice(now));
            // Places changed at most.
            QCOMPARE(adjustedRandIndex(now.labels, now.clustering->labels), 1.0);
            before = now;
        }
    }

    void anotherTableTakesNothingOver()
    {
        const auto wanted = request(SegmentMethod::KMeans, 4, 200);
        auto before = segmentCustomers(request(SegmentMethod::KMeans, 4, 240), {});
        for (int i = 0; i < before.k; ++i) {
            before = renamed(before, i, "Old " + std::to_string(i));
            before = withNote(before, i, "Old note");
            before = recoloured(before, i, 20 + i);
        }
        const auto now = segmentCustomers(wanted, {}, {}, {}, &before);
        const auto alone = segmentCustomers(wanted, {});
        QVERIFY(now.labels == alone.labels);
        tests::compareCards(now, alone);
    }

    void namesGivenByHandAreNeverNumbered()
    {
        std::vector<SegmentCard> cards(3);
        for (auto& card : cards)
            card.name = "Young";
        cards[1].namedByHand = true;
        makeNamesUnique(cards);
        QCOMPARE(cards[0].name, std::string("Young 2"));
        QCOMPARE(cards[1].name, std::string("Young"));
        QCOMPARE(cards[2].name, std::string("Young 3"));
    }

    void stoppedDescribingThrowsCancelled()
    {
        const auto basis = fortyCustomers();
        const auto before = described(basis, runs({{0, 24}, {1, 16}}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 describeClustering(basis, before.request, *before.clustering,
                                                    &before, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestSegmentIdentity)
#include "test_segmentidentity.moc"
