#include "ui/pages/explore/paircard.h"

#include "core/explore/pairview.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

using core::explore::PairPart;
using core::explore::PairView;

PairCard::PairCard(Workspace& workspace, QWidget* parent)
    : PlotCard(tr("Two columns together"), new PairPlot, parent), m_workspace(workspace),
      m_pairPlot(static_cast<PairPlot*>(plot())), m_content(new ChoiceBox), m_footer(new QWidget),
      m_hint(new QLabel), m_showCustomers(new QPushButton), m_clearSelection(new QPushButton)
{
    setObjectName(QStringLiteral("pairCard"));
    m_pairPlot->setObjectName(QStringLiteral("pairPlot"));
    m_content->setObjectName(QStringLiteral("cellContentBox"));
    m_content->setAccessibleName(tr("Figures in the cells"));
    m_content->setToolTip(tr("What the figures in the cells say"));
    for (const CellContent content : {CellContent::RowShare, CellContent::ColumnShare,
                                      CellContent::Count, CellContent::Residual})
        m_content->addItem(cellContentText(content), static_cast<int>(content));
    addHeaderWidget(m_content);
    m_content->hide();
    createFooter();
    connectParts();
    showFooter();
}

void PairCard::createFooter()
{
    m_footer->setObjectName(QStringLiteral("pairFooter"));
    m_hint->setObjectName(QStringLiteral("selectionHint"));
    m_hint->setFont(interfaceFont(12));
    m_hint->setProperty("muted", true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->installEventFilter(this);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showCustomers->setObjectName(QStringLiteral("showCustomersButton"));
    m_clearSelection->setObjectName(QStringLiteral("clearSelectionButton"));
    m_clearSelection->setText(tr("Clear"));
    m_clearSelection->setAccessibleName(tr("Clear the selection"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_hint, 1);
    for (QPushButton* button : {m_showCustomers, m_clearSelection}) {
        button->setProperty("link", true);
        row->addWidget(button);
    }
    addBodyWidget(m_footer, false);
}

void PairCard::connectParts()
{
    connect(m_content, &QComboBox::currentIndexChanged, this, [this] {
        m_pairPlot->setCellContent(static_cast<CellContent>(m_content->currentData().toInt()));
    });
    connect(m_pairPlot, &PairPlot::partChosen, this, &PairCard::selectPart);
    connect(m_pairPlot, &PairPlot::selectedPartOpened, this, &PairCard::openCustomers);
    connect(m_pairPlot, &PairPlot::focusChanged, this, &PairCard::showFooter);
    connect(m_pairPlot, &PairPlot::clearRequested, this,
            [this] { m_workspace.selection().clear(); });
    connect(m_showCustomers, &QPushButton::clicked, this, &PairCard::openCustomers);
    connect(m_clearSelection, &QPushButton::clicked, this, [this] {
        m_pairPlot->setFocus(Qt::OtherFocusReason); // the button goes away
        m_workspace.selection().clear();
    });
    connect(&m_workspace.selection(), &RowSelection::changed, this, &PairCard::showSelection);
}

void PairCard::showPair(std::size_t a, std::size_t b)
{
    const auto result = m_workspace.exploreResult();
    if (!result)
        return;
    const auto& matrix = result->associations;
    const auto place = [&](std::size_t column) {
        return static_cast<std::size_t>(
            std::find(matrix.columns.begin(), matrix.columns.end(), column) -
            matrix.columns.begin());
    };
    const std::size_t i = place(a);
    const std::size_t j = place(b);
    if (i >= matrix.size() || j >= matrix.size())
        return;
    const PairFacts facts{matrix.measureAt(i, j), matrix.value(i, j), matrix.n(i, j),
                          matrix.p(i, j)};
    m_pairJob.start([=, this](Job&, const core::TrainingControl& control) -> Job::Deliver {
        auto view = core::explore::pairView(*result->table, a, b, control.discard);
        std::shared_ptr<const PairView> shared;
        if (view)
            shared = std::make_shared<const PairView>(std::move(*view));
        return [this, shared, facts, table = result->table] {
            m_table = table;
            setPair(shared, facts);
        };
    });
}

void PairCard::setPair(std::shared_ptr<const PairView> view, const PairFacts& facts)
{
    m_pairPlot->setPair(std::move(view), facts);
    const auto shown = m_pairPlot->pair();
    setTitle(shown ? m_pairPlot->pairTitle() : tr("Two columns together"));
    setCaption(m_pairPlot->pairCaption());
    m_content->setVisible(shown && shown->kind == PairView::Kind::CrossTable);
    QString words = m_pairPlot->sentence();
    m_pairPlot->setSummary(words.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
    showSelection();
    if (std::exchange(m_focusWhenShown, false))
        m_pairPlot->setFocus(Qt::OtherFocusReason);
}

void PairCard::clear()
{
    m_pairJob.stop();
    m_selectJob.stop();
    m_table.reset();
    m_focusWhenShown = false;
    setPair(nullptr, {});
}

void PairCard::focusPicture()
{
    if (m_pairJob.isRunning())
        m_focusWhenShown = true;
    else
        m_pairPlot->setFocus(Qt::OtherFocusReason);
}

void PairCard::selectPart(const PairPart& part)
{
    const auto view = m_pairPlot->pair();
    if (!view || !m_table)
        return;
    m_selectJob.start(
        [this, view, part, table = m_table](Job&, const core::TrainingControl& control) {
            const auto rows = std::make_shared<const std::vector<std::uint32_t>>(
                core::explore::pairRows(*table, view->a, view->b, part, control.discard));
            return Job::Deliver([this, view, part, rows] {
                m_picked = Picked{{view->a, view->b}, part, rows};
                m_workspace.selection().select(rows, partTitle(*view, part), Step::Explore);
            });
        });
}

void PairCard::openCustomers()
{
    if (m_workspace.selection().isEmpty())
        return;
    m_workspace.selection().setShownAlone(true);
    emit customersRequested();
}

void PairCard::showSelection()
{
    const auto view = m_pairPlot->pair();
    const bool isOurs = m_picked && view && m_picked->rows == m_workspace.selection().rows() &&
                        m_picked->columns == std::pair(view->a, view->b);
    m_pairPlot->setSelectedPart(isOurs ? std::optional(m_picked->part) : std::nullopt);
    showFooter();
}

void PairCard::showFooter()
{
    const RowSelection& selection = m_workspace.selection();
    const bool selected = !selection.isEmpty();
    m_footer->setVisible(m_pairPlot->pair() != nullptr || selected);
    const QString customers = countText(static_cast<qint64>(selection.count()));
    m_showCustomers->setText(selection.count() == 1 ? tr("Show 1 Customer")
                                                    : tr("Show %1 Customers").arg(customers));
    m_showCustomers->setToolTip(m_pairPlot->selectedPart() ? tr("See them in the table (Enter)")
                                                           : tr("See them in the table"));
    m_showCustomers->setVisible(selected);
    m_showCustomers->setEnabled(selection.count() > 0);
    m_clearSelection->setVisible(selected);
    QString words = m_pairPlot->keyHint();
    if (selected && (!m_pairPlot->hasFocus() || words.isEmpty()))
        words = tr("Selected: %1").arg(selection.title());
    else if (m_pairPlot->selectedPart())
        words = tr("Enter on the framed cell shows the customers, Esc clears");
    m_hint->setToolTip(selected ? selection.title() : QString());
    m_hint->setAccessibleName(words);
    m_hint->setText(
        QFontMetrics(m_hint->font()).elidedText(words, Qt::ElideRight, m_hint->width()));
}

bool PairCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hint && event->type() == QEvent::Resize)
        showFooter();
    return PlotCard::eventFilter(watched, event);
}

} // namespace ui
