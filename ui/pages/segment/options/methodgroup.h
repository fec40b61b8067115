#pragma once

#include "core/segment/segmentrequest.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Method" of the segment options: the method and what belongs to it.
class MethodGroup : public QObject {
    Q_OBJECT
public:
    explicit MethodGroup(OptionsPanel& panel, QObject* parent = nullptr);

    core::segment::SegmentMethod method() const;
    /// Method, k, starts, seed and the method's own options.
    void fill(core::segment::SegmentRequest& request) const;
    /// The same the other way, but for the seed; nobody is told.
    void setRequest(const core::segment::SegmentRequest& request);
    void setSeed(std::uint64_t seed);
    void setSegmentCount(int k);
    void setEps(double eps);
    /// Why these settings cannot be used, in words; empty when they can.
    QString problem() const;

signals:
    void changed();
    void seedEdited(std::uint64_t seed);

private:
    void createMethods();
    void createCounts();
    void createDensity();
    void createShapes();
    void showRows();

    bool m_filling = false;
    OptionGroup* m_group;
    QComboBox* m_method;
    QSpinBox* m_k;
    QSpinBox* m_starts;
    QSpinBox* m_seed;
    QLineEdit* m_eps;
    QSpinBox* m_minPoints;
    QSpinBox* m_minClusterSize;
    QComboBox* m_covariance;
    QLineEdit* m_categoryWeight;
};

} // namespace ui
