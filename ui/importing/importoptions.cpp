#include "ui/importing/importoptions.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/roomylabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using core::data::CsvOptions;
using core::data::DialectPart;

constexpr int labelWidth = 116;
constexpr int controlWidth = 151;
constexpr int typingMilliseconds = 350;
constexpr int mostLines = 1'000'000;

/// Items of a combo box stand for the choices of a list; what is found and not among them comes
/// last.
template <typename T>
void fillCombo(QComboBox* combo, const std::vector<T>& choices, QString (*text)(const T&))
{
    for (std::size_t i = 0; i < choices.size(); ++i)
        combo->addItem(text(choices[i]), int(i));
}

template <typename T, typename Equal>
void chooseInCombo(QComboBox* combo, const std::vector<T>& choices, const T& current,
                   const QString& text, Equal equal)
{
    while (combo->count() > int(choices.size()))
        combo->removeItem(combo->count() - 1);
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const T& choice) { return equal(choice, current); });
    if (found == choices.end())
        combo->addItem(text);
    combo->setCurrentIndex(int(found - choices.begin()));
}

bool sameStyle(const core::data::NumberStyle& a, const core::data::NumberStyle& b)
{
    return a.decimalMark == b.decimalMark && a.thousandsMark == b.thousandsMark;
}

std::vector<std::string> tokensOf(const QString& text)
{
    std::vector<std::string> tokens;
    for (const QString& token : text.split(u';', Qt::SkipEmptyParts))
        if (!token.trimmed().isEmpty())
            tokens.push_back(token.trimmed().toStdString());
    return tokens;
}

QString textOf(const std::vector<std::string>& tokens)
{
    QStringList texts;
    for (const std::string& token : tokens)
        texts << QString::fromStdString(token);
    return texts.join(QStringLiteral("; "));
}

bool warnsOf(const core::data::ImportReceipt& receipt, const char* code)
{
    return std::any_of(receipt.warnings.begin(), receipt.warnings.end(),
                       [code](const core::Warning& warning) { return warning.code == code; });
}

} // namespace

ImportOptions::ImportOptions(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("importOptions"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* title = new QLabel(tr("How to read it"));
    title->setFont(interfaceFont(14, QFont::DemiBold));

    m_rows->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 16);
    m_rows->setSpacing(0);
    m_rows->addWidget(title);
    m_rows->addSpacing(8);
    createRows();
    m_detect = new QPushButton(tr("Detect Again"));
    m_detect->setObjectName(QStringLiteral("detectAgainButton"));
    m_detect->setProperty("small", true);
    m_detect->setAccessibleName(tr("Detect Again"));
    m_detect->setToolTip(tr("Forget what was chosen here and find out again how the file is "
                            "written"));
    m_rows->addSpacing(10);
    m_rows->addWidget(m_detect, 0, Qt::AlignLeft);
    m_rows->addStretch(1);

    auto* content = new QWidget;
    content->setLayout(m_rows);
    content->setMinimumWidth(labelWidth + controlWidth + 2 * metrics::cardPadding);
    auto* scroll = new ColumnScroll(content);
    scroll->setAccessibleName(tr("How to read it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingMilliseconds);
    connectControls();
    m_detect->setIcon(themedIcon(QStringLiteral("reload"), themeOf(this).text));
    m_detect->setIconSize({14, 14});
}

void ImportOptions::createRows()
{
    m_sheet = addCombo(m_sheetRow, tr("Sheet"), QStringLiteral("sheetBox"));
    m_encoding = addCombo(m_encodingRow, tr("Encoding"), QStringLiteral("encodingBox"));
    m_repair = new QCheckBox(tr("Put right"));
    m_repairRow = addRow(tr("Garbled text"), m_repair, QStringLiteral("repairBox"));
    m_delimiter = addCombo(m_delimiterRow, tr("Delimiter"), QStringLiteral("delimiterBox"));
    m_number = addCombo(m_numberRow, tr("Decimal mark"), QStringLiteral("decimalBox"));
    m_date = addCombo(m_dateRow, tr("Dates"), QStringLiteral("datesBox"));
    m_quote = addCombo(m_quoteRow, tr("Text quote"), QStringLiteral("quoteBox"));
    m_comment = addCombo(m_commentRow, tr("Comments"), QStringLiteral("commentsBox"));
    m_top = addSpin(m_topRow, tr("Skip lines"), QStringLiteral("skipLinesBox"));
    m_end = addSpin(m_endRow, tr("Skip at the end"), QStringLiteral("skipEndBox"));
    m_header = new QCheckBox;
    m_headerRow = addRow(tr("Header"), m_header, QStringLiteral("headerBox"));
    m_missing = new QLineEdit;
    m_missing->setPlaceholderText(tr("such as n/a; -99"));
    m_missing->setToolTip(tr("Texts that mean “missing”, besides empty cells; separated by ;"));
    m_missingRow = addRow(tr("Also missing"), m_missing, QStringLiteral("alsoMissingField"));
    m_suggestion = new QPushButton;
    m_suggestion->setObjectName(QStringLiteral("useSuggestionButton"));
    m_suggestion->setAccessibleName(tr("Read as Missing"));
    m_suggestion->setProperty("link", true);
    m_suggestion->setCursor(Qt::PointingHandCursor);
    m_suggestion->hide();
    static_cast<QVBoxLayout*>(m_missingRow.box->layout())
        ->insertWidget(2, m_suggestion, 0, Qt::AlignLeft);

    fillCombo<core::data::TextEncoding>(m_encoding, encodingChoices(),
                                        [](const auto& c) { return encodingText(c); });
    fillCombo<DelimiterChoice>(m_delimiter, delimiterChoices(),
                               [](const auto& c) { return delimiterText(c); });
    fillCombo<core::data::NumberStyle>(m_number, numberChoices(),
                                       [](const auto& c) { return numberText(c); });
    fillCombo<core::data::DateOrder>(m_date, dateChoices(),
                                     [](const auto& c) { return dateOrderText(c); });
    fillCombo<QuoteChoice>(m_quote, quoteChoices(), [](const auto& c) { return quoteText(c); });
    fillCombo<char>(m_comment, commentChoices(), [](const auto& c) { return commentText(c); });
}

ImportOptions::Row ImportOptions::addRow(const QString& label, QWidget* control,
                                         const QString& objectName)
{
    Row row;
    row.box = new QWidget;
    row.label = new ElidedLabel(label);
    row.label->setBuddy(control);
    row.label->setFixedWidth(labelWidth);
    row.caption = new QLabel;
    row.caption->setFont(interfaceFont(12));
    row.caption->setProperty("muted", true);
    row.caption->setWordWrap(true);
    row.caption->setObjectName(objectName + QStringLiteral("Reason"));
    control->setObjectName(objectName);
    control->setAccessibleName(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(row.label);
    line->addWidget(control, 1);
    auto* rule = new QFrame;
    rule->setProperty("line", true);
    auto* layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 7, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(row.caption);
    layout->addSpacing(3);
    layout->addWidget(rule);
    m_rows->addWidget(row.box);
    row.caption->hide();
    return row;
}

QComboBox* ImportOptions::addCombo(Row& row, const QString& label, const QString& objectName)
{
    auto* combo = new ChoiceBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    row = addRow(label, combo, objectName);
    return combo;
}

QSpinBox* ImportOptions::addSpin(Row& row, const QString& label, const QString& objectName)
{
    auto* spin = new QSpinBox;
    spin->setRange(0, mostLines);
    spin->setAlignment(Qt::AlignRight);
    spin->setGroupSeparatorShown(true);
    row = addRow(label, spin, objectName);
    return spin;
}

void ImportOptions::connectControls()
{
    const auto onChosen = [this](QComboBox* combo,
                                 std::function<void(CsvOptions&, std::size_t)> set) {
        connect(combo, &QComboBox::activated, this, [this, combo, set](int index) {
            // The item behind the choices is what was found, so it changes nothing.
            if (combo->itemData(index).isValid())
                change([&](CsvOptions& options) { set(options, std::size_t(index)); });
        });
    };
    onChosen(m_encoding, [](CsvOptions& options, std::size_t i) {
        options.dialect.encoding = encodingChoices()[i];
    });
    onChosen(m_delimiter, [](CsvOptions& options, std::size_t i) {
        options.dialect.delimiter = delimiterChoices()[i].delimiter;
        options.dialect.leastBlanks = delimiterChoices()[i].leastBlanks;
    });
    onChosen(m_number, [](CsvOptions& options, std::size_t i) {
        options.dialect.decimalMark = numberChoices()[i].decimalMark;
        options.dialect.thousandsMark = numberChoices()[i].thousandsMark;
    });
    onChosen(m_date,
             [](CsvOptions& options, std::size_t i) { options.dateOrder = dateChoices()[i]; });
    onChosen(m_quote, [](CsvOptions& options, std::size_t i) {
        options.dialect.quote = quoteChoices()[i].quote;
        options.dialect.escape = quoteChoices()[i].escape;
    });
    onChosen(m_comment, [](CsvOptions& options, std::size_t i) {
        options.dialect.commentMark = commentChoices()[i];
    });
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        change(
            [&](CsvOptions& options) { options.sheet = m_sheet->itemText(index).toStdString(); });
    });
    connect(m_repair, &QCheckBox::clicked, this, [this](bool on) {
        change([on](CsvOptions& options) { options.repairsTwiceEncoded = on; });
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        change([on](CsvOptions& options) { options.dialect.hasHeader = on; });
    });
    for (QSpinBox* spin : {m_top, m_end})
        connect(spin, &QSpinBox::valueChanged, this, &ImportOptions::changeSoon);
    connect(m_missing, &QLineEdit::textEdited, this, &ImportOptions::changeSoon);
    connect(m_missing, &QLineEdit::editingFinished, this, [this] {
        if (m_soon.isActive())
            takeTexts();
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        change([this](CsvOptions& options) {
            options.missingTokens.push_back(
                m_suggestion->property("token").toString().toStdString());
        });
    });
    connect(&m_soon, &QTimer::timeout, this, &ImportOptions::takeTexts);
    connect(m_detect, &QPushButton::clicked, this, &ImportOptions::detectRequested);
}

void ImportOptions::change(const Change& change)
{
    if (m_filling)
        return;
    change(m_options);
    emit optionsChanged();
}

void ImportOptions::changeSoon()
{
    if (!m_filling)
        m_soon.start();
}

void ImportOptions::takeTexts()
{
    m_soon.stop();
    change([this](CsvOptions& options) {
        const auto take = [](QSpinBox* spin, std::optional<std::size_t>& chosen) {
            const QVariant found = spin->property("found");
            if (!found.isValid() || found.toInt() != spin->value())
                chosen = std::size_t(spin->value());
        };
        take(m_top, options.dialect.preambleLines);
        take(m_end, options.dialect.trailerLines);
        options.missingTokens = tokensOf(m_missing->text());
    });
}

void ImportOptions::showFound(const ReadTable& table)
{
    m_soon.stop();
    m_filling = true;
    showSheets(table.read.receipt);
    showDialect(table);
    showDates(table);
    showMissing(table.read.receipt);
    showRepair(table.read.receipt);
    m_filling = false;
}

void ImportOptions::showReason(const Row& row, const core::data::ImportReceipt& receipt,
                               DialectPart part, bool isChosen, const QString& otherwise)
{
    const core::data::DialectReason* reason = isChosen ? nullptr : reasonFor(receipt, part);
    const bool isDoubtful = reason && reason->doubtful;
    QString text = isChosen ? tr("chosen here")
                   : reason ? QString::fromStdString(reason->text)
                            : otherwise;
    if (isDoubtful)
        text = tr("Please check: %1").arg(text);
    row.caption->setText(text);
    row.caption->setVisible(!text.isEmpty());
    row.caption->setProperty("role", isDoubtful ? QStringLiteral("warning") : QString());
    row.caption->setProperty("muted", !isDoubtful);
    row.caption->style()->unpolish(row.caption);
    row.caption->style()->polish(row.caption);
    row.label->setFont(interfaceFont(13, isDoubtful ? QFont::DemiBold : QFont::Normal));
}

void ImportOptions::showDialect(const ReadTable& table)
{
    const core::data::ImportReceipt& receipt = table.read.receipt;
    const core::data::CsvDialect& dialect = receipt.dialect;
    const core::data::CsvDialectChoice& chosen = m_options.dialect;
    const auto same = [](const auto& a, const auto& b) { return a == b; };

    auto encoding = dialect.encoding;
    if (encoding == core::data::TextEncoding::Ascii)
        encoding = core::data::TextEncoding::Utf8;
    chooseInCombo(m_encoding, encodingChoices(), encoding, encodingText(encoding), same);
    showReason(m_encodingRow, receipt, DialectPart::Encoding, chosen.encoding.has_value());

    const DelimiterChoice delimiter{
        dialect.delimiter, dialect.delimiter == ' ' ? dialect.leastBlanks : std::uint8_t(1)};
    chooseInCombo(m_delimiter, delimiterChoices(), delimiter, delimiterText(delimiter), same);
    showReason(m_delimiterRow, receipt, DialectPart::Delimiter, chosen.delimiter.has_value());

    const core::data::NumberStyle style{dialect.decimalMark, dialect.thousandsMark};
    chooseInCombo(m_number, numberChoices(), style, numberText(style), sameStyle);
    showReason(m_numberRow, receipt, DialectPart::NumberMarks, chosen.decimalMark.has_value());

    const QuoteChoice quote{dialect.quote, dialect.quote == '\0' ? core::data::QuoteEscape::Doubled
                                                                 : dialect.escape};
    chooseInCombo(m_quote, quoteChoices(), quote, quoteText(quote), same);
    showReason(m_quoteRow, receipt, DialectPart::Quote, chosen.quote.has_value());

    chooseInCombo(m_comment, commentChoices(), dialect.commentMark,
                  commentText(dialect.commentMark), same);
    showReason(m_commentRow, receipt, DialectPart::Comments, chosen.commentMark.has_value());
    m_commentRow.box->setVisible(dialect.commentMark != '\0' || chosen.commentMark ||
                                 reasonFor(receipt, DialectPart::Comments));

    const auto showLines = [](QSpinBox* spin, std::size_t lines) {
        spin->setProperty("found", int(lines));
        if (!spin->hasFocus() || spin->value() != int(lines))
            spin->setValue(int(lines));
    };
    showLines(m_top, dialect.preambleLines);
    showLines(m_end, dialect.trailerLines);
    showReason(m_topRow, receipt, DialectPart::Preamble, chosen.preambleLines.has_value());
    showReason(m_endRow, receipt, DialectPart::Trailer, chosen.trailerLines.has_value());

    m_header->setChecked(dialect.hasHeader);
    m_header->setText(tr("Line %1 holds names").arg(countText(dialect.preambleLines + 1)));
    m_header->setAccessibleName(m_header->text());
    showReason(m_headerRow, receipt, DialectPart::Header, chosen.hasHeader.has_value());
    const bool isText = receipt.sheets.empty();
    for (const Row* row : {&m_encodingRow, &m_delimiterRow, &m_quoteRow})
        row->box->setVisible(isText);
}

void ImportOptions::showSheets(const core::data::ImportReceipt& receipt)
{
    m_sheetRow.box->setVisible(!receipt.sheets.empty());
    m_sheet->clear();
    for (const std::string& sheet : receipt.sheets)
        m_sheet->addItem(QString::fromStdString(sheet));
    m_sheet->setCurrentText(QString::fromStdString(receipt.sheet));
    m_sheetRow.caption->setText(tr("%1 sheets in the workbook").arg(receipt.sheets.size()));
    m_sheetRow.caption->setVisible(receipt.sheets.size() > 1);
}

void ImportOptions::showDates(const ReadTable& table)
{
    const core::data::DataTable& values = *table.read.table;
    bool hasDates = false;
    for (std::size_t c = 0; c < values.columnCount(); ++c)
        hasDates = hasDates || values.column(c).type == core::data::ColumnType::Date;
    const bool isDoubted = reasonFor(table.read.receipt, DialectPart::Dates) != nullptr;
    m_dateRow.box->setVisible(hasDates || isDoubted || m_options.dateOrder);
    const auto found = m_options.dateOrder ? m_options.dateOrder : dateOrderOf(values);
    const std::vector<core::data::DateOrder> choices = dateChoices();
    while (m_date->count() > int(choices.size()))
        m_date->removeItem(m_date->count() - 1);
    if (!found)
        m_date->addItem(hasDates ? tr("By column") : tr("None"));
    const auto at = found ? std::find(choices.begin(), choices.end(), *found) : choices.end();
    m_date->setCurrentIndex(int(at - choices.begin()));
    showReason(m_dateRow, table.read.receipt, DialectPart::Dates, m_options.dateOrder.has_value());
}

void ImportOptions::showMissing(const core::data::ImportReceipt& receipt)
{
    // What is being typed stays as it is being typed.
    if (tokensOf(m_missing->text()) != m_options.missingTokens)
        m_missing->setText(textOf(m_options.missingTokens));
    const auto suggestion = missingSuggestion(receipt);
    const bool isNew =
        suggestion && !suggestion->token.isEmpty() && !suggestion->token.contains(u';');
    showReason(m_missingRow, receipt, DialectPart::Missing, false,
               isNew ? tr("“%1” in %2 may mean missing").arg(suggestion->token, suggestion->column)
                     : QString());
    m_suggestion->setVisible(isNew);
    if (!isNew)
        return;
    m_suggestion->setProperty("token", suggestion->token);
    m_suggestion->setText(tr("Read “%1” as Missing").arg(suggestion->token));
    m_suggestion->setAccessibleName(m_suggestion->text());
}

void ImportOptions::showRepair(const core::data::ImportReceipt& receipt)
{
    m_repairRow.box->setVisible(m_options.repairsTwiceEncoded || warnsOf(receipt, "twice-encoded"));
    m_repair->setChecked(m_options.repairsTwiceEncoded);
    m_repairRow.caption->setText(m_options.repairsTwiceEncoded
                                     ? tr("text such as “Ã¤” is read as “ä”")
                                     : tr("text such as “Ã¤” was UTF-8 read as Windows-1252"));
    m_repairRow.caption->show();
}

} // namespace ui
