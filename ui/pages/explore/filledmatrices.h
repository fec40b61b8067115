#pragma once

#include "core/explore/missingness.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/recipepreview.h"

#include <QWidget>

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

class QGridLayout;

namespace ui {

class MissingMatrix;
class PlotCard;
class Workspace;

/// The missing cells before preparation and, in the accent colour, the same cells filled after it:
/// for the open file and, below, for the new one. Hidden while no recipe is fitted.
class FilledMatrices : public QWidget {
    Q_OBJECT
public:
    explicit FilledMatrices(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what the recipe that was fitted last does.
    void refresh();
    void setFigureCaption(const QString& caption);
    /// After beside before, or below it.
    void setSideBySide(bool on);

private:
    /// The columns of the recipe, as they stand in one file.
    struct File {
        core::explore::Missingness missingness;
        core::explore::MissingBands bands;
        core::data::Matrix filled;
    };
    struct Pair {
        MissingMatrix* before;
        MissingMatrix* after;
        PlotCard* beforeCard;
        PlotCard* afterCard;
    };
    static File countFile(const core::data::DataTable& table,
                          const core::prepare::MissingCount& count, std::size_t bands,
                          const std::stop_token& stop);
    static Pair createPair(const char* name);
    void show(const RecipePreviewPointer& preview, const std::shared_ptr<const File>& open,
              const std::shared_ptr<const File>& fresh);
    void showPair(const Pair& pair, const File* file, const QString& title);

    Workspace& m_workspace;
    QGridLayout* m_grid;
    Pair m_open;
    Pair m_new;
    LatestJob m_job;
};

} // namespace ui
