// Any bytes are a recipe or are refused with core::Error, and a recipe that was understood is
// written and read back as the same.
#include "core/base/error.h"
#include "core/prepare/recipeplan.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace core::prepare;
    RecipePlan plan;
    try {
        plan = parsePlan({reinterpret_cast<const char*>(data), size});
    } catch (const core::Error&) {
        return 0;
    }
    if (parsePlan(planText(plan)) != plan)
        std::abort();
    return 0;
}
