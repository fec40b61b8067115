#pragma once

#include "ui/plots/figurepage.h"

#include <QDialog>
#include <QPointer>
#include <QString>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Exporting;
class PlotWidget;

/// How a figure leaves the program: on which sheet, in which format, how sharp; with a picture of
/// what comes out. What was chosen is kept for the next figure.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(PlotWidget* plot, const QString& title, QWidget* parent = nullptr);
    ~FigureDialog() override;

    FigureLook look() const;
    QString format() const; ///< "png", "svg", "pdf"
    /// Asks where to; closes once the file is written.
    void save();
    void copy();

signals:
    /// A save failed; the text says where and what to do.
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createFields();
    void createFoot();
    void showPreview();

    QPointer<PlotWidget> m_plot;
    QString m_title;
    QLabel* m_preview;
    QLabel* m_facts;
    QComboBox* m_sheet;
    QComboBox* m_format;
    QComboBox* m_sharpness;
    QComboBox* m_theme;
    QCheckBox* m_hasTitle;
    QCheckBox* m_hasCaption;
    QPushButton* m_save = nullptr;
    Exporting* m_exporting;
};

/// Opens the dialog for a figure; `failed` as its signal.
template <typename Receiver, typename Failed>
void openFigureDialog(PlotWidget* plot, const QString& title, Receiver* parent, Failed failed)
{
    auto* dialog = new FigureDialog(plot, title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &FigureDialog::failed, parent, failed);
    dialog->open();
}

} // namespace ui
