#pragma once

#include <QTest>

#include <cmath>

/// The figure and the one it should be lie no further apart than `tolerance`.
#define COMPARE_WITHIN(actual, expected, tolerance)                                                \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance),                                       \
             qPrintable(QString("%1 instead of %2")                                                \
                            .arg(actual, 0, 'g', 17)                                               \
                            .arg(double(expected), 0, 'g', 17)))
