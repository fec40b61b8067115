#include "ui/pages/predict/options/modelkindgroup.h"

#include "ui/pages/predict/options/foldedsummary.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace ui {

using core::predict::ModelKind;
using core::predict::ThresholdGoal;
using core::predict::VoteWeights;

namespace {

/// No goal: the likelier class.
constexpr int likelier = -1;

QString labelOf(ModelKind kind)
{
    return QCoreApplication::translate("Models", core::predict::modelLabel(kind).data());
}

QComboBox* comboBox(const QString& name, int width)
{
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    box->setFixedWidth(width);
    return box;
}

} // namespace

ModelKindGroup::ModelKindGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Model"))), m_summary(new FoldedSummary(m_group))
{
    createKinds();
    createSimple();
    createTrees();
    createEnsemble();
    createDecision();
    connectFields();
    update();
}

void ModelKindGroup::createKinds()
{
    m_kind = comboBox(QStringLiteral("modelKindBox"), 184);
    for (const ModelKind kind : {ModelKind::Network, ModelKind::Logistic, ModelKind::Neighbours,
                                 ModelKind::Forest, ModelKind::Boosting, ModelKind::Ensemble})
        m_kind->addItem(labelOf(kind), int(kind));
    m_group->setHelpTopic(QStringLiteral("predict#models"));
    m_group->addRow(
        tr("Kind"), m_kind,
        tr("All kinds see the same prepared features and the same split, so that their scores can "
           "be compared.<br><br>"
           "<b>Network</b>: layers of your own design; needs some thousand customers.<br><br>"
           "<b>Logistic regression</b>: one weight per feature, softmax(W · x + b). The yardstick: "
           "what does not beat it is not worth its pains.<br><br>"
           "<b>k-nearest neighbours</b>: the most frequent class among the k customers most "
           "alike.<br><br>"
           "<b>Random forest</b>: the mean of many deep trees, each grown on other customers; "
           "hard to get wrong.<br><br>"
           "<b>Gradient boosting</b>: each shallow tree mends what those before left over; often "
           "the best on tables.<br><br>"
           "<b>Ensemble</b>: the mean of several kinds' probabilities; usually a little better "
           "than the best of them."));
}

void ModelKindGroup::createSimple()
{
    const core::predict::ClassifierOptions usual;
    m_c = optionNumberField(QStringLiteral("logisticCField"), QString::number(usual.logistic.c),
                            1e-6, 1e6);
    m_group->setHelpTopic(QStringLiteral("predict#logistic"));
    m_group->addRow(tr("Freedom C"), m_c,
                    tr("How freely the weights w may grow: the search makes "
                       "C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there "
                       "are many features for few customers."));
    m_neighbours =
        optionSpinBox(QStringLiteral("neighboursBox"), 1, 5000, usual.neighbours.neighbours);
    m_group->setHelpTopic(QStringLiteral("predict#models"));
    m_group->addRow(tr("Neighbours"), m_neighbours,
                    tr("How many of the nearest customers vote. Few follow every whim of the "
                       "table, many blur it; 15 to 50 suit thousands of customers."));
    m_votes = comboBox(QStringLiteral("votesBox"), 150);
    m_votes->addItem(tr("All alike"), int(VoteWeights::Uniform));
    m_votes->addItem(tr("Nearer more"), int(VoteWeights::Distance));
    m_votes->setCurrentIndex(m_votes->findData(int(usual.neighbours.weights)));
    m_group->addRow(tr("Votes"), m_votes,
                    tr("“Nearer more” counts each neighbour by 1 / distance: worth a try when "
                       "many neighbours vote."));
}

void ModelKindGroup::createTrees()
{
    const core::predict::ClassifierOptions usual;
    m_trees = optionSpinBox(QStringLiteral("treesBox"), 1, 10000, usual.forest.trees);
    m_group->addRow(tr("Trees"), m_trees,
                    tr("More trees give steadier probabilities and take longer; beyond some "
                       "hundred little changes."));
    m_treeDepth = optionSpinBox(QStringLiteral("treeDepthBox"), 1, 50, usual.forest.depth);
    m_group->addRow(tr("Tree depth"), m_treeDepth,
                    tr("Questions from the top of a tree to a leaf, at most. Lower it when the "
                       "training score is far above that of the validation."));
    m_leaf = optionNumberField(QStringLiteral("leafField"),
                               QString::number(usual.forest.leastLeafWeight), 0, 1e6);
    m_group->addRow(tr("Smallest leaf"), m_leaf,
                    tr("Customers that a leaf has at least. Larger leaves give smoother "
                       "probabilities."));
    m_rounds = optionSpinBox(QStringLiteral("roundsBox"), 1, 100000, usual.boosting.rounds);
    m_group->addRow(tr("Rounds"), m_rounds,
                    tr("At most this many rounds of trees; patience usually ends sooner, and the "
                       "best round is kept."));
    m_depth = optionSpinBox(QStringLiteral("boostingDepthBox"), 1, 20, usual.boosting.depth);
    m_group->addRow(tr("Depth"), m_depth,
                    tr("Features that may act together, at most: 1 adds them up one by one, 3 to 6 "
                       "suit most tables."));
    m_rate = optionNumberField(QStringLiteral("boostingRateField"),
                               QString::number(usual.boosting.learningRate), 1e-4, 1);
    m_group->addRow(tr("Learning rate"), m_rate,
                    tr("The share of each tree that is added. Halve it and double the rounds for "
                       "a slightly better model."));
    m_patience =
        optionSpinBox(QStringLiteral("boostingPatienceBox"), 0, 10000, usual.boosting.patience);
    m_patience->setSpecialValueText(tr("never"));
    m_group->addRow(tr("Patience"), m_patience,
                    tr("Ends when the validation loss has not fallen for this many rounds."));
}

void ModelKindGroup::createEnsemble()
{
    const core::predict::ClassifierOptions usual;
    m_memberList = new QWidget;
    auto* list = new QVBoxLayout(m_memberList);
    list->setContentsMargins(0, 2, 0, 8);
    list->setSpacing(6);
    m_group->addWidget(m_memberList);
    for (const ModelKind kind : {ModelKind::Network, ModelKind::Logistic, ModelKind::Neighbours,
                                 ModelKind::Forest, ModelKind::Boosting}) {
        const auto word = core::predict::toWord(kind);
        auto* box = new QCheckBox(labelOf(kind));
        box->setObjectName(
            QStringLiteral("member-%1")
                .arg(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))));
        box->setAccessibleName(tr("With %1").arg(labelOf(kind)));
        box->setToolTip(tr("With the settings chosen under its own name"));
        box->setChecked(std::ranges::find(usual.members, kind) != usual.members.end());
        list->addWidget(box);
        m_members.emplace_back(kind, box);
    }
    m_folds = comboBox(QStringLiteral("foldsBox"), 150);
    m_folds->addItem(tr("One"), 0);
    for (const int folds : {3, 5, 10})
        m_folds->addItem(tr("%1, by folds").arg(folds), folds);
    m_group->setHelpTopic(QStringLiteral("predict#models"));
    m_group->addRow(tr("Models"), m_folds,
                    tr("By folds, as many models learn, each without another part of the training "
                       "and validation customers and watched on it; the mean of their "
                       "probabilities counts. Steadier and a little better, for as many times the "
                       "work."));
}

void ModelKindGroup::createDecision()
{
    m_probabilities = comboBox(QStringLiteral("probabilitiesBox"), 150);
    m_probabilities->addItem(tr("As learnt"), false);
    m_probabilities->addItem(tr("Calibrated"), true);
    m_group->setHelpTopic(QStringLiteral("predict#calibration"));
    m_group->addRow(
        tr("Probabilities"), m_probabilities,
        tr("Calibrated: scaled by the temperature T that suits the validation customers, "
           "softmax(z / T) (Guo et al. 2017). The answers stay the same; choose it when the "
           "reliability curve leaves the diagonal."));
    m_threshold = comboBox(QStringLiteral("thresholdGoalBox"), 150);
    m_threshold->addItem(tr("Likelier class"), likelier);
    m_threshold->addItem(tr("Best F1"), int(ThresholdGoal::F1));
    m_threshold->addItem(tr("Best Youden’s J"), int(ThresholdGoal::YoudenJ));
    m_threshold->addItem(tr("Best accuracy"), int(ThresholdGoal::Accuracy));
    m_threshold->addItem(tr("Recall at least"), int(ThresholdGoal::Recall));
    m_threshold->addItem(tr("Precision at least"), int(ThresholdGoal::Precision));
    m_group->setHelpTopic(QStringLiteral("predict#threshold"));
    m_group->addRow(
        tr("Threshold"), m_threshold,
        tr("From which probability on a customer counts as the second of two classes. Chosen on "
           "the validation customers, judged on the test.<br><br>"
           "<b>F1</b>, 2 · precision · recall / (precision + recall), suits rare classes; "
           "<b>Youden’s J</b> is recall + specificity − 1. <b>Recall at least</b> takes the "
           "highest precision that still finds the wished share of the class; "
           "<b>precision at least</b> the other way round."));
    m_wished = optionNumberField(QStringLiteral("wishedField"), QStringLiteral("0.8"), 0, 1);
    m_group->addRow(tr("Wished share"), m_wished,
                    tr("The recall or precision to reach, from 0 to 1."));
}

void ModelKindGroup::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker blocker(m_folds);
        m_folds->setCurrentIndex(m_folds->findData(core::predict::usualFoldModels(kind())));
        update();
        emit kindChanged();
        emit changed();
    });
    for (const auto& member : m_members)
        connect(member.second, &QCheckBox::toggled, this, [this] {
            emit kindChanged();
            emit changed();
        });
    for (QComboBox* box : {m_votes, m_folds, m_probabilities, m_threshold})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            update();
            emit changed();
        });
    for (QSpinBox* box : {m_neighbours, m_trees, m_treeDepth, m_rounds, m_depth, m_patience})
        connect(box, &QSpinBox::valueChanged, this, &ModelKindGroup::changed);
    for (QLineEdit* field : {m_c, m_leaf, m_rate, m_wished})
        connect(field, &QLineEdit::textChanged, this, &ModelKindGroup::changed);
}

ModelKind ModelKindGroup::kind() const
{
    return ModelKind(m_kind->currentData().toInt());
}

std::vector<ModelKind> ModelKindGroup::members() const
{
    std::vector<ModelKind> chosen;
    for (const auto& [kind, box] : m_members)
        if (box->isChecked())
            chosen.push_back(kind);
    return chosen;
}

bool ModelKindGroup::usesNetwork() const
{
    const auto chosen = members();
    return kind() == ModelKind::Network ||
           (kind() == ModelKind::Ensemble &&
            std::ranges::find(chosen, ModelKind::Network) != chosen.end());
}

int ModelKindGroup::rounds() const
{
    return kind() == ModelKind::Boosting || kind() == ModelKind::Ensemble ? m_rounds->value()
           : kind() == ModelKind::Forest                                  ? m_trees->value()
                                                                          : 1;
}

void ModelKindGroup::fill(core::predict::ClassifierOptions& options) const
{
    options.kind = kind();
    options.logistic.c = optionNumber(m_c, options.logistic.c);
    options.neighbours.neighbours = m_neighbours->value();
    options.neighbours.weights = VoteWeights(m_votes->currentData().toInt());
    options.forest.trees = m_trees->value();
    options.forest.depth = m_treeDepth->value();
    options.forest.leastLeafWeight = optionNumber(m_leaf, options.forest.leastLeafWeight);
    options.boosting.rounds = m_rounds->value();
    options.boosting.depth = m_depth->value();
    options.boosting.learningRate = optionNumber(m_rate, options.boosting.learningRate);
    options.boosting.patience = m_patience->value();
    options.members = members();
    options.folds = m_folds->currentData().toInt();
    options.scalesProbabilities = m_probabilities->currentData().toBool();
    const int goal = m_threshold->currentData().toInt();
    options.threshold.reset();
    if (m_twoClasses && goal != likelier)
        options.threshold = {ThresholdGoal(goal), isWished() ? optionNumber(m_wished, 0) : 0};
}

void ModelKindGroup::setOptions(const core::predict::ClassifierOptions& options)
{
    const QSignalBlocker blocker(this);
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_kind, int(options.kind));
    m_c->setText(optionNumberText(options.logistic.c));
    m_neighbours->setValue(options.neighbours.neighbours);
    choose(m_votes, int(options.neighbours.weights));
    m_trees->setValue(options.forest.trees);
    m_treeDepth->setValue(options.forest.depth);
    m_leaf->setText(optionNumberText(options.forest.leastLeafWeight));
    m_rounds->setValue(options.boosting.rounds);
    m_depth->setValue(options.boosting.depth);
    m_rate->setText(optionNumberText(options.boosting.learningRate));
    m_patience->setValue(options.boosting.patience);
    for (const auto& [kind, box] : m_members)
        box->setChecked(std::ranges::find(options.members, kind) != options.members.end());
    choose(m_folds, options.folds); // behind the kind, which has its own
    choose(m_probabilities, options.scalesProbabilities);
    choose(m_threshold, options.threshold ? int(options.threshold->goal) : likelier);
    if (options.threshold && options.threshold->wished > 0)
        m_wished->setText(optionNumberText(options.threshold->wished));
    update();
}

void ModelKindGroup::setClassCount(std::size_t classes)
{
    m_twoClasses = classes == 2;
    update();
}

bool ModelKindGroup::isWished() const
{
    const int goal = m_threshold->currentData().toInt();
    return m_twoClasses &&
           (goal == int(ThresholdGoal::Recall) || goal == int(ThresholdGoal::Precision));
}

QString ModelKindGroup::problem() const
{
    if (kind() == ModelKind::Logistic && !m_c->hasAcceptableInput())
        return tr("Freedom C must be a number above 0, such as 1.");
    if (kind() == ModelKind::Forest && !m_leaf->hasAcceptableInput())
        return tr("The smallest leaf must be a number from 0 on.");
    if (kind() == ModelKind::Boosting && !m_rate->hasAcceptableInput())
        return tr("The learning rate of boosting must be a number above 0 and at most 1.");
    if (kind() == ModelKind::Ensemble && members().size() < 2)
        return tr("Tick at least two kinds for the ensemble.");
    if (isWished() && !m_wished->hasAcceptableInput())
        return tr("The wished share must be a number from 0 to 1.");
    return {};
}

void ModelKindGroup::update()
{
    const auto show = [this](std::initializer_list<QWidget*> fields, bool visible) {
        for (QWidget* field : fields)
            m_group->setRowVisible(field, visible);
    };
    show({m_c}, kind() == ModelKind::Logistic);
    show({m_neighbours, m_votes}, kind() == ModelKind::Neighbours);
    show({m_trees, m_treeDepth, m_leaf}, kind() == ModelKind::Forest);
    show({m_rounds, m_depth, m_rate, m_patience}, kind() == ModelKind::Boosting);
    m_memberList->setVisible(kind() == ModelKind::Ensemble);
    show({m_threshold}, m_twoClasses);
    show({m_wished}, isWished());
    const int folds = m_folds->currentData().toInt();
    m_summary->setText(folds > 0 ? tr("%1 × %2").arg(folds).arg(m_kind->currentText())
                                 : m_kind->currentText());
}

} // namespace ui
