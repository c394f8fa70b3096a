// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <json/reader.h> of open-source-parsers/jsoncpp 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://open-source-parsers.github.io/jsoncpp-docs/doxygen/

#ifndef JSON_READER_H_INCLUDED
#define JSON_READER_H_INCLUDED

#include "value.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace Json {

class Features {
public:
  static Features all();
  static Features strictMode();
  Features();
};

class Reader {
public:
  struct StructuredError {
    ptrdiff_t offset_start;
    ptrdiff_t offset_limit;
    String message;
  };
  Reader();
  Reader(const Features &features);
  bool parse(const std::string &document, Value &root, bool collectComments = true);
  bool parse(const char *beginDoc, const char *endDoc, Value &root, bool collectComments = true);
  bool parse(IStream &is, Value &root, bool collectComments = true);
  String getFormattedErrorMessages() const;
  String getFormatedErrorMessages() const;
  std::vector<StructuredError> getStructuredErrors() const;
  bool good() const;
};

class CharReader {
public:
  virtual ~CharReader() = default;
  virtual bool parse(char const *beginDoc, char const *endDoc, Value *root, String *errs) = 0;
  class Factory {
  public:
    virtual ~Factory() = default;
    virtual CharReader *newCharReader() const = 0;
  };
};

class CharReaderBuilder : public CharReader::Factory {
public:
  Value settings_;
  CharReaderBuilder();
  ~CharReaderBuilder() override;
  CharReader *newCharReader() const override;
  bool validate(Value *invalid) const;
  Value &operator[](const String &key);
  static void setDefaults(Value *settings);
  static void strictMode(Value *settings);
};

bool parseFromStream(CharReader::Factory const &factory, IStream &is, Value *root, String *errs);
IStream &operator>>(IStream &is, Value &root);

} // namespace Json

#endif
