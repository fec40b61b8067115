#pragma once

#include "ui/plots/predict/rowaxis.h"
#include "ui/plots/scrolledrows.h"

#include <vector>

namespace ui {

/// Why a model says what it says about one customer: a waterfall from the average prediction over
/// the contribution of each feature to this customer's, largest first.
class ContributionPlot : public ScrolledRows {
    Q_OBJECT
public:
    struct Feature {
        QString name;
        QString value;
        double contribution = 0;
    };
    enum class Scale { Probability, Score };

    explicit ContributionPlot(QWidget* parent = nullptr);

    /// Of one class; base and contributions should add up to the prediction, what is missing to it
    /// is shown as a row of its own.
    void setContributions(const QString& className, int classIndex, double base,
                          std::vector<Feature> features, double prediction,
                          Scale scale = Scale::Probability);
    void clear();
    /// Features with a row of their own; the smaller ones are added up in one row. 0: all.
    void setMostFeatures(int most);

    QVector<QStringList> figureTable() const override;
    QSize minimumSizeHint() const override { return {300, 220}; }

signals:
    void featureChosen(const QString& name);

protected:
    int rowCount() const override { return static_cast<int>(m_steps.size()); }
    double headHeight(double) const override { return 30; }
    double footHeight(double) const override { return RowAxis::footHeight; }
    void paintRows(QPainter& painter, const QSizeF& size, const Rows& rows,
                   const Theme& theme) override;
    QString rowText(int row) const override;
    void chooseRow(int row) override;

private:
    struct Step {
        QString name;
        QString value;
        double from = 0;
        double to = 0;
        bool total = false;   ///< base or prediction: from the axis' left edge
        bool feature = false; ///< one that can be chosen
    };
    void refresh();
    QString levelText(double value) const;
    QString changeText(double change) const;
    QString totalText(const Step& step) const;
    RowAxis axisFor(double width, double nameWidth) const;
    double namesWidth(double width) const;
    void paintHead(QPainter& painter, double width, const Theme& theme) const;
    void paintName(QPainter& painter, const Step& step, const QRectF& rect,
                   const Theme& theme) const;
    void paintBar(QPainter& painter, const Step& step, const RowAxis& axis, const QRectF& rect,
                  const Theme& theme) const;

    QString m_className;
    int m_classIndex = 0;
    double m_base = 0;
    double m_prediction = 0;
    Scale m_scale = Scale::Probability;
    std::vector<Feature> m_features; ///< largest contribution first
    int m_mostFeatures = 12;
    std::vector<Step> m_steps;
};

} // namespace ui
