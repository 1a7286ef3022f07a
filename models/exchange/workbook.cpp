// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "base/decimal.h"
#include "exchange/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashFunctions>
#include <QTemporaryDir>
#include <xlsxwriter.h>
#include <algorithm>
#include <utility>

namespace jiaoshu::exchange {

namespace {

/** What a cell may hold; libxlsxwriter leaves a longer one out altogether. */
constexpr qsizetype MaxCellUnits = 32'767;
/** A spreadsheet's numbers are doubles: beyond this many digits they change. */
constexpr int MaxDigits = 15;
constexpr qint64 PieceBytes = 1 << 20;

base::Error notWritten(const QString &subject, const QString &message)
{
    return {base::Error::Code::NotWritable, subject, message, {}};
}

base::Outcome copyInto(QIODevice &out, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(path, file.errorString());
    while (!file.atEnd())
        out.write(file.read(PieceBytes));
    return base::Done{};
}

/** XML has no control characters; a text with one would make a workbook that does not open. */
QByteArray cellBytes(const QString &cell)
{
    QString text = cell.left(MaxCellUnits);
    for (QChar &c : text) {
        const bool allowed = c == u'\t' || c == u'\n' || c == u'\r';
        if ((c.unicode() < 0x20 && !allowed) || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

size_t qHash(const CellStyle &style, size_t seed)
{
    return qHashMulti(seed, style.numberFormat, style.heading, style.open);
}

Workbook::Workbook(const QString &path, const QString &folder)
    : m_path(path)
    , m_folder(QFile::encodeName(folder))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book);
}

void Workbook::beginSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_sheetName = name;
}

void Workbook::setWidth(int column, int digits)
{
    worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), digits, nullptr);
}

void Workbook::freezeHeading(qint64 rows, int columns)
{
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max<qint64>(rows - 1, 0)), lxw_col_t(columns - 1));
}

void Workbook::text(qint64 row, int column, const QString &cell, const CellStyle &style)
{
    if (!cell.isEmpty())
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cellBytes(cell).constData(),
                               format(style));
}

void Workbook::number(qint64 row, int column, const QString &decimal, CellStyle style)
{
    const auto value = base::Decimal::parse(decimal);
    const auto digits = std::count_if(decimal.begin(), decimal.end(), [](QChar c) { return c.isDigit(); });
    if (!value || digits > MaxDigits) {
        text(row, column, decimal, style);
        return;
    }
    // The prefix of a bound (≥) stands before the digits.
    style.numberFormat +=
        value->decimals() > 0 ? QString(u"0." + QString(value->decimals(), u'0')) : QStringLiteral("0");
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), decimal.toDouble(), format(style));
}

lxw_format *Workbook::format(const CellStyle &style)
{
    if (style == CellStyle())
        return nullptr;
    lxw_format *&known = m_formats[style];
    if (!known) {
        known = workbook_add_format(m_book);
        if (!style.numberFormat.isEmpty())
            format_set_num_format(known, style.numberFormat.toUtf8().constData());
        if (style.heading)
            format_set_bold(known);
        if (style.open)
            format_set_italic(known);
    }
    return known;
}

base::Outcome Workbook::close()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error == LXW_NO_ERROR)
        return base::Done{};
    return base::Error{base::Error::Code::NotWritable,
                       m_path,
                       QCoreApplication::translate("Exchange", "the workbook cannot be put together: %1")
                           .arg(QString::fromUtf8(lxw_strerror(error))),
                       {}};
}

base::Outcome writeWorkbook(const QString &path, const std::function<base::Outcome(Workbook &)> &fill)
{
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        // libxlsxwriter writes to a name only; beside the target a killed program would leave its half file.
        const QTemporaryDir folder;
        if (!folder.isValid())
            return notWritten(path, folder.errorString());
        const QString draft = folder.filePath(QStringLiteral("draft.xlsx"));
        {
            Workbook book(draft, folder.path());
            if (auto outcome = fill(book); !outcome)
                return outcome;
            if (const auto closed = book.close(); !closed)
                return notWritten(path, closed.error().message);
        }
        return copyInto(file, draft);
    });
}

} // namespace jiaoshu::exchange
