#pragma once

#include "tests/core/network/networkfixture.h"

#include <QString>
#include <QTest>

// What tests need that hold the kernels against libtorch's modules and autograd.

/// Overlapping clouds of four classes, and a task over them.
struct Classification {
    static constexpr std::size_t columns = 22;
    static constexpr std::size_t classCount = 4;

    Blobs train;
    Blobs validation;
    core::network::Layers hidden;
    std::vector<double> classWeights;

    core::network::ClassifierTask task(const core::network::TrainingOptions& options) const
    {
        return {.trainInputs = train.inputs,
                .trainClasses = train.classes,
                .validationInputs = validation.inputs,
                .validationClasses = validation.classes,
                .classCount = classCount,
                .hidden = hidden,
                .classWeights = classWeights,
                .options = options};
    }
};

inline Classification classification(const QString& layers, std::size_t trainRows)
{
    return {makeBlobs(trainRows, Classification::columns, Classification::classCount, 11, 0.8),
            makeBlobs(200, Classification::columns, Classification::classCount, 12, 0.8),
            core::network::parseLayers(layers.toStdString()),
            {}};
}

/// Largest difference, relative to the largest entry.
inline double relativeDifference(const std::vector<double>& left, const std::vector<double>& right)
{
    double difference = 0;
    double largest = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        difference = std::max(difference, std::abs(left[i] - right[i]));
        largest = std::max(largest, std::abs(right[i]));
    }
    return difference / largest;
}

/// Rounding alone parts them, and it grows by the step.
inline void compareHistories(const std::vector<core::network::EpochReport>& own,
                             const std::vector<core::network::EpochReport>& reference)
{
    QCOMPARE(own.size(), reference.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto& left = own[i];
        const auto& right = reference[i];
        QVERIFY2(std::abs(left.trainLoss - right.trainLoss) < 1e-3 * right.trainLoss,
                 qPrintable(QString("%1 %2").arg(left.trainLoss).arg(right.trainLoss)));
        QVERIFY2(std::abs(left.validationLoss - right.validationLoss) < 1e-3 * right.validationLoss,
                 qPrintable(QString("%1 %2").arg(left.validationLoss).arg(right.validationLoss)));
    }
}
