// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace jiaoshu::ui {

/** Shows the beginning of a file in each encoding that could be meant, for the user to choose the one that reads well. */
class EncodingDialog : public QDialog {
    Q_OBJECT
public:
    EncodingDialog(const QString &fileName, const QByteArray &bytes, const QStringList &candidates,
                   QWidget *parent);

    QString encoding() const;

private:
    void preview();

    QString m_fileName;
    QByteArray m_bytes;
    QComboBox *m_choice;
    QPlainTextEdit *m_preview;
};

} // namespace jiaoshu::ui
