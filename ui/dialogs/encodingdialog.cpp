// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/encodingdialog.h"

#include "text/decoding.h"
#include "ui/widgets/fieldnames.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {
/** Enough to see whether it reads as Chinese, in UTF-16 units. */
constexpr qsizetype PreviewLength = 2000;
constexpr QSize DialogSize(620, 440);
} // namespace

EncodingDialog::EncodingDialog(const QString &fileName, const QByteArray &bytes,
                               const QStringList &candidates, QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_bytes(bytes)
    , m_choice(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("encodingDialog"));
    setWindowTitle(tr("Encoding of %1").arg(fileName));
    auto *question = new QLabel(
        tr("It is not certain how this file was written. Choose the encoding in which it reads well."), this);
    question->setWordWrap(true);
    m_choice->setObjectName(QStringLiteral("encoding"));
    nameChoice(*m_choice, tr("Encoding"));
    m_choice->addItems(candidates);
    m_preview->setObjectName(QStringLiteral("encodingPreview"));
    m_preview->setAccessibleName(tr("Beginning of the text"));
    m_preview->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Open)->setText(tr("Open"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_choice);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    connect(m_choice, &QComboBox::currentTextChanged, this, &EncodingDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(DialogSize);
    preview();
}

QString EncodingDialog::encoding() const { return m_choice->currentText(); }

void EncodingDialog::preview()
{
    const auto decoded = text::decodeAs(m_bytes, encoding(), m_fileName);
    m_preview->setPlainText(decoded ? decoded->text.left(PreviewLength) : decoded.error().message);
}

} // namespace jiaoshu::ui
