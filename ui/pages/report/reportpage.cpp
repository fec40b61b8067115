#include "ui/pages/report/reportpage.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/pages/report/reportoptions.h"
#include "ui/pages/report/reportpreview.h"
#include "ui/report/reportcomposer.h"
#include "ui/report/reportexport.h"
#include "ui/reportexports.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionspanel.h"
#include "ui/words/richtext.h"
#include "ui/workspace/project.h"
#include "ui/workspace/reportdraft.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double copiedSharpness = 2;

} // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent)
    : Page(Step::Report, tr("Report"), workspace, parent),
      m_options(new ReportOptions(workspace.report(), this)), m_stack(new QStackedWidget),
      m_preview(new ReportPreview(m_shelf)), m_exporting(new Exporting(this)),
      m_export(new ReportExport(*m_exporting, this))
{
    m_stack->addWidget(m_preview);
    body()->addWidget(m_stack, 1);
    createActions();
    connectWorkspace();
    m_composing.setSingleShot(true);
    m_composing.setInterval(0);
    connect(&m_composing, &QTimer::timeout, this, &ReportPage::compose);
    refresh();
}

ReportPage::~ReportPage() = default;

QWidget* ReportPage::optionsPanel()
{
    return m_options->panel();
}

void ReportPage::createActions()
{
    m_pack = addPageButton(QStringLiteral("export"), tr("Chart Pack…"));
    m_pack->setObjectName(QStringLiteral("chartPackButton"));
    m_pack->setToolTip(tr("Every figure as PNG, SVG and CSV and every table, in one folder"));
    connect(m_pack, &QPushButton::clicked, this, &ReportPage::saveChartPack);
    m_copy = addPageButton(QStringLiteral("copy"), tr("Copy Page"));
    m_copy->setObjectName(QStringLiteral("copyPageButton"));
    m_copy->setToolTip(tr("Copies the page in view as a picture"));
    connect(m_copy, &QPushButton::clicked, this, &ReportPage::copyPage);
    m_zoom = new ChoiceBox;
    m_zoom->setObjectName(QStringLiteral("reportZoomBox"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Fit"), 0.0);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(percentText(percent / 100.0, 0), percent / 100.0);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { m_preview->setZoom(m_zoom->currentData().toDouble()); });
    addPageWidget(m_zoom);
}

void ReportPage::connectWorkspace()
{
    Workspace& workspace = this->workspace();
    connect(&workspace, &Workspace::tableChanged, this, &ReportPage::refresh);
    connect(&workspace, &Workspace::exploreChanged, this, &ReportPage::refresh);
    connect(&workspace, &Workspace::segmentationChanged, this, &ReportPage::refresh);
    connect(&workspace, &Workspace::classifierChanged, this, &ReportPage::refresh);
    connect(&workspace, &Workspace::seedChanged, this, &ReportPage::refresh);
    connect(&workspace.segments().sweep(), &SegmentSweep::ended, this, &ReportPage::refresh);
    connect(&workspace.models(), &ModelRuns::runsChanged, this, &ReportPage::refresh);
    connect(&workspace.scoring(), &Scoring::receiptChanged, this, &ReportPage::refresh);
    connect(&workspace.project(), &Project::changed, this, &ReportPage::refresh);
    connect(&workspace.report(), &ReportDraft::changed, this, [this] { m_composing.start(); });
    connect(m_options, &ReportOptions::currentSectionChanged, m_preview,
            &ReportPreview::setSelectedSection);
    connect(m_preview, &ReportPreview::sectionClicked, m_options,
            &ReportOptions::setCurrentSection);
    connect(m_options->panel(), &OptionsPanel::primaryClicked, this, &ReportPage::start);
    connect(m_export, &ReportExport::progressed, this, [this](const QString& path, double done) {
        banner()->clearActions();
        banner()->showText(Banner::Kind::Info, tr("Writing %1: %2")
                                                   .arg(QFileInfo(path).fileName().toHtmlEscaped(),
                                                        percentText(done, 0)));
    });
    connect(m_exporting, &Exporting::saved, this, [this](const QString& path) {
        const QFileInfo file(path);
        banner()->clearActions();
        banner()->showText(Banner::Kind::Ok, tr("Saved <b>%1</b> in %2.")
                                                 .arg(file.fileName().toHtmlEscaped(),
                                                      file.absolutePath().toHtmlEscaped()));
    });
    connect(m_exporting, &Exporting::failed, this, [this](const ErrorText& error) {
        showProblem(error.headline, error.remedy, error.details);
    });
}

void ReportPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        m_composing.start();
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        m_composing.start();
}

void ReportPage::compose()
{
    if (m_isStale) {
        m_isStale = false;
        m_shelf.clear();
        m_source = reportSource(workspace(), QDateTime::currentDateTime());
    }
    m_options->show(m_source);
    if (!m_source.table)
        return;
    const auto& plan = workspace().report().plan();
    auto report = std::make_shared<Report>(composeReport(m_source, plan, m_shelf));
    m_preview->setLayout(std::make_shared<ReportLayout>(std::move(report), plan.paper, m_shelf));
    m_preview->setSelectedSection(m_options->currentSection());
    showHeadline();
}

void ReportPage::showHeadline()
{
    const ReportLayout& layout = *m_preview->reportLayout();
    const Report& report = layout.report();
    using Kind = ReportBlock::Kind;
    const auto pages = layout.pages().size();
    QStringList parts{pages == 1 ? tr("<b>1 page</b>") : tr("<b>%1 pages</b>").arg(count(pages))};
    const int figures = report.count(Kind::Figure);
    const int tables = report.count(Kind::Table);
    const int notes = report.count(Kind::Note);
    parts << (figures == 1 ? tr("1 figure") : tr("%1 figures").arg(figures)) +
                 QStringLiteral(", ") +
                 (tables == 1 ? tr("1 table") : tr("%1 tables").arg(tables)) +
                 QStringLiteral(", ") + (notes == 1 ? tr("1 note") : tr("%1 notes").arg(notes));
    parts << tr("every number comes from the results of %1")
                 .arg(QLocale().toString(m_source.made, QLocale::ShortFormat));
    setHeadline(parts.join(QStringLiteral(" · ")));
}

void ReportPage::start()
{
    if (!m_preview->reportLayout() || m_export->isDrawing())
        return;
    const bool isHtml = m_options->savesHtml();
    const QString ending = isHtml ? QStringLiteral("html") : QStringLiteral("pdf");
    QString path = dialogs().saveFile(
        this, tr("Export Report"), tr("%1_report.%2").arg(reportBaseName(m_source), ending),
        isHtml ? tr("Web page (*.html)") : tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + ending;
    m_export->save(m_preview->reportLayout(), path);
}

void ReportPage::copyPage()
{
    if (m_preview->reportLayout())
        QGuiApplication::clipboard()->setImage(
            m_preview->pageImage(m_preview->currentPage(), copiedSharpness));
}

void ReportPage::saveChartPack()
{
    exportChartPack(this, m_source, *m_export);
}

bool ReportPage::isSettled() const
{
    return !m_composing.isActive() && m_preview->isSettled() && !m_export->isDrawing() &&
           !m_exporting->isWriting();
}

} // namespace ui
