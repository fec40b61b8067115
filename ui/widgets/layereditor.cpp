#include "ui/widgets/layereditor.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/layerrow.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

LayerEditor::LayerEditor(QWidget* parent)
    : QFrame(parent), m_rowLayout(new QVBoxLayout), m_total(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(
        createFixedRow(QStringLiteral("table"), tr("Input"), m_inputText, m_inputParameters));
    m_rowLayout->setSpacing(2);
    column->addLayout(m_rowLayout);
    column->addWidget(createFixedRow(QStringLiteral("layers-output"), tr("Output"), m_outputText,
                                     m_outputParameters));

    auto* add = new QPushButton(tr("Add Layer"));
    add->setObjectName(QStringLiteral("addLayerButton"));
    add->setProperty("small", true);
    add->setAccessibleName(tr("Add Layer"));
    auto* menu = new QMenu(add);
    menu->addAction(tr("Dense"), this, [this] { addLayer(core::network::Dense{}); });
    menu->addAction(tr("Dropout"), this, [this] { addLayer(core::network::Dropout{}); });
    menu->addAction(tr("Batch Normalization"), this,
                    [this] { addLayer(core::network::BatchNormalization{}); });
    add->setMenu(menu);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 6, 0, 0);
    foot->addWidget(add);
    foot->addStretch(1);
    m_total->setFont(interfaceFont(12));
    foot->addWidget(m_total);
    column->addLayout(foot);
    retint();
}

QWidget* LayerEditor::createFixedRow(const QString& icon, const QString& name, QLabel*& text,
                                     QLabel*& parameters)
{
    auto* widget = new QWidget;
    widget->setFixedHeight(30);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(16, 0, 0, 0);
    row->setSpacing(4);
    auto* picture = new QLabel;
    picture->setProperty("iconName", icon);
    text = new QLabel;
    text->setFont(interfaceFont(12));
    text->setProperty("mutedText", true);
    parameters = new QLabel;
    parameters->setFont(interfaceFont(12));
    parameters->setProperty("mutedText", true);
    parameters->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    parameters->setFixedWidth(44);
    row->addWidget(picture);
    row->addWidget(new QLabel(name));
    row->addStretch(1);
    row->addWidget(text);
    row->addWidget(parameters);
    return widget;
}

void LayerEditor::setLayers(const core::network::Layers& layers)
{
    for (LayerRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (const auto& layer : layers)
        insertRow(static_cast<int>(m_rows.size()), layer);
}

core::network::Layers LayerEditor::layers() const
{
    core::network::Layers layers;
    for (const LayerRow* row : m_rows)
        layers.push_back(row->layer());
    return layers;
}

void LayerEditor::setSummaries(const std::vector<core::network::LayerSummary>& summaries,
                               std::size_t inputs, std::size_t features)
{
    std::size_t total = 0;
    for (const auto& summary : summaries)
        total += summary.parameters;
    for (std::size_t i = 0; i < m_rows.size() && i < summaries.size(); ++i)
        m_rows[i]->setParameters(summaries[i].parameters);
    m_inputText->setText(
        features == 1 ? tr("%1 from 1 feature").arg(countText(inputs))
                      : tr("%1 from %2 features").arg(countText(inputs), countText(features)));
    if (!summaries.empty()) {
        m_outputText->setText(tr("%1 · softmax").arg(countText(summaries.back().width)));
        m_outputParameters->setText(countText(summaries.back().parameters));
    }
    m_total->setText(tr("%1 parameters").arg(countText(total)));
}

void LayerEditor::insertRow(int index, const core::network::Layer& layer)
{
    auto* row = new LayerRow(layer, this);
    m_rowLayout->insertWidget(index, row);
    m_rows.insert(m_rows.begin() + index, row);
    connect(row, &LayerRow::changed, this, &LayerEditor::layersChanged);
    connect(row, &LayerRow::removeRequested, this, [this, row] { removeLayer(indexOf(row)); });
    connect(row, &LayerRow::moveRequested, this,
            [this, row](int by) { moveLayer(indexOf(row), indexOf(row) + by); });
    connect(row, &LayerRow::dragged, this,
            [this, row](const QPoint& position) { dragRow(row, position); });
    for (const int by : {-1, 1}) {
        auto* action = new QAction(row);
        action->setShortcut(by < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, row, [row, by] { emit row->moveRequested(by); });
        row->addAction(action);
    }
}

int LayerEditor::indexOf(LayerRow* row) const
{
    return static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
}

void LayerEditor::addLayer(const core::network::Layer& layer)
{
    insertRow(static_cast<int>(m_rows.size()), layer);
    emit layersChanged();
}

void LayerEditor::removeLayer(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return;
    LayerRow* row = m_rows[static_cast<std::size_t>(index)];
    m_rows.erase(m_rows.begin() + index);
    m_rowLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
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
    m_rowLayout->removeWidget(row);
    m_rowLayout->insertWidget(to, row);
    emit layersChanged();
}

void LayerEditor::dragRow(LayerRow* row, const QPoint& globalPosition)
{
    const int y = mapFromGlobal(globalPosition).y();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QRect place = m_rows[i]->geometry();
        if (m_rows[i] != row && y >= place.top() && y <= place.bottom()) {
            moveLayer(indexOf(row), static_cast<int>(i));
            return;
        }
    }
}

void LayerEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void LayerEditor::retint()
{
    const Theme& theme = themeOf(this);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_total->setPalette(muted);
    for (QLabel* label : findChildren<QLabel*>()) {
        const QString icon = label->property("iconName").toString();
        if (!icon.isEmpty())
            label->setPixmap(iconPixmap(icon, theme.muted, 15, devicePixelRatioF()));
        if (label->property("mutedText").toBool())
            label->setPalette(muted);
    }
}

} // namespace ui
