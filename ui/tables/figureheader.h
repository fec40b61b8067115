#pragma once

#include <QHeaderView>

namespace ui {

/// Titles of a table of figures, each over its column's edge; an arrow stands at the one the table
/// is sorted by. Qt's own header keeps room for an arrow everywhere and moves the titles off the
/// figures.
class FigureHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FigureHeader(QWidget* parent = nullptr);

    /// That shows the whole title.
    int titleWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool event(QEvent* event) override;

private:
    int m_hovered = -1;
};

} // namespace ui
