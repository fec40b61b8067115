#pragma once

#include "ui/plots/plotwidget.h"
#include "ui/report/figureshelf.h"
#include "ui/report/reportblock.h"
#include "ui/report/reportsource.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>

namespace ui {

/// Puts blocks one behind the other; figures and tables get their numbers here.
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(ui::ReportWriter)
public:
    ReportWriter(Report& report, const ReportSource& source, FigureShelf& shelf, bool hasFacts)
        : m_report(report), m_source(source), m_shelf(shelf), m_hasFacts(hasFacts)
    {
    }

    const ReportSource& source() const { return m_source; }
    void begin(std::size_t section) { m_section = section; }

    void title(const QString& text) { add(ReportBlock::Kind::Title, text); }
    void subtitle(const QString& text) { add(ReportBlock::Kind::Subtitle, text); }
    void heading(const QString& text) { add(ReportBlock::Kind::Heading, text); }
    void subheading(const QString& text, std::optional<int> mark = {})
    {
        add(ReportBlock::Kind::Subheading, text, mark);
    }
    /// Rich text; nothing when it is empty.
    void text(const QString& rich);
    /// Plain, as the analyst wrote it.
    void note(const QString& plain);

    struct Words {
        QString title = {};   ///< for a file of its own
        QString name = {};    ///< of that file
        QString alt = {};     ///< what there is to see; of figures
        QString caption = {}; ///< whole sentences
        QString facts = {};   ///< "k-means, k = 5"; stands behind file and rows
    };
    /// `make` is asked when the shelf has no figure of this name.
    void figure(const Words& words, const FigureShelf::Make& make);
    void table(ReportTable table, const Words& words);

private:
    void add(ReportBlock::Kind kind, const QString& text, std::optional<int> mark = {});
    QString captionOf(const QString& number, const Words& words) const;

    Report& m_report;
    const ReportSource& m_source;
    FigureShelf& m_shelf;
    bool m_hasFacts;
    std::size_t m_section = 0;
    int m_figures = 0;
    int m_tables = 0;
};

// Each adds what a part shows, its heading included; the part is available.
void writeDataPart(ReportWriter& writer, core::store::ReportPart part);
void writeSegmentPart(ReportWriter& writer, core::store::ReportPart part);
void writeModelPart(ReportWriter& writer, core::store::ReportPart part);
void writeMethods(ReportWriter& writer);
void writeSettings(ReportWriter& writer);

/// "five segments by Income and Spending", …: the sentences under "In short".
QString inShort(const ReportSource& source);
/// Who was given labels, and by what, as rich text; there is a receipt.
QString scoringSentence(const ReportSource& source);
/// "A, B and C".
QString listOf(const QStringList& names);
/// Names of the features of segments.
QStringList featureNames(const core::segment::Segmentation& segmentation);

} // namespace ui
