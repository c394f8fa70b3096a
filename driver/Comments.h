//===- Comments.h - The comments of a file ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds comments without parsing, in C and C++, JSON with comments, YAML and what
// looks like it (.env, TOML, properties). Knows strings, so that a "//" in a URL is
// none. Bounded by the length of the text.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_COMMENTS_H
#define JWTLINT_DRIVER_COMMENTS_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace jwtlint {

struct Comment {
  size_t Begin = 0; ///< of the comment with its marks
  size_t End = 0;   ///< exclusive; without the end of the line
  std::string_view Text;
};

enum class CommentStyle : uint8_t {
  C,    ///< // and /* */, strings in "" and '', raw strings
  Json, ///< // and /* */, strings in ""
  Hash, ///< # at the begin of a line or behind space, strings in "" and ''
};

/// The style of a file with this name.
CommentStyle commentStyleOf(std::string_view Path);

/// The comments of Text in their order. They refer to it.
std::vector<Comment> findComments(std::string_view Text, CommentStyle Style);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_COMMENTS_H
