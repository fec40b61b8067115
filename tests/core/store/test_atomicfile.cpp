#include "core/base/error.h"
#include "core/base/random.h"
#include "core/store/atomicfile.h"
#include "core/store/sourceguard.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace core::store;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::size_t fileCount(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// All the same letter, so that a mixture of two contents shows.
bool isWhole(const std::string& content, std::size_t size)
{
    return content.size() == size && content.find_first_not_of(content.front()) == content.npos;
}

} // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT
private slots:
    void contentIsReplacedWhole();
    void openFilesAreNeverReplaced();
    void uncommittedFileLeavesNothing();
    void temporaryFileLiesBesideWithTheSameEnding();
    void missingFolderIsAnErrorWithRemedy();
    void folderIsNotOverwritten();
    void permissionsAreKept();
    void linkStaysALink();
    void killedWriterLeavesOldOrNew();
};

void AtomicFileTest::contentIsReplacedWhole()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "summary.csv";
    writeFileAtomically(path, "old");
    writeFileAtomically(path, std::string("new\0text", 8));
    QCOMPARE(contentOf(path), std::string("new\0text", 8));
    QCOMPARE(fileCount(path.parent_path()), std::size_t(1));
}

void AtomicFileTest::openFilesAreNeverReplaced()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "customers.csv";
    writeFileAtomically(path, "as it was");
    const fs::path other = path.parent_path() / "link.csv";
    fs::create_hard_link(path, other);
    {
        SourceGuard guard(path);
        for (const fs::path& name : {path, other, path.parent_path() / "." / "customers.csv"}) {
            try {
                writeFileAtomically(name, "lost");
                QFAIL("the open file was replaced");
            } catch (const core::Error& error) {
                QVERIFY(error.code() == core::ErrorCode::InvalidOption);
                QVERIFY(!error.remedy().empty());
            }
        }
        const SourceGuard copy = guard;
        guard = {};
        QVERIFY_EXCEPTION_THROWN(AtomicFile{path}, core::Error);
        writeFileAtomically(path.parent_path() / "another.csv", "fine");
    }
    QCOMPARE(contentOf(path), std::string("as it was"));
    QCOMPARE(fileCount(path.parent_path()), std::size_t{3});
    writeFileAtomically(path, "closed by now");
    QCOMPARE(contentOf(path), std::string("closed by now"));
}

void AtomicFileTest::uncommittedFileLeavesNothing()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "a.png";
    {
        AtomicFile file(path);
        std::ofstream(file.temporaryPath()) << "half";
    }
    QCOMPARE(fileCount(path.parent_path()), std::size_t(0));
}

void AtomicFileTest::temporaryFileLiesBesideWithTheSameEnding()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "a.png";
    AtomicFile file(path);
    QCOMPARE(file.temporaryPath().parent_path(), path.parent_path());
    QCOMPARE(file.temporaryPath().extension(), path.extension());
    std::ofstream(file.temporaryPath()) << "whole";
    file.commit();
    QCOMPARE(contentOf(path), std::string("whole"));
    QVERIFY_EXCEPTION_THROWN(file.commit(), core::Error);
}

void AtomicFileTest::missingFolderIsAnErrorWithRemedy()
{
    try {
        writeFileAtomically("/nowhere/at/all.csv", "x");
        QFAIL("written");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::FileNotWritable);
        QCOMPARE(error.subject(), std::string("/nowhere/at/all.csv"));
        QVERIFY(!error.remedy().empty());
    }
}

void AtomicFileTest::folderIsNotOverwritten()
{
    const QTemporaryDir folder;
    const auto write = [&] { writeFileAtomically(folder.path().toStdString(), "x"); };
    QVERIFY_EXCEPTION_THROWN(write(), core::Error);
}

void AtomicFileTest::permissionsAreKept()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "a.csv";
    writeFileAtomically(path, "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    writeFileAtomically(path, "new");
    QVERIFY(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

void AtomicFileTest::linkStaysALink()
{
    const QTemporaryDir folder;
    const fs::path base = folder.path().toStdString();
    writeFileAtomically(base / "real.csv", "old");
    fs::create_symlink("real.csv", base / "link.csv");
    writeFileAtomically(base / "link.csv", "new");
    QVERIFY(fs::is_symlink(base / "link.csv"));
    QCOMPARE(contentOf(base / "real.csv"), std::string("new"));
}

void AtomicFileTest::killedWriterLeavesOldOrNew()
{
    constexpr std::size_t size = 3 << 20;
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "model.bin";
    writeFileAtomically(path, std::string(size, 'a'));
    core::Random random(11);
    for (int round = 0; round < 25; ++round) {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1))
                writeFileAtomically(path, std::string(size, letter));
        }
        // The moment is the point of the test; nothing is awaited.
        std::this_thread::sleep_for(std::chrono::microseconds(500 + random.below(30000)));
        kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the writer ended by itself");
        QVERIFY2(isWhole(contentOf(path), size), "the file is a mixture");
    }
}

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "test_atomicfile.moc"
