#pragma once

#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/samples/samples.h"
#include "core/segment/segmentation.h"
#include "tests/support/segmentations.h"

#include <memory>
#include <string>
#include <vector>

namespace tests {

inline core::segment::SegmentationPointer segmentMall(const std::vector<std::string>& features,
                                                      int k)
{
    core::data::CsvResult read =
        core::data::readCsvText(core::samples::sampleCsv("mall"), "mall.csv");
    core::segment::SegmentRequest request;
    request.table = read.table;
    request.method = core::segment::SegmentMethod::KMeans;
    request.k = k;
    for (const std::string& name : features)
        request.features.push_back(read.table->require(name));
    return std::make_shared<const core::segment::Segmentation>(
        core::segment::segmentCustomers(request, {}));
}

/// The names of the mall sample's numeric features other than its identifier.
inline std::vector<std::string> numericFeatures()
{
    const auto read = core::data::readCsvText(core::samples::sampleCsv("mall"), "mall.csv");
    std::vector<std::string> names;
    for (std::size_t i = 0; i < read.table->columnCount(); ++i) {
        if (read.table->column(i).type == core::data::ColumnType::Numeric)
            names.push_back(read.table->column(i).name);
    }
    return names;
}

/// Four segments of a random cloud, one at each corner of a square; a share of the rows is not
/// clustered.
inline core::segment::SegmentationPointer cloud(std::size_t rows, double unclustered = 0)
{
    auto x = std::make_shared<core::data::Column>();
    auto y = std::make_shared<core::data::Column>();
    core::Random random(7);
    std::vector<std::int32_t> labels;
    for (std::size_t row = 0; row < rows; ++row) {
        const int segment = int(random.below(4));
        x->numbers.push_back(3 * (segment % 2) + random.normal());
        y->numbers.push_back(3 * (segment / 2) + random.normal());
        labels.push_back(random.uniform() < unclustered ? -1 : segment);
    }
    x->name = "x";
    y->name = "y";
    for (const auto& column : {x, y}) {
        column->type = core::data::ColumnType::Numeric;
        column->missing.assign(rows, 0);
    }
    const auto table = std::make_shared<const core::data::DataTable>(
        std::vector<core::data::DataTable::ColumnPointer>{x, y},
        std::vector<core::data::ColumnRole>(2, core::data::ColumnRole::Feature));
    auto result = labelledSegmentation(table, {0, 1}, std::move(labels), 4);
    for (auto& card : result.profile.cards)
        card.name = "Segment " + std::to_string(card.id + 1);
    return std::make_shared<const core::segment::Segmentation>(std::move(result));
}

} // namespace tests
