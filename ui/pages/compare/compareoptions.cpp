#include "ui/pages/compare/compareoptions.h"

#include "core/base/error.h"
#include "ui/typednumber.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace ui {
namespace {

using core::predict::ModelKind;
using core::predict::TuningMethod;

constexpr int controlWidth = 136;

QSpinBox* spinBox(int low, int high, int value)
{
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setFixedWidth(92);
    box->setAlignment(Qt::AlignRight);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

CompareOptions::CompareOptions(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Train Other Models")))
{
    m_panel->primaryButton()->setObjectName(QStringLiteral("compareButton"));
    createRanking();
    createOthers();
    createFolds();
    createRows();
    createSearch();
    createSpace();
    m_differences = m_panel->addGroup(tr("What differs"));
    setView(CompareView::Runs);
}

void CompareOptions::createRanking()
{
    m_ranking = m_panel->addGroup(tr("Ranking"));
    m_score = new ChoiceBox;
    m_score->setObjectName(QStringLiteral("scoreBox"));
    m_score->setFixedWidth(controlWidth);
    for (const LeaderboardScore score : leaderboardScores)
        m_score->addItem(scoreName(score), static_cast<int>(score));
    m_ranking->setHelpTopic(QStringLiteral("compare#leaderboard"));
    m_ranking->addRow(tr("Score"), m_score,
                      tr("What the models are ranked by. F1 is the harmonic mean of precision and "
                         "recall of a class; weighted counts each class by its customers, macro "
                         "counts each alike. Log loss also judges the probabilities."));
    m_reference = new ChoiceBox;
    m_reference->setObjectName(QStringLiteral("referenceBox"));
    m_reference->setFixedWidth(controlWidth);
    m_reference->addItem(tr("The best"), 0);
    m_ranking->addRow(tr("Reference"), m_reference, tr("The run all others are tested against."));
    for (QComboBox* box : {m_score, m_reference})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareOptions::rankingChanged);
}

void CompareOptions::createOthers()
{
    m_others = m_panel->addGroup(tr("Other models"));
    const std::pair<ModelKind, QString> kinds[] = {
        {ModelKind::Logistic, tr("Logistic regression")},
        {ModelKind::Neighbours, tr("k-nearest neighbours")},
        {ModelKind::Forest, tr("Random forest")},
        {ModelKind::Boosting, tr("Gradient boosting")},
        {ModelKind::Ensemble, tr("Ensemble of network, forest, boosting")},
        {ModelKind::Baseline, tr("Majority baseline")},
    };
    for (const auto& [kind, name] : kinds) {
        auto* box = new QCheckBox(name);
        box->setChecked(true);
        m_others->addWidget(box);
        m_kinds.emplace_back(kind, box);
        connect(box, &QCheckBox::toggled, this, &CompareOptions::refresh);
    }
    auto* note = new QLabel(tr("Trained on the same customers, features and preparation as the run "
                               "shown on the Predict page."));
    note->setWordWrap(true);
    note->setProperty("muted", true);
    m_others->addWidget(note);
}

void CompareOptions::createFolds()
{
    m_foldGroup = m_panel->addGroup(tr("Cross-validation"));
    m_folds = spinBox(2, 50, 5);
    m_folds->setObjectName(QStringLiteral("foldsBox"));
    m_foldGroup->setHelpTopic(QStringLiteral("compare#cross-validation"));
    m_foldGroup->addRow(tr("Folds"), m_folds,
                        tr("The customers are dealt into this many parts; each part is predicted "
                           "by models that have learnt from all others, preparation included."));
    m_repeats = spinBox(1, 50, 1);
    m_foldGroup->addRow(tr("Repeats"), m_repeats,
                        tr("Times the parts are dealt anew. More repeats make intervals narrower, "
                           "up to a point: the test allows for folds that share customers (Nadeau "
                           "and Bengio 2003)."));
    auto* note = new QLabel(tr("The ticked runs are trained anew on every fold."));
    note->setWordWrap(true);
    note->setProperty("muted", true);
    m_foldGroup->addWidget(note);
}

void CompareOptions::createRows()
{
    m_rowsGroup = m_panel->addGroup(tr("Learning curve"));
    QStringList usual;
    for (const double share : core::predict::LearningCurveRequest{}.shares)
        if (share < 1)
            usual << QString::number(100 * share);
    m_shares = new QLineEdit(usual.join(QStringLiteral(", ")));
    m_shares->setObjectName(QStringLiteral("sharesField"));
    m_shares->setFixedWidth(controlWidth);
    m_shares->setCursorPosition(0);
    m_rowsGroup->setHelpTopic(QStringLiteral("compare#learning-curve"));
    m_rowsGroup->addRow(tr("Shares in %"), m_shares,
                        tr("How much of each fold's training customers is learnt from. Each share "
                           "lies within the next; all of them are always learnt from besides. By "
                           "time the latest customers make the smaller shares."));
    m_curveFolds = spinBox(2, 50, 5);
    m_curveFolds->setObjectName(QStringLiteral("curveFoldsBox"));
    m_rowsGroup->addRow(tr("Folds"), m_curveFolds,
                        tr("The customers are dealt into this many parts; each part judges models "
                           "that have learnt from shares of all others."));
    m_curveRepeats = spinBox(1, 50, 1);
    m_curveRepeats->setObjectName(QStringLiteral("curveRepeatsBox"));
    m_rowsGroup->addRow(tr("Repeats"), m_curveRepeats,
                        tr("Times the parts are dealt anew. More of them tell smaller differences "
                           "from chance."));
    m_rowsNote = new QLabel;
    m_rowsNote->setWordWrap(true);
    m_rowsNote->setProperty("muted", true);
    m_rowsGroup->addWidget(m_rowsNote);
    connect(m_shares, &QLineEdit::textEdited, this, &CompareOptions::refresh);
    for (QSpinBox* box : {m_curveFolds, m_curveRepeats})
        connect(box, &QSpinBox::valueChanged, this, &CompareOptions::showRowsNote);
}

void CompareOptions::createSearch()
{
    m_search = m_panel->addGroup(tr("Search"));
    m_method = new ChoiceBox;
    m_method->setObjectName(QStringLiteral("methodBox"));
    m_method->setFixedWidth(controlWidth);
    m_method->addItem(tr("TPE"), static_cast<int>(TuningMethod::Tpe));
    m_method->addItem(tr("Hyperband"), static_cast<int>(TuningMethod::Hyperband));
    m_method->addItem(tr("Random"), static_cast<int>(TuningMethod::Random));
    m_search->setHelpTopic(QStringLiteral("compare#search"));
    m_search->addRow(tr("Method"), m_method,
                     tr("TPE tries near what did well so far (Bergstra et al. 2011). Hyperband "
                        "begins many trials with few epochs and lets the better ones go on (Li et "
                        "al. 2018). Random draws evenly."));
    m_budgetKind = new ChoiceBox;
    m_budgetKind->setFixedWidth(controlWidth);
    m_budgetKind->addItem(tr("Trials"));
    m_budgetKind->addItem(tr("Minutes"));
    m_search->addRow(tr("Budget in"), m_budgetKind,
                     tr("A number of trials gives the same search every time; minutes depend on "
                        "the machine."));
    m_trials = spinBox(1, 100000, 50);
    m_trials->setObjectName(QStringLiteral("trialsBox"));
    m_search->addRow(tr("Trials"), m_trials, tr("Networks to train."));
    m_minutes = spinBox(1, 10000, 2);
    m_search->addRow(tr("Minutes"), m_minutes, tr("The search ends after this time."));
    m_searchNote = new QLabel;
    m_searchNote->setWordWrap(true);
    m_searchNote->setProperty("muted", true);
    m_search->addWidget(m_searchNote);
    auto* clear = new QPushButton(tr("Clear Search"));
    clear->setObjectName(QStringLiteral("clearSearchButton"));
    m_search->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &CompareOptions::clearSearchRequested);
    connect(m_method, &QComboBox::currentIndexChanged, this, &CompareOptions::searchEdited);
    connect(m_budgetKind, &QComboBox::currentIndexChanged, this, &CompareOptions::showBudget);
    for (QSpinBox* box : {m_trials, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &CompareOptions::searchEdited);
    showBudget();
}

void CompareOptions::createSpace()
{
    m_space = m_panel->addGroup(tr("What is searched"), false);
    m_space->setHelpTopic(QStringLiteral("compare#search"));
    const core::predict::SearchSpace space = core::predict::defaultSearchSpace();
    for (const auto& parameter : space.parameters) {
        auto* field = new QLineEdit(QString::fromStdString(core::predict::searchText(parameter)));
        field->setFixedWidth(controlWidth);
        const QString name =
            QString::fromUtf8(core::predict::tunedParameterLabel(parameter.parameter));
        m_space->addRow(name, field,
                        tr("A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the "
                           "same in every trial. Now: %1.")
                            .arg(field->text()));
        m_ranges.emplace_back(parameter.parameter, field);
        connect(field, &QLineEdit::textEdited, this, [this] {
            refresh();
            emit searchEdited();
        });
    }
}

void CompareOptions::showBudget()
{
    const bool byTime = m_budgetKind->currentIndex() == 1;
    m_search->setRowVisible(m_trials, !byTime);
    m_search->setRowVisible(m_minutes, byTime);
    emit searchEdited();
}

void CompareOptions::setView(CompareView view)
{
    m_view = view;
    m_ranking->setVisible(view != CompareView::Search);
    m_others->setVisible(view == CompareView::Runs);
    m_differences->setVisible(view == CompareView::Runs);
    m_foldGroup->setVisible(view == CompareView::Folds);
    m_ranking->setRowVisible(m_reference, view == CompareView::Runs);
    m_rowsGroup->setVisible(view == CompareView::Rows);
    m_search->setVisible(view == CompareView::Search);
    m_space->setVisible(view == CompareView::Search);
    refresh();
}

void CompareOptions::setRuns(const std::vector<ModelRun>& runs)
{
    const int chosen = reference();
    const QSignalBlocker blocker(m_reference);
    m_reference->clear();
    m_reference->addItem(tr("The best"), 0);
    for (const ModelRun& run : runs)
        m_reference->addItem(run.name, run.id);
    m_reference->setCurrentIndex(std::max(0, m_reference->findData(chosen)));
}

void CompareOptions::setState(bool hasRun, bool resumes)
{
    m_hasRun = hasRun;
    m_resumes = resumes;
    refresh();
}

void CompareOptions::refresh()
{
    switch (m_view) {
    case CompareView::Runs:
        m_panel->setPrimaryText(tr("Train Other Models"));
        break;
    case CompareView::Folds:
        m_panel->setPrimaryText(tr("Cross-Validate"));
        break;
    case CompareView::Rows:
        m_panel->setPrimaryText(tr("Draw Learning Curve"));
        break;
    case CompareView::Search:
        m_panel->setPrimaryText(m_resumes ? tr("Go On Searching") : tr("Start Search"));
        break;
    }
    m_searchNote->setText(
        m_resumes ? tr("Goes on where the last search ended; a larger budget adds trials.")
                  : tr("Trials are judged on the validation part. The test part is never seen by "
                       "the search."));
    showRowsNote();
    const QString why = problem();
    m_panel->setPrimaryNote(why);
    m_panel->primaryButton()->setEnabled(why.isEmpty());
}

QString CompareOptions::problem() const
{
    if (!m_hasRun)
        return tr("Train a network on the Predict page first.");
    if (m_view == CompareView::Runs && otherKinds().empty())
        return tr("Tick at least one model.");
    if (m_view == CompareView::Search || m_view == CompareView::Rows) {
        try {
            if (m_view == CompareView::Search)
                tuning();
            else
                shares();
        } catch (const core::Error& error) {
            return QString::fromStdString(error.what());
        }
    }
    return {};
}

LeaderboardScore CompareOptions::score() const
{
    return static_cast<LeaderboardScore>(m_score->currentData().toInt());
}

int CompareOptions::reference() const
{
    return m_reference->currentData().toInt();
}

std::vector<ModelKind> CompareOptions::otherKinds() const
{
    std::vector<ModelKind> kinds;
    for (const auto& [kind, box] : m_kinds)
        if (box->isChecked())
            kinds.push_back(kind);
    return kinds;
}

int CompareOptions::folds() const
{
    return m_folds->value();
}

int CompareOptions::repeats() const
{
    return m_repeats->value();
}

std::vector<double> CompareOptions::shares() const
{
    std::vector<double> shares;
    // A comma between digits is a decimal mark where the language has it: "2,5; 10".
    static const QRegularExpression commas(QStringLiteral("[\\s,;%]+"));
    static const QRegularExpression spacedCommas(QStringLiteral("[\\s;%]+|,(?=\\D|$)"));
    const bool isDecimal = QLocale().decimalPoint() == QLatin1String(",");
    const QStringList words =
        m_shares->text().split(isDecimal ? spacedCommas : commas, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const std::optional<double> percent = typedNumber(word);
        shares.push_back(percent.value_or(0) / 100);
        if (!(shares.back() > 0 && shares.back() <= 1))
            throw core::Error(core::ErrorCode::InvalidOption,
                              tr("“%1” is no share between 0 and 100 %.").arg(word).toStdString());
    }
    if (std::ranges::all_of(shares, [](double share) { return share == 1; }))
        throw core::Error(core::ErrorCode::InvalidOption,
                          tr("Name at least one share below 100 %.").toStdString());
    return shares;
}

int CompareOptions::curveFolds() const
{
    return m_curveFolds->value();
}

int CompareOptions::curveRepeats() const
{
    return m_curveRepeats->value();
}

void CompareOptions::showRowsNote()
{
    int sizes = 0;
    try {
        const std::vector<double> asked = shares();
        std::set<double> different(asked.begin(), asked.end());
        different.insert(1);
        sizes = static_cast<int>(different.size());
    } catch (const core::Error&) {
        // Said above the button.
    }
    m_rowsNote->setText(tr("The run shown on the Predict page is trained anew on every share of "
                           "every fold: %n models.",
                           nullptr, sizes * curveFolds() * curveRepeats()));
}

core::predict::TuningOptions CompareOptions::tuning() const
{
    core::predict::TuningOptions options;
    options.method = static_cast<TuningMethod>(m_method->currentData().toInt());
    const bool byTime = m_budgetKind->currentIndex() == 1;
    options.trials = byTime ? 0 : m_trials->value();
    options.minutes = byTime ? m_minutes->value() : 0;
    for (const auto& [parameter, field] : m_ranges)
        core::predict::setSearch(options.space.of(parameter), field->text().toStdString());
    core::predict::checkSpace(options.space);
    return options;
}

} // namespace ui
