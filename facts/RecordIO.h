//===- RecordIO.h - Structures in binary form -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes and reads plain structures as CBOR. For each one there is a function
//
//   auto membersOf(Is<T> auto &S)   returning std::tie of its members
//   constexpr E lastOf(E)           for each enumeration: its last enumerator
//
// in the namespace of the structure. Taking a structure apart with a structured binding
// there makes a forgotten member a compile error. A structure is a number whose bits say
// which members differ from their default, followed by those members.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_RECORDIO_H
#define JWTLINT_FACTS_RECORDIO_H

#include "facts/Cbor.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace jwtlint {

template <typename T, typename Structure>
concept Is = std::same_as<std::remove_const_t<T>, Structure>;

template <typename T>
concept Record = requires(T &S) { membersOf(S); };

class RecordWriter {
public:
  CborWriter Out;

  void io(const std::string &Text) { Out.text(Text); }
  void io(const bool &Value) { Out.boolean(Value); }
  void io(const double &Value) { Out.real(Value); }
  void io(const unsigned &Value) { Out.number(Value); }
  template <typename Enum>
    requires std::is_enum_v<Enum>
  void io(const Enum &Value) {
    Out.number(static_cast<uint64_t>(Value));
  }
  template <typename A, typename B> void io(const std::pair<A, B> &Value) {
    io(Value.first);
    io(Value.second);
  }
  template <typename T> void io(const std::unique_ptr<T> &Value) { io(*Value); }
  template <typename T> void io(const std::optional<T> &Value) {
    Out.boolean(Value.has_value());
    if (Value)
      io(*Value);
  }
  template <typename T> void io(const std::vector<T> &Items) {
    Out.array(Items.size());
    for (const T &Item : Items)
      io(Item);
  }
  template <Record T> void io(const T &Value) {
    static const T Default{};
    auto Members = membersOf(Value), Usual = membersOf(Default);
    [&]<size_t... I>(std::index_sequence<I...>) {
      Out.number(((uint64_t{std::get<I>(Members) != std::get<I>(Usual)} << I) | ...));
      ((std::get<I>(Members) != std::get<I>(Usual) ? io(std::get<I>(Members)) : void()), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(Members)>>());
  }
};

class RecordReader {
public:
  explicit RecordReader(std::string_view Bytes) : In(Bytes) {}
  CborReader In;

  void io(std::string &Text) { Text = In.text(); }
  void io(bool &Value) { Value = In.boolean(); }
  void io(double &Value) { Value = In.real(); }
  void io(unsigned &Value) { Value = static_cast<unsigned>(In.numberUpTo(~0U, "32 bits")); }
  template <typename Enum>
    requires std::is_enum_v<Enum>
  void io(Enum &Value) {
    Value = static_cast<Enum>(In.numberUpTo(static_cast<uint64_t>(lastOf(Enum{})), "a known kind"));
  }
  template <typename A, typename B> void io(std::pair<A, B> &Value) {
    io(Value.first);
    io(Value.second);
  }
  template <typename T> void io(std::unique_ptr<T> &Value) {
    Value = std::make_unique<T>();
    io(*Value);
  }
  template <typename T> void io(std::optional<T> &Value) {
    if (In.boolean())
      io(Value.emplace());
  }
  template <typename T> void io(std::vector<T> &Items) {
    // No reserve: the count is only a claim until the items have been read.
    for (uint64_t Left = In.array(); Left != 0 && !In.failed(); --Left)
      io(Items.emplace_back());
  }
  template <Record T> void io(T &Value) {
    auto Members = membersOf(Value);
    constexpr size_t Size = std::tuple_size_v<decltype(Members)>;
    static_assert(Size < 64);
    uint64_t Given = In.numberUpTo((uint64_t{1} << Size) - 1, "known members");
    [&]<size_t... I>(std::index_sequence<I...>) {
      ((Given >> I & 1 ? io(std::get<I>(Members)) : void()), ...);
    }(std::make_index_sequence<Size>());
  }
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_RECORDIO_H
