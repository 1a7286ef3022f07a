// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/widgets/noticebar.h"

namespace jiaoshu::ui {

/** Says, for as long as it is so, that decisions cannot be stored, why, and what can be done about it. */
class SavingBanner : public NoticeBar {
    Q_OBJECT
public:
    SavingBanner(const review::ReviewDocument &document, Theme &theme, QWidget *parent = nullptr);

    /** A copy is being made: until endCopying() there is nothing to press. */
    void beginCopying();
    void endCopying();

Q_SIGNALS:
    void saveElsewhereWished();
    /** The project is open for reading only, and is to be opened again. */
    void openAgainWished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSaving();

    const review::ReviewDocument &m_document;
    bool m_copying = false;
};

} // namespace jiaoshu::ui
