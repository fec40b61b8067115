#include "ui/pages/compare/runfilter.h"
#include "ui/style/theme.h"
#include "ui/tables/figureorder.h"
#include "ui/tables/figurewords.h"
#include "ui/tables/leaderboardmodel.h"
#include "ui/tables/leaderboardview.h"
#include "ui/tables/parameterdiff.h"
#include "ui/tables/trialtablemodel.h"
#include "ui/tables/trialtableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using ui::LeaderboardFigure;
using ui::LeaderboardModel;
using ui::LeaderboardRow;
using ui::LeaderboardScore;
using ui::LeaderboardView;
using ui::Standing;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

LeaderboardRow rowOf(int run, const QString& name, const QString& kind, LeaderboardFigure weighted,
                     double accuracy, double macro, double logLoss, double seconds,
                     Standing standing, double p)
{
    LeaderboardRow row;
    row.run = run;
    row.name = name;
    row.kind = kind;
    row.weightedF1 = weighted;
    row.accuracy = {accuracy, accuracy - 0.02, accuracy + 0.02};
    row.macroF1.value = macro;
    row.logLoss = {logLoss, logLoss - 0.05, logLoss + 0.05};
    row.seconds = seconds;
    row.standing = standing;
    row.p = p;
    return row;
}

/// Eight runs, not in the order of their scores.
std::vector<LeaderboardRow> someRuns()
{
    const auto tied = Standing::CannotBeToldApart;
    std::vector<LeaderboardRow> rows{
        rowOf(7, "Majority baseline", "Always “D”", {0.124, 0.106, 0.141}, 0.281, 0.110, 11.584, 0,
              Standing::Worse, 1e-9),
        rowOf(2, "Gradient boosting", "100 trees, 0.1", {0.545, 0.521, 0.568}, 0.554, 0.536, 1.032,
              0.1, tied, 1),
        rowOf(1, "Network 128-64", "Network", {0.546, 0.523, 0.571}, 0.553, 0.537, 1.048, 7.9,
              Standing::Reference, notKnown),
        rowOf(3, "Random forest", "400 trees", {0.537, 0.513, 0.562}, 0.546, 0.528, 1.031, 0.6,
              tied, 0.98),
        rowOf(4, "Network 512-512", "Network", {0.528, 0.506, 0.552}, 0.537, 0.520, 1.050, 21.4,
              tied, 0.09),
        rowOf(5, "Network 32-16-8", "Network", {0.521, 0.498, 0.547}, 0.527, 0.512, 1.054, 3.1,
              Standing::Worse, 0.016),
        rowOf(6, "k-nearest neighbours", "25 neighbours", {0.510, 0.487, 0.534}, 0.518, 0.502,
              1.235, 0.1, Standing::Worse, 0.007),
        rowOf(8, "Logistic regression", "Linear", {0.498, 0.475, 0.522}, 0.515, 0.488, 1.104, 125,
              Standing::Worse, 0.002)};
    for (LeaderboardRow& row : rows) {
        row.hasCurve = row.kind == "Network";
        row.checked = row.hasCurve;
        row.mark = row.run == 4 ? 7 : row.run == 5 ? 4 : -1;
    }
    return rows;
}

ui::TrialRow trialOf(int id)
{
    ui::TrialRow trial;
    trial.id = id;
    trial.state = id % 9 == 0   ? ui::TrialState::Failed
                  : id % 4 == 0 ? ui::TrialState::Pruned
                                : ui::TrialState::Finished;
    trial.parameters = {id % 3 == 0 ? "AdamW" : "SGD", 0.0001 * (1 + id * 37 % 100),
                        id % 2 == 0 ? QVariant(16 << id % 4) : QVariant(), 0.1 * (id % 5)};
    trial.epochs = 10 + id * 7 % 50;
    if (trial.state != ui::TrialState::Failed) {
        trial.validationLoss = 1.1 - 0.0001 * (id * 61 % 500);
        trial.accuracy = 0.5 + 0.0001 * (id * 61 % 500);
    } else {
        trial.note = QStringLiteral("The loss was no number in epoch 3.");
    }
    trial.seconds = 0.1 * (id % 30);
    return trial;
}

const QStringList trialParameters{"Optimiser", "Learning rate", "Batch", "Dropout"};

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList names(const QAbstractItemModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << cell(model, row, LeaderboardModel::Name);
    return found;
}

} // namespace

class TestLeaderboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    void theModelKeepsItsPromises()
    {
        LeaderboardModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRuns());
        model.setScore(LeaderboardScore::LogLoss);
        model.setChecked(6, true);
        model.setRows({});
    }

    void ranksFollowTheChosenScore()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        QCOMPARE(cell(model, 0, LeaderboardModel::Name), QString("Network 128-64"));
        QCOMPARE(cell(model, 0, LeaderboardModel::Rank), QString("1"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Name), QString("Majority baseline"));
        model.setScore(LeaderboardScore::LogLoss);
        // Lower is better.
        QCOMPARE(cell(model, 0, LeaderboardModel::Name), QString("Random forest"));
        QCOMPARE(cell(model, 0, LeaderboardModel::Score), QString("1.031"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Name), QString("Majority baseline"));
    }

    void equalScoresShareARankAndUnknownOnesHaveNone()
    {
        auto rows = someRuns();
        rows[1].weightedF1.value = rows[2].weightedF1.value;
        rows[0].weightedF1 = {};
        LeaderboardModel model;
        model.setRows(rows);
        QCOMPARE(cell(model, 0, LeaderboardModel::Rank), QString("1"));
        QCOMPARE(cell(model, 1, LeaderboardModel::Rank), QString("1"));
        QCOMPARE(cell(model, 2, LeaderboardModel::Rank), QString("3"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Name), QString("Majority baseline"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Rank), QString("–"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Score), QString("–"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Interval), QString("–"));
    }

    void figuresAreWrittenAsTheAnalystReadsThem()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        QCOMPARE(cell(model, 0, LeaderboardModel::Score), QString("0.546"));
        QCOMPARE(cell(model, 0, LeaderboardModel::Interval), QString("0.523 – 0.571"));
        QCOMPARE(cell(model, 0, LeaderboardModel::Accuracy), QString("55.3\u00a0%"));
        QCOMPARE(cell(model, 0, LeaderboardModel::Time), QString("7.9 s"));
        QCOMPARE(cell(model, 6, LeaderboardModel::Time), QString("2 min 5 s"));
        QCOMPARE(cell(model, 7, LeaderboardModel::Time), QString("0 s"));
        QCOMPARE(cell(model, 1, LeaderboardModel::Against), QString("cannot be told apart"));
        const auto note = [&](int row) {
            return model.index(row, LeaderboardModel::Against)
                .data(LeaderboardModel::NoteRole)
                .toString();
        };
        QCOMPARE(note(0), QString());
        QCOMPARE(note(1), QString("p = 1.00"));
        QCOMPARE(note(3), QString("p = 0.09"));
        QCOMPARE(note(4), QString("p = 0.016"));
        QCOMPARE(note(7), QString("p < 0.001"));
        model.setScore(LeaderboardScore::Accuracy);
        QCOMPARE(cell(model, 0, LeaderboardModel::Interval), QString("53.4 – 57.4\u00a0%"));
    }

    void noFigureStandsTwiceInARow()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        for (const auto score : ui::leaderboardScores) {
            model.setScore(score);
            QStringList titles;
            for (int column = 0; column < LeaderboardModel::ColumnCount; ++column)
                titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            titles.removeAll(QString());
            QCOMPARE(int(titles.removeDuplicates()), 0);
            QCOMPARE(titles[2], ui::scoreName(score));
        }
    }

    void sortingKeepsTheRankOfTheScore()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        ui::FigureOrder order;
        order.setSourceModel(&model);
        order.sort(LeaderboardModel::Name, Qt::AscendingOrder);
        QCOMPARE(names(order).first(), QString("Gradient boosting"));
        QCOMPARE(cell(order, 0, LeaderboardModel::Rank), QString("2"));
        order.sort(LeaderboardModel::Time, Qt::DescendingOrder);
        QCOMPARE(names(order).first(), QString("Logistic regression"));
        QCOMPARE(cell(order, 0, LeaderboardModel::Rank), QString("7"));
        // Numbers, not texts: 11.584 is more than 1.235.
        order.sort(LeaderboardModel::LogLoss, Qt::DescendingOrder);
        QCOMPARE(names(order).first(), QString("Majority baseline"));
        // Untold from the reference by the surest first, the worst last.
        order.sort(LeaderboardModel::Against, Qt::AscendingOrder);
        QCOMPARE(names(order),
                 (QStringList{"Network 128-64", "Gradient boosting", "Random forest",
                              "Network 512-512", "Network 32-16-8", "k-nearest neighbours",
                              "Logistic regression", "Majority baseline"}));
    }

    void whatIsNotKnownStandsLastInEitherDirection()
    {
        auto rows = someRuns();
        rows[3].seconds = notKnown; // Random forest
        LeaderboardModel model;
        model.setRows(rows);
        ui::FigureOrder order;
        order.setSourceModel(&model);
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            order.sort(LeaderboardModel::Time, direction);
            QCOMPARE(names(order).last(), QString("Random forest"));
        }
    }

    void boxesAreTickedByClickAndSpaceBar()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        LeaderboardView view(&model);
        view.resize(1078, 280);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy changed(&model, &LeaderboardModel::checksChanged);
        const QModelIndex box = view.model()->index(1, LeaderboardModel::Check);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(box).center());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.checkedRuns(), (std::vector<int>{1, 2, 4, 5}));
        view.chooseRun(7);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model.checkedRuns(), (std::vector<int>{1, 2, 4, 5, 7}));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model.checkedRuns(), (std::vector<int>{1, 2, 4, 5}));
        // Only a ticked run that learnt in rounds has a line.
        const auto mark = [&](int run) {
            return model.index(model.rowOf(run), LeaderboardModel::Name)
                .data(LeaderboardModel::MarkRole);
        };
        QVERIFY(mark(1).isValid() && mark(4).toInt() == 7);
        QVERIFY(!mark(2).isValid() && !mark(8).isValid());
    }

    void aTableWithoutBoxesCannotBeTicked()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        model.setCheckable(false);
        LeaderboardView view(&model);
        view.resize(1078, 280);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.isColumnHidden(LeaderboardModel::Check));
        const auto ticked = model.checkedRuns();
        view.chooseRun(7);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model.checkedRuns(), ticked);
        const QModelIndex box = model.index(0, LeaderboardModel::Check);
        QVERIFY(!box.data(Qt::CheckStateRole).isValid());
        QVERIFY(!(model.flags(box) & Qt::ItemIsUserCheckable));
    }

    void aFilterLeavesOutRunsButNotTheirRanks()
    {
        auto rows = someRuns();
        for (LeaderboardRow& row : rows)
            row.family = row.name.startsWith(QLatin1String("Network")) ? "Network" : row.name;
        LeaderboardModel model;
        model.setRows(rows);
        LeaderboardView view(&model);
        ui::RunFilter filter;
        filter.setRows(model.rows());
        QVERIFY(!filter.isActive());
        const auto show = [&] {
            view.setFilter([&](const LeaderboardRow& row) { return filter.shows(row); });
            return names(*view.model());
        };
        QCOMPARE(show().size(), model.rowCount());
        QMenu* menu = filter.menu();
        const auto choose = [&](const QString& text) {
            emit menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    return action->trigger();
            QFAIL(qPrintable(text));
        };
        choose(QStringLiteral("Network"));
        QVERIFY(filter.isActive());
        const QStringList others = show();
        QVERIFY(!others.isEmpty());
        for (const QString& name : others)
            QVERIFY2(!name.startsWith(QLatin1String("Network")), qPrintable(name));
        QCOMPARE(view.model()->index(0, LeaderboardModel::Rank).data().toString(),
                 QString::number(model.rowOf(view.model()
                                                 ->index(0, LeaderboardModel::Rank)
                                                 .data(LeaderboardModel::RunRole)
                                                 .toInt()) +
                                 1));
        choose(QStringLiteral("Show All"));
        QCOMPARE(show().size(), model.rowCount());
        choose(QStringLiteral("Ticked Runs Only"));
        QCOMPARE(show().size(), qsizetype(model.checkedRuns().size()));
        // With the last tick gone there would be nothing to tick.
        for (LeaderboardRow& row : rows)
            row.checked = false;
        filter.setRows(rows);
        QVERIFY(!filter.isActive());
    }

    void theHighlightedRunSurvivesNewRowsAndAnotherScore()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        LeaderboardView view(&model);
        QSignalSpy chosen(&view, &LeaderboardView::runChosen);
        view.chooseRun(3);
        auto rows = someRuns();
        rows.push_back(rows.front());
        rows.back().run = 9;
        rows.back().weightedF1.value = 0.6;
        model.setRows(rows);
        QCOMPARE(view.chosenRun(), 3);
        QCOMPARE(view.currentIndex().row(), 3);
        model.setScore(LeaderboardScore::LogLoss);
        QCOMPARE(view.chosenRun(), 3);
        QCOMPARE(view.currentIndex().row(), 0);
        QCOMPARE(view.currentIndex().siblingAtColumn(LeaderboardModel::Score).data().toString(),
                 QString("1.031"));
        QCOMPARE(chosen.size(), 0); // only what the analyst chooses is told
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QSignalSpy opened(&view, &LeaderboardView::runOpened);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void everyColumnThatIsShownFits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("whole");
        QTest::newRow("1600 × 1000") << 1078 << true;
        QTest::newRow("1280 × 800") << 758 << false;
        QTest::newRow("1100 × 700") << 578 << false;
    }
    void everyColumnThatIsShownFits()
    {
        QFETCH(int, width);
        QFETCH(bool, whole);
        LeaderboardModel model;
        model.setRows(someRuns());
        LeaderboardView view(&model);
        view.resize(width, 280);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
        int hidden = 0;
        for (int column = 0; column < LeaderboardModel::ColumnCount; ++column) {
            hidden += view.isColumnHidden(column);
            if (view.isColumnHidden(column) || column == LeaderboardModel::Check ||
                column == LeaderboardModel::Name)
                continue;
            const QString title =
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            int needed = QFontMetrics(ui::interfaceFont(12)).horizontalAdvance(title) + 16;
            for (int row = 0; row < model.rowCount(); ++row)
                needed = std::max(
                    needed, view.itemDelegate()->sizeHint({}, model.index(row, column)).width());
            QVERIFY2(view.columnWidth(column) >= needed, qPrintable(QString::number(column)));
        }
        QCOMPARE(hidden == 0, whole);
        for (const int column :
             {LeaderboardModel::Name, LeaderboardModel::Score, LeaderboardModel::Against})
            QVERIFY(!view.isColumnHidden(column));
        // What has no column stands in the tool tip.
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("Log loss: 1.048"));
    }

    void aCopyHasFullFiguresAndATableForSlides()
    {
        LeaderboardModel model;
        auto rows = someRuns();
        rows[2].weightedF1.value = 0.1 + 0.2;
        rows[2].name = QStringLiteral("A <b>\tnetwork");
        rows[2].seconds = 12345.5;
        model.setRows(rows);
        LeaderboardView view(&model);
        view.copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split('\n');
        QCOMPARE(lines.size(), 10); // header, eight runs, the end
        QCOMPARE(lines[0].split('\t').size(), lines[7].split('\t').size());
        QVERIFY(lines[7].startsWith("7\tA <b> network\tNetwork\t0.30000000000000004\t0.523"));
        QVERIFY(lines[7].contains("\t12345.5\treference"));
        QVERIFY(data->html().contains("<td align=\"right\">0.300</td>"));
        QVERIFY(data->html().contains("A &lt;b&gt;"));
        QVERIFY(data->html().contains("worse, p = 0.016"));
    }

    void theFileHasNoSeparatorsAndAllScores()
    {
        LeaderboardModel model;
        model.setRows(someRuns());
        const auto table = model.exactTable();
        QCOMPARE(table.size(), 9);
        const auto accuracy = table[0].indexOf("accuracy_low");
        QCOMPARE(table[1][accuracy].toDouble(), 0.553 - 0.02);
        QCOMPARE(table[1][table[0].indexOf("roc_auc")], QString());
        QCOMPARE(table[8][table[0].indexOf("p")], QString("1e-09"));
        for (const QStringList& row : table)
            QCOMPARE(row.size(), table[0].size());
    }

    void trialsAreChangedInTheirPlaceWithoutAReset()
    {
        ui::TrialTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setParameters(trialParameters);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto first = trialOf(1);
        first.state = ui::TrialState::Running;
        model.update(first);
        model.update(trialOf(2));
        QCOMPARE(cell(model, 0, 1), QString("running"));
        model.update(trialOf(1));
        QCOMPARE(cell(model, 0, 1), QString("done"));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(changed.size(), 1);
        model.setBest(2);
        model.setBest(1);
        QCOMPARE(changed.size(), 4); // one row, then two
        QCOMPARE(resets.size(), 0);
        QVERIFY(model.index(0, 3).data(Qt::BackgroundRole).isValid());
        QVERIFY(!model.index(1, 3).data(Qt::BackgroundRole).isValid());
        QCOMPARE(cell(model, 0, 3), QString("0.0038"));
        QCOMPARE(cell(model, 0, 4), QString("–")); // no part in this trial
        QCOMPARE(cell(model, 0, model.lossColumn()), QString("1.0939"));
    }

    void fiveHundredTrialsComeInFluently()
    {
        ui::TrialTableModel model;
        model.setParameters(trialParameters);
        ui::TrialTableView view(&model);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.sortByColumn(model.lossColumn(), Qt::AscendingOrder);
        QElapsedTimer clock;
        clock.start();
        for (int id = 1; id <= 500; ++id) {
            auto trial = trialOf(id);
            trial.state = ui::TrialState::Running;
            model.update(trial);
            model.update(trialOf(id));
        }
        // Ten times what is needed, for slow machines and sanitizers.
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        const auto& shown = *view.model();
        QCOMPARE(shown.rowCount(), 500);
        double last = 0;
        int known = 0;
        for (int row = 0; row < 500; ++row) {
            const double loss =
                shown.index(row, model.lossColumn()).data(ui::FigureOrder::SortRole).toDouble();
            if (std::isnan(loss))
                continue;
            QCOMPARE(known, row); // failed ones stand last
            QVERIFY(loss >= last);
            last = loss;
            ++known;
        }
        QCOMPARE(known, 500 - 55);
        QSignalSpy chosen(&view, &ui::TrialTableView::trialChosen);
        view.chooseTrial(77);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(view.currentIndex().data(ui::TrialTableModel::TrialRole).toInt(), 77);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
    }

    void aTrialTableHasAllDigitsInAFile()
    {
        ui::TrialTableModel model;
        model.setParameters(trialParameters);
        model.update(trialOf(9));
        model.update(trialOf(2));
        const auto table = model.exactTable();
        QCOMPARE(table[0].size(), table[1].size());
        QCOMPARE(table[1][1], QString("failed"));
        QCOMPARE(table[1].last(), QString("The loss was no number in epoch 3."));
        QCOMPARE(table[2][3].toDouble(), 0.0001 * 75);
        QCOMPARE(table[2][4], QString("64"));
    }

    void onlyWhatDiffersIsListed()
    {
        ui::ParameterDiff diff;
        QVERIFY(diff.differences().isEmpty());
        QVERIFY(diff.accessibleDescription().startsWith("Tick two"));
        const ui::ParameterDiff::Run wide{"128-64",
                                          {{"Layers", "128 · 64"},
                                           {"Batch norm", "after first"},
                                           {"Epochs", "100"},
                                           {"Batch", "64"}}};
        const ui::ParameterDiff::Run narrow{
            "32-16-8",
            {{"Layers", "32 · 16 · 8"}, {"Epochs", "100"}, {"Patience", "5"}, {"Batch", "32"}}};
        diff.setRuns({wide, narrow});
        QCOMPARE(diff.differences(), (QVector<QStringList>{{"", "128-64", "32-16-8"},
                                                           {"Layers", "128 · 64", "32 · 16 · 8"},
                                                           {"Batch norm", "after first", "–"},
                                                           {"Patience", "–", "5"},
                                                           {"Batch", "64", "32"}}));
        QVERIFY(diff.accessibleDescription().contains("Batch of 32-16-8: 32"));
        diff.copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->text().startsWith(
            "\t128-64\t32-16-8\nLayers\t"));
        // Of three, a row is listed where one is another.
        diff.setRuns({wide, wide, narrow, narrow});
        QCOMPARE(diff.differences()[0].size(), 4);
        QCOMPARE(diff.differences().size(), 5);
        // Which ones are compared is said where more are ticked.
        diff.setRuns({wide, narrow}, 8);
        QCOMPARE(diff.differences().size(), 5);
        QVERIFY(diff.findChildren<QLabel*>().last()->text().contains("2 best of 8"));
        diff.setRuns({wide, wide});
        QVERIFY(diff.differences().isEmpty());
        QVERIFY(diff.accessibleDescription().startsWith("Nothing differs"));
    }

    void settingsAreWrittenShort()
    {
        QCOMPARE(ui::shownSetting(0.0005), QString("0.0005"));
        QCOMPARE(ui::shownSetting(64), QString("64"));
        QCOMPARE(ui::shownSetting(0.01), QString("0.01"));
        QCOMPARE(ui::shownSetting(0.123456), QString("0.123"));
        QCOMPARE(ui::shownSetting(12228), QString("12,228"));
        QCOMPARE(ui::shownSetting(1e-6), QString("1e-06"));
        QCOMPARE(ui::shownSetting(0), QString("0"));
        QCOMPARE(ui::shownSetting(notKnown), QString("–"));
        QCOMPARE(ui::shownSeconds(99.99), QString("1 min 40 s"));
        QCOMPARE(ui::shownSeconds(3725), QString("1 h 2 min"));
        QCOMPARE(ui::shownFigure(-0.0001, 3), QString("0.000"));
        QCOMPARE(ui::shownFigure(-1.5, 1), QString("−1.5"));
    }

    void whatDiffersPaintsInBothThemes()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        for (const bool dark : {false, true}) {
            ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
            QFrame card;
            card.setObjectName(QStringLiteral("card"));
            auto* layout = new QVBoxLayout(&card);
            layout->setContentsMargins(16, 8, 16, 8);
            QList<ui::ParameterDiff*> diffs;
            const ui::ParameterDiff::Run first{"128-64",
                                               {{"Layers", "128 · 64"},
                                                {"Batch norm", "after first"},
                                                {"Dropout", "0.40, 0.30"},
                                                {"Learning rate", "0.0005"},
                                                {"Parameters", "12,228"}}};
            const ui::ParameterDiff::Run second{"32-16-8",
                                                {{"Layers", "32 · 16 · 8"},
                                                 {"Batch norm", "none"},
                                                 {"Dropout", "none"},
                                                 {"Learning rate", "0.001"},
                                                 {"Parameters", "1,564"}}};
            for (const auto& runs : {QVector<ui::ParameterDiff::Run>{first, second},
                                     {first, second, {"512-512", {{"Layers", "512 · 512"}}}},
                                     {first, first},
                                     {}}) {
                diffs << new ui::ParameterDiff;
                diffs.last()->setRuns(runs);
                layout->addWidget(diffs.last());
            }
            card.resize(304, layout->totalHeightForWidth(304));
            card.show();
            QVERIFY(QTest::qWaitForWindowExposed(&card));
            for (const auto* diff : diffs)
                for (const auto* cell : diff->findChildren<QLabel*>())
                    QVERIFY2(cell->height() >= cell->heightForWidth(cell->width()),
                             qPrintable(cell->text()));
            if (!folder.isEmpty())
                card.grab().save(folder + (dark ? "/diff-dark.png" : "/diff.png"));
        }
        ui::applyTheme(ui::ThemeChoice::Light);
    }

    void trialsPaintInBothThemes()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        ui::TrialTableModel model;
        model.setParameters(trialParameters);
        for (int id = 1; id <= 12; ++id)
            model.update(trialOf(id));
        auto running = trialOf(13);
        running.state = ui::TrialState::Running;
        model.update(running);
        auto promoted = trialOf(2);
        promoted.state = ui::TrialState::Promoted;
        model.update(promoted);
        auto stopped = trialOf(7);
        stopped.state = ui::TrialState::Stopped;
        model.update(stopped);
        model.setBest(5);
        QStringList states;
        for (int row = 0; row < model.rowCount(); ++row)
            states << cell(model, row, 1);
        states.removeDuplicates();
        QCOMPARE(states,
                 (QStringList{"done", "goes on", "stopped early", "cut off", "failed", "running"}));
        for (const bool dark : {false, true}) {
            ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
            QFrame card;
            card.setObjectName(QStringLiteral("card"));
            auto* layout = new QVBoxLayout(&card);
            layout->setContentsMargins(1, 8, 1, 8);
            auto* view = new ui::TrialTableView(&model);
            layout->addWidget(view);
            card.resize(900, 420);
            card.show();
            QVERIFY(QTest::qWaitForWindowExposed(&card));
            view->chooseTrial(3);
            QVERIFY(view->horizontalHeader()->length() == view->viewport()->width());
            const QImage image = card.grab().toImage();
            if (!folder.isEmpty())
                image.save(folder + (dark ? "/trials-dark.png" : "/trials.png"));
            // The best row is in the colour of what is good.
            const QRect best = view->visualRect(view->model()->index(4, 2));
            const QPoint at = view->viewport()->mapTo(&card, best.topLeft() + QPoint(3, 3));
            QCOMPARE(image.pixelColor(at * image.devicePixelRatio()),
                     (dark ? ui::darkTheme() : ui::lightTheme()).okSoft);
        }
        ui::applyTheme(ui::ThemeChoice::Light);
    }

    void paintsInBothThemes()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        LeaderboardModel model;
        model.setRows(someRuns());
        for (const bool dark : {false, true}) {
            ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
            const ui::Theme& theme = dark ? ui::darkTheme() : ui::lightTheme();
            for (const int width : {1078, 578}) {
                QFrame card;
                card.setObjectName(QStringLiteral("card"));
                auto* layout = new QVBoxLayout(&card);
                layout->setContentsMargins(1, 8, 1, 8);
                auto* table = new LeaderboardView(&model);
                layout->addWidget(table);
                LeaderboardView& view = *table;
                card.resize(width, view.sizeHint().height() + 18);
                view.chooseRun(1);
                card.show();
                QVERIFY(QTest::qWaitForWindowExposed(&card));
                const QImage image = card.grab().toImage();
                if (!folder.isEmpty())
                    image.save(QStringLiteral("%1/leaderboard-%2%3.png")
                                   .arg(folder)
                                   .arg(width)
                                   .arg(dark ? "-dark" : ""));
                // The swatch of the reference is a line in the accent.
                const QRect name = view.visualRect(view.model()->index(0, LeaderboardModel::Name));
                const QPoint at =
                    view.viewport()->mapTo(&card, QPoint(name.left() + 12, name.center().y() + 1));
                QCOMPARE(image.pixelColor(at * image.devicePixelRatio()), theme.accent);
            }
        }
        ui::applyTheme(ui::ThemeChoice::Light);
    }
};

QTEST_MAIN(TestLeaderboard)
#include "test_leaderboard.moc"
