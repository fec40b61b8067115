#pragma once

#include "core/predict/score.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/predict/scorebarsplot.h"
#include "ui/tables/leaderboardrow.h"
#include "ui/workspace/modelruns.h"

#include <QString>

#include <vector>

namespace ui {

/// The score's name within a sentence: "weighted F1", "ROC-AUC".
QString scoreWords(LeaderboardScore score);

/// "25 neighbours", "200 trees", "always “D”".
QString kindText(const core::predict::ClassifierModel& model);

/// All runs as rows of the leaderboard, tested against the reference: McNemar's test of the right
/// answers on the same test rows. Runs on other test rows are not tested.
std::vector<LeaderboardRow> leaderboardRows(const std::vector<ModelRun>& runs, int reference);
/// The best of the runs that can be compared with `with`; 0: there is none.
int bestRun(const std::vector<ModelRun>& runs, int with, LeaderboardScore score);

/// "<b>Four models cannot be told apart.</b> …" about the rows tested; empty for fewer than two.
QString verdictText(const std::vector<ModelRun>& runs, const std::vector<LeaderboardRow>& rows,
                    int reference);

std::vector<ScoreBarsPlot::Bar> scoreBars(const std::vector<LeaderboardRow>& rows,
                                          LeaderboardScore score);
/// Validation losses of the checked runs that learnt in epochs.
std::vector<LiveCurve::Run> lossCurves(const std::vector<ModelRun>& runs);

} // namespace ui
