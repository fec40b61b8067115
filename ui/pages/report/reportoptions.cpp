#include "ui/pages/report/reportoptions.h"

#include "ui/pages/report/sectionlist.h"
#include "ui/report/reportcomposer.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"
#include "ui/workspace/reportdraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using core::store::ReportPaper;
using core::store::ReportPart;
using core::store::ReportSection;

ReportOptions::ReportOptions(ReportDraft& draft, QObject* parent)
    : QObject(parent), m_draft(draft),
      m_panel(new OptionsPanel(tr("Report"), tr("Export Report…"))), m_sections(new SectionList),
      m_addText(new QPushButton(tr("Add Text"))), m_remove(new QPushButton(tr("Remove Text"))),
      m_words(nullptr), m_title(new QLineEdit), m_subtitle(new QLineEdit),
      m_note(new QPlainTextEdit), m_hint(new QLabel), m_format(new ChoiceBox),
      m_paper(new ChoiceBox), m_captions(new QCheckBox(tr("Captions with file, rows and seed")))
{
    createSections();
    createWords();
    createFormat();
}

void ReportOptions::createSections()
{
    OptionGroup* group = m_panel->addGroup(tr("Sections"));
    group->setObjectName(QStringLiteral("reportSectionsGroup"));
    group->addWidget(m_sections);
    m_addText->setObjectName(QStringLiteral("addReportTextButton"));
    m_addText->setProperty("small", true);
    m_addText->setToolTip(tr("A heading and words of your own behind the section chosen"));
    m_remove->setObjectName(QStringLiteral("removeReportTextButton"));
    m_remove->setProperty("small", true);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    line->addWidget(m_addText);
    line->addWidget(m_remove);
    line->addStretch(1);
    group->addWidget(buttons);
    connect(m_sections, &SectionList::shownChosen, this,
            [this](int row, bool isShown) { m_draft.setShown(sectionOf(row), isShown); });
    connect(m_sections, &SectionList::moveRequested, this, [this](int from, int to) {
        const std::size_t section = sectionOf(from);
        m_current = sectionOf(to);
        m_draft.move(section, m_current);
    });
    connect(m_sections, &SectionList::currentSectionChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_current = sectionOf(row);
        showWords();
        emit currentSectionChanged(m_current);
    });
    connect(m_addText, &QPushButton::clicked, this, [this] {
        m_current = m_draft.addText(m_current);
        show(m_source);
        emit currentSectionChanged(m_current);
        m_title->setFocus();
        m_title->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_draft.removeText(m_current); });
}

void ReportOptions::createWords()
{
    m_words = m_panel->addGroup(tr("Note"));
    m_words->setObjectName(QStringLiteral("reportNoteGroup"));
    m_title->setObjectName(QStringLiteral("reportTitleField"));
    m_title->setMaximumWidth(220);
    m_subtitle->setObjectName(QStringLiteral("reportSubtitleField"));
    m_subtitle->setMaximumWidth(220);
    m_words->addRow(tr("Title"), m_title);
    m_words->addRow(tr("Line below"), m_subtitle);
    m_note->setObjectName(QStringLiteral("reportNoteField"));
    m_note->setAccessibleName(tr("Note under the section"));
    m_note->setProperty("bordered", true);
    m_note->setFixedHeight(96);
    m_note->setTabChangesFocus(true);
    m_words->addWidget(m_note);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Your words. Numbers in the report are always generated."));
    m_words->addWidget(m_hint);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        const ReportSection& section = m_draft.plan().sections[m_current];
        if (section.part == ReportPart::Text)
            m_draft.setTextTitle(m_current, text);
        else
            m_draft.setTitle(text);
    });
    connect(m_subtitle, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_draft.setSubtitle(text); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_draft.setNote(m_current, m_note->toPlainText());
    });
}

void ReportOptions::createFormat()
{
    OptionGroup* group = m_panel->addGroup(tr("Format"));
    m_format->setObjectName(QStringLiteral("reportFormatBox"));
    m_format->addItems({tr("PDF"), tr("HTML")});
    group->setHelpTopic(QStringLiteral("report#formats"));
    group->addRow(
        tr("Save as"), m_format,
        tr("PDF: pages as shown here, with an outline and with words for every picture, "
           "for readers who cannot see it. HTML: one file for any browser, which needs no "
           "other; it prints well."));
    m_paper->setObjectName(QStringLiteral("reportPaperBox"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    group->addRow(tr("Paper"), m_paper,
                  tr("Size of the pages: A4 (210 × 297 mm) or Letter "
                     "(8.5 × 11 inches)."));
    m_captions->setObjectName(QStringLiteral("reportCaptionsBox"));
    group->addWidget(m_captions);
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        m_draft.setPaper(index == 1 ? ReportPaper::Letter : ReportPaper::A4);
    });
    connect(m_captions, &QCheckBox::clicked, this,
            [this](bool checked) { m_draft.setCaptions(checked); });
}

void ReportOptions::show(const ReportSource& source)
{
    m_source = source;
    const auto& plan = m_draft.plan();
    std::vector<SectionModel::Row> rows;
    int shown = 0;
    m_rows.clear();
    for (std::size_t i = 0; i < plan.sections.size(); ++i) {
        const ReportSection& section = plan.sections[i];
        // What there is no result for comes to the list with it.
        if (!isAvailable(section.part, source))
            continue;
        m_rows.push_back(i);
        SectionModel::Row row;
        row.name = section.part == ReportPart::Text ? QString::fromStdString(section.title)
                                                    : partTitle(section.part, source);
        if (row.name.isEmpty())
            row.name = tr("Text");
        row.kind = section.note.empty() || section.part == ReportPart::Text ? partKind(section.part)
                                                                            : tr("with note");
        row.isShown = section.isShown;
        shown += section.isShown ? 1 : 0;
        rows.push_back(std::move(row));
    }
    const int all = static_cast<int>(rows.size());
    m_sections->setRows(std::move(rows));
    if (!m_rows.empty()) {
        // The one chosen, or what is left nearest to it.
        const auto row = std::ranges::lower_bound(m_rows, m_current);
        m_current = row == m_rows.end() ? m_rows.back() : *row;
        setCurrentSection(m_current);
    }
    if (auto* group = m_panel->findChild<OptionGroup*>(QStringLiteral("reportSectionsGroup")))
        group->setSummary(tr("%1 of %2").arg(shown).arg(all));
    m_paper->setCurrentIndex(plan.paper == ReportPaper::Letter ? 1 : 0);
    m_captions->setChecked(plan.hasCaptions);
    showWords();
}

void ReportOptions::setCurrentSection(std::size_t section)
{
    const auto row = std::ranges::find(m_rows, section);
    if (row != m_rows.end())
        m_sections->setCurrentSection(static_cast<int>(row - m_rows.begin()));
}

std::size_t ReportOptions::sectionOf(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

void ReportOptions::showWords()
{
    const auto& plan = m_draft.plan();
    if (m_current >= plan.sections.size())
        return;
    const ReportSection& section = plan.sections[m_current];
    const bool isText = section.part == ReportPart::Text;
    const bool isTitle = section.part == ReportPart::Title;
    m_isShowing = true;
    m_words->setRowVisible(m_title, isText || isTitle);
    m_words->setRowVisible(m_subtitle, isTitle);
    m_remove->setVisible(isText);
    const auto set = [](QLineEdit* field, const std::string& text, const QString& placeholder) {
        const QString shown = QString::fromStdString(text);
        if (field->text() != shown)
            field->setText(shown);
        field->setPlaceholderText(placeholder);
    };
    set(m_title, isText ? section.title : plan.title,
        isText ? tr("Heading") : generatedTitle(m_source));
    set(m_subtitle, plan.subtitle, m_source.table ? generatedSubtitle(m_source) : QString());
    const QString note = QString::fromStdString(section.note);
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_note->setPlaceholderText(isText ? tr("Your text")
                               : isTitle
                                   ? tr("Words below the title")
                                   : tr("Words under “%1”").arg(partTitle(section.part, m_source)));
    m_isShowing = false;
}

bool ReportOptions::savesHtml() const
{
    return m_format->currentIndex() == 1;
}

} // namespace ui
