#include "ui/pages/score/modelcarddialog.h"

#include "ui/plots/confusionplot.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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

void addFact(QGridLayout& grid, const CardFact& fact, const QWidget& widget)
{
    const int row = grid.rowCount();
    auto* name = wrapped(fact.name, true);
    name->setFixedWidth(nameWidth);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    if (!fact.value.empty()) {
        auto* value = wrapped(fact.value);
        value->setFont(interfaceFont(13, QFont::Medium));
        words->addWidget(value);
    }
    if (!fact.note.empty())
        words->addWidget(wrapped(fact.note, !fact.value.empty()));
    if (fact.isWarning) {
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap(QStringLiteral("warning"), themeOf(&widget).warning, 18,
                                   widget.devicePixelRatioF()));
        sign->setAccessibleName(ModelCardDialog::tr("Warning"));
        sign->setToolTip(ModelCardDialog::tr("Warning"));
        grid.addWidget(sign, row, 0, Qt::AlignTop);
    }
    grid.addWidget(name, row, 1, Qt::AlignTop);
    grid.addLayout(words, row, 2);
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

QWidget* ModelCardDialog::createSections()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    column->setSpacing(8);
    for (const CardSection& section : m_card.sections) {
        auto* head = new QLabel(QString::fromStdString(section.title));
        head->setFont(interfaceFont(14, QFont::DemiBold));
        column->addWidget(head);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(6);
        grid->setColumnMinimumWidth(0, 18);
        grid->setColumnStretch(2, 1);
        for (const CardFact& fact : section.facts)
            addFact(*grid, fact, *this);
        column->addLayout(grid);
        column->addSpacing(8);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() has switched it on
    scroll->setAccessibleName(tr("Facts about the model"));
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroll);
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
