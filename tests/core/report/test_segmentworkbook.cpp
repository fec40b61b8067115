#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/data/tablefile.h"
#include "core/report/segmentworkbook.h"
#include "core/store/atomicfile.h"
#include "tests/support/segmentations.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace core;

namespace {

/// Six customers in two segments and one in none.
segment::Segmentation segmented()
{
    const std::string csv = "id,Income (k$),City,Joined\n"
                            "007,10.5,\"Paris, FR\",2020-01-01\n"
                            "008,11,\"Paris, FR\",2020-01-03\n"
                            "009,12,Rome,1850-05-05\n"
                            "010,1200000,=1+1,2021-06-01\n"
                            "011,1200001,Rome,2021-06-02\n"
                            "012,,Rome,2021-06-04\n"
                            "013,500,Rome,\n";
    data::CsvOptions options;
    options.columns = {{"id", {data::ColumnType::Identifier}},
                       {"Income (k$)", {data::ColumnType::Numeric}},
                       {"City", {data::ColumnType::Category}},
                       {"Joined", {data::ColumnType::Date}}};
    auto result = tests::labelledSegmentation(data::readCsvText(csv, "shop.csv", options).table,
                                              {1}, {0, 0, 0, 1, 1, 1, -1}, 2);
    result.notClustered = 1;
    result.request.seed = 42;
    result.rowSilhouettes = {0.5, 0.25, 1.0 / 3, 0.75, -0.125, std::nan(""), std::nan("")};
    result.silhouettePrepared = 0.5;
    result.profile.cards[0].name = "Low income";
    result.profile.cards[1].name = "High income";
    return result;
}

class Written {
public:
    explicit Written(report::WorkbookOptions options = {},
                     segment::Segmentation segmentation = segmented())
        : m_path(std::filesystem::path(m_folder.path().toStdString()) / "out.xlsx")
    {
        report::writeSegmentWorkbook(segmentation, options, m_path);
    }

    data::TablePointer sheet(const std::string& name) const
    {
        data::CsvOptions options;
        options.sheet = name;
        return data::readTableFile(m_path, options).table;
    }

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
};

std::string cell(const data::DataTable& table, std::size_t row, const std::string& column)
{
    return table.cellText(row, table.require(column));
}

} // namespace

class TestSegmentWorkbook : public QObject {
    Q_OBJECT

private slots:
    void summaryHasNumbersNotTexts()
    {
        const Written book;
        const auto summary = book.sheet("Summary");
        QCOMPARE(summary->rowCount(), 4U);
        QCOMPARE(summary->column(summary->require("customers")).type, data::ColumnType::Numeric);
        QCOMPARE(summary->column(summary->require("share")).type, data::ColumnType::Numeric);
        QCOMPARE(cell(*summary, 0, "name"), std::string("Low income"));
        QCOMPARE(cell(*summary, 0, "customers"), std::string("3"));
        QCOMPARE(cell(*summary, 0, "Income (k$) (median)"), std::string("11"));
        QCOMPARE(cell(*summary, 0, "City (most frequent)"), std::string("Paris, FR"));
        QCOMPARE(cell(*summary, 1, "Joined (median)"), std::string("2021-06-02"));
        QCOMPARE(cell(*summary, 2, "name"), std::string("Not clustered"));
        QCOMPARE(cell(*summary, 2, "Income (k$) (mean)"), std::string("500"));
        QCOMPARE(cell(*summary, 3, "name"), std::string("All customers"));
        QCOMPARE(cell(*summary, 3, "customers"), std::string("7"));
    }

    /// Full precision: what is read back is the very number.
    void figuresAreExact()
    {
        const Written book;
        const auto summary = book.sheet("Summary");
        const auto profile = segmented().profile;
        for (std::size_t s = 0; s < 2; ++s) {
            const auto& means = summary->column(summary->require("Income (k$) (mean)")).numbers;
            QVERIFY(std::abs(means[s] - profile.columns[0].segments[s].mean) <=
                    1e-15 * std::abs(means[s]));
        }
        const auto differences = book.sheet("Profile");
        const auto& column = differences->column(*differences->find("Income (k$) (sd)"));
        QVERIFY(std::abs(column.numbers[0] - profile.columns[0].segments[0].difference) < 1e-14);
    }

    void separationSaysWhichTestsAreNoEvidence()
    {
        const Written book;
        const auto sheet = book.sheet("What Separates Them");
        bool found = false;
        for (std::size_t row = 0; row < sheet->rowCount(); ++row) {
            if (cell(*sheet, row, "column") != "Income (k$)")
                continue;
            found = true;
            QCOMPARE(cell(*sheet, row, "used to segment"),
                     std::string("yes – its test is no evidence"));
        }
        QVERIFY(found);
    }

    void everySegmentListsItsStrongestFeatures()
    {
        const Written book;
        const auto sheet = book.sheet("Strongest Features");
        QVERIFY(sheet->rowCount() >= 4);
        QCOMPARE(cell(*sheet, 0, "rank"), std::string("1"));
        QCOMPARE(cell(*sheet, 0, "name"), std::string("Low income"));
    }

    void aboutNamesFileMethodAndSeed()
    {
        const Written book({.source = "/somewhere/shop.csv"});
        data::CsvOptions options;
        const auto sheet = book.sheet("About");
        std::map<std::string, std::string> facts;
        for (std::size_t row = 0; row < sheet->rowCount(); ++row)
            facts[sheet->cellText(row, 0)] = sheet->cellText(row, 1);
        facts[sheet->column(0).name] = sheet->column(1).name; // the first line is read as header
        QCOMPARE(facts["File"], std::string("shop.csv"));
        QCOMPARE(facts["Seed"], std::string("42"));
        QCOMPARE(facts["Features"], std::string("Income (k$)"));
        QCOMPARE(facts["Not clustered"], std::string("1"));
    }

    void customersKeepTheKindOfTheirCells()
    {
        const Written book({.customers = report::CustomerColumns{}});
        const auto sheet = book.sheet("Customers");
        QCOMPARE(sheet->rowCount(), 7U);
        QCOMPARE(cell(*sheet, 0, "id"), std::string("007")); // a text, its zeros kept
        QCOMPARE(cell(*sheet, 0, "Income (k$)"), std::string("10.5"));
        QCOMPARE(cell(*sheet, 3, "City"), std::string("=1+1")); // a text, no formula
        QCOMPARE(cell(*sheet, 0, "Joined"), std::string("2020-01-01"));
        QCOMPARE(cell(*sheet, 2, "Joined"), std::string("1850-05-05")); // no day of a workbook
        QCOMPARE(cell(*sheet, 0, "segment"), std::string("0"));
        QCOMPARE(cell(*sheet, 6, "segment"), std::string("-1"));
        QCOMPARE(cell(*sheet, 6, "segment_name"), std::string("Not clustered"));
        QCOMPARE(cell(*sheet, 5, "Income (k$)"), std::string());
        QCOMPARE(cell(*sheet, 5, "silhouette"), std::string());
    }

    void longTextsAreCutNotRefused()
    {
        auto wordy = segmented();
        std::string name;
        for (int i = 0; i < 40'000; ++i)
            name += "é";
        wordy.profile.cards[0].name = name;
        const Written book({}, wordy);
        QCOMPARE(cell(*book.sheet("Summary"), 0, "name").size(), 2U * 32'767);
    }

    void moreCustomersThanASheetHoldsAreRefused()
    {
        const QTemporaryDir folder;
        auto many = segmented();
        many.labels.assign(1'048'576, 0);
        const std::filesystem::path path = folder.path().toStdString() + "/out.xlsx";
        try {
            report::writeSegmentWorkbook(many, {.customers = report::CustomerColumns{}}, path);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::TooLarge);
            QVERIFY(std::string(error.what()).find("1,048,575") != std::string::npos);
            QVERIFY(error.remedy().find("CSV") != std::string::npos);
        }
        QVERIFY(!std::filesystem::exists(path));
    }

    void unwritablePlacesAndTheSourceAreRefused()
    {
        const QTemporaryDir folder;
        const std::filesystem::path source = folder.path().toStdString() + "/shop.xlsx";
        store::writeFileAtomically(source, "the source");
        QVERIFY_EXCEPTION_THROWN(
            report::writeSegmentWorkbook(segmented(), {.source = source}, source), Error);
        QVERIFY_EXCEPTION_THROWN(report::writeSegmentWorkbook(
                                     segmented(), {}, source.parent_path() / "none" / "out.xlsx"),
                                 Error);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void stopLeavesNoFile()
    {
        const QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const std::filesystem::path path = folder.path().toStdString() + "/out.xlsx";
        QVERIFY_EXCEPTION_THROWN(
            report::writeSegmentWorkbook(segmented(), {}, path, stop.get_token()), Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestSegmentWorkbook)
#include "test_segmentworkbook.moc"
