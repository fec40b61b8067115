#include "ui/diagnostics.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>
#include <QThread>
#include <QWidget>

namespace ui {

QString diagnosticText(const QWidget& window, const QString& linearAlgebra, const QString& table)
{
    const QScreen* screen = window.screen();
    const QSize pixels = screen ? screen->size() : QSize();
    QStringList lines{
        QStringLiteral("Tessera %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("System: %1, %2, kernel %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                 QSysInfo::kernelVersion()),
        QStringLiteral("Processors: %1").arg(QThread::idealThreadCount()),
        QStringLiteral("Qt: %1 (built with %2), platform %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                 QGuiApplication::platformName()),
        QStringLiteral("Linear algebra: %1")
            .arg(linearAlgebra.isEmpty() ? QStringLiteral("not loaded") : linearAlgebra),
        QStringLiteral("Screen: %1 × %2, scale %3")
            .arg(pixels.width())
            .arg(pixels.height())
            .arg(window.devicePixelRatioF()),
        QStringLiteral("Window: %1 × %2, %3 theme, font %4")
            .arg(window.width())
            .arg(window.height())
            .arg(themeOf(&window).dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 window.font().family()),
        QStringLiteral("Locale: %1").arg(QLocale().name()),
        QStringLiteral("Table: %1").arg(table),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
