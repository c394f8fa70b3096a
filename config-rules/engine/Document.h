//===- Document.h - Configuration text as a tree with places ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One tree for YAML, JSON, .env, .properties and INI/TOML-like text: scalars, maps
// and sequences, each with the exact range of bytes that it has in its file. What is
// written inside a string (JSON in an environment value, YAML in a ConfigMap, base64
// in a Secret) is a document of its own whose positions map back into the file.
//
// Aliases are references: a node that an alias names is the same Node, so it is stored
// once and reported at its anchor. A tree can therefore be a graph, even a cyclic one:
// whoever walks it bounds the number of visits.
//
// A Document owns its nodes; nodes point to each other and stay where they are.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_DOCUMENT_H
#define JWTLINT_CONFIG_RULES_ENGINE_DOCUMENT_H

#include "facts/Place.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jwtlint::config {

/// Bytes [Begin, End) of a text.
struct Range {
  uint32_t Begin = 0;
  uint32_t End = 0;

  uint32_t size() const { return End - Begin; }
  auto operator<=>(const Range &) const = default;
};

/// A file and its lines.
class SourceText {
public:
  /// \p Name is how reports name the file.
  SourceText(std::string Name, std::string Text) : Name(std::move(Name)), Text(std::move(Text)) {}

  const std::string &name() const { return Name; }
  std::string_view text() const { return Text; }
  /// Lines and columns from 1, columns in bytes. A byte order mark takes no columns.
  Place place(Range Where) const;

private:
  std::string Name, Text;
  mutable std::vector<uint32_t> LineStarts; ///< filled on first use
};

/// Where the bytes of a decoded text stand in the text that it was decoded from.
class PositionMap {
public:
  /// From byte \p From on, one decoded byte takes \p Scale host bytes, beginning at \p To.
  /// Segments are added in rising order of From.
  struct Segment {
    uint32_t From = 0;
    uint32_t To = 0;
    double Scale = 1; ///< 4/3 for base64, 0 for an escape sequence
  };
  void add(Segment S);
  uint32_t operator()(uint32_t Offset) const;
  Range operator()(Range R) const;
  /// The decoded byte that stands at host byte \p To or is the last before it.
  uint32_t inverse(uint32_t To) const;

private:
  std::vector<Segment> Segments; ///< none: the identity
};

enum class NodeKind : uint8_t { Null, Scalar, Map, Sequence };

struct Node;

struct Member {
  std::string Key;
  Range KeyWhere;
  const Node *Value = nullptr; ///< never null
  /// `<<: *base` in YAML: the members of Value count as the map's, unless it has its own.
  bool IsMerge = false;
  /// Key by squeezeKey(), filled by whoever compares it.
  mutable std::string Squeezed = {};
};

class Document;

struct Node {
  NodeKind Kind = NodeKind::Null;
  /// A string whatever it looks like: quoted in YAML, a JSON string, a block scalar.
  bool Quoted = false;
  /// A template expression stands in it, or instead of it: its value is not known.
  bool Templated = false;
  /// Without a closing quote or a block header to strip: Text[i] is host byte Where.Begin + i
  /// only when this holds; otherwise see Document::textPositions.
  bool Verbatim = false;
  Range Where; ///< the scalar without its quotes; from the first to the last byte of a collection
  std::string Text;            ///< a scalar's value, after unescaping
  std::string Tag;             ///< a local YAML tag such as "!Ref": the value is opaque; else empty
  std::vector<Member> Members; ///< of a Map, in order; of two with one key the later wins
  std::vector<const Node *> Items; ///< of a Sequence
  const Document *Owner = nullptr;
  /// Filled by forEachMember: whether all keys differ and nothing is merged.
  mutable std::optional<bool> IsSimple;
  mutable bool HasKeyPaths = false; ///< … and whether some key has dots or colons

  bool isScalar() const { return Kind == NodeKind::Scalar; }
  bool isMap() const { return Kind == NodeKind::Map; }
  bool isSequence() const { return Kind == NodeKind::Sequence; }
  /// The member called \p Key, own ones before merged ones; null if there is none.
  const Member *find(std::string_view Key) const;
  /// Calls \p Visit for every member that counts: the last of equal keys, then merged ones
  /// that the map does not have itself. Bounded however merges are nested.
  template <typename F> void forEachMember(F Visit) const {
    if (!IsSimple)
      lookAtKeys();
    if (*IsSimple)
      for (const Member &M : Members)
        Visit(M);
    else
      for (const Member *M : countingMembers())
        Visit(*M);
  }

private:
  void lookAtKeys() const;
  std::vector<const Member *> countingMembers() const;
};

enum class Format : uint8_t { Yaml, Json, Env, Properties, Ini };

/// Why a text is not what it seems, at a place of the file.
struct ParseProblem {
  Place Where;
  std::string Message; ///< what is wrong; says nothing of the text's content
};

/// What bounds the cost of hostile input.
struct Limits {
  uint32_t Bytes = 16u << 20;        ///< of one file
  uint32_t DocumentBytes = 4u << 20; ///< of one YAML document: yaml-cpp reads a few MB/s
  uint32_t Documents = 20'000;       ///< of one file
  uint32_t Nodes = 300'000;          ///< of one document
  uint32_t Depth = 200;              ///< of nesting
  uint32_t EmbeddedDepth = 6;        ///< of documents within documents
};

/// One YAML document, JSON value, .env file, …; or one that is embedded in another.
class Document {
public:
  explicit Document(std::shared_ptr<const SourceText> File) : File(std::move(File)) {}
  Document(const Document &) = delete;
  Document &operator=(const Document &) = delete;

  std::shared_ptr<const SourceText> File;
  Format Form = Format::Yaml;
  /// The name by which file globs know it: the file's path, or the key that holds it.
  std::string Name;
  const Node *Root = nullptr; ///< never null once parsed

  /// The documents of the same file, this one among them; null where nobody said.
  const std::vector<std::unique_ptr<Document>> *Siblings = nullptr;
  const Document *Host = nullptr; ///< the document that it is embedded in
  const Node *HostNode = nullptr; ///< the scalar there

  /// A new node, owned by this document.
  Node &make(NodeKind Kind, Range Where);

  /// Where \p R, a range of this document's own text, is in the file.
  Place place(Range R) const;
  Place place(const Node &N) const { return N.Owner->place(N.Where); }
  /// The same in bytes of the file.
  Range fileRange(Range R) const;
  /// Does what stands at \p R count in several places, because an alias names it or what it
  /// stands in?
  bool isShared(Range R) const;

  /// The document written inside the scalar \p N of this document (JSON, YAML, properties or
  /// INI in a string), or null when it holds none. Parsed on first use. \p Name is what the
  /// new document is called: a key such as "config.yaml" decides its format.
  const Document *embedded(const Node &N, std::string_view Name = {}) const;
  /// The same, all of them: a ConfigMap's string may hold several YAML documents. They live
  /// as long as this document.
  std::vector<const Document *> embeddedAll(const Node &N, std::string_view Name = {}) const;
  /// The same for a scalar in base64 or base64url: what the decoded text holds. When it is no
  /// structured text, a document whose Root is a scalar with the decoded bytes.
  const Document *decoded(const Node &N, std::string_view Name = {}) const;

  /// Maps offsets in a scalar's Text to offsets in this document's text.
  PositionMap textPositions(const Node &N) const;
  /// This document's own text, after decoding if it is embedded.
  std::string_view text() const;

private:
  friend class DocumentBuilder;

  /// The text of a scalar and where its bytes are in the host's text; shared by the
  /// documents that stand in one scalar.
  struct Embedding {
    std::string Text;
    PositionMap ToHost;
  };
  /// What a scalar holds, which its name can decide.
  struct Embedded {
    std::string Name;
    std::vector<std::unique_ptr<Document>> Documents;
  };
  enum class Encoding : uint8_t { Plain, Base64 };
  using EmbeddedCache = std::unordered_map<const Node *, std::vector<Embedded>>;

  const std::vector<std::unique_ptr<Document>> *known(Encoding How, const Node &N,
                                                      std::string_view Name) const;
  std::vector<std::unique_ptr<Document>> parseInner(const Node &N, std::string_view Name,
                                                    Format Form,
                                                    std::shared_ptr<const Embedding> Text) const;
  std::unique_ptr<Document> decodedScalar(const Node &N, std::string_view Name,
                                          std::shared_ptr<const Embedding> Text) const;

  std::deque<Node> Nodes;
  std::vector<const Node *> Aliased;    ///< nodes that aliases name
  mutable std::vector<Range> Shared;    ///< the outermost of them, in order; see isShared
  std::shared_ptr<const Embedding> Own; ///< of an embedded document
  /// Of scalars for which the text alone does not say it: with templates, or in line formats.
  std::unordered_map<const Node *, PositionMap> Positions;
  Limits Bounds;
  uint32_t Depth = 0; ///< of embedding
  mutable EmbeddedCache Inner[2];
};

struct ParsedFile {
  std::vector<std::unique_ptr<Document>> Documents;
  /// The first thing that could not be parsed. Documents before and after it are there.
  std::optional<ParseProblem> Problem;
  /// Documents that are templates and no YAML or JSON before something renders them.
  size_t Unrendered = 0;
};

/// Decides about a piece of raw text whether anything in it can matter.
using Relevance = std::function<bool(std::string_view)>;

/// The format of a file called \p Name that holds \p Text, by its name and, where that says
/// nothing ("config.yml_example", "krakend.tmpl", "app.conf"), by what it holds. Nullopt when
/// it is plainly no configuration.
std::optional<Format> formatOf(std::string_view Name, std::string_view Text);

/// Parses every document of \p File. YAML documents for which \p Matters is false are left out
/// unparsed; an empty function takes all. Template expressions (`{{ … }}`, `{% … %}`, `@@X@@`,
/// `@x.y@`) are neutralised first.
ParsedFile parse(std::shared_ptr<const SourceText> File, Format Form, const Relevance &Matters = {},
                 const Limits &Bounds = {});

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_DOCUMENT_H
