#include "ui/pages/explore/newfilecard.h"

#include "core/data/tablefile.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/plots/overlapplot.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/workspace/job.h"
#include "ui/workspace/rowselection.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>
#include <string_view>
#include <utility>

namespace ui {

namespace {

/// Reading is the greater part of the work.
constexpr double readShare = 0.8;
constexpr int emptyHeight = 96;
constexpr int barHeight = 50;

enum class Mark { Fine, Note, Warning };
struct Line {
    std::string_view code;
    Mark mark;
    const char* consequence;
};
constexpr Line lines[] = {
    {"known-rows", Mark::Warning,
     QT_TRANSLATE_NOOP("NewFileCard",
                       "How a model does on these says nothing about customers it has not seen.")},
    {"all-rows-new", Mark::Fine, nullptr},
    {"no-identifier", Mark::Note, nullptr},
    {"rows-without-id", Mark::Note, nullptr},
    {"equal-rows", Mark::Note,
     QT_TRANSLATE_NOOP("NewFileCard",
                       "The fewer features and values there are, the more of this is chance.")},
    {"missing-column", Mark::Warning,
     QT_TRANSLATE_NOOP("NewFileCard", "A model that uses a feature needs it in the new file.")},
    {"empty-column", Mark::Note, nullptr},
    {"extra-columns", Mark::Note, QT_TRANSLATE_NOOP("NewFileCard", "A model does not look at it.")},
    {"other-type", Mark::Warning,
     QT_TRANSLATE_NOOP("NewFileCard", "Such cells could not be read as the model expects them.")},
    {"unseen-levels", Mark::Warning,
     QT_TRANSLATE_NOOP("NewFileCard", "A model has learned nothing about these.")},
    {"out-of-range", Mark::Note,
     QT_TRANSLATE_NOOP("NewFileCard", "A model only guesses beyond what it has seen.")},
    {"same-columns", Mark::Fine, nullptr},
};

const Line& lineOf(const std::string& code)
{
    for (const Line& line : lines)
        if (line.code == code)
            return line;
    return lines[std::size(lines) - 1];
}

} // namespace

NewFileCard::NewFileCard(Workspace& workspace, QWidget* parent)
    : PlotCard(tr("New file"), new OverlapPlot, parent), m_workspace(workspace),
      m_overlapPlot(static_cast<OverlapPlot*>(plot())), m_choose(new QPushButton),
      m_running(new QWidget), m_stage(new QLabel), m_bar(new QProgressBar), m_lines(new QWidget),
      m_lineLayout(new QVBoxLayout(m_lines)), m_open(workspace.openTable())
{
    setObjectName(QStringLiteral("newFileCard"));
    createParts();
    connect(&m_workspace, &Workspace::tableChanged, this, &NewFileCard::followTable);
    showResult();
}

NewFileCard::~NewFileCard()
{
    cancel();
}

void NewFileCard::createParts()
{
    m_overlapPlot->setObjectName(QStringLiteral("overlapPlot"));
    m_overlapPlot->setAccessibleName(tr("Known and new rows of the new file"));
    m_overlapPlot->setEmptyText(
        tr("Are the customers of another file new? Choose the file you mean to score, or a later "
           "export: identifiers, features, columns and levels are compared with the open table."));
    m_choose->setObjectName(QStringLiteral("compareButton"));
    m_choose->setProperty("small", true);
    connect(m_choose, &QPushButton::clicked, this, &NewFileCard::chooseFile);
    addHeaderWidget(m_choose);

    auto* row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Comparison"));
    auto* stop = new QPushButton(tr("Cancel"));
    stop->setObjectName(QStringLiteral("cancelCompareButton"));
    stop->setProperty("small", true);
    stop->setAccessibleName(tr("Cancel the comparison"));
    connect(stop, &QPushButton::clicked, this, [this] {
        cancel();
        showResult();
    });
    row->addWidget(m_stage);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    m_lineLayout->setContentsMargins(0, 0, 0, 0);
    m_lineLayout->setSpacing(0);
    addBodyWidget(m_running, false);
    addBodyWidget(m_lines, false);
    m_running->hide();
}

void NewFileCard::chooseFile()
{
    const QString path = dialogs().openFile(this, tr("Compare With a File"), tableFilter());
    if (!path.isEmpty())
        compareWith(path);
}

void NewFileCard::compareWith(const QString& path)
{
    start(path, {});
}

void NewFileCard::start(const QString& path, const Second& read)
{
    cancel();
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    m_error.reset();
    auto work = [this, open, path, read](Job& job,
                                         const core::TrainingControl& control) -> Job::Deliver {
        Second second = read;
        double from = 0;
        if (!second.table) {
            second.title = QFileInfo(path).fileName();
            second.table = core::data::readTableFile(path.toStdString(), {}, control.discard,
                                                     job.progress(0, readShare))
                               .table;
            from = readShare;
        }
        const core::data::DataTable alike = core::explore::readAlike(
            *open->table, *second.table, open->options.columns, control.discard);
        core::explore::TableOverlap overlap = core::explore::compareTables(
            *open->table, alike, control.discard, job.progress(from, 1));
        return [this, open, second, overlap] {
            m_open = open;
            m_second = second;
            m_overlap = overlap;
        };
    };
    m_job = std::make_unique<Job>(std::move(work));
    connect(m_job.get(), &Job::progressed, this, [this](double fraction, const QString& stage) {
        m_bar->setValue(int(fraction * 1000));
        m_stage->setText(stage);
    });
    connect(m_job.get(), &Job::succeeded, this, [this] {
        endJob();
        showResult();
        emit compared();
    });
    connect(m_job.get(), &Job::failed, this, [this](const ErrorText& error) {
        endJob();
        m_error = error;
        showResult();
        emit compared();
    });
    connect(m_job.get(), &Job::cancelled, this, [this] {
        endJob();
        showResult();
    });
    m_bar->setValue(0);
    m_stage->setText(tr("Reading…"));
    m_running->setVisible(!read.table);
    m_choose->setEnabled(read.table != nullptr);
    m_job->start();
}

void NewFileCard::cancel()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_workspace.letEnd(std::move(m_job));
    endJob();
}

void NewFileCard::endJob()
{
    if (m_job)
        m_job.release()->deleteLater(); // its signal is being delivered
    m_running->hide();
    m_choose->setEnabled(true);
}

void NewFileCard::followTable()
{
    const OpenTablePointer open = m_workspace.openTable();
    const bool isSame = open && m_open && m_open->isSameAs(*open);
    if (!isSame) {
        cancel();
        m_second.reset();
        m_overlap.reset();
        m_error.reset();
        m_open = open;
        showResult();
    } else if (m_second && m_open->table != open->table) {
        // Other roles and types: what was read is compared once more.
        start({}, *m_second);
    }
}

void NewFileCard::showResult()
{
    const bool hasResult = m_overlap && m_second && !m_error;
    m_choose->setText(hasResult ? tr("Another File…") : tr("Compare With a File…"));
    m_choose->setAccessibleName(hasResult ? tr("Compare With Another File")
                                          : tr("Compare With a File"));
    m_overlapPlot->setFixedHeight(hasResult ? barHeight : emptyHeight);
    clearLines();
    if (!hasResult) {
        m_overlapPlot->clear();
        setCaption({});
        if (m_error)
            showError(*m_error);
        m_lines->setVisible(m_error.has_value());
        return;
    }
    m_overlapPlot->setOverlap(*m_overlap);
    m_overlapPlot->setCaption(tr("%1 compared with %2").arg(m_second->title, m_open->title));
    setCaption(tr("%1 · %2 rows × %3 columns")
                   .arg(m_second->title, countText(m_second->table->rowCount()),
                        countText(m_second->table->columnCount())));
    const Theme& theme = themeOf(this);
    for (const core::Warning& sentence : core::explore::overlapSentences(*m_overlap)) {
        const Line& line = lineOf(sentence.code);
        const char* icon = line.mark == Mark::Fine   ? "check"
                           : line.mark == Mark::Note ? "info"
                                                     : "warning";
        const QColor color = line.mark == Mark::Fine   ? theme.ok
                             : line.mark == Mark::Note ? theme.accentText
                                                       : theme.warning;
        QHBoxLayout* actions =
            addLine(QString::fromLatin1(icon), color, QString::fromStdString(sentence.text),
                    line.consequence ? tr(line.consequence) : QString());
        if (sentence.code == "known-rows") {
            auto* show = new QPushButton(tr("Show Rows"));
            show->setObjectName(QStringLiteral("showKnownButton"));
            show->setProperty("link", true);
            show->setAccessibleName(tr("Show Rows that the new file has too"));
            connect(show, &QPushButton::clicked, this, &NewFileCard::showKnown);
            actions->addWidget(show);
        }
    }
    m_lines->show();
}

void NewFileCard::showError(const ErrorText& error)
{
    addLine(QStringLiteral("error"), themeOf(this).danger, error.headline, error.remedy);
}

void NewFileCard::clearLines()
{
    while (QLayoutItem* item = m_lineLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QHBoxLayout* NewFileCard::addLine(const QString& icon, const QColor& color, const QString& text,
                                  const QString& consequence)
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("overlapLine"));
    auto* rule = new QFrame;
    rule->setProperty("line", true);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(icon, color, 18, devicePixelRatioF()));
    sign->setAccessibleName(icon == QLatin1String("check")     ? tr("In order")
                            : icon == QLatin1String("info")    ? tr("Note")
                            : icon == QLatin1String("warning") ? tr("Warning")
                                                               : tr("Error"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (const QString& sentence : {text, consequence}) {
        if (sentence.isEmpty())
            continue;
        auto* label = new QLabel(sentence);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(60);
        label->setProperty("muted", words->count() > 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* stack = new QVBoxLayout(line);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(rule);
    stack->addLayout(row);
    m_lineLayout->addWidget(line);
    return row;
}

void NewFileCard::showKnown()
{
    auto rows = std::make_shared<const std::vector<std::uint32_t>>(m_overlap->matchedRows);
    RowSelection& selection = m_workspace.selection();
    selection.select(std::move(rows), tr("Also in %1").arg(m_second->title), Step::Explore);
    selection.setShownAlone(true);
    emit rowsShown();
}

void NewFileCard::changeEvent(QEvent* event)
{
    PlotCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showResult();
}

} // namespace ui
