# Configuration of lit. Substitutions:
#   %jwt-lint   the program
#   %expect     runs the program on a case and compares the findings with the
#               EXPECT comments in it; see tests/expect.py
#   %tidy-module  the module for clang-tidy of LLVM 19; %tidy runs that with it
#   %jwt-clangd   clangd with the checks, where it is built (REQUIRES: jwt-clangd)
#   %clangxx %clang   the compiler of LLVM 19
#   %stand_ins  the folder of declaration-only headers
#   %root       the root of the repository
#   %python     the Python that runs lit
import os
import shutil
import sys

import lit.formats

config.name = "jwt-lint"
config.test_format = lit.formats.ShTest(execute_external=True)
config.available_features.add("shell")
config.suffixes = [".test", ".cpp", ".c"]
config.excludes = ["Inputs", "unit", "CMakeLists.txt", "lit.cfg.py", "expect.py", "fronts.py"]
config.test_source_root = os.path.join(config.source_root, "tests")
config.test_exec_root = os.path.join(config.binary_root, "tests")

tools = config.llvm_tools
config.environment["PATH"] = os.pathsep.join([tools, os.environ["PATH"]])
# Git must not read the settings of whoever runs the tests.
config.environment["GIT_CONFIG_GLOBAL"] = os.devnull
config.environment["GIT_CONFIG_SYSTEM"] = os.devnull
config.environment.pop("NO_COLOR", None)
# Runs know nothing of each other, unless a test says where they keep what they learn.
config.environment["XDG_CACHE_HOME"] = os.devnull

jwt_lint = os.path.join(config.binary_root, "bin", "jwt-lint")
tidy_module = os.path.join(config.binary_root, "lib", "libJwtTidyModule.so")
jwt_clangd = os.path.join(config.binary_root, "bin", "jwt-clangd")
if os.path.exists(jwt_clangd):
    config.available_features.add("jwt-clangd")
# Of another major version than the module is for.
if shutil.which("clang-tidy-14"):
    config.available_features.add("clang-tidy-14")
config.substitutions += [
    ("%jwt-lint", jwt_lint),
    ("%expect", f"{sys.executable} {config.source_root}/tests/expect.py {jwt_lint}"),
    ("%tidy-module", tidy_module),
    ("%tidy", f"{os.path.join(tools, 'clang-tidy')} --load={tidy_module}"),
    ("%jwt-clangd", jwt_clangd),
    ("%clangxx", os.path.join(tools, "clang++")),
    ("%clang", os.path.join(tools, "clang")),
    ("%stand_ins", os.path.join(config.source_root, "checks", "models", "stand-ins")),
    ("%root", config.source_root),
    ("%python", sys.executable),
]
