#include "ui/tourbar.h"

#include "core/segment/segmentation.h"
#include "ui/steps.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/roomylabels.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int stopCount = 5;

/// Finding segments is one stop, before and after.
int numberOf(TourBar::Stop stop)
{
    switch (stop) {
    case TourBar::Stop::Table:
        return 1;
    case TourBar::Stop::Explore:
        return 2;
    case TourBar::Stop::Find:
    case TourBar::Stop::Segments:
        return 3;
    case TourBar::Stop::Report:
        return 4;
    case TourBar::Stop::End:
        return stopCount;
    case TourBar::Stop::Aside:
        break;
    }
    return 0;
}

} // namespace

TourBar::TourBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_place(new QLabel), m_title(new QLabel),
      m_text(new WrappedLabel), m_save(new QPushButton(tr("Save Report…"))),
      m_next(new QPushButton), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("tourBar"));
    setAccessibleName(tr("Tour"));
    m_place->setProperty("muted", true);
    m_place->setObjectName(QStringLiteral("tourPlace"));
    m_title->setFont(interfaceFont(14, QFont::DemiBold));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_save->setObjectName(QStringLiteral("tourSaveButton"));
    m_next->setObjectName(QStringLiteral("tourNextButton"));
    m_next->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("tourCloseButton"));
    m_close->setAccessibleName(tr("End the tour"));
    m_close->setToolTip(tr("End the tour"));
    m_close->setIconSize({16, 16});
    m_close->setAutoRaise(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_place);
    head->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addSpacing(16);
    layout->addWidget(m_save);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    hide();
    retint();

    connect(m_next, &QPushButton::clicked, this, &TourBar::goOn);
    connect(m_save, &QPushButton::clicked, this, &TourBar::saveReportRequested);
    connect(m_close, &QToolButton::clicked, this, &TourBar::end);
    connect(&workspace, &Workspace::tableChanged, this, &TourBar::onTableChanged);
    connect(&workspace, &Workspace::stateChanged, this, &TourBar::refresh);
    connect(&workspace, &Workspace::segmentationChanged, this, &TourBar::refresh);
}

QString TourBar::sampleId()
{
    return QStringLiteral("mall");
}

void TourBar::begin()
{
    m_isOn = true;
    m_isAtEnd = false;
    m_lastStop = Step::Data;
    m_hasTable = false;
    onTableChanged();
}

void TourBar::end()
{
    m_isOn = false;
    hide();
}

void TourBar::onTableChanged()
{
    if (!m_isOn)
        return;
    const OpenTablePointer open = m_workspace.openTable();
    if (open && open->sampleId == sampleId())
        m_hasTable = true;
    else if (m_hasTable)
        end(); // the analyst has gone on to a table of their own
    refresh();
}

void TourBar::setStep(Step step)
{
    m_step = step;
    if (m_isAtEnd && step != Step::Report)
        m_isAtEnd = false;
    refresh();
}

bool TourBar::isFinding() const
{
    return m_workspace.isRunning(Step::Segment);
}

TourBar::Stop TourBar::stop() const
{
    switch (m_step) {
    case Step::Data:
        return Stop::Table;
    case Step::Explore:
        return Stop::Explore;
    case Step::Segment:
        return m_workspace.segments().shown() && !isFinding() ? Stop::Segments : Stop::Find;
    case Step::Report:
        if (!m_workspace.segments().shown())
            return Stop::Aside;
        return m_isAtEnd ? Stop::End : Stop::Report;
    default:
        return Stop::Aside;
    }
}

void TourBar::goOn()
{
    switch (stop()) {
    case Stop::Table:
        emit stepRequested(Step::Explore);
        break;
    case Stop::Explore:
        if (m_workspace.segments().shown())
            emit stepRequested(Step::Segment);
        else
            emit findRequested();
        break;
    case Stop::Find:
        emit findRequested();
        break;
    case Stop::Segments:
        emit stepRequested(Step::Report);
        break;
    case Stop::Report:
        m_isAtEnd = true;
        break;
    case Stop::End:
        end();
        emit openRequested();
        return;
    case Stop::Aside:
        emit stepRequested(m_lastStop);
        break;
    }
    refresh();
    m_next->setFocus(Qt::OtherFocusReason); // so that Space goes on
}

void TourBar::refresh()
{
    if (!m_isOn || !m_hasTable) {
        hide();
        return;
    }
    QString title;
    QString text;
    QString next;
    const Stop now = stop();
    switch (now) {
    case Stop::Table:
        title = tr("Your table, as it was read");
        text = tr("One customer in each row, here of an invented shop. The small bars show how the "
                  "values of a column are spread; a click on a heading tells more.");
        next = tr("See What Goes Together");
        break;
    case Stop::Explore:
        title = tr("What is missing, and what goes together");
        text =
            tr("The stronger the colour, the more two columns go together. Click a cell to see the "
               "customers behind it, and a sentence that says what was found.");
        next = m_workspace.segments().shown() ? tr("Go to the Segments") : tr("Find Segments");
        break;
    case Stop::Find:
        title = tr("Customers who are alike");
        text = isFinding() ? tr("A small network learns what makes customers alike; then they are "
                                "put into segments…")
                           : tr("The options at the right are good as they are. Segments are found "
                                "in a moment, and you can stop at any time.");
        next = tr("Find Segments");
        break;
    case Stop::Segments:
        title = tr("%n segments, each with what sets it apart", nullptr,
                   m_workspace.segments().shown()->k);
        text = tr("Every mark is a customer. Click a card to see its customers on the map; give a "
                  "segment a name of your own; try another number of segments at the right.");
        next = tr("See the Report");
        break;
    case Stop::Report:
        title = tr("The report has written itself");
        text = tr("Tick what belongs in it, drag parts into order, add your notes. It is saved as "
                  "PDF or as one HTML file, with the methods at its end.");
        next = tr("Go On");
        break;
    case Stop::End:
        title = tr("Now a table of your own");
        text =
            tr("Drop a file anywhere on the window, or open it here: it goes the same way. To "
               "learn a label that you know already, take Predict, then Score for new customers.");
        next = tr("Open CSV…");
        break;
    case Stop::Aside:
        title = tr("Beside the tour");
        text = tr("Look around as you like; nothing is lost. The tour goes on where you left it.");
        next = tr("Back to the Tour");
        break;
    }
    if (now != Stop::Aside)
        m_lastStop = m_step;
    m_title->setText(title);
    m_text->setText(text);
    m_place->setText(tr("Tour, %1 of %2").arg(numberOf(now)).arg(stopCount));
    m_place->setVisible(now != Stop::Aside);
    m_next->setText(next);
    const bool wasEnabled = m_next->isEnabled();
    m_next->setEnabled(now != Stop::Find || !isFinding());
    // A button that is greyed hands the focus on to its neighbour, which ends the tour.
    if (!wasEnabled && m_next->isEnabled() && m_close->hasFocus())
        m_next->setFocus(Qt::OtherFocusReason);
    m_save->setVisible(now == Stop::Report);
    if (isVisible())
        return;
    show();
    // Once the page that comes with the table has taken what focus it wants.
    QTimer::singleShot(0, m_next, [this] { m_next->setFocus(Qt::OtherFocusReason); });
}

void TourBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void TourBar::retint()
{
    m_close->setIcon(themedIcon(QStringLiteral("close"), themeOf(this).text));
}

} // namespace ui
