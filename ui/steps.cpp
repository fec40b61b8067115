#include "ui/steps.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString helpOn(Step step)
{
    switch (step) {
    case Step::Data:
        return tr(
            "The table: how it was read, every column with its type and role, and what needs a "
            "decision.");
    case Step::Explore:
        return tr("What is missing, what goes with what, and which features give the answer away.");
    case Step::Prepare:
        return tr("The recipe that fills gaps and turns columns into numbers, step by step.");
    case Step::Segment:
        return tr("Groups of customers who are alike: found, named, and held against chance.");
    case Step::Predict:
        return tr("Models that tell the class of a customer, and how often they are right.");
    case Step::Compare:
        return tr("All models on the same customers, and a search for better ones.");
    case Step::Score:
        return tr("Labels for another file, by any model.");
    case Step::Report:
        return tr("What was found, on pages to print or send, with your notes.");
    }
    return {};
}

QString markHelp()
{
    return tr(
        "The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow "
        "is out of date because something it rests on has changed.");
}

} // namespace

QList<StepText> stepTexts()
{
    QList<StepText> steps{
        {Step::Data,
         QStringLiteral("data"),
         tr("Data"),
         QStringLiteral("Alt+1"),
         {},
         {},
         QStringLiteral("automobile")},
        {Step::Explore, QStringLiteral("explore"), tr("Explore"), QStringLiteral("Alt+2"),
         tr("What is missing, what goes with what"),
         tr("Explore shows gaps in a customer table and how its features go together. "
            "Open a table to see it."),
         QStringLiteral("automobile")},
        {Step::Prepare, QStringLiteral("prepare"), tr("Prepare"), QStringLiteral("Alt+3"),
         tr("A recipe that turns columns into inputs"),
         tr("Prepare says, step by step, how empty cells are filled and how categories become "
            "numbers, and shows what that does. Open a table to see it."),
         QStringLiteral("automobile")},
        {Step::Segment, QStringLiteral("segment"), tr("Segment"), QStringLiteral("Alt+4"),
         tr("Find groups of similar customers"),
         tr("Segment sorts customers into groups, draws them as a map and says what makes each "
            "one different. Open a table to begin."),
         QStringLiteral("mall")},
        {Step::Predict, QStringLiteral("predict"), tr("Predict"), QStringLiteral("Alt+5"),
         tr("Predict a known segment for new customers"),
         tr("Predict trains a network on customers whose class is known and says how often it is "
            "right. Open a table that has such a column."),
         QStringLiteral("automobile")},
        {Step::Compare, QStringLiteral("compare"), tr("Compare"), QStringLiteral("Alt+6"),
         tr("Which model is the best, and is it really"),
         tr("Compare ranks all models trained on the same customers, says in words what a "
            "difference is worth, and searches for better networks. Open a table to begin."),
         QStringLiteral("automobile")},
        {Step::Score,
         QStringLiteral("score"),
         tr("Score"),
         QStringLiteral("Alt+7"),
         {},
         {},
         QStringLiteral("automobile")},
        {Step::Report, QStringLiteral("report"), tr("Report"), QStringLiteral("Alt+8"),
         tr("Pictures, tables and words on pages"),
         tr("Report puts what you have found on pages to print or send: choose the sections, add "
            "your notes. Open a table to begin."),
         QStringLiteral("mall")},
    };
    for (StepText& step : steps)
        step.help = helpOn(step.step) + QStringLiteral("<br><br>") + markHelp();
    return steps;
}

int indexOf(Step step)
{
    const QList<StepText> texts = stepTexts();
    for (int i = 0; i < texts.size(); ++i)
        if (texts[i].step == step)
            return i;
    return 0;
}

} // namespace ui
