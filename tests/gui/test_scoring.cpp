#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/network/engine.h"
#include "core/predict/savedclassifier.h"
#include "tests/support/hands.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/score/mappingdialog.h"
#include "ui/pages/score/sqldialog.h"
#include "ui/plots/score/givenlabelsplot.h"
#include "ui/plots/score/surenessplot.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/scoring.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using tests::Hands;
using ui::Step;

namespace {

constexpr int trainRows = 600;
constexpr int newRows = 90;
constexpr int knownRows = 30; ///< of the new ones

/// Customers whose segment follows age and income, with some noise; `salary` renames the income.
QByteArray customers(int first, int count, bool hasSegment, const QByteArray& income,
                     std::uint64_t seed)
{
    core::Random random(seed);
    QByteArray csv = "ID;Age;" + income + ";City" + (hasSegment ? ";Segment" : "") + "\r\n";
    const char* cities[] = {"Ulm", "\"Bad Homburg; Hesse\"", "Köln"};
    for (int row = 0; row < count; ++row) {
        const int age = 20 + static_cast<int>(random.below(50));
        const int money = 1000 + static_cast<int>(random.below(4000));
        const double score = (age - 45) / 15.0 + (money - 3000) / 1200.0 + random.normal() * 0.7;
        csv += QByteArray::number(first + row) + ';' +
               (row % 17 == 3 ? QByteArray() : QByteArray::number(age)) + ';' +
               QByteArray::number(money) + ';' +
               (!hasSegment && row == 5 ? "Rome" : cities[random.below(3)]);
        if (hasSegment)
            csv += score < -0.8 ? ";A" : score < 0.8 ? ";B" : ";C";
        csv += "\r\n";
    }
    return csv;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> linesOf(const QByteArray& bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray& line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    return lines;
}

} // namespace

/// From a trained model to a scored file, in the real window: choose, map, look, drag, write. Each
/// step once by mouse and once by keyboard alone.
class TestScoring : public QObject, private tests::RealWindow {
    Q_OBJECT

    tests::Heartbeat m_heartbeat;
    QByteArray m_new;
    QString m_saved;
    QString m_asked; ///< what was given last for a file to write

    static Hands hands()
    {
        QFETCH_GLOBAL(int, hand);
        return Hands(static_cast<Hands::Kind>(hand));
    }
    /// Waits for what is made anew with each result: it is shown a moment later.
    bool press(const char* name) const
    {
        return QTest::qWaitFor([&] { return find<QAbstractButton>(name) != nullptr; }) &&
               hands().press(find<QAbstractButton>(name));
    }
    ui::Scoring& scoring() const { return m_workspace->scoring(); }
    bool isIdle() const { return !m_workspace->isAnythingRunning(); }
    bool isChecked() const { return isIdle() && scoring().receipt() && !scoring().isOutOfDate(); }
    QString sentence(const char* id) const
    {
        auto* line =
            find<QWidget>(qPrintable(QStringLiteral("receiptLine_%1").arg(QLatin1String(id))));
        auto* label = line ? line->findChild<QLabel*>(QStringLiteral("receiptSentence")) : nullptr;
        return label ? label->text() : QString();
    }
    QString headline() const
    {
        QString text = find<QLabel>("pageHeadline")->text();
        text.remove(QRegularExpression(QStringLiteral("<style>.*</style>")));
        return text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    }

    /// What the model makes of the new file, asked directly.
    core::predict::PredictedRows expected() const
    {
        QByteArray renamed = m_new;
        renamed.replace("Salary", "Income");
        const auto table = core::data::readCsvText(renamed.toStdString(), "new.csv").table;
        std::vector<std::uint32_t> rows(table->rowCount());
        for (std::uint32_t row = 0; row < rows.size(); ++row)
            rows[row] = row;
        const auto model = core::predict::saved(*m_workspace->classifier());
        return core::predict::predict(model, *table, rows);
    }

private slots:
    void initTestCase_data() { Hands::addRows(); }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        // Whoever makes a thread while the engine's libraries are being opened waits for them.
        core::network::engine();
        QVERIFY(show());
        m_new = customers(trainRows - knownRows, newRows, false, "Salary", 11);
        writeFile(path(QStringLiteral("customers.csv")),
                  customers(0, trainRows, true, "Income", 7));
        writeFile(path(QStringLiteral("new.csv")), m_new);
        m_saved = path(QStringLiteral("scored.csv"));
        QFile::remove(m_saved);
        ui::dialogs().openFile = [this](QWidget*, const QString&, const QString&) {
            return path(QStringLiteral("new.csv"));
        };
        ui::dialogs().saveFile = [this](QWidget*, const QString&, const QString& name,
                                        const QString&) {
            m_asked = name == QStringLiteral("new_scored.csv") ? m_saved : path(name);
            QFile::remove(m_asked);
            return m_asked;
        };
        m_window->openFile(path(QStringLiteral("customers.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 20000);
    }

    void cleanupTestCase() { close(); }

    void init()
    {
        // A dialog that was closed has taken the keyboard with it.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_heartbeat.start();
    }

    void cleanup()
    {
        m_heartbeat.stop();
        QVERIFY2(m_heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(m_heartbeat.longest())));
    }

    void withoutAModelThePageSaysWhereToGetOne()
    {
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Score);
        QTRY_VERIFY(find<QPushButton>("emptyOpenModelButton"));
        QVERIFY(!find<QPushButton>("writeScoredButton")->isEnabled());
        QVERIFY(press("emptyGoToPredictButton"));
        QCOMPARE(m_window->currentStep(), Step::Predict);
    }

    void aTrainedModelIsOffered()
    {
        core::predict::ClassifierRequest request;
        request.target = *m_workspace->openTable()->table->find("Segment");
        request.options.kind = core::predict::ModelKind::Logistic;
        m_workspace->models().train(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->classifier() && isIdle(), 30000);
        if (hands().kind() == Hands::Mouse)
            QVERIFY(press("scoreStepButton"));
        else
            QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
        QCOMPARE(m_window->currentStep(), Step::Score);
        QVERIFY(scoring().model().trained == m_workspace->classifier());
        // Three classes: a fifth of the way from chance to certainty.
        QCOMPARE(scoring().limit(), 45);
    }

    void aFileIsCheckedAsSoonAsItIsChosen()
    {
        const auto before = scoring().receipt();
        QVERIFY(press(before ? "chooseScoredFileButton" : "emptyChooseFileButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isChecked() && scoring().receipt() != before, 20000);
        const auto receipt = scoring().receipt();
        QCOMPARE(receipt->rows, std::size_t(newRows));
        QVERIFY(receipt->out.empty());
        QTRY_COMPARE(sentence("columns"),
                     QStringLiteral("not in this file: Income; filled with values from training"));
        QTRY_COMPARE(sentence("levels"),
                     QStringLiteral("1 level that the model has not seen, in 1 cell"));
        QTRY_COMPARE(sentence("identity"), QStringLiteral("30 IDs also in the training file"));
        QTRY_COMPARE(sentence("accuracy"),
                     QStringLiteral("unknown: this file has no column Segment"));
        QVERIFY(headline().contains(QStringLiteral("accuracy unknown")));
    }

    void aRenamedColumnIsMappedByItsSuggestion()
    {
        QVERIFY(press("columnsLookButton"));
        auto* dialog = m_window->findChild<ui::MappingDialog*>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(
            hands().press(dialog->findChild<QPushButton*>(QStringLiteral("resetMappingButton"))));
        auto* suggestion = dialog->findChild<QPushButton*>(QStringLiteral("suggest_Income"));
        QCOMPARE(suggestion->text(), QStringLiteral("Use Salary"));
        QVERIFY(hands().press(suggestion));
        QVERIFY(hands().press(dialog->findChild<QPushButton*>(QStringLiteral("useColumnsButton"))));
        QTRY_VERIFY_WITH_TIMEOUT(isChecked() && scoring().receipt()->missingColumns().empty(),
                                 20000);
        QTRY_VERIFY2(sentence("columns").contains(QStringLiteral("1 by hand")),
                     qPrintable(sentence("columns")));
    }

    void theLimitIsDraggedAndBothPicturesFollow()
    {
        auto* plot = find<ui::SurenessPlot>("surenessPlot");
        auto* given = find<ui::GivenLabelsPlot>("givenLabelsPlot");
        QVERIFY(plot && given);
        const auto receipt = scoring().receipt();
        constexpr int before = 55; // the model is never less sure than 50 %
        scoring().setLimit(before);
        if (hands().kind() == Hands::Mouse) {
            const auto at = [&](double value) {
                return (plot->placeOf(value, 0) - QPointF(0, 30)).toPoint();
            };
            QTest::mousePress(plot, Qt::LeftButton, {}, at(before / 100.0));
            const QPoint to = at(0.7);
            QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(QPointF(to)), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(plot, &move);
            QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
        } else {
            plot->setFocus(Qt::TabFocusReason);
            while (scoring().limit() < 70 && plot->hasFocus())
                QTest::keyClick(plot, Qt::Key_Right);
        }
        QCOMPARE(scoring().limit(), 70);
        QCOMPARE(find<QSpinBox>("notSureBox")->value(), 70);
        // Nothing was scored anew.
        QCOMPARE(scoring().receipt(), receipt);
        const auto sure = receipt->sureCounts(70);
        std::size_t labelled = 0;
        for (const std::size_t count : sure)
            labelled += count;
        QVERIFY(labelled < receipt->rows);
        QCOMPARE(given->bars().back().count, receipt->rows - labelled);
        QVERIFY2(headline().contains(QStringLiteral("%1 not sure").arg(receipt->rows - labelled)),
                 qPrintable(headline()));
    }

    void theFileIsWrittenWithEveryByteOfTheSource()
    {
        QFile::remove(m_saved);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && QFile::exists(m_saved), 20000);
        m_heartbeat.stop(); // comparing is the test's own work
        QCOMPARE(readFile(path(QStringLiteral("new.csv"))), m_new);
        const auto source = linesOf(m_new);
        const auto written = linesOf(readFile(m_saved));
        QCOMPARE(written.size(), source.size());
        for (qsizetype line = 0; line < source.size(); ++line)
            QVERIFY(written[line].startsWith(source[line] + ';'));
        QCOMPARE(written[0].mid(source[0].size()),
                 QByteArray(";predicted_Segment;probability_A;probability_B;probability_C"));
        const auto predicted = expected();
        const auto& classes = m_workspace->classifier()->classes;
        std::size_t unsure = 0;
        for (qsizetype line = 1; line < written.size(); ++line) {
            const auto row = static_cast<std::size_t>(line - 1);
            const QList<QByteArray> added = written[line].mid(source[line].size() + 1).split(';');
            QCOMPARE(added.size(), 4);
            const auto label = static_cast<std::size_t>(predicted.classes[row]);
            const bool isSure = predicted.probabilities(row, label) >= 0.7;
            unsure += !isSure;
            QCOMPARE(added[0],
                     isSure ? QByteArray::fromStdString(classes[label]) : QByteArray("not sure"));
            for (int i = 0; i < 3; ++i)
                QVERIFY(std::abs(QString::fromLatin1(added[i + 1]).replace(u',', u'.').toDouble() -
                                 predicted.probabilities(row, static_cast<std::size_t>(i))) < 1e-5);
        }
        QCOMPARE(scoring().receipt()->notSure, unsure);
        QTRY_COMPARE(sentence("source"),
                     QStringLiteral("unchanged; 4 columns copied byte for byte"));
    }

    void onlyCustomersNeverSeenCanBeScored()
    {
        QVERIFY(press("scoreOnlyNewButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isChecked() && scoring().receipt()->leftOut > 0, 20000);
        QCOMPARE(scoring().receipt()->leftOut, std::size_t(knownRows));
        QCOMPARE(scoring().receipt()->rows, std::size_t(newRows - knownRows));
        QVERIFY(press("scoreOnlyNewButton")); // all of them again
        QTRY_VERIFY_WITH_TIMEOUT(isChecked() && scoring().receipt()->leftOut == 0, 20000);
    }

    void theModelsCardIsShown()
    {
        QVERIFY(press("modelCardButton"));
        QDialog* card = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (card = m_window->findChild<QDialog*>(QStringLiteral("modelCardDialog"))) != nullptr,
            10000);
        QVERIFY(QTest::qWaitForWindowExposed(card));
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog*>(QStringLiteral("modelCardDialog")));
    }

    void theModelBecomesOneStatementForTheWarehouse()
    {
        QVERIFY(press("exportSqlButton"));
        auto* dialog = m_window->findChild<ui::SqlDialog*>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->statement().isEmpty(), 10000);
        QVERIFY(dialog->statement().contains(QStringLiteral("customers")));
        QVERIFY(hands().type(dialog->findChild<QLineEdit*>(QStringLiteral("sqlTableEdit")),
                             QStringLiteral("crm.buyers")));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->statement().contains(QStringLiteral("buyers")), 10000);
        const QString statement = dialog->statement();
        QVERIFY(hands().press(dialog->findChild<QPushButton*>(QStringLiteral("saveSqlButton"))));
        QVERIFY(m_asked.endsWith(QStringLiteral(".sql")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_asked), 10000);
        QCOMPARE(QString::fromUtf8(readFile(m_asked)), statement);
    }

    void aSavedModelScoresTheSame()
    {
        const auto counts = scoring().receipt()->counts;
        m_window->findChild<QAction*>(QStringLiteral("exportModelAction"))->trigger();
        const QString file = m_asked;
        QVERIFY(file.endsWith(QStringLiteral(".tessera")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        m_window->openFile(file);
        QDialog* card = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (card = m_window->findChild<QDialog*>(QStringLiteral("modelCardDialog"))) != nullptr,
            20000);
        QVERIFY(QTest::qWaitForWindowExposed(card));
        const auto before = scoring().receipt();
        QVERIFY(hands().press(card->findChild<QPushButton*>(QStringLiteral("useModelButton"))));
        QCOMPARE(scoring().model().path, file);
        QTRY_VERIFY_WITH_TIMEOUT(isChecked() && scoring().receipt() != before, 20000);
        QCOMPARE(scoring().receipt()->counts, counts);
        QTRY_VERIFY(sentence("model").endsWith(QStringLiteral("all equal")));
    }
};

QTEST_MAIN(TestScoring)
#include "test_scoring.moc"
