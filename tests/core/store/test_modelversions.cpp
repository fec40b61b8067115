#include "core/base/error.h"
#include "core/store/classifierfile.h"
#include "core/store/document.h"
#include "core/store/modelfile.h"
#include "core/store/segmentmodelfile.h"
#include "tests/core/store/classifierfixture.h"
#include "tests/support/modelparts.h"

#include <QDir>
#include <QObject>
#include <QtTest>

using namespace core;

/// Files of every version that was ever written must open for ever: the probes they hold are
/// recomputed when they are read.
class ModelVersionsTest : public QObject {
    Q_OBJECT
private slots:
    void everyVersionOpens_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TESSERA_SOURCE_DIR "/tests/data/models"));
        for (const QString& name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyVersionOpens()
    {
        QFETCH(QString, path);
        const bool isFirst = path.contains(QStringLiteral("-v1."));
        const store::Model model = store::readModel(path.toStdString());
        if (const auto* classifier = std::get_if<predict::SavedClassifierPointer>(&model)) {
            QVERIFY((*classifier)->sample->rowCount() > 0);
            QCOMPARE((*classifier)->origin.shares.empty(), isFirst);
            // What was migrated can be saved again, and is the same model.
            const auto again =
                store::classifierOf(store::classifierBytes(**classifier), "again.tessera");
            QCOMPARE(again.sampleProbabilities.values()[0],
                     (*classifier)->sampleProbabilities.values()[0]);
        } else {
            const auto& segments = *std::get<store::SegmentModelPointer>(model);
            QVERIFY(!segments.probes.empty());
            QCOMPARE(segments.origin.shares.empty(), isFirst);
        }
    }
    void thereIsAFileOfEveryVersion()
    {
        const QDir folder(QStringLiteral(TESSERA_SOURCE_DIR "/tests/data/models"));
        for (const char* version : {"v1", "v2"}) {
            QVERIFY(!folder.entryList({QStringLiteral("*-%1.tessera").arg(version)}).isEmpty());
            QVERIFY(!folder.entryList({QStringLiteral("*-%1.segments").arg(version)}).isEmpty());
        }
    }
    void newerOnesAreRefusedWithTheVersionNeeded()
    {
        const auto parts = tests::partsOf(
            store::classifierBytes(classifiers::example(predict::ModelKind::Logistic)));
        auto manifest = store::Json::parse(parts.at("manifest.json"));
        manifest["version"] = 99;
        manifest["needs"] = "Tessera 7.5";
        try {
            store::modelOf(tests::withManifest(parts, manifest.dump()), "new.tessera");
            QFAIL("must be refused");
        } catch (const Error& error) {
            QCOMPARE(error.remedy(), std::string("Install Tessera 7.5 or later."));
        }
    }
};

QTEST_GUILESS_MAIN(ModelVersionsTest)
#include "test_modelversions.moc"
