#include "ui/widgets/jobrow.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/shortcutbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace ui {

namespace {

constexpr int barSteps = 1000;
constexpr int shownAfter = 300;    ///< ms; shorter jobs do not flicker
constexpr double guessAfter = 0.5; ///< s; before that "left" would be a guess

QString seconds(double value)
{
    const QLocale locale;
    if (value < 10)
        return JobRow::tr("%1 s").arg(locale.toString(value, 'f', 1));
    if (value < 90)
        return JobRow::tr("%1 s").arg(locale.toString(int(std::lround(value))));
    const int whole = int(std::lround(value));
    return JobRow::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace

JobRow::JobRow(const QString& title, bool canKeepBest, QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_title(new QLabel(title)), m_bar(new QProgressBar),
      m_stage(new QLabel), m_times(new QLabel),
      m_discard(new QPushButton(canKeepBest ? tr("Discard") : tr("Cancel")))
{
    setFixedHeight(metrics::jobRowHeight);
    m_icon->setFixedSize(16, 16);
    m_title->setFont(interfaceFont(13, QFont::Medium));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(80);
    m_bar->setMaximumWidth(420);
    m_bar->setAccessibleName(tr("Progress of %1").arg(title));
    m_stage->setMinimumWidth(0);
    m_times->setProperty("muted", true);
    m_times->setFont(interfaceFont(12));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stage);
    layout->addWidget(m_times);
    layout->addStretch(1);
    if (canKeepBest) {
        m_keep = new ShortcutButton(
            tr("Stop && Keep Best").replace(QLatin1String("&&"), QLatin1String("&")));
        m_keep->setObjectName(QStringLiteral("stopAndKeepBestButton"));
        m_keep->setHint(QStringLiteral("Shift+F5"));
        layout->addWidget(m_keep);
        connect(m_keep, &QPushButton::clicked, this, &JobRow::keepBestRequested);
    }
    m_discard->setObjectName(canKeepBest ? QStringLiteral("discardButton")
                                         : QStringLiteral("cancelButton"));
    m_discard->setAccessibleName(m_discard->text());
    m_discard->setProperty("danger", canKeepBest);
    layout->addWidget(m_discard);
    connect(m_discard, &QPushButton::clicked, this, &JobRow::discardRequested);

    m_clock.start();
    m_tick.setInterval(shownAfter);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isHidden())
            emit due();
        showTimes();
    });
    m_tick.start();
    retint();
    showTimes();
}

void JobRow::setProgress(double fraction, const QString& stage)
{
    m_fraction = std::isfinite(fraction) ? qBound(0.0, fraction, 1.0) : 0;
    m_bar->setValue(int(m_fraction * barSteps));
    if (!m_begun && m_fraction > 0)
        m_begun = {m_clock.elapsed(), m_fraction};
    if (!m_stopping)
        m_stage->setText(stage);
}

void JobRow::setStopping()
{
    m_stopping = true;
    m_stage->setText(tr("Stopping…"));
    m_times->clear();
    if (m_keep)
        m_keep->setEnabled(false);
    m_discard->setEnabled(false);
}

void JobRow::showTimes()
{
    if (m_stopping)
        return;
    const double elapsed = double(m_clock.elapsed()) / 1000;
    QString text = tr("%1 elapsed").arg(seconds(elapsed));
    const double done = m_begun ? m_fraction - m_begun->fraction : 0;
    if (done > 0.01 && elapsed > guessAfter) {
        const double left = (elapsed - double(m_begun->at) / 1000) * (1 - m_fraction) / done;
        text += tr(" · %1 left").arg(left < 10 ? tr("%1 s").arg(std::ceil(left)) : seconds(left));
    }
    m_times->setText(text);
}

void JobRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void JobRow::retint()
{
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("play"), themeOf(this).accent, 16, devicePixelRatioF()));
}

} // namespace ui
