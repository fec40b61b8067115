#include "tests/core/predict/townsfixture.h"
#include "ui/pages/predict/summaryview.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <memory>

class TestSummaryView : public QObject {
    Q_OBJECT

    static core::predict::ClassifierPointer model(bool usual)
    {
        auto request = towns::request(towns::townspeople(200));
        request.options.training.epochs = 1;
        if (!usual) {
            request.options.head = core::network::Head::Ordinal;
            request.options.categories = core::predict::CategoryInputs::Embeddings;
        }
        return std::make_shared<const core::predict::ClassifierModel>(
            core::predict::trainClassifier(request, {}));
    }

    static QString facts(const ui::SummaryView& view)
    {
        return view.findChild<QLabel*>(QStringLiteral("modelFacts"))->text();
    }

private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    /// By hand: twelve towns become six numbers, 72 weights; age, noise and three cards beside.
    void embeddingsStandBetweenTheInputsAndTheLayers()
    {
        ui::SummaryView view;
        view.setModel(model(false), QStringLiteral("towns.csv"));
        const auto* table = view.findChild<QTableView*>(QStringLiteral("layerTable"))->model();
        const auto row = [&](int index) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->index(index, column).data().toString();
            return cells.join(u'|');
        };
        QVERIFY2(row(0).contains(QStringLiteral("Input|17")), qPrintable(row(0)));
        QVERIFY2(row(1).contains(QStringLiteral("Embedding · 1 column|11|72")), qPrintable(row(1)));
        QVERIFY2(row(2).contains(QStringLiteral("Dense 32 · ReLU|32|384")), qPrintable(row(2)));
    }

    void whatIsNotUsualAboutTheEndsIsSaid()
    {
        ui::SummaryView view;
        view.setModel(model(false), QStringLiteral("towns.csv"));
        QVERIFY(facts(view).contains(QStringLiteral("embeddings")));
        QVERIFY(facts(view).contains(QStringLiteral("classes in order")));
        view.setModel(model(true), QStringLiteral("towns.csv"));
        QVERIFY(!facts(view).contains(QStringLiteral("embeddings")));
        QVERIFY(!facts(view).contains(QStringLiteral("classes in order")));
    }
};

QTEST_MAIN(TestSummaryView)
#include "test_summaryview.moc"
