#include "ui/pages/predict/options/modelgroup.h"

#include "ui/widgets/optionspanel.h"

#include <QLabel>
#include <QLocale>

namespace ui {

ModelGroup::ModelGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Trained model"))), m_facts(new QLabel)
{
    m_facts->setObjectName(QStringLiteral("modelFacts"));
    m_facts->setAccessibleName(tr("Facts about the trained model"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_group->addWidget(m_facts);
    m_group->hide();
}

void ModelGroup::setModel(const core::predict::ClassifierPointer& model)
{
    m_group->setVisible(model != nullptr);
    if (!model)
        return;
    const QLocale locale;
    const auto count = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    QString rows;
    const auto fact = [&](const QString& name, const QString& value) {
        rows += QStringLiteral("<tr><td width=\"110\">%1</td><td width=\"146\" align=\"right\">%2"
                               "</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    fact(tr("Trained on"), tr("%1 customers").arg(count(model->split.train.size())));
    fact(tr("Chosen on"), tr("%1 (validation)").arg(count(model->split.validation.size())));
    fact(tr("Tested on"), tr("%1, never seen").arg(count(model->split.test.size())));
    // All trees of a forest are kept, and models without layers have no parameters to count.
    if (const core::predict::TrainingCourse* course = model->course())
        if (course->bestEpoch > 0)
            fact(tr("Best epoch"),
                 tr("%1 of %2").arg(course->bestEpoch).arg(course->history.size()));
    if (model->parameters > 0)
        fact(tr("Parameters"), count(model->parameters));
    fact(tr("Time"), tr("%1 s").arg(locale.toString(model->fitSeconds, 'f', 1)));
    fact(tr("Seed"), QString::number(model->seed));
    m_facts->setText(
        QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows));
}

} // namespace ui
