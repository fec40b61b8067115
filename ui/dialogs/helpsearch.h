#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextBrowser>
#include <QUrl>

namespace ui {

/// A page of help on which words were found.
struct HelpFinding {
    QString topic; ///< file name without ending
    QString title;
    int places = 0;
    QString around;   ///< plain text round the first place
    qsizetype at = 0; ///< of the words in `around`
};
/// Pages with these words, most places first, capital letters or not; none for empty words.
QList<HelpFinding> helpFindings(const QString& words);

/// Shows the pages of help, and under "search:words" what was found for some words.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;

    static QUrl searchUrl(const QString& words);
    /// Empty where no such page is shown.
    QString searchedWords() const;

protected:
    QVariant loadResource(int type, const QUrl& url) override;
};

} // namespace ui
