#pragma once

#include <QMutex>
#include <QSet>
#include <QString>
#include <QTranslator>

#include <utility>

namespace tests {

/// A language that nobody speaks: every text in brackets, with other letters and 40 % longer, so
/// that what has no room for German, or is not translated at all, is seen. Places for figures,
/// marks of rich text and menu letters stay.
class PseudoLocale : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        {
            const QMutexLocker lock(&m_mutex);
            m_asked.insert({QString::fromUtf8(context), text});
        }
        // Filters of file dialogs are read by Qt.
        if (text.trimmed().isEmpty() || text.contains(QLatin1String("(*")))
            return text;
        return QChar(0x27E6) + disguised(text) + padding(text) + QChar(0x27E7);
    }

    /// Context and text of all that was asked for.
    QSet<std::pair<QString, QString>> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    static QString disguised(const QString& text)
    {
        static const QString plain = QStringLiteral("ACDEINOSUYZacdeinosuyz");
        static const QString other = QStringLiteral("ÅÇÐÉÎÑÖŠÛÝŽåçðéîñöšûýž");
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (const qsizetype end = endOfMark(text, i); end > i) {
                result += text.mid(i, end - i);
                i = end - 1;
                continue;
            }
            const qsizetype place = plain.indexOf(c);
            result += place < 0 ? c : other[place];
        }
        return result;
    }

    /// Behind "%1", "%n", "%L1", "{1}", "<b>", "&amp;"; `from` where no such thing begins.
    static qsizetype endOfMark(const QString& text, qsizetype from)
    {
        const QChar c = text[from];
        if (c == u'<') {
            const qsizetype end = text.indexOf(u'>', from);
            return end < 0 || end == from + 1 ? from : end + 1;
        }
        if (c == u'{')
            return from + 3;
        if (c == u'%' && from + 1 < text.size() && !text[from + 1].isSpace())
            return from + (text[from + 1] == u'L' ? 3 : 2);
        if (c == u'&' && text.indexOf(u';', from) > from && text.indexOf(u';', from) < from + 7)
            return text.indexOf(u';', from) + 1;
        return from;
    }

    static QString padding(const QString& text)
    {
        qsizetype letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const qsizetype end = endOfMark(text, i); end > i) {
                i = end - 1;
                continue;
            }
            letters += text[i].isLetter() ? 1 : 0;
        }
        const bool isWords = text.contains(u' ');
        QString more;
        for (qsizetype i = 0; i < (2 * letters + 4) / 5; ++i)
            more += isWords && i % 7 == 0 ? QChar(u' ') : QChar(0x014D);
        return more;
    }

    mutable QMutex m_mutex;
    mutable QSet<std::pair<QString, QString>> m_asked;
};

} // namespace tests
