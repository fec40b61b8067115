#include "core/deploy/sqlwords.h"

namespace core::deploy {

std::string SqlWords::numberCell(std::string_view cell) const
{
    const std::string value = asNumber(cell);
    // In SQLite a column of numbers may hold texts, and '' would be 0.
    const std::string filled =
        m_dialect == SqlDialect::Sqlite ? "TRIM(" + std::string(cell) + ")<>'' AND " : "";
    // NaN lies nowhere, or above every number. Squares of greater numbers than these, and products
    // with weights, would be beyond the range, where PostgreSQL ends the whole statement.
    constexpr double greatest = 1e100;
    return "CASE WHEN " + filled + value + " BETWEEN " + number(-greatest) + " AND " +
           number(greatest) + " THEN " + value + " END";
}

std::string SqlWords::dayCell(std::string_view cell) const
{
    const std::string own(cell);
    const std::string written = "NULLIF(" + asText(own) + ",'')";
    switch (m_dialect) {
    case SqlDialect::Sqlite:
        return "julianday(NULLIF(" + own + ",''))-2440587.5";
    case SqlDialect::Postgres:
        return "EXTRACT(EPOCH FROM CAST(" + written + " AS TIMESTAMP))::float8/86400.0";
    case SqlDialect::Spark:
        return asNumber("DATEDIFF(CAST(" + own + " AS TIMESTAMP),DATE'1970-01-01')") + "+(HOUR(" +
               own + ")*3600+MINUTE(" + own + ")*60+SECOND(" + own + "))/86400.0E0";
    case SqlDialect::BigQuery:
        return "DATETIME_DIFF(CAST(" + own +
               " AS DATETIME),DATETIME'1970-01-01 00:00:00',MICROSECOND)/86400000000.0";
    case SqlDialect::Ansi:
        break;
    }
    // Days from the parts of a date: years begin in March, so that the leap day is their last.
    const std::string date = "CAST(" + own + " AS DATE)";
    const std::string month = asNumber("EXTRACT(MONTH FROM " + date + ")");
    const std::string year = "(" + asNumber("EXTRACT(YEAR FROM " + date + ")") + "-CASE WHEN " +
                             month + "<=2 THEN 1E0 ELSE 0E0 END)";
    return "365E0*" + year + "+FLOOR(" + year + "/4E0)-FLOOR(" + year + "/100E0)+FLOOR(" + year +
           "/400E0)+FLOOR((153E0*(" + month + "+CASE WHEN " + month +
           ">2 THEN -3E0 ELSE 9E0 END)+2E0)/5E0)+" + asNumber("EXTRACT(DAY FROM " + date + ")") +
           "-719469E0";
}

} // namespace core::deploy
