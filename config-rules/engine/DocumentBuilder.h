//===- DocumentBuilder.h - A document from a reader's events ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Readers call it in the order of the text: begin, key, value, end. It counts what the
// limits bound, marks what templates produce, and puts their text back into scalars.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_DOCUMENTBUILDER_H
#define JWTLINT_CONFIG_RULES_ENGINE_DOCUMENTBUILDER_H

#include "config-rules/engine/Readers.h"

namespace jwtlint::config {

class DocumentBuilder {
public:
  /// Thrown when a limit is reached; leaves the third party's parser by the way it has for
  /// errors and ends at the reader's boundary.
  struct Stop {
    Failure Why;
  };

  DocumentBuilder(Document &D, const Input &In) : D(D), In(In) {}

  /// Whether the next event is the key of a map.
  bool wantsKey() const {
    return !Frames.empty() && Frames.back().isMap() && !Frames.back().HasKey;
  }
  /// Of the collection that is open.
  bool inMap() const { return !Frames.empty() && Frames.back().isMap(); }
  bool inSequence() const { return !Frames.empty() && !Frames.back().isMap(); }

  void key(std::string Text, Range Where, bool IsMerge = false);
  Node &scalar(Range Where, std::string Value, bool Quoted, Quoting How);
  /// A block scalar between the end of its header and the last byte that may belong to it.
  Node &blockScalar(Range Where, std::string Value, uint32_t HeaderEnd);
  /// \p Until is where the next token begins: when nothing but templates stand between, they
  /// are the value.
  Node &null(Range Where, uint32_t Until);
  void alias(const Node &Target, Range Where);
  Node &begin(NodeKind Kind, uint32_t Begin);
  void end(uint32_t End);

  /// For readers that do not build in the order of the text.
  Node &makeCounted(NodeKind Kind, Range Where);
  /// Marks \p N when templates stand in it and puts their text back. \p Positions are those of
  /// its text in the clean text.
  void finishScalar(Node &N, PositionMap Positions);

  bool overlapsTemplate(Range R) const { return firstTemplate(R) != nullptr; }

  /// What embedded and decoded documents have that others do not.
  static void embed(Document &D, const Document &Host, const Node &HostNode,
                    std::shared_ptr<const Document::Embedding> Own);
  static void bound(Document &D, const Limits &Bounds) { D.Bounds = Bounds; }
  static const Limits &bounds(const Document &D) { return D.Bounds; }

private:
  struct Frame {
    Node *Collection = nullptr;
    bool HasKey = false;
    Member Pending;

    bool isMap() const { return Collection->Kind == NodeKind::Map; }
  };

  void attach(const Node &N, Range Where);
  const Range *firstTemplate(Range R) const;
  void restoreTemplates(Node &N, const PositionMap &Positions) const;

  Document &D;
  const Input &In;
  std::vector<Frame> Frames;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_DOCUMENTBUILDER_H
