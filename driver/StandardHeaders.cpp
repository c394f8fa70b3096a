//===- StandardHeaders.cpp - Headers of the system --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/IncludeGraph.h"

#include <algorithm>
#include <array>

namespace jwtlint {

bool isStandardHeader(std::string_view Name) {
  static const auto Names = [] {
    auto List = std::to_array<std::string_view>(
        {// ISO C
         "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h",
         "iso646.h", "limits.h", "locale.h", "math.h", "setjmp.h", "signal.h", "stdalign.h",
         "stdarg.h", "stdatomic.h", "stdbit.h", "stdbool.h", "stdckdint.h", "stddef.h", "stdint.h",
         "stdio.h", "stdlib.h", "stdnoreturn.h", "string.h", "tgmath.h", "threads.h", "time.h",
         "uchar.h", "wchar.h", "wctype.h",
         // ISO C++
         "algorithm", "any", "array", "atomic", "barrier", "bit", "bitset", "cassert", "ccomplex",
         "cctype", "cerrno", "cfenv", "cfloat", "charconv", "chrono", "cinttypes", "ciso646",
         "climits", "clocale", "cmath", "codecvt", "compare", "complex", "concepts",
         "condition_variable", "coroutine", "csetjmp", "csignal", "cstdarg", "cstdbool", "cstddef",
         "cstdint", "cstdio", "cstdlib", "cstring", "ctime", "cuchar", "cwchar", "cwctype", "deque",
         "exception", "execution", "expected", "filesystem", "flat_map", "flat_set", "format",
         "forward_list", "fstream", "functional", "future", "generator", "initializer_list",
         "iomanip", "ios", "iosfwd", "iostream", "istream", "iterator", "latch", "limits", "list",
         "locale", "map", "mdspan", "memory", "memory_resource", "mutex", "new", "numbers",
         "numeric", "optional", "ostream", "print", "queue", "random", "ranges", "ratio", "regex",
         "scoped_allocator", "semaphore", "set", "shared_mutex", "source_location", "span",
         "spanstream", "sstream", "stack", "stacktrace", "stdexcept", "stdfloat", "stop_token",
         "streambuf", "string", "string_view", "strstream", "syncstream", "system_error", "thread",
         "tuple", "type_traits", "typeindex", "typeinfo", "unordered_map", "unordered_set",
         "utility", "valarray", "variant", "vector", "version",
         // POSIX and what every system has
         "aio.h", "alloca.h", "cpuid.h", "cpio.h", "crypt.h", "dirent.h", "dlfcn.h", "elf.h",
         "endian.h", "err.h", "execinfo.h", "fcntl.h", "features.h", "fmtmsg.h", "fnmatch.h",
         "ftw.h", "getopt.h", "glob.h", "grp.h", "iconv.h", "ifaddrs.h", "immintrin.h",
         "langinfo.h", "libgen.h", "libintl.h", "link.h", "malloc.h", "memory.h", "monetary.h",
         "mqueue.h", "ndbm.h", "netdb.h", "nl_types.h", "paths.h", "poll.h", "pthread.h", "pwd.h",
         "regex.h", "resolv.h", "sched.h", "search.h", "semaphore.h", "spawn.h", "strings.h",
         "stropts.h", "sysexits.h", "syslog.h", "tar.h", "termios.h", "trace.h", "ucontext.h",
         "ulimit.h", "unistd.h", "utime.h", "utmpx.h", "values.h", "wordexp.h", "windows.h",
         "winsock2.h", "x86intrin.h"});
    std::sort(List.begin(), List.end());
    return List;
  }();
  return std::binary_search(Names.begin(), Names.end(), Name);
}

} // namespace jwtlint
