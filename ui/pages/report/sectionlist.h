#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// Sections of a report in their order: shown or not, by name, with what kind of thing they are.
class SectionModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString kind; ///< "figure"
        bool isShown = true;

        bool operator==(const Row&) const = default;
    };
    enum Role { KindRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void shownChosen(int row, bool isShown);

private:
    std::vector<Row> m_rows;
};

/// The list: dragged by the handle or moved with Alt+Up and Alt+Down, ticked with the mouse or
/// Space. As high as its rows.
class SectionList : public QListView {
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;

    explicit SectionList(QWidget* parent = nullptr);

    void setRows(std::vector<SectionModel::Row> rows);
    void setCurrentSection(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void shownChosen(int row, bool isShown);
    void moveRequested(int from, int to);
    void currentSectionChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    std::optional<int> rowAt(const QPoint& position) const;

    SectionModel* m_sections;
    int m_pressed = -1;
    int m_target = -1; ///< where the pressed row is dragged to
    bool m_isFilling = false;
};

} // namespace ui
