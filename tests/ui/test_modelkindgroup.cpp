#include "tests/support/predictoptions.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

class TestModelKindGroup : public QObject, private tests::ShownPredictOptions {
    Q_OBJECT
private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    void init() { QVERIFY(show()); }

    void cleanup() { close(); }

    void eachKindOfModelShowsWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("network");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("network") << "Network" << true << QStringList();
        QTest::newRow("logistic") << "Logistic regression" << false
                                  << QStringList{"logisticCField"};
        QTest::newRow("neighbours")
            << "k-nearest neighbours" << false << QStringList{"neighboursBox", "votesBox"};
        QTest::newRow("forest") << "Random forest" << false
                                << QStringList{"treesBox", "treeDepthBox", "leafField"};
        QTest::newRow("boosting") << "Gradient boosting" << false
                                  << QStringList{"roundsBox", "boostingDepthBox",
                                                 "boostingRateField", "boostingPatienceBox"};
        QTest::newRow("ensemble") << "Ensemble" << true
                                  << QStringList{"member-mlp", "member-logistic", "member-knn",
                                                 "member-forest", "member-xgboost"};
    }

    void eachKindOfModelShowsWhatBelongsToIt()
    {
        QFETCH(const QString, kind);
        QFETCH(const bool, network);
        QFETCH(const QStringList, shown);
        choose("modelKindBox", kind);
        for (const char* group : {"layersGroup", "trainingGroup", "earlyStoppingGroup"})
            QCOMPARE(control<QWidget>(group)->isVisible(), network);
        QStringList visible;
        const QStringList own{
            "logisticCField",    "neighboursBox",       "votesBox",      "treesBox",
            "treeDepthBox",      "leafField",           "roundsBox",     "boostingDepthBox",
            "boostingRateField", "boostingPatienceBox", "member-mlp",    "member-logistic",
            "member-knn",        "member-forest",       "member-xgboost"};
        for (const QString& name : own)
            if (control<QWidget>(name.toLatin1().constData())->isVisible())
                visible << name;
        QCOMPARE(visible, shown);
        QCOMPARE(m_options->preview().layers.empty(), !network);
        QVERIFY(m_options->canTrain());
        const auto label = core::predict::modelLabel(options().kind);
        QCOMPARE(QString::fromUtf8(label.data(), qsizetype(label.size())), kind);
    }

    void theOptionsOfEveryKindReachTheRequest()
    {
        type("logisticCField", QStringLiteral("0.1"));
        QCOMPARE(options().logistic.c, 0.1);
        control<QSpinBox>("neighboursBox")->setValue(7);
        choose("votesBox", QStringLiteral("Nearer more"));
        QCOMPARE(options().neighbours.neighbours, 7);
        QCOMPARE(options().neighbours.weights, core::predict::VoteWeights::Distance);
        control<QSpinBox>("treesBox")->setValue(77);
        control<QSpinBox>("treeDepthBox")->setValue(8);
        type("leafField", QStringLiteral("5"));
        QCOMPARE(options().forest,
                 (core::predict::ForestOptions{.trees = 77, .depth = 8, .leastLeafWeight = 5}));
        control<QSpinBox>("roundsBox")->setValue(60);
        control<QSpinBox>("boostingDepthBox")->setValue(4);
        type("boostingRateField", QStringLiteral("0.05"));
        control<QSpinBox>("boostingPatienceBox")->setValue(0);
        QCOMPARE(options().boosting.rounds, 60);
        QCOMPARE(options().boosting.depth, 4);
        QCOMPARE(options().boosting.learningRate, 0.05);
        QCOMPARE(options().boosting.patience, 0);
        choose("foldsBox", QStringLiteral("5, by folds"));
        QCOMPARE(options().folds, 5);
        choose("probabilitiesBox", QStringLiteral("Calibrated"));
        QVERIFY(options().scalesProbabilities);
        QCOMPARE(preset(), QStringLiteral("Regularised"));
        QVERIFY(m_options->epochs() == 100);
        choose("modelKindBox", QStringLiteral("Gradient boosting"));
        QCOMPARE(m_options->epochs(), 60);
        QCOMPARE(control<QPushButton>("trainButton")->text(), QStringLiteral("Train Model"));
        // What a model without layers cannot use does not stop it.
        type("learningRateField", QStringLiteral("1e"));
        QVERIFY(m_options->canTrain());
    }

    void anEnsembleNeedsTwoKinds()
    {
        choose("modelKindBox", QStringLiteral("Ensemble"));
        using core::predict::ModelKind;
        QCOMPARE(options().members,
                 (std::vector{ModelKind::Network, ModelKind::Forest, ModelKind::Boosting}));
        QSignalSpy network(m_options.get(), &ui::PredictOptions::networkChanged);
        control<QCheckBox>("member-mlp")->click();
        QVERIFY(network.count() > 0);
        QVERIFY(!control<QWidget>("layersGroup")->isVisible());
        QVERIFY(m_options->preview().layers.empty());
        control<QCheckBox>("member-forest")->click();
        QVERIFY(!m_options->canTrain());
        control<QCheckBox>("member-logistic")->click();
        QVERIFY(m_options->canTrain());
        QCOMPARE(options().members, (std::vector{ModelKind::Logistic, ModelKind::Boosting}));
    }

    void theKindSetsHowManyModelsUntilTheAnalystDoes()
    {
        using core::predict::ModelKind;
        for (auto* box = control<QComboBox>("modelKindBox");
             const char* kind :
             {"Random forest", "Ensemble", "Gradient boosting", "Ensemble", "Network"}) {
            choose("modelKindBox", QString::fromLatin1(kind));
            QCOMPARE(options().kind, ModelKind(box->currentData().toInt()));
            QCOMPARE(options().folds, core::predict::usualFoldModels(options().kind));
        }
        choose("modelKindBox", QStringLiteral("Ensemble"));
        QVERIFY(options().folds > 0);
        choose("foldsBox", QStringLiteral("One"));
        QCOMPARE(options().folds, 0);
        // Not by anything else.
        control<QCheckBox>("member-logistic")->click();
        choose("probabilitiesBox", QStringLiteral("Calibrated"));
        QCOMPARE(options().folds, 0);
    }

    void onlyTwoClassesHaveAThreshold()
    {
        using core::predict::ThresholdGoal;
        QVERIFY(control<QComboBox>("thresholdGoalBox")->isVisible());
        QVERIFY(!options().threshold);
        choose("thresholdGoalBox", QStringLiteral("Best F1"));
        QVERIFY(options().threshold.has_value());
        QCOMPARE(options().threshold->goal, ThresholdGoal::F1);
        QVERIFY(!control<QLineEdit>("wishedField")->isVisible());
        choose("thresholdGoalBox", QStringLiteral("Recall at least"));
        QVERIFY(control<QLineEdit>("wishedField")->isVisible());
        type("wishedField", QStringLiteral("0.9"));
        QCOMPARE(options().threshold->goal, ThresholdGoal::Recall);
        QCOMPARE(options().threshold->wished, 0.9);
        // Three regions.
        choose("targetBox", QStringLiteral("region"));
        QVERIFY(!control<QComboBox>("thresholdGoalBox")->isVisible());
        QVERIFY(!options().threshold);
    }
};

QTEST_MAIN(TestModelKindGroup)
#include "test_modelkindgroup.moc"
