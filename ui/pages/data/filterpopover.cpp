#include "ui/pages/data/filterpopover.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/filterwords.h"
#include "ui/tables/levellist.h"
#include "ui/tables/rangehistogram.h"
#include "ui/widgets/choicebox.h"
#include "ui/workspace/rowview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using core::explore::LevelSet;
using core::explore::MissingTest;
using core::explore::NumberRange;
using core::explore::RowCondition;
using core::explore::TextMatch;
using core::explore::TextTest;

constexpr int popoverWidth = 300;
constexpr int applyDelayMs = 150;
constexpr int levelsInSight = 8;
constexpr int levelHeight = 26;

struct MatchWords {
    TextMatch match;
    bool isNegated;
    const char* words;
};
constexpr MatchWords matches[] = {
    {TextMatch::Contains, false, QT_TRANSLATE_NOOP("ui::FilterPopover", "contains")},
    {TextMatch::Equals, false, QT_TRANSLATE_NOOP("ui::FilterPopover", "is")},
    {TextMatch::StartsWith, false, QT_TRANSLATE_NOOP("ui::FilterPopover", "starts with")},
    {TextMatch::Contains, true, QT_TRANSLATE_NOOP("ui::FilterPopover", "does not contain")},
    {TextMatch::Equals, true, QT_TRANSLATE_NOOP("ui::FilterPopover", "is not")},
    {TextMatch::StartsWith, true, QT_TRANSLATE_NOOP("ui::FilterPopover", "does not start with")},
};

void setInvalid(QLineEdit& field, bool isInvalid)
{
    if (field.property("invalid").toBool() == isInvalid)
        return;
    field.setProperty("invalid", isInvalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

FilterPopover::FilterPopover(OpenTablePointer open, const RowWish& wish, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_open(std::move(open)), m_filter(wish.filter),
      m_columns(new ChoiceBox), m_layout(new QVBoxLayout(this)), m_result(new QLabel),
      m_clear(new QPushButton(tr("Clear")))
{
    setObjectName(QStringLiteral("filterPopover"));
    setProperty("popover", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Filter"));
    setFixedWidth(popoverWidth);
    m_columns->setObjectName(QStringLiteral("filterColumnBox"));
    m_columns->setAccessibleName(tr("Column to filter by"));
    m_columns->setMaxVisibleItems(16);
    m_result->setObjectName(QStringLiteral("filterResult"));
    m_result->setProperty("muted", true);
    m_result->setFont(interfaceFont(12));
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setProperty("link", true);
    m_clear->setToolTip(tr("Show the rows whatever this column holds"));

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_clear);
    m_layout->setContentsMargins(16, 14, 16, 10);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_columns);
    m_layout->addLayout(foot);

    m_delay.setSingleShot(true);
    m_delay.setInterval(applyDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterPopover::apply);
    connect(m_clear, &QPushButton::clicked, this, &FilterPopover::clear);
    fillColumns();
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_delay.isActive())
            apply(); // of the column that is left
        m_column = std::size_t(index);
        rebuild();
    });
    rebuild();
}

void FilterPopover::fillColumns()
{
    const Theme& theme = themeOf(this);
    for (std::size_t c = 0; c < m_open->table->columnCount(); ++c)
        m_columns->addItem(themedIcon(typeIcon(m_open->table->column(c).type), theme.muted),
                           QString::fromStdString(m_open->table->column(c).name));
}

void FilterPopover::chooseColumn(int column)
{
    m_columns->setCurrentIndex(std::clamp(column, 0, m_columns->count() - 1));
}

const core::data::Column& FilterPopover::column() const
{
    return m_open->table->column(m_column);
}

void FilterPopover::rebuild()
{
    m_isFilling = true;
    delete m_editor;
    m_histogram = nullptr;
    m_from = m_to = m_text = nullptr;
    m_outside = m_onlyMissing = m_hideMissing = nullptr;
    m_levels = nullptr;
    m_match = nullptr;
    m_editor = new QWidget;
    auto* lines = new QVBoxLayout(m_editor);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_layout->insertWidget(1, m_editor);
    if (column().hasLevels()) {
        addLevels();
    } else {
        if (column().isNumeric())
            addRange(column().type == core::data::ColumnType::Date);
        else
            addText();
        addMissing();
    }
    m_isFilling = false;
    showRange();
    m_clear->setEnabled(condition().has_value());
    adjustSize();
}

void FilterPopover::addRange(bool isDate)
{
    auto* lines = static_cast<QVBoxLayout*>(m_editor->layout());
    const core::explore::Histogram& histogram = m_open->histograms[m_column];
    const core::explore::ColumnSummary& summary = m_open->summaries[m_column];
    if (!histogram.counts.empty()) {
        m_histogram = new RangeHistogram;
        m_histogram->setHistogram(histogram);
        lines->addWidget(m_histogram);
        connect(m_histogram, &RangeHistogram::rangePicked, this,
                [this, isDate](double from, double to) {
                    m_from->setText(fieldText(from, isDate));
                    m_to->setText(fieldText(to, isDate));
                });
    }
    m_from = new QLineEdit;
    m_to = new QLineEdit;
    m_outside = new QCheckBox(tr("Everything outside this range"));
    m_from->setObjectName(QStringLiteral("filterFromField"));
    m_to->setObjectName(QStringLiteral("filterToField"));
    m_outside->setObjectName(QStringLiteral("filterOutsideBox"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    if (summary.count > 0) {
        m_from->setPlaceholderText(fieldText(summary.min, isDate));
        m_to->setPlaceholderText(fieldText(summary.max, isDate));
    }
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(new QLabel(tr("From")));
    fields->addWidget(m_from, 1);
    fields->addWidget(new QLabel(tr("to")));
    fields->addWidget(m_to, 1);
    const QString unit = QString::fromStdString(column().unit);
    if (!unit.isEmpty())
        fields->addWidget(new QLabel(unit));
    lines->addLayout(fields);
    lines->addWidget(m_outside);
    for (const RowCondition& old : m_filter) {
        const auto* range = std::get_if<NumberRange>(&old.test);
        if (old.column != m_column || !range)
            continue;
        if (range->from)
            m_from->setText(fieldText(*range->from, isDate));
        if (range->to)
            m_to->setText(fieldText(*range->to, isDate));
        m_outside->setChecked(old.isNegated);
    }
    for (QLineEdit* field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &FilterPopover::applySoon);
    connect(m_outside, &QCheckBox::toggled, this, &FilterPopover::applySoon);
    m_from->setFocus();
}

void FilterPopover::addLevels()
{
    auto* lines = static_cast<QVBoxLayout*>(m_editor->layout());
    const RowCondition* old = nullptr;
    for (const RowCondition& condition : m_filter)
        if (condition.column == m_column)
            old = &condition;
    const auto isMeant = [old](const std::string& level) {
        if (!old)
            return true;
        if (std::holds_alternative<MissingTest>(old->test))
            return old->isNegated;
        const auto* set = std::get_if<LevelSet>(&old->test);
        return !set || (std::find(set->levels.begin(), set->levels.end(), level) !=
                        set->levels.end()) != old->isNegated;
    };
    const core::explore::Histogram counts =
        core::explore::histogram(column(), std::max<std::size_t>(1, column().levels.size()));
    std::vector<LevelListModel::Level> levels;
    for (std::size_t i = 0; i < column().levels.size(); ++i)
        levels.push_back({QString::fromStdString(column().levels[i]), counts.counts[i],
                          isMeant(column().levels[i]), false});
    if (column().missingCount > 0) {
        const bool onlyMissing =
            old && std::holds_alternative<MissingTest>(old->test) && !old->isNegated;
        levels.push_back(
            {tr("missing"), column().missingCount, !old || onlyMissing || old->keepMissing, true});
    }
    m_levels = new LevelListModel(m_editor);
    m_levels->setLevels(std::move(levels));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("filterLevelSearch"));
    search->setPlaceholderText(tr("Find a level"));
    search->setAccessibleName(tr("Find a level"));
    search->setClearButtonEnabled(true);
    search->setVisible(m_levels->rowCount() > levelsInSight);
    tools->addWidget(search, 1);
    for (const bool checked : {true, false}) {
        auto* button = new QPushButton(checked ? tr("All") : tr("None"));
        button->setObjectName(checked ? QStringLiteral("allLevelsButton")
                                      : QStringLiteral("noLevelsButton"));
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, m_levels,
                [model = m_levels, checked] { model->setAllChecked(checked); });
        tools->addWidget(button);
    }
    if (!search->isVisibleTo(m_editor))
        tools->addStretch();
    auto* list = new LevelListView;
    list->setObjectName(QStringLiteral("filterLevelList"));
    list->setModel(m_levels);
    list->setFixedHeight(std::min(m_levels->rowCount(), levelsInSight) * levelHeight + 2);
    lines->addLayout(tools);
    lines->addWidget(list);
    connect(search, &QLineEdit::textChanged, m_levels, &LevelListModel::setSearch);
    connect(m_levels, &LevelListModel::checksChanged, this, &FilterPopover::applySoon);
    list->setFocus();
}

void FilterPopover::addText()
{
    auto* lines = static_cast<QVBoxLayout*>(m_editor->layout());
    m_match = new ChoiceBox;
    m_match->setObjectName(QStringLiteral("filterMatchBox"));
    m_match->setAccessibleName(tr("How the text is compared"));
    for (const MatchWords& match : matches)
        m_match->addItem(tr(match.words));
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("filterTextField"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Text, in upper or lower case"));
    m_text->setClearButtonEnabled(true);
    lines->addWidget(m_match);
    lines->addWidget(m_text);
    for (const RowCondition& old : m_filter) {
        const auto* test = std::get_if<TextTest>(&old.test);
        if (old.column != m_column || !test)
            continue;
        for (int i = 0; i < m_match->count(); ++i)
            if (matches[i].match == test->match && matches[i].isNegated == old.isNegated)
                m_match->setCurrentIndex(i);
        m_text->setText(QString::fromStdString(test->text));
    }
    connect(m_match, &QComboBox::currentIndexChanged, this, &FilterPopover::applySoon);
    connect(m_text, &QLineEdit::textChanged, this, &FilterPopover::applySoon);
    m_text->setFocus();
}

void FilterPopover::addMissing()
{
    if (column().missingCount == 0)
        return;
    auto* lines = static_cast<QVBoxLayout*>(m_editor->layout());
    m_onlyMissing = new QCheckBox(tr("Only missing (%1)").arg(countText(column().missingCount)));
    m_hideMissing = new QCheckBox(tr("Hide missing"));
    m_onlyMissing->setObjectName(QStringLiteral("onlyMissingBox"));
    m_hideMissing->setObjectName(QStringLiteral("hideMissingBox"));
    auto* line = new QFrame;
    line->setProperty("line", true);
    lines->addWidget(line);
    lines->addWidget(m_onlyMissing);
    lines->addWidget(m_hideMissing);
    for (const RowCondition& old : m_filter)
        if (old.column == m_column && std::holds_alternative<MissingTest>(old.test))
            (old.isNegated ? m_hideMissing : m_onlyMissing)->setChecked(true);
    const auto exclude = [this](QCheckBox* box, QCheckBox* other) {
        connect(box, &QCheckBox::toggled, this, [this, other](bool checked) {
            if (checked)
                other->setChecked(false);
            applySoon();
        });
    };
    exclude(m_onlyMissing, m_hideMissing);
    exclude(m_hideMissing, m_onlyMissing);
}

std::optional<RowCondition> FilterPopover::rangeCondition() const
{
    const bool isDate = column().type == core::data::ColumnType::Date;
    bool fromIsValid = true;
    bool toIsValid = true;
    const NumberRange range{fieldValue(m_from->text(), isDate, fromIsValid),
                            fieldValue(m_to->text(), isDate, toIsValid)};
    if ((!range.from && !range.to) || !fromIsValid || !toIsValid)
        return {};
    return RowCondition{m_column, range, m_outside->isChecked()};
}

std::optional<RowCondition> FilterPopover::levelCondition() const
{
    LevelSet chosen;
    std::size_t levels = 0;
    bool hasMissing = false;
    bool keepsMissing = true;
    for (const LevelListModel::Level& level : m_levels->levels()) {
        if (level.isMissing) {
            hasMissing = true;
            keepsMissing = level.isChecked;
            continue;
        }
        if (level.isChecked)
            chosen.levels.push_back(column().levels[levels]);
        ++levels;
    }
    const bool isAll = chosen.levels.size() == levels;
    if (isAll && keepsMissing)
        return {};
    if (isAll)
        return RowCondition{m_column, MissingTest{}, true};
    if (chosen.levels.empty() && hasMissing && keepsMissing)
        return RowCondition{m_column, MissingTest{}};
    return RowCondition{m_column, std::move(chosen), false, hasMissing && keepsMissing};
}

std::optional<RowCondition> FilterPopover::condition() const
{
    if (m_levels)
        return levelCondition();
    if (m_onlyMissing && m_onlyMissing->isChecked())
        return RowCondition{m_column, MissingTest{}};
    std::optional<RowCondition> asked;
    if (m_from) {
        asked = rangeCondition();
    } else if (!m_text->text().isEmpty()) {
        const MatchWords& match = matches[std::max(0, m_match->currentIndex())];
        asked = RowCondition{m_column, TextTest{match.match, m_text->text().toStdString()},
                             match.isNegated};
    }
    // Ranges and texts leave missing cells out by themselves.
    if (!asked && m_hideMissing && m_hideMissing->isChecked())
        return RowCondition{m_column, MissingTest{}, true};
    return asked;
}

void FilterPopover::showRange()
{
    const bool onlyMissing = m_onlyMissing && m_onlyMissing->isChecked();
    for (QWidget* widget : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to),
                            static_cast<QWidget*>(m_outside), static_cast<QWidget*>(m_text),
                            static_cast<QWidget*>(m_match), static_cast<QWidget*>(m_histogram)})
        if (widget)
            widget->setEnabled(!onlyMissing);
    if (!m_from)
        return;
    const bool isDate = column().type == core::data::ColumnType::Date;
    bool isValid = true;
    const std::optional<double> from = fieldValue(m_from->text(), isDate, isValid);
    setInvalid(*m_from, !isValid);
    const std::optional<double> to = fieldValue(m_to->text(), isDate, isValid);
    setInvalid(*m_to, !isValid);
    if (m_histogram)
        m_histogram->setRange(from, to, m_outside->isChecked());
}

void FilterPopover::applySoon()
{
    if (m_isFilling)
        return;
    showRange();
    m_delay.start();
}

void FilterPopover::apply()
{
    m_delay.stop();
    const std::optional<RowCondition> asked = condition();
    std::erase_if(m_filter, [this](const RowCondition& old) { return old.column == m_column; });
    if (asked)
        m_filter.push_back(*asked);
    m_clear->setEnabled(asked.has_value());
    emit conditionChosen(m_column, asked);
}

void FilterPopover::clear()
{
    std::erase_if(m_filter, [this](const RowCondition& old) { return old.column == m_column; });
    rebuild();
    apply();
}

void FilterPopover::setResult(const QString& words)
{
    m_result->setText(words);
}

void FilterPopover::showAt(const QRect& area)
{
    adjustSize();
    const QScreen* screen = parentWidget() ? parentWidget()->screen() : nullptr;
    const QRect room = screen ? screen->availableGeometry() : QRect(0, 0, 1600, 1000);
    QPoint position(area.left() - 8, area.bottom() + 6);
    if (position.y() + height() > room.bottom())
        position.setY(std::max(room.top() + 8, area.top() - height() - 6));
    position.setX(std::clamp(position.x(), room.left() + 8, room.right() - width() - 8));
    move(position);
    show();
}

void FilterPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopover::hideEvent(QHideEvent* event)
{
    if (m_delay.isActive())
        apply();
    QFrame::hideEvent(event);
}

} // namespace ui
