#pragma once

#include <QString>

#include <initializer_list>
#include <limits>

namespace ui {

/// The figure runs are ranked by. Of all but log loss, more is better.
enum class LeaderboardScore { WeightedF1, MacroF1, Accuracy, RocAuc, LogLoss };
inline constexpr std::initializer_list<LeaderboardScore> leaderboardScores = {
    LeaderboardScore::WeightedF1, LeaderboardScore::MacroF1, LeaderboardScore::Accuracy,
    LeaderboardScore::RocAuc, LeaderboardScore::LogLoss};

/// What the paired test says of a run against the reference.
enum class Standing { NotTested, Reference, Better, CannotBeToldApart, Worse };

/// A score with its 95 % interval; NaN: not known.
struct LeaderboardFigure {
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

struct LeaderboardRow {
    int run = 0; ///< what the caller knows it by
    QString name;
    QString kind;          ///< "Network", "100 trees, 0.1"
    QString family = {};   ///< "Network", "Gradient boosting"
    int mark = -1;         ///< its colour: of that segment mark, −1: the accent
    bool hasCurve = false; ///< it learnt in rounds: it has a line among the curves
    bool checked = false;
    LeaderboardFigure weightedF1;
    LeaderboardFigure macroF1;
    LeaderboardFigure accuracy;
    LeaderboardFigure rocAuc;
    LeaderboardFigure logLoss;
    double seconds = std::numeric_limits<double>::quiet_NaN(); ///< to train
    Standing standing = Standing::NotTested;
    double p = std::numeric_limits<double>::quiet_NaN(); ///< of the test
};

/// "Weighted F1".
QString scoreName(LeaderboardScore score);
/// Its column in files: "weighted_f1".
QString scoreColumn(LeaderboardScore score);
bool isHigherBetter(LeaderboardScore score);
/// In [0, 1] and written as per cent.
bool isShare(LeaderboardScore score);
const LeaderboardFigure& figureOf(const LeaderboardRow& row, LeaderboardScore score);
/// "cannot be told apart"; empty where not tested.
QString standingText(Standing standing);

} // namespace ui
