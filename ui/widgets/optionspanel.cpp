#include "ui/widgets/optionspanel.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/shortcutbutton.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int rowHeight = 36;
constexpr int headerHeight = 40;
constexpr int fieldWidth = 136;
constexpr int numberWidth = 108;

/// Fields end on one right edge and give way to long labels; a caller's own widths win.
void fitControl(QWidget* control)
{
    if (auto* combo = qobject_cast<QComboBox*>(control)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(3);
    }
    if (control->maximumWidth() < QWIDGETSIZE_MAX)
        return;
    if (qobject_cast<QComboBox*>(control) || qobject_cast<QLineEdit*>(control))
        control->setMaximumWidth(fieldWidth);
    else if (qobject_cast<QAbstractSpinBox*>(control))
        control->setMaximumWidth(numberWidth);
    else
        return;
    QSizePolicy policy = control->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    control->setSizePolicy(policy);
}

QString objectNameOf(const QString& label, const QString& ending)
{
    QString name;
    bool upper = false;
    for (const QChar c : label) {
        if (!c.isLetterOrNumber()) {
            upper = !name.isEmpty();
            continue;
        }
        name += upper ? c.toUpper() : (name.isEmpty() ? c.toLower() : c);
        upper = false;
    }
    return name + ending;
}

} // namespace

OptionGroup::OptionGroup(const QString& title, QWidget* parent)
    : QFrame(parent), m_header(new QToolButton), m_summary(new QLabel), m_content(new QWidget),
      m_rows(new QVBoxLayout(m_content))
{
    setObjectName(objectNameOf(title, QStringLiteral("Group")));
    m_header->setText(title);
    m_header->setObjectName(objectNameOf(title, QStringLiteral("GroupHeader")));
    m_header->setProperty("groupHeader", true);
    m_header->setFont(interfaceFont(13, QFont::DemiBold));
    m_header->setCheckable(true);
    m_header->setChecked(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({16, 16});
    m_header->setMinimumHeight(28);
    m_header->setAccessibleName(title);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_summary->setProperty("muted", true);
    m_summary->setFont(interfaceFont(12));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_header);
    head->addStretch();
    head->addWidget(m_summary);
    auto* headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setFixedHeight(headerHeight);

    m_rows->setContentsMargins(16, 0, 16, 10);
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_content);
    // Not Maximum, which would cut wrapped words off: their height hangs on the width.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        retint();
        emit expandedChanged(open);
    });
    retint();
}

void OptionGroup::addRow(const QString& label, QWidget* control, const QString& help)
{
    auto* row = new QWidget;
    row->setMinimumHeight(rowHeight);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* words = new QHBoxLayout;
    words->setSpacing(3);
    auto* text = new QLabel(label);
    text->setBuddy(control);
    words->addWidget(text);
    if (!help.isEmpty()) {
        auto* info = new InfoButton(label, help);
        info->setTopic(m_helpTopic);
        words->addWidget(info);
    }
    words->addStretch();
    layout->addLayout(words);
    fitControl(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    text->setWhatsThis(help);
    control->setWhatsThis(help);
    // Fields take what the label leaves, up to their own width; the rest stays between the two.
    const bool field = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    layout->addWidget(control, field ? 1 : 0, field ? Qt::Alignment() : Qt::AlignRight);
    if (!field)
        layout->insertStretch(1, 1);
    m_rows->addWidget(row);
}

void OptionGroup::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void OptionGroup::setRowVisible(QWidget* control, bool visible)
{
    if (QWidget* row = control->parentWidget(); row && row->parentWidget() == m_content)
        row->setVisible(visible);
}

void OptionGroup::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

bool OptionGroup::isExpanded() const
{
    return m_header->isChecked();
}

void OptionGroup::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void OptionGroup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void OptionGroup::retint()
{
    m_header->setIcon(themedIcon(m_header->isChecked() ? QStringLiteral("chevron-down")
                                                       : QStringLiteral("chevron-right"),
                                 themeOf(this).muted));
    m_header->setAccessibleDescription(m_header->isChecked() ? tr("expanded") : tr("collapsed"));
}

OptionsPanel::OptionsPanel(const QString& title, const QString& primaryText, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(title)), m_groups(new QVBoxLayout), m_primary(nullptr),
      m_note(new QLabel), m_primaryText(primaryText)
{
    setObjectName(QStringLiteral("optionsPanel"));
    m_title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* head = new QFrame;
    head->setObjectName(QStringLiteral("optionsHead"));
    head->setFixedHeight(48);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(16, 0, 16, 0);
    headLayout->addWidget(m_title);

    auto* content = new QWidget;
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(0);
    m_groups->addStretch(1);
    content->setLayout(m_groups);
    auto* scroll = new ColumnScroll(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(scroll, 1);

    m_note->setProperty("muted", true);
    m_note->setFont(interfaceFont(12));
    m_note->setWordWrap(true);
    m_note->hide();
    if (primaryText.isEmpty()) {
        m_note->setParent(this);
        return;
    }
    m_primary = new ShortcutButton(primaryText);
    m_primary->setObjectName(objectNameOf(primaryText, QStringLiteral("Button")));
    m_primary->setProperty("primary", true);
    m_primary->setHint(QStringLiteral("F5"));
    m_primary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("optionsFoot"));
    auto* footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(16, 12, 16, 12);
    footLayout->setSpacing(8);
    footLayout->addWidget(m_note);
    footLayout->addWidget(m_primary);
    layout->addWidget(foot);
    connect(m_primary, &QPushButton::clicked, this, &OptionsPanel::primaryClicked);
}

OptionGroup* OptionsPanel::addGroup(const QString& title, bool expanded)
{
    auto* group = new OptionGroup(title);
    group->setExpanded(expanded);
    m_groups->insertWidget(m_groups->count() - 1, group);
    return group;
}

QPushButton* OptionsPanel::primaryButton() const
{
    return m_primary;
}

void OptionsPanel::setRunning(bool running, const QString& runningText)
{
    m_running = running;
    if (m_primary) {
        // A button that is switched off would hand the focus to the next option; it gets it back.
        if (running && m_primary->hasFocus())
            setFocus();
        m_primary->setEnabled(!running);
        if (!running && hasFocus())
            m_primary->setFocus();
        m_primary->setText(running && !runningText.isEmpty() ? runningText : m_primaryText);
        m_primary->setAccessibleName(m_primary->text());
    }
    showNote();
}

void OptionsPanel::setPrimaryText(const QString& text)
{
    m_primaryText = text;
    if (m_primary && !m_running) {
        m_primary->setText(text);
        m_primary->setAccessibleName(text);
    }
}

void OptionsPanel::setPrimaryNote(const QString& text)
{
    m_noteText = text;
    showNote();
}

void OptionsPanel::showNote()
{
    if (!m_primary)
        return;
    m_note->setText(m_running ? tr("Changes apply to the next run") : m_noteText);
    m_note->setVisible(!m_note->text().isEmpty());
}

void OptionsPanel::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace ui
