#include "core/network/engine.h"

namespace core::network {

std::string_view toWord(EndReason reason)
{
    switch (reason) {
    case EndReason::Finished:
        return "finished";
    case EndReason::EarlyStopped:
        return "early-stopped";
    case EndReason::StoppedByUser:
        return "stopped-by-user";
    }
    return "finished";
}

} // namespace core::network
