#pragma once

#include "core/data/csv/csvreader.h"
#include "core/explore/association.h"
#include "core/explore/missingness.h"

#include <cmath>
#include <limits>
#include <string>

/// A customer table of two kinds of columns with a real link between profession, age and segment
/// and 40 missing cells; 240 rows.
inline std::string customerCsv()
{
    std::string text = "Age,Profession,Spending,Segment\n";
    const char* professions[] = {"Artist", "Doctor", "Healthcare", "Lawyer"};
    for (int row = 0; row < 240; ++row) {
        const int profession = (row * 7) % 4;
        const int age = 20 + profession * 11 + (row * 13) % 17;
        const bool missingAge = row % 12 == 5;
        const bool missingProfession = row % 12 == 5 || row % 24 == 8;
        text += missingAge ? std::string() : std::to_string(age) + ".5";
        text += ',';
        text += missingProfession ? "" : professions[profession];
        text += ',' + std::to_string((row * 29) % 97) + ".25,";
        text += row % 5 == 0 ? "B" : profession >= 2 ? "D" : "A";
        text += '\n';
    }
    return text;
}

inline std::string longName(int index)
{
    static const char* words[] = {"Income", "Family_Size", "NumberOfWebPurchasesLastYear",
                                  "Age",    "Response",    "Marital_Status (recoded)"};
    return std::string(words[index % 6]) + "_" + std::to_string(index);
}

inline core::explore::Missingness gappyColumns(int columns, std::size_t rows)
{
    core::explore::Missingness missingness;
    missingness.rows = rows;
    for (int i = 0; i < columns; ++i) {
        const std::size_t missing = i % 3 == 0 ? 0 : rows * static_cast<std::size_t>(i % 7) / 20;
        missingness.columns.push_back(
            {longName(i), missing, static_cast<double>(missing) / static_cast<double>(rows)});
        missingness.cellsMissing += missing;
    }
    return missingness;
}

inline core::explore::MissingBands evenBands(const core::explore::Missingness& missingness,
                                             std::size_t bands)
{
    core::explore::MissingBands result;
    result.share = core::data::Matrix(bands, missingness.columns.size());
    for (std::size_t band = 0; band < bands; ++band) {
        result.firstRow.push_back(band * missingness.rows / bands);
        for (std::size_t column = 0; column < missingness.columns.size(); ++column)
            result.share(band, column) = missingness.columns[column].share;
    }
    result.firstRow.push_back(missingness.rows);
    return result;
}

inline core::explore::AssociationMatrix wavyAssociations(int columns)
{
    const auto size = static_cast<std::size_t>(columns);
    const double none = std::numeric_limits<double>::quiet_NaN();
    core::explore::AssociationMatrix matrix;
    matrix.value = core::data::Matrix(size, size, none);
    matrix.n = core::data::Matrix(size, size, 1000);
    matrix.p = core::data::Matrix(size, size, 0.02);
    matrix.measure.assign(size * size, core::explore::Measure::Spearman);
    for (std::size_t i = 0; i < size; ++i) {
        matrix.columns.push_back(i + 1);
        matrix.names.push_back(longName(static_cast<int>(i)));
        for (std::size_t j = 0; j < size; ++j)
            if (i != j)
                matrix.value(i, j) = std::sin(static_cast<double>((i + 1) * (j + 1)));
    }
    return matrix;
}
