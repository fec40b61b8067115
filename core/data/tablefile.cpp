#include "core/data/tablefile.h"

namespace core::data {

CsvResult readTableFile(const std::filesystem::path& path, const CsvOptions& options,
                        std::stop_token stop, const ProgressCallback& progress)
{
    return readCsv(path, options, std::move(stop), progress);
}

} // namespace core::data
