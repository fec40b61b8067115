#include "ui/pages/findingscard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int lineHeight = 33;
constexpr int tallestList = 7 * lineHeight;
constexpr int leastActionsWidth = 112;
// Below, what follows from a finding stands under it.
constexpr int narrowWidth = 820;
// The table is what the page is for: the list takes at most this share of its height.
constexpr double mostOfPage = 0.27;

/// Core puts names in quotes; in a list of columns they need none.
QString sentence(const core::Warning& finding)
{
    QString text = QString::fromStdString(finding.text);
    const QString name = QString::fromStdString(finding.column);
    return name.isEmpty() ? text : text.replace(u'"' + name + u'"', name);
}

QLabel* textLabel(const QString& text, bool isMuted)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(60);
    label->setProperty("muted", isMuted);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

FindingsCard::FindingsCard(QWidget* parent)
    : QFrame(parent), m_caption(new QLabel), m_scroll(new QScrollArea), m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("findingsCard"));
    setProperty("card", true);
    auto* title = new QLabel(tr("To check"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    m_caption->setProperty("muted", true);
    m_caption->setFont(interfaceFont(12));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 0);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_caption);
    head->addStretch();
    auto* headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setFixedHeight(metrics::cardHeaderHeight);

    m_rows->setContentsMargins(0, 0, 0, 4);
    m_rows->setSpacing(0);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("To check"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_scroll, 1);
}

void FindingsCard::setFindings(OpenTablePointer open)
{
    m_open = std::move(open);
    rebuild();
}

void FindingsCard::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may be what was clicked
        }
        delete item;
    }
    m_count = 0;
    if (!m_open)
        return;
    const core::Warnings findings = findingsOf(*m_open);
    m_isBuiltNarrow = isNarrow();
    for (const core::Warning& finding : findings)
        m_rows->addWidget(makeRow(finding));
    alignActions();
    m_rows->addStretch();
    m_count = int(findings.size());
    const QString rows = countText(m_open->table->rowCount());
    m_caption->setText(findings.empty() ? tr("nothing found in %1 rows").arg(rows)
                       : m_count == 1
                           ? tr("1 finding in %1 rows").arg(rows)
                           : tr("%1 findings in %2 rows").arg(countText(findings.size()), rows));
    updateGeometry();
}

QWidget* FindingsCard::makeRow(const core::Warning& finding)
{
    const Theme& theme = themeOf(this);
    auto* row = new QWidget;
    row->setMinimumHeight(lineHeight);
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(metrics::cardPadding, 3, 10, 3);
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

QWidget* FindingsCard::makeActions(const core::Warning& finding)
{
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("findingActions"));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addStretch();
    for (const Remedy& remedy : remediesFor(*m_open, finding)) {
        auto* button = new QPushButton(remedy.text);
        button->setProperty("link", true);
        button->setAccessibleName(remedy.text + u' ' + QString::fromStdString(finding.column));
        connect(button, &QPushButton::clicked, this,
                [this, remedy, finding] { follow(remedy, finding); });
        line->addWidget(button);
    }
    return box;
}

void FindingsCard::alignActions()
{
    // One right edge for the actions, one width for the sentences.
    QList<QWidget*> boxes;
    for (int i = 0; i < m_rows->count(); ++i)
        if (QWidget* row = m_rows->itemAt(i)->widget())
            boxes << row->findChild<QWidget*>(QStringLiteral("findingActions"));
    int widest = leastActionsWidth;
    for (QWidget* box : boxes) {
        box->ensurePolished();
        for (auto* button : box->findChildren<QPushButton*>())
            button->ensurePolished();
        widest = std::max(widest, box->layout()->sizeHint().width());
    }
    for (QWidget* box : boxes)
        box->setFixedWidth(widest);
}

void FindingsCard::follow(const Remedy& remedy, const core::Warning& finding)
{
    const auto column = finding.column.empty() ? std::nullopt : m_open->table->find(finding.column);
    switch (remedy.kind) {
    case Remedy::Kind::ShowRows:
        emit rowsRequested(finding);
        break;
    case Remedy::Kind::ShowColumn:
        emit columnRequested(column.value_or(0));
        break;
    case Remedy::Kind::IgnoreColumn:
        emit ignoreRequested(column.value_or(0));
        break;
    case Remedy::Kind::ReadColumn:
        emit readingChosen(column.value_or(0), remedy.choice);
        break;
    case Remedy::Kind::RepairText:
        emit repairRequested();
        break;
    case Remedy::Kind::ImportOptions:
        emit importOptionsRequested();
        break;
    case Remedy::Kind::Receipt:
        emit receiptRequested();
        break;
    }
}

bool FindingsCard::isNarrow() const
{
    return width() < narrowWidth;
}

int FindingsCard::listHeight() const
{
    if (m_count == 0)
        return 0;
    // Rows that are not shown yet have no height for a width; each has one line at least.
    return std::max(m_rows->totalHeightForWidth(std::max(300, width() - 2)), m_count * lineHeight);
}

QSize FindingsCard::sizeHint() const
{
    const int page = parentWidget() ? parentWidget()->height() : 0;
    const int most = std::clamp(int(page * mostOfPage), 3 * lineHeight, tallestList);
    return {600, metrics::cardHeaderHeight + std::min(listHeight(), most) + 6};
}

QSize FindingsCard::minimumSizeHint() const
{
    return {300,
            metrics::cardHeaderHeight + std::min(listHeight(), 2 * lineHeight + lineHeight / 2)};
}

bool FindingsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QFrame::eventFilter(watched, event);
}

void FindingsCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Narrow cards wrap their sentences.
    if (event->size().width() == event->oldSize().width())
        return;
    if (m_count > 0 && isNarrow() != m_isBuiltNarrow)
        rebuild();
    updateGeometry();
}

void FindingsCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui
