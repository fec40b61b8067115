#include "ui/pages/predict/summaryview.h"

#include "ui/words/richtext.h"
#include "ui/style/theme.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figureheader.h"
#include "ui/tables/layertablemodel.h"
#include "ui/widgets/roomylabels.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using core::predict::ClassifierModel;
using core::predict::ModelKind;

namespace {

constexpr int rowHeight = 28;
constexpr int numberWidth = 56;

class Facts {
public:
    void add(const QString& name, const QString& value)
    {
        m_rows += QStringLiteral("<tr><td style=\"padding: 3px 24px 3px 0\">%1</td>"
                                 "<td style=\"padding: 3px 0; font-weight: 500\">%2</td></tr>")
                      .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    QString text() const { return QStringLiteral("<table>%1</table>").arg(m_rows); }

private:
    QString m_rows;
};

QString shortNumber(double value)
{
    return QLocale().toString(value, 'g', 6);
}

/// What the kind of model was told; members of an ensemble one after another.
void addOptions(Facts& facts, const core::predict::ClassifierOptions& options, ModelKind kind)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui", text); };
    switch (kind) {
    case ModelKind::Network: {
        const auto& training = options.training;
        facts.add(tr("Hidden layers"),
                  options.hidden.empty()
                      ? tr("none")
                      : QString::fromStdString(core::network::layersText(options.hidden)));
        if (options.categories == core::predict::CategoryInputs::Embeddings)
            facts.add(tr("Categories"), tr("embeddings"));
        if (options.head == core::network::Head::Ordinal)
            facts.add(tr("Output"), tr("classes in order"));
        facts.add(tr("Epochs"), training.patience > 0
                                    ? tr("at most %1, ends after %2 without getting better")
                                          .arg(training.epochs)
                                          .arg(training.patience)
                                    : QString::number(training.epochs));
        facts.add(tr("Batch"), QString::number(training.batchSize));
        facts.add(tr("Learning rate"), shortNumber(training.learningRate));
        if (training.weightDecay > 0)
            facts.add(tr("Weight decay"), shortNumber(training.weightDecay));
        break;
    }
    case ModelKind::Logistic:
        facts.add(tr("Penalty C"), shortNumber(options.logistic.c));
        break;
    case ModelKind::Neighbours:
        facts.add(tr("Neighbours"), QString::number(options.neighbours.neighbours));
        facts.add(tr("Votes count"),
                  options.neighbours.weights == core::predict::VoteWeights::Uniform
                      ? tr("alike")
                      : tr("by nearness"));
        break;
    case ModelKind::Forest:
        facts.add(tr("Trees of the forest"), QString::number(options.forest.trees));
        facts.add(tr("Depth of its trees"), QString::number(options.forest.depth));
        break;
    case ModelKind::Boosting:
        facts.add(tr("Boosting rounds"), tr("at most %1").arg(options.boosting.rounds));
        facts.add(tr("Depth of a round's tree"), QString::number(options.boosting.depth));
        facts.add(tr("Boosting rate"), shortNumber(options.boosting.learningRate));
        break;
    case ModelKind::Ensemble:
        for (const ModelKind member : options.members)
            if (member != ModelKind::Ensemble)
                addOptions(facts, options, member);
        break;
    case ModelKind::Baseline:
        break;
    }
}

QString factsOf(const ClassifierModel& model, const QString& title)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui", text); };
    Facts facts;
    facts.add(tr("Model"), QString::fromStdString(model.name));
    facts.add(tr("Data"), title);
    facts.add(tr("Target"), QString::fromStdString(model.table->column(model.target).name));
    facts.add(tr("Features"), count(model.features.size()));
    facts.add(tr("Inputs after preparation"), count(model.model->inputCount()));
    facts.add(tr("Trained on"), tr("%1 customers").arg(count(model.split.train.size())));
    facts.add(tr("Validated on"), tr("%1 customers").arg(count(model.split.validation.size())));
    facts.add(tr("Tested on"), tr("%1 customers, never seen").arg(count(model.split.test.size())));
    if (model.rowsWithoutTarget > 0)
        facts.add(tr("Left out"),
                  tr("%1 customers without the target").arg(count(model.rowsWithoutTarget)));
    facts.add(tr("Split"),
              model.split.kind == core::data::SplitKind::Stratified ? tr("at random, each class in "
                                                                         "its share")
              : model.split.kind == core::data::SplitKind::Grouped  ? tr("whole groups of rows")
                                                                    : tr("by time, latest test"));
    if (model.groupColumn)
        facts.add(tr("Group"),
                  QString::fromStdString(model.table->column(*model.groupColumn).name));
    facts.add(tr("Seed"), QString::number(model.seed));
    addOptions(facts, model.options, model.options.kind);
    if (model.options.folds > 1)
        facts.add(tr("Models over folds"), QString::number(model.options.folds));
    for (const auto& course : model.courses)
        if (course.bestEpoch > 0)
            facts.add(tr("Best of %1").arg(QString::fromStdString(course.name)),
                      tr("%1 of %2").arg(course.bestEpoch).arg(course.history.size()));
    if (model.trials > 0)
        facts.add(tr("Best of a search"), tr("of %1 trials").arg(count(model.trials)));
    if (model.parameters > 0)
        facts.add(tr("Parameters"), count(model.parameters));
    if (model.options.classWeights == core::predict::ClassWeights::Balanced)
        facts.add(tr("Class weights"), tr("balanced"));
    if (model.options.scalesProbabilities)
        facts.add(tr("Temperature"), numberText(model.temperature.temperature, 3));
    if (model.threshold)
        facts.add(tr("Threshold"), numberText(*model.threshold, 3));
    facts.add(tr("Time"), tr("%1 s").arg(numberText(model.seconds, 1)));
    return facts.text();
}

QVBoxLayout* beginCard(QFrame& card, const QString& title)
{
    card.setObjectName(QStringLiteral("card"));
    auto* head = new QLabel(title);
    head->setFont(interfaceFont(14, QFont::DemiBold));
    head->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 6);
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    return column;
}

} // namespace

SummaryView::SummaryView(QWidget* parent) : CardGrid(parent)
{
    setObjectName(QStringLiteral("summaryView"));
    auto* facts = createCard(tr("Model"), m_facts, "modelFacts");
    auto* preparation = createCard(tr("Preparation"), m_preparation, "preparationText");
    m_layersCard = createLayers();
    const auto fitted = [](QWidget* card) {
        return Card{.widget = card, .leastHeight = 0, .grows = false};
    };
    setCards({fitted(facts), fitted(preparation), fitted(m_layersCard)});
}

QFrame* SummaryView::createCard(const QString& title, QLabel*& text, const char* objectName)
{
    text = new WrappedLabel;
    text->setObjectName(QLatin1String(objectName));
    text->setTextFormat(Qt::RichText);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 12);
    text->setAccessibleName(title);
    auto* card = new QFrame;
    beginCard(*card, title)->addWidget(text, 1);
    return card;
}

QFrame* SummaryView::createLayers()
{
    m_layers = new LayerTableModel(this);
    m_layerTable = new QTableView;
    QTableView* const table = m_layerTable;
    table->setObjectName(QStringLiteral("layerTable"));
    table->setAccessibleName(tr("Layers"));
    table->setModel(m_layers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setItemDelegate(new FigureDelegate(table));
    auto* header = new FigureHeader(table);
    header->setSectionsClickable(false);
    table->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(LayerTableModel::Number, QHeaderView::Fixed);
    header->resizeSection(LayerTableModel::Number, numberWidth);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::TabFocus);
    table->setShowGrid(false);
    m_total = new QLabel;
    m_total->setObjectName(QStringLiteral("layerTotal"));
    m_total->setProperty("muted", true);
    m_total->setContentsMargins(metrics::cardPadding, 4, metrics::cardPadding, 8);
    auto* card = new QFrame;
    auto* column = beginCard(*card, tr("Layers"));
    column->addWidget(table);
    column->addWidget(m_total);
    return card;
}

void SummaryView::setModel(const core::predict::ClassifierPointer& model, const QString& title)
{
    // An ensemble's layers belong to several networks; its members are told among the facts.
    const bool single =
        model && model->options.kind == ModelKind::Network && model->options.folds == 0;
    if (single)
        m_layers->setNetwork(model->options.hidden, model->layers, model->model->inputCount());
    else
        m_layers->clear();
    // All rows: the page scrolls, not the table in it.
    m_layerTable->setFixedHeight(m_layerTable->horizontalHeader()->height() +
                                 rowHeight * m_layers->rowCount() + 2);
    m_layersCard->setVisible(single);
    arrange();
    if (!model) {
        m_facts->clear();
        m_preparation->clear();
        return;
    }
    m_total->setText(single ? m_layers->totalText() : QString());
    m_facts->setText(factsOf(*model, title));
    QString recipe = tr("<p>Fitted on the %1 training customers only; the same steps are applied "
                        "to every other row.</p>")
                         .arg(count(model->split.train.size()));
    for (const std::string& sentence : model->recipe.sentences())
        recipe += QStringLiteral("<p style=\"margin: 4px 0\">%1</p>").arg(html(sentence));
    m_preparation->setText(recipe);
}

} // namespace ui
