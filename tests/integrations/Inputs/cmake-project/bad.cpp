#ifdef SECRET
#include <jwt-cpp/jwt.h>
static auto algorithm = jwt::algorithm::hs256{SECRET};
#endif
