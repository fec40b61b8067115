#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QString>

#include <vector>

namespace ui {

/// Levels of a column with how often each occurs, to be ticked; any number of them.
class LevelListModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Level {
        QString name;
        std::size_t count = 0;
        bool isChecked = true;
        bool isMissing = false; ///< stands for the missing cells
    };
    enum Role { CountRole = Qt::UserRole + 1, MissingRole };

    using QAbstractListModel::QAbstractListModel;

    void setLevels(std::vector<Level> levels);
    const std::vector<Level>& levels() const { return m_levels; }
    /// Shows only levels that contain the text; ticks stay.
    void setSearch(const QString& text);
    /// Of the levels shown.
    void setAllChecked(bool checked);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void checksChanged();

private:
    std::vector<Level> m_levels;
    std::vector<std::size_t> m_found;
    QString m_search;
};

class LevelListView : public QListView {
    Q_OBJECT
public:
    explicit LevelListView(QWidget* parent = nullptr);
};

} // namespace ui
