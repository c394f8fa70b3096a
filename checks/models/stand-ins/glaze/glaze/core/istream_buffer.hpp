// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <glaze/core/istream_buffer.hpp> of stephenberry/glaze 2.x to 6.x where it is not
// installed. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://stephenberry.github.io/glaze/

#ifndef JWT_LINT_STAND_IN_GLAZE_CORE_ISTREAM_BUFFER_HPP
#define JWT_LINT_STAND_IN_GLAZE_CORE_ISTREAM_BUFFER_HPP

#include <glaze/json.hpp>

#endif
