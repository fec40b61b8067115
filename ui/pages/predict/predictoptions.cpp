#include "ui/pages/predict/predictoptions.h"

#include "core/base/error.h"
#include "core/prepare/plancheck.h"
#include "ui/pages/preparationgroup.h"
#include "ui/widgets/layereditor.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleValidator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int controlWidth = 108;
constexpr std::size_t mostClasses = 20;

/// A column whose levels, or few whole numbers, can be told apart as classes.
bool canBeTarget(const OpenTable& open, std::size_t column)
{
    const auto& values = open.table->column(column);
    const auto& summary = open.summaries[column];
    if (summary.distinct < 2 || summary.distinct > mostClasses)
        return false;
    return values.hasLevels() || values.type == core::data::ColumnType::Numeric;
}

QSpinBox* spinBox(int low, int high, const QString& suffix = {})
{
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setGroupSeparatorShown(true);
    box->setSuffix(suffix);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(controlWidth);
    return box;
}

QLineEdit* numberField(double low, double high)
{
    auto* field = new QLineEdit;
    auto* validator = new QDoubleValidator(low, high, 10, field);
    // Learning rates are written the same way in every language: 0.001 or 1e-3.
    validator->setLocale(QLocale::c());
    field->setValidator(validator);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(controlWidth);
    return field;
}

QString fieldText(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

PredictOptions::PredictOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Train Network")))
{
    m_panel->primaryButton()->setObjectName(QStringLiteral("trainButton"));
    createTargetGroup();
    m_preparation = new PreparationGroup(*m_panel, this);
    connect(m_preparation, &PreparationGroup::recipeRequested, this,
            &PredictOptions::recipeRequested);
    createLayerGroup();
    createTrainingGroup();
    createSplitGroup();
    createModelGroup();
    m_preset->setCurrentIndex(0);
    applyPreset();
}

void PredictOptions::createTargetGroup()
{
    auto* group = m_panel->addGroup(tr("What to predict"));
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("targetBox"));
    m_target->setFixedWidth(150);
    group->addRow(tr("Target"), m_target,
                  tr("The column to predict. Its levels become the classes; a column of two to %1 "
                     "different values can be a target.")
                      .arg(mostClasses));
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        fillFeatures();
        edited();
        updateNetwork();
    });

    m_featureGroup = m_panel->addGroup(tr("Features"), false);
    m_featureList = new QWidget;
    auto* list = new QVBoxLayout(m_featureList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    m_featureGroup->addWidget(m_featureList);
}

void PredictOptions::createLayerGroup()
{
    auto* group = m_panel->addGroup(tr("Layers"));
    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("presetBox"));
    m_preset->setFixedWidth(150);
    m_preset->addItem(tr("Regularised"), QStringLiteral("default"));
    m_preset->addItem(tr("Small 32-16-8"), QStringLiteral("p4"));
    m_preset->addItem(tr("Wide 2 × 512"), QStringLiteral("p1"));
    m_preset->addItem(tr("Deep 128-64-32"), QStringLiteral("p2"));
    m_preset->addItem(tr("Own design"), QString());
    group->addRow(tr("Start from"), m_preset,
                  tr("Layers and training settings that work. Changing anything makes it your own "
                     "design. “Regularised” is the safe choice: dropout and weight decay keep the "
                     "network from learning single customers by heart."));
    m_layers = new LayerEditor;
    m_layers->setObjectName(QStringLiteral("layerEditor"));
    group->addWidget(m_layers);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        applyPreset();
        edited();
    });
    connect(m_layers, &LayerEditor::layersChanged, this, [this] {
        markOwnDesign();
        edited();
        updateNetwork();
    });
}

void PredictOptions::createTrainingGroup()
{
    auto* group = m_panel->addGroup(tr("Training"));
    m_learningRate = numberField(1e-7, 10);
    m_learningRate->setObjectName(QStringLiteral("learningRateField"));
    group->addRow(tr("Learning rate"), m_learningRate,
                  tr("How far each step of Adam moves the weights. Smaller is slower and steadier; "
                     "if the loss jumps about, divide it by three."));
    m_batch = spinBox(1, 65536);
    group->addRow(tr("Batch"), m_batch,
                  tr("Customers in one step. Small batches learn more per epoch, large ones run "
                     "faster."));
    m_epochs = spinBox(1, 100000);
    m_epochs->setObjectName(QStringLiteral("epochsBox"));
    group->addRow(tr("Epochs"), m_epochs,
                  tr("At most this many passes over the training customers. Early stopping usually "
                     "ends sooner, and the best epoch is kept in any case."));
    m_weightDecay = numberField(0, 10);
    group->addRow(tr("Weight decay"), m_weightDecay,
                  tr("Pulls weights towards zero at every step (decoupled, as in AdamW). Raise it "
                     "when the training loss falls and the validation loss rises."));
    m_classWeights = new QComboBox;
    m_classWeights->setFixedWidth(controlWidth);
    m_classWeights->addItem(tr("None"), static_cast<int>(core::predict::ClassWeights::None));
    m_classWeights->addItem(tr("Balanced"),
                            static_cast<int>(core::predict::ClassWeights::Balanced));
    group->addRow(tr("Class weights"), m_classWeights,
                  tr("Balanced makes rare classes count as much as common ones: n / (classes × "
                     "customers of the class). Finds more of the rare class at the price of "
                     "accuracy."));
    m_patience = spinBox(0, 10000);
    m_patience->setObjectName(QStringLiteral("patienceBox"));
    m_patience->setSpecialValueText(tr("never"));
    group->addRow(tr("Patience"), m_patience,
                  tr("Ends the training when the validation loss has not fallen for this many "
                     "epochs. The weights of the best epoch are kept."));
    for (QLineEdit* field : {m_learningRate, m_weightDecay})
        connect(field, &QLineEdit::textEdited, this, [this] {
            markOwnDesign();
            edited();
        });
    for (QSpinBox* box : {m_batch, m_epochs, m_patience})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            markOwnDesign();
            edited();
        });
    connect(m_classWeights, &QComboBox::currentIndexChanged, this, &PredictOptions::edited);
}

void PredictOptions::createSplitGroup()
{
    m_splitGroup = m_panel->addGroup(tr("Split and seed"), false);
    m_validation = spinBox(1, 80, tr(" %"));
    m_validation->setValue(20);
    m_splitGroup->addRow(tr("Validation"), m_validation,
                         tr("Customers the network does not learn from, but that choose the best "
                            "epoch."));
    m_test = spinBox(1, 80, tr(" %"));
    m_test->setValue(20);
    m_splitGroup->addRow(tr("Test"), m_test,
                         tr("Customers that are touched once, at the end, for the score shown. "
                            "Each class gives its share to each part."));
    m_seed = spinBox(0, 2147483647);
    m_seed->setGroupSeparatorShown(false);
    m_seed->setValue(42);
    m_splitGroup->addRow(tr("Seed"), m_seed,
                         tr("Chooses the split, the first weights and the order of customers. The "
                            "same seed gives the same result."));
    for (QSpinBox* box : {m_validation, m_test})
        connect(box, &QSpinBox::valueChanged, this, &PredictOptions::edited);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_filling)
            emit seedEdited(static_cast<std::uint64_t>(value));
        edited();
    });
}

void PredictOptions::createModelGroup()
{
    m_modelGroup = m_panel->addGroup(tr("Model"));
    m_modelFacts = new QLabel;
    m_modelFacts->setObjectName(QStringLiteral("modelFacts"));
    m_modelFacts->setTextFormat(Qt::RichText);
    m_modelFacts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_modelGroup->addWidget(m_modelFacts);
    m_modelGroup->hide();
}

void PredictOptions::setTable(const OpenTablePointer& table)
{
    const QString before = m_target->currentText();
    m_table = table;
    m_filling = true;
    m_target->clear();
    if (table) {
        for (std::size_t i = 0; i < table->table->columnCount(); ++i)
            if (canBeTarget(*table, i) &&
                table->table->role(i) != core::data::ColumnRole::Identifier)
                m_target->addItem(QString::fromStdString(table->table->column(i).name),
                                  static_cast<int>(i));
        const auto proposed = table->table->target();
        int index = proposed ? m_target->findData(static_cast<int>(*proposed)) : -1;
        if (index < 0)
            index = m_target->findText(before);
        m_target->setCurrentIndex(index);
    }
    m_filling = false;
    fillFeatures();
    updateNetwork();
    updateSummaries();
}

void PredictOptions::fillFeatures()
{
    for (const auto& [column, box] : m_features)
        box->deleteLater();
    m_features.clear();
    if (!m_table)
        return;
    const int target = m_target->currentIndex() < 0 ? -1 : m_target->currentData().toInt();
    for (const std::size_t column : core::prepare::usableFeatures(*m_table->table)) {
        if (static_cast<int>(column) == target)
            continue;
        auto* box = new QCheckBox(QString::fromStdString(m_table->table->column(column).name));
        box->setChecked(true);
        m_featureList->layout()->addWidget(box);
        m_features.emplace_back(column, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            edited();
            updateNetwork();
        });
    }
    updateSummaries();
}

void PredictOptions::setSeed(std::uint64_t seed)
{
    m_filling = true;
    m_seed->setValue(static_cast<int>(seed));
    m_filling = false;
    updateSummaries();
}

void PredictOptions::setRecipe(const core::prepare::RecipePlan& plan)
{
    m_recipe = plan;
    m_preparation->setPlan(plan);
    updateNetwork();
}

void PredictOptions::setModel(const core::predict::ClassifierPointer& model)
{
    m_modelGroup->setVisible(model != nullptr);
    m_panel->setPrimaryText(model ? tr("Train Again") : tr("Train Network"));
    if (!model)
        return;
    const QLocale locale;
    const auto count = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    QString rows;
    const auto fact = [&](const QString& name, const QString& value) {
        rows += QStringLiteral("<tr><td width=\"110\">%1</td><td width=\"146\" align=\"right\">%2"
                               "</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    fact(tr("Trained on"), tr("%1 customers").arg(count(model->split.train.size())));
    fact(tr("Chosen on"), tr("%1 (validation)").arg(count(model->split.validation.size())));
    fact(tr("Tested on"), tr("%1, never seen").arg(count(model->split.test.size())));
    if (const core::predict::TrainingCourse* course = model->course())
        fact(tr("Best epoch"), tr("%1 of %2").arg(course->bestEpoch).arg(course->history.size()));
    if (model->parameters > 0)
        fact(tr("Parameters"), count(model->parameters));
    fact(tr("Time"), tr("%1 s").arg(locale.toString(model->fitSeconds, 'f', 1)));
    fact(tr("Seed"), QString::number(model->seed));
    m_modelFacts->setText(
        QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows));
}

void PredictOptions::applyPreset()
{
    const QString name = m_preset->currentData().toString();
    if (name.isEmpty())
        return;
    const auto preset = core::predict::classifierPreset(name.toStdString());
    m_filling = true;
    m_layers->setLayers(preset.hidden);
    m_learningRate->setText(fieldText(preset.training.learningRate));
    m_weightDecay->setText(fieldText(preset.training.weightDecay));
    m_batch->setValue(preset.training.batchSize);
    m_epochs->setValue(preset.training.epochs);
    m_patience->setValue(preset.training.patience);
    m_filling = false;
    updateNetwork();
    emit recipeChosen(preset.recipe, m_preset->currentText());
}

void PredictOptions::markOwnDesign()
{
    if (m_filling)
        return;
    const QSignalBlocker blocker(m_preset);
    m_preset->setCurrentIndex(m_preset->count() - 1);
}

void PredictOptions::edited()
{
    if (m_filling)
        return;
    updateSummaries();
    emit changed();
}

void PredictOptions::updateSummaries()
{
    const auto chosen = std::ranges::count_if(
        m_features, [](const auto& feature) { return feature.second->isChecked(); });
    m_featureGroup->setSummary(tr("%1 of %2").arg(chosen).arg(m_features.size()));
    m_splitGroup->setSummary(QStringLiteral("%1 / %2 / %3 · %4")
                                 .arg(100 - m_validation->value() - m_test->value())
                                 .arg(m_validation->value())
                                 .arg(m_test->value())
                                 .arg(m_seed->value()));
    QString note;
    if (m_table && m_target->count() == 0)
        note = tr("No column has two to %1 different values to predict.").arg(mostClasses);
    else if (m_table && m_target->currentIndex() < 0)
        note = tr("Choose the target first.");
    else if (m_table && chosen == 0)
        note = tr("Tick at least one feature.");
    m_panel->setPrimaryNote(note);
    m_panel->primaryButton()->setEnabled(canTrain());
}

bool PredictOptions::canTrain() const
{
    return m_table && m_target->currentIndex() >= 0 &&
           std::ranges::any_of(m_features,
                               [](const auto& feature) { return feature.second->isChecked(); });
}

double PredictOptions::number(const QLineEdit* field, double fallback) const
{
    bool valid = false;
    const double value = QLocale::c().toDouble(field->text(), &valid);
    return valid ? value : fallback;
}

int PredictOptions::epochs() const
{
    return m_epochs->value();
}

core::predict::ClassifierRequest PredictOptions::request() const
{
    core::predict::ClassifierRequest request;
    if (m_table)
        request.table = m_table->table;
    request.target = static_cast<std::size_t>(std::max(m_target->currentData().toInt(), 0));
    for (const auto& [column, box] : m_features)
        if (box->isChecked())
            request.features.push_back(column);
    auto& options = request.options;
    options.hidden = m_layers->layers();
    options.recipe = m_recipe;
    options.training.learningRate = number(m_learningRate, options.training.learningRate);
    options.training.weightDecay = number(m_weightDecay, 0);
    options.training.batchSize = m_batch->value();
    options.training.epochs = m_epochs->value();
    options.training.patience = m_patience->value();
    options.classWeights =
        static_cast<core::predict::ClassWeights>(m_classWeights->currentData().toInt());
    options.split.validationShare = m_validation->value() / 100.0;
    options.split.testShare = m_test->value() / 100.0;
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    return request;
}

void PredictOptions::updateNetwork()
{
    if (canTrain()) {
        const auto now = request();
        m_preview.inputs =
            core::prepare::expectedWidth(now.options.recipe, *now.table, now.features);
        m_preview.layers = core::network::summarizeLayers(now.options.hidden, m_preview.inputs,
                                                          m_table->summaries[now.target].distinct);
        m_layers->setSummaries(m_preview.layers, m_preview.inputs, now.features.size());
    }
    emit networkChanged();
}

} // namespace ui
