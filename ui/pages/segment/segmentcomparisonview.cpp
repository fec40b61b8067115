#include "ui/pages/segment/segmentcomparisonview.h"

#include "ui/errortext.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/segmentcrosstable.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/plotcard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

/// Below this width the pictures stand under each other.
constexpr int twoColumns = 860;

QString nameOf(const core::segment::ComparedSegment& group)
{
    return group.id < 0 ? SegmentComparisonView::tr("not clustered")
                        : QString::fromStdString(group.name);
}

} // namespace

SegmentComparisonView::SegmentComparisonView(QWidget* parent)
    : QWidget(parent), m_header(new QWidget), m_with(new QLabel(tr("Compare with"))),
      m_choice(new ChoiceBox), m_sentence(new QLabel), m_figures(new QLabel),
      m_pictures(new QBoxLayout(QBoxLayout::LeftToRight)), m_flow(new FlowPlot),
      m_table(new SegmentCrossTable)
{
    setObjectName(QStringLiteral("segmentComparison"));
    createHeader();
    m_flow->setObjectName(QStringLiteral("flowPlot"));
    m_flow->setEmptyText(tr("Nothing to compare yet"));
    m_flowCard = new PlotCard(tr("Flow"), m_flow);
    m_flowCard->setObjectName(QStringLiteral("flowCard"));
    m_flowCard->setCaption(tr("ribbons are customers, as wide as they are many"));
    m_table->setObjectName(QStringLiteral("crossTable"));
    m_table->setEmptyText(tr("Nothing to compare yet"));
    m_tableCard = new PlotCard(tr("Cross-Table"), m_table);
    m_tableCard->setObjectName(QStringLiteral("crossTableCard"));
    m_tableCard->setCaption(tr("customers and share of the row"));
    for (PlotCard* card : {m_flowCard, m_tableCard})
        connect(card, &PlotCard::failed, this, &SegmentComparisonView::failed);
    connect(m_flow, &FlowPlot::ribbonClicked, this, &SegmentComparisonView::choose);
    connect(m_table, &SegmentCrossTable::cellClicked, this, &SegmentComparisonView::choose);
    m_pictures->setSpacing(metrics::cardGap);
    m_pictures->addWidget(m_flowCard, 54);
    m_pictures->addWidget(m_tableCard, 46);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_header);
    layout->addLayout(m_pictures, 1);
    restyle();
}

SegmentComparisonView::~SegmentComparisonView() = default;

void SegmentComparisonView::createHeader()
{
    m_choice->setObjectName(QStringLiteral("compareWithBox"));
    m_choice->setAccessibleName(tr("Compare with"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(360);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SegmentComparisonView::compare);
    m_sentence->setObjectName(QStringLiteral("comparisonSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setObjectName(QStringLiteral("agreementLabel"));
    m_about = new InfoButton(
        tr("Agreement"),
        tr("<b>Adjusted Rand index</b>: of all pairs of customers, how many both segmentations "
           "treat alike, put together or apart, beyond what chance would give: 1 for the same "
           "segments, about 0 for unrelated ones (Hubert and Arabie 1985).<br><br><b>Normalised "
           "mutual information</b>: how much the one segmentation tells of the other, "
           "2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells "
           "anything.<br><br>Neither depends on names, colours or order. “Not clustered” counts "
           "as a group."));
    m_about->setTopic(QStringLiteral("segment#rand"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_with);
    top->addWidget(m_choice);
    top->addStretch(1);
    top->addWidget(m_figures);
    top->addWidget(m_about);
    auto* layout = new QVBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
}

void SegmentComparisonView::setSegmentations(const std::vector<Choice>& choices,
                                             const core::segment::SegmentationPointer& present,
                                             const QString& caption)
{
    const int old = m_choice->currentIndex();
    const auto before = old >= 0 && old < int(m_choices.size())
                            ? m_choices[std::size_t(old)].segmentation
                            : nullptr;
    m_choices = choices;
    m_present = present;
    m_caption = caption;
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        int chosen = 0;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            m_choice->addItem(choices[i].title);
            if (choices[i].segmentation == before)
                chosen = int(i);
        }
        m_choice->setCurrentIndex(choices.empty() ? -1 : chosen);
    }
    compare();
}

void SegmentComparisonView::compare()
{
    const int index = m_choice->currentIndex();
    m_choice->setEnabled(m_choices.size() > 1);
    if (!m_present || index < 0) {
        m_job.stop();
        showComparison(nullptr);
        return;
    }
    const auto before = m_choices[std::size_t(index)].segmentation;
    Job& job = m_job.start([this, before, present = m_present](
                               Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto result = std::make_shared<const core::segment::SegmentComparison>(
            core::segment::compareSegmentations(*before, *present, control.discard));
        return [this, result] { showComparison(result); };
    });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        showComparison(nullptr);
        m_sentence->setText(error.remedy.isEmpty()
                                ? error.headline
                                : error.headline + QLatin1Char(' ') + error.remedy);
    });
}

void SegmentComparisonView::showComparison(SegmentComparisonPointer comparison)
{
    m_comparison = std::move(comparison);
    QStringList words;
    QString figures;
    if (m_comparison) {
        for (const auto& sentence : core::segment::comparisonSentences(*m_comparison))
            words << QString::fromStdString(sentence);
        figures = tr("Adjusted Rand index <b>%1</b> · mutual information <b>%2</b>")
                      .arg(numberText(m_comparison->adjustedRand, 2),
                           numberText(m_comparison->mutualInformation, 2));
    }
    m_sentence->setText(words.join(QLatin1Char(' ')));
    m_figures->setText(figures);
    m_figures->setVisible(m_comparison != nullptr);
    m_about->setVisible(m_comparison != nullptr);
    const QString before = m_choice->currentText();
    m_flow->setComparison(m_comparison, before, tr("Now"));
    m_table->setComparison(m_comparison);
    const QString caption =
        m_comparison ? tr("%1 · compared with: %2").arg(m_caption, before) : m_caption;
    m_flow->setCaption(caption);
    m_table->setCaption(caption);
    emit comparisonFinished();
}

QString SegmentComparisonView::sentence() const
{
    return m_sentence->text();
}

void SegmentComparisonView::choose(std::size_t from, std::size_t to)
{
    if (m_comparison)
        emit rowsChosen(
            m_comparison->rows(from, to),
            tr("%1 → %2").arg(nameOf(m_comparison->before[from]), nameOf(m_comparison->after[to])));
}

void SegmentComparisonView::arrange()
{
    const bool wide = width() >= twoColumns;
    m_pictures->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (PlotCard* card : {m_flowCard, m_tableCard})
        card->setMinimumHeight(wide ? 260 : 320);
}

void SegmentComparisonView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentComparisonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void SegmentComparisonView::restyle()
{
    const Theme& theme = themeOf(this);
    m_sentence->setFont(interfaceFont(14));
    for (QLabel* label : {m_with, m_figures}) {
        label->setFont(interfaceFont(13));
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == theme.muted)
            continue;
        palette.setColor(QPalette::WindowText, theme.muted);
        label->setPalette(palette);
    }
}

} // namespace ui
