#include "ui/dialogs/notesdialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NotesDialog::NotesDialog(const QString& notes, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(notes))
{
    setObjectName(QStringLiteral("notesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Project Notes"));
    setModal(true);
    m_text->setObjectName(QStringLiteral("notesField"));
    m_text->setAccessibleName(tr("Project notes"));
    m_text->setPlaceholderText(
        tr("What the table is, what was decided and why: kept with the project."));
    m_text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(560, 360);
    m_text->setFocus();
}

QString NotesDialog::notes() const
{
    return m_text->toPlainText();
}

} // namespace ui
