#pragma once

#include "core/predict/classifier.h"
#include "core/predict/explaining/partialdependence.h"
#include "ui/plots/predict/dependenceplot.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/latestjob.h"

#include <QTimer>

#include <map>
#include <memory>

class QCheckBox;
class QComboBox;

namespace ui {

/// How the model's probabilities follow one column, averaged over the customers judged on, and for
/// single ones. What has been computed is kept until the next model.
class DependenceCard : public PlotCard {
    Q_OBJECT
public:
    explicit DependenceCard(QWidget* parent = nullptr);

    /// Null: none. Computes nothing before a column is chosen.
    void setModel(const core::predict::ClassifierPointer& model);
    /// Unknown names are passed over.
    void setColumn(const QString& name);
    QString column() const;
    /// Null while the column chosen is computed.
    std::shared_ptr<const core::predict::Dependence> dependence() const;

signals:
    void columnChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void compute();
    void showDependence();
    std::vector<DependencePlot::Line> lines(const core::predict::Dependence& dependence) const;

    core::predict::ClassifierPointer m_model;
    /// By index into Recipe::sources.
    std::map<std::size_t, std::shared_ptr<const core::predict::Dependence>> m_known;
    DependencePlot* m_plot;
    QComboBox* m_column;
    QComboBox* m_class;
    QCheckBox* m_customers;
    QTimer m_busy;
    LatestJob m_job;
};

} // namespace ui
