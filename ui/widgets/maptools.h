#pragma once

#include "ui/plots/segment/segmentmap.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace ui {

/// What dragging on a map does, as three buttons of which one is down.
class MapTools : public QWidget {
    Q_OBJECT
public:
    explicit MapTools(SegmentMap* map, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* add(MapTool tool, const QString& icon, const QString& objectName,
                     const QString& name, const QString& tip);
    void show(MapTool tool);
    void retint();

    SegmentMap* m_map;
    QList<QToolButton*> m_buttons;
};

} // namespace ui
