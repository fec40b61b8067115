#include "ui/pages/prepare/options/wasmissinggroup.h"

#include "ui/pages/prepare/options/stepfields.h"
#include "ui/pages/prepare/options/stepsubject.h"
#include "ui/plots/plottext.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

#include <optional>

namespace ui {

using namespace core::prepare;

namespace {

/// Chance below which differences between classes are taken for real; divided by the columns
/// looked at.
constexpr double rareChance = 0.01;

} // namespace

WasMissingGroup::WasMissingGroup(OptionsPanel& panel, const StepSubject& subject, QObject* parent)
    : StepGroup(subject, parent)
{
    m_group = panel.addGroup(tr("Keep what is missing"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_flag = new QCheckBox(tr("Add a “was missing” input"));
    m_flag->setObjectName(QStringLiteral("wasMissingBox"));
    layout->addWidget(m_flag);
    auto* about = new InfoButton(
        tr("“Was missing” input"),
        tr("One more input for each column with gaps: 1 where the cell was empty, else 0. The "
           "model can then learn from the fact that something is not known. Worth it when cells "
           "are missing more often for some customers than for others."));
    about->setTopic(QStringLiteral("prepare#fill"));
    layout->addWidget(about);
    layout->addStretch(1);
    m_note = stepNote();
    m_group->addWidget(row);
    m_group->addWidget(m_note);
    connect(m_flag, &QCheckBox::toggled, this, [this](bool on) {
        if (!editable())
            return;
        PlanStep changed = *editable();
        if (auto* numbers = std::get_if<FillNumbers>(&changed.options))
            numbers->flagMissing = on;
        else if (auto* levels = std::get_if<FillLevels>(&changed.options))
            levels->flagMissing = on;
        emit edited(changed);
    });
}

QString WasMissingGroup::suggestion() const
{
    const MissingByClass& byClass = subject().table->missingByClass;
    if (byClass.classes.empty() || byClass.p.empty())
        return {};
    const auto& table = *subject().table->table;
    const auto suiting = subject().suitingColumns();
    std::optional<std::size_t> found;
    for (const std::size_t column : suiting)
        if (column < byClass.p.size() && byClass.p[column] * double(suiting.size()) < rareChance &&
            (!found || byClass.p[column] < byClass.p[*found]))
            found = column;
    if (!found)
        return {};
    std::size_t most = 0, least = 0;
    const auto share = [&](std::size_t c) {
        return byClass.rows[c] == 0 ? 0 : byClass.missing(*found, c) / double(byClass.rows[c]);
    };
    for (std::size_t c = 1; c < byClass.classes.size(); ++c) {
        if (share(c) > share(most))
            most = c;
        if (share(c) < share(least))
            least = c;
    }
    return tr("Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).")
        .arg(QString::fromStdString(table.column(*found).name), subject().target,
             QString::fromStdString(byClass.classes[most]), percentText(share(most)),
             QString::fromStdString(byClass.classes[least]), percentText(share(least)));
}

void WasMissingGroup::fill()
{
    const PlanStep* shown = step();
    const auto* numbers = shown ? std::get_if<FillNumbers>(&shown->options) : nullptr;
    const auto* levels = shown ? std::get_if<FillLevels>(&shown->options) : nullptr;
    m_group->setVisible(numbers || levels);
    if (!numbers && !levels)
        return;
    m_flag->setChecked(numbers ? numbers->flagMissing : levels->flagMissing);
    const QString words = subject().use == PlanUse::Predict ? suggestion() : QString();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

} // namespace ui
