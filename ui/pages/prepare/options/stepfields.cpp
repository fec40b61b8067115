#include "ui/pages/prepare/options/stepfields.h"

#include "ui/style/theme.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QString>

namespace ui {

namespace {

template <typename Box, typename Number>
Box* createBox(const char* name, Number low, Number high)
{
    auto* box = new Box;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(low, high);
    box->setAlignment(Qt::AlignRight);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

QSpinBox* stepCountField(const char* name, int low, int high)
{
    return createBox<QSpinBox>(name, low, high);
}

QDoubleSpinBox* stepNumberField(const char* name, double low, double high)
{
    return createBox<QDoubleSpinBox>(name, low, high);
}

QLabel* stepNote()
{
    auto* label = new QLabel;
    label->setProperty("muted", true);
    label->setFont(interfaceFont(12));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 2, 0, 4);
    return label;
}

} // namespace ui
