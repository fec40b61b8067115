#pragma once

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace cli {

/// A QApplication without a display, made when the program has none: for modules that draw.
inline std::unique_ptr<QApplication> offscreenApplication()
{
    if (QCoreApplication::instance())
        return nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a desktop there is no folder for sockets, and Qt would say so on standard error.
    static const QTemporaryDir runtimeFolder;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtimeFolder.path().toUtf8());
    static int count = 1;
    static char name[] = "tessera-cli";
    static char* arguments[] = {name, nullptr};
    return std::make_unique<QApplication>(count, arguments);
}

} // namespace cli
