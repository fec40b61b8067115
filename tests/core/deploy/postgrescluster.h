#pragma once

#include "tests/core/deploy/rawtable.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <pwd.h>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <unistd.h>

namespace deploying {

/// A PostgreSQL server of its own in a temporary folder, reached by a socket in there only. It
/// ends with the object, and with the process if that should die.
class PostgresCluster {
public:
    /// Why there can be none here; empty when there can.
    static QString hindrance()
    {
        if (programs().isEmpty())
            return QStringLiteral("the programs of a PostgreSQL server are not installed");
        if (::geteuid() == 0 && !serverUser())
            return QStringLiteral("there is no user to run a PostgreSQL server as");
        return {};
    }

    PostgresCluster()
    {
        if (!m_folder.isValid())
            throw std::runtime_error("no temporary folder");
        if (const passwd* user = ::geteuid() == 0 ? serverUser() : nullptr)
            if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid,
                        user->pw_gid) != 0)
                throw std::runtime_error("the folder cannot be given to the server");
        QProcess initdb;
        start(initdb, QStringLiteral("initdb"),
              {"-D", data(), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"});
        if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
            throw std::runtime_error(initdb.readAllStandardError().toStdString());
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        start(m_server, QStringLiteral("postgres"),
              {"-D", data(), "-k", m_folder.path(), "-c", "listen_addresses=", "-c", "fsync=off",
               "-c", "jit=off", "-c", "shared_buffers=16MB"});
        QByteArray words;
        while (!words.contains("ready to accept connections")) {
            if (!m_server.waitForReadyRead(60'000))
                throw std::runtime_error("the server does not start: " + words.toStdString());
            words += m_server.readAll();
        }
    }
    ~PostgresCluster()
    {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(30'000);
    }
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// Rows as the server writes them, tabs between cells; NULL is empty. Throws
    /// std::runtime_error with the server's words.
    Rows run(const std::string& statements) const
    {
        write(QStringLiteral("statement.sql"), statements);
        QProcess psql;
        psql.start(QStringLiteral("psql"),
                   {"-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h",
                    m_folder.path(), "-U", "tester", "-f", path(QStringLiteral("statement.sql")),
                    "postgres"});
        if (!psql.waitForFinished(120'000) || psql.exitCode() != 0)
            throw std::runtime_error(psql.readAllStandardError().toStdString());
        Rows rows;
        for (const QByteArray& line : psql.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            auto& row = rows.emplace_back();
            for (const QByteArray& cell : line.split('\t'))
                row.push_back(cell.toStdString());
        }
        return rows;
    }

    /// The table, its rows numbered from 0 in the column `id`; missing texts are empty or NULL by
    /// turns.
    void fill(const std::string& name, const DataTable& table, const std::string& id) const
    {
        std::string create = "DROP TABLE IF EXISTS " + inQuotes(name) + "; CREATE TABLE " +
                             inQuotes(name) + " (" + inQuotes(id) + " integer";
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column& column = table.column(i);
            create += ", " + inQuotes(column.name) +
                      (column.type == ColumnType::Numeric ? " double precision"
                       : column.type == ColumnType::Date  ? " date"
                                                          : " varchar");
        }
        std::string rows;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            rows += std::to_string(row);
            for (std::size_t i = 0; i < table.columnCount(); ++i)
                rows += ',' + csvCell(table.column(i), row);
            rows += '\n';
        }
        write(QStringLiteral("rows.csv"), rows);
        // Without quotes an empty cell is NULL, with them it is an empty text.
        run(create + ");\n\\copy " + inQuotes(name) + " from '" +
            path(QStringLiteral("rows.csv")).toStdString() + "' csv\n");
    }

private:
    static QString programs()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = versions.filePath(version + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb")) &&
                QFile::exists(folder + QStringLiteral("/postgres")))
                return folder;
        }
        return {};
    }

    /// The server refuses to run as root.
    static const passwd* serverUser()
    {
        const passwd* user = ::getpwnam("postgres");
        return user ? user : ::getpwnam("nobody");
    }

    QString path(const QString& file) const { return m_folder.filePath(file); }
    QString data() const { return path(QStringLiteral("data")); }

    void start(QProcess& process, const QString& program, const QStringList& arguments) const
    {
        const passwd* user = ::geteuid() == 0 ? serverUser() : nullptr;
        const uid_t uid = user ? user->pw_uid : 0;
        const gid_t gid = user ? user->pw_gid : 0;
        process.setChildProcessModifier([user, uid, gid] {
            if (user && (::setgid(gid) != 0 || ::setuid(uid) != 0))
                ::_exit(1);
            // Changing the user forgets it.
            ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        });
        process.setWorkingDirectory(m_folder.path());
        process.start(programs() + QLatin1Char('/') + program, arguments);
        if (!process.waitForStarted(30'000))
            throw std::runtime_error("cannot start " + program.toStdString());
    }

    void write(const QString& name, const std::string& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(content.data(), static_cast<qint64>(content.size())) !=
                static_cast<qint64>(content.size()))
            throw std::runtime_error("cannot write " + name.toStdString());
    }

    static std::string csvCell(const Column& column, std::size_t row)
    {
        const bool isText = column.hasLevels();
        if (column.isMissing(row))
            return isText && row % 2 == 1 ? "\"\"" : "";
        std::string text = cellText(column, row);
        return isText ? inQuotes(text) : text;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace deploying
