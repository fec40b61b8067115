#pragma once

#include <QAbstractButton>

#include <string>

namespace core::samples {
struct Sample;
}

namespace ui {

class SamplePicture;

/// An example as a card: picture, name, size and what it is good for. A click opens it.
class SampleCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit SampleCard(const core::samples::Sample& sample, QWidget* parent = nullptr);
    SamplePicture* picture() const { return m_picture; }
    QSize sizeHint() const override { return {240, 172}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SamplePicture* m_picture;
};

} // namespace ui
