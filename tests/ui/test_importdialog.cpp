#include "tests/support/doubtfulfile.h"
#include "ui/importing/checkmodel.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importoptions.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/rawtextview.h"
#include "ui/importing/receiptdialog.h"
#include "ui/importing/typeheader.h"
#include "ui/importmemory.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::data::ColumnRole;
using core::data::ColumnType;
using namespace ui;

class TestImportDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<ImportDialog> m_dialog;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test table");
        return file.fileName();
    }

    void show(const QString& path, const core::data::CsvOptions& options = {})
    {
        ImportRequest request;
        request.origin = fileOrigin(path);
        request.options = options;
        delete m_dialog;
        m_dialog = new ImportDialog(*m_workspace, request);
        m_dialog->show();
        QTRY_VERIFY(find<QPushButton>("importButton")->isEnabled());
    }

    template <typename T>
    T* find(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }

    /// Chooses an item as a click on it does, and waits for the new preview.
    void choose(const char* name, const QString& item)
    {
        auto* combo = find<QComboBox>(name);
        const int index = combo->findText(item);
        QVERIFY2(index >= 0, qPrintable(item));
        const ReadTablePointer before = m_dialog->table();
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        waitForAnotherThan(before);
    }
    void waitForAnotherThan(const ReadTablePointer& before)
    {
        QTRY_VERIFY(m_dialog->table() != before && !m_dialog->isReading());
    }

    const core::data::DataTable& preview() { return *m_dialog->table()->read.table; }
    QString cell(int row, int column)
    {
        return find<QTableView>("firstRows")->model()->index(row, column).data().toString();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("TESSERA_SETTINGS", m_folder->filePath(QStringLiteral("settings.ini")).toUtf8());
        m_workspace = std::make_unique<Workspace>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_workspace.reset();
        m_folder.reset();
    }

    void detectedValuesAreShown()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        QCOMPARE(find<QComboBox>("encodingBox")->currentText(), QStringLiteral("Windows-1252"));
        QCOMPARE(find<QComboBox>("delimiterBox")->currentText(), QStringLiteral("Semicolon ;"));
        QCOMPARE(find<QComboBox>("decimalBox")->currentText(), QStringLiteral("Comma 1.234,56"));
        QCOMPARE(find<QComboBox>("datesBox")->currentText(), QStringLiteral("Day.Month.Year"));
        QCOMPARE(find<QSpinBox>("skipLinesBox")->value(), 2);
        QVERIFY(find<QCheckBox>("headerBox")->isChecked());
        QCOMPARE(find<QCheckBox>("headerBox")->text(), QStringLiteral("Line 3 holds names"));
        QCOMPARE(find<QPushButton>("importButton")->text(), QStringLiteral("Import 300 Rows"));
        QVERIFY(!find<QLabel>("encodingBoxReason")->text().isEmpty());
    }

    void previewShowsValuesAsTheyWillBe()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        QCOMPARE(cell(0, 0), QStringLiteral("000100"));
        QCOMPARE(cell(0, 1), QStringLiteral("1950"));
        QCOMPARE(cell(0, 2), QStringLiteral("Universität"));
        QCOMPARE(cell(0, 3), QStringLiteral("20,138.50"));
        QCOMPARE(cell(0, 4), QStringLiteral("2013-01-01"));
    }

    void numbersFollowTheInterfaceAndTheReaderDoesNot()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        QCOMPARE(cell(0, 3), QStringLiteral("20.138,50"));
        QCOMPARE(preview().column(3).numbers[0], 20138.5);
    }

    void fileAsItIsHasItsLines()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        const QStringList lines = find<RawTextView>("fileAsItIs")->toPlainText().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Kundenexport Herbst"));
        QCOMPARE(lines[1], QString());
        QCOMPARE(lines[2],
                 QStringLiteral("KundenNr;Geburtsjahr;Ausbildung;Einkommen (€);Kunde seit"));
        QVERIFY(find<QLabel>("fileFacts")->text().contains(QStringLiteral("303 lines")));
        QVERIFY(find<QLabel>("fileFacts")->text().endsWith(QStringLiteral("CRLF")));
    }

    void eachChoiceChangesThePreview()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        choose("encodingBox", QStringLiteral("DOS 850"));
        QVERIFY(cell(0, 2) != QStringLiteral("Universität"));
        choose("encodingBox", QStringLiteral("Windows-1252"));
        QCOMPARE(cell(0, 2), QStringLiteral("Universität"));
        choose("delimiterBox", QStringLiteral("Tab"));
        QVERIFY(preview().columnCount() != 5);
        choose("delimiterBox", QStringLiteral("Semicolon ;"));
        QCOMPARE(preview().columnCount(), std::size_t(5));
    }

    void marksOfNumbersAreTaken()
    {
        show(write(QStringLiteral("marks.csv"), "a;b\n1;1.234\n2;2.345\n3;3.456\n"));
        choose("decimalBox", QStringLiteral("Comma 1.234,56"));
        QCOMPARE(preview().column(1).numbers, (std::vector<double>{1234, 2345, 3456}));
        choose("decimalBox", QStringLiteral("Point 1234.56"));
        QCOMPARE(preview().column(1).numbers, (std::vector<double>{1.234, 2.345, 3.456}));
    }

    void skippedLinesAndHeaderAreTaken()
    {
        show(write(QStringLiteral("plain.csv"), "a,b\n1,2\n3,4\n5,6\n"));
        ReadTablePointer before = m_dialog->table();
        find<QSpinBox>("skipLinesBox")->setValue(1);
        waitForAnotherThan(before);
        // Numbers only: what is left has no names.
        QVERIFY(!find<QCheckBox>("headerBox")->isChecked());
        QCOMPARE(preview().rowCount(), std::size_t(3));
        before = m_dialog->table();
        find<QCheckBox>("headerBox")->click();
        waitForAnotherThan(before);
        QCOMPARE(preview().column(0).name, std::string("1"));
        QCOMPARE(preview().rowCount(), std::size_t(2));
        before = m_dialog->table();
        find<QPushButton>("detectAgainButton")->click();
        waitForAnotherThan(before);
        QCOMPARE(find<QSpinBox>("skipLinesBox")->value(), 0);
        QCOMPARE(preview().column(0).name, std::string("a"));
        QCOMPARE(preview().rowCount(), std::size_t(3));
    }

    void alsoMissingTextsBecomeMissing()
    {
        show(write(QStringLiteral("plain.csv"), "a,b\n1,2\n-99,4\n5,k. A.\n"));
        const ReadTablePointer before = m_dialog->table();
        auto* field = find<QLineEdit>("alsoMissingField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("-99; k. A."));
        waitForAnotherThan(before);
        QTRY_COMPARE(preview().column(1).missingCount, std::size_t(1));
        QCOMPARE(preview().column(0).missingCount, std::size_t(1));
        QCOMPARE(preview().column(1).type, ColumnType::Numeric);
        QCOMPARE(cell(1, 0), QStringLiteral("missing"));
    }

    void suggestedMissingTextIsTakenByAClick()
    {
        QByteArray text = "ID,Income\n";
        for (int row = 0; row < 60; ++row)
            text += "c" + QByteArray::number(row) + ',' +
                    (row % 20 == 7 ? QByteArray("k. A.") : QByteArray::number(1000 + row * 37)) +
                    '\n';
        show(write(QStringLiteral("gaps.csv"), text));
        QVERIFY(preview().column(1).type != ColumnType::Numeric);
        auto* use = find<QPushButton>("useSuggestionButton");
        QVERIFY(use->isVisible());
        QCOMPARE(use->text(), QStringLiteral("Read “k. A.” as Missing"));
        const ReadTablePointer before = m_dialog->table();
        use->click();
        waitForAnotherThan(before);
        QCOMPARE(preview().column(1).type, ColumnType::Numeric);
        QCOMPARE(preview().column(1).missingCount, std::size_t(3));
        QCOMPARE(find<QLineEdit>("alsoMissingField")->text(), QStringLiteral("k. A."));
        QVERIFY(!use->isVisible());
    }

    void typeIsChangedInTheHeader()
    {
        show(write(QStringLiteral("plain.csv"), "a,b\n1,2\n3,4\n5,6\n"));
        QCOMPARE(preview().column(1).type, ColumnType::Numeric);
        const ReadTablePointer before = m_dialog->table();
        auto* header = qobject_cast<TypeHeader*>(find<QTableView>("firstRows")->horizontalHeader());
        QVERIFY(header);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 20, 36));
        auto* menu = header->findChild<QMenu*>(QStringLiteral("typeMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->data().toInt() == int(ColumnType::Category))
                action->trigger();
        menu->close();
        waitForAnotherThan(before);
        QCOMPARE(preview().column(1).type, ColumnType::Category);
        QCOMPARE(preview().column(0).type, ColumnType::Numeric);
    }

    void rowsToCheckAreNamedByLine()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300, 5)));
        auto* note = find<Banner>("rejectedNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(QStringLiteral("Line 9 has 6 fields; 5 expected.")),
                 qPrintable(note->text()));
        QCOMPARE(find<QPushButton>("importButton")->text(), QStringLiteral("Import 299 Rows"));
        find<QPushButton>("showRejectedButton")->click();
        QCOMPARE(find<QTabBar>("importTabs")->currentIndex(), 1);
        const QAbstractItemModel* rows = find<QTableView>("rowsToCheck")->model();
        QCOMPARE(rows->index(0, CheckModel::Line).data().toString(), QStringLiteral("9"));
        QVERIFY(
            rows->index(0, CheckModel::Text).data().toString().endsWith(QStringLiteral("zu viel")));
    }

    void severalRejectedRowsMakeOneSentence()
    {
        core::data::ImportReceipt receipt;
        for (const std::size_t line : {std::size_t(414), std::size_t(1207), std::size_t(2051)})
            receipt.rejected.push_back({line, "has 9 fields; 8 expected", {}});
        QCOMPARE(rejectedSentence(receipt),
                 QStringLiteral("Lines 414, 1,207 and 2,051: each has 9 fields; 8 expected."));
    }

    void acceptHandsOverExactlyThePreviewedTable()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        choose("decimalBox", QStringLiteral("Point 1234.56"));
        const core::data::TablePointer shown = m_dialog->table()->read.table;
        find<QPushButton>("importButton")->click();
        QTRY_VERIFY(m_workspace->hasTable());
        QCOMPARE(m_workspace->openTable()->table, shown);
        QCOMPARE(m_workspace->openTable()->options.dialect.decimalMark, std::optional<char>('.'));
        QTRY_VERIFY(!m_dialog);
    }

    void cancelLeavesTheOldTable()
    {
        m_workspace->openFile(write(QStringLiteral("old.csv"), "a,b\n1,2\n3,4\n"));
        QTRY_VERIFY(m_workspace->hasTable());
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        const OpenTablePointer before = m_workspace->openTable();
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300)));
        find<QPushButton>("cancelButton")->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_workspace->isAnythingRunning());
        QCOMPARE(m_workspace->openTable(), before);
    }

    void closingWhileItReadsDoesNotWait()
    {
        QByteArray text = "a,b,c\n";
        for (int row = 0; row < 400'000; ++row)
            text +=
                QByteArray::number(row) + ",\"some text\"," + QByteArray::number(row % 97) + '\n';
        ImportRequest request;
        request.origin = fileOrigin(write(QStringLiteral("long.csv"), text));
        auto* dialog = new ImportDialog(*m_workspace, request);
        dialog->show();
        QVERIFY(dialog->isReading());
        QElapsedTimer clock;
        clock.start();
        delete dialog;
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }

    void unreadableFileIsSaidAndCannotBeImported()
    {
        ImportRequest request;
        request.origin = fileOrigin(m_folder->filePath(QStringLiteral("gone.csv")));
        m_dialog = new ImportDialog(*m_workspace, request);
        m_dialog->show();
        QTRY_COMPARE(find<Banner>("importNote")->kind(), Banner::Kind::Danger);
        QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    }

    void rememberedChoicesApply()
    {
        m_workspace->setRecall(
            [](const std::vector<std::string>& columns) { return ImportMemory::recall(columns); });
        const QString path = write(QStringLiteral("herbst.csv"), tests::autumnExport(300));
        show(path);
        choose("encodingBox", QStringLiteral("DOS 850"));
        find<QCheckBox>("rememberBox")->setChecked(true);
        find<QPushButton>("importButton")->click();
        QTRY_VERIFY(m_workspace->hasTable());
        // Another file of the kind opens without a question, and as remembered.
        QSignalSpy doubts(m_workspace.get(), &Workspace::importDoubtful);
        m_workspace->openUnseen(
            fileOrigin(write(QStringLiteral("winter.csv"), tests::autumnExport(120))));
        QTRY_COMPARE(m_workspace->openTable()->title, QStringLiteral("winter.csv"));
        QCOMPARE(doubts.count(), 0);
        QVERIFY(m_workspace->openTable()->isRemembered);
        QCOMPARE(m_workspace->openTable()->receipt.dialect.encoding,
                 core::data::TextEncoding::Dos850);
        // Forgotten when the box is no longer ticked.
        show(path);
        find<QCheckBox>("rememberBox")->setChecked(false);
        find<QPushButton>("importButton")->click();
        QTRY_COMPARE(m_workspace->openTable()->title, QStringLiteral("herbst.csv"));
        m_workspace->openUnseen(fileOrigin(m_folder->filePath(QStringLiteral("winter.csv"))));
        QTRY_COMPARE(doubts.count(), 1);
    }

    void memoryKeepsEveryChoice()
    {
        core::data::CsvOptions options;
        options.dialect.encoding = core::data::TextEncoding::Dos850;
        options.dialect.trailerLines = 2;
        options.dateOrder = core::data::DateOrder::MonthDayYear;
        options.missingTokens = {"k. A.", "-99"};
        options.repairsTwiceEncoded = true;
        options.columns["Größe"].type = ColumnType::Ordinal;
        options.columns["Größe"].numberStyle = core::data::NumberStyle{',', '.'};
        core::data::CsvDialect dialect;
        dialect.delimiter = '|';
        dialect.quote = '\0';
        const std::vector<std::string> columns{"Größe", "b"};
        QVERIFY(!ImportMemory::recall(columns));
        ImportMemory::remember(columns, options, dialect);
        const auto found = ImportMemory::recall(columns);
        QVERIFY(found);
        QCOMPARE(found->dialect.encoding, options.dialect.encoding);
        QCOMPARE(found->dialect.trailerLines, options.dialect.trailerLines);
        QVERIFY(!found->dialect.preambleLines);
        QCOMPARE(found->dialect.delimiter, std::optional<char>('|'));
        QCOMPARE(found->dialect.quote, std::optional<char>('\0'));
        QCOMPARE(found->dateOrder, options.dateOrder);
        QCOMPARE(found->missingTokens, options.missingTokens);
        QVERIFY(found->repairsTwiceEncoded);
        QCOMPARE(found->columns.at("Größe").type, std::optional(ColumnType::Ordinal));
        QCOMPARE(found->columns.at("Größe").numberStyle->thousandsMark, '.');
        QVERIFY(!ImportMemory::recall({"b", "Größe"}));
        ImportMemory::forget(columns);
        QVERIFY(!ImportMemory::recall(columns));
    }

    void receiptSaysWhatWasDone()
    {
        m_workspace->openFile(write(QStringLiteral("herbst.csv"), tests::autumnExport(300, 5)));
        QTRY_VERIFY(m_workspace->hasTable());
        ReceiptDialog receipt;
        receipt.showReceipt(m_workspace->openTable());
        const QString headline =
            receipt.findChild<QLabel*>(QStringLiteral("receiptHeadline"))->text();
        QVERIFY2(headline.startsWith(QStringLiteral("299 rows read · 1 left out")),
                 qPrintable(headline));
        QVERIFY(
            receipt.findChild<QPushButton*>(QStringLiteral("exportRejectedButton"))->isEnabled());
        receipt.findChild<QPushButton*>(QStringLiteral("copyReceiptButton"))->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Semicolon ;")));
        QVERIFY(text.contains(QStringLiteral("Line 9 has 6 fields; 5 expected")));
        QVERIFY(text.contains(QStringLiteral("Einkommen (€): Number")));
    }

    void modelsKeepTheirPromises()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300, 5)));
        for (const char* name : {"firstRows", "rowsToCheck", "columnsList"})
            QAbstractItemModelTester(find<QTableView>(name)->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void everyControlHasAnAccessibleName()
    {
        show(write(QStringLiteral("herbst.csv"), tests::autumnExport(300, 5)));
        for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
            const bool isControl =
                qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTableView*>(widget);
            if (!isControl || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + u' ' +
                                QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
