#pragma once

#include "ui/workspace/step.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
class EmptyState;
class OptionsPanel;
class Workspace;

/// One step of the rail: title, a line that says the result in words, page actions at the right,
/// a banner for what went wrong, and the body. The options stand in the window's right panel.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Step step, const QString& title, Workspace& workspace, QWidget* parent = nullptr);

    Step step() const { return m_step; }
    /// Null when the page has no options now.
    virtual QWidget* optionsPanel() { return nullptr; }
    /// The primary button (F5).
    virtual void start() {}
    /// Brings up one of the page's inner views by its word ("missing"); false: it has none so
    /// called.
    virtual bool showView(const QString& word);

    /// Whether what the page shows is all there: no view of it is still computing.
    virtual bool isSettled() const { return true; }

signals:
    /// `optionsPanel()` returns another panel now, or none.
    void optionsPanelChanged();
    /// The page asks to be left for another step; the window goes there.
    void stepRequested(ui::Step step);
    /// The page asks for one of the window's dialogs about the open table.
    void importOptionsRequested();
    void receiptRequested();

protected:
    Workspace& workspace() const { return m_workspace; }
    /// Rich text: <b> for the figures.
    void setHeadline(const QString& richText);
    QPushButton* addPageButton(const QString& icon, const QString& text);
    void addPageWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }
    /// Clears itself when the next job of this step starts. A failed job of this step is shown
    /// without the page asking.
    void showProblem(const QString& headline, const QString& remedy, const QString& details = {});
    Banner* banner() const { return m_banner; }
    /// The ways to a table from an empty page: Open CSV… and Try the Example.
    void addTableButtons(EmptyState& empty);
    /// Derived pages that override it call this one too.
    void changeEvent(QEvent* event) override;

private:
    void restyleHeadline();

    Step m_step;
    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_headline;
    QHBoxLayout* m_actions;
    Banner* m_banner;
    QVBoxLayout* m_body;
    QString m_headlineText;
    bool m_showsProblem = false;
};

} // namespace ui
