#include "ui/pages/data/filterchips.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int widestWords = 320;
constexpr int chipHeight = 26;
constexpr int gap = 6;
constexpr int side = 12;
constexpr int bottom = 10;

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_clearAll(new QPushButton(tr("Clear All"), this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_clearAll->setObjectName(QStringLiteral("clearAllFiltersButton"));
    m_clearAll->setProperty("link", true);
    m_clearAll->setToolTip(tr("Show all rows"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clearAll, &QPushButton::clicked, this, &FilterChips::clearAllRequested);
    hide();
}

void FilterChips::setChips(const std::vector<Chip>& chips)
{
    for (QWidget* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // its button may be what was clicked
    }
    m_chips.clear();
    for (const Chip& chip : chips)
        m_chips.push_back(makeChip(chip, int(m_chips.size())));
    m_clearAll->setVisible(chips.size() > 0);
    m_clearAll->raise();
    setVisible(!chips.empty());
    retint();
    updateGeometry();
    setFixedHeight(heightForWidth(std::max(200, width())));
    arrange(width(), true);
}

QWidget* FilterChips::makeChip(const Chip& chip, int index)
{
    auto* frame = new QFrame(this);
    frame->setProperty("chip", true);
    auto* words = new QPushButton(
        QFontMetrics(interfaceFont(12)).elidedText(chip.text, Qt::ElideRight, widestWords));
    words->setFont(interfaceFont(12));
    words->setProperty("chipText", true);
    words->setAccessibleName(chip.text);
    words->setToolTip(chip.toolTip);
    words->setCursor(chip.canEdit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    words->setFocusPolicy(chip.canEdit ? Qt::StrongFocus : Qt::NoFocus);
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeFilterButton"));
    remove->setAccessibleName(tr("Remove the filter %1").arg(chip.text));
    remove->setToolTip(tr("Remove this filter"));
    remove->setIconSize({12, 12});
    remove->setFixedSize(20, 20);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(4, 0, 3, 0);
    line->setSpacing(0);
    line->addWidget(words);
    line->addWidget(remove);
    if (chip.canEdit)
        connect(words, &QPushButton::clicked, this, [this, index, frame] {
            emit editRequested(index, QRect(frame->mapToGlobal(QPoint()), frame->size()));
        });
    connect(remove, &QToolButton::clicked, this, [this, index] { emit removed(index); });
    frame->show();
    return frame;
}

int FilterChips::arrange(int width, bool moves) const
{
    int x = side;
    int y = 0;
    const auto place = [&](QWidget* widget) {
        const int wide = std::min(widget->sizeHint().width(), width - 2 * side);
        if (x > side && x + wide > width - side) {
            x = side;
            y += chipHeight + gap;
        }
        if (moves)
            widget->setGeometry(x, y, wide, chipHeight);
        x += wide + gap;
    };
    for (QWidget* chip : m_chips)
        place(chip);
    if (!m_chips.empty())
        place(m_clearAll);
    return y + chipHeight + bottom;
}

int FilterChips::heightForWidth(int width) const
{
    return m_chips.empty() ? 0 : arrange(width, false);
}

QSize FilterChips::sizeHint() const
{
    return {300, heightForWidth(std::max(200, width()))};
}

QSize FilterChips::minimumSizeHint() const
{
    return {120, chipHeight + bottom};
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    if (event->size().width() != event->oldSize().width() && !m_chips.empty())
        setFixedHeight(heightForWidth(width()));
}

void FilterChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void FilterChips::retint()
{
    const QIcon cross = themedIcon(QStringLiteral("close"), themeOf(this).accentText);
    for (QWidget* chip : m_chips)
        for (auto* button : chip->findChildren<QToolButton*>())
            button->setIcon(cross);
}

} // namespace ui
