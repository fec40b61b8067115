#include "ui/pages/data/findinglist.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastActionsWidth = 112;

/// Core puts names in quotes; in a list of columns they need none. A figure stays with its sign.
QString sentence(const core::Warning& finding)
{
    QString text = QString::fromStdString(finding.text);
    text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    const QString name = QString::fromStdString(finding.column);
    return name.isEmpty() ? text : text.replace(u'"' + name + u'"', name);
}

QLabel* textLabel(const QString& text, bool isMuted)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(60);
    label->setProperty("muted", isMuted);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setWordWrap(true); // after the policy, which would forget that width makes height
    return label;
}

} // namespace

FindingList::FindingList(QWidget* parent)
    : QWidget(parent), m_leftMargin(metrics::cardPadding), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 4);
    m_rows->setSpacing(0);
}

void FindingList::setFindings(OpenTablePointer open, core::Warnings findings)
{
    m_open = std::move(open);
    m_findings = std::move(findings);
    rebuild();
}

void FindingList::setSideMargins(int left, int right)
{
    m_leftMargin = left;
    m_rightMargin = right;
    rebuild();
}

void FindingList::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may be what was clicked
        }
        delete item;
    }
    m_isBuiltNarrow = isNarrow();
    if (!m_open)
        return;
    for (const core::Warning& finding : m_findings)
        m_rows->addWidget(makeRow(finding));
    alignActions();
    m_rows->addStretch();
    updateGeometry();
}

QWidget* FindingList::makeRow(const core::Warning& finding)
{
    const Theme& theme = themeOf(this);
    auto* row = new QWidget;
    row->setMinimumHeight(lineHeight);
    auto* layout = new QHBoxLayout;
    const int above = m_isBuiltNarrow ? 5 : 3;
    layout->setContentsMargins(m_leftMargin, above, m_rightMargin, above);
    layout->setSpacing(12);
    auto* icon = new QLabel;
    const bool warns = isWarning(finding);
    icon->setPixmap(iconPixmap(warns ? QStringLiteral("warning") : QStringLiteral("info"),
                               warns ? theme.warning : theme.accentText, 18, devicePixelRatioF()));
    icon->setAccessibleName(warns ? tr("Warning") : tr("Note"));
    layout->addWidget(icon);
    QLabel* what = textLabel(sentence(finding), false);
    QLabel* consequence = textLabel(consequenceOf(finding), true);
    if (m_isBuiltNarrow) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(what);
        words->addWidget(consequence);
        // Never shown before it has its place: it would be a window of its own.
        if (consequence->text().isEmpty())
            consequence->hide();
        layout->addLayout(words, 1);
    } else {
        layout->addWidget(what, 5);
        layout->addWidget(consequence, 3);
    }
    layout->addWidget(makeActions(finding));

    auto* line = new QFrame;
    line->setProperty("line", true);
    auto* stack = new QVBoxLayout(row);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(line);
    stack->addLayout(layout, 1);
    return row;
}

QWidget* FindingList::makeActions(const core::Warning& finding)
{
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("findingActions"));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addStretch();
    for (const Remedy& remedy : remediesFor(*m_open, finding)) {
        if (m_isOffered && !m_isOffered(remedy))
            continue;
        auto* button = new QPushButton(remedy.text);
        button->setProperty("link", true);
        button->setAccessibleName(remedy.text + u' ' + QString::fromStdString(finding.column));
        connect(button, &QPushButton::clicked, this,
                [this, remedy, finding] { emit followed(remedy, finding); });
        line->addWidget(button);
    }
    return box;
}

void FindingList::alignActions()
{
    // One right edge for the actions, one width for the sentences.
    QList<QWidget*> boxes;
    for (int i = 0; i < m_rows->count(); ++i)
        if (QWidget* row = m_rows->itemAt(i)->widget())
            boxes << row->findChild<QWidget*>(QStringLiteral("findingActions"));
    int widest = m_isOffered ? 0 : leastActionsWidth;
    for (QWidget* box : boxes) {
        box->ensurePolished();
        for (auto* button : box->findChildren<QPushButton*>())
            button->ensurePolished();
        widest = std::max(widest, box->layout()->sizeHint().width());
    }
    for (QWidget* box : boxes)
        box->setFixedWidth(widest);
}

int FindingList::heightForWidthOf(int width) const
{
    if (m_findings.empty())
        return 0;
    // Rows that are not shown yet have no height for a width; each has one line at least.
    return std::max(m_rows->totalHeightForWidth(std::max(300, width)), count() * lineHeight);
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Narrow lists wrap their sentences.
    if (event->size().width() == event->oldSize().width())
        return;
    if (!m_findings.empty() && isNarrow() != m_isBuiltNarrow)
        rebuild();
    updateGeometry();
}

void FindingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui
