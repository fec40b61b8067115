#include "ui/widgets/optionfields.h"

#include <QDoubleValidator>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace ui {

QSpinBox* optionSpinBox(const QString& name, int low, int high, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    return box;
}

QLineEdit* optionNumberField(const QString& name, const QString& text, double low, double high)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(name);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(108);
    auto* validator = new QDoubleValidator(low, high, 10, field);
    validator->setLocale(QLocale::c());
    field->setValidator(validator);
    return field;
}

QString optionNumberText(double value)
{
    return QLocale::c().toString(value, 'g', 6);
}

double optionNumber(const QLineEdit* field, double fallback)
{
    bool valid = false;
    const double value = QLocale::c().toDouble(field->text(), &valid);
    return valid && field->hasAcceptableInput() ? value : fallback;
}

} // namespace ui
