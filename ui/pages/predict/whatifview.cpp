#include "ui/pages/predict/whatifview.h"

#include "core/base/error.h"
#include "ui/errortext.h"
#include "ui/pages/predict/probabilitybars.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::predict::ClassifierModel;
using core::predict::ClassifierPointer;

FieldRange rangeOf(const core::data::Column& column, const std::vector<std::uint32_t>& rows)
{
    FieldRange range;
    bool isFirst = true;
    range.isWhole = true;
    for (const std::uint32_t row : rows) {
        if (column.isMissing(row))
            continue;
        const double value = column.numbers[row];
        range.low = isFirst ? value : std::min(range.low, value);
        range.high = isFirst ? value : std::max(range.high, value);
        range.isWhole = range.isWhole && value == std::floor(value);
        isFirst = false;
    }
    return range;
}

int decidedClass(const ClassifierModel& model, const std::vector<double>& probabilities)
{
    core::data::Matrix shares(1, probabilities.size());
    std::ranges::copy(probabilities, shares.values().begin());
    return core::predict::decidedClasses(shares, model.threshold).front();
}

QString words(const ErrorText& error)
{
    return error.remedy.isEmpty() ? error.headline : error.headline + u' ' + error.remedy;
}

} // namespace

std::vector<FieldRange> fieldRanges(const ClassifierModel& model, const std::stop_token& stop)
{
    std::vector<FieldRange> ranges;
    for (const auto& source : model.recipe.sources) {
        core::throwIfStopped(stop);
        const auto& column = model.table->column(model.table->require(source.name));
        ranges.push_back(column.isNumeric() ? rangeOf(column, model.split.train) : FieldRange{});
    }
    return ranges;
}

WhatIfView::WhatIfView(QWidget* parent)
    : PlotCard(tr("What if"), new ProbabilityBars, parent),
      m_bars(static_cast<ProbabilityBars*>(plot())), m_reset(new QPushButton(tr("Reset"))),
      m_sentence(new QLabel), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("whatIfCard"));
    m_bars->setObjectName(QStringLiteral("whatIfBars"));
    // As high as its classes: the room is for the fields.
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reset->setObjectName(QStringLiteral("whatIfReset"));
    m_reset->setProperty("small", true);
    m_reset->setToolTip(tr("All features as they are in the table"));
    connect(m_reset, &QPushButton::clicked, this, &WhatIfView::reset);
    addHeaderWidget(m_reset);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addBodyWidget(m_sentence, false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(120);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    addBodyWidget(m_scroll, false);
    tellChanges();
}

WhatIfView::~WhatIfView() = default;

void WhatIfView::setModel(const ClassifierPointer& model, const std::vector<FieldRange>& ranges)
{
    m_job.stop();
    m_computing = m_again = false;
    m_model = model;
    m_whatIf.reset();
    m_before.clear();
    m_bars->clear();
    createFields(ranges);
    tellChanges();
}

void WhatIfView::createFields(const std::vector<FieldRange>& ranges)
{
    m_fields.clear();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int row = 0;
    if (m_model)
        for (const auto& column : core::predict::originalColumns(m_model->recipe)) {
            auto* field = new WhatIfField(m_model->recipe.sources[column.source], column.source,
                                          ranges.at(column.source), *grid, row, content);
            connect(field, &WhatIfField::edited, this,
                    [this, field](const QString& text) { edit(*field, text); });
            m_fields.push_back(field);
            row += 2;
        }
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(3, 140);
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(content);
    // The card shines through.
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setEnabled(false);
}

void WhatIfView::setCustomer(std::size_t row, const std::vector<double>& probabilities)
{
    m_job.stop();
    m_computing = m_again = false;
    m_row = row;
    m_before = probabilities;
    m_whatIf = std::make_unique<core::predict::WhatIf>(core::predict::explainedModel(m_model), row);
    m_tried.assign(m_model->recipe.sources.size(), {});
    for (WhatIfField* field : m_fields)
        field->setOriginal(QString::fromStdString(m_whatIf->text(field->index())));
    m_scroll->widget()->setEnabled(true);
    showProbabilities(m_before);
}

void WhatIfView::reset()
{
    if (!m_whatIf)
        return;
    m_whatIf->restoreAll();
    std::ranges::fill(m_tried, std::nullopt);
    for (WhatIfField* field : m_fields)
        field->setOriginal(field->original());
    tellChanges();
    compute();
}

void WhatIfView::Tried::putInto(core::predict::WhatIf& customer, std::size_t source) const
{
    if (number)
        customer.setNumber(source, *number);
    else
        customer.setText(source, text);
}

void WhatIfView::edit(WhatIfField& field, const QString& text)
{
    if (!m_whatIf)
        return;
    // A number is read as the language writes it, not as the file does.
    const Tried tried{text.toStdString(), field.number()};
    try {
        if (field.isOriginal())
            m_whatIf->restore(field.index());
        else
            tried.putInto(*m_whatIf, field.index());
    } catch (const core::Error& error) {
        const QString kept = field.shown(QString::fromStdString(m_whatIf->text(field.index())));
        field.setProblem(kept.isEmpty()
                             ? tr("%1 Still counted as missing.").arg(words(errorText(error)))
                             : tr("%1 Still counted as %2.").arg(words(errorText(error)), kept));
        tellChanges();
        return;
    }
    const bool changed = m_whatIf->isChanged(field.index());
    m_tried[field.index()] = changed ? std::optional(tried) : std::nullopt;
    field.setProblem({});
    field.setChanged(changed);
    tellChanges();
    compute();
}

/// One at a time: a slow model is asked again when it has answered, with what stands there then.
void WhatIfView::compute()
{
    if (m_computing) {
        m_again = true;
        return;
    }
    m_computing = true;
    m_again = false;
    Job& job = m_job.start([this, model = m_model, row = m_row,
                            tried = m_tried](Job&, const core::TrainingControl&) -> Job::Deliver {
        core::predict::WhatIf customer(core::predict::explainedModel(model), row);
        for (std::size_t source = 0; source < tried.size(); ++source)
            if (tried[source])
                tried[source]->putInto(customer, source);
        return [this, result = customer.probabilities()] { showProbabilities(result); };
    });
    const auto end = [this] {
        m_computing = false;
        if (m_again)
            QTimer::singleShot(0, this, [this] {
                if (m_again)
                    compute();
            });
    };
    connect(&job, &Job::succeeded, this, end);
    connect(&job, &Job::failed, this, [this, end](const ErrorText& error) {
        m_sentence->setText(words(error));
        end();
    });
}

void WhatIfView::showProbabilities(const std::vector<double>& probabilities)
{
    QStringList classes;
    for (const std::string& name : m_model->classes)
        classes << QString::fromStdString(name);
    m_bars->setProbabilities(classes, m_before, probabilities,
                             decidedClass(*m_model, probabilities));
    tellChanges();
}

void WhatIfView::tellChanges()
{
    const std::size_t changed = changedCount();
    const bool hasProblem =
        std::ranges::any_of(m_fields, [](const auto* f) { return !f->problem().isEmpty(); });
    m_reset->setEnabled(changed > 0 || hasProblem);
    setCaption(changed == 0   ? tr("change a feature and watch the probabilities")
               : changed == 1 ? tr("1 feature changed")
                              : tr("%1 features changed").arg(changed));
    if (m_before.empty()) {
        m_sentence->setText(tr("No customer is chosen yet."));
        return;
    }
    const auto name = [this](const std::vector<double>& probabilities) {
        return QString::fromStdString(
            m_model->classes[std::size_t(decidedClass(*m_model, probabilities))]);
    };
    const QString before = name(m_before);
    const QString now = name(m_bars->now());
    m_sentence->setText(changed == 0 ? tr("The model says “%1”.").arg(before)
                        : now == before
                            ? tr("The model still says “%1”.").arg(before)
                            : tr("The model now says “%1” instead of “%2”.").arg(now, before));
}

WhatIfField* WhatIfView::field(const QString& name) const
{
    for (WhatIfField* field : m_fields)
        if (QString::fromStdString(m_model->recipe.sources[field->index()].name) == name)
            return field;
    return nullptr;
}

std::size_t WhatIfView::changedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_fields, [](const auto* field) { return field->isChanged(); }));
}

QString WhatIfView::sentence() const
{
    return m_sentence->text();
}

void WhatIfView::changeEvent(QEvent* event)
{
    PlotCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (WhatIfField* field : m_fields)
            field->restyle();
}

} // namespace ui
