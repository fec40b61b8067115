#include "ui/pages/score/detailsdialog.h"

#include "ui/style/theme.h"
#include "ui/tables/figuretable.h"
#include "ui/tables/figurewords.h"
#include "ui/tables/texttablemodel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

DetailsDialog::DetailsDialog(const QString& title, const QString& note,
                             const QVector<QStringList>& table, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("detailsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* words = new QLabel(note);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* model = new TextTableModel(this);
    model->setTable(table);
    QTableView* view = figureTable(QStringLiteral("detailsTable"), title, model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(table.isEmpty() || table.first().size() < 5);
    view->resizeColumnsToContents();
    int width = 40;
    for (int column = 0; column < model->columnCount(); ++column) {
        view->setColumnWidth(column, std::clamp(view->columnWidth(column) + 24, 90, 280));
        width += view->columnWidth(column);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDetailsButton"));
    connect(copy, &QPushButton::clicked, this, [model] {
        const auto& cells = model->table();
        QVector<bool> numbers(cells.isEmpty() ? 0 : cells.first().size(), false);
        QGuiApplication::clipboard()->setMimeData(
            tableForClipboard(cells, cells, numbers).release());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(frame, 1);
    layout->addWidget(buttons);
    resize(std::clamp(width + 60, 520, 1100), 460);
}

} // namespace ui
