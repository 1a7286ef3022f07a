// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookfile.h"

#include "exchange/wholefile.h"

#include <QFile>
#include <QTemporaryDir>

namespace jiaoshu::exchange {

namespace {

constexpr qint64 PieceBytes = 1 << 20;

base::Error error(const QString &subject, const QString &message)
{
    return {base::Error::Code::NotWritable, subject, message, {}};
}

base::Outcome copyInto(QIODevice &out, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(path, file.errorString());
    while (!file.atEnd())
        out.write(file.read(PieceBytes));
    return base::Done{};
}

} // namespace

base::Outcome writeWorkbook(const QString &path, const std::function<base::Outcome(Workbook &)> &fill)
{
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        // libxlsxwriter writes to a name only; beside the target a killed program would leave its half file.
        const QTemporaryDir folder;
        if (!folder.isValid())
            return error(path, folder.errorString());
        const QString draft = folder.filePath(QStringLiteral("draft.xlsx"));
        {
            Workbook book(draft, folder.path());
            if (auto outcome = fill(book); !outcome)
                return outcome;
            if (const auto closed = book.close(); !closed)
                return error(path, closed.error().message);
        }
        return copyInto(file, draft);
    });
}

} // namespace jiaoshu::exchange
