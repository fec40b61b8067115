// The window's pages: which one is shown, and when they are made.
#include "ui/mainwindow.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/data/datapage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/predict/predictpage.h"
#include "ui/pages/prepare/preparepage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/score/scorepage.h"
#include "ui/pages/segment/segmentpage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/steps.h"
#include "ui/tourbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/steprail.h"
#include "ui/workspace/project.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QTimer>

namespace ui {

namespace {

/// While it lives nobody hears that styles have changed. Every widget that is added to another
/// tells so to all below it; a scroll area then lays out, and thereby polishes, what it holds, and
/// what is polished is polished anew each time it or its parents are added. That was half of what a
/// page took to be made. They are polished when they are shown.
class StyleSilence : public QObject {
public:
    StyleSilence() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::StyleChange;
    }
};

} // namespace

void MainWindow::setStep(Step step)
{
    m_step = step;
    m_workspace.project().setStep(step);
    m_rail->setCurrent(indexOf(step));
    m_stepActions[std::size_t(indexOf(step))]->setChecked(true);
    m_tour->setStep(step);
    showStep();
}

void MainWindow::showStep()
{
    QWidget* view = viewOf(m_step);
    if (m_stack->indexOf(view) < 0)
        m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    if (view == m_welcome)
        m_welcome->refreshRecent();
    Page* page = currentPage();
    showOptions(page ? page->optionsPanel() : nullptr);
    orderFocus();
    updateActions();
}

void MainWindow::orderFocus()
{
    orderByReading(*m_stack->currentWidget());
    Page* page = currentPage();
    if (page && page->optionsPanel())
        orderByReading(*page->optionsPanel());
}

Page* MainWindow::currentPage() const
{
    const auto found = m_pages.find(m_step);
    const bool isShown = m_workspace.hasTable() || m_step == Step::Score;
    return isShown && found != m_pages.end() ? found->second : nullptr;
}

QWidget* MainWindow::viewOf(Step step)
{
    // A model file and a file to score are enough for the Score page.
    if (!m_workspace.hasTable() && step != Step::Score) {
        if (step == Step::Data)
            return m_welcome;
        QWidget*& view = m_emptyViews[step];
        if (!view)
            view = createEmptyView(step);
        return view;
    }
    Page*& page = m_pages[step];
    if (!page)
        page = createPage(step);
    return page;
}

Page* MainWindow::createPage(Step step)
{
    const StyleSilence silence;
    Page* page = nullptr;
    switch (step) {
    case Step::Data:
        page = new DataPage(m_workspace);
        break;
    case Step::Explore:
        page = new ExplorePage(m_workspace);
        break;
    case Step::Prepare:
        page = new PreparePage(m_workspace);
        break;
    case Step::Segment:
        page = new SegmentPage(m_workspace);
        break;
    case Step::Predict:
        page = new PredictPage(m_workspace);
        break;
    case Step::Compare:
        page = new ComparePage(m_workspace);
        break;
    case Step::Report:
        page = new ReportPage(m_workspace);
        break;
    case Step::Score: {
        auto* score = new ScorePage(m_workspace);
        connect(score, &ScorePage::sqlRequested, this, &MainWindow::exportSql);
        connect(score, &ScorePage::onnxRequested, this, &MainWindow::exportOnnx);
        page = score;
        break;
    }
    }
    connect(page, &Page::stepRequested, this, &MainWindow::setStep);
    connect(page, &Page::optionsPanelChanged, this, [this, page] {
        if (page != currentPage())
            return;
        showOptions(page->optionsPanel());
        updateActions();
    });
    connect(page, &Page::importOptionsRequested, this, &MainWindow::showImportOptions);
    connect(page, &Page::receiptRequested, this, &MainWindow::showReceipt);
    m_stack->addWidget(page);
    if (QWidget* options = page->optionsPanel())
        m_options->addWidget(options);
    return page;
}

void MainWindow::makePagesAhead()
{
    constexpr int breathMilliseconds = 150;
    QTimer::singleShot(breathMilliseconds, this, [this] {
        if (m_workspace.hasTable() || m_workspace.isAnythingRunning())
            return;
        for (const Step step : {Step::Data, Step::Segment, Step::Predict}) {
            if (m_pages.contains(step))
                continue;
            m_pages[step] = createPage(step);
            makePagesAhead();
            return;
        }
    });
}

QWidget* MainWindow::createEmptyView(Step step)
{
    const StepText text = stepTexts().at(indexOf(step));
    auto* view = new EmptyState(text.icon, text.emptyTitle, text.emptyText);
    QPushButton* open = view->addButton(tr("Open CSV…"), true);
    connect(open, &QPushButton::clicked, this, &MainWindow::askOpenFile);
    QPushButton* example = view->addButton(tr("Try the Example"), false);
    connect(example, &QPushButton::clicked, this,
            [this, id = text.sampleId] { m_workspace.openSample(id); });
    return view;
}

void MainWindow::showOptions(QWidget* panel)
{
    if (panel) {
        if (m_options->indexOf(panel) < 0) {
            const StyleSilence silence;
            m_options->addWidget(panel);
        }
        m_options->setCurrentWidget(panel);
    }
    m_options->setVisible(panel != nullptr);
}

} // namespace ui
