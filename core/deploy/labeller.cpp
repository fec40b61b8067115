#include "core/deploy/labeller.h"

namespace core::deploy {

Labeller::Labeller(const store::Model& model)
{
    if (const auto* classifier = std::get_if<predict::SavedClassifierPointer>(&model)) {
        m_classifier = *classifier;
        m_recipe = &m_classifier->recipe;
        m_origin = &m_classifier->origin;
        m_labels = m_classifier->classes;
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            m_marks.push_back(static_cast<int>(i));
        return;
    }
    m_segments = std::get<store::SegmentModelPointer>(model);
    m_assigner = std::make_unique<segment::SegmentAssigner>(*m_segments);
    m_recipe = &m_segments->recipe;
    m_origin = &m_segments->origin;
    for (const segment::SegmentCard& card : m_segments->segments) {
        m_labels.push_back(card.name);
        m_marks.push_back(card.mark);
    }
}

Labeller::~Labeller() = default;

bool Labeller::hasSureness() const
{
    return m_classifier || m_assigner->hasProbabilities();
}

bool Labeller::hasDistances() const
{
    return !m_classifier && m_assigner->hasDistances();
}

std::size_t Labeller::probes() const
{
    return m_classifier ? m_classifier->sample->rowCount() : m_segments->probes.size();
}

LabelledRows Labeller::label(prepare::WorkTable rows, const std::stop_token& stop) const
{
    const data::Matrix prepared = prepare::preparedRows(*m_recipe, std::move(rows), stop);
    LabelledRows result;
    if (m_classifier) {
        result.probabilities = m_classifier->model->probabilities(prepared, stop);
        result.labels = predict::decidedClasses(result.probabilities, m_classifier->threshold);
        result.sureness.reserve(result.labels.size());
        for (std::size_t row = 0; row < result.labels.size(); ++row)
            result.sureness.push_back(
                result.probabilities(row, static_cast<std::size_t>(result.labels[row])));
        return result;
    }
    segment::CustomerSegments assigned;
    m_assigner->assign(prepared, assigned, stop);
    result.labels = std::move(assigned.labels);
    result.sureness = std::move(assigned.probabilities);
    result.distances = std::move(assigned.distances);
    return result;
}

} // namespace core::deploy
