#include "ui/engineloading.h"

#include "core/base/error.h"
#include "core/network/engine.h"
#include "ui/errortext.h"

#include <exception>

namespace ui {

void EngineLoading::start()
{
    if (m_started)
        return;
    m_started = true;
    m_thread.start([this](const std::stop_token&) {
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
