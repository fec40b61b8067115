#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What one run of the command line came to.
struct Run {
    int exitCode = -1; ///< −1: it crashed or did not end within two minutes
    QByteArray out, errors;

    /// Const, so that what is not there is not put in.
    const QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Run run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(TESSERA_CLI), arguments);
    const bool ended =
        process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Empty where there is no such file.
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
