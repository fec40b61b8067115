#include "ui/pages/compare/foldsview.h"

#include "ui/words/runwords.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/tables/leaderboardmodel.h"
#include "ui/tables/leaderboardview.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/tabcard.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <limits>

namespace ui {
namespace {

using core::predict::Score;

constexpr int barsBesides = 130;
constexpr int barHeight = 44;

Score coreScore(LeaderboardScore score)
{
    switch (score) {
    case LeaderboardScore::WeightedF1:
        return Score::WeightedF1;
    case LeaderboardScore::MacroF1:
        return Score::MacroF1;
    case LeaderboardScore::Accuracy:
        return Score::Accuracy;
    case LeaderboardScore::RocAuc:
        return Score::RocAuc;
    case LeaderboardScore::LogLoss:
        break;
    }
    return Score::LogLoss;
}

std::vector<LeaderboardRow> rowsOf(const core::predict::CrossValidation& validation,
                                   const core::predict::Ranking& ranking, LeaderboardScore score)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<LeaderboardRow> rows;
    for (const core::predict::RankedModel& ranked : ranking.models) {
        const core::predict::CrossValidatedModel& model = validation.models[ranked.model];
        LeaderboardRow row;
        row.run = static_cast<int>(ranked.model) + 1;
        row.name = QString::fromStdString(model.name);
        row.family = QCoreApplication::translate(
            "Models", core::predict::modelLabel(model.options.kind).data());
        if (row.family != row.name)
            row.kind = row.family;
        // The interval is known of the score that is ranked by.
        const auto figure = [&](LeaderboardScore each) {
            return each == score
                       ? LeaderboardFigure{ranked.mean, ranked.interval.low, ranked.interval.high}
                       : LeaderboardFigure{model.mean(coreScore(each)), none, none};
        };
        row.weightedF1 = figure(LeaderboardScore::WeightedF1);
        row.macroF1 = figure(LeaderboardScore::MacroF1);
        row.accuracy = figure(LeaderboardScore::Accuracy);
        row.rocAuc = figure(LeaderboardScore::RocAuc);
        row.logLoss = figure(LeaderboardScore::LogLoss);
        row.seconds = model.fitSeconds;
        row.p = rows.empty() ? none : ranked.againstBest.p;
        row.standing =
            rows.empty() ? Standing::Reference
            : ranked.againstBest.verdict == core::predict::ComparisonVerdict::FirstIsBetter
                ? Standing::Worse
                : Standing::CannotBeToldApart;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString sentences(const core::predict::CrossValidation& validation,
                  const core::predict::Ranking& ranking)
{
    QString text;
    for (std::size_t i = 0; i < ranking.models.size(); ++i)
        for (std::size_t j = i + 1; j < ranking.models.size(); ++j) {
            const std::size_t first = ranking.models[i].model;
            const std::size_t second = ranking.models[j].model;
            const auto comparison =
                core::predict::compareModels(validation, first, second, ranking.score);
            const std::string sentence = core::predict::comparisonSentence(
                comparison, validation.models[first].name, validation.models[second].name);
            text += QStringLiteral("<p style=\"margin: 3px 0\">%1</p>")
                        .arg(QString::fromStdString(sentence).toHtmlEscaped());
        }
    return text;
}

} // namespace

FoldsView::FoldsView(ModelRuns& runs, QWidget* parent)
    : CardGrid(parent), m_runs(runs), m_verdict(new QLabel), m_verdictCard(new QFrame),
      m_words(new QFrame), m_model(new LeaderboardModel(this)),
      m_table(new LeaderboardView(m_model)), m_tableCard(new TabCard), m_bars(new ScoreBarsPlot),
      m_sentences(new QLabel)
{
    m_verdict->setObjectName(QStringLiteral("verdictText"));
    m_verdict->setWordWrap(true);
    m_verdictCard->setObjectName(QStringLiteral("verdict"));
    auto* verdictLayout = new QVBoxLayout(m_verdictCard);
    verdictLayout->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    verdictLayout->addWidget(m_verdict);
    m_model->setCheckable(false);
    m_table->setObjectName(QStringLiteral("foldTable"));
    m_table->setAccessibleName(tr("Cross-validated models"));
    m_tableCard->addTable(tr("Models"), m_table, [this] { return m_model->exactTable(); });
    m_tableCard->setPlain();
    m_bars->setEmptyText(tr("Tick runs on the Runs tab and cross-validate them."));
    m_barsCard = new PlotCard(tr("Score"), m_bars);
    connect(m_barsCard, &PlotCard::failed, this, &FoldsView::failed);
    connect(m_tableCard, &TabCard::failed, this, &FoldsView::failed);

    m_words->setObjectName(QStringLiteral("card"));
    auto* title = new QLabel(tr("Two by two"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    column->addWidget(title);
    column->addWidget(m_sentences, 1);

    layOut();
}

/// The bars are as high as there are models.
void FoldsView::layOut()
{
    const auto rows = static_cast<int>(m_model->rows().size());
    const auto fitted = [](QWidget* card, int share, int height) {
        return Card{.widget = card, .share = share, .leastHeight = height, .grows = false};
    };
    setCards({fitted(m_verdictCard, wholeRow, 0), fitted(m_tableCard, wholeRow, 0),
              fitted(m_barsCard, wholeRow / 2, barsBesides + barHeight * rows),
              fitted(m_words, wholeRow / 2, 0)});
}

void FoldsView::setCaption(const QString& caption)
{
    m_bars->setCaption(caption);
}

void FoldsView::showRanking(LeaderboardScore score)
{
    const CrossValidationPointer validation = m_runs.crossValidation();
    m_headline.clear();
    m_words->setVisible(validation && validation->models.size() > 1);
    if (!validation) {
        m_verdict->setText(
            tr("Cross-validation tests every customer once, with models that have not learnt from "
               "them, and says which differences between models are more than chance."));
        m_model->setRows({});
        m_bars->setBars({}, {});
        m_sentences->clear();
        layOut();
        return;
    }
    const core::predict::Ranking ranking = core::predict::rankModels(*validation, coreScore(score));
    m_verdict->setText(QString::fromStdString(ranking.summary).toHtmlEscaped());
    m_model->setScore(score);
    m_model->setRows(rowsOf(*validation, ranking, score));
    m_table->updateGeometry();
    const QString folds = validation->repeats > 1
                              ? tr("%1 × %2 folds").arg(validation->repeats).arg(validation->folds)
                              : tr("%n folds", nullptr, validation->folds);
    m_headline =
        tr("%1 of %2 customers · best %3 <b>%4</b> ± %5 (%6)")
            .arg(folds, countText(static_cast<qint64>(validation->rows)), scoreWords(score),
                 numberText(ranking.models.front().mean, 3),
                 numberText(ranking.models.front().sd, 3),
                 QString::fromStdString(validation->models[ranking.models.front().model].name)
                     .toHtmlEscaped());
    m_tableCard->setPlain(tr("%1 of %2 customers, seed %3")
                              .arg(folds, countText(static_cast<qint64>(validation->rows)))
                              .arg(validation->seed));
    m_barsCard->setTitle(scoreName(score));
    m_barsCard->setCaption(tr("means over the folds, 95 % intervals"));
    m_bars->setBars(scoreBars(m_model->rows(), score),
                    tr("%1 over %2").arg(scoreWords(score), folds), isShare(score));
    m_sentences->setText(sentences(*validation, ranking));
    layOut();
}

} // namespace ui
