#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <vector>

class QDialog;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace ui {

class PlotWidget;

/// A white card whose pages are plots and tables. The tools at the right act on the page shown:
/// copy, save, enlarge and the menu that is also each plot's context menu.
class TabCard : public QFrame {
    Q_OBJECT
public:
    /// Header row first, full precision, locale-free.
    using TableText = std::function<QVector<QStringList>()>;

    explicit TabCard(QWidget* parent = nullptr);

    /// `tool`: a small control shown before the tools while the page is shown; may be null.
    int addPlot(const QString& title, PlotWidget* plot, QWidget* tool = nullptr);
    int addTable(const QString& title, QTableView* table, TableText text, QWidget* tool = nullptr);
    /// For a card of one page: its title stands in the place of the tabs, with a muted caption.
    void setPlain(const QString& caption = {});
    /// Under the pages, across the card.
    void addFootWidget(QWidget* widget);
    void setPageVisible(int index, bool visible);
    bool isPageVisible(int index) const;
    void setCurrentPage(int index);
    int currentPage() const;

    void copy();
    void save();
    void copyData();
    void saveData();
    void enlarge();

signals:
    /// A save failed; the text says where and what to do.
    void failed(const QString& text);
    void currentPageChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Content {
        QString title;
        PlotWidget* plot = nullptr;
        QTableView* table = nullptr;
        TableText text;
        QWidget* tool = nullptr;
        QWidget* holder = nullptr; ///< in the stack, around plot or table
    };
    int addContent(Content content, QWidget* widget);
    const Content& current() const;
    QToolButton* addTool(const QString& icon, const QString& name, void (TabCard::*action)());
    void showMenu(const QPoint& globalPosition);
    void updateTools();
    void fitTools();
    void retint();
    QVector<QStringList> tableShown() const;

    QTabBar* m_tabs;
    QLabel* m_title = nullptr;
    QLabel* m_caption = nullptr;
    QStackedWidget* m_stack;
    QHBoxLayout* m_header;
    QList<QToolButton*> m_tools;
    std::vector<Content> m_contents;
    QPointer<QDialog> m_window;
};

} // namespace ui
