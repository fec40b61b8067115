#include "ui/recoveryoffer.h"

#include <QDate>
#include <QLocale>

namespace ui {

void RecoveryOffer::look()
{
    if (m_hasLooked)
        return;
    m_hasLooked = true;
    Job& job = m_job.start([this](Job&, const core::TrainingControl&) {
        const QList<LostDocument> lost = Recovery::lost();
        return Job::Deliver([this, lost] { m_lost = lost; });
    });
    connect(&job, &Job::succeeded, this, [this] {
        if (!m_lost.isEmpty())
            emit found();
    });
}

QString RecoveryOffer::headline() const
{
    return tr("Tessera ended unexpectedly.");
}

QString RecoveryOffer::text() const
{
    const LostDocument& lost = first();
    const QLocale locale;
    const QString time = locale.toString(lost.saved.time(), QStringLiteral("HH:mm"));
    const QString when =
        lost.saved.date() == QDate::currentDate()
            ? time
            : tr("%1, %2").arg(locale.toString(lost.saved.date(), QLocale::ShortFormat), time);
    return tr("“%1”, as of %2, can be recovered.").arg(lost.name, when);
}

} // namespace ui
