#include "core/segment/segmentedits.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"
#include "tests/support/mixedcustomers.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

constexpr int count = 4;

Segmentation found()
{
    SegmentRequest request;
    request.table = std::make_shared<data::DataTable>(tests::mixedCustomers(200));
    request.method = SegmentMethod::KMeans;
    request.k = count;
    return segmentCustomers(request, {});
}

bool equal(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool equal(const ProfileCell& a, const ProfileCell& b)
{
    return equal(a.mean, b.mean) && equal(a.median, b.median) && equal(a.sd, b.sd) &&
           a.mode == b.mode && equal(a.modeShare, b.modeShare) &&
           equal(a.difference, b.difference) && a.present == b.present;
}

bool equal(const SegmentCard& a, const SegmentCard& b)
{
    return a.id == b.id && a.mark == b.mark && a.name == b.name && a.namedByHand == b.namedByHand &&
           a.sentence == b.sentence && a.note == b.note && a.actions == b.actions &&
           a.size == b.size && a.share == b.share;
}

bool sameValue(const Segmentation& a, const Segmentation& b)
{
    return a.labels == b.labels && a.k == b.k && a.changes.size() == b.changes.size() &&
           a.rowSilhouettes == b.rowSilhouettes && a.inertia == b.inertia &&
           std::ranges::equal(a.profile.cards, b.profile.cards,
                              [](const auto& x, const auto& y) { return equal(x, y); });
}

/// Sizes, sentences and the columns say what the labels say.
void verifyProfile(const Segmentation& segmentation)
{
    const auto fresh = profileSegments(*segmentation.basis->table, segmentation.basis->features,
                                       segmentation.labels, segmentation.k);
    const auto& profile = segmentation.profile;
    QCOMPARE(profile.cards.size(), fresh.cards.size());
    std::set<int> marks;
    std::set<std::string> names;
    for (std::size_t i = 0; i < fresh.cards.size(); ++i) {
        QCOMPARE(profile.cards[i].id, static_cast<std::int32_t>(i));
        QCOMPARE(profile.cards[i].size, fresh.cards[i].size);
        QCOMPARE(profile.cards[i].share, fresh.cards[i].share);
        QCOMPARE(profile.cards[i].sentence, fresh.cards[i].sentence);
        marks.insert(profile.cards[i].mark);
        names.insert(profile.cards[i].name);
    }
    QCOMPARE(marks.size(), fresh.cards.size());
    QCOMPARE(names.size(), fresh.cards.size());
    QCOMPARE(profile.columns.size(), fresh.columns.size());
    for (std::size_t c = 0; c < fresh.columns.size(); ++c) {
        QCOMPARE(profile.columns[c].name, fresh.columns[c].name);
        QVERIFY(equal(profile.columns[c].overall, fresh.columns[c].overall));
        QVERIFY(std::ranges::equal(profile.columns[c].segments, fresh.columns[c].segments,
                                   [](const auto& a, const auto& b) { return equal(a, b); }));
    }
}

void verifyFigures(const Segmentation& segmentation)
{
    const data::Matrix& points = segmentation.basis->prepared;
    const auto& labels = segmentation.labels;
    const auto rows = silhouettes(points, labels);
    QVERIFY(segmentation.rowSilhouettes == rows);
    QCOMPARE(segmentation.silhouettePrepared, meanSilhouette(rows, labels));
    QCOMPARE(segmentation.inertia, inertia(points, labels));
    QCOMPARE(segmentation.daviesBouldin, daviesBouldin(points, labels));
    QCOMPARE(segmentation.calinskiHarabasz, calinskiHarabasz(points, labels));
}

ErrorCode refusal(const std::function<Segmentation()>& edit)
{
    try {
        edit();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class TestSegmentEdits : public QObject {
    Q_OBJECT

    const Segmentation m_found = found();

private slots:
    void aNameGivenByHandStaysAndIsUnique()
    {
        const auto result = renamed(m_found, 1, "Regulars");
        QCOMPARE(result.profile.cards[1].name, std::string("Regulars"));
        QVERIFY(result.profile.cards[1].namedByHand);
        QCOMPARE(refusal([&] { return renamed(result, 2, "Regulars"); }), ErrorCode::InvalidOption);
        QCOMPARE(refusal([&] { return renamed(result, 2, m_found.profile.cards[0].name); }),
                 ErrorCode::InvalidOption);
        // Its own name is no other segment's.
        QCOMPARE(renamed(result, 1, "Regulars").profile.cards[1].name, std::string("Regulars"));
        QVERIFY(!m_found.profile.cards[1].namedByHand);
    }

    void anEmptyNameGivesTheOneOfTheProfileBack()
    {
        const auto result = renamed(renamed(m_found, 1, "Regulars"), 1, "");
        QVERIFY(sameValue(result, m_found));
    }

    void noteAndActionsChangeNothingElse()
    {
        auto result = withNote(m_found, 2, "Read\nme");
        QCOMPARE(result.profile.cards[2].note, std::string("Read\nme"));
        result = withActions(result, 3, {"Call", "Write"});
        QCOMPARE(result.profile.cards[3].actions, (std::vector<std::string>{"Call", "Write"}));
        QVERIFY(m_found.profile.cards[2].note.empty() && m_found.profile.cards[3].actions.empty());
        QVERIFY(sameValue(withActions(withNote(result, 2, ""), 3, {}), m_found));
    }

    void twoSegmentsExchangeTheirColours()
    {
        const auto result = recoloured(m_found, 0, 2);
        const auto& cards = result.profile.cards;
        QCOMPARE((std::array{cards[0].mark, cards[1].mark, cards[2].mark, cards[3].mark}),
                 (std::array{2, 1, 0, 3}));
        QCOMPARE(recoloured(m_found, 0, 7).profile.cards[0].mark, 7);
        QVERIFY(sameValue(recoloured(result, 0, 0), m_found));
        QCOMPARE(refusal([&] { return recoloured(m_found, 0, -1); }), ErrorCode::InvalidOption);
    }

    /// 0 1 2 3 with 3 put at place 1 is 0 3 1 2.
    void movedSegmentsTakeTheirFiguresAlong()
    {
        const auto result = moved(m_found, 3, 1);
        constexpr std::array<std::int32_t, count> newLabels{0, 2, 3, 1};
        for (std::size_t row = 0; row < result.labels.size(); ++row)
            QCOMPARE(result.labels[row], newLabels[std::size_t(m_found.labels[row])]);
        for (std::size_t old = 0; old < newLabels.size(); ++old) {
            const auto& card = result.profile.cards[std::size_t(newLabels[old])];
            QCOMPARE(card.name, m_found.profile.cards[old].name);
            QCOMPARE(card.mark, m_found.profile.cards[old].mark);
        }
        verifyProfile(result);
        verifyFigures(result);
        QVERIFY(moved(result, 1, 3).labels == m_found.labels);
        QVERIFY(moved(m_found, 2, 2).labels == m_found.labels);
        verifyProfile(m_found);
    }

    void everyMoveIsConsistent()
    {
        for (int from = 0; from < count; ++from)
            for (int to = 0; to < count; ++to) {
                const auto result = moved(m_found, from, to);
                QCOMPARE(result.profile.cards[std::size_t(to)].mark, from);
                verifyProfile(result);
            }
    }

    void mergedSegmentsStandWhereTheLargestStood()
    {
        const auto named = withNote(renamed(m_found, 1, "Larger"), 1, "Keep");
        const std::array pair{3, 1};
        const auto result = merged(named, pair);
        QCOMPARE(result.k, count - 1);
        const auto& before = m_found.profile.cards;
        const auto& cards = result.profile.cards;
        QCOMPARE(cards[1].size, before[1].size + before[3].size);
        QCOMPARE(cards[0].size, before[0].size);
        QCOMPARE(cards[2].size, before[2].size);
        QCOMPARE(cards[1].mark, before[1].mark);
        QCOMPARE(cards[1].name, std::string("Larger"));
        QCOMPARE(cards[1].note, std::string("Keep"));
        for (std::size_t row = 0; row < result.labels.size(); ++row)
            QCOMPARE(result.labels[row], m_found.labels[row] == 3 ? 1 : m_found.labels[row]);
        verifyProfile(result);
        verifyFigures(result);
        verifyFigures(m_found);
        QCOMPARE(m_found.k, count);
    }

    void threeSegmentsMergeAsWell()
    {
        const auto shuffled = moved(m_found, 0, 3); // the largest stands last
        const std::array three{3, 0, 1};
        const auto result = merged(shuffled, three);
        QCOMPARE(result.k, 2);
        const auto& before = shuffled.profile.cards;
        QCOMPARE(result.profile.cards[0].size, before[2].size);
        QCOMPARE(result.profile.cards[1].size, before[0].size + before[1].size + before[3].size);
        QCOMPARE(result.profile.cards[1].mark, before[3].mark);
        verifyProfile(result);
        verifyFigures(result);
    }

    void allMergedIsOneSegment()
    {
        std::array<int, count> all{};
        std::iota(all.begin(), all.end(), 0);
        const auto result = merged(m_found, all);
        QCOMPARE(result.k, 1);
        QCOMPARE(result.profile.cards[0].size, result.labels.size());
        QVERIFY(result.comparisons.empty());
    }

    void aMergeNeedsTwoSegments()
    {
        for (const auto& ids : {std::vector<int>{}, {1}, {1, 1}, {0, 4}, {-1, 0}})
            QCOMPARE(refusal([&] { return merged(m_found, ids); }), ErrorCode::InvalidOption);
    }

    void partsOfASplitAddUp()
    {
        const auto named = renamed(m_found, 1, "To split");
        const auto result = splitInto(named, 1, 3);
        QCOMPARE(result.k, count + 2);
        const auto& before = m_found.profile.cards;
        const auto& cards = result.profile.cards;
        QCOMPARE(cards[1].size + cards[2].size + cards[3].size, before[1].size);
        QVERIFY(cards[1].size >= cards[2].size && cards[2].size >= cards[3].size);
        QVERIFY(cards[3].size > 0);
        QCOMPARE(cards[1].mark, before[1].mark);
        QCOMPARE(cards[1].name, std::string("To split"));
        QCOMPARE((std::array{cards[2].mark, cards[3].mark}), (std::array{4, 5}));
        constexpr std::array<std::int32_t, count> newLabels{0, -1, 4, 5};
        for (std::size_t row = 0; row < result.labels.size(); ++row) {
            const auto old = m_found.labels[row];
            if (old == 1)
                QVERIFY(result.labels[row] >= 1 && result.labels[row] <= 3);
            else
                QCOMPARE(result.labels[row], newLabels[std::size_t(old)]);
        }
        for (const std::size_t old : {0U, 2U, 3U})
            QCOMPARE(cards[std::size_t(newLabels[old])].name, before[old].name);
        verifyProfile(result);
        verifyFigures(result);
        QVERIFY(splitInto(named, 1, 3).labels == result.labels);
        QCOMPARE(m_found.k, count);
    }

    void mergingTheSplitPartsGivesTheOldSegmentsBack()
    {
        const auto split = splitInto(m_found, 2, 2);
        const std::array parts{2, 3};
        const auto result = merged(split, parts);
        QVERIFY(result.labels == m_found.labels);
        QVERIFY(result.rowSilhouettes == m_found.rowSilhouettes);
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY(equal(result.profile.cards[i], m_found.profile.cards[i]));
    }

    /// Twenty times the same customer beside five different ones.
    void equalCustomersCannotBeSplit()
    {
        std::vector<double> a(25, 1), b(25, 2);
        for (std::size_t row = 20; row < 25; ++row) {
            a[row] = 50 + double(row);
            b[row] = 70 + 2 * double(row);
        }
        SegmentRequest request;
        request.table = std::make_shared<data::DataTable>(
            tables::table({tables::numbers("a", a), tables::numbers("b", b)}));
        request.method = SegmentMethod::KMeans;
        request.k = 2;
        const auto segmentation = segmentCustomers(request, {});
        QCOMPARE(segmentation.profile.cards[0].size, 20U);
        QCOMPARE(refusal([&] { return splitInto(segmentation, 0, 2); }), ErrorCode::NotEnoughRows);
        QCOMPARE(refusal([&] { return splitInto(segmentation, 1, 6); }), ErrorCode::NotEnoughRows);
        const auto five = splitInto(segmentation, 1, 5);
        QCOMPARE(five.k, 6);
        for (std::size_t i = 1; i < 6; ++i)
            QCOMPARE(five.profile.cards[i].size, 1U);
    }

    void unknownSegmentsAreRefused()
    {
        for (const int id : {-1, count, 1000}) {
            QCOMPARE(refusal([&] { return renamed(m_found, id, "x"); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return renamed(m_found, id, ""); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return withNote(m_found, id, "x"); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return withActions(m_found, id, {}); }),
                     ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return recoloured(m_found, id, 0); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return moved(m_found, id, 0); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return moved(m_found, 0, id); }), ErrorCode::InvalidOption);
            QCOMPARE(refusal([&] { return splitInto(m_found, id, 2); }), ErrorCode::InvalidOption);
        }
        QCOMPARE(refusal([&] { return splitInto(m_found, 0, 1); }), ErrorCode::InvalidOption);
    }

    void stoppedEditsThrowCancelledAndChangeNothing()
    {
        const Segmentation copy = m_found;
        std::stop_source stop;
        stop.request_stop();
        const std::array pair{0, 1};
        QVERIFY_THROWS_EXCEPTION(Cancelled, merged(m_found, pair, stop.get_token()));
        QVERIFY_THROWS_EXCEPTION(Cancelled, splitInto(m_found, 0, 2, stop.get_token()));
        QVERIFY(sameValue(m_found, copy));
        verifyProfile(m_found);
    }

    void everyChangeIsToldToNewCustomers()
    {
        const std::array pair{0, 1};
        auto result = moved(splitInto(merged(m_found, pair), 0, 2), 0, 1);
        QCOMPARE(result.changes.size(), m_found.changes.size() + 3);
        QCOMPARE(result.changes[m_found.changes.size() + 1].split, 0);
        QVERIFY(result.clustering == m_found.clustering);
    }
};

QTEST_APPLESS_MAIN(TestSegmentEdits)
#include "test_segmentedits.moc"
