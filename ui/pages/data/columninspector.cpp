#include "ui/pages/data/columninspector.h"

#include "ui/pages/data/findings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/classbars.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/distributionview.h"
#include "ui/tables/filterwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roomylabels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::data::ColumnRole;
using core::data::ColumnType;
using core::data::DateOrder;

constexpr ColumnType types[] = {ColumnType::Numeric,   ColumnType::Category, ColumnType::Ordinal,
                                ColumnType::Boolean,   ColumnType::Date,     ColumnType::Text,
                                ColumnType::Identifier};
constexpr int widestHalfFigure = 72;
constexpr qsizetype longestUnitBeside = 3;
constexpr ColumnRole roles[] = {ColumnRole::Feature, ColumnRole::Target, ColumnRole::Identifier,
                                ColumnRole::Ignored};

/// Whole numbers in the range of calendar years are written without thousands separators.
bool looksLikeYears(const core::explore::ColumnSummary& summary)
{
    return summary.min >= 1500 && summary.max <= 2200 && summary.min == std::floor(summary.min) &&
           summary.max == std::floor(summary.max) && summary.median == std::floor(summary.median);
}

/// Whether the cells of numbers or texts hold points or commas between figures, so that it
/// matters which of them is the decimal mark. A look at the first cells is enough to offer it.
bool holdsMarks(const core::data::DataTable& table, std::size_t column)
{
    const core::data::Column& values = table.column(column);
    if (values.type == ColumnType::Date || values.type == ColumnType::Boolean ||
        values.type == ColumnType::Identifier)
        return false;
    const auto isMark = [](const std::string& text) {
        return core::data::weighMarks(text).evidence != core::data::MarkEvidence::None;
    };
    if (values.hasLevels())
        return std::any_of(values.levels.begin(), values.levels.end(), isMark);
    constexpr std::size_t cellsLookedAt = 200;
    for (std::size_t row = 0; row < std::min(values.size(), cellsLookedAt); ++row)
        if (!values.isMissing(row) && isMark(table.cellText(row, column)))
            return true;
    return false;
}

QLabel* caption(const QString& text, bool isFigure)
{
    QLabel* label = isFigure ? new QLabel(text) : new ElidedLabel(text);
    label->setFont(interfaceFont(12, isFigure ? QFont::Medium : QFont::Normal));
    if (!isFigure)
        label->setProperty("muted", true);
    else
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ColumnInspector::ColumnInspector(QWidget* parent)
    : OptionsPanel(tr("Column"), tr("Explore Columns"), parent), m_glyph(new QLabel),
      m_place(new QLabel), m_type(new ChoiceBox), m_role(new ChoiceBox), m_tokens(new QLineEdit),
      m_dateOrder(new ChoiceBox), m_marks(new ChoiceBox), m_rule(new QLabel),
      m_distribution(new DistributionView), m_figures(new QWidget), m_missingBars(new ClassBars),
      m_missingNote(new QLabel)
{
    if (auto* head = findChild<QFrame*>(QStringLiteral("optionsHead"))) {
        auto* line = qobject_cast<QHBoxLayout*>(head->layout());
        line->insertWidget(0, m_glyph);
        line->addStretch();
        line->addWidget(m_place);
    }
    m_glyph->setFixedSize(20, 20);
    m_place->setProperty("muted", true);
    m_place->setFont(interfaceFont(12));
    buildTypeGroup();

    OptionGroup* distribution = addGroup(tr("Distribution"));
    distribution->addWidget(m_distribution);
    distribution->addWidget(m_figures);
    // Long figures must not push the panel wider than it is.
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_missingGroup = addGroup(tr("Missing by target"));
    m_missingNote->setProperty("muted", true);
    m_missingNote->setFont(interfaceFont(12));
    m_missingNote->setWordWrap(true);
    m_missingNote->setContentsMargins(0, 4, 0, 4);
    m_missingBars->setAccessibleName(tr("Missing by target"));
    m_missingGroup->addWidget(m_missingBars);
    m_missingGroup->addWidget(m_missingNote);
    showColumn({}, -1);
}

void ColumnInspector::buildTypeGroup()
{
    OptionGroup* group = addGroup(tr("Type and role"));
    m_typeGroup = group;
    m_type->setObjectName(QStringLiteral("columnTypeBox"));
    m_role->setObjectName(QStringLiteral("columnRoleBox"));
    for (const ColumnType type : types)
        m_type->addItem(typeName(type), int(type));
    for (const ColumnRole role : roles)
        m_role->addItem(roleName(role), int(role));
    group->setHelpTopic(QStringLiteral("data#types"));
    group->addRow(tr("Type"), m_type,
                  tr("How the cells are read. A <b>number</b> is measured, a <b>category</b> only "
                     "named, an <b>ordered category</b> ranked from low to high. Change it when "
                     "figures are only names (a branch number), or names have an order. Cells that "
                     "do not fit the type become missing; the file is never changed."));
    group->setHelpTopic(QStringLiteral("data#roles"));
    group->addRow(tr("Role"), m_role,
                  tr("What the column is for. <b>Features</b> describe the customer and are used "
                     "to find segments and to predict. The <b>target</b> is what is to be "
                     "predicted; a table has at most one. <b>Identifiers</b> name the row and are "
                     "never learned from. <b>Ignored</b> columns stay in the file and are left "
                     "out of everything else."));
    buildReadingRows();
    m_rule->setProperty("muted", true);
    m_rule->setFont(interfaceFont(12));
    m_rule->setWordWrap(true);
    m_rule->setContentsMargins(0, 4, 0, 4);
    group->addWidget(m_rule);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && m_column >= 0)
            emit typeChosen(std::size_t(m_column), ColumnType(m_type->currentData().toInt()));
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && m_column >= 0)
            emit roleChosen(std::size_t(m_column), ColumnRole(m_role->currentData().toInt()));
    });
}

void ColumnInspector::buildReadingRows()
{
    m_tokens->setObjectName(QStringLiteral("alsoMissingField"));
    m_tokens->setPlaceholderText(tr("none"));
    m_tokens->setToolTip(tr("Texts that mean “missing” in this column, with semicolons between"));
    m_typeGroup->setHelpTopic(QStringLiteral("data#missing"));
    m_typeGroup->addRow(
        tr("Also missing"), m_tokens,
        tr("Texts that stand for “no value” in this column, with semicolons between them: "
           "<b>-99; unknown</b>. Empty cells are missing anyway. Use it where a number such as -99 "
           "or 9999 was typed in place of nothing; otherwise it counts in every mean."));
    connect(m_tokens, &QLineEdit::editingFinished, this, &ColumnInspector::chooseTokens);

    m_dateOrder->setObjectName(QStringLiteral("dateOrderBox"));
    m_dateOrder->addItem(tr("Automatic"), -1);
    m_dateOrder->addItem(tr("Year, month, day"), int(DateOrder::YearMonthDay));
    m_dateOrder->addItem(tr("Day, month, year"), int(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("Month, day, year"), int(DateOrder::MonthDayYear));
    m_typeGroup->setHelpTopic(QStringLiteral("data#types"));
    m_typeGroup->addRow(
        tr("Date order"), m_dateOrder,
        tr("Which part of a date comes first. Automatic decides by days past 12; where there are "
           "none, 3/4/2024 may be in March or in April and only you can tell."));
    connect(m_dateOrder, &QComboBox::currentIndexChanged, this, &ColumnInspector::chooseDateOrder);

    m_marks->setObjectName(QStringLiteral("decimalMarkBox"));
    m_marks->addItem(tr("As in the file"), 0);
    m_marks->addItem(tr("Point: 1,234.5"), int('.'));
    m_marks->addItem(tr("Comma: 1.234,5"), int(','));
    m_typeGroup->addRow(
        tr("Decimal mark"), m_marks,
        tr("How numbers are written in this column. Change it when 0,435 was read as a word, or "
           "1.234 as little more than one where it means a thousand."));
    connect(m_marks, &QComboBox::currentIndexChanged, this, &ColumnInspector::chooseMarks);
}

void ColumnInspector::showReading()
{
    const auto index = std::size_t(std::max(0, m_column));
    const bool canReadAgain = m_column >= 0 && m_open->table->source();
    m_typeGroup->setRowVisible(m_tokens, canReadAgain);
    if (!canReadAgain) {
        m_typeGroup->setRowVisible(m_dateOrder, false);
        m_typeGroup->setRowVisible(m_marks, false);
        return;
    }
    const core::data::Column& column = m_open->table->column(index);
    const core::data::ColumnChoice choice = choiceOf(*m_open, index);
    QStringList tokens;
    for (const std::string& token : choice.missingTokens)
        tokens << QString::fromStdString(token);
    if (!m_tokens->isModified() || !m_tokens->hasFocus())
        m_tokens->setText(tokens.join(QStringLiteral("; ")));
    const auto& remarks = m_open->receipt.warnings;
    const bool isOpenDate =
        std::any_of(remarks.begin(), remarks.end(), [&](const core::Warning& remark) {
            return remark.code == "ambiguous-date" && remark.column == column.name;
        });
    m_typeGroup->setRowVisible(m_dateOrder, column.type == ColumnType::Date || isOpenDate ||
                                                choice.dateOrder.has_value());
    m_dateOrder->setCurrentIndex(
        m_dateOrder->findData(choice.dateOrder ? int(*choice.dateOrder) : -1));
    m_typeGroup->setRowVisible(m_marks, choice.numberStyle || holdsMarks(*m_open->table, index));
    m_marks->setCurrentIndex(
        m_marks->findData(choice.numberStyle ? int(choice.numberStyle->decimalMark) : 0));
}

void ColumnInspector::chooseTokens()
{
    if (m_isFilling || m_column < 0 || !m_open)
        return;
    const auto column = std::size_t(m_column);
    core::data::ColumnChoice choice = choiceOf(*m_open, column);
    std::vector<std::string> tokens;
    for (const QString& part : m_tokens->text().split(u';')) {
        const std::string token = part.trimmed().toStdString();
        if (!token.empty() && std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    }
    m_tokens->setModified(false);
    if (tokens == choice.missingTokens)
        return;
    choice.missingTokens = std::move(tokens);
    emit readingChosen(column, choice);
}

void ColumnInspector::chooseDateOrder()
{
    if (m_isFilling || m_column < 0)
        return;
    const auto column = std::size_t(m_column);
    core::data::ColumnChoice choice = choiceOf(*m_open, column);
    const int order = m_dateOrder->currentData().toInt();
    choice.dateOrder = order < 0 ? std::nullopt : std::optional(DateOrder(order));
    // A chosen order says that these are dates; without one, that is to be found again.
    choice.type = order < 0 ? std::nullopt : std::optional(ColumnType::Date);
    emit readingChosen(column, choice);
}

void ColumnInspector::chooseMarks()
{
    if (m_isFilling || m_column < 0)
        return;
    const auto column = std::size_t(m_column);
    core::data::ColumnChoice choice = choiceOf(*m_open, column);
    const int mark = m_marks->currentData().toInt();
    choice.numberStyle.reset();
    if (mark != 0)
        choice.numberStyle = core::data::NumberStyle{char(mark), mark == ',' ? '.' : ','};
    emit readingChosen(column, choice);
}

void ColumnInspector::showColumn(OpenTablePointer open, int column)
{
    m_open = std::move(open);
    m_column = m_open && column < int(m_open->table->columnCount()) ? column : -1;
    const bool hasColumn = m_column >= 0;
    m_type->setEnabled(hasColumn);
    m_role->setEnabled(hasColumn);
    primaryButton()->setEnabled(m_open != nullptr);
    if (!hasColumn) {
        showReading();
        setTitle(tr("No column chosen"));
        m_place->clear();
        m_rule->hide();
        m_distribution->setText(tr("Click the head of a column to see it here."));
        m_figures->hide();
        m_missingGroup->hide();
        retint();
        return;
    }
    const auto index = std::size_t(m_column);
    const core::data::DataTable& table = *m_open->table;
    const core::data::Column& values = table.column(index);
    const QString name = QString::fromStdString(values.name);
    const QString place =
        tr("column %1 of %2").arg(countText(index + 1), countText(table.columnCount()));
    m_place->setText(place);
    const int room = metrics::optionsWidth - 76 - m_place->fontMetrics().horizontalAdvance(place);
    setTitle(
        QFontMetrics(interfaceFont(14, QFont::DemiBold)).elidedText(name, Qt::ElideMiddle, room));
    m_place->setToolTip(name);
    m_isFilling = true;
    m_type->setCurrentIndex(m_type->findData(int(values.type)));
    m_role->setCurrentIndex(m_role->findData(int(table.role(index))));
    showReading();
    m_isFilling = false;
    m_rule->setText(QString::fromStdString(values.rule));
    m_rule->setVisible(!values.rule.empty());
    showDistribution(*m_open, index);
    showFigures(values, m_open->summaries[index], table.rowCount());
    showMissing(*m_open, index);
    retint();
}

void ColumnInspector::showDistribution(const OpenTable& open, std::size_t column)
{
    const core::data::Column& values = open.table->column(column);
    const core::explore::ColumnSummary& summary = open.summaries[column];
    if (summary.count == 0)
        m_distribution->setText(tr("Every cell is missing."));
    else if (!open.histograms[column].counts.empty())
        m_distribution->setHistogram(nameWithUnit(values), open.histograms[column],
                                     open.table->role(column) == ColumnRole::Target,
                                     values.type == ColumnType::Date,
                                     values.type == ColumnType::Numeric && looksLikeYears(summary));
    else if (summary.distinct == summary.count)
        m_distribution->setText(tr("Every value is different."));
    else
        m_distribution->setText(tr("%1 different texts.").arg(countText(summary.distinct)));
}

void ColumnInspector::showFigures(const core::data::Column& column,
                                  const core::explore::ColumnSummary& summary, std::size_t rows)
{
    // A fresh grid each time: the figures differ by type.
    qDeleteAll(m_figures->findChildren<QLabel*>());
    delete m_figures->layout();
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 8, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 8);
    grid->setColumnStretch(4, 1);
    int next[2] = {0, 0};
    const auto add = [&](int side, const QString& name, const QString& figure) {
        auto* value = caption(figure, true);
        value->setAccessibleName(name + u' ' + figure);
        grid->addWidget(caption(name, false), next[side], side * 3);
        grid->addWidget(value, next[side]++, side * 3 + 1);
    };
    add(0, tr("Present"), countText(summary.count));
    add(0, tr("Missing"), countText(rows - summary.count));
    const bool isDate = column.type == ColumnType::Date;
    const bool isYear = column.type == ColumnType::Numeric && looksLikeYears(summary);
    const QString unit = QString::fromStdString(column.unit);
    // Short units stand beside the figures, long ones have a line of their own.
    const bool isShortUnit = unit.size() <= longestUnitBeside;
    const auto withUnit = [&](double value) {
        const QString text = figureText(value);
        return unit.isEmpty() || !isShortUnit ? text : tr("%1 %2").arg(text, unit);
    };
    const auto figure = [&](double value) {
        if (!std::isfinite(value))
            return QStringLiteral("–");
        return isDate   ? fieldText(std::round(value), true)
               : isYear ? QString::number(value, 'f', value == std::floor(value) ? 0 : 1)
                        : withUnit(value);
    };
    if (column.type == ColumnType::Numeric) {
        add(0, tr("Distinct"), countText(summary.distinct));
        if (!isShortUnit)
            add(1, tr("Unit"), unit);
        add(0, tr("Smallest"), figure(summary.min));
        add(0, tr("Largest"), figure(summary.max));
        add(1, tr("Mean"), figure(summary.mean));
        add(1, tr("St. deviation"), withUnit(summary.sd));
        add(1, tr("Median"), figure(summary.median));
        const QString quartiles = tr("%1 – %2").arg(figure(summary.q1), figure(summary.q3));
        const bool isWide =
            QFontMetrics(interfaceFont(12)).horizontalAdvance(quartiles) > widestHalfFigure;
        if (!isWide)
            add(1, tr("Quartiles"), quartiles);
        add(1, tr("Skewness"), figureText(summary.skewness));
        if (isWide) {
            // Too long for half of the panel: a line of its own.
            const int line = std::max(next[0], next[1]);
            auto* value = caption(quartiles, true);
            value->setAccessibleName(tr("Quartiles") + u' ' + quartiles);
            grid->addWidget(caption(tr("Quartiles"), false), line, 0);
            grid->addWidget(value, line, 1, 1, 4);
        }
    } else if (isDate) {
        add(0, tr("Distinct"), countText(summary.distinct));
        add(1, tr("First"), figure(summary.min));
        add(1, tr("Median"), figure(summary.median));
        add(1, tr("Last"), figure(summary.max));
    } else {
        add(1, tr("Distinct"), countText(summary.distinct));
        if (!summary.top.empty() && summary.count > 0)
            add(1, tr("Most frequent"),
                percentText(double(summary.top.front().count) / double(summary.count)));
    }
    m_figures->show();
}

void ColumnInspector::showMissing(const OpenTable& open, std::size_t column)
{
    const MissingByClass& missing = open.missingByClass;
    const core::data::Column& values = open.table->column(column);
    const auto target = open.table->target();
    const bool isShown = !missing.classes.empty() && values.missingCount > 0 && target &&
                         *target != column && column < missing.missing.rows();
    m_missingGroup->setVisible(isShown);
    if (!isShown)
        return;
    std::vector<ClassBars::Bar> bars;
    for (std::size_t c = 0; c < missing.classes.size(); ++c) {
        const auto rows = double(missing.rows[c]);
        const double count = missing.missing(column, c);
        bars.push_back({QString::fromStdString(missing.classes[c]), rows > 0 ? count / rows : 0,
                        tr("%1 of %2 customers")
                            .arg(countText(std::size_t(count)), countText(missing.rows[c]))});
    }
    m_missingBars->setBars(std::move(bars));
    QString note =
        tr("Overall %1.").arg(percentText(double(values.missingCount) / double(values.size())));
    const double p = missing.p[column];
    if (std::isfinite(p)) {
        const QString chance =
            p < 0.001 ? tr("p < 0.001") : tr("p = %1").arg(QLocale().toString(p, 'f', 3));
        note += u' ' + (p < 0.05 ? tr("Differences this large are not chance (%1).")
                                 : tr("Differences this large may well be chance (%1)."))
                           .arg(chance);
    }
    m_missingNote->setText(note);
}

void ColumnInspector::changeEvent(QEvent* event)
{
    OptionsPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void ColumnInspector::retint()
{
    m_glyph->setVisible(m_column >= 0);
    if (m_column < 0)
        return;
    const ColumnType type = m_open->table->column(std::size_t(m_column)).type;
    m_glyph->setPixmap(iconPixmap(typeIcon(type), themeOf(this).muted, 20, devicePixelRatioF()));
    m_glyph->setAccessibleName(typeName(type));
}

} // namespace ui
