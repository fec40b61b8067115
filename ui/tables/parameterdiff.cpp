#include "ui/tables/parameterdiff.h"

#include "ui/style/theme.h"
#include "ui/tables/figurewords.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRuns = 3;
const QString absent = QStringLiteral("–");

QString settingOf(const ParameterDiff::Run& run, const QString& name)
{
    for (const auto& [each, value] : run.settings)
        if (each == name)
            return value;
    return absent;
}

/// The settings of all runs in the order of the first that has them; one only a later run has
/// follows what it follows there.
QStringList allSettings(const QVector<ParameterDiff::Run>& runs)
{
    QStringList names;
    for (const auto& run : runs) {
        qsizetype place = 0;
        for (const auto& [name, value] : run.settings) {
            const qsizetype known = names.indexOf(name);
            if (known < 0)
                names.insert(place, name);
            place = (known < 0 ? place : known) + 1;
        }
    }
    return names;
}

} // namespace

ParameterDiff::ParameterDiff(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("What differs"));
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    setRuns({});
}

void ParameterDiff::setRuns(const QVector<Run>& all, int ticked)
{
    const QVector<Run> runs = all.mid(0, mostRuns);
    m_table.clear();
    m_words.clear();
    if (runs.size() < 2) {
        m_words = tr("Tick two or three runs to see what they were trained with differently.");
        fill();
        return;
    }
    QStringList header{QString()};
    for (const Run& run : runs)
        header << run.name;
    for (const QString& name : allSettings(runs)) {
        QStringList row{name};
        for (const Run& run : runs)
            row << settingOf(run, name);
        const QString first = row[1];
        if (std::any_of(row.begin() + 2, row.end(),
                        [&](const QString& value) { return value != first; }))
            m_table << row;
    }
    if (m_table.isEmpty())
        m_words = runs.size() == 2 ? tr("Nothing differs: both runs have the same settings.")
                                   : tr("Nothing differs: all runs have the same settings.");
    else
        m_table.prepend(header);
    if (ticked > runs.size()) {
        if (!m_words.isEmpty())
            m_words += QLatin1Char(' ');
        m_words += tr("The %1 best of %2 ticked runs.").arg(runs.size()).arg(ticked);
    }
    fill();
}

QLabel* ParameterDiff::addCell(const QString& text, int row, int column, bool quiet)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(interfaceFont(row == 0 ? 12 : 13));
    label->setContentsMargins(0, 5, 0, 5);
    label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    if (quiet)
        label->setProperty("muted", true);
    else
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column);
    m_cells << label;
    return label;
}

void ParameterDiff::addNote(int row, int columns)
{
    QLabel* note = addCell(m_words, row, 0, true);
    note->setAlignment(Qt::AlignLeft);
    note->setFont(interfaceFont(12));
    m_grid->addWidget(note, row, 0, 1, columns);
}

void ParameterDiff::fill()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    QStringList words;
    if (m_table.isEmpty()) {
        addNote(0, 1);
        m_grid->setColumnStretch(0, 1);
        setAccessibleDescription(m_words);
        updateGeometry();
        return;
    }
    const auto runs = static_cast<int>(m_table[0].size()) - 1;
    for (int row = 0; row < m_table.size(); ++row)
        for (int column = 0; column <= runs; ++column)
            addCell(m_table[row][column], row, column, row == 0 || column == 0);
    if (!m_words.isEmpty())
        addNote(static_cast<int>(m_table.size()), runs + 1);
    for (int column = 0; column <= mostRuns; ++column)
        m_grid->setColumnStretch(column, column == 0 ? 5 : column <= runs ? 4 : 0);
    for (int row = 1; row < m_table.size(); ++row)
        for (int column = 1; column <= runs; ++column)
            words << tr("%1 of %2: %3")
                         .arg(m_table[row][0], m_table[0][column], m_table[row][column]);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ParameterDiff::copy() const
{
    if (m_table.isEmpty())
        return;
    QVector<bool> numbers(m_table[0].size(), true);
    numbers[0] = false;
    QGuiApplication::clipboard()->setMimeData(
        tableForClipboard(m_table, m_table, numbers).release());
}

/// Hairlines between the rows.
void ParameterDiff::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    for (int row = 0; row + 1 < m_table.size(); ++row) {
        const QLabel* first = m_cells[row * m_table[0].size()];
        painter.setPen(QPen(row == 0 ? theme.border : theme.grid, 1));
        painter.drawLine(0, first->geometry().bottom(), width(), first->geometry().bottom());
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void ParameterDiff::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void ParameterDiff::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace ui
