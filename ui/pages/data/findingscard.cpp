#include "ui/pages/data/findingscard.h"

#include "ui/pages/data/findinglist.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int lineHeight = FindingList::lineHeight;
constexpr int tallestList = 7 * lineHeight;
// The table is what the page is for: the list takes at most this share of its height.
constexpr double mostOfPage = 0.27;

} // namespace

FindingsCard::FindingsCard(QWidget* parent)
    : QFrame(parent), m_caption(new QLabel), m_scroll(new QScrollArea), m_list(new FindingList)
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

    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &FindingList::followed, this, &FindingsCard::follow);
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
    if (!m_open) {
        m_list->setFindings({}, {});
        return;
    }
    m_list->setFindings(m_open, findingsOf(*m_open));
    const int count = findingCount();
    const QString rows = countText(m_open->table->rowCount());
    m_caption->setText(count == 0 ? tr("nothing found in %1 rows").arg(rows)
                       : count == 1
                           ? tr("1 finding in %1 rows").arg(rows)
                           : tr("%1 findings in %2 rows").arg(countText(std::size_t(count)), rows));
    updateGeometry();
}

int FindingsCard::findingCount() const
{
    return m_list->count();
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
    case Remedy::Kind::MakeIdentifier:
        emit identifierRequested(column.value_or(0));
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

int FindingsCard::listHeight() const
{
    return m_list->heightForWidthOf(width() - 2);
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

} // namespace ui
