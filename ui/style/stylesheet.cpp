#include "ui/style/theme.h"

#include <QLatin1String>

#include <utility>

namespace ui {

namespace {

// Names of tokens in the sheet: @accent; … The longer names come first when they are replaced.
constexpr const char* buttonRules = R"(
QPushButton {
    background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 5px;
    padding: 0 13px; min-height: 30px;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:disabled { color: @muted; background: @hover; border-color: @border; }
QPushButton:checked { background: @accentSoft; color: @accentText; border-color: @accent; }
QPushButton:checked:focus { border-color: @text; }
QPushButton::menu-indicator {
    image: url(:/style/@name/chevron-down.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 9px;
}
QPushButton[small="true"] { min-height: 24px; padding: 0 9px; }
QPushButton[primary="true"] {
    background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600;
    min-height: 34px; padding: 0 15px;
}
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:focus { border: 2px solid @accentText; padding: 0 14px; min-height: 32px; }
QPushButton[primary="true"]:disabled { background: @hover; color: @muted; border: 1px solid @border; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[danger="true"]:hover { background: @dangerSoft; border-color: @danger; }
QPushButton[danger="true"]:disabled { color: @muted; }
QPushButton[link="true"] {
    background: transparent; border: 1px solid transparent; color: @accentText; padding: 0 5px;
    min-height: 24px; border-radius: 4px;
}
QPushButton[link="true"]:hover { background: @accentSoft; }
QPushButton[link="true"]:pressed { background: @accentSoft; border-color: @accent; }
QPushButton[link="true"]:focus { border-color: @accent; }
QPushButton[link="true"]:disabled { color: @muted; background: transparent; }
QPushButton[flat="true"], QPushButton[quiet="true"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[flat="true"]:hover, QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus, QPushButton[quiet="true"]:focus { border-color: @accent; }

QToolButton {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px;
    padding: 3px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @border; }
QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }
ui--InfoButton { padding: 0; border-radius: 10px; }
)";

constexpr const char* fieldRules = R"(
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QAbstractSpinBox {
    background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 4px;
    min-height: 26px; padding: 0 8px; selection-background-color: @accent;
    selection-color: @onAccent;
}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @axis; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: @hover; color: @muted; border-color: @border;
}
QLineEdit:read-only { background: @header; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: @danger; }
QTextEdit, QPlainTextEdit {
    background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 4px;
    padding: 4px; selection-background-color: @accent; selection-color: @onAccent;
}
QTextEdit:focus, QPlainTextEdit:focus { border-color: @accent; }

QComboBox { padding-right: 2px; }
QComboBox::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: none;
    background: transparent;
}
QComboBox::down-arrow { image: url(:/style/@name/chevron-down.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: url(:/style/@name/chevron-down-disabled.svg); }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @fieldBorder; outline: none;
    padding: 4px 0; selection-background-color: @accentSoft; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QComboBox QAbstractItemView::item:hover { background: @hover; }
QComboBox QAbstractItemView::item:selected { background: @accentSoft; color: @text; }

QAbstractSpinBox { padding-right: 4px; }
QAbstractSpinBox[dense="true"] { padding-left: 3px; padding-right: 15px; }
QAbstractSpinBox[dense="true"]::up-button, QAbstractSpinBox[dense="true"]::down-button { width: 14px; }
QComboBox[dense="true"] { padding-left: 5px; padding-right: 15px; }
QComboBox[dense="true"]::drop-down { width: 16px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 18px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
    background: @hover; border-radius: 2px;
}
QAbstractSpinBox::up-arrow { image: url(:/style/@name/chevron-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow {
    image: url(:/style/@name/chevron-down.svg); width: 10px; height: 10px;
}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {
    image: url(:/style/@name/chevron-up-disabled.svg);
}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
    image: url(:/style/@name/chevron-down-disabled.svg);
}

QCheckBox, QRadioButton { color: @text; spacing: 8px; min-height: 20px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @axis; background: @surface;
}
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 1px solid @accent; }
QCheckBox::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/style/@name/check.svg);
}
QCheckBox::indicator:indeterminate {
    background: @accent; border-color: @accent; image: url(:/style/@name/partial.svg);
}
QRadioButton::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/style/@name/dot.svg);
}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {
    border: 1px solid @text;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: @hover; border-color: @fieldBorder;
}
QCheckBox::indicator:checked:disabled { image: url(:/style/@name/check-disabled.svg); }
QRadioButton::indicator:checked:disabled { image: url(:/style/@name/dot-disabled.svg); }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: @surface;
    border: 1px solid @accent;
}
)";

constexpr const char* viewRules = R"(
QTabWidget { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; top: -1px; background: transparent; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; font-weight: 600; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 0 1px; margin-right: 18px; min-height: 36px; font-weight: 400;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accentText; }
QTabBar::tab:disabled { color: @axis; }
QTabBar QToolButton { background: @surface; border: 1px solid @border; border-radius: 3px; }

QTableView, QListView, QTreeView {
    background: @surface; alternate-background-color: @header; color: @text; border: none;
    gridline-color: @grid; outline: none; selection-background-color: @accentSoft;
    selection-color: @text;
}
QTableView::item { padding: 0 8px; border: none; }
QListView::item, QTreeView::item { padding: 0 8px; min-height: 28px; border: none; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    background: @accentSoft; color: @text;
}
QTableView::item:focus { border: 1px solid @accent; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/style/@name/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(:/style/@name/chevron-down.svg); }
QHeaderView { background: @header; border: none; }
QHeaderView::section {
    background: @header; color: @muted; border: none; border-bottom: 1px solid @border;
    border-right: 1px solid @grid; padding: 0 8px; min-height: 31px; font-size: 12px;
}
QHeaderView::section:vertical { border-bottom: 1px solid @grid; border-right: 1px solid @border; min-height: 0; }
QHeaderView::section:hover { background: @hover; }
QHeaderView::section:checked { color: @text; }
QHeaderView::down-arrow { image: url(:/style/@name/chevron-down.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(:/style/@name/chevron-up.svg); width: 12px; height: 12px; }
QTableCornerButton::section {
    background: @header; border: none; border-bottom: 1px solid @border;
    border-right: 1px solid @border;
}
QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QTextBrowser#helpPage {
    background: @surface; border: none; border-top: 1px solid @border; border-radius: 0;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @fieldBorder; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @axis; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accentSoft; }
QProgressBar {
    background: @border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: transparent;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr const char* windowRules = R"(
QMainWindow, QDialog { background: @window; }
QLabel { background: transparent; }
QLabel[muted="true"] { color: @muted; }
QLabel[role="caption"] { color: @muted; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="ok"] { color: @ok; }
QMenuBar {
    background: @surface; color: @text; border: none; border-bottom: 1px solid @border;
    padding: 0 8px; spacing: 0;
}
QMenuBar::item { background: transparent; padding: 6px 10px; margin: 1px 0; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @surface; color: @text; border: 1px solid @fieldBorder; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 30px; min-height: 18px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @muted; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QMenu::indicator:checked { image: url(:/style/@name/menu-check.svg); }
QMenu::right-arrow { image: url(:/style/@name/chevron-right.svg); width: 12px; height: 12px; right: 8px; }
QToolTip {
    background: @header; color: @text; border: 1px solid @fieldBorder; padding: 5px 7px;
}
QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QDialogButtonBox { button-layout: 0; }

QFrame#tourBar { background: @accentSoft; border: none; border-top: 1px solid @accent; }
QFrame#verdict { background: @accentSoft; border: none; border-radius: 6px; }
QFrame#card, QFrame[card="true"] {
    background: @surface; border: 1px solid @border; border-radius: 6px;
}
QFrame[line="true"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QFrame[chip="true"] { background: @accentSoft; border: none; border-radius: 13px; }
QPushButton[chipText="true"] {
    background: transparent; border: 1px solid transparent; color: @accentText; padding: 0 4px 0 6px;
    min-height: 20px; border-radius: 4px; text-align: left;
}
QPushButton[chipText="true"]:focus { border-color: @accent; }
QPlainTextEdit[bordered="true"] { border: 1px solid @fieldBorder; border-radius: 4px; }
QPlainTextEdit[bordered="true"]:focus { border-color: @accent; }
QFrame[popover="true"] QPlainTextEdit { border: 1px solid @fieldBorder; }
QFrame[popover="true"] QPlainTextEdit:focus { border-color: @accent; }
QFrame[popover="true"] { background: @surface; border: 1px solid @fieldBorder; border-radius: 6px; }
QLabel[badge="true"] {
    background: @hover; color: @muted; border-radius: 3px; padding: 0 6px; min-height: 18px;
    max-height: 18px;
}
QLabel[badge="accent"] {
    background: @accentSoft; color: @accentText; border-radius: 3px; padding: 0 6px;
    min-height: 18px; max-height: 18px;
}

QLabel[noteBox="true"] {
    background: @accentSoft; color: @text; border-radius: 6px; padding: 10px 12px;
}
QLabel[badge="ok"] {
    background: @okSoft; color: @ok; border-radius: 3px; padding: 0 6px; min-height: 18px;
    max-height: 18px;
}
QLabel[badge="warning"] {
    background: @warningSoft; color: @warning; border-radius: 3px; padding: 0 6px;
    min-height: 18px; max-height: 18px;
}
QLabel[badge="danger"] {
    background: @dangerSoft; color: @danger; border-radius: 3px; padding: 0 6px;
    min-height: 18px; max-height: 18px;
}

QFrame#importHead { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame#importFoot { background: @surface; border: none; border-top: 1px solid @border; }
QFrame#importBody { background: @surface; border: none; }
QFrame#importOptions { background: @header; border: none; border-right: 1px solid @border; }
QFrame#previewFrame { background: @surface; border: 1px solid @border; }
QPlainTextEdit[rawText="true"] {
    background: @header; border: 1px solid @border; border-radius: 4px; padding: 0;
}

ui--Banner { background: @surface; border: 1px solid @border; border-radius: 6px; }
ui--Banner#importNote[kind="info"] { background: @accentSoft; border-color: @accentSoft; }
ui--Banner[kind="warning"] { background: @warningSoft; border-color: @warningBorder; }
ui--Banner[kind="danger"] { background: @dangerSoft; border-color: @dangerBorder; }
ui--EmptyState { background: transparent; border: none; }
ui--OptionsPanel { background: @surface; border: none; border-left: 1px solid @border; }
ui--OptionGroup { border: none; border-bottom: 1px solid @border; }
ui--OptionGroup QToolButton[groupHeader="true"] {
    border: 1px solid transparent; font-weight: 600; padding: 0 0 0 2px; text-align: left;
    color: @text; border-radius: 4px;
}
ui--OptionGroup QToolButton[groupHeader="true"]:checked { background: transparent; }
ui--OptionGroup QToolButton[groupHeader="true"]:hover { background: transparent; color: @accentText; }
ui--OptionGroup QToolButton[groupHeader="true"]:focus { border-color: @accent; }
QFrame#optionsFoot { border: none; border-top: 1px solid @border; background: @surface; }
QFrame#optionsHead { border: none; border-bottom: 1px solid @border; background: @surface; }
ui--StepRail { background: @window; border: none; border-right: 1px solid @border; }
ui--StatusLine { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[divider="true"] { background: @border; border: none; }
ui--JobStrip { background: @surface; border: none; border-top: 1px solid @border; }
)";

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

QString themeStyleSheet(const Theme& t)
{
    const std::pair<const char*, QColor> tokens[] = {
        // longer names before those they start with
        {"@accentPressed", mixed(t.accent, t.text, 0.3)},
        {"@accentHover", mixed(t.accent, t.text, 0.15)},
        {"@accentSoft", t.accentSoft},
        {"@accentText", t.accentText},
        {"@accent", t.accent},
        {"@onAccent", t.onAccent},
        {"@fieldBorder", t.fieldBorder},
        {"@border", t.border},
        {"@window", t.window},
        {"@surface", t.surface},
        {"@header", t.header},
        {"@hover", t.hover},
        {"@grid", t.grid},
        {"@axis", t.axis},
        {"@text", t.text},
        {"@muted", t.muted},
        {"@okSoft", t.okSoft},
        {"@ok", t.ok},
        {"@warningBorder", mixed(t.warningSoft, t.warning, 0.35)},
        {"@warningSoft", t.warningSoft},
        {"@warning", t.warning},
        {"@dangerBorder", mixed(t.dangerSoft, t.danger, 0.35)},
        {"@dangerSoft", t.dangerSoft},
        {"@danger", t.danger},
    };
    QString sheet = QLatin1String(buttonRules) + QLatin1String(fieldRules) +
                    QLatin1String(viewRules) + QLatin1String(windowRules);
    for (const auto& [name, color] : tokens)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@name"), QLatin1String(t.dark ? "dark" : "light"));
    return sheet;
}

} // namespace ui
