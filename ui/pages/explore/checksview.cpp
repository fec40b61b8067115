#include "ui/pages/explore/checksview.h"

#include "ui/pages/data/findinglist.h"
#include "ui/pages/explore/newfilecard.h"
#include "ui/plots/classbalanceplot.h"
#include "ui/plots/featurescoreplot.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/findingrows.h"
#include "ui/workspace/rowselection.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

namespace ui {

namespace {

/// From here on the cards stand in two columns.
constexpr int twoColumnsWidth = 860;
/// Below this width of a list what follows from a finding stands under it.
constexpr int narrowList = 900;

constexpr std::string_view guardCodes[] = {"identifier-like", "row-order", "ordered-target",
                                           "duplicate-ids", "duplicate-rows"};
constexpr std::string_view balanceCodes[] = {"imbalanced-classes", "rare-class"};

bool isOfGuard(const core::Warning& finding)
{
    return isLeak(finding) || std::find(std::begin(guardCodes), std::end(guardCodes),
                                        finding.code) != std::end(guardCodes);
}

bool isOfBalance(const core::Warning& finding)
{
    return std::find(std::begin(balanceCodes), std::end(balanceCodes), finding.code) !=
           std::end(balanceCodes);
}

template <typename Wanted>
core::Warnings chosen(const OpenTable& open, Wanted isWanted)
{
    core::Warnings findings = findingsOf(open);
    std::erase_if(findings, [&](const core::Warning& finding) { return !isWanted(finding); });
    return findings;
}

QString targetName(const OpenTable& open)
{
    const auto target = open.table->target();
    return target ? QString::fromStdString(open.table->column(*target).name) : QString();
}

QWidget* column(std::initializer_list<QWidget*> cards)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    for (QWidget* card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    return widget;
}

} // namespace

ChecksView::ChecksView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_leakCard(new QFrame), m_leakCaption(new QLabel),
      m_verdict(new QLabel), m_leaks(createList()), m_scores(new FeatureScorePlot),
      m_scoreCard(new PlotCard(tr("Each feature alone"), m_scores)),
      m_balance(new ClassBalancePlot), m_balanceCard(new PlotCard(tr("Class balance"), m_balance)),
      m_balanceFindings(createList()), m_chooseTarget(new QPushButton(tr("Choose a Target"))),
      m_newFile(new NewFileCard(workspace)), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("checksView"));
    createCards();
    connect(&m_workspace, &Workspace::tableChanged, this, &ChecksView::showTable);
    const auto scroll = [this](Qt::Key key, QAbstractSlider::SliderAction action) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, action] { m_scroll->verticalScrollBar()->triggerAction(action); });
    };
    scroll(Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd);
    scroll(Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub);
    connect(m_newFile, &NewFileCard::rowsShown, this, [this] { emit stepRequested(Step::Data); });
    showTable();
}

ChecksView::~ChecksView() = default;

FindingList* ChecksView::createList()
{
    auto* list = new FindingList;
    list->setNarrowWidth(narrowList);
    connect(list, &FindingList::followed, this, &ChecksView::follow);
    // The column itself is shown on the Data page; here its score stands below.
    list->setOffered([](const Remedy& remedy) { return remedy.kind != Remedy::Kind::ShowColumn; });
    return list;
}

void ChecksView::createCards()
{
    m_leakCard->setObjectName(QStringLiteral("leakGuardCard"));
    m_leakCard->setProperty("card", true);
    auto* title = new QLabel(tr("Leak guard"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    m_leakCaption->setFont(interfaceFont(12));
    m_leakCaption->setProperty("muted", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 8);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_leakCaption, 1);
    m_verdict->setObjectName(QStringLiteral("leakVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 12);
    m_leaks->setObjectName(QStringLiteral("leakFindings"));
    auto* leaks = new QVBoxLayout(m_leakCard);
    leaks->setContentsMargins(1, 1, 1, 1);
    leaks->setSpacing(0);
    leaks->addLayout(head);
    leaks->addWidget(m_verdict);
    leaks->addWidget(m_leaks);

    m_scores->setObjectName(QStringLiteral("featureScores"));
    m_scores->setAccessibleName(tr("Each feature alone"));
    m_scoreCard->setObjectName(QStringLiteral("featureScoreCard"));
    m_balance->setObjectName(QStringLiteral("classBalance"));
    m_balance->setAccessibleName(tr("Class balance"));
    m_balanceCard->setObjectName(QStringLiteral("classBalanceCard"));
    m_balanceFindings->setObjectName(QStringLiteral("balanceFindings"));
    m_balanceFindings->setSideMargins(0, 0);
    m_balanceCard->addBodyWidget(m_balanceFindings, false);
    m_chooseTarget->setObjectName(QStringLiteral("chooseTargetButton"));
    m_chooseTarget->setProperty("small", true);
    connect(m_chooseTarget, &QPushButton::clicked, this,
            [this] { emit stepRequested(Step::Data); });
    m_balanceCard->addHeaderWidget(m_chooseTarget);

    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::cardGap);
    m_columns->addWidget(column({m_leakCard, m_scoreCard}), 6);
    m_columns->addWidget(column({m_balanceCard, m_newFile}), 5);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ChecksView::showTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    m_rowsJob.stop();
    if (!open)
        return;
    showLeaks(*open);
    showScores(*open);
    showBalance(*open);
}

void ChecksView::showLeaks(const OpenTable& open)
{
    core::Warnings findings = chosen(open, isOfGuard);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return isLeak(a) > isLeak(b); });
    const std::size_t count = findings.size();
    m_leakCaption->setText(!open.checked ? tr("checking…")
                           : count == 0  ? tr("nothing found")
                           : count == 1  ? tr("1 thing to look at")
                                         : tr("%1 things to look at").arg(countText(count)));
    m_verdict->setText(leakVerdict(open, findings));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_leaks->setFindings(m_workspace.openTable(), std::move(findings));
    m_leaks->setVisible(count > 0);
}

QString ChecksView::leakVerdict(const OpenTable& open, const core::Warnings& findings) const
{
    const core::explore::TargetScores& scores = open.quality.scores;
    if (!open.checked || std::any_of(findings.begin(), findings.end(), isLeak))
        return {};
    if (scores.isEmpty())
        return findings.empty()
                   ? tr("No feature numbers the rows or follows their order, and no row stands "
                        "twice. Whether one gives the answer away can be told with a target.")
                   : QString();
    const auto strongest =
        std::max_element(scores.features.begin(), scores.features.end(),
                         [](const auto& a, const auto& b) { return a.alone < b.alone; });
    const QString text =
        tr("No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all "
           "together %4.")
            .arg(targetName(open),
                 QString::fromStdString(open.table->column(strongest->column).name),
                 percentText(strongest->alone), percentText(scores.all));
    // A figure stays with its sign.
    return QString(text).replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

QString ChecksView::noScoresText(const OpenTable& open) const
{
    const QString target = targetName(open);
    if (target.isEmpty())
        return tr("How well each feature alone tells the classes of the target apart. Choose a "
                  "target on the Data page first.");
    if (!open.quality.balance || open.quality.balance->classes.size() < 2)
        return tr("How well each feature alone tells the classes of the target apart. %1 is no set "
                  "of classes: it needs categories, or at most 20 different numbers.")
            .arg(target);
    if (open.table->features().empty())
        return tr("How well each feature alone tells the classes of %1 apart. There is no feature.")
            .arg(target);
    return tr("How well each feature alone tells the classes of %1 apart. There are too few rows "
              "to tell: 100 with a class are needed, and 10 of each class.")
        .arg(target);
}

void ChecksView::showScores(const OpenTable& open)
{
    const core::explore::TargetScores& scores = open.quality.scores;
    std::vector<FeatureScorePlot::Row> rows;
    for (const core::explore::FeatureScore& score : scores.features) {
        // Roles may have changed since; the checks follow.
        if (open.table->role(score.column) != core::data::ColumnRole::Feature)
            continue;
        FeatureScorePlot::Row row;
        const std::string& name = open.table->column(score.column).name;
        row.name = QString::fromStdString(name);
        row.score = score.alone;
        if (score.without == score.without)
            row.without = score.without;
        for (const core::Warning& finding : open.quality.findings) {
            if (finding.column == name && isLeak(finding)) {
                row.isSuspect = true;
                row.note = consequenceOf(finding);
            }
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::pair(a.isSuspect, a.score) > std::pair(b.isSuspect, b.score);
    });
    m_scores->setEmptyText(noScoresText(open));
    const QString all = scores.together < scores.features.size()
                            ? tr("the %1 strongest together").arg(scores.together)
                            : tr("all %1 together").arg(scores.together);
    m_scores->setRows(std::move(rows), scores.all, all);
    m_scores->setFixedHeight(m_scores->hasFigure() ? m_scores->fullHeight() : 150);
    m_scores->setCaption(tr("%1 · %2 rows looked at · target %3 · mean of five folds")
                             .arg(open.title, countText(scores.rows), targetName(open)));
    m_scoreCard->setCaption(
        scores.isEmpty()
            ? QString()
            : tr("against %1 · %2 rows").arg(targetName(open), countText(scores.rows)));
}

void ChecksView::showBalance(const OpenTable& open)
{
    const QString target = targetName(open);
    const auto& balance = open.quality.balance;
    m_balance->setEmptyText(
        target.isEmpty()
            ? tr("How many rows each class of the target has. The table has no target yet.")
            : tr("How many rows each class of the target has. %1 is no set of classes: it needs "
                 "categories, or at most 20 different numbers.")
                  .arg(target));
    m_chooseTarget->setVisible(target.isEmpty());
    m_balance->setBalance(balance ? *balance : core::explore::ClassBalance());
    m_balance->setFixedHeight(m_balance->hasFigure() ? m_balance->fullHeight() : 110);
    m_balance->setCaption(tr("%1 · %2").arg(open.title, target));
    QString caption;
    if (balance) {
        caption = tr("%1 · %2 rows").arg(target, countText(balance->rowsWithClass));
        if (balance->rowsWithoutClass > 0)
            caption += tr(", %1 without a class").arg(countText(balance->rowsWithoutClass));
    }
    m_balanceCard->setCaption(caption);
    core::Warnings findings = chosen(open, isOfBalance);
    m_balanceFindings->setVisible(!findings.empty());
    m_balanceFindings->setFindings(m_workspace.openTable(), std::move(findings));
}

void ChecksView::follow(const Remedy& remedy, const core::Warning& finding)
{
    const OpenTablePointer open = m_workspace.openTable();
    const auto column = finding.column.empty() ? std::nullopt : open->table->find(finding.column);
    if (remedy.kind == Remedy::Kind::ShowRows)
        showRows(finding);
    else if (column && remedy.kind == Remedy::Kind::IgnoreColumn)
        m_workspace.setColumnRole(*column, core::data::ColumnRole::Ignored);
    else if (column && remedy.kind == Remedy::Kind::MakeIdentifier)
        m_workspace.setColumnRole(*column, core::data::ColumnRole::Identifier);
}

void ChecksView::showRows(const core::Warning& finding)
{
    const core::data::TablePointer table = m_workspace.openTable()->table;
    m_rowsJob.start([this, table, finding](Job&, const core::TrainingControl& control) {
        auto rows = std::make_shared<const std::vector<std::uint32_t>>(
            findingRows(*table, finding, control.discard));
        return [this, rows, finding] {
            m_workspace.selection().select(rows, QString::fromStdString(finding.text),
                                           Step::Explore);
            m_workspace.selection().setShownAlone(true);
            emit stepRequested(Step::Data);
        };
    });
}

void ChecksView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= twoColumnsWidth ? QBoxLayout::LeftToRight
                                                       : QBoxLayout::TopToBottom);
}

} // namespace ui
