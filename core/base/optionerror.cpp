#include "core/base/optionerror.h"

#include "core/base/error.h"
#include "core/base/translation.h"

namespace core {

void refuseOption(const char* name, const std::string& rule)
{
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "The option \"{1}\" must be {2}."),
                       {translate("Options", name), rule}),
                name, {}, filled(translate("Errors", "Choose a value that is {1}."), {rule}));
}

} // namespace core
