#include "tests/support/commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Reports without a window.
class TestReportCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_table = m_folder.filePath("shop.csv");
    QStringList m_segments{"--method", "kmeans", "--features",
                           "Annual Income (k$),Spending Score (1-100)"};

private slots:
    void initTestCase()
    {
        const Run done = run({"generate", "--sample", "mall", "-o", m_table});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
    }

    void aTableBecomesAPdf()
    {
        const QString out = m_folder.filePath("report.pdf");
        const Run done = run(QStringList{"report", m_table, "-o", out, "--json"} + m_segments);
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QCOMPARE(json["out"].toString(), out);
        QVERIFY(json["pages"].toInt() >= 2);
        QStringList sections;
        for (const auto& section : json["sections"].toArray())
            sections << section.toString();
        QCOMPARE(sections, (QStringList{"title", "in-short", "map", "summary", "profile",
                                        "how-many", "data", "methods"}));
        const QByteArray bytes = contents(out);
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }

    void chosenSectionsAsHtml()
    {
        const QString out = m_folder.filePath("report.html");
        const Run done = run(QStringList{"report", m_table, "-o", out, "--title", "Spring & more",
                                         "--sections", "methods,title,settings"} +
                             m_segments);
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QString html = QString::fromUtf8(contents(out));
        QVERIFY(html.contains("<title>Spring &amp; more</title>"));
        QVERIFY(html.indexOf("Methods") < html.indexOf("<h1>"));
        QVERIFY(!html.contains("<figure>"));
        QVERIFY(html.contains("k-means"));
    }

    void aModelIsReported()
    {
        const QString out = m_folder.filePath("model.html");
        const Run done = run({"report", m_table, "--no-segments", "--target", "Gender", "-o", out,
                              "--sections", "model,confusion,rules"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QByteArray html = contents(out);
        QVERIFY(html.contains("Right when always saying"));
        QCOMPARE(html.count("<figure>"), 2);
    }

    void chartPackIsAFolderOfItsOwn()
    {
        const QString folder = m_folder.filePath("packs");
        const Run done =
            run(QStringList{"report", m_table, "--chart-pack", folder, "--json"} + m_segments);
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QString written = done.json()["written"].toArray()[0].toString();
        QVERIFY(QDir(written).exists("index.html"));
        QCOMPARE(QDir(written).entryList({"*segment-map.*"}).size(), 3);
    }

    void whatCannotBeIsRefused()
    {
        const Run nothing = run({"report", m_table});
        QCOMPARE(nothing.exitCode, 2);
        QVERIFY(nothing.errors.contains("-o REPORT.pdf"));
        const Run ending = run({"report", m_table, "-o", m_folder.filePath("report.docx")});
        QCOMPARE(ending.exitCode, 2);
        QVERIFY(ending.errors.contains(".html or .pdf"));
        const Run section = run(
            {"report", m_table, "-o", m_folder.filePath("r.pdf"), "--sections", "map,nonsense"});
        QCOMPARE(section.exitCode, 2);
        QVERIFY(section.errors.contains("no 'nonsense'"));
        QVERIFY(section.errors.contains("in-short"));
        const Run folder =
            run(QStringList{"report", m_table, "-o", m_folder.filePath("none/report.pdf")} +
                m_segments);
        QCOMPARE(folder.exitCode, 4);
        QCOMPARE(run({"report", m_folder.filePath("none.csv"), "-o", "r.pdf"}).exitCode, 3);
        const QString project = m_folder.filePath("broken.tesseraproj");
        QFile file(project);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        const Run broken = run({"report", project, "-o", m_folder.filePath("r.pdf")});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(!broken.errors.isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath("r.pdf")));
    }

    void aProjectIsReportedAsItWasSaved()
    {
        const QString project =
            QStringLiteral(TESSERA_SOURCE_DIR "/tests/data/projects/project-v1.tesseraproj");
        if (!QFile::exists(project))
            QFAIL("the stored project is gone");
        const QString out = m_folder.filePath("project.html");
        const Run done = run({"report", project, "-o", out, "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QVERIFY(done.json()["sections"].toArray().size() > 3);
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "test_report.moc"
