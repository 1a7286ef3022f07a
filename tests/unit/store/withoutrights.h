// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <unistd.h>

namespace jiaoshu::test {

/** Root may write anywhere: acts as nobody while it lives, so that permissions count. */
class WithoutRights {
public:
    WithoutRights()
        : m_root(geteuid() == 0 && setresuid(65534, 65534, 0) == 0)
    {}
    ~WithoutRights()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    bool m_root;
};

} // namespace jiaoshu::test
