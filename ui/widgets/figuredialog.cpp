#include "ui/widgets/figuredialog.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/exporting.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/plotwidget.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/savedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize previewRoom(460, 380);

} // namespace

FigureDialog::FigureDialog(PlotWidget* plot, const QString& title, QWidget* parent)
    : QDialog(parent), m_plot(plot), m_title(title), m_preview(new QLabel), m_facts(new QLabel),
      m_sheet(new ChoiceBox), m_format(new ChoiceBox), m_sharpness(new ChoiceBox),
      m_theme(new ChoiceBox), m_hasTitle(new QCheckBox(tr("Title above the figure"))),
      m_hasCaption(new QCheckBox(tr("Caption with file, rows and seed"))),
      m_exporting(new Exporting(this))
{
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(tr("Save Image"));
    m_preview->setObjectName(QStringLiteral("figurePreview"));
    m_preview->setAccessibleName(tr("How the picture will look"));
    m_preview->setFixedSize(previewRoom);
    m_preview->setAlignment(Qt::AlignCenter);
    m_facts->setObjectName(QStringLiteral("figureFacts"));
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_preview);
    layout->addLayout(middle, 1);
    createFields();
    createFoot();
    connect(m_exporting, &Exporting::saved, this, &QDialog::accept);
    connect(m_exporting, &Exporting::failed, this, [this](const ErrorText& error) {
        emit failed(error.remedy.isEmpty() ? error.headline
                                           : error.headline + QLatin1Char(' ') + error.remedy);
        reject();
    });
}

FigureDialog::~FigureDialog() = default;

void FigureDialog::createFields()
{
    const Settings settings;
    const FigureLook kept = settings.figureLook();
    const std::pair<FigureSheet, QString> sheets[] = {
        {FigureSheet::Own, tr("As large as it wants")},
        {FigureSheet::Slide, tr("Slide, 16:9")},
        {FigureSheet::Column, tr("Document column")},
        {FigureSheet::Square, tr("Square")},
    };
    for (const auto& [sheet, name] : sheets)
        m_sheet->addItem(name, static_cast<int>(sheet));
    m_sheet->setCurrentIndex(m_sheet->findData(static_cast<int>(kept.sheet)));
    const std::pair<const char*, QString> formats[] = {
        {"png", tr("PNG picture")}, {"svg", tr("SVG drawing")}, {"pdf", tr("PDF document")}};
    for (const auto& [format, name] : formats)
        m_format->addItem(name, QString::fromLatin1(format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.figureFormat())));
    m_sharpness->addItem(tr("As the size needs"), 0.0);
    for (const int factor : {1, 2, 3, 4})
        m_sharpness->addItem(tr("%1×").arg(factor), static_cast<double>(factor));
    m_sharpness->setCurrentIndex(std::max(0, m_sharpness->findData(kept.sharpness)));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(kept.isDark ? 1 : 0);
    m_hasTitle->setChecked(kept.hasTitle);
    m_hasCaption->setChecked(kept.hasCaption);

    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const struct {
        QString name;
        QComboBox* box;
        const char* objectName;
    } rows[] = {{tr("Size"), m_sheet, "figureSheetBox"},
                {tr("Format"), m_format, "figureFormatBox"},
                {tr("Sharpness"), m_sharpness, "figureSharpnessBox"},
                {tr("Colours"), m_theme, "figureThemeBox"}};
    for (const auto& row : rows) {
        row.box->setObjectName(QString::fromLatin1(row.objectName));
        row.box->setAccessibleName(row.name);
        form->addRow(row.name, row.box);
        connect(row.box, &QComboBox::currentIndexChanged, this, &FigureDialog::showPreview);
    }
    m_sharpness->setToolTip(tr("Pixels of a PNG; drawings are sharp at any size"));
    column->addLayout(form);
    m_hasTitle->setObjectName(QStringLiteral("figureTitleBox"));
    m_hasCaption->setObjectName(QStringLiteral("figureCaptionBox"));
    for (QCheckBox* box : {m_hasTitle, m_hasCaption}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FigureDialog::showPreview);
    }
    column->addStretch(1);
    column->addWidget(m_facts);
    static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addLayout(column, 1);
}

void FigureDialog::createFoot()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyFigureButton"));
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveFigureButton"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &FigureDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
}

FigureLook FigureDialog::look() const
{
    return {.sheet = static_cast<FigureSheet>(m_sheet->currentData().toInt()),
            .sharpness = m_sharpness->currentData().toDouble(),
            .isDark = m_theme->currentIndex() == 1,
            .hasTitle = m_hasTitle->isChecked(),
            .hasCaption = m_hasCaption->isChecked()};
}

QString FigureDialog::format() const
{
    return m_format->currentData().toString();
}

void FigureDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showPreview();
}

void FigureDialog::showPreview()
{
    if (!m_plot)
        return;
    const FigureLook shown = look();
    const bool isPng = format() == QLatin1String("png");
    m_sharpness->setEnabled(isPng);
    const FigureLayout page = layoutFigurePage(*m_plot, m_title, shown);
    const FigurePageSize size = figurePageSize(page, shown);
    const double ratio = devicePixelRatioF();
    const double scale = std::min({1.0, double(previewRoom.width() - 2) / size.css.width(),
                                   double(previewRoom.height() - 2) / size.css.height()});
    QImage image((QSizeF(size.css) * scale * ratio).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale * ratio, scale * ratio);
    paintFigurePage(painter, *m_plot, m_title, shown, page);
    painter.resetTransform();
    painter.setPen(QPen(themeOf(this).border, ratio));
    painter.drawRect(QRectF(image.rect()).adjusted(ratio / 2, ratio / 2, -ratio / 2, -ratio / 2));
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));

    const QLocale locale;
    constexpr double centimetres = 2.54;
    const double height = size.inches * size.css.height() / size.css.width();
    const QString measures = tr("%1 × %2 cm")
                                 .arg(locale.toString(size.inches * centimetres, 'f', 1),
                                      locale.toString(height * centimetres, 'f', 1));
    m_facts->setText(isPng ? tr("%1 × %2 pixels, %3 dots an inch · %4")
                                 .arg(locale.toString(size.pixels.width()),
                                      locale.toString(size.pixels.height()),
                                      locale.toString(qRound(size.dotsPerInch())), measures)
                           : tr("%1, sharp at any size; texts can be selected").arg(measures));
}

void FigureDialog::copy()
{
    if (m_plot)
        copyFigure(*m_plot, m_title, look());
}

void FigureDialog::save()
{
    if (!m_plot || m_exporting->isWriting())
        return;
    Settings().setFigure(look(), format());
    const QString ending = format();
    const QString filter = ending == QLatin1String("svg")   ? tr("SVG drawing (*.svg)")
                           : ending == QLatin1String("pdf") ? tr("PDF document (*.pdf)")
                                                            : tr("PNG picture (*.png)");
    QString path = dialogs().saveFile(this, tr("Save Image"),
                                      figureStem(m_title) + QLatin1Char('.') + ending, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + ending;
    m_save->setEnabled(false);
    // Drawn here, encoded by the worker.
    m_exporting->content(path, [make = figureMaker(*m_plot, m_title, ending, look())](
                                   std::stop_token) { return make().toStdString(); });
}

} // namespace ui
