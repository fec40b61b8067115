#include "ui/plots/crosstablegrid.h"

#include "core/explore/residuals.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ui {

namespace {

constexpr double fullColorDifference = 0.5;
constexpr double leastFullResidual = 4;
constexpr double markerRoom = 14;
constexpr double widestName = 110;
constexpr double comfortableCell = 50;
constexpr double widestCell = 62;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

std::vector<double> sums(const core::data::Matrix& counts, bool ofRows)
{
    std::vector<double> result(ofRows ? counts.rows() : counts.columns(), 0);
    for (std::size_t row = 0; row < counts.rows(); ++row)
        for (std::size_t column = 0; column < counts.columns(); ++column)
            result[ofRows ? row : column] += counts(row, column);
    return result;
}

double sumOver(const std::vector<std::size_t>& levels, const std::vector<double>& totals)
{
    double sum = 0;
    for (const std::size_t level : levels)
        sum += totals[level];
    return sum;
}

double figureWidth(const core::explore::PairView& view, CellContent content)
{
    const QFont font = interfaceFont(12, QFont::DemiBold);
    double greatest = 0;
    for (const double count : view.counts.counts.values())
        greatest = std::max(greatest, count);
    switch (content) {
    case CellContent::Count:
        return textWidth(font, countText(static_cast<qint64>(greatest)));
    case CellContent::Residual:
        return textWidth(font, numberText(-fullColorResidual(view.counts) - 0.8, 1));
    default:
        return textWidth(font, numberText(88.8, 1));
    }
}

} // namespace

double fullColorResidual(const core::explore::CrossTable& table)
{
    const std::vector<double> rows = sums(table.counts, true);
    const std::vector<double> columns = sums(table.counts, false);
    double total = 0;
    for (const double row : rows)
        total += row;
    double greatest = leastFullResidual;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const double adjusted = core::explore::cellFigures(table.counts(row, column), rows[row],
                                                               columns[column], total)
                                        .adjusted;
            if (std::isfinite(adjusted))
                greatest = std::max(greatest, std::abs(adjusted));
        }
    return std::ceil(greatest);
}

CrossTableWidths crossTableWidths(const core::explore::PairView& view, CellContent content)
{
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    CrossTableWidths widths;
    widths.name = textWidth(strong, QString::fromStdString(view.nameA));
    for (const std::string& level : view.counts.rowLevels)
        widths.name = std::max(widths.name, textWidth(font, QString::fromStdString(level)));
    widths.name = std::ceil(std::max(widths.name, textWidth(strong, tr("Customers")))) + 12;
    widths.leastCell = std::ceil(figureWidth(view, content)) + 6;
    widths.cell = std::max(widths.leastCell, comfortableCell);
    for (const std::string& level : view.counts.columnLevels)
        widths.cell = std::max(widths.cell,
                               std::min(widestName, textWidth(font, QString::fromStdString(level)) +
                                                        10 + (view.targetB ? markerRoom : 0)));
    double total = 0;
    for (const double count : view.counts.counts.values())
        total += count;
    widths.total = std::ceil(std::max(textWidth(font, tr("Customers")),
                                      textWidth(strong, countText(static_cast<qint64>(total)))) +
                             14);
    return widths;
}

double crossTableWidth(const core::explore::PairView& view, CellContent content)
{
    const CrossTableWidths widths = crossTableWidths(view, content);
    return widths.name + widths.total +
           std::max(widestCell, widths.cell) * static_cast<double>(view.counts.columnLevels.size());
}

CrossTableGrid::CrossTableGrid(const QRectF& area, const core::explore::PairView& view,
                               CellContent content)
    : m_view(view), m_content(content), m_area(area), m_rowSums(sums(view.counts.counts, true)),
      m_columnSums(sums(view.counts.counts, false))
{
    for (const double sum : m_rowSums)
        m_total += sum;
    if (content == CellContent::Count || content == CellContent::Residual)
        m_fullResidual = fullColorResidual(view.counts);
    const auto mostRows = static_cast<std::size_t>(
        std::max(2.0, std::floor((area.height() - headerHeight) / rowHeight) - 1));
    m_rows = shownLevels(view.counts.rowLevels, m_rowSums, view.orderedA, mostRows);
    const CrossTableWidths widths = crossTableWidths(view, content);
    m_totalWidth = widths.total;
    // Every column is shown as long as its figures fit; names of rows and columns are cut before.
    const auto occupied = static_cast<double>(std::count_if(
        m_columnSums.begin(), m_columnSums.end(), [](double sum) { return sum > 0; }));
    const double leastName = std::min(widths.name, area.width() * 0.22);
    m_nameWidth = std::clamp(area.width() - widths.total - occupied * widths.leastCell, leastName,
                             std::min(widths.name, area.width() * 0.36));
    const double room = area.width() - m_nameWidth - m_totalWidth;
    const auto mostColumns =
        static_cast<std::size_t>(std::max(2.0, std::floor(room / widths.leastCell)));
    m_columns = shownLevels(view.counts.columnLevels, m_columnSums, true, mostColumns);
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_columns.size()));
    m_cellWidth = std::clamp(room / count, 24.0, std::max(widestCell, widths.cell));
    m_totalLeft = area.left() + m_nameWidth + count * m_cellWidth;
}

QRectF CrossTableGrid::cell(std::size_t row, std::size_t column) const
{
    const double top = m_area.top() + headerHeight + static_cast<double>(row) * rowHeight;
    if (column >= m_columns.size())
        return {m_totalLeft, top, m_totalWidth, rowHeight - 1};
    // Whole pixels, so that the gaps between cells are equally wide.
    const auto edge = [&](std::size_t place) {
        return std::round(m_area.left() + m_nameWidth + static_cast<double>(place) * m_cellWidth);
    };
    return {edge(column), top, edge(column + 1) - edge(column) - 1, rowHeight - 1};
}

QRectF CrossTableGrid::rowName(std::size_t row) const
{
    return {m_area.left(), cell(row, 0).top(), m_nameWidth - 10, rowHeight - 1};
}

QRectF CrossTableGrid::columnName(std::size_t column) const
{
    const QRectF below = cell(0, column);
    return {below.left(), m_area.top(), below.width(), headerHeight - 4};
}

QRectF CrossTableGrid::firstName() const
{
    return {m_area.left(), m_area.top(), m_nameWidth - 8, headerHeight - 4};
}

double CrossTableGrid::count(std::size_t row, std::size_t column) const
{
    const bool allRows = row >= m_rows.size();
    const bool allColumns = column >= m_columns.size();
    if (allRows && allColumns)
        return m_total;
    if (allRows)
        return sumOver(m_columns[column].levels, m_columnSums);
    if (allColumns)
        return sumOver(m_rows[row].levels, m_rowSums);
    double count = 0;
    for (const std::size_t r : m_rows[row].levels)
        for (const std::size_t c : m_columns[column].levels)
            count += m_view.counts.counts(r, c);
    return count;
}

QString CrossTableGrid::text(std::size_t row, std::size_t column) const
{
    const double here = count(row, column);
    const bool allRows = row >= m_rows.size();
    const bool allColumns = column >= m_columns.size();
    const auto percent = [](double share) { return numberText(share * 100, 1); };
    switch (m_content) {
    case CellContent::RowShare:
        if (!allColumns)
            return percent(here / count(row, m_columns.size()));
        break;
    case CellContent::ColumnShare:
        if (!allRows)
            return percent(here / count(m_rows.size(), column));
        break;
    case CellContent::Residual:
        if (!allRows && !allColumns) {
            const double adjusted =
                core::explore::cellFigures(here, count(row, m_columns.size()),
                                           count(m_rows.size(), column), m_total)
                    .adjusted;
            return std::isnan(adjusted) ? QStringLiteral("–") : numberText(adjusted, 1);
        }
        break;
    case CellContent::Count:
        break;
    }
    return countText(static_cast<qint64>(here));
}

double CrossTableGrid::colorValue(std::size_t row, std::size_t column) const
{
    const double here = count(row, column);
    const double rowTotal = count(row, m_columns.size());
    const double columnTotal = count(m_rows.size(), column);
    if (m_content == CellContent::RowShare)
        return (here / rowTotal - columnTotal / m_total) / fullColorDifference;
    if (m_content == CellContent::ColumnShare)
        return (here / columnTotal - rowTotal / m_total) / fullColorDifference;
    const double adjusted =
        core::explore::cellFigures(here, rowTotal, columnTotal, m_total).adjusted;
    return std::isnan(adjusted) ? 0 : adjusted / m_fullResidual;
}

QString CrossTableGrid::totalRowName() const
{
    return m_content == CellContent::ColumnShare ? tr("Customers") : tr("All");
}

QString CrossTableGrid::totalColumnName() const
{
    return m_content == CellContent::ColumnShare ? tr("All") : tr("Customers");
}

QString CrossTableGrid::rowTitle(std::size_t row) const
{
    return row < m_rows.size() ? m_rows[row].name : tr("All");
}

QString CrossTableGrid::columnTitle(std::size_t column) const
{
    return column < m_columns.size() ? m_columns[column].name : tr("All");
}

QString CrossTableGrid::readOut(std::size_t row, std::size_t column) const
{
    const auto words = [](double count) { return countText(static_cast<qint64>(count)); };
    const double here = count(row, column);
    const QString title = tr("%1 × %2").arg(rowTitle(row), columnTitle(column));
    if (isTotal(row, column))
        return tr("%1\n%2 of %3 customers (%4)")
            .arg(title, words(here), words(m_total), percentText(here / m_total));
    const double rowTotal = count(row, m_columns.size());
    const double columnTotal = count(m_rows.size(), column);
    const auto figures = core::explore::cellFigures(here, rowTotal, columnTotal, m_total);
    QStringList lines{title,
                      tr("%1 customers; %2 expected if the two had nothing to do with each other")
                          .arg(words(here), numberText(figures.expected, 1)),
                      tr("%1 of the row (all: %2)")
                          .arg(percentText(here / rowTotal), percentText(columnTotal / m_total)),
                      tr("%1 of the column (all: %2)")
                          .arg(percentText(here / columnTotal), percentText(rowTotal / m_total))};
    if (!std::isnan(figures.adjusted))
        lines << tr("Standardised residual %1, %2")
                     .arg(numberText(figures.adjusted, 1), significanceText(figures.p));
    return lines.join(QLatin1Char('\n'));
}

core::explore::PairPart CrossTableGrid::part(std::size_t row, std::size_t column) const
{
    core::explore::PairPart part;
    if (row < m_rows.size())
        part.levelsA = m_rows[row].levels;
    if (column < m_columns.size())
        part.levelsB = m_columns[column].levels;
    std::sort(part.levelsA.begin(), part.levelsA.end());
    std::sort(part.levelsB.begin(), part.levelsB.end());
    return part;
}

} // namespace ui
