#pragma once

#include "core/data/csv/csvreader.h"
#include "core/data/matrix.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

/// A file cluster_*.json of TESSERA_TEST_REFERENCE: figures of scikit-learn and SciPy for a table
/// of TESSERA_TEST_DATA, and that table's rows prepared as the file says.
struct ReferenceTable {
    QJsonObject figures; ///< empty where either folder is not set
    core::data::Matrix points;
};

/// Missing cells become the median; then log1p where `logs`; then standardised (n).
inline std::vector<double> preparedColumn(std::vector<double> values, bool logs)
{
    std::vector<double> present;
    std::copy_if(values.begin(), values.end(), std::back_inserter(present),
                 [](double v) { return !std::isnan(v); });
    std::sort(present.begin(), present.end());
    const double median = (present[(present.size() - 1) / 2] + present[present.size() / 2]) / 2;
    const auto n = static_cast<double>(values.size());
    double mean = 0;
    for (double& value : values) {
        value = std::isnan(value) ? median : value;
        value = logs ? std::log1p(value) : value;
        mean += value;
    }
    mean /= n;
    double variance = 0;
    for (const double value : values)
        variance += (value - mean) * (value - mean);
    for (double& value : values)
        value = (value - mean) / std::sqrt(variance / n);
    return values;
}

/// `name` without "cluster_" and ".json", such as "mall_income_score".
inline ReferenceTable referenceTable(const QString& name)
{
    QFile file(qEnvironmentVariable("TESSERA_TEST_REFERENCE") + "/cluster_" + name + ".json");
    const QString data = qEnvironmentVariable("TESSERA_TEST_DATA");
    if (data.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    ReferenceTable result;
    result.figures = QJsonDocument::fromJson(file.readAll()).object();
    const QString table = data + "/" + result.figures["file"].toString();
    const auto rows = core::data::readCsv(table.toStdString()).table;
    const QJsonArray features = result.figures["features"].toArray();
    result.points = core::data::Matrix(rows->rowCount(), static_cast<std::size_t>(features.size()));
    const bool logs = result.figures["prepared"].toString().startsWith("log1p");
    for (std::size_t j = 0; j < result.points.columns(); ++j) {
        const std::string feature = features[static_cast<int>(j)].toString().toStdString();
        const std::vector<double> values =
            preparedColumn(rows->column(rows->require(feature)).numbers, logs);
        for (std::size_t row = 0; row < values.size(); ++row)
            result.points(row, j) = values[row];
    }
    return result;
}
