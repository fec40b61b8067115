#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace ui {

/// One short bar per class in the class's colour: marker, label, bar, share.
class ClassBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        double share = 0; ///< in [0, 1]
        QString toolTip;
    };

    explicit ClassBars(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Bar> m_bars;
};

} // namespace ui
