#pragma once

#include "tests/core/deploy/rawtable.h"

#include <cmath>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace deploying {

/// A database in memory.
class SqliteDatabase {
public:
    SqliteDatabase() { check(sqlite3_open(":memory:", &m_database)); }
    ~SqliteDatabase() { sqlite3_close(m_database); }
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;

    /// Throws std::runtime_error with SQLite's words.
    Rows run(const std::string& statement) const
    {
        sqlite3_stmt* prepared = nullptr;
        check(sqlite3_prepare_v2(m_database, statement.c_str(), -1, &prepared, nullptr));
        Rows rows;
        while (sqlite3_step(prepared) == SQLITE_ROW) {
            auto& row = rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(prepared); ++i)
                row.push_back(cell(prepared, i));
        }
        check(sqlite3_finalize(prepared));
        return rows;
    }

    /// The table, its rows numbered from 0 in the column `id`.
    void fill(const std::string& name, const DataTable& table, const std::string& id) const
    {
        std::string create = "CREATE TABLE " + inQuotes(name) + " (" + inQuotes(id) + " INTEGER";
        std::string insert = "INSERT INTO " + inQuotes(name) + " VALUES (?";
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column& column = table.column(i);
            create += ", " + inQuotes(column.name) +
                      (column.type == ColumnType::Numeric ? " NUMERIC" : " TEXT");
            insert += ",?";
        }
        run(create + ')');
        run("BEGIN");
        sqlite3_stmt* prepared = nullptr;
        check(sqlite3_prepare_v2(m_database, (insert + ')').c_str(), -1, &prepared, nullptr));
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            sqlite3_bind_int64(prepared, 1, static_cast<sqlite3_int64>(row));
            for (std::size_t i = 0; i < table.columnCount(); ++i)
                bind(prepared, static_cast<int>(i) + 2, table.column(i), row);
            if (sqlite3_step(prepared) != SQLITE_DONE)
                throw std::runtime_error(sqlite3_errmsg(m_database));
            sqlite3_reset(prepared);
        }
        check(sqlite3_finalize(prepared));
        run("COMMIT");
    }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }

    static std::string cell(sqlite3_stmt* prepared, int at)
    {
        if (sqlite3_column_type(prepared, at) == SQLITE_FLOAT)
            return core::data::numberText(sqlite3_column_double(prepared, at));
        const auto* text = sqlite3_column_text(prepared, at);
        return text ? reinterpret_cast<const char*>(text) : "";
    }

    /// Missing texts are empty or NULL by turns.
    static void bind(sqlite3_stmt* prepared, int at, const Column& column, std::size_t row)
    {
        if (column.isMissing(row) && row % 2 == 0)
            sqlite3_bind_null(prepared, at);
        else if (column.isMissing(row) || column.type != ColumnType::Numeric)
            sqlite3_bind_text(prepared, at, cellText(column, row).c_str(), -1, SQLITE_TRANSIENT);
        else
            sqlite3_bind_double(prepared, at, column.numbers[row]);
    }

    sqlite3* m_database = nullptr;
};

} // namespace deploying
