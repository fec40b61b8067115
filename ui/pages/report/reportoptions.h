#pragma once

#include "ui/report/reportsource.h"

#include <QObject>

#include <cstddef>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class OptionGroup;
class OptionsPanel;
class ReportDraft;
class SectionList;

/// The options of the Report step: sections and their order, the words of the analyst, the format.
class ReportOptions : public QObject {
    Q_OBJECT
public:
    ReportOptions(ReportDraft& draft, QObject* parent);

    OptionsPanel* panel() const { return m_panel; }
    /// Shows the draft, with what there is for each section.
    void show(const ReportSource& source);
    std::size_t currentSection() const { return m_current; }
    void setCurrentSection(std::size_t section);
    bool savesHtml() const;

signals:
    void currentSectionChanged(std::size_t section);

private:
    void createSections();
    void createWords();
    void createFormat();
    void showWords();
    std::size_t sectionOf(int row) const;

    ReportDraft& m_draft;
    OptionsPanel* m_panel;
    SectionList* m_sections;
    QPushButton* m_addText;
    QPushButton* m_remove;
    OptionGroup* m_words;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QPlainTextEdit* m_note;
    QLabel* m_hint;
    QComboBox* m_format;
    QComboBox* m_paper;
    QCheckBox* m_captions;
    ReportSource m_source;
    std::vector<std::size_t> m_rows; ///< the sections listed
    std::size_t m_current = 0;
    bool m_isShowing = false;
};

} // namespace ui
