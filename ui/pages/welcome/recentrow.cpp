#include "ui/pages/welcome/recentrow.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

/// The home folder's part of a path is left out.
QString folderWords(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home)
        return RecentRow::tr("Home");
    if (folder.startsWith(home + u'/'))
        return folder.mid(home.size() + 1);
    return folder;
}

} // namespace

QString dayWords(const QDateTime& when, const QDateTime& now)
{
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    if (!when.isValid())
        return {};
    if (days == 0)
        return RecentRow::tr("today, %1")
            .arg(locale.toString(when.time(), QStringLiteral("HH:mm")));
    if (days == 1)
        return RecentRow::tr("yesterday");
    const bool thisYear = when.date().year() == now.date().year();
    return locale.toString(when.date(),
                           thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

RecentRow::RecentRow(const RecentFile& file, QWidget* parent)
    : QAbstractButton(parent), m_path(file.path), m_name(QFileInfo(file.path).fileName()),
      m_folder(folderWords(file.path)), m_date(dayWords(file.opened, QDateTime::currentDateTime())),
      m_missing(!QFileInfo::exists(file.path))
{
    const QLocale locale;
    m_shape = m_missing ? tr("file not found")
                        : tr("%1 rows · %2 columns")
                              .arg(locale.toString(file.rows), locale.toString(file.columns));
    setAccessibleName(m_name);
    setAccessibleDescription(tr("%1, %2").arg(m_folder, m_shape));
    setToolTip(QDir::toNativeSeparators(m_path));
    setFixedHeight(38);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!m_missing) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_path); });
        return;
    }
    setFocusPolicy(Qt::NoFocus);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setProperty("link", true);
    remove->setAccessibleName(tr("Remove %1 from the list").arg(m_name));
    connect(remove, &QPushButton::clicked, this, [this] { emit removed(m_path); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addStretch();
    layout->addWidget(remove);
}

void RecentRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (!m_missing && underMouse())
        painter.fillRect(rect(), theme.hover);
    painter.fillRect(QRect(0, 0, width(), 1), theme.grid);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(1, 1, -2, -1));
    }
    painter.drawPixmap(16, (height() - 20) / 2,
                       iconPixmap(QStringLiteral("table"), m_missing ? theme.axis : theme.muted, 20,
                                  devicePixelRatioF()));
    const auto write = [&](double from, double to, const QString& text, const QColor& color,
                           const QFont& font) {
        painter.setFont(font);
        painter.setPen(color);
        const QRectF cell(from, 1, to - from - 12, height() - 1);
        painter.drawText(
            cell, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(text, Qt::ElideMiddle, int(cell.width())));
    };
    // Columns keep their proportions on narrower windows; Remove has the right edge.
    const double first = 56;
    const double unit = (width() - first - 96) / 100.0;
    write(first, first + unit * 26, m_name, m_missing ? theme.muted : theme.text,
          interfaceFont(13, QFont::Medium));
    write(first + unit * 26, first + unit * 60, m_folder, theme.muted, interfaceFont(13));
    write(first + unit * 60, first + unit * 84, m_shape, theme.muted, interfaceFont(13));
    write(first + unit * 84, width() - 84 + 12, m_date, theme.muted, interfaceFont(13));
}

} // namespace ui
