// Time from the start of the process to a window that takes input, and from opening a table to its
// Data page, beside a bare Qt window as the yardstick:
//   bench_ui_startup [TABLE.csv]         one run, the window of the program
//   bench_ui_startup --bare              one run, an empty QWidget
#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/style/icons.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <ctime>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace {

/// Milliseconds since the kernel started this process; it counts in steps of 10 ms.
double processMilliseconds()
{
    std::ifstream file("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    const double started = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return 1000 *
           (static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) - started);
}

void openTable(ui::Workspace& workspace, ui::MainWindow& window, const QString& path)
{
    auto* clock = new QElapsedTimer;
    clock->start();
    QObject::connect(
        &workspace, &ui::Workspace::tableChanged, &window,
        [&window, clock] {
            QTimer::singleShot(0, &window, [&window, clock] {
                window.repaint();
                std::printf("table open, Data page drawn after %.0f ms\n",
                            static_cast<double>(clock->nsecsElapsed()) / 1e6);
                QCoreApplication::exit(0);
            });
        },
        Qt::SingleShotConnection);
    window.openFile(path);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString argument = application.arguments().value(1);
    if (argument == QStringLiteral("--bare")) {
        QWidget bare;
        bare.resize(1600, 1000);
        bare.show();
        QTimer::singleShot(0, &bare, [] {
            std::printf("bare Qt window after %.0f ms\n", processMilliseconds());
            QCoreApplication::exit(0);
        });
        return QApplication::exec();
    }
    qputenv("TESSERA_SETTINGS", QDir::temp().filePath("tessera_bench.ini").toUtf8());
    QString path = argument;
    if (path.isEmpty()) {
        path = QDir::temp().filePath("tessera_bench.csv");
        core::store::writeFileAtomically(path.toStdString(),
                                         core::samples::sampleCsv("automobile"));
    }
    const double sampleMade = processMilliseconds();
    ui::initializeResources();
    ui::applyTheme(ui::ThemeChoice::Light);
    ui::Workspace workspace;
    ui::MainWindow window(workspace);
    window.resize(1600, 1000);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.repaint();
        const double prelude = argument.isEmpty() ? sampleMade : 0;
        std::printf("window usable after %.0f ms%s\n", processMilliseconds() - prelude,
                    argument.isEmpty() ? " (from main)" : "");
        openTable(workspace, window, path);
    });
    return QApplication::exec();
}
