#pragma once

#include "core/data/datatable.h"
#include "core/explore/summary.h"

#include <QHeaderView>
#include <QString>

#include <vector>

namespace ui {

/// What the header of one column shows.
struct ColumnFace {
    QString name;
    QString icon;
    QString role;
    bool isTarget = false;
    bool isIgnored = false;
    std::vector<double> bars;   ///< heights, tallest 1; empty: `barText` instead
    std::vector<int> barLevels; ///< level each bar stands for; empty for numbers
    QString barText;            ///< "all unique"
    double missingShare = 0;
    QString missingText; ///< "complete", "10.3 % missing"
};
std::vector<ColumnFace> columnFaces(const core::data::DataTable& table,
                                    const std::vector<core::explore::ColumnSummary>& summaries,
                                    const std::vector<core::explore::Histogram>& histograms);

/// Header cells with name, type and role, a small histogram and a quality bar.
class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    void setFaces(std::vector<ColumnFace> faces);
    void setCurrentColumn(int column);
    /// Width at which nothing of the face is cut off.
    int faceWidth(int column) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    QSize sizeHint() const override;
    bool event(QEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRect& area, const ColumnFace& face,
                    bool isCurrent) const;
    void paintBars(QPainter& painter, const QRect& area, const ColumnFace& face,
                   bool isCurrent) const;
    void paintQuality(QPainter& painter, const QRect& area, const ColumnFace& face) const;

    std::vector<ColumnFace> m_faces;
    int m_currentColumn = -1;
    int m_hovered = -1;
};

} // namespace ui
