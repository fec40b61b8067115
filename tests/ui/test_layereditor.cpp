#include "ui/style/theme.h"
#include "ui/widgets/layereditor.h"
#include "ui/widgets/layerrow.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace ui;

namespace {

/// A layer editor in a window between two other widgets, driven by mouse and keys.
struct LayerFixture {
    QWidget window;
    QPushButton* before = new QPushButton(QStringLiteral("before"));
    LayerEditor* editor = new LayerEditor;
    QPushButton* after = new QPushButton(QStringLiteral("after"));

    explicit LayerFixture(const char* layers)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(editor);
        column->addWidget(after);
        editor->setLayers(core::network::parseLayers(layers));
        window.show();
        window.activateWindow();
    }

    QString text() const
    {
        return QString::fromStdString(core::network::layersText(editor->layers()));
    }

    /// From top to bottom.
    QList<LayerRow*> rows() const
    {
        QList<LayerRow*> all;
        for (auto* row : editor->findChildren<LayerRow*>())
            if (row->isVisible())
                all << row;
        std::sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->y() < b->y(); });
        return all;
    }

    QWidget* insertionLine() const
    {
        return editor->findChild<QWidget*>(QStringLiteral("layerInsertionLine"));
    }

    static QWidget* handle(const LayerRow* row)
    {
        return row->findChild<QWidget*>(QStringLiteral("layerHandle"));
    }

    static void press(const LayerRow* row)
    {
        QTest::mousePress(handle(row), Qt::LeftButton, {}, {7, 16});
    }

    /// The pointer, with the button held, to a place among the rows.
    static void dragTo(const LayerRow* row, int y)
    {
        const QPointF global = row->parentWidget()->mapToGlobal(QPointF(7, y));
        QMouseEvent event(QEvent::MouseMove, handle(row)->mapFromGlobal(global), global,
                          Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(handle(row), &event);
    }

    static void release(const LayerRow* row)
    {
        QTest::mouseRelease(handle(row), Qt::LeftButton, {}, {7, 16});
    }
};

constexpr const char* fourLayers = "dense 128 relu, batchnorm, dropout 0.4, dense 64 tanh";

} // namespace

class TestLayerEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void aLayerFollowsThePointerAndLandsAtTheLine()
    {
        LayerFixture layers(fourLayers);
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        QSignalSpy changed(layers.editor, &LayerEditor::layersChanged);
        LayerRow* const dense = layers.rows()[0];
        const int home = dense->y();
        LayerFixture::press(dense);
        QVERIFY(!layers.insertionLine()->isVisible());
        LayerFixture::dragTo(dense, home + 16 + 70);
        QCOMPARE(dense->y(), home + 70);
        QVERIFY(layers.insertionLine()->isVisible());
        // Two rows further down: between dropout and the second dense layer.
        QCOMPARE(layers.insertionLine()->geometry().bottom() + 1, home + 3 * LayerRow::rowHeight);
        QCOMPARE(changed.count(), 0);
        LayerFixture::release(dense);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!layers.insertionLine()->isVisible());
        QCOMPARE(layers.text(),
                 QStringLiteral("batchnorm, dropout 0.4, dense 128 relu, dense 64 tanh"));
        QTRY_COMPARE(layers.rows()[2], dense);
        QCOMPARE(dense->y(), home + 2 * LayerRow::rowHeight);
        QVERIFY(dense->hasFocus());
    }

    void aLayerDraggedUpEndsAtTheTop()
    {
        LayerFixture layers(fourLayers);
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        LayerRow* const last = layers.rows()[3];
        LayerFixture::press(last);
        LayerFixture::dragTo(last, -500);
        QCOMPARE(layers.insertionLine()->geometry().top(), 0);
        // It stays with the rows, however far the pointer goes.
        QCOMPARE(last->y(), 0);
        LayerFixture::release(last);
        QCOMPARE(layers.text(),
                 QStringLiteral("dense 64 tanh, dense 128 relu, batchnorm, dropout 0.4"));
    }

    void escapeAndPlainClicksLeaveTheLayers()
    {
        LayerFixture layers(fourLayers);
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        QSignalSpy changed(layers.editor, &LayerEditor::layersChanged);
        LayerRow* const row = layers.rows()[1];
        const int home = row->y();
        LayerFixture::press(row);
        LayerFixture::dragTo(row, home + 100);
        QTest::keyClick(row, Qt::Key_Escape);
        QCOMPARE(row->y(), home);
        QVERIFY(!layers.insertionLine()->isVisible());
        LayerFixture::dragTo(row, home + 60);
        LayerFixture::release(row);
        QTest::mouseClick(LayerFixture::handle(row), Qt::LeftButton);
        QCOMPARE(row->y(), home);
        QCOMPARE(layers.text(), QString::fromLatin1(fourLayers));
        QCOMPARE(changed.count(), 0);
    }

    void layersMoveAndGoByKeys()
    {
        LayerFixture layers(fourLayers);
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        QSignalSpy changed(layers.editor, &LayerEditor::layersChanged);
        LayerRow* const row = layers.rows()[0];
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(layers.text(),
                 QStringLiteral("batchnorm, dense 128 relu, dropout 0.4, dense 64 tanh"));
        QVERIFY(row->hasFocus());
        QCOMPARE(row->accessibleName(), QStringLiteral("Layer 2: Dense"));
        // From within a field, too.
        auto* units = row->findChild<QSpinBox*>();
        units->setFocus();
        QTest::keyClick(units, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(layers.text(), QString::fromLatin1(fourLayers));
        QTest::keyClick(units, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(layers.text(), QString::fromLatin1(fourLayers));
        QCOMPARE(changed.count(), 2);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down);
        QTRY_VERIFY(layers.rows()[1]->hasFocus());
        QTest::keyClick(layers.rows()[1], Qt::Key_Delete);
        QCOMPARE(layers.text(), QStringLiteral("dense 128 relu, dropout 0.4, dense 64 tanh"));
        QTRY_VERIFY(layers.rows()[1]->hasFocus());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(layers.window.focusWidget(), Qt::Key_Delete);
        QCOMPARE(layers.text(), QString());
        QCOMPARE(layers.window.focusWidget()->objectName(), QStringLiteral("addLayerButton"));
    }

    void tabGoesThroughTheLayersAsTheyStand()
    {
        LayerFixture layers("dense 8 relu, dropout 0.2");
        layers.editor->addLayer(core::network::BatchNormalization{});
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        layers.editor->moveLayer(2, 0);
        layers.before->setFocus();
        QStringList met;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(layers.window.focusWidget(), Qt::Key_Tab);
            met << layers.window.focusWidget()->accessibleName();
        }
        QCOMPARE(met, QStringList({"Layer 1: Batch norm", "Layer 2: Dense", "Units of layer 2",
                                   "Activation of layer 2", "Layer 3: Dropout",
                                   "Dropout rate of layer 3", "Add Layer", ""}));
        QCOMPARE(layers.window.focusWidget(), layers.after);
    }

    void newLayersComeFromTheMenuAndAreTypedInto()
    {
        LayerFixture layers("dense 8 relu");
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        auto* add = layers.editor->findChild<QPushButton*>(QStringLiteral("addLayerButton"));
        const auto choose = [&](int downs) {
            QTimer::singleShot(0, add, [add, downs] {
                for (int i = 0; i < downs; ++i)
                    QTest::keyClick(add->menu(), Qt::Key_Down);
                QTest::keyClick(add->menu(), Qt::Key_Return);
            });
            QTest::mouseClick(add, Qt::LeftButton);
        };
        choose(1);
        QTRY_COMPARE(layers.text(), QStringLiteral("dense 8 relu, dense 32 relu"));
        QTRY_VERIFY(qobject_cast<QSpinBox*>(layers.window.focusWidget()));
        auto* units = qobject_cast<QSpinBox*>(layers.window.focusWidget());
        units->selectAll();
        QTest::keyClicks(units, QStringLiteral("4096"));
        QCOMPARE(layers.text(), QStringLiteral("dense 8 relu, dense 4096 relu"));
        choose(2);
        QTRY_COMPARE(layers.text(), QStringLiteral("dense 8 relu, dense 4096 relu, dropout 0.3"));
        choose(3);
        QTRY_COMPARE(layers.text(),
                     QStringLiteral("dense 8 relu, dense 4096 relu, dropout 0.3, batchnorm"));
    }

    void parametersAreCountedByLayer()
    {
        LayerFixture layers(fourLayers);
        const auto hidden = layers.editor->layers();
        layers.editor->setSummaries(core::network::summarizeLayers(hidden, 26, 4), 26, 9);
        QStringList shown;
        for (const LayerRow* row : layers.rows())
            shown << row->findChild<QLabel*>(QStringLiteral("layerParameters"))->text();
        // 26 × 128 + 128; 4 × 128; none; 128 × 64 + 64; and 64 × 4 + 4 of the output.
        QCOMPARE(shown, QStringList({"3,456", "512", "–", "8,256"}));
        QCOMPARE(layers.editor->findChild<QLabel*>(QStringLiteral("layerTotal"))->text(),
                 QStringLiteral("12,484 parameters"));
        QCOMPARE(LayerRow::parametersText(999'999), QStringLiteral("999,999"));
        QCOMPARE(LayerRow::parametersText(16'781'312), QStringLiteral("16.8 M"));
    }

    void theCrossUnderThePointerRemovesItsLayer()
    {
        LayerFixture layers(fourLayers);
        QVERIFY(QTest::qWaitForWindowActive(&layers.window));
        LayerRow* const row = layers.rows()[2];
        auto* cross = row->findChild<QToolButton*>(QStringLiteral("removeLayerButton"));
        QVERIFY(!cross->isVisible());
        QEnterEvent enter({5, 5}, {5, 5}, QPointF(row->mapToGlobal(QPoint(5, 5))));
        QApplication::sendEvent(row, &enter);
        QVERIFY(cross->isVisible());
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(layers.text(), QStringLiteral("dense 128 relu, batchnorm, dense 64 tanh"));
    }
};

QTEST_MAIN(TestLayerEditor)
#include "test_layereditor.moc"
