#pragma once

#include "core/segment/profile/actions.h"
#include "core/segment/profile/profile.h"

#include <QFrame>
#include <QString>

#include <string>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The analyst's note and recommended actions of one segment, and starting points for actions from
/// the library, marked as such. Opens beside its card; closing it, by Esc, Ctrl+Return or a click
/// elsewhere, hands over what has changed.
class SegmentCardEditor : public QFrame {
    Q_OBJECT
public:
    SegmentCardEditor(const core::segment::SegmentCard& card,
                      const std::vector<core::segment::ActionSuggestion>& suggestions,
                      QWidget* parent);

    /// Left of the widget where there is room, else inside of the screen.
    void showBeside(const QWidget* anchor);

    QPlainTextEdit* noteEdit() const { return m_note; }
    /// Without empty lines.
    std::vector<std::string> actions() const;
    static constexpr int mostActions = 8;

signals:
    void noteChanged(int segment, const QString& note);
    void actionsChanged(int segment, const std::vector<std::string>& actions);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHeading(const core::segment::SegmentCard& card);
    void addSuggestions(const std::vector<core::segment::ActionSuggestion>& suggestions);
    QLineEdit* addAction(const QString& text);
    void updateActions();
    void fit();

    int m_segment;
    QString m_oldNote;
    std::vector<std::string> m_oldActions;
    QVBoxLayout* m_layout;
    QPlainTextEdit* m_note;
    QVBoxLayout* m_actionRows;
    std::vector<QLineEdit*> m_actions;
    QPushButton* m_add;
    struct Suggestion {
        QString text;
        QPushButton* use;
    };
    std::vector<Suggestion> m_suggestions;
};

} // namespace ui
