#include "core/deploy/protobuf.h"

#include <bit>

namespace core::deploy {

void ProtobufMessage::number(int field, std::int64_t value)
{
    tag(field, Wire::Varint);
    varint(static_cast<std::uint64_t>(value));
}

void ProtobufMessage::single(int field, float value)
{
    tag(field, Wire::Fixed32);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (unsigned shift = 0; shift < 32; shift += 8)
        m_bytes.push_back(static_cast<char>(bits >> shift & 0xffU));
}

void ProtobufMessage::text(int field, std::string_view bytes)
{
    tag(field, Wire::Length);
    varint(bytes.size());
    m_bytes.append(bytes);
}

void ProtobufMessage::tag(int field, Wire wire)
{
    varint(static_cast<std::uint64_t>(field) << 3U | static_cast<std::uint64_t>(wire));
}

void ProtobufMessage::varint(std::uint64_t value)
{
    for (; value >= 0x80U; value >>= 7U)
        m_bytes.push_back(static_cast<char>((value & 0x7fU) | 0x80U));
    m_bytes.push_back(static_cast<char>(value));
}

} // namespace core::deploy
