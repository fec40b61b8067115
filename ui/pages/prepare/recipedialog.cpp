#include "ui/pages/prepare/recipedialog.h"

#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

RecipeDialog::RecipeDialog(const QString& title, const QString& sentences, const QString& planText,
                           QWidget* parent)
    : QDialog(parent), m_sentences(new QTextBrowser), m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("recipeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(720, 560);

    const auto heading = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setFont(interfaceFont(14, QFont::DemiBold));
        return label;
    };
    m_sentences->setObjectName(QStringLiteral("recipeSentences"));
    m_sentences->setAccessibleName(tr("Recipe in words"));
    m_sentences->setHtml(sentences);
    m_sentences->document()->setDocumentMargin(8);
    m_text->setObjectName(QStringLiteral("recipeText"));
    m_text->setAccessibleName(tr("Recipe as text"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(planText);
    QFont mono(QStringLiteral("monospace"));
    mono.setStyleHint(QFont::Monospace);
    mono.setPixelSize(13);
    m_text->setFont(mono);
    auto* note = new QLabel(tr("Saved to a file, these lines go behind --recipe on the command "
                               "line. Text that starts with # is a comment."));
    note->setProperty("muted", true);
    note->setFont(interfaceFont(12));
    note->setWordWrap(true);

    auto* copyWords = new QPushButton(tr("Copy Words"));
    copyWords->setObjectName(QStringLiteral("copyWordsButton"));
    auto* copyText = new QPushButton(tr("Copy Text"));
    copyText->setObjectName(QStringLiteral("copyTextButton"));
    auto* load = new QPushButton(tr("Load…"));
    load->setObjectName(QStringLiteral("loadRecipeButton"));
    auto* save = new QPushButton(tr("Save…"));
    save->setObjectName(QStringLiteral("saveRecipeButton"));
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copyWords);
    buttons->addWidget(copyText);
    buttons->addStretch(1);
    buttons->addWidget(load);
    buttons->addWidget(save);
    buttons->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("In words")));
    layout->addWidget(m_sentences, 3);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("As text")));
    layout->addWidget(m_text, 2);
    layout->addWidget(note);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(copyWords, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentences->toPlainText()); });
    connect(copyText, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(load, &QPushButton::clicked, this, [this] {
        emit loadRequested();
        accept();
    });
    connect(save, &QPushButton::clicked, this, &RecipeDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
