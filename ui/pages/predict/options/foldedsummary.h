#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/optionspanel.h"

#include <QFontMetrics>
#include <QObject>
#include <QString>
#include <QToolButton>

namespace ui {

/// What a group of options holds, said beside its name while it is folded; cut to the room there.
class FoldedSummary : public QObject {
public:
    explicit FoldedSummary(OptionGroup* group) : QObject(group), m_group(group)
    {
        connect(group, &OptionGroup::expandedChanged, this, [this] { show(); });
    }

    void setText(const QString& text)
    {
        m_text = text;
        show();
    }

private:
    void show()
    {
        constexpr int around = 46; // margins, the gap to the name, and the scroll bar
        const auto* name = m_group->findChild<QToolButton*>();
        const int room = metrics::optionsWidth - around - name->sizeHint().width();
        m_group->setSummary(
            m_group->isExpanded()
                ? QString()
                : QFontMetrics(interfaceFont(12)).elidedText(m_text, Qt::ElideRight, room));
    }

    OptionGroup* m_group;
    QString m_text;
};

} // namespace ui
