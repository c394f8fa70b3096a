// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <json/writer.h> of open-source-parsers/jsoncpp 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://open-source-parsers.github.io/jsoncpp-docs/doxygen/

#ifndef JSON_WRITER_H_INCLUDED
#define JSON_WRITER_H_INCLUDED

#include "value.h"

#include <iosfwd>
#include <string>

namespace Json {

class StreamWriter {
public:
  StreamWriter();
  virtual ~StreamWriter();
  virtual int write(Value const &root, OStream *sout) = 0;
  class Factory {
  public:
    virtual ~Factory();
    virtual StreamWriter *newStreamWriter() const = 0;
  };
};

String writeString(StreamWriter::Factory const &factory, Value const &root);

class StreamWriterBuilder : public StreamWriter::Factory {
public:
  Value settings_;
  StreamWriterBuilder();
  ~StreamWriterBuilder() override;
  StreamWriter *newStreamWriter() const override;
  bool validate(Value *invalid) const;
  Value &operator[](const String &key);
  static void setDefaults(Value *settings);
};

class Writer {
public:
  virtual ~Writer();
  virtual String write(const Value &root) = 0;
};

class FastWriter : public Writer {
public:
  FastWriter();
  ~FastWriter() override;
  void enableYAMLCompatibility();
  void dropNullPlaceholders();
  void omitEndingLineFeed();
  String write(const Value &root) override;
};

class StyledWriter : public Writer {
public:
  StyledWriter();
  ~StyledWriter() override;
  String write(const Value &root) override;
};

class StyledStreamWriter {
public:
  StyledStreamWriter(String indentation = "\t");
  ~StyledStreamWriter();
  void write(OStream &out, const Value &root);
};

String valueToString(Int value);
String valueToString(UInt value);
String valueToString(double value);
String valueToString(bool value);
String valueToQuotedString(const char *value);
OStream &operator<<(OStream &sout, const Value &root);

} // namespace Json

#endif
