#pragma once

#include "core/segment/validity/ksweep.h"

#include <QObject>

class QPushButton;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Number of segments" of the segment options: which numbers are tried, and how often
/// customers are resampled.
class SweepGroup : public QObject {
    Q_OBJECT
public:
    explicit SweepGroup(OptionsPanel& panel, QObject* parent = nullptr);

    /// As far as this many customers allow.
    core::segment::KSweepOptions options(std::size_t customers) const;
    /// Methods that find the number by themselves have nothing to try.
    void setVisible(bool visible);
    /// Whether segments are there to try other numbers of, and none are being tried.
    void setReady(bool ready);

signals:
    void changed();
    void sweepRequested();

private:
    OptionGroup* m_group;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QSpinBox* m_resamples;
    QPushButton* m_try;
};

} // namespace ui
