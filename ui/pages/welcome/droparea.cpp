#include "ui/pages/welcome/droparea.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/shortcutbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DropArea::DropArea(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel), m_tour(new QPushButton(tr("Two-Minute Tour")))
{
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(tr("Drop a customer table here"));
    setMinimumHeight(224);
    setMaximumHeight(352);
    m_icon->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Drop a customer table here"));
    title->setFont(interfaceFont(20, QFont::DemiBold));
    title->setAlignment(Qt::AlignCenter);
    auto* text =
        new QLabel(tr("CSV, TSV, Excel or OpenDocument. Your file is read, never changed."));
    text->setProperty("muted", true);
    text->setAlignment(Qt::AlignCenter);
    auto* open = new ShortcutButton(tr("Open CSV…"));
    open->setObjectName(QStringLiteral("openCsvButton"));
    open->setProperty("primary", true);
    open->setThemedIcon(QStringLiteral("open"));
    open->setHint(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    open->setDefault(true);
    auto* project = new QPushButton(tr("Open Project…"));
    project->setObjectName(QStringLiteral("openProjectButton"));
    m_tour->setObjectName(QStringLiteral("tourButton"));
    m_tour->setIconSize({16, 16});
    m_tour->setToolTip(tr("From a table to a report, on an example"));
    connect(open, &QPushButton::clicked, this, &DropArea::openRequested);
    connect(project, &QPushButton::clicked, this, &DropArea::openProjectRequested);
    connect(m_tour, &QPushButton::clicked, this, &DropArea::tourRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {static_cast<QPushButton*>(open), project, m_tour})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addSpacing(18);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(text);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch();
    retint();
}

void DropArea::setDragging(bool dragging)
{
    m_dragging = dragging;
    update();
}

void DropArea::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_dragging ? theme.accent : theme.fieldBorder, 2, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(m_dragging ? theme.accentSoft : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void DropArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void DropArea::retint()
{
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    QPixmap table = iconPixmap(QStringLiteral("drop-table"), theme.fieldBorder, 52, ratio);
    QPainter painter(&table);
    painter.drawPixmap(0, 0, iconPixmap(QStringLiteral("drop-arrow"), theme.accent, 52, ratio));
    painter.end();
    m_icon->setPixmap(table);
    m_tour->setIcon(themedIcon(QStringLiteral("play"), theme.text));
}

} // namespace ui
