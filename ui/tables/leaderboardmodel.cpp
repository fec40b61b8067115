#include "ui/tables/leaderboardmodel.h"

#include "ui/style/theme.h"
#include "ui/tables/figureorder.h"
#include "ui/tables/figurewords.h"

#include <QFont>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool isNumber(int column)
{
    return (column >= LeaderboardModel::Score && column <= LeaderboardModel::Time) ||
           column == LeaderboardModel::Rank;
}

} // namespace

void LeaderboardModel::setRows(std::vector<LeaderboardRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void LeaderboardModel::setCheckable(bool checkable)
{
    beginResetModel();
    m_checkable = checkable;
    endResetModel();
}

void LeaderboardModel::setScore(LeaderboardScore score)
{
    if (score == m_score)
        return;
    beginResetModel();
    m_score = score;
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, Score, LogLoss);
}

/// Best first, runs without the score last.
void LeaderboardModel::arrange()
{
    const auto place = [this](const LeaderboardRow& row) {
        const double value = figureOf(row, m_score).value;
        if (std::isnan(value))
            return std::numeric_limits<double>::infinity();
        return isHigherBetter(m_score) ? -value : value;
    };
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [&](const LeaderboardRow& a, const LeaderboardRow& b) { return place(a) < place(b); });
}

/// Counted from 1; equal scores share a rank.
double LeaderboardModel::rank(int row) const
{
    const double value = figureOf(m_rows[static_cast<std::size_t>(row)], m_score).value;
    if (std::isnan(value))
        return value;
    int first = row;
    while (first > 0 &&
           figureOf(m_rows[static_cast<std::size_t>(first) - 1], m_score).value == value)
        --first;
    return first + 1;
}

void LeaderboardModel::setChecked(int run, bool checked)
{
    const int row = rowOf(run);
    if (row < 0 || m_rows[static_cast<std::size_t>(row)].checked == checked)
        return;
    m_rows[static_cast<std::size_t>(row)].checked = checked;
    emit dataChanged(index(row, Check), index(row, Name));
    emit checksChanged();
}

std::vector<int> LeaderboardModel::checkedRuns() const
{
    std::vector<int> runs;
    for (const LeaderboardRow& row : m_rows)
        if (row.checked)
            runs.push_back(row.run);
    return runs;
}

int LeaderboardModel::rowOf(int run) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [run](const LeaderboardRow& row) { return row.run == run; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LeaderboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What a column of figures holds.
LeaderboardScore LeaderboardModel::scoreOf(int column) const
{
    const LeaderboardScore usual = column == Accuracy  ? LeaderboardScore::Accuracy
                                   : column == MacroF1 ? LeaderboardScore::MacroF1
                                                       : LeaderboardScore::LogLoss;
    if (column == Score || column == Interval)
        return m_score;
    return usual == m_score ? LeaderboardScore::WeightedF1 : usual;
}

QString LeaderboardModel::shownScore(LeaderboardScore score, double value) const
{
    return isShare(score) ? shownShare(value) : shownFigure(value, 3);
}

QString LeaderboardModel::intervalText(const LeaderboardRow& row) const
{
    const LeaderboardFigure& shownFigureOf = figureOf(row, m_score);
    if (!std::isfinite(shownFigureOf.low) || !std::isfinite(shownFigureOf.high))
        return QStringLiteral("–");
    const QString low = isShare(m_score) ? shownFigure(100 * shownFigureOf.low, 1)
                                         : shownFigure(shownFigureOf.low, 3);
    return tr("%1 – %2", "an interval").arg(low, shownScore(m_score, shownFigureOf.high));
}

QString LeaderboardModel::shown(int row, int column) const
{
    const LeaderboardRow& line = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Rank:
        return shownFigure(rank(row), 0);
    case Name:
        return line.name;
    case Kind:
        return line.kind;
    case Interval:
        return intervalText(line);
    case Score:
    case Accuracy:
    case MacroF1:
    case LogLoss:
        return shownScore(scoreOf(column), figureOf(line, scoreOf(column)).value);
    case Time:
        return shownSeconds(line.seconds);
    case Against:
        return standingText(line.standing);
    default:
        return {};
    }
}

QVariant LeaderboardModel::sortValue(int row, int column) const
{
    const LeaderboardRow& line = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Check:
        return line.checked ? 0.0 : 1.0;
    case Rank:
        return rank(row);
    case Name:
        return line.name;
    case Kind:
        return line.kind;
    case Interval:
        return figureOf(line, m_score).low;
    case Time:
        return line.seconds;
    case Against:
        if (line.standing == Standing::NotTested)
            return std::numeric_limits<double>::quiet_NaN();
        return static_cast<double>(line.standing) + (std::isnan(line.p) ? 0 : (1 - line.p) / 2);
    default:
        return figureOf(line, scoreOf(column)).value;
    }
}

/// All figures, also those whose columns have no room.
QString LeaderboardModel::toolTip(const LeaderboardRow& row) const
{
    QStringList lines{row.kind.isEmpty() ? row.name : tr("%1 (%2)").arg(row.name, row.kind)};
    for (const LeaderboardScore score : leaderboardScores) {
        const LeaderboardFigure& each = figureOf(row, score);
        if (std::isfinite(each.value))
            lines << tr("%1: %2").arg(scoreName(score), shownScore(score, each.value));
    }
    if (std::isfinite(row.seconds))
        lines << tr("Time: %1").arg(shownSeconds(row.seconds));
    if (row.standing != Standing::NotTested)
        lines << (QStringList{standingText(row.standing), shownSignificance(row.p)})
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(QStringLiteral(", "));
    return lines.join(QLatin1Char('\n'));
}

QString LeaderboardModel::accessibleText(int row, int column) const
{
    const LeaderboardRow& line = m_rows[static_cast<std::size_t>(row)];
    if (column == Check)
        return line.checked ? tr("%1, compared").arg(line.name)
                            : tr("%1, not compared").arg(line.name);
    if (column == Against && std::isfinite(line.p))
        return tr("%1, %2").arg(standingText(line.standing), shownSignificance(line.p));
    return shown(row, column);
}

QVariant LeaderboardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LeaderboardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == Score || (column == Name && row.standing == Standing::Reference))
            return interfaceFont(13, QFont::DemiBold);
        return interfaceFont(13, column == Name ? QFont::Medium : QFont::Normal);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), column);
    case Qt::CheckStateRole:
        if (column != Check || !m_checkable)
            return {};
        return row.checked ? Qt::Checked : Qt::Unchecked;
    case RunRole:
        return row.run;
    case MarkRole:
        return row.hasCurve && row.checked ? QVariant(row.mark) : QVariant();
    case StandingRole:
        return static_cast<int>(row.standing);
    case NoteRole:
        return column == Against ? shownSignificance(row.p) : QString();
    case FigureOrder::SortRole:
        return sortValue(index.row(), column);
    default:
        return {};
    }
}

bool LeaderboardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_checkable || !index.isValid() || index.column() != Check)
        return false;
    setChecked(m_rows[static_cast<std::size_t>(index.row())].run,
               value.toInt() == static_cast<int>(Qt::Checked));
    return true;
}

Qt::ItemFlags LeaderboardModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_checkable && index.column() == Check ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == Check)
            return tr("Shown among the curves and in what differs");
        if (section == Rank)
            return tr("Rank by %1").arg(scoreName(m_score));
        if (section == Against && role == Qt::ToolTipRole)
            return tr("Paired test against the reference on the same customers");
        if (section == Score && role == Qt::ToolTipRole)
            return isHigherBetter(m_score) ? tr("Higher is better") : tr("Lower is better");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Model");
    case Kind:
        return tr("Kind");
    case Interval:
        return tr("95 % interval");
    case Time:
        return tr("Time");
    case Against:
        return tr("Against the reference");
    case Check:
    case Rank:
        return QString();
    default:
        return scoreName(scoreOf(section));
    }
}

QVector<QStringList> LeaderboardModel::exactTable() const
{
    QStringList header{QStringLiteral("rank"), QStringLiteral("model"), QStringLiteral("kind")};
    for (const LeaderboardScore score : leaderboardScores)
        header << scoreColumn(score) << scoreColumn(score) + QStringLiteral("_low")
               << scoreColumn(score) + QStringLiteral("_high");
    header << QStringLiteral("seconds") << QStringLiteral("against_reference")
           << QStringLiteral("p");
    QVector<QStringList> table{header};
    for (int row = 0; row < rowCount(); ++row) {
        const LeaderboardRow& line = m_rows[static_cast<std::size_t>(row)];
        QStringList cells{exactFigure(rank(row)), line.name, line.kind};
        for (const LeaderboardScore score : leaderboardScores) {
            const LeaderboardFigure& each = figureOf(line, score);
            cells << exactFigure(each.value) << exactFigure(each.low) << exactFigure(each.high);
        }
        cells << exactFigure(line.seconds) << standingText(line.standing) << exactFigure(line.p);
        table << cells;
    }
    return table;
}

std::unique_ptr<QMimeData> LeaderboardModel::clipboardTable() const
{
    QStringList header{tr("Rank")};
    QVector<bool> numbers{true};
    for (int column = Name; column < ColumnCount; ++column) {
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        numbers << isNumber(column);
    }
    QVector<QStringList> table{header};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = Rank; column < ColumnCount; ++column)
            cells << (column == Against ? accessibleText(row, column) : shown(row, column));
        table << cells;
    }
    return tableForClipboard(exactTable(), table, numbers);
}

} // namespace ui
