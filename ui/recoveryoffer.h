#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/recovery.h"

#include <QList>
#include <QObject>
#include <QString>

namespace ui {

/// Documents that an accident has left, offered one after the other at the start of the program.
class RecoveryOffer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// On a worker, once; ends in found where there is something.
    void look();
    bool isLooking() const { return m_job.isRunning(); }
    bool isEmpty() const { return m_lost.isEmpty(); }
    /// The newest that is left.
    const LostDocument& first() const { return m_lost.front(); }
    LostDocument takeFirst() { return m_lost.takeFirst(); }
    void discardFirst() { Recovery::forget(m_lost.takeFirst().file); }
    /// "Tessera ended unexpectedly." and what can be recovered.
    QString headline() const;
    QString text() const;

signals:
    void found();

private:
    LatestJob m_job;
    QList<LostDocument> m_lost;
    bool m_hasLooked = false;
};

} // namespace ui
