#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/segment/segmentcomparison.h"
#include "tests/support/maskedwords.h"
#include "tests/support/segmentations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace core;
using namespace core::segment;

namespace {

Segmentation segmentation(data::TablePointer table, std::vector<std::int32_t> labels, int k,
                          const std::vector<std::string>& names = {})
{
    const std::size_t feature = table->columnCount() - 1;
    Segmentation result =
        tests::labelledSegmentation(std::move(table), {feature}, std::move(labels), k);
    for (std::size_t i = 0; i < names.size(); ++i)
        result.profile.cards[i].name = names[i];
    return result;
}

data::TablePointer numbers(std::size_t rows)
{
    std::string csv = "id,x\n";
    for (std::size_t row = 0; row < rows; ++row)
        csv += "c" + std::to_string(row) + ',' + std::to_string(row * 3 % 7) + '\n';
    data::CsvOptions options;
    options.columns["id"].type = data::ColumnType::Identifier;
    options.columns["x"].type = data::ColumnType::Numeric;
    return data::readCsvText(csv, "numbers.csv", options).table;
}

QStringList sentences(const SegmentComparison& comparison, std::size_t most = 3)
{
    QStringList texts;
    for (const auto& sentence : comparisonSentences(comparison, most))
        texts << QString::fromStdString(sentence);
    return texts;
}

} // namespace

class TestSegmentComparison : public QObject {
    Q_OBJECT

private slots:
    void theCrossTableCountsCustomers()
    {
        const auto table = numbers(8);
        const auto before = segmentation(table, {0, 0, 0, 0, 0, 1, 1, 1}, 2, {"A", "B"});
        const auto after = segmentation(table, {1, 1, 1, 1, 0, 0, 0, -1}, 2, {"C", "D"});
        const auto compared = compareSegmentations(before, after);
        QCOMPARE(compared.compared, 8U);
        QCOMPARE(compared.after.size(), 3U);
        QCOMPARE(compared.after[2].name, std::string("Not clustered"));
        QCOMPARE(compared.after[2].mark, -1);
        const std::vector<std::size_t> counts{1, 4, 0, 2, 0, 1};
        QCOMPARE(compared.counts, counts);
        QCOMPARE(compared.match, (std::vector<int>{1, 0}));
        QCOMPARE(compared.stayed, 6U);
        QCOMPARE(compared.rows(0, 0), std::vector<std::uint32_t>{4});
        QCOMPARE(compared.rows(1, 2), std::vector<std::uint32_t>{7});
    }

    void sentencesAreTranslatedWhole()
    {
        const auto table = numbers(12);
        const auto before =
            segmentation(table, {0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, -1}, 3, {"#1", "#2", "#3"});
        const auto after =
            segmentation(table, {1, 1, 1, 1, 0, 0, 0, -1, 2, 2, 3, 3}, 4, {"#4", "#5", "#6", "#7"});
        const tests::MaskedWords masked;
        for (const auto& pair :
             {compareSegmentations(before, after), compareSegmentations(after, before),
              compareSegmentations(before, before)})
            for (const auto& sentence : comparisonSentences(pair, 20))
                QCOMPARE(tests::MaskedWords::left(sentence, {}), std::string());
    }

    void wordsSayWhoKeepsAndWhoMoves()
    {
        const auto table = numbers(8);
        const auto before = segmentation(table, {0, 0, 0, 0, 0, 1, 1, 1}, 2, {"A", "B"});
        const auto after = segmentation(table, {0, 0, 0, 0, 1, 1, 1, 1}, 2, {"A", "C"});
        QCOMPARE(sentences(compareSegmentations(before, after)),
                 (QStringList{QStringLiteral("87.5 % of 8 customers stay in the segment that "
                                             "matches."),
                              QStringLiteral("“A” keeps 80.0 % of its customers; 1 customer moves "
                                             "to “C”.")}));
    }

    void divisionsAndNewSegmentsAreTold()
    {
        const auto table = numbers(10);
        const auto one = segmentation(table, {0, 0, 0, 0, 0, 0, 0, 1, 1, 1}, 2, {"A", "B"});
        const auto three = segmentation(table, {0, 0, 0, 0, 2, 2, 2, 1, 1, 1}, 3, {"A", "B", "C"});
        QCOMPARE(sentences(compareSegmentations(one, three)),
                 (QStringList{
                     QStringLiteral("70.0 % of 10 customers stay in the segment that matches."),
                     QStringLiteral("“A” keeps 57.1 % of its customers; 3 customers move to “C”."),
                     QStringLiteral("“C” is new: all its customers come from “A”.")}));
        QVERIFY(sentences(compareSegmentations(three, one))
                    .contains(QStringLiteral("“C” is gone: 3 customers are in “A”.")));
    }

    void theSameSegmentsInAnotherOrderAreTheSame()
    {
        const auto table = numbers(6);
        const auto before = segmentation(table, {0, 0, 1, 1, -1, -1}, 2);
        const auto after = segmentation(table, {1, 1, 0, 0, -1, -1}, 2);
        const auto compared = compareSegmentations(before, after);
        QCOMPARE(compared.adjustedRand, 1.0);
        QCOMPARE(compared.mutualInformation, 1.0);
        QCOMPARE(compared.match, (std::vector<int>{1, 0, 2}));
        QCOMPARE(sentences(compared), QStringList{QStringLiteral(
                                          "Both segmentations put the same customers together.")});
    }

    void otherTablesAreMatchedByIdentifier()
    {
        data::CsvOptions options;
        options.columns["id"].type = data::ColumnType::Identifier;
        const auto old =
            data::readCsvText("id,x\na,1\nb,2\nc,3\nd,4\nd,5\n", "old.csv", options).table;
        const auto now = data::readCsvText("id,x\nc,3\ne,9\na,1\nd,4\n", "new.csv", options).table;
        const auto compared =
            compareSegmentations(segmentation(old, {0, 0, 1, 1, 1}, 2, {"A", "B"}),
                                 segmentation(now, {1, 1, 0, 0}, 2, {"A", "B"}));
        QCOMPARE(compared.identifier, std::string("id"));
        QCOMPARE(compared.compared, 2U); // a and c; d occurs twice, e is new
        QCOMPARE(compared.onlyBefore, 3U);
        QCOMPARE(compared.onlyAfter, 2U);
        QCOMPARE(compared.rows(0, 0), std::vector<std::uint32_t>{2});
        QCOMPARE(compared.rows(1, 1), std::vector<std::uint32_t>{0});
        QVERIFY(sentences(compared).first().endsWith(QStringLiteral("found again by id.")));
    }

    void tablesWithoutCommonCustomersAreRefused()
    {
        data::CsvOptions options;
        options.columns["id"].type = data::ColumnType::Identifier;
        const auto old = data::readCsvText("id,x\na,1\nb,2\n", "old.csv", options).table;
        const auto other = data::readCsvText("id,x\nc,1\nd,2\n", "new.csv", options).table;
        const auto none = data::readCsvText("y,x\n1,1\n2,2\n", "none.csv", {}).table;
        QVERIFY_EXCEPTION_THROWN(
            compareSegmentations(segmentation(old, {0, 1}, 2), segmentation(other, {0, 1}, 2)),
            Error);
        QVERIFY_EXCEPTION_THROWN(
            compareSegmentations(segmentation(old, {0, 1}, 2), segmentation(none, {0, 1}, 2)),
            Error);
    }

    void emptySegmentsBreakNothing()
    {
        const auto table = numbers(4);
        const auto compared = compareSegmentations(segmentation(table, {0, 0, 1, 1}, 3),
                                                   segmentation(table, {0, 0, 0, 0}, 2));
        QCOMPARE(compared.match, (std::vector<int>{0, -1, -1}));
        QVERIFY(!sentences(compared, 10).isEmpty());
    }

    void stopThrowsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto table = numbers(4);
        const auto some = segmentation(table, {0, 0, 1, 1}, 2);
        QVERIFY_EXCEPTION_THROWN(compareSegmentations(some, some, stop.get_token()), Cancelled);
    }

    void figuresEqualTheReference()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_REFERENCE");
        if (folder.isEmpty())
            QSKIP("TESSERA_TEST_REFERENCE does not point at the reference figures");
        QFile file(folder + QStringLiteral("/metrics.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject both = QJsonDocument::fromJson(file.readAll())
                                     .object()[QStringLiteral("two_labelings")]
                                     .toObject();
        const auto labels = [&](const QString& key) {
            std::vector<std::int32_t> values;
            for (const auto& value : both[key].toArray())
                values.push_back(value.toInt());
            return values;
        };
        const auto a = labels(QStringLiteral("a"));
        const auto b = labels(QStringLiteral("b"));
        const QJsonArray contingency = both[QStringLiteral("contingency")].toArray();
        const int rows = int(contingency.size());
        const int columns = int(contingency[0].toArray().size());
        const auto table = numbers(a.size());
        const auto compared =
            compareSegmentations(segmentation(table, a, rows), segmentation(table, b, columns));
        for (int i = 0; i < rows; ++i)
            for (int j = 0; j < columns; ++j)
                QCOMPARE(int(compared.count(std::size_t(i), std::size_t(j))),
                         contingency[i].toArray()[j].toInt());
        QVERIFY(std::fabs(compared.adjustedRand - both[QStringLiteral("ari")].toDouble()) < 1e-12);
        QVERIFY(std::fabs(compared.mutualInformation - both[QStringLiteral("nmi")].toDouble()) <
                1e-12);
    }
};

QTEST_APPLESS_MAIN(TestSegmentComparison)
#include "test_segmentcomparison.moc"
