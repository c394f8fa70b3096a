// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <yaml-cpp/yaml.h> of yaml-cpp 0.6 to 0.8 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/jbeder/yaml-cpp/wiki

#ifndef YAML_CPP_STAND_IN_YAML_H
#define YAML_CPP_STAND_IN_YAML_H

#include <cstddef>
#include <iosfwd>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace YAML {

struct Mark {
  Mark();
  static const Mark null_mark();
  bool is_null() const;
  int pos, line, column;
};

class Exception : public std::runtime_error {
public:
  Exception(const Mark &mark_, const std::string &msg_);
  Mark mark;
  std::string msg;
};
class ParserException : public Exception {
  using Exception::Exception;
};
class RepresentationException : public Exception {
  using Exception::Exception;
};
class InvalidScalar : public RepresentationException {
  using RepresentationException::RepresentationException;
};
class KeyNotFound : public RepresentationException {
  using RepresentationException::RepresentationException;
};
class InvalidNode : public RepresentationException {
  using RepresentationException::RepresentationException;
};
class BadConversion : public RepresentationException {
  using RepresentationException::RepresentationException;
};
template <typename T> class TypedBadConversion : public BadConversion {
  using BadConversion::BadConversion;
};
class BadDereference : public RepresentationException {
  using RepresentationException::RepresentationException;
};
class BadSubscript : public RepresentationException {
  using RepresentationException::RepresentationException;
};
class BadFile : public Exception {
  using Exception::Exception;
};
class EmitterException : public Exception {
  using Exception::Exception;
};

struct NodeType {
  enum value { Undefined, Null, Scalar, Sequence, Map };
};

struct EmitterStyle {
  enum value { Default, Block, Flow };
};

template <typename T> struct convert;

namespace detail {
template <typename V> class iterator_base;
struct iterator_value;
} // namespace detail

using iterator = detail::iterator_base<detail::iterator_value>;
using const_iterator = detail::iterator_base<const detail::iterator_value>;

class Node {
public:
  using iterator = YAML::iterator;
  using const_iterator = YAML::const_iterator;

  Node();
  explicit Node(NodeType::value type);
  template <typename T> explicit Node(const T &rhs);
  Node(const Node &rhs);
  ~Node();

  YAML::Mark Mark() const;
  NodeType::value Type() const;
  bool IsDefined() const;
  bool IsNull() const;
  bool IsScalar() const;
  bool IsSequence() const;
  bool IsMap() const;
  explicit operator bool() const;
  bool operator!() const;

  template <typename T> T as() const;
  template <typename T, typename S> T as(const S &fallback) const;
  const std::string &Scalar() const;
  const std::string &Tag() const;
  void SetTag(const std::string &tag);
  EmitterStyle::value Style() const;
  void SetStyle(EmitterStyle::value style);

  bool is(const Node &rhs) const;
  template <typename T> Node &operator=(const T &rhs);
  Node &operator=(const Node &rhs);
  void reset(const Node &rhs = Node());

  std::size_t size() const;
  const_iterator begin() const;
  iterator begin();
  const_iterator end() const;
  iterator end();
  template <typename T> void push_back(const T &rhs);
  void push_back(const Node &rhs);

  template <typename Key> const Node operator[](const Key &key) const;
  template <typename Key> Node operator[](const Key &key);
  template <typename Key> bool remove(const Key &key);
  const Node operator[](const Node &key) const;
  Node operator[](const Node &key);
  bool remove(const Node &key);
  template <typename Key, typename Value> void force_insert(const Key &key, const Value &value);
};

bool operator==(const Node &lhs, const Node &rhs);
Node Clone(const Node &node);

namespace detail {

struct iterator_value : public Node, public std::pair<Node, Node> {
  iterator_value() = default;
};

template <typename V> class iterator_base {
public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = V;
  using difference_type = std::ptrdiff_t;
  using pointer = V *;
  using reference = V;
  struct proxy {
    V *operator->();
    operator V *();
  };

  iterator_base() = default;
  template <class W, typename = std::enable_if_t<std::is_convertible<W *, V *>::value>>
  iterator_base(const iterator_base<W> &rhs);
  iterator_base &operator++();
  iterator_base operator++(int);
  template <typename W> bool operator==(const iterator_base<W> &rhs) const;
  template <typename W> bool operator!=(const iterator_base<W> &rhs) const;
  iterator_value operator*() const;
  proxy operator->() const;
};

} // namespace detail

Node Load(const std::string &input);
Node Load(const char *input);
Node Load(std::istream &input);
Node LoadFile(const std::string &filename);
std::vector<Node> LoadAll(const std::string &input);
std::vector<Node> LoadAll(const char *input);
std::vector<Node> LoadAll(std::istream &input);
std::vector<Node> LoadAllFromFile(const std::string &filename);

enum EMITTER_MANIP {
  Auto,
  TagByKind,
  Newline,
  EmitNonAscii,
  EscapeNonAscii,
  EscapeAsJson,
  SingleQuoted,
  DoubleQuoted,
  Literal,
  YesNoBool,
  TrueFalseBool,
  OnOffBool,
  UpperCase,
  LowerCase,
  CamelCase,
  LongBool,
  ShortBool,
  Dec,
  Hex,
  Oct,
  BeginDoc,
  EndDoc,
  BeginSeq,
  EndSeq,
  Flow,
  Block,
  BeginMap,
  EndMap,
  Key,
  Value,
  LongKey
};

class Emitter {
public:
  Emitter();
  explicit Emitter(std::ostream &stream);
  ~Emitter();
  const char *c_str() const;
  std::size_t size() const;
  bool good() const;
  const std::string GetLastError() const;
  bool SetIndent(std::size_t n);
};
template <typename T> Emitter &operator<<(Emitter &emitter, const T &value);
Emitter &operator<<(Emitter &emitter, const char *value);
std::ostream &operator<<(std::ostream &out, const Node &node);
std::string Dump(const Node &node);

} // namespace YAML

#endif
