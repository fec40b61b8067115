#pragma once

#include "core/explore/association.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace ui {

class OptionGroup;
class OptionsPanel;

/// The group "Associations" of the options. Only the measure needs a new run; the rest applies at
/// once.
class AssociationOptions : public QObject {
    Q_OBJECT
public:
    explicit AssociationOptions(OptionsPanel& panel, QObject* parent = nullptr);

    OptionGroup* group() const { return m_group; }
    core::explore::MeasureChoice measure() const;
    void setMeasure(core::explore::MeasureChoice measure);
    bool bySimilarity() const;
    bool numbersShown() const;
    bool absoluteValues() const;
    /// Weaker associations are left empty; 0: none are.
    double threshold() const;

signals:
    void measureChanged();
    void viewChanged();

private:
    QWidget* createThreshold();

    OptionGroup* m_group;
    QComboBox* m_measure;
    QComboBox* m_order;
    QSlider* m_threshold;
    QLabel* m_thresholdWords;
    QCheckBox* m_numbers;
    QCheckBox* m_absolute;
};

} // namespace ui
