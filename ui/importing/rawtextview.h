#pragma once

#include "core/data/importreceipt.h"
#include "ui/importing/rawhead.h"

#include <QPlainTextEdit>

#include <set>

namespace ui {

class RawHighlighter;

/// The first lines of the file as they are, with line numbers; delimiters stand out, lines that
/// are no rows are muted.
class RawTextView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit RawTextView(QWidget* parent = nullptr);

    /// Becomes so high that this many lines are seen, none of them in part.
    void showLines(int lines);
    void showText(const RawHead& head, const core::data::ImportReceipt& receipt);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class LineGutter;
    void paintGutter(QPaintEvent* event);

    void fitHeight();

    RawHighlighter* m_highlighter;
    QWidget* m_gutter;
    int m_lines = 0;
};

} // namespace ui
