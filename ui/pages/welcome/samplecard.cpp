#include "ui/pages/welcome/samplecard.h"

#include "core/samples/samples.h"
#include "ui/pages/welcome/samplepicture.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

SampleCard::SampleCard(const core::samples::Sample& sample, QWidget* parent)
    : QAbstractButton(parent), m_picture(new SamplePicture)
{
    const QString title = QCoreApplication::translate("Samples", sample.title.c_str());
    const QString purpose = QCoreApplication::translate("Samples", sample.purpose.c_str());
    const QLocale locale;
    const QString size = tr("%1 × %2").arg(locale.toString(qulonglong(sample.rows)),
                                           locale.toString(qulonglong(sample.columns)));
    setObjectName(QString::fromStdString(sample.id) + QStringLiteral("SampleButton"));
    setAccessibleName(title);
    setAccessibleDescription(tr("%1, %2").arg(purpose, size));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(172);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto* name = new QLabel(title);
    name->setFont(interfaceFont(13, QFont::DemiBold));
    auto* shape = new QLabel(size);
    shape->setFont(interfaceFont(12));
    shape->setProperty("muted", true);
    auto* use = new QLabel(purpose);
    use->setProperty("muted", true);
    auto* firstLine = new QHBoxLayout;
    firstLine->addWidget(name);
    firstLine->addStretch();
    firstLine->addWidget(shape);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(15, 10, 15, 12);
    words->setSpacing(3);
    words->addLayout(firstLine);
    words->addWidget(use);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_picture);
    layout->addLayout(words);
    // The labels are part of the button.
    for (QLabel* label : {name, shape, use})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SampleCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.hover : theme.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.setPen(QPen(theme.border, 1));
    const double line = m_picture->geometry().bottom() + 1.5;
    painter.drawLine(QPointF(1, line), QPointF(width() - 1, line));
}

} // namespace ui
