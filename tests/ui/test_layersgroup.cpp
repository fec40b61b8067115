// The ends of the network: how categories come in, and what the output learns by.
#include "tests/support/predictoptions.h"

#include <QLabel>
#include <QSignalSpy>

using core::network::Head;
using core::predict::CategoryInputs;
using core::predict::ModelKind;

namespace {

/// "spending" has an order and four levels, "answer" has an order and two, "children" are numbers,
/// "town" has six levels. Column order: town, age, children, answer, group, spending.
core::data::DataTable shoppers()
{
    std::vector<std::string> towns, answers, groups, spending;
    std::vector<double> ages, children;
    const char* levels[] = {"little", "some", "much", "most"};
    for (std::size_t i = 0; i < 48; ++i) {
        towns.push_back("town " + std::to_string(i % 6));
        ages.push_back(20 + static_cast<double>(i));
        children.push_back(static_cast<double>(i % 4));
        answers.push_back(i % 2 ? "yes" : "no");
        groups.push_back(i % 3 ? i % 3 > 1 ? "a" : "b" : "c");
        spending.push_back(levels[i % 4]);
    }
    return tables::table(
        {tables::category("town", towns), tables::numbers("age", ages),
         tables::numbers("children", children), tables::ordinal("answer", {"no", "yes"}, answers),
         tables::category("group", groups),
         tables::ordinal("spending", {"little", "some", "much", "most"}, spending)},
        "spending");
}

} // namespace

class TestLayersGroup : public QObject, private tests::ShownPredictOptions {
    Q_OBJECT

    QComboBox* output() const { return control<QComboBox>("outputBox"); }

private slots:
    void initTestCase() { ui::applyTheme(ui::ThemeChoice::Light); }

    void init()
    {
        QVERIFY(show());
        m_options->setTable(tests::opened(shoppers()));
    }

    void cleanup() { close(); }

    void anOrderIsOfferedWhereTheTargetHasOne()
    {
        QVERIFY(output()->isVisible());
        QVERIFY(options().head == Head::Softmax);
        choose("outputBox", QStringLiteral("Classes in order"));
        QVERIFY(options().head == Head::Ordinal);
        QCOMPARE(preset(), QStringLiteral("Own design"));
        for (const char* without : {"town", "answer", "group"}) {
            choose("targetBox", QString::fromLatin1(without));
            QVERIFY2(!output()->isVisible(), without);
            QVERIFY2(options().head == Head::Softmax, without);
        }
        // What was chosen stands again where it makes sense.
        for (const char* with : {"children", "spending"}) {
            choose("targetBox", QString::fromLatin1(with));
            QVERIFY2(output()->isVisible(), with);
            QVERIFY2(options().head == Head::Ordinal, with);
        }
    }

    void everyPresetResetsBothEnds()
    {
        for (const std::string& name : core::predict::classifierPresetNames()) {
            choose("outputBox", QStringLiteral("Classes in order"));
            choose("categoriesBox", QStringLiteral("Embeddings"));
            QCOMPARE(preset(), QStringLiteral("Own design"));
            auto* box = control<QComboBox>("presetBox");
            box->setCurrentIndex(box->findData(QString::fromStdString(name)));
            const auto wanted = core::predict::classifierPreset(name);
            QVERIFY(options().head == wanted.head);
            QVERIFY(options().categories == wanted.categories);
            QCOMPARE(box->currentData().toString(), QString::fromStdString(name));
        }
    }

    /// By hand: of town's six levels three numbers; the group has too few, ordinals are numbers.
    void embeddingsReachTheRequestAndAreCounted()
    {
        auto* note = control<QLabel>("embeddedNote");
        QVERIFY(!note->isVisible());
        const auto plain = m_options->preview();
        QSignalSpy changed(m_options.get(), &ui::PredictOptions::changed);
        QSignalSpy network(m_options.get(), &ui::PredictOptions::networkChanged);
        choose("categoriesBox", QStringLiteral("Embeddings"));
        QVERIFY(options().categories == CategoryInputs::Embeddings);
        QCOMPARE(changed.count(), 1);
        QVERIFY(network.count() > 0);
        QCOMPARE(preset(), QStringLiteral("Own design"));
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), QStringLiteral("6 inputs of 1 column become 3 numbers"));
        QCOMPARE(note->toolTip(), QStringLiteral("town"));
        const auto& preview = m_options->preview();
        QCOMPARE(preview.inputs, plain.inputs);
        QCOMPARE(preview.layers.size(), plain.layers.size() + 1);
        QCOMPARE(preview.layers[0].name, std::string("Embedding · 1 column"));
        QCOMPARE(preview.layers[0].parameters, std::size_t{18});
        QCOMPARE(preview.layers[0].width, plain.inputs - 3);

        choose("targetBox", QStringLiteral("town"));
        QCOMPARE(note->text(), QStringLiteral("No column has 4 levels or more: this changes "
                                              "nothing."));
        QCOMPARE(m_options->preview().layers.size(), plain.layers.size());
    }

    void ensemblesHearBothEnds()
    {
        choose("outputBox", QStringLiteral("Classes in order"));
        choose("categoriesBox", QStringLiteral("Embeddings"));
        choose("modelKindBox", QStringLiteral("Ensemble"));
        QVERIFY(output()->isVisible());
        QVERIFY(options().kind == ModelKind::Ensemble);
        QVERIFY(options().head == Head::Ordinal);
        QVERIFY(options().categories == CategoryInputs::Embeddings);
    }
};

QTEST_MAIN(TestLayersGroup)
#include "test_layersgroup.moc"
