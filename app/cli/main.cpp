#include "app/cli/context.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <exception>
#include <iostream>
#include <mutex>
#include <new>
#include <thread>

namespace {

std::atomic<bool> isSignalled{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set by a signal handler");

/// Turns Ctrl+C and SIGTERM into a stop request. Little may be done in a signal handler, so that
/// only leaves a mark; blocking the signals instead would not do, since libraries start threads of
/// their own before main().
class StopOnSignal {
public:
    StopOnSignal()
    {
        struct sigaction noting = {};
        noting.sa_handler = [](int) { isSignalled = true; };
        noting.sa_flags = SA_RESTART;
        for (const int signal : {SIGINT, SIGTERM}) {
            // What runs in the background ignores Ctrl+C.
            struct sigaction before = {};
            sigaction(signal, nullptr, &before);
            if (before.sa_handler != SIG_IGN)
                sigaction(signal, &noting, nullptr);
        }
        m_thread = std::jthread([this](const std::stop_token& ended) {
            std::mutex mutex;
            std::condition_variable_any end;
            std::unique_lock lock(mutex);
            while (!ended.stop_requested()) {
                end.wait_for(lock, ended, std::chrono::milliseconds(50), [] { return false; });
                if (isSignalled)
                    m_stop.request_stop();
            }
        });
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

int report(const core::Error& error)
{
    std::cerr << "error: " << error.what() << '\n';
    if (!error.remedy().empty())
        std::cerr << error.remedy() << '\n';
    switch (error.code()) {
    case core::ErrorCode::FileNotWritable:
        return cli::CannotWrite;
    case core::ErrorCode::InvalidOption:
        return cli::WrongUsage;
    case core::ErrorCode::EngineUnavailable:
    case core::ErrorCode::OutOfMemory:
    case core::ErrorCode::Internal:
        return cli::OtherFailure;
    default:
        return cli::BadInput;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const StopOnSignal stopOnSignal;
    cli::Context context(stopOnSignal.token());

    CLI::App program{"Tessera: customer tables explored, segmented and predicted", "tessera-cli"};
    program.set_version_flag("--version", std::string("tessera-cli ") + TESSERA_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Run `tessera-cli COMMAND --help` for the options of a command.\n"
        "Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 could not write, 5 cancelled, "
        "1 anything else.");
    cli::addInspect(program, context);
    cli::addConvert(program, context);
    cli::addMissing(program, context);
    cli::addAssociate(program, context);
    cli::addPrepare(program, context);
    cli::addSegment(program, context);
    cli::addSweep(program, context);
    cli::addTrain(program, context);
    cli::addCompare(program, context);
    cli::addLearningCurve(program, context);
    cli::addImportance(program, context);
    cli::addExplain(program, context);
    cli::addModel(program, context);
    cli::addScore(program, context);
    cli::addReplay(program, context);
    cli::addTune(program, context);
    cli::addExport(program, context);
    cli::addReport(program, context);
    cli::addRfm(program, context);
    cli::addGenerate(program, context);

    try {
        program.parse(argc, argv);
        return context.exitCode;
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? cli::Done : cli::WrongUsage;
    } catch (const core::Cancelled&) {
        context.note("cancelled");
        return cli::Stopped;
    } catch (const core::Error& error) {
        context.clearProgress();
        return report(error);
    } catch (const std::bad_alloc&) {
        std::cerr << "error: There is not enough memory for this table.\n";
    } catch (const std::exception& error) {
        std::cerr << "error: " << error.what() << '\n';
    }
    return cli::OtherFailure;
}
