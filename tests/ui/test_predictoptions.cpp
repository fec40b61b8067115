#include "tests/support/predictoptions.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/layereditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using core::network::Optimizer;
using core::network::Schedule;
using core::network::Watched;

class TestPredictOptions : public QObject, private tests::ShownPredictOptions {
    Q_OBJECT

    QStringList visibleTexts(const char* group) const
    {
        QStringList texts;
        for (const auto* label : control<ui::OptionGroup>(group)->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    void fold(const char* header) const
    {
        QTest::mouseClick(control<QToolButton>(header), Qt::LeftButton);
    }

private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    void init() { QVERIFY(show()); }

    void cleanup() { close(); }

    void everyPresetFillsEverySetting_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : core::predict::classifierPresetNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void everyPresetFillsEverySetting()
    {
        QFETCH(const QString, name);
        // Everything stands otherwise before.
        choose("optimizerBox", QStringLiteral("RMSprop"));
        choose("scheduleBox", QStringLiteral("One-cycle"));
        choose("watchedBox", QStringLiteral("Validation accuracy"));
        choose("classWeightsBox", QStringLiteral("Balanced"));
        choose("categoriesBox", QStringLiteral("Embeddings"));
        type("labelSmoothingField", QStringLiteral("0.2"));
        type("gradientClipField", QStringLiteral("3"));
        type("weightDecayField", QStringLiteral("0.3"));
        QCOMPARE(preset(), QStringLiteral("Own design"));

        auto* box = control<QComboBox>("presetBox");
        box->setCurrentIndex(box->findData(name));
        const auto wanted = core::predict::classifierPreset(name.toStdString());
        const auto now = options();
        QVERIFY(now.hidden == wanted.hidden);
        QCOMPARE(now.training.optimizer, wanted.training.optimizer);
        QCOMPARE(now.training.momentum, wanted.training.momentum);
        QCOMPARE(now.training.learningRate, wanted.training.learningRate);
        QCOMPARE(now.training.schedule, wanted.training.schedule);
        QCOMPARE(now.training.batchSize, wanted.training.batchSize);
        QCOMPARE(now.training.epochs, wanted.training.epochs);
        QCOMPARE(now.training.weightDecay, wanted.training.weightDecay);
        QCOMPARE(now.training.labelSmoothing, wanted.training.labelSmoothing);
        QCOMPARE(now.training.gradientClip, wanted.training.gradientClip);
        QCOMPARE(now.training.watched, wanted.training.watched);
        QCOMPARE(now.training.patience, wanted.training.patience);
        QCOMPARE(now.classWeights, wanted.classWeights);
        QVERIFY(now.categories == wanted.categories);
        QCOMPARE(box->currentData().toString(), name);
    }

    void everyChangeReachesTheRequestAndMakesAnOwnDesign()
    {
        QSignalSpy changed(m_options.get(), &ui::PredictOptions::changed);
        const auto isOwn = [&] {
            const bool own = preset() == QStringLiteral("Own design") && changed.count() > 0;
            changed.clear();
            auto* box = control<QComboBox>("presetBox");
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
            return own;
        };
        choose("optimizerBox", QStringLiteral("SGD + momentum"));
        QCOMPARE(options().training.optimizer, Optimizer::Sgd);
        QVERIFY(isOwn());
        type("momentumField", QStringLiteral("0.8"));
        QCOMPARE(options().training.momentum, 0.8);
        QVERIFY(isOwn());
        type("learningRateField", QStringLiteral("5e-2"));
        QCOMPARE(options().training.learningRate, 0.05);
        QVERIFY(isOwn());
        choose("scheduleBox", QStringLiteral("Cosine"));
        QCOMPARE(options().training.schedule, Schedule::Cosine);
        QVERIFY(isOwn());
        type("weightDecayField", QStringLiteral("0.001"));
        QCOMPARE(options().training.weightDecay, 0.001);
        QVERIFY(isOwn());
        type("labelSmoothingField", QStringLiteral("0.1"));
        QCOMPARE(options().training.labelSmoothing, 0.1);
        QVERIFY(isOwn());
        type("gradientClipField", QStringLiteral("1.5"));
        QCOMPARE(options().training.gradientClip, 1.5);
        QVERIFY(isOwn());
        choose("watchedBox", QStringLiteral("Validation accuracy"));
        QCOMPARE(options().training.watched, Watched::Accuracy);
        QVERIFY(isOwn());
        choose("classWeightsBox", QStringLiteral("Balanced"));
        QCOMPARE(options().classWeights, core::predict::ClassWeights::Balanced);
        QVERIFY(isOwn());
        choose("categoriesBox", QStringLiteral("Embeddings"));
        QVERIFY(options().categories == core::predict::CategoryInputs::Embeddings);
        QVERIFY(isOwn());
        QTest::keyClick(control<QSpinBox>("patienceBox"), Qt::Key_Up);
        QCOMPARE(options().training.patience,
                 core::predict::classifierPreset("default").training.patience + 1);
        QVERIFY(isOwn());
        QTest::keyClick(control<QSpinBox>("batchBox"), Qt::Key_Up);
        QCOMPARE(options().training.batchSize,
                 core::predict::classifierPreset("default").training.batchSize + 1);
        QVERIFY(isOwn());
        control<ui::LayerEditor>("layerEditor")->removeLayer(0);
        QCOMPARE(options().hidden.size(),
                 core::predict::classifierPreset("default").hidden.size() - 1);
        QVERIFY(isOwn());
    }

    void emptyRestraintsAreOff()
    {
        for (const char* field : {"weightDecayField", "labelSmoothingField", "gradientClipField"})
            type(field, QString());
        QVERIFY(m_options->canTrain());
        QCOMPARE(options().training.weightDecay, 0.0);
        QCOMPARE(options().training.labelSmoothing, 0.0);
        QCOMPARE(options().training.gradientClip, 0.0);
    }

    void momentumIsAskedForOnlyWhereItCounts()
    {
        auto* momentum = control<QLineEdit>("momentumField");
        QVERIFY(!momentum->isVisible());
        choose("optimizerBox", QStringLiteral("SGD + momentum"));
        QVERIFY(momentum->isVisible());
        choose("optimizerBox", QStringLiteral("Adam"));
        QVERIFY(!momentum->isVisible());
    }

    void aNumberThatCannotBeUsedIsSaidAndStopsTheButton()
    {
        auto* button = control<QPushButton>("trainButton");
        QVERIFY(button->isEnabled());
        type("learningRateField", QStringLiteral("0."));
        type("learningRateField", QStringLiteral("1e"));
        QVERIFY(!m_options->canTrain());
        QVERIFY(m_options->hasTask());
        QVERIFY(!button->isEnabled());
        QStringList notes;
        for (const auto* label : m_options->panel()->findChildren<QLabel*>())
            notes << label->text();
        QVERIFY(notes.contains(
            QStringLiteral("The learning rate must be a number above 0, such as 0.001.")));
        type("learningRateField", QStringLiteral("0.01"));
        QVERIFY(button->isEnabled());
    }

    void theButtonWaitsForARunWhateverIsChanged()
    {
        auto* button = control<QPushButton>("trainButton");
        m_options->setRunning(true, QStringLiteral("Training…"));
        QTest::keyClick(control<QSpinBox>("epochsBox"), Qt::Key_Up);
        QVERIFY(!button->isEnabled());
        m_options->setRunning(false);
        QVERIFY(button->isEnabled());
    }

    void groupAndTimeExcludeEachOther()
    {
        fold("splitAndSeedGroupHeader");
        auto* together = control<QComboBox>("keepTogetherBox");
        auto* time = control<QComboBox>("timeBox");
        // The identifier that never repeats cannot keep anything together, nor can the target.
        QCOMPARE(together->count(), 3);
        QCOMPARE(together->itemText(0), QStringLiteral("Automatic"));
        QCOMPARE(together->itemText(1), QStringLiteral("household"));
        QCOMPARE(together->itemText(2), QStringLiteral("region"));
        QCOMPARE(time->count(), 3);
        QCOMPARE(time->itemText(1), QStringLiteral("age"));
        QCOMPARE(time->itemText(2), QStringLiteral("joined"));

        QSignalSpy changed(m_options.get(), &ui::PredictOptions::changed);
        choose("keepTogetherBox", QStringLiteral("household"));
        QCOMPARE(options().split.groupColumn, std::optional<std::size_t>(1));
        QCOMPARE(options().split.timeColumn, std::nullopt);
        time->setCurrentIndex(2);
        QCOMPARE(options().split.groupColumn, std::nullopt);
        QCOMPARE(options().split.timeColumn, std::optional<std::size_t>(4));
        QCOMPARE(together->currentText(), QStringLiteral("None"));
        QCOMPARE(changed.count(), 2);
        together->setCurrentIndex(1);
        QCOMPARE(options().split.groupColumn, std::optional<std::size_t>(1));
        QCOMPARE(options().split.timeColumn, std::nullopt);
        QCOMPARE(time->currentText(), QStringLiteral("None"));
        // The choice is of the data, not of the network.
        QCOMPARE(preset(), QStringLiteral("Regularised"));
    }

    void aColumnThatBecomesTheTargetNoLongerGroups()
    {
        control<QComboBox>("keepTogetherBox")->setCurrentIndex(2);
        QCOMPARE(options().split.groupColumn, std::optional<std::size_t>(2));
        choose("targetBox", QStringLiteral("region"));
        QCOMPARE(m_options->request().target, std::size_t{2});
        QCOMPARE(options().split.groupColumn, std::nullopt);
        // The target of the table itself has that role and is no feature.
        QCOMPARE(m_options->request().features, (std::vector<std::size_t>{3, 4}));
    }

    void sharesThatLeaveTooFewToLearnFromAreRefused()
    {
        control<QSpinBox>("validationBox")->setValue(45);
        QVERIFY(m_options->canTrain());
        control<QSpinBox>("testBox")->setValue(46);
        QVERIFY(!m_options->canTrain());
        control<QSpinBox>("testBox")->setValue(30);
        QVERIFY(m_options->canTrain());
        QCOMPARE(options().split.validationShare, 0.45);
        QCOMPARE(options().split.testShare, 0.3);
    }

    void seedIsToldWhenEditedNotWhenSet()
    {
        QSignalSpy edited(m_options.get(), &ui::PredictOptions::seedEdited);
        QSignalSpy changed(m_options.get(), &ui::PredictOptions::changed);
        m_options->setSeed(7);
        QCOMPARE(m_options->request().seed, std::uint64_t{7});
        QCOMPARE(edited.count() + changed.count(), 0);
        QTest::keyClick(control<QSpinBox>("seedBox"), Qt::Key_Up);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<std::uint64_t>(), std::uint64_t{8});
        QCOMPARE(changed.count(), 1);
    }

    void choicesOutliveAnotherLookAtTheSameTable()
    {
        for (auto* box : m_options->panel()->findChildren<QCheckBox*>())
            if (box->property("columnName") == QStringLiteral("age"))
                box->click();
        choose("targetBox", QStringLiteral("region"));
        m_options->setTable(tests::opened(tests::customers()));
        QCOMPARE(m_options->request().target, std::size_t{2});
        QCOMPARE(m_options->request().features, (std::vector<std::size_t>{4}));
        // Another target in the table is a new wish.
        m_options->setTable(tests::opened(tests::customers()
                                              .withRole(3, core::data::ColumnRole::Ignored)
                                              .withRole(5, core::data::ColumnRole::Feature)));
        QCOMPARE(m_options->request().target, std::size_t{2});
        m_options->setTable(tests::opened(tests::customers()));
        QCOMPARE(m_options->request().target, std::size_t{5});
    }

    void noFeatureAndAllFeaturesAreOneClickAway()
    {
        fold("featuresGroupHeader");
        QTest::mouseClick(control<QPushButton>("tickNoFeatureButton"), Qt::LeftButton);
        QVERIFY(m_options->request().features.empty());
        QVERIFY(!m_options->canTrain());
        QTest::mouseClick(control<QPushButton>("tickAllFeaturesButton"), Qt::LeftButton);
        QCOMPARE(m_options->request().features, (std::vector<std::size_t>{2, 3, 4}));
        QVERIFY(visibleTexts("featuresGroup").contains(QStringLiteral("3 of 3")));
    }

    void foldedGroupsSayWhatTheyHold()
    {
        QVERIFY(visibleTexts("splitAndSeedGroup").contains(QStringLiteral("60 / 20 / 20 · 42")));
        control<QComboBox>("timeBox")->setCurrentIndex(2);
        QVERIFY(
            visibleTexts("splitAndSeedGroup").contains(QStringLiteral("by time · 60 / 20 / 20")));
        QVERIFY(!visibleTexts("trainingGroup").contains(QStringLiteral("AdamW · 100 epochs")));
        fold("trainingGroupHeader");
        QVERIFY(visibleTexts("trainingGroup").contains(QStringLiteral("AdamW · 100 epochs")));
        fold("earlyStoppingGroupHeader");
        QVERIFY(
            visibleTexts("earlyStoppingGroup").contains(QStringLiteral("loss · after 10 epochs")));
        control<QSpinBox>("patienceBox")->setValue(0);
        QVERIFY(visibleTexts("earlyStoppingGroup").contains(QStringLiteral("never")));
        fold("layersGroupHeader");
        QVERIFY(visibleTexts("layersGroup").contains(QStringLiteral("128-64")));
    }

    void everyOptionIsExplainedAndNamed()
    {
        for (auto* control : m_options->panel()->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QComboBox*>(control) ||
                                 qobject_cast<QAbstractSpinBox*>(control) ||
                                 (qobject_cast<QLineEdit*>(control) &&
                                  !qobject_cast<QAbstractSpinBox*>(control->parentWidget()));
            if (!isField)
                continue;
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            const bool inRow = !control->objectName().isEmpty() &&
                               control->parentWidget()->findChild<QLabel*>() &&
                               qobject_cast<ui::LayerEditor*>(control->parentWidget()) == nullptr;
            if (inRow && !control->property("dense").toBool())
                QVERIFY2(control->parentWidget()->findChild<ui::InfoButton*>(),
                         qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(TestPredictOptions)
#include "test_predictoptions.moc"
