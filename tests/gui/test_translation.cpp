#include "tests/support/inspection.h"
#include "tests/support/pseudolocale.h"
#include "tests/support/tour.h"
#include "ui/language.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using ui::Step;

namespace {

using Texts = QSet<std::pair<QString, QString>>;

/// What lupdate finds in the sources, context and text.
Texts extractedTexts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("all.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TESSERA_SOURCE_DIR));
    QStringList arguments = QStringLiteral(TESSERA_LUPDATE_OPTIONS).split(u'|');
    arguments << QStringLiteral("core") << QStringLiteral("ui") << QStringLiteral("-ts") << file;
    lupdate.start(QStringLiteral(TESSERA_LUPDATE), arguments);
    lupdate.waitForFinished(120000);
    Texts texts;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            texts.insert({context, xml.readElementText()});
    }
    return texts;
}

/// Words on the screen that no translator has seen.
QStringList plainWords(QWidget& root)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList words;
    const auto look = [&](const QWidget* widget, QString text) {
        text.remove(QRegularExpression(QStringLiteral("<style>.*</style>|<[^>]*>")));
        if (!text.contains(QChar(0x27E6)) && word.match(text).hasMatch())
            words << QStringLiteral("%1 | %2").arg(text.left(100),
                                                   tests::describe(widget).left(80));
    };
    for (auto* label : root.findChildren<QLabel*>())
        if (label->isVisible())
            look(label, label->text());
    for (auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible())
            look(button, button->text());
    for (auto* tabs : root.findChildren<QTabBar*>())
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isVisible())
                look(tabs, tabs->tabText(i));
    return words;
}

} // namespace

/// The window in a language with long words: everything is translated, and everything has room.
class TestTranslation : public QObject, private tests::Tour {
    Q_OBJECT

    tests::PseudoLocale m_pseudo;
    QStringList m_clipped;
    QStringList m_plain;

    /// To look at what is found, where a folder for pictures is named.
    static void picture(const QString& where, QWidget& seen, const QSize& size)
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        static int number = 0;
        if (!folder.isEmpty())
            seen.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                 .arg(folder)
                                 .arg(++number)
                                 .arg(size.width())
                                 .arg(QString(where).replace(u'/', u'_')));
    }

    void look(const QString& where, QWidget& seen, const QSize& size)
    {
        // What has just been shown may still be laid out.
        QStringList clipped;
        const auto isRoomy = [&] { return (clipped = tests::clippedWords(seen)).isEmpty(); };
        if (QTest::qWaitFor(isRoomy, 500))
            clipped.clear();
        for (const QString& words : clipped)
            if (const bool isKnown =
                    std::any_of(m_clipped.begin(), m_clipped.end(),
                                [&](const QString& known) { return known.endsWith(words); });
                !isKnown)
                m_clipped << QStringLiteral("%1 at %2: %3").arg(where).arg(size.width()).arg(words);
        picture(where, seen, size);
        for (const QString& words : plainWords(seen))
            if (!m_plain.contains(words))
                m_plain << words;
    }

private slots:
    void initTestCase()
    {
        ui::applyLanguage(QStringLiteral("en"));
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
        QVERIFY(show());
    }

    void cleanupTestCase()
    {
        close();
        QCoreApplication::removeTranslator(&m_pseudo);
    }

    void everythingHasRoom()
    {
        const QSize sizes[] = {{1280, 800}, {1100, 700}};
        for (const QSize& size : sizes) {
            m_window->resize(size);
            withoutTable([&](const QString& where, QWidget& seen) { look(where, seen, size); });
        }
        QVERIFY(findEverything());
        for (const QSize& size : sizes) {
            m_window->resize(size);
            pages([&](const QString& where, QWidget& seen) { look(where, seen, size); });
            dialogs([&](const QString& where, QWidget& seen) { look(where, seen, size); });
        }
        m_clipped.removeDuplicates();
        for (const QString& words : m_clipped)
            qWarning("%s", qPrintable(words));
        QVERIFY(m_clipped.isEmpty());
    }

    /// Names of the data are nobody's to translate, nor are those of runs, which are kept with
    /// them, and of methods: ReLU, one-hot.
    void nothingIsLeftInEnglish()
    {
        QStringList names{QStringLiteral("car buyers.csv"),
                          QStringLiteral("Logistic regression"),
                          QStringLiteral("Work_E…rience"),
                          QStringLiteral("Network 32-16-8"),
                          QStringLiteral("8-2 · ReLU"),
                          QStringLiteral("ReLU"),
                          QStringLiteral("softmax"),
                          QStringLiteral("one-hot"),
                          QStringLiteral("adamw"),
                          QStringLiteral("constant"),
                          QStringLiteral("loss")};
        const core::data::DataTable& table = *m_workspace->openTable()->table;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            names << QString::fromStdString(table.column(i).name);
        // Nor are cells, of which the dialog that maps columns shows the first ones.
        QStringList levels;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            for (const std::string& level : table.column(i).levels)
                levels << QString::fromStdString(level);
        const auto isOfCells = [&](QString words) {
            const bool isCut = words.endsWith(QChar(0x2026));
            if (isCut)
                words.chop(1);
            const QStringList parts = words.split(u',');
            return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                const QString cell = part.trimmed();
                return levels.contains(cell) ||
                       (isCut && &part == &parts.last() &&
                        std::any_of(levels.begin(), levels.end(),
                                    [&](const QString& level) { return level.startsWith(cell); }));
            });
        };
        QStringList left;
        for (const QString& words : m_plain)
            if (const QString text = words.section(QStringLiteral(" | "), 0, 0);
                !names.contains(text) && !isOfCells(text))
                left << words;
        for (const QString& words : left)
            qWarning("%s", qPrintable(words));
        QVERIFY(left.isEmpty());
    }

    /// A text is found in another language only under the context that lupdate gives it.
    void whatIsAskedForIsExtracted()
    {
        const Texts extracted = extractedTexts();
        QVERIFY(extracted.size() > 2000);
        QStringList lost;
        for (const auto& [context, text] : m_pseudo.asked()) {
            // Qt's own words come with Qt's own translations.
            const bool isOurs = !context.startsWith(u'Q') || context == QStringLiteral("QObject");
            // A stage with figures in it has been translated where it was told.
            const bool isTranslated = text.startsWith(QChar(0x27E6));
            if (isOurs && !isTranslated && !text.isEmpty() && !extracted.contains({context, text}))
                lost << QStringLiteral("%1: %2").arg(context, text);
        }
        lost.sort();
        for (const QString& words : lost)
            qWarning("%s", qPrintable(words));
        QVERIFY(lost.isEmpty());
    }
};

QTEST_MAIN(TestTranslation)
#include "test_translation.moc"
