#include "ui/widgets/optionfields.h"

#include "ui/typednumber.h"

#include <QDoubleValidator>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace ui {

namespace {

/// Takes the decimal mark of the language as well as a point.
class NumberValidator : public QDoubleValidator {
public:
    NumberValidator(double low, double high, QObject* parent)
        : QDoubleValidator(low, high, 10, parent)
    {
        setLocale(QLocale::c());
    }

    State validate(QString& input, int& position) const override
    {
        QString plain = input;
        if (plain.count(QLocale().decimalPoint()) == 1 && !plain.contains(u'.'))
            plain.replace(QLocale().decimalPoint(), QLatin1String("."));
        return QDoubleValidator::validate(plain, position);
    }
};

} // namespace

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
    auto* field = new QLineEdit(withDecimalMark(text));
    field->setObjectName(name);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(108);
    field->setValidator(new NumberValidator(low, high, field));
    return field;
}

QString optionNumberText(double value)
{
    return withDecimalMark(QLocale::c().toString(value, 'g', 6));
}

double optionNumber(const QLineEdit* field, double fallback)
{
    const std::optional<double> value = typedNumber(field->text());
    return value && field->hasAcceptableInput() ? *value : fallback;
}

} // namespace ui
