#pragma once

#include "ui/style/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QWidget>

class QPainter;

namespace ui {

/// Base of every picture. A plot is given core values, draws itself at any size in any theme,
/// and offers its numbers as a table. The widget shows what `paintFigure` draws, unless a derived
/// class hosts an interactive child (QCustomPlot) and renders that.
class PlotWidget : public QWidget {
    Q_OBJECT
public:
    explicit PlotWidget(QWidget* parent = nullptr);

    /// Draws the whole figure into a rectangle of `size` at the painter's origin.
    virtual void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) = 0;
    /// Header row first; numbers in full precision, locale-free.
    virtual QVector<QStringList> figureTable() const = 0;
    /// False while there is nothing to draw; the widget then shows `emptyText`.
    virtual bool hasFigure() const = 0;
    /// Size the figure is exported at, in CSS pixels.
    virtual QSize figureSize() const { return {960, 600}; }
    /// Below this size the figure would leave out rows, columns or names; exports are laid out at
    /// least so large and scaled down.
    virtual QSize smallestFigure() const { return {320, 200}; }
    /// Puts the view back to everything.
    virtual void fitView() {}

    QSize sizeHint() const override { return {420, 280}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }
    /// File, rows, seed: printed under exported figures.
    void setCaption(const QString& caption) { m_caption = caption; }
    QString caption() const { return m_caption; }
    /// One sentence for screen readers; also the accessible description.
    void setSummary(const QString& summary);

signals:
    void figureChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_emptyText;
    QString m_caption;
};

} // namespace ui
