#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/windowholder.h"
#include "ui/workspace/project.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/workspace.h"
#include "ui/zoom.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QIcon>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextStream>
#include <QTimer>

#include <optional>

namespace {

struct Arguments {
    QString file;
    QString sample;
    QString screenshot;
    QSize size;
    std::optional<ui::ThemeChoice> theme;
    std::optional<int> zoom;
    std::optional<ui::Step> step;
    QString view; ///< of the step: "missing"
    bool run = false;
    QString scored; ///< file to score once there is a model
    QString dialog;
    QStringList settings; ///< "methodBox=k-means", before the step starts
    QStringList shown;    ///< tabs and buttons, before the picture is taken
    double live = 0;      ///< seconds into a run when the picture is taken; 0: after its end
};

[[noreturn]] void refuse(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
    std::exit(2);
}

template <typename T, std::size_t count>
T wordOrRefuse(const QString& option, const QString& word,
               const std::pair<const char*, T> (&words)[count])
{
    QStringList known;
    for (const auto& [name, value] : words) {
        if (word == QLatin1String(name))
            return value;
        known << QLatin1String(name);
    }
    refuse(QStringLiteral("--%1 takes one of: %2").arg(option, known.join(QStringLiteral(", "))));
}

Arguments readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Customer segmentation and prediction for marketing analysts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("A table, a project or a model to open."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Open an example: automobile, mall, campaign."),
                                    QStringLiteral("id"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("light, dark or contrast."),
                                   QStringLiteral("name"));
    const QCommandLineOption zoom(
        QStringLiteral("zoom"),
        QStringLiteral("How large everything is drawn, in per cent: 80 to 200."),
        QStringLiteral("percent"));
    const QCommandLineOption step(
        QStringLiteral("step"),
        QStringLiteral(
            "data, explore, prepare, segment, predict, compare, score or report; explore:missing "
            "opens a view of it."),
        QStringLiteral("name"));
    const QCommandLineOption run(QStringLiteral("run"),
                                 QStringLiteral("Start the step once the table is open."));
    const QCommandLineOption score(
        QStringLiteral("score"),
        QStringLiteral("Once there is a model, score this file with it; nothing is written."),
        QStringLiteral("file"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Save a picture of the window once nothing is running, then quit."),
        QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QStringLiteral("Size of the window, e.g. 1600x1000."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption dialog(
        QStringLiteral("dialog"),
        QStringLiteral("Open a dialog about the table once it is open: import, receipt or rfm; or "
                       "preferences."),
        QStringLiteral("name"));
    const QCommandLineOption set(
        QStringLiteral("set"),
        QStringLiteral("Set a control by its object name before the step starts, e.g. "
                       "methodBox=k-means or Age=off for a feature; may be repeated."),
        QStringLiteral("name=value"));
    const QCommandLineOption show(
        QStringLiteral("show"),
        QStringLiteral("Choose a tab by its title, click a button by its object name, or set a "
                       "control as --set does, before the picture is taken; may be repeated."),
        QStringLiteral("name"));
    const QCommandLineOption live(
        QStringLiteral("live"),
        QStringLiteral("Take the picture so many seconds into what was started last, instead of "
                       "after its end."),
        QStringLiteral("seconds"));
    parser.addOptions(
        {sample, theme, zoom, step, run, score, dialog, screenshot, size, set, show, live});
    parser.process(application);

    Arguments arguments;
    arguments.file = parser.positionalArguments().value(0);
    arguments.sample = parser.value(sample);
    arguments.screenshot = parser.value(screenshot);
    arguments.run = parser.isSet(run);
    arguments.scored = parser.value(score);
    arguments.dialog = parser.value(dialog);
    arguments.settings = parser.values(set);
    arguments.shown = parser.values(show);
    arguments.live = parser.value(live).toDouble();
    if (parser.isSet(live) && !(arguments.live > 0))
        refuse(QStringLiteral("--live takes seconds, e.g. 2"));
    if (parser.isSet(dialog) && arguments.dialog != QLatin1String("import") &&
        arguments.dialog != QLatin1String("receipt") && arguments.dialog != QLatin1String("rfm") &&
        arguments.dialog != QLatin1String("preferences"))
        refuse(QStringLiteral("--dialog takes one of: import, receipt, rfm, preferences"));
    if (parser.isSet(theme))
        arguments.theme =
            wordOrRefuse<ui::ThemeChoice>(QStringLiteral("theme"), parser.value(theme),
                                          {{"light", ui::ThemeChoice::Light},
                                           {"dark", ui::ThemeChoice::Dark},
                                           {"contrast", ui::ThemeChoice::HighContrast}});
    if (parser.isSet(zoom)) {
        arguments.zoom = parser.value(zoom).toInt();
        if (!ui::zoom::steps().contains(*arguments.zoom))
            refuse(QStringLiteral("--zoom takes one of: 80, 90, 100, 110, 125, 150, 175, 200"));
    }
    if (parser.isSet(step)) {
        arguments.step =
            wordOrRefuse<ui::Step>(QStringLiteral("step"), parser.value(step).section(u':', 0, 0),
                                   {{"data", ui::Step::Data},
                                    {"explore", ui::Step::Explore},
                                    {"prepare", ui::Step::Prepare},
                                    {"segment", ui::Step::Segment},
                                    {"predict", ui::Step::Predict},
                                    {"compare", ui::Step::Compare},
                                    {"score", ui::Step::Score},
                                    {"report", ui::Step::Report}});
        arguments.view = parser.value(step).section(u':', 1);
    }
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(u'x');
        arguments.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || arguments.size.isEmpty())
            refuse(QStringLiteral("--size takes width x height, e.g. 1600x1000"));
    }
    return arguments;
}

void setControl(const QWidget& window, const QString& name, const QString& value)
{
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->objectName() != name && widget->property("columnName").toString() != name)
            continue;
        if (auto* combo = qobject_cast<QComboBox*>(widget)) {
            const int index = combo->findText(value);
            if (index < 0)
                refuse(QStringLiteral("--set: %1 has no \"%2\"").arg(name, value));
            combo->setCurrentIndex(index);
        } else if (auto* number = qobject_cast<QSpinBox*>(widget)) {
            number->setValue(value.toInt());
        } else if (auto* amount = qobject_cast<QDoubleSpinBox*>(widget)) {
            amount->setValue(value.toDouble());
        } else if (auto* field = qobject_cast<QLineEdit*>(widget)) {
            field->setText(value);
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            button->setChecked(value == QLatin1String("on"));
        } else {
            continue;
        }
        return;
    }
    refuse(QStringLiteral("--set: there is no control \"%1\"").arg(name));
}

void showPart(const QWidget& window, const QString& name)
{
    if (name.contains(u'='))
        return setControl(window, name.section(u'=', 0, 0), name.section(u'=', 1));
    for (QTabBar* tabs : window.findChildren<QTabBar*>())
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == name && tabs->isTabVisible(i) && tabs->isVisible())
                return tabs->setCurrentIndex(i);
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>(name))
        return button->click();
    for (QAction* action : window.findChildren<QAction*>(name))
        return action->trigger();
    refuse(QStringLiteral("--show: there is no tab or button \"%1\"").arg(name));
}

/// Saves the picture once nothing has run for a moment: jobs start one another. Or, where it is to
/// be live, when the last thing that was started has run so long.
class Photographer : public QObject {
public:
    Photographer(ui::MainWindow& window, const Arguments& arguments)
        : m_window(window), m_arguments(arguments)
    {
        m_poll.setInterval(100);
        connect(&m_poll, &QTimer::timeout, this, &Photographer::look);
        m_poll.start();
    }

private:
    void look()
    {
        constexpr int quietLooks = 6;
        m_quiet = m_window.isSettled() ? m_quiet + 1 : 0;
        if (isLive())
            return save();
        if (m_quiet < quietLooks)
            return;
        if (!m_toShow.isEmpty()) {
            showPart(m_window, m_toShow.takeFirst());
            m_quiet = 0;
            return;
        }
        save();
    }

    bool isLive()
    {
        if (m_quiet > 0 || !m_toShow.isEmpty())
            m_running.invalidate();
        else if (!m_running.isValid())
            m_running.start();
        return m_arguments.live > 0 && m_running.isValid() &&
               static_cast<double>(m_running.elapsed()) > m_arguments.live * 1000;
    }

    void save()
    {
        m_poll.stop();
        const bool saved = m_window.picture().save(m_arguments.screenshot);
        if (!saved)
            QTextStream(stderr) << "The picture could not be written to " << m_arguments.screenshot
                                << Qt::endl;
        QCoreApplication::exit(saved ? 0 : 1);
    }

    ui::MainWindow& m_window;
    const Arguments& m_arguments;
    QStringList m_toShow = m_arguments.shown;
    QTimer m_poll;
    QElapsedTimer m_running; ///< without anything left to show
    int m_quiet = 0;
};

/// As soon as there is a model.
void scoreFile(ui::Workspace& workspace, ui::MainWindow& window, const QString& path)
{
    ui::Scoring& scoring = workspace.scoring();
    QObject::connect(&scoring, &ui::Scoring::modelsChanged, &window, [&scoring, &window, path] {
        if (!scoring.model().isThere() || !scoring.file().isEmpty())
            return;
        window.setStep(ui::Step::Score);
        scoring.setFile(QFileInfo(path).absoluteFilePath());
    });
}

void openTable(ui::Workspace& workspace, ui::MainWindow& window, const Arguments& arguments)
{
    // What was asked for is shown when the table is there, once.
    const auto show = [&window, &arguments] {
        if (arguments.step)
            window.setStep(*arguments.step);
        if (!arguments.view.isEmpty() && window.currentPage() &&
            !window.currentPage()->showView(arguments.view))
            refuse(QStringLiteral("--step: there is no view \"%1\"").arg(arguments.view));
        for (const QString& setting : arguments.settings)
            setControl(window, setting.section(u'=', 0, 0), setting.section(u'=', 1));
        if (arguments.run)
            QTimer::singleShot(0, &window, &ui::MainWindow::startStep);
        if (arguments.dialog == QLatin1String("import"))
            window.showImportOptions();
        else if (arguments.dialog == QLatin1String("receipt"))
            window.showReceipt();
        else if (arguments.dialog == QLatin1String("rfm"))
            window.showCustomersFromTransactions();
    };
    QObject::connect(&workspace, &ui::Workspace::tableChanged, &window, show,
                     Qt::SingleShotConnection);
    // A project opens on the page it was left on.
    QObject::connect(&workspace.project(), &ui::Project::opened, &window, [&window, &arguments] {
        if (arguments.step)
            window.setStep(*arguments.step);
    });
    if (!arguments.sample.isEmpty())
        workspace.openSample(arguments.sample);
    else if (!arguments.file.isEmpty())
        window.openFile(QFileInfo(arguments.file).absoluteFilePath());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tessera"));
    QApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tessera"));
    ui::initializeResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tessera.svg")));
    const Arguments arguments = readArguments(application);
    ui::applyLanguage(ui::Settings().language());
    ui::applyTheme(arguments.theme.value_or(ui::Settings().theme()));
    ui::applyMotion(ui::Settings().motion());
    ui::applyZoom(arguments.zoom.value_or(ui::Settings().zoom()));

    ui::Workspace workspace;
    ui::WindowHolder holder(workspace);
    ui::MainWindow& window = holder.window();
    if (!arguments.size.isEmpty())
        window.resize(arguments.size);
    if (arguments.step)
        window.setStep(*arguments.step);
    window.show();
    if (arguments.dialog == QLatin1String("preferences"))
        window.showPreferences();
    if (!arguments.scored.isEmpty())
        scoreFile(workspace, window, arguments.scored);
    openTable(workspace, window, arguments);
    std::optional<Photographer> photographer;
    if (!arguments.screenshot.isEmpty())
        photographer.emplace(window, arguments);
    return QApplication::exec();
}
