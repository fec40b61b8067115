#pragma once

#include "core/explore/summary.h"
#include "tests/support/tables.h"
#include "ui/pages/predict/predictoptions.h"
#include "ui/style/theme.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace tests {

inline ui::OpenTablePointer opened(core::data::DataTable table)
{
    auto open = std::make_shared<ui::OpenTable>();
    open->path = QStringLiteral("customers.csv");
    open->table = std::make_shared<const core::data::DataTable>(std::move(table));
    open->summaries = core::explore::summarize(*open->table);
    return open;
}

/// 24 customers of 8 households, with a date each; "tier" is the target.
inline core::data::DataTable customers()
{
    std::vector<std::string> ids, households, regions, tiers;
    std::vector<double> ages, days;
    for (int i = 0; i < 24; ++i) {
        ids.push_back("c" + std::to_string(i));
        households.push_back("h" + std::to_string(i / 3));
        regions.push_back(i % 2 ? "north" : i % 3 ? "east" : "west");
        tiers.push_back(i % 3 == 0 ? "gold" : "basic");
        ages.push_back(20 + i);
        days.push_back(19000 + i);
    }
    return tables::table({tables::identifier("customer", ids),
                          tables::identifier("household", households),
                          tables::category("region", regions), tables::numbers("age", ages),
                          tables::dates("joined", days), tables::category("tier", tiers)},
                         "tier");
}

/// The options of the Predict step in a window of their own, with a table open.
class ShownPredictOptions {
protected:
    bool show()
    {
        m_options = std::make_unique<ui::PredictOptions>();
        m_options->setRecipe(core::prepare::defaultPlan());
        m_options->setTable(opened(customers()));
        auto* panel = m_options->panel();
        panel->resize(ui::metrics::optionsWidth, 900);
        panel->show();
        return QTest::qWaitForWindowExposed(panel);
    }

    void close()
    {
        const std::unique_ptr<QWidget> panel(m_options->panel());
        m_options.reset();
    }

    template <typename T>
    T* control(const char* name) const
    {
        auto* found = m_options->panel()->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    void choose(const char* box, const QString& text) const
    {
        auto* combo = control<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setFocus();
        for (int i = 0; i < combo->count() && combo->currentIndex() != index; ++i)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(combo->currentIndex(), index);
    }

    void type(const char* field, const QString& text) const
    {
        auto* edit = control<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    QString preset() const { return control<QComboBox>("presetBox")->currentText(); }

    core::predict::ClassifierOptions options() const { return m_options->request().options; }

    std::unique_ptr<ui::PredictOptions> m_options;
};

} // namespace tests
