#include "core/report/segmentworkbook.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/segment/profile/separation.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>

namespace core::report {
namespace {

using data::ColumnType;
using segment::ProfileCell;
using segment::ProfileColumn;

constexpr std::size_t rowsPerPoll = 4096;
const CellLook headLook{.bold = true, .wrapped = true, .lineBelow = true};
const CellLook headRight{.bold = true, .wrapped = true, .right = true, .lineBelow = true};
const char* const countFormat = "#,##0";
const char* const shareFormat = "0.0%";

bool hasMean(ColumnType type)
{
    return type == ColumnType::Numeric || type == ColumnType::Date;
}

bool isNominal(ColumnType type)
{
    return type == ColumnType::Category || type == ColumnType::Boolean;
}

/// Three significant figures of the largest mean, for the whole column alike.
std::string numberFormat(const ProfileColumn& column)
{
    if (segment::isCalendarYear(column))
        return "0";
    double largest = std::abs(column.overall.mean);
    for (const ProfileCell& cell : column.segments)
        if (std::isfinite(cell.mean))
            largest = std::max(largest, std::abs(cell.mean));
    return largest >= 100   ? "#,##0"
           : largest >= 10  ? "#,##0.0"
           : largest >= 0.1 ? "0.00"
                            : "0.0000";
}

/// Black or white, whichever stands out more (relative luminance as in WCAG 2, simplified).
Rgb inkOn(Rgb fill)
{
    const double luminance =
        0.2126 * ((fill >> 16) & 0xFF) + 0.7152 * ((fill >> 8) & 0xFF) + 0.0722 * (fill & 0xFF);
    return luminance > 140 ? 0x000000 : 0xFFFFFF;
}

class SegmentWorkbook {
public:
    SegmentWorkbook(const segment::Segmentation& segmentation, const WorkbookOptions& options,
                    const std::filesystem::path& path, const std::stop_token& stop,
                    const ProgressCallback& progress)
        : m_segmentation(segmentation), m_options(options), m_stop(stop), m_progress(progress),
          m_out(path, options.customers.has_value())
    {
    }

    void write()
    {
        const auto& s = m_segmentation;
        const auto separation =
            segment::separateSegments(*s.basis->table, s.basis->features, s.labels, s.k, m_stop);
        writeSummary();
        writeProfile();
        writeSeparation(separation);
        writeStrongest(separation);
        writeAbout();
        if (m_options.customers)
            writeCustomers();
        throwIfStopped(m_stop);
        m_out.close();
    }

private:
    /// A row of the summary and the profile.
    struct Row {
        std::string id, name;
        std::size_t size = 0;
        double share = 0;
        std::optional<Rgb> color = {};
        bool isAll = false;
        const ProfileCell& (*cell)(const ProfileColumn&, std::size_t) = nullptr;
        std::size_t place = 0;
    };
    std::vector<Row> rows() const;
    void writeRowHead(std::size_t at, const Row& row);
    void writeSummary();
    void writeSummaryCell(std::size_t at, std::size_t& column, const ProfileColumn& profile,
                          const ProfileCell& cell, bool isAll);
    void writeProfile();
    void writeSeparation(const segment::Separation& separation);
    void writeStrongest(const segment::Separation& separation);
    void writeAbout();
    void writeCustomers();
    std::optional<Rgb> colorOf(std::size_t place) const
    {
        return place < m_options.colors.size() ? std::optional(m_options.colors[place])
                                               : std::nullopt;
    }
    CellLook markLook(std::optional<Rgb> color) const
    {
        return color ? CellLook{.fill = color, .ink = inkOn(*color)} : CellLook{};
    }

    const segment::Segmentation& m_segmentation;
    const WorkbookOptions& m_options;
    const std::stop_token& m_stop;
    const ProgressCallback& m_progress;
    WorkbookWriter m_out;
};

std::vector<SegmentWorkbook::Row> SegmentWorkbook::rows() const
{
    std::vector<Row> rows;
    const auto all = m_segmentation.labels.size();
    const auto& cards = m_segmentation.profile.cards;
    for (std::size_t s = 0; s < cards.size(); ++s)
        rows.push_back({std::to_string(cards[s].id), cards[s].name, cards[s].size, cards[s].share,
                        colorOf(s), false,
                        [](const ProfileColumn& c, std::size_t place) -> const ProfileCell& {
                            return c.segments[place];
                        },
                        s});
    const std::size_t rest = m_segmentation.notClustered;
    if (rest > 0)
        rows.push_back({"-1",
                        "Not clustered",
                        rest,
                        static_cast<double>(rest) / static_cast<double>(all),
                        {},
                        false,
                        [](const ProfileColumn& c, std::size_t) -> const ProfileCell& {
                            return c.notClustered;
                        }});
    rows.push_back(
        {"",
         "All customers",
         all,
         1,
         {},
         true,
         [](const ProfileColumn& c, std::size_t) -> const ProfileCell& { return c.overall; }});
    return rows;
}

void SegmentWorkbook::writeRowHead(std::size_t at, const Row& row)
{
    CellLook mark = markLook(row.color);
    mark.bold = mark.lineAbove = row.isAll;
    if (row.id.empty())
        m_out.text(at, 0, row.id, mark);
    else
        m_out.number(at, 0, std::stod(row.id), mark);
    m_out.text(at, 1, row.name, {.bold = row.isAll, .lineAbove = row.isAll});
    m_out.number(at, 2, static_cast<double>(row.size),
                 {.number = countFormat, .bold = row.isAll, .lineAbove = row.isAll});
    m_out.number(at, 3, row.share,
                 {.number = shareFormat, .bold = row.isAll, .lineAbove = row.isAll});
}

void SegmentWorkbook::writeSummaryCell(std::size_t at, std::size_t& column,
                                       const ProfileColumn& profile, const ProfileCell& cell,
                                       bool isAll)
{
    CellLook look{.bold = isAll, .lineAbove = isAll};
    if (!hasMean(profile.type)) {
        m_out.text(at, column++, cell.mode, look);
        look.number = shareFormat;
        m_out.number(at, column++, cell.present > 0 ? cell.modeShare : std::nan(""), look);
        return;
    }
    if (profile.type == ColumnType::Date) {
        m_out.day(at, column++, cell.mean, look);
        m_out.day(at, column++, cell.median, look);
        m_out.text(at, column++, cell.mode, look);
        return;
    }
    look.number = numberFormat(profile);
    m_out.number(at, column++, cell.mean, look);
    m_out.number(at, column++, cell.median, look);
    double mode = std::nan("");
    std::from_chars(cell.mode.data(), cell.mode.data() + cell.mode.size(), mode);
    look.number.clear(); // a value of the table, shown as it is
    m_out.number(at, column++, mode, look);
}

void SegmentWorkbook::writeSummary()
{
    m_out.addSheet("Summary");
    const auto& profile = m_segmentation.profile;
    m_out.setHeight(0, 45);
    m_out.text(0, 0, "segment", headLook);
    m_out.text(0, 1, "name", headLook);
    m_out.text(0, 2, "customers", headRight);
    m_out.text(0, 3, "share", headRight);
    std::size_t columns = 4;
    for (const auto& column : profile.columns) {
        const bool number = hasMean(column.type);
        m_out.text(0, columns++, column.name + (number ? " (mean)" : " (most frequent)"),
                   number ? headRight : headLook);
        m_out.text(0, columns++, column.name + (number ? " (median)" : " (share)"), headRight);
        if (number)
            m_out.text(0, columns++, column.name + " (most frequent)", headRight);
    }
    std::size_t at = 1;
    for (const Row& row : rows()) {
        writeRowHead(at, row);
        std::size_t column = 4;
        for (const auto& entry : profile.columns)
            writeSummaryCell(at, column, entry, row.cell(entry, row.place), row.isAll);
        ++at;
    }
    m_out.setWidth(0, 0, 9);
    m_out.setWidth(1, 1, 34);
    m_out.setWidth(2, 3, 11);
    if (columns > 4)
        m_out.setWidth(4, columns - 1, 15);
    m_out.freeze(1, 2);
}

void SegmentWorkbook::writeProfile()
{
    m_out.addSheet("Profile");
    const auto& columns = m_segmentation.profile.columns;
    m_out.setHeight(0, 45);
    m_out.text(0, 0, "segment", headLook);
    m_out.text(0, 1, "difference from all customers", headLook);
    m_out.text(0, 2, "customers", headRight);
    m_out.text(0, 3, "share", headRight);
    for (std::size_t c = 0; c < columns.size(); ++c)
        m_out.text(0, 4 + c,
                   columns[c].name + (isNominal(columns[c].type) ? " (points)" : " (sd)") +
                       (columns[c].usedToSegment ? "" : " – not used to segment"),
                   headRight);
    std::size_t at = 1;
    for (const Row& row : rows()) {
        if (row.isAll)
            break; // differs from itself by nothing
        writeRowHead(at, row);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const ProfileCell& cell = row.cell(columns[c], row.place);
            m_out.number(
                at, 4 + c, cell.present > 0 ? cell.difference : std::nan(""),
                {.number = isNominal(columns[c].type) ? "+0.0%;-0.0%;0.0%" : "+0.00;-0.00;0.00"});
        }
        ++at;
    }
    for (std::size_t c = 0; c < columns.size() && at > 1; ++c)
        m_out.addColorScale({1, 4 + c, at - 1, 4 + c}, isNominal(columns[c].type) ? 0.5 : 1.5,
                            m_options.lowColor, m_options.highColor);
    m_out.text(at + 1, 1,
               "sd: the mean of the segment less that of all customers, in standard deviations of "
               "all customers. points: the share of the segment's most frequent level less its "
               "share among all customers.");
    m_out.setWidth(0, 0, 9);
    m_out.setWidth(1, 1, 34);
    m_out.setWidth(2, 3, 11);
    if (!columns.empty())
        m_out.setWidth(4, 3 + columns.size(), 15);
    m_out.freeze(1, 2);
}

void SegmentWorkbook::writeSeparation(const segment::Separation& separation)
{
    m_out.addSheet("What Separates Them");
    const auto& cards = m_segmentation.profile.cards;
    m_out.setHeight(0, 60);
    const char* const heads[] = {"column",
                                 "used to segment",
                                 "strength (0 … 1)",
                                 "measure",
                                 "variance between segments",
                                 "test",
                                 "p",
                                 "p adjusted",
                                 "customers"};
    constexpr std::size_t fixed = std::size(heads);
    for (std::size_t c = 0; c < fixed; ++c)
        m_out.text(0, c, heads[c], c < 2 || c == 3 || c == 5 ? headLook : headRight);
    for (std::size_t s = 0; s < cards.size(); ++s)
        m_out.text(0, fixed + s, cards[s].name + " against the rest", headRight);
    std::size_t at = 1;
    for (const auto& column : separation.columns) {
        m_out.text(at, 0, column.name);
        m_out.text(at, 1, column.usedToSegment ? "yes – its test is no evidence" : "no");
        m_out.number(at, 2, column.strength, {.number = "0.00"});
        m_out.text(at, 3, isNominal(column.type) ? "Cramér's V" : "correlation ratio");
        m_out.number(at, 4, column.etaSquared, {.number = shareFormat});
        m_out.text(at, 5, segment::toWord(column.test));
        const CellLook chance{.number = "[<0.0001]\"< 0.0001\";0.0000",
                              .ink = column.usedToSegment ? std::optional<Rgb>(0x909090)
                                                          : std::nullopt};
        m_out.number(at, 6, column.p, chance);
        m_out.number(at, 7, column.pAdjusted, chance);
        m_out.number(at, 8, static_cast<double>(column.n), {.number = countFormat});
        for (std::size_t s = 0; s < column.segments.size(); ++s)
            m_out.number(at, fixed + s, column.segments[s].effect, {.number = "+0.00;-0.00;0.00"});
        ++at;
    }
    if (at > 1) {
        m_out.addBars({1, 2, at - 1, 2}, 1, m_options.barColor);
        m_out.addColorScale({1, fixed, at - 1, fixed + cards.size() - 1}, 1.5, m_options.lowColor,
                            m_options.highColor);
    }
    m_out.text(at + 1, 0,
               "The segments were made to differ in the columns used to segment: their tests are "
               "no evidence, however small p is. Tests of the other columns are.");
    m_out.text(at + 2, 0,
               "p adjusted: for the number of columns (Benjamini–Hochberg), used and not used "
               "columns each among themselves. Against the rest: Cohen's d; for categories Cohen's "
               "h of the level that differs most. 0.2 is small, 0.5 medium, 0.8 large.");
    m_out.setWidth(0, 0, 28);
    m_out.setWidth(1, 1, 27);
    m_out.setWidth(2, 2, 14);
    m_out.setWidth(3, 3, 16);
    m_out.setWidth(4, fixed + cards.size() - 1, 13);
    m_out.freeze(1, 1);
}

void SegmentWorkbook::writeStrongest(const segment::Separation& separation)
{
    constexpr std::size_t perSegment = 8;
    m_out.addSheet("Strongest Features");
    const char* const heads[] = {"segment", "name",  "rank",  "column",
                                 "effect",  "level", "share", "share of the rest",
                                 "lift"};
    for (std::size_t c = 0; c < std::size(heads); ++c)
        m_out.text(0, c, heads[c], c == 1 || c == 3 || c == 5 ? headLook : headRight);
    std::size_t at = 1;
    const auto& cards = m_segmentation.profile.cards;
    for (std::size_t s = 0; s < cards.size(); ++s) {
        std::size_t rank = 0;
        for (const std::size_t place : separation.strongest(s, perSegment)) {
            const auto& column = separation.columns[place];
            const auto& contrast = column.segments[s];
            const bool levels = !contrast.level.empty();
            m_out.number(at, 0, cards[s].id, markLook(colorOf(s)));
            m_out.text(at, 1, cards[s].name);
            m_out.number(at, 2, static_cast<double>(++rank));
            m_out.text(at, 3, column.name);
            m_out.number(at, 4, contrast.effect, {.number = "+0.00;-0.00;0.00"});
            m_out.text(at, 5, contrast.level);
            m_out.number(at, 6, levels ? contrast.share : std::nan(""), {.number = shareFormat});
            m_out.number(at, 7, levels ? contrast.restShare : std::nan(""),
                         {.number = shareFormat});
            m_out.number(at, 8, levels ? contrast.lift : std::nan(""), {.number = "0.00"});
            ++at;
        }
    }
    if (at > 1) {
        m_out.addColorScale({1, 4, at - 1, 4}, 1.5, m_options.lowColor, m_options.highColor);
        m_out.addFilter(at - 1, std::size(heads) - 1);
    }
    m_out.setWidth(0, 0, 9);
    m_out.setWidth(1, 1, 34);
    m_out.setWidth(3, 3, 28);
    m_out.setWidth(5, 5, 20);
    m_out.setWidth(7, 7, 16);
    m_out.freeze(1, 2);
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    char text[16];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &local)};
}

void SegmentWorkbook::writeAbout()
{
    m_out.addSheet("About");
    m_out.setWidth(0, 0, 30);
    m_out.setWidth(1, 1, 110);
    const EnglishWords english; // as the headings of all sheets
    const auto& s = m_segmentation;
    std::size_t at = 0;
    const CellLook name{.bold = true};
    const auto text = [&](std::string_view label, std::string_view value) {
        m_out.text(at, 0, label, name);
        m_out.text(at++, 1, value, {.wrapped = true});
    };
    const auto number = [&](std::string_view label, double value, const char* format) {
        m_out.text(at, 0, label, name);
        m_out.number(at++, 1, value, {.number = format, .left = true});
    };
    if (!m_options.source.empty())
        text("File", m_options.source.filename().string());
    number("Customers", static_cast<double>(s.labels.size()), countFormat);
    if (s.notClustered > 0)
        number("Not clustered", static_cast<double>(s.notClustered), countFormat);
    text("Method", segment::methodName(s.request.method));
    number("Segments", s.k, "0");
    number("Seed", static_cast<double>(s.request.seed), "0");
    std::string features;
    for (const std::size_t column : s.basis->features)
        features += (features.empty() ? "" : ", ") + s.basis->table->column(column).name;
    text("Features", features);
    bool first = true;
    for (const std::string& sentence : s.basis->recipe.sentences()) {
        text(first ? "Preparation" : "", sentence);
        first = false;
    }
    number("Silhouette", s.silhouettePrepared, "0.000");
    text("Silhouette measured on",
         s.silhouetteExact ? "all customers, prepared features"
                           : std::to_string(s.silhouetteSample) + " customers, prepared features");
    if (s.silhouetteLatent)
        number("Silhouette, latent space", *s.silhouetteLatent, "0.000");
    number("Davies–Bouldin index", s.daviesBouldin, "0.000");
    number("Calinski–Harabasz index", s.calinskiHarabasz, "#,##0.0");
    number("Inertia", s.inertia, "#,##0.0");
    if (s.seedAgreement)
        number("Agreement between seeds", *s.seedAgreement, "0.000");
    for (const auto& card : s.profile.cards) {
        std::string said = card.sentence;
        if (!card.note.empty())
            said += "\nNote: " + card.note;
        for (const std::string& action : card.actions)
            said += "\n• " + action;
        text(card.name, said);
    }
    first = true;
    for (const auto& warning : s.warnings) {
        text(first ? "Warnings" : "", warning.text);
        first = false;
    }
    text("Written", today() + " by Tessera");
}

void SegmentWorkbook::writeCustomers()
{
    const data::DataTable& table = *m_segmentation.basis->table;
    const CustomerRows customers(m_segmentation, *m_options.customers, m_stop);
    const auto& names = customers.names();
    m_out.addSheet("Customers");
    for (std::size_t c = 0; c < names.size(); ++c)
        m_out.text(0, c, names[c], headLook);
    m_out.setWidth(0, names.size() - 1, 14);
    m_out.freeze(1, 0);
    std::vector<CellLook> marks;
    for (std::size_t s = 0; s < m_segmentation.profile.cards.size(); ++s)
        marks.push_back(markLook(colorOf(s)));
    const auto columns = customers.tableColumns();
    const std::size_t rowCount = customers.rowCount();
    for (std::size_t row = 0; row < rowCount; ++row) {
        if (row % rowsPerPoll == 0) {
            throwIfStopped(m_stop);
            if (m_progress)
                m_progress(static_cast<double>(row) / static_cast<double>(rowCount),
                           CORE_TRANSLATE_NOOP("Progress", "Writing customers"));
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const data::Column& column = table.column(columns[c]);
            if (column.isMissing(row))
                continue;
            if (column.type == ColumnType::Numeric)
                m_out.number(row + 1, c, column.numbers[row]);
            else if (column.type == ColumnType::Date)
                m_out.day(row + 1, c, column.numbers[row]);
            else
                m_out.text(row + 1, c, data::valueText(column, row));
        }
        const std::int32_t label = m_segmentation.labels[row];
        std::size_t c = columns.size();
        const bool marked = label >= 0 && static_cast<std::size_t>(label) < marks.size();
        m_out.number(row + 1, c++, label,
                     marked ? marks[static_cast<std::size_t>(label)] : CellLook{});
        m_out.text(row + 1, c++, customers.segmentName(label));
        for (const auto& figures : customers.figures())
            m_out.number(row + 1, c++, label >= 0 ? figures.at(row) : std::nan(""),
                         {.number = "0.000"});
    }
    m_out.addFilter(rowCount, names.size() - 1);
}

} // namespace

void writeSegmentWorkbook(const segment::Segmentation& segmentation, const WorkbookOptions& options,
                          const std::filesystem::path& path, std::stop_token stop,
                          const ProgressCallback& progress)
{
    store::keepSource(options.source, path);
    if (options.customers && segmentation.labels.size() >= WorkbookWriter::mostRows)
        throw Error(
            ErrorCode::TooLarge,
            filled(translate("Errors", "A sheet has room for {1} customers, and there are {2}."),
                   {groupedCount(WorkbookWriter::mostRows - 1),
                    groupedCount(segmentation.labels.size())}),
            path.string(), {},
            translate("Errors", "Leave the customers out of the workbook and write them as CSV."));
    const std::size_t columns = segmentation.basis->table->columnCount() * 3 + 4;
    if (columns > WorkbookWriter::mostColumns)
        throw Error(
            ErrorCode::TooLarge,
            filled(translate("Errors",
                             "A sheet has room for {1} columns, and this table would need {2}."),
                   {groupedCount(WorkbookWriter::mostColumns), groupedCount(columns)}),
            path.string(), {}, translate("Errors", "Write the cluster summary as CSV."));
    SegmentWorkbook(segmentation, options, path, stop, progress).write();
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Writing customers"));
}

} // namespace core::report
