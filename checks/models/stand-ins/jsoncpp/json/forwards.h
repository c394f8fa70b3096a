// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <json/forwards.h> of open-source-parsers/jsoncpp 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://open-source-parsers.github.io/jsoncpp-docs/doxygen/

#ifndef JSON_FORWARDS_H_INCLUDED
#define JSON_FORWARDS_H_INCLUDED

#include <cstdint>
#include <iosfwd>
#include <string>

namespace Json {

using Int = int;
using UInt = unsigned int;
using Int64 = int64_t;
using UInt64 = uint64_t;
using LargestInt = Int64;
using LargestUInt = UInt64;
using String = std::string;
using IStream = std::istream;
using OStream = std::ostream;
using ArrayIndex = unsigned int;

class CharReader;
class CharReaderBuilder;
class FastWriter;
class Features;
class PathArgument;
class Path;
class Reader;
class StaticString;
class StreamWriter;
class StreamWriterBuilder;
class StyledWriter;
class StyledStreamWriter;
class Value;
class ValueConstIterator;
class ValueIterator;
class ValueIteratorBase;
class Writer;

} // namespace Json

#endif
