#include "ui/widgets/layerrow.h"

#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>

namespace ui {
namespace {

using core::network::Activation;

constexpr Activation offered[] = {Activation::Relu,    Activation::Tanh,  Activation::Elu,
                                  Activation::Gelu,    Activation::Selu,  Activation::LeakyRelu,
                                  Activation::Sigmoid, Activation::Linear};
constexpr int fieldWidth = 74;
constexpr int unitsWidth = 58;
/// Four figures fit beside the arrows.
constexpr const char* tight = "QAbstractSpinBox { padding-left: 1px; padding-right: 1px; }"
                              "QComboBox { padding-left: 5px; padding-right: 0; }";

/// Shortens a name without room by an ellipsis; the list shows it whole.
class NarrowComboBox : public QComboBox {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room =
            style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                .width();
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

LayerRow::LayerRow(const core::network::Layer& layer, QWidget* parent)
    : QFrame(parent), m_layer(layer), m_handle(new QLabel), m_icon(new QLabel), m_name(new QLabel),
      m_parameters(new QLabel), m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("layerRow"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(rowHeight);
    m_handle->setObjectName(QStringLiteral("layerHandle"));
    m_handle->setFixedSize(14, rowHeight);
    m_handle->setAlignment(Qt::AlignCenter);
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to move the layer (Alt+Up, Alt+Down)"));
    m_handle->installEventFilter(this);
    m_parameters->setObjectName(QStringLiteral("layerParameters"));
    m_parameters->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parameters->setFixedWidth(parametersWidth);
    m_parameters->setFont(interfaceFont(12));
    m_remove->setAutoRaise(true);
    m_remove->setFixedSize(parametersWidth, 24);
    m_remove->hide();
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setObjectName(QStringLiteral("removeLayerButton"));
    m_remove->setToolTip(tr("Remove the layer (Del)"));
    m_remove->setAccessibleName(tr("Remove the layer"));
    connect(m_remove, &QToolButton::clicked, this, &LayerRow::removeRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(5);
    row->addWidget(m_handle);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addStretch(1);
    if (const auto* dense = std::get_if<core::network::Dense>(&m_layer)) {
        addDense(*dense, *row);
    } else if (const auto* dropout = std::get_if<core::network::Dropout>(&m_layer)) {
        addDropout(*dropout, *row);
    } else {
        m_iconName = QStringLiteral("layers-batchnorm");
        m_name->setText(tr("Batch norm"));
    }
    row->addWidget(m_parameters);
    row->addWidget(m_remove);
    addMoveShortcuts();
    setNumber(1);
    retint();
}

void LayerRow::addDense(const core::network::Dense& dense, QHBoxLayout& row)
{
    m_iconName = QStringLiteral("layers-dense");
    m_name->setText(tr("Dense"));
    m_units = new QSpinBox;
    m_units->setRange(1, 4096);
    m_units->setValue(dense.units);
    m_units->setFixedWidth(unitsWidth);
    m_units->setAlignment(Qt::AlignRight);
    m_units->setProperty("dense", true);
    m_units->setStyleSheet(QString::fromLatin1(tight));
    m_activation = new NarrowComboBox;
    m_activation->setFixedWidth(fieldWidth);
    m_activation->setProperty("dense", true);
    m_activation->setStyleSheet(QString::fromLatin1(tight));
    for (const Activation activation : offered) {
        const auto label = core::network::activationLabel(activation);
        m_activation->addItem(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())),
                              static_cast<int>(activation));
    }
    m_activation->view()->setMinimumWidth(112);
    m_activation->setCurrentIndex(m_activation->findData(static_cast<int>(dense.activation)));
    m_activation->setToolTip(m_activation->currentText());
    row.addWidget(m_units);
    row.addWidget(m_activation);
    connect(m_units, &QSpinBox::valueChanged, this, &LayerRow::changed);
    connect(m_activation, &QComboBox::currentIndexChanged, this, [this] {
        m_activation->setToolTip(m_activation->currentText());
        emit changed();
    });
}

void LayerRow::addDropout(const core::network::Dropout& dropout, QHBoxLayout& row)
{
    m_iconName = QStringLiteral("layers-dropout");
    m_name->setText(tr("Dropout"));
    m_rate = new QDoubleSpinBox;
    m_rate->setRange(0.01, 0.95);
    m_rate->setSingleStep(0.05);
    m_rate->setValue(dropout.rate);
    m_rate->setFixedWidth(fieldWidth);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setProperty("dense", true);
    m_rate->setStyleSheet(QString::fromLatin1(tight));
    row.addWidget(m_rate);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &LayerRow::changed);
}

void LayerRow::addMoveShortcuts()
{
    for (const int by : {-1, 1}) {
        auto* action = new QAction(this);
        action->setShortcut(by < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { emit moveRequested(by); });
        addAction(action);
    }
}

core::network::Layer LayerRow::layer() const
{
    if (m_units)
        return core::network::Dense{m_units->value(),
                                    static_cast<Activation>(m_activation->currentData().toInt())};
    if (m_rate)
        return core::network::Dropout{m_rate->value()};
    return core::network::BatchNormalization{};
}

QString LayerRow::parametersText(std::size_t parameters)
{
    if (parameters == 0)
        return QStringLiteral("–");
    if (parameters < 1'000'000)
        return countText(static_cast<qint64>(parameters));
    return tr("%1 M").arg(numberText(static_cast<double>(parameters) / 1e6, 1));
}

void LayerRow::setParameters(std::size_t parameters)
{
    const QString exact = tr("%1 parameters").arg(countText(static_cast<qint64>(parameters)));
    m_parameters->setText(parametersText(parameters));
    m_parameters->setToolTip(exact);
    setAccessibleDescription(exact);
}

void LayerRow::setNumber(int number)
{
    setAccessibleName(tr("Layer %1: %2").arg(number).arg(m_name->text()));
    if (m_units)
        m_units->setAccessibleName(tr("Units of layer %1").arg(number));
    if (m_activation)
        m_activation->setAccessibleName(tr("Activation of layer %1").arg(number));
    if (m_rate)
        m_rate->setAccessibleName(tr("Dropout rate of layer %1").arg(number));
}

void LayerRow::setLifted(bool lifted)
{
    m_lifted = lifted;
    m_handle->setCursor(lifted ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    update();
}

std::vector<QWidget*> LayerRow::focusStops()
{
    std::vector<QWidget*> stops{this};
    for (QWidget* field : std::initializer_list<QWidget*>{m_units, m_activation, m_rate})
        if (field)
            stops.push_back(field);
    return stops;
}

bool LayerRow::eventFilter(QObject* watched, QEvent* event)
{
    return (watched == m_handle && handleEvent(event)) || QFrame::eventFilter(watched, event);
}

bool LayerRow::handleEvent(QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse)
        return false;
    const QPoint position = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        emit dragBegun(position);
    } else if (event->type() == QEvent::MouseMove && (mouse->buttons() & Qt::LeftButton)) {
        emit dragged(position);
    } else if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
        emit dragEnded();
    } else {
        return false;
    }
    return true;
}

void LayerRow::showRemove(bool shown)
{
    m_remove->setVisible(shown);
    m_parameters->setVisible(!shown);
}

void LayerRow::enterEvent(QEnterEvent*)
{
    showRemove(true);
}

void LayerRow::leaveEvent(QEvent*)
{
    showRemove(false);
}

void LayerRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void LayerRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void LayerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else if (event->key() == Qt::Key_Escape && m_lifted)
        emit dragCancelled();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit neighbourRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void LayerRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Move Up"), this, [this] { emit moveRequested(-1); });
    menu.addAction(tr("Move Down"), this, [this] { emit moveRequested(1); });
    menu.addAction(tr("Duplicate"), this, &LayerRow::duplicateRequested);
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, &LayerRow::removeRequested);
    menu.exec(event->globalPos());
}

void LayerRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (!m_lifted) {
        painter.fillRect(0, rowHeight - 1, width(), 1, theme.grid);
        if (!hasFocus())
            return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(m_lifted ? QBrush(theme.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
}

void LayerRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void LayerRow::retint()
{
    const Theme& theme = themeOf(this);
    m_handle->setPixmap(iconPixmap(QStringLiteral("drag"), theme.axis, 14, devicePixelRatioF()));
    m_icon->setPixmap(iconPixmap(m_iconName, theme.muted, 16, devicePixelRatioF()));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), theme.muted));
    m_remove->setIconSize({12, 12});
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_parameters->setPalette(muted);
}

} // namespace ui
