#include "ui/pages/score/modelcarddialog.h"

#include "ui/plots/confusionplot.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using core::deploy::CardFact;
using core::deploy::CardSection;

namespace {

constexpr int nameWidth = 176;
constexpr int plotWidth = 420;

QLabel* wrapped(const std::string& utf8, bool muted = false)
{
    auto* label = new QLabel(QString::fromStdString(utf8));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(80);
    label->setProperty("muted", muted);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString escaped(const std::string& utf8)
{
    return QString::fromStdString(utf8).toHtmlEscaped();
}

QString factHtml(const CardFact& fact, const Theme& theme)
{
    const QString muted = theme.muted.name();
    QString words;
    if (!fact.value.empty())
        words = QStringLiteral("<b>%1</b>").arg(escaped(fact.value));
    if (!fact.note.empty())
        words += QStringLiteral("%1<span style='color:%2'>%3</span>")
                     .arg(words.isEmpty() ? QString() : QStringLiteral("<br>"),
                          words.isEmpty() ? theme.text.name() : muted, escaped(fact.note));
    const QString sign =
        fact.isWarning ? QStringLiteral("<img src='warning' width='18' height='18'>") : QString();
    return QStringLiteral("<tr><td width='24'>%1</td><td width='%2' style='color:%3'>%4</td>"
                          "<td>%5</td></tr>")
        .arg(sign)
        .arg(nameWidth)
        .arg(muted, escaped(fact.name), words);
}

} // namespace

ModelCardDialog::ModelCardDialog(const StoredModelPointer& model, core::deploy::ModelCard card,
                                 bool canUse, QWidget* parent)
    : QDialog(parent), m_card(std::move(card))
{
    setObjectName(QStringLiteral("modelCardDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Model Card"));
    auto* title = new QLabel(QString::fromStdString(m_card.title));
    title->setObjectName(QStringLiteral("modelCardTitle"));
    title->setFont(interfaceFont(20, QFont::DemiBold));
    title->setWordWrap(true);
    auto* summary = wrapped(m_card.summary);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::cardGap);
    middle->addWidget(createSections(), 1);
    QWidget* confusion = createConfusion(*model);
    if (confusion)
        middle->addWidget(confusion);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyCardButton"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (canUse) {
        QPushButton* use = buttons->addButton(tr("Use for Scoring"), QDialogButtonBox::AcceptRole);
        use->setObjectName(QStringLiteral("useModelButton"));
        use->setProperty("primary", true);
        use->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] {
            emit useRequested();
            accept();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(summary);
    layout->addSpacing(4);
    layout->addLayout(middle, 1);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    resize(confusion ? 1120 : 760, 720);
}

/// One document instead of a label per fact: some fifty labels that wrap take a quarter of a second
/// to find their places.
QWidget* ModelCardDialog::createSections()
{
    const Theme& theme = themeOf(this);
    QString html;
    for (const CardSection& section : m_card.sections) {
        html += QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='3'>")
                    .arg(escaped(section.title));
        for (const CardFact& fact : section.facts)
            html += factHtml(fact, theme);
        html += QStringLiteral("</table>");
    }
    auto* facts = new QTextBrowser;
    facts->setObjectName(QStringLiteral("modelCardFacts"));
    facts->setFrameShape(QFrame::NoFrame);
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facts->viewport()->setAutoFillBackground(false);
    facts->document()->setDocumentMargin(metrics::cardPadding);
    facts->document()->setDefaultFont(interfaceFont(13));
    facts->document()->setDefaultStyleSheet(
        QStringLiteral("h3 { font-size: 14px; font-weight: 600; margin: 10px 0 4px 0; color: %1 } "
                       "td { color: %1 } b { font-weight: 500 }")
            .arg(theme.text.name()));
    facts->document()->addResource(
        QTextDocument::ImageResource, QUrl(QStringLiteral("warning")),
        iconPixmap(QStringLiteral("warning"), theme.warning, 18, devicePixelRatioF()));
    facts->setHtml(html);
    facts->setAccessibleName(tr("Facts about the model"));
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(facts);
    return frame;
}

QWidget* ModelCardDialog::createConfusion(const core::store::Model& model)
{
    const auto* classifier = std::get_if<core::predict::SavedClassifierPointer>(&model);
    if (!classifier || (*classifier)->test.n == 0)
        return nullptr;
    auto* plot = new ConfusionPlot;
    plot->setObjectName(QStringLiteral("modelCardConfusion"));
    plot->setEvaluation((*classifier)->test);
    auto* card = new PlotCard(tr("On its test part"), plot);
    card->setFixedWidth(plotWidth);
    card->setMaximumHeight(plotWidth + 40);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    column->addStretch(0);
    return holder;
}

QString ModelCardDialog::text() const
{
    QStringList lines{QString::fromStdString(m_card.title), QString::fromStdString(m_card.summary)};
    for (const CardSection& section : m_card.sections) {
        lines << QString() << QString::fromStdString(section.title);
        for (const CardFact& fact : section.facts) {
            QString line = QStringLiteral("%1: %2").arg(QString::fromStdString(fact.name),
                                                        QString::fromStdString(fact.value));
            if (!fact.note.empty())
                line += QStringLiteral(" – ") + QString::fromStdString(fact.note);
            lines << (fact.isWarning ? QStringLiteral("! ") + line : line);
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
