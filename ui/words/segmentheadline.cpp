#include "ui/words/segmentheadline.h"

#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/words/richtext.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QPixmap>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString info(const QString& subject, const QString& picture)
{
    return QStringLiteral("&nbsp;<a href=\"%1\">%2</a>").arg(subject, picture);
}

QString silhouetteText(const core::segment::Segmentation& result, const QString& infoPicture)
{
    if (std::isnan(result.silhouettePrepared))
        return {};
    QString value = bold(numberText(result.silhouettePrepared, 2));
    if (!result.silhouetteExact)
        value += tr(" ± %1").arg(numberText(2 * result.silhouetteError, 3));
    const QString rows = result.silhouetteExact
                             ? tr("on all rows")
                             : tr("on %1 rows").arg(count(result.silhouetteSample));
    const QString text = tr("silhouette %1").arg(value) +
                         info(QStringLiteral("silhouette"), infoPicture) + QLatin1Char(' ');
    return text + (result.silhouetteLatent ? tr("on the features (%1 in the latent space), %2")
                                                 .arg(numberText(*result.silhouetteLatent, 2), rows)
                                           : tr("%1, prepared space").arg(rows));
}

} // namespace

QString methodWords(const core::segment::Segmentation& segmentation)
{
    const auto name = core::segment::methodName(segmentation.request.method);
    if (segmentation.model)
        return tr("saved segments (%1), k = %2")
            .arg(QString::fromUtf8(name.data(), qsizetype(name.size())))
            .arg(segmentation.k);
    return tr("%1, k = %2")
        .arg(QString::fromUtf8(name.data(), qsizetype(name.size())))
        .arg(segmentation.k);
}

QString headlineInfo(const QColor& tint)
{
    constexpr int side = 14;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    iconPixmap(QStringLiteral("info"), tint, side, 2).save(&buffer, "PNG");
    return QStringLiteral("<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%2\" "
                          "style=\"vertical-align: middle\">")
        .arg(QString::fromLatin1(png.toBase64()))
        .arg(side);
}

QString segmentHeadline(const core::segment::Segmentation& result,
                        const core::segment::KSweepRow* row, const QString& infoPicture)
{
    const std::size_t segments = result.profile.cards.size();
    QStringList parts{
        bold(segments == 1 ? tr("1 segment") : tr("%1 segments").arg(count(segments))),
        tr("%1 customers").arg(count(result.labels.size()))};
    if (result.notClustered > 0)
        parts << tr("%1 not clustered").arg(count(result.notClustered));
    if (const QString silhouette = silhouetteText(result, infoPicture); !silhouette.isEmpty())
        parts << silhouette;
    if (row && std::isfinite(row->stability) && result.changes.empty())
        parts << tr("stability %1").arg(bold(numberText(row->stability, 2))) +
                     info(QStringLiteral("stability"), infoPicture);
    if (result.seedAgreement)
        parts << tr("agreement between seeds %1").arg(bold(numberText(*result.seedAgreement, 2))) +
                     info(QStringLiteral("agreement"), infoPicture);
    return parts.join(QStringLiteral(" · "));
}

SubjectText segmentSubject(const QString& subject)
{
    if (subject == QLatin1String("agreement"))
        return {tr("Agreement between seeds"),
                tr("How far the segments stay the same when the network is trained again from "
                   "another seed: the adjusted Rand index, 1 for the same segments and about 0 for "
                   "unrelated ones. Below about 0.8, other weights would give other segments: do "
                   "not build a campaign on their borders."),
                QStringLiteral("segment#rand")};
    if (subject == QLatin1String("stability"))
        return {tr("Stability"),
                tr("Whether the segments return when customers are drawn anew, with replacement: "
                   "the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one "
                   "found then, as the mean over resamples and segments (Hennig 2007). From 0.85 "
                   "on segments are highly stable, from 0.75 stable; below 0.6 they do not "
                   "return."),
                QStringLiteral("segment#stability")};
    return {tr("Silhouette"),
            tr("How much nearer customers are to their own segment than to the next one: "
               "s = (b − a) / max(a, b), where a is the mean distance to the own segment and b "
               "to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 "
               "means overlapping segments.<br><br>It is measured on the prepared features. In "
               "the latent space of an autoencoder it looks better than it is, because the "
               "network has already pulled the customers together."),
            QStringLiteral("segment#silhouette")};
}

} // namespace ui
