#pragma once

#include "core/store/modelfile.h"

#include <string>
#include <vector>

namespace core::deploy {

struct CardFact {
    std::string name;  ///< "Right on its test part"
    std::string value; ///< "55.3 % ± 2.4"
    std::string note;  ///< a sentence, or empty
    bool isWarning = false;
};
struct CardSection {
    std::string title; ///< "What it does", "How it was judged"
    std::vector<CardFact> facts;
};
/// What a model is, where it comes from, how good it is and what to beware of, in words: after
/// Mitchell et al. 2019, Model Cards for Model Reporting.
struct ModelCard {
    std::string title;
    std::string summary; ///< one sentence
    std::vector<CardSection> sections;
};
ModelCard modelCard(const store::Model& model);

} // namespace core::deploy
