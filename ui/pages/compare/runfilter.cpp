#include "ui/pages/compare/runfilter.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace ui {

RunFilter::RunFilter(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("runFilter"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &RunFilter::fillMenu);
    fillMenu();
    tell();
}

void RunFilter::setRows(const std::vector<LeaderboardRow>& rows)
{
    m_families.clear();
    m_hasOthers = false;
    for (const LeaderboardRow& row : rows) {
        if (!m_families.contains(row.family))
            m_families << row.family;
        m_hasOthers = m_hasOthers || row.standing == Standing::NotTested;
    }
    m_hidden.removeIf([this](const QString& family) { return !m_families.contains(family); });
    m_testedOnly = m_testedOnly && m_hasOthers;
    // Runs that are left out have no way to be ticked.
    if (std::ranges::none_of(rows, &LeaderboardRow::checked))
        m_tickedOnly = false;
    setEnabled(rows.size() > 1);
    tell();
}

bool RunFilter::shows(const LeaderboardRow& row) const
{
    return !m_hidden.contains(row.family) && (row.checked || !m_tickedOnly) &&
           (row.standing != Standing::NotTested || !m_testedOnly);
}

void RunFilter::clear()
{
    m_hidden.clear();
    m_tickedOnly = m_testedOnly = false;
    tell();
    emit changed();
}

void RunFilter::fillMenu()
{
    menu()->clear();
    const auto add = [this](const QString& text, bool checked, auto take) {
        QAction* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::toggled, this, [this, take](bool on) {
            take(on);
            tell();
            emit changed();
        });
    };
    add(tr("Ticked Runs Only"), m_tickedOnly, [this](bool on) { m_tickedOnly = on; });
    if (m_hasOthers)
        add(tr("On the Customers of the Reference Only"), m_testedOnly,
            [this](bool on) { m_testedOnly = on; });
    menu()->addSeparator();
    for (const QString& family : m_families)
        add(family, !m_hidden.contains(family), [this, family](bool on) {
            if (on)
                m_hidden.remove(family);
            else
                m_hidden.insert(family);
        });
    menu()->addSeparator();
    QAction* all = menu()->addAction(tr("Show All"), this, &RunFilter::clear);
    all->setEnabled(isActive());
}

/// What is left out is seen without opening the menu.
void RunFilter::tell()
{
    const Theme& theme = themeOf(this);
    setText(isActive() ? tr("Filter: On") : tr("Filter"));
    setIcon(themedIcon(QStringLiteral("filter"), isActive() ? theme.accent : theme.muted));
    setToolTip(isActive() ? tr("Some runs may be left out. Click to choose which are shown")
                          : tr("Choose which runs are shown"));
    setAccessibleName(isActive() ? tr("Filter of the runs, on") : tr("Filter of the runs"));
}

void RunFilter::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

} // namespace ui
