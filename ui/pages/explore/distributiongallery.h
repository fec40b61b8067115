#pragma once

#include "core/explore/distribution.h"
#include "ui/plots/distributionpicture.h"

#include <QListView>

#include <optional>
#include <vector>

namespace ui {

class GalleryModel;

/// One small picture of every column, in as many columns as there is room for. Only what is seen
/// is painted and asked for, so that hundreds of columns cost no more than ten.
class DistributionGallery : public QListView {
    Q_OBJECT
public:
    enum class Order { File, Difference };
    explicit DistributionGallery(QWidget* parent = nullptr);

    struct Item {
        std::size_t column = 0;
        QString name;
        core::explore::DistributionPointer distribution; ///< null: not known yet
        bool stale = false;                              ///< of other groups than are chosen now
    };
    /// None of them is current then.
    void setItems(std::vector<Item> items);
    void setDistribution(std::size_t column, core::explore::DistributionPointer distribution);
    /// Marks every picture as one of other groups; it stays until the next one comes.
    void outdate();
    void setLook(const DistributionLook& look);
    void setOrder(Order order);

    core::explore::DistributionPointer distribution(std::size_t column) const;
    /// Columns whose pictures are wanted, those in sight first.
    std::vector<std::size_t> wanted() const;
    std::optional<std::size_t> currentColumn() const;
    void setCurrentColumn(std::size_t column);
    std::size_t itemCount() const;

signals:
    void columnChosen(std::size_t column);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    bool m_isSettled = true; ///< false while the rows move without being chosen anew

    GalleryModel* m_model;
};

} // namespace ui
