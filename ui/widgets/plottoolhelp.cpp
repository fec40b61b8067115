#include "ui/widgets/plottoolhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace

QString plotToolHelp(const QString& icon)
{
    if (icon == QLatin1String("copy"))
        return tr(
            "Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the "
            "numbers.");
    if (icon == QLatin1String("save"))
        return tr(
            "Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. "
            "The picture does not depend on the size of the window, the zoom or the theme.");
    if (icon == QLatin1String("expand"))
        return tr("Shows the plot in a window of its own. Close that to bring it back.");
    if (icon == QLatin1String("more"))
        return tr("More to do with the plot: copy or save its numbers, show everything again after "
                  "zooming. The same menu opens with a right click on the plot.");
    return {};
}

} // namespace ui
