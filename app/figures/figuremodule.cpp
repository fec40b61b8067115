#include "app/cli/figures.h"
#include "app/figures/offscreen.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/classreportplot.h"
#include "ui/plots/confusionplot.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/intervalplot.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/plots/segment/silhouetteplot.h"

#include <QDir>
#include <QFileInfo>

namespace {

using cli::FigureSet;

QString count(std::size_t n)
{
    return ui::countText(static_cast<qint64>(n));
}

/// Draws one set of figures into its folder.
class Drawer {
public:
    Drawer(const FigureSet& figures, std::vector<std::string>& paths)
        : m_figures(figures), m_paths(paths)
    {
    }

    void drawAll()
    {
        if (m_figures.missingness)
            drawMissing(*m_figures.missingness);
        if (m_figures.associations)
            drawAssociations(*m_figures.associations);
        if (m_figures.segmentation)
            drawSegmentation(m_figures.segmentation);
        if (m_figures.classifier)
            drawClassifier(*m_figures.classifier);
    }

private:
    QString caption(const QString& what) const
    {
        return QStringLiteral("%1 · %2").arg(
            QFileInfo(QString::fromStdString(m_figures.source)).fileName(), what);
    }

    void save(ui::PlotWidget& plot, const QString& title, const QString& name, const QString& what)
    {
        plot.setCaption(caption(what));
        const QString path =
            QDir(QString::fromStdString(m_figures.folder)).filePath(name + QStringLiteral(".png"));
        ui::saveFigure(plot, title, path);
        m_paths.push_back(path.toStdString());
    }

    void drawMissing(const core::explore::Missingness& missingness)
    {
        ui::MissingMatrix matrix;
        matrix.setData(missingness,
                       core::explore::missingBands(*m_figures.table, ui::MissingMatrix::bandCount),
                       core::explore::BandOrder::FileOrder);
        save(matrix, QStringLiteral("Missing values"), QStringLiteral("missing_matrix"),
             QStringLiteral("%1 rows in file order").arg(count(missingness.rows)));
    }

    void drawAssociations(const core::explore::AssociationMatrix& associations)
    {
        ui::AssociationHeatmap heatmap;
        heatmap.setData(associations, core::explore::similarityOrder(associations));
        save(heatmap, QStringLiteral("Associations"), QStringLiteral("associations"),
             QStringLiteral("%1 rows · ordered by similarity")
                 .arg(count(m_figures.table->rowCount())));
    }

    void drawSegmentation(const core::segment::SegmentationPointer& segmentation)
    {
        const QString what =
            QStringLiteral("%1 customers · %2, k = %3 · seed %4")
                .arg(count(segmentation->labels.size()),
                     segmentation->request.method == core::segment::SegmentMethod::KMeans
                         ? QStringLiteral("k-means")
                         : QStringLiteral("autoencoder + k-means"))
                .arg(segmentation->k)
                .arg(segmentation->request.seed);
        ui::SegmentMap map;
        map.setSegmentation(segmentation);
        save(map, QStringLiteral("Map"), QStringLiteral("segment_map"), what);
        ui::ProfileHeatmap profile;
        profile.setSegmentation(segmentation);
        save(profile, QStringLiteral("Profile"), QStringLiteral("segment_profile"), what);
        ui::SilhouettePlot silhouette;
        silhouette.setSegmentation(segmentation);
        save(silhouette, QStringLiteral("Silhouette"), QStringLiteral("silhouette"), what);
        if (segmentation->basis->history.empty())
            return;
        std::vector<ui::LiveCurve::Point> loss;
        for (const auto& report : segmentation->basis->history)
            loss.push_back({report.epoch, report.trainLoss, report.validationLoss});
        ui::LiveCurve curve;
        curve.setAxis(QStringLiteral("mean squared error"));
        curve.setHistory(loss);
        curve.setBestEpoch(segmentation->basis->bestEpoch);
        save(curve, QStringLiteral("Loss of the autoencoder"), QStringLiteral("autoencoder_loss"),
             what);
    }

    void drawClassifier(const core::predict::ClassifierModel& model)
    {
        const core::predict::Evaluation& test = model.test.evaluation;
        const QString training =
            QStringLiteral("%1 training, %2 validation customers · seed %3")
                .arg(count(model.split.train.size()), count(model.split.validation.size()))
                .arg(model.seed);
        const QString tested =
            QStringLiteral("test part, %1 customers · seed %2").arg(count(test.n)).arg(model.seed);
        if (const core::predict::TrainingCourse* course = model.course())
            drawCourse(*course, model, training);

        ui::ConfusionPlot confusion;
        confusion.setEvaluation(test);
        save(confusion, QStringLiteral("Confusion matrix"), QStringLiteral("confusion_matrix"),
             tested);
        ui::ClassReportPlot report(QStringLiteral("Class"));
        report.setEvaluation(test);
        save(report, QStringLiteral("Per class"), QStringLiteral("class_report"), tested);
        ui::IntervalPlot rules;
        rules.setLines(ruleLines(model),
                       QStringLiteral("accuracy on %1 test customers").arg(count(test.n)));
        save(rules, QStringLiteral("Against simple rules"), QStringLiteral("simple_rules"), tested);
        if (model.layers.empty())
            return;
        ui::NetworkDrawing network;
        network.setNetwork(model.options.hidden, model.layers, model.recipe.width(),
                           model.features.size());
        save(network, QStringLiteral("Network"), QStringLiteral("network"),
             QStringLiteral("%1 parameters").arg(count(model.parameters)));
    }

    void drawCourse(const core::predict::TrainingCourse& course,
                    const core::predict::ClassifierModel& model, const QString& training)
    {
        std::vector<ui::LiveCurve::Point> loss;
        std::vector<ui::LiveCurve::Point> accuracy;
        for (const auto& report : course.history) {
            loss.push_back({report.epoch, report.trainLoss, report.validationLoss});
            accuracy.push_back({report.epoch, report.trainAccuracy, report.validationAccuracy});
        }
        ui::LiveCurve lossCurve;
        lossCurve.setAxis(QStringLiteral("cross-entropy"));
        lossCurve.setHistory(loss);
        lossCurve.setBestEpoch(course.bestEpoch);
        save(lossCurve, QStringLiteral("Loss"), QStringLiteral("loss"), training);

        const QString always = QString::fromStdString(model.baselineClass);
        ui::LiveCurve accuracyCurve;
        accuracyCurve.setAxis(QStringLiteral("customers right"), {}, true);
        accuracyCurve.setHistory(accuracy);
        accuracyCurve.setBestEpoch(course.bestEpoch);
        accuracyCurve.setReferenceLine(
            QStringLiteral("always %1: %2").arg(always, ui::percentText(model.baseline.accuracy)),
            model.baseline.accuracy);
        save(accuracyCurve, QStringLiteral("Accuracy"), QStringLiteral("accuracy"), training);
    }

    static std::vector<ui::IntervalPlot::Line>
    ruleLines(const core::predict::ClassifierModel& model)
    {
        QStringList lookup;
        for (const auto& name : model.lookupFeatures)
            lookup << QString::fromStdString(name);
        const core::predict::Evaluation& test = model.test.evaluation;
        const core::predict::TrainingCourse* course = model.course();
        return {
            {QString::fromStdString(model.name),
             course && course->bestEpoch > 0
                 ? QStringLiteral("best epoch %1").arg(course->bestEpoch)
                 : QStringLiteral("this model"),
             test.accuracy, test.accuracyInterval, true},
            {QStringLiteral("Look-up table"), lookup.join(QStringLiteral(" × ")),
             model.lookup.accuracy, model.lookup.accuracyInterval, false},
            {QStringLiteral("Always “%1”").arg(QString::fromStdString(model.baselineClass)),
             QStringLiteral("baseline"), model.baseline.accuracy, model.baseline.accuracyInterval,
             false},
        };
    }

    const FigureSet& m_figures;
    std::vector<std::string>& m_paths;
};

} // namespace

extern "C" __attribute__((visibility("default"))) void
tesseraDrawFigures(const FigureSet& figures, std::vector<std::string>& paths)
{
    const auto application = cli::offscreenApplication();
    ui::applyTheme(ui::ThemeChoice::Light);
    Drawer(figures, paths).drawAll();
}
