#include "ui/pages/predict/dependencecard.h"

#include "ui/pages/predict/busydelay.h"
#include "ui/pages/predict/cardcontrols.h"
#include "ui/pages/predict/classbox.h"
#include "ui/widgets/choicebox.h"
#include "ui/words/richtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

namespace ui {

namespace {

using core::predict::Dependence;

/// Columns kept at most; the lines of single customers are many for many classes.
constexpr std::size_t mostKept = 24;

DependencePlot::Kind kindOf(core::data::ColumnType type)
{
    if (type == core::data::ColumnType::Numeric)
        return DependencePlot::Kind::Number;
    return type == core::data::ColumnType::Date ? DependencePlot::Kind::Date
                                                : DependencePlot::Kind::Category;
}

} // namespace

DependenceCard::DependenceCard(QWidget* parent)
    : PlotCard(tr("Dependence"), new DependencePlot, parent),
      m_plot(static_cast<DependencePlot*>(plot())), m_column(new ChoiceBox), m_class(new ChoiceBox),
      m_customers(new QCheckBox(tr("Single customers")))
{
    setObjectName(QStringLiteral("dependenceCard"));
    m_plot->setObjectName(QStringLiteral("dependencePlot"));
    m_column->setObjectName(QStringLiteral("dependenceColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_class->setObjectName(QStringLiteral("dependenceClass"));
    m_class->setAccessibleName(tr("Classes shown"));
    for (QComboBox* box : {m_column, m_class}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setMaximumWidth(200);
    }
    m_customers->setObjectName(QStringLiteral("dependenceCustomers"));
    addCardControls(*this, {m_column, m_class, m_customers});
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        compute();
        emit columnChosen(column());
    });
    connect(m_class, &QComboBox::currentIndexChanged, this, &DependenceCard::showDependence);
    connect(m_customers, &QCheckBox::toggled, this, &DependenceCard::showDependence);
    m_busy.setSingleShot(true);
    m_busy.setInterval(busyDelay);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_plot->clear();
        m_plot->setEmptyText(tr("Asking the model about other values of %1…").arg(column()));
    });
    setModel({});
}

void DependenceCard::setModel(const core::predict::ClassifierPointer& model)
{
    m_job.stop();
    m_busy.stop();
    m_model = model;
    m_known.clear();
    {
        const QSignalBlocker blocker(m_column);
        m_column->clear();
        if (model)
            for (const auto& column : core::predict::originalColumns(model->recipe))
                m_column->addItem(QString::fromStdString(column.name),
                                  static_cast<int>(column.source));
        m_column->setCurrentIndex(-1);
    }
    fillClassBox(*m_class, model ? model->classes : std::vector<std::string>{}, tr("All classes"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_column, m_class, m_customers})
        widget->setEnabled(model != nullptr);
    m_plot->clear();
    m_plot->setEmptyText(tr("Shows how the probabilities follow one column."));
    showDependence();
}

void DependenceCard::setColumn(const QString& name)
{
    if (const int at = m_column->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive); at >= 0)
        m_column->setCurrentIndex(at);
}

QString DependenceCard::column() const
{
    return m_column->currentText();
}

std::shared_ptr<const Dependence> DependenceCard::dependence() const
{
    const auto at = m_known.find(static_cast<std::size_t>(m_column->currentData().toInt()));
    return m_column->currentIndex() >= 0 && at != m_known.end() ? at->second : nullptr;
}

void DependenceCard::compute()
{
    m_job.stop();
    m_busy.stop();
    if (!m_model || m_column->currentIndex() < 0)
        return;
    if (dependence()) {
        showDependence();
        return;
    }
    const auto source = static_cast<std::size_t>(m_column->currentData().toInt());
    m_busy.start();
    Job& job = m_job.start([this, model = m_model, source](
                               Job& own, const core::TrainingControl& control) -> Job::Deliver {
        const auto& rows = model->test.rows.empty() ? model->split.train : model->test.rows;
        auto result = std::make_shared<const Dependence>(core::predict::partialDependence(
            core::predict::explainedModel(model), source, rows, {.seed = model->seed},
            control.discard, own.progress()));
        return [this, source, result] {
            m_busy.stop();
            if (m_known.size() >= mostKept)
                m_known.clear();
            m_known[source] = result;
            showDependence();
        };
    });
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        m_busy.stop();
        m_plot->clear();
        m_plot->setEmptyText(error.headline + QLatin1Char(' ') + error.remedy);
    });
}

std::vector<DependencePlot::Line> DependenceCard::lines(const Dependence& dependence) const
{
    std::vector<DependencePlot::Line> lines;
    const int chosen = m_class->currentData().toInt();
    for (std::size_t k = 0; k < m_model->classes.size(); ++k) {
        if (chosen >= 0 && k != static_cast<std::size_t>(chosen))
            continue;
        DependencePlot::Line line{
            QString::fromStdString(m_model->classes[k]), static_cast<int>(k), {}};
        for (std::size_t point = 0; point < dependence.points.size(); ++point)
            line.mean.push_back(dependence.mean(point, k));
        const core::data::Matrix& single = dependence.lines[k];
        if (chosen >= 0 && m_customers->isChecked())
            for (std::size_t row = 0; row < single.rows(); ++row)
                line.customers.emplace_back(single.row(row).begin(), single.row(row).end());
        lines.push_back(std::move(line));
    }
    return lines;
}

void DependenceCard::showDependence()
{
    const bool one = m_class->currentData().toInt() >= 0;
    m_customers->setEnabled(m_model && one);
    m_customers->setToolTip(one ? tr("A thin line for each of some customers")
                                : tr("Choose one class to see single customers"));
    const auto known = dependence();
    if (!known) {
        setCaption({});
        return;
    }
    std::vector<DependencePlot::Point> points;
    for (const auto& point : known->points)
        points.push_back({point.value, QString::fromStdString(point.text),
                          static_cast<qint64>(point.rows), point.isMissing});
    m_plot->setDependence(QString::fromStdString(known->column.name), kindOf(known->column.type),
                          std::move(points), lines(*known));
    setCaption(m_model->test.rows.empty()
                   ? tr("mean of %1 training customers").arg(count(known->rows))
                   : tr("mean of %1 test customers").arg(count(known->rows)));
}

void DependenceCard::changeEvent(QEvent* event)
{
    PlotCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retintClassBox(*m_class);
}

} // namespace ui
