#include "ui/tables/layertablemodel.h"

#include "ui/style/theme.h"

#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString sizeText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

void LayerTableModel::setNetwork(const core::network::Layers& hidden,
                                 const std::vector<core::network::LayerSummary>& summaries,
                                 std::size_t inputs)
{
    beginResetModel();
    m_rows.clear();
    if (!summaries.empty())
        m_rows.push_back({tr("Input"), inputs, 0, 0});
    const std::size_t before = summaries.size() - std::min(hidden.size() + 1, summaries.size());
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const auto& summary = summaries[i];
        const bool keepsRunning =
            i >= before && i - before < hidden.size() &&
            std::holds_alternative<core::network::BatchNormalization>(hidden[i - before]);
        // Scale and shift are trained; mean and variance are counted along.
        const std::size_t untrained = keepsRunning ? summary.parameters / 2 : 0;
        m_rows.push_back({QString::fromStdString(summary.name), summary.width,
                          summary.parameters - untrained, untrained});
    }
    endResetModel();
}

void LayerTableModel::clear()
{
    setNetwork({}, {}, 0);
}

int LayerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int LayerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::size_t LayerTableModel::trained() const
{
    std::size_t sum = 0;
    for (const Row& row : m_rows)
        sum += row.trained;
    return sum;
}

std::size_t LayerTableModel::untrained() const
{
    std::size_t sum = 0;
    for (const Row& row : m_rows)
        sum += row.untrained;
    return sum;
}

QString LayerTableModel::totalText() const
{
    return tr("%1 parameters: %2 trained, %3 not trained")
        .arg(sizeText(trained() + untrained()), sizeText(trained()), sizeText(untrained()));
}

LayerTableModel::Row LayerTableModel::rowAt(int row) const
{
    return isTotal(row) ? Row{tr("Total"), 0, trained(), untrained()}
                        : m_rows[static_cast<std::size_t>(row)];
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool total = isTotal(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Layer ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    if (role == Qt::FontRole && total)
        return interfaceFont(12, QFont::DemiBold);
    if (role != Qt::DisplayRole)
        return {};
    const Row row = rowAt(index.row());
    // What a layer has none of is a dash, not a zero among numbers.
    const auto count = [&](std::size_t n) {
        return n > 0 || total ? sizeText(n) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Number:
        return total || index.row() == 0 ? QString() : sizeText(std::size_t(index.row()));
    case Layer:
        return row.name;
    case Shape:
        return total ? QString() : sizeText(row.width);
    case Trained:
        return count(row.trained);
    case Untrained:
        return count(row.untrained);
    case Parameters:
        return count(row.trained + row.untrained);
    default:
        return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Layer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Untrained)
        return tr("Running mean and variance of batch normalization: followed while training, "
                  "not learnt by gradients");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Layer:
        return tr("Layer");
    case Shape:
        return tr("Shape");
    case Trained:
        return tr("Trained");
    case Untrained:
        return tr("Not trained");
    case Parameters:
        return tr("Parameters");
    default:
        return {};
    }
}

QVector<QStringList> LayerTableModel::exactTable() const
{
    QVector<QStringList> table{{QStringLiteral("number"), QStringLiteral("layer"),
                                QStringLiteral("shape"), QStringLiteral("trained"),
                                QStringLiteral("not_trained"), QStringLiteral("parameters")}};
    for (int i = 0; i < rowCount(); ++i) {
        const Row row = rowAt(i);
        const bool total = isTotal(i);
        table << QStringList{total ? QString() : QString::number(i),
                             row.name,
                             total ? QString() : QString::number(row.width),
                             QString::number(row.trained),
                             QString::number(row.untrained),
                             QString::number(row.trained + row.untrained)};
    }
    return table;
}

} // namespace ui
