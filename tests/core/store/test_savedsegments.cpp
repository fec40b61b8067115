#include "core/segment/savedsegments.h"
#include "core/segment/segmentedits.h"
#include "core/store/segmentmodelfile.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/segmentcards.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

data::TablePointer customers(std::size_t rows = 240, std::uint64_t seed = 3)
{
    return std::make_shared<data::DataTable>(tests::mixedCustomers(rows, seed));
}

Segmentation found(SegmentMethod method)
{
    SegmentRequest request;
    request.table = customers();
    request.method = method;
    request.k = 4;
    request.autoencoder.epochs = 6;
    if (method == SegmentMethod::Dbscan) {
        request.eps = 1.5;
        request.minPoints = 5;
    }
    return segmentCustomers(request, {});
}

Segmentation labelled(Segmentation segmentation)
{
    const int last = segmentation.k - 1;
    segmentation = renamed(segmentation, last, "Früh & treu");
    segmentation = withNote(segmentation, last, "Two\nlines");
    segmentation = withActions(segmentation, 0, {"Call", "Write"});
    return recoloured(segmentation, 0, 8);
}

Segmentation changedByHand(Segmentation segmentation)
{
    if (segmentation.k > 2) {
        const std::array pair{0, 2};
        segmentation = merged(segmentation, pair);
    }
    segmentation = splitInto(segmentation, 0, 3);
    return moved(segmentation, 0, segmentation.k - 1);
}

Segmentation reopened(const Segmentation& segmentation, const data::TablePointer& table)
{
    const std::string bytes = store::segmentModelBytes(modelOf(segmentation));
    return segmentsOfModel(
        std::make_shared<const SegmentModel>(store::segmentModelOf(bytes, "saved")), table);
}

data::TablePointer rowsWhere(const Segmentation& segmentation, std::int32_t label)
{
    const data::DataTable& table = *segmentation.basis->table;
    std::vector<data::DataTable::ColumnPointer> columns;
    std::vector<data::ColumnRole> roles;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        auto column = std::make_shared<data::Column>(table.column(i));
        const auto keep = [&](auto& values) {
            auto old = std::move(values);
            values.clear();
            for (std::size_t row = 0; row < old.size(); ++row)
                if (segmentation.labels[row] == label)
                    values.push_back(old[row]);
        };
        keep(column->numbers);
        keep(column->codes);
        keep(column->missing);
        column->missingCount = static_cast<std::size_t>(std::ranges::count(column->missing, true));
        columns.push_back(std::move(column));
        roles.push_back(table.role(i));
    }
    return std::make_shared<data::DataTable>(std::move(columns), std::move(roles));
}

/// What belongs to the segments themselves, whoever their customers are.
void compareSegments(const Segmentation& now, const Segmentation& saved)
{
    QCOMPARE(now.k, saved.k);
    tests::compareChoices(now, saved);
}

void compareOwnCustomers(const Segmentation& now, const Segmentation& saved)
{
    QCOMPARE(now.k, saved.k);
    tests::compareCards(now, saved);
    QVERIFY(now.labels == saved.labels);
    QCOMPARE(now.notClustered, saved.notClustered);
    QVERIFY(now.basis->prepared == saved.basis->prepared);
    QVERIFY(now.rowSilhouettes == saved.rowSilhouettes);
    QCOMPARE(now.inertia, saved.inertia);
    QCOMPARE(now.daviesBouldin, saved.daviesBouldin);
}

} // namespace

/// Segments that were written to a file and opened again.
class TestSavedSegments : public QObject {
    Q_OBJECT

private slots:
    void onTheirOwnTableTheyAreAsSaved_data() { tests::addMethodRows(); }
    void onTheirOwnTableTheyAreAsSaved()
    {
        QFETCH(int, method);
        if (static_cast<SegmentMethod>(method) == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        const auto saved = labelled(found(static_cast<SegmentMethod>(method)));
        const auto opened = reopened(saved, saved.basis->table);
        compareOwnCustomers(opened, saved);
        QVERIFY(opened.model != nullptr);
        QCOMPARE(opened.request.method, saved.request.method);
    }

    void changesByHandAreSavedToo_data() { tests::addMethodRows(); }
    void changesByHandAreSavedToo()
    {
        QFETCH(int, method);
        if (static_cast<SegmentMethod>(method) == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        const auto saved = labelled(changedByHand(found(static_cast<SegmentMethod>(method))));
        compareOwnCustomers(reopened(saved, saved.basis->table), saved);
    }

    void otherCustomersGetNoInventedSegment_data() { tests::addMethodRows(); }
    void otherCustomersGetNoInventedSegment()
    {
        QFETCH(int, method);
        if (static_cast<SegmentMethod>(method) == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        const auto saved = labelled(changedByHand(found(static_cast<SegmentMethod>(method))));
        const auto opened = reopened(saved, customers(90, 17));
        QCOMPARE(opened.labels.size(), 90U);
        compareSegments(opened, saved);
        std::vector<std::size_t> sizes(static_cast<std::size_t>(saved.k));
        std::size_t nowhere = 0;
        for (const auto label : opened.labels) {
            QVERIFY(label >= -1 && label < saved.k);
            ++(label < 0 ? nowhere : sizes[static_cast<std::size_t>(label)]);
        }
        QCOMPARE(opened.notClustered, nowhere);
        for (std::size_t i = 0; i < sizes.size(); ++i)
            QCOMPARE(opened.profile.cards[i].size, sizes[i]);
    }

    /// The customers of one segment alone: with k-means each is nearest to its own centre.
    void segmentsWithoutCustomersStay()
    {
        const auto saved = labelled(found(SegmentMethod::KMeans));
        const auto opened = reopened(saved, rowsWhere(saved, 1));
        compareSegments(opened, saved);
        for (const auto& card : opened.profile.cards)
            QCOMPARE(card.size, card.id == 1 ? saved.profile.cards[1].size : 0U);
        QVERIFY(std::isfinite(opened.inertia));
        // Editing goes on with them.
        const std::array pair{0, 1};
        QCOMPARE(merged(opened, pair).profile.cards[0].size, saved.profile.cards[1].size);
    }

    /// The parts of a split go by their own centres, for customers the model has never seen too.
    void customersOfASplitPartStayInIt()
    {
        const auto saved = changedByHand(found(SegmentMethod::KMeans));
        for (std::int32_t part = 0; part < saved.k; ++part) {
            const auto opened = reopened(saved, rowsWhere(saved, part));
            QCOMPARE(opened.profile.cards[static_cast<std::size_t>(part)].size,
                     opened.labels.size());
        }
    }

    void savingWhatWasOpenedGivesTheSame_data() { tests::addMethodRows(); }
    void savingWhatWasOpenedGivesTheSame()
    {
        QFETCH(int, method);
        if (static_cast<SegmentMethod>(method) == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        const auto saved = labelled(changedByHand(found(static_cast<SegmentMethod>(method))));
        const auto once = reopened(saved, saved.basis->table);
        compareOwnCustomers(reopened(once, saved.basis->table), saved);
        const auto others = customers(90, 17);
        const auto direct = reopened(saved, others);
        const auto detour = reopened(once, others);
        compareSegments(detour, direct);
        QVERIFY(detour.labels == direct.labels);
        // Opened on other customers and saved there, it still is the same model.
        const auto back = reopened(direct, others);
        compareSegments(back, direct);
        QVERIFY(back.labels == direct.labels);
    }

    void changesAfterOpeningAreSavedToo()
    {
        const auto saved = labelled(changedByHand(found(SegmentMethod::KMeans)));
        const auto once = reopened(saved, saved.basis->table);
        const std::array pair{1, 2};
        const auto changed = renamed(merged(once, pair), 0, "Changed later");
        compareOwnCustomers(reopened(changed, saved.basis->table), changed);
    }

    void stoppedOpeningThrowsCancelled()
    {
        const auto saved = found(SegmentMethod::KMeans);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, segmentsOfModel(std::make_shared<const SegmentModel>(modelOf(saved)),
                                       saved.basis->table, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestSavedSegments)
#include "test_savedsegments.moc"
