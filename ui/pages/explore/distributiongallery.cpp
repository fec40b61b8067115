#include "ui/pages/explore/distributiongallery.h"

#include "ui/plots/plottext.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionPointer;

namespace {

constexpr int leastWidth = 148;
constexpr int itemHeight = 116;

/// −1 where nothing is known of the difference.
double differenceOf(const DistributionPointer& distribution)
{
    return distribution && distribution->difference.isDefined() ? distribution->difference.value
                                                                : -1;
}

} // namespace

class GalleryModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(shown.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const DistributionGallery::Item& item = at(index.row());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return item.name;
        if (role == Qt::AccessibleTextRole)
            return figure(item).isEmpty()
                       ? item.name
                       : DistributionGallery::tr("%1, %2").arg(item.name, figure(item));
        return {};
    }
    const DistributionGallery::Item& at(int row) const
    {
        return items[shown[static_cast<std::size_t>(row)]];
    }
    /// "η 0.39": how much the groups differ.
    static QString figure(const DistributionGallery::Item& item)
    {
        if (!item.distribution || !item.distribution->difference.isDefined())
            return {};
        return QStringLiteral("%1 %2").arg(
            QString::fromUtf8(core::explore::symbol(item.distribution->measure).data()),
            numberText(item.distribution->difference.value, 2));
    }
    void sort()
    {
        shown.resize(items.size());
        std::iota(shown.begin(), shown.end(), std::size_t{0});
        if (order == DistributionGallery::Order::Difference)
            std::stable_sort(shown.begin(), shown.end(), [this](std::size_t a, std::size_t b) {
                return differenceOf(items[a].distribution) > differenceOf(items[b].distribution);
            });
    }
    bool isComplete() const
    {
        return std::all_of(items.begin(), items.end(),
                           [](const auto& item) { return item.distribution && !item.stale; });
    }

    std::vector<DistributionGallery::Item> items; ///< in file order
    std::vector<std::size_t> shown;
    DistributionGallery::Order order = DistributionGallery::Order::File;
    DistributionLook look;

    using QAbstractListModel::beginResetModel;
    using QAbstractListModel::endResetModel;
};

namespace {

class GalleryDelegate : public QStyledItemDelegate {
public:
    GalleryDelegate(GalleryModel* model, QAbstractItemView* view)
        : QStyledItemDelegate(view), m_model(model), m_view(view)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(m_view);
        const DistributionGallery::Item& item = m_model->at(index.row());
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        const bool focused = chosen && m_view->hasFocus();
        const QRectF frame = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(chosen ? QPen(theme.accent, focused ? 2 : 1.4) : QPen(theme.border, 1));
        painter->setBrush((option.state & QStyle::State_MouseOver) != 0 && !chosen ? theme.hover
                                                                                   : theme.surface);
        painter->drawRoundedRect(frame, 5, 5);
        const QFont figureFont = interfaceFont(11);
        const QString figure = GalleryModel::figure(item);
        const double figureWidth = figure.isEmpty() ? 0 : textWidth(figureFont, figure) + 8;
        const QRectF title(frame.left() + 9, frame.top() + 5, frame.width() - 18, 18);
        drawLabel(*painter, title.adjusted(0, 0, -figureWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(12, chosen ? QFont::DemiBold : QFont::Normal), theme.text,
                  item.name);
        if (!figure.isEmpty())
            drawLabel(*painter, title, Qt::AlignRight | Qt::AlignVCenter, figureFont, theme.muted,
                      figure);
        const QRectF area(frame.left() + 10, title.bottom() + 6, frame.width() - 20,
                          frame.bottom() - title.bottom() - 16);
        if (item.distribution && !item.distribution->isEmpty()) {
            painter->setOpacity(item.stale ? 0.45 : 1);
            paintThumbnail(*painter, area, *item.distribution, m_model->look, theme);
        } else if (item.distribution) {
            drawLabel(*painter, area, Qt::AlignCenter, figureFont, theme.muted,
                      DistributionGallery::tr("all missing"));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const auto* list = qobject_cast<const QListView*>(m_view);
        return list->gridSize();
    }

private:
    GalleryModel* m_model;
    QAbstractItemView* m_view;
};

} // namespace

DistributionGallery::DistributionGallery(QWidget* parent)
    : QListView(parent), m_model(new GalleryModel(this))
{
    setObjectName(QStringLiteral("distributionGallery"));
    setAccessibleName(tr("Columns"));
    setModel(m_model);
    setItemDelegate(new GalleryDelegate(m_model, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    arrange();
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        emit columnChosen(m_model->at(index.row()).column);
    });
}

void DistributionGallery::setItems(std::vector<Item> items)
{
    m_isSettled = false;
    m_model->beginResetModel();
    m_model->items = std::move(items);
    m_model->sort();
    m_model->endResetModel();
    m_isSettled = true;
}

void DistributionGallery::setDistribution(std::size_t column, DistributionPointer distribution)
{
    for (Item& item : m_model->items) {
        if (item.column != column)
            continue;
        item.distribution = std::move(distribution);
        item.stale = false;
        break;
    }
    // Pictures do not change places while others are still to come.
    if (m_model->order == Order::Difference && m_model->isComplete())
        setOrder(Order::Difference);
    viewport()->update();
}

void DistributionGallery::outdate()
{
    for (Item& item : m_model->items)
        item.stale = true;
    viewport()->update();
}

void DistributionGallery::setLook(const DistributionLook& look)
{
    m_model->look = look;
    viewport()->update();
}

void DistributionGallery::setOrder(Order order)
{
    const auto kept = currentColumn();
    m_isSettled = false;
    m_model->beginResetModel();
    m_model->order = order;
    m_model->sort();
    m_model->endResetModel();
    if (kept)
        setCurrentColumn(*kept);
    m_isSettled = true;
}

DistributionPointer DistributionGallery::distribution(std::size_t column) const
{
    for (const Item& item : m_model->items)
        if (item.column == column && !item.stale)
            return item.distribution;
    return nullptr;
}

std::vector<std::size_t> DistributionGallery::wanted() const
{
    std::vector<std::size_t> inSight, others;
    const QRect sight = viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Item& item = m_model->at(row);
        if (item.distribution && !item.stale)
            continue;
        const bool seen = visualRect(m_model->index(row)).intersects(sight);
        (seen ? inSight : others).push_back(item.column);
    }
    inSight.insert(inSight.end(), others.begin(), others.end());
    return inSight;
}

std::optional<std::size_t> DistributionGallery::currentColumn() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return {};
    return m_model->at(index.row()).column;
}

void DistributionGallery::setCurrentColumn(std::size_t column)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).column != column)
            continue;
        const QModelIndex index = m_model->index(row);
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

std::size_t DistributionGallery::itemCount() const
{
    return m_model->items.size();
}

void DistributionGallery::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_isSettled && current.isValid())
        emit columnChosen(m_model->at(current.row()).column);
}

void DistributionGallery::resizeEvent(QResizeEvent* event)
{
    arrange();
    QListView::resizeEvent(event);
}

void DistributionGallery::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QListView::changeEvent(event);
}

void DistributionGallery::arrange()
{
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2;
    const int columns = std::max(1, room / leastWidth);
    const QSize grid(std::max(leastWidth, room / columns), itemHeight);
    if (gridSize() != grid)
        setGridSize(grid);
}

} // namespace ui
