#include "ui/language.h"

#include "core/base/translation.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

namespace ui {

namespace {

constexpr const char* translatedInto[] = {"de", "es", "fr", "pt", "zh_CN"};
constexpr auto source = "en";

bool load(QTranslator& translator, const QString& code)
{
    initializeResources();
    return translator.load(QStringLiteral(":/translations/tessera_%1.qm").arg(code)) &&
           !translator.isEmpty();
}

/// As its speakers write it, with a capital in the list.
QString nameOf(const QString& code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// The first language the system asks for that the program speaks.
QString languageOfSystem()
{
    const QList<Language> all = installedLanguages();
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(u'-', u'_');
        for (const Language& language : all)
            if (wanted == language.code || wanted.section(u'_', 0, 0) == language.code)
                return language.code;
        // Chinese as it is written in China and Singapore; there is no other.
        for (const Language& language : all)
            if (QLocale(wanted).language() == QLocale(language.code).language() &&
                QLocale(wanted).script() == QLocale(language.code).script())
                return language.code;
    }
    return QLatin1String(source);
}

/// The language's numbers and dates, as they are written where the computer stands if it is spoken
/// there.
QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code);
    return own.language() == system.language() ? system : own;
}

std::string translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

/// The digits of `plain`, a number without a sign, as the language writes them.
std::string localised(std::string_view plain)
{
    const QLocale locale;
    const auto point = std::min(plain.find('.'), plain.size());
    const QString whole = QString::fromLatin1(plain.data(), qsizetype(point));
    bool isCount = false;
    const qulonglong count = whole.toULongLong(&isCount);
    QString text = isCount ? locale.toString(count) : locale.toString(whole.toDouble(), 'f', 0);
    if (point == plain.size())
        return text.toStdString();
    text += locale.decimalPoint();
    for (const char digit : plain.substr(point + 1))
        text += locale.toString(digit - '0');
    return text.toStdString();
}

struct Spoken {
    QString code = QLatin1String(source);
    std::unique_ptr<QTranslator> words;
    std::unique_ptr<QTranslator> dialogs;
};

Spoken& spoken()
{
    static Spoken now;
    return now;
}

void speak(const QString& code)
{
    Spoken& now = spoken();
    now = Spoken(); // translators that go tell the program so
    now.code = code;
    auto words = std::make_unique<QTranslator>();
    if (code == QLatin1String(source) || !load(*words, code))
        return;
    QCoreApplication::installTranslator(words.get());
    now.words = std::move(words);
    // The words of Qt's own buttons and file dialogs.
    auto dialogs = std::make_unique<QTranslator>();
    if (dialogs->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(dialogs.get());
        now.dialogs = std::move(dialogs);
    }
}

} // namespace

QList<Language> installedLanguages()
{
    QList<Language> all{{QLatin1String(source), nameOf(QLatin1String(source))}};
    for (const char* code : translatedInto)
        if (QTranslator translator; load(translator, QLatin1String(code)))
            all.append({QLatin1String(code), nameOf(QLatin1String(code))});
    return all;
}

void applyLanguage(const QString& code)
{
    core::setTranslator(translated);
    core::setNumberFormatter(localised);
    const QString wanted = code.isEmpty() ? languageOfSystem() : code;
    if (wanted != spoken().code)
        speak(wanted);
    // A system whose language is not spoken here still has its own way to write numbers.
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : localeFor(wanted));
}

QString currentLanguage()
{
    return spoken().code;
}

} // namespace ui
