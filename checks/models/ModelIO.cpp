//===- ModelIO.cpp - Models in binary form --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// membersOf() lists the members of each structure once, for both directions.
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelIO.h"

#include "facts/RecordIO.h"

namespace jwtlint {
static constexpr std::string_view Magic = "jwt-lint model";

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

constexpr Operand::Kind lastOf(Operand::Kind) { return Operand::Kind::KeysOf; }
constexpr FailureReport lastOf(FailureReport) { return FailureReport::OutArgument; }

std::string writeLibrary(const Library &L) {
  RecordWriter W;
  W.Out.text(Magic);
  W.io(L);
  return W.Out.take();
}

std::unique_ptr<Library> readLibrary(std::string_view Bytes, std::string &Why) {
  RecordReader R(Bytes);
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
