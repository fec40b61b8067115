#include "ui/pages/preferencesdialog.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/infopopover.h"
#include "ui/zoom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int fieldWidth = 220;

QComboBox* choiceBox(const QString& name)
{
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    box->setMinimumWidth(fieldWidth);
    return box;
}

QCheckBox* tickBox(const QString& name, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent), m_groups(new QVBoxLayout), m_theme(choiceBox(QStringLiteral("themeBox"))),
      m_zoom(choiceBox(QStringLiteral("zoomBox"))),
      m_motion(choiceBox(QStringLiteral("motionBox"))),
      m_language(choiceBox(QStringLiteral("languageBox"))),
      m_mark(tickBox(QStringLiteral("byteOrderMarkBox"), tr("&Mark as UTF-8 for Excel"))),
      m_semicolon(tickBox(QStringLiteral("semicolonBox"), tr("&Semicolons between columns"))),
      m_guard(tickBox(QStringLiteral("guardFormulasBox"), tr("&Guard against formulas")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setModal(true);

    auto* content = new QWidget;
    content->setLayout(m_groups);
    m_groups->setContentsMargins(20, 16, 20, 16);
    m_groups->setSpacing(20);
    createAppearance();
    createLanguage();
    createTables();
    m_groups->addStretch(1);
    // On a small screen, or at a large zoom, the groups scroll.
    auto* scroll = new ColumnScroll(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    createFoot();
    readSettings();
    const int width = std::max(dialogWidth, content->minimumSizeHint().width());
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1600, 1000);
    resize(QSize(width, content->sizeHint().height() + layout->itemAt(1)->sizeHint().height())
               .boundedTo(room * 0.9));
}

QFormLayout* PreferencesDialog::addGroup(const QString& title)
{
    auto* heading = new QLabel(title);
    heading->setFont(interfaceFont(14, QFont::DemiBold));
    auto* group = new QFormLayout;
    group->setContentsMargins(0, 0, 0, 0);
    group->setHorizontalSpacing(16);
    group->setVerticalSpacing(8);
    group->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    group->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    group->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(heading);
    box->addLayout(group);
    m_groups->addLayout(box);
    return group;
}

void PreferencesDialog::addRow(QFormLayout* group, const QString& label, QWidget* control,
                               const QString& help)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(control);
    const auto* tick = qobject_cast<QCheckBox*>(control);
    const QString name = QString(tick ? tick->text() : label).remove(u'&');
    control->setAccessibleName(name);
    control->setWhatsThis(help);
    row->addWidget(new InfoButton(name, help));
    row->addStretch(1);
    if (tick) {
        group->addRow(row);
        return;
    }
    auto* words = new QLabel(label);
    words->setBuddy(control);
    words->setMinimumWidth(120);
    group->addRow(words, row);
}

void PreferencesDialog::createAppearance()
{
    QFormLayout* group = addGroup(tr("Appearance"));
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, name] : themes)
        m_theme->addItem(name, int(choice));
    addRow(group, tr("&Theme"), m_theme,
           tr("The colours of the window and of the plots on the screen. Pictures are saved in "
              "the light colours whatever is chosen here."));
    for (const int percent : zoom::steps())
        m_zoom->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    addRow(group, tr("&Zoom"), m_zoom,
           tr("How large everything on the screen is, plots included. Ctrl+Plus and Ctrl+Minus "
              "change it anywhere, Ctrl+0 goes back to 100 %. Saved pictures do not change. "
              "Where nothing was chosen it follows the size of the system’s own letters."));
    m_motion->addItem(tr("As the system"), int(MotionChoice::System));
    m_motion->addItem(tr("Reduced"), int(MotionChoice::Reduced));
    addRow(group, tr("&Animations"), m_motion,
           tr("Reduced: nothing moves or blinks by itself. Figures of running work still count "
              "up, and live curves still grow."));
    connect(m_theme, &QComboBox::activated, this,
            [this] { emit themeChosen(ThemeChoice(m_theme->currentData().toInt())); });
    // The list of choices has gone from the screen before everything on it is made anew.
    connect(
        m_zoom, &QComboBox::activated, this,
        [this] { emit zoomChosen(m_zoom->currentData().toInt()); }, Qt::QueuedConnection);
    connect(m_motion, &QComboBox::activated, this, [this] {
        const auto choice = MotionChoice(m_motion->currentData().toInt());
        Settings().setMotion(choice);
        applyMotion(choice);
    });
}

void PreferencesDialog::createLanguage()
{
    QFormLayout* group = addGroup(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : installedLanguages())
        m_language->addItem(language.name, language.code);
    addRow(group, tr("&Language"), m_language,
           tr("Of the window, with its numbers and dates. Files that are written stay as they "
              "are: their column names, numbers and dates do not depend on the language. While "
              "something runs, the window changes its language when that has ended."));
    connect(
        m_language, &QComboBox::activated, this,
        [this] {
            Settings().setLanguage(m_language->currentData().toString());
            emit languageChosen();
        },
        Qt::QueuedConnection);
}

void PreferencesDialog::createTables()
{
    QFormLayout* group = addGroup(tr("Tables saved as CSV"));
    addRow(group, {}, m_mark,
           tr("Excel on Windows otherwise takes the file for one in an old encoding and shows "
              "“MÃ¼nchen” for “München”. Other programs may show the mark as a character of the "
              "first column’s name."));
    addRow(group, {}, m_semicolon,
           tr("Excel expects semicolons where the comma is the decimal sign, as in German, French "
              "or Spanish. Numbers are written with a point all the same."));
    addRow(group, {}, m_guard,
           tr("Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put "
              "before such texts; numbers stay as they are."));
    auto* note = new QLabel(tr("For the cluster summary, the tables of the pages and the numbers "
                               "of plots. Files of customers keep the dress they came in."));
    note->setProperty("muted", true);
    note->setWordWrap(true);
    group->addRow(note);
    for (QCheckBox* box : {m_mark, m_semicolon, m_guard})
        connect(box, &QCheckBox::clicked, this, &PreferencesDialog::writeTableDress);
}

void PreferencesDialog::createFoot()
{
    auto* lock = new QLabel;
    lock->setPixmap(
        iconPixmap(QStringLiteral("lock"), themeOf(this).muted, 16, devicePixelRatioF()));
    lock->setAlignment(Qt::AlignTop);
    auto* words = new QLabel(tr("Nothing leaves this computer: there is nothing to switch off."));
    words->setWordWrap(true);
    words->setProperty("muted", true);
    auto* privacy = new QHBoxLayout;
    privacy->setSpacing(8);
    privacy->addWidget(lock);
    privacy->addWidget(words, 1);

    auto* note = new QLabel(tr("Changes apply at once."));
    note->setProperty("muted", true);
    auto* back = new QPushButton(tr("&Reset to Defaults"));
    back->setObjectName(QStringLiteral("resetPreferencesButton"));
    back->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closePreferencesButton"));
    close->setDefault(true);
    connect(back, &QPushButton::clicked, this, &PreferencesDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(back);
    buttons->addWidget(note, 1, Qt::AlignRight | Qt::AlignVCenter);
    buttons->addSpacing(8);
    buttons->addWidget(close);

    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("importFoot"));
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(privacy);
    layout->addLayout(buttons);
    static_cast<QVBoxLayout*>(this->layout())->addWidget(foot);
}

void PreferencesDialog::readSettings()
{
    const Settings settings;
    choose(m_theme, int(settings.theme()));
    choose(m_zoom, settings.zoom());
    choose(m_motion, int(settings.motion()));
    choose(m_language, settings.language());
    const core::data::CsvDress dress = settings.tableDress();
    m_mark->setChecked(dress.byteOrderMark);
    m_semicolon->setChecked(dress.delimiter == ';');
    m_guard->setChecked(dress.guardFormulas);
}

void PreferencesDialog::writeTableDress()
{
    Settings().setTableDress(
        {m_mark->isChecked(), m_semicolon->isChecked() ? ';' : ',', m_guard->isChecked()});
}

void PreferencesDialog::reset()
{
    const QString language = Settings().language();
    Settings().clearPreferences();
    readSettings();
    applyMotion(Settings().motion());
    emit themeChosen(Settings().theme());
    emit zoomChosen(Settings().zoom());
    if (!language.isEmpty())
        emit languageChosen();
}

} // namespace ui
