#include "core/explore/roworder.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/data/datatable.h"
#include "core/data/numbertext.h"
#include "core/explore/radixsort.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>
#include <utility>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerBlock = std::size_t{1} << 16;
/// Runs of at most so many texts with the same beginning are compared as a whole.
constexpr std::size_t fewTexts = 48;
constexpr std::size_t keyBytes = sizeof(std::uint64_t);
constexpr std::string_view stage = CORE_TRANSLATE_NOOP("Progress", "Sorting");

class RowOrder {
public:
    RowOrder(const data::Column& column, SortDirection direction, const std::stop_token& stop,
             const ProgressCallback& progress)
        : m_column(column), m_stop(stop), m_progress(progress),
          m_descending(direction == SortDirection::Descending),
          m_flip(m_descending ? ~std::uint64_t{0} : 0)
    {
    }

    std::vector<std::uint32_t> run()
    {
        std::vector<std::uint32_t> order;
        if (m_column.hasLevels())
            order = byLevel();
        else if (m_column.isNumeric())
            order = byNumber();
        else
            order = byText();
        appendMissing(order);
        tell(1);
        return order;
    }

private:
    struct Run {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// Texts whose first `depth` bytes are equal.
    struct DeepRun {
        Run run;
        std::size_t depth = 0;
    };

    void tell(double fraction) const
    {
        throwIfStopped(m_stop);
        if (m_progress)
            m_progress(fraction, stage);
    }

    std::size_t presentCount() const { return m_column.size() - m_column.missingCount; }

    void appendMissing(std::vector<std::uint32_t>& order) const
    {
        if (m_column.missingCount == 0)
            return;
        for (std::size_t row = 0; row < m_column.size(); ++row) {
            if (m_column.isMissing(row))
                order.push_back(static_cast<std::uint32_t>(row));
        }
    }

    std::vector<std::uint32_t> byLevel() const
    {
        const std::size_t levels = m_column.levels.size();
        std::vector<std::size_t> places(levels, 0);
        for (const std::int32_t code : m_column.codes) {
            if (code >= 0)
                ++places[static_cast<std::size_t>(code)];
        }
        tell(0.3);
        std::size_t place = 0;
        for (std::size_t i = 0; i < levels; ++i) {
            const std::size_t level = m_descending ? levels - 1 - i : i;
            place += std::exchange(places[level], place);
        }
        std::vector<std::uint32_t> order;
        order.reserve(m_column.size());
        order.resize(place);
        for (std::size_t row = 0; row < m_column.size(); ++row) {
            const std::int32_t code = m_column.codes[row];
            if (code >= 0)
                order[places[static_cast<std::size_t>(code)]++] = static_cast<std::uint32_t>(row);
        }
        return order;
    }

    std::vector<std::uint32_t> byNumber() const
    {
        std::vector<KeyedRow> items;
        items.reserve(presentCount());
        for (std::size_t row = 0; row < m_column.size(); ++row) {
            if (!m_column.isMissing(row))
                items.push_back(
                    {orderedBits(m_column.numbers[row]) ^ m_flip, static_cast<std::uint32_t>(row)});
        }
        tell(0.1);
        sortByKey(items, m_stop);
        return rowsOf(items);
    }

    /// Numbers among the texts come first, by value; equal values and all others by code point,
    /// which is the order of the bytes of UTF-8.
    std::vector<std::uint32_t> byText()
    {
        std::vector<std::uint32_t> present;
        present.reserve(presentCount());
        for (std::size_t row = 0; row < m_column.size(); ++row) {
            if (!m_column.isMissing(row))
                present.push_back(static_cast<std::uint32_t>(row));
        }
        std::vector<KeyedRow> items(present.size());
        std::vector<std::uint8_t> isNumber(present.size());
        parallelBlocks(present.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            for (std::size_t i = begin; i < end; ++i) {
                const std::string_view text = m_column.text[present[i]];
                const data::ParsedNumber number = data::parseNumber(text);
                isNumber[i] = number.kind != data::NumberKind::None;
                const std::uint64_t key =
                    isNumber[i] != 0 ? orderedBits(number.value) : beginning(text, 0);
                items[i] = {key ^ m_flip, present[i]};
            }
        });
        tell(0.2);
        const std::size_t numbers = separate(items, isNumber);
        const std::span<KeyedRow> all(items);
        const std::size_t split = m_descending ? items.size() - numbers : numbers;
        sortByKey(all.first(split), m_stop);
        sortByKey(all.subspan(split), m_stop);
        tell(0.5);
        const Run first{0, split};
        const Run second{split, items.size()};
        settleNumbers(all, m_descending ? second : first);
        settleTexts(all, m_descending ? first : second);
        return rowsOf(items);
    }

    /// Puts the numbers before the texts, behind them when descending; how many there are.
    std::size_t separate(std::vector<KeyedRow>& items,
                         const std::vector<std::uint8_t>& isNumber) const
    {
        const auto numbers =
            static_cast<std::size_t>(std::count(isNumber.begin(), isNumber.end(), std::uint8_t{1}));
        if (numbers == 0 || numbers == items.size())
            return numbers;
        std::vector<KeyedRow> separated;
        separated.reserve(items.size());
        for (const std::uint8_t wanted : {std::uint8_t{1}, std::uint8_t{0}}) {
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (isNumber[i] == (m_descending ? 1 - wanted : wanted))
                    separated.push_back(items[i]);
            }
        }
        items = std::move(separated);
        return numbers;
    }

    /// Eight bytes of a text from `depth` on as a number that sorts as they do; zeros behind its
    /// end.
    static std::uint64_t beginning(std::string_view text, std::size_t depth)
    {
        if (text.size() <= depth)
            return 0;
        std::uint64_t key = 0;
        std::memcpy(&key, text.data() + depth, std::min(keyBytes, text.size() - depth));
        if constexpr (std::endian::native == std::endian::little)
            key = __builtin_bswap64(key);
        return key;
    }

    std::string_view textOf(const KeyedRow& item) const { return m_column.text[item.row]; }

    bool comesBefore(const KeyedRow& a, const KeyedRow& b) const
    {
        return m_descending ? textOf(b) < textOf(a) : textOf(a) < textOf(b);
    }

    void sortWhole(std::span<KeyedRow> items) const
    {
        std::stable_sort(items.begin(), items.end(), [this](const KeyedRow& a, const KeyedRow& b) {
            return comesBefore(a, b);
        });
    }

    /// Neighbours with equal keys, at least two.
    static std::vector<Run> runsOf(std::span<const KeyedRow> items, Run part)
    {
        std::vector<Run> runs;
        for (std::size_t i = part.begin; i < part.end;) {
            std::size_t end = i + 1;
            while (end < part.end && items[end].key == items[i].key)
                ++end;
            if (end - i > 1)
                runs.push_back({i, end});
            i = end;
        }
        return runs;
    }

    /// "1" and "1.0" are the same number and two texts.
    void settleNumbers(std::span<KeyedRow> items, Run part) const
    {
        const std::vector<Run> runs = runsOf(items, part);
        parallelBlocks(runs.size(), 256, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            for (std::size_t i = begin; i < end; ++i)
                sortWhole(items.subspan(runs[i].begin, runs[i].end - runs[i].begin));
        });
    }

    /// The items of `part` are in the order of their first eight bytes, which are the keys.
    void settleTexts(std::span<KeyedRow> items, Run part) const
    {
        // A list of what is left rather than recursion: texts may agree over many pages.
        std::vector<DeepRun> pending;
        sortShortRuns(items, part, keyBytes, pending);
        while (!pending.empty()) {
            const DeepRun next = pending.back();
            pending.pop_back();
            const Run longer = sortByNextBytes(items, next);
            sortShortRuns(items, longer, next.depth + keyBytes, pending);
        }
    }

    /// Sorts the short ones among the runs of equal keys and adds the others to `pending`.
    void sortShortRuns(std::span<KeyedRow> items, Run part, std::size_t depth,
                       std::vector<DeepRun>& pending) const
    {
        const std::vector<Run> runs = runsOf(items, part);
        const auto isShort = [](Run run) { return run.end - run.begin <= fewTexts; };
        parallelBlocks(runs.size(), 256, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(m_stop);
            for (std::size_t i = begin; i < end; ++i) {
                if (isShort(runs[i]))
                    sortWhole(items.subspan(runs[i].begin, runs[i].end - runs[i].begin));
            }
        });
        for (const Run run : runs) {
            if (!isShort(run))
                pending.push_back({run, depth});
        }
    }

    /// Of texts with the same first bytes those that end there come before the longer ones, which
    /// are returned in the order of their next eight bytes.
    Run sortByNextBytes(std::span<KeyedRow> items, const DeepRun& next) const
    {
        throwIfStopped(m_stop);
        const auto at = [&](std::size_t i) {
            return items.begin() + static_cast<std::ptrdiff_t>(i);
        };
        const auto [run, depth] = next;
        const auto middle =
            std::stable_partition(at(run.begin), at(run.end), [&](const KeyedRow& item) {
                return (textOf(item).size() <= next.depth) != m_descending;
            });
        const auto split = static_cast<std::size_t>(middle - items.begin());
        const Run ended = m_descending ? Run{split, run.end} : Run{run.begin, split};
        const Run longer = m_descending ? Run{run.begin, split} : Run{split, run.end};
        // Bytes of zero look like the end of a text.
        const bool areEqual =
            std::all_of(at(ended.begin), at(ended.end), [&](const KeyedRow& item) {
                return textOf(item).size() == textOf(items[ended.begin]).size();
            });
        if (!areEqual)
            sortWhole(items.subspan(ended.begin, ended.end - ended.begin));
        const auto rest = items.subspan(longer.begin, longer.end - longer.begin);
        for (KeyedRow& item : rest)
            item.key = beginning(textOf(item), depth) ^ m_flip;
        sortByKey(rest, m_stop);
        return longer;
    }

    std::vector<std::uint32_t> rowsOf(const std::vector<KeyedRow>& items) const
    {
        std::vector<std::uint32_t> rows;
        rows.reserve(m_column.size());
        for (const KeyedRow& item : items)
            rows.push_back(item.row);
        return rows;
    }

    const data::Column& m_column;
    const std::stop_token& m_stop;
    const ProgressCallback& m_progress;
    bool m_descending;
    std::uint64_t m_flip;
};

} // namespace

std::vector<std::uint32_t> rowOrder(const data::Column& column, SortDirection direction,
                                    std::stop_token stop, const ProgressCallback& progress)
{
    return RowOrder(column, direction, stop, progress).run();
}

ShownRows shownRows(std::size_t rowCount, const std::vector<std::uint32_t>* order,
                    const std::vector<std::uint32_t>* kept, std::stop_token stop)
{
    ShownRows shown;
    shown.places.assign(rowCount, kept ? ShownRows::hidden : 0);
    if (kept && order) {
        for (const std::uint32_t row : *kept)
            shown.places[row] = 0;
        throwIfStopped(stop);
        shown.rows.reserve(kept->size());
        for (const std::uint32_t row : *order) {
            if (shown.places[row] != ShownRows::hidden)
                shown.rows.push_back(row);
        }
    } else if (kept || order) {
        shown.rows = kept ? *kept : *order;
    } else {
        shown.rows = data::allRows(rowCount);
    }
    throwIfStopped(stop);
    for (std::size_t place = 0; place < shown.rows.size(); ++place)
        shown.places[shown.rows[place]] = static_cast<std::uint32_t>(place);
    return shown;
}

} // namespace core::explore
