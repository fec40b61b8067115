#include "core/base/error.h"
#include "core/base/words.h"
#include "core/data/csv/csvreader.h"
#include "core/segment/profile/columnwords.h"
#include "core/segment/profile/profile.h"

#include <QObject>
#include <QtTest>

#include <cmath>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

data::TablePointer table(const std::string& csv, const data::CsvOptions& options = {})
{
    return data::readCsvText(csv, "test.csv", options).table;
}

const ProfileColumn& column(const SegmentProfile& profile, const std::string& name)
{
    for (const auto& entry : profile.columns)
        if (entry.name == name)
            return entry;
    throw std::runtime_error("no column " + name);
}

bool close(double a, double b)
{
    return std::fabs(a - b) < 1e-12;
}

/// Eight customers in two segments; the last one stands apart.
const char* shop = "Annual Income (k$),Spending Score (1-100),Age,Gender,Level,Note\n"
                   "10,80,20,Female,Low,a b c\n"
                   "12,82,22,Female,Low,d e f\n"
                   "14,84,24,Female,Average,g h i\n"
                   "20,86,26,Male,Low,j k l\n"
                   "90,10,50,Male,High,m n o\n"
                   "92,12,52,Male,High,p q r\n"
                   "94,14,54,Male,Average,s t u\n"
                   "96,,56,Female,High,v w x\n";
const std::vector<std::int32_t> halves{0, 0, 0, 0, 1, 1, 1, 1};

data::TablePointer shopTable()
{
    data::CsvOptions options;
    options.columns = {{"Level", {data::ColumnType::Ordinal}},
                       {"Gender", {data::ColumnType::Category}},
                       {"Note", {data::ColumnType::Text}},
                       {"Age", {data::ColumnType::Numeric}},
                       {"Annual Income (k$)", {data::ColumnType::Numeric}},
                       {"Spending Score (1-100)", {data::ColumnType::Numeric}}};
    return table(shop, options);
}

SegmentProfile shopProfile(std::vector<std::size_t> features = {0, 1})
{
    return profileSegments(*shopTable(), features, halves, 2);
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void meansMediansAndModesAreInOriginalUnits()
    {
        const auto profile = shopProfile();
        const auto& income = column(profile, "Annual Income (k$)");
        QVERIFY(close(income.segments[0].mean, 14));
        QVERIFY(close(income.segments[0].median, 13));
        QVERIFY(close(income.overall.mean, 53.5));
        const auto& gender = column(profile, "Gender");
        QCOMPARE(gender.segments[0].mode, std::string("Female"));
        QVERIFY(close(gender.segments[0].modeShare, 0.75));
        QVERIFY(close(gender.segments[0].difference, 0.25));
        QVERIFY(std::isnan(gender.segments[0].mean));
    }

    void differencesAreInStandardDeviations()
    {
        const auto profile = shopProfile();
        const auto& age = column(profile, "Age");
        // 20 22 24 26 50 52 54 56: mean 38, sum of squares about it 1,840
        const double sd = std::sqrt(1840.0 / 8);
        QVERIFY(close(age.overall.difference, 0));
        QVERIFY(close(age.segments[0].difference, (23.0 - 38.0) / sd));
        QVERIFY(close(age.segments[1].difference, (53.0 - 38.0) / sd));
    }

    void ordinalsAreProfiledByRank()
    {
        const auto profile = shopProfile();
        const auto& level = column(profile, "Level");
        QCOMPARE(level.segments[0].mode, std::string("Low"));
        QVERIFY(close(level.segments[0].mean, 0.25));
        QVERIFY(close(level.segments[0].median, 0));
        QVERIFY(close(level.segments[1].mean, 1.75));
        QVERIFY(level.segments[1].difference > 0);
    }

    void missingCellsAreLeftOut()
    {
        const auto profile = shopProfile();
        const auto& score = column(profile, "Spending Score (1-100)");
        QCOMPARE(score.segments[1].present, 3U);
        QVERIFY(close(score.segments[1].mean, 12));
        QCOMPARE(score.overall.present, 7U);
    }

    void featuresStandFirstAndTextIsLeftOut()
    {
        const auto profile = shopProfile({2, 1});
        QCOMPARE(profile.columns.size(), 5U);
        QCOMPARE(profile.columns[0].name, std::string("Age"));
        QCOMPARE(profile.columns[1].name, std::string("Spending Score (1-100)"));
        QVERIFY(profile.columns[1].usedToSegment);
        QVERIFY(!profile.columns[2].usedToSegment);
    }

    void cardsAreNamedByWhatSetsThemApart()
    {
        const auto cards = shopProfile().cards;
        QCOMPARE(cards[0].name, std::string("Low income, high spending"));
        QCOMPARE(cards[1].name, std::string("High income, low spending"));
        QCOMPARE(cards[0].size, 4U);
        QVERIFY(close(cards[0].share, 0.5));
        QCOMPARE(cards[0].sentence,
                 std::string("Income 40 k$ below average (14), spending score 30 above (83); "
                             "15 years younger than average (23)."));
    }

    void notClusteredRowsBelongToNoCard()
    {
        std::vector<std::int32_t> labels = halves;
        labels[0] = -1;
        const auto profile = profileSegments(*shopTable(), std::vector<std::size_t>{0}, labels, 2);
        QCOMPARE(profile.cards[0].size, 3U);
        QVERIFY(close(profile.cards[0].share, 3.0 / 8));
        QCOMPARE(column(profile, "Age").overall.present, 8U);
    }

    void nearTheAverageIsSaid()
    {
        std::string csv = "Income,Score\n";
        std::vector<std::int32_t> labels;
        for (int i = 0; i < 12; ++i) {
            // Outer segments at 10 and 90, the middle one at their mean.
            const int place = i % 3;
            csv += std::to_string(10 + 40 * place) + ',' + std::to_string(90 - 40 * place) + '\n';
            labels.push_back(place);
        }
        const auto profile =
            profileSegments(*table(csv), std::vector<std::size_t>{0, 1}, labels, 3);
        QCOMPARE(profile.cards[1].name, std::string("Mid income, mid score"));
        QCOMPARE(profile.cards[1].sentence,
                 std::string("Income near average (50), score near average (50)."));
    }

    void namesAreUnique()
    {
        // Ten segments along one feature: more than there are words for.
        std::string csv = "Income\n";
        std::vector<std::int32_t> labels;
        for (int i = 0; i < 100; ++i) {
            csv += std::to_string(1000 + 7 * i) + '\n';
            labels.push_back(i / 10);
        }
        data::CsvOptions options;
        options.columns = {{"Income", {data::ColumnType::Numeric}}};
        const auto profile =
            profileSegments(*table(csv, options), std::vector<std::size_t>{0}, labels, 10);
        std::set<std::string> names;
        for (const auto& card : profile.cards)
            names.insert(card.name);
        QCOMPARE(names.size(), 10U);
        QVERIFY(names.contains("Very low income"));
        QVERIFY(names.contains("Very high income"));
    }

    void levelsAreNamedWithTheirShare()
    {
        std::string csv = "Ever_Married,Profession\n";
        std::vector<std::int32_t> labels;
        for (int i = 0; i < 40; ++i) {
            csv += i < 20 ? "Yes," : "No,";
            csv += (i < 20) == (i % 4 != 0) ? "Artist\n" : "Doctor\n";
            labels.push_back(i < 20 ? 0 : 1);
        }
        const auto profile =
            profileSegments(*table(csv), std::vector<std::size_t>{0, 1}, labels, 2);
        QCOMPARE(profile.cards[0].name, std::string("Ever married, mostly artist"));
        QCOMPARE(profile.cards[1].name, std::string("Never married, mostly doctor"));
        QCOMPARE(profile.cards[0].sentence,
                 std::string("100 % ever married (50 % of all), profession Artist for 75 % (50 % "
                             "of all)."));
    }

    void emptyAndConstantColumnsBreakNothing()
    {
        const auto data = table("a,b,c\n1,5,\n2,5,\n3,5,\n4,5,\n");
        const std::vector<std::int32_t> labels{0, 0, 1, 1};
        const auto profile = profileSegments(*data, std::vector<std::size_t>{0, 1}, labels, 2);
        QCOMPARE(column(profile, "b").segments[0].difference, 0.0);
        for (const auto& card : profile.cards)
            QVERIFY(!card.name.empty() && !card.sentence.empty());
    }

    void wrongLabelsAreRefused()
    {
        const std::vector<std::int32_t> few{0, 1};
        const std::vector<std::int32_t> large(8, 2);
        const std::vector<std::size_t> features{0};
        QVERIFY_EXCEPTION_THROWN(profileSegments(*shopTable(), features, few, 2), Error);
        QVERIFY_EXCEPTION_THROWN(profileSegments(*shopTable(), features, large, 2), Error);
    }

    void stopThrowsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            profileSegments(*shopTable(), std::vector<std::size_t>{0}, halves, 2, stop.get_token()),
            Cancelled);
    }

    void figuresAreReadable()
    {
        QCOMPARE(figureText(86.538, 3), std::string("86.5"));
        QCOMPARE(figureText(88.0, 3), std::string("88"));
        QCOMPARE(figureText(25.98, 2), std::string("26"));
        QCOMPARE(figureText(1234567.8, 3), std::string("1,234,568"));
        QCOMPARE(figureText(999.96, 3), std::string("1,000"));
        QCOMPARE(figureText(0.0426, 2), std::string("0.043"));
        QCOMPARE(figureText(-12.4, 2), std::string("−12"));
        QCOMPARE(core::segment::percentText(0.5549), std::string("55 %"));
        QCOMPARE(core::segment::percentText(0.004), std::string("0.4 %"));
        QCOMPARE(core::segment::percentText(1), std::string("100 %"));
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "test_profile.moc"
