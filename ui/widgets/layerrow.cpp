#include "ui/widgets/layerrow.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QSpinBox>
#include <QToolButton>

#include <initializer_list>

namespace ui {
namespace {

using core::network::Activation;

constexpr Activation offered[] = {Activation::Relu,    Activation::Tanh,  Activation::Elu,
                                  Activation::Gelu,    Activation::Selu,  Activation::LeakyRelu,
                                  Activation::Sigmoid, Activation::Linear};

/// Of the parameters, and of the remove button that takes their place under the pointer.
constexpr int placeWidth = 44;

} // namespace

LayerRow::LayerRow(const core::network::Layer& layer, QWidget* parent)
    : QFrame(parent), m_layer(layer), m_handle(new QLabel), m_icon(new QLabel),
      m_parameters(new QLabel), m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("layerRow"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(34);
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to move the layer (Alt+Up, Alt+Down)"));
    m_handle->installEventFilter(this);
    m_parameters->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parameters->setFixedWidth(placeWidth);
    m_parameters->setFont(interfaceFont(12));
    m_remove->setAutoRaise(true);
    m_remove->setFixedSize(placeWidth, 24);
    m_remove->hide();
    m_remove->setObjectName(QStringLiteral("removeLayerButton"));
    m_remove->setToolTip(tr("Remove the layer"));
    m_remove->setAccessibleName(tr("Remove the layer"));
    connect(m_remove, &QToolButton::clicked, this, &LayerRow::removeRequested);
    addControls();
    retint();
}

void LayerRow::addControls()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* name = new QLabel;
    row->addWidget(m_handle);
    row->addWidget(m_icon);
    row->addWidget(name);
    row->addStretch(1);
    if (const auto* dense = std::get_if<core::network::Dense>(&m_layer)) {
        m_iconName = QStringLiteral("layers-dense");
        name->setText(tr("Dense"));
        m_units = new QSpinBox;
        m_units->setRange(1, 4096);
        m_units->setValue(dense->units);
        m_units->setFixedWidth(66);
        m_units->setAccessibleName(tr("Units"));
        m_activation = new QComboBox;
        m_activation->setFixedWidth(74);
        m_activation->setAccessibleName(tr("Activation"));
        for (const Activation activation : offered) {
            const auto label = core::network::activationLabel(activation);
            m_activation->addItem(
                QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())),
                static_cast<int>(activation));
        }
        m_activation->setCurrentIndex(m_activation->findData(static_cast<int>(dense->activation)));
        row->addWidget(m_units);
        row->addWidget(m_activation);
        connect(m_units, &QSpinBox::valueChanged, this, &LayerRow::changed);
        connect(m_activation, &QComboBox::currentIndexChanged, this, &LayerRow::changed);
    } else if (const auto* dropout = std::get_if<core::network::Dropout>(&m_layer)) {
        m_iconName = QStringLiteral("layers-dropout");
        name->setText(tr("Dropout"));
        m_rate = new QDoubleSpinBox;
        m_rate->setRange(0.01, 0.95);
        m_rate->setSingleStep(0.05);
        m_rate->setValue(dropout->rate);
        m_rate->setFixedWidth(74);
        m_rate->setAccessibleName(tr("Dropout rate"));
        row->addWidget(m_rate);
        connect(m_rate, &QDoubleSpinBox::valueChanged, this, &LayerRow::changed);
    } else {
        m_iconName = QStringLiteral("layers-batchnorm");
        name->setText(tr("Batch norm"));
    }
    for (QWidget* control : std::initializer_list<QWidget*>{m_units, m_activation, m_rate})
        if (control)
            control->setProperty("dense", true);
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{m_units, m_rate})
        if (box)
            box->setAlignment(Qt::AlignRight);
    setAccessibleName(tr("Layer: %1").arg(name->text()));
    row->addWidget(m_parameters);
    row->addWidget(m_remove);
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

void LayerRow::setParameters(std::size_t parameters)
{
    m_parameters->setText(parameters ? QLocale().toString(static_cast<qulonglong>(parameters))
                                     : QStringLiteral("–"));
}

bool LayerRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_handle) {
        if (event->type() == QEvent::MouseButtonPress) {
            m_handle->setCursor(Qt::ClosedHandCursor);
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease) {
            m_handle->setCursor(Qt::OpenHandCursor);
            return true;
        }
        if (event->type() == QEvent::MouseMove) {
            emit dragged(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
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

void LayerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else
        QFrame::keyPressEvent(event);
}

void LayerRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Move Up"), this, [this] { emit moveRequested(-1); });
    menu.addAction(tr("Move Down"), this, [this] { emit moveRequested(1); });
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, &LayerRow::removeRequested);
    menu.exec(event->globalPos());
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
    m_handle->setPixmap(iconPixmap(QStringLiteral("drag"), theme.axis, 12, devicePixelRatioF()));
    m_icon->setPixmap(iconPixmap(m_iconName, theme.muted, 15, devicePixelRatioF()));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), theme.muted));
    m_remove->setIconSize({12, 12});
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_parameters->setPalette(muted);
}

} // namespace ui
