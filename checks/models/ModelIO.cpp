//===- ModelIO.cpp - Models in binary form --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// membersOf() lists the members of each structure once, for both directions.
// It takes structures apart with structured bindings, so that a member that is
// missing there does not compile. A structure is written as a number whose bits
// say which members differ from their default, followed by those members.
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelIO.h"

#include "facts/Cbor.h"

#include <concepts>
#include <tuple>
#include <type_traits>

namespace jwtlint {
namespace {

constexpr std::string_view Magic = "jwt-lint model";

template <typename T, typename Structure>
concept Is = std::same_as<std::remove_const_t<T>, Structure>;

auto membersOf(Is<Operand> auto &S) {
  auto &[K, Index] = S;
  return std::tie(K, Index);
}

auto membersOf(Is<NameRef> auto &S) {
  auto &[Text, From] = S;
  return std::tie(Text, From);
}

auto membersOf(Is<FlowRule> auto &S) {
  auto &[From, To, Part] = S;
  return std::tie(From, To, Part);
}

auto membersOf(Is<Condition> auto &S) {
  auto &[Argument, Constant] = S;
  return std::tie(Argument, Constant);
}

/// All but the owner, which is not the entry's own.
auto membersOf(Is<FunctionModel> auto &S) {
  auto &[Names, Takes, MinArity, MaxArity, ResultType, When, Roles, Units, Algorithm, Creates, At,
         On, Parts, Require, Allow, Claim, Value, Disables, Leeway, Signs, Verifies, Decodes,
         Reports, ErrorArgument, Reads, ReadsHeader, PresenceOnly, Flow, Constructs, Opaque,
         Owner] = S;
  return std::tie(Names, Takes, MinArity, MaxArity, ResultType, When, Roles, Units, Algorithm,
                  Creates, At, On, Parts, Require, Allow, Claim, Value, Disables, Leeway, Signs,
                  Verifies, Decodes, Reports, ErrorArgument, Reads, ReadsHeader, PresenceOnly, Flow,
                  Constructs, Opaque);
}

auto membersOf(Is<VerifierDefaults> auto &S) {
  auto &[Exp, Nbf, Aud, Iss, Algorithm, KeyTypes, AcceptsUnsignedWithoutKey] = S;
  return std::tie(Exp, Nbf, Aud, Iss, Algorithm, KeyTypes, AcceptsUnsignedWithoutKey);
}

/// All but what is derived from the entries.
auto membersOf(Is<Library> auto &S) {
  auto &[Name, File, Headers, AlgorithmPrefix, IsCrypto, HandlesTokens, Verifier, BuilderAlgorithm,
         Variables, Functions] = S;
  return std::tie(Name, File, Headers, AlgorithmPrefix, IsCrypto, Verifier, BuilderAlgorithm,
                  Variables, Functions);
}

template <typename T>
concept Structure = requires(T &S) { membersOf(S); };

constexpr Operand::Kind lastOf(Operand::Kind) { return Operand::Kind::KeysOf; }
constexpr FailureReport lastOf(FailureReport) { return FailureReport::OutArgument; }

class Writer {
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
  template <typename T> void io(const std::vector<T> &Items) {
    Out.array(Items.size());
    for (const T &Item : Items)
      io(Item);
  }
  template <Structure T> void io(const T &Value) {
    static const T Default{};
    auto Members = membersOf(Value), Usual = membersOf(Default);
    [&]<size_t... I>(std::index_sequence<I...>) {
      Out.number(((uint64_t{std::get<I>(Members) != std::get<I>(Usual)} << I) | ...));
      ((std::get<I>(Members) != std::get<I>(Usual) ? io(std::get<I>(Members)) : void()), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(Members)>>());
  }
};

class Reader {
public:
  explicit Reader(std::string_view Bytes) : In(Bytes) {}
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
  template <typename T> void io(std::vector<T> &Items) {
    // No reserve: the count is only a claim until the items have been read.
    for (uint64_t Left = In.array(); Left != 0 && !In.failed(); --Left)
      io(Items.emplace_back());
  }
  template <Structure T> void io(T &Value) {
    auto Members = membersOf(Value);
    constexpr size_t Size = std::tuple_size_v<decltype(Members)>;
    static_assert(Size < 64);
    uint64_t Given = In.numberUpTo((uint64_t{1} << Size) - 1, "known members");
    [&]<size_t... I>(std::index_sequence<I...>) {
      ((Given >> I & 1 ? io(std::get<I>(Members)) : void()), ...);
    }(std::make_index_sequence<Size>());
  }
};

} // namespace

std::string writeLibrary(const Library &L) {
  Writer W;
  W.Out.text(Magic);
  W.io(L);
  return W.Out.take();
}

std::unique_ptr<Library> readLibrary(std::string_view Bytes, std::string &Why) {
  Reader R(Bytes);
  if (R.In.text() != Magic) {
    Why = "this is no model of jwt-lint";
    return nullptr;
  }
  auto L = std::make_unique<Library>();
  R.io(*L);
  if (!R.In.failed() && !R.In.atEnd())
    R.In.fail("the end");
  if (!R.In.failed())
    return L;
  Why = "the model is damaged: " + R.In.why();
  return nullptr;
}

} // namespace jwtlint
