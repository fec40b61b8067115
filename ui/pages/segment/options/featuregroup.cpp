#include "ui/pages/segment/options/featuregroup.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

using core::data::ColumnRole;
using core::data::ColumnType;

namespace {

/// Shortens a name without room by an ellipsis instead of cutting a letter.
class FeatureBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room =
            style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room);
        QStylePainter(this).drawControl(QStyle::CE_CheckBox, option);
    }
};

/// A column type as a small tinted glyph that follows the theme.
class TypeGlyph : public QLabel {
public:
    explicit TypeGlyph(ColumnType type) : m_icon(typeIcon(type))
    {
        setToolTip(typeName(type));
        setAccessibleName(typeName(type));
        retint();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_tinting)
            retint();
    }

private:
    void retint()
    {
        m_tinting = true;
        setPixmap(iconPixmap(m_icon, themeOf(this).muted, 16, devicePixelRatioF()));
        m_tinting = false;
    }
    QString m_icon;
    bool m_tinting = false;
};

bool canBeFeature(const core::data::DataTable& table, std::size_t column)
{
    const ColumnType type = table.column(column).type;
    const ColumnRole role = table.role(column);
    return type != ColumnType::Text && type != ColumnType::Identifier &&
           (role == ColumnRole::Feature || role == ColumnRole::Target);
}

} // namespace

FeatureGroup::FeatureGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Features")))
{
    auto* list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_group->addWidget(list);
    connect(this, &FeatureGroup::changed, this, &FeatureGroup::updateSummary);
}

void FeatureGroup::setTable(const OpenTablePointer& open, bool another)
{
    // Ticks stay with the column's name while the table is the same.
    std::set<QString> shown;
    std::set<QString> ticked;
    for (const auto& feature : m_features) {
        if (!another) {
            shown.insert(feature.second->text());
            if (feature.second->isChecked())
                ticked.insert(feature.second->text());
        }
    }
    m_features.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!open)
        return;
    const core::data::DataTable& table = *open->table;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (!canBeFeature(table, i))
            continue;
        const QString name = QString::fromStdString(table.column(i).name);
        auto* row = new QWidget;
        row->setMinimumHeight(28);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* box = new FeatureBox(QString(name).replace(u'&', QStringLiteral("&&")));
        box->setProperty("columnName", name);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        box->setToolTip(name);
        box->setAccessibleName(name);
        const bool target = table.role(i) == ColumnRole::Target;
        box->setChecked(shown.count(box->text()) > 0 ? ticked.count(box->text()) > 0 : !target);
        layout->addWidget(box, 1);
        layout->addWidget(new TypeGlyph(table.column(i).type));
        m_rows->addWidget(row);
        m_features.emplace_back(i, box);
        connect(box, &QCheckBox::toggled, this, &FeatureGroup::changed);
    }
}

void FeatureGroup::choose(const std::vector<std::size_t>& features)
{
    const QSignalBlocker blocker(this);
    for (const auto& [column, box] : m_features)
        box->setChecked(std::find(features.begin(), features.end(), column) != features.end());
    updateSummary();
}

std::vector<std::size_t> FeatureGroup::features() const
{
    std::vector<std::size_t> chosen;
    for (const auto& [column, box] : m_features)
        if (box->isChecked())
            chosen.push_back(column);
    return chosen;
}

void FeatureGroup::updateSummary()
{
    m_group->setSummary(tr("%1 of %2").arg(features().size()).arg(m_features.size()));
}

} // namespace ui
