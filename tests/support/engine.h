#pragma once

#include "core/network/engine.h"

#include <QTest>

// A build of core alone has no engine library. In any other build its absence is a failure.
#ifdef TESSERA_CORE_ONLY
#define SKIP_WITHOUT_ENGINE() QSKIP("built without libtorch: there is no engine to test")
#else
#define SKIP_WITHOUT_ENGINE() (void)core::network::engine()
#endif
