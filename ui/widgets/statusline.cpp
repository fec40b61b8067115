#include "ui/widgets/statusline.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace ui {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_factsLayout(new QHBoxLayout), m_message(new QLabel)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    setFixedHeight(metrics::statusHeight);
    m_factsLayout->setSpacing(11);
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_message->setFont(interfaceFont(12));
    m_message->setProperty("muted", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->addLayout(m_factsLayout);
    layout->addStretch();
    layout->addWidget(m_message);
}

void StatusLine::setFacts(const QStringList& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem* item = m_factsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& fact : facts) {
        if (m_factsLayout->count() > 0) {
            auto* line = new QFrame;
            line->setFixedSize(1, 14);
            line->setProperty("divider", true);
            m_factsLayout->addWidget(line);
        }
        auto* label = new QLabel(fact);
        label->setFont(interfaceFont(12));
        label->setProperty("muted", true);
        label->setTextFormat(Qt::PlainText);
        m_factsLayout->addWidget(label);
    }
    setAccessibleDescription(facts.join(QStringLiteral(" · ")));
}

void StatusLine::showMessage(const QString& text)
{
    m_message->setText(text);
    QTimer::singleShot(8000, m_message, [this, text] {
        if (m_message->text() == text)
            m_message->clear();
    });
}

} // namespace ui
