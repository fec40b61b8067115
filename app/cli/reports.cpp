#include "app/cli/reports.h"

#include "app/cli/modules.h"

namespace cli {

ReportOutcome writeReport(const ReportJob& job)
{
    using WriteFunction = void(const ReportJob&, ReportOutcome&);
    const auto write = reinterpret_cast<WriteFunction*>(
        moduleFunction("libtessera_report.so", "tesseraWriteReport", "Install Tessera again."));
    ReportOutcome outcome;
    write(job, outcome);
    return outcome;
}

} // namespace cli
