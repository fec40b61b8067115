#include "core/base/error.h"
#include "core/deploy/columnmatch.h"

#include <QObject>
#include <QtTest>

using namespace core;
using namespace core::deploy;

namespace {

using Names = std::vector<std::string>;

std::string matched(const Names& features, const Names& columns, const ColumnMap& chosen = {})
{
    std::string text;
    for (const MatchedColumn& match : matchColumns(features, columns, chosen))
        text += match.feature + ":" + match.name + ":" + std::string(toWord(match.kind)) + ";";
    return text;
}

std::string suggested(const std::string& feature, const Names& columns)
{
    std::string text;
    for (const ColumnSuggestion& suggestion : suggestColumns(feature, columns))
        text += columns[suggestion.column] + ";";
    return text;
}

} // namespace

class ColumnMatchTest : public QObject {
    Q_OBJECT
private slots:
    void exactNamesComeFirst()
    {
        QCOMPARE(matched({"Age", "age"}, {"age", "Age"}), std::string("Age:Age:by name;"
                                                                      "age:age:by name;"));
    }
    void caseBlanksAndMarksDoNotMatterWhereOnlyOneColumnFits()
    {
        QCOMPARE(matched({"Work_Experience"}, {"work experience"}),
                 std::string("Work_Experience:work experience:similar name;"));
        QCOMPARE(matched({"Work_Experience"}, {"work experience", "WorkExperience"}),
                 std::string("Work_Experience::missing;"));
    }
    void whatWasChosenIsTaken()
    {
        QCOMPARE(matched({"Age", "Size"}, {"Age", "Alter"}, {{"Age", "Alter"}}),
                 std::string("Age:Alter:chosen;Size::missing;"));
        QCOMPARE(matched({"Age"}, {"Age"}, {{"Age", ""}}), std::string("Age::missing;"));
    }
    void oneColumnServesOneFeature()
    {
        QVERIFY_THROWS_EXCEPTION(
            Error, matchColumns(Names{"A", "B"}, Names{"x"}, {{"A", "x"}, {"B", "x"}}));
        QVERIFY_THROWS_EXCEPTION(Error, matchColumns(Names{"A"}, Names{"x"}, {{"C", "x"}}));
        QVERIFY_THROWS_EXCEPTION(Error, matchColumns(Names{"A"}, Names{"x"}, {{"A", "y"}}));
    }
    void synonymsAndLikeNamesAreSuggested()
    {
        QCOMPARE(suggested("Gender", {"Sex", "Age"}), std::string("Sex;"));
        QCOMPARE(suggested("income", {"Einkommen", "Outcome"}), std::string("Einkommen;Outcome;"));
        QCOMPARE(suggested("Family_Size", {"family members", "Size of family", "x"}),
                 std::string("Size of family;family members;"));
        QCOMPARE(suggested("Profession", {"Var_1"}), std::string());
        const Names columns{"Sex", "sex"};
        const std::size_t taken[] = {0};
        QCOMPARE(suggestColumns("Sex", columns, taken).front().column, std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(ColumnMatchTest)
#include "test_columnmatch.moc"
