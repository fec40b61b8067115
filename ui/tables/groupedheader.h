#pragma once

#include <QHeaderView>
#include <QString>

#include <vector>

namespace ui {

/// A table head of two lines: the names of the columns, and above them what groups of columns
/// stand for.
class GroupedHeader : public QHeaderView {
    Q_OBJECT
public:
    struct Group {
        int first = 0;
        int last = 0;
        QString title;
    };
    explicit GroupedHeader(QWidget* parent = nullptr);

    void setGroups(std::vector<Group> groups);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Group> m_groups;
};

} // namespace ui
