#include "ui/pages/predict/customerstrip.h"

#include "core/base/random.h"
#include "core/data/numbertext.h"
#include "ui/editactions.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roomylabels.h"
#include "ui/words/richtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int byRowNumber = -1;

bool contains(const std::vector<std::uint32_t>& rows, std::size_t row)
{
    return std::ranges::find(rows, static_cast<std::uint32_t>(row)) != rows.end();
}

} // namespace

CustomerStrip::CustomerStrip(QWidget* parent)
    : QFrame(parent), m_by(new ChoiceBox), m_search(new QLineEdit),
      m_random(new QPushButton(tr("Random Test Customer"))), m_problem(new QLabel),
      m_facts(new WrappedLabel)
{
    setObjectName(QStringLiteral("card"));
    createControls();
    auto* title = new QLabel(tr("One customer"));
    title->setFont(interfaceFont(14, QFont::DemiBold));
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(title);
    controls->addSpacing(8);
    controls->addWidget(m_by);
    controls->addWidget(m_search, 1);
    controls->addWidget(m_random);
    controls->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 12);
    layout->setSpacing(6);
    layout->addLayout(controls);
    layout->addWidget(m_problem);
    layout->addWidget(m_facts);
    setModel({});
}

void CustomerStrip::createControls()
{
    m_by->setObjectName(QStringLiteral("customerBy"));
    m_by->setAccessibleName(tr("Find the customer by"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_by->setMaximumWidth(200);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_search->clear();
        setProblem({});
    });
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setAccessibleName(tr("Customer"));
    EditActions::markSearchField(*m_search);
    m_search->setPlaceholderText(tr("Type and press Enter"));
    m_search->setMinimumWidth(90);
    m_search->setMaximumWidth(220);
    connect(m_search, &QLineEdit::returnPressed, this, &CustomerStrip::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    m_random->setObjectName(QStringLiteral("randomCustomer"));
    connect(m_random, &QPushButton::clicked, this, [this] {
        if (const auto row = randomRow()) {
            setProblem({});
            emit rowChosen(*row);
        }
    });
    m_problem->setObjectName(QStringLiteral("customerProblem"));
    m_problem->setFont(interfaceFont(12));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("danger"));
    m_problem->hide();
    m_facts->setObjectName(QStringLiteral("customerFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void CustomerStrip::setModel(const core::predict::ClassifierPointer& model)
{
    m_model = model;
    m_row.reset();
    m_draws = 0;
    {
        const QSignalBlocker blocker(m_by);
        m_by->clear();
        m_by->addItem(tr("Row number"), byRowNumber);
        for (std::size_t i = 0; model && i < model->table->columnCount(); ++i) {
            const auto& column = model->table->column(i);
            if (column.type == core::data::ColumnType::Identifier ||
                model->table->role(i) == core::data::ColumnRole::Identifier)
                m_by->addItem(QString::fromStdString(column.name), static_cast<int>(i));
        }
        m_by->setEnabled(m_by->count() > 1);
    }
    m_search->clear();
    m_search->setEnabled(model != nullptr);
    m_random->setEnabled(model && !model->test.rows.empty());
    setProblem({});
    setWords(tr("Choose a customer to see what the model says about them, and why."));
}

void CustomerStrip::setCustomer(std::size_t row, const std::vector<double>& probabilities,
                                int decided)
{
    m_row = row;
    const auto& target = m_model->table->column(m_model->target);
    const auto predicted = static_cast<std::size_t>(decided);
    const QString says = tr("predicted %1 with %2")
                             .arg(bold(QString::fromStdString(m_model->classes[predicted])),
                                  bold(percentText(probabilities[predicted])));
    QString truth = tr("true class not known");
    if (!target.isMissing(row)) {
        const std::string name = core::data::valueText(target, row);
        truth = tr("true class %1").arg(bold(QString::fromStdString(name)));
        truth += name == m_model->classes[predicted] ? tr(" · right") : tr(" · wrong");
    }
    QString who = tr("Row %1").arg(count(row + 1));
    if (const int column = m_by->currentData().toInt(); column != byRowNumber)
        who += QStringLiteral(" · %1").arg(
            html(m_model->table->cellText(row, static_cast<std::size_t>(column))));
    setWords(QStringLiteral("%1 · %2 · %3 · %4").arg(who, partName(row), says, truth));
}

QString CustomerStrip::partName(std::size_t row) const
{
    const auto& split = m_model->split;
    if (contains(m_model->test.rows, row))
        return tr("test part: never seen in training");
    if (contains(split.train, row))
        return tr("training part: the model has learnt from this customer");
    if (contains(split.validation, row))
        return tr("validation part");
    return tr("in none of the parts");
}

void CustomerStrip::setWords(const QString& text)
{
    m_facts->setText(text);
}

QString CustomerStrip::facts() const
{
    return m_facts->text();
}

QString CustomerStrip::problem() const
{
    return m_problem->text();
}

void CustomerStrip::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (m_search->property("invalid").toBool() == !text.isEmpty())
        return;
    m_search->setProperty("invalid", !text.isEmpty());
    m_search->setAccessibleDescription(text);
    m_search->style()->unpolish(m_search);
    m_search->style()->polish(m_search);
}

std::optional<std::size_t> CustomerStrip::randomRow()
{
    if (!m_model || m_model->test.rows.empty())
        return {};
    const auto& rows = m_model->test.rows;
    core::Random random = core::Random(m_model->seed).fork(m_draws++);
    std::size_t row = rows[random.below(rows.size())];
    while (row == m_row && rows.size() > 1)
        row = rows[random.below(rows.size())];
    return row;
}

std::vector<std::size_t> CustomerStrip::rowsNamed(std::size_t index, const QString& wanted) const
{
    const auto& column = m_model->table->column(index);
    const std::string text = wanted.toStdString();
    const auto number = core::data::parseNumber(text);
    const auto level = std::ranges::find(column.levels, text) - column.levels.begin();
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const bool isDate = column.type == core::data::ColumnType::Date;
        const bool same = column.hasLevels()   ? column.codes[row] == level
                          : isDate             ? core::data::valueText(column, row) == text
                          : column.isNumeric() ? number.kind != core::data::NumberKind::None &&
                                                     column.numbers[row] == number.value
                                               : column.text[row] == text;
        if (same)
            rows.push_back(row);
    }
    return rows;
}

void CustomerStrip::search()
{
    const QString text = m_search->text().trimmed();
    if (!m_model || text.isEmpty())
        return;
    const std::size_t all = m_model->table->rowCount();
    const int column = m_by->currentData().toInt();
    if (column == byRowNumber) {
        bool isNumber = false;
        const qulonglong number = QLocale().toULongLong(text, &isNumber);
        if (!isNumber || number < 1 || number > all) {
            setProblem(
                tr("There is no row “%1”. Rows are numbered from 1 to %2.").arg(text, count(all)));
            return;
        }
        setProblem({});
        emit rowChosen(static_cast<std::size_t>(number - 1));
        return;
    }
    const auto rows = rowsNamed(static_cast<std::size_t>(column), text);
    if (rows.empty()) {
        setProblem(tr("No customer has “%1” in %2.").arg(text, m_by->currentText()));
        return;
    }
    setProblem({});
    // Of several with the same value each Enter shows the next.
    const auto next = m_row ? std::ranges::upper_bound(rows, *m_row) : rows.begin();
    const bool isAmongThem = m_row && std::ranges::binary_search(rows, *m_row);
    emit rowChosen(isAmongThem && next != rows.end() ? *next : rows.front());
}

} // namespace ui
