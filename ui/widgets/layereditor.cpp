#include "ui/widgets/layereditor.h"

#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/layerrow.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

LayerEditor::LayerEditor(QWidget* parent)
    : QFrame(parent), m_area(new QWidget), m_insertion(new QFrame(m_area)), m_total(new QLabel),
      m_add(new QPushButton(tr("Add Layer")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        createFixedRow(QStringLiteral("table"), tr("Input"), m_inputText, m_inputParameters));
    m_area->installEventFilter(this);
    column->addWidget(m_area);
    column->addWidget(createFixedRow(QStringLiteral("layers-output"), tr("Output"), m_outputText,
                                     m_outputParameters));
    column->addWidget(createFoot());
    m_insertion->setObjectName(QStringLiteral("layerInsertionLine"));
    m_insertion->setAutoFillBackground(true);
    m_insertion->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_insertion->hide();
    placeRows();
    retint();
}

QWidget* LayerEditor::createFixedRow(const QString& icon, const QString& name, QLabel*& text,
                                     QLabel*& parameters)
{
    auto* widget = new QWidget;
    widget->setFixedHeight(LayerRow::rowHeight);
    auto* row = new QHBoxLayout(widget);
    // The icon stands under those of the layers, which have a handle before it.
    row->setContentsMargins(19, 0, 0, 1);
    row->setSpacing(5);
    auto* picture = new QLabel;
    picture->setProperty("iconName", icon);
    text = new QLabel;
    text->setProperty("mutedText", true);
    parameters = new QLabel;
    parameters->setFont(interfaceFont(12));
    parameters->setProperty("mutedText", true);
    parameters->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    parameters->setFixedWidth(LayerRow::parametersWidth);
    row->addWidget(picture);
    row->addWidget(new QLabel(name));
    row->addStretch(1);
    row->addWidget(text);
    row->addWidget(parameters);
    return widget;
}

QWidget* LayerEditor::createFoot()
{
    m_add->setObjectName(QStringLiteral("addLayerButton"));
    m_add->setProperty("small", true);
    m_add->setAccessibleName(tr("Add Layer"));
    m_add->setIconSize({14, 14});
    // Room for the arrow of the menu.
    m_add->setStyleSheet(QStringLiteral("QPushButton { padding-left: 4px; padding-right: 19px; }"));
    auto* menu = new QMenu(m_add);
    menu->addAction(tr("Dense"), this, [this] { addLayer(core::network::Dense{}); });
    menu->addAction(tr("Dropout"), this, [this] { addLayer(core::network::Dropout{}); });
    menu->addAction(tr("Batch Normalization"), this,
                    [this] { addLayer(core::network::BatchNormalization{}); });
    m_add->setMenu(menu);
    m_total->setObjectName(QStringLiteral("layerTotal"));
    m_total->setFont(interfaceFont(12));
    m_total->setProperty("mutedText", true);
    auto* widget = new QWidget;
    auto* foot = new QHBoxLayout(widget);
    foot->setContentsMargins(0, 8, 0, 4);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_total);
    return widget;
}

void LayerEditor::setLayers(const core::network::Layers& layers)
{
    m_drag.reset();
    m_insertion->hide();
    for (LayerRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (const auto& layer : layers)
        insertRow(static_cast<int>(m_rows.size()), layer);
    arrange();
}

core::network::Layers LayerEditor::layers() const
{
    core::network::Layers layers;
    for (const LayerRow* row : m_rows)
        layers.push_back(row->layer());
    return layers;
}

void LayerEditor::setSummaries(const std::vector<core::network::LayerSummary>& summaries,
                               std::size_t inputs, std::size_t features, bool isMost)
{
    std::size_t total = 0;
    for (const auto& summary : summaries)
        total += summary.parameters;
    // Embeddings stand before the hidden layers, the output behind them.
    const std::size_t before = summaries.size() - std::min(m_rows.size() + 1, summaries.size());
    std::size_t embedded = 0;
    for (std::size_t i = 0; i < before; ++i)
        embedded += summaries[i].parameters;
    m_inputParameters->setText(embedded > 0 ? LayerRow::parametersText(embedded) : QString());
    for (std::size_t i = 0; i < m_rows.size() && before + i < summaries.size(); ++i)
        m_rows[i]->setParameters(summaries[before + i].parameters);
    const auto atMost = [isMost](const QString& number) {
        return isMost ? tr("up to %1").arg(number) : number;
    };
    const QString inputCount = atMost(countText(static_cast<qint64>(inputs)));
    m_inputText->setText(
        features == 1
            ? tr("%1 from 1 feature").arg(inputCount)
            : tr("%1 from %2 features").arg(inputCount, countText(static_cast<qint64>(features))));
    if (!summaries.empty()) {
        const auto& output = summaries.back();
        m_outputText->setText(tr("%1 · softmax").arg(countText(static_cast<qint64>(output.width))));
        m_outputParameters->setText(LayerRow::parametersText(output.parameters));
    }
    m_total->setText(tr("%1 parameters").arg(atMost(countText(static_cast<qint64>(total)))));
}

LayerRow* LayerEditor::insertRow(int index, const core::network::Layer& layer)
{
    auto* row = new LayerRow(layer, m_area);
    row->show();
    m_rows.insert(m_rows.begin() + index, row);
    connect(row, &LayerRow::changed, this, &LayerEditor::layersChanged);
    connect(row, &LayerRow::removeRequested, this, [this, row] { removeLayer(indexOf(row)); });
    connect(row, &LayerRow::duplicateRequested, this,
            [this, row] { duplicateLayer(indexOf(row)); });
    connect(row, &LayerRow::moveRequested, this,
            [this, row](int by) { moveLayer(indexOf(row), indexOf(row) + by); });
    connect(row, &LayerRow::neighbourRequested, this,
            [this, row](int by) { focusRow(indexOf(row) + by); });
    connectDrag(row);
    return row;
}

void LayerEditor::connectDrag(LayerRow* row)
{
    connect(row, &LayerRow::dragBegun, this,
            [this, row](const QPoint& position) { beginDrag(row, position); });
    connect(row, &LayerRow::dragged, this, &LayerEditor::dragTo);
    connect(row, &LayerRow::dragEnded, this, [this] { endDrag(true); });
    connect(row, &LayerRow::dragCancelled, this, [this] { endDrag(false); });
}

int LayerEditor::indexOf(LayerRow* row) const
{
    return static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void LayerEditor::addLayer(const core::network::Layer& layer)
{
    LayerRow* row = insertRow(static_cast<int>(m_rows.size()), layer);
    arrange();
    // Its first field is what is changed next.
    const auto stops = row->focusStops();
    stops[std::min<std::size_t>(1, stops.size() - 1)]->setFocus();
    emit layersChanged();
}

void LayerEditor::duplicateLayer(int index)
{
    const auto layer = m_rows[static_cast<std::size_t>(index)]->layer();
    LayerRow* row = insertRow(index + 1, layer);
    arrange();
    row->setFocus();
    emit layersChanged();
}

void LayerEditor::removeLayer(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return;
    endDrag(false);
    LayerRow* row = m_rows[static_cast<std::size_t>(index)];
    const bool hadFocus = row->hasFocus() || row->isAncestorOf(QApplication::focusWidget());
    m_rows.erase(m_rows.begin() + index);
    row->hide();
    row->deleteLater();
    arrange();
    if (hadFocus)
        focusRow(std::min(index, static_cast<int>(m_rows.size()) - 1));
    emit layersChanged();
}

void LayerEditor::moveLayer(int from, int to)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (from < 0 || from > last || to < 0 || to > last || from == to)
        return;
    LayerRow* row = m_rows[static_cast<std::size_t>(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    arrange();
    emit layersChanged();
}

void LayerEditor::focusRow(int index)
{
    if (m_rows.empty())
        m_add->setFocus();
    else if (index >= 0 && index < static_cast<int>(m_rows.size()))
        m_rows[static_cast<std::size_t>(index)]->setFocus();
}

void LayerEditor::beginDrag(LayerRow* row, const QPoint& globalPosition)
{
    const int index = indexOf(row);
    m_drag = Drag{row, index, index, row->mapFromGlobal(globalPosition).y()};
}

void LayerEditor::dragTo(const QPoint& globalPosition)
{
    if (!m_drag)
        return;
    const int top = m_area->mapFromGlobal(globalPosition).y() - m_drag->grip;
    if (!m_drag->moved) {
        const int way = std::abs(top - m_drag->from * LayerRow::rowHeight);
        if (way < QApplication::startDragDistance() / 2)
            return;
        m_drag->moved = true;
        m_drag->row->setLifted(true);
        m_drag->row->raise();
    }
    // The others stay, so that it leaves its own place empty.
    const int last = static_cast<int>(m_rows.size()) - 1;
    const int y = std::clamp(top, 0, last * LayerRow::rowHeight);
    m_drag->row->move(0, y);
    m_drag->to = (y + LayerRow::rowHeight / 2) / LayerRow::rowHeight;
    showInsertion();
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(m_drag->row, 0, LayerRow::rowHeight / 2);
            break;
        }
}

void LayerEditor::showInsertion()
{
    const int gap = m_drag->to > m_drag->from ? m_drag->to + 1 : m_drag->to;
    m_insertion->setGeometry(0, std::max(gap * LayerRow::rowHeight - 2, 0), m_area->width(), 2);
    m_insertion->setVisible(m_drag->to != m_drag->from);
    m_insertion->raise();
}

void LayerEditor::endDrag(bool dropped)
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    m_insertion->hide();
    drag.row->setLifted(false);
    placeRows();
    if (dropped && drag.moved)
        moveLayer(drag.from, drag.to);
}

void LayerEditor::placeRows()
{
    const int count = static_cast<int>(m_rows.size());
    m_area->setFixedHeight(count * LayerRow::rowHeight);
    for (int i = 0; i < count; ++i)
        m_rows[static_cast<std::size_t>(i)]->setGeometry(0, i * LayerRow::rowHeight,
                                                         m_area->width(), LayerRow::rowHeight);
}

void LayerEditor::arrange()
{
    placeRows();
    // What comes before the rows among all options; new rows would come last of all.
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
        for (QWidget* stop : m_rows[i]->focusStops()) {
            if (before != m_add)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    if (before != m_add)
        setTabOrder(before, m_add);
}

bool LayerEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && event->type() == QEvent::Resize && !m_drag)
        placeRows();
    return QFrame::eventFilter(watched, event);
}

void LayerEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void LayerEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const int top = m_inputText->parentWidget()->y();
    const int bottom = m_outputText->parentWidget()->geometry().bottom();
    for (const int y : {top - 1, top + LayerRow::rowHeight - 1, bottom})
        painter.fillRect(0, y, width(), 1, theme.grid);
}

void LayerEditor::retint()
{
    const Theme& theme = themeOf(this);
    m_add->setIcon(themedIcon(QStringLiteral("plus"), theme.text));
    QPalette accent = palette();
    accent.setColor(QPalette::Window, theme.accent);
    m_insertion->setPalette(accent);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel* label : findChildren<QLabel*>()) {
        const QString icon = label->property("iconName").toString();
        if (!icon.isEmpty())
            label->setPixmap(iconPixmap(icon, theme.muted, 16, devicePixelRatioF()));
        if (label->property("mutedText").toBool())
            label->setPalette(muted);
    }
}

} // namespace ui
