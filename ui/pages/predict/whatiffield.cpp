#include "ui/pages/predict/whatiffield.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/typednumber.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int sliderSteps = 200;
constexpr int fieldWidth = 128;
constexpr double nameWidth = 150;
constexpr double wasWidth = 112;

QString shownText(const QString& text)
{
    return text.isEmpty() ? WhatIfField::tr("(missing)") : text;
}

} // namespace

WhatIfField::WhatIfField(const core::prepare::SourceColumn& source, std::size_t index,
                         const FieldRange& range, QGridLayout& grid, int row, QObject* parent)
    : QObject(parent), m_index(index), m_range(range),
      m_isNumber(source.type == core::data::ColumnType::Numeric), m_name(new QLabel),
      m_was(new QLabel), m_undo(new QToolButton), m_problem(new QLabel)
{
    const QString name = QString::fromStdString(source.name);
    m_name->setTextFormat(Qt::PlainText);
    // Bold when changed: the room for that is there from the start.
    m_name->setText(elidedText(interfaceFont(13, QFont::DemiBold), name, nameWidth));
    m_name->setToolTip(name);
    if (m_isNumber || source.type == core::data::ColumnType::Date)
        createText(source, range);
    else
        createChoice(source);
    QWidget* field = m_choice ? static_cast<QWidget*>(m_choice) : m_text;
    field->setObjectName(QStringLiteral("whatIf:") + name);
    field->setAccessibleName(name);
    m_undo->setAutoRaise(true);
    m_undo->setFixedSize(26, 26);
    m_undo->setIconSize({16, 16});
    m_undo->setToolTip(tr("Back to what it was"));
    m_undo->setAccessibleName(tr("%1: back to what it was").arg(name));
    connect(m_undo, &QToolButton::clicked, this, [this] {
        setOriginal(m_original);
        emit edited(m_original);
    });
    m_was->setProperty("muted", true);
    m_was->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->setFont(interfaceFont(12));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* end = new QWidget;
    auto* endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->setSpacing(2);
    endLayout->addWidget(m_undo);
    endLayout->addWidget(m_was, 1);
    grid.addWidget(m_name, row, 0);
    if (m_choice) {
        grid.addWidget(m_choice, row, 1, 1, 2);
    } else {
        grid.addWidget(m_text, row, 1);
        grid.addWidget(m_slider, row, 2);
    }
    grid.addWidget(end, row, 3);
    grid.addWidget(m_problem, row + 1, 1, 1, columns - 1);
    restyle();
}

void WhatIfField::createChoice(const core::prepare::SourceColumn& source)
{
    m_choice = new ChoiceBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_choice->addItem(shownText({}), QString());
    for (const std::string& level : source.levels)
        m_choice->addItem(QString::fromStdString(level), QString::fromStdString(level));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { emit edited(text()); });
}

void WhatIfField::createText(const core::prepare::SourceColumn& source, const FieldRange& range)
{
    m_text = new QLineEdit;
    m_text->setMinimumWidth(70);
    m_text->setMaximumWidth(fieldWidth);
    m_text->setPlaceholderText(shownText({}));
    if (source.type == core::data::ColumnType::Date)
        m_text->setToolTip(tr("A day as in 2012-09-04; empty for missing"));
    else
        m_text->setToolTip(tr("A number; empty for missing"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(tr("%1, slider").arg(QString::fromStdString(source.name)));
    m_slider->setMinimumWidth(60);
    m_slider->setRange(0, sliderSteps);
    const double width = range.high - range.low;
    if (range.isWhole && width < sliderSteps)
        m_slider->setRange(0, static_cast<int>(width));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString& text) {
        showSlider();
        emit edited(text);
    });
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfField::slide);
    if (!(width > 0) || source.type == core::data::ColumnType::Date)
        m_slider->hide(); // days are written
}

void WhatIfField::slide(int position)
{
    const double width = m_range.high - m_range.low;
    double value = m_range.low + width * position / std::max(1, m_slider->maximum());
    // As many decimals as tell two positions apart.
    const double digits =
        m_range.isWhole ? 1 : std::pow(10, std::floor(std::log10(width / sliderSteps)));
    value = std::clamp(std::round(value / digits) * digits, m_range.low, m_range.high);
    const int decimals =
        m_range.isWhole ? 0 : std::max(0, static_cast<int>(-std::floor(std::log10(digits) + 0.5)));
    const QString text = shown(QString::number(value, 'f', decimals));
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    emit edited(text);
}

void WhatIfField::showSlider()
{
    const std::optional<double> value = number();
    const double width = m_range.high - m_range.low;
    if (!value || !(width > 0))
        return;
    const QSignalBlocker blocker(m_slider);
    const double share = std::clamp((*value - m_range.low) / width, 0.0, 1.0);
    m_slider->setValue(static_cast<int>(std::lround(share * m_slider->maximum())));
}

void WhatIfField::setOriginal(const QString& text)
{
    m_original = text;
    if (m_choice) {
        const QSignalBlocker blocker(m_choice);
        int at = m_choice->findData(text);
        if (at < 0) { // a level that no customer had whom the recipe was fitted on
            m_choice->addItem(text, text);
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    } else {
        m_text->setText(shown(text));
        m_text->setCursorPosition(0);
        showSlider();
    }
    setProblem({});
    setChanged(false);
}

QString WhatIfField::text() const
{
    return m_choice ? m_choice->currentData().toString() : m_text->text();
}

QString WhatIfField::shown(const QString& plain) const
{
    return m_isNumber ? withDecimalMark(plain) : plain;
}

bool WhatIfField::isOriginal() const
{
    return text().trimmed() == shown(m_original);
}

std::optional<double> WhatIfField::number() const
{
    return m_isNumber ? typedNumber(m_text->text()) : std::nullopt;
}

void WhatIfField::setChanged(bool changed)
{
    m_changed = changed;
    restyle();
}

void WhatIfField::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    restyle();
    if (!m_text || m_text->property("invalid").toBool() == !text.isEmpty())
        return;
    m_text->setProperty("invalid", !text.isEmpty());
    m_text->setAccessibleDescription(text);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

QString WhatIfField::problem() const
{
    return m_problem->text();
}

void WhatIfField::restyle()
{
    const bool differs = m_changed || !m_problem->text().isEmpty();
    m_name->setFont(interfaceFont(13, m_changed ? QFont::DemiBold : QFont::Normal));
    const QString was = m_changed ? tr("was %1").arg(shownText(shown(m_original))) : QString();
    m_was->setText(elidedText(interfaceFont(13), was, wasWidth));
    m_was->setToolTip(was);
    m_undo->setIcon(themedIcon(QStringLiteral("undo"), themeOf(m_undo).muted));
    m_undo->setEnabled(differs);
    // Keeps its place, so that fields do not move while one is typed in.
    QSizePolicy policy = m_undo->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_undo->setSizePolicy(policy);
    m_undo->setVisible(differs);
}

} // namespace ui
