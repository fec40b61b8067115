#pragma once

#include "ui/workspace/jobthread.h"

#include <QObject>
#include <QString>

namespace ui {

/// Loads the network engine beside the event loop, so that the window never waits for it.
class EngineLoading : public QObject {
    Q_OBJECT
public:
    explicit EngineLoading(QObject* parent = nullptr) : QObject(parent) {}

    /// Ends in exactly one of the two signals; later calls do nothing.
    void start();
    bool isReady() const { return m_ready; }
    /// Name and version of the linear algebra in use; empty before `ready`.
    QString linearAlgebra() const { return m_linearAlgebra; }

signals:
    /// `fast` is false with the reference BLAS, which trains many times slower.
    void ready(bool fast);
    void failed(const QString& headline, const QString& remedy, const QString& details);

private:
    bool m_started = false;
    bool m_ready = false;
    QString m_linearAlgebra;
    JobThread m_thread; ///< last: waits before the rest goes
};

} // namespace ui
