#pragma once

#include "core/base/error.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <span>
#include <stdexcept>
#include <vector>

/// The first values, as many as are expected.
inline void compareNear(std::span<const double> actual, const std::vector<double>& expected,
                        double tolerance = 1e-6)
{
    QVERIFY(actual.size() >= expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) < tolerance,
                 qPrintable(QString("%1: %2 instead of %3")
                                .arg(i)
                                .arg(actual[i], 0, 'g', 17)
                                .arg(expected[i], 0, 'g', 17)));
}

inline core::ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        return error.code();
    }
    throw std::logic_error("nothing was refused");
}
