#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/report/segmentexport.h"
#include "core/store/atomicfile.h"
#include "core/store/filenames.h"
#include "tests/support/segmentations.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <iterator>

using namespace core;

namespace {

/// Six customers in two segments, cells that need quotes, a column called "segment".
segment::Segmentation segmented()
{
    const std::string csv = "segment,Income (k$),City,Joined\r\n"
                            "a,10.50,\"Paris, FR\",2020-01-01\r\n"
                            "b,11,\"Paris, FR\",2020-01-03\r\n"
                            "c,12,Rome,2020-01-05\r\n"
                            "d,1200000,\"the \"\"old\"\" town\",2021-06-01\r\n"
                            "e,1200001,Rome,2021-06-02\r\n"
                            "f,,Rome,2021-06-04\r\n";
    data::CsvOptions options;
    options.columns = {{"segment", {data::ColumnType::Identifier}},
                       {"Income (k$)", {data::ColumnType::Numeric}},
                       {"City", {data::ColumnType::Category}},
                       {"Joined", {data::ColumnType::Date}}};
    auto result = tests::labelledSegmentation(data::readCsvText(csv, "shop.csv", options).table,
                                              {1}, {0, 0, 0, 1, 1, 1}, 2);
    result.rowSilhouettes = {0.5, 0.25, 1.0 / 3, 0.75, -0.125, std::nan("")};
    return result;
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        result.push_back(text.substr(begin, end - begin));
    return result;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestSegmentExport : public QObject {
    Q_OBJECT

private slots:
    void summaryHasOneRowPerSegmentAndOneForAll()
    {
        const auto rows = lines(report::clusterSummaryCsv(segmented()));
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0],
                 std::string("segment,name,customers,share,Income (k$) (mean),Income (k$) "
                             "(median),City (most frequent),City (share),Joined (mean),Joined "
                             "(median)"));
        QCOMPARE(rows[1], std::string("0,Low income,3,0.5,11.166666666666666,11,\"Paris, FR\","
                                      "0.6666666666666666,2020-01-03,2020-01-03"));
        QCOMPARE(rows[2], std::string("1,High income,3,0.5,1200000.5,1200000.5,Rome,"
                                      "0.6666666666666666,2021-06-02,2021-06-02"));
        QVERIFY(rows[3].starts_with(",All customers,6,1,"));
    }

    void summaryReadsBackAsATable()
    {
        const auto back = data::readCsvText(report::clusterSummaryCsv(segmented()), "s.csv");
        QCOMPARE(back.table->rowCount(), 3U);
        QCOMPARE(back.table->columnCount(), 10U);
        QVERIFY(back.receipt.rejected.empty());
    }

    void customersKeepTheirCellsAsTheyStand()
    {
        const auto rows = lines(report::customersCsv(segmented()));
        QCOMPARE(rows.size(), 7U);
        QCOMPARE(rows[1], std::string("a,10.50,\"Paris, FR\",2020-01-01,0,Low income,0.5"));
        QCOMPARE(rows[4], std::string("d,1200000,\"the \"\"old\"\" town\",2021-06-01,1,"
                                      "High income,0.75"));
    }

    void takenColumnNamesGetANumber()
    {
        const auto rows = lines(report::customersCsv(segmented()));
        QCOMPARE(rows[0],
                 std::string("segment,Income (k$),City,Joined,segment_2,segment_name,silhouette"));
    }

    void unknownSilhouettesAreEmpty()
    {
        const auto rows = lines(report::customersCsv(segmented()));
        QCOMPARE(rows[6], std::string("f,,Rome,2021-06-04,1,High income,"));
    }

    void customersWithoutSegmentSaySo()
    {
        auto partly = segmented();
        partly.labels[2] = -1;
        const auto rows = lines(report::customersCsv(partly));
        QCOMPARE(rows[3], std::string("c,12,Rome,2020-01-05,-1,Not clustered,"));
    }

    /// Centres (2, 0) and (0, 5) by hand.
    void distanceToTheOwnCentreIsGiven()
    {
        auto with = segmented();
        auto basis = std::make_shared<segment::SegmentBasis>(*with.basis);
        basis->prepared = data::Matrix(6, 2);
        const double points[6][2] = {{1, 0}, {2, 0}, {3, 0}, {0, 1}, {3, 5}, {-3, 9}};
        for (std::size_t row = 0; row < 6; ++row)
            std::ranges::copy(points[row], basis->prepared.row(row).begin());
        with.basis = basis;
        const auto rows = lines(report::customersCsv(with));
        QVERIFY(rows[0].ends_with(",silhouette,segment_distance"));
        QVERIFY(rows[1].ends_with(",0.5,1"));
        QVERIFY(rows[2].ends_with(",0.25,0"));
        QVERIFY(rows[4].ends_with(",0.75,4"));
        QVERIFY(rows[6].ends_with(",,5"));
    }

    void membershipProbabilityIsGivenWhereTheMethodHasOne()
    {
        auto with = segmented();
        auto found = std::make_shared<segment::Clustering>(*with.clustering);
        found->strengths = {0.9, 0.8, 1, 0.6, 0.7, 0.75};
        auto mixture = std::make_shared<segment::MixtureResult>();
        mixture->memberships = data::Matrix(6, 2);
        for (std::size_t row = 0; row < 6; ++row) {
            const auto own = static_cast<std::size_t>(found->labels[row]);
            mixture->memberships(row, own) = found->strengths[row];
            mixture->memberships(row, 1 - own) = 1 - found->strengths[row];
        }
        found->mixture = mixture;
        with.clustering = found;
        auto rows = lines(report::customersCsv(with));
        QVERIFY(rows[0].ends_with(",silhouette,segment_probability"));
        QVERIFY(rows[1].ends_with(",0.5,0.9"));

        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "all.csv";
        report::CustomerColumns every;
        every.everyProbability = true;
        // The order by hand turned round: each customer's own probability stays.
        for (auto& label : with.labels)
            label = 1 - label;
        std::swap(with.profile.cards[0].name, with.profile.cards[1].name);
        report::writeCustomersCsv(with, every, path);
        rows = lines(contentOf(path));
        QVERIFY(rows[0].ends_with(",segment_probability,probability: High income,"
                                  "probability: Low income"));
        QVERIFY(rows[4].ends_with(",0.75,0.6,0.6,0.4"));

        // Both together: certain.
        with.k = 1;
        with.labels.assign(6, 0);
        with.profile.cards.pop_back();
        rows = lines(report::customersCsv(with));
        QVERIFY(rows[4].ends_with(",0.75,1"));
        // One of them split: nothing is known of the parts.
        with.k = 3;
        with.labels = {0, 0, 2, 1, 1, 1};
        rows = lines(report::customersCsv(with));
        QVERIFY(rows[0].ends_with(",silhouette"));
    }

    void writtenFileIsTheSameText()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "customers.csv";
        report::writeCustomersCsv(segmented(), {}, path);
        QCOMPARE(contentOf(path), report::customersCsv(segmented()));
    }

    void chosenColumnsComeInTheOrderGiven()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "some.csv";
        report::writeCustomersCsv(segmented(), {{2, 0}}, path);
        const auto rows = lines(contentOf(path));
        QCOMPARE(rows[0], std::string("City,segment,segment_2,segment_name,silhouette"));
        QCOMPARE(rows[1], std::string("\"Paris, FR\",a,0,Low income,0.5"));
        QVERIFY_EXCEPTION_THROWN(report::writeCustomersCsv(segmented(), {{9}}, path), Error);
    }

    void sourceIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const auto source = std::filesystem::path(folder.path().toStdString()) / "shop.csv";
        store::writeFileAtomically(source, "the source");
        const auto other = std::filesystem::path(folder.path().toStdString()) / "." / "shop.csv";
        QVERIFY_EXCEPTION_THROWN(report::writeCustomersCsv(segmented(), {}, other, source), Error);
        auto named = segmented();
        named.profile.cards[1].name = "shop";
        QVERIFY_EXCEPTION_THROWN(
            report::writeSegmentFiles(named, {}, {}, source.parent_path(), source), Error);
        QCOMPARE(contentOf(source), std::string("the source"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void everySegmentHasItsFile()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "new folder";
        auto partly = segmented();
        partly.labels[2] = -1;
        partly.notClustered = 1;
        partly.profile = segment::profileSegments(*partly.basis->table, partly.basis->features,
                                                  partly.labels, partly.k);
        const auto files = report::writeSegmentFiles(partly, {{0}}, {}, path);
        QCOMPARE(files.size(), 3U);
        QCOMPARE(files[0].path.filename().string(), partly.profile.cards[0].name + ".csv");
        QCOMPARE(files[2].path.filename().string(), std::string("Not clustered.csv"));
        const auto last = lines(contentOf(files[2].path));
        QCOMPARE(last.size(), 2U);
        QCOMPARE(last[1], std::string("c,-1,Not clustered,"));
        std::size_t customers = 0;
        for (const auto& file : files) {
            QCOMPARE(lines(contentOf(file.path)).size(), file.customers + 1);
            customers += file.customers;
        }
        QCOMPARE(customers, 6U);
        const std::vector<std::int32_t> one{1};
        QCOMPARE(report::segmentFiles(partly, one, path).size(), 1U);
    }

    void fileNamesAreSafeAndDiffer()
    {
        auto named = segmented();
        named.profile.cards[0].name = "Income > 50 k$ / year: \"rich\"";
        named.profile.cards[1].name = "income > 50 K$ / year: \"RICH\"";
        const auto files = report::segmentFiles(named, {}, "out");
        QCOMPARE(files[0].path.string(), std::string("out/Income - 50 k$ - year- -rich-.csv"));
        QCOMPARE(files[1].path.string(), std::string("out/income - 50 K$ - year- -RICH- 2.csv"));
        QCOMPARE(store::safeFileName("../../etc/passwd"), std::string("-..-etc-passwd"));
        QCOMPARE(store::safeFileName(" . "), std::string("segment"));
        QCOMPARE(store::safeFileName("Con.txt"), std::string("_Con.txt"));
        std::string many;
        for (int i = 0; i < 100; ++i)
            many += "é";
        QCOMPARE(store::safeFileName('x' + many).size(), 119U); // no half letter
    }

    void customersNotClusteredHaveARowInTheSummary()
    {
        auto partly = segmented();
        partly.labels[2] = -1;
        partly.notClustered = 1;
        partly.profile = segment::profileSegments(*partly.basis->table, partly.basis->features,
                                                  partly.labels, partly.k);
        const auto rows = lines(report::clusterSummaryCsv(partly));
        QCOMPARE(rows.size(), 5U);
        QVERIFY(rows[3].starts_with("-1,Not clustered,1,0.16666666666666666,12,12,Rome,1,"));
    }

    void stopLeavesNoFile()
    {
        const QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(
            report::writeCustomersCsv(segmented(), {}, path / "a.csv", {}, stop.get_token()),
            Cancelled);
        QVERIFY_EXCEPTION_THROWN(
            report::writeSegmentFiles(segmented(), {}, {}, path, {}, stop.get_token()), Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void stopThrowsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(report::customersCsv(segmented(), stop.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSegmentExport)
#include "test_segmentexport.moc"
