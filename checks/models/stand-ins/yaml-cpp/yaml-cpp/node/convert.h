// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <yaml-cpp/node/convert.h> of yaml-cpp 0.6 to 0.8 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/jbeder/yaml-cpp/wiki

#ifndef YAML_CPP_STAND_IN_NODE_CONVERT_H
#define YAML_CPP_STAND_IN_NODE_CONVERT_H

#include "../yaml.h"

#endif
