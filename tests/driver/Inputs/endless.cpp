// Compiles, but takes minutes: a thousand times as much constant evaluation as
// Clang allows at once.
constexpr int spin(int Value) {
  for (int I = 0; I < 300000; ++I)
    Value ^= I;
  return Value;
}

#define ONE static_assert(spin(__COUNTER__) != -1);
#define TEN ONE ONE ONE ONE ONE ONE ONE ONE ONE ONE
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
#define THOUSAND HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED

THOUSAND
THOUSAND
