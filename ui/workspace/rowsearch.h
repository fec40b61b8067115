#pragma once

#include "core/data/datatable.h"
#include "core/explore/roworder.h"
#include "ui/workspace/latestjob.h"

#include <QObject>
#include <QString>

#include <vector>

namespace ui {

struct CellMatch {
    std::uint32_t row = 0;
    std::uint32_t column = 0;

    bool operator==(const CellMatch&) const = default;
};

/// Cells that hold a text, in reading order. Identifiers, levels and texts match anywhere and
/// in either case; numbers and dates match as a whole, so that "5" does not find every 0.25.
/// Identifiers that are exactly the text come before everything else. At most `most` matches.
/// `shown`: only the rows shown, from top to bottom.
std::vector<CellMatch> findCells(const core::data::DataTable& table, const QString& text,
                                 std::size_t most, std::stop_token stop = {},
                                 const core::explore::ShownRows* shown = nullptr);

/// Looks for a text on its own thread. A new search replaces the one under way.
class RowSearch : public QObject {
    Q_OBJECT
public:
    explicit RowSearch(QObject* parent = nullptr);

    void find(core::data::TablePointer table, const QString& text,
              std::shared_ptr<const core::explore::ShownRows> shown = {});
    void stop() { m_job.stop(); }
    static constexpr std::size_t mostMatches = 100'000;

signals:
    void found(const std::vector<ui::CellMatch>& matches);

private:
    LatestJob m_job;
};

} // namespace ui
