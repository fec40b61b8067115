#pragma once

#include "ui/settings.h"

#include <QAbstractButton>

namespace ui {

/// A recent file: name, folder, size, when. A file that is gone is muted and can be removed.
class RecentRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentRow(const RecentFile& file, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {400, 38}; }
    bool isMissing() const { return m_missing; }

signals:
    void opened(const QString& path);
    void removed(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_path;
    QString m_name;
    QString m_folder;
    QString m_shape;
    QString m_date;
    bool m_missing;
};

/// "today, 09:12", "yesterday", "19 Nov", "19 Nov 2024".
QString dayWords(const QDateTime& when, const QDateTime& now);

} // namespace ui
