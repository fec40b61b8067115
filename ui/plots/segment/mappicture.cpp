#include "ui/plots/segment/mappicture.h"

#include "ui/plots/plottext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ui {

using core::data::ColumnType;
using core::segment::Segmentation;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::SegmentMap", text);
}

const core::segment::ProfileColumn* profileOf(const Segmentation& segmentation, std::size_t column)
{
    for (const auto& profile : segmentation.profile.columns) {
        if (profile.column == column)
            return &profile;
    }
    return nullptr;
}

/// Share of a column's variance that lies between the segments.
double separation(const Segmentation& segmentation, std::size_t column)
{
    const auto* profile = profileOf(segmentation, column);
    if (profile == nullptr)
        return 0;
    double sum = 0;
    for (std::size_t s = 0; s < profile->segments.size(); ++s) {
        const double difference = profile->segments[s].difference;
        if (std::isfinite(difference))
            sum += segmentation.profile.cards[s].share * difference * difference;
    }
    return sum;
}

ChartAxis rangeOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    ChartAxis axis;
    if (values.empty())
        return axis;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    axis.lower = *low;
    axis.upper = *high;
    // A few customers far out must not press all others into a corner.
    if (values.size() > 2000) {
        const auto at = [&](double share) {
            const auto index = static_cast<std::ptrdiff_t>(share * double(values.size() - 1));
            std::nth_element(values.begin(), values.begin() + index, values.end());
            return values[static_cast<std::size_t>(index)];
        };
        const double lower = at(0.005);
        const double upper = at(0.995);
        const double length = upper - lower;
        if (length > 0) {
            axis.lower = std::max(axis.lower, lower - 0.2 * length);
            axis.upper = std::min(axis.upper, upper + 0.2 * length);
        }
    }
    if (!(axis.upper > axis.lower)) {
        axis.lower -= 0.5;
        axis.upper += 0.5;
    }
    const double margin = 0.06 * (axis.upper - axis.lower);
    axis.lower -= margin;
    axis.upper += margin;
    return axis;
}

} // namespace

std::vector<std::size_t> mapColumns(const Segmentation& segmentation)
{
    std::vector<std::size_t> columns;
    for (const auto& column : segmentation.profile.columns) {
        if (column.type == ColumnType::Numeric)
            columns.push_back(column.column);
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

MapAxes suitableMapAxes(const Segmentation& segmentation)
{
    const bool allNumeric = std::all_of(
        segmentation.basis->features.begin(), segmentation.basis->features.end(), [&](std::size_t column) {
            return segmentation.basis->table->column(column).type == ColumnType::Numeric;
        });
    std::vector<std::size_t> features = segmentation.basis->features;
    if (allNumeric && features.size() >= 2 && features.size() <= 4) {
        std::stable_sort(features.begin(), features.end(), [&](std::size_t a, std::size_t b) {
            return separation(segmentation, a) > separation(segmentation, b);
        });
        return {MapAxes::Kind::Columns, std::min(features[0], features[1]),
                std::max(features[0], features[1])};
    }
    if (segmentation.basis->latent.columns() >= 2)
        return {MapAxes::Kind::Latent};
    if (segmentation.basis->pca.scores.columns() >= 2)
        return {MapAxes::Kind::Components};
    const auto columns = mapColumns(segmentation);
    return {MapAxes::Kind::Columns, columns.empty() ? 0 : columns.front(),
            columns.empty() ? 0 : columns.back()};
}

void MapPicture::load()
{
    x.clear();
    y.clear();
    view.reset();
    if (!segmentation)
        return;
    if (axes.kind == MapAxes::Kind::Columns) {
        loadColumns();
    } else {
        const bool latent = axes.kind == MapAxes::Kind::Latent;
        const core::data::Matrix& points = latent ? segmentation->basis->latent : segmentation->basis->pca.scores;
        x.resize(points.rows());
        y.resize(points.rows());
        for (std::size_t row = 0; row < points.rows(); ++row) {
            x[row] = points(row, 0);
            y[row] = points.columns() > 1 ? points(row, 1) : 0;
        }
        const auto title = [&](std::size_t index) {
            const QString number = QString::number(index + 1);
            if (latent)
                return tr("latent %1").arg(number);
            const auto& shares = segmentation->basis->pca.varianceShares;
            const double share = index < shares.size() ? shares[index] : 0;
            return tr("component %1 (%2 of variance)").arg(number, percentText(share));
        };
        titleX = title(0);
        titleY = title(1);
    }
    missingRows = 0;
    for (std::size_t row = 0; row < x.size(); ++row)
        missingRows += !std::isfinite(x[row]) || !std::isfinite(y[row]);
    findRanges();
    findOutlines();
}

void MapPicture::loadColumns()
{
    const core::data::DataTable& table = *segmentation->basis->table;
    const auto values = [&](std::size_t index, QString& title) {
        const core::data::Column& column = table.column(index);
        title = QString::fromStdString(column.name);
        return column.isNumeric() ? column.numbers
                                  : std::vector<double>(table.rowCount(), notKnown);
    };
    x = values(axes.columnX, titleX);
    y = values(axes.columnY, titleY);
}

void MapPicture::findRanges()
{
    fitX = rangeOf(x);
    fitY = rangeOf(y);
    // Room for names above and below the outermost outlines.
    const double length = fitY.upper - fitY.lower;
    fitY.upper += 0.07 * length;
}

/// Centres are the profile's means for columns, else the means of the points.
void MapPicture::findOutlines()
{
    const auto count = static_cast<std::size_t>(segmentCount());
    const auto& labelOf = segmentation->labels;
    std::vector<double> sumX(count), sumY(count), squareX(count), squareY(count), size(count);
    const auto usable = [&](std::size_t row) {
        return labelOf[row] >= 0 && std::isfinite(x[row]) && std::isfinite(y[row]);
    };
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (!usable(row))
            continue;
        const auto s = static_cast<std::size_t>(labelOf[row]);
        sumX[s] += x[row];
        sumY[s] += y[row];
        ++size[s];
    }
    centrePoints.assign(count, {notKnown, notKnown});
    const bool columns = axes.kind == MapAxes::Kind::Columns;
    const auto* profileX = columns ? profileOf(*segmentation, axes.columnX) : nullptr;
    const auto* profileY = columns ? profileOf(*segmentation, axes.columnY) : nullptr;
    for (std::size_t s = 0; s < count; ++s) {
        if (size[s] > 0)
            centrePoints[s] = {sumX[s] / size[s], sumY[s] / size[s]};
        if (profileX && profileY && size[s] > 0)
            centrePoints[s] = {profileX->segments[s].mean, profileY->segments[s].mean};
    }
    const double scaleX = fitX.upper - fitX.lower;
    const double scaleY = fitY.upper - fitY.lower;
    std::vector<std::vector<std::pair<double, std::size_t>>> members(count);
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (!usable(row))
            continue;
        const auto s = static_cast<std::size_t>(labelOf[row]);
        const double away = std::hypot((x[row] - centrePoints[s].x()) / scaleX,
                                       (y[row] - centrePoints[s].y()) / scaleY);
        members[s].emplace_back(away, row);
    }
    hulls.assign(count, {});
    for (std::size_t s = 0; s < count; ++s) {
        auto& rows = members[s];
        if (rows.empty())
            continue;
        const auto keep = std::max<std::size_t>(
            1, static_cast<std::size_t>(std::ceil(outlineShare() * double(rows.size()))));
        if (keep < rows.size())
            std::nth_element(rows.begin(), rows.begin() + std::ptrdiff_t(keep), rows.end());
        std::vector<QPointF> points;
        points.reserve(keep);
        for (std::size_t i = 0; i < keep; ++i)
            points.emplace_back(x[rows[i].second], y[rows[i].second]);
        hulls[s] = convexHull(std::move(points));
    }
}

Chart MapPicture::chartFor(const QSizeF& size) const
{
    Chart chart;
    chart.x = view ? view->first : fitX;
    chart.y = view ? view->second : fitY;
    chart.x.title = titleX;
    chart.y.title = titleY;
    chart.layOut(size, 14);
    return chart;
}

double MapPicture::markRadius() const
{
    return x.size() <= 500 ? 4.2 : x.size() <= 2000 ? 3.4 : 2.4;
}

/// The hull grown by a mark, so that marks on its edge lie inside.
QPolygonF MapPicture::outlineOnScreen(const Chart& chart, int segment) const
{
    const QPolygonF& hull = hulls[static_cast<std::size_t>(segment)];
    if (hull.isEmpty())
        return {};
    const double grow = dense() ? 1 : markRadius() + 2.5;
    std::vector<QPointF> grown;
    for (const QPointF& corner : hull) {
        const QPointF at = chart.toScreen(corner.x(), corner.y());
        for (int i = 0; i < 12; ++i) {
            const double angle = i * std::numbers::pi / 6;
            grown.push_back(at + QPointF(grow * std::cos(angle), grow * std::sin(angle)));
        }
    }
    return convexHull(std::move(grown));
}

std::vector<MapLabel> MapPicture::placedLabels(const Chart& chart) const
{
    MarkCover cover(chart.area);
    // In a crowd every place covers marks; only their relative number counts then.
    const double weight =
        std::min(1.0, 250.0 / static_cast<double>(std::max<std::size_t>(1, x.size())));
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (std::isfinite(x[row]) && std::isfinite(y[row]))
            cover.add(chart.toScreen(x[row], y[row]), weight);
    }
    cover.finish();
    std::vector<MapLabel> placed;
    const double widest = std::min(230.0, chart.area.width() * 0.42);
    for (const auto& card : segmentation->profile.cards) {
        const QPointF centre = centrePoints[static_cast<std::size_t>(card.id)];
        const QPointF at = chart.toScreen(centre.x(), centre.y());
        if (!std::isfinite(centre.x()) || !chart.area.contains(at))
            continue;
        MapLabel label;
        label.segment = card.id;
        label.name = QString::fromStdString(card.name);
        label.figures =
            QStringLiteral("%1 · %2").arg(countText(qint64(card.size)), percentText(card.share));
        label.outline = outlineOnScreen(chart, card.id);
        label.centre = at;
        placed.push_back(std::move(label));
    }
    placeMapLabels(placed, chart.area.adjusted(4, 2, -2, -2), cover, widest);
    return placed;
}

std::optional<std::size_t> MapPicture::rowAt(const Chart& chart, QPointF position) const
{
    if (!chart.area.adjusted(-4, -4, 4, 4).contains(position))
        return {};
    double nearest = 10.0 * 10.0;
    std::optional<std::size_t> found;
    for (std::size_t row = 0; row < x.size(); ++row) {
        const QPointF away = chart.toScreen(x[row], y[row]) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            found = row;
        }
    }
    return found;
}

int MapPicture::segmentAt(const Chart& chart, QPointF position) const
{
    if (const auto row = rowAt(chart, position))
        return segmentation->labels[*row];
    int found = -1;
    double smallest = std::numeric_limits<double>::max();
    for (int s = 0; s < segmentCount(); ++s) {
        const QPolygonF outline = outlineOnScreen(chart, s);
        const QRectF box = outline.boundingRect();
        const double area = box.width() * box.height();
        if (area < smallest && outline.containsPoint(position, Qt::OddEvenFill)) {
            smallest = area;
            found = s;
        }
    }
    return found;
}

ReadOut MapPicture::readOutOf(std::size_t row) const
{
    constexpr std::size_t mostLines = 8;
    const core::data::DataTable& table = *segmentation->basis->table;
    const QFont font = interfaceFont(12);
    const auto name = [&](const QString& text) { return elidedText(font, text, 170); };
    ReadOut box;
    box.title = tr("Row %1").arg(countText(qint64(row) + 1));
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != core::data::ColumnRole::Identifier)
            continue;
        box.lines.emplace_back(name(QString::fromStdString(table.column(i).name)),
                               name(QString::fromStdString(valueText(table.column(i), row))));
        break;
    }
    const int segment = segmentation->labels[row];
    const QString words =
        segment < 0 ? tr("not clustered")
                    : QString::fromStdString(
                          segmentation->profile.cards[static_cast<std::size_t>(segment)].name);
    box.lines.emplace_back(tr("segment"), name(words));
    if (axes.kind != MapAxes::Kind::Columns) {
        box.lines.emplace_back(axes.kind == MapAxes::Kind::Latent ? tr("latent 1")
                                                                  : tr("component 1"),
                               numberText(x[row], 2));
        box.lines.emplace_back(axes.kind == MapAxes::Kind::Latent ? tr("latent 2")
                                                                  : tr("component 2"),
                               numberText(y[row], 2));
    }
    std::vector<std::size_t> columns;
    if (axes.kind == MapAxes::Kind::Columns)
        columns = {axes.columnX, axes.columnY};
    for (const std::size_t feature : segmentation->basis->features) {
        if (std::find(columns.begin(), columns.end(), feature) == columns.end())
            columns.push_back(feature);
    }
    for (const std::size_t index : columns) {
        if (box.lines.size() >= mostLines)
            break;
        const core::data::Column& column = table.column(index);
        QString value = column.isMissing(row) ? tr("missing")
                        : column.type == ColumnType::Numeric
                            ? readoutText(column.numbers[row])
                            : QString::fromStdString(valueText(column, row));
        box.lines.emplace_back(name(QString::fromStdString(column.name)), name(value));
    }
    return box;
}

std::size_t MapPicture::rowsOutside(const Chart& chart) const
{
    std::size_t outside = 0;
    for (std::size_t row = 0; row < x.size(); ++row)
        outside += x[row] < chart.x.lower || x[row] > chart.x.upper || y[row] < chart.y.lower ||
                   y[row] > chart.y.upper;
    return outside;
}

QString MapPicture::noteText(const Chart& chart) const
{
    QStringList notes;
    const std::size_t outside = view ? 0 : rowsOutside(chart);
    if (outside > 0)
        notes << tr("%1 customers lie outside the view").arg(countText(qint64(outside)));
    if (missingRows > 0)
        notes << tr("%1 without these values").arg(countText(qint64(missingRows)));
    if (outlines && outlineShare() < 1)
        notes << tr("outlines hold the inner 90 %");
    return notes.join(QStringLiteral(" · "));
}

} // namespace ui
