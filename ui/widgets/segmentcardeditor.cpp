#include "ui/widgets/segmentcardeditor.h"

#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int editorWidth = 400;
constexpr int noteHeight = 84;

QLabel* sectionLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(interfaceFont(13, QFont::DemiBold));
    return label;
}

QLabel* wrappedLabel(const QString& text, int pixelSize)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(interfaceFont(pixelSize));
    label->setWordWrap(true);
    return label;
}

void mute(QLabel* label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, themeOf(label).muted);
    label->setPalette(palette);
}

} // namespace

SegmentCardEditor::SegmentCardEditor(
    const core::segment::SegmentCard& card,
    const std::vector<core::segment::ActionSuggestion>& suggestions, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_segment(card.id), m_oldNote(QString::fromStdString(card.note)),
      m_oldActions(card.actions), m_layout(new QVBoxLayout(this)), m_note(new QPlainTextEdit),
      m_actionRows(new QVBoxLayout), m_add(new QPushButton(tr("Add Action")))
{
    setObjectName(QStringLiteral("segmentCardEditor"));
    setProperty("popover", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Note and actions of %1").arg(QString::fromStdString(card.name)));
    setFixedWidth(editorWidth);
    m_layout->setContentsMargins(16, 12, 16, 14);
    m_layout->setSpacing(6);
    addHeading(card);

    m_layout->addWidget(sectionLabel(tr("Note")));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you know about these customers"));
    m_note->setPlainText(m_oldNote);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->installEventFilter(this);
    m_layout->addWidget(m_note);

    m_layout->addSpacing(4);
    m_layout->addWidget(sectionLabel(tr("Recommended Actions")));
    m_actionRows->setSpacing(4);
    m_layout->addLayout(m_actionRows);
    m_add->setObjectName(QStringLiteral("addActionButton"));
    m_add->setProperty("link", true);
    connect(m_add, &QPushButton::clicked, this, [this] { addAction({})->setFocus(); });
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    for (const auto& action : card.actions)
        addAction(QString::fromStdString(action));
    addSuggestions(suggestions);
    updateActions();
}

void SegmentCardEditor::addHeading(const core::segment::SegmentCard& card)
{
    const Theme& theme = themeOf(this);
    const SegmentStyle style = segmentStyle(theme, card.mark);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* mark = new QLabel;
    mark->setPixmap(markerPixmap(style, 16, devicePixelRatioF()));
    auto* name = new QLabel(
        elidedText(interfaceFont(14, QFont::DemiBold), QString::fromStdString(card.name), 330));
    name->setTextFormat(Qt::PlainText);
    name->setFont(interfaceFont(14, QFont::DemiBold));
    row->addWidget(mark);
    row->addWidget(name, 1);
    m_layout->addLayout(row);
    auto* sentence = wrappedLabel(QString::fromStdString(card.sentence), 12);
    mute(sentence);
    m_layout->addWidget(sentence);
    m_layout->addSpacing(4);
}

void SegmentCardEditor::addSuggestions(
    const std::vector<core::segment::ActionSuggestion>& suggestions)
{
    if (suggestions.empty())
        return;
    m_layout->addSpacing(4);
    m_layout->addWidget(sectionLabel(tr("Suggestions")));
    auto* hint = wrappedLabel(tr("Starting points from a library for profiles like this one. They "
                                 "are not results: use, edit or ignore them."),
                              12);
    mute(hint);
    m_layout->addWidget(hint);
    int number = 0;
    for (const auto& suggestion : suggestions) {
        const QString text = QString::fromStdString(suggestion.text);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(wrappedLabel(text, 13));
        auto* evidence =
            wrappedLabel(tr("Because: %1").arg(QString::fromStdString(suggestion.evidence)), 12);
        mute(evidence);
        words->addWidget(evidence);
        auto* use = new QPushButton(tr("Use"));
        use->setObjectName(QStringLiteral("useSuggestion%1").arg(++number));
        use->setProperty("small", true);
        use->setAccessibleName(tr("Use: %1").arg(text));
        connect(use, &QPushButton::clicked, this, [this, text] {
            addAction(text)->setFocus();
            updateActions();
        });
        m_suggestions.push_back({text, use});
        row->addLayout(words, 1);
        row->addWidget(use, 0, Qt::AlignTop);
        m_layout->addLayout(row);
    }
}

QLineEdit* SegmentCardEditor::addAction(const QString& text)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* edit = new QLineEdit(text);
    edit->setObjectName(QStringLiteral("actionEdit"));
    edit->setAccessibleName(tr("Recommended action"));
    edit->setPlaceholderText(tr("What to do with this segment"));
    edit->setMaxLength(300);
    edit->setCursorPosition(0);
    edit->setToolTip(text);
    edit->installEventFilter(this);
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeActionButton"));
    remove->setIcon(themedIcon(QStringLiteral("trash"), themeOf(this).muted));
    remove->setIconSize({16, 16});
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove this action"));
    remove->setToolTip(tr("Remove"));
    layout->addWidget(edit, 1);
    layout->addWidget(remove);
    m_actionRows->addWidget(row);
    m_actions.push_back(edit);
    connect(edit, &QLineEdit::textChanged, this, [this, edit](const QString& now) {
        edit->setToolTip(now);
        updateActions();
    });
    connect(remove, &QToolButton::clicked, this, [this, edit, row] {
        std::erase(m_actions, edit);
        m_actionRows->removeWidget(row);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
        updateActions();
        fit();
    });
    updateActions();
    fit();
    return edit;
}

/// A suggestion that is taken, or for which there is no place left, cannot be used again.
void SegmentCardEditor::updateActions()
{
    const bool full = int(m_actions.size()) >= mostActions;
    m_add->setEnabled(!full);
    for (const Suggestion& suggestion : m_suggestions) {
        const bool taken = std::ranges::any_of(m_actions, [&](const QLineEdit* edit) {
            return edit->text().trimmed() == suggestion.text;
        });
        suggestion.use->setEnabled(!full && !taken);
    }
}

std::vector<std::string> SegmentCardEditor::actions() const
{
    std::vector<std::string> texts;
    for (const QLineEdit* edit : m_actions)
        if (const QString text = edit->text().trimmed(); !text.isEmpty())
            texts.push_back(text.toStdString());
    return texts;
}

/// The height follows the wrapped lines; near the foot of the screen the editor moves up.
void SegmentCardEditor::fit()
{
    m_layout->activate();
    const int height = m_layout->heightForWidth(editorWidth);
    setFixedHeight(height > 0 ? height : sizeHint().height());
    if (!isVisible() || !screen())
        return;
    const QRect room = screen()->availableGeometry();
    if (y() + this->height() > room.bottom() - 8)
        move(x(), std::max(room.top() + 8, room.bottom() - 8 - this->height()));
}

void SegmentCardEditor::showBeside(const QWidget* anchor)
{
    fit();
    const QPoint corner = anchor->mapToGlobal(QPoint(0, 0));
    const QRect room =
        anchor->screen() ? anchor->screen()->availableGeometry() : QRect(0, 0, 1600, 1000);
    QPoint position(corner.x() - width() - 8, corner.y());
    if (position.x() < room.left() + 8)
        position = corner + QPoint(anchor->width() - width(), anchor->height() + 4);
    position.setX(std::clamp(position.x(), room.left() + 8,
                             std::max(room.left() + 8, room.right() - width() - 8)));
    position.setY(std::clamp(position.y(), room.top() + 8,
                             std::max(room.top() + 8, room.bottom() - height() - 8)));
    move(position);
    show();
    m_note->setFocus(Qt::PopupFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void SegmentCardEditor::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    const QString note = m_note->toPlainText().trimmed();
    if (note != m_oldNote) {
        m_oldNote = note;
        emit noteChanged(m_segment, note);
    }
    const auto now = actions();
    if (now != m_oldActions) {
        m_oldActions = now;
        emit actionsChanged(m_segment, now);
    }
}

void SegmentCardEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

/// Return in an action goes on to the next one; Ctrl+Return closes.
bool SegmentCardEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers() & Qt::ControlModifier) {
        close();
        return true;
    }
    if (isReturn && watched != m_note) {
        const auto* edit = qobject_cast<QLineEdit*>(watched);
        const bool isLast = !m_actions.empty() && m_actions.back() == edit;
        if (isLast && !edit->text().trimmed().isEmpty() && m_add->isEnabled())
            addAction({})->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
