#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core::deploy {

/// Writes one message in the wire format of Protocol Buffers (protobuf.dev, "Encoding"): fields in
/// the order they are put in. Numbers may be 0 and texts empty; all are written.
class ProtobufMessage {
public:
    void number(int field, std::int64_t value);
    void single(int field, float value);
    void text(int field, std::string_view bytes);
    void message(int field, const ProtobufMessage& part) { text(field, part.bytes()); }

    const std::string& bytes() const { return m_bytes; }

private:
    enum class Wire : std::uint8_t { Varint = 0, Length = 2, Fixed32 = 5 };
    void tag(int field, Wire wire);
    void varint(std::uint64_t value);

    std::string m_bytes;
};

} // namespace core::deploy
