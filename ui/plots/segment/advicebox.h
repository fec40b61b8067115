#pragma once

#include "core/segment/validity/advice.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace ui {

/// The advice of a sweep as a box of words under its charts: the headline bold, the sentences with
/// the figures behind it. Without an advice: that it is to come.
class AdviceBox {
public:
    void setAdvice(std::optional<core::segment::KSweepAdvice> advice)
    {
        m_advice = std::move(advice);
    }
    const std::optional<core::segment::KSweepAdvice>& advice() const { return m_advice; }
    QString text() const;

    /// In pixels; a longer text than `mostLines` is shortened.
    double height(double width, int mostLines) const;
    static double heightOf(int lines);
    /// Whether the whole text has room.
    bool fits(const QSizeF& size) const;
    void paint(QPainter& painter, const QRectF& box, const Theme& theme) const;

private:
    /// In characters: it is drawn bold.
    qsizetype headlineLength() const;
    std::optional<core::segment::KSweepAdvice> m_advice;
};

} // namespace ui
