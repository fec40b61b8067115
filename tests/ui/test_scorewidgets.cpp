#include "core/base/error.h"
#include "core/store/modelfile.h"
#include "tests/support/receipts.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/scoredfilesdialog.h"
#include "ui/pages/score/detailsdialog.h"
#include "ui/pages/score/mappingdialog.h"
#include "ui/pages/score/modelcarddialog.h"
#include "ui/pages/score/receiptcard.h"
#include "ui/tables/scoredrowsmodel.h"
#include "ui/tables/texttablemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <map>

namespace {

using ui::ScoreFact;

ui::ScoringModelFacts classifier()
{
    ui::ScoringModelFacts facts;
    facts.isClassifier = true;
    facts.target = QStringLiteral("Segment");
    facts.labelWord = QStringLiteral("segment");
    facts.labelPlural = QStringLiteral("segments");
    facts.hasProbabilities = true;
    return facts;
}

std::map<QString, ScoreFact> factsOf(const core::deploy::ScoringReceipt& receipt,
                                     const ui::ScoringModelFacts& model = classifier())
{
    std::map<QString, ScoreFact> facts;
    for (const ScoreFact& fact : ui::scoreFacts(receipt, model))
        facts[fact.id] = fact;
    return facts;
}

QString plain(QString richText)
{
    return richText.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
}

core::predict::Evaluation evaluation()
{
    const std::vector<std::int32_t> truth{0, 0, 1, 1};
    const std::vector<std::int32_t> given{0, 0, 1, 0};
    return core::predict::evaluateLabels(truth, given, {"A", "B"});
}

ui::FileHeadPointer head(std::vector<std::string> columns,
                         std::vector<std::vector<std::string>> rows)
{
    core::deploy::FileHead made;
    made.columns = std::move(columns);
    made.rows = std::move(rows);
    return std::make_shared<const core::deploy::FileHead>(std::move(made));
}

core::deploy::ModelCard card()
{
    core::deploy::ModelCard made;
    made.title = "Network 64";
    made.summary = "Gives customers one of four segments.";
    made.sections = {{"How it was judged",
                      {{"Right on its test part", "55.3 %", "1,613 customers.", false},
                       {"Age", {}, "Most of it was filled.", true}}}};
    return made;
}

ui::StoredModelPointer emptySegments()
{
    return std::make_shared<const core::store::Model>(
        std::make_shared<const core::segment::SegmentModel>());
}

} // namespace

class TestScoreWidgets : public QObject {
    Q_OBJECT

private slots:
    void everythingInOrderIsSaidAsSuch()
    {
        const auto facts = factsOf(receipts::customers());
        QCOMPARE(facts.at("model").sentence, QStringLiteral("64 probe rows recomputed, all equal"));
        QCOMPARE(facts.at("columns").sentence, QStringLiteral("3 of 3 features matched by name"));
        QCOMPARE(facts.at("levels").sentence,
                 QStringLiteral("no level that the model has not seen"));
        QCOMPARE(facts.at("types").sentence,
                 QStringLiteral("no cell that could not be read as its type"));
        for (const char* id : {"model", "columns", "levels", "missing", "types", "source"})
            QVERIFY2(facts.at(QLatin1String(id)).kind == ScoreFact::Kind::Ok, id);
        QVERIFY(!facts.contains(QStringLiteral("rows")));
    }

    void oneAndManyAreWordedApart()
    {
        auto receipt = receipts::customers();
        receipt.probes = 1;
        receipt.features[0].missing = 1;
        receipt.features[0].unreadable = 1;
        receipt.features[2].unseen = {{"Paris", 1}};
        receipt.features[2].unseenLevels = 1;
        receipt.features[2].unseenCells = 1;
        receipt.rejectedCount = 1;
        receipt.known->rows = 1;
        auto facts = factsOf(receipt);
        QCOMPARE(facts.at("model").sentence, QStringLiteral("1 probe row recomputed, equal"));
        QCOMPARE(facts.at("missing").sentence,
                 QStringLiteral("1 filled with a value from training"));
        QCOMPARE(facts.at("types").sentence,
                 QStringLiteral("1 cell could not be read as its type, taken as empty"));
        QCOMPARE(facts.at("levels").sentence,
                 QStringLiteral("1 level that the model has not seen, in 1 cell"));
        QCOMPARE(facts.at("rows").sentence,
                 QStringLiteral("1 row could not be taken apart and is left out"));
        QCOMPARE(facts.at("identity").sentence, QStringLiteral("1 ID also in the training file"));

        receipt.features[0].missing = 1200;
        receipt.features[0].unreadable = 2;
        receipt.features[2].unseenLevels = 3;
        receipt.features[2].unseenCells = 1500;
        receipt.rejectedCount = 4;
        receipt.known->rows = 900;
        facts = factsOf(receipt);
        QCOMPARE(facts.at("missing").sentence,
                 QStringLiteral("1,200 filled with values from training"));
        QCOMPARE(facts.at("types").sentence,
                 QStringLiteral("2 cells could not be read as their type, taken as empty"));
        QCOMPARE(facts.at("levels").sentence,
                 QStringLiteral("3 levels that the model has not seen, in 1,500 cells"));
        QCOMPARE(facts.at("rows").sentence,
                 QStringLiteral("4 rows could not be taken apart and are left out"));
        QCOMPARE(facts.at("identity").sentence,
                 QStringLiteral("900 IDs also in the training file"));
        QVERIFY(facts.at("identity").kind == ScoreFact::Kind::Warning);
    }

    void columnsSayHowTheyWereMatched()
    {
        auto receipt = receipts::customers();
        receipt.features[0].match.kind = core::deploy::MatchKind::Similar;
        receipt.features[1].match.kind = core::deploy::MatchKind::Chosen;
        QCOMPARE(factsOf(receipt).at("columns").sentence,
                 QStringLiteral("1 of 3 features matched by name, 1 by a similar name, 1 by hand"));
        receipt.features[1].match = {"Income", core::deploy::MatchKind::Missing, {}, {}};
        const auto facts = factsOf(receipt);
        QVERIFY(facts.at("columns").kind == ScoreFact::Kind::Warning);
        QCOMPARE(facts.at("columns").sentence,
                 QStringLiteral("not in this file: Income; filled with values from training"));
    }

    void accuracyIsNeverGuessed()
    {
        auto receipt = receipts::customers();
        QCOMPARE(factsOf(receipt).at("accuracy").sentence,
                 QStringLiteral("unknown: this file has no column Segment"));
        receipt.hasTarget = true;
        receipt.withoutTarget = 1000;
        QCOMPARE(factsOf(receipt).at("accuracy").sentence,
                 QStringLiteral("unknown: Segment is empty in this file"));
        receipt.otherClasses = 5;
        QCOMPARE(factsOf(receipt).at("accuracy").sentence,
                 QStringLiteral("unknown: no row of Segment has a label that the model knows"));
        receipt.evaluation = evaluation();
        const auto fact = factsOf(receipt).at("accuracy");
        QVERIFY(fact.look == ScoreFact::Look::Accuracy);
        // Wilson's interval of 3 in 4 is 30.1 to 95.4 %.
        QCOMPARE(fact.sentence, QStringLiteral("75.0\u00A0% ± 32.7 right on 4 rows with a label"));
    }

    void segmentsHaveNothingToBeRightAbout()
    {
        auto model = classifier();
        model.isClassifier = false;
        auto receipt = receipts::customers();
        receipt.target.clear();
        const auto facts = factsOf(receipt, model);
        QVERIFY(!facts.contains(QStringLiteral("accuracy")));
        QCOMPARE(facts.at("identity").sentence,
                 QStringLiteral("900 IDs also in the table of the segments"));
        QCOMPARE(plain(ui::scoreHeadline(receipt, model, 40)),
                 QStringLiteral("900 of 1,000 customers labelled, 100 not sure"));
    }

    void theHeadlineCountsWhoIsLabelled()
    {
        auto receipt = receipts::customers();
        QCOMPARE(plain(ui::scoreHeadline(receipt, classifier(), 40)),
                 QStringLiteral("900 of 1,000 customers labelled, 100 not sure · accuracy unknown, "
                                "because the file has no labels"));
        QVERIFY(plain(ui::scoreHeadline(receipt, classifier(), 0))
                    .startsWith(QStringLiteral("all 1,000 customers labelled ·")));
        receipt.evaluation = evaluation();
        QVERIFY(plain(ui::scoreHeadline(receipt, classifier(), 40))
                    .contains(QStringLiteral("75.0\u00A0% right (95 % interval 30.1\u00A0% to "
                                             "95.4\u00A0%)")));
    }

    void theBannerSaysWhoIsNotNew()
    {
        auto receipt = receipts::customers();
        QCOMPARE(plain(ui::knownHeadline(receipt)),
                 QStringLiteral("900 of 1,000 customers are not new. Their IDs are also in the "
                                "training file, most with other values. Their labels are no test "
                                "of the model. 100 customers have never been seen."));
        receipt.rows = 100;
        receipt.leftOut = 900;
        receipt.known->rows = 0; // among those that were scored
        QCOMPARE(plain(ui::knownHeadline(receipt)),
                 QStringLiteral("900 of 1,000 customers are left out. Their IDs are also in the "
                                "training file."));
        receipt.leftOut = 0;
        QVERIFY(ui::knownHeadline(receipt).isEmpty());
    }

    void aLinkAsksForWhatStandsBehindALine()
    {
        auto receipt = receipts::customers();
        receipt.features[0].missing = 12;
        ui::ReceiptCard card;
        card.setFacts(ui::scoreFacts(receipt, classifier()), QStringLiteral("all of it"),
                      QStringLiteral("receipt.txt"));
        QVector<ScoreFact::Look> asked;
        connect(&card, &ui::ReceiptCard::lookRequested, this,
                [&](ScoreFact::Look what) { asked << what; });
        auto* show = card.findChild<QPushButton*>(QStringLiteral("missingLookButton"));
        QVERIFY(show);
        QTest::mouseClick(show, Qt::LeftButton);
        auto* map = card.findChild<QPushButton*>(QStringLiteral("columnsLookButton"));
        QVERIFY(map);
        QTest::keyClick(map, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked[0] == ScoreFact::Look::Missing);
        QVERIFY(asked[1] == ScoreFact::Look::Map);
        QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("typesLookButton")));
        card.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("all of it"));
    }

    void noLineSpeaksByColourAlone()
    {
        auto receipt = receipts::customers();
        receipt.features[0].unreadable = 2;
        ui::ReceiptCard card;
        card.setFacts(ui::scoreFacts(receipt, classifier()), {}, {});
        const auto* line = card.findChild<QWidget*>(QStringLiteral("receiptLine_types"));
        QVERIFY(line);
        QVERIFY(line->accessibleName().startsWith(QStringLiteral("Warning: Types: 2 cells")));
    }

    void whatStandsBehindALineIsATable()
    {
        auto receipt = receipts::customers();
        receipt.features[2].unseen = {{"Paris", 7}, {"Rome", 1}};
        receipt.features[1].unreadable = 2;
        receipt.features[1].unreadableText = "n/k";
        receipt.features[1].unreadableLine = 17;
        const auto levels = ui::scoreFactTable(receipt, ScoreFact::Look::Levels);
        QCOMPARE(levels.size(), 3);
        QCOMPARE(levels[1], (QStringList{"City", "Paris", "7"}));
        const auto types = ui::scoreFactTable(receipt, ScoreFact::Look::Types);
        QCOMPARE(types[1], (QStringList{"Income", "2", "n/k", "17"}));
        const auto known = ui::scoreFactTable(receipt, ScoreFact::Look::Known);
        QCOMPARE(known[1], (QStringList{"2", "1", "23", "1,000", "Ulm"}));
        ui::TextTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(levels);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void labelsOfRowsFollowTheLimit()
    {
        ui::ScoredRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReceipt(receipts::shared(receipts::customers()), false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 5 + 1 + 4);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("A"));
        model.setLimit(40);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("D"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("not sure"));
        const QWidget view;
        model.setPaintedOn(&view);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull()); // its mark
        QVERIFY(!model.index(1, 0).data(Qt::DecorationRole).isValid());
        model.setLimit(35); // not below it
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("A"));
        QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("45.0\u00A0%"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("yes"));
        QCOMPARE(model.index(0, 9).data().toString(), QStringLiteral("Ulm"));
    }

    void rowsShowWhatIsWritten()
    {
        ui::ScoredRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReceipt(receipts::shared(receipts::customers()), true);
        QCOMPARE(model.rowCount(), 1);
        model.setAdded(true, false);
        QCOMPARE(model.columnCount(), 1 + 1 + 4);
        model.setAdded(false, false);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("ID"));
    }

    void aSuggestionIsOneClickAway()
    {
        ui::MappingDialog dialog({QStringLiteral("Age"), QStringLiteral("Gender")},
                                 head({"age", "Sex", "City"}, {{"23", "f", "Ulm"}}), {},
                                 QStringLiteral("new.csv"));
        auto* age = dialog.findChild<QLabel*>(QStringLiteral("how_Age"));
        QCOMPARE(age->text(), QStringLiteral("by a similar name"));
        auto* suggestion = dialog.findChild<QPushButton*>(QStringLiteral("suggest_Gender"));
        QVERIFY(!suggestion->isHidden());
        QCOMPARE(suggestion->text(), QStringLiteral("Use Sex"));
        QVERIFY(dialog.columnMap().empty());
        suggestion->click();
        const core::deploy::ColumnMap wanted{{"Gender", "Sex"}};
        QCOMPARE(dialog.columnMap(), wanted);
        QVERIFY(suggestion->isHidden());
        auto* state = dialog.findChild<QLabel*>(QStringLiteral("mappingState"));
        QCOMPARE(state->text(), QStringLiteral("Every feature has a column."));
    }

    void aColumnUsedTwiceIsSaidAtOnce()
    {
        ui::MappingDialog dialog({QStringLiteral("Age"), QStringLiteral("Income")},
                                 head({"Age", "Income"}, {{"23", "1000"}}), {},
                                 QStringLiteral("new.csv"));
        auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("useColumnsButton"));
        QVERIFY(ok->isEnabled());
        auto* income = dialog.findChild<QComboBox*>(QStringLiteral("map_Income"));
        income->setCurrentIndex(income->findText(QStringLiteral("Age")));
        QVERIFY(!ok->isEnabled());
        QCOMPARE(dialog.problem(),
                 QStringLiteral("Column Age cannot serve more than one feature: Age, Income."));
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("mappingState"))->text(),
                 dialog.problem());
        dialog.reset();
        QVERIFY(ok->isEnabled());
        QVERIFY(dialog.columnMap().empty());
    }

    void aFeatureCanBeLeftOutButNotAllOfThem()
    {
        ui::MappingDialog dialog({QStringLiteral("Age"), QStringLiteral("Income")},
                                 head({"Age", "Income"}, {{"23", "1000"}}), {},
                                 QStringLiteral("new.csv"));
        auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("useColumnsButton"));
        dialog.findChild<QComboBox*>(QStringLiteral("map_Age"))->setCurrentIndex(0);
        QVERIFY(ok->isEnabled());
        const core::deploy::ColumnMap wanted{{"Age", ""}};
        QCOMPARE(dialog.columnMap(), wanted);
        dialog.findChild<QComboBox*>(QStringLiteral("map_Income"))->setCurrentIndex(0);
        QVERIFY(!ok->isEnabled());
        QCOMPARE(dialog.problem(), QStringLiteral("No feature of the model is in this file."));
    }

    void whatWasChosenBeforeIsShownAgain()
    {
        ui::MappingDialog dialog({QStringLiteral("Age")}, head({"Age", "Years"}, {{"23", "24"}}),
                                 {{"Age", "Years"}}, QStringLiteral("new.csv"));
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("map_Age"))->currentText(),
                 QStringLiteral("Years"));
        const core::deploy::ColumnMap wanted{{"Age", "Years"}};
        QCOMPARE(dialog.columnMap(), wanted);
    }

    void aCardSaysWhatToBewareOf()
    {
        auto* dialog = new ui::ModelCardDialog(emptySegments(), card(), true);
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("modelCardTitle"))->text(),
                 QStringLiteral("Network 64"));
        const QString text = dialog->text();
        QVERIFY(text.contains(QStringLiteral("Right on its test part: 55.3 % – 1,613 customers.")));
        QVERIFY(text.contains(QStringLiteral("! Age:")));
        QSignalSpy used(dialog, &ui::ModelCardDialog::useRequested);
        dialog->findChild<QPushButton*>(QStringLiteral("useModelButton"))->click();
        QCOMPARE(used.count(), 1);
        delete dialog;
    }

    void theModelInUseIsNotOfferedForUse()
    {
        const ui::ModelCardDialog dialog(emptySegments(), card(), false);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("useModelButton")));
    }

    void filesPerLabelHoldTheColumnsTicked()
    {
        ui::ScoredFilesDialog dialog(receipts::shared(receipts::customers()), 40,
                                     QStringLiteral("/tmp/scored"));
        QVERIFY(dialog.columns().empty()); // all
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("scoredColumnsList"));
        auto* write = dialog.findChild<QPushButton*>(QStringLiteral("writeScoredFilesButton"));
        QCOMPARE(list->count(), 4 + 5);
        QCOMPARE(write->text(), QStringLiteral("Write 5 Files"));
        dialog.findChild<QPushButton*>(QStringLiteral("noColumnsButton"))->click();
        QVERIFY(!write->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        list->item(4)->setCheckState(Qt::Checked);
        QVERIFY(write->isEnabled());
        const std::vector<std::string> wanted{"ID", "Segment predicted"};
        QCOMPARE(dialog.columns(), wanted);
    }

    void modelFilesAreKnownByTheirEnding()
    {
        QVERIFY(ui::isModelFile(QStringLiteral("/tmp/a.tessera")));
        QVERIFY(ui::isModelFile(QStringLiteral("B.SEGMENTS")));
        QVERIFY(!ui::isModelFile(QStringLiteral("/tmp/tessera/a.csv")));
    }
};

QTEST_MAIN(TestScoreWidgets)
#include "test_scorewidgets.moc"
