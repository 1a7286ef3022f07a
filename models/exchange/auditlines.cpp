// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/auditlines.h"

namespace jiaoshu::exchange {

base::Outcome writeAuditLines(const store::Trail &trail, QIODevice &device)
{
    return trail.read(store::Trail::Order::Time, [&device](const review::Event &event) -> base::Outcome {
        QByteArray line = canonicalForm(event);
        line.chop(1);
        line += R"(,"previous_hash":")" + event.previousHash + R"(","hash":")" + event.hash + "\"}\n";
        device.write(line);
        return base::Done();
    });
}

} // namespace jiaoshu::exchange
