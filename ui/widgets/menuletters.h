#pragma once

#include <QObject>

class QMenu;

namespace ui {

/// Gives every entry of a menu a letter that no other entry of the menu has. Letters that were
/// chosen by hand stay where they do not clash; the others are found when the menu is about to be
/// shown, so that they are right in every language and for what the data names.
void giveLetters(QMenu& menu);

/// While it lives, every menu of the program gets its letters when it opens.
class MenuLetters : public QObject {
    Q_OBJECT
public:
    explicit MenuLetters(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
