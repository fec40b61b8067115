#include "ui/tables/scoredrowsmodel.h"

#include "core/deploy/scorer.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/figurewords.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ui {

using core::deploy::PreviewRow;

ScoredRowsModel::ScoredRowsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ScoredRowsModel::setReceipt(ReceiptPointer receipt, bool onlyKnown)
{
    beginResetModel();
    m_receipt = std::move(receipt);
    m_onlyKnown = onlyKnown;
    findColumns();
    endResetModel();
}

void ScoredRowsModel::setLimit(int percent)
{
    m_limit = percent;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScoredRowsModel::setAdded(bool label, bool probabilities)
{
    beginResetModel();
    m_addsLabel = label;
    m_addsProbabilities = probabilities;
    findColumns();
    endResetModel();
}

/// The label stands first among the added columns, then probabilities and distance.
void ScoredRowsModel::findColumns()
{
    m_columns.clear();
    if (!m_receipt)
        return;
    const bool isClassifier = !m_receipt->target.empty();
    const std::size_t shares = isClassifier                  ? m_receipt->labels.size()
                               : m_receipt->sureness.empty() ? 0
                                                             : 1;
    for (std::size_t i = 0; i < m_receipt->added.size(); ++i) {
        const QString title = QString::fromStdString(m_receipt->added[i]);
        const Kind kind = i == 0 ? Kind::Label : i <= shares ? Kind::Share : Kind::Number;
        if (kind == Kind::Label ? m_addsLabel : m_addsProbabilities)
            m_columns.push_back({kind, i, title});
    }
    if (m_receipt->known && m_receipt->known->rows > 0)
        m_columns.push_back({Kind::Known, 0, tr("In training")});
    for (std::size_t i = 0; i < m_receipt->columns.size(); ++i)
        m_columns.push_back({Kind::Cell, i, QString::fromStdString(m_receipt->columns[i])});
}

const PreviewRow& ScoredRowsModel::row(int index) const
{
    const auto place = static_cast<std::size_t>(index);
    return m_onlyKnown ? m_receipt->knownPreview[place] : m_receipt->preview[place];
}

int ScoredRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_receipt)
        return 0;
    return static_cast<int>(m_onlyKnown ? m_receipt->knownPreview.size()
                                        : m_receipt->preview.size());
}

int ScoredRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

double ScoredRowsModel::share(const std::string& cell) const
{
    std::string plain = cell;
    std::replace(plain.begin(), plain.end(), ',', '.');
    double value = std::nan("");
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return value;
}

int ScoredRowsModel::labelOf(const PreviewRow& row) const
{
    if (row.added.empty())
        return -1;
    const auto found = std::ranges::find(m_receipt->labels, row.added.front());
    if (found != m_receipt->labels.end())
        return static_cast<int>(found - m_receipt->labels.begin());
    if (m_receipt->target.empty() || row.added.size() <= m_receipt->labels.size() || row.isSure)
        return -1;
    // Written as not sure: what it would have been is the likeliest.
    std::size_t best = 0;
    for (std::size_t i = 1; i < m_receipt->labels.size(); ++i)
        if (share(row.added[i + 1]) > share(row.added[best + 1]))
            best = i;
    return static_cast<int>(best);
}

bool ScoredRowsModel::isSure(const PreviewRow& row) const
{
    const int label = labelOf(row);
    if (m_receipt->sureness.empty() || label < 0)
        return row.isSure;
    const std::size_t place = m_receipt->target.empty() ? 1 : static_cast<std::size_t>(label) + 1;
    if (place >= row.added.size())
        return row.isSure;
    return share(row.added[place]) >= m_limit / 100.0;
}

QString ScoredRowsModel::text(const PreviewRow& row, const Column& column, bool exact) const
{
    switch (column.kind) {
    case Kind::Label: {
        const int label = labelOf(row);
        if (label >= 0 && !isSure(row))
            return QString::fromUtf8(core::deploy::notSureWord.data(),
                                     qsizetype(core::deploy::notSureWord.size()));
        return label < 0
                   ? QString::fromStdString(row.added.front())
                   : QString::fromStdString(m_receipt->labels[static_cast<std::size_t>(label)]);
    }
    case Kind::Share:
        return exact ? QString::fromStdString(row.added[column.index])
                     : shownShare(share(row.added[column.index]));
    case Kind::Number:
        return exact ? QString::fromStdString(row.added[column.index])
                     : shownFigure(share(row.added[column.index]), 2);
    case Kind::Known:
        return row.isKnown ? tr("yes") : tr("no");
    case Kind::Cell:
        return column.index < row.cells.size() ? QString::fromStdString(row.cells[column.index])
                                               : QString();
    }
    return {};
}

QVariant ScoredRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow& shown = row(index.row());
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column, false);
    case Qt::ToolTipRole:
        return text(shown, column, true);
    case Qt::TextAlignmentRole:
        return int((column.kind == Kind::Share || column.kind == Kind::Number ? Qt::AlignRight
                                                                              : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        return column.kind == Kind::Label && isSure(shown) ? interfaceFont(13, QFont::Medium)
                                                           : QVariant();
    case Qt::ForegroundRole:
        if (m_view && column.kind == Kind::Label && !isSure(shown))
            return themeOf(m_view).muted;
        return {};
    case Qt::DecorationRole:
        if (m_view && column.kind == Kind::Label && isSure(shown) && labelOf(shown) >= 0)
            return QIcon(markerPixmap(
                segmentStyle(themeOf(m_view),
                             m_receipt->marks[static_cast<std::size_t>(labelOf(shown))]),
                14, m_view->devicePixelRatioF()));
        return {};
    default:
        return {};
    }
}

QVariant ScoredRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < rowCount())
            return QLocale().toString(static_cast<qulonglong>(row(section).line));
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == Kind::Share || column.kind == Kind::Number ? Qt::AlignRight
                                                                              : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

QVector<QStringList> ScoredRowsModel::table() const
{
    QStringList head;
    for (const Column& column : m_columns)
        head << column.title;
    QVector<QStringList> rows{head};
    for (int i = 0; i < rowCount(); ++i) {
        QStringList cells;
        for (const Column& column : m_columns)
            cells << text(row(i), column, true);
        rows << cells;
    }
    return rows;
}

} // namespace ui
