#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/report/segmentexport.h"
#include "tests/support/segmentations.h"

#include <QObject>
#include <QtTest>

#include <cmath>

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
    auto result = tests::labelledSegmentation(data::readCsvText(csv, "shop.csv", options).table, {1},
                                              {0, 0, 0, 1, 1, 1}, 2);
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

    void stopThrowsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(report::customersCsv(segmented(), stop.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSegmentExport)
#include "test_segmentexport.moc"
