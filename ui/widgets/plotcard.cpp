#include "ui/widgets/plotcard.h"

#include "ui/plots/figureexport.h"
#include "ui/plots/plotwidget.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/figuredialog.h"
#include "ui/widgets/plottoolhelp.h"
#include "ui/widgets/savedtable.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// One line that gives way at the right; the whole text stands in the tool tip.
class CaptionLabel : public QLabel {
public:
    CaptionLabel(bool muted, QWidget* parent) : QLabel(parent), m_muted(muted) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(m_muted ? themeOf(this).muted : themeOf(this).text);
        if (width() >= 40 || !m_muted)
            painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown());
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(shown() == text() ? QString() : text());
        return QLabel::event(event);
    }

private:
    QString shown() const { return fontMetrics().elidedText(text(), Qt::ElideRight, width()); }
    bool m_muted;
};

} // namespace

PlotCard::PlotCard(const QString& title, PlotWidget* plot, QWidget* parent)
    : QFrame(parent), m_plot(plot), m_titleLabel(new CaptionLabel(false, this)),
      m_captionLabel(new CaptionLabel(true, this)), m_header(new QHBoxLayout),
      m_middle(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_titleLabel->setFont(interfaceFont(14, QFont::DemiBold));
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_titleLabel->setMinimumWidth(1);
    m_titleLabel->setProperty("elides", true);
    m_captionLabel->setFont(interfaceFont(12));
    m_captionLabel->setTextFormat(Qt::PlainText);
    m_captionLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_header->setContentsMargins(metrics::cardPadding, 0, 8, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_titleLabel);
    m_header->addSpacing(6);
    m_header->addWidget(m_captionLabel, 1);
    m_copy = addTool(QStringLiteral("copy"), tr("Copy Image"), QStringLiteral("copyImageButton"));
    m_save = addTool(QStringLiteral("save"), tr("Save Image"), QStringLiteral("saveImageButton"));
    m_enlarge = addTool(QStringLiteral("expand"), tr("Enlarge"), QStringLiteral("enlargeButton"));
    m_more = addTool(QStringLiteral("more"), tr("More"), QStringLiteral("moreButton"));
    connect(m_copy, &QToolButton::clicked, this, &PlotCard::copyImage);
    connect(m_save, &QToolButton::clicked, this, &PlotCard::saveImage);
    connect(m_enlarge, &QToolButton::clicked, this, &PlotCard::enlarge);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

    auto* header = new QWidget(this);
    header->setFixedHeight(metrics::cardHeaderHeight);
    header->setLayout(m_header);

    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(metrics::cardPadding);
    m_middle->addWidget(m_plot, 1);
    m_body->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 12);
    m_body->setSpacing(8);
    m_body->addLayout(m_middle, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(m_body, 1);

    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_plot->mapToGlobal(at)); });
    connect(m_plot, &PlotWidget::figureChanged, this, &PlotCard::updateTools);

    setTitle(title);
    retint();
    updateTools();
}

QToolButton* PlotCard::addTool(const QString& icon, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("iconName", icon);
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(26, 26);
    button->setToolTip(name);
    button->setWhatsThis(plotToolHelp(icon));
    m_header->addWidget(button);
    m_header->setSpacing(4);
    m_tools << button;
    return button;
}

void PlotCard::setTitle(const QString& title)
{
    m_title = title;
    m_titleLabel->setText(title);
    if (m_plot->accessibleName().isEmpty() || m_plot->property("namedByCard").toBool()) {
        m_plot->setAccessibleName(title);
        m_plot->setProperty("namedByCard", true);
    }
    for (QToolButton* button : m_tools)
        button->setAccessibleName(tr("%1: %2").arg(title, button->toolTip()));
    if (m_window)
        m_window->setWindowTitle(title);
}

void PlotCard::setCaption(const QString& caption)
{
    m_captionLabel->setText(caption);
}

void PlotCard::addHeaderWidget(QWidget* widget)
{
    m_header->insertWidget(m_header->indexOf(m_copy), widget);
}

void PlotCard::addBodyWidget(QWidget* widget, bool beside)
{
    if (beside)
        m_middle->addWidget(widget);
    else
        m_body->addWidget(widget);
}

QMenu* PlotCard::createMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool figure = m_plot->hasFigure();
    const auto add = [&](const QString& text, void (PlotCard::*action)()) {
        QAction* entry = menu->addAction(text, this, action);
        entry->setEnabled(figure);
    };
    add(tr("&Copy Image"), &PlotCard::copyImage);
    add(tr("&Save Image…"), &PlotCard::saveImage);
    menu->addSeparator();
    add(tr("Copy &Data"), &PlotCard::copyData);
    add(tr("Save Da&ta…"), &PlotCard::saveData);
    menu->addSeparator();
    menu->addAction(tr("&Fit"), m_plot, [this] { m_plot->fitView(); })->setEnabled(figure);
    if (!m_window)
        add(tr("&Enlarge"), &PlotCard::enlarge);
    return menu;
}

void PlotCard::showMenu(const QPoint& globalPosition)
{
    createMenu()->popup(globalPosition);
}

void PlotCard::updateTools()
{
    const bool figure = m_plot->hasFigure();
    for (QToolButton* button : {m_copy, m_save, m_enlarge, m_more})
        button->setEnabled(figure);
    if (m_window)
        m_enlarge->setEnabled(true);
}

void PlotCard::copyImage()
{
    if (m_plot->hasFigure())
        copyFigure(*m_plot, m_title);
}

void PlotCard::copyData()
{
    if (m_plot->hasFigure())
        copyTable(m_plot->figureTable());
}

void PlotCard::saveImage()
{
    if (m_plot->hasFigure())
        openFigureDialog(m_plot, m_title, this, &PlotCard::failed);
}

void PlotCard::saveData()
{
    if (!m_plot->hasFigure())
        return;
    const QString problem = saveTable(this, m_title, m_plot->figureTable());
    if (!problem.isEmpty())
        emit failed(problem);
}

void PlotCard::enlarge()
{
    if (m_window) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    m_window = new QDialog(this);
    m_window->setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_window->setObjectName(QStringLiteral("enlargedFigure"));
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setModal(false);
    m_window->setWindowTitle(m_title);
    const QSize room = screen()->availableSize();
    m_window->resize(std::min(1400, room.width() * 85 / 100),
                     std::min(900, room.height() * 85 / 100));

    m_placeholder =
        new QLabel(tr("Shown in a window of its own.\nClose it to bring it back."), this);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setMinimumSize(m_plot->minimumSizeHint());
    m_placeholder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_middle->replaceWidget(m_plot, m_placeholder);

    auto* layout = new QVBoxLayout(m_window);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(m_plot);
    m_plot->show();
    // The plot is the card's: it must be home before the window takes its children down.
    connect(m_window, &QDialog::finished, this, &PlotCard::putBack);
    retint();
    m_window->show();
    m_plot->setFocus();
    updateTools();
}

void PlotCard::putBack()
{
    m_middle->replaceWidget(m_placeholder, m_plot);
    m_middle->setStretchFactor(m_plot, 1);
    m_plot->show();
    delete m_placeholder;
    m_placeholder = nullptr;
    m_window = nullptr;
    updateTools();
    m_enlarge->setFocus();
}

void PlotCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void PlotCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void PlotCard::retint()
{
    const Theme& theme = themeOf(this);
    for (QToolButton* button : m_tools)
        button->setIcon(themedIcon(button->property("iconName").toString(), theme.muted));
    if (m_placeholder) {
        QPalette palette = m_placeholder->palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        m_placeholder->setPalette(palette);
    }
    m_captionLabel->update();
    if (m_window) {
        QPalette palette = m_window->palette();
        palette.setColor(QPalette::Window, theme.surface);
        m_window->setPalette(palette);
    }
}

} // namespace ui
