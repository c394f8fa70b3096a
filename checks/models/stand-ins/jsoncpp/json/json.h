// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <json/json.h> of open-source-parsers/jsoncpp 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://open-source-parsers.github.io/jsoncpp-docs/doxygen/

#ifndef JSON_JSON_H_INCLUDED
#define JSON_JSON_H_INCLUDED

#include "reader.h"
#include "value.h"
#include "writer.h"

#endif
