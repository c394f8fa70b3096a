#include "jose/GuessEstimate.h"

#include "jose/WordList.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace jwtlint::jose {

namespace {

bool isLower(char C) { return C >= 'a' && C <= 'z'; }
bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
bool isDigit(char C) { return C >= '0' && C <= '9'; }
bool isLetter(char C) { return isLower(C) || isUpper(C); }
bool isSeparator(char C) { return C == '-' || C == '_' || C == '.' || C == ' '; }
bool isContinuation(char C) { return (static_cast<unsigned char>(C) & 0xc0) == 0x80; }
char lower(char C) { return isUpper(C) ? static_cast<char>(C - 'A' + 'a') : C; }

/// The letter that a digit or sign often stands for.
char unleet(char C) {
  switch (C) {
  case '0':
    return 'o';
  case '1':
  case '!':
    return 'i';
  case '3':
    return 'e';
  case '4':
  case '@':
    return 'a';
  case '5':
  case '$':
    return 's';
  case '7':
    return 't';
  default:
    return lower(C);
  }
}

constexpr std::array<std::string_view, 8> KeyboardWalks{
    "1234567890qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "q1w2e3r4t5y6u7i8o9p0",
    "!@#$%^&*()_+",
};

/// Bits of one character when all that is known is which characters the text draws on.
double charsetBits(std::string_view Text) {
  std::bitset<256> Seen;
  bool OnlyHex = true;
  bool Lower = false, Upper = false, Digit = false, Base64Sign = false, Sign = false;
  for (char C : Text) {
    Seen.set(static_cast<unsigned char>(C));
    Lower |= isLower(C);
    Upper |= isUpper(C);
    Digit |= isDigit(C);
    const bool IsBase64Sign = C == '+' || C == '/' || C == '-' || C == '_' || C == '=';
    Base64Sign |= IsBase64Sign;
    Sign |= !isLetter(C) && !isDigit(C) && !IsBase64Sign;
    OnlyHex &= isDigit(C) || (lower(C) >= 'a' && lower(C) <= 'f') || C == '-';
  }
  const size_t Distinct = Seen.count();
  // A few characters shuffled, as in "aabbbabaab": real alphabets have at least ten.
  if (Distinct <= 8 && Text.size() >= 2 * Distinct)
    return std::log2(static_cast<double>(std::max<size_t>(Distinct, 2)));
  if (OnlyHex && Digit && Lower != Upper)
    return 4;
  const int Size = (Lower ? 26 : 0) + (Upper ? 26 : 0) + (Digit ? 10 : 0) + (Base64Sign ? 2 : 0) +
                   (Sign ? 30 : 0);
  return std::log2(static_cast<double>(Size));
}

/// Which characters follow each other in some keyboard walk.
const std::bitset<128 * 128> &walkSteps() {
  static const std::bitset<128 * 128> Steps = [] {
    std::bitset<128 * 128> Result;
    for (std::string_view Walk : KeyboardWalks)
      for (size_t I = 1; I < Walk.size(); ++I)
        Result.set(static_cast<size_t>(Walk[I - 1]) * 128 + static_cast<size_t>(Walk[I]));
    return Result;
  }();
  return Steps;
}

bool isWalkStep(char From, char To) {
  const auto First = static_cast<unsigned char>(From);
  const auto Second = static_cast<unsigned char>(To);
  return First < 128 && Second < 128 && walkSteps().test(size_t{First} * 128 + Second);
}

enum class TokenKind : unsigned char { Character, Separator, Digits, Letters, Word, Pattern };

struct Token {
  double Cost = std::numeric_limits<double>::infinity();
  size_t Begin = 0;
  TokenKind Kind = TokenKind::Character;
};

/// Best[I] ends the cheapest spelling of the first I bytes.
class Speller {
public:
  explicit Speller(std::string_view Text)
      : Text(Text), Plain(isPlainText(Text)), CharBits(Plain ? charsetBits(Text) : 8),
        Best(Text.size() + 1) {
    for (char C : Text) {
      Folded += lower(C);
      Unleeted += unleet(C);
    }
    Best[0].Cost = 0;
  }

  GuessEstimate run() {
    for (size_t I = 0; I < Text.size(); ++I) {
      offer(I, 1, bitsAt(I), isSeparator(Text[I]) ? TokenKind::Separator : TokenKind::Character);
      offerRun(I);
      offerSequence(I);
      offerRepetition(I);
      if (!Plain)
        continue;
      offerDigits(I);
      offerWalk(I);
      offerWords(I);
      offerLetters(I);
    }
    return collect();
  }

private:
  void offer(size_t Begin, size_t Size, double Bits, TokenKind Kind) {
    Token &End = Best[Begin + Size];
    const double Cost = Best[Begin].Cost + Bits;
    if (Cost < End.Cost)
      End = {Cost, Begin, Kind};
  }

  std::string_view foldedAt(size_t I, size_t Size) const {
    return std::string_view(Folded).substr(I, Size);
  }
  std::string_view unleetedAt(size_t I, size_t Size) const {
    return std::string_view(Unleeted).substr(I, Size);
  }

  double bitsAt(size_t I) const {
    const char C = Text[I];
    if (Plain && static_cast<unsigned char>(C) >= 0x80)
      return isContinuation(C) ? 0 : 10; // a common character of another script
    if (Plain && isSeparator(C))
      return std::min(CharBits, 2.0);
    return C == '=' && Text.find_first_not_of('=', I) == std::string_view::npos ? 0 : CharBits;
  }

  void offerRun(size_t I) {
    size_t End = I + 1;
    while (End < Text.size() && Text[End] == Text[I])
      ++End;
    if (const size_t Size = End - I; Size >= 3)
      offer(I, Size, bitsAt(I) + std::log2(Size), TokenKind::Pattern);
  }

  void offerSequence(size_t I) {
    for (const int Step : {1, -1}) {
      size_t End = I + 1;
      while (End < Text.size() && Text[End] - Text[End - 1] == Step)
        ++End;
      if (const size_t Size = End - I; Size >= 3)
        offer(I, Size, bitsAt(I) + 1 + std::log2(Size), TokenKind::Pattern);
    }
  }

  /// What stands earlier in the text need only be pointed at.
  void offerRepetition(size_t I) {
    size_t Longest = 0;
    for (size_t From = 0; From < I; ++From) {
      size_t Size = 0;
      while (I + Size < Text.size() && Folded[From + Size] == Folded[I + Size])
        ++Size;
      Longest = std::max(Longest, Size);
    }
    if (Longest >= 4)
      offer(I, Longest, 1 + std::log2(I + 1) + std::log2(Longest), TokenKind::Pattern);
  }

  void offerDigits(size_t I) {
    size_t End = I;
    while (End < Text.size() && isDigit(Text[End])) {
      ++End;
      offer(I, End - I, 2 + 3.33 * static_cast<double>(End - I), TokenKind::Digits);
    }
    const std::string_view Year = Text.substr(I, 4);
    if (End - I == 4 && (Year.starts_with("19") || Year.starts_with("20")))
      offer(I, 4, 6, TokenKind::Digits);
  }

  void offerWalk(size_t I) {
    if (I + 3 >= Text.size() || !isWalkStep(Folded[I], Folded[I + 1]) ||
        !isWalkStep(Folded[I + 1], Folded[I + 2]))
      return;
    size_t Longest = 0;
    for (std::string_view Walk : KeyboardWalks)
      for (size_t From = 0; From < Walk.size(); ++From) {
        size_t Size = 0;
        while (I + Size < Text.size() && From + Size < Walk.size() &&
               Walk[From + Size] == Folded[I + Size])
          ++Size;
        Longest = std::max(Longest, Size);
      }
    if (Longest >= 4)
      offer(I, Longest, 6 + std::log2(Longest), TokenKind::Pattern);
  }

  void offerWords(size_t I) {
    const bool MayBegin = beginsWord(foldedAt(I, 3)) || beginsWord(unleetedAt(I, 3));
    const size_t Limit = std::min(MayBegin ? MaxWordLength : 2, Text.size() - I);
    size_t Plainly = 0; // letters so far
    for (size_t Size = 1; Size <= Limit; ++Size) {
      Plainly += isLetter(Text[I + Size - 1]) ? 1 : 0;
      if (Size <= 2 && !standsAlone(I, Size))
        continue;
      const bool IsPlain = Plainly == Size;
      if (!IsPlain && (Plainly * 2 < Size || Size < 4))
        continue;
      if (const auto Bits = wordBits(IsPlain ? foldedAt(I, Size) : unleetedAt(I, Size)))
        offer(I, Size, *Bits + (IsPlain ? 0 : 2) + caseBits(I, Size), TokenKind::Word);
    }
  }

  /// Two letters are a word only where a word begins and ends.
  bool standsAlone(size_t I, size_t Size) const {
    const size_t End = I + Size;
    const bool Begins =
        I == 0 || !isLetter(Text[I - 1]) || (isLower(Text[I - 1]) && isUpper(Text[I]));
    const bool Ends = End == Text.size() || !isLetter(Text[End]) ||
                      (isLower(Text[End - 1]) && isUpper(Text[End]));
    return Begins && Ends;
  }

  double caseBits(size_t I, size_t Size) const {
    const auto Word = Text.substr(I, Size);
    const auto Uppers = static_cast<size_t>(std::count_if(Word.begin(), Word.end(), isUpper));
    if (Uppers == 0)
      return 0;
    const bool Usual = (Uppers == 1 && isUpper(Word.front())) || Uppers == Size;
    return Usual ? 1 : 1 + static_cast<double>(std::min(Uppers, Size - Uppers));
  }

  /// Letters of one case that follow each other as in words: names that no list has.
  void offerLetters(size_t I) {
    if (!isLetter(Text[I]))
      return;
    double Bits = 6;
    for (size_t End = I + 1; End < Text.size() && isLetter(Text[End]); ++End) {
      // A capital may begin the run.
      if (isUpper(Text[End]) != isUpper(Text[End - 1]) && !(End == I + 1 && isLower(Text[End])))
        return;
      Bits += letterBits(Folded[End - 1], Folded[End]);
      if (End - I >= 4)
        offer(I, End - I + 1, Bits, TokenKind::Letters);
    }
  }

  /// The cost of spelling character by character.
  double plainBits() const {
    double Bits = 0;
    for (size_t I = 0; I < Text.size(); ++I)
      Bits += bitsAt(I);
    return Bits;
  }

  GuessEstimate collect() const {
    GuessEstimate Result;
    Result.Size = Text.size();
    size_t LetterBytes = 0;
    for (size_t End = Text.size(); End > 0; End = Best[End].Begin) {
      const Token &T = Best[End];
      const size_t Size = End - T.Begin;
      if (T.Kind == TokenKind::Separator)
        Result.SeparatorBytes += Size;
      if (T.Kind == TokenKind::Pattern)
        Result.PatternBytes += Size;
      if (T.Kind == TokenKind::Letters)
        LetterBytes += Size;
      if (T.Kind != TokenKind::Word)
        continue;
      Result.WordBytes += Size;
      ++Result.Words;
      const bool Known =
          isSecretWord(foldedAt(T.Begin, Size)) || isSecretWord(unleetedAt(T.Begin, Size));
      Result.SecretWords += Known ? 1 : 0;
    }
    // The cheapest spelling of random text finds some order by chance, the more the fewer
    // characters there are (digits, hexadecimal); it means nothing until it explains a good
    // part of the text.
    const size_t Explained = Result.WordBytes + Result.PatternBytes + LetterBytes;
    const size_t Share = CharBits <= 4 ? 2 : 4;
    const bool IsChance = Explained * Share < Text.size() - Result.SeparatorBytes;
    Result.Bits = IsChance ? plainBits() : Best.back().Cost;
    return Result;
  }

  std::string_view Text;
  bool Plain;
  double CharBits;
  std::string Folded;
  std::string Unleeted;
  std::vector<Token> Best;
};

} // namespace

GuessEstimate estimateGuesses(std::string_view Text) {
  return Speller(Text.substr(0, MaxEstimatedSize)).run();
}

bool isPlainText(std::string_view Text) {
  for (size_t I = 0; I < Text.size();) {
    const auto C = static_cast<unsigned char>(Text[I]);
    if (C < 0x80) {
      if ((C < 0x20 && C != '\t' && C != '\n' && C != '\r') || C == 0x7f)
        return false;
      ++I;
      continue;
    }
    const size_t Size = C >= 0xf0 ? 4 : C >= 0xe0 ? 3 : 2;
    if (C < 0xc2 || C > 0xf4)
      return false;
    // The cut at MaxEstimatedSize may go through a character.
    for (size_t J = 1; J < Size && I + J < Text.size(); ++J)
      if (!isContinuation(Text[I + J]))
        return false;
    I += Size;
  }
  return true;
}

} // namespace jwtlint::jose
