#include "ui/widgets/jobstrip.h"

#include "ui/widgets/jobrow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

JobStrip::JobStrip(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("jobStrip"));
    setAccessibleName(tr("Running jobs"));
    setWhatsThis(
        tr("What is running, how far it is and how long it may take. Stop & Keep Best ends "
           "it with the best it has found so far; Discard, or Cancel, leaves everything as "
           "it was before. The window can be used meanwhile."));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

JobStrip::~JobStrip() = default;

void JobStrip::addJob(int id, const QString& title, bool canKeepBest)
{
    removeJob(id);
    auto* row = new JobRow(title, canKeepBest);
    row->hide();
    m_layout->addWidget(row);
    m_rows[id] = row;
    connect(row, &JobRow::due, this, [this, row] {
        row->show();
        showRows();
    });
    connect(row, &JobRow::keepBestRequested, this, [this, id] { emit keepBestRequested(id); });
    connect(row, &JobRow::discardRequested, this, [this, id] { emit discardRequested(id); });
}

void JobStrip::setProgress(int id, double fraction, const QString& stage)
{
    if (const auto found = m_rows.find(id); found != m_rows.end())
        found->second->setProgress(fraction, stage);
}

void JobStrip::setStopping(int id)
{
    if (const auto found = m_rows.find(id); found != m_rows.end())
        found->second->setStopping();
}

void JobStrip::removeJob(int id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return;
    m_layout->removeWidget(found->second);
    found->second->hide();
    found->second->deleteLater(); // a button of the row may be what ended it
    m_rows.erase(found);
    showRows();
}

void JobStrip::showRows()
{
    setVisible(std::any_of(m_rows.begin(), m_rows.end(),
                           [](const auto& entry) { return !entry.second->isHidden(); }));
}

} // namespace ui
