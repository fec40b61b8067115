#include "ui/pages/segment/segmentoptions.h"

#include "ui/pages/preparationgroup.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleValidator>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

using core::data::ColumnRole;
using core::data::ColumnType;
using core::network::Activation;
using core::segment::SegmentMethod;

namespace {

constexpr std::size_t smallTable = 2000;

QSpinBox* spinBox(const QString& name, int low, int high, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    return box;
}

QLineEdit* numberField(const QString& name, const QString& text, double low, double high)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(name);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(108);
    auto* validator = new QDoubleValidator(low, high, 10, field);
    // Rates are written the same way in every language: 0.001 or 1e-3.
    validator->setLocale(QLocale::c());
    field->setValidator(validator);
    return field;
}

double numberIn(const QLineEdit* field, double fallback)
{
    bool valid = false;
    const double value = QLocale::c().toDouble(field->text(), &valid);
    return valid && field->hasAcceptableInput() ? value : fallback;
}

/// A column type as a small tinted glyph that follows the theme.
class TypeGlyph : public QLabel {
public:
    explicit TypeGlyph(ColumnType type) : m_icon(typeIcon(type))
    {
        setToolTip(typeName(type));
        setAccessibleName(typeName(type));
        retint();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_tinting)
            retint();
    }

private:
    void retint()
    {
        m_tinting = true;
        setPixmap(iconPixmap(m_icon, themeOf(this).muted, 16, devicePixelRatioF()));
        m_tinting = false;
    }
    QString m_icon;
    bool m_tinting = false;
};

bool canBeFeature(const core::data::DataTable& table, std::size_t column)
{
    const ColumnType type = table.column(column).type;
    const ColumnRole role = table.role(column);
    return type != ColumnType::Text && type != ColumnType::Identifier &&
           (role == ColumnRole::Feature || role == ColumnRole::Target);
}

} // namespace

SegmentOptions::SegmentOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Find Segments")))
{
    createMethodGroup();
    createFeatureGroup();
    m_preparation = new PreparationGroup(*m_panel, this);
    connect(m_preparation, &PreparationGroup::recipeRequested, this,
            &SegmentOptions::recipeRequested);
    createNetworkGroup();
    createTrainingGroup();
    createMapGroup();
    updateSummaries();
}

void SegmentOptions::createMethodGroup()
{
    auto* group = m_panel->addGroup(tr("Method"));
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("methodBox"));
    m_method->setFixedWidth(184);
    m_method->addItem(tr("Autoencoder + k-means"), int(SegmentMethod::AutoencoderKMeans));
    m_method->addItem(tr("k-means"), int(SegmentMethod::KMeans));
    group->addRow(tr("Method"), m_method,
                  tr("k-means puts each customer to the nearest of k centres; it is fast and easy "
                     "to explain. The autoencoder first squeezes the features through a small "
                     "network and clusters what comes out: worth trying when many features hang "
                     "together in bent ways. The Comparison tab says whether it helped.<br><br>"
                     "k-means minimises Σ ‖x − centre‖² over all customers."));
    m_k = spinBox(QStringLiteral("segmentsBox"), 2, 100, 5);
    group->addRow(tr("Segments k"), m_k,
                  tr("How many segments to make. Few segments are easier to act on; raise k when "
                     "one segment clearly holds two kinds of customers."));
    m_starts = spinBox(QStringLiteral("startsBox"), 0, 10000, 0);
    m_starts->setSpecialValueText(tr("Auto"));
    group->addRow(tr("Starts"), m_starts,
                  tr("k-means is run from this many random starts and the best is kept. "
                     "“Auto” takes 100 to 1,000 starts on small tables and fewer on large "
                     "ones. Raise it when two seeds give different segments."));
    m_seed = spinBox(QStringLiteral("seedBox"), 0, 2147483647, 42);
    m_seed->setGroupSeparatorShown(false);
    group->addRow(tr("Seed"), m_seed,
                  tr("Chooses the random starts and the network's first weights. The same seed "
                     "gives the same segments. Try another to see how far the result hangs on "
                     "chance."));
    connect(m_method, &QComboBox::currentIndexChanged, this, &SegmentOptions::edited);
    for (QSpinBox* box : {m_k, m_starts})
        connect(box, &QSpinBox::valueChanged, this, &SegmentOptions::edited);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_filling)
            emit seedEdited(static_cast<std::uint64_t>(value));
        edited();
    });
}

void SegmentOptions::createFeatureGroup()
{
    m_featureGroup = m_panel->addGroup(tr("Features"));
    m_featureList = new QWidget;
    m_featureRows = new QVBoxLayout(m_featureList);
    m_featureRows->setContentsMargins(0, 0, 0, 0);
    m_featureRows->setSpacing(2);
    m_featureGroup->addWidget(m_featureList);
}

void SegmentOptions::createNetworkGroup()
{
    m_networkGroup = m_panel->addGroup(tr("Network"), false);
    m_hidden = new QLineEdit(QStringLiteral("8"));
    m_hidden->setObjectName(QStringLiteral("hiddenUnitsField"));
    m_hidden->setAlignment(Qt::AlignRight);
    m_hidden->setMaximumWidth(108);
    m_hidden->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\s*(\\d{1,4}(\\s*[-, ]\\s*\\d{1,4}){0,5})?\\s*")),
        m_hidden));
    m_networkGroup->addRow(
        tr("Hidden units"), m_hidden,
        tr("Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. "
           "The decoder is the mirror image. More layers find more bent shapes but need more "
           "customers. Empty: a linear squeeze, much like principal components."));
    m_latent = spinBox(QStringLiteral("latentWidthBox"), 1, 64, 2);
    m_networkGroup->addRow(
        tr("Latent width"), m_latent,
        tr("Numbers that describe a customer after the squeeze; the segments are made from them. "
           "2 can be drawn. It must be smaller than the number of prepared features, or nothing is "
           "squeezed."));
    m_activation = new QComboBox;
    m_activation->setObjectName(QStringLiteral("activationBox"));
    for (const Activation activation :
         {Activation::Relu, Activation::Tanh, Activation::Elu, Activation::Gelu, Activation::Selu,
          Activation::LeakyRelu, Activation::Sigmoid, Activation::Linear}) {
        const auto label = core::network::activationLabel(activation);
        m_activation->addItem(QString::fromUtf8(label.data(), qsizetype(label.size())),
                              int(activation));
    }
    m_networkGroup->addRow(
        tr("Activation"), m_activation,
        tr("The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU "
           "when a warning says that a latent unit is dead."));
    connect(m_hidden, &QLineEdit::textChanged, this, &SegmentOptions::edited);
    connect(m_latent, &QSpinBox::valueChanged, this, &SegmentOptions::edited);
    connect(m_activation, &QComboBox::currentIndexChanged, this, &SegmentOptions::edited);
}

void SegmentOptions::createTrainingGroup()
{
    m_trainingGroup = m_panel->addGroup(tr("Training"), false);
    m_epochs = spinBox(QStringLiteral("epochsBox"), 1, 100000, 100);
    m_trainingGroup->addRow(tr("Epochs"), m_epochs,
                            tr("Passes over all training customers. The weights of the best epoch "
                               "are kept in any case. Raise it while the live curve still falls."));
    m_batch = spinBox(QStringLiteral("batchBox"), 1, 65536, 8);
    m_trainingGroup->addRow(tr("Batch"), m_batch,
                            tr("Customers in one step. Small batches learn more per epoch; large "
                               "ones run faster on large tables."));
    m_learningRate =
        numberField(QStringLiteral("learningRateField"), QStringLiteral("0.001"), 1e-7, 10);
    m_trainingGroup->addRow(
        tr("Learning rate"), m_learningRate,
        tr("How far each step of Adam moves the weights. Lower it when the loss "
           "jumps about, raise it when it falls too slowly."));
    m_weightDecay = numberField(QStringLiteral("weightDecayField"), QStringLiteral("0"), 0, 10);
    m_trainingGroup->addRow(tr("Weight decay"), m_weightDecay,
                            tr("Pulls weights towards zero at every step. Raise it when the train "
                               "loss falls but the validation loss rises."));
    m_validation = spinBox(QStringLiteral("validationBox"), 0, 80, 20);
    m_validation->setSuffix(tr(" %"));
    m_trainingGroup->addRow(tr("Validation part"), m_validation,
                            tr("Customers the network does not learn from; their loss chooses the "
                               "best epoch. They get a segment all the same. 0 %: the train loss "
                               "decides."));
    const auto preset = [this](const QString& text, const QString& name, const QString& tip,
                               void (SegmentOptions::*apply)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("link", true);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        m_trainingGroup->addWidget(button);
        connect(button, &QPushButton::clicked, this, apply);
    };
    preset(tr("Small-table preset (100 epochs, batch 8)"), QStringLiteral("smallTablePresetButton"),
           tr("One hidden layer of 8, latent width 2, ReLU: suits a few hundred customers."),
           &SegmentOptions::applySmallTablePreset);
    preset(tr("Large-table preset (50 epochs, batch 64)"), QStringLiteral("largeTablePresetButton"),
           tr("Hidden layers of 32 and 8, latent width 2, ReLU: suits thousands of customers."),
           &SegmentOptions::applyLargeTablePreset);
    for (QSpinBox* box : {m_epochs, m_batch, m_validation})
        connect(box, &QSpinBox::valueChanged, this, &SegmentOptions::edited);
    for (QLineEdit* field : {m_learningRate, m_weightDecay})
        connect(field, &QLineEdit::textChanged, this, &SegmentOptions::edited);
}

void SegmentOptions::createMapGroup()
{
    m_mapGroup = m_panel->addGroup(tr("Map"));
    m_axes = new QComboBox;
    m_axes->setObjectName(QStringLiteral("axesBox"));
    m_axes->setFixedWidth(200);
    m_mapGroup->addRow(
        tr("Axes"), m_axes,
        tr("What the map is drawn over. Two columns show original units and are the easiest to "
           "explain. Principal components keep as much of all features' variance as two axes can; "
           "the axis titles say how much. The latent space is what the autoencoder sees."));
    m_across = new QComboBox;
    m_across->setObjectName(QStringLiteral("acrossBox"));
    m_across->setFixedWidth(200);
    m_mapGroup->addRow(tr("Across"), m_across);
    m_upwards = new QComboBox;
    m_upwards->setObjectName(QStringLiteral("upwardsBox"));
    m_upwards->setFixedWidth(200);
    m_mapGroup->addRow(tr("Upwards"), m_upwards);
    auto* marks = new QWidget;
    auto* row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    const auto add = [&](const QString& text, const QString& name) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SegmentOptions::mapChanged);
        return box;
    };
    m_centres = add(tr("Centres"), QStringLiteral("centresBox"));
    m_outlines = add(tr("Outlines"), QStringLiteral("outlinesBox"));
    m_labels = add(tr("Labels"), QStringLiteral("labelsBox"));
    row->addStretch(1);
    m_mapGroup->addWidget(marks);
    m_mapGroup->hide();
    for (QComboBox* box : {m_axes, m_across, m_upwards}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            const bool columns = m_axes->currentData().toInt() == int(MapAxes::Kind::Columns);
            m_mapGroup->setRowVisible(m_across, columns);
            m_mapGroup->setRowVisible(m_upwards, columns);
            m_chosenAxes = mapAxes();
            emit mapChanged();
        });
    }
}

void SegmentOptions::setTable(const OpenTablePointer& table)
{
    const bool another = !m_table || !table || m_table->path != table->path;
    m_filling = true;
    m_table = table;
    if (another)
        m_chosenAxes.reset();
    if (another && table) {
        for (const auto& feature : m_features)
            feature.second->setProperty("stale", true);
        if (table->table->rowCount() <= smallTable)
            applySmallTablePreset();
        else
            applyLargeTablePreset();
    }
    fillFeatures();
    m_filling = false;
    updateSummaries();
}

void SegmentOptions::fillFeatures()
{
    // Ticks stay with the column's name while the table is the same.
    std::set<QString> shown;
    std::set<QString> ticked;
    for (const auto& feature : m_features) {
        if (!feature.second->property("stale").toBool()) {
            shown.insert(feature.second->text());
            if (feature.second->isChecked())
                ticked.insert(feature.second->text());
        }
    }
    m_features.clear();
    while (QLayoutItem* item = m_featureRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_table)
        return;
    const core::data::DataTable& table = *m_table->table;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (!canBeFeature(table, i))
            continue;
        const QString name = QString::fromStdString(table.column(i).name);
        auto* row = new QWidget;
        row->setMinimumHeight(28);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* box = new QCheckBox(QString(name).replace(u'&', QStringLiteral("&&")));
        box->setProperty("columnName", name);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        box->setToolTip(name);
        box->setAccessibleName(name);
        const bool target = table.role(i) == ColumnRole::Target;
        box->setChecked(shown.count(box->text()) > 0 ? ticked.count(box->text()) > 0 : !target);
        layout->addWidget(box, 1);
        layout->addWidget(new TypeGlyph(table.column(i).type));
        m_featureRows->addWidget(row);
        m_features.emplace_back(i, box);
        connect(box, &QCheckBox::toggled, this, &SegmentOptions::edited);
    }
}

void SegmentOptions::setSeed(std::uint64_t seed)
{
    m_filling = true;
    m_seed->setValue(static_cast<int>(seed));
    m_filling = false;
}

void SegmentOptions::setSegmentation(const core::segment::SegmentationPointer& segmentation)
{
    m_mapGroup->setVisible(segmentation != nullptr);
    if (!segmentation)
        return;
    const auto columns = mapColumns(*segmentation);
    MapAxes suitable = suitableMapAxes(*segmentation);
    if (m_chosenAxes &&
        (m_chosenAxes->kind != MapAxes::Kind::Latent || segmentation->basis->latent.columns() >= 2))
        suitable = *m_chosenAxes;
    m_filling = true;
    m_axes->clear();
    if (columns.size() >= 2)
        m_axes->addItem(tr("Two columns"), int(MapAxes::Kind::Columns));
    if (segmentation->basis->latent.columns() >= 2)
        m_axes->addItem(tr("Latent space"), int(MapAxes::Kind::Latent));
    if (segmentation->basis->pca.scores.columns() >= 2)
        m_axes->addItem(tr("Principal components"), int(MapAxes::Kind::Components));
    m_axes->setCurrentIndex(std::max(0, m_axes->findData(int(suitable.kind))));
    for (QComboBox* box : {m_across, m_upwards}) {
        box->clear();
        for (const std::size_t column : columns)
            box->addItem(QString::fromStdString(segmentation->basis->table->column(column).name),
                         int(column));
    }
    const bool shown = suitable.kind == MapAxes::Kind::Columns;
    if (columns.size() >= 2) {
        m_across->setCurrentIndex(m_across->findData(int(shown ? suitable.columnX : columns[0])));
        m_upwards->setCurrentIndex(m_upwards->findData(int(shown ? suitable.columnY : columns[1])));
    }
    m_filling = false;
    m_mapGroup->setRowVisible(m_across, shown);
    m_mapGroup->setRowVisible(m_upwards, shown);
}

void SegmentOptions::setRecipe(const core::prepare::RecipePlan& plan)
{
    m_preparation->setPlan(plan);
}

void SegmentOptions::setNetwork(const QString& hidden, int epochs, int batch)
{
    const bool nested = m_filling;
    m_filling = true;
    m_hidden->setText(hidden);
    m_latent->setValue(2);
    m_activation->setCurrentIndex(m_activation->findData(int(Activation::Relu)));
    m_epochs->setValue(epochs);
    m_batch->setValue(batch);
    m_learningRate->setText(QStringLiteral("0.001"));
    m_weightDecay->setText(QStringLiteral("0"));
    m_validation->setValue(20);
    m_filling = nested;
    edited();
}

void SegmentOptions::applySmallTablePreset()
{
    setNetwork(QStringLiteral("8"), 100, 8);
}

void SegmentOptions::applyLargeTablePreset()
{
    setNetwork(QStringLiteral("32-8"), 50, 64);
}

std::vector<int> SegmentOptions::hiddenUnits(bool* valid) const
{
    std::vector<int> units;
    bool good = m_hidden->hasAcceptableInput() || m_hidden->text().trimmed().isEmpty();
    static const QRegularExpression separators(QStringLiteral("[-,\\s]+"));
    for (const QString& part : m_hidden->text().split(separators, Qt::SkipEmptyParts)) {
        const int width = part.toInt();
        good = good && width > 0;
        units.push_back(width);
    }
    if (valid != nullptr)
        *valid = good;
    return units;
}

core::segment::SegmentRequest SegmentOptions::request() const
{
    core::segment::SegmentRequest request;
    for (const auto& [column, box] : m_features) {
        if (box->isChecked())
            request.features.push_back(column);
    }
    request.method = SegmentMethod(m_method->currentData().toInt());
    request.k = m_k->value();
    request.starts = m_starts->value();
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    auto& network = request.autoencoder;
    network.encoder = hiddenUnits();
    network.latentWidth = m_latent->value();
    network.activation = Activation(m_activation->currentData().toInt());
    network.epochs = m_epochs->value();
    network.batchSize = m_batch->value();
    network.learningRate = numberIn(m_learningRate, network.learningRate);
    network.weightDecay = numberIn(m_weightDecay, network.weightDecay);
    network.validationShare = m_validation->value() / 100.0;
    return request;
}

bool SegmentOptions::canFind() const
{
    bool valid = true;
    hiddenUnits(&valid);
    const bool trains = m_method->currentData().toInt() == int(SegmentMethod::AutoencoderKMeans);
    const bool ready =
        valid && m_learningRate->hasAcceptableInput() && m_weightDecay->hasAcceptableInput();
    return m_table && (ready || !trains) &&
           std::ranges::any_of(m_features, [](const auto& f) { return f.second->isChecked(); });
}

int SegmentOptions::epochs() const
{
    return m_epochs->value();
}

MapAxes SegmentOptions::mapAxes() const
{
    return {MapAxes::Kind(m_axes->currentData().toInt()),
            static_cast<std::size_t>(std::max(0, m_across->currentData().toInt())),
            static_cast<std::size_t>(std::max(0, m_upwards->currentData().toInt()))};
}

bool SegmentOptions::showsCentres() const
{
    return m_centres->isChecked();
}

bool SegmentOptions::showsOutlines() const
{
    return m_outlines->isChecked();
}

bool SegmentOptions::showsLabels() const
{
    return m_labels->isChecked();
}

void SegmentOptions::edited()
{
    if (m_filling)
        return;
    updateSummaries();
    emit changed();
}

void SegmentOptions::updateSummaries()
{
    const auto chosen =
        std::ranges::count_if(m_features, [](const auto& f) { return f.second->isChecked(); });
    m_featureGroup->setSummary(tr("%1 of %2").arg(chosen).arg(m_features.size()));
    const bool trains = m_method->currentData().toInt() == int(SegmentMethod::AutoencoderKMeans);
    m_networkGroup->setVisible(trains);
    m_trainingGroup->setVisible(trains);
    bool valid = true;
    QStringList widths;
    for (const int width : hiddenUnits(&valid))
        widths << QString::number(width);
    widths << QString::number(m_latent->value());
    m_networkGroup->setSummary(widths.join(QStringLiteral("-")) + QStringLiteral(" · ") +
                               m_activation->currentText());
    m_trainingGroup->setSummary(tr("%1 epochs · batch %2")
                                    .arg(QLocale().toString(m_epochs->value()))
                                    .arg(QLocale().toString(m_batch->value())));
    QString note;
    if (m_table && m_features.empty())
        note = tr("No column of this table can be a feature.");
    else if (m_table && chosen == 0)
        note = tr("Tick at least one feature.");
    else if (m_table && !canFind())
        note = valid ? tr("Learning rate and weight decay must be numbers.")
                     : tr("Hidden units are whole numbers such as 8 or 32-8.");
    m_panel->setPrimaryNote(note);
    m_panel->primaryButton()->setEnabled(canFind());
}

} // namespace ui
