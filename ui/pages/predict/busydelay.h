#pragma once

#include <chrono>

namespace ui {

/// Work that ends sooner is not announced: what was shown before stays until then.
inline constexpr std::chrono::milliseconds busyDelay{300};

} // namespace ui
