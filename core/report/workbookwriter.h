#pragma once

#include "core/store/atomicfile.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace core::report {

/// A colour as 0xRRGGBB.
using Rgb = std::uint32_t;

/// How a cell of a workbook looks.
struct CellLook {
    std::string number = {}; ///< number format, "#,##0.0"; empty: general
    bool bold = false;
    bool wrapped = false;
    bool left = false;  ///< at the left although a number
    bool right = false; ///< at the right although a text
    bool lineAbove = false;
    bool lineBelow = false;
    std::optional<Rgb> fill = {};
    std::optional<Rgb> ink = {};

    auto operator<=>(const CellLook&) const = default;
};

/// An .xlsx written by libxlsxwriter, whole or not at all. Cells of a sheet are given row by row
/// from the top; rows and columns are counted from 0. Errors throw core::Error (FileNotWritable).
class WorkbookWriter {
public:
    static constexpr std::size_t mostRows = 1'048'576;
    static constexpr std::size_t mostColumns = 16'384;

    /// `large`: every row is put on disk when the next begins, so that memory does not grow.
    WorkbookWriter(std::filesystem::path path, bool large);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// Begins a sheet; what follows goes there.
    void addSheet(const std::string& name);
    /// Texts past what a cell holds (32,767 letters) are cut.
    void text(std::size_t row, std::size_t column, std::string_view text,
              const CellLook& look = {});
    /// Nothing but the look is written where the number is none.
    void number(std::size_t row, std::size_t column, double value, const CellLook& look = {});
    /// A day since 1970-01-01; as text where workbooks have no such day (before March 1900).
    void day(std::size_t row, std::size_t column, double days, CellLook look = {});

    void setWidth(std::size_t first, std::size_t last, double letters);
    void setHeight(std::size_t row, double points);
    /// Rows above and columns left of the cell stay in view.
    void freeze(std::size_t row, std::size_t column);
    void addFilter(std::size_t lastRow, std::size_t lastColumn);

    struct Range {
        std::size_t firstRow, firstColumn, lastRow, lastColumn;
    };
    /// Coloured from `low` at −limit over white to `high` at +limit.
    void addColorScale(const Range& range, double limit, Rgb low, Rgb high);
    /// Bars within the cells, `full` reaching all across.
    void addBars(const Range& range, double full, Rgb color);

    /// Puts the file in place. Throws where anything failed.
    void close();

private:
    lxw_format* formatOf(const CellLook& look);
    void check(int error);

    std::filesystem::path m_path;
    store::AtomicFile m_file;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<CellLook, lxw_format*> m_formats;
};

} // namespace core::report
