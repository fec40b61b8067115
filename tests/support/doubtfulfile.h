#pragma once

#include <QByteArray>
#include <QString>

namespace tests {

/// An export as it comes out of an office program in Germany: a title and an empty line at the
/// top, semicolons, decimal commas, Windows-1252, CRLF. Every customer has the same income but
/// for the thousands; row `brokenRow`, counted from 0, has a field too many.
inline QByteArray autumnExport(int rows, int brokenRow = -1)
{
    QString text = QStringLiteral("Kundenexport Herbst\r\n\r\n"
                                  "KundenNr;Geburtsjahr;Ausbildung;Einkommen (€);Kunde seit\r\n");
    const QString schools[] = {QStringLiteral("Universität"), QStringLiteral("Grundschule"),
                               QStringLiteral("Promotion")};
    for (int row = 0; row < rows; ++row) {
        text += QStringLiteral("%1;%2;%3;%4.138,50;%5.%6.2013")
                    .arg(row + 100, 6, 10, QLatin1Char('0'))
                    .arg(1950 + row % 40)
                    .arg(schools[row % 3])
                    .arg(20 + row % 50)
                    .arg(row % 28 + 1, 2, 10, QLatin1Char('0'))
                    .arg(row % 12 + 1, 2, 10, QLatin1Char('0'));
        text += row == brokenRow ? QStringLiteral(";zu viel\r\n") : QStringLiteral("\r\n");
    }
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c == u'€' ? '\x80' : char(c.toLatin1());
    return bytes;
}

} // namespace tests
