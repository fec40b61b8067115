#pragma once

#include <QStackedWidget>

class QScrollArea;

namespace ui {

/// As small as the page that is seen, not as the largest of all.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(int leastWidth = 0, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

private:
    int m_leastWidth;
};

/// Where a page has not the room it needs, on a small screen or at a large zoom, it scrolls and
/// nothing of it is clipped.
QScrollArea* scrolledPages(PageStack* pages);

} // namespace ui
