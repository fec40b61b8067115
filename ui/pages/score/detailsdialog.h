#pragma once

#include <QDialog>
#include <QStringList>
#include <QVector>

namespace ui {

/// A table of what stands behind one line of the receipt. Deletes itself when closed.
class DetailsDialog : public QDialog {
    Q_OBJECT
public:
    /// `table`: header row first. `note` says what was done about it.
    DetailsDialog(const QString& title, const QString& note, const QVector<QStringList>& table,
                  QWidget* parent = nullptr);
};

} // namespace ui
