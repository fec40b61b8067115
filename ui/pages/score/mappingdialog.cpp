#include "ui/pages/score/mappingdialog.h"

#include "core/base/error.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::deploy::MatchKind;

namespace {

constexpr int notInFile = -1;
constexpr int columnWidth = 200;
constexpr std::size_t mostSamples = 4;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QLabel* headLabel(const QString& words)
{
    auto* label = new QLabel(words);
    label->setFont(interfaceFont(12));
    label->setProperty("muted", true);
    return label;
}

/// One line that gives way at the right; the whole words stand in the tool tip.
void setElided(QLabel* label, const QString& words)
{
    label->setText(label->fontMetrics().elidedText(words, Qt::ElideRight, columnWidth));
    label->setToolTip(label->text() == words ? QString() : words);
}

} // namespace

MappingDialog::MappingDialog(const QStringList& features, FileHeadPointer head,
                             const core::deploy::ColumnMap& map, const QString& fileName,
                             QWidget* parent)
    : QDialog(parent), m_head(std::move(head)), m_state(new QLabel)
{
    setObjectName(QStringLiteral("mappingDialog"));
    setWindowTitle(tr("Columns of the Model and of the File"));
    for (const QString& feature : features)
        m_features.push_back(feature.toStdString());
    m_byName = core::deploy::matchColumns(m_features, m_head->columns);

    auto* intro = new QLabel(
        tr("Every feature of the model needs a column of %1. Columns are matched by their names "
           "alone; look at the values before you trust a match.")
            .arg(fileName));
    intro->setWordWrap(true);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const QString heads[] = {tr("Feature of the model"), tr("Column of the file"),
                             tr("First values"), tr("How it was matched")};
    for (int column = 0; column < 4; ++column)
        grid->addWidget(headLabel(heads[column]), 0, column);
    for (const QString& feature : features)
        addLine(*grid, feature);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(static_cast<int>(features.size()) + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroll);

    m_state->setObjectName(QStringLiteral("mappingState"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(20);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_ok = buttons->addButton(tr("Use These Columns"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("useColumnsButton"));
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    QPushButton* again = buttons->addButton(tr("Reset"), QDialogButtonBox::ResetRole);
    again->setObjectName(QStringLiteral("resetMappingButton"));
    again->setToolTip(tr("As the names say"));
    connect(again, &QPushButton::clicked, this, &MappingDialog::reset);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(frame, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(940, std::clamp(230 + 40 * static_cast<int>(features.size()), 360, 700));
    chooseMatches(map);
}

void MappingDialog::addLine(QGridLayout& grid, const QString& feature)
{
    Line line;
    line.feature = feature;
    auto* name = new QLabel;
    name->setFont(interfaceFont(13, QFont::Medium));
    setElided(name, feature);
    line.box = new ChoiceBox;
    line.box->setObjectName(QStringLiteral("map_") + feature);
    line.box->setAccessibleName(tr("Column for %1").arg(feature));
    line.box->setFixedWidth(columnWidth);
    line.box->addItem(tr("not in this file"), notInFile);
    for (std::size_t column = 0; column < m_head->columns.size(); ++column)
        line.box->addItem(text(m_head->columns[column]), static_cast<int>(column));
    line.sample = new QLabel;
    line.sample->setFixedWidth(columnWidth);
    line.sample->setProperty("muted", true);
    line.how = new QLabel;
    line.how->setObjectName(QStringLiteral("how_") + feature);
    line.suggestion = new QPushButton;
    line.suggestion->setObjectName(QStringLiteral("suggest_") + feature);
    line.suggestion->setProperty("link", true);
    line.suggestion->setAutoDefault(false);
    auto* cell = new QHBoxLayout;
    cell->setSpacing(8);
    cell->addWidget(line.how);
    cell->addWidget(line.suggestion);
    cell->addStretch(1);
    const int row = static_cast<int>(m_lines.size()) + 1;
    grid.addWidget(name, row, 0);
    grid.addWidget(line.box, row, 1);
    grid.addWidget(line.sample, row, 2);
    grid.addLayout(cell, row, 3);
    grid.setRowMinimumHeight(row, 34);
    m_lines.push_back(line);
    const std::size_t place = m_lines.size() - 1;
    connect(line.box, &QComboBox::currentIndexChanged, this, &MappingDialog::refresh);
    connect(line.suggestion, &QPushButton::clicked, this, [this, place] {
        const Line& chosen = m_lines[place];
        if (!chosen.suggested.empty())
            chosen.box->setCurrentIndex(static_cast<int>(chosen.suggested.front()) + 1);
    });
}

void MappingDialog::chooseMatches(const core::deploy::ColumnMap& map)
{
    auto matches = m_byName;
    try {
        matches = core::deploy::matchColumns(m_features, m_head->columns, map);
    } catch (const core::Error&) {
        // What was chosen for another file says nothing about this one.
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QSignalBlocker blocker(m_lines[i].box);
        m_lines[i].box->setCurrentIndex(matches[i].column ? static_cast<int>(*matches[i].column) + 1
                                                          : 0);
    }
    refresh();
}

void MappingDialog::reset()
{
    chooseMatches({});
}

int MappingDialog::columnOf(const Line& line) const
{
    return line.box->currentData().toInt();
}

std::size_t MappingDialog::usesOf(int column) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_lines, [&](const Line& line) { return columnOf(line) == column; }));
}

QString MappingDialog::samplesOf(int column) const
{
    QStringList values;
    for (const auto& row : m_head->rows) {
        const QString value = static_cast<std::size_t>(column) < row.size()
                                  ? text(row[static_cast<std::size_t>(column)]).trimmed()
                                  : QString();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (static_cast<std::size_t>(values.size()) == mostSamples)
            break;
    }
    return values.isEmpty() ? tr("empty in the first rows") : values.join(QStringLiteral(", "));
}

core::deploy::ColumnMap MappingDialog::columnMap() const
{
    core::deploy::ColumnMap map;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int chosen = columnOf(m_lines[i]);
        const int found = m_byName[i].column ? static_cast<int>(*m_byName[i].column) : notInFile;
        if (chosen == found)
            continue;
        map[m_features[i]] =
            chosen == notInFile ? std::string() : m_head->columns[static_cast<std::size_t>(chosen)];
    }
    return map;
}

QString MappingDialog::problem() const
{
    std::size_t missing = 0;
    for (const Line& line : m_lines) {
        const int column = columnOf(line);
        missing += column == notInFile;
        if (column == notInFile || usesOf(column) < 2)
            continue;
        QStringList features;
        for (const Line& other : m_lines)
            if (columnOf(other) == column)
                features << other.feature;
        return tr("Column %1 cannot serve more than one feature: %2.")
            .arg(text(m_head->columns[static_cast<std::size_t>(column)]),
                 features.join(QStringLiteral(", ")));
    }
    if (missing == m_lines.size())
        return tr("No feature of the model is in this file.");
    return {};
}

void MappingDialog::refresh()
{
    for (Line& line : m_lines)
        refreshLine(line);
    const QString wrong = problem();
    QStringList missing;
    for (const Line& line : m_lines)
        if (columnOf(line) == notInFile)
            missing << line.feature;
    m_ok->setEnabled(wrong.isEmpty());
    m_ok->setToolTip(wrong);
    const Theme& theme = themeOf(this);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, !wrong.isEmpty()     ? theme.danger
                                           : !missing.isEmpty() ? theme.warning
                                                                : theme.muted);
    m_state->setPalette(palette);
    m_state->setText(
        !wrong.isEmpty()    ? wrong
        : missing.isEmpty() ? tr("Every feature has a column.")
        : missing.size() == 1
            ? tr("%1 is filled with a value from training for every customer.").arg(missing.first())
            : tr("%1 features are filled with values from training for every customer: %2.")
                  .arg(missing.size())
                  .arg(missing.join(QStringLiteral(", "))));
}

void MappingDialog::refreshLine(Line& line)
{
    const std::size_t place = static_cast<std::size_t>(&line - m_lines.data());
    const int column = columnOf(line);
    const bool isMissing = column == notInFile;
    setElided(line.sample, isMissing ? QString() : samplesOf(column));
    const bool isConflict = !isMissing && usesOf(column) > 1;
    const bool isAsFound =
        m_byName[place].column ? column == static_cast<int>(*m_byName[place].column) : isMissing;
    QString how;
    if (isConflict)
        how = tr("used more than once");
    else if (!isAsFound)
        how = isMissing ? tr("left out by hand") : tr("by hand");
    else if (isMissing)
        how = tr("no such name");
    else
        how = m_byName[place].kind == MatchKind::Similar ? tr("by a similar name") : tr("by name");
    line.how->setText(how);
    line.how->setProperty("role", isConflict ? "danger" : isMissing ? "warning" : "caption");
    line.how->setStyleSheet(QStringLiteral(" ")); // reads the role again
    line.how->setStyleSheet({});
    line.suggested.clear();
    if (isMissing || isConflict) {
        std::vector<std::size_t> taken;
        for (const Line& other : m_lines)
            if (columnOf(other) != notInFile)
                taken.push_back(static_cast<std::size_t>(columnOf(other)));
        for (const auto& suggestion :
             core::deploy::suggestColumns(m_features[place], m_head->columns, taken, 1))
            line.suggested.push_back(suggestion.column);
    }
    line.suggestion->setVisible(!line.suggested.empty());
    if (!line.suggested.empty()) {
        line.suggestion->setText(tr("Use %1").arg(text(m_head->columns[line.suggested.front()])));
        line.suggestion->setAccessibleName(
            tr("Use %1 for %2").arg(text(m_head->columns[line.suggested.front()]), line.feature));
    }
}

} // namespace ui
