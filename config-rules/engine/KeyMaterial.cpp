//===- KeyMaterial.cpp - The keys of a key set ----------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/KeyMaterial.h"

#include <nlohmann/json.hpp>

#include <span>

namespace jwtlint::config {

static void addJwk(FactValue V, const nlohmann::json &Jwk, std::vector<FactValue> &Keys) {
  V.Text = Jwk.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  V.Strength = jose::assessSecret(V.Text);
  V.KeyFound = jose::inspectKey(V.Text);
  // A private member gives the key away whatever else is missing.
  if (!V.KeyFound && Jwk.is_object() && Jwk.contains("kty") && Jwk.contains("d")) {
    V.KeyFound.emplace();
    V.KeyFound->Private = true;
    V.KeyFound->Source = "JWK";
  }
  if (V.KeyFound)
    Keys.push_back(std::move(V));
}

/// A private member has to go; a symmetric key is wrong as such; a size shows in n or crv.
static Place placeOf(const Node &N, bool OfSize) {
  constexpr std::string_view Sizes[] = {"n", "k", "crv", "kty"}, Secrets[] = {"d", "p", "kty"};
  for (std::string_view Name : OfSize ? std::span<const std::string_view>(Sizes)
                                      : std::span<const std::string_view>(Secrets))
    if (const Member *M = N.find(Name))
      return M->Value->Owner->place(*M->Value);
  return N.Owner->place(N);
}

std::vector<FactValue> keysOf(const FactValue &Start, const Node &N) {
  std::vector<FactValue> Keys;
  if (const Member *Set = N.find("keys"); Set && Set->Value->isSequence()) {
    for (const Node *Item : Set->Value->Items)
      if (Item->isMap() && Item->find("kty"))
        for (FactValue &V : keysOf(Start, *Item))
          Keys.push_back(std::move(V));
    return Keys;
  }
  if (!N.find("kty"))
    return Keys;
  nlohmann::json Jwk;
  N.forEachMember([&](const Member &M) {
    if (M.Value->isScalar())
      Jwk[M.Key] = M.Value->Text;
  });
  FactValue V = Start;
  V.Where = placeOf(N, V.Kind->Name == "key.size");
  addJwk(std::move(V), Jwk, Keys);
  return Keys;
}

std::vector<FactValue> keysOfText(const FactValue &Set) {
  std::vector<FactValue> Keys;
  nlohmann::json Parsed = nlohmann::json::parse(Set.Text, nullptr, /*allow_exceptions=*/false);
  if (Parsed.is_object() && Parsed.contains("keys") && Parsed["keys"].is_array())
    for (const nlohmann::json &Item : Parsed["keys"])
      addJwk(Set, Item, Keys);
  return Keys;
}

} // namespace jwtlint::config
