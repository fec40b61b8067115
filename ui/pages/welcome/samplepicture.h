#pragma once

#include <QList>
#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// What an example is good for, as a little picture of its own rows.
struct SampleFigure {
    enum class Kind { None, Scatter, Bars, Gain, Missing };
    Kind kind = Kind::None;
    QList<QPointF> points;                    ///< Scatter, Gain: both axes in [0, 1]
    std::vector<int> groups;                  ///< Scatter: one per point
    std::vector<double> shares;               ///< Bars: of the largest
    std::vector<std::vector<double>> missing; ///< Missing: columns × first rows, 1 where empty
};

/// By what the table holds: many missing cells give their matrix, a target of two classes the
/// curve of a simple model, of more classes their bars; else the last two numbers and their groups.
/// Slow for large samples: call it off the GUI thread.
SampleFigure sampleFigure(const std::string& id, std::stop_token stop);

/// Draws a SampleFigure in the current theme; empty until it has one.
class SamplePicture : public QWidget {
    Q_OBJECT
public:
    explicit SamplePicture(QWidget* parent = nullptr);
    void setFigure(SampleFigure figure);
    bool hasFigure() const { return m_figure.kind != SampleFigure::Kind::None; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintScatter(QPainter& painter, const QRectF& area) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintGain(QPainter& painter, const QRectF& area) const;
    void paintMissing(QPainter& painter, const QRectF& area) const;
    SampleFigure m_figure;
};

} // namespace ui
