#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What a bug report needs: versions, screen, libraries. Never a path, a column name or a value.
QString diagnosticText(const QWidget& window, const QString& linearAlgebra, const QString& table);

} // namespace ui
