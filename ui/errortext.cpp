#include "ui/errortext.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <new>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

/// A path is shown by its file name; the whole of it stands in the details.
QString fileName(const QString& subject)
{
    return subject.contains(u'/') ? QFileInfo(subject).fileName() : subject;
}

struct Wording {
    QString headline; ///< empty: the error's own sentence says it best
    QString remedy;   ///< used when the error brings none
};

Wording fileWording(core::ErrorCode code, const QString& subject)
{
    const QString file = fileName(subject);
    switch (code) {
    case core::ErrorCode::FileNotFound:
        return {tr("The file %1 was not found.").arg(file),
                tr("It may have been moved or renamed. Open it from its new place.")};
    case core::ErrorCode::FileNotReadable:
        return {tr("The file %1 cannot be read.").arg(file),
                tr("Check that you may read it and that it is not a folder, then open it again.")};
    case core::ErrorCode::FileNotWritable:
        return {tr("The file %1 could not be written.").arg(file),
                tr("Choose another folder, or free some space and save again. An earlier file "
                   "of this name is unchanged.")};
    case core::ErrorCode::EmptyFile:
        return {tr("The file %1 has no rows.").arg(file),
                tr("A table needs a header line and at least one row below it.")};
    default:
        return {};
    }
}

Wording dataWording(core::ErrorCode code, const QString& subject)
{
    switch (code) {
    case core::ErrorCode::MalformedInput:
        return {{},
                tr("Open the file in a text editor at this line, mend it, and open it here "
                   "again.")};
    case core::ErrorCode::TooLarge:
        return {{}, tr("Open a part of the file, or leave out columns that are not needed.")};
    case core::ErrorCode::UnknownColumn:
        return {subject.isEmpty() ? QString() : tr("There is no column called %1.").arg(subject),
                tr("Check the column names on the Data page.")};
    case core::ErrorCode::WrongColumnType:
        return {{}, tr("Choose another column, or change its type on the Data page.")};
    case core::ErrorCode::NotEnoughRows:
        return {{}, tr("Use more rows, or smaller parts for validation and test.")};
    case core::ErrorCode::NotEnoughClasses:
        return {{}, tr("Choose a target column with at least two values.")};
    case core::ErrorCode::InvalidOption:
        return {{}, tr("Change the option and start again.")};
    case core::ErrorCode::EngineUnavailable:
        return {tr("Training is not possible: the network library could not be loaded."),
                tr("Install the program again with all of its parts. Everything else works.")};
    case core::ErrorCode::OutOfMemory:
        return {tr("There was not enough memory to finish."),
                tr("Close other programs, or work with fewer rows or columns.")};
    case core::ErrorCode::Internal:
        return {tr("Something went wrong inside the program. Nothing was changed."),
                tr("Copy the details and report them, please.")};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const core::Error& error)
{
    const QString subject = QString::fromStdString(error.subject());
    const QString message = QString::fromUtf8(error.what());
    Wording wording = fileWording(error.code(), subject);
    if (wording.headline.isEmpty() && wording.remedy.isEmpty())
        wording = dataWording(error.code(), subject);

    ErrorText text;
    text.isTooLarge = error.code() == core::ErrorCode::TooLarge;
    text.headline = wording.headline.isEmpty() ? message : wording.headline;
    const QString remedy = QString::fromStdString(error.remedy());
    text.remedy = remedy.isEmpty() ? wording.remedy : remedy;

    QStringList details;
    if (text.headline != message)
        details << message;
    if (!subject.isEmpty() && !text.headline.contains(subject))
        details << subject;
    if (error.line()) {
        const QString line = QLocale().toString(qulonglong(*error.line()));
        // The analyst needs the place to mend a file, so it belongs into the headline.
        if (!text.headline.contains(line))
            text.headline += u' ' + tr("(line %1)").arg(line);
    }
    text.details = details.join(u'\n');
    return text;
}

ErrorText errorText(std::exception_ptr exception)
{
    const QString internal = tr("Something went wrong inside the program. Nothing was changed.");
    const QString report = tr("Copy the details and report them, please.");
    try {
        std::rethrow_exception(exception);
    } catch (const core::Error& error) {
        return errorText(error);
    } catch (const std::bad_alloc& error) {
        return errorText(core::Error(core::ErrorCode::OutOfMemory, error.what()));
    } catch (const std::exception& error) {
        return {internal, QString::fromUtf8(error.what()), report};
    } catch (...) {
        return {internal, tr("An exception of unknown kind."), report};
    }
}

} // namespace ui
