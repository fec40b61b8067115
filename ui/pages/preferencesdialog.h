#pragma once

#include "ui/style/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// What the analyst has chosen once and for all. Every change applies and is kept at once, as is
/// usual here; so there is nothing to confirm, and one button that takes everything back.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget* parent = nullptr);

    /// Shows what the settings say now.
    void readSettings();

signals:
    void themeChosen(ui::ThemeChoice choice);
    void zoomChosen(int percent);
    /// The settings hold it already.
    void languageChosen();

private:
    /// A titled group of rows, below those that are there.
    QFormLayout* addGroup(const QString& title);
    void addRow(QFormLayout* group, const QString& label, QWidget* control, const QString& help);
    void createAppearance();
    void createLanguage();
    void createTables();
    void createFoot();
    void writeTableDress();
    void reset();

    QVBoxLayout* m_groups;
    QComboBox* m_theme;
    QComboBox* m_zoom;
    QComboBox* m_motion;
    QComboBox* m_language;
    QCheckBox* m_mark;
    QCheckBox* m_semicolon;
    QCheckBox* m_guard;
};

} // namespace ui
