#include "ui/pages/findingscard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/workspace/findingrows.h"

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
// The table is what the page is for: the list takes at most this share of its height.
constexpr double mostOfPage = 0.27;

/// A sentence about data as it is, or one that asks for something to be done.
bool isWarning(const core::Warning& finding)
{
    return finding.code != "identifier-column" && finding.code != "ordered-levels";
}

struct Consequence {
    const char* code;
    const char* text;
};
constexpr Consequence consequences[] = {
    {"duplicate-rows",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Copies in training and test rows flatter a model")},
    {"duplicate-ids",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "One customer may be counted more than once")},
    {"contradictory-rows",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Limits how often any model can be right")},
    {"constant-column", QT_TRANSLATE_NOOP("ui::FindingsCard", "Tells no two customers apart")},
    {"near-constant-column", QT_TRANSLATE_NOOP("ui::FindingsCard", "Tells few customers apart")},
    {"high-cardinality",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Rare levels are learned by heart, not understood")},
    {"identifier-column",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Left out of segments and predictions")},
    {"ordered-levels",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Confirm the order before using it as a number")},
    {"possible-missing-token",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Counted as a value of its own, not as missing")},
    {"coded-category",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Codes are not amounts; check the type")},
    {"unreadable-cells", QT_TRANSLATE_NOOP("ui::FindingsCard", "Counted as missing")},
    {"round-trip", QT_TRANSLATE_NOOP("ui::FindingsCard", "Make it text if every digit matters")},
    {"mixed-numbers", QT_TRANSLATE_NOOP("ui::FindingsCard", "Read as words until this is mended")},
    {"ambiguous-date", QT_TRANSLATE_NOOP("ui::FindingsCard", "Check the first dates in the table")},
    {"similar-levels",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Counted as different until spelled alike")},
    {"missing-values",
     QT_TRANSLATE_NOOP("ui::FindingsCard", "Gaps are filled before training; look who has them")},
};

/// Findings about the table and what the reader remarked, each once.
core::Warnings allFindings(const OpenTable& open)
{
    core::Warnings findings = open.quality.findings;
    for (const core::Warning& remark : open.receipt.warnings) {
        const auto isSame = [&](const core::Warning& finding) {
            return finding.column == remark.column &&
                   (finding.code == remark.code ||
                    (finding.code == "constant-column" && remark.code == "empty-column"));
        };
        if (std::none_of(findings.begin(), findings.end(), isSame))
            findings.push_back(remark);
    }
    return findings;
}

QString consequenceOf(const core::Warning& finding)
{
    for (const Consequence& consequence : consequences)
        if (finding.code == consequence.code)
            return FindingsCard::tr(consequence.text);
    return {};
}

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
    core::Warnings findings = allFindings(*m_open);
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const core::Warning& a, const core::Warning& b) { return isWarning(a) > isWarning(b); });
    for (const core::Warning& finding : findings)
        m_rows->addWidget(makeRow(finding));
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
    layout->addWidget(textLabel(sentence(finding), false), 5);
    layout->addWidget(textLabel(consequenceOf(finding), true), 3);

    const auto found = m_open->table->find(finding.column);
    QString action;
    const bool isConstant =
        finding.code == "constant-column" || finding.code == "near-constant-column";
    if (hasFindingRows(finding))
        action = tr("Show Rows");
    else if (isConstant && found && m_open->table->role(*found) != core::data::ColumnRole::Ignored)
        action = tr("Ignore Column");
    else if (found)
        action = tr("Change…");
    auto* button = new QPushButton(action);
    button->setProperty("link", true);
    if (action.isEmpty())
        button->hide();
    button->setAccessibleName(action + u' ' + QString::fromStdString(finding.column));
    connect(button, &QPushButton::clicked, this, [this, finding, found, action] {
        if (hasFindingRows(finding))
            emit rowsRequested(finding);
        else if (action == tr("Ignore Column"))
            emit ignoreRequested(*found);
        else if (found)
            emit columnRequested(*found);
    });
    // One right edge for the actions, one width for the sentences.
    auto* actionBox = new QWidget;
    actionBox->setFixedWidth(112);
    auto* actionLine = new QHBoxLayout(actionBox);
    actionLine->setContentsMargins(0, 0, 0, 0);
    actionLine->addStretch();
    actionLine->addWidget(button);
    layout->addWidget(actionBox);

    auto* line = new QFrame;
    line->setProperty("line", true);
    auto* stack = new QVBoxLayout(row);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(line);
    stack->addLayout(layout, 1);
    return row;
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
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void FindingsCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui
