#pragma once

#include "core/segment/segmentation.h"

#include <QTest>

namespace tests {

inline void addMethodRows()
{
    QTest::addColumn<int>("method");
    for (const auto method : core::segment::allMethods())
        QTest::newRow(core::segment::toWord(method).data()) << static_cast<int>(method);
}

/// What the analyst may have chosen of the segments, whoever their customers are.
inline void compareChoices(const core::segment::Segmentation& now,
                           const core::segment::Segmentation& before)
{
    QCOMPARE(now.profile.cards.size(), before.profile.cards.size());
    for (std::size_t i = 0; i < before.profile.cards.size(); ++i) {
        const auto& a = now.profile.cards[i];
        const auto& b = before.profile.cards[i];
        QCOMPARE(a.id, b.id);
        QCOMPARE(a.mark, b.mark);
        QCOMPARE(a.name, b.name);
        QCOMPARE(a.namedByHand, b.namedByHand);
        QCOMPARE(a.note, b.note);
        QCOMPARE(a.actions, b.actions);
    }
}

/// The choices, and what the cards say of the customers.
inline void compareCards(const core::segment::Segmentation& now,
                         const core::segment::Segmentation& before)
{
    compareChoices(now, before);
    for (std::size_t i = 0; i < before.profile.cards.size(); ++i) {
        QCOMPARE(now.profile.cards[i].size, before.profile.cards[i].size);
        QCOMPARE(now.profile.cards[i].sentence, before.profile.cards[i].sentence);
    }
}

} // namespace tests
