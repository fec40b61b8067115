#include "ui/importing/rawtextview.h"

#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace ui {

namespace {
constexpr int gutterWidth = 40;
}

/// Finds delimiters outside quotes; a quoted field may go over several lines.
class RawHighlighter : public QSyntaxHighlighter {
public:
    explicit RawHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setDialect(const core::data::CsvDialect& dialect, std::set<std::size_t> skipped)
    {
        m_dialect = dialect;
        m_skipped = std::move(skipped);
    }
    void setColors(const QColor& delimiter, const QColor& skipped)
    {
        m_delimiterColor = delimiter;
        m_skippedColor = skipped;
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const auto line = std::size_t(currentBlock().blockNumber()) + 1;
        if (m_skipped.contains(line)) {
            setFormat(0, int(text.size()), m_skippedColor);
            setCurrentBlockState(0);
            return;
        }
        bool quoted = previousBlockState() == 1;
        bool atStart = !quoted;
        for (int i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool isQuote = m_dialect.quote != '\0' && c == QLatin1Char(m_dialect.quote);
            if (quoted) {
                if (m_dialect.escape == core::data::QuoteEscape::Backslash && c == u'\\')
                    ++i;
                else if (isQuote)
                    quoted = false; // a doubled one opens again at once
                continue;
            }
            if (isQuote && (atStart || (i > 0 && text[i - 1] == c)))
                quoted = true;
            atStart = c == QLatin1Char(m_dialect.delimiter);
            if (atStart)
                markDelimiter(text, i);
        }
        setCurrentBlockState(quoted ? 1 : 0);
    }

private:
    void markDelimiter(const QString& text, int at)
    {
        QTextCharFormat format;
        format.setForeground(m_delimiterColor);
        format.setFontWeight(QFont::Bold);
        // White space has no colour of its own.
        if (text[at].isSpace()) {
            QColor ground = m_delimiterColor;
            ground.setAlphaF(0.25F);
            format.setBackground(ground);
        }
        setFormat(at, 1, format);
    }

    core::data::CsvDialect m_dialect;
    std::set<std::size_t> m_skipped;
    QColor m_delimiterColor;
    QColor m_skippedColor;
};

class LineGutter : public QWidget {
public:
    explicit LineGutter(RawTextView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }

private:
    RawTextView* m_view;
};

RawTextView::RawTextView(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new RawHighlighter(document())),
      m_gutter(new LineGutter(this))
{
    setObjectName(QStringLiteral("fileAsItIs"));
    setAccessibleName(tr("File as it is"));
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    setFont(font);
    setProperty("rawText", true);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    document()->setDocumentMargin(6);
    setViewportMargins(gutterWidth, 0, 0, 0);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RawTextView::fitHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter,
            qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
}

void RawTextView::showLines(int lines)
{
    m_lines = lines;
    fitHeight();
}

void RawTextView::fitHeight()
{
    if (m_lines == 0)
        return;
    const int bar =
        horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() - 3 : 0;
    setFixedHeight(int(document()->documentMargin()) + 2 * frameWidth() + bar + 1 +
                   m_lines * QFontMetrics(font()).lineSpacing());
}

void RawTextView::showText(const RawHead& head, const core::data::ImportReceipt& receipt)
{
    std::set<std::size_t> skipped;
    for (const core::data::RejectedRow& row : receipt.skipped)
        skipped.insert(row.line);
    for (std::size_t line = 1; line <= receipt.dialect.preambleLines; ++line)
        skipped.insert(line);
    const Theme& theme = themeOf(this);
    m_highlighter->setColors(theme.accent, theme.muted);
    m_highlighter->setDialect(receipt.dialect, std::move(skipped));
    const QString text = head.lines.join(u'\n');
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    if (toPlainText() != text)
        setPlainText(text);
    m_highlighter->rehighlight();
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
}

void RawTextView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth, area.height());
}

void RawTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        const Theme& theme = themeOf(this);
        m_highlighter->setColors(theme.accent, theme.muted);
        m_highlighter->rehighlight();
    }
}

void RawTextView::paintGutter(QPaintEvent*)
{
    QPainter painter(m_gutter);
    painter.setFont(font());
    painter.setPen(themeOf(this).muted);
    // Line numbers stand on the lines of the text, which begins below the top of the viewport.
    const int top = viewport()->geometry().top() - m_gutter->geometry().top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_gutter->height())
            break;
        painter.drawText(QRectF(0, line.top() + top, gutterWidth - 8, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         countText(std::size_t(block.blockNumber()) + 1));
    }
}

} // namespace ui
