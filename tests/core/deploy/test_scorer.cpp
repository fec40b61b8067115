#include "core/base/error.h"
#include "core/deploy/scoringwarnings.h"
#include "core/segment/segmentmodel.h"
#include "tests/core/deploy/scoringfixture.h"
#include "tests/support/cancelling.h"
#include "tests/support/maskedwords.h"
#include "tests/support/receipts.h"

#include <QObject>
#include <QtTest>

#include <cmath>

using namespace core;
using namespace core::deploy;
using scoring::Folder;
using scoring::linesOf;

namespace {

constexpr std::size_t trainingRows = 600;

std::optional<Error> refusal(const store::Model& model, const std::filesystem::path& file,
                             const ScoreOptions& options = {}, const ScoreTargets& targets = {})
{
    try {
        scoreFile(model, file, options, targets);
    } catch (const Error& error) {
        return error;
    }
    return {};
}

const FeatureFindings& feature(const ScoringReceipt& receipt, const std::string& name)
{
    for (const FeatureFindings& one : receipt.features)
        if (one.match.feature == name)
            return one;
    throw Error(ErrorCode::Internal, "no such feature");
}

bool hasWarning(const ScoringReceipt& receipt, const std::string& code)
{
    return std::ranges::any_of(receipt.warnings,
                               [&](const Warning& warning) { return warning.code == code; });
}

/// The same rows with CR LF, semicolons, decimal commas and Latin-1.
std::string continental(const std::string& text)
{
    std::string out;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (c == '\n')
            out += "\r\n";
        else if (c == ',' && !quoted)
            out += ';';
        else if (c == '.')
            out += ',';
        else
            out += c;
    }
    return out;
}

} // namespace

class ScorerTest : public QObject {
    Q_OBJECT

private:
    std::string m_training = scoring::customersText(trainingRows, 1);
    store::Model m_model = scoring::modelFrom(m_training);
    const predict::SavedClassifier& classifier() const
    {
        return *std::get<predict::SavedClassifierPointer>(m_model);
    }

private slots:
    void warningsAreTranslatedWhole()
    {
        ScoringReceipt receipt;
        receipt.rows = 0;
        receipt.rejectedCount = 2;
        receipt.rejected = {{7, {}, {}}};
        receipt.known = KnownFindings{"#", 3, 1, 0};
        for (const std::size_t count : {1U, 2U}) {
            for (const auto type : {data::ColumnType::Numeric, data::ColumnType::Date,
                                    data::ColumnType::Boolean, data::ColumnType::Category}) {
                FeatureFindings found = receipts::feature("#", 1, 0.5);
                found.match.kind = MatchKind::Similar;
                found.type = type;
                found.unreadable = count;
                found.unseenCells = count;
                found.unseen.emplace_back().level = "1";
                receipt.features.push_back(found);
            }
        }
        receipt.features.emplace_back().match.feature = "#2";
        const tests::MaskedWords masked;
        addWarnings(receipt);
        receipt.known = KnownFindings{"#", 1, 1, 0};
        receipt.rejectedCount = 1;
        addWarnings(receipt);
        QVERIFY(receipt.warnings.size() > 30);
        for (const Warning& warning : receipt.warnings)
            QCOMPARE(tests::MaskedWords::left(warning.text, {}), std::string());
    }

    void everyRowStaysByteForByteWithItsLabelBehind()
    {
        const Folder folder;
        const std::string text = scoring::customersText(300, 2, 5000);
        const auto receipt =
            scoreFile(m_model, folder.write("new.csv", text), {}, {folder.path("out.csv"), {}, {}});
        const auto before = linesOf(text);
        const auto after = linesOf(folder.read("out.csv"));
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(after[i].starts_with(before[i] + ","));
            QCOMPARE(std::ranges::count(after[i].substr(before[i].size()), ','), std::ptrdiff_t{4});
        }
        QVERIFY(after[0].ends_with(",predicted_segment,probability_other,probability_rich,"
                                   "probability_young"));
        QCOMPARE(receipt.rows, std::size_t{300});
        QCOMPARE(folder.read("new.csv"), text);
    }

    void whatIsWrittenIsWhatTheModelPredicts()
    {
        const Folder folder;
        const std::string text = scoring::customersText(300, 3, 5000);
        scoreFile(m_model, folder.write("new.csv", text), {}, {folder.path("out.csv"), {}, {}});
        const auto table = data::readCsvText(text, "new.csv").table;
        const auto rows = data::allRows(table->rowCount());
        const auto predicted = predict::predict(classifier(), *table, rows);
        const auto written = data::readCsvText(folder.read("out.csv"), "out.csv").table;
        const auto& label = written->column(written->require("predicted_segment"));
        const auto& rich = written->column(written->require("probability_rich"));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(data::valueText(label, row),
                     classifier().classes[static_cast<std::size_t>(predicted.classes[row])]);
            QVERIFY(std::abs(rich.numbers[row] - predicted.probabilities(row, 1)) <= 5.1e-7);
        }
    }

    void rowByRowIsTheSameAsAtOnce()
    {
        const Folder folder;
        const std::string text = scoring::customersText(60, 4, 5000);
        scoreFile(m_model, folder.write("new.csv", text), {}, {folder.path("out.csv"), {}, {}});
        const auto atOnce = linesOf(folder.read("out.csv"));
        const auto lines = linesOf(text);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const auto one = folder.write("one.csv", lines[0] + "\n" + lines[i] + "\n");
            scoreFile(m_model, one, {}, {folder.path("oneout.csv"), {}, {}});
            QCOMPARE(linesOf(folder.read("oneout.csv")).at(1), atOnce[i]);
        }
    }

    void otherWaysToWriteTheSameTableGetTheSameLabels()
    {
        const Folder folder;
        const std::string text = scoring::customersText(200, 5, 5000);
        const auto plain = scoreFile(m_model, folder.write("new.csv", text));
        const auto other = scoreFile(m_model, folder.write("new2.csv", continental(text)), {},
                                     {folder.path("out.csv"), {}, {}});
        QCOMPARE(other.counts, plain.counts);
        QCOMPARE(other.sureness, plain.sureness);
        const auto lines = linesOf(folder.read("out.csv"));
        QVERIFY(lines[1].ends_with("\r"));
        QVERIFY(lines[1].find(";0,") != std::string::npos);
        // The last row has no line end in the source.
        folder.write("new3.csv", text.substr(0, text.size() - 1));
        scoreFile(m_model, folder.path("new3.csv"), {}, {folder.path("out3.csv"), {}, {}});
        scoreFile(m_model, folder.path("new.csv"), {}, {folder.path("out1.csv"), {}, {}});
        QCOMPARE(folder.read("out3.csv"), folder.read("out1.csv"));
    }

    void knownCustomersAreRecognised()
    {
        const Folder folder;
        // Half of them stand in the training table, as they are there.
        const auto training = linesOf(m_training);
        std::string text = training[0] + "\n";
        for (std::size_t i = 1; i <= 50; ++i)
            text += training[i] + "\n";
        auto changed = linesOf(scoring::customersText(50, 9, 1050)); // IDs known, all else new
        for (std::size_t i = 1; i < changed.size(); ++i)
            text += changed[i] + "\n";
        const auto strangers = linesOf(scoring::customersText(20, 10, 90'000));
        for (std::size_t i = 1; i < strangers.size(); ++i)
            text += strangers[i] + "\n";
        const auto file = folder.write("new.csv", text);
        const auto receipt = scoreFile(m_model, file);
        QVERIFY(receipt.known.has_value());
        QCOMPARE(receipt.known->rows, std::size_t{100});
        QCOMPARE(receipt.known->sameFeatures, std::size_t{50});
        QCOMPARE(receipt.knownPreview.size(), std::size_t{100});
        QVERIFY(hasWarning(receipt, "known-customers"));

        ScoreOptions onlyNew;
        onlyNew.onlyNew = true;
        const auto fresh = scoreFile(m_model, file, onlyNew, {folder.path("out.csv"), {}, {}});
        QCOMPARE(fresh.rows, std::size_t{20});
        QCOMPARE(fresh.leftOut, std::size_t{100});
        QCOMPARE(linesOf(folder.read("out.csv")).size(), std::size_t{21});
        QVERIFY(linesOf(folder.read("out.csv"))[1].starts_with(strangers[1]));
    }

    void ownTableKeepsItsLabelsRowByRow()
    {
        const Folder folder;
        auto lines = linesOf(scoring::customersText(400, 4));
        std::string text = lines[0] + "\n";
        for (std::size_t i = 1; i < lines.size(); ++i)
            text += (i % 20 == 0 ? lines[i].substr(lines[i].find(',')) : lines[i]) + "\n";
        segment::SegmentRequest request;
        request.table = data::readCsvText(text, "own.csv").table;
        request.method = segment::SegmentMethod::Ward;
        request.k = 4;
        const auto found = segment::segmentCustomers(request, {});
        const auto model = std::make_shared<segment::SegmentModel>(segment::modelOf(found));
        QVERIFY(model->ruleAgreement < 1); // or there is nothing to keep
        const auto file = folder.write("own.csv", text);
        scoreFile(model, file, {}, {folder.path("all.csv"), {}, {}});
        const auto all = linesOf(folder.read("all.csv"));
        QCOMPARE(all.size(), std::size_t{401});
        for (std::size_t row = 0; row < 400; ++row) {
            const auto label = static_cast<std::size_t>(found.labels[row]);
            const std::string& name = found.profile.cards[label].name;
            QVERIFY2(all[row + 1].find(name) != std::string::npos,
                     (all[0] + all[row + 1] + name).c_str());
        }
        // Those without an ID cannot be told from new ones; they are who they are all the same.
        ScoreOptions onlyNew;
        onlyNew.onlyNew = true;
        scoreFile(model, file, onlyNew, {folder.path("new.csv"), {}, {}});
        const auto fresh = linesOf(folder.read("new.csv"));
        QCOMPARE(fresh.size(), std::size_t{21});
        for (std::size_t row = 1; row < fresh.size(); ++row)
            QCOMPARE(fresh[row], all[20 * row]);
    }

    void columnsAreMatchedAndWhatIsMissingIsTold()
    {
        const Folder folder;
        std::string text = scoring::customersText(100, 6, 5000);
        text.replace(0, text.find('\n'), "id,Age,Lohn,plan,other,segment");
        const auto file = folder.write("new.csv", text);
        const auto receipt = scoreFile(m_model, file);
        QCOMPARE(feature(receipt, "age").match.kind, MatchKind::Similar);
        QCOMPARE(receipt.missingColumns(), (std::vector<std::string>{"income", "region, code"}));
        QVERIFY(hasWarning(receipt, "missing-column"));
        ScoreOptions mapped;
        mapped.map = {{"income", "Lohn"}, {"region, code", "other"}};
        const auto all = scoreFile(m_model, file, mapped);
        QVERIFY(all.missingColumns().empty());
        const auto usual =
            scoreFile(m_model, folder.write("usual.csv", scoring::customersText(100, 6, 5000)));
        QCOMPARE(all.counts, usual.counts);
        mapped.map["income"] = "plan";
        mapped.map["plan"] = "plan";
        QCOMPARE(refusal(m_model, file, mapped)->code(), ErrorCode::InvalidOption);
        mapped.map = {{"income", "nowhere"}};
        QCOMPARE(refusal(m_model, file, mapped)->code(), ErrorCode::UnknownColumn);
        QCOMPARE(refusal(m_model, folder.write("other.csv", "a,b\n1,2\n"))->code(),
                 ErrorCode::UnknownColumn);
    }

    void oddCellsAreCountedAndExplained()
    {
        const Folder folder;
        const auto receipt =
            scoreFile(m_model, folder.write("new.csv", "id,age,income,plan,\"region, "
                                                       "code\",segment\n"
                                                       "c1,34,1000,gold,S2,\n"
                                                       "c2,old,1000,gold,S2,\n"
                                                       "c3,,,silver,S2,\n"
                                                       "c4,1\n"
                                                       "c5,20,5,basic,\"N, 1\",young\n"));
        QCOMPARE(receipt.rows, std::size_t{4});
        QCOMPARE(receipt.rejectedCount, std::size_t{1});
        QCOMPARE(receipt.rejected[0].line, std::size_t{5});
        QCOMPARE(feature(receipt, "age").unreadable, std::size_t{1});
        QCOMPARE(feature(receipt, "age").unreadableText, std::string("old"));
        QCOMPARE(feature(receipt, "age").unreadableLine, std::size_t{3});
        QCOMPARE(feature(receipt, "age").missing, std::size_t{1});
        const auto& plan = feature(receipt, "plan");
        QCOMPARE(plan.unseenCells, std::size_t{3});
        QCOMPARE(plan.unseen[0].level, std::string("gold"));
        QCOMPARE(plan.unseen[0].count, std::size_t{2});
        QCOMPARE(receipt.withoutTarget, std::size_t{3});
        QCOMPARE(receipt.evaluation->n, std::size_t{1});
    }

    void labelsInTheFileGiveAnEvaluation()
    {
        const Folder folder;
        const std::string text = scoring::customersText(400, 8, 7000);
        const auto receipt = scoreFile(m_model, folder.write("new.csv", text));
        const auto table = data::readCsvText(text, "new.csv").table;
        const auto known = predict::knownRows(classifier(), *table);
        const auto predicted = predict::predict(classifier(), *table, known.rows);
        const auto expected = predict::evaluate(known.classes, predicted.probabilities,
                                                predicted.classes, classifier().classes);
        QVERIFY(receipt.evaluation.has_value());
        QCOMPARE(receipt.evaluation->confusion, expected.confusion);
        QCOMPARE(receipt.evaluation->accuracy, expected.accuracy);
        QCOMPARE(receipt.evaluation->logLoss, expected.logLoss);
        QCOMPARE(receipt.evaluation->rocAuc, expected.rocAuc);
        QCOMPARE(receipt.ranked, std::size_t{400});
    }

    void driftIsMeasuredAgainstTheTrainingRows()
    {
        const Folder folder;
        // The training table itself has hardly drifted from its training part.
        const auto same = scoreFile(m_model, folder.write("same.csv", m_training));
        QVERIFY(*same.mostDrifted()->psi < driftToWatch);
        // Everybody is 90 years old and has the premium plan.
        std::string text = "id,age,income,plan,\"region, code\",segment\n";
        for (int i = 0; i < 100; ++i)
            text += "c" + std::to_string(i) + ",90,50000,premium,S2,\n";
        const auto other = scoreFile(m_model, folder.write("other.csv", text));
        const auto& age = feature(other, "age");
        QVERIFY(*age.psi > driftThatMatters);
        QVERIFY(hasWarning(other, "drift"));
        // By hand from the stored shares.
        const auto& plan = feature(other, "plan");
        const auto& sources = classifier().recipe.sources;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].name != "plan")
                continue;
            const auto& shares = classifier().origin.shares[i];
            double psi = (1e-4 - shares.missing) * std::log(1e-4 / shares.missing);
            for (std::size_t level = 0; level < sources[i].levels.size(); ++level) {
                const double found = sources[i].levels[level] == "premium" ? 1 : 1e-4;
                psi += (found - shares.shares[level]) * std::log(found / shares.shares[level]);
            }
            QVERIFY(std::abs(*plan.psi - psi) < 1e-12);
        }
    }

    void labelsBelowTheLimitAreNotSure()
    {
        const Folder folder;
        const auto file = folder.write("new.csv", scoring::customersText(300, 11, 5000));
        ScoreOptions options;
        options.leastConfidence = 0.7;
        const auto receipt = scoreFile(m_model, file, options, {folder.path("out.csv"), {}, {}});
        QVERIFY(receipt.notSure > 0 && receipt.notSure < 300);
        QCOMPARE(receipt.sureCounts(70), receipt.given);
        const auto lines = linesOf(folder.read("out.csv"));
        const auto written = std::ranges::count_if(lines, [](const std::string& line) {
            return line.find(",not sure,") != std::string::npos;
        });
        QCOMPARE(static_cast<std::size_t>(written), receipt.notSure);
        options.leastConfidence = 1.5;
        QCOMPARE(refusal(m_model, file, options)->code(), ErrorCode::InvalidOption);
    }

    void everyLabelMayHaveAFileOfItsOwn()
    {
        const Folder folder;
        const auto file = folder.write("new.csv", scoring::customersText(200, 12, 5000));
        const auto receipt = scoreFile(
            m_model, file, {}, {{}, folder.path("by"), {"id", "region, code", "probability_rich"}});
        for (std::size_t i = 0; i < receipt.labels.size(); ++i) {
            const auto lines = linesOf(folder.read("by/" + receipt.labels[i] + ".csv"));
            QCOMPARE(lines.size(), receipt.counts[i] + 1);
            QCOMPARE(lines[0], std::string("id,\"region, code\",probability_rich"));
        }
        QVERIFY(!std::filesystem::exists(folder.path("by/Not sure.csv")));
        QCOMPARE(refusal(m_model, file, {}, {{}, folder.path("by"), {"nothing"}})->code(),
                 ErrorCode::UnknownColumn);
    }

    void theSourceIsNeverWrittenOver()
    {
        const Folder folder;
        const std::string text = scoring::customersText(20, 13, 5000);
        const auto file = folder.write("new.csv", text);
        QCOMPARE(refusal(m_model, file, {}, {file, {}, {}})->code(), ErrorCode::InvalidOption);
        std::filesystem::create_hard_link(file, folder.path("link.csv"));
        QVERIFY(refusal(m_model, file, {}, {folder.path("link.csv"), {}, {}}).has_value());
        QCOMPARE(folder.read("new.csv"), text);
    }

    void cancellingLeavesNoFile()
    {
        const Folder folder;
        const auto file = folder.write("new.csv", scoring::customersText(400'000, 14, 5000));
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                scoreFile(m_model, file, {}, {folder.path("out.csv"), {}, {}}, stop, progress);
            },
            0.9);
        QCOMPARE(folder.fileCount(), std::size_t{1});
    }

    void longFilesAreReadInPiecesWithoutADifference()
    {
        // Rows, fields and quoted line ends across the borders of pieces.
        const Folder folder;
        std::string text = "id,age,income,plan,\"region, code\",segment,note\n";
        const auto lines = linesOf(scoring::customersText(2000, 15, 5000));
        const std::string note(3000, 'x');
        for (std::size_t i = 1; i < lines.size(); ++i)
            text += lines[i] + ",\"" + note + "\n" + std::to_string(i) + "\"\n";
        const auto file = folder.write("long.csv", text); // 6 MB
        const auto receipt = scoreFile(m_model, file, {}, {folder.path("out.csv"), {}, {}});
        QCOMPARE(receipt.rows, std::size_t{2000});
        QCOMPARE(receipt.rejectedCount, std::size_t{0});
        const auto shortOne =
            scoreFile(m_model, folder.write("short.csv", scoring::customersText(2000, 15, 5000)));
        QCOMPARE(receipt.counts, shortOne.counts);
        QCOMPARE(receipt.sureness, shortOne.sureness);
        const auto written = data::readCsvText(folder.read("out.csv"), "out.csv").table;
        QCOMPARE(written->rowCount(), std::size_t{2000});
        QCOMPARE(written->cellText(1999, 6), note + "\n2000");
    }

    void labelsAreWrittenInTheFilesEncoding()
    {
        const Folder folder;
        std::string training = m_training;
        for (std::size_t at = 0; (at = training.find("young\n", at)) != training.npos; ++at)
            training.replace(at, 5, "für");
        const auto model = scoring::modelFrom(training);
        std::string text = scoring::customersText(50, 16, 5000);
        text.replace(text.find("S2"), 2, "\xD6st"); // Latin-1
        scoreFile(model, folder.write("new.csv", text), {}, {folder.path("out.csv"), {}, {}});
        const std::string written = folder.read("out.csv");
        QVERIFY(written.find("f\xFCr") != written.npos);
        QVERIFY(written.find("f\xC3\xBCr") == written.npos);
        QVERIFY(written.find("\xD6st") != written.npos);
    }
};

QTEST_GUILESS_MAIN(ScorerTest)
#include "test_scorer.moc"
