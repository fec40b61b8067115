#pragma once

#include "core/network/engine.h"

namespace core::network {

/// Refuses what no engine can train: shapes that do not fit, missing values, no rows, one class,
/// options out of range. Throws core::Error (Internal for shapes and missing values,
/// NotEnoughRows, NotEnoughClasses, InvalidOption).
void checkTask(const ClassifierTask& task);
void checkTask(const AutoencoderTask& task);
void checkTask(const ClusterTask& task, const Network& network, const data::Matrix& centres);

} // namespace core::network
