#pragma once

#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "tests/support/realwindow.h"
#include "ui/pages/page.h"
#include "ui/plots/plotwidget.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace tests {

/// Walks through all the real window can show, without a table and with everything there is to find
/// in one, tab by tab and dialog by dialog.
class Tour : public RealWindow {
public:
    /// Called with the name of what is seen and the window or dialog it is seen in.
    using Look = std::function<void(const QString& where, QWidget& seen)>;

    static QList<ui::Step> allSteps()
    {
        return {ui::Step::Data,    ui::Step::Explore, ui::Step::Prepare, ui::Step::Segment,
                ui::Step::Predict, ui::Step::Compare, ui::Step::Score,   ui::Step::Report};
    }

    bool isSettled() const { return m_window->isSettled(); }
    bool settle() const
    {
        QTest::qWait(30);
        return QTest::qWaitFor([this] { return isSettled(); }, 60000);
    }

    void withoutTable(const Look& look)
    {
        for (const ui::Step step : allSteps()) {
            m_window->setStep(step);
            settle();
            look(QStringLiteral("empty %1").arg(int(step)), *m_window);
        }
    }

    /// Segments, models, folds and a file to score: results on every page.
    bool findEverything(int rows = 700)
    {
        const QByteArray whole = QByteArray::fromStdString(core::samples::sampleCsv("automobile"));
        const QByteArray part = whole.split('\n').mid(0, rows + 1).join('\n') + '\n';
        const QString table = path(QStringLiteral("car buyers.csv"));
        core::store::writeFileAtomically(table.toStdString(), part.toStdString());
        m_window->openFile(table);
        if (!QTest::qWaitFor([this] { return m_workspace->hasTable() && isSettled(); }, 60000))
            return false;
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::KMeans;
        // Twice, so that there are others to compare with.
        for (const int k : {3, 4}) {
            request.k = k;
            m_workspace->segments().find(request);
            const auto isFound = [&] {
                return m_workspace->segmentation() && m_workspace->segmentation()->k == k;
            };
            if (!QTest::qWaitFor([&] { return isFound() && isSettled(); }, 60000))
                return false;
        }
        ui::ModelRuns& models = m_workspace->models();
        for (const auto kind :
             {core::predict::ModelKind::Logistic, core::predict::ModelKind::Network}) {
            core::predict::ClassifierRequest classifier;
            classifier.target = *m_workspace->openTable()->table->target();
            classifier.options = core::predict::classifierPreset("p4", kind);
            classifier.options.training.epochs = 5;
            const std::size_t before = models.runs().size();
            models.train(classifier);
            if (!QTest::qWaitFor([&] { return models.runs().size() > before && isSettled(); },
                                 60000))
                return false;
        }
        models.crossValidate({1, 2}, 3, 1);
        if (!QTest::qWaitFor([&] { return models.crossValidation() && isSettled(); }, 60000))
            return false;
        m_workspace->scoring().setFile(table);
        return settle();
    }

    void pages(const Look& look) { pages(look, allSteps()); }
    void pages(const Look& look, const QList<ui::Step>& steps)
    {
        for (const ui::Step step : steps) {
            m_window->setStep(step);
            settle();
            QSet<QTabBar*> seen;
            tabs(QStringLiteral("page %1").arg(int(step)), seen, look);
        }
    }

    /// Those that the menus and the buttons of pages open.
    void dialogs(const Look& look)
    {
        actions({"preferencesAction", "notesAction", "importOptionsAction",
                 "customersFromTransactionsAction", "helpContentsAction", "aboutAction",
                 "exportSegmentFilesAction", "exportScoredPerLabelAction", "exportSqlAction"},
                look);
        m_window->setStep(ui::Step::Data);
        settle();
        dialog(QStringLiteral("receipt"), look, [this] { m_window->showReceipt(); });
        m_window->setStep(ui::Step::Prepare);
        settle();
        actions({"recipeInWordsAction"}, look);
        m_window->setStep(ui::Step::Segment);
        settle();
        if (auto* card = find<ui::PlotCard>("mapCard"); card && card->plot()->hasFigure()) {
            dialog(QStringLiteral("saveImage"), look, [card] { card->saveImage(); });
            dialog(QStringLiteral("enlarge"), look, [card] { card->enlarge(); });
        }
        buttons({"compareButton"}, look);
        m_window->setStep(ui::Step::Score);
        settle();
        buttons({"modelCardButton", "mapColumnsButton"}, look);
    }

    /// Names of the dialogs that were seen.
    QStringList seenDialogs() const { return m_seenDialogs; }

private:
    void actions(std::initializer_list<const char*> names, const Look& look)
    {
        for (const char* name : names)
            if (auto* action = m_window->findChild<QAction*>(QLatin1String(name));
                action && action->isEnabled())
                dialog(QLatin1String(name), look, [action] { action->trigger(); });
    }

    void buttons(std::initializer_list<const char*> names, const Look& look)
    {
        for (const char* name : names)
            if (auto* button = find<QPushButton>(name); button && button->isEnabled())
                dialog(QLatin1String(name), look, [button] { button->click(); });
    }

    void dialog(const QString& name, const Look& look, const std::function<void()>& open)
    {
        // Some wait for their end, some come when a file has been read.
        bool isSeen = false;
        QTimer waiting;
        int rounds = 0;
        QObject::connect(&waiting, &QTimer::timeout, m_window.get(), [&] {
            for (auto* dialog : m_window->findChildren<QDialog*>()) {
                if (!dialog->isVisible() || !dialog->isWindow())
                    continue;
                // Another look a moment later: what it shows may be read first.
                if (++rounds < 4)
                    return;
                waiting.stop();
                isSeen = true;
                m_seenDialogs << name;
                look(name, *dialog);
                dialog->close();
                return;
            }
        });
        waiting.start(100);
        open();
        const bool isOver = QTest::qWaitFor([&] { return isSeen; }, 3000);
        Q_UNUSED(isOver) // told by seenDialogs()
        const bool isGone = QTest::qWaitFor(
            [this] {
                const auto dialogs = m_window->findChildren<QDialog*>();
                return std::none_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) {
                    return dialog->isVisible() && dialog->isWindow();
                });
            },
            10000);
        QVERIFY2(isGone, qPrintable(name));
    }

    void tabs(const QString& where, QSet<QTabBar*>& seen, const Look& look)
    {
        look(where, *m_window);
        for (QTabBar* bar : m_window->currentPage()->findChildren<QTabBar*>()) {
            if (!bar->isVisible() || seen.contains(bar))
                continue;
            seen.insert(bar);
            const int before = bar->currentIndex();
            for (int i = 0; i < bar->count(); ++i) {
                if (!bar->isTabVisible(i) || !bar->isTabEnabled(i) || i == before)
                    continue;
                bar->setCurrentIndex(i);
                settle();
                tabs(where + u'/' + bar->tabText(i), seen, look);
            }
            bar->setCurrentIndex(before);
            settle();
        }
    }

    QStringList m_seenDialogs;
};

} // namespace tests
