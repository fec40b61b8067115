#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/missingmatrix.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

class ExploreOptionsPanel;
class Workspace;

/// Keeps a missing-value matrix up to date: asks core for bands of the open table in the order
/// chosen in the options, and for finer ones of the rows zoomed to. Large tables are counted on a
/// thread.
class MissingFeed : public QObject {
    Q_OBJECT
public:
    MissingFeed(Workspace& workspace, ExploreOptionsPanel& options, MissingMatrix& matrix,
                QObject* parent = nullptr);

    /// Counts again what the open table is missing.
    void refresh();
    /// "rows 1,201–2,400 of 8,068 in file order".
    QString caption() const { return m_caption; }

signals:
    void captionChanged(const QString& caption);

private:
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;
    struct Counted {
        Rows rows;
        core::explore::MissingBands bands;
    };
    void show(const OpenTablePointer& open, core::explore::BandOrder order, Counted counted);
    void showColumns();
    void showDetail();
    void updateCaption();
    QString rowWords(RowRange range) const;

    Workspace& m_workspace;
    ExploreOptionsPanel& m_options;
    MissingMatrix& m_matrix;
    OpenTablePointer m_open; ///< whose bands are shown
    Rows m_rows;             ///< in the order shown; empty: that of the file
    OpenTablePointer m_alikeOf;
    QString m_caption;
    LatestJob m_bandsJob;
    LatestJob m_detailJob;
    LatestJob m_alikeJob;
};

} // namespace ui
