// A process of its own: the engine loads once.
#include "core/network/engine.h"
#include "tests/core/network/networkfixture.h"

#include <QTemporaryFile>
#include <QTest>

using namespace core;
using namespace core::network;

class EngineLoaderTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("TESSERA_ENGINE"); }

    void missingLibraryIsNamed()
    {
        qputenv("TESSERA_ENGINE", "/nowhere/libtessera_torch.so");
        try {
            engine();
            QFAIL("loaded");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::EngineUnavailable);
            QCOMPARE(error.subject(), std::string("/nowhere/libtessera_torch.so"));
            QVERIFY(std::string(error.what()).find("/nowhere/") != std::string::npos);
            QVERIFY(!error.remedy().empty());
        }
    }

    void fileThatIsNoLibraryIsRefused()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no library");
        file.flush();
        qputenv("TESSERA_ENGINE", file.fileName().toUtf8());
        try {
            engine();
            QFAIL("loaded");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::EngineUnavailable);
            QCOMPARE(error.subject(), file.fileName().toStdString());
        }
    }

    void failureIsNotRemembered()
    {
        SKIP_WITHOUT_ENGINE();
        QVERIFY(!engine().fastBlas().empty());
    }
};

QTEST_APPLESS_MAIN(EngineLoaderTest)
#include "test_engineloader.moc"
