#pragma once

#include "core/data/csv/csvdialect.h"
#include "core/data/csv/csvsample.h"

#include <string_view>
#include <vector>

namespace core::data {

// The steps of detectDialectOfText, in their order. Each settles a part of the dialect that the
// analyst has not chosen and says why.

/// Takes the line "sep=;", which spreadsheets write for each other, from the front of the text.
bool takeDelimiterLine(std::string_view& text, const CsvDialectChoice& choice, DialectFound& found);
LineEnd lineEndOf(const TextSample& sample);
/// Delimiter, quote and escape: those under which the rows of the sample agree best.
void chooseSeparators(const TextSample& sample, const CsvDialectChoice& choice, bool isNamed,
                      DialectFound& found);
void chooseCommentMark(const TextSample& sample, const CsvDialectChoice& choice,
                       DialectFound& found);

/// The records on which all further steps look.
std::vector<SampleRecord> sampleRecords(const TextSample& sample, const CsvDialect& dialect,
                                        bool* isAll = nullptr);
/// Lines above the table, which are taken out of `records`.
void findPreamble(std::vector<SampleRecord>& records, std::size_t width,
                  const CsvDialectChoice& choice, bool isNamed, DialectFound& found);
/// Notes and totals behind the last row.
void findTrailer(std::string_view text, std::vector<SampleRecord>& records, std::size_t width,
                 const CsvDialectChoice& choice, DialectFound& found);
/// `isAll`: whether the records are those of the whole text.
void tellDelimiter(const std::vector<SampleRecord>& records, bool isAll, std::size_t width,
                   const CsvDialectChoice& choice, bool isNamed, DialectFound& found);
void chooseMarks(const std::vector<SampleRecord>& records, const CsvDialectChoice& choice,
                 DialectFound& found);
void findHeader(const std::vector<SampleRecord>& records, std::size_t width,
                const CsvDialectChoice& choice, DialectFound& found);
void tellDates(const std::vector<SampleRecord>& records, std::size_t width, DialectFound& found);

} // namespace core::data
