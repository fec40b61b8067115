#include "ui/pages/score/receiptcard.h"

#include "core/base/error.h"
#include "core/store/atomicfile.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/roomylabels.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int lineHeight = 34;
constexpr int nameWidth = 112;

struct Sign {
    const char* icon;
    QColor colour;
    QString word;
};

/// Up to two lines of words, whose number does not move the lines of the list.
class SentenceLabel : public QLabel {
public:
    using QLabel::QLabel;
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {120, 20}; }
    QSize minimumSizeHint() const override { return {60, 20}; }
};

Sign signOf(ScoreFact::Kind kind, const Theme& theme)
{
    switch (kind) {
    case ScoreFact::Kind::Ok:
        return {"check", theme.ok, ReceiptCard::tr("In order")};
    case ScoreFact::Kind::Info:
        return {"info", theme.accentText, ReceiptCard::tr("Note")};
    case ScoreFact::Kind::Warning:
        return {"warning", theme.warning, ReceiptCard::tr("Warning")};
    }
    return {"info", theme.accentText, {}};
}

} // namespace

ReceiptCard::ReceiptCard(QWidget* parent)
    : QFrame(parent), m_header(new QWidget), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("receiptCard"));
    setProperty("card", true);
    setAccessibleName(tr("Receipt"));
    auto* title = new QLabel(tr("Receipt"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* caption = new QLabel(tr("what was checked"));
    caption->setFont(interfaceFont(12));
    caption->setProperty("muted", true);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(metrics::cardPadding, 0, 8, 0);
    header->setSpacing(4);
    header->addWidget(title);
    header->addSpacing(6);
    header->addWidget(caption, 1);
    m_header->setFixedHeight(metrics::cardHeaderHeight);
    addTool(QStringLiteral("copy"), tr("Copy Receipt"), &ReceiptCard::copy)
        ->setObjectName(QStringLiteral("copyReceiptButton"));
    addTool(QStringLiteral("save"), tr("Save Receipt"), &ReceiptCard::save)
        ->setObjectName(QStringLiteral("saveReceiptButton"));

    auto* content = new QWidget;
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    content->setLayout(m_lines);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() has switched it on
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    refresh();
}

QToolButton* ReceiptCard::addTool(const QString& icon, const QString& name,
                                  void (ReceiptCard::*action)())
{
    auto* button = new QToolButton;
    button->setProperty("iconName", icon);
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(26, 26);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, action);
    m_header->layout()->addWidget(button);
    m_tools << button;
    return button;
}

void ReceiptCard::setFacts(std::vector<ScoreFact> facts, const QString& text,
                           const QString& fileName)
{
    m_facts = std::move(facts);
    m_text = text;
    m_fileName = fileName;
    refresh();
}

void ReceiptCard::refresh()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its link may be what was clicked
        }
        delete item;
    }
    for (const ScoreFact& fact : m_facts)
        m_lines->addWidget(createLine(fact), 1);
    m_lines->addStretch(0);
    const Theme& theme = themeOf(this);
    for (QToolButton* tool : m_tools) {
        tool->setIcon(themedIcon(tool->property("iconName").toString(), theme.muted));
        tool->setEnabled(!m_facts.empty());
    }
}

QWidget* ReceiptCard::createLine(const ScoreFact& fact)
{
    const Sign look = signOf(fact.kind, themeOf(this));
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("receiptLine_") + fact.id);
    line->setMinimumHeight(lineHeight);
    line->setMaximumHeight(52);
    line->setAccessibleName(QStringLiteral("%1: %2: %3").arg(look.word, fact.name, fact.sentence));
    auto* rule = new QFrame;
    rule->setProperty("line", true);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(QLatin1String(look.icon), look.colour, 18, devicePixelRatioF()));
    sign->setToolTip(look.word);
    sign->setAccessibleName(look.word);
    auto* name = new ElidedLabel(fact.name);
    name->setFont(interfaceFont(13, QFont::Medium));
    name->setFixedWidth(nameWidth);
    auto* sentence = new SentenceLabel(fact.sentence);
    sentence->setObjectName(QStringLiteral("receiptSentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(60);
    sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    sentence->setProperty("muted", true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::cardPadding, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addWidget(name);
    row->addWidget(sentence, 1);
    if (fact.look != ScoreFact::Look::None) {
        auto* link = new QPushButton(fact.link);
        link->setObjectName(QStringLiteral("%1LookButton").arg(fact.id));
        link->setProperty("link", true);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.link));
        connect(link, &QPushButton::clicked, this,
                [this, what = fact.look] { emit lookRequested(what); });
        row->addWidget(link);
    }
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addLayout(row, 1);
    return line;
}

void ReceiptCard::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

void ReceiptCard::save()
{
    const QString path =
        dialogs().saveFile(this, tr("Save Receipt"), m_fileName, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    try {
        core::store::writeFileAtomically(path.toStdU16String(), m_text.toStdString());
    } catch (const core::Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void ReceiptCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
