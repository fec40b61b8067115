#include "ui/words/runsettings.h"

#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

using core::predict::ClassifierModel;
using core::predict::ModelKind;
namespace network = core::network;

class Settings {
    Q_DECLARE_TR_FUNCTIONS(ui::RunSettings)
public:
    explicit Settings(const ClassifierModel& model) : m_model(model), m_options(model.options) {}

    QVector<QPair<QString, QString>> all()
    {
        add(tr("Model"), QCoreApplication::translate(
                             "Models", core::predict::modelLabel(m_options.kind).data()));
        const bool isMean = m_options.kind == ModelKind::Ensemble;
        for (const ModelKind kind : isMean ? m_options.members : std::vector{m_options.kind})
            addKind(kind);
        addRun();
        return m_settings;
    }

private:
    void add(const QString& name, const QString& value) { m_settings.push_back({name, value}); }
    static QString word(std::string_view text) { return QString::fromUtf8(text); }
    /// As it is typed, not as money is written.
    static QString number(double value) { return QLocale().toString(value, 'g', 6); }

    void addKind(ModelKind kind)
    {
        switch (kind) {
        case ModelKind::Network:
            addLayers();
            addTraining();
            break;
        case ModelKind::Logistic:
            add(tr("C"), number(m_options.logistic.c));
            break;
        case ModelKind::Neighbours:
            add(tr("Neighbours"), QString::number(m_options.neighbours.neighbours));
            break;
        case ModelKind::Forest:
            add(tr("Trees"), QString::number(m_options.forest.trees));
            add(tr("Depth of trees"), QString::number(m_options.forest.depth));
            break;
        case ModelKind::Boosting:
            add(tr("Rounds, at most"), QString::number(m_options.boosting.rounds));
            add(tr("Depth of rounds"), QString::number(m_options.boosting.depth));
            add(tr("Boosting rate"), number(m_options.boosting.learningRate));
            break;
        case ModelKind::Ensemble:
        case ModelKind::Baseline:
            break;
        }
    }

    void addLayers()
    {
        QStringList widths, rates, activations;
        int norms = 0;
        for (const network::Layer& layer : m_options.hidden) {
            if (const auto* dense = std::get_if<network::Dense>(&layer)) {
                widths << QString::number(dense->units);
                activations << word(network::activationLabel(dense->activation));
            } else if (const auto* dropout = std::get_if<network::Dropout>(&layer)) {
                rates << number(dropout->rate);
            } else {
                ++norms;
            }
        }
        activations.removeDuplicates();
        add(tr("Layers"), widths.isEmpty() ? tr("none") : widths.join(QStringLiteral(" · ")));
        add(tr("Activation"), activations.join(QStringLiteral(", ")));
        add(tr("Batch norm"), norms == 0 ? tr("none") : tr("%n layers", nullptr, norms));
        add(tr("Dropout"), rates.isEmpty() ? tr("none") : rates.join(QStringLiteral(", ")));
    }

    void addTraining()
    {
        const network::TrainingOptions& training = m_options.training;
        add(tr("Head"), word(network::toWord(m_options.head)));
        add(tr("Categories"), word(core::predict::toWord(m_options.categories)));
        add(tr("Optimiser"), word(network::toWord(training.optimizer)));
        add(tr("Learning rate"), number(training.learningRate));
        add(tr("Schedule"), word(network::toWord(training.schedule)));
        add(tr("Weight decay"), number(training.weightDecay));
        add(tr("Label smoothing"), number(training.labelSmoothing));
        add(tr("Batch"), QString::number(training.batchSize));
        add(tr("Patience"), QString::number(training.patience));
        add(tr("Watched"), word(network::toWord(training.watched)));
    }

    void addRun()
    {
        if (m_options.folds > 0)
            add(tr("Fold models"), QString::number(m_options.folds));
        add(tr("Class weights"), m_options.classWeights == core::predict::ClassWeights::Balanced
                                     ? tr("balanced")
                                     : tr("none"));
        if (const auto* course = m_model.course(); course && course->bestEpoch > 0)
            add(tr("Best epoch"), tr("%1 of %2")
                                      .arg(course->bestEpoch)
                                      .arg(static_cast<qulonglong>(course->history.size())));
        if (m_model.trials > 0)
            add(tr("Search"), tr("best of %n trials", nullptr, static_cast<int>(m_model.trials)));
        if (m_model.parameters > 0)
            add(tr("Parameters"), countText(static_cast<qint64>(m_model.parameters)));
        add(tr("Features"), QString::number(m_model.features.size()));
        QStringList steps;
        for (const std::string& sentence : m_model.recipe.sentences())
            steps << QString::fromStdString(sentence);
        add(tr("Preparation"), tr("%n steps", nullptr, static_cast<int>(steps.size())));
        add(tr("Seed"), QString::number(m_model.seed));
    }

    const ClassifierModel& m_model;
    const core::predict::ClassifierOptions& m_options;
    QVector<QPair<QString, QString>> m_settings;
};

} // namespace

QVector<QPair<QString, QString>> runSettings(const ClassifierModel& model)
{
    return Settings(model).all();
}

} // namespace ui
