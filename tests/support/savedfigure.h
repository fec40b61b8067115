#pragma once

#include "ui/widgets/figuredialog.h"

#include <QComboBox>
#include <QPointer>
#include <QTest>
#include <QWidget>

/// Answers the dialog about a figure that `owner` or a part of it has opened, and returns when it
/// has gone: the file is there a little earlier, and a second dialog would not be found beside the
/// first. `format` is "png", "svg" or "pdf".
inline void saveFigureAs(const QWidget& owner, const QString& format)
{
    const QPointer<ui::FigureDialog> dialog = owner.findChild<ui::FigureDialog*>();
    QVERIFY(dialog);
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("figureFormatBox"));
    box->setCurrentIndex(box->findData(format));
    dialog->save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 10000);
}
