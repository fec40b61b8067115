#include "ui/widgets/tabcard.h"

#include "ui/plots/figureexport.h"
#include "ui/plots/plotwidget.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/figuredialog.h"
#include "ui/widgets/plottoolhelp.h"
#include "ui/widgets/roomylabels.h"
#include "ui/widgets/roomylabels.h"
#include "ui/widgets/savedtable.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

} // namespace

TabCard::TabCard(QWidget* parent)
    : QFrame(parent), m_tabs(new QTabBar), m_stack(new QStackedWidget), m_header(new QHBoxLayout)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // A narrow card lets the tabs move rather than force its width on the page.
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_tabs->setProperty("inCard", true);
    m_tabs->setAccessibleName(tr("Views"));
    m_header->setContentsMargins(metrics::cardPadding, 0, 8, 0);
    m_header->setSpacing(4);
    m_header->addWidget(m_tabs);
    m_header->addStretch(1);
    addTool(QStringLiteral("copy"), tr("Copy"), &TabCard::copy);
    addTool(QStringLiteral("save"), tr("Save"), &TabCard::save);
    addTool(QStringLiteral("expand"), tr("Enlarge"), &TabCard::enlarge);
    QToolButton* more = addTool(QStringLiteral("more"), tr("More"), nullptr);
    connect(more, &QToolButton::clicked, this,
            [this, more] { showMenu(more->mapToGlobal(QPoint(0, more->height()))); });

    auto* head = new QWidget;
    head->setFixedHeight(metrics::cardHeaderHeight);
    head->setLayout(m_header);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        updateTools();
        emit currentPageChanged(index);
    });
    retint();
}

QToolButton* TabCard::addTool(const QString& icon, const QString& name, void (TabCard::*action)())
{
    auto* button = new QToolButton;
    button->setProperty("iconName", icon);
    button->setObjectName(name.toLower() + QStringLiteral("Button"));
    button->setIconSize({16, 16});
    button->setFixedSize(26, 26);
    button->setToolTip(name);
    button->setWhatsThis(plotToolHelp(icon));
    button->setAccessibleName(name);
    m_header->addWidget(button);
    m_tools << button;
    if (action != nullptr)
        connect(button, &QToolButton::clicked, this, action);
    return button;
}

int TabCard::addPlot(const QString& title, PlotWidget* plot, QWidget* tool)
{
    plot->setAccessibleName(title);
    plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(plot, &QWidget::customContextMenuRequested, this,
            [this, plot](QPoint at) { showMenu(plot->mapToGlobal(at)); });
    connect(plot, &PlotWidget::figureChanged, this, &TabCard::updateTools);
    return addContent({title, plot, nullptr, {}, tool, nullptr}, plot);
}

int TabCard::addTable(const QString& title, QTableView* table, TableText text, QWidget* tool)
{
    table->setAccessibleName(title);
    return addContent({title, nullptr, table, std::move(text), tool, nullptr}, table);
}

int TabCard::addContent(Content content, QWidget* widget)
{
    if (content.tool != nullptr)
        m_header->insertWidget(m_header->indexOf(m_tools.front()), content.tool);
    content.holder = new QWidget;
    auto* layout = new QVBoxLayout(content.holder);
    if (content.plot != nullptr)
        layout->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 12);
    else
        layout->setContentsMargins(0, 0, 0, 6);
    layout->addWidget(widget);
    const QString title = content.title;
    m_contents.push_back(std::move(content));
    m_stack->addWidget(m_contents.back().holder);
    const int index = m_tabs->addTab(title);
    updateTools();
    return index;
}

void TabCard::setPlain(const QString& caption)
{
    if (!m_title) {
        m_tabs->hide();
        m_title = new QLabel;
        m_title->setFont(interfaceFont(14, QFont::DemiBold));
        m_caption = new ElidedLabel;
        m_caption->setFont(interfaceFont(12));
        m_caption->setProperty("muted", true);
        m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_header->insertWidget(0, m_title);
        m_header->insertSpacing(1, 6);
        m_header->insertWidget(2, m_caption, 1);
        // The caption takes the room of the space between tabs and tools.
        m_header->setStretch(m_header->indexOf(m_tabs) + 1, 0);
        for (QToolButton* tool : m_tools)
            tool->setAccessibleName(tr("%1: %2").arg(m_contents.front().title, tool->toolTip()));
    }
    m_title->setText(m_contents.front().title);
    m_caption->setText(caption);
    m_caption->setToolTip(caption);
    update();
}

void TabCard::addFootWidget(QWidget* widget)
{
    layout()->addWidget(widget);
}

void TabCard::setPageVisible(int index, bool visible)
{
    if (m_tabs->isTabVisible(index) == visible)
        return;
    m_tabs->setTabVisible(index, visible);
    // The bar neither lays its tabs out anew nor says that it needs another width: asking for its
    // size does the one, the next call the other.
    m_tabs->sizeHint();
    m_tabs->updateGeometry();
    fitTools();
}

bool TabCard::isPageVisible(int index) const
{
    return m_tabs->isTabVisible(index);
}

void TabCard::setCurrentPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

int TabCard::currentPage() const
{
    return m_tabs->currentIndex();
}

const TabCard::Content& TabCard::current() const
{
    return m_contents[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void TabCard::updateTools()
{
    if (m_contents.empty() || m_tabs->currentIndex() < 0)
        return;
    const Content& shown = current();
    const bool filled =
        shown.plot != nullptr ? shown.plot->hasFigure() : shown.table->model() != nullptr;
    for (QToolButton* tool : m_tools)
        tool->setEnabled(filled);
    for (const Content& content : m_contents) {
        if (content.tool != nullptr)
            content.tool->setVisible(&content == &shown);
    }
    fitTools();
}

/// Where the tabs need the room, the tools but "more", whose menu has them all, give way.
void TabCard::fitTools()
{
    if (m_contents.empty() || m_title)
        return;
    const Content& shown = current();
    int needed = m_tabs->sizeHint().width() + m_header->contentsMargins().left() +
                 m_header->contentsMargins().right() + m_header->spacing() * 3;
    if (shown.tool != nullptr)
        needed += shown.tool->sizeHint().width() + m_header->spacing();
    const int tools = static_cast<int>(m_tools.size());
    const int step = m_tools.front()->width() + m_header->spacing();
    const bool fits = needed + tools * step <= width();
    for (int i = 0; i + 1 < tools; ++i)
        m_tools[i]->setVisible(fits && (i != 2 || shown.plot != nullptr));
    m_tabs->updateGeometry();
}

void TabCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitTools();
}

void TabCard::copy()
{
    if (current().plot != nullptr)
        copyFigure(*current().plot, current().title);
    else
        copyData();
}

void TabCard::copyData()
{
    copyTable(tableShown());
}

QVector<QStringList> TabCard::tableShown() const
{
    return current().plot ? current().plot->figureTable() : current().text();
}

void TabCard::save()
{
    if (current().plot)
        openFigureDialog(current().plot, current().title, this, &TabCard::failed);
    else
        saveData();
}

void TabCard::saveData()
{
    const QString problem = saveTable(this, current().title, tableShown());
    if (!problem.isEmpty())
        emit failed(problem);
}

void TabCard::enlarge()
{
    if (m_window || current().plot == nullptr)
        return;
    PlotWidget* plot = current().plot;
    QWidget* holder = current().holder;
    m_window = new QDialog(window());
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setWindowTitle(current().title);
    const QSize room = screen()->availableSize();
    m_window->resize(room * 0.8);
    auto* layout = new QVBoxLayout(m_window);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(plot);
    QPalette palette = m_window->palette();
    palette.setColor(QPalette::Window, themeOf(this).surface);
    m_window->setPalette(palette);
    // The plot goes home before the window takes its children down.
    connect(m_window, &QDialog::finished, this, [plot, holder] {
        holder->layout()->addWidget(plot);
        plot->show();
    });
    plot->show();
    m_window->show();
}

void TabCard::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool plot = current().plot != nullptr;
    if (plot) {
        menu->addAction(tr("&Copy Image"), this, &TabCard::copy);
        menu->addAction(tr("&Save Image…"), this, &TabCard::save);
        menu->addSeparator();
    }
    menu->addAction(tr("Copy &Data"), this, &TabCard::copyData);
    menu->addAction(tr("Save Data as CS&V…"), this, &TabCard::saveData);
    if (plot) {
        menu->addSeparator();
        PlotWidget* shown = current().plot;
        menu->addAction(tr("&Fit"), shown, [shown] { shown->fitView(); });
        menu->addAction(tr("&Enlarge"), this, &TabCard::enlarge);
    }
    menu->popup(globalPosition);
}

void TabCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_title)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(1, metrics::cardHeaderHeight, width() - 2, metrics::cardHeaderHeight);
}

void TabCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void TabCard::retint()
{
    const Theme& theme = themeOf(this);
    for (QToolButton* tool : m_tools)
        tool->setIcon(themedIcon(tool->property("iconName").toString(), theme.muted));
    if (m_window) {
        QPalette palette = m_window->palette();
        palette.setColor(QPalette::Window, theme.surface);
        m_window->setPalette(palette);
    }
}

} // namespace ui
