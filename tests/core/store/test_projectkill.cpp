#include "tests/core/store/projectfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace core;
using namespace core::store;

/// A program that dies while it saves a project leaves the project as it was, or as it was to be.
class ProjectKillTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void killedAtAnyMomentTheProjectIsTheOldOrTheNewOne()
    {
        constexpr int rounds = 60;
        std::array<Project, 2> versions{projects::project(120), projects::project(120)};
        versions[0].notes = "first";
        versions[1].notes = std::string(50'000, '2');
        const std::array<std::string, 2> bytes{projectBytes(versions[0]),
                                               projectBytes(versions[1])};
        const QTemporaryDir folder;
        const std::filesystem::path path = (folder.path() + "/p.tesseraproj").toStdString();
        writeProject(path, versions[0]);
        Random random(3);
        std::array<int, 2> left{};
        for (int round = 0; round < rounds; ++round) {
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                for (std::size_t next = 1;; next = 1 - next)
                    writeProject(path, versions[next]);
            }
            // The moment is the point of the test; nothing is awaited.
            std::this_thread::sleep_for(std::chrono::microseconds(1000 + random.below(60'000)));
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL,
                     "the writer ended by itself");
            const Project project = readProject(path);
            const std::size_t version = project.notes == versions[0].notes ? 0 : 1;
            QVERIFY(projectBytes(project) == bytes[version]);
            ++left[version];
        }
        qInfo("killed %d times while saving: %d times the first project, %d times the second, "
              "whole each time",
              rounds, left[0], left[1]);
        QCOMPARE(left[0] + left[1], rounds);
        QVERIFY(left[0] > 0 && left[1] > 0);
    }
};

QTEST_APPLESS_MAIN(ProjectKillTest)
#include "test_projectkill.moc"
