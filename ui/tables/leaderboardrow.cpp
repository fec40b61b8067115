#include "ui/tables/leaderboardrow.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

QString scoreName(LeaderboardScore score)
{
    switch (score) {
    case LeaderboardScore::WeightedF1:
        return tr("Weighted F1");
    case LeaderboardScore::MacroF1:
        return tr("Macro F1");
    case LeaderboardScore::Accuracy:
        return tr("Accuracy");
    case LeaderboardScore::RocAuc:
        return tr("ROC-AUC");
    case LeaderboardScore::LogLoss:
        return tr("Log loss");
    }
    return {};
}

bool isHigherBetter(LeaderboardScore score)
{
    return score != LeaderboardScore::LogLoss;
}

QString scoreColumn(LeaderboardScore score)
{
    switch (score) {
    case LeaderboardScore::WeightedF1:
        return QStringLiteral("weighted_f1");
    case LeaderboardScore::MacroF1:
        return QStringLiteral("macro_f1");
    case LeaderboardScore::Accuracy:
        return QStringLiteral("accuracy");
    case LeaderboardScore::RocAuc:
        return QStringLiteral("roc_auc");
    case LeaderboardScore::LogLoss:
        return QStringLiteral("log_loss");
    }
    return {};
}

bool isShare(LeaderboardScore score)
{
    return score == LeaderboardScore::Accuracy;
}

const LeaderboardFigure& figureOf(const LeaderboardRow& row, LeaderboardScore score)
{
    switch (score) {
    case LeaderboardScore::MacroF1:
        return row.macroF1;
    case LeaderboardScore::Accuracy:
        return row.accuracy;
    case LeaderboardScore::RocAuc:
        return row.rocAuc;
    case LeaderboardScore::LogLoss:
        return row.logLoss;
    case LeaderboardScore::WeightedF1:
        break;
    }
    return row.weightedF1;
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Reference:
        return tr("reference");
    case Standing::Better:
        return tr("better");
    case Standing::CannotBeToldApart:
        return tr("cannot be told apart");
    case Standing::Worse:
        return tr("worse");
    case Standing::NotTested:
        break;
    }
    return {};
}

} // namespace ui
