#include "ui/plots/figureexport.h"
#include "ui/plots/networkdrawing.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

void show(NetworkDrawing& drawing, const char* layers, std::size_t inputs = 26)
{
    const auto hidden = core::network::parseLayers(layers);
    drawing.setNetwork(hidden, core::network::summarizeLayers(hidden, inputs, 4), inputs, 9);
}

constexpr const char* fiveLayers =
    "dense 128 relu, batchnorm, dropout 0.4, dense 64 relu, dropout 0.3";

} // namespace

class TestNetworkDrawing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void heightsFollowTheWidths()
    {
        NetworkDrawing drawing;
        show(drawing, fiveLayers);
        const QSizeF size(700, 300);
        const auto height = [&](std::size_t layer) {
            return drawing.barRects(size)[layer].height();
        };
        QVERIFY(height(1) > height(4));
        QVERIFY(height(4) > height(0));
        QVERIFY(height(0) > height(6));
        // Batch Normalization and Dropout are as high as the layer before them.
        QCOMPARE(height(2), height(1));
        QCOMPARE(height(3), height(1));
        QCOMPARE(height(5), height(4));
        QVERIFY(height(6) > 10);
    }

    void namesNeverTouch_data()
    {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<int>("most"); // labels in the widest figure
        QTest::newRow("none") << QString() << 2;
        QTest::newRow("five") << QString::fromLatin1(fiveLayers) << 7;
        QStringList deep;
        for (int i = 0; i < 12; ++i)
            deep << QStringLiteral("dense 4096 leaky-relu, batchnorm, dropout 0.25");
        QTest::newRow("deep") << deep.join(QStringLiteral(", ")) << 14;
        QStringList deeper;
        for (int i = 0; i < 60; ++i)
            deeper << QStringLiteral("dense 1024 gelu, dropout 0.5");
        QTest::newRow("very deep") << deeper.join(QStringLiteral(", ")) << 2;
    }

    void namesNeverTouch()
    {
        QFETCH(const QString, layers);
        QFETCH(const int, most);
        NetworkDrawing drawing;
        show(drawing, layers.toLatin1().constData(), 11026);
        for (int width = 240; width <= 1640; width += 100) {
            const QSizeF size(width, 260);
            double right = 0;
            const auto labels = drawing.labels(size);
            for (const auto& label : labels) {
                QVERIFY(label.place.left() >= right - 1e-6);
                right = label.place.right();
                for (const QString& line : label.lines)
                    QVERIFY2(textWidth(interfaceFont(12), line) <= label.place.width(),
                             qPrintable(QStringLiteral("%1 at %2").arg(line).arg(width)));
            }
            QVERIFY(right <= width + 1e-6);
            QVERIFY(int(labels.size()) <= most);
            double last = -1;
            for (const QRectF& bar : drawing.barRects(size)) {
                QVERIFY(bar.left() > last);
                QVERIFY(bar.width() > 0);
                last = bar.right();
            }
            QVERIFY(last <= width);
        }
        QCOMPARE(int(drawing.labels({1640, 260}).size()), most);
    }

    void condensedLabelsSayWhatBelongsToALayer()
    {
        NetworkDrawing drawing;
        show(drawing, fiveLayers);
        const auto wide = drawing.labels({900, 300});
        QCOMPARE(wide.size(), std::size_t{7});
        QCOMPARE(wide[3].lines, QStringList({"Dropout", "0.40", ""}));
        const auto narrow = drawing.labels({520, 300});
        QCOMPARE(narrow.size(), std::size_t{4});
        QCOMPARE(narrow[1].lines,
                 QStringList({"Dense", "128 · ReLU", "norm · drop 0.40", "3,456"}));
        QCOMPARE(narrow[2].lines, QStringList({"Dense", "64 · ReLU", "drop 0.30", "8,256"}));
    }

    void pointerAndArrowKeysReadALayer()
    {
        NetworkDrawing drawing;
        drawing.resize(700, 300);
        show(drawing, fiveLayers);
        drawing.show();
        QVERIFY(QTest::qWaitForWindowExposed(&drawing));
        QCOMPARE(drawing.currentLayer(), -1);
        const auto before = drawing.grab().toImage();
        QTest::mouseMove(&drawing, drawing.barRects(drawing.size())[4].center().toPoint());
        QTRY_COMPARE(drawing.currentLayer(), 4);
        QVERIFY(drawing.grab().toImage() != before);
        const ReadOut dense = drawing.readOutOf(4);
        QCOMPARE(dense.title, QStringLiteral("Dense 64 · ReLU"));
        QCOMPARE(dense.lines[0].second, QStringLiteral("64"));
        QCOMPARE(dense.lines[1].second, QStringLiteral("8,256"));
        QTest::keyClick(&drawing, Qt::Key_Left);
        QCOMPARE(drawing.currentLayer(), 3);
        QCOMPARE(drawing.readOutOf(3).lines[1].second, QStringLiteral("none"));
        QVERIFY(drawing.accessibleDescription().contains(QStringLiteral("Dropout 0.40")));
        QTest::keyClick(&drawing, Qt::Key_End);
        QTest::keyClick(&drawing, Qt::Key_Right);
        QCOMPARE(drawing.currentLayer(), 6);
        QTest::keyClick(&drawing, Qt::Key_Escape);
        QCOMPARE(drawing.currentLayer(), -1);
        QCOMPARE(drawing.grab().toImage(), before);
        QVERIFY(drawing.accessibleDescription().contains(QStringLiteral("Dense 64 · ReLU")));
    }

    void embeddingsStandBeforeTheLayers()
    {
        NetworkDrawing drawing;
        const auto hidden = core::network::parseLayers("dense 32 relu");
        auto summaries = core::network::summarizeLayers(hidden, 12, 4);
        summaries.insert(summaries.begin(), {"Embedding · 2 columns", "12", 12, 70});
        drawing.setNetwork(hidden, summaries, 26, 9);
        const auto labels = drawing.labels({900, 300});
        QCOMPARE(labels.size(), std::size_t{4});
        QCOMPARE(labels[1].lines, QStringList({"Embedding", "12", "70"}));
        QCOMPARE(labels[2].lines, QStringList({"Dense", "32 · ReLU", "416"}));
        QCOMPARE(labels[3].lines, QStringList({"Output", "4 · softmax", "132"}));
    }

    void theExportedPictureSaysEveryLayer()
    {
        NetworkDrawing drawing;
        show(drawing, fiveLayers);
        const QByteArray svg =
            figureBytes(drawing, QStringLiteral("Network"), QStringLiteral("svg"));
        for (const char* words : {"26 inputs", "9 features", "128 · ReLU", "3,456", "Batch norm",
                                  "0.40", "64 · ReLU", "8,256", "4 · softmax", "260"})
            QVERIFY2(svg.contains(words), words);
        QSignalSpy changed(&drawing, &PlotWidget::figureChanged);
        drawing.clear();
        QVERIFY(!drawing.hasFigure());
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(TestNetworkDrawing)
#include "test_networkdrawing.moc"
