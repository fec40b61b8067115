#pragma once

#include "ui/widgets/figuredialog.h"

#include <QComboBox>
#include <QTest>
#include <QWidget>

/// Answers the dialog about a figure that `owner` or a part of it has opened: as SVG.
inline void saveAsSvg(const QWidget& owner)
{
    auto* dialog = owner.findChild<ui::FigureDialog*>();
    QVERIFY(dialog);
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("figureFormatBox"));
    format->setCurrentIndex(format->findData(QStringLiteral("svg")));
    dialog->save();
}
