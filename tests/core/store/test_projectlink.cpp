#include "core/base/error.h"
#include "core/store/projectlink.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace core::store;
namespace fs = std::filesystem;

class ProjectLinkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path top() const { return m_folder.path().toStdString(); }

    void write(const fs::path& path, const std::string& text) const
    {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

    TableLink linkTo(const fs::path& file, const fs::path& project) const
    {
        TableLink link;
        link.bytes = fs::file_size(file);
        link.digest = fileDigest(file);
        placeLink(link, file, project.parent_path());
        return link;
    }

private slots:
    void init()
    {
        for (const auto& entry : fs::directory_iterator(top()))
            fs::remove_all(entry);
    }

    void digestFollowsFromTheBytes()
    {
        const fs::path path = top() / "a.csv";
        std::string large(3'500'000, 'x');
        write(path, large);
        const std::string digest = fileDigest(path);
        QCOMPARE(digest.size(), std::size_t{32});
        QCOMPARE(fileDigest(path), digest);
        large[2'000'000] = 'y';
        write(path, large);
        QVERIFY(fileDigest(path) != digest);
        write(path, large.substr(1));
        QVERIFY(fileDigest(path) != digest);
        QVERIFY_THROWS_EXCEPTION(core::Error, fileDigest(top() / "none.csv"));
    }

    void fileWhereItWasIsTheSame()
    {
        const fs::path file = top() / "data" / "Käufer.csv";
        const fs::path project = top() / "projects" / "autumn.tesseraproj";
        write(file, "a\n1\n");
        const TableLink link = linkTo(file, project);
        QCOMPARE(link.relative, std::string("../data/Käufer.csv"));
        const FoundFile found = findFile(link, project);
        QVERIFY(found.state == LinkState::Same);
        QCOMPARE(found.path, file);
    }

    void fileThatMovedWithTheProjectIsFound()
    {
        const fs::path file = top() / "one" / "data" / "a.csv";
        write(file, "a\n1\n");
        const TableLink link = linkTo(file, top() / "one" / "p.tesseraproj");
        fs::rename(top() / "one", top() / "two");
        const FoundFile found = findFile(link, top() / "two" / "p.tesseraproj");
        QVERIFY(found.state == LinkState::Moved);
        QCOMPARE(found.path, top() / "two" / "data" / "a.csv");
    }

    void fileOfAnotherNameBelowTheProjectIsFoundByItsBytes()
    {
        const fs::path file = top() / "elsewhere" / "a.csv";
        const fs::path project = top() / "work" / "p.tesseraproj";
        write(file, "a\n1\n");
        write(project, "");
        const TableLink link = linkTo(file, project);
        write(top() / "work" / "same size.csv", "a\n2\n");
        write(top() / "work" / ".hidden" / "b.csv", "a\n1\n");
        fs::remove(file);
        QVERIFY(findFile(link, project).state == LinkState::Missing);
        write(top() / "work" / "x" / "y" / "z.txt", "a\n1\n");
        const FoundFile found = findFile(link, project);
        QVERIFY(found.state == LinkState::Moved);
        QCOMPARE(found.path, top() / "work" / "x" / "y" / "z.txt");
    }

    void searchDoesNotGoDeeperThanStatedNorRoundInCircles()
    {
        const fs::path file = top() / "elsewhere" / "a.csv";
        const fs::path project = top() / "work" / "p.tesseraproj";
        write(file, "a\n1\n");
        const TableLink link = linkTo(file, project);
        fs::remove(file);
        fs::path deep = top() / "work";
        for (int i = 0; i <= searchedDepth; ++i)
            deep /= "down";
        write(deep / "a.csv", "a\n1\n");
        fs::create_directory_symlink(top() / "work", top() / "work" / "circle");
        QVERIFY(findFile(link, project).state == LinkState::Missing);
        write(deep.parent_path() / "a.csv", "a\n1\n");
        QVERIFY(findFile(link, project).state == LinkState::Moved);
    }

    void changedFileIsSaidToBeChanged()
    {
        const fs::path file = top() / "a.csv";
        write(file, "a\n1\n");
        TableLink link = linkTo(file, top() / "p.tesseraproj");
        write(file, "a\n2\n");
        write(top() / "copy.csv", "a\n1\n");
        FoundFile found = findFile(link, top() / "p.tesseraproj");
        QVERIFY(found.state == LinkState::Changed);
        QCOMPARE(found.path, file);
        // The bytes at the time of saving are not known.
        link.digest.clear();
        found = findFile(link, top() / "p.tesseraproj");
        QVERIFY(found.state == LinkState::Changed);
    }

    void whatIsNoFileIsMissing()
    {
        TableLink link;
        link.bytes = 0;
        link.digest = std::string(32, '0');
        for (const char* path : {"", "/dev/zero", "/", "relative.csv"}) {
            link.path = path;
            QVERIFY(findFile(link, top() / "p.tesseraproj").state == LinkState::Missing);
        }
        link.relative = "../../../../../../../dev/zero";
        QVERIFY(findFile(link, top() / "p.tesseraproj").state == LinkState::Missing);
        QVERIFY(findFile(link, {}).state == LinkState::Missing);
    }
};

QTEST_APPLESS_MAIN(ProjectLinkTest)
#include "test_projectlink.moc"
