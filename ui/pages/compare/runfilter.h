#pragma once

#include "ui/tables/leaderboardrow.h"

#include <QSet>
#include <QStringList>
#include <QToolButton>

#include <vector>

namespace ui {

/// Which runs a leaderboard shows: kinds of models, the ticked ones, those tested on the same
/// customers as the reference. A menu that says what is there to choose from.
class RunFilter : public QToolButton {
    Q_OBJECT
public:
    explicit RunFilter(QWidget* parent = nullptr);

    /// All runs there are. What they no longer have is no longer asked for.
    void setRows(const std::vector<LeaderboardRow>& rows);
    bool shows(const LeaderboardRow& row) const;
    /// Whether some run could be left out.
    bool isActive() const { return m_tickedOnly || m_testedOnly || !m_hidden.isEmpty(); }
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void tell();

    QStringList m_families; ///< in the order of the rows
    QSet<QString> m_hidden; ///< families
    bool m_tickedOnly = false;
    bool m_testedOnly = false;
    bool m_hasOthers = false; ///< runs on other customers than the reference
};

} // namespace ui
