#include "core/predict/tuning/searchspace.h"
#include "tests/core/predict/modelfixture.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace core;
using namespace core::predict;

class TestTuningSpace : public QObject {
    Q_OBJECT

private slots:
    void everyDrawOfTheDefaultSpaceIsWithinItsRanges();
    void logarithmicRangesAreDrawnEvenlyByDecade();
    void wholeNumbersOfALinearRangeAreEquallyLikely();
    void widthsOfLayersThatAreNotThereMeanNothing();
    void settingsComeBackFromTheirPoint();
    void realValuesAreShownWithAllTheirDigits();
    void fixedParametersAreNotDimensions();
    void fixedWidthsServeAnyNumberOfLayers();
    void layersAreDenseNormalizationDropout();
    void settingsComeBackFromLayersAndOptions();
    void irregularLayersHaveNoSettings();
    void textsOfValuesAreReadBack();
    void textsOfSearchesAreReadBack();
    void wrongSpacesAreRefusedByName();
    void choicesAreThoseTheNetworksKnow();
};

namespace {

NetworkSettings drawn(const SearchSpace& space, std::uint64_t seed)
{
    Random random(seed);
    return settingsOf(space, randomPoint(samplingSpace(space), random));
}

std::string subjectOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidOption ? error.subject() : "another error";
    }
    return "nothing was refused";
}

} // namespace

void TestTuningSpace::everyDrawOfTheDefaultSpaceIsWithinItsRanges()
{
    const SearchSpace space = defaultSearchSpace();
    checkSpace(space);
    std::set<std::size_t> depths;
    std::set<std::string> words;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const NetworkSettings settings = drawn(space, seed);
        depths.insert(settings.units.size());
        words.insert(valueText(settings, TunedParameter::Activation));
        words.insert(valueText(settings, TunedParameter::BatchSize));
        words.insert(valueText(settings, TunedParameter::Schedule));
        words.insert(valueText(settings, TunedParameter::BatchNormalization));
        for (const int width : settings.units)
            QVERIFY(width >= 16 && width <= 256);
        QVERIFY(settings.dropout >= 0 && settings.dropout <= 0.6);
        QVERIFY(settings.learningRate >= 0.0003 && settings.learningRate <= 0.01);
        QVERIFY(settings.weightDecay >= 1e-6 && settings.weightDecay <= 0.1);
        QVERIFY(settings.labelSmoothing >= 0 && settings.labelSmoothing <= 0.2);
        QCOMPARE(settings.optimizer, network::Optimizer::AdamW);
    }
    QCOMPARE(depths, (std::set<std::size_t>{1, 2, 3}));
    QCOMPARE(words, (std::set<std::string>{"relu", "gelu", "elu", "tanh", "32", "64", "128", "256",
                                           "constant", "cosine", "plateau", "no", "yes"}));
}

void TestTuningSpace::logarithmicRangesAreDrawnEvenlyByDecade()
{
    const Dimension rate{
        .name = "rate", .low = 1e-5, .high = 1e-1, .logarithmic = true, .choices = {}};
    Random random(3);
    int low = 0;
    constexpr int draws = 4000;
    for (int i = 0; i < draws; ++i)
        low += valueAt(rate, random.uniform()) < 1e-3;
    // Half of four decades; five standard deviations.
    QVERIFY(std::abs(low - draws / 2) < 5 * std::sqrt(draws) / 2);
    QCOMPARE(unitPosition(rate, 1e-3), 0.5);
}

void TestTuningSpace::wholeNumbersOfALinearRangeAreEquallyLikely()
{
    const Dimension layers{
        .name = "layers", .kind = DimensionKind::Whole, .low = 1, .high = 4, .choices = {}};
    for (int value = 1; value <= 4; ++value) {
        const UnitPart part = unitPart(layers, value);
        QVERIFY(std::abs(part.end - part.begin - 0.25) < 1e-12);
        QCOMPARE(valueAt(layers, part.begin + 0.01), double(value));
        QCOMPARE(valueAt(layers, part.end - 0.01), double(value));
    }
    QCOMPARE(valueAt(layers, 0), 1.0);
    QCOMPARE(valueAt(layers, 1), 4.0);
}

void TestTuningSpace::widthsOfLayersThatAreNotThereMeanNothing()
{
    const SamplingSpace space = samplingSpace(defaultSearchSpace());
    QCOMPARE(space[0].name, std::string("Hidden layers"));
    QCOMPARE(space[3].name, std::string("Units of layer 3"));
    std::set<std::pair<double, bool>> seen;
    Random random(1);
    for (int i = 0; i < 100; ++i) {
        const SearchPoint point = randomPoint(space, random);
        QVERIFY(!std::isnan(point[1]));
        QCOMPARE(std::isnan(point[2]), point[0] < 2);
        QCOMPARE(std::isnan(point[3]), point[0] < 3);
        seen.emplace(point[0], std::isnan(point[3]));
    }
    QCOMPARE(seen.size(), std::size_t(3));
}

void TestTuningSpace::settingsComeBackFromTheirPoint()
{
    const SearchSpace space = defaultSearchSpace();
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const NetworkSettings settings = drawn(space, seed);
        QCOMPARE(settingsOf(space, pointOf(space, settings)), settings);
    }
}

void TestTuningSpace::realValuesAreShownWithAllTheirDigits()
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const NetworkSettings settings = drawn(defaultSearchSpace(), seed);
        const std::string text = valueText(settings, TunedParameter::LearningRate);
        // 0.00123 or 1.23e-04
        QVERIFY2(text.size() <= 8, text.c_str());
    }
    NetworkSettings settings;
    settings.learningRate = 0.0012;
    settings.units = {128, 64};
    QCOMPARE(valueText(settings, TunedParameter::LearningRate), std::string("0.0012"));
    QCOMPARE(valueText(settings, TunedParameter::Units), std::string("128-64"));
    QCOMPARE(valueText(settings, TunedParameter::HiddenLayers), std::string("2"));
}

void TestTuningSpace::fixedParametersAreNotDimensions()
{
    SearchSpace space = defaultSearchSpace();
    for (SearchParameter& entry : space.parameters)
        entry.searched = entry.parameter == TunedParameter::Dropout;
    space.of(TunedParameter::LearningRate).fixed = "0.004";
    const SamplingSpace sampling = samplingSpace(space);
    QCOMPARE(sampling.size(), std::size_t(1));
    const NetworkSettings settings = drawn(space, 1);
    QCOMPARE(settings.learningRate, 0.004);
    QCOMPARE(settings.units, (std::vector{128, 64}));
    QVERIFY(settings.dropout > 0);
}

void TestTuningSpace::fixedWidthsServeAnyNumberOfLayers()
{
    SearchSpace space = defaultSearchSpace();
    space.of(TunedParameter::Units).searched = false;
    std::set<std::vector<int>> seen;
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        seen.insert(drawn(space, seed).units);
    QCOMPARE(seen, (std::set<std::vector<int>>{{128}, {128, 64}, {128, 64, 64}}));
}

void TestTuningSpace::layersAreDenseNormalizationDropout()
{
    NetworkSettings settings{.units = {32, 16}, .dropout = 0.3, .batchNormalization = true};
    QCOMPARE(network::layersText(layersOf(settings)),
             std::string("dense 32 relu, batchnorm, dropout 0.3, dense 16 relu, batchnorm, "
                         "dropout 0.3"));
    settings.dropout = 0;
    settings.batchNormalization = false;
    settings.activation = network::Activation::Gelu;
    QCOMPARE(network::layersText(layersOf(settings)), std::string("dense 32 gelu, dense 16 gelu"));
}

void TestTuningSpace::settingsComeBackFromLayersAndOptions()
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const NetworkSettings settings = drawn(defaultSearchSpace(), seed);
        const network::TrainingOptions options = optionsOf(settings, {.epochs = 7});
        QCOMPARE(options.epochs, 7);
        const auto found = settingsOf(layersOf(settings), options);
        QVERIFY(found);
        QCOMPARE(*found, settings);
    }
}

void TestTuningSpace::irregularLayersHaveNoSettings()
{
    for (const char* text :
         {"", "dense 32 relu, dense 16 tanh", "dense 32 relu, dropout 0.3, dense 16 relu",
          "dense 32 relu, dropout 0.5, dense 16 relu, dropout 0.3",
          "dense 32 relu, dropout 0.3, batchnorm"})
        QVERIFY2(!settingsOf(network::parseLayers(text), {}), text);
}

void TestTuningSpace::textsOfValuesAreReadBack()
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const NetworkSettings settings = drawn(defaultSearchSpace(), seed);
        NetworkSettings read;
        for (const TunedParameter parameter : tunedParameters) {
            QCOMPARE(tunedParameterFromWord(toWord(parameter)).value(), parameter);
            setValue(read, parameter, valueText(settings, parameter));
        }
        QCOMPARE(read, settings);
    }
    NetworkSettings settings;
    using enum TunedParameter;
    for (const auto& [parameter, text] :
         std::vector<std::pair<TunedParameter, const char*>>{{HiddenLayers, "0"},
                                                             {HiddenLayers, "two"},
                                                             {Units, ""},
                                                             {Units, "64-"},
                                                             {Units, "64-0"},
                                                             {Activation, "softplus"},
                                                             {Dropout, "1"},
                                                             {Dropout, "-0.1"},
                                                             {BatchNormalization, "maybe"},
                                                             {LearningRate, "0"},
                                                             {LearningRate, "inf"},
                                                             {BatchSize, "32.5"},
                                                             {WeightDecay, "-1"},
                                                             {LabelSmoothing, "nan"},
                                                             {Optimizer, "lbfgs"},
                                                             {Schedule, ""}})
        QCOMPARE(subjectOf([&] { setValue(settings, parameter, text); }),
                 std::string(toWord(parameter)));
}

void TestTuningSpace::textsOfSearchesAreReadBack()
{
    const SearchSpace space = defaultSearchSpace();
    for (const SearchParameter& entry : space.parameters) {
        SearchParameter read = entry;
        read.searched = false;
        read.low = read.high = 0;
        read.choices.clear();
        setSearch(read, searchText(entry));
        QCOMPARE(searchText(read), searchText(entry));
        QCOMPARE(read.searched, entry.searched);
    }
    QCOMPARE(searchText(space.of(TunedParameter::Units)), std::string("16..256"));
    SearchParameter activation = space.of(TunedParameter::Activation);
    setSearch(activation, "tanh,relu");
    QCOMPARE(activation.choices, (std::vector<std::string>{"tanh", "relu"}));
    setSearch(activation, " gelu ");
    QVERIFY(!activation.searched);
    QCOMPARE(activation.fixed, std::string("gelu"));
    SearchParameter rate = space.of(TunedParameter::LearningRate);
    const SearchParameter before = rate;
    QCOMPARE(subjectOf([&] { setSearch(rate, "0.01..0.001"); }), std::string("learning-rate"));
    QCOMPARE(subjectOf([&] { setSearch(rate, "0.01..fast"); }), std::string("learning-rate"));
    QVERIFY(rate == before);
}

void TestTuningSpace::wrongSpacesAreRefusedByName()
{
    const auto refused = [](TunedParameter parameter, const auto& change) {
        SearchSpace space = defaultSearchSpace();
        change(space.of(parameter));
        return subjectOf([&] { checkSpace(space); });
    };
    QCOMPARE(refused(TunedParameter::HiddenLayers, [](auto& entry) { entry.low = 0; }),
             std::string("layers"));
    QCOMPARE(refused(TunedParameter::Units, [](auto& entry) { entry.high = 20.5; }),
             std::string("units"));
    QCOMPARE(refused(TunedParameter::Dropout, [](auto& entry) { entry.high = 1; }),
             std::string("dropout"));
    QCOMPARE(refused(TunedParameter::LearningRate, [](auto& entry) { entry.low = 0; }),
             std::string("learning-rate"));
    QCOMPARE(refused(TunedParameter::WeightDecay, [](auto& entry) { entry.low = std::nan(""); }),
             std::string("weight-decay"));
    QCOMPARE(refused(TunedParameter::BatchSize, [](auto& entry) { entry.choices.clear(); }),
             std::string("batch"));
    QCOMPARE(refused(TunedParameter::BatchSize,
                     [](auto& entry) {
                         entry.choices = {"32", "032"};
                     }),
             std::string("batch"));
    QCOMPARE(refused(TunedParameter::Optimizer, [](auto& entry) { entry.fixed = "best"; }),
             std::string("optimizer"));
    SearchSpace space = defaultSearchSpace();
    space.parameters.pop_back();
    QCOMPARE(subjectOf([&] { checkSpace(space); }), std::string("layers"));
}

void TestTuningSpace::choicesAreThoseTheNetworksKnow()
{
    NetworkSettings settings;
    for (const TunedParameter parameter :
         {TunedParameter::Activation, TunedParameter::BatchNormalization, TunedParameter::Optimizer,
          TunedParameter::Schedule}) {
        const auto choices = possibleChoices(parameter);
        QVERIFY(choices.size() >= 2);
        for (const std::string& choice : choices) {
            setValue(settings, parameter, choice);
            QCOMPARE(valueText(settings, parameter), choice);
        }
    }
    QVERIFY(possibleChoices(TunedParameter::BatchSize).empty());
}

QTEST_APPLESS_MAIN(TestTuningSpace)
#include "test_tuningspace.moc"
