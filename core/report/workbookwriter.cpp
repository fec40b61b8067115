#include "core/report/workbookwriter.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/column.h"

#include <cmath>
#include <utility>
#include <xlsxwriter.h>

namespace core::report {
namespace {

constexpr std::size_t mostLetters = 32'767;
/// 1970-01-01 as workbooks count days, and the first day that all of them count alike.
constexpr double daysBefore1970 = 25'569;
constexpr double firstSureDay = 61; ///< 1900-03-01

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& why)
{
    throw Error(ErrorCode::FileNotWritable,
                filled(translate("Errors", "\"{1}\" cannot be written: {2}"), {path.string(), why}),
                path.string(), {}, translate("Errors", "Choose another folder or name."));
}

/// At most `letters` as workbooks count them (UTF-16), never within one.
std::string_view firstLetters(std::string_view text, std::size_t letters)
{
    if (text.size() <= letters)
        return text;
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) == 0x80)
            continue;
        units += byte >= 0xF0 ? 2 : 1;
        if (units > letters)
            return text.substr(0, i);
    }
    return text;
}

std::string dayText(double days)
{
    data::Column single;
    single.type = data::ColumnType::Date;
    single.numbers = {std::round(days)};
    single.missing = {0};
    return data::valueText(single, 0);
}

} // namespace

WorkbookWriter::WorkbookWriter(std::filesystem::path path, bool large)
    : m_path(std::move(path)), m_file(m_path)
{
    lxw_workbook_options options = {};
    options.constant_memory = large ? LXW_TRUE : LXW_FALSE;
    m_workbook = workbook_new_opt(m_file.temporaryPath().c_str(), &options);
    if (!m_workbook)
        throw Error(ErrorCode::OutOfMemory,
                    translate("Errors", "There is no memory for a workbook."));
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void WorkbookWriter::check(int error)
{
    if (error != LXW_NO_ERROR)
        fail(m_path, lxw_strerror(static_cast<lxw_error>(error)));
}

void WorkbookWriter::addSheet(const std::string& name)
{
    m_sheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (!m_sheet)
        throw Error(ErrorCode::Internal, "A workbook takes no sheet called \"" + name + "\".");
}

lxw_format* WorkbookWriter::formatOf(const CellLook& look)
{
    const auto known = m_formats.find(look);
    if (known != m_formats.end())
        return known->second;
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (!look.number.empty())
        format_set_num_format(format, look.number.c_str());
    if (look.bold)
        format_set_bold(format);
    if (look.wrapped)
        format_set_text_wrap(format);
    if (look.left)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (look.right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.lineAbove)
        format_set_top(format, LXW_BORDER_THIN);
    if (look.lineBelow)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.fill)
        format_set_bg_color(format, *look.fill == 0 ? Rgb{LXW_COLOR_BLACK} : *look.fill);
    if (look.ink)
        format_set_font_color(format, *look.ink == 0 ? Rgb{LXW_COLOR_BLACK} : *look.ink);
    return m_formats.emplace(look, format).first->second;
}

void WorkbookWriter::text(std::size_t row, std::size_t column, std::string_view text,
                          const CellLook& look)
{
    const std::string content(firstLetters(text, mostLetters));
    check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row),
                                 static_cast<lxw_col_t>(column), content.c_str(), formatOf(look)));
}

void WorkbookWriter::number(std::size_t row, std::size_t column, double value, const CellLook& look)
{
    const auto r = static_cast<lxw_row_t>(row);
    const auto c = static_cast<lxw_col_t>(column);
    check(std::isfinite(value) ? worksheet_write_number(m_sheet, r, c, value, formatOf(look))
                               : worksheet_write_blank(m_sheet, r, c, formatOf(look)));
}

void WorkbookWriter::day(std::size_t row, std::size_t column, double days, CellLook look)
{
    if (std::isfinite(days) && days + daysBefore1970 < firstSureDay) {
        look.right = true;
        text(row, column, dayText(days), look);
        return;
    }
    look.number = "yyyy-mm-dd";
    number(row, column, std::round(days) + daysBefore1970, look);
}

void WorkbookWriter::setWidth(std::size_t first, std::size_t last, double letters)
{
    check(worksheet_set_column(m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last),
                               letters, nullptr));
}

void WorkbookWriter::setHeight(std::size_t row, double points)
{
    check(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), points, nullptr));
}

void WorkbookWriter::freeze(std::size_t row, std::size_t column)
{
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
}

void WorkbookWriter::addFilter(std::size_t lastRow, std::size_t lastColumn)
{
    check(worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(lastRow),
                               static_cast<lxw_col_t>(lastColumn)));
}

void WorkbookWriter::addColorScale(const Range& range, double limit, Rgb low, Rgb high)
{
    lxw_conditional_format scale = {};
    scale.type = LXW_CONDITIONAL_3_COLOR_SCALE;
    scale.min_rule_type = scale.mid_rule_type = scale.max_rule_type =
        LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.min_value = -limit;
    scale.mid_value = 0;
    scale.max_value = limit;
    scale.min_color = low;
    scale.mid_color = LXW_COLOR_WHITE;
    scale.max_color = high;
    check(worksheet_conditional_format_range(
        m_sheet, static_cast<lxw_row_t>(range.firstRow), static_cast<lxw_col_t>(range.firstColumn),
        static_cast<lxw_row_t>(range.lastRow), static_cast<lxw_col_t>(range.lastColumn), &scale));
}

void WorkbookWriter::addBars(const Range& range, double full, Rgb color)
{
    lxw_conditional_format bars = {};
    bars.type = LXW_CONDITIONAL_DATA_BAR;
    bars.data_bar_2010 = LXW_TRUE;
    bars.bar_solid = LXW_TRUE;
    bars.bar_color = color;
    bars.bar_no_border = LXW_TRUE;
    bars.min_rule_type = bars.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bars.min_value = 0;
    bars.max_value = full;
    check(worksheet_conditional_format_range(
        m_sheet, static_cast<lxw_row_t>(range.firstRow), static_cast<lxw_col_t>(range.firstColumn),
        static_cast<lxw_row_t>(range.lastRow), static_cast<lxw_col_t>(range.lastColumn), &bars));
}

void WorkbookWriter::close()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)); // frees it too
    check(error);
    m_file.commit();
}

} // namespace core::report
