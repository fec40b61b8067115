#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <QTextCursor>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class HelpBrowser;

/// The pages of help that come with the program, with links, back, and a search in the page shown
/// and in all of them.
/// Stays open beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// File names of the pages without their ending.
    static QString contents() { return QStringLiteral("index"); }
    static QString namedSegments() { return QStringLiteral("named-segments"); }
    static QString honestFigures() { return QStringLiteral("honest-figures"); }

    /// "segment", or a place on it: "segment#silhouette".
    void showTopic(const QString& topic);
    /// All pages with these words.
    void showFindings(const QString& words);
    QString topic() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* createTool(const QString& icon, const QString& objectName, const QString& name);
    QWidget* createTools();
    void createKeys();
    void restyle();
    void search();
    void go(int step);
    void showMatch();
    void showFound();
    void onPageChanged();

    HelpBrowser* m_page;
    QList<QToolButton*> m_tools;
    QToolButton* m_back = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_found = nullptr;
    QList<QTextCursor> m_matches; ///< in the order of the page
    int m_match = 0;
    bool m_restyling = false;
};

} // namespace ui
