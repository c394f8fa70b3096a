// RUN: %expect %s --rules=jwt-missing-aud-validation
// Verifiers in members, smart pointers and statics.

#include <jwt-cpp/jwt.h>
#include <map>
#include <memory>
#include <optional>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
std::string key();

// Configured in the constructor, used in another method.
class InConstructor {
public:
  InConstructor() { verifier_.allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders"); }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_ = jwt::verify();
};

class InConstructorWithout {
public:
  InConstructorWithout() { verifier_.allow_algorithm(jwt::algorithm::es256{key()}); }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_ = jwt::verify(); // EXPECT: error jwt-missing-aud-validation
};

class InInitialiser {
public:
  explicit InInitialiser(const std::string &audience)
      : verifier_(jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience(audience)) {}
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_;
};

class InInitialiserWithout {
public:
  InInitialiserWithout()
      : verifier_(jwt::verify().allow_algorithm(jwt::algorithm::es256{key()})) {} // EXPECT: error jwt-missing-aud-validation
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_;
};

class WithDecltype {
public:
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  decltype(jwt::verify()) verifier_ = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
};

class WithSetter {
public:
  void setAudience(const std::string &audience) { verifier_.with_audience(audience); }
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

private:
  Verifier verifier_ = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
};

class Unique {
public:
  Unique() : verifier_(std::make_unique<Verifier>(jwt::verify())) {
    verifier_->allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  }
  void check(const std::string &token) const { verifier_->verify(jwt::decode(token)); }

private:
  std::unique_ptr<Verifier> verifier_;
};

class UniqueWithout {
public:
  UniqueWithout() : verifier_(std::make_unique<Verifier>(jwt::verify())) { // EXPECT: error jwt-missing-aud-validation
    verifier_->allow_algorithm(jwt::algorithm::es256{key()});
  }
  void check(const std::string &token) const { verifier_->verify(jwt::decode(token)); }

private:
  std::unique_ptr<Verifier> verifier_;
};

std::shared_ptr<Verifier> shared() {
  auto verifier = std::make_shared<Verifier>(jwt::default_clock{});
  verifier->allow_algorithm(jwt::algorithm::es256{key()});
  verifier->with_audience("orders");
  return verifier;
}
void useShared(const std::string &token) { shared()->verify(jwt::decode(token)); }

std::shared_ptr<Verifier> sharedWithout() {
  auto verifier = std::make_shared<Verifier>(jwt::default_clock{}); // EXPECT: error jwt-missing-aud-validation
  verifier->allow_algorithm(jwt::algorithm::es256{key()});
  return verifier;
}
void useSharedWithout(const std::string &token) { sharedWithout()->verify(jwt::decode(token)); }

void raw(const std::string &token) {
  auto *verifier = new Verifier(jwt::default_clock{});
  verifier->allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  verifier->verify(jwt::decode(token));
  delete verifier;
}

void local(const std::string &token) {
  static const auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  verifier.verify(jwt::decode(token));
}

void localWithout(const std::string &token) {
  static const auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  verifier.verify(jwt::decode(token));
}

// Made by a lambda that is called at once.
void immediately(const std::string &token) {
  static const Verifier verifier = [] {
    Verifier made = jwt::verify();
    made.allow_algorithm(jwt::algorithm::es256{key()});
    made.with_audience("orders");
    return made;
  }();
  verifier.verify(jwt::decode(token));
}

void immediatelyWithout(const std::string &token) {
  static const Verifier verifier = [] {
    Verifier made = jwt::verify(); // EXPECT: error jwt-missing-aud-validation
    made.allow_algorithm(jwt::algorithm::es256{key()});
    return made;
  }();
  verifier.verify(jwt::decode(token));
}

class Optional {
public:
  void open() {
    verifier_.emplace(jwt::verify());
    verifier_->allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders");
  }
  void check(const std::string &token) const { verifier_->verify(jwt::decode(token)); }

private:
  std::optional<Verifier> verifier_;
};

class PerTenant {
public:
  void add(const std::string &tenant) {
    auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience(tenant);
    verifiers_.emplace(tenant, verifier);
  }
  void check(const std::string &tenant, const std::string &token) const {
    verifiers_.at(tenant).verify(jwt::decode(token));
  }

private:
  std::map<std::string, Verifier> verifiers_;
};

class PerTenantWithout {
public:
  void add(const std::string &tenant) {
    verifiers_.emplace(tenant, jwt::verify().allow_algorithm(jwt::algorithm::es256{key()})); // EXPECT: error jwt-missing-aud-validation
  }
  void check(const std::string &tenant, const std::string &token) const {
    verifiers_.at(tenant).verify(jwt::decode(token));
  }

private:
  std::map<std::string, Verifier> verifiers_;
};

class Base {
public:
  void check(const std::string &token) const { verifier_.verify(jwt::decode(token)); }

protected:
  Verifier verifier_ = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
};
class Derived : public Base {
public:
  Derived() { verifier_.with_audience("orders"); }
};
