#pragma once

#include "ui/pages/data/findings.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

/// Findings under each other: an icon, what was found, what follows from it, what can be done.
class FindingList : public QWidget {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);

    /// Which remedies are offered; all by default.
    void setOffered(std::function<bool(const Remedy&)> isOffered) { m_isOffered = isOffered; }
    void setFindings(OpenTablePointer open, core::Warnings findings);
    int count() const { return int(m_findings.size()); }
    /// Below this width what follows stands under the finding.
    void setNarrowWidth(int width) { m_narrowWidth = width; }
    /// Room at both sides of a row; that of a card by default.
    void setSideMargins(int left, int right);
    int heightForWidthOf(int width) const;

    static constexpr int lineHeight = 33;

signals:
    void followed(const ui::Remedy& remedy, const core::Warning& finding);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    QWidget* makeRow(const core::Warning& finding);
    QWidget* makeActions(const core::Warning& finding);
    void alignActions();
    bool isNarrow() const { return width() < m_narrowWidth; }

    OpenTablePointer m_open;
    core::Warnings m_findings;
    std::function<bool(const Remedy&)> m_isOffered;
    int m_narrowWidth = 820;
    int m_leftMargin;
    int m_rightMargin = 10;
    bool m_isBuiltNarrow = false;
    QVBoxLayout* m_rows;
};

} // namespace ui
