#include "ui/engineloading.h"

#include "core/base/error.h"
#include "core/network/engine.h"
#include "ui/errortext.h"
#include "ui/workspace/jobthread.h"

#include <exception>

namespace ui {

EngineLoading::~EngineLoading()
{
    if (m_thread.joinable())
        m_thread.join();
}

void EngineLoading::start()
{
    if (m_started)
        return;
    m_started = true;
    JobThread::makeReady(); // what is asked for meanwhile needs a thread
    m_thread = std::jthread([this] {
        try {
            const std::string blas = core::network::engine().fastBlas();
            QMetaObject::invokeMethod(
                this,
                [this, blas] {
                    m_ready = true;
                    m_linearAlgebra =
                        blas.empty() ? tr("reference BLAS (slow)") : QString::fromStdString(blas);
                    emit ready(!blas.empty());
                },
                Qt::QueuedConnection);
        } catch (...) {
            const ErrorText text = errorText(std::current_exception());
            QMetaObject::invokeMethod(
                this, [this, text] { emit failed(text.headline, text.remedy, text.details); },
                Qt::QueuedConnection);
        }
    });
}

} // namespace ui
