#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/advice.h"

#include <QString>

class QColor;

namespace ui {

/// "k-means, k = 5".
QString methodWords(const core::segment::Segmentation& segmentation);

/// The ⓘ of the headline as rich text. The letter is not in every font, so it is a picture; made
/// once for a theme.
QString headlineInfo(const QColor& tint);
/// The result of the Segment page in a line of rich text, with links that name a subject of
/// segmentSubject(). `row` has the stability; may be null. `infoPicture`: headlineInfo().
QString segmentHeadline(const core::segment::Segmentation& segmentation,
                        const core::segment::KSweepRow* row, const QString& infoPicture);

struct SubjectText {
    QString title;
    QString explanation;
    QString topic; ///< where the help says more
};
SubjectText segmentSubject(const QString& subject);

} // namespace ui
