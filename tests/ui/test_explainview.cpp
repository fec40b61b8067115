#include "core/data/csv/csvreader.h"
#include "core/predict/explaining/whatif.h"
#include "tests/core/predict/tablefixture.h"
#include "ui/pages/predict/contributioncard.h"
#include "ui/pages/predict/customerstrip.h"
#include "ui/pages/predict/dependencecard.h"
#include "ui/pages/predict/explainview.h"
#include "ui/pages/predict/probabilitybars.h"
#include "ui/pages/predict/whatifview.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/contributionplot.h"
#include "ui/plots/predict/importancebars.h"
#include "ui/style/theme.h"
#include "ui/widgets/jobstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace ui;
using core::predict::ClassifierPointer;

namespace {

constexpr std::size_t target = 5;

ClassifierPointer trained(const core::data::TablePointer& table, std::uint64_t seed = 42)
{
    core::predict::ClassifierOptions options;
    options.kind = core::predict::ModelKind::Logistic;
    return std::make_shared<const core::predict::ClassifierModel>(
        core::predict::trainClassifier({table, target, {}, options, seed}, {}));
}

/// Age, Income, Card and Noise tell four segments apart.
ClassifierPointer model()
{
    static const ClassifierPointer shared = trained(customers(400));
    return shared;
}

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QString::fromUtf8(name));
    if (found == nullptr)
        qFatal("no such widget: %s", name);
    return found;
}

std::vector<double> whatIf(std::size_t row, std::size_t source, const char* text)
{
    core::predict::WhatIf customer(core::predict::explainedModel(model()), row);
    customer.setText(source, text);
    return customer.probabilities();
}

std::size_t sourceOf(const char* name)
{
    for (const auto& column : core::predict::originalColumns(model()->recipe))
        if (column.name == name)
            return column.source;
    qFatal("no such column");
}

/// Shown with the model, everything computed.
std::unique_ptr<ExplainView> shownView(QSize size = {1080, 900})
{
    auto view = std::make_unique<ExplainView>();
    view->resize(size);
    view->setModel(model(), QStringLiteral("customers.csv · seed 42"));
    view->show();
    return view;
}

bool isComplete(const ExplainView& view)
{
    return view.importance() && view.dependence()->dependence() &&
           view.contributions()->contributions() && !view.whatIf()->bars()->now().empty();
}

void type(QLineEdit& edit, const QString& text)
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

void find(ExplainView& view, const QString& text)
{
    auto* search = child<QLineEdit>(view, "customerSearch");
    type(*search, text);
    QTest::keyClick(search, Qt::Key_Return);
}

} // namespace

class TestExplainView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void nothingIsComputedBeforeItIsShown()
    {
        ExplainView view;
        view.setModel(model(), {});
        QTest::qWait(0);
        QVERIFY(!view.importance() && !view.contributions()->contributions());
        view.resize(1000, 800);
        view.show();
        QTRY_VERIFY(isComplete(view));
        // Shown again it still stands there.
        const auto importance = view.importance();
        view.hide();
        view.setModel(model(), QStringLiteral("another caption"));
        view.show();
        QCOMPARE(view.importance(), importance);
        QCOMPARE(view.importanceCard()->plot()->caption(), QStringLiteral("another caption"));
    }

    void importanceCanBeCancelledAndAskedForAgain()
    {
        ui::ExplainView view;
        view.resize(1300, 900);
        view.setModel(model(), {});
        view.show();
        // Before the event loop hands over what was found.
        auto* progress = child<ui::JobStrip>(view, "importanceProgress");
        QCOMPARE(progress->jobCount(), 1);
        emit progress->discardRequested(0);
        QCOMPARE(progress->jobCount(), 0);
        auto* again = child<QPushButton>(view, "measureImportance");
        QVERIFY(!again->isHidden());
        // All else goes on without it.
        QVERIFY(!view.dependence()->column().isEmpty());
        QTest::qWait(50);
        QVERIFY(!view.importance());
        again->click();
        QVERIFY(again->isHidden());
        QTRY_VERIFY(view.importance());
        QCOMPARE(progress->jobCount(), 0);
    }

    void barsAreThoseOfTheScoreChosen()
    {
        const auto view = shownView();
        QTRY_VERIFY(isComplete(*view));
        const auto expected = core::predict::permutationImportance(
            core::predict::explainedModel(model()), model()->test.rows, model()->test.classes,
            {.seed = model()->seed});
        auto* score = child<QComboBox>(*view, "importanceScore");
        auto* bars = child<ImportanceBars>(*view, "importanceBars");
        for (int choice = 0; choice < 3; ++choice) {
            score->setCurrentIndex(choice);
            const auto table = bars->figureTable();
            QCOMPARE(table.size(), 5);
            for (int row = 1; row < table.size(); ++row) {
                const auto column = std::ranges::find(expected.columns, table[row][0].toStdString(),
                                                      [](const auto& c) { return c.column.name; });
                QVERIFY(column != expected.columns.end());
                const auto& fall = choice == 0   ? column->accuracy
                                   : choice == 1 ? column->macroF1
                                                 : column->logLoss;
                QCOMPARE(table[row][1].toDouble(), fall.mean);
                QCOMPARE(table[row][2].toDouble(), fall.sd);
            }
        }
        const auto labels = view->importanceCard()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text() == QStringLiteral("%1 test customers · 5 repeats · seed 42")
                                        .arg(model()->test.rows.size());
        }));
    }

    void aClickOnAColumnShowsItsDependence()
    {
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        auto* bars = child<ImportanceBars>(*view, "importanceBars");
        // The most important one is shown by itself.
        QCOMPARE(view->dependence()->column(), bars->figureTable()[1][0]);
        QCOMPARE(bars->chosen(), view->dependence()->column());
        const QString wanted = bars->figureTable()[2][0];
        QSignalSpy chosen(view.get(), &ExplainView::columnChosen);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->rowRect(1).center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), wanted);
        QTRY_VERIFY(view->dependence()->dependence());
        const auto source = sourceOf(qPrintable(wanted));
        const auto expected =
            core::predict::partialDependence(core::predict::explainedModel(model()), source,
                                             model()->test.rows, {.seed = model()->seed});
        QCOMPARE(view->dependence()->dependence()->column.source, source);
        QVERIFY(std::ranges::equal(view->dependence()->dependence()->mean.values(),
                                   expected.mean.values()));
        // A class by itself, with single customers.
        auto* customersBox = child<QCheckBox>(*view, "dependenceCustomers");
        QVERIFY(!customersBox->isEnabled());
        auto* plot = child<DependencePlot>(*view, "dependencePlot");
        const auto columns = plot->figureTable()[0].size();
        child<QComboBox>(*view, "dependenceClass")->setCurrentIndex(2);
        const auto one = plot->figureTable();
        QVERIFY(one[0].size() < columns);
        QVERIFY(customersBox->isEnabled());
        for (int row = 1; row < one.size(); ++row)
            QVERIFY(one[row].contains(
                QString::number(expected.mean(std::size_t(row - 1), 1), 'g', 17)));
        const QImage alone = plot->grab().toImage();
        customersBox->click();
        QVERIFY(plot->grab().toImage() != alone);
    }

    void aCustomerIsFoundByRowAndByIdentifier()
    {
        const auto view = shownView();
        QTRY_VERIFY(isComplete(*view));
        const std::size_t row = model()->test.rows[3];
        find(*view, QString::number(row + 1));
        const QString start = QStringLiteral("Row %1 · test part").arg(row + 1);
        QTRY_VERIFY(view->customer()->facts().startsWith(start));
        const double share =
            model()->test.probabilities(3, std::size_t(model()->test.predictions[3]));
        QVERIFY(view->customer()->facts().contains(percentText(share)));
        const auto& classes = model()->classes;
        QVERIFY(view->customer()->facts().contains(
            QStringLiteral("predicted <b>%1</b>")
                .arg(QString::fromStdString(classes[std::size_t(model()->test.predictions[3])]))));
        QVERIFY(view->customer()->facts().contains(
            QStringLiteral("true class <b>%1</b>")
                .arg(QString::fromStdString(classes[std::size_t(model()->test.classes[3])]))));

        find(*view, QStringLiteral("401"));
        QVERIFY(view->customer()->problem().contains(QStringLiteral("from 1 to 400")));
        find(*view, QStringLiteral("0"));
        QVERIFY(!view->customer()->problem().isEmpty());
        QVERIFY(view->customer()->facts().startsWith(start));

        auto* by = child<QComboBox>(*view, "customerBy");
        by->setCurrentIndex(by->findText(QStringLiteral("ID")));
        QVERIFY(view->customer()->problem().isEmpty());
        find(*view, QStringLiteral("C100007"));
        QTRY_VERIFY(view->customer()->facts().startsWith(QStringLiteral("Row 8 · C100007 · ")));
        find(*view, QStringLiteral("C9"));
        QCOMPARE(view->customer()->problem(), QStringLiteral("No customer has “C9” in ID."));
    }

    void contributionsAddUpToThePrediction()
    {
        const auto view = shownView();
        QTRY_VERIFY(isComplete(*view));
        const std::size_t row = model()->test.rows[0];
        view->showCustomer(row);
        auto* plot = child<ContributionPlot>(*view, "contributionPlot");
        const auto expected = core::predict::contributions(
            core::predict::explainedModel(model()), explainedCustomer(*model(), row, {}).prepared,
            model()->split.train, {.seed = model()->seed});
        auto* shown = child<QComboBox>(*view, "contributionClass");
        QTRY_VERIFY(view->contributions()->contributions() &&
                    view->contributions()->contributions()->prediction == expected.prediction);
        QCOMPARE(shown->currentIndex(), model()->test.predictions[0]);
        for (std::size_t k = 0; k < model()->classes.size(); ++k) {
            shown->setCurrentIndex(int(k));
            const auto table = plot->figureTable();
            QCOMPARE(table.size(), 3 + int(expected.columns.size()));
            QCOMPARE(table[1][3].toDouble(), expected.base[k]);
            double total = expected.base[k];
            for (int i = 2; i + 1 < table.size(); ++i)
                total += table[i][2].toDouble();
            QVERIFY(std::abs(total - model()->test.probabilities(0, k)) < 1e-9);
            for (int i = 2; i + 1 < table.size(); ++i) {
                const auto& column =
                    model()->table->column(model()->table->require(table[i][0].toStdString()));
                const QString value = QString::fromStdString(valueText(column, row));
                const bool isLong = value.size() > 9; // said with fewer digits
                QCOMPARE(table[i][1], column.isMissing(row) ? QStringLiteral("(missing)")
                                      : isLong              ? readoutText(column.numbers[row])
                                                            : value);
            }
        }
    }

    void aTypedFeatureChangesTheProbabilitiesToThoseOfCore()
    {
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        const std::size_t row = model()->test.rows[1];
        const auto before =
            whatIf(row, sourceOf("Noise"),
                   qPrintable(QString::fromStdString(valueText(model()->table->column(4), row))));
        view->showCustomer(row);
        auto* bars = view->whatIf()->bars();
        QTRY_VERIFY(bars->before() == before);
        QVERIFY(bars->now() == before);

        auto* age = child<QLineEdit>(*view, "whatIf:Age");
        const QString old = age->text();
        QCOMPARE(old, QString::fromStdString(valueText(model()->table->column(1), row)));
        type(*age, QStringLiteral("77"));
        QTRY_VERIFY(bars->now() == whatIf(row, sourceOf("Age"), "77"));
        QVERIFY(bars->before() == before && bars->now() != before);
        QVERIFY(view->whatIf()->field("Age")->isChanged());
        QCOMPARE(view->whatIf()->changedCount(), std::size_t(1));

        // Back by hand is no change.
        type(*age, old);
        QTRY_VERIFY(bars->now() == before);
        QCOMPARE(view->whatIf()->changedCount(), std::size_t(0));

        auto* card = child<QComboBox>(*view, "whatIf:Card");
        QStringList choices;
        for (int i = 0; i < card->count(); ++i)
            choices << card->itemText(i);
        QCOMPARE(choices, (QStringList{"(missing)", "basic", "gold", "silver"}));
        for (const int choice : {0, 2}) {
            card->setCurrentIndex(choice);
            QTRY_VERIFY(bars->now() ==
                        whatIf(row, sourceOf("Card"), qPrintable(card->currentData().toString())));
        }
        type(*age, QStringLiteral("20"));
        child<QPushButton>(*view, "whatIfReset")->click();
        QTRY_VERIFY(bars->now() == before);
        QCOMPARE(age->text(), old);
        QCOMPARE(view->whatIf()->changedCount(), std::size_t(0));
        QVERIFY(!child<QPushButton>(*view, "whatIfReset")->isEnabled());
    }

    void numbersAreTypedAsTheLanguageWritesThem()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        const std::size_t row = model()->test.rows[1];
        view->showCustomer(row);
        auto* bars = view->whatIf()->bars();
        auto* noise = child<QLineEdit>(*view, "whatIf:Noise");
        const QString plain = QString::fromStdString(valueText(model()->table->column(4), row));
        QVERIFY(plain.contains(u'.'));
        QTRY_COMPARE(noise->text(), QString(plain).replace(u'.', u','));
        const QString old = noise->text();
        // Three digits behind the mark are no thousands.
        type(*noise, QStringLiteral("1,234"));
        QTRY_VERIFY(bars->now() == whatIf(row, sourceOf("Noise"), "1.234"));
        QVERIFY(view->whatIf()->field("Noise")->isChanged());
        type(*noise, old);
        QCOMPARE(view->whatIf()->changedCount(), std::size_t(0));
    }

    void aTextThatIsNoNumberIsSaidAndKeepsTheProbabilities()
    {
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        const auto before = view->whatIf()->bars()->now();
        auto* field = view->whatIf()->field("Age");
        auto* age = child<QLineEdit>(*view, "whatIf:Age");
        type(*age, QStringLiteral("x"));
        QVERIFY2(field->problem().contains(QStringLiteral("“x”")) ||
                     field->problem().contains(QStringLiteral("\"x\"")),
                 qPrintable(field->problem()));
        QVERIFY(field->problem().contains(
            QStringLiteral("Still counted as %1").arg(field->original())));
        QVERIFY(age->property("invalid").toBool());
        QVERIFY(!field->isChanged());
        QVERIFY(view->whatIf()->bars()->now() == before);
        type(*age, QStringLiteral("50"));
        QVERIFY(field->problem().isEmpty() && !age->property("invalid").toBool());
        QTRY_VERIFY(view->whatIf()->bars()->now() != before);
    }

    void theSliderChangesTheProbabilities()
    {
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        const std::size_t row = model()->test.rows[2];
        view->showCustomer(row);
        QTRY_VERIFY(view->customer()->facts().startsWith(QStringLiteral("Row %1 ").arg(row + 1)));
        auto* age = child<QLineEdit>(*view, "whatIf:Age");
        QSlider* slider = nullptr;
        for (auto* each : view->findChildren<QSlider*>())
            if (each->accessibleName().startsWith(QStringLiteral("Age")))
                slider = each;
        QVERIFY(slider != nullptr);
        auto* bars = view->whatIf()->bars();
        for (const int position : {0, 3, 10, slider->maximum()}) {
            slider->setValue(position);
            bool isWhole = false;
            age->text().toInt(&isWhole);
            QVERIFY2(isWhole, qPrintable(age->text()));
            const auto expected = whatIf(row, sourceOf("Age"), qPrintable(age->text()));
            QTRY_VERIFY(bars->now() == expected);
        }
        // The ends are those of the training rows.
        const auto& column = model()->table->column(1);
        double high = 0;
        for (const auto training : model()->split.train)
            high = std::max(high, column.numbers[training]);
        QCOMPARE(age->text().toDouble(), high);
    }

    void anotherModelReplacesEverything()
    {
        const auto view = shownView();
        QTRY_VERIFY(isComplete(*view));
        const auto other = trained(customers(300, 9), 7);
        view->setModel(other, {});
        QVERIFY(!isComplete(*view));
        QTRY_VERIFY(isComplete(*view));
        QCOMPARE(view->importance()->rows, other->test.rows.size());
        view->setModel({}, {});
        QVERIFY(!view->importance() && view->whatIf()->bars()->now().empty());
        QVERIFY(!view->importanceCard()->plot()->hasFigure());
        view->showCustomer(3); // nobody there
        QVERIFY(!view->contributions()->contributions());
    }

    void leavingInTheMiddleIsSafe()
    {
        for (int i = 0; i < 3; ++i) {
            auto view = shownView();
            QTest::qWait(i);
        }
        ExplainView view;
        view.show();
        for (int i = 0; i < 4; ++i)
            view.setModel(i % 2 == 0 ? model() : ClassifierPointer{}, {});
        QVERIFY(!view.importance());
    }

    void cardsStandUnderEachOtherInANarrowWindow()
    {
        const auto view = shownView();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QTRY_VERIFY(isComplete(*view));
        const auto top = [&](QWidget* card) { return card->mapTo(view->widget(), QPoint()).y(); };
        QTRY_COMPARE(top(view->importanceCard()), top(view->dependence()));
        QVERIFY(top(view->contributions()) > top(view->customer()));
        view->resize(640, 900);
        QTRY_VERIFY(top(view->dependence()) > top(view->importanceCard()));
        QVERIFY(top(view->customer()) > top(view->dependence()));
        QVERIFY(top(view->whatIf()) > top(view->contributions()));
        for (QWidget* card : std::initializer_list<QWidget*>{view->importanceCard(),
                                                             view->dependence(), view->customer(),
                                                             view->contributions(), view->whatIf()})
            QVERIFY2(card->minimumSizeHint().width() <= 600,
                     qPrintable(QStringLiteral("%1: %2")
                                    .arg(card->objectName())
                                    .arg(card->minimumSizeHint().width())));
        QTRY_VERIFY(view->widget()->width() <= view->viewport()->width());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (folder.isEmpty())
            QSKIP("set TESSERA_TEST_PICTURES to a folder");
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const int width : {1080, 640}) {
                applyTheme(theme);
                const auto view = shownView({width, width > 800 ? 1000 : 1800});
                QVERIFY(QTest::qWaitForWindowExposed(view.get()));
                QTRY_VERIFY(isComplete(*view));
                child<QComboBox>(*view, "dependenceClass")->setCurrentIndex(width > 800 ? 0 : 1);
                child<QCheckBox>(*view, "dependenceCustomers")->setChecked(true);
                type(*child<QLineEdit>(*view, "whatIf:Age"), QStringLiteral("61"));
                child<QComboBox>(*view, "whatIf:Card")->setCurrentIndex(0);
                type(*child<QLineEdit>(*view, "whatIf:Income"), QStringLiteral("4x"));
                QTRY_VERIFY(view->whatIf()->bars()->now() != view->whatIf()->bars()->before());
                view->grab().save(
                    QDir(folder).filePath(QStringLiteral("explain-%1-%2-%3x.png")
                                              .arg(theme == ThemeChoice::Dark ? "dark" : "light")
                                              .arg(width)
                                              .arg(scale)));
            }
        applyTheme(ThemeChoice::Light);
    }

    void picturesOfRealCustomers()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        const QString data = qEnvironmentVariable("TESSERA_TEST_DATA");
        if (folder.isEmpty() || data.isEmpty())
            QSKIP("set TESSERA_TEST_PICTURES and TESSERA_TEST_DATA to folders");
        for (const auto& [file, target] : {std::pair{"telco_churn.csv", "Churn"},
                                           std::pair{"automobile_train.csv", "Segmentation"}}) {
            const auto table =
                core::data::readCsv(QDir(data).filePath(file).toStdString(), {}).table;
            core::predict::ClassifierOptions options;
            options.kind = core::predict::ModelKind::Logistic;
            ExplainView view;
            view.resize(1080, 1000);
            view.setModel(std::make_shared<const core::predict::ClassifierModel>(
                              core::predict::trainClassifier(
                                  {table, table->require(target), {}, options, 42}, {})),
                          QString::fromUtf8(file));
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QTRY_VERIFY_WITH_TIMEOUT(isComplete(view), 60000);
            view.grab().save(QDir(folder).filePath(QStringLiteral("explain-%1.png").arg(file)));
        }
    }
};

QTEST_MAIN(TestExplainView)
#include "test_explainview.moc"
