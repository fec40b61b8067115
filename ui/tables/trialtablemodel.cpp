#include "ui/tables/trialtablemodel.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/figureorder.h"
#include "ui/tables/figurewords.h"

#include <QFont>
#include <QLocale>

namespace ui {

namespace {

constexpr int idColumn = 0;
constexpr int stateColumn = 1;
constexpr int firstParameter = 2;

QIcon stateIcon(TrialState state, const Theme& theme)
{
    switch (state) {
    case TrialState::Running:
        return themedIcon(QStringLiteral("play"), theme.accent);
    case TrialState::Finished:
        return themedIcon(QStringLiteral("check"), theme.ok);
    case TrialState::Promoted:
        return themedIcon(QStringLiteral("chevron-right"), theme.accent);
    case TrialState::Pruned:
        return themedIcon(QStringLiteral("minus"), theme.muted);
    case TrialState::Stopped:
        return themedIcon(QStringLiteral("stop"), theme.muted);
    case TrialState::Failed:
        return themedIcon(QStringLiteral("error"), theme.danger);
    case TrialState::Waiting:
        break;
    }
    return themedIcon(QStringLiteral("more"), theme.muted);
}

bool isNumber(const QVariant& value)
{
    return value.typeId() != QMetaType::QString && value.canConvert<double>();
}

} // namespace

QString TrialTableModel::stateText(TrialState state)
{
    switch (state) {
    case TrialState::Waiting:
        return tr("waiting");
    case TrialState::Running:
        return tr("running");
    case TrialState::Finished:
        return tr("done");
    case TrialState::Promoted:
        return tr("goes on");
    case TrialState::Pruned:
        return tr("stopped early");
    case TrialState::Stopped:
        return tr("cut off");
    case TrialState::Failed:
        return tr("failed");
    }
    return {};
}

void TrialTableModel::setParameters(const QStringList& names)
{
    beginResetModel();
    m_parameters = names;
    m_trials.clear();
    m_places.clear();
    m_best = 0;
    endResetModel();
}

void TrialTableModel::update(const TrialRow& trial)
{
    const int known = rowOf(trial.id);
    if (known >= 0) {
        m_trials[static_cast<std::size_t>(known)] = trial;
        emit dataChanged(index(known, 0), index(known, columnCount() - 1));
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_trials.push_back(trial);
    m_places.insert(trial.id, row);
    endInsertRows();
}

void TrialTableModel::setBest(int id)
{
    if (id == m_best)
        return;
    const int before = rowOf(m_best);
    m_best = id;
    for (const int row : {before, rowOf(id)})
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int TrialTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trials.size());
}

int TrialTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : secondsColumn() + 1;
}

QVariant TrialTableModel::parameter(const TrialRow& trial, int column) const
{
    const auto place = static_cast<std::size_t>(column - firstParameter);
    return place < trial.parameters.size() ? trial.parameters[place] : QVariant();
}

QString TrialTableModel::shown(const TrialRow& trial, int column) const
{
    if (column == idColumn)
        return QLocale().toString(trial.id);
    if (column == stateColumn)
        return stateText(trial.state);
    if (column == epochsColumn())
        return trial.epochs > 0 ? QLocale().toString(trial.epochs) : QStringLiteral("–");
    if (column == lossColumn())
        return shownFigure(trial.validationLoss, 4);
    if (column == accuracyColumn())
        return shownShare(trial.accuracy);
    if (column == secondsColumn())
        return shownSeconds(trial.seconds);
    const QVariant value = parameter(trial, column);
    if (!value.isValid())
        return QStringLiteral("–");
    return isNumber(value) ? shownSetting(value.toDouble()) : value.toString();
}

/// Of a parameter: words stand at the left.
bool TrialTableModel::isWord(int column) const
{
    if (column < firstParameter)
        return column == stateColumn;
    if (column >= epochsColumn())
        return false;
    for (const TrialRow& trial : m_trials) {
        const QVariant value = parameter(trial, column);
        if (value.isValid())
            return !isNumber(value);
    }
    return false;
}

QVariant TrialTableModel::sortValue(const TrialRow& trial, int column) const
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (column == idColumn)
        return static_cast<double>(trial.id);
    if (column == stateColumn)
        return static_cast<double>(trial.state);
    if (column == epochsColumn())
        return trial.epochs > 0 ? trial.epochs : unknown;
    if (column == lossColumn())
        return trial.validationLoss;
    if (column == accuracyColumn())
        return trial.accuracy;
    if (column == secondsColumn())
        return trial.seconds;
    const QVariant value = parameter(trial, column);
    if (!value.isValid())
        return isWord(column) ? QVariant(QString()) : QVariant(unknown);
    return isNumber(value) ? QVariant(value.toDouble()) : value;
}

QVariant TrialTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TrialRow& trial = m_trials[static_cast<std::size_t>(index.row())];
    const bool isBest = trial.id == m_best;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(trial, column);
    case Qt::AccessibleTextRole:
        return column == idColumn && isBest ? tr("%1, the best so far").arg(trial.id)
                                            : QVariant(shown(trial, column));
    case Qt::TextAlignmentRole:
        return QVariant((isWord(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return interfaceFont(12, isBest ? QFont::DemiBold : QFont::Normal);
    case Qt::BackgroundRole:
        return isBest ? QVariant(themeOf(nullptr).okSoft) : QVariant();
    case Qt::ForegroundRole:
        if (trial.state == TrialState::Finished || trial.state == TrialState::Running)
            return themeOf(nullptr).text;
        return themeOf(nullptr).muted;
    case Qt::DecorationRole:
        if (column == idColumn && isBest)
            return themedIcon(QStringLiteral("star"), themeOf(nullptr).ok);
        return column == stateColumn ? QVariant(stateIcon(trial.state, themeOf(nullptr)))
                                     : QVariant();
    case Qt::ToolTipRole:
        if (!trial.note.isEmpty())
            return trial.note;
        return isBest ? QVariant(tr("The best trial so far")) : QVariant();
    case TrialRole:
        return trial.id;
    case StateRole:
        return static_cast<int>(trial.state);
    case FigureOrder::SortRole:
        return sortValue(trial, column);
    default:
        return {};
    }
}

QVariant TrialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isWord(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == lossColumn() || section == accuracyColumn()))
        return tr("On the validation part; the test part is not touched by the search");
    if (role != Qt::DisplayRole)
        return {};
    if (section == idColumn)
        return tr("Trial");
    if (section == stateColumn)
        return tr("State");
    if (section == epochsColumn())
        return tr("Epochs");
    if (section == lossColumn())
        return tr("Validation loss");
    if (section == accuracyColumn())
        return tr("Accuracy");
    if (section == secondsColumn())
        return tr("Time");
    return m_parameters[section - firstParameter];
}

QVector<QStringList> TrialTableModel::exactTable() const
{
    QStringList header{QStringLiteral("trial"), QStringLiteral("state")};
    header << m_parameters
           << QStringList{QStringLiteral("epochs"), QStringLiteral("validation_loss"),
                          QStringLiteral("validation_accuracy"), QStringLiteral("seconds"),
                          QStringLiteral("note")};
    QVector<QStringList> table{header};
    for (const TrialRow& trial : m_trials) {
        QStringList row{QString::number(trial.id), stateText(trial.state)};
        for (int column = firstParameter; column < epochsColumn(); ++column) {
            const QVariant value = parameter(trial, column);
            row << (!value.isValid()  ? QString()
                    : isNumber(value) ? exactFigure(value.toDouble())
                                      : value.toString());
        }
        row << QString::number(trial.epochs) << exactFigure(trial.validationLoss)
            << exactFigure(trial.accuracy) << exactFigure(trial.seconds) << trial.note;
        table << row;
    }
    return table;
}

} // namespace ui
