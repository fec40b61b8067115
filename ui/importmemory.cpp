#include "ui/importmemory.h"

#include "ui/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

using core::data::ColumnChoice;
using core::data::CsvDialectChoice;
using core::data::CsvOptions;

QString keyOf(const std::vector<std::string>& columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& name : columns) {
        hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

// Optional values stand in the object or not; characters and enumerations as numbers.

template <typename T>
void put(QJsonObject& object, const char* key, const std::optional<T>& value)
{
    if (value)
        object[QLatin1String(key)] = double(*value);
}

template <typename T>
void take(const QJsonObject& object, const char* key, std::optional<T>& value)
{
    const QJsonValue found = object[QLatin1String(key)];
    if (!found.isDouble())
        return;
    if constexpr (std::is_enum_v<T>)
        value = T(int(found.toDouble()));
    else
        value = static_cast<T>(found.toDouble());
}

QJsonArray toArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

std::vector<std::string> toTexts(const QJsonValue& value)
{
    std::vector<std::string> texts;
    for (const QJsonValue& text : value.toArray())
        texts.push_back(text.toString().toStdString());
    return texts;
}

QJsonObject toJson(const ColumnChoice& choice)
{
    QJsonObject object;
    put(object, "type", choice.type);
    put(object, "dateOrder", choice.dateOrder);
    if (choice.numberStyle) {
        object[QLatin1String("decimalMark")] = double(choice.numberStyle->decimalMark);
        object[QLatin1String("thousandsMark")] = double(choice.numberStyle->thousandsMark);
    }
    if (!choice.missingTokens.empty())
        object[QLatin1String("missing")] = toArray(choice.missingTokens);
    return object;
}

ColumnChoice toColumnChoice(const QJsonObject& object)
{
    ColumnChoice choice;
    take(object, "type", choice.type);
    take(object, "dateOrder", choice.dateOrder);
    std::optional<char> decimal;
    std::optional<char> thousands;
    take(object, "decimalMark", decimal);
    take(object, "thousandsMark", thousands);
    if (decimal)
        choice.numberStyle = {*decimal, thousands.value_or('\0')};
    choice.missingTokens = toTexts(object[QLatin1String("missing")]);
    return choice;
}

QJsonObject toJson(const CsvOptions& options)
{
    QJsonObject object;
    const CsvDialectChoice& dialect = options.dialect;
    put(object, "delimiter", dialect.delimiter);
    put(object, "leastBlanks", dialect.leastBlanks);
    put(object, "quote", dialect.quote);
    put(object, "escape", dialect.escape);
    put(object, "commentMark", dialect.commentMark);
    put(object, "encoding", dialect.encoding);
    put(object, "decimalMark", dialect.decimalMark);
    put(object, "thousandsMark", dialect.thousandsMark);
    put(object, "hasHeader", dialect.hasHeader);
    put(object, "preambleLines", dialect.preambleLines);
    put(object, "trailerLines", dialect.trailerLines);
    put(object, "dateOrder", options.dateOrder);
    object[QLatin1String("missing")] = toArray(options.missingTokens);
    object[QLatin1String("repair")] = options.repairsTwiceEncoded;
    if (!options.sheet.empty())
        object[QLatin1String("sheet")] = QString::fromStdString(options.sheet);
    QJsonObject columns;
    for (const auto& [name, choice] : options.columns)
        columns[QString::fromStdString(name)] = toJson(choice);
    object[QLatin1String("columns")] = columns;
    return object;
}

CsvOptions toOptions(const QJsonObject& object)
{
    CsvOptions options;
    CsvDialectChoice& dialect = options.dialect;
    take(object, "delimiter", dialect.delimiter);
    take(object, "leastBlanks", dialect.leastBlanks);
    take(object, "quote", dialect.quote);
    take(object, "escape", dialect.escape);
    take(object, "commentMark", dialect.commentMark);
    take(object, "encoding", dialect.encoding);
    take(object, "decimalMark", dialect.decimalMark);
    take(object, "thousandsMark", dialect.thousandsMark);
    take(object, "hasHeader", dialect.hasHeader);
    take(object, "preambleLines", dialect.preambleLines);
    take(object, "trailerLines", dialect.trailerLines);
    take(object, "dateOrder", options.dateOrder);
    options.missingTokens = toTexts(object[QLatin1String("missing")]);
    options.repairsTwiceEncoded = object[QLatin1String("repair")].toBool();
    options.sheet = object[QLatin1String("sheet")].toString().toStdString();
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        options.columns[column.key().toStdString()] = toColumnChoice(column->toObject());
    return options;
}

} // namespace

std::optional<CsvOptions> ImportMemory::recall(const std::vector<std::string>& columns)
{
    const QByteArray text = Settings().importOptions(keyOf(columns));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {};
    return toOptions(document.object());
}

void ImportMemory::remember(const std::vector<std::string>& columns, const CsvOptions& options,
                            const core::data::CsvDialect& dialect)
{
    CsvOptions kept = options;
    // Of a workbook there is nothing to find out again.
    if (options.sheet.empty()) {
        kept.dialect.delimiter = dialect.delimiter;
        if (dialect.delimiter == ' ')
            kept.dialect.leastBlanks = dialect.leastBlanks;
        kept.dialect.quote = dialect.quote;
        kept.dialect.escape = dialect.escape;
        kept.dialect.commentMark = dialect.commentMark;
        kept.dialect.decimalMark = dialect.decimalMark;
        kept.dialect.thousandsMark = dialect.thousandsMark;
        kept.dialect.hasHeader = dialect.hasHeader;
    }
    Settings().setImportOptions(keyOf(columns),
                                QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact));
}

void ImportMemory::forget(const std::vector<std::string>& columns)
{
    Settings().setImportOptions(keyOf(columns), {});
}

} // namespace ui
