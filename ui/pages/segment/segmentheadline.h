#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/advice.h"

#include <QString>

class QColor;

namespace ui {

/// "k-means, k = 5".
QString methodWords(const core::segment::Segmentation& segmentation);

/// The result of the Segment page in a line of rich text, with links that name a subject of
/// segmentSubject(). `row` has the stability; may be null.
QString segmentHeadline(const core::segment::Segmentation& segmentation,
                        const core::segment::KSweepRow* row, const QColor& tint);

struct SubjectText {
    QString title;
    QString explanation;
};
SubjectText segmentSubject(const QString& subject);

} // namespace ui
