//===- Facts.h - What one translation unit says about JWTs ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts are what extraction leaves behind of a translation unit or of a
// configuration file: values (nodes), how they flow (edges), and calls that
// mean something to JWT (events). They are plain data. Whoever reads them needs
// neither Clang nor a parser, and facts of different units join by node key.
//
// Secrets: facts never hold the text of a literal, because nobody knows at
// extraction which literal is a secret. A literal is its length, its shape, the
// verdicts on its strength and a salted digest. Text is kept only where a model
// asks for text: names of claims, variables, keys and algorithms.
//
// Facts own everything they refer to; indices are into the vectors of the same
// Facts object. NoIndex stands for "none".
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_FACTS_H
#define JWTLINT_FACTS_FACTS_H

#include "facts/Place.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint {

inline constexpr uint32_t NoIndex = std::numeric_limits<uint32_t>::max();

enum class NodeKind : uint8_t {
  Local,         ///< a local variable
  Parameter,     ///< a parameter, key "<function>#<index>"
  Return,        ///< what a function returns, key "<function>#return"
  Field,         ///< a data member, one node whatever the object
  Global,        ///< a variable with linkage, or a static data member
  Expression,    ///< an intermediate result
  Literal,       ///< a constant written in the source
  Environment,   ///< an environment variable, key "env:NAME"
  Configuration, ///< a configuration key, key "config:a.b.c"
};

/// A value of the flow graph. Nodes with equal keys are one value, also across
/// translation units.
struct Node {
  std::string Key;
  NodeKind Kind = NodeKind::Expression;
  std::string Name;            ///< as a reader would say it: "Settings::jwtKey"
  Span Where;                  ///< its declaration, or the expression itself
  uint32_t Function = NoIndex; ///< the function it lives in; none for shared ones
  uint32_t Literal = NoIndex;
};

enum class EdgeKind : uint8_t {
  Copy,  ///< the target may be the source
  Part,  ///< the source is a piece of the target (a concatenation, a message)
  Enter, ///< an argument becomes a parameter at call site Site
  Exit,  ///< a return value or out-parameter leaves at call site Site
};

struct Edge {
  uint32_t From = NoIndex;
  uint32_t To = NoIndex;
  EdgeKind Kind = EdgeKind::Copy;
  uint32_t Site = NoIndex; ///< index into Sites, for Enter and Exit
  double Scale = 1;        ///< numbers are multiplied by this on the way
  Span Where;              ///< the expression that makes the value flow
};

/// Why a secret is too weak, for HMAC with 256, 384 and 512 bits of hash, in
/// words; empty when it is strong enough.
using StrengthVerdicts = std::array<std::string, 3>;

/// A constant. Never its text.
struct Literal {
  bool IsText = false;
  std::optional<double> Number; ///< a number; seconds when IsDuration
  bool IsDuration = false;
  uint64_t Length = 0;     ///< in bytes
  std::string Digest;      ///< salted; equal digests mean equal texts
  std::string Shape;       ///< a jose::SecretKind in lower case: "text", "jwt", "placeholder", …
  std::string Key;         ///< "private", "public" or "" : what kind of key it is
  bool RealKey = false;    ///< the key parses, or its body is key material
  bool Configured = false; ///< it stands in a configuration file
  StrengthVerdicts Weakness;
};

enum class EventKind : uint8_t {
  Create,  ///< an object with a life begins (Object names its kind)
  Use,     ///< an argument with a role: Operands[0]; Name is the role, Object the algorithm. With
           ///< role "refused" the program does not run with the text of digest Object
  Require, ///< the object checks claim Name
  Allow,   ///< the object allows algorithm Name, or the one in Operands[0]
  Select,  ///< the object signs with algorithm Name, or with Operands[0]
  Claim,   ///< the object is given claim Name, value Operands[0]
  Disable, ///< the object stops checking Name ("signature", "exp", …)
  Leeway,  ///< clock skew Operands[0]
  Sign,    ///< the object produces a token: Result
  Verify,  ///< the object verifies token Operands[0]; with Object "claims" it checks something
           ///< else than the signature
  Decode,  ///< Operands[0] is parsed without verification: Result
  Read,    ///< claim Name of the token Receiver is read ("*": some claim, "all": all together);
           ///< with Object "presence" only asked for, with Object "key" read from a container
  ReadHeader, ///< header parameter Name of the token Receiver is read
  LookUp,     ///< an environment variable or key is read by a computed name:
              ///< Operands[0] is the name, Result the value, Object "env" or "env-write"
};

/// How a call reports that verification failed.
enum class FailureReport : uint8_t { None, Exception, Result, OutArgument };

struct Event {
  EventKind Kind = EventKind::Use;
  std::string Library; ///< the model it comes from
  std::string Callee;  ///< "jwt::algorithm::hs256"
  std::string Object;  ///< kind of object: "verifier", "builder", …
  std::string Name;    ///< claim, algorithm, role, …
  uint32_t Receiver = NoIndex;
  uint32_t Result = NoIndex;
  std::vector<uint32_t> Operands;
  uint32_t Function = NoIndex; ///< the function that contains the call
  Span Where;                  ///< the call
  uint32_t Order = 0;          ///< evaluation order within the unit
  FailureReport Reports = FailureReport::None;
  bool FailureIgnored = false; ///< nobody looks at what Reports names
  std::string HowIgnored;      ///< in words
  Span UndoAt = {};            ///< with UndoText in place of what stands here, …
  std::string UndoText;        ///< … there would be no such event; invalid if nobody can say
};

struct Function {
  std::string Key;  ///< USR
  std::string Name; ///< qualified
  Span Where;
  bool Defined = false; ///< its body was seen
  Span Extent = {};     ///< its definition from the first to the last token, when Defined
};

/// A call site: what makes a path through a call realizable.
struct CallSite {
  std::string Key; ///< unique across units
  uint32_t Caller = NoIndex;
  Span Where;
};

/// The facts of one translation unit or configuration file.
struct Facts {
  std::string Unit;               ///< the main file, as in Files
  std::vector<std::string> Files; ///< relative to the repository root
  std::vector<Function> Functions;
  std::vector<CallSite> Sites;
  std::vector<Literal> Literals;
  std::vector<Node> Nodes;
  std::vector<Edge> Edges;
  std::vector<Event> Events;
  std::vector<std::string> JwtFiles;       ///< files that speak of JWTs by hand
  std::vector<std::string> MissingHeaders; ///< as spelled in #include
  std::vector<std::string> StandIns;       ///< libraries seen through stand-ins
};

/// The facts of a program, wherever they are kept.
using FactsOfProgram = std::vector<const Facts *>;

inline FactsOfProgram pointersTo(const std::vector<Facts> &Units) {
  FactsOfProgram Result;
  Result.reserve(Units.size());
  for (const Facts &F : Units)
    Result.push_back(&F);
  return Result;
}

} // namespace jwtlint

#endif // JWTLINT_FACTS_FACTS_H
