#include "ui/pages/score/scoreoptions.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"
#include "ui/words/richtext.h"
#include "ui/words/scorewords.h"
#include "ui/workspace/scoring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

QPushButton* smallButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("small", true);
    button->setAccessibleName(text);
    return button;
}

QWidget* buttonLine(std::initializer_list<QPushButton*> buttons)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(8);
    for (QPushButton* button : buttons)
        layout->addWidget(button);
    layout->addStretch(1);
    return line;
}

QLabel* figure(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ScoreOptions::ScoreOptions(Scoring& scoring, QObject* parent)
    : QObject(parent), m_scoring(scoring),
      m_panel(new OptionsPanel(tr("Options"), tr("Write Scored File…")))
{
    m_panel->primaryButton()->setObjectName(QStringLiteral("writeScoredButton"));
    createModel();
    createFile();
    createLabels();
    createWarehouse();
    refresh(false);
}

void ScoreOptions::createModel()
{
    m_modelGroup = m_panel->addGroup(tr("Model"));
    m_model = new ChoiceBox;
    m_model->setObjectName(QStringLiteral("scoringModelBox"));
    m_modelGroup->setHelpTopic(QStringLiteral("score#model-card"));
    m_modelGroup->addRow(tr("Model"), m_model,
                         tr("What gives the labels: a model trained here, the segments found here, "
                            "or a model file. Its preparation belongs to it and is never fitted "
                            "again."));
    connect(m_model, &QComboBox::activated, this, &ScoreOptions::chooseModel);
    m_right = figure("modelAccuracy");
    m_baseline = figure("modelBaseline");
    m_silhouette = figure("modelSilhouette");
    m_trained = figure("modelTrained");
    m_modelGroup->addRow(tr("Right on its test part"), m_right);
    m_modelGroup->addRow(tr("Always the commonest"), m_baseline);
    m_modelGroup->addRow(tr("Silhouette"), m_silhouette);
    m_modelGroup->addRow(tr("Trained"), m_trained);
    m_card = smallButton(tr("Model Card…"), QStringLiteral("modelCardButton"));
    auto* open = smallButton(tr("Open Model…"), QStringLiteral("openModelButton"));
    m_modelGroup->addWidget(buttonLine({m_card, open}));
    connect(m_card, &QPushButton::clicked, this, &ScoreOptions::cardRequested);
    connect(open, &QPushButton::clicked, this, &ScoreOptions::modelFileRequested);
}

void ScoreOptions::createFile()
{
    OptionGroup* group = m_panel->addGroup(tr("File to score"));
    m_fileIcon = new QLabel;
    m_fileName = new QLabel;
    m_fileName->setObjectName(QStringLiteral("scoredFileName"));
    m_fileName->setMinimumWidth(40);
    m_fileSize = figure("scoredFileSize");
    m_fileSize->setProperty("muted", true);
    auto* line = new QWidget;
    line->setMinimumHeight(28);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_fileIcon);
    layout->addWidget(m_fileName, 1);
    layout->addWidget(m_fileSize);
    group->addWidget(line);
    auto* choose = smallButton(tr("Choose File…"), QStringLiteral("chooseScoredFileButton"));
    m_map = smallButton(tr("Map Columns…"), QStringLiteral("mapColumnsButton"));
    group->addWidget(buttonLine({choose, m_map}));
    connect(choose, &QPushButton::clicked, this, &ScoreOptions::fileRequested);
    connect(m_map, &QPushButton::clicked, this, &ScoreOptions::mappingRequested);
}

void ScoreOptions::createLabels()
{
    m_labels = m_panel->addGroup(tr("Labels"));
    m_limit = optionSpinBox(QStringLiteral("notSureBox"), 0, 99, 0);
    m_limit->setSuffix(QStringLiteral("\u00A0%"));
    m_labels->setHelpTopic(QStringLiteral("score#not-sure"));
    m_labels->addRow(tr("Not sure below"), m_limit,
                     tr("Customers whose label is less probable than this are written as “not "
                        "sure” instead of being guessed. The picture shows how often the model "
                        "was right above and below on customers it had not learnt from. 0 gives "
                        "everybody a label."));
    m_addLabel = new QCheckBox;
    m_addLabel->setObjectName(QStringLiteral("addLabelBox"));
    m_addProbabilities = new QCheckBox;
    m_addProbabilities->setObjectName(QStringLiteral("addProbabilitiesBox"));
    m_onlyNew = new QCheckBox(tr("Only customers never seen"));
    m_onlyNew->setObjectName(QStringLiteral("onlyNewBox"));
    m_perLabel = new QCheckBox;
    m_perLabel->setObjectName(QStringLiteral("filePerLabelBox"));
    for (QCheckBox* box : {m_addLabel, m_addProbabilities, m_onlyNew, m_perLabel}) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 5, 0, 5);
        layout->addWidget(box);
        m_labels->addWidget(line);
    }
    m_addLabel->setChecked(true);
    m_addProbabilities->setChecked(true);
    connect(m_limit, &QSpinBox::valueChanged, this,
            [this](int percent) { m_scoring.setLimit(percent); });
    connect(m_addLabel, &QCheckBox::toggled, this, &ScoreOptions::tellAdded);
    connect(m_addProbabilities, &QCheckBox::toggled, this, &ScoreOptions::tellAdded);
    connect(m_onlyNew, &QCheckBox::toggled, this, [this](bool on) { m_scoring.setOnlyNew(on); });
    connect(m_perLabel, &QCheckBox::toggled, this, [this] { showAction(false); });
}

void ScoreOptions::createWarehouse()
{
    OptionGroup* group = m_panel->addGroup(tr("Score in the data warehouse"));
    m_sql = smallButton(tr("Export SQL…"), QStringLiteral("exportSqlButton"));
    m_sql->setToolTip(tr("The whole model as one statement that scores a table where it lies"));
    m_onnx = smallButton(tr("Export ONNX…"), QStringLiteral("exportOnnxButton"));
    m_onnx->setToolTip(tr("The whole model, preparation included, for programs that read ONNX"));
    group->addWidget(buttonLine({m_sql, m_onnx}));
    connect(m_sql, &QPushButton::clicked, this, &ScoreOptions::sqlRequested);
    connect(m_onnx, &QPushButton::clicked, this, &ScoreOptions::onnxRequested);
}

void ScoreOptions::chooseModel(int index)
{
    const auto all = m_scoring.models();
    if (index >= 0 && static_cast<std::size_t>(index) < all.size())
        m_scoring.choose(all[static_cast<std::size_t>(index)]);
}

void ScoreOptions::tellAdded()
{
    m_scoring.setAdded(m_addLabel->isChecked(), m_addProbabilities->isChecked());
}

void ScoreOptions::refresh(bool isRunning)
{
    showModels();
    showModelFacts();
    showFile();
    showLabels();
    showAction(isRunning);
}

void ScoreOptions::showModels()
{
    const QSignalBlocker blocker(m_model);
    m_model->clear();
    int current = -1;
    for (const ScoringModel& model : m_scoring.models()) {
        if (model.isSameAs(m_scoring.model()) && model.run == m_scoring.model().run)
            current = m_model->count();
        m_model->addItem(model.name);
        m_model->setItemData(m_model->count() - 1, model.path.isEmpty() ? model.name : model.path,
                             Qt::ToolTipRole);
    }
    if (m_model->count() == 0)
        m_model->addItem(tr("none yet"));
    m_model->setEnabled(m_scoring.model().isThere());
    m_model->setCurrentIndex(std::max(0, current));
    m_card->setEnabled(m_scoring.model().isThere());
    m_sql->setEnabled(m_scoring.model().isThere());
    m_onnx->setEnabled(m_scoring.model().isThere());
}

void ScoreOptions::showModelFacts()
{
    const ScoringModelFacts& facts = m_scoring.facts();
    const bool isThere = m_scoring.model().isThere();
    m_modelGroup->setRowVisible(m_right, facts.test.has_value());
    m_modelGroup->setRowVisible(m_baseline, facts.test.has_value());
    m_modelGroup->setRowVisible(m_silhouette, facts.silhouette.has_value());
    m_modelGroup->setRowVisible(m_trained, isThere);
    if (facts.test) {
        m_right->setText(accuracyText(*facts.test));
        m_baseline->setText(
            tr("%1 (“%2”)").arg(percentText(facts.baselineAccuracy), facts.baselineClass));
    }
    if (facts.silhouette)
        m_silhouette->setText(numberText(*facts.silhouette, 2));
    if (!isThere)
        return;
    const QDate madeOn = QDate::fromString(facts.madeOn, Qt::ISODate);
    m_trained->setText(
        madeOn.isValid() ? tr("%1, seed %2")
                               .arg(QLocale().toString(madeOn, QLocale::ShortFormat))
                               .arg(facts.seed)
                         : tr("%1 customers, seed %2").arg(count(facts.trainRows)).arg(facts.seed));
}

void ScoreOptions::showFile()
{
    const QFileInfo file(m_scoring.file());
    const bool isThere = !m_scoring.file().isEmpty();
    const Theme& theme = themeOf(m_panel);
    m_fileIcon->setPixmap(
        iconPixmap(QStringLiteral("table"), theme.muted, 16, m_panel->devicePixelRatioF()));
    m_fileName->setText(
        isThere ? m_fileName->fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle, 150)
                : tr("none yet"));
    m_fileName->setToolTip(m_scoring.file());
    m_fileName->setProperty("muted", !isThere);
    QString size;
    const ReceiptPointer receipt = m_scoring.receipt();
    if (isThere && receipt && !m_scoring.isOutOfDate())
        size = tr("%1 × %2").arg(count(rowsSeen(*receipt)), count(receipt->columns.size()));
    else if (isThere)
        size = QLocale().formattedDataSize(m_scoring.fileBytes(), 1,
                                           QLocale::DataSizeTraditionalFormat);
    m_fileSize->setText(size);
    m_map->setEnabled(m_scoring.head() && m_scoring.model().isThere());
}

void ScoreOptions::showLabels()
{
    const ScoringModelFacts& facts = m_scoring.facts();
    const bool isThere = m_scoring.model().isThere();
    const QString label = isThere ? facts.labelWord : tr("label");
    m_labels->setRowVisible(m_limit, facts.hasProbabilities);
    m_addLabel->setText(tr("Add %1").arg(label));
    m_addProbabilities->setText(facts.isClassifier ? tr("Add probabilities, one per %1").arg(label)
                                                   : tr("Add distance and probability"));
    m_perLabel->setText(tr("One file per %1").arg(label));
    const QSignalBlocker limit(m_limit);
    const QSignalBlocker onlyNew(m_onlyNew);
    m_limit->setValue(m_scoring.limit());
    m_onlyNew->setChecked(m_scoring.onlyNew());
    const ReceiptPointer receipt = m_scoring.receipt();
    m_onlyNew->parentWidget()->setVisible(m_scoring.onlyNew() ||
                                          (receipt && receipt->known && receipt->known->rows > 0));
}

void ScoreOptions::showAction(bool isRunning)
{
    const bool isChecked = m_scoring.receipt() && !m_scoring.isOutOfDate();
    m_action = !isChecked                ? Action::Check
               : m_perLabel->isChecked() ? Action::WriteFiles
                                         : Action::WriteFile;
    m_panel->setPrimaryText(m_action == Action::Check       ? tr("Check File")
                            : m_action == Action::WriteFile ? tr("Write Scored File…")
                                                            : tr("Write Files…"));
    m_panel->setRunning(isRunning, tr("Scoring…"));
    QString note;
    if (!m_scoring.model().isThere())
        note = tr("Choose a model first.");
    else if (m_scoring.file().isEmpty())
        note = tr("Choose the file to score first.");
    else if (m_action == Action::WriteFile && !m_addLabel->isChecked() &&
             !m_addProbabilities->isChecked())
        note = tr("Nothing is added to the file: tick what is wanted.");
    m_panel->setPrimaryNote(note);
    if (!isRunning)
        m_panel->primaryButton()->setEnabled(note.isEmpty());
}

} // namespace ui
