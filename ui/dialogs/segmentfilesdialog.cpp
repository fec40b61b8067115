#include "ui/dialogs/segmentfilesdialog.h"

#include "core/report/segmentexport.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <filesystem>

namespace ui {

namespace {

constexpr int valueRole = Qt::UserRole;

QIcon markIcon(const QWidget* widget, int mark)
{
    const double ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const SegmentStyle style = segmentStyle(themeOf(widget), mark);
    drawMarker(painter, style.marker, {8, 8}, 5, style.fill, style.edge);
    return QIcon(pixmap);
}

std::vector<int> ticked(const QListWidget* list)
{
    std::vector<int> values;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            values.push_back(list->item(row)->data(valueRole).toInt());
    return values;
}

void addLine(QListWidget* list, const QString& text, int value, const QIcon& icon = {})
{
    auto* item = new QListWidgetItem(icon, text, list);
    item->setData(valueRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

} // namespace

SegmentFilesDialog::SegmentFilesDialog(core::segment::SegmentationPointer segmentation,
                                       const QString& folder, QWidget* parent)
    : QDialog(parent), m_segmentation(std::move(segmentation)), m_folder(new QLineEdit(folder)),
      m_names(new QLabel)
{
    setWindowTitle(tr("One File per Segment"));
    setObjectName(QStringLiteral("segmentFilesDialog"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(16);
    m_segments = addList(tr("Segments"), QStringLiteral("segmentsList"), lists);
    m_columns = addList(tr("Columns"), QStringLiteral("columnsList"), lists);
    layout->addLayout(lists, 1);

    auto* added = new QLabel(tr("Segment, its name, silhouette and distance to the segment's "
                                "centre are added to every file."));
    added->setWordWrap(true);
    added->setProperty("muted", true);
    layout->addWidget(added);
    auto* where = new QHBoxLayout;
    auto* label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("folderEdit"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseFolderButton"));
    where->addWidget(label);
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    layout->addLayout(where);
    m_names->setWordWrap(true);
    m_names->setProperty("muted", true);
    m_names->setObjectName(QStringLiteral("fileNames"));
    layout->addWidget(m_names);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the style's own is a red cross
    m_write = buttons->addButton(tr("Write Files"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeFilesButton"));
    m_write->setDefault(true);
    m_write->setProperty("primary", true);
    layout->addWidget(buttons);
    fillSegments();
    fillColumns();
    resize(620, 520);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &SegmentFilesDialog::askFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &SegmentFilesDialog::updateState);
    connect(m_segments, &QListWidget::itemChanged, this, &SegmentFilesDialog::updateState);
    connect(m_columns, &QListWidget::itemChanged, this, &SegmentFilesDialog::updateState);
    updateState();
}

QListWidget* SegmentFilesDialog::addList(const QString& title, const QString& name,
                                         QBoxLayout* layout)
{
    auto* column = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(title);
    label->setFont(interfaceFont(13, QFont::DemiBold));
    auto* list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(title);
    head->addWidget(label, 1);
    for (const bool all : {true, false}) {
        auto* button = new QPushButton(all ? tr("All") : tr("None"));
        button->setAccessibleName(all ? tr("All %1").arg(title) : tr("No %1").arg(title));
        button->setObjectName(name + (all ? QStringLiteral("All") : QStringLiteral("None")));
        button->setAutoDefault(false);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [list, all] {
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
        });
    }
    column->addLayout(head);
    column->addWidget(list, 1);
    layout->addLayout(column, 1);
    return list;
}

void SegmentFilesDialog::fillSegments()
{
    const QLocale locale;
    for (const auto& card : m_segmentation->profile.cards)
        if (card.size > 0)
            addLine(m_segments,
                    tr("%1 (%2)").arg(QString::fromStdString(card.name),
                                      locale.toString(qulonglong(card.size))),
                    card.id, markIcon(this, card.mark));
    if (m_segmentation->notClustered > 0)
        addLine(
            m_segments,
            tr("Not clustered (%1)").arg(locale.toString(qulonglong(m_segmentation->notClustered))),
            -1, markIcon(this, -1));
}

void SegmentFilesDialog::fillColumns()
{
    const core::data::DataTable& table = *m_segmentation->basis->table;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        addLine(m_columns, QString::fromStdString(table.column(column).name), int(column));
}

void SegmentFilesDialog::chooseOnly(std::int32_t segment)
{
    for (int row = 0; row < m_segments->count(); ++row) {
        QListWidgetItem* item = m_segments->item(row);
        item->setCheckState(item->data(valueRole).toInt() == segment ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::int32_t> SegmentFilesDialog::segments() const
{
    const auto values = ticked(m_segments);
    return {values.begin(), values.end()};
}

std::vector<std::size_t> SegmentFilesDialog::columns() const
{
    const auto values = ticked(m_columns);
    return {values.begin(), values.end()};
}

QString SegmentFilesDialog::folder() const
{
    return m_folder->text().trimmed();
}

void SegmentFilesDialog::askFolder()
{
    const QString chosen = dialogs().chooseFolder(this, tr("Folder for the Files"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void SegmentFilesDialog::updateState()
{
    const auto wanted = segments();
    const auto files = wanted.empty() ? std::vector<core::report::SegmentFile>()
                                      : core::report::segmentFiles(*m_segmentation, wanted,
                                                                   folder().toStdU16String());
    QStringList names;
    int existing = 0;
    for (const auto& file : files) {
        names << QString::fromStdU16String(file.path.filename().u16string());
        std::error_code failure;
        existing += std::filesystem::exists(file.path, failure);
    }
    constexpr int mostNames = 4;
    QString text = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (names.size() > mostNames)
        text += tr(" and %1 more").arg(names.size() - mostNames);
    if (existing > 0)
        text += existing == 1
                    ? tr(". One of them is there already and will be replaced.")
                    : tr(". %1 of them are there already and will be replaced.").arg(existing);
    m_names->setText(text);
    m_write->setEnabled(!names.isEmpty() && !columns().empty() && !folder().isEmpty());
    m_write->setText(names.size() == 1 ? tr("Write 1 File")
                                       : tr("Write %1 Files").arg(names.size()));
}

} // namespace ui
