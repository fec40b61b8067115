#include "core/base/error.h"
#include "core/network/engine.h"
#include "core/samples/samples.h"
#include "core/segment/methods/autoencoderpresets.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/segment/segmentoptions.h"
#include "ui/pages/segment/segmentpage.h"
#include "ui/pages/segment/segmentview.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/segmentcard.h"
#include "ui/widgets/segmentcardlist.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::segment::SegmentMethod;

namespace {

template <typename T>
T* control(ui::SegmentPage& page, const char* name)
{
    return page.options()->panel()->findChild<T*>(QString::fromLatin1(name));
}

void tickOnly(ui::SegmentPage& page, const QStringList& names)
{
    for (auto* box : page.options()->panel()->findChildren<QCheckBox*>()) {
        const QVariant name = box->property("columnName");
        if (name.isValid())
            box->setChecked(names.contains(name.toString()));
    }
}

QString labelText(ui::SegmentPage& page, const char* name)
{
    return page.findChild<QLabel*>(QString::fromLatin1(name))->text();
}

} // namespace

class TestSegmentPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_mall = m_folder.filePath(QStringLiteral("mall.csv"));
        QFile file(m_mall);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(core::samples::sampleCsv("mall")));
    }

    void init()
    {
        m_workspace = std::make_unique<ui::Workspace>();
        m_page = std::make_unique<ui::SegmentPage>(*m_workspace);
        m_page->resize(1100, 800);
        m_workspace->openFile(m_mall);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        m_numeric.clear();
        const auto& table = *m_workspace->openTable()->table;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (table.column(i).type == core::data::ColumnType::Numeric)
                m_numeric << QString::fromStdString(table.column(i).name);
        }
        QVERIFY(m_numeric.size() >= 3);
    }

    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void requestSaysWhatTheOptionsSay()
    {
        tickOnly(*m_page, {m_numeric[1], m_numeric[2]});
        control<QSpinBox>(*m_page, "segmentsBox")->setValue(7);
        control<QSpinBox>(*m_page, "startsBox")->setValue(33);
        control<QSpinBox>(*m_page, "seedBox")->setValue(5);
        control<QLineEdit>(*m_page, "hiddenUnitsField")->setText(QStringLiteral("16, 4"));
        control<QSpinBox>(*m_page, "latentWidthBox")->setValue(3);
        auto* activation = control<QComboBox>(*m_page, "activationBox");
        activation->setCurrentIndex(activation->findText(QStringLiteral("Tanh")));
        control<QSpinBox>(*m_page, "epochsBox")->setValue(12);
        control<QSpinBox>(*m_page, "batchBox")->setValue(32);
        control<QLineEdit>(*m_page, "learningRateField")->setText(QStringLiteral("5e-4"));
        control<QLineEdit>(*m_page, "weightDecayField")->setText(QStringLiteral("0.01"));
        control<QSpinBox>(*m_page, "validationBox")->setValue(10);

        const auto request = m_page->options()->request();
        const auto& table = *m_workspace->openTable()->table;
        const std::vector<std::size_t> features{table.require(m_numeric[1].toStdString()),
                                                table.require(m_numeric[2].toStdString())};
        QCOMPARE(request.features, features);
        QCOMPARE(request.method, SegmentMethod::AutoencoderKMeans);
        QCOMPARE(request.k, 7);
        QCOMPARE(request.starts, 33);
        QCOMPARE(request.seed, std::uint64_t(5));
        QCOMPARE(m_workspace->seed(), std::uint64_t(5));
        QCOMPARE(request.autoencoder.encoder, (std::vector<int>{16, 4}));
        QCOMPARE(request.autoencoder.latentWidth, 3);
        QCOMPARE(request.autoencoder.activation, core::network::Activation::Tanh);
        QCOMPARE(request.autoencoder.epochs, 12);
        QCOMPARE(request.autoencoder.batchSize, 32);
        QCOMPARE(request.autoencoder.learningRate, 5e-4);
        QCOMPARE(request.autoencoder.weightDecay, 0.01);
        QCOMPARE(request.autoencoder.validationShare, 0.1);
    }

    void smallTablePresetIsTheOneOfTheCore()
    {
        control<QSpinBox>(*m_page, "epochsBox")->setValue(12);
        control<QLineEdit>(*m_page, "hiddenUnitsField")->setText(QStringLiteral("64-32"));
        control<QPushButton>(*m_page, "preset-small-table")->click();
        const auto request = m_page->options()->request().autoencoder;
        const core::segment::AutoencoderOptions preset;
        QCOMPARE(request.encoder, preset.encoder);
        QCOMPARE(request.epochs, preset.epochs);
        QCOMPARE(request.batchSize, preset.batchSize);
        QCOMPARE(request.learningRate, preset.learningRate);
    }

    void everyPresetIsTheOneOfTheCore()
    {
        const auto chosen = [this] { return m_page->options()->request().autoencoder; };
        for (const auto& preset : core::segment::autoencoderPresets(0)) {
            const std::string button = "preset-" + std::string(preset.name);
            control<QPushButton>(*m_page, button.c_str())->click();
            auto expected = preset.options;
            expected.latentWidth = chosen().latentWidth; // follows the features
            QVERIFY2(chosen() == expected, button.c_str());
        }
        // Three numbers are squeezed into two.
        QCOMPARE(chosen().latentWidth, 2);
    }

    void nothingTickedCannotBeRun()
    {
        tickOnly(*m_page, {});
        QVERIFY(!m_page->options()->canFind());
        QVERIFY(!m_page->options()->panel()->primaryButton()->isEnabled());
        m_page->start();
        QVERIFY(!m_workspace->isRunning(ui::Step::Segment));
    }

    void unreadableHiddenUnitsAreSaidNotGuessed()
    {
        control<QLineEdit>(*m_page, "hiddenUnitsField")->setText(QStringLiteral("8-0"));
        QVERIFY(!m_page->options()->canFind());
        auto* method = control<QComboBox>(*m_page, "methodBox");
        method->setCurrentIndex(method->findText(QStringLiteral("k-means")));
        QVERIFY(m_page->options()->canFind());
    }

    void sizesOnCardsSumToAllCustomers()
    {
        findByKMeans(5);
        const auto& cards = m_page->view()->cards()->cards();
        QCOMPARE(cards.size(), std::size_t(5));
        std::size_t sum = 0;
        for (const auto& card : m_workspace->segmentation()->profile.cards)
            sum += card.size;
        QCOMPARE(sum, std::size_t(200));
        QVERIFY(labelText(*m_page, "pageHeadline").contains(QStringLiteral("5 segments")));
        QVERIFY(labelText(*m_page, "pageHeadline").contains(QStringLiteral("200 customers")));
    }

    void choosingACardChoosesItOnTheMap()
    {
        findByKMeans(5);
        QTest::mouseClick(m_page->view()->cards()->cards()[2], Qt::LeftButton);
        QCOMPARE(m_page->view()->map()->selectedSegment(), 2);
        QVERIFY(m_page->view()->cards()->cards()[2]->isSelected());
        QTest::keyClick(m_page->view()->cards()->cards()[2], Qt::Key_Space);
        QCOMPARE(m_page->view()->map()->selectedSegment(), -1);
    }

    void changedOptionsMarkTheResultOutOfDateAndBack()
    {
        findByKMeans(5);
        auto* notice = m_page->findChild<ui::Banner*>(QStringLiteral("segmentNotice"));
        control<QSpinBox>(*m_page, "segmentsBox")->setValue(4);
        QCOMPARE(m_workspace->state(ui::Step::Segment), ui::StepState::OutOfDate);
        QVERIFY(!notice->isHidden());
        QVERIFY(notice->findChild<QPushButton*>(QStringLiteral("runAgainButton")) != nullptr);
        QVERIFY(m_workspace->segmentation() != nullptr);
        control<QSpinBox>(*m_page, "segmentsBox")->setValue(5);
        QCOMPARE(m_workspace->state(ui::Step::Segment), ui::StepState::Done);
    }

    void mapOptionsApplyAtOnceAndLeaveTheResultUpToDate()
    {
        findByKMeans(5);
        auto* axes = control<QComboBox>(*m_page, "axesBox");
        axes->setCurrentIndex(axes->findText(QStringLiteral("Principal components")));
        QCOMPARE(m_page->view()->map()->axes().kind, ui::MapAxes::Kind::Components);
        control<QCheckBox>(*m_page, "labelsBox")->setChecked(false);
        QCOMPARE(m_workspace->state(ui::Step::Segment), ui::StepState::Done);
    }

    void exportsAreCsvFilesOfAllSegmentsAndAllCustomers()
    {
        findByKMeans(5);
        const QString summary = m_folder.filePath(QStringLiteral("summary.csv"));
        QCOMPARE(exported("exportClusterSummary", summary).count('\n'), 1 + 5 + 1);
        const QString customers = m_folder.filePath(QStringLiteral("customers.csv"));
        const QByteArray text = exported("exportCustomers", customers);
        QCOMPARE(text.count('\n'), 1 + 200);
        QVERIFY(text.left(text.indexOf('\n')).contains("segment_name"));
    }

    void autoencoderShowsItsLossAndBothSilhouettes()
    {
        try {
            core::network::engine();
        } catch (const core::Error& error) {
            QSKIP(error.what());
        }
        tickOnly(*m_page, m_numeric);
        control<QSpinBox>(*m_page, "epochsBox")->setValue(3);
        QSignalSpy epochs(m_workspace.get(), &ui::Workspace::epochFinished);
        QSignalSpy failed(m_workspace.get(), &ui::Workspace::jobFailed);
        m_page->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() || failed.count(), 60000);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(epochs.count(), 3);
        QTRY_VERIFY(!m_workspace->isRunning(ui::Step::Segment));
        QVERIFY(labelText(*m_page, "pageHeadline").contains(QStringLiteral("in the latent space")));
    }

private:
    void findByKMeans(int k)
    {
        tickOnly(*m_page, {m_numeric[1], m_numeric[2]});
        auto* method = control<QComboBox>(*m_page, "methodBox");
        method->setCurrentIndex(method->findText(QStringLiteral("k-means")));
        control<QSpinBox>(*m_page, "segmentsBox")->setValue(k);
        m_page->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() != nullptr, 30000);
        QTRY_VERIFY(!m_workspace->isRunning(ui::Step::Segment));
    }

    QByteArray exported(const char* action, const QString& path)
    {
        const auto before = ui::dialogs().saveFile;
        ui::dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
            return path;
        };
        m_page->findChild<QAction*>(QString::fromLatin1(action))->trigger();
        ui::dialogs().saveFile = before;
        QByteArray text;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000); }();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
        return text;
    }

    QTemporaryDir m_folder;
    QString m_mall;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::SegmentPage> m_page;
    QStringList m_numeric;
};

QTEST_MAIN(TestSegmentPage)
#include "test_segmentpage.moc"
