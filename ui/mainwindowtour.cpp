// The window's part in the two-minute tour: each of its buttons does what the pages' own do.
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/tourbar.h"

namespace ui {

void MainWindow::connectTour()
{
    connect(m_tour, &TourBar::stepRequested, this, &MainWindow::setStep);
    connect(m_tour, &TourBar::findRequested, this, [this] {
        setStep(Step::Segment);
        startStep();
    });
    connect(m_tour, &TourBar::saveReportRequested, this, &MainWindow::exportReport);
    connect(m_tour, &TourBar::openRequested, this, &MainWindow::askOpenFile);
}

void MainWindow::startTour()
{
    const auto begin = [this] {
        setStep(Step::Data);
        m_workspace.openSample(TourBar::sampleId());
        m_tour->begin();
    };
    leaveDocument(begin);
}

} // namespace ui
