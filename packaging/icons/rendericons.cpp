// Draws an SVG as square PNGs of several sizes, as the icon theme of a desktop wants them:
//   rendericons ICON.svg FOLDER SIZE ...   writes FOLDER/<size>.png
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

namespace {

int refuse(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return refuse(QStringLiteral("usage: rendericons ICON.svg FOLDER SIZE ..."));
    QSvgRenderer icon(arguments[1]);
    if (!icon.isValid())
        return refuse(QStringLiteral("%1 is no picture").arg(arguments[1]));
    const QDir folder(arguments[2]);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse(QStringLiteral("%1 could not be made").arg(arguments[2]));
    for (const QString& word : arguments.mid(3)) {
        const int size = word.toInt();
        if (size < 1 || size > 4096)
            return refuse(QStringLiteral("%1 is no size").arg(word));
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.render(&painter);
        painter.end();
        const QString path = folder.filePath(word + QStringLiteral(".png"));
        if (!image.save(path))
            return refuse(QStringLiteral("%1 could not be written").arg(path));
    }
    return 0;
}
